// Text that says nothing.
//
//     iop::is_blank(" \t")  // true
#pragma once

#include <string_view>

namespace iop {

// True where the text is empty, or holds only spaces, tabs and ends of lines.
[[nodiscard]] constexpr bool is_blank(std::string_view text) noexcept {
  return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

}  // namespace iop
