// Questions about money over time: what is planned, paid, late and outstanding; what is prepaid or
// accrued at a year end; what falls in which month and budget year?
//
//     const auto answer = iop::payments_answer(partnership, {.day = Date(2025, 3, 14)});
//     answer.result.outstanding->to_string()   // "0.00"
//     answer.basis.agreement->value            // "2023-2026"
//
// The plan is that of the agreement with the renewals decided by the day, and without what an
// ending has taken away: one known by the day, for accrual and cash flow any that is known. Of a
// draft nothing is owed. What nobody has stated as paid is unknown, never zero.
#pragma once

#include <string_view>

#include <iop/answers/answer.hpp>
#include <iop/core/export.hpp>
#include <iop/model/partnership.hpp>
#include <iop/rules/payments/accrual.hpp>
#include <iop/rules/payments/cash_flow.hpp>
#include <iop/rules/payments/standing.hpp>

namespace iop {

template <>
struct AnswerName<PaymentStanding> {
  static constexpr std::string_view value = "PaymentsAnswer";
};
template <>
struct AnswerName<Accrual> {
  static constexpr std::string_view value = "AccrualAnswer";
};
template <>
struct AnswerName<CashFlow> {
  static constexpr std::string_view value = "CashFlowAnswer";
};
using PaymentsAnswer = Answer<PaymentStanding>;
using AccrualAnswer = Answer<Accrual>;
using CashFlowAnswer = Answer<CashFlow>;

// Throw value.missing at /day, agreement.unknown and agreement.several at /agreement.
[[nodiscard]] IOP_EXPORT PaymentsAnswer payments_answer(const Partnership& partnership,
                                                        const Question& question);
// The day of the question is the year end.
[[nodiscard]] IOP_EXPORT AccrualAnswer accrual_answer(const Partnership& partnership,
                                                      const Question& question);
// The whole plan, whatever the day: of the agreement named, else of the only one that states how it
// is paid.
[[nodiscard]] IOP_EXPORT CashFlowAnswer cash_flow_answer(const Partnership& partnership,
                                                         const Question& question = {},
                                                         const CashFlowPolicy& policy = {});

}  // namespace iop
