// The payment schedule as a document: one row for each instalment, and what is planned in all.
//
//     std::cout << iop::to_text(iop::schedule_document(schedule, Language::sv));
#pragma once

#include <iop/core/export.hpp>
#include <iop/report/document.hpp>
#include <iop/rules/payments/schedule.hpp>

namespace iop {

[[nodiscard]] IOP_EXPORT Document schedule_document(const PaymentSchedule& schedule,
                                                    Language language);

}  // namespace iop
