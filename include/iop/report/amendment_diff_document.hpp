// What an amendment changed as a document, a sentence for each change.
//
//     std::cout << iop::to_text(iop::amendment_diff_document(diff, Language::sv));
#pragma once

#include <iop/core/export.hpp>
#include <iop/report/document.hpp>
#include <iop/rules/follow_up/amendment_diff.hpp>

namespace iop {

[[nodiscard]] IOP_EXPORT Document amendment_diff_document(const AmendmentDiff& diff,
                                                          Language language);

}  // namespace iop
