#include <iop/rules/follow_up/follow_up.hpp>

#include <algorithm>
#include <iterator>
#include <utility>

#include "rules/follow_up/obligation_plan.hpp"
#include "rules/follow_up/obligation_steps.hpp"
#include "rules/time/agreement_facts.hpp"

namespace iop {

FollowUpCalendar follow_up_calendar(const Partnership& partnership, const DateRange& range,
                                    const FollowUpReading& reading) {
  FollowUpCalendar calendar{.partnership = partnership.id,
                            .title = partnership.title,
                            .range = range,
                            .reading = reading};
  const auto add = [&](ObligationPlan plan) {
    for (auto& each : plan.obligations)
      if (each.window.overlap(range) || each.due.days().overlap(range))
        calendar.obligations.push_back(std::move(each));
    std::ranges::move(plan.findings, std::back_inserter(calendar.findings));
  };
  const auto& events = rules::facts_of(partnership).events;
  const auto sources = plan_sources(partnership);
  for (const auto& agreement : partnership.agreements)
    add(plan_of(agreement, events, range.first(), sources, reading));
  add(plan_beside_agreements(partnership));
  std::ranges::sort(calendar.obligations, in_order_of_due_day);
  return calendar;
}

std::vector<Step> explain(const FollowUpCalendar& calendar) {
  std::vector<Step> steps;
  for (const auto& each : calendar.obligations) add_steps(steps, each);
  return steps;
}

}  // namespace iop
