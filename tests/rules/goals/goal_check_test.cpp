#include <iop/rules/goals/goal_check.hpp>

#include <string>
#include <vector>

#include "rules/goals.hpp"
#include "support/check_code.hpp"
#include "support/check_fields.hpp"
#include "support/example.hpp"
#include "support/print.hpp"

namespace {

using iop::Agreement;
using iop::Baseline;
using iop::Date;
using iop::Decimal;
using iop::Direction;
using iop::ErrorCode;
using iop::FuzzyDate;
using iop::Goal;
using iop::GoalKind;
using iop::Indicator;
using iop::Language;
using iop::Measure;
using iop::Target;
using iop::TargetKind;
using iop::test::at;
using iop::test::codes;
using iop::test::names;
using iop::test::share_to_fall;

const Date day{2025, 3, 14};

iop::Partnership helsingborg() {
  return iop::parse_partnership(
      iop::test::project_file("examples/data/helsingborg-guideline.json"));
}

std::vector<std::string> gaps_of(const Indicator& indicator) {
  return names(iop::indicator_check(indicator).gaps);
}

TEST_CASE("goals.followable: every indicator of the case file, and what it lacks") {
  const auto file = iop::test::json(iop::test::case_file("goals.json"));
  for (const auto& each : at(file, "attainment").items) {
    CAPTURE(at(each, "id").text);
    const auto check = iop::indicator_check(iop::test::measured_of(each).indicator);
    const auto& expected = at(each, "expect");
    CHECK(names(check.gaps) == iop::test::texts(at(expected, "gaps")));
    CHECK(iop::test::is_fraction(check.baseline_value, at(expected, "baseline")));
    CHECK(iop::test::is_fraction(check.target_value, at(expected, "target")));
    CHECK(iop::test::is_fraction(check.other_reading, at(expected, "other_reading")));
  }
}

TEST_CASE("goals.followable: none of Kalmar's seven goals has an indicator") {
  const auto check = iop::goal_check(iop::parse_partnership(iop::test::kalmar_text()), day);
  REQUIRE(check.goals.size() == 7);
  for (const auto& each : check.goals) {
    CHECK_FALSE(each.followable);
    CHECK(each.gaps == std::vector{ErrorCode::goal_no_indicator});
    CHECK(each.goal.kind == GoalKind::agreement);
    CHECK(each.goal.agreement == iop::AgreementId{"2023-2026"});
    CHECK(each.goal.clause == iop::ClauseId{"malsattning"});
  }
  CHECK(codes(check.findings) == std::vector<std::string>(7, "goal.no_indicator"));
  CHECK(iop::message(check.findings[0], Language::en) ==
        "The goal 'okad-delaktighet' cannot be followed up: it has no indicator.");
}

TEST_CASE(
    "goals.target_value: Helsingborg's goal lacks its baseline and reads as a relative change") {
  auto partnership = helsingborg();
  auto check = iop::goal_check(partnership, day);
  REQUIRE(check.goals.size() == 2);  // the draft's own, and the board's
  CHECK(check.goals[0].goal.kind == GoalKind::agreement);
  const auto& goal = check.goals[1];
  CHECK(goal.goal.kind == GoalKind::committee);
  CHECK_FALSE(goal.goal.agreement.has_value());
  CHECK(goal.goal.shared_with == std::vector{iop::PartyId{"barn-och-utbildningsnamnden"}});
  CHECK(goal.gaps == std::vector{ErrorCode::goal_no_baseline});
  CHECK_FALSE(goal.indicators[0].target_value.has_value());
  CHECK(codes(check.findings) == std::vector<std::string>{"goal.no_indicator", "goal.no_baseline",
                                                          "goal.read_as_relative_unvalued"});

  auto& indicator = partnership.committee_goals[0].indicators[0];
  indicator.baseline = Baseline{.period = FuzzyDate::parse("2023"), .value = Decimal(25)};
  check = iop::goal_check(partnership, day);
  CHECK(check.goals[1].followable);
  CHECK(check.goals[1].indicators[0].target_value == iop::Ratio{20, 1});
  CHECK(check.goals[1].indicators[0].other_reading == iop::Ratio{5, 1});
  REQUIRE(codes(check.findings) ==
          std::vector<std::string>{"goal.no_indicator", "goal.read_as_relative"});
  CHECK(iop::message(check.findings[1], Language::en) ==
        "The target of 'hog-franvaro' is read as a relative change: 20 percent of 25 percent gives "
        "20 percent. Read as percentage points it would be 5 percent.");

  indicator.target->kind = TargetKind::percentage_points;
  check = iop::goal_check(partnership, day);
  CHECK(check.goals[1].indicators[0].target_value == iop::Ratio{5, 1});
  CHECK(codes(check.findings)[1] == "goal.read_as_points");
}

TEST_CASE("goals.followable: one gap at a time") {
  const Baseline quarter{.period = FuzzyDate::parse("2023"), .value = Decimal(25)};
  CHECK(gaps_of(share_to_fall(quarter)).empty());
  struct Case {
    const char* gap;
    void (*change)(Indicator&);
  };
  const Case cases[]{
      {"goal.no_target", [](Indicator& i) { i.target.reset(); }},
      {"goal.no_target", [](Indicator& i) { i.target->value.reset(); }},
      {"goal.no_baseline", [](Indicator& i) { i.baseline.reset(); }},
      {"goal.no_baseline", [](Indicator& i) { i.baseline->value.reset(); }},
      {"goal.no_due", [](Indicator& i) { i.due.reset(); }},
      {"goal.no_direction", [](Indicator& i) { i.direction.reset(); }},
      {"goal.no_population", [](Indicator& i) { i.population.reset(); }},
      {"goal.no_unit", [](Indicator& i) { i.measure = Measure::quantity; }},
      {"goal.target_unlike_measure", [](Indicator& i) { i.target->kind = TargetKind::yes_no; }},
      {"goal.target_against_direction",
       [](Indicator& i) { i.target = Target{.kind = TargetKind::absolute, .value = Decimal(26)}; }},
      {"goal.baseline_not_positive", [](Indicator& i) { i.baseline->value = Decimal(0); }},
      {"goal.target_impossible",
       [](Indicator& i) {
         i.target = Target{.kind = TargetKind::percentage_points, .value = Decimal(26)};
       }},
      {"goal.target_impossible", [](Indicator& i) { i.baseline->value = Decimal(126); }},
  };
  for (const auto& each : cases) {
    CAPTURE(each.gap);
    Indicator indicator = share_to_fall(quarter);
    each.change(indicator);
    CHECK(gaps_of(indicator) == std::vector<std::string>{each.gap});
  }
}

TEST_CASE(
    "goals.followable: a goal with one indicator that lacks something cannot be followed up") {
  auto partnership = helsingborg();
  auto& indicators = partnership.committee_goals[0].indicators;
  indicators[0].baseline = Baseline{.period = FuzzyDate::parse("2023"), .value = Decimal(25)};
  indicators.push_back(indicators[0]);
  CHECK(iop::goal_check(partnership, day).goals[1].followable);
  indicators[1].due.reset();
  indicators[1].population.reset();
  const auto goal = iop::goal_check(partnership, day).goals[1];
  CHECK_FALSE(goal.followable);
  CHECK(names(goal.gaps) == std::vector<std::string>{"goal.no_due", "goal.no_population"});
  indicators[1].due = indicators[0].due;
  CHECK(iop::goal_check(partnership, day)
            .goals[1]
            .followable);  // a missing population hinders nothing
}

TEST_CASE("goals.followable: the goals in force that day, and of the agreement that is named") {
  auto partnership = iop::parse_partnership(iop::test::kalmar_text());
  const Date before{2020, 11, 30};
  CHECK(codes(iop::goal_check(partnership, before).findings) ==
        std::vector<std::string>{"goal.no_agreement"});
  CHECK(iop::goal_check(partnership, before, iop::AgreementId{"2023-2026"}).goals.size() == 7);
  CHECK_CODE(iop::goal_check(partnership, before, iop::AgreementId{"x"}),
             ErrorCode::agreement_unknown);

  Goal new_goal{.id = "ny", .text = "Ett nytt mål"};
  new_goal.kind = GoalKind::quality;
  partnership.agreements.back().amendments.push_back({.id = "m",
                                                      .effective_on = Date(2025, 1, 1),
                                                      .text = "x",
                                                      .in_writing = true,
                                                      .goals = std::vector{new_goal}});
  CHECK(iop::goal_check(partnership, Date(2024, 12, 31)).goals.size() == 7);
  const auto amended = iop::goal_check(partnership, Date(2025, 1, 1));
  REQUIRE(amended.goals.size() == 1);
  CHECK(amended.goals[0].goal.kind == GoalKind::quality);

  partnership.agreements.back().amendments[0].goals->clear();
  CHECK(codes(iop::goal_check(partnership, day).findings) ==
        std::vector<std::string>{"goal.none_stated"});
}

TEST_CASE("goals.followable: every sentence of what a goal lacks is filled in") {
  const Baseline quarter{.period = FuzzyDate::parse("2023"), .value = Decimal(25)};
  auto partnership = helsingborg();
  auto& indicators = partnership.committee_goals[0].indicators;
  indicators = {share_to_fall(), share_to_fall(quarter), share_to_fall(quarter),
                share_to_fall(quarter), share_to_fall(quarter)};
  indicators[1].target = Target{.kind = TargetKind::yes_no};
  indicators[2].baseline->value = Decimal(0);
  indicators[3].target = Target{.kind = TargetKind::absolute, .value = Decimal(120)};
  indicators[4].target = Target{.kind = TargetKind::relative_change, .value = Decimal(-1)};
  const auto check = iop::goal_check(partnership, day);
  CHECK(codes(check.findings) ==
        std::vector<std::string>{"goal.no_indicator", "goal.no_baseline",
                                 "goal.read_as_relative_unvalued", "goal.target_unlike_measure",
                                 "goal.baseline_not_positive", "goal.read_as_relative_unvalued",
                                 "goal.target_impossible", "goal.target_against_direction",
                                 "goal.target_against_direction",
                                 "goal.read_as_relative_unvalued"});
  for (const auto& each : check.findings)
    for (const auto language : {Language::sv, Language::en})
      for (const auto& sentence : {iop::message(each, language), iop::hint(each, language)})
        CHECK_FALSE(iop::test::has_unfilled_name(sentence));
}

TEST_CASE("goals.followable: a step for each goal and one for each value to reach") {
  auto partnership = helsingborg();
  partnership.committee_goals[0].indicators[0].baseline =
      Baseline{.period = FuzzyDate::parse("2023"), .value = Decimal(25)};
  const auto steps = iop::explain(iop::goal_check(partnership, day));
  REQUIRE(steps.size() == 3);
  CHECK(steps[0].rule == iop::RuleId::goals_followable);
  CHECK(steps[0].value == iop::StepValue{false});
  CHECK(steps[1].value == iop::StepValue{true});
  CHECK(steps[2].rule == iop::RuleId::goals_target_value);
  CHECK(steps[2].value == iop::StepValue{iop::Ratio{20, 1}});
  CHECK(steps[2].clause == iop::ClauseId{"narvaromal"});
}

TEST_CASE("goals.target_value: the largest numbers that a file may hold are exact") {
  auto indicator = share_to_fall(Baseline{.period = FuzzyDate::parse("2023")});
  indicator.baseline->numerator = 999'999'999'989;
  indicator.baseline->denominator = 1'000'000'000'000;
  indicator.target->value = Decimal::parse("99.999999");
  CHECK(iop::indicator_check(indicator).target_value ==
        iop::Ratio{999'999'999'989, 1'000'000'000'000'000'000});

  indicator.baseline =
      Baseline{.period = FuzzyDate::parse("2023"), .value = Decimal::parse("9223372036854.775807")};
  indicator.measure = Measure::quantity;
  indicator.direction = Direction::increase;
  indicator.target->value = Decimal::parse("9223372036854.775807");
  CHECK(iop::indicator_check(indicator).target_value.has_value());
}

TEST_CASE("goals.followable: records list their fields in the order of their declaration") {
  iop::test::check_fields(iop::test::example_of<iop::StatedGoal>());
  iop::test::check_fields(iop::test::example_of<iop::CheckedIndicator>());
  iop::test::check_fields(iop::test::example_of<iop::CheckedGoal>());
  iop::test::check_fields(iop::test::example_of<iop::GoalCheck>());
}

TEST_CASE("goals.followable: a goal needs indicators, and none that lacks what hinders") {
  iop::Goal goal{.id = "g", .text = "t"};
  CHECK_FALSE(iop::followable(goal));
  iop::Indicator whole{.id = "i", .text = "t", .measure = iop::Measure::quantity};
  whole.direction = iop::Direction::increase;
  whole.baseline =
      iop::Baseline{.period = iop::FuzzyDate::parse("2023"), .value = iop::Decimal(10)};
  whole.target = iop::Target{.kind = iop::TargetKind::absolute, .value = iop::Decimal(20)};
  whole.due = iop::FuzzyDate::parse("2024");
  goal.indicators = {whole};
  CHECK(iop::followable(goal));  // without a unit, which hinders nothing
  goal.indicators.push_back(whole);
  goal.indicators[1].due.reset();
  CHECK_FALSE(iop::followable(goal));
}

}  // namespace
