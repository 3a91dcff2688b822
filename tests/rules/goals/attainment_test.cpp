#include <iop/rules/goals/attainment.hpp>

#include <string>
#include <vector>

#include "rules/goals.hpp"
#include "support/check_code.hpp"
#include "support/check_fields.hpp"
#include "support/example.hpp"
#include "support/print.hpp"

namespace {

using iop::Baseline;
using iop::Date;
using iop::Decimal;
using iop::ErrorCode;
using iop::FuzzyDate;
using iop::GoalVerdict;
using iop::Language;
using iop::Partnership;
using iop::test::at;
using iop::test::measured;
using iop::test::names;
using iop::test::share_to_fall;

const Date day{2025, 1, 31};
const Baseline quarter{.period = FuzzyDate::parse("2023"), .value = Decimal(25)};

TEST_CASE("goals.attainment: every case of the case file") {
  const auto file = iop::test::json(iop::test::case_file("goals.json"));
  REQUIRE(at(file, "attainment").items.size() >= 45);
  for (const auto& each : at(file, "attainment").items) {
    CAPTURE(at(each, "id").text);
    CAPTURE(at(each, "note").text);
    const auto [indicator, measurements] = iop::test::measured_of(each);
    const auto result = iop::attainment(indicator, measurements, Date::parse(at(each, "day").text));
    const auto& expected = at(each, "expect");
    CHECK(iop::word(result.verdict) == at(expected, "verdict").text);
    CHECK(names(result.reasons) == iop::test::texts(at(expected, "reasons")));
    CHECK(iop::test::is_fraction(result.value, at(expected, "value")));
    CHECK(iop::test::is_fraction(result.progress, at(expected, "progress")));
    const auto& reached = at(expected, "reached");
    CHECK(result.reached.has_value() == (reached.kind != iop::JsonValue::Kind::null));
    if (result.reached) CHECK(*result.reached == (reached.text == "true"));
    CHECK(iop::test::codes(result.findings) == iop::test::texts(at(expected, "findings")));
    for (const auto& finding : result.findings)
      for (const auto language : {Language::sv, Language::en})
        CHECK_FALSE(iop::test::has_unfilled_name(iop::message(finding, language)));
  }
}

Partnership with_two_indicators(std::int64_t first, std::int64_t second) {
  Partnership partnership{.schema = "iop-partnership/1", .id = "p", .title = "t"};
  auto one = share_to_fall(quarter), two = share_to_fall(quarter);
  two.id = "j";
  partnership.committee_goals = {{.id = "g", .text = "x", .indicators = {one, two}}};
  partnership.facts = iop::Facts{};
  partnership.facts->measurements = {measured("2024", first), measured("2024", second)};
  partnership.facts->measurements[1].indicator.value = "j";
  return partnership;
}

GoalVerdict verdict_of(const Partnership& partnership) {
  return iop::goal_attainment(partnership, day).goals.at(0).verdict;
}

TEST_CASE("goals.attainment: a goal of several indicators") {
  CHECK(verdict_of(with_two_indicators(20, 19)) == GoalVerdict::met);
  CHECK(verdict_of(with_two_indicators(20, 25)) == GoalVerdict::partly_met);
  CHECK(verdict_of(with_two_indicators(21, 25)) == GoalVerdict::partly_met);
  CHECK(verdict_of(with_two_indicators(25, 26)) == GoalVerdict::not_met);
  auto partnership = with_two_indicators(20, 20);
  partnership.committee_goals[0].indicators[1].due = FuzzyDate::parse("2025");
  CHECK(verdict_of(partnership) == GoalVerdict::not_due);
  partnership.committee_goals[0].indicators[0].baseline.reset();
  CHECK(verdict_of(partnership) == GoalVerdict::cannot_be_judged);
  const auto goal = iop::goal_attainment(partnership, day).goals[0];
  CHECK(goal.reasons == std::vector{ErrorCode::goal_no_baseline});
  CHECK_FALSE(goal.followable);
}

TEST_CASE("goals.attainment: Kalmar's seven cannot be judged, and why") {
  const auto goals =
      iop::goal_attainment(iop::parse_partnership(iop::test::kalmar_text()), day).goals;
  REQUIRE(goals.size() == 7);
  for (const auto& each : goals) {
    CHECK(each.verdict == GoalVerdict::cannot_be_judged);
    CHECK(each.reasons == std::vector{ErrorCode::goal_no_indicator});
  }
}

TEST_CASE("goals.attainment: what the latest judgement says, and what was measured when") {
  auto indicator = share_to_fall(quarter);
  const auto result =
      iop::attainment(indicator, {measured("2024-Q1", 22), measured("2023", 30)}, day);
  CHECK(result.measured_for == iop::DateRange{Date(2024, 1, 1), Date(2024, 3, 31)});
  CHECK(iop::test::codes(result.findings) ==
        std::vector<std::string>{"aggregation.period_missing"});
  REQUIRE(result.measured.has_value());
  CHECK(result.measured->counted.size() == 1);
}

TEST_CASE("goals.attainment: numbers too large for an exact way are a reason, never a throw") {
  auto indicator = share_to_fall();
  indicator.baseline = Baseline{.period = FuzzyDate::parse("2023")};
  indicator.baseline->numerator = 333'333'333'331;
  indicator.baseline->denominator = 999'999'999'989;
  indicator.target->value = Decimal::parse("20.000001");
  iop::Measurement share{.indicator = {"i"}, .period = FuzzyDate::parse("2024")};
  share.numerator = 1;
  share.denominator = 999'999'999'961;
  const auto result = iop::attainment(indicator, {share}, day);
  CHECK(result.verdict == GoalVerdict::cannot_be_judged);
  CHECK(result.reasons == std::vector{ErrorCode::number_range});
}

TEST_CASE("goals.attainment: the steps, from what is lacking to the verdict") {
  const auto steps = iop::explain(iop::goal_attainment(with_two_indicators(20, 25), day));
  std::vector<std::string> rules;
  for (const auto& each : steps) rules.emplace_back(iop::word(each.rule));
  CHECK(rules == std::vector<std::string>{"goals.followable", "goals.target_value",
                                          "goals.aggregation", "goals.attainment",
                                          "goals.target_value", "goals.aggregation",
                                          "goals.attainment", "goals.attainment"});
  CHECK(steps.back().value == iop::StepValue{std::string{"partly_met"}});
}

TEST_CASE("goals.attainment: records list their fields in the order of their declaration") {
  iop::test::check_fields(iop::test::example_of<iop::AttainedIndicator>());
  iop::test::check_fields(iop::test::example_of<iop::AttainedGoal>());
  iop::test::check_fields(iop::test::example_of<iop::GoalAttainment>());
}

TEST_CASE("goals.attainment: a year's total beside its quarters decides nothing") {
  iop::Indicator visits{
      .id = "i",
      .text = "x",
      .measure = iop::Measure::quantity,
      .direction = iop::Direction::increase,
      .target = iop::Target{.kind = iop::TargetKind::threshold, .value = Decimal(100)},
      .due = FuzzyDate::parse("2024")};
  visits.unit = "besök";
  visits.population = "alla";
  const auto quarter_of = [](const char* period, std::int64_t value) {
    auto one = measured(period, value);
    one.indicator.value = "i";
    return one;
  };
  const std::vector quarters{quarter_of("2024-Q1", 20), quarter_of("2024-Q2", 20),
                             quarter_of("2024-Q3", 20), quarter_of("2024-Q4", 20)};
  auto with_total = quarters;
  with_total.push_back(quarter_of("2024", 80));
  CHECK(iop::attainment(visits, quarters, day).verdict == iop::GoalVerdict::not_met);
  const auto result = iop::attainment(visits, with_total, day);
  CHECK(result.verdict == iop::GoalVerdict::cannot_be_judged);
  CHECK(result.reasons == std::vector{iop::ErrorCode::aggregation_overlap});
}

}  // namespace
