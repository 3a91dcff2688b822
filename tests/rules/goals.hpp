// The cases of goals.json as values, for the tests of the headers of goals.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include <iop/io/partnership_file.hpp>
#include <iop/rules/goals/suppression.hpp>

#include "support/cases.hpp"

namespace iop::test {

[[nodiscard]] inline std::string goals_document(const std::string& goals,
                                                const std::string& measurements = "[]") {
  return R"({"schema":"iop-partnership/1","id":"p","title":"t","parties":[],"agreements":[{"id":"a",)"
         R"("title":"t","term":{"first":"2024-01-01","last":"2026-12-31"}}],"committee_goals":)" +
         goals + R"(,"facts":{"measurements":)" + measurements + "}}";
}

struct Measured {
  Indicator indicator;
  std::vector<Measurement> measurements;
};

// The indicator and the measurements of a case, read as a file holds them.
[[nodiscard]] inline Measured measured_of(const JsonValue& each) {
  const std::string goals = R"([{"id":"g","text":"x","kind":"committee","indicators":[)" +
                            write_json(at(each, "indicator")) +
                            R"(,{"id":"j","text":"x","measure":"quantity"}]}])";
  const auto partnership =
      parse_partnership(goals_document(goals, write_json(at(each, "measurements"))));
  return {partnership.committee_goals.at(0).indicators.at(0), partnership.facts->measurements};
}

// Equal as numbers, and absent where the case has null.
[[nodiscard]] inline bool is_fraction(const std::optional<Ratio>& ratio,
                                      const JsonValue& expected) {
  if (expected.kind == JsonValue::Kind::null || !ratio)
    return expected.kind == JsonValue::Kind::null && !ratio;
  const auto slash = expected.text.find('/');
  const Int128 numerator = std::stoll(expected.text.substr(0, slash));
  const Int128 denominator = std::stoll(expected.text.substr(slash + 1));
  return ratio->numerator() * denominator == numerator * ratio->denominator();
}

[[nodiscard]] inline std::vector<std::string> names(const std::vector<ErrorCode>& codes) {
  std::vector<std::string> result;
  for (const auto code : codes) result.emplace_back(code_name(code));
  return result;
}

[[nodiscard]] inline Indicator share_to_fall(std::optional<Baseline> baseline = {}) {
  Indicator indicator{.id = "i", .text = "Andelen", .measure = Measure::share};
  indicator.population = "elever";
  indicator.direction = Direction::decrease;
  indicator.baseline = std::move(baseline);
  indicator.target = Target{.kind = TargetKind::relative_change, .value = Decimal(20)};
  indicator.due = FuzzyDate::parse("2024");
  return indicator;
}

[[nodiscard]] inline Measurement measured(const std::string& period, std::int64_t value) {
  return {.indicator = {"i"}, .period = FuzzyDate::parse(period), .value = Decimal(value)};
}

// What is published of a goal with one indicator, on 2025-01-31.
[[nodiscard]] inline PublishedGoals published(const Indicator& indicator, std::vector<Measurement> measurements,
                              const std::optional<SuppressionThreshold>& threshold) {
  Partnership partnership{.schema = "iop-partnership/1", .id = "p", .title = "t"};
  partnership.committee_goals = {{.id = "g", .text = "x", .indicators = {indicator}}};
  partnership.facts = Facts{};
  partnership.facts->measurements = std::move(measurements);
  return iop::published(goal_attainment(partnership, Date(2025, 1, 31)), threshold);
}

[[nodiscard]] inline PublishedIndicator one(const iop::PublishedGoals& goals) {
  return goals.goals.at(0).indicators.at(0);
}

[[nodiscard]] inline Measurement counted(std::int64_t numerator, std::int64_t denominator) {
  Measurement measurement{.indicator = {"i"}, .period = FuzzyDate::parse("2024")};
  measurement.numerator = numerator;
  measurement.denominator = denominator;
  return measurement;
}

[[nodiscard]] inline FuzzyDate month_of(int month) {
  return FuzzyDate::parse((month < 10 ? "2024-0" : "2024-") + std::to_string(month));
}

[[nodiscard]] inline Indicator visitors() {
  Indicator indicator{.id = "i", .text = "x", .measure = Measure::quantity, .unit = "personer"};
  indicator.direction = Direction::increase;
  indicator.baseline = Baseline{.period = FuzzyDate::parse("2023"), .value = Decimal(10)};
  indicator.target = Target{.kind = TargetKind::absolute, .value = Decimal(20)};
  indicator.due = FuzzyDate::parse("2024");
  return indicator;
}

}  // namespace iop::test
