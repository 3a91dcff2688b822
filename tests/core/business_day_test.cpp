#include <iop/core/business_day.hpp>

#include <doctest/doctest.h>

#include "support/check_code.hpp"
#include "support/csv.hpp"
#include "support/print.hpp"
#include "support/project.hpp"

using iop::adjusted;
using iop::Date;
using iop::ErrorCode;
using iop::HolidayCalendar;
using iop::MonthEnd;
using iop::months_after;
using enum iop::BusinessDayConvention;

namespace {
const HolidayCalendar banks{iop::CalendarPurpose::bank_days};
}

TEST_CASE("a business day stays where it is, under every convention") {
  for (const auto convention :
       {unadjusted, following, modified_following, preceding, modified_preceding})
    CHECK(adjusted(Date(2025, 6, 18), banks, convention) == Date(2025, 6, 18));
}

TEST_CASE("conventions move a day forwards or backwards, the modified ones within the month") {
  struct Case {
    Date day;
    Date following, modified_following, preceding, modified_preceding;
  };
  for (const auto& each : {// Midsummer Eve and the weekend after it
                           Case{Date(2025, 6, 20), Date(2025, 6, 23), Date(2025, 6, 23),
                                Date(2025, 6, 19), Date(2025, 6, 19)},
                           // Saturday 31 May: following leaves the month
                           Case{Date(2025, 5, 31), Date(2025, 6, 2), Date(2025, 5, 30),
                                Date(2025, 5, 30), Date(2025, 5, 30)},
                           // Sunday 1 June: preceding leaves the month
                           Case{Date(2025, 6, 1), Date(2025, 6, 2), Date(2025, 6, 2),
                                Date(2025, 5, 30), Date(2025, 6, 2)},
                           // New Year's Eve 2025 is a Wednesday, New Year's Day a Thursday
                           Case{Date(2025, 12, 31), Date(2026, 1, 2), Date(2025, 12, 30),
                                Date(2025, 12, 30), Date(2025, 12, 30)}}) {
    CAPTURE(each.day.to_string());
    CHECK(adjusted(each.day, banks, unadjusted) == each.day);
    CHECK(adjusted(each.day, banks, following) == each.following);
    CHECK(adjusted(each.day, banks, modified_following) == each.modified_following);
    CHECK(adjusted(each.day, banks, preceding) == each.preceding);
    CHECK(adjusted(each.day, banks, modified_preceding) == each.modified_preceding);
  }
}

TEST_CASE("a statutory deadline moves to the next weekday") {
  CHECK(iop::statutory_deadline(Date(2025, 6, 20)) == Date(2025, 6, 23));    // Midsummer Eve
  CHECK(iop::statutory_deadline(Date(2025, 12, 24)) == Date(2025, 12, 29));  // Christmas, a weekend
  CHECK(iop::statutory_deadline(Date(2025, 4, 18)) == Date(2025, 4, 22));    // Good Friday
  CHECK(iop::statutory_deadline(Date(2004, 5, 29)) == Date(2004, 6, 1));     // Whit Monday, then
  CHECK(iop::statutory_deadline(Date(2005, 5, 14)) == Date(2005, 5, 16));    // and no longer
  CHECK(iop::statutory_deadline(Date(2025, 3, 14)) == Date(2025, 3, 14));
}

TEST_CASE("months are added by the day number, clipped to the month, or refused") {
  struct Case {
    Date day;
    std::int64_t months;
    Date later;
    bool clipped;
  };
  for (const auto& each : {Case{Date(2013, 2, 28), 1, Date(2013, 3, 28), false},
                           Case{Date(2025, 6, 30), 6, Date(2025, 12, 30), false},
                           Case{Date(2025, 1, 31), 1, Date(2025, 2, 28), true},
                           Case{Date(2024, 1, 31), 1, Date(2024, 2, 29), true},
                           Case{Date(2024, 2, 29), 12, Date(2025, 2, 28), true},
                           Case{Date(2024, 2, 29), 48, Date(2028, 2, 29), false},
                           Case{Date(2025, 3, 31), -1, Date(2025, 2, 28), true}}) {
    CAPTURE(each.day.to_string());
    CHECK(months_after(each.day, each.months, MonthEnd::clip) == each.later);
    if (each.clipped)
      CHECK_CODE(months_after(each.day, each.months, MonthEnd::refuse), ErrorCode::date_month_end);
    else
      CHECK(months_after(each.day, each.months, MonthEnd::refuse) == each.later);
  }
}

// The day, or the name of the code that is thrown: case files have either in a cell.
template <class Call>
std::string day_or_code(Call&& call) {
  std::string day;
  const auto code = iop::test::thrown_code([&] { day = call().to_string(); });
  return day.empty() ? code : day;
}

TEST_CASE("every deadline, month and convention of the case files") {
  const auto rows = [](const char* file) {
    return iop::test::csv_rows(iop::test::project_file(std::string{"tests/cases/"} + file));
  };
  const auto deadlines = rows("calendar_deadlines.csv");
  CHECK(deadlines.size() >= 80);
  for (const auto& row : deadlines) {
    CAPTURE(row.at("case_id"));
    const Date day = Date::parse(row.at("day"));
    CHECK(day_or_code([&] { return iop::statutory_deadline(day); }) == row.at("deadline"));
  }
  const auto months = rows("calendar_months.csv");
  CHECK(months.size() >= 60);
  for (const auto& row : months) {
    CAPTURE(row.at("case_id"));
    const Date day = Date::parse(row.at("day"));
    const auto count = std::stoll(row.at("months"));
    CHECK(day_or_code([&] { return months_after(day, count, MonthEnd::clip); }) ==
          row.at("clipped"));
    CHECK(day_or_code([&] { return months_after(day, count, MonthEnd::refuse); }) ==
          row.at("refused"));
  }
  const auto conventions = rows("calendar_conventions.csv");
  CHECK(conventions.size() >= 50);
  for (const auto& row : conventions)
    for (const auto convention :
         {unadjusted, following, modified_following, preceding, modified_preceding}) {
      CAPTURE(row.at("case_id"));
      const Date day = Date::parse(row.at("day"));
      CHECK(day_or_code([&] { return adjusted(day, banks, convention); }) ==
            row.at(std::string{iop::word(convention)}));
    }
}

TEST_CASE("a deadline can be told by a calendar of one's own") {
  const auto closed = HolidayCalendar{iop::CalendarPurpose::deadline_days}.with_days(
      {{Date(2025, 6, 23), "Stängt", "Closed", "beslut"}});
  CHECK(iop::statutory_deadline(Date(2025, 6, 20), closed) == Date(2025, 6, 24));
}

TEST_CASE("a search that leaves the calendar has no answer") {
  CHECK_CODE(adjusted(Date(2199, 12, 31), banks, following), ErrorCode::date_range);
  CHECK_CODE(adjusted(Date(1953, 1, 1), banks, preceding), ErrorCode::calendar_range);
}
