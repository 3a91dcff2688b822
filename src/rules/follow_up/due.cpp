#include <iop/rules/follow_up/due.hpp>

#include <algorithm>
#include <tuple>

#include "rules/follow_up/once.hpp"

namespace iop {

namespace {

// Still to be done, or overdue, with a day that may fall in the range.
bool is_listed(const ObligationStatus& status, const DateRange& range) {
  const auto& obligation = status.obligation;
  switch (status.state) {
    case ObligationState::overdue:
      return true;
    case ObligationState::upcoming:
    case ObligationState::due:
    case ObligationState::unknown:
      return obligation.due.earliest() <= range.last() && last_day(obligation) >= range.first();
    default:
      return false;
  }
}

void add_warnings(std::vector<Finding>& all, const std::vector<Finding>& more) {
  for (const auto& each : more)
    if (severity(each) != Severity::remark && std::ranges::find(all, each) == all.end())
      all.push_back(each);
}

auto order(const DueItem& item) {
  const auto& obligation = item.status.obligation;
  return std::tie(obligation.due.latest(), item.partnership, obligation.id);
}

}  // namespace

DueList due_list(const std::vector<Compliance>& compliances, const DateRange& range,
                 const FollowUpReading& reading) {
  DueList list{.range = range, .reading = reading};
  for (const auto& each : compliances) {
    auto findings = each.findings;
    for (const auto& status : each.obligations)
      if (is_listed(status, range))
        list.items.push_back({each.partnership, each.title, status});
      else if (status.state == ObligationState::unknown)
        add_warnings(findings, status.findings);  // past: nobody can say whether it is overdue
    if (!findings.empty()) list.findings.push_back({each.partnership, std::move(findings)});
  }
  std::ranges::stable_sort(
      list.items, [](const auto& left, const auto& right) { return order(left) < order(right); });
  std::ranges::stable_sort(list.findings, {}, &PartnershipFindings::partnership);
  return list;
}

NextPartnership each_of(const std::vector<Partnership>& partnerships) {
  return [&partnerships, place = std::size_t{0}]() mutable -> std::optional<Partnership> {
    if (place == partnerships.size()) return std::nullopt;
    return partnerships[place++];
  };
}

DueList due_within(const std::vector<Partnership>& partnerships, const Date& day,
                   const DaysAhead& days, const FollowUpReading& reading) {
  return due_within(each_of(partnerships), day, days, reading);
}

DueList due_within(const NextPartnership& next, const Date& day, const DaysAhead& days,
                   const FollowUpReading& reading) {
  const DateRange range{day, day.plus_days(days.value())};
  std::vector<Compliance> compliances;
  rules::Once once;
  while (const auto each = next())
    if (once.is_new(each->id)) compliances.push_back(compliance(*each, day, reading));
  auto list = due_list(compliances, range, reading);
  once.tell(list.findings);
  return list;
}

}  // namespace iop
