// Findings as the items of a list.
#pragma once

#include <vector>

#include <iop/report/document.hpp>

namespace iop::report {

// What was assumed first, then by severity, else in their own order: the sentence with its
// severity, and under it what to do, the code and the place.
[[nodiscard]] block::List finding_list(std::vector<Finding> findings, Language language);

}  // namespace iop::report
