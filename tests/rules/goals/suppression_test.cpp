#include <iop/rules/goals/suppression.hpp>

#include <string>
#include <vector>

#include "rules/goals.hpp"
#include "support/check_fields.hpp"
#include "support/example.hpp"
#include "support/print.hpp"

namespace {

using iop::Baseline;
using iop::Date;
using iop::Decimal;
using iop::Direction;
using iop::FuzzyDate;
using iop::Indicator;
using iop::Measure;
using iop::Measurement;
using iop::Partnership;
using iop::PositiveCount;
using iop::Publication;
using iop::PublishedIndicator;
using iop::PublishedValue;
using iop::Target;
using iop::TargetKind;
using iop::test::at;

const Date day{2025, 1, 31};
const PublishedValue unknown{}, hidden{Publication::suppressed, std::nullopt};

PublishedValue shown(iop::Int128 numerator, std::int64_t denominator = 1) {
  return {Publication::shown, iop::Ratio{numerator, denominator}};
}

iop::PublishedGoals published(const Indicator& indicator, std::vector<Measurement> measurements,
                              const std::optional<PositiveCount>& threshold) {
  Partnership partnership{.schema = "iop-partnership/1", .id = "p", .title = "t"};
  partnership.committee_goals = {{.id = "g", .text = "x", .indicators = {indicator}}};
  partnership.facts = iop::Facts{};
  partnership.facts->measurements = std::move(measurements);
  return iop::published(iop::goal_attainment(partnership, day), threshold);
}

PublishedIndicator one(const iop::PublishedGoals& goals) {
  return goals.goals.at(0).indicators.at(0);
}

Measurement counted(std::int64_t numerator, std::int64_t denominator) {
  Measurement measurement{.indicator = {"i"}, .period = FuzzyDate::parse("2024")};
  measurement.numerator = numerator;
  measurement.denominator = denominator;
  return measurement;
}

Indicator visitors() {
  Indicator indicator{.id = "i", .text = "x", .measure = Measure::quantity, .unit = "personer"};
  indicator.direction = Direction::increase;
  indicator.baseline = Baseline{.period = FuzzyDate::parse("2023"), .value = Decimal(10)};
  indicator.target = Target{.kind = TargetKind::absolute, .value = Decimal(20)};
  indicator.due = FuzzyDate::parse("2024");
  return indicator;
}

TEST_CASE("goals.suppression: every sum of the case file") {
  const auto file = iop::test::json(iop::test::case_file("goals.json"));
  REQUIRE(at(file, "suppression").items.size() >= 10);
  for (const auto& each : at(file, "suppression").items) {
    CAPTURE(at(each, "id").text);
    CAPTURE(at(each, "note").text);
    std::vector<Measurement> parts;
    int month = 0;
    for (const auto& part : at(each, "parts").items)
      parts.push_back({.indicator = {"i"},
                       .period = FuzzyDate::parse("2024-0" + std::to_string(++month)),
                       .value = Decimal::parse(part.text)});
    const auto result =
        one(published(visitors(), parts, PositiveCount{iop::test::integer(at(each, "threshold"))}));
    std::vector<std::string> suppressed;
    for (std::size_t i = 0; i < result.parts.size(); ++i)
      if (result.parts[i].value == hidden) suppressed.push_back(std::to_string(i));
    CHECK(suppressed == iop::test::texts(at(each, "hidden")));
    CHECK((result.value == hidden) == (at(each, "total_hidden").text == "true"));
  }
}

TEST_CASE("goals.suppression: without a threshold nothing is, and unknown is not suppressed") {
  const auto all = published(visitors(), {iop::test::measured("2024", 3)}, std::nullopt);
  CHECK(all.suppressed == 0);
  CHECK(one(all).value == shown(3));
  CHECK(one(all).numerator == unknown);
  CHECK(iop::explain(all).empty());
  const auto none = published(visitors(), {}, PositiveCount{5});
  CHECK(one(none).value == unknown);
  CHECK(none.suppressed == 0);
  CHECK(iop::test::codes(none.findings) ==
        std::vector<std::string>{"goal.no_agreement", "attainment.not_measured"});
}

TEST_CASE("goals.suppression: a small count, and the progress it could be computed from") {
  const auto goals = published(visitors(), {iop::test::measured("2024", 3)}, PositiveCount{5});
  const auto result = one(goals);
  CHECK(result.value == hidden);
  CHECK(result.progress == hidden);
  CHECK(result.baseline == shown(10));
  CHECK(result.target_value == shown(20));
  CHECK(result.verdict == iop::GoalVerdict::not_met);
  CHECK(goals.suppressed == 2);
  // attainment.wrong_direction would name the value.
  CHECK(iop::test::codes(goals.findings) ==
        std::vector<std::string>{"goal.no_agreement", "suppression.applied"});
  const auto steps = iop::explain(goals);
  REQUIRE(steps.size() == 1);
  CHECK(steps[0].rule == iop::RuleId::goals_suppression);
  CHECK(steps[0].value == iop::StepValue{std::int64_t{2}});
  CHECK(one(published(visitors(), {iop::test::measured("2024", 0)}, PositiveCount{5})).value ==
        shown(0));
}

TEST_CASE("goals.suppression: a share is small where few are counted, or few are not") {
  const Baseline quarter{.period = FuzzyDate::parse("2023"), .value = Decimal(25)};
  const auto of = [&](std::int64_t numerator, std::int64_t denominator) {
    return one(published(iop::test::share_to_fall(quarter), {counted(numerator, denominator)},
                         PositiveCount{5}));
  };
  const auto small = of(3, 40);
  CHECK(small.numerator == hidden);
  CHECK(small.value == hidden);
  CHECK(small.progress == hidden);
  CHECK(small.denominator == shown(40));
  const auto nearly_all = of(38, 40);
  CHECK(nearly_all.numerator == hidden);
  CHECK(nearly_all.value == hidden);
  const auto few = of(3, 4);
  CHECK(few.denominator == hidden);
  CHECK(few.numerator == hidden);
  const auto nobody = of(0, 4);
  CHECK(nobody.numerator == shown(0));
  CHECK(nobody.value == shown(0, 4));
  CHECK(nobody.denominator == hidden);
  CHECK(of(40, 40).value == shown(4000, 40));
  CHECK(of(5, 10).value == shown(500, 10));
}

TEST_CASE("goals.suppression: a small baseline takes with it what is computed from it") {
  Baseline few{.period = FuzzyDate::parse("2023")};
  few.numerator = 4;
  few.denominator = 16;
  const auto goals = published(iop::test::share_to_fall(few), {counted(10, 50)}, PositiveCount{5});
  const auto result = one(goals);
  CHECK(result.baseline == hidden);
  CHECK(result.target_value == hidden);
  CHECK(result.progress == hidden);
  CHECK(result.value == shown(1000, 50));
  // goal.read_as_relative would name the baseline.
  CHECK(iop::test::codes(goals.findings) ==
        std::vector<std::string>{"goal.no_agreement", "suppression.applied"});

  auto indicator = visitors();
  indicator.baseline->value = Decimal(4);
  CHECK(
      one(published(indicator, {iop::test::measured("2024", 30)}, PositiveCount{5})).target_value ==
      shown(20));  // stated, not computed
}

TEST_CASE("goals.suppression: records list their fields in the order of their declaration") {
  iop::test::check_fields(iop::test::example_of<iop::PublishedValue>());
  iop::test::check_fields(iop::test::example_of<iop::PublishedPart>());
  iop::test::check_fields(iop::test::example_of<iop::PublishedIndicator>());
  iop::test::check_fields(iop::test::example_of<iop::PublishedGoal>());
  iop::test::check_fields(iop::test::example_of<iop::PublishedGoals>());
}

}  // namespace
