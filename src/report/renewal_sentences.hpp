// The steps of the rules of final reports and renewal, told.
#pragma once

#include <string>

#include "report/teller.hpp"

namespace iop::report {

[[nodiscard]] std::string renewal_sentence(const Teller& step, RuleId rule);

}  // namespace iop::report
