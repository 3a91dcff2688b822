// Findings as a document: errors first, each with its sentence, what to do, its code and its place.
//
//     std::cout << iop::to_text(iop::findings_document(findings, Language::sv, "avtal.json"));
#pragma once

#include <string>
#include <vector>

#include <iop/core/error.hpp>
#include <iop/core/export.hpp>
#include <iop/report/document.hpp>

namespace iop {

// Without a title of its own it is called "Anmärkningar" or "Findings".
[[nodiscard]] IOP_EXPORT Document findings_document(const std::vector<Finding>& findings,
                                                    Language language, std::string title = {});

// The finding with the days, amounts and words of its details as people write them in the language,
// for `message` and `hint`; as rules make it, it holds them as files do.
//     message(told_finding(finding, Language::sv), Language::sv)  // "… inget om ekonomi."
[[nodiscard]] IOP_EXPORT Finding told_finding(const Finding& finding, Language language);

}  // namespace iop
