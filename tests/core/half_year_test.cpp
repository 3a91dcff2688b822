#include <iop/core/half_year.hpp>

#include <chrono>
#include <cstdint>
#include <limits>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "support/check_code.hpp"
#include "support/print.hpp"

namespace {

using iop::Date;
using iop::DateRange;
using iop::ErrorCode;
using iop::HalfYear;

using std::chrono::sys_days;
using std::chrono::year_month_day;

// The first day of half-year `number`, in std::chrono: six months a time, then the clip.
sys_days reference_first(year_month_day anchor, int number) {
  const auto month = anchor.year() / anchor.month() + std::chrono::months{6 * number};
  const auto same_day = month / anchor.day();
  return same_day.ok() ? sys_days{same_day} : sys_days{month / std::chrono::last};
}

std::int64_t number_of(sys_days day) { return day.time_since_epoch().count(); }

// Every day of a leap year and of one that is not, as the first day of an agreement.
std::vector<sys_days> anchors() {
  std::vector<sys_days> days;
  for (sys_days day = std::chrono::year{2023} / 1 / 1; day < std::chrono::year{2025} / 1 / 1;
       day += std::chrono::days{1})
    days.push_back(day);
  return days;
}

TEST_CASE(
    "half_year_number on every anchor day of 2023 and 2024: contiguous, from the anchor, as "
    "std::chrono") {
  int mismatches = 0;
  int cases = 0;
  std::string first_mismatch;
  for (const sys_days start : anchors()) {
    const Date anchor = Date::from_day_number(number_of(start));
    for (int number = -4; number < 10; ++number) {
      ++cases;
      const HalfYear half_year = iop::half_year_number(anchor, number);
      const std::int64_t first = number_of(reference_first(start, number));
      const std::int64_t next = number_of(reference_first(start, number + 1));
      const bool same = half_year.number == number &&
                        half_year.days.first().day_number() == first &&
                        half_year.days.last().day_number() == next - 1 &&
                        half_year.days.last().plus_days(1) ==
                            iop::half_year_number(anchor, number + 1).days.first() &&
                        iop::begins_half_year(anchor, half_year.days.first());
      if (!same && mismatches++ == 0)
        first_mismatch = anchor.to_string() + " number " + std::to_string(number);
    }
  }
  CHECK(first_mismatch == "");
  CHECK(mismatches == 0);
  CHECK(cases == (365 + 366) * 14);
}

TEST_CASE(
    "half_year_holding puts each day of six years in exactly one half-year, for every anchor") {
  int mismatches = 0;
  int days = 0;
  std::string first_mismatch;
  for (const sys_days start : anchors()) {
    const Date anchor = Date::from_day_number(number_of(start));
    // From two years before the anchor to four after it, each half-year known beforehand.
    for (int number = -4; number < 8; ++number) {
      const std::int64_t first = number_of(reference_first(start, number));
      const std::int64_t next = number_of(reference_first(start, number + 1));
      const HalfYear expected{number,
                              {Date::from_day_number(first), Date::from_day_number(next - 1)}};
      for (std::int64_t day = first; day < next; ++day, ++days) {
        const Date date = Date::from_day_number(day);
        const bool same = iop::half_year_holding(anchor, date) == expected &&
                          iop::begins_half_year(anchor, date) == (day == first);
        if (!same && mismatches++ == 0)
          first_mismatch = anchor.to_string() + " holding " + date.to_string();
      }
    }
  }
  CHECK(first_mismatch == "");
  CHECK(mismatches == 0);
  CHECK(days > (365 + 366) * 6 * 365);
}

TEST_CASE("half_year_number is not chained: from 31 August it returns to the 31st") {
  struct Case {
    Date anchor;
    std::int32_t number;
    std::string days;
  };
  for (const auto& each : {
           Case{Date(2024, 8, 31), -1, "2024-02-29..2024-08-30"},
           Case{Date(2024, 8, 31), 0, "2024-08-31..2025-02-27"},
           Case{Date(2024, 8, 31), 1, "2025-02-28..2025-08-30"},
           Case{Date(2024, 8, 31), 2, "2025-08-31..2026-02-27"},
           Case{Date(2024, 8, 31), 7, "2028-02-29..2028-08-30"},
           Case{Date(2024, 8, 29), 1, "2025-02-28..2025-08-28"},
           Case{Date(2024, 8, 29), 2, "2025-08-29..2026-02-27"},
           Case{Date(2024, 8, 30), 7, "2028-02-29..2028-08-29"},
           Case{Date(2024, 2, 29), 0, "2024-02-29..2024-08-28"},
           Case{Date(2024, 2, 29), 1, "2024-08-29..2025-02-27"},
           Case{Date(2024, 2, 29), 2, "2025-02-28..2025-08-28"},
           Case{Date(2024, 2, 29), 8, "2028-02-29..2028-08-28"},
           Case{Date(2025, 12, 31), 1, "2026-06-30..2026-12-30"},
           Case{Date(2025, 6, 30), 1, "2025-12-30..2026-06-29"},
           Case{Date(2023, 12, 1), 2, "2024-12-01..2025-05-31"},
           Case{Date(2023, 12, 1), 5, "2026-06-01..2026-11-30"},
           Case{Date(2025, 1, 1), 0, "2025-01-01..2025-06-30"},
           Case{Date(2025, 1, 1), 1, "2025-07-01..2025-12-31"},
       }) {
    CAPTURE(each.anchor);
    CAPTURE(each.number);
    const HalfYear expected{each.number, DateRange::parse(each.days)};
    CHECK(iop::half_year_number(each.anchor, each.number) == expected);
    CHECK(iop::half_year_holding(each.anchor, expected.days.first()) == expected);
    CHECK(iop::half_year_holding(each.anchor, expected.days.last()) == expected);
  }
}

TEST_CASE("half_year_number and half_year_holding throw date.range beyond 1900-2199") {
  const Date anchor(2025, 1, 1);
  constexpr auto range = ErrorCode::date_range;
  CHECK(iop::half_year_number(anchor, 349).days.to_string() == "2199-07-01..2199-12-31");
  CHECK(iop::half_year_number(anchor, -250).days.to_string() == "1900-01-01..1900-06-30");
  for (const std::int32_t number :
       {350, -251, 1'000'000, 357'913'942, -357'913'942, std::numeric_limits<std::int32_t>::max(),
        std::numeric_limits<std::int32_t>::min()}) {
    CAPTURE(number);
    CHECK_CODE(iop::half_year_number(anchor, number), range);
  }

  const Date start(2025, 2, 1);
  CHECK(iop::half_year_holding(start, Date(2199, 7, 31)).days.last() == Date(2199, 7, 31));
  CHECK_CODE(iop::half_year_holding(start, Date(2199, 8, 1)), range);  // to 2200-01-31
  CHECK_CODE(iop::half_year_number(start, 349), range);
  CHECK(iop::half_year_holding(start, Date(1900, 2, 1)).days.first() == Date(1900, 2, 1));
  CHECK_CODE(iop::half_year_holding(start, Date(1900, 1, 31)), range);  // from 1899-08-01
  CHECK(iop::half_year_holding(Date(1900, 1, 1), Date(2199, 12, 31)).number == 599);
  CHECK(iop::half_year_holding(Date(2199, 7, 1), Date(1900, 1, 1)).number == -599);
}

TEST_CASE("begins_half_year is true on first days alone, with no limit of range") {
  const Date anchor(2024, 8, 31);
  CHECK(iop::begins_half_year(anchor, anchor));
  CHECK(iop::begins_half_year(anchor, Date(2025, 2, 28)));
  CHECK(iop::begins_half_year(anchor, Date(2024, 2, 29)));
  CHECK(iop::begins_half_year(anchor, Date(2025, 8, 31)));
  CHECK_FALSE(iop::begins_half_year(anchor, Date(2025, 8, 28)));
  CHECK_FALSE(iop::begins_half_year(anchor, Date(2025, 8, 30)));
  CHECK_FALSE(iop::begins_half_year(anchor, Date(2025, 3, 1)));
  CHECK_FALSE(iop::begins_half_year(anchor, Date(2024, 9, 1)));
  CHECK(iop::begins_half_year(Date(2025, 2, 1), Date(2199, 8, 1)));
  CHECK_FALSE(iop::begins_half_year(Date(2025, 2, 1), Date(1900, 1, 1)));
}

}  // namespace
