// How the steps of a payment plan are told.
#pragma once

#include <string>

#include "report/teller.hpp"

namespace iop::report {

[[nodiscard]] std::string plan_sentence(const Teller& step, RuleId rule);

}  // namespace iop::report
