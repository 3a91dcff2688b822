// Question: what comes back of unused money, on misuse, for late reports?
//
//     const auto answer = iop::claims_answer(partnership, {.day = Date(2026, 6, 30)});
//     answer.result.statements[0].payable
#pragma once

#include <string_view>

#include <iop/answers/answer.hpp>
#include <iop/core/export.hpp>
#include <iop/model/partnership.hpp>
#include <iop/rules/repayment/clauses.hpp>

namespace iop {

template <>
struct AnswerName<RepaymentClaims> {
  static constexpr std::string_view value = "ClaimsAnswer";
};
using ClaimsAnswer = Answer<RepaymentClaims>;

// Those of the agreement named, else of all. Throws value.missing at /day and agreement.unknown.
[[nodiscard]] IOP_EXPORT ClaimsAnswer claims_answer(const Partnership& partnership,
                                                    const Question& question,
                                                    const ClauseReading& reading = {});

}  // namespace iop
