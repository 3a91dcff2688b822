#include <iop/core/look.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

#include "core/characters.hpp"

namespace iop {

namespace {

// A letter that Unicode has both in one piece and as a letter with a mark after it.
struct Composed {
  char32_t whole;
  char letter;
  char32_t mark;
};
constexpr std::array composed{std::to_array<Composed>({
    // clang-format off
    {0x00C0, 'A', 0x0300}, {0x00C1, 'A', 0x0301}, {0x00C2, 'A', 0x0302}, {0x00C3, 'A', 0x0303},
    {0x00C4, 'A', 0x0308}, {0x00C5, 'A', 0x030A}, {0x00C7, 'C', 0x0327}, {0x00C8, 'E', 0x0300},
    {0x00C9, 'E', 0x0301}, {0x00CA, 'E', 0x0302}, {0x00CB, 'E', 0x0308}, {0x00CC, 'I', 0x0300},
    {0x00CD, 'I', 0x0301}, {0x00CE, 'I', 0x0302}, {0x00CF, 'I', 0x0308}, {0x00D1, 'N', 0x0303},
    {0x00D2, 'O', 0x0300}, {0x00D3, 'O', 0x0301}, {0x00D4, 'O', 0x0302}, {0x00D5, 'O', 0x0303},
    {0x00D6, 'O', 0x0308}, {0x00D9, 'U', 0x0300}, {0x00DA, 'U', 0x0301}, {0x00DB, 'U', 0x0302},
    {0x00DC, 'U', 0x0308}, {0x00DD, 'Y', 0x0301}, {0x00E0, 'a', 0x0300}, {0x00E1, 'a', 0x0301},
    {0x00E2, 'a', 0x0302}, {0x00E3, 'a', 0x0303}, {0x00E4, 'a', 0x0308}, {0x00E5, 'a', 0x030A},
    {0x00E7, 'c', 0x0327}, {0x00E8, 'e', 0x0300}, {0x00E9, 'e', 0x0301}, {0x00EA, 'e', 0x0302},
    {0x00EB, 'e', 0x0308}, {0x00EC, 'i', 0x0300}, {0x00ED, 'i', 0x0301}, {0x00EE, 'i', 0x0302},
    {0x00EF, 'i', 0x0308}, {0x00F1, 'n', 0x0303}, {0x00F2, 'o', 0x0300}, {0x00F3, 'o', 0x0301},
    {0x00F4, 'o', 0x0302}, {0x00F5, 'o', 0x0303}, {0x00F6, 'o', 0x0308}, {0x00F9, 'u', 0x0300},
    {0x00FA, 'u', 0x0301}, {0x00FB, 'u', 0x0302}, {0x00FC, 'u', 0x0308}, {0x00FD, 'y', 0x0301},
    {0x00FF, 'y', 0x0308}, {0x0100, 'A', 0x0304}, {0x0101, 'a', 0x0304}, {0x0102, 'A', 0x0306},
    {0x0103, 'a', 0x0306}, {0x0104, 'A', 0x0328}, {0x0105, 'a', 0x0328}, {0x0106, 'C', 0x0301},
    {0x0107, 'c', 0x0301}, {0x0108, 'C', 0x0302}, {0x0109, 'c', 0x0302}, {0x010A, 'C', 0x0307},
    {0x010B, 'c', 0x0307}, {0x010C, 'C', 0x030C}, {0x010D, 'c', 0x030C}, {0x010E, 'D', 0x030C},
    {0x010F, 'd', 0x030C}, {0x0112, 'E', 0x0304}, {0x0113, 'e', 0x0304}, {0x0114, 'E', 0x0306},
    {0x0115, 'e', 0x0306}, {0x0116, 'E', 0x0307}, {0x0117, 'e', 0x0307}, {0x0118, 'E', 0x0328},
    {0x0119, 'e', 0x0328}, {0x011A, 'E', 0x030C}, {0x011B, 'e', 0x030C}, {0x011C, 'G', 0x0302},
    {0x011D, 'g', 0x0302}, {0x011E, 'G', 0x0306}, {0x011F, 'g', 0x0306}, {0x0120, 'G', 0x0307},
    {0x0121, 'g', 0x0307}, {0x0122, 'G', 0x0327}, {0x0123, 'g', 0x0327}, {0x0124, 'H', 0x0302},
    {0x0125, 'h', 0x0302}, {0x0128, 'I', 0x0303}, {0x0129, 'i', 0x0303}, {0x012A, 'I', 0x0304},
    {0x012B, 'i', 0x0304}, {0x012C, 'I', 0x0306}, {0x012D, 'i', 0x0306}, {0x012E, 'I', 0x0328},
    {0x012F, 'i', 0x0328}, {0x0130, 'I', 0x0307}, {0x0134, 'J', 0x0302}, {0x0135, 'j', 0x0302},
    {0x0136, 'K', 0x0327}, {0x0137, 'k', 0x0327}, {0x0139, 'L', 0x0301}, {0x013A, 'l', 0x0301},
    {0x013B, 'L', 0x0327}, {0x013C, 'l', 0x0327}, {0x013D, 'L', 0x030C}, {0x013E, 'l', 0x030C},
    {0x0143, 'N', 0x0301}, {0x0144, 'n', 0x0301}, {0x0145, 'N', 0x0327}, {0x0146, 'n', 0x0327},
    {0x0147, 'N', 0x030C}, {0x0148, 'n', 0x030C}, {0x014C, 'O', 0x0304}, {0x014D, 'o', 0x0304},
    {0x014E, 'O', 0x0306}, {0x014F, 'o', 0x0306}, {0x0150, 'O', 0x030B}, {0x0151, 'o', 0x030B},
    {0x0154, 'R', 0x0301}, {0x0155, 'r', 0x0301}, {0x0156, 'R', 0x0327}, {0x0157, 'r', 0x0327},
    {0x0158, 'R', 0x030C}, {0x0159, 'r', 0x030C}, {0x015A, 'S', 0x0301}, {0x015B, 's', 0x0301},
    {0x015C, 'S', 0x0302}, {0x015D, 's', 0x0302}, {0x015E, 'S', 0x0327}, {0x015F, 's', 0x0327},
    {0x0160, 'S', 0x030C}, {0x0161, 's', 0x030C}, {0x0162, 'T', 0x0327}, {0x0163, 't', 0x0327},
    {0x0164, 'T', 0x030C}, {0x0165, 't', 0x030C}, {0x0168, 'U', 0x0303}, {0x0169, 'u', 0x0303},
    {0x016A, 'U', 0x0304}, {0x016B, 'u', 0x0304}, {0x016C, 'U', 0x0306}, {0x016D, 'u', 0x0306},
    {0x016E, 'U', 0x030A}, {0x016F, 'u', 0x030A}, {0x0170, 'U', 0x030B}, {0x0171, 'u', 0x030B},
    {0x0172, 'U', 0x0328}, {0x0173, 'u', 0x0328}, {0x0174, 'W', 0x0302}, {0x0175, 'w', 0x0302},
    {0x0176, 'Y', 0x0302}, {0x0177, 'y', 0x0302}, {0x0178, 'Y', 0x0308}, {0x0179, 'Z', 0x0301},
    {0x017A, 'z', 0x0301}, {0x017B, 'Z', 0x0307}, {0x017C, 'z', 0x0307}, {0x017D, 'Z', 0x030C},
    {0x017E, 'z', 0x030C}, {0x01CD, 'A', 0x030C}, {0x01CE, 'a', 0x030C}, {0x01CF, 'I', 0x030C},
    {0x01D0, 'i', 0x030C}, {0x01D1, 'O', 0x030C}, {0x01D2, 'o', 0x030C}, {0x01D3, 'U', 0x030C},
    {0x01D4, 'u', 0x030C}, {0x01E6, 'G', 0x030C}, {0x01E7, 'g', 0x030C}, {0x01E8, 'K', 0x030C},
    {0x01E9, 'k', 0x030C}, {0x01F4, 'G', 0x0301}, {0x01F5, 'g', 0x0301}, {0x212B, 'A', 0x030A}
    // clang-format on
})};

// A letter of another alphabet, and the Latin one that it looks like.
struct Double {
  char32_t letter;
  char like;
};
constexpr std::array doubles{std::to_array<Double>({
    // clang-format off
    {0x0391, 'A'}, {0x0392, 'B'}, {0x0395, 'E'}, {0x0396, 'Z'}, {0x0397, 'H'}, {0x0399, 'I'},
    {0x039A, 'K'}, {0x039C, 'M'}, {0x039D, 'N'}, {0x039F, 'O'}, {0x03A1, 'P'}, {0x03A4, 'T'},
    {0x03A5, 'Y'}, {0x03A7, 'X'}, {0x03BF, 'o'}, {0x03F2, 'c'}, {0x0405, 'S'}, {0x0406, 'I'},
    {0x0408, 'J'}, {0x0410, 'A'}, {0x0412, 'B'}, {0x0415, 'E'}, {0x041A, 'K'}, {0x041C, 'M'},
    {0x041D, 'H'}, {0x041E, 'O'}, {0x0420, 'P'}, {0x0421, 'C'}, {0x0422, 'T'}, {0x0423, 'Y'},
    {0x0425, 'X'}, {0x0430, 'a'}, {0x0435, 'e'}, {0x043E, 'o'}, {0x0440, 'p'}, {0x0441, 'c'},
    {0x0443, 'y'}, {0x0445, 'x'}, {0x0455, 's'}, {0x0456, 'i'}, {0x0458, 'j'}, {0x04BB, 'h'},
    {0x0501, 'd'}, {0x051B, 'q'}, {0x051D, 'w'}
    // clang-format on
})};
// Those that look like a letter with two dots.
constexpr std::array dotted_doubles{std::to_array<Double>({
    {0x0401, 'E'}, {0x0407, 'I'}, {0x0451, 'e'}, {0x0457, 'i'}, {0x04D2, 'A'}, {0x04D3, 'a'},
    {0x04E6, 'O'}, {0x04E7, 'o'}})};
constexpr char32_t two_dots = 0x0308;

constexpr bool is_mark(char32_t point) { return point >= 0x0300 && point <= 0x036F; }

constexpr bool is_space(char32_t point) {
  return point == U' ' || point == 0xA0 || (point >= 0x2000 && point <= 0x200A) ||
         point == 0x202F || point == 0x205F || point == 0x3000;
}

constexpr bool is_hyphen(char32_t point) {
  return point == U'-' || (point >= 0x2010 && point <= 0x2013) || point == 0x2212;
}

template <class Table, class Key>
const typename Table::value_type* find_in(const Table& table, Key key, char32_t point) {
  const auto found = std::ranges::lower_bound(table, point, {}, key);
  return found != table.end() && (*found).*key == point ? &*found : nullptr;
}

// As a reader sees it; what cannot be seen gives nothing.
std::u32string seen(char32_t point) {
  if (is_space(point)) return U" ";
  if (is_invisible(point)) return {};
  if (is_hyphen(point)) return U"-";
  if (point == 0x2019 || point == 0x02BC) return U"'";
  if (point >= 0xFF01 && point <= 0xFF5E) return {point - 0xFF01 + '!'};  // in full width
  if (const auto* whole = find_in(composed, &Composed::whole, point))
    return {static_cast<char32_t>(whole->letter), whole->mark};
  if (const auto* letter = find_in(doubles, &Double::letter, point))
    return {static_cast<char32_t>(letter->like)};
  if (const auto* letter = find_in(dotted_doubles, &Double::letter, point))
    return {static_cast<char32_t>(letter->like), two_dots};
  return {point};
}

// Bytes that are no UTF-8 are points of their own, beyond Unicode.
constexpr char32_t no_character = 0x110000;

std::u32string points_of(std::string_view text) {
  std::u32string points;
  while (!text.empty()) {
    const auto [point, length] = character_at(text);
    points += point.value_or(no_character + static_cast<unsigned char>(text[0]));
    text.remove_prefix(length);
  }
  return points;
}

// What is seen as one character: a point with the marks, and what cannot be seen, after it.
std::vector<std::u32string> characters(std::string_view text) {
  std::vector<std::u32string> list;
  for (const char32_t point : points_of(text)) {
    const bool goes_on = is_mark(point) || (is_invisible(point) && !is_space(point));
    if (goes_on && !list.empty())
      list.back() += point;
    else
      list.push_back({point});
  }
  return list;
}

std::string named(const std::u32string& character) {
  std::string text;
  for (const char32_t point : character) {
    if (!text.empty()) text += ' ';
    text += "U+" + hexadecimal(static_cast<unsigned>(point), 4);
  }
  return text;
}

}  // namespace

std::u32string look_of(std::string_view text) {
  std::u32string look;
  for (const char32_t point : points_of(text))
    for (const char32_t each : seen(point))
      if (each != U' ' || (!look.empty() && look.back() != U' ')) look += each;
  while (look.ends_with(U' ')) look.pop_back();
  return look;
}

bool has_plain_look(std::string_view text) {
  const auto is_plain = [](char c) { return c > ' ' && c < 0x7F; };
  return std::ranges::all_of(text, is_plain);
}

LookDifference look_difference(std::string_view here, std::string_view there) {
  const auto ours = characters(here), theirs = characters(there);
  const auto [left, right] = std::ranges::mismatch(ours, theirs);
  const auto shown = [](const auto& at, const auto& all) {
    return at == all.end() ? std::string{"–"} : named(*at);
  };
  return {static_cast<std::size_t>(left - ours.begin()) + 1, shown(left, ours),
          shown(right, theirs)};
}

}  // namespace iop
