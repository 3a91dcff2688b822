// How amounts, days and numbers are written for people, in Swedish and in English.
//
//   what           Swedish                     English
//   amount         1 234 567,89 kr             SEK 1,234,567.89     (U+00A0 after SEK)
//   day in tables  2026-06-01                  2026-06-01
//   day in prose   1 juni 2026                 1 June 2026
//
// Swedish thousands and the space before `kr` are U+00A0, a minus is U+2212 in both languages.
// Nothing here reads a locale.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include <iop/core/date.hpp>
#include <iop/core/fuzzy_date.hpp>
#include <iop/core/money.hpp>

namespace iop {

// "214 285,71 kr" or "SEK 214,285.71"; two decimals always.
[[nodiscard]] IOP_EXPORT std::string amount_text(Money amount, Language language);
// "214 286 kr" where the amount is whole kronor, else as `amount_text`.
[[nodiscard]] IOP_EXPORT std::string short_amount_text(Money amount, Language language);
// "3 900 000 000" or "3,900,000,000".
[[nodiscard]] IOP_EXPORT std::string number_text(Int128 number, Language language);
// "14 mars 2025" or "14 March 2025".
[[nodiscard]] IOP_EXPORT std::string day_text(const Date& day, Language language);
// "december 2024", "kvartal 1 2025", "2023", a day as above, or the words as written.
[[nodiscard]] IOP_EXPORT std::string fuzzy_text(const FuzzyDate& date, Language language);

// An amount as people type it in Swedish: "500 000", "1 234,50", "-0,50 kr", with space, U+00A0 or
// U+202F between groups of three and `-` or U+2212 for minus. What could be read in two ways is
// refused: "1.234,56", "1,234", "1.234" throw money.format; what does not fit throws money.range.
[[nodiscard]] IOP_EXPORT Money parse_swedish(std::string_view text);

}  // namespace iop
