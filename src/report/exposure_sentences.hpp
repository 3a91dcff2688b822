// How the steps of the family `exposure` are told.
#pragma once

#include <string>

#include "report/teller.hpp"

namespace iop::report {

[[nodiscard]] std::string exposure_sentence(const Teller& step, RuleId rule);

}  // namespace iop::report
