// How the steps of the family `time` are told.
#pragma once

#include <string>

#include "report/teller.hpp"

namespace iop::report {

[[nodiscard]] std::string time_sentence(const Teller& step, RuleId rule, Language language);

}  // namespace iop::report
