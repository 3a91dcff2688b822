// The periods of a component, and when the instalment of each is payable.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include <iop/core/date.hpp>
#include <iop/core/fuzzy_date.hpp>
#include <iop/model/payment_component.hpp>
#include <iop/rules/payments/plan.hpp>

namespace iop::rules {

// That day of the month that begins on `month`; its last where it has no such day.
[[nodiscard]] Date day_of_month(const Date& month, DayOfMonth day);

struct Period {
  DateRange days;      // cut by the component's span
  DateRange whole;     // not cut
  Date year_first;     // the first day of the year it is in, counted as the periods are
  std::int64_t place;  // where it stands in that year, from 0

  [[nodiscard]] bool is_stub() const { return !(days == whole); }
};

// The periods that share a day with `span`, in order of time; counted from `anchor`, or the
// calendar's. Throws date.range.
[[nodiscard]] std::vector<Period> periods(const PaymentComponent& component, const Date& anchor,
                                          const DateRange& span);

// When it is payable; nothing of it while it waits for something that is not known to have
// happened.
struct Payable {
  std::optional<FuzzyDate> when = {};
  std::optional<DateRange> window = {};
  std::optional<Date> adjusted = {};
  std::optional<TriggerEvent> waits_for = {};
};

// `before` is the period before, absent for the first. Throws date.range, calendar.range.
[[nodiscard]] Payable payable(const PaymentComponent& component, const Period& period,
                              const Period* before, const DateRange& span, const AgreementId& of,
                              const PlanSources& sources);

}  // namespace iop::rules
