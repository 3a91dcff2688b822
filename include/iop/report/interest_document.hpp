// Interest as a document: the sum, where the act may not apply, the lines and the steps.
//
//     std::cout << iop::to_text(iop::interest_document(account, Language::sv));
#pragma once

#include <iop/core/export.hpp>
#include <iop/report/document.hpp>
#include <iop/rules/law/interest.hpp>

namespace iop {

[[nodiscard]] IOP_EXPORT Document interest_document(const InterestAccount& account,
                                                    Language language);

}  // namespace iop
