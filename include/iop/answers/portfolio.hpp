// Questions about many partnerships: how do they stand, and what would they owe?
//
//     const auto answer = iop::portfolio_answer(partnerships, {.day = Date(2025, 3, 14)});
//     answer.result.totals.outstanding.sum
//
// Partnerships are taken one after the other, so that a folder of files need not be held at once.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include <iop/answers/answer.hpp>
#include <iop/answers/follow_up.hpp>
#include <iop/core/export.hpp>
#include <iop/model/partnership.hpp>
#include <iop/rules/portfolio/exposures.hpp>
#include <iop/rules/portfolio/portfolio.hpp>

namespace iop {

template <>
struct AnswerName<Portfolio> {
  static constexpr std::string_view value = "PortfolioAnswer";
};
using PortfolioAnswer = Answer<Portfolio>;
template <>
struct AnswerName<ExposurePortfolio> {
  static constexpr std::string_view value = "ExposurePortfolioAnswer";
};
using ExposurePortfolioAnswer = Answer<ExposurePortfolio>;

// A partnership that stands twice has its rows twice here: who reads files sees to that. Throws
// value.missing at /day, money.overflow for a sum that does not fit.
[[nodiscard]] IOP_EXPORT PortfolioAnswer portfolio_answer(
    const std::vector<Partnership>& partnerships, const Question& question,
    const Reading& reading = {}, const FollowUpReading& follow_up = {});
[[nodiscard]] IOP_EXPORT PortfolioAnswer portfolio_answer(const NextPartnership& next,
                                                          const Question& question,
                                                          const Reading& reading = {},
                                                          const FollowUpReading& follow_up = {});

// Without a day the most that would be owed on any day alone.
[[nodiscard]] IOP_EXPORT ExposurePortfolioAnswer exposure_portfolio_answer(
    const std::vector<Partnership>& partnerships, const Question& question = {},
    const Reading& reading = {}, const std::optional<Date>& planned_after = {});
[[nodiscard]] IOP_EXPORT ExposurePortfolioAnswer exposure_portfolio_answer(
    const NextPartnership& next, const Question& question = {}, const Reading& reading = {},
    const std::optional<Date>& planned_after = {});

}  // namespace iop
