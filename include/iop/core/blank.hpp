// Text that says nothing.
//
//     iop::is_blank(" \t")                 // true
//     iop::is_placeholder("<Its title.>")  // true
#pragma once

#include <string_view>

namespace iop {

// True where the text is empty, or holds only spaces, tabs and ends of lines.
[[nodiscard]] constexpr bool is_blank(std::string_view text) noexcept {
  return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

// A question that the skeleton (`iop new`) asks: "<what is wanted>".
[[nodiscard]] constexpr bool is_placeholder(std::string_view text) noexcept {
  return text.size() > 2 && text.starts_with('<') && text.ends_with('>');
}

}  // namespace iop
