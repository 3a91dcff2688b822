// What a component pays for a period: stated or raised, for each inhabitant, indexed, and then the
// part of it that one instalment is.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include <iop/rules/payments/plan.hpp>

#include "rules/payments/component_periods.hpp"

namespace iop::rules {

struct PlannedAmount {
  std::optional<Money> planned = {};
  AmountBasis basis = {};
};

// One for each period. `raises` has for each the one that holds, its own or an amendment's.
// What is missing is added to `findings`. Throws money.overflow, ratio.divisor, date.range.
[[nodiscard]] std::vector<PlannedAmount> amounts(const PaymentComponent& component,
                                                 std::span<const std::optional<Raise>> raises,
                                                 std::span<const Period> periods,
                                                 const std::vector<FigureSeries>& series,
                                                 std::vector<Finding>& findings);

}  // namespace iop::rules
