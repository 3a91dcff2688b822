// The plan of an agreement paid in components, as people read it.
//
//     std::cout << iop::to_text(iop::plan_document(plan, Language::sv));
#pragma once

#include <iop/core/export.hpp>
#include <iop/report/document.hpp>
#include <iop/rules/payments/plan.hpp>

namespace iop {

// What is planned in all, what should be known, every instalment, and how indexed, raised and cut
// amounts were computed.
[[nodiscard]] IOP_EXPORT Document plan_document(const PaymentPlan& plan, Language language);

}  // namespace iop
