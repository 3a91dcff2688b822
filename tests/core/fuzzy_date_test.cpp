#include <iop/core/fuzzy_date.hpp>

#include <string>

#include <doctest/doctest.h>

#include "support/check_code.hpp"
#include "support/print.hpp"

namespace {

using iop::Date;
using iop::DateRange;
using iop::ErrorCode;
using iop::FuzzyDate;

TEST_CASE("FuzzyDate::parse knows the first and last day of what is written") {
  struct Case {
    std::string text, days;
  };
  for (const auto& each : {
           Case{"2024-12-20", "2024-12-20..2024-12-20"},
           Case{"2024-02-29", "2024-02-29..2024-02-29"},
           Case{"2024-12", "2024-12-01..2024-12-31"},
           Case{"2024-02", "2024-02-01..2024-02-29"},
           Case{"2025-02", "2025-02-01..2025-02-28"},
           Case{"2100-02", "2100-02-01..2100-02-28"},
           Case{"2025-04", "2025-04-01..2025-04-30"},
           Case{"2025-Q1", "2025-01-01..2025-03-31"},
           Case{"2025-Q2", "2025-04-01..2025-06-30"},
           Case{"2025-Q3", "2025-07-01..2025-09-30"},
           Case{"2025-Q4", "2025-10-01..2025-12-31"},
           Case{"2023", "2023-01-01..2023-12-31"},
           Case{"1900", "1900-01-01..1900-12-31"},
           Case{"1900-01", "1900-01-01..1900-01-31"},
           Case{"1900-Q1", "1900-01-01..1900-03-31"},
           Case{"2199", "2199-01-01..2199-12-31"},
           Case{"2199-12", "2199-12-01..2199-12-31"},
           Case{"2199-Q4", "2199-10-01..2199-12-31"},
           Case{"2199-12-31", "2199-12-31..2199-12-31"},
           Case{"2023-12-01..2024-11-30", "2023-12-01..2024-11-30"},
           Case{"2024-02-29..2024-02-29", "2024-02-29..2024-02-29"},
       }) {
    CAPTURE(each.text);
    const FuzzyDate date = FuzzyDate::parse(each.text);
    CHECK(date.text() == each.text);
    CHECK(date.days().to_string() == each.days);
    CHECK(date.earliest() == DateRange::parse(each.days).first());
    CHECK(date.latest() == DateRange::parse(each.days).last());
    CHECK(date == FuzzyDate(each.text, DateRange::parse(each.days)));
    CHECK(iop::says_its_days(each.text));
  }
}

TEST_CASE("FuzzyDate::parse refuses what does not say its days, each with its code") {
  struct Case {
    std::string text;
    ErrorCode code;
  };
  constexpr auto fuzzy = ErrorCode::date_fuzzy;
  constexpr auto no_day = ErrorCode::date_not_a_day;
  constexpr auto range = ErrorCode::date_range;
  for (const auto& each : {
           Case{"", fuzzy},
           Case{"våren 2023", fuzzy},
           Case{"december 2020", fuzzy},
           Case{"Q1 2025", fuzzy},
           Case{"23", fuzzy},
           Case{"202", fuzzy},
           Case{"20255", fuzzy},
           Case{" 2025", fuzzy},
           Case{"2025 ", fuzzy},
           Case{"2025-", fuzzy},
           Case{"2025-1", fuzzy},
           Case{"2025-123", fuzzy},
           Case{"2025/12", fuzzy},
           Case{"202512", fuzzy},
           Case{"2025-q1", fuzzy},
           Case{"2025-Q", fuzzy},
           Case{"2025-Q0", fuzzy},
           Case{"2025-Q5", fuzzy},
           Case{"2025-Q9", fuzzy},
           Case{"2025-Q11", fuzzy},
           Case{"2025-H1", fuzzy},
           Case{"2025-W01", fuzzy},
           Case{"2026-6-1", fuzzy},
           Case{"2026/06/01", fuzzy},
           Case{"20260601", fuzzy},
           Case{"2026-06-01T00:00", fuzzy},
           Case{"\uFF12025", fuzzy},
           Case{std::string("2025\0", 5), fuzzy},
           Case{"2024-11-30..2023-12-01", fuzzy},
           Case{"2024-11-30...2024-12-01", fuzzy},
           Case{"2024-11-30..2024-12", fuzzy},
           Case{"2024-02-30..2024-03-01", no_day},
           Case{"2025-00", no_day},
           Case{"2025-13", no_day},
           Case{"2025-99", no_day},
           Case{"2025-02-29", no_day},
           Case{"2025-06-31", no_day},
           Case{"1899", range},
           Case{"2200", range},
           Case{"0000", range},
           Case{"1899-12", range},
           Case{"2200-01", range},
           Case{"1899-Q4", range},
           Case{"2200-Q1", range},
           Case{"1899-12-31", range},
           Case{"2200-01-01", range},
       }) {
    CAPTURE(each.text);
    CHECK_CODE(FuzzyDate::parse(each.text), each.code);
  }
}

TEST_CASE("FuzzyDate keeps words beside the days that they can mean") {
  const DateRange spring(Date(2023, 3, 1), Date(2023, 5, 31));
  const FuzzyDate date("våren 2023", spring);
  CHECK(date.text() == "våren 2023");
  CHECK(date.days() == spring);
  CHECK(date.earliest() == Date(2023, 3, 1));
  CHECK(date.latest() == Date(2023, 5, 31));
  CHECK_FALSE(date.exact().has_value());
  CHECK(FuzzyDate("påskdagen 2025", {Date(2025, 4, 20), Date(2025, 4, 20)}).exact() ==
        Date(2025, 4, 20));
}

TEST_CASE("FuzzyDate refuses empty words, and forms that mean other days") {
  const DateRange year(Date(2023, 1, 1), Date(2023, 12, 31));
  const DateRange day(Date(2023, 1, 1), Date(2023, 1, 1));
  CHECK_CODE(FuzzyDate("", year), ErrorCode::date_fuzzy);
  CHECK_CODE(FuzzyDate("2024", year), ErrorCode::date_fuzzy);
  CHECK_CODE(FuzzyDate("2023", day), ErrorCode::date_fuzzy);
  CHECK_CODE(FuzzyDate("2023-01", day), ErrorCode::date_fuzzy);
  CHECK_CODE(FuzzyDate("2023-Q1", year), ErrorCode::date_fuzzy);
  CHECK_CODE(FuzzyDate("2023-Q5", year), ErrorCode::date_fuzzy);
  CHECK_CODE(FuzzyDate("2023-01-02", day), ErrorCode::date_fuzzy);
  CHECK(FuzzyDate("2023", year) == FuzzyDate::parse("2023"));
}

TEST_CASE("FuzzyDate from a day is that day exactly") {
  const FuzzyDate date = Date(2025, 3, 14);
  CHECK(date.text() == "2025-03-14");
  CHECK(date.exact() == Date(2025, 3, 14));
  CHECK(date == FuzzyDate::parse("2025-03-14"));
}

TEST_CASE("FuzzyDate::exact is nothing where more than one day is possible") {
  for (const std::string text : {"2025-03", "2025-Q1", "2025"}) {
    CAPTURE(text);
    CHECK_FALSE(FuzzyDate::parse(text).exact().has_value());
  }
  CHECK_FALSE(FuzzyDate("nyår", {Date(2024, 12, 31), Date(2025, 1, 1)}).exact().has_value());
}

TEST_CASE("FuzzyDate is equal where words and days are") {
  const DateRange spring(Date(2023, 3, 1), Date(2023, 5, 31));
  CHECK(FuzzyDate("våren 2023", spring) == FuzzyDate("våren 2023", spring));
  CHECK(FuzzyDate("våren 2023", spring) != FuzzyDate("Våren 2023", spring));
  CHECK(FuzzyDate("våren 2023", spring) !=
        FuzzyDate("våren 2023", {Date(2023, 3, 1), Date(2023, 6, 6)}));
}

TEST_CASE("says_its_days sees the four forms, whether or not such a day exists") {
  for (const std::string text :
       {"2025", "2025-03", "2025-Q1", "2025-03-14", "2025-13", "2025-Q7", "9999"}) {
    CAPTURE(text);
    CHECK(iop::says_its_days(text));
  }
  for (const std::string text : {"", "våren 2023", "2025-3", "2025-q1", "Q1 2025", "2025-03-14 ",
                                 "25", "2025-Q", "2025-Q10", "202a", "2025:03", "2025-03:14"}) {
    CAPTURE(text);
    CHECK_FALSE(iop::says_its_days(text));
  }
}

}  // namespace
