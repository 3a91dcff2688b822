// The steps of obligations, told.
#pragma once

#include <string>

#include <iop/core/rule_id.hpp>

#include "report/teller.hpp"

namespace iop::report {

[[nodiscard]] std::string follow_up_sentence(const Teller& step, RuleId rule);

}  // namespace iop::report
