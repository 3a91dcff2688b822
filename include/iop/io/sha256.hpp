// SHA-256 (FIPS 180-4): it names the bytes of an input and seals a proof.
//
//     iop::sha256("abc")  // "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
#pragma once

#include <string>
#include <string_view>

#include <iop/core/export.hpp>

namespace iop {

// The digest of the bytes, as 64 digits and letters a-f.
[[nodiscard]] IOP_EXPORT std::string sha256(std::string_view bytes);

}  // namespace iop
