// The details of findings as people write them.
#pragma once

#include <iop/core/error.hpp>

namespace iop::report {

// The finding with the days, amounts and words of its details as the language has them, so that
// its sentence and its hint hold no word of the file format that the reader need not know.
[[nodiscard]] Finding told(const Finding& finding, Language language);

}  // namespace iop::report
