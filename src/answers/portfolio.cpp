#include <iop/answers/portfolio.hpp>

#include <utility>

#include "answers/choice.hpp"

namespace iop {

namespace {

using namespace answers;  // choice, basis

}  // namespace

PortfolioAnswer portfolio_answer(const NextPartnership& next, const Question& question,
                                 const Reading& reading, const FollowUpReading& follow_up) {
  const Date day = day_of(question);
  std::vector<PortfolioEntry> entries;
  while (const auto each = next())
    entries.push_back(portfolio_entry(situation_of(*each, question, day).partnership(), day,
                                      reading, follow_up));
  return answered(portfolio_of(std::move(entries), day), basis(question, day));
}

PortfolioAnswer portfolio_answer(const std::vector<Partnership>& partnerships,
                                 const Question& question, const Reading& reading,
                                 const FollowUpReading& follow_up) {
  return portfolio_answer(each_of(partnerships), question, reading, follow_up);
}

ExposurePortfolioAnswer exposure_portfolio_answer(const NextPartnership& next,
                                                  const Question& question, const Reading& reading,
                                                  const std::optional<Date>& planned_after) {
  std::vector<ExposureEntry> entries;
  const Date day = question.day.value_or(first_day_of_all);
  while (const auto each = next())
    entries.push_back(exposure_entry(situation_of(*each, question, day).partnership(),
                                     question.day, reading, planned_after));
  return answered(exposure_portfolio(std::move(entries), question.day),
                  basis(question, question.day));
}

ExposurePortfolioAnswer exposure_portfolio_answer(const std::vector<Partnership>& partnerships,
                                                  const Question& question, const Reading& reading,
                                                  const std::optional<Date>& planned_after) {
  return exposure_portfolio_answer(each_of(partnerships), question, reading, planned_after);
}

}  // namespace iop
