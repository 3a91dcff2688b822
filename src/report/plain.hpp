// Text from anywhere, made fit to be laid out.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace iop::report {

// One line: blanks and line breaks as single spaces, none at the ends; control characters,
// invisible ones and bytes that are not UTF-8 written out as `excerpt` does.
[[nodiscard]] std::string plain(std::string_view text);

// The number of code points of UTF-8.
[[nodiscard]] std::size_t code_points(std::string_view text) noexcept;

// The part before the next `separator`, which is cut from `rest` with it.
[[nodiscard]] std::string_view cut(std::string_view& rest, char separator) noexcept;

}  // namespace iop::report
