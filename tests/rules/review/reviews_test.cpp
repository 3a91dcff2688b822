#include <iop/rules/review/reviews.hpp>

#include <map>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "support/cases.hpp"
#include "support/check_code.hpp"
#include "support/check_fields.hpp"
#include "support/csv.hpp"
#include "support/example.hpp"
#include "support/print.hpp"
#include "support/reviews.hpp"

namespace {

using iop::Date;
using iop::FuzzyDate;
using iop::RequirementState;
using iop::test::partnership_with;
using iop::test::whole_review;
using Texts = std::vector<std::string>;

FuzzyDate between(const std::string& earliest, const std::string& latest) {
  if (earliest == latest) return Date::parse(earliest);
  return {"words", {Date::parse(earliest), Date::parse(latest)}};
}

iop::ReviewReport report_of(const iop::Review& review) {
  return iop::review_report(partnership_with({review}), review.id);
}

Texts missing(const iop::ReviewReport& report) {
  Texts names;
  for (const auto& each : report.parts)
    if (each.required && !each.given) names.push_back(each.part);
  return names;
}

TEST_CASE("review.headings: the headings stand in the template's order, the memo before them") {
  auto review = whole_review("r", Date(2024, 5, 1));
  review.memo = iop::Memo{.title = "t", .recipient = "r", .proposed_decision = {}};
  const auto report = report_of(review);
  Texts headings;
  for (const auto& each : report.parts) {
    const std::string heading{iop::word(each.heading)};
    if (headings.empty() || headings.back() != heading) headings.push_back(heading);
  }
  CHECK(headings == Texts{"memo", "basic_facts", "collaboration_requirements",
                          "purpose_goals_and_target_group", "purpose_and_aim_of_review",
                          "quality_review", "impressions_and_conclusions", "open_questions"});
}

TEST_CASE("review.headings: a whole review lacks nothing, and optional parts are not missed") {
  const auto report = report_of(whole_review("r", Date(2024, 5, 1)));
  CHECK(report.findings.empty());
  CHECK(missing(report).empty());
  Texts left_out;
  for (const auto& each : report.parts)
    if (!each.given) left_out.push_back(each.part);
  CHECK(left_out == Texts{"public_roles", "measurement", "action_required", "improvement_areas",
                          "planned", "future", "remarks_to_public_party", "open_questions"});
}

TEST_CASE("review.headings: each required part that is left out is a finding that names it") {
  const iop::Review empty{.id = "r", .reviewed_on = Date(2024, 5, 1)};
  const auto report = report_of(empty);
  const Texts expected{"civil_society", "orientation",  "civil_society_roles", "requirements",
                       "purpose",       "goals",        "target_group",        "review_purpose",
                       "review_aim",    "goals_answer", "conclusions"};
  CHECK(missing(report) == expected);
  Texts named;
  for (const auto& each : report.findings)
    if (each.code == iop::ErrorCode::review_part_missing) named.push_back(each.details[1].value);
  CHECK(named == expected);
}

TEST_CASE("review.headings: a memo lacks what it leaves out, except its date") {
  auto review = whole_review("r", Date(2024, 5, 1));
  review.memo = iop::Memo{.title = "t", .recipient = "r", .proposed_decision = {}};
  CHECK(missing(report_of(review)) == Texts{"case_officer_role", "case_number", "background",
                                            "signatory_roles", "sender", "annexes"});
}

TEST_CASE("review.headings: Kvinnojouren fills in all of it") {
  const auto report = iop::review_report(iop::test::kvinnojouren(), "2022");
  CHECK(missing(report).empty());
  CHECK(report.review.memo->case_number == "SN 2023/0095.11.01");
  CHECK(report.review.action_required == false);
  CHECK(report.review.planned.at(0).when->text() == "innan årsskiftet 2022/2023");
  CHECK(report.parties.at(2).name == "Kvinnojouren Kalmar");
}

TEST_CASE("review.requirements: the six, each met, not met or not judged") {
  auto review = whole_review("r", Date(2024, 5, 1));
  review.requirements.erase(review.requirements.begin());
  review.requirements[0].met = false;
  review.requirements[1].met.reset();
  const auto report = report_of(review);
  std::vector<RequirementState> states;
  for (const auto& each : report.requirements) states.push_back(each.state);
  using enum RequirementState;
  CHECK(states == std::vector{not_judged, not_met, not_judged, met, met, met});
  CHECK(iop::test::codes(report.findings) == Texts{"review.requirement_not_judged",
                                                   "review.requirement_not_met",
                                                   "review.requirement_not_judged"});
  CHECK(report.findings[0].details[1].value == "non_profit");
}

TEST_CASE("review.requirements: one judged in two ways is not judged; twice alike is once") {
  auto review = whole_review("r", Date(2024, 5, 1));
  review.requirements.push_back(review.requirements[0]);
  CHECK(report_of(review).findings.empty());
  review.requirements.back().met = false;
  const auto report = report_of(review);
  CHECK(report.requirements[0].state == RequirementState::not_judged);
  CHECK(iop::test::codes(report.findings) == Texts{"review.requirement_twice"});
}

TEST_CASE("review.requirements: the review of Kvinnojouren repeats them and judges none") {
  const auto report = iop::review_report(iop::test::kvinnojouren(), "2022");
  CHECK(report.requirements.size() == 6);
  CHECK(iop::test::codes(report.findings) == Texts(6, "review.requirement_not_judged"));
}

TEST_CASE("review.time_left: every case of the case file") {
  const auto rows = iop::test::csv_rows(iop::test::case_file("review_time_left.csv"));
  REQUIRE(rows.size() >= 15);
  for (const auto& row : rows) {
    CAPTURE(row.at("case_id"));
    auto review =
        whole_review("r", between(row.at("reviewed_earliest"), row.at("reviewed_latest")));
    review.agreement = iop::AgreementId{"a"};
    const auto report = iop::review_report(
        partnership_with({review}, Date(1990, 1, 1),
                         between(row.at("last_earliest"), row.at("last_latest"))),
        "r");
    const auto check = [&](const std::string& which, const std::optional<iop::Remaining>& left) {
      CAPTURE(which);
      CHECK((left ? std::to_string(left->days) : "") == row.at(which + "_days"));
      CHECK((left ? std::to_string(left->months) : "") == row.at(which + "_months"));
      CHECK((left ? std::to_string(left->days_beside) : "") == row.at(which + "_days_beside"));
    };
    if (report.time_left) {
      check("least", report.time_left->least);
      check("most", report.time_left->most);
    } else {
      check("most", std::nullopt);
      CHECK(report.no_time_left == iop::ErrorCode::review_outside_term);
    }
  }
}

TEST_CASE("review.time_left: by the terms in force on the review's day") {
  auto partnership = partnership_with({whole_review("before", Date(2026, 5, 31)),
                                       whole_review("after", Date(2026, 6, 1)),
                                       whole_review("around", FuzzyDate::parse("2026-Q2"))});
  partnership.agreements[0].amendments = {{.id = "m",
                                           .effective_on = Date(2026, 6, 1),
                                           .text = "t",
                                           .in_writing = true,
                                           .term_last = FuzzyDate{Date(2027, 11, 30)}}};
  CHECK(iop::review_report(partnership, "before").time_left->most.days == 183);
  CHECK(iop::review_report(partnership, "after").time_left->most.days == 547);
  // Least on the day before the amendment, most on its first day: neither is an end of the quarter.
  const auto around = iop::review_report(partnership, "around").time_left;
  CHECK(around->least->after == Date(2026, 5, 31));
  CHECK(around->most.after == Date(2026, 6, 1));
  CHECK(around->last == FuzzyDate{Date(2027, 11, 30)});
}

TEST_CASE("review.time_left: the agreement it names, else the one that holds its day") {
  auto partnership = partnership_with({whole_review("r", Date(2026, 12, 15))});
  auto next = partnership.agreements[0];
  next.id = "b";
  next.term = {.first = Date(2026, 12, 1), .last = Date(2027, 11, 30)};
  partnership.agreements.push_back(next);
  const auto report = [&] { return iop::review_report(partnership, "r"); };
  CHECK(report().agreement == "b");
  CHECK(report().time_left->most.days == 350);

  partnership.facts->reviews[0].agreement = iop::AgreementId{"a"};
  CHECK(report().agreement == "a");
  CHECK_FALSE(report().time_left.has_value());
  CHECK(iop::test::codes(report().findings) == Texts{"review.outside_term"});

  partnership.facts->reviews[0].agreement.reset();
  partnership.facts->reviews[0].reviewed_on = FuzzyDate::parse("2026");
  CHECK_FALSE(report().agreement.has_value());
  CHECK(report().no_time_left == iop::ErrorCode::review_several_agreements);
  CHECK(report().findings.at(0).details.back().value == "a, b");

  partnership.facts->reviews[0].reviewed_on = Date(2030, 1, 1);
  CHECK(report().no_time_left == iop::ErrorCode::review_no_agreement);
  CHECK_FALSE(report().goals.has_value());
}

TEST_CASE("review.time_left: Kvinnojouren, where only the years are known") {
  const auto left = iop::review_report(iop::test::kvinnojouren(), "2022").time_left;
  REQUIRE(left.has_value());
  CHECK(left->least->days == 426);
  CHECK(left->most.days == 791);
  CHECK(left->clause == iop::ClauseId{"avtalstid"});
}

TEST_CASE("review.followable_goals: counted among the agreement's goals on the review's day") {
  const auto report = iop::review_report(iop::test::kvinnojouren(), "2022");
  CHECK(report.goals == 2);
  CHECK(report.followable_goals == 0);
}

TEST_CASE("review.headings: how the obligations stood on the review's day is computed") {
  auto partnership = partnership_with({whole_review("r", Date(2025, 12, 15))});
  auto& agreement = partnership.agreements[0];
  agreement.payment.reset();
  agreement.follow_up = {{.id = "rapport",
                          .kind = iop::FollowUpKind::report,
                          .text = "t",
                          .times_per_year = iop::TimesPerYear{1},
                          .due_within_months = iop::Months{0}}};
  // of the years that ended on 2024-11-30 and 2025-11-30 one was reported
  partnership.facts->reports = {{.duty = {"rapport"}, .received_on = Date(2024, 11, 30)}};
  auto counts = iop::review_report(partnership, "r").obligations;
  REQUIRE(counts.has_value());
  CHECK(counts->day == Date(2025, 12, 15));
  CHECK(counts->met == 1);
  CHECK(counts->overdue == 1);
  CHECK(counts->met_late == 0);
  partnership.facts->reports.push_back(
      {.duty = {"rapport"},
       .received_on = Date(2025, 12, 10),
       .period = FuzzyDate{"2024/25", {Date(2024, 12, 1), Date(2025, 11, 30)}}});
  counts = iop::review_report(partnership, "r").obligations;
  CHECK(counts->met_late == 1);
  CHECK(counts->overdue == 0);
}

TEST_CASE("review.carry_over: what earlier reviews left open, and what this one says of it") {
  auto first = whole_review("first", Date(2024, 5, 1));
  first.improvement_areas = {iop::test::item("a", "2025-Q1"), iop::test::item("b")};
  auto second = whole_review("second", Date(2025, 5, 1));
  second.closes = {{{"a"}, "settled"}, {{"nowhere"}, "x"}};
  second.open_questions = {iop::test::item("own")};
  auto third = whole_review("third", Date(2026, 5, 1));
  third.closes = {{{"b"}, "later"}};
  const auto partnership = partnership_with({third, second, first});
  const auto report = iop::review_report(partnership, "second");
  REQUIRE(report.carried_over.size() == 2);
  CHECK(report.carried_over[0].item.id == "a");
  CHECK(report.carried_over[0].settled == "settled");
  CHECK(report.carried_over[0].due == iop::FollowUpState::passed);
  CHECK(report.carried_over[0].most_age_days == 365);
  CHECK(report.carried_over[1].item.id == "b");
  CHECK_FALSE(report.carried_over[1].settled.has_value());
  CHECK(iop::test::codes(report.findings) == Texts{"review.closing_unknown"});
  const auto last = iop::review_report(partnership, "third");
  REQUIRE(last.carried_over.size() == 2);
  CHECK(last.carried_over[0].settled == "later");
  CHECK(last.carried_over[1].item.id == "own");
}

TEST_CASE("review.headings: a review that is not there is refused") {
  CHECK_CODE(iop::review_report(iop::test::kvinnojouren(), "2023"), iop::ErrorCode::review_unknown);
}

TEST_CASE("review.headings: the steps name every rule of reviews but the years") {
  std::map<iop::RuleId, int> times;
  for (const auto& each : iop::explain(iop::review_report(iop::test::kvinnojouren(), "2022")))
    ++times[each.rule];
  using enum iop::RuleId;
  CHECK(times == std::map<iop::RuleId, int>{{review_headings, 1},
                                            {review_requirements, 6},
                                            {review_time_left, 1},
                                            {review_followable_goals, 1}});
}

TEST_CASE("review.headings: records list their fields in the order of their declaration") {
  iop::test::check_fields(iop::test::example_of<iop::ReviewPart>());
  iop::test::check_fields(iop::test::example_of<iop::JudgedRequirement>());
  iop::test::check_fields(iop::test::example_of<iop::Remaining>());
  iop::test::check_fields(iop::test::example_of<iop::TimeLeft>());
  iop::test::check_fields(iop::test::example_of<iop::NameThen>());
  iop::test::check_fields(iop::test::example_of<iop::ReviewReport>());
}

TEST_CASE("review: obligations are reckoned as compliance reckons them, planned activities too") {
  auto partnership =
      iop::test::partnership_with({iop::test::whole_review("r", iop::Date(2024, 5, 1))});
  auto earlier = iop::test::whole_review("q", iop::Date(2024, 2, 1));
  earlier.agreement = iop::AgreementId{partnership.agreements.at(0).id};
  earlier.planned = {{.text = "t", .when = iop::FuzzyDate::parse("2024-03")}};
  const auto unknown = [&] {
    return iop::review_report(partnership, "r").obligations.value().unknown;
  };
  const auto without = unknown();
  partnership.facts->reviews.push_back(earlier);
  CHECK(unknown() == without + 1);
}

}  // namespace
