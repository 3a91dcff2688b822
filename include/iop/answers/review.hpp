// Questions: what goes into the quality review and should it go on; is the agreement complete?
//
//     const auto answer = iop::review_answer(partnership, {.day = Date(2023, 10, 1)});
//     answer.result.open_items.items[0].item.text
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include <iop/answers/answer.hpp>
#include <iop/core/export.hpp>
#include <iop/model/partnership.hpp>
#include <iop/rules/review/agreement_check.hpp>
#include <iop/rules/review/review_sheet.hpp>

namespace iop {

template <>
struct AnswerName<ReviewSheet> {
  static constexpr std::string_view value = "ReviewAnswer";
};
using ReviewAnswer = Answer<ReviewSheet>;
template <>
struct AnswerName<AgreementCheck> {
  static constexpr std::string_view value = "CheckAnswer";
};
using CheckAnswer = Answer<AgreementCheck>;

// The review named, else the latest by the day. Throws value.missing at /day and review.unknown.
[[nodiscard]] IOP_EXPORT ReviewAnswer review_answer(
    const Partnership& partnership, const Question& question,
    const std::optional<std::string_view>& review = {}, std::optional<YearBasis> basis = {});

// `file_findings`: what reading the file said, which is part of the answer. Throws value.missing at
// /day, agreement.unknown, agreement.several at /agreement.
[[nodiscard]] IOP_EXPORT CheckAnswer check_answer(const Partnership& partnership,
                                                  const Question& question,
                                                  const std::vector<Finding>& file_findings = {});

}  // namespace iop
