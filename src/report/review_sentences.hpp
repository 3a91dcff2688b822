// The steps of the rules of reviews, told.
#pragma once

#include <string>

#include "report/teller.hpp"

namespace iop::report {

[[nodiscard]] std::string review_sentence(const Teller& step, RuleId rule);

}  // namespace iop::report
