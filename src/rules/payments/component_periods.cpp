#include "rules/payments/component_periods.hpp"

#include <algorithm>

namespace iop::rules {

namespace {

// The first day of calendar period `number` of all, counted from January of year 0.
Date calendar_start(std::int64_t number, int months) {
  const std::int64_t month = number * months;
  return {static_cast<int>(month / 12), static_cast<int>(month % 12) + 1, 1};
}

bool payable_in(const PaymentComponent& component, int month) {
  return component.months.empty() ||
         std::ranges::find(component.months, std::int64_t{month}, &MonthNumber::value) !=
             component.months.end();
}

// The first stated day, or the rest of the first stated month, on or after a day.
DateRange first_window(const PaymentComponent& component, const Date& from) {
  for (Date month{from.year(), from.month(), 1};; month = month.plus_months(1)) {
    if (!payable_in(component, month.month())) continue;
    if (!component.day) return {std::max(month, from), month.plus_months(1).plus_days(-1)};
    const Date day = day_of_month(month, *component.day);
    if (day >= from) return {day, day};
  }
}

FuzzyDate named(const PaymentComponent& component, const DateRange& window) {
  if (component.day) return window.first();
  return FuzzyDate::parse(window.first().to_string().substr(0, 7));
}

bool is_of(const std::optional<AgreementId>& named, const AgreementId& agreement) {
  return !named || *named == agreement;
}

// The day of the first report, or invoice, that answers for the period.
std::optional<Date> happened_on(const PaymentComponent& component, const DateRange& about,
                                const DateRange& own, const AgreementId& of,
                                const PlanSources& sources) {
  std::optional<Date> first;
  const auto take = [&](const std::optional<Date>& day) {
    if (day && (!first || *day < *first)) first = day;
  };
  if (component.after->event == TriggerEvent::invoice) {
    for (const auto& each : sources.invoices)
      if (each.component.value == component.id && is_of(each.agreement, of) &&
          own.holds(each.covers))
        take(each.received_on);
    return first;
  }
  for (const auto& each : sources.reports)
    if (component.after->duty == each.duty && is_of(each.agreement, of) && each.period &&
        each.period->days().overlap(about) && about.holds(each.period->latest()))
      take(component.after->event == TriggerEvent::report_accepted
               ? each.accepted_on
               : std::optional{each.received_on.latest()});
  return first;
}

}  // namespace

Date day_of_month(const Date& month, DayOfMonth day) {
  return std::min(month.plus_days(day.value() - 1), month.plus_months(1).plus_days(-1));
}

std::vector<Period> periods(const PaymentComponent& component, const Date& anchor,
                            const DateRange& span) {
  const int months = months_in(component.every);
  const bool calendar = component.periods == PeriodsFrom::calendar;
  const auto start = [&](std::int64_t number) {
    return calendar ? calendar_start(number, months) : anchor.plus_months(number * months);
  };
  std::int64_t number =
      calendar ? (span.first().year() * 12 + span.first().month() - 1) / months : 0;
  std::vector<Period> found;
  for (; start(number) <= span.last(); ++number) {
    const DateRange whole{start(number), start(number + 1).plus_days(-1)};
    const std::int64_t place = number % (12 / months);
    if (const auto days = whole.overlap(span))
      found.push_back({*days, whole, start(number - place), place});
  }
  return found;
}

Payable payable(const PaymentComponent& component, const Period& period, const Period* before,
                const DateRange& span, const AgreementId& of, const PlanSources& sources) {
  const bool advance = component.paid == PaidWhen::advance;
  Payable result;
  const bool on_invoice = component.after && component.after->event == TriggerEvent::invoice;
  if (component.after && (on_invoice || !advance || before)) {
    const auto day = happened_on(component, advance && !on_invoice ? before->days : period.days,
                                 period.days, of, sources);
    if (!day) {
      result.waits_for = component.after->event;
      return result;
    }
    const Date due = day->plus_days(component.after->days.value());
    result.when = due;
    result.window = DateRange{*day, due};
  } else {
    const DateRange window =
        first_window(component, advance ? period.days.first() : period.days.last().plus_days(1));
    result.when = named(component, window);
    const auto in_span = window.overlap(span);
    result.window = advance && in_span ? *in_span : window;
  }
  if (component.convention && result.when->exact()) {
    static const HolidayCalendar bank_days{CalendarPurpose::bank_days};  // of two centuries
    result.adjusted = adjusted(*result.when->exact(), bank_days, *component.convention);
  }
  return result;
}

}  // namespace iop::rules
