// The repayment statement as a document: for a lawyer to sign and a case officer to understand.
//
//     const auto statement = iop::repayment_statement(agreement, payments, rescission);
//     const auto others = iop::repayment_alternatives(agreement, payments, rescission);
//     std::cout << iop::to_text(iop::repayment_document(statement, others, Language::sv));
//
// The answer stands first, then what should be known about it, the clause in its own words, what
// the answer rests on, every reading and where it came from, the payments, the steps in order, and
// what other readings would give. Roundings stand apart: they are no question of law.
#pragma once

#include <iop/core/export.hpp>
#include <iop/report/document.hpp>
#include <iop/rules/repayment/alternatives.hpp>

namespace iop {

[[nodiscard]] IOP_EXPORT Document repayment_document(const RepaymentStatement& statement,
                                                     const RepaymentAlternatives& alternatives,
                                                     Language language);

}  // namespace iop
