// The days on which a fact can have happened. Unless said, it became known on the last of them.
#pragma once

#include <iop/model/partnership.hpp>

namespace iop {

inline DateRange day_alone(const Date& day) { return {day, day}; }

inline DateRange own_days(const Payment& fact) { return day_alone(fact.paid_on); }
inline DateRange own_days(const Event& fact) { return fact.on.days(); }
inline DateRange own_days(const NotedBreach& fact) { return day_alone(fact.noted_on); }
inline DateRange own_days(const Meeting& fact) { return fact.held_on.days(); }
inline DateRange own_days(const Report& fact) { return day_alone(fact.received_on); }
inline DateRange own_days(const Waiver& fact) { return day_alone(fact.waived_on); }
inline DateRange own_days(const Measurement& fact) { return fact.period.days(); }
inline DateRange own_days(const Review& fact) { return fact.reviewed_on.days(); }
inline DateRange own_days(const FinalReport& fact) { return day_alone(fact.reported_on); }
inline DateRange own_days(const Screening& fact) { return day_alone(fact.made_on); }
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
