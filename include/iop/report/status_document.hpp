// A partnership on a day as a document: its state, what to note, its agreements in order of time,
// and for each the fact behind its state and the terms in force.
//
//     std::cout << iop::to_text(iop::status_document(status, Language::sv));
#pragma once

#include <string>
#include <string_view>

#include <iop/core/export.hpp>
#include <iop/report/document.hpp>
#include <iop/rules/portfolio/status.hpp>

namespace iop {

// `agreement`: the id of the only agreement to tell of in full; empty for all.
[[nodiscard]] IOP_EXPORT Document status_document(const PartnershipStatus& status,
                                                  Language language,
                                                  std::string_view agreement = {});

}  // namespace iop
