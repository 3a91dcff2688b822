// What can be wrong between the parts of a document that are right one by one.
#pragma once

#include <vector>

#include <iop/core/error.hpp>
#include <iop/model/partnership.hpp>

namespace iop {

// Dangling references, ids used twice, terms that end before they begin, payments that do not say
// which agreement they belong to; in the order of the document.
[[nodiscard]] std::vector<Finding> document_findings(const Partnership& partnership);

}  // namespace iop
