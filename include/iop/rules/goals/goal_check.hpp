// Rules: goals.followable, goals.target_value
//
//   "Målet för 2024 är att andelen med mer än 15 procent frånvaro, så kallad hög frånvaro, ska
//   minska med 20 procent hos dem som tar del av sociala tjänster"
//
// A goal can be followed up where it says what is measured, from where, to where, which way and by
// when. `goal_check` says of each goal what it lacks. "20 percent" of a share is a relative change:
// from 25 percent the target is 20 percent, not 5 percent; a finding says what the other reading
// would give.
//
//     const auto check = iop::goal_check(partnership, Date(2025, 3, 14));
//     check.goals[0].followable            // false
//     check.goals[0].gaps                  // {ErrorCode::goal_no_indicator}
//
// A unit, and for a share a population, are told where they are missing, but a goal can be followed
// up without them (docs/decisions/0026).
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <iop/core/date.hpp>
#include <iop/core/error.hpp>
#include <iop/core/export.hpp>
#include <iop/core/ratio.hpp>
#include <iop/core/step.hpp>
#include <iop/model/partnership.hpp>

namespace iop {

// A goal and where it stands, without its indicators.
struct StatedGoal {
  std::string id;
  std::string text;
  GoalKind kind;
  std::optional<AgreementId> agreement = {};
  std::optional<PartyId> set_by = {};
  std::vector<PartyId> shared_with = {};
  std::optional<ClauseId> clause = {};

  bool operator==(const StatedGoal&) const = default;
  static constexpr auto description() {
    return describe<StatedGoal>(
        "StatedGoal", "A goal and where it is stated.",
        field("id", &StatedGoal::id, "The id of the goal."),
        field("text", &StatedGoal::text, "The goal as the document words it."),
        field("kind", &StatedGoal::kind, "Whose goal it is."),
        field("agreement", &StatedGoal::agreement,
              "The agreement that states it; absent for a goal of a board."),
        field("set_by", &StatedGoal::set_by, "The party that set it."),
        field("shared_with", &StatedGoal::shared_with, "Others who share it."),
        field("clause", &StatedGoal::clause, "The clause it stands in."));
  }
};

struct CheckedIndicator {
  Indicator indicator;
  std::vector<ErrorCode> gaps = {};
  std::optional<Ratio> baseline_value = {};
  std::optional<Ratio> target_value = {};
  std::optional<Ratio> other_reading = {};

  bool operator==(const CheckedIndicator&) const = default;
  static constexpr auto description() {
    return describe<CheckedIndicator>(
        "CheckedIndicator", "An indicator, what it lacks, and the value it is to reach.",
        field("indicator", &CheckedIndicator::indicator, "The indicator as it is stated.",
              Presence::inlined),
        field("gaps", &CheckedIndicator::gaps,
              "The codes of what it lacks; goal.no_unit and goal.no_population hinder nothing."),
        field("baseline_value", &CheckedIndicator::baseline_value,
              "Where things stood, exact; percent for a share. Absent where it is not known."),
        field("target_value", &CheckedIndicator::target_value,
              "What is to be reached, exact, computed from the baseline where it must be."),
        field(
            "other_reading", &CheckedIndicator::other_reading,
            "For a change of a share: what the target would be if percent were percentage points, "
            "or the other way round."));
  }
};

struct CheckedGoal {
  StatedGoal goal;
  bool followable = false;
  std::vector<ErrorCode> gaps = {};
  std::vector<CheckedIndicator> indicators = {};

  bool operator==(const CheckedGoal&) const = default;
  static constexpr auto description() {
    return describe<CheckedGoal>(
        "CheckedGoal", "A goal, whether it can be followed up, and what it lacks.",
        field("goal", &CheckedGoal::goal, "The goal and where it is stated.", Presence::inlined),
        field("followable", &CheckedGoal::followable,
              "Whether it can be followed up: it has indicators, and none lacks what is needed."),
        field("gaps", &CheckedGoal::gaps,
              "What it or any of its indicators lacks, each once, as codes."),
        field("indicators", &CheckedGoal::indicators, "Its indicators."));
  }
};

struct GoalCheck {
  Date day;
  std::vector<CheckedGoal> goals = {};
  std::vector<Finding> findings = {};

  bool operator==(const GoalCheck&) const = default;
  static constexpr auto description() {
    return describe<GoalCheck>(
        "GoalCheck", "Which goals can be followed up, and what the others lack.",
        field("day", &GoalCheck::day, "The day for which goals in force were taken."),
        field("goals", &GoalCheck::goals,
              "Those of the agreements, in order, and then those of boards."),
        field("findings", &GoalCheck::findings,
              "What each goal lacks, and how a percentage was read."));
  }
};

// The goals of every agreement that holds the day, as it then reads, or of the one that is named,
// whether it holds the day or not; and those of boards. Throws agreement.unknown.
[[nodiscard]] IOP_EXPORT GoalCheck goal_check(const Partnership& partnership, const Date& day,
                                              const std::optional<AgreementId>& agreement = {});

// What one indicator lacks, and its values. Never throws for what a file may hold.
[[nodiscard]] IOP_EXPORT CheckedIndicator indicator_check(const Indicator& indicator);

// False for goal.no_unit and goal.no_population, which hinder nothing.
[[nodiscard]] IOP_EXPORT bool hinders(ErrorCode gap) noexcept;

// True where the goal has indicators and none of them lacks what hinders.
[[nodiscard]] IOP_EXPORT bool followable(const Goal& goal);

// One step for each goal, and one for each target that has a value.
[[nodiscard]] IOP_EXPORT std::vector<Step> explain(const GoalCheck& check);

}  // namespace iop
