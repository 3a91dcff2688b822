#include <iop/rules/review/final_reports.hpp>

#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "support/cases.hpp"
#include "support/check_code.hpp"
#include "support/check_fields.hpp"
#include "support/example.hpp"
#include "support/print.hpp"
#include "support/reviews.hpp"

namespace {

using iop::Date;
using iop::JudgementState;
using Texts = std::vector<std::string>;

iop::FinalReportView view_of(const iop::FinalReport& report) {
  auto partnership = iop::test::partnership_with({});
  partnership.facts->final_reports = {report};
  return iop::final_report_view(partnership, report.id);
}

TEST_CASE("renewal.final_report: Järva's four dimensions, every heading, nothing missing") {
  const auto view = iop::final_report_view(iop::test::jarva(), "slutrapport-2024");
  CHECK(view.agreements == Texts{"2018-2022", "2023", "2024"});
  CHECK(view.goals == JudgementState::holds);
  CHECK(view.schedule == JudgementState::holds);
  CHECK(view.budget == JudgementState::holds);
  REQUIRE(view.commitments.size() == 2);
  CHECK(view.commitments[0].name == "Järva stadsdelsnämnd");
  CHECK(view.commitments[0].commitments.size() == 3);
  CHECK(view.commitments[1].state == JudgementState::holds);
  CHECK(view.all_commitments == JudgementState::holds);
  CHECK(view.lessons);
  CHECK(view.findings.empty());
  CHECK(view.parts.size() == 13);
  CHECK(view.report.approvals.size() == 2);
}

TEST_CASE("renewal.final_report: a report that says nothing lacks every heading") {
  const auto view = view_of({.id = "f", .reported_on = Date(2026, 10, 1)});
  Texts lacking;
  for (const auto& each : view.findings)
    if (each.code == iop::ErrorCode::final_report_part_missing)
      lacking.push_back(each.details[1].value);
  CHECK(lacking == Texts{"proposed_decision", "summary", "matter", "goal_fulfilment",
                         "schedule_and_budget", "commitments", "lessons", "preparation",
                         "impact_analysis", "view_and_proposal", "signatories", "annexes",
                         "approvals"});
  CHECK(view.goals == JudgementState::not_judged);
  CHECK(view.all_commitments == JudgementState::not_judged);
  CHECK_FALSE(view.lessons);
  const auto codes = iop::test::codes(view.findings);
  CHECK(Texts(codes.end() - 5, codes.end()) ==
        Texts{"final_report.not_judged", "final_report.not_judged", "final_report.not_judged",
              "final_report.party_not_assessed", "final_report.party_not_assessed"});
}

TEST_CASE(
    "renewal.final_report: what did not hold is told, and decides for the party and for all") {
  auto report = iop::test::whole_report();
  CHECK(view_of(report).findings.empty());
  report.kept_to_budget->holds = false;
  report.commitments[0].fulfilled = false;
  report.commitments.push_back({.party = iop::PartyId{"town"}, .commitment = "e"});
  const auto view = view_of(report);
  CHECK(view.budget == JudgementState::does_not_hold);
  CHECK(view.schedule == JudgementState::holds);
  CHECK(view.commitments[0].state == JudgementState::does_not_hold);
  CHECK(view.commitments[1].state == JudgementState::holds);
  CHECK(view.all_commitments == JudgementState::does_not_hold);
  CHECK(iop::test::codes(view.findings) == Texts{"final_report.deviation",
                                                 "final_report.commitment_not_fulfilled",
                                                 "final_report.commitment_not_judged"});
}

TEST_CASE("renewal.final_report: commitments that nobody judged leave the whole unjudged") {
  auto report = iop::test::whole_report();
  report.commitments[1].fulfilled.reset();
  const auto view = view_of(report);
  CHECK(view.commitments[0].state == JudgementState::holds);
  CHECK(view.commitments[1].state == JudgementState::not_judged);
  CHECK(view.all_commitments == JudgementState::not_judged);
  CHECK(iop::message(view.findings.at(0), iop::Language::en) ==
        "The final report 'f' does not judge whether Club fulfilled 'd'.");
}

TEST_CASE("renewal.final_report: a report on some of the agreements asks of their parties alone") {
  auto partnership = iop::test::partnership_with({});
  partnership.facts->final_reports = {iop::test::whole_report()};
  auto other = partnership.agreements[0];
  other.id = "b";
  other.parties = {{.party = iop::PartyId{"third"}}};
  partnership.agreements.push_back(other);
  const auto codes = [&] {
    return iop::test::codes(iop::final_report_view(partnership, "f").findings);
  };
  CHECK(codes() == Texts{"final_report.party_not_assessed"});
  partnership.facts->final_reports[0].agreements = {iop::AgreementId{"a"}};
  CHECK(codes().empty());
}

TEST_CASE("renewal.final_report: lessons are both what was hard and what made it work") {
  auto report = iop::test::whole_report();
  report.challenges.clear();
  CHECK_FALSE(view_of(report).lessons);
}

TEST_CASE("renewal.final_report: a report that is not there is refused") {
  CHECK_CODE(iop::final_report_view(iop::test::jarva(), "x"), iop::ErrorCode::final_report_unknown);
}

TEST_CASE("renewal.final_report: a step for each of the four dimensions") {
  const auto steps = iop::explain(iop::final_report_view(iop::test::jarva(), "slutrapport-2024"));
  Texts names;
  for (const auto& each : steps) {
    CHECK(each.rule == iop::RuleId::renewal_final_report);
    names.push_back(std::get<std::string>(*iop::find_operand(each, "dimension")));
  }
  CHECK(names == Texts{"goals", "schedule_and_budget", "commitments", "lessons"});
}

TEST_CASE("renewal.final_report: records list their fields in the order of their declaration") {
  iop::test::check_fields(iop::test::example_of<iop::FinalReportPart>());
  iop::test::check_fields(iop::test::example_of<iop::PartyCommitments>());
  iop::test::check_fields(iop::test::example_of<iop::FinalReportView>());
}

}  // namespace
