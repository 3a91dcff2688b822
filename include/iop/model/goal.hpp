// Goals and what is measured to see whether they are met.
//
// A goal of the agreement, for the shared target group, is one thing; a goal of the committee, used
// as an indicator, is another, and so are goals for the activity and for its quality. They are kept
// apart by `GoalKind`. What was measured is a fact (`Measurement` in facts.hpp).
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <iop/core/decimal.hpp>
#include <iop/core/fields.hpp>
#include <iop/core/fuzzy_date.hpp>
#include <iop/core/whole.hpp>
#include <iop/core/words.hpp>
#include <iop/model/clause.hpp>

namespace iop {

using Count = Whole<0, 1'000'000'000'000>;
using PositiveCount = Whole<1, 1'000'000'000'000>;

enum class GoalKind { agreement, committee, operational, quality };
template <>
struct Words<GoalKind> {
  static constexpr std::string_view name = "GoalKind";
  static constexpr std::array list{
      Word{GoalKind::agreement, "agreement"}, Word{GoalKind::committee, "committee"},
      Word{GoalKind::operational, "operational"}, Word{GoalKind::quality, "quality"}};
  static constexpr GoalKind unless_said = GoalKind::agreement;
};

// What a value is, and so how values of several periods are put together: quantities sum, a
// cumulative series takes its latest, a share sums its numerators and denominators, ratings, yes or
// no and judgements are never summed.
enum class Measure { quantity, cumulative, share, rating, yes_no, qualitative };
template <>
struct Words<Measure> {
  static constexpr std::string_view name = "Measure";
  static constexpr std::array list{
      Word{Measure::quantity, "quantity"}, Word{Measure::cumulative, "cumulative"},
      Word{Measure::share, "share"},       Word{Measure::rating, "rating"},
      Word{Measure::yes_no, "yes_no"},     Word{Measure::qualitative, "qualitative"}};
};

enum class Direction { increase, decrease };
template <>
struct Words<Direction> {
  static constexpr std::string_view name = "Direction";
  static constexpr std::array list{Word{Direction::increase, "increase"},
                                   Word{Direction::decrease, "decrease"}};
};

// absolute: the value to reach, from the baseline. relative_change: percent of the baseline.
// percentage_points: points of a share. threshold: a bound to be at or beyond, whatever the
// baseline. yes_no: that it is so. qualitative: a judgement.
enum class TargetKind {
  absolute,
  relative_change,
  percentage_points,
  threshold,
  yes_no,
  qualitative
};
template <>
struct Words<TargetKind> {
  static constexpr std::string_view name = "TargetKind";
  static constexpr std::array list{Word{TargetKind::absolute, "absolute"},
                                   Word{TargetKind::relative_change, "relative_change"},
                                   Word{TargetKind::percentage_points, "percentage_points"},
                                   Word{TargetKind::threshold, "threshold"},
                                   Word{TargetKind::yes_no, "yes_no"},
                                   Word{TargetKind::qualitative, "qualitative"}};
};

struct Target {
  TargetKind kind;
  std::optional<Decimal> value = {};
  std::optional<std::string> text = {};
  Extra extra = {};

  bool operator==(const Target&) const = default;
  static constexpr auto description() {
    return describe<Target>(
        "Target", "What is to be reached.",
        field("kind", &Target::kind, "How the target is stated."),
        field("value", &Target::value,
              "The number: a value, percent, or percentage points; never negative for a change, "
              "whose direction the indicator states."),
        field("text", &Target::text, "The target in words."));
  }
};

struct Baseline {
  FuzzyDate period;
  std::optional<Decimal> value = {};
  std::optional<Count> numerator = {};
  std::optional<PositiveCount> denominator = {};
  std::optional<std::string> source = {};
  Extra extra = {};

  bool operator==(const Baseline&) const = default;
  static constexpr auto description() {
    return describe<Baseline>(
        "Baseline", "Where things stood before.",
        field("period", &Baseline::period, "The time it was measured for."),
        field("value", &Baseline::value, "The value; percent for a share."),
        field("numerator", &Baseline::numerator, "For a share, in place of the value: how many."),
        field("denominator", &Baseline::denominator, "For a share: of how many."),
        field("source", &Baseline::source, "Where the figure is from."));
  }
};

struct Indicator {
  std::string id;
  std::string text;
  Measure measure;
  std::optional<std::string> unit = {};
  std::optional<std::string> population = {};
  std::optional<Direction> direction = {};
  std::optional<Baseline> baseline = {};
  std::optional<Target> target = {};
  std::optional<FuzzyDate> due = {};
  std::optional<std::string> source = {};
  std::optional<ClauseId> clause = {};
  Extra extra = {};

  bool operator==(const Indicator&) const = default;
  static constexpr auto description() {
    return describe<Indicator>(
        "Indicator", "What is measured to follow a goal up.",
        field("id", &Indicator::id, "The id by which measurements name it."),
        field("text", &Indicator::text, "What is measured."),
        field("measure", &Indicator::measure, "What its values are, and so how they add up."),
        field("unit", &Indicator::unit, "The unit, such as visitors."),
        field("population", &Indicator::population, "Among whom it is measured."),
        field("direction", &Indicator::direction, "Which way is better."),
        field("baseline", &Indicator::baseline, "Where things stood before."),
        field("target", &Indicator::target, "What is to be reached."),
        field("due", &Indicator::due, "When the target is to be reached."),
        field("source", &Indicator::source, "Where measurements are taken from."),
        field("clause", &Indicator::clause, "The clause that states it."));
  }
};

struct Goal {
  std::string id;
  std::string text;
  GoalKind kind = GoalKind::agreement;
  std::optional<PartyId> set_by = {};
  std::vector<PartyId> shared_with = {};
  std::vector<Indicator> indicators = {};
  std::optional<ClauseId> clause = {};
  Extra extra = {};

  bool operator==(const Goal&) const = default;
  static constexpr auto description() {
    return describe<Goal>(
        "Goal", "A goal that the partnership works towards.",
        field("id", &Goal::id, "The id of the goal."),
        field("text", &Goal::text, "The goal as the document words it."),
        field("kind", &Goal::kind, "Whose goal it is: the agreement's own unless said otherwise."),
        field("set_by", &Goal::set_by, "The party that set it, where it is one party's."),
        field("shared_with", &Goal::shared_with, "Others who share it."),
        field("indicators", &Goal::indicators, "What is measured to follow it up."),
        field("clause", &Goal::clause, "The clause it stands in."));
  }
};

}  // namespace iop
