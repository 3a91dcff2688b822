#include <iop/model/partnership.hpp>

#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "support/cases.hpp"
#include "support/check_code.hpp"
#include "support/check_fields.hpp"
#include "support/example.hpp"
#include "support/print.hpp"

namespace {

using iop::Agreement;
using iop::Date;
using iop::ErrorCode;
using iop::FuzzyDate;
using iop::Partnership;
using iop::test::day;

Agreement with_term(const std::string& id, const FuzzyDate& first, const FuzzyDate& last) {
  return {.id = id, .title = id, .term = {.first = first, .last = last}};
}

// As in one of the sources: the first agreement overlaps the second by its extension, and there is
// a gap before the last.
Partnership chain() {
  return {.schema = std::string{iop::partnership_schema},
          .id = "p",
          .title = "t",
          .agreements = {with_term("first", Date(2018, 3, 1), Date(2023, 2, 28)),
                         with_term("second", Date(2023, 1, 1), Date(2023, 12, 31)),
                         with_term("third", Date(2024, 2, 1), Date(2024, 12, 31))}};
}

std::vector<std::string> held(const Partnership& partnership, const std::string& on) {
  std::vector<std::string> ids;
  for (const auto& each : partnership.agreements_on(day(on))) ids.push_back(each.id);
  return ids;
}

std::string the_one(const Partnership& partnership, const std::string& on) {
  try {
    return partnership.agreement_on(day(on)).id;
  } catch (const iop::CalculationError& error) {
    return std::string{iop::code_name(error.code())};
  }
}

TEST_CASE("agreements_on gives all that hold the day, agreement_on never chooses") {
  struct Case {
    std::string day;
    std::vector<std::string> all;
    std::string one;
  };
  const auto partnership = chain();
  for (const auto& each :
       {Case{"2018-02-28", {}, "agreement.none"}, Case{"2018-03-01", {"first"}, "first"},
        Case{"2022-12-31", {"first"}, "first"},
        Case{"2023-01-01", {"first", "second"}, "agreement.several"},
        Case{"2023-02-28", {"first", "second"}, "agreement.several"},
        Case{"2023-03-01", {"second"}, "second"}, Case{"2023-12-31", {"second"}, "second"},
        Case{"2024-01-01", {}, "agreement.none"}, Case{"2024-01-31", {}, "agreement.none"},
        Case{"2024-02-01", {"third"}, "third"}, Case{"2024-12-31", {"third"}, "third"},
        Case{"2025-01-01", {}, "agreement.none"}}) {
    CAPTURE(each.day);
    CHECK(held(partnership, each.day) == each.all);
    CHECK(the_one(partnership, each.day) == each.one);
  }
}

TEST_CASE("a term that is not exact holds every day it may") {
  auto partnership = chain();
  partnership.agreements = {
      with_term("a", FuzzyDate{"våren 2023", {Date(2023, 3, 1), Date(2023, 5, 31)}},
                FuzzyDate::parse("2024-Q1"))};
  CHECK(held(partnership, "2023-02-28").empty());
  CHECK(held(partnership, "2023-03-01").size() == 1);
  CHECK(held(partnership, "2024-03-31").size() == 1);
  CHECK(held(partnership, "2024-04-01").empty());
}

TEST_CASE("agreement finds by id and names the ids it has where there is none") {
  const auto partnership = chain();
  CHECK(&partnership.agreement("second") == &partnership.agreements[1]);
  CHECK(&partnership.agreement_on(day("2024-06-01")) == &partnership.agreements[2]);
  CHECK_CODE(partnership.agreement("fourth"), ErrorCode::agreement_unknown);
  CHECK_CODE(partnership.agreement(""), ErrorCode::agreement_unknown);
  CHECK_CODE(partnership.agreement("Second"), ErrorCode::agreement_unknown);
  CHECK_CODE(partnership.agreement_on(day("2025-01-01")), ErrorCode::agreement_none);
  CHECK_CODE(partnership.agreement_on(day("2023-01-01")), ErrorCode::agreement_several);
  CHECK_CODE(Partnership{}.agreement_on(day("2025-01-01")), ErrorCode::agreement_none);
  try {
    static_cast<void>(partnership.agreement_on(day("2023-01-01")));
    FAIL("nothing was thrown");
  } catch (const iop::CalculationError& error) {
    const auto hint = iop::hint(error.findings().at(0), iop::Language::en);
    CHECK(hint.find("first (2018-03-01..2023-02-28), second (2023-01-01..2023-12-31)") !=
          std::string::npos);
    CHECK(hint.find("third") == std::string::npos);
  }
}

TEST_CASE("payments that are not stated differ from none") {
  iop::Facts not_stated;
  iop::Facts none{.payments = std::vector<iop::Payment>{}};
  CHECK(not_stated != none);
}

TEST_CASE("every record of a partnership lists its fields in the order of their declaration") {
  int records = 0;
  iop::test::for_each_record<Partnership>([&]<class Record>() {
    ++records;
    iop::test::check_fields(iop::test::example_of<Record>());
  });
  iop::test::for_each_record<iop::Rescission>([&]<class Record>() {
    ++records;
    iop::test::check_fields(iop::test::example_of<Record>());
  });
  iop::test::check_fields(iop::UsedReading{});
  iop::test::check_fields(iop::ReadingSources{});
  CHECK(records > 20);
}

}  // namespace
