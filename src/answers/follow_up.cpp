#include <iop/answers/follow_up.hpp>

#include <optional>
#include <utility>

#include "answers/choice.hpp"

namespace iop {

using namespace answers;  // choice, basis

ComplianceAnswer compliance_answer(const Partnership& partnership, const Question& question,
                                   const FollowUpReading& reading) {
  const Date day = day_of(question);
  const auto now = situation_of(partnership, question, day);
  auto result = compliance(now.partnership(), day, reading);
  return answered(std::move(result), basis(question, day));
}

CalendarAnswer calendar_answer(const Partnership& partnership, const DateRange& range,
                               const Question& question, const FollowUpReading& reading) {
  const auto now = situation_of(partnership, question, range.last());
  auto result = follow_up_calendar(now.partnership(), range, reading);
  return answered(std::move(result), basis(question, question.day));
}

DueAnswer due_answer(const NextPartnership& next, const Question& question, const DaysAhead& days,
                     const FollowUpReading& reading) {
  const Date day = day_of(question);
  const NextPartnership known = [&]() -> std::optional<Partnership> {
    const auto each = next();
    if (!each) return std::nullopt;
    return situation_of(*each, question, day).partnership();
  };
  return answered(due_within(known, day, days, reading), basis(question, day));
}

DueAnswer due_answer(const std::vector<Partnership>& partnerships, const Question& question,
                     const DaysAhead& days, const FollowUpReading& reading) {
  return due_answer(each_of(partnerships), question, days, reading);
}

}  // namespace iop
