// Rule: goals.attainment
//
// The sources ask whether goals are met and are silent on how that is told from a measured value.
// The way from the baseline to the target is an exact ratio: 0 is where things stood, 1 is the
// target, below 0 is the wrong way, above 1 beyond the target. At or beyond the target is met, part
// of the way is partly met; a threshold, a yes or no and a judgement are met or not. A goal is met
// where every indicator of it is.
//
//     const auto goals = iop::goal_attainment(partnership, Date(2025, 1, 31)).goals;
//     goals[0].verdict    // GoalVerdict::cannot_be_judged
//     goals[0].reasons    // {ErrorCode::goal_no_baseline}
//
// Before the last day that `due` can mean a goal is not due. A `due` that is a time (2024) is
// judged by what was measured within it; one that is a day, by the latest measured up to and
// including it. Measurements whose period ends after `day` do not count (docs/decisions/0027).
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include <iop/core/export.hpp>
#include <iop/rules/goals/aggregation.hpp>
#include <iop/rules/goals/goal_check.hpp>

namespace iop {

enum class GoalVerdict { met, partly_met, not_met, not_due, cannot_be_judged };
template <>
struct Words<GoalVerdict> {
  static constexpr std::string_view name = "GoalVerdict";
  static constexpr std::array list{
      Word{GoalVerdict::met, "met"}, Word{GoalVerdict::partly_met, "partly_met"},
      Word{GoalVerdict::not_met, "not_met"}, Word{GoalVerdict::not_due, "not_due"},
      Word{GoalVerdict::cannot_be_judged, "cannot_be_judged"}};
};

struct AttainedIndicator {
  CheckedIndicator check;
  std::optional<Aggregate> measured = {};
  std::optional<Ratio> value = {};
  std::optional<bool> so = {};
  std::optional<DateRange> measured_for = {};
  std::optional<Ratio> progress = {};
  std::optional<bool> reached = {};
  GoalVerdict verdict = GoalVerdict::cannot_be_judged;
  std::vector<ErrorCode> reasons = {};
  std::vector<Finding> findings = {};

  bool operator==(const AttainedIndicator&) const = default;
  static constexpr auto description() {
    return describe<AttainedIndicator>(
        "AttainedIndicator", "How far the target of an indicator is reached, and why.",
        field("check", &AttainedIndicator::check, "The indicator, what it lacks, and its values.",
              Presence::inlined),
        field("measured", &AttainedIndicator::measured,
              "What was measured, put together; absent where nothing was or it is not a number."),
        field("value", &AttainedIndicator::value,
              "The value that is compared with the target, exact; percent for a share."),
        field("so", &AttainedIndicator::so,
              "For yes_no whether it is so, for qualitative whether it was judged met."),
        field("measured_for", &AttainedIndicator::measured_for,
              "The time the value is for, both ends included."),
        field(
            "progress", &AttainedIndicator::progress,
            "The part of the way from baseline to target, in lowest terms; below 0 the wrong way, "
            "above 1 beyond the target."),
        field("reached", &AttainedIndicator::reached,
              "Whether the value is at or beyond the target, also where it is not yet due."),
        field("verdict", &AttainedIndicator::verdict, "Met, or why not."),
        field("reasons", &AttainedIndicator::reasons,
              "Why it cannot be judged, as codes; empty otherwise."),
        field("findings", &AttainedIndicator::findings, "What should be known of the value."));
  }
};

struct AttainedGoal {
  StatedGoal goal;
  bool followable = false;
  std::vector<AttainedIndicator> indicators = {};
  GoalVerdict verdict = GoalVerdict::cannot_be_judged;
  std::vector<ErrorCode> reasons = {};

  bool operator==(const AttainedGoal&) const = default;
  static constexpr auto description() {
    return describe<AttainedGoal>(
        "AttainedGoal", "A goal and how far it is met.",
        field("goal", &AttainedGoal::goal, "The goal and where it is stated.", Presence::inlined),
        field("followable", &AttainedGoal::followable, "Whether it can be followed up."),
        field("indicators", &AttainedGoal::indicators, "Its indicators, each with its verdict."),
        field("verdict", &AttainedGoal::verdict,
              "Met where every indicator is, not met where none is, partly met between."),
        field("reasons", &AttainedGoal::reasons,
              "Why it cannot be judged, each once, as codes; empty otherwise."));
  }
};

struct GoalAttainment {
  Date day;
  std::vector<AttainedGoal> goals = {};
  std::vector<Finding> findings = {};

  bool operator==(const GoalAttainment&) const = default;
  static constexpr auto description() {
    return describe<GoalAttainment>(
        "GoalAttainment", "How far each goal is met on a day, and which cannot be judged.",
        field("day", &GoalAttainment::day, "The day; what is measured for later does not count."),
        field("goals", &GoalAttainment::goals,
              "Those of the agreements, in order, and then those of boards."),
        field("findings", &GoalAttainment::findings,
              "What each goal lacks, how a percentage was read, and what should be known of "
              "values."));
  }
};

// One indicator. Only measurements of it are read. Never throws for what a file may hold: what
// cannot be put together is a reason.
[[nodiscard]] IOP_EXPORT AttainedIndicator attainment(const Indicator& indicator,
                                                      const std::vector<Measurement>& measurements,
                                                      const Date& day);

// The goals that `goal_check` finds, with the partnership's measurements. Throws agreement.unknown.
[[nodiscard]] IOP_EXPORT GoalAttainment
goal_attainment(const Partnership& partnership, const Date& day,
                const std::optional<AgreementId>& agreement = {});

// Of one indicator: what it is to reach, how values were put together, and the verdict.
[[nodiscard]] IOP_EXPORT std::vector<Step> explain(const AttainedIndicator& indicator);
// Of each goal whether it can be followed up, then each of its indicators, then its verdict.
[[nodiscard]] IOP_EXPORT std::vector<Step> explain(const GoalAttainment& goals);

}  // namespace iop
