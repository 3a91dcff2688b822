#include <iop/model/agreement.hpp>

#include <doctest/doctest.h>

#include "support/cases.hpp"
#include "support/print.hpp"

namespace {

using iop::Agreement;
using iop::ClauseId;
using iop::Date;
using iop::DateRange;
using iop::FuzzyDate;

Agreement with_term(const FuzzyDate& first, const FuzzyDate& last) {
  return {.id = "a", .title = "t", .term = {.first = first, .last = last}};
}

TEST_CASE("exact_term and half_year_anchor need exact days, term_text does not") {
  struct Case {
    FuzzyDate first, last;
    bool exact_first, exact_term;
    std::string text;
  };
  const FuzzyDate first{Date(2023, 12, 1)};
  const FuzzyDate last{Date(2026, 11, 30)};
  const FuzzyDate one_day{"första advent 2023", {Date(2023, 12, 3), Date(2023, 12, 3)}};
  const FuzzyDate spring{"våren 2023", {Date(2023, 3, 1), Date(2023, 5, 31)}};
  for (const auto& each :
       {Case{first, last, true, true, "2023-12-01..2026-11-30"},
        Case{first, first, true, true, "2023-12-01..2023-12-01"},
        Case{one_day, last, true, true, "första advent 2023..2026-11-30"},
        Case{first, FuzzyDate::parse("2026-11"), true, false, "2023-12-01..2026-11"},
        Case{FuzzyDate::parse("2023-12"), last, false, false, "2023-12..2026-11-30"},
        Case{spring, FuzzyDate::parse("2026"), false, false, "våren 2023..2026"}}) {
    CAPTURE(each.text);
    const auto agreement = with_term(each.first, each.last);
    CHECK(iop::term_text(agreement) == each.text);
    const auto anchor = iop::half_year_anchor(agreement);
    REQUIRE(anchor.has_value() == each.exact_first);
    if (anchor) CHECK(*anchor == each.first.earliest());
    const auto term = iop::exact_term(agreement);
    REQUIRE(term.has_value() == each.exact_term);
    if (term) CHECK(*term == DateRange{each.first.earliest(), each.last.earliest()});
  }
}

TEST_CASE("exact_term of a term that ends before it begins is nothing") {
  CHECK_FALSE(iop::exact_term(with_term(Date(2026, 11, 30), Date(2023, 12, 1))).has_value());
}

TEST_CASE("find_clause finds the first of the id, nothing for another or for none") {
  auto agreement = with_term(Date(2024, 1, 1), Date(2024, 12, 31));
  CHECK(iop::find_clause(agreement, ClauseId{"a"}) == nullptr);
  agreement.clauses = {{.id = "a", .heading = "A", .summary = "first"},
                       {.id = "b", .heading = "B", .summary = "second"},
                       {.id = "b", .heading = "B", .summary = "third"}};
  CHECK(iop::find_clause(agreement, ClauseId{"a"}) == &agreement.clauses[0]);
  CHECK(iop::find_clause(agreement, ClauseId{"b"}) == &agreement.clauses[1]);
  CHECK(iop::find_clause(agreement, ClauseId{"c"}) == nullptr);
  CHECK(iop::find_clause(agreement, ClauseId{""}) == nullptr);
  CHECK(iop::find_clause(agreement, std::nullopt) == nullptr);
}

}  // namespace
