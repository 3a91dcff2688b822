// How the steps of the family `payments` are told.
#pragma once

#include <string>

#include "report/teller.hpp"

namespace iop::report {

[[nodiscard]] std::string payments_sentence(const Teller& step, RuleId rule);

}  // namespace iop::report
