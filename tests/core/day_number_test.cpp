#include <iop/core/day_number.hpp>

#include <chrono>
#include <cstdint>
#include <utility>

#include <doctest/doctest.h>
#include <boost/date_time/gregorian/gregorian_types.hpp>

#include "support/calendar_reference.hpp"

namespace {

namespace day_number = iop::day_number;
using day_number::Period;
using iop::test::Civil;

constexpr std::int32_t number(int year, unsigned month, unsigned day) {
  return day_number::from_civil(std::chrono::year{year} / static_cast<int>(month) /
                                static_cast<int>(day));
}

constexpr bool same(const Period& period, std::int32_t n, std::int32_t first, std::int32_t last) {
  return period.number == n && period.first == first && period.last == last;
}

Civil civil(std::int32_t day) {
  const auto ymd = day_number::civil(day);
  return {static_cast<int>(ymd.year()), static_cast<int>(static_cast<unsigned>(ymd.month())),
          static_cast<int>(static_cast<unsigned>(ymd.day()))};
}

static_assert(number(1970, 1, 1) == 0);
static_assert(number(1969, 12, 31) == -1);
static_assert(number(2025, 3, 14) == 20'161);
static_assert(number(1, 1, 1) == day_number::lowest);
static_assert(number(9999, 12, 31) == day_number::highest);

static_assert(day_number::in_range(0));
static_assert(day_number::in_range(day_number::lowest) &&
              day_number::in_range(day_number::highest));
static_assert(!day_number::in_range(day_number::lowest - 1));
static_assert(!day_number::in_range(day_number::highest + 1));
static_assert(!day_number::in_range(std::int64_t{1} << 32), "the low 32 bits alone are 0");
static_assert(!day_number::in_range(INT64_MIN), "NumPy's NaT");
static_assert(!day_number::in_range(INT64_MAX));

static_assert(day_number::plus_months(number(2025, 1, 31), 1) == number(2025, 2, 28));
static_assert(day_number::plus_months(number(2024, 1, 31), 1) == number(2024, 2, 29));
static_assert(day_number::plus_months(number(2025, 2, 28), 1) == number(2025, 3, 28));
static_assert(day_number::plus_months(number(2025, 6, 30), 6) == number(2025, 12, 30));
static_assert(day_number::plus_months(number(2024, 2, 29), 12) == number(2025, 2, 28));
static_assert(day_number::plus_months(number(2024, 2, 29), -12) == number(2023, 2, 28));
static_assert(day_number::plus_months(number(2025, 3, 31), -1) == number(2025, 2, 28));
static_assert(day_number::plus_months(number(2025, 5, 17), 0) == number(2025, 5, 17));

// 2023-12-01 to 2026-11-30, the term of the model agreement.
static_assert(same(day_number::half_year(number(2023, 12, 1), number(2025, 3, 14)), 2,
                   number(2024, 12, 1), number(2025, 5, 31)));
static_assert(same(day_number::half_year(number(2023, 12, 1), number(2023, 12, 1)), 0,
                   number(2023, 12, 1), number(2024, 5, 31)));
static_assert(same(day_number::half_year(number(2023, 12, 1), number(2023, 11, 30)), -1,
                   number(2023, 6, 1), number(2023, 11, 30)));
// 31 August: clipped in February, back on the 31st in August.
static_assert(same(day_number::half_year(number(2024, 8, 31), number(2025, 2, 27)), 0,
                   number(2024, 8, 31), number(2025, 2, 27)));
static_assert(same(day_number::half_year(number(2024, 8, 31), number(2025, 2, 28)), 1,
                   number(2025, 2, 28), number(2025, 8, 30)));
static_assert(same(day_number::half_year(number(2024, 8, 31), number(2025, 8, 31)), 2,
                   number(2025, 8, 31), number(2026, 2, 27)));
static_assert(same(day_number::half_year(number(2024, 8, 31), number(2024, 8, 30)), -1,
                   number(2024, 2, 29), number(2024, 8, 30)));

static_assert(same(day_number::calendar_half_year(number(2025, 3, 14)), 0, number(2025, 1, 1),
                   number(2025, 6, 30)));
static_assert(same(day_number::calendar_half_year(number(2025, 7, 1)), 1, number(2025, 7, 1),
                   number(2025, 12, 31)));

TEST_CASE("day_number agrees with a hand-made calendar on every day of the years 1 to 9999") {
  int mismatches = 0;
  Civil by_hand{1, 1, 1};
  std::int32_t day = day_number::lowest;
  for (; by_hand.year < 10'000; by_hand = iop::test::next_day(by_hand), ++day)
    mismatches += civil(day) != by_hand || day_number::from_civil(day_number::civil(day)) != day ||
                  !day_number::in_range(day);
  CHECK(mismatches == 0);
  CHECK(day == day_number::highest + 1);
}

TEST_CASE("day_number::civil agrees with Boost on every day from 1400 to 9999") {
  int mismatches = 0;
  boost::gregorian::date boost{1400, 1, 1};
  for (std::int32_t day = number(1400, 1, 1); day < day_number::highest; ++day) {
    const auto ymd = boost.year_month_day();
    mismatches += civil(day) != Civil{ymd.year, ymd.month, ymd.day};
    boost += boost::gregorian::days{1};
  }
  CHECK(mismatches == 0);
  CHECK(boost == boost::gregorian::date{9999, 12, 31});
}

TEST_CASE(
    "day_number::plus_months agrees with a hand-made calendar at the ends of the kernel's range") {
  int mismatches = 0;
  int cases = 0;
  for (const auto& each : {std::pair{number(1, 1, 1), number(5, 12, 31)},
                           std::pair{number(9995, 1, 1), number(9999, 12, 31)}})
    for (std::int32_t day = each.first; day <= each.second; ++day)
      for (const int months : {-13, -12, -7, -6, -1, 0, 1, 6, 7, 12, 13}) {
        const Civil expected = iop::test::plus_months(civil(day), months);
        mismatches += civil(day_number::plus_months(day, months)) != expected;
        ++cases;
      }
  CHECK(mismatches == 0);
  CHECK(cases == 2 * (5 * 365 + 1) * 11);  // the leap years 4 and 9996
}

TEST_CASE("day_number::half_year holds its day, for anchors and days far apart") {
  int mismatches = 0;
  int cases = 0;
  // Anchors on the days that clip and some that do not; days with a stride that shares no factor
  // with the months.
  for (const std::int32_t anchor :
       {number(1, 1, 1), number(1900, 1, 31), number(2024, 2, 29), number(2024, 8, 31),
        number(2025, 5, 17), number(2199, 12, 31), number(9999, 12, 31)})
    for (std::int32_t day = day_number::lowest; day <= day_number::highest; day += 131) {
      const auto period = day_number::half_year(anchor, day);
      mismatches += day < period.first || day > period.last;
      mismatches += period.first != day_number::plus_months(anchor, 6 * period.number);
      const auto length = period.last - period.first + 1;
      mismatches += length < 181 || length > 184;
      ++cases;
    }
  CHECK(mismatches == 0);
  CHECK(cases > 190'000);
}

TEST_CASE("day_number::half_year is the same 400 years later") {
  constexpr std::int32_t four_centuries = 146'097;
  int mismatches = 0;
  for (std::int32_t anchor = number(2023, 1, 1); anchor <= number(2024, 12, 31); anchor += 3)
    for (std::int32_t day = number(2020, 1, 1); day <= number(2028, 12, 31); day += 7) {
      const auto now = day_number::half_year(anchor, day);
      const auto later = day_number::half_year(anchor + four_centuries, day + four_centuries);
      mismatches += !same(later, now.number, now.first + four_centuries, now.last + four_centuries);
    }
  CHECK(mismatches == 0);
}

TEST_CASE("day_number::calendar_half_year is January to June or July to December, on every day") {
  int mismatches = 0;
  int days = 0;
  for (int year = 1899; year <= 2200; ++year)
    for (std::int32_t day = number(year, 1, 1); day <= number(year, 12, 31); ++day, ++days) {
      const bool spring = civil(day).month <= 6;
      mismatches += !same(day_number::calendar_half_year(day), spring ? 0 : 1,
                          spring ? number(year, 1, 1) : number(year, 7, 1),
                          spring ? number(year, 6, 30) : number(year, 12, 31));
    }
  CHECK(mismatches == 0);
  CHECK(days == 109'573 + 365 + 365);
}

}  // namespace
