// Steps of screening, completeness and contributions, told.
#pragma once

#include <string>

#include <iop/rules/review/agreement_check.hpp>

#include "report/teller.hpp"

namespace iop::report {

// The sentence of a step of one of those rules.
[[nodiscard]] std::string check_sentence(const Step& step, Language language);

// "83,3 %": a share rounded to a tenth of a percent, halves up.
[[nodiscard]] std::string percent_text(const Ratio& share, Language language);

}  // namespace iop::report
