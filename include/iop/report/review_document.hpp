// The quality review under the headings of its template, with the computed answers, the gaps, what
// earlier reviews left open, the years without one, and the final report with the test of renewal.
//
//     std::cout << iop::to_text(iop::review_document(sheet, Language::sv));
#pragma once

#include <iop/core/export.hpp>
#include <iop/report/document.hpp>
#include <iop/rules/review/review_sheet.hpp>

namespace iop {

// What the review leaves out is marked: "saknas i underlaget". The texts of the review stand in the
// words of whoever wrote the file, whatever the language.
[[nodiscard]] IOP_EXPORT Document review_document(const ReviewSheet& sheet, Language language);

// The final report and the test of renewal alone.
[[nodiscard]] IOP_EXPORT Document renewal_document(const FinalReportView& report,
                                                   const RenewalTest& test, Language language);

}  // namespace iop
