// Obligations as documents: the case officer's list, how one partnership stands, the annual wheel.
//
//     std::cout << iop::to_text(iop::due_document(list, Language::sv));
#pragma once

#include <iop/core/export.hpp>
#include <iop/report/document.hpp>
#include <iop/rules/follow_up/compliance.hpp>
#include <iop/rules/follow_up/due.hpp>
#include <iop/rules/follow_up/follow_up.hpp>

namespace iop {

// What is overdue, then what falls due, each with the partnership it belongs to.
[[nodiscard]] IOP_EXPORT Document due_document(const DueList& list, Language language);
// Every obligation of one partnership with its state and what it rests on.
[[nodiscard]] IOP_EXPORT Document compliance_document(const Compliance& compliance,
                                                      Language language);
// The annual wheel of one partnership.
[[nodiscard]] IOP_EXPORT Document follow_up_document(const FollowUpCalendar& calendar,
                                                     Language language);

}  // namespace iop
