// The check of an agreement as a document: what to know first, then the screening, the eleven
// headings, the laws, the term, and what the parties bring.
//
//     std::cout << iop::to_text(iop::check_document(check, Language::sv));
#pragma once

#include <iop/core/export.hpp>
#include <iop/report/document.hpp>
#include <iop/rules/review/agreement_check.hpp>

namespace iop {

[[nodiscard]] IOP_EXPORT Document check_document(const AgreementCheck& check, Language language);

}  // namespace iop
