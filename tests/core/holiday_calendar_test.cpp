#include <iop/core/holiday_calendar.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include "support/calendar_reference.hpp"
#include "support/check_code.hpp"
#include "support/check_fields.hpp"
#include "support/csv.hpp"
#include "support/print.hpp"
#include "support/project.hpp"

namespace {

using iop::CalendarPurpose;
using iop::Date;
using iop::ErrorCode;
using iop::HolidayCalendar;
using iop::NamedDay;

std::set<std::string> names_on(CalendarPurpose purpose, const Date& day) {
  std::set<std::string> names;
  for (const auto& each : HolidayCalendar{purpose}.named_days(day.year(), day.year()))
    if (each.day == day) names.insert(each.name_sv);
  return names;
}

// Day 0, 1970-01-01, was a Thursday.
int weekday_from_monday(const Date& day) { return ((day.day_number() + 3) % 7 + 7) % 7; }

using Names = std::set<std::string>;

}  // namespace

TEST_CASE("the record of a named day lists its fields as it declares them") {
  iop::test::check_fields(NamedDay{Date(2025, 1, 1), "a", "b", "c"});
  iop::test::check_fields(iop::CalendarDays{CalendarPurpose::bank_days, 1, 2024, 2025, {}});
}

// Easter Sundays as almanacs print them, the earliest and the latest possible among them.
TEST_CASE("Easter falls where the almanac says") {
  for (const auto& easter :
       {Date(1953, 4, 5), Date(1954, 4, 18), Date(1981, 4, 19), Date(2000, 4, 23),
        Date(2008, 3, 23), Date(2011, 4, 24), Date(2019, 4, 21), Date(2024, 3, 31),
        Date(2025, 4, 20), Date(2026, 4, 5), Date(2038, 4, 25), Date(2160, 3, 23)}) {
    CAPTURE(easter.to_string());
    CHECK(names_on(CalendarPurpose::public_holidays, easter).count("Påskdagen") == 1);
    CHECK(names_on(CalendarPurpose::public_holidays, easter.plus_days(-2)).count("Långfredagen") ==
          1);
    CHECK(names_on(CalendarPurpose::public_holidays, easter.plus_days(39))
              .count("Kristi himmelsfärdsdag") == 1);
  }
}

TEST_CASE("Whit Monday was a holiday up to 2004, the National Day is one from 2005") {
  const auto holiday = CalendarPurpose::public_holidays;
  CHECK(names_on(holiday, Date(2004, 5, 31)) == Names{"Annandag pingst"});
  CHECK(names_on(holiday, Date(2005, 5, 16)) == Names{});
  CHECK(names_on(holiday, Date(2004, 6, 6)) == Names{});
  CHECK(names_on(holiday, Date(2005, 6, 6)) == Names{"Sveriges nationaldag"});
  CHECK(names_on(holiday, Date(1989, 3, 19)).empty());
  CHECK(names_on(holiday, Date(1990, 3, 25)).empty());
}

TEST_CASE("two holidays can fall on one day, and both are named") {
  CHECK(names_on(CalendarPurpose::public_holidays, Date(2008, 5, 1)) ==
        Names{"Första maj", "Kristi himmelsfärdsdag"});
}

TEST_CASE("the eves are no public holidays, but no day for a deadline or a bank") {
  for (const auto& eve : {Date(2025, 6, 20), Date(2025, 12, 24), Date(2025, 12, 31)}) {
    CAPTURE(eve.to_string());
    CHECK(HolidayCalendar{CalendarPurpose::public_holidays}.is_business_day(eve));
    CHECK_FALSE(HolidayCalendar{CalendarPurpose::deadline_days}.is_business_day(eve));
    CHECK_FALSE(HolidayCalendar{CalendarPurpose::bank_days}.is_business_day(eve));
  }
  CHECK(names_on(CalendarPurpose::deadline_days, Date(2025, 6, 20)) == Names{"Midsommarafton"});
}

TEST_CASE("a day is free for its weekday or its name, and for nothing else, on every day") {
  for (const auto purpose : {CalendarPurpose::public_holidays, CalendarPurpose::deadline_days,
                             CalendarPurpose::bank_days}) {
    const HolidayCalendar calendar{purpose};
    std::set<Date> named;
    for (const auto& each : calendar.named_days(1953, 2199)) named.insert(each.day);
    const int free_from = purpose == CalendarPurpose::public_holidays ? 6 : 5;
    std::int64_t wrong = 0;
    for (Date day{1953, 1, 1}; day.day_number() < Date(2199, 12, 31).day_number();
         day = day.plus_days(1)) {
      const bool expected = weekday_from_monday(day) < free_from && named.count(day) == 0;
      if (calendar.is_business_day(day) != expected) ++wrong;
    }
    CHECK(wrong == 0);
    CHECK_FALSE(calendar.is_business_day_number(Date(1952, 12, 31).day_number()));
    CHECK_FALSE(calendar.is_business_day_number(Date(2199, 12, 31).day_number() + 1));
    CHECK_FALSE(calendar.is_business_day_number(INT64_MIN / 2));
  }
}

