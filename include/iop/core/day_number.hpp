// Days as whole numbers, for kernels that run over columns.
//
// Day 0 is 1970-01-01, as in NumPy's datetime64[D] and in Arrow's date32. Everything here is
// noexcept and without allocation, for day numbers within `lowest` to `highest`, on std::chrono's
// proleptic Gregorian calendar; `Date` is the checked type for everything else. The two are
// compared on every day of the range by a test.
#pragma once

#include <chrono>
#include <cstdint>

namespace iop::day_number {

// What the kernels accept: the years 0001 to 9999. (`Date` is narrower: 1900 to 2199.)
inline constexpr std::int32_t lowest = -719162;
inline constexpr std::int32_t highest = 2932896;

[[nodiscard]] constexpr bool in_range(std::int64_t day) noexcept {
  return day >= lowest && day <= highest;
}

[[nodiscard]] constexpr std::chrono::year_month_day civil(std::int32_t day) noexcept {
  return std::chrono::sys_days{std::chrono::days{day}};
}

[[nodiscard]] constexpr std::int32_t from_civil(std::chrono::year_month_day ymd) noexcept {
  return static_cast<std::int32_t>(std::chrono::sys_days{ymd}.time_since_epoch().count());
}

// The same day of the month `months` later, or that month's last day where it has no such day
// (lag 1930:173, 1 §): 31 January + 1 month = 28 February, 30 June + 6 months = 30 December.
[[nodiscard]] constexpr std::int32_t plus_months(std::int32_t day, std::int32_t months) noexcept {
  const auto from = civil(day);
  const auto month = from.year() / from.month() + std::chrono::months{months};
  const auto last = (month / std::chrono::last).day();
  return from_civil(month / (from.day() < last ? from.day() : last));
}

struct Period {
  std::int32_t number;  // 0 for the first; negative before the anchor
  std::int32_t first;   // both included
  std::int32_t last;
};

// The half-year, counted from `anchor`, that holds `day`: number k runs from anchor + 6k months up
// to the day before anchor + 6(k+1) months. Always from the anchor, never chained: from 31 August
// the half-years begin on 31 August, 28 February, 31 August.
[[nodiscard]] constexpr Period half_year(std::int32_t anchor, std::int32_t day) noexcept {
  const auto from = civil(anchor);
  const auto to = civil(day);
  const std::int32_t months = (static_cast<int>(to.year()) - static_cast<int>(from.year())) * 12 +
                              (static_cast<std::int32_t>(static_cast<unsigned>(to.month())) -
                               static_cast<std::int32_t>(static_cast<unsigned>(from.month())));
  std::int32_t number = months >= 0 ? months / 6 : -((-months + 5) / 6);
  if (plus_months(anchor, 6 * number) > day) --number;
  return {number, plus_months(anchor, 6 * number), plus_months(anchor, 6 * (number + 1)) - 1};
}

// The half of the calendar year that holds `day`: 1 January - 30 June or 1 July - 31 December.
[[nodiscard]] constexpr Period calendar_half_year(std::int32_t day) noexcept {
  const std::int32_t january_first = from_civil(civil(day).year() / 1 / 1);
  return half_year(january_first, day);
}

}  // namespace iop::day_number
