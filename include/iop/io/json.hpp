// JSON text, to and from values that hold it as it was.
//
// Reading is bounded and strict. It refuses, with a code and a pointer: anything but UTF-8, control
// characters, comments, trailing commas, text after the end, a name that stands twice in an object,
// and whatever passes these limits:
//
//   document 16 MiB · 32 levels · 1 000 000 members and elements · a text 1 MiB · a name 256 bytes
//   · a number 64 characters · 1 000 findings told, the rest counted
//
// A UTF-8 byte order mark is skipped with a remark. Numbers keep their digits. Writing is
// deterministic: two spaces a level, members in their order, one final line feed, characters
// outside ASCII as themselves.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <iop/core/error.hpp>
#include <iop/core/export.hpp>
#include <iop/core/json_value.hpp>

namespace iop {

namespace limits {
inline constexpr std::size_t document_bytes = 16 * 1024 * 1024;
inline constexpr std::size_t depth = 32;
inline constexpr std::size_t members = 1'000'000;
inline constexpr std::size_t string_bytes = 1024 * 1024;
inline constexpr std::size_t name_bytes = 256;
inline constexpr std::size_t number_characters = 64;
}  // namespace limits

// The value, with remarks added to `findings`. Throws DocumentError.
[[nodiscard]] IOP_EXPORT JsonValue parse_json(std::string_view text,
                                              std::vector<Finding>& findings);

// The text of a value. `write_json(parse_json(t))` is `t` where `t` was written so.
[[nodiscard]] IOP_EXPORT std::string write_json(const JsonValue& value);
// The same on one line, without spaces or a final line feed.
[[nodiscard]] IOP_EXPORT std::string write_json_line(const JsonValue& value);

}  // namespace iop
