// The steps that goal_check and attainment share.
#pragma once

#include <string>
#include <vector>

#include <iop/rules/goals/goal_check.hpp>

namespace iop::rules {

// "goal.no_baseline, goal.no_due"
[[nodiscard]] inline std::string names_of(const std::vector<ErrorCode>& codes) {
  std::vector<std::string_view> names;
  for (const auto code : codes) names.push_back(code_name(code));
  return joined(names);
}

// Nothing where the target has no value.
inline void append_target_step(std::vector<Step>& steps, const CheckedIndicator& each) {
  if (!each.target_value) return;
  const auto& indicator = each.indicator;
  Step step{.rule = RuleId::goals_target_value,
            .clause = indicator.clause,
            .operands = {{"indicator", indicator.text},
                         {"measure", std::string{word(indicator.measure)}},
                         {"kind", std::string{word(indicator.target->kind)}},
                         {"stated", indicator.target->value->ratio()}},
            .value = *each.target_value};
  if (indicator.unit) step.operands.push_back({"unit", *indicator.unit});
  if (indicator.direction)
    step.operands.push_back({"direction", std::string{word(*indicator.direction)}});
  if (each.baseline_value) step.operands.push_back({"baseline", *each.baseline_value});
  if (each.other_reading) step.operands.push_back({"other_reading", *each.other_reading});
  steps.push_back(std::move(step));
}

}  // namespace iop::rules
