// The library's version: said here once; CMake and the Python package read this line.
#pragma once

#include <string_view>

#include <iop/core/export.hpp>

#define IOP_VERSION "0.1.0"

namespace iop {

// The version of the library that was linked, as "major.minor.patch".
//     iop::version()  // "0.1.0"
// It may differ from the macro IOP_VERSION, which is the version of the headers that were included.
[[nodiscard]] IOP_EXPORT std::string_view version() noexcept;

}  // namespace iop
