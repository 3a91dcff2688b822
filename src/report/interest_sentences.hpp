// Steps of interest, told.
#pragma once

#include <string>

#include "report/teller.hpp"

namespace iop::report {

// The sentence of a step of one of those rules; the rounding is told where all roundings are.
[[nodiscard]] std::string interest_sentence(const Teller& step, RuleId rule);

// "4,50 %" of "4.50".
[[nodiscard]] std::string rate_text(std::string_view percent, Language language);

}  // namespace iop::report
