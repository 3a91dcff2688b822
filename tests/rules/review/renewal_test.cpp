#include <iop/rules/review/renewal.hpp>

#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "support/cases.hpp"
#include "support/check_fields.hpp"
#include "support/csv.hpp"
#include "support/example.hpp"
#include "support/print.hpp"
#include "support/reviews.hpp"

namespace {

using iop::JudgementState;
using iop::RenewalOutcome;
using Texts = std::vector<std::string>;

std::optional<bool> said(const std::string& word) {
  if (word.empty()) return std::nullopt;
  return word == "yes";
}

iop::FinalReport report_of(const auto& row) {
  iop::FinalReport report{.id = "f", .reported_on = iop::Date(2024, 10, 9)};
  const auto judgement = [&](const char* name) {
    return iop::Judgement{.holds = said(row.at(name)), .reason = name};
  };
  report.renewal =
      iop::RenewalJudgements{judgement("challenge_remains"), judgement("collaboration_fruitful"),
                             judgement("partner_able")};
  report.goals_fulfilled = judgement("goals_fulfilled");
  report.renewal_proposed = said(row.at("proposed"));
  return report;
}

TEST_CASE("renewal.outcome: every combination of judgements, goals and proposal") {
  const auto rows = iop::test::csv_rows(iop::test::case_file("renewal.csv"));
  REQUIRE(rows.size() == 243);
  for (const auto& row : rows) {
    CAPTURE(row.at("case_id"));
    const auto test = iop::renewal_test(report_of(row));
    CHECK(std::string{iop::word(test.outcome)} == row.at("outcome"));
    const auto codes = iop::test::codes(test.findings);
    const bool differs = !codes.empty() && codes.back() == "renewal.proposal_differs";
    CHECK(differs == (row.at("differs") == "true"));
    CHECK(test.goals_fulfilled == iop::judgement_of(said(row.at("goals_fulfilled"))));
  }
}

TEST_CASE("renewal.conditions: each with its state and its reason; what nobody judged is named") {
  const auto test = iop::renewal_test(iop::RenewalJudgements{
      .challenge_remains = iop::Judgement{.holds = true, .reason = "still there"},
      .partner_able = iop::Judgement{.reason = "not said"}});
  REQUIRE(test.conditions.size() == 3);
  CHECK(test.conditions[0].state == JudgementState::holds);
  CHECK(test.conditions[0].reason == "still there");
  CHECK(test.conditions[1].state == JudgementState::not_judged);
  CHECK(test.conditions[2].state == JudgementState::not_judged);
  CHECK(test.conditions[2].reason == "not said");
  CHECK(test.outcome == RenewalOutcome::cannot_be_told);
  CHECK(iop::test::codes(test.findings) ==
        Texts{"renewal.condition_not_judged", "renewal.condition_not_judged"});
  CHECK_FALSE(test.report.has_value());
  CHECK_FALSE(test.proposed.has_value());
}

TEST_CASE("renewal.conditions: the sentence that judges it goes along") {
  iop::RenewalJudgements judgements;
  judgements.partner_able = iop::Judgement{.holds = true, .quote = iop::Quote{"words", "place"}};
  CHECK(iop::renewal_test(judgements).conditions[2].quote->text == "words");
}

TEST_CASE("renewal.outcome: Järva met its goals and is still not renewed") {
  const auto view = iop::final_report_view(iop::test::jarva(), "slutrapport-2024");
  const auto test = iop::renewal_test(view.report);
  CHECK(test.goals_fulfilled == JudgementState::holds);
  CHECK(test.conditions[0].state == JudgementState::holds);
  CHECK(test.conditions[1].state == JudgementState::does_not_hold);
  CHECK(test.conditions[2].state == JudgementState::not_judged);
  CHECK(test.outcome == RenewalOutcome::cannot_be_renewed);
  CHECK(test.proposed == false);
  CHECK(iop::test::codes(test.findings) == Texts{"renewal.condition_not_judged"});
}

TEST_CASE("renewal.outcome: a report without the test cannot be told, and its proposal stands") {
  iop::FinalReport report{.id = "f", .reported_on = iop::Date(2024, 10, 9)};
  report.renewal_proposed = true;
  const auto test = iop::renewal_test(report);
  CHECK(test.outcome == RenewalOutcome::cannot_be_told);
  CHECK(test.proposed == true);
  CHECK(test.findings.size() == 3);
}

TEST_CASE("renewal.outcome: the steps are the three conditions and the outcome") {
  const auto steps = iop::explain(
      iop::renewal_test(iop::final_report_view(iop::test::jarva(), "slutrapport-2024").report));
  REQUIRE(steps.size() == 4);
  for (std::size_t i = 0; i < 3; ++i) CHECK(steps[i].rule == iop::RuleId::renewal_conditions);
  CHECK(steps[3].rule == iop::RuleId::renewal_outcome);
  CHECK(steps[3].value == iop::StepValue{std::string{"cannot_be_renewed"}});
  CHECK(*iop::find_operand(steps[3], "proposed") == iop::StepValue{false});
}

TEST_CASE("renewal.outcome: records list their fields in the order of their declaration") {
  iop::test::check_fields(iop::test::example_of<iop::TestedCondition>());
  iop::test::check_fields(iop::test::example_of<iop::RenewalTest>());
}

}  // namespace
