// A calendar worked out again, for comparison: table of month lengths, leap rule, no library.
#pragma once

#include <array>
#include <compare>
#include <cstddef>

namespace iop::test {

struct Civil {
  int year, month, day;

  auto operator<=>(const Civil&) const = default;
};

[[nodiscard]] constexpr bool is_leap(int year) {
  return year % 400 == 0 || (year % 4 == 0 && year % 100 != 0);
}

[[nodiscard]] constexpr int month_length(int year, int month) {
  constexpr std::array lengths{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return month == 2 && is_leap(year) ? 29 : lengths[static_cast<std::size_t>(month - 1)];
}

// The day after.
[[nodiscard]] constexpr Civil next_day(Civil from) {
  if (from.day < month_length(from.year, from.month)) return {from.year, from.month, from.day + 1};
  if (from.month < 12) return {from.year, from.month + 1, 1};
  return {from.year + 1, 1, 1};
}

// One month at a time, then the day clipped to the month's last: never the day of a month between.
[[nodiscard]] constexpr Civil plus_months(Civil from, int months) {
  int year = from.year;
  int month = from.month;
  for (; months > 0; --months)
    if (++month == 13) month = 1, ++year;
  for (; months < 0; ++months)
    if (--month == 0) month = 12, --year;
  const int last = month_length(year, month);
  return {year, month, from.day < last ? from.day : last};
}

}  // namespace iop::test
