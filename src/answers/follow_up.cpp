#include <iop/answers/follow_up.hpp>

#include <utility>

#include <algorithm>

#include "answers/choice.hpp"

namespace iop {

using namespace answers;  // choice, basis

ComplianceAnswer compliance_answer(const Partnership& partnership, const Question& question,
                                   const FollowUpReading& reading) {
  const Date day = day_of(question);
  const auto now = situation_of(partnership, question, day);
  auto result = compliance(now.partnership(), day, reading);
  auto findings = result.findings;
  return {.result = std::move(result),
          .findings = std::move(findings),
          .basis = basis(question, day)};
}

CalendarAnswer calendar_answer(const Partnership& partnership, const DateRange& range,
                               const Question& question, const FollowUpReading& reading) {
  const auto now = situation_of(partnership, question, range.last());
  auto result = follow_up_calendar(now.partnership(), range, reading);
  auto findings = result.findings;
  return {.result = std::move(result),
          .findings = std::move(findings),
          .basis = basis(question, question.day)};
}

DueAnswer due_answer(const NextPartnership& next, const Question& question, const DaysAhead& days,
                     const FollowUpReading& reading) {
  const Date day = day_of(question);
  const DateRange range{day, day.plus_days(days.value())};
  std::vector<Compliance> all;
  while (const auto each = next()) {
    auto one = compliance_answer(*each, question, reading).result;
    const auto twice = [&](const Compliance& other) { return other.partnership == one.partnership; };
    if (std::ranges::none_of(all, twice)) all.push_back(std::move(one));
  }
  auto result = due_list(all, range, reading);
  std::vector<Finding> findings;
  for (const auto& each : result.findings) append(findings, each.findings);
  return {.result = std::move(result),
          .findings = std::move(findings),
          .basis = basis(question, day)};
}

DueAnswer due_answer(const std::vector<Partnership>& partnerships, const Question& question,
                     const DaysAhead& days, const FollowUpReading& reading) {
  return due_answer(each_of(partnerships), question, days, reading);
}

}  // namespace iop
