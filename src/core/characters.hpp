// Characters of UTF-8 text, one at a time.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace iop {

// One UTF-8 character at the head of `text`: its code point and length, or length 1 and no point.
struct Character {
  std::optional<char32_t> point;
  std::size_t length;
};
[[nodiscard]] inline Character character_at(std::string_view text) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned char lead = byte(0);
  const std::size_t length = lead < 0x80 ? 1 : lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
  if (lead < 0x80) return {lead, 1};
  if (lead < 0xC2 || lead > 0xF4 || text.size() < length) return {std::nullopt, 1};
  char32_t point = lead & (0x7Fu >> length);
  for (std::size_t i = 1; i < length; ++i) {
    if ((byte(i) & 0xC0) != 0x80) return {std::nullopt, 1};
    point = point << 6 | (byte(i) & 0x3Fu);
  }
  const bool overlong = (length == 3 && point < 0x800) || (length == 4 && point < 0x10000);
  const bool surrogate = point >= 0xD800 && point <= 0xDFFF;
  if (overlong || surrogate || point > 0x10FFFF) return {std::nullopt, 1};
  return {point, length};
}

// Characters that hide or reorder text: control, zero-width, bidirectional, separators.
[[nodiscard]] constexpr bool is_invisible(char32_t point) {
  return point < 0x20 || (point >= 0x7F && point < 0xA0) || point == 0xAD || point == 0x061C ||
         point == 0x034F || point == 0x115F || point == 0x1160 || point == 0x180E ||
         (point >= 0x200B && point <= 0x200F) || (point >= 0x2028 && point <= 0x202E) ||
         (point >= 0x2060 && point <= 0x206F) || point == 0x3164 || point == 0xFEFF ||
         point == 0xFFA0 || (point >= 0xFFF9 && point <= 0xFFFB) ||
         (point >= 0xE0000 && point <= 0xE007F);
}

[[nodiscard]] inline std::string hexadecimal(unsigned value, std::size_t width) {
  constexpr std::string_view digit = "0123456789ABCDEF";
  std::string text;
  for (; value != 0 || text.size() < width; value /= 16) text.insert(0, 1, digit[value % 16]);
  return text;
}

}  // namespace iop
