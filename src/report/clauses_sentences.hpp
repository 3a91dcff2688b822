// Steps of the other repayment clauses, told.
#pragma once

#include <string>

#include "report/teller.hpp"

namespace iop::report {

// The sentence of a step of one of those rules that gave a figure or that nothing comes back.
[[nodiscard]] std::string clauses_sentence(const Teller& step, RuleId rule);

}  // namespace iop::report
