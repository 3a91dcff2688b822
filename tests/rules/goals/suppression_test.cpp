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
using iop::FuzzyDate;
using iop::Measurement;
using iop::Partnership;
using iop::SuppressionThreshold;
using iop::Publication;
using iop::PublishedIndicator;
using iop::PublishedValue;
using iop::test::at;
using iop::test::counted;
using iop::test::one;
using iop::test::published;
using iop::test::month_of;
using iop::test::visitors;

const Date day{2025, 1, 31};
const PublishedValue unknown{}, hidden{Publication::suppressed, std::nullopt};

PublishedValue shown(iop::Int128 numerator, std::int64_t denominator = 1) {
  return {Publication::shown, iop::Ratio{numerator, denominator}};
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
                       .period = month_of(++month),
                       .value = Decimal::parse(part.text)});
    const SuppressionThreshold threshold{iop::test::integer(at(each, "threshold"))};
    const auto result = one(published(visitors(), parts, threshold));
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
  const auto none = published(visitors(), {}, SuppressionThreshold{5});
  CHECK(one(none).value == unknown);
  CHECK(none.suppressed == 0);
  CHECK(iop::test::codes(none.findings) ==
        std::vector<std::string>{"goal.no_agreement", "attainment.not_measured"});
}

TEST_CASE("goals.suppression: a small count, and the progress it could be computed from") {
  const auto goals =
      published(visitors(), {iop::test::measured("2024", 3)}, SuppressionThreshold{5});
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
  CHECK(one(published(visitors(), {iop::test::measured("2024", 0)}, SuppressionThreshold{5})).value ==
        shown(0));
}

TEST_CASE("goals.suppression: a share is small where few are counted, or few are not") {
  const Baseline quarter{.period = FuzzyDate::parse("2023"), .value = Decimal(25)};
  const auto of = [&](std::int64_t numerator, std::int64_t denominator) {
    return one(published(iop::test::share_to_fall(quarter), {counted(numerator, denominator)},
                         SuppressionThreshold{5}));
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
  CHECK(nobody.value == shown(0));  // 0/4 would tell of how many
  CHECK(nobody.denominator == hidden);
  CHECK(of(40, 40).value == shown(4000, 40));
  CHECK(of(5, 10).value == shown(500, 10));
}

TEST_CASE("goals.suppression: a small baseline takes with it what is computed from it") {
  Baseline few{.period = FuzzyDate::parse("2023")};
  few.numerator = 4;
  few.denominator = 16;
  const auto goals =
      published(iop::test::share_to_fall(few), {counted(10, 50)}, SuppressionThreshold{5});
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
      one(published(indicator, {iop::test::measured("2024", 30)}, SuppressionThreshold{5})).target_value ==
      shown(20));  // stated, not computed
}

TEST_CASE("goals.suppression: the verdict stays where it leaves two counts or more") {
  auto indicator = visitors();
  indicator.baseline->value = Decimal(0);
  const auto of = [&](std::int64_t target, std::int64_t value) {
    indicator.target->value = Decimal(target);
    return one(published(indicator, {iop::test::measured("2024", value)}, SuppressionThreshold{5}));
  };
  // 4 of 4 would be the only one that is met, so neither that nor the others are told.
  for (const std::int64_t value : {1, 2, 3, 4}) {
    CHECK(of(4, value).judgement == Publication::suppressed);
    CHECK_FALSE(of(4, value).verdict);
  }
  CHECK(of(3, 4).verdict == iop::GoalVerdict::met);
  CHECK(of(3, 2).verdict == iop::GoalVerdict::partly_met);
  CHECK(of(100, 4).verdict == iop::GoalVerdict::partly_met);
  CHECK(of(4, 6).verdict == iop::GoalVerdict::met);
  // Above 32 the ends, the baseline and the target decide: 39 would be the only one that is met.
  indicator.target->value = Decimal(39);
  for (const std::int64_t value : {1, 20, 39})
    CHECK_FALSE(one(published(indicator, {iop::test::measured("2024", value)},
                              SuppressionThreshold{40}))
                    .verdict);
  indicator.target->value = Decimal(38);
  CHECK(one(published(indicator, {iop::test::measured("2024", 39)}, SuppressionThreshold{40}))
            .verdict == iop::GoalVerdict::met);
}

TEST_CASE("goals.suppression: a goal is not judged where one of its indicators is hidden") {
  auto indicator = visitors();
  indicator.baseline->value = Decimal(0);
  indicator.target->value = Decimal(4);
  const auto goals =
      published(indicator, {iop::test::measured("2024", 4)}, SuppressionThreshold{5});
  CHECK(goals.goals[0].judgement == Publication::suppressed);
  CHECK_FALSE(goals.goals[0].verdict);
  CHECK_FALSE(goals.goals[0].followable);
  CHECK(goals.suppressed == 4);  // the value, the progress, and both verdicts
}

TEST_CASE("goals.suppression: parts of those counted are hidden as parts of the time are") {
  const auto part = [](std::int64_t value, const char* of) {
    auto measurement = iop::test::measured("2024", value);
    measurement.part = iop::FigurePart{iop::PartBy::sex, of};
    return measurement;
  };
  const auto of = [&](std::vector<Measurement> measurements) {
    return one(published(visitors(), std::move(measurements), SuppressionThreshold{5}));
  };
  const auto open = of({part(120, "kvinnor"), part(90, "män")});
  REQUIRE(open.parts.size() == 2);
  CHECK(open.parts[0].part->of == "kvinnor");
  CHECK(open.parts[0].value == shown(120));
  CHECK(open.value == shown(210));
  // Of 3 women among 93 the men are hidden too, also where all of them are stated beside.
  for (const auto& few : {of({part(3, "kvinnor"), part(90, "män")}),
                          of({part(3, "kvinnor"), part(90, "män"),
                              iop::test::measured("2024", 93)})}) {
    REQUIRE(few.parts.size() == 2);
    CHECK(few.parts[0].value == hidden);
    CHECK(few.parts[1].value == hidden);
    CHECK(few.value == shown(93));
  }
}

TEST_CASE("goals.suppression: what stands in two places is hidden in both") {
  auto later = visitors();
  later.target->value = Decimal(3);
  Partnership partnership{.schema = "iop-partnership/1", .id = "p", .title = "t"};
  partnership.committee_goals = {{.id = "g", .text = "x", .indicators = {visitors()}},
                                 {.id = "h", .text = "x", .indicators = {later}}};
  partnership.facts = iop::Facts{};
  partnership.facts->measurements = {iop::test::measured("2024", 3)};
  const auto goals =
      iop::published(iop::goal_attainment(partnership, day), SuppressionThreshold{5});
  for (const auto& goal : goals.goals) {
    CHECK(goal.indicators[0].value == hidden);
    CHECK(goal.judgement == Publication::suppressed);
  }
}

TEST_CASE("goals.suppression: records list their fields in the order of their declaration") {
  iop::test::check_fields(iop::test::example_of<iop::PublishedValue>());
  iop::test::check_fields(iop::test::example_of<iop::PublishedPart>());
  iop::test::check_fields(iop::test::example_of<iop::PublishedIndicator>());
  iop::test::check_fields(iop::test::example_of<iop::PublishedGoal>());
  iop::test::check_fields(iop::test::example_of<iop::PublishedGoals>());
}

}  // namespace
