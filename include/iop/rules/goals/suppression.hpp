// Rule: goals.suppression
//
// The sources are silent; a small count can point out people (GDPR, and the parties' secrecy), so
// what is published leaves it out. `published` gives the goals with every count from 1 up to but
// not including the threshold suppressed, and everything from which it could be computed back.
// Without a threshold nothing is.
//
//     const auto shown = iop::published(goals, SuppressionThreshold{5});
//     shown.goals[0].indicators[0].numerator.publication   // Publication::suppressed, and no value
//
// What is published fits at least two values of every suppressed count, also for a reader who knows
// this rule: what more is hidden depends only on what is shown, on which counts are small, and on
// figures that could change places with a small one. The verdict is hidden with its reasons where
// it would leave one count alone. Zero stays zero: it counts nobody (docs/decisions/0028).
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include <iop/core/export.hpp>
#include <iop/rules/goals/attainment.hpp>

namespace iop {

// A threshold of 2 would hide the count 1 alone, and so tell it.
using SuppressionThreshold = Whole<3, 1'000'000'000'000>;

enum class Publication { shown, suppressed, unknown };
template <>
struct Words<Publication> {
  static constexpr std::string_view name = "Publication";
  static constexpr std::array list{Word{Publication::shown, "shown"},
                                   Word{Publication::suppressed, "suppressed"},
                                   Word{Publication::unknown, "unknown"}};
};

// A value is there where it is shown, and only there.
struct PublishedValue {
  Publication publication = Publication::unknown;
  std::optional<Ratio> value = {};

  bool operator==(const PublishedValue&) const = default;
  static constexpr auto description() {
    return describe<PublishedValue>(
        "PublishedValue", "A value, or why there is none: it is not known, or it is suppressed.",
        field("publication", &PublishedValue::publication, "Shown, suppressed or unknown."),
        field("value", &PublishedValue::value, "The value where it is shown."));
  }
};

// One of the values that the figure was made of.
struct PublishedPart {
  std::string period;
  std::optional<FigurePart> part = {};
  PublishedValue value;
  PublishedValue numerator;
  PublishedValue denominator;

  bool operator==(const PublishedPart&) const = default;
  static constexpr auto description() {
    return describe<PublishedPart>(
        "PublishedPart", "One of the values that the figure was made of.",
        field("period", &PublishedPart::period, "The time it is for, as written."),
        field("part", &PublishedPart::part, "The part of those counted; absent for all of them."),
        field("value", &PublishedPart::value, "What it was; percent for a share."),
        field("numerator", &PublishedPart::numerator, "For a share: how many."),
        field("denominator", &PublishedPart::denominator, "For a share: of how many."));
  }
};

struct PublishedIndicator {
  std::string id;
  std::string text;
  Measure measure;
  std::optional<std::string> unit = {};
  std::optional<std::string> population = {};
  std::optional<Direction> direction = {};
  std::optional<Target> target = {};
  std::optional<FuzzyDate> due = {};
  PublishedValue baseline;
  PublishedValue target_value;
  PublishedValue value;
  PublishedValue numerator;
  PublishedValue denominator;
  std::vector<PublishedPart> parts = {};
  std::optional<bool> so = {};
  std::optional<DateRange> measured_for = {};
  PublishedValue progress;
  Publication judgement = Publication::shown;
  std::optional<GoalVerdict> verdict = GoalVerdict::cannot_be_judged;
  std::vector<ErrorCode> reasons = {};

  bool operator==(const PublishedIndicator&) const = default;
  static constexpr auto description() {
    return describe<PublishedIndicator>(
        "PublishedIndicator", "An indicator as it can be published.",
        field("id", &PublishedIndicator::id, "The id of the indicator."),
        field("text", &PublishedIndicator::text, "What is measured."),
        field("measure", &PublishedIndicator::measure, "What its values are."),
        field("unit", &PublishedIndicator::unit, "The unit of its values."),
        field("population", &PublishedIndicator::population, "Among whom it is measured."),
        field("direction", &PublishedIndicator::direction, "Which way is better."),
        field("target", &PublishedIndicator::target, "What is to be reached, as it is stated."),
        field("due", &PublishedIndicator::due, "When the target is to be reached."),
        field("baseline", &PublishedIndicator::baseline, "Where things stood."),
        field("target_value", &PublishedIndicator::target_value, "The value to reach."),
        field("value", &PublishedIndicator::value, "The value that is compared with it."),
        field("numerator", &PublishedIndicator::numerator, "For a share with counts: how many."),
        field("denominator", &PublishedIndicator::denominator,
              "For a share with counts: of how many."),
        field("parts", &PublishedIndicator::parts,
              "The values of the sum, or of the parts of those counted, where there are several."),
        field("so", &PublishedIndicator::so, "For yes_no and qualitative: the answer."),
        field("measured_for", &PublishedIndicator::measured_for, "The time the value is for."),
        field("progress", &PublishedIndicator::progress,
              "The part of the way from baseline to target."),
        field("judgement", &PublishedIndicator::judgement,
              "Whether verdict and reasons are shown; suppressed where they would tell a count."),
        field("verdict", &PublishedIndicator::verdict, "Met, or not; absent where suppressed."),
        field("reasons", &PublishedIndicator::reasons, "Why it cannot be judged."));
  }
};

struct PublishedGoal {
  StatedGoal goal;
  std::optional<bool> followable = false;
  std::vector<PublishedIndicator> indicators = {};
  Publication judgement = Publication::shown;
  std::optional<GoalVerdict> verdict = GoalVerdict::cannot_be_judged;
  std::vector<ErrorCode> reasons = {};

  bool operator==(const PublishedGoal&) const = default;
  static constexpr auto description() {
    return describe<PublishedGoal>(
        "PublishedGoal", "A goal as it can be published.",
        field("goal", &PublishedGoal::goal, "The goal and where it is stated.", Presence::inlined),
        field("followable", &PublishedGoal::followable,
              "Whether it can be followed up; absent where the judgement is suppressed."),
        field("indicators", &PublishedGoal::indicators, "Its indicators."),
        field("judgement", &PublishedGoal::judgement,
              "Suppressed where that of one of its indicators is."),
        field("verdict", &PublishedGoal::verdict,
              "How far it is met; absent where suppressed."),
        field("reasons", &PublishedGoal::reasons, "Why it cannot be judged."));
  }
};

struct PublishedGoals {
  Date day;
  std::optional<SuppressionThreshold> threshold = {};
  std::int64_t suppressed = 0;
  std::vector<PublishedGoal> goals = {};
  std::vector<Finding> findings = {};

  bool operator==(const PublishedGoals&) const = default;
  static constexpr auto description() {
    return describe<PublishedGoals>(
        "PublishedGoals", "Goals as they can be published.",
        field("day", &PublishedGoals::day, "The day for which they were judged."),
        field("threshold", &PublishedGoals::threshold,
              "Counts from 1 up to but not including it are suppressed; absent: none are."),
        field("suppressed", &PublishedGoals::suppressed, "How many values are suppressed."),
        field("goals", &PublishedGoals::goals, "The goals, in order."),
        field("findings", &PublishedGoals::findings,
              "What should be known; of an indicator with suppressed values none that depends on "
              "them."));
  }
};

[[nodiscard]] IOP_EXPORT PublishedGoals
published(const GoalAttainment& goals, const std::optional<SuppressionThreshold>& threshold = {});

// One step where a threshold was given, else none.
[[nodiscard]] IOP_EXPORT std::vector<Step> explain(const PublishedGoals& goals);

}  // namespace iop