TEST_CASE("Midsummer Day and All Saints' Day are Saturdays of their weeks, in every year") {
  for (const auto& each :
       HolidayCalendar{CalendarPurpose::public_holidays}.named_days(1953, 2199)) {
    const int in_year = 100 * each.day.month() + each.day.day();
    if (each.name_sv == "Midsommardagen") {
      CHECK(weekday_from_monday(each.day) == 5);
      CHECK((in_year >= 620 && in_year <= 626));
    } else if (each.name_sv == "Alla helgons dag") {
      CHECK(weekday_from_monday(each.day) == 5);
      CHECK((in_year >= 1031 && in_year <= 1106));
    }
    CHECK_FALSE(each.rule.empty());
    CHECK_FALSE(each.name_en.empty());
  }
}

TEST_CASE("a calendar can be extended, and the one it was made from is as it was") {
  const HolidayCalendar plain{CalendarPurpose::bank_days};
  const NamedDay bridge{Date(2025, 5, 2), "Klämdag", "Bridge day", "avtal"};
  const auto extended = plain.with_days({bridge, bridge});
  CHECK(plain.is_business_day(bridge.day));
  CHECK_FALSE(extended.is_business_day(bridge.day));
  CHECK(extended.added() == std::vector{bridge});
  CHECK(extended.purpose() == CalendarPurpose::bank_days);
  CHECK_FALSE(extended == plain);
  CHECK(extended == plain.with_days({bridge}));
  const auto days = extended.named_days(2025, 2025);
  CHECK(std::count(days.begin(), days.end(), bridge) == 1);
  CHECK(std::is_sorted(days.begin(), days.end(),
                       [](const auto& a, const auto& b) { return a.day < b.day; }));
  CHECK(extended.named_days(2024, 2024) == plain.named_days(2024, 2024));
}

TEST_CASE("outside 1953-2199 there is no answer") {
  const HolidayCalendar calendar{CalendarPurpose::deadline_days};
  CHECK_CODE(calendar.is_business_day(Date(1952, 12, 31)), ErrorCode::calendar_range);
  CHECK_CODE(calendar.named_days(1952, 2000), ErrorCode::calendar_range);
  CHECK_CODE(calendar.named_days(2000, 2200), ErrorCode::calendar_range);
  CHECK_CODE(calendar.named_days(2001, 2000), ErrorCode::calendar_range);
  CHECK_CODE(calendar.with_days({{Date(1900, 1, 1), "a", "b", "c"}}), ErrorCode::calendar_range);
  for (const auto* blank : {"", " \t\r\n"})
    CHECK_CODE(calendar.with_days({{Date(2025, 1, 2), "a", "b", blank}}), ErrorCode::value_empty);
  CHECK_FALSE(calendar.is_business_day(Date(1953, 1, 1)));
  CHECK_FALSE(calendar.is_business_day(Date(2199, 12, 31)));
}

TEST_CASE("every named day of the case file, and no other in its years") {
  std::map<std::pair<std::string, int>, std::vector<std::string>> expected;
  for (const auto& row :
       iop::test::csv_rows(iop::test::project_file("tests/cases/calendar_days.csv")))
    expected[{row.at("purpose"), std::stoi(row.at("year"))}].push_back(row.at("day") + " " +
                                                                       row.at("name"));
  CHECK(expected.size() == 12);
  for (const auto& [key, days] : expected) {
    CAPTURE(key.first);
    CAPTURE(key.second);
    const HolidayCalendar calendar{iop::from_word<CalendarPurpose>(key.first).value()};
    std::vector<std::string> found;
    for (const auto& each : calendar.named_days(key.second, key.second))
      found.push_back(each.day.to_string() + " " + each.name_sv);
    CHECK(found == days);
  }
}

TEST_CASE("many days are asked about at once") {
  const HolidayCalendar calendar{CalendarPurpose::bank_days};
  CHECK(calendar.is_business_day(std::vector{Date(2025, 6, 19), Date(2025, 6, 20)}) ==
        std::vector<bool>{true, false});
  CHECK(calendar.is_business_day(std::vector<Date>{}).empty());
  CHECK_CODE(calendar.is_business_day(std::vector{Date(2025, 6, 19), Date(1952, 12, 31)}),
             ErrorCode::calendar_range);
}

TEST_CASE("a part of a calendar tells what it is taken from") {
  const auto days = HolidayCalendar{CalendarPurpose::deadline_days}.days_of_years(2024, 2025);
  CHECK(days.purpose == CalendarPurpose::deadline_days);
  CHECK(days.edition == HolidayCalendar::edition);
  CHECK(days.first_year == 2024);
  CHECK(days.last_year == 2025);
  CHECK(days.days.size() == 32);
  CHECK_CODE((HolidayCalendar{CalendarPurpose::bank_days}.days_of_years(2025, 9'000'000'000'000)),
             ErrorCode::calendar_range);
}
