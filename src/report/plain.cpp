#include "report/plain.hpp"

#include <algorithm>

#include <iop/core/error.hpp>

namespace iop::report {

std::string plain(std::string_view text) {
  std::string joined;
  bool blank_before = false;
  for (const char c : text) {
    const bool blank = c == ' ' || (c >= '\t' && c <= '\r');
    if (!blank && blank_before && !joined.empty()) joined += ' ';
    if (!blank) joined += c;
    blank_before = blank;
  }
  return excerpt(joined, std::string::npos);
}

std::size_t code_points(std::string_view text) noexcept {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
    return (static_cast<unsigned char>(c) & 0xC0u) != 0x80u;
  }));
}

std::string_view cut(std::string_view& rest, char separator) noexcept {
  const auto at = rest.find(separator);
  const auto part = rest.substr(0, at);
  rest.remove_prefix(at == std::string_view::npos ? rest.size() : at + 1);
  return part;
}

}  // namespace iop::report
