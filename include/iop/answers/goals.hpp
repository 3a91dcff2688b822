// Question: which goals can be followed up, and how far are they met?
//
//     const auto answer = iop::goals_answer(partnership, {.day = Date(2025, 3, 14)});
//     answer.result.published.goals[0].verdict
#pragma once

#include <optional>
#include <string_view>

#include <iop/answers/answer.hpp>
#include <iop/core/export.hpp>
#include <iop/model/partnership.hpp>
#include <iop/rules/goals/attainment.hpp>
#include <iop/rules/goals/suppression.hpp>

namespace iop {

struct Goals {
  PublishedGoals published;
  std::optional<GoalAttainment> attained = {};

  bool operator==(const Goals&) const = default;
  static constexpr auto description() {
    return describe<Goals>(
        "Goals", "The goals of a partnership and how far they are met.",
        field("published", &Goals::published, "What can be published."),
        field("attained", &Goals::attained,
              "All that it rests on; absent where small counts are left out."));
  }
};
template <>
struct AnswerName<Goals> {
  static constexpr std::string_view value = "GoalsAnswer";
};
using GoalsAnswer = Answer<Goals>;

// With a threshold counts below it are left out, with all that they could be computed from. Throws
// value.missing at /day and agreement.unknown.
[[nodiscard]] IOP_EXPORT GoalsAnswer
goals_answer(const Partnership& partnership, const Question& question,
             const std::optional<SuppressionThreshold>& threshold = {});

}  // namespace iop
