#include <iop/core/date.hpp>

#include <chrono>
#include <cstdint>
#include <cstdio>
#include <limits>
#include <string>
#include <type_traits>
#include <vector>

#include <doctest/doctest.h>
#include <boost/date_time/gregorian/gregorian_types.hpp>

#include <iop/core/day_number.hpp>

#include "support/calendar_reference.hpp"
#include "support/check_code.hpp"
#include "support/print.hpp"

namespace {

using iop::Date;
using iop::DateRange;
using iop::ErrorCode;
using iop::test::Civil;

constexpr std::int64_t int64_max = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t int64_min = std::numeric_limits<std::int64_t>::min();
constexpr int int_max = std::numeric_limits<int>::max();
constexpr int int_min = std::numeric_limits<int>::min();

// 300 years, of which 1904, 1908, ..., 2196 without 2100 are leap years: 300 * 365 + 73.
constexpr int days_in_range = 109'573;
constexpr std::int64_t first_number = -25'567;  // 1900-01-01
constexpr std::int64_t last_number = 84'005;    // 2199-12-31

static_assert(!std::is_default_constructible_v<Date>, "there is no day that is no day");
static_assert(!std::is_default_constructible_v<DateRange>);

Civil civil(const Date& day) { return {day.year(), day.month(), day.day()}; }

TEST_CASE("Date on every day of its range, against std::chrono, Boost and a hand-made calendar") {
  int days = 0;
  int mismatches = 0;
  std::string first_mismatch;
  auto chrono = std::chrono::sys_days{std::chrono::year{1900} / 1 / 1};
  boost::gregorian::date boost{1900, 1, 1};
  Civil by_hand{1900, 1, 1};
  char iso[48];
  for (; by_hand.year < 2200; by_hand = iop::test::next_day(by_hand),
                              chrono += std::chrono::days{1}, boost += boost::gregorian::days{1}) {
    ++days;
    const Date date(by_hand.year, by_hand.month, by_hand.day);
    const std::int64_t number = chrono.time_since_epoch().count();
    const std::chrono::year_month_day ymd{chrono};
    std::snprintf(iso, sizeof iso, "%04d-%02d-%02d", by_hand.year, by_hand.month, by_hand.day);
    const bool same = date.year() == static_cast<int>(ymd.year()) &&
                      date.month() == static_cast<int>(static_cast<unsigned>(ymd.month())) &&
                      date.day() == static_cast<int>(static_cast<unsigned>(ymd.day())) &&
                      civil(date) == by_hand && date.boost() == boost &&
                      date.day_number() == number && Date::from_day_number(number) == date &&
                      date.to_string() == iso && Date::parse(iso) == date &&
                      Date(1900, 1, 1).plus_days(days - 1) == date &&
                      date.plus_days(1 - days) == Date(1900, 1, 1);
    if (!same && mismatches++ == 0) first_mismatch = iso;
  }
  CHECK(first_mismatch == "");
  CHECK(mismatches == 0);
  CHECK(days == days_in_range);
}

TEST_CASE("Date::plus_months on every day by 1, 6 and 12, and by -13 to 13 on a spread of days") {
  int mismatches = 0;
  std::string first_mismatch;
  int cases = 0;
  Civil from{1900, 1, 1};
  for (int index = 0; from.year < 2200; from = iop::test::next_day(from), ++index) {
    // Every day of 1999-2004 and of 2099-2101, every 17th else; 17 and 7 share no factor.
    const bool spread = index % 17 == 0 || (from.year >= 1999 && from.year <= 2004) ||
                        (from.year >= 2099 && from.year <= 2101);
    const Date date(from.year, from.month, from.day);
    for (int months = -13; months <= 13; ++months) {
      if (!spread && months != 1 && months != 6 && months != 12) continue;
      const Civil expected = iop::test::plus_months(from, months);
      if (expected.year < 1900 || expected.year > 2199) continue;
      ++cases;
      const std::int32_t raw = iop::day_number::plus_months(date.day_number(), months);
      const Date moved = date.plus_months(months);
      if ((civil(moved) != expected || raw != moved.day_number()) && mismatches++ == 0)
        first_mismatch = date.to_string() + " + " + std::to_string(months);
    }
  }
  CHECK(first_mismatch == "");
  CHECK(mismatches == 0);
  CHECK(cases > 500'000);
}

TEST_CASE("Date::plus_months keeps the day number and clips to the month's last day") {
  struct Case {
    Date from;
    std::int64_t months;
    std::string expected;
  };
  for (const auto& each : {
           Case{Date(2025, 1, 31), 1, "2025-02-28"},
           Case{Date(2024, 1, 31), 1, "2024-02-29"},
           Case{Date(2025, 1, 31), 2, "2025-03-31"},
           Case{Date(2025, 2, 28), 1, "2025-03-28"},  // not 31, as Boost would
           Case{Date(2025, 6, 30), 6, "2025-12-30"},  // not 31
           Case{Date(2024, 2, 29), 12, "2025-02-28"},
           Case{Date(2024, 2, 29), 48, "2028-02-29"},
           Case{Date(2024, 2, 29), -12, "2023-02-28"},
           Case{Date(2096, 2, 29), 48, "2100-02-28"},
           Case{Date(2024, 8, 31), 6, "2025-02-28"},
           Case{Date(2025, 3, 31), -1, "2025-02-28"},
           Case{Date(2025, 1, 1), -1, "2024-12-01"},
           Case{Date(2025, 12, 31), 1, "2026-01-31"},
           Case{Date(2025, 5, 17), 0, "2025-05-17"},
           Case{Date(1900, 1, 1), 3599, "2199-12-01"},
           Case{Date(2199, 12, 31), -3599, "1900-01-31"},
       }) {
    CAPTURE(each.from);
    CAPTURE(each.months);
    CHECK(each.from.plus_months(each.months).to_string() == each.expected);
  }
}

TEST_CASE("Date::plus_months and plus_days throw date.range where they leave the range") {
  const Date first(1900, 1, 1);
  const Date last(2199, 12, 31);
  const Date between(2025, 3, 14);
  for (const std::int64_t months :
       {std::int64_t{1}, std::int64_t{12}, std::int64_t{3600}, std::int64_t{1} << 32, int64_max}) {
    CAPTURE(months);
    CHECK_CODE(last.plus_months(months), ErrorCode::date_range);
    CHECK_CODE(first.plus_months(-months), ErrorCode::date_range);
  }
  CHECK_CODE(first.plus_months(3600), ErrorCode::date_range);
  CHECK_CODE(last.plus_months(-3600), ErrorCode::date_range);
  CHECK_CODE(between.plus_months(int64_min), ErrorCode::date_range);
  CHECK_CODE(between.plus_months(int64_max), ErrorCode::date_range);

  CHECK(first.plus_days(days_in_range - 1) == last);
  CHECK(last.plus_days(1 - days_in_range) == first);
  for (const std::int64_t days : {std::int64_t{days_in_range}, std::int64_t{1} << 32, int64_max,
                                  int64_max - 84'005, int64_min, int64_min + 25'567}) {
    CAPTURE(days);
    CHECK_CODE(first.plus_days(days), ErrorCode::date_range);
  }
  CHECK_CODE(last.plus_days(1), ErrorCode::date_range);
  CHECK_CODE(first.plus_days(-1), ErrorCode::date_range);
  CHECK_CODE(last.plus_days(int64_max), ErrorCode::date_range);
}

TEST_CASE("Date says what it was asked for where it leaves the range") {
  const auto said = [](auto&& call) -> std::string {
    try {
      call();
    } catch (const iop::Error& error) {
      return error.findings()[0].details[0].value;
    }
    return "nothing was thrown";
  };
  const Date day(2025, 3, 14);
  CHECK(said([&] { static_cast<void>(day.plus_months(2100)); }) == "2025-03-14 + 2100 m");
  CHECK(said([&] { static_cast<void>(day.plus_days(int64_max)); }) ==
        "2025-03-14 + 9223372036854775807 d");
  CHECK(said([&] { static_cast<void>(Date(2200, 1, 2)); }) == "2200-01-02");
  CHECK(said([&] { static_cast<void>(Date::from_day_number(84'006)); }) == "2200-01-01");
  CHECK(said([&] { static_cast<void>(Date::from_day_number(-719'528)); }) == "0000-01-01");
  CHECK(said([&] { static_cast<void>(Date::from_day_number(-719'529)); }) == "-719529");
  CHECK(said([&] { static_cast<void>(Date::from_day_number(2'932'896)); }) == "9999-12-31");
  CHECK(said([&] { static_cast<void>(Date::from_day_number(2'932'897)); }) == "2932897");
}

TEST_CASE("Date::from_day_number takes the days of the range alone") {
  CHECK(Date::from_day_number(0) == Date(1970, 1, 1));
  CHECK(Date::from_day_number(-1) == Date(1969, 12, 31));
  CHECK(Date::from_day_number(first_number) == Date(1900, 1, 1));
  CHECK(Date::from_day_number(last_number) == Date(2199, 12, 31));
  CHECK(Date(2025, 3, 14).day_number() == 20'161);
  for (const std::int64_t outside : {first_number - 1, last_number + 1, std::int64_t{1} << 32,
                                     -(std::int64_t{1} << 32), int64_max, int64_min}) {
    CAPTURE(outside);
    CHECK_CODE(Date::from_day_number(outside), ErrorCode::date_range);
  }
}

TEST_CASE("Date refuses years, months and days that are not") {
  struct Case {
    int year, month, day;
    ErrorCode code;
  };
  constexpr auto no_day = ErrorCode::date_not_a_day;
  constexpr auto range = ErrorCode::date_range;
  for (const auto& each : {
           Case{2026, 2, 29, no_day},
           Case{2100, 2, 29, no_day},
           Case{1900, 2, 29, no_day},
           Case{2024, 2, 30, no_day},
           Case{2026, 6, 31, no_day},
           Case{2026, 4, 31, no_day},
           Case{2026, 9, 31, no_day},
           Case{2026, 11, 31, no_day},
           Case{2026, 1, 32, no_day},
           Case{2026, 1, 0, no_day},
           Case{2026, 1, -1, no_day},
           Case{2026, 0, 1, no_day},
           Case{2026, 13, 1, no_day},
           Case{2026, -1, 1, no_day},
           Case{2026, 13, 32, no_day},
           Case{1899, 12, 31, range},
           Case{2200, 1, 1, range},
           Case{10'000, 1, 1, range},
           Case{0, 1, 1, range},
           Case{-1, 1, 1, range},
           Case{2026 + 65'536, 1, 1, range},  // the same 16 bits as 2026
           Case{2026, 1 + 65'536, 1, no_day},
           Case{2026, 1, 1 + 65'536, no_day},
           Case{int_max, 1, 1, range},
           Case{int_min, 1, 1, range},
           Case{int_max, int_max, int_max, no_day},
           Case{int_min, int_min, int_min, no_day},
       }) {
    CAPTURE(each.year);
    CAPTURE(each.month);
    CAPTURE(each.day);
    CHECK_CODE(Date(each.year, each.month, each.day), each.code);
  }
  CHECK(Date(2000, 2, 29).to_string() == "2000-02-29");
}

TEST_CASE("Date::parse and try_parse refuse what is not YYYY-MM-DD, each with its code") {
  struct Case {
    std::string text;
    ErrorCode code;
  };
  constexpr auto format = ErrorCode::date_format;
  constexpr auto no_day = ErrorCode::date_not_a_day;
  constexpr auto range = ErrorCode::date_range;
  for (const auto& each : {
           Case{"", format},
           Case{"2026", format},
           Case{"2026-06", format},
           Case{"2026-6-1", format},
           Case{"2026-06-1", format},
           Case{"2026-6-01", format},
           Case{"2026-06-1 ", format},
           Case{"2026/06/01", format},
           Case{"2026.06.01", format},
           Case{"2026-06/01", format},
           Case{"2026/06-01", format},
           Case{"20260601", format},
           Case{"2026060100", format},
           Case{"202606011", format},
           Case{"2026-Jun-01", format},
           Case{"01-06-2026", format},
           Case{"2026-06-01-junk", format},
           Case{"2026-06-01T00:00", format},
           Case{"2026-06-01 00:00:00", format},
           Case{"2026-06-01Z", format},
           Case{" 2026-06-01", format},
           Case{"2026-06-01 ", format},
           Case{"2026-06-01\n", format},
           Case{"2026- 6-01", format},
           Case{"2026-06- 1", format},
           Case{"2026-06-+1", format},
           Case{"+026-06-01", format},
           Case{"-026-06-01", format},
           Case{"2026--6-01", format},
           Case{"12026-06-01", format},
           Case{"10000-01-01", format},
           Case{"2026\u221206\u221201", format},
           Case{"\uFF12\uFF10\uFF12\uFF16-06-01", format},
           Case{"202\uFF16-06-01", format},
           Case{"2026-06-\u0661", format},  // an Arabic-Indic digit is two bytes: ten in all
           Case{"\xFF\xFF\xFF\xFF-06-01", format},
           Case{std::string("2026-06-0\0", 10), format},
           Case{std::string("2026-06-01\0", 11), format},
           Case{"YYYY-MM-DD", format},
           Case{"202a-06-01", format},
           Case{"2026-0a-01", format},
           Case{"2026-06-0:", format},  // the characters just above 9 and below 0
           Case{"2026-06-0/", format},
           Case{std::string(1 << 20, '2'), format},
           Case{"2026-02-29", no_day},
           Case{"2100-02-29", no_day},
           Case{"1900-02-29", no_day},
           Case{"2026-06-31", no_day},
           Case{"2026-04-31", no_day},
           Case{"2026-13-01", no_day},
           Case{"2026-00-01", no_day},
           Case{"2026-01-00", no_day},
           Case{"2026-01-32", no_day},
           Case{"2026-99-99", no_day},
           Case{"0000-00-00", no_day},
           Case{"1899-12-31", range},
           Case{"2200-01-01", range},
           Case{"0000-01-01", range},
           Case{"0001-01-01", range},
           Case{"9999-12-31", range},
       }) {
    CAPTURE(each.text.substr(0, 40));
    CHECK_CODE(Date::parse(each.text), each.code);
    const auto parsed = Date::try_parse(each.text);
    CHECK_FALSE(parsed.date.has_value());
    CHECK(parsed.problem == each.code);
  }
}

TEST_CASE("Date::parse reads the first and last day and those around leap days") {
  for (const std::string text : {"1900-01-01", "2199-12-31", "1900-02-28", "2000-02-29",
                                 "2024-02-29", "2100-02-28", "2026-06-01"}) {
    CAPTURE(text);
    CHECK(Date::parse(text).to_string() == text);
    const auto parsed = Date::try_parse(text);
    REQUIRE(parsed.date.has_value());
    CHECK(parsed.date->to_string() == text);
  }
}

TEST_CASE("Date::parse agrees with std::chrono on which days exist, for every text of digits") {
  int days = 0;
  int mismatches = 0;
  char text[48];
  for (const int year : {1900, 2000, 2023, 2024, 2100, 2196, 2199})
    for (int month = 0; month <= 99; ++month)
      for (int day = 0; day <= 99; ++day) {
        std::snprintf(text, sizeof text, "%04d-%02d-%02d", year, month, day);
        const bool exists = std::chrono::year_month_day{
            std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
            std::chrono::day{static_cast<unsigned>(
                day)}}.ok();
        const auto parsed = Date::try_parse(text);
        mismatches += parsed.date.has_value() != exists;
        if (!exists) mismatches += parsed.problem != ErrorCode::date_not_a_day;
        days += exists;
      }
  CHECK(mismatches == 0);
  CHECK(days == 4 * 365 + 3 * 366);
}

TEST_CASE("Date is ordered as the calendar is") {
  const std::vector<Date> ascending{Date(1900, 1, 1),  Date(1969, 12, 31), Date(1970, 1, 1),
                                    Date(2024, 2, 29), Date(2024, 3, 1),   Date(2025, 1, 1),
                                    Date(2199, 12, 31)};
  for (std::size_t i = 0; i < ascending.size(); ++i)
    for (std::size_t j = 0; j < ascending.size(); ++j) {
      CAPTURE(ascending[i]);
      CAPTURE(ascending[j]);
      CHECK((ascending[i] < ascending[j]) == (i < j));
      CHECK((ascending[i] == ascending[j]) == (i == j));
      CHECK((ascending[i] >= ascending[j]) == (i >= j));
    }
}

TEST_CASE("Date computes with plus_days as the manual says") {
  CHECK(Date::parse("2025-03-14").plus_days(78).to_string() == "2025-05-31");
  CHECK(Date(2024, 2, 28).plus_days(1) == Date(2024, 2, 29));
  CHECK(Date(2025, 2, 28).plus_days(1) == Date(2025, 3, 1));
  CHECK(Date(2025, 3, 1).plus_days(-1) == Date(2025, 2, 28));
  CHECK(Date(2025, 3, 1).plus_days(0) == Date(2025, 3, 1));
}

TEST_CASE("days_between counts from the first to the second") {
  CHECK(iop::days_between(Date(2025, 3, 14), Date(2025, 3, 14)) == 0);
  CHECK(iop::days_between(Date(2025, 3, 14), Date(2025, 3, 15)) == 1);
  CHECK(iop::days_between(Date(2025, 3, 15), Date(2025, 3, 14)) == -1);
  CHECK(iop::days_between(Date(2024, 2, 28), Date(2024, 3, 1)) == 2);
  CHECK(iop::days_between(Date(2024, 12, 1), Date(2025, 6, 1)) == 182);
  CHECK(iop::days_between(Date(1900, 1, 1), Date(2199, 12, 31)) == days_in_range - 1);
}

// A day made before main() ran, in a file that may come before or after the library's own.
const std::int32_t number_before_main = Date(1970, 1, 2).day_number();
TEST_CASE("Date numbers its days the same before main") { CHECK(number_before_main == 1); }

TEST_CASE("DateRange includes both its ends") {
  const DateRange term(Date(2023, 12, 1), Date(2026, 11, 30));
  CHECK(term.days() == 1096);
  CHECK(term.first() == Date(2023, 12, 1));
  CHECK(term.last() == Date(2026, 11, 30));
  CHECK_FALSE(term.holds(Date(2023, 11, 30)));
  CHECK(term.holds(Date(2023, 12, 1)));
  CHECK(term.holds(Date(2025, 1, 1)));
  CHECK(term.holds(Date(2026, 11, 30)));
  CHECK_FALSE(term.holds(Date(2026, 12, 1)));
  CHECK(term.to_string() == "2023-12-01..2026-11-30");
  CHECK(DateRange(Date(1900, 1, 1), Date(2199, 12, 31)).days() == days_in_range);
}

TEST_CASE("DateRange may be one day, and not reversed") {
  const DateRange day(Date(2025, 3, 14), Date(2025, 3, 14));
  CHECK(day.days() == 1);
  CHECK(day.holds(Date(2025, 3, 14)));
  CHECK_FALSE(day.holds(Date(2025, 3, 13)));
  CHECK_FALSE(day.holds(Date(2025, 3, 15)));
  CHECK_CODE(DateRange(Date(2025, 3, 14), Date(2025, 3, 13)), ErrorCode::date_reversed);
  CHECK_CODE(DateRange(Date(2199, 12, 31), Date(1900, 1, 1)), ErrorCode::date_reversed);
}

TEST_CASE("DateRange is equal where both ends are") {
  const DateRange range(Date(2025, 1, 1), Date(2025, 12, 31));
  CHECK(range == DateRange(Date(2025, 1, 1), Date(2025, 12, 31)));
  CHECK(range != DateRange(Date(2025, 1, 2), Date(2025, 12, 31)));
  CHECK(range != DateRange(Date(2025, 1, 1), Date(2025, 12, 30)));
}

TEST_CASE("DateRange::overlap is the days in both") {
  struct Case {
    std::string left, right, both;  // both: empty for none
  };
  for (const auto& each : {
           Case{"2025-01-01..2025-06-30", "2025-01-01..2025-06-30", "2025-01-01..2025-06-30"},
           Case{"2025-01-01..2025-06-30", "2025-06-30..2025-12-31", "2025-06-30..2025-06-30"},
           Case{"2025-01-01..2025-06-30", "2025-07-01..2025-12-31", ""},
           Case{"2025-01-01..2025-06-30", "2026-01-01..2026-06-30", ""},
           Case{"2025-01-01..2025-12-31", "2025-03-01..2025-03-31", "2025-03-01..2025-03-31"},
           Case{"2025-01-01..2025-06-30", "2025-04-01..2025-09-30", "2025-04-01..2025-06-30"},
           Case{"2025-03-14..2025-03-14", "2025-03-14..2025-03-14", "2025-03-14..2025-03-14"},
           Case{"1900-01-01..2199-12-31", "2025-03-14..2025-03-14", "2025-03-14..2025-03-14"},
       }) {
    CAPTURE(each.left);
    CAPTURE(each.right);
    const auto one = DateRange::parse(each.left).overlap(DateRange::parse(each.right));
    const auto other = DateRange::parse(each.right).overlap(DateRange::parse(each.left));
    CHECK((one ? one->to_string() : "") == each.both);
    CHECK((other ? other->to_string() : "") == each.both);
  }
}

TEST_CASE("DateRange::parse reads what to_string writes, and nothing else") {
  CHECK(DateRange::parse("2023-12-01..2026-11-30") ==
        DateRange(Date(2023, 12, 1), Date(2026, 11, 30)));
  CHECK(DateRange::parse("2025-03-14..2025-03-14").days() == 1);
  struct Case {
    std::string text;
    ErrorCode code;
  };
  constexpr auto format = ErrorCode::date_format;
  constexpr auto no_dots = ErrorCode::date_range_format;
  for (const auto& each : {
           Case{"", no_dots},
           Case{"..", format},
           Case{"2025-03-14", no_dots},
           Case{"2025-03-14..", format},
           Case{"..2025-03-14", format},
           Case{"2025-03-14.2025-03-15", no_dots},
           Case{"2025-03-14...2025-03-15", format},
           Case{"2025-03-14 .. 2025-03-15", format},
           Case{"2025-03-14--2025-03-15", no_dots},
           Case{"2025-03-14/2025-03-15", no_dots},
           Case{"2025-03-14\u20132025-03-15", no_dots},
           Case{"2025-03-14..2025-03-15..2025-03-16", format},
           Case{"2025-03-14..2025-03-15 ", format},
           Case{"2025-03-15..2025-03-14", ErrorCode::date_reversed},
           Case{"2025-02-29..2025-03-14", ErrorCode::date_not_a_day},
           Case{"2025-01-01..2025-02-29", ErrorCode::date_not_a_day},
           Case{"1899-12-31..2025-03-14", ErrorCode::date_range},
           Case{"2025-03-14..2200-01-01", ErrorCode::date_range},
       }) {
    CAPTURE(each.text);
    CHECK_CODE(DateRange::parse(each.text), each.code);
  }
}

}  // namespace
