// The steps of the goals told, and the words and values of goals as people write them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <iop/core/error.hpp>
#include <iop/core/ratio.hpp>
#include <iop/core/rule_id.hpp>
#include <iop/model/goal.hpp>
#include <iop/model/rescission.hpp>

#include "report/phrases.hpp"
#include "report/teller.hpp"

namespace iop::report {

[[nodiscard]] std::string goals_sentence(const Teller& step, Language language, RuleId rule);

// "ingen indikator": what is lacking, or why there is no verdict, in a few words.
[[nodiscard]] std::string_view reason_phrase(ErrorCode code, Language language) noexcept;
// "inget utgångsvärde, ingen tidpunkt"
[[nodiscard]] std::string reasons_text(const std::vector<ErrorCode>& codes, Language language);

// "25,5 %" for a share, "412 besökare" with a unit, else "3,8".
[[nodiscard]] std::string measured_text(const Ratio& value, Measure measure, std::string_view unit,
                                        Language language);
// "60 %", "−12,5 %": a part of the way.
[[nodiscard]] std::string progress_text(const Ratio& progress, Language language);
// "minska med 20 % av utgångsvärdet"
[[nodiscard]] std::string target_text(const Target& target, const std::optional<Direction>& way,
                                      Measure measure, std::string_view unit, Language language);

}  // namespace iop::report
