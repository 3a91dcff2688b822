#include <iop/model/notice.hpp>

#include <chrono>
#include <iterator>
#include <map>
#include <string>

#include <doctest/doctest.h>

#include "support/csv.hpp"
#include "support/print.hpp"
#include "support/project.hpp"

using iop::Date;
using iop::FuzzyDate;
using iop::last_day_for_notice;

namespace {

namespace chrono = std::chrono;

// The same day of the month so many months later, else the month's last: the calendar of the
// standard library, apart from the one under test.
Date months_from(chrono::sys_days day, int months) {
  const chrono::year_month_day from{day};
  chrono::year_month_day to = from + chrono::months{months};
  if (!to.ok()) to = to.year() / to.month() / chrono::last;
  return {int{to.year()}, static_cast<int>(unsigned{to.month()}),
          static_cast<int>(unsigned{to.day()})};
}

}  // namespace

TEST_CASE("notice: the last day in time is the latest whose months end by the last day") {
  const chrono::sys_days from = chrono::year{2021} / 1 / 1, until = chrono::year{2034} / 1 / 1;
  for (int months = 0; months <= 24; ++months) {
    CAPTURE(months);
    // Every day of notice there is, by the day on which its months end: a later one takes the place
    // of an earlier one.
    std::map<Date, Date> in_time;
    for (auto day = from; day < until; day += chrono::days{1})
      in_time.insert_or_assign(months_from(day, months), months_from(day, 0));
    for (Date last{2024, 1, 1}; last < Date{2033, 1, 1}; last = last.plus_days(1)) {
      const auto after = in_time.upper_bound(last);  // the first end that comes too late
      const Date expected = std::prev(after)->second;
      if (last_day_for_notice(last, months) != expected) {
        CAPTURE(last);
        CHECK(last_day_for_notice(last, months) == expected);
      }
    }
  }
}

TEST_CASE("notice: the worked cases") {
  const auto rows = iop::test::csv_rows(iop::test::project_file("tests/cases/time_notice.csv"));
  CHECK(rows.size() > 1000);
  int apart = 0;
  for (const auto& row : rows) {
    CAPTURE(row.at("case_id"));
    const Date last = Date::parse(row.at("last"));
    const auto months = std::stoll(row.at("months"));
    CHECK(last_day_for_notice(last, months) == Date::parse(row.at("deadline")));
    CHECK(last.plus_months(-months) == Date::parse(row.at("backwards")));
    if (row.at("deadline") != row.at("backwards")) ++apart;
  }
  CHECK(apart == 62);
}

TEST_CASE("notice: a vague last day gives the days that its own days give") {
  CHECK(last_day_for_notice(FuzzyDate::parse("2026-11"), 6).text() == "2026-05-01..2026-05-31");
  CHECK(last_day_for_notice(FuzzyDate::parse("2026-11-30..2026-12-01"), 6).text() ==
        "2026-05-31..2026-06-01");
  CHECK(last_day_for_notice(FuzzyDate::parse("2025-03-28..2025-03-31"), 1).text() == "2025-02-28");
  CHECK(last_day_for_notice(FuzzyDate::parse("2026-11"), 0).text() == "2026-11");
}

TEST_CASE("notice: at the ends of the calendar") {
  CHECK(last_day_for_notice(Date(2199, 12, 31), 0) == Date(2199, 12, 31));
  CHECK(last_day_for_notice(Date(2199, 12, 31), 1) == Date(2199, 11, 30));
  CHECK(last_day_for_notice(Date(1900, 6, 30), 6) == Date(1900, 1, 1));
}
