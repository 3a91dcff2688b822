#include <iop/rules/review/review_sheet.hpp>

#include <set>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "support/cases.hpp"
#include "support/check_code.hpp"
#include "support/check_fields.hpp"
#include "support/example.hpp"
#include "support/reviews.hpp"

namespace {

using iop::Date;
using iop::test::partnership_with;
using iop::test::whole_review;

TEST_CASE("the latest review by the day is shown, or the one that is named") {
  const auto partnership = partnership_with(
      {whole_review("second", Date(2025, 5, 1)), whole_review("first", Date(2024, 5, 1))});
  const auto shown = [&](const Date& day, std::optional<std::string_view> review = {}) {
    const auto sheet = iop::review_sheet(partnership, day, review);
    return sheet.review ? sheet.review->review.id : "none";
  };
  CHECK(shown(Date(2024, 4, 30)) == "none");
  CHECK(shown(Date(2024, 5, 1)) == "first");
  CHECK(shown(Date(2025, 4, 30)) == "first");
  CHECK(shown(Date(2025, 5, 1)) == "second");
  CHECK(shown(Date(2025, 5, 1), "first") == "first");
  CHECK_CODE(shown(Date(2025, 5, 1), "third"), iop::ErrorCode::review_unknown);
}

TEST_CASE("the final report stands there from its day") {
  const auto& partnership = iop::test::jarva();
  CHECK_FALSE(iop::review_sheet(partnership, Date(2024, 10, 8)).renewal.has_value());
  const auto sheet = iop::review_sheet(partnership, Date(2024, 10, 9));
  CHECK(sheet.final_report->report.id == "slutrapport-2024");
  CHECK(sheet.renewal->outcome == iop::RenewalOutcome::cannot_be_renewed);
  CHECK_FALSE(sheet.review.has_value());
}

TEST_CASE("findings of the parts stand once, and the steps of all parts follow each other") {
  const auto sheet = iop::review_sheet(iop::test::kvinnojouren(), Date(2024, 2, 1));
  const auto codes = iop::test::codes(iop::findings_of(sheet));
  CHECK(codes ==
        std::vector<std::string>{"review.requirement_not_judged", "review.requirement_not_judged",
                                 "review.requirement_not_judged", "review.requirement_not_judged",
                                 "review.requirement_not_judged", "review.requirement_not_judged",
                                 "review.item_overdue", "review.yearly_missing"});
  std::set<iop::RuleId> rules;
  for (const auto& each : iop::explain(sheet)) rules.insert(each.rule);
  for (const auto& each : iop::explain(iop::review_sheet(iop::test::jarva(), Date(2024, 12, 1))))
    rules.insert(each.rule);
  CHECK(rules.size() == 9);
}

TEST_CASE("a closing that closes nothing is told once, though two parts find it") {
  auto review = whole_review("r", Date(2024, 5, 1));
  review.closes = {{{"nowhere"}, "x"}};
  const auto sheet = iop::review_sheet(partnership_with({review}), Date(2024, 6, 1));
  CHECK(iop::test::codes(iop::findings_of(sheet)) ==
        std::vector<std::string>{"review.closing_unknown"});
}

TEST_CASE("the sheet lists its fields in the order of their declaration") {
  iop::test::check_fields(iop::test::example_of<iop::ReviewSheet>());
}

}  // namespace
