// repayment.half_year_amount: the amount that the reading picks, at least zero.
#pragma once

#include <algorithm>
#include <optional>

#include <iop/model/reading.hpp>
#include <iop/rules/payments/half_year_amounts.hpp>

namespace iop::rules {

[[nodiscard]] inline Money chosen_amount(const std::optional<HalfYearSum>& latest_paid,
                                         const HalfYearSum& current, AmountReading reading) {
  if (reading == AmountReading::latest_paid) return latest_paid ? latest_paid->net : Money{};
  return std::max(Money{}, current.net);
}

}  // namespace iop::rules
