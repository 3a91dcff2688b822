// How the steps of the family `time` are told.
#pragma once

#include <string>

#include "report/teller.hpp"

namespace iop::report {

[[nodiscard]] std::string time_sentence(const Teller& step, RuleId rule, Language language);

// A day or less as people write it, from the words of a step: "december 2024", "våren 2024".
[[nodiscard]] std::string when_text(std::string_view words, Language language);

}  // namespace iop::report
