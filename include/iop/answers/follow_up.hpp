// Questions: what is due and overdue, how does every obligation stand, and what is the annual wheel?
//
//     const auto answer = iop::due_answer(partnerships, {.day = Date(2025, 4, 15)}, 60);
//     answer.result.items[0].status.state    // the overdue stand first
#pragma once

#include <string_view>
#include <vector>

#include <iop/answers/answer.hpp>
#include <iop/core/export.hpp>
#include <iop/model/partnership.hpp>
#include <iop/rules/follow_up/compliance.hpp>
#include <iop/rules/follow_up/due.hpp>
#include <iop/rules/follow_up/follow_up.hpp>

namespace iop {

template <>
struct AnswerName<Compliance> {
  static constexpr std::string_view value = "ComplianceAnswer";
};
using ComplianceAnswer = Answer<Compliance>;
template <>
struct AnswerName<FollowUpCalendar> {
  static constexpr std::string_view value = "CalendarAnswer";
};
using CalendarAnswer = Answer<FollowUpCalendar>;
template <>
struct AnswerName<DueList> {
  static constexpr std::string_view value = "DueAnswer";
};
using DueAnswer = Answer<DueList>;

// Every obligation of one partnership and how it stands on the day. Throws value.missing at /day.
[[nodiscard]] IOP_EXPORT ComplianceAnswer compliance_answer(const Partnership& partnership,
                                                            const Question& question,
                                                            const FollowUpReading& reading = {});

// The obligations that fall in a range of days; the question's day is not asked for.
[[nodiscard]] IOP_EXPORT CalendarAnswer calendar_answer(const Partnership& partnership,
                                                        const DateRange& range,
                                                        const Question& question = {},
                                                        const FollowUpReading& reading = {});

// What is overdue on the day, and what falls due within so many days. A partnership that stands
// twice is counted once, with reference.partnership_twice. Throws value.missing at /day, and
// date.range where the days pass 2199.
[[nodiscard]] IOP_EXPORT DueAnswer due_answer(const std::vector<Partnership>& partnerships,
                                              const Question& question, const DaysAhead& days,
                                              const FollowUpReading& reading = {});
[[nodiscard]] IOP_EXPORT DueAnswer due_answer(const NextPartnership& next,
                                              const Question& question, const DaysAhead& days,
                                              const FollowUpReading& reading = {});

}  // namespace iop
