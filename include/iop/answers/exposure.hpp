// Question: what would be owed if the agreement were rescinded, day by day?
//
//     const auto answer = iop::exposure_answer(partnership);
//     answer.result.chosen.maximum->payable      // the most, and the day on which it would be owed
//     answer.result.others.size()                // the same under every other reading
//
// It presumes a serious breach of the payee that was not rectified; that is an assumption, told.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include <iop/answers/answer.hpp>
#include <iop/core/export.hpp>
#include <iop/model/partnership.hpp>
#include <iop/rules/repayment/exposure.hpp>

namespace iop {

struct Exposures {
  Exposure chosen;
  std::vector<Exposure> others = {};

  bool operator==(const Exposures&) const = default;
  static constexpr auto description() {
    return describe<Exposures>(
        "Exposures", "What would be owed day by day, under the chosen reading and all readings.",
        field("chosen", &Exposures::chosen, "Under the reading that was asked for."),
        field("others", &Exposures::others, "Under every combination of the legal readings."));
  }
};
template <>
struct AnswerName<Exposures> {
  static constexpr std::string_view value = "ExposureAnswer";
};
using ExposureAnswer = Answer<Exposures>;

// The agreement named, else the one of the day; without a day the only one with a repayment clause.
// Renewals count as they were decided by the day, else by `planned_after`, else by the last day
// that the agreement states. Throws agreement.unknown, agreement.several, value.missing at
// /agreement.
[[nodiscard]] IOP_EXPORT ExposureAnswer exposure_answer(
    const Partnership& partnership, const Question& question = {}, const Reading& reading = {},
    const std::optional<Date>& planned_after = {});

}  // namespace iop
