// What was known on a day: the partnership without what was recorded later.
//
//     const auto then = iop::as_known_on(partnership, Date(2025, 3, 1));
//
// Facts and amendments carry `recorded_on`, the day on which they became known here; without it
// they became known on their own day (the latest it can mean).
#pragma once

#include <iop/core/date.hpp>
#include <iop/core/export.hpp>
#include <iop/model/partnership.hpp>

namespace iop {

// Facts, amendments and published figures known on the day, which is included. A breach known then
// loses a rectification, and a report an acceptance, that was made later. Whether payments are stated at all does not change.
[[nodiscard]] IOP_EXPORT Partnership as_known_on(const Partnership& partnership, const Date& day);

// The days on which a fact can have happened. Unless said, it became known on the last of them.
inline DateRange day_alone(const Date& day) { return {day, day}; }

inline DateRange own_days(const Payment& fact) { return day_alone(fact.paid_on); }
inline DateRange own_days(const Invoice& fact) { return day_alone(fact.received_on); }
inline DateRange own_days(const Event& fact) { return fact.on.days(); }
inline DateRange own_days(const NotedBreach& fact) { return day_alone(fact.noted_on); }
inline DateRange own_days(const Meeting& fact) { return fact.held_on.days(); }
inline DateRange own_days(const Report& fact) { return fact.received_on.days(); }
inline DateRange own_days(const Waiver& fact) { return day_alone(fact.waived_on); }
inline DateRange own_days(const Measurement& fact) { return fact.period.days(); }
inline DateRange own_days(const Review& fact) { return fact.reviewed_on.days(); }
inline DateRange own_days(const FinalReport& fact) { return day_alone(fact.reported_on); }
inline DateRange own_days(const Screening& fact) { return day_alone(fact.made_on); }
inline DateRange own_days(const Account& fact) { return day_alone(fact.received_on); }
inline DateRange own_days(const MisuseDecision& fact) { return day_alone(fact.decided_on); }
inline DateRange own_days(const Ending& fact) {
  return day_alone(fact.ending.declared_on.value_or(fact.ending.effective_on));
}
inline DateRange own_days(const Amendment& fact) {
  return day_alone(fact.agreed_on.value_or(fact.effective_on));
}

// Whether somebody can have known of it before: what is to take effect later, on an unknown day.
inline bool may_be_known_before(const Ending& fact) { return !fact.ending.declared_on; }
inline bool may_be_known_before(const Amendment& fact) { return !fact.agreed_on; }
template <class Fact>
bool may_be_known_before(const Fact&) {
  return false;
}

}  // namespace iop
