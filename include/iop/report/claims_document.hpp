// What comes back by the other repayment clauses, as a document: a table of the statements, what
// should be known, the clauses' words and the steps.
//
//     std::cout << iop::to_text(iop::claims_document(claims, Language::sv));
#pragma once

#include <iop/core/export.hpp>
#include <iop/report/document.hpp>
#include <iop/rules/repayment/clauses.hpp>

namespace iop {

[[nodiscard]] IOP_EXPORT Document claims_document(const RepaymentClaims& claims, Language language);

}  // namespace iop
