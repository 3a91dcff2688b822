// The explanation, derived from a result by a separate pure function: it reads the result's own
// operands and computes nothing, so it cannot disagree with the number.
//
//     for (const iop::Step& step : iop::explain(statement))
//       std::cout << iop::sentence(step, iop::Language::sv) << '\n';   // report/sentences.hpp
#pragma once

#include <string_view>
#include <vector>

#include <iop/core/export.hpp>
#include <iop/core/step.hpp>
#include <iop/rules/payments/schedule.hpp>
#include <iop/rules/repayment/statement.hpp>

namespace iop {

// The steps in the order in which they were taken; they end where the answer was reached.
[[nodiscard]] IOP_EXPORT std::vector<Step> explain(const RepaymentStatement& statement);
// One step for each instalment.
[[nodiscard]] IOP_EXPORT std::vector<Step> explain(const PaymentSchedule& schedule);

// Lag (1970:1029), 2 §: the rounding of what is paid to whole kronor.
inline constexpr std::string_view rounding_law = "lag (1970:1029) 2 §";

}  // namespace iop
