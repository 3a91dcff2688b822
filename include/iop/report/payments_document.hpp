// How payments stand on a day, are divided at a year end, and fall by month, for people.
//
//     std::cout << iop::to_text(iop::standing_document(standing, iop::Language::sv));
#pragma once

#include <iop/core/export.hpp>
#include <iop/report/document.hpp>
#include <iop/rules/payments/accrual.hpp>
#include <iop/rules/payments/cash_flow.hpp>
#include <iop/rules/payments/standing.hpp>

namespace iop {

[[nodiscard]] IOP_EXPORT Document standing_document(const PaymentStanding& standing,
                                                    Language language);
[[nodiscard]] IOP_EXPORT Document accrual_document(const Accrual& accrual, Language language);
// Budget years, and the months in which something falls where they are wanted.
[[nodiscard]] IOP_EXPORT Document cash_flow_document(const CashFlow& flow, Language language,
                                                     bool months = true);

}  // namespace iop
