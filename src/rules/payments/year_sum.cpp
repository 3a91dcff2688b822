#include "rules/payments/year_sum.hpp"

#include <algorithm>

#include "rules/time/agreement_years.hpp"

namespace iop::rules {

namespace {

std::optional<DateRange> agreement_year_holding(const Agreement& agreement, const Date& day) {
  const auto anchor = half_year_anchor(agreement);
  if (!anchor || day < *anchor) return std::nullopt;
  int number = day.year() - anchor->year();
  if (day < anchor->plus_months(12 * number)) --number;
  return agreement_year_number(*anchor, number);
}

void take_instalments(YearSum& year, const Agreement& agreement, const PaymentSchedule& schedule,
                      const Date& day) {
  if (const auto days = agreement_year_holding(agreement, day))
    for (const auto& each : schedule.instalments)
      if (each.planned && days->holds(each.half_year.first())) {
        year.sum = year.sum.value_or(Money{}) + *each.planned;
        year.example = year.example || each.example;
      }
  // A term whose days are not exact has no plan, but it has so many instalments a year.
  const bool no_plan = std::ranges::find(schedule.findings, ErrorCode::schedule_term_not_exact,
                                         &Finding::code) != schedule.findings.end();
  if (const auto& terms = agreement.payment; no_plan && terms && terms->amount) {
    for (std::size_t i = 0; i < terms->months.size(); ++i)
      year.sum = year.sum.value_or(Money{}) + *terms->amount;
    year.example = year.example || terms->example;
  }
}

void take_contributions(YearSum& year, const Agreement& agreement) {
  for (const auto& each : agreement.contributions)
    if (each.kind == ContributionKind::money && each.span == ContributionSpan::per_year &&
        each.amount) {
      year.sum = year.sum.value_or(Money{}) + *each.amount;
      year.example = year.example || each.example;
    }
}

}  // namespace

YearSum year_sum(const Agreement& agreement, const PaymentSchedule& schedule, const Date& day,
                 const std::optional<Date>& ended_on) {
  YearSum year;
  if (day < agreement.term.first.earliest() || agreement.term.last.latest() < day) return year;
  if (ended_on && *ended_on < day) return year;
  take_instalments(year, agreement, schedule, day);
  if (year.sum) {
    year.from = YearSumSource::instalments;
    return year;
  }
  take_contributions(year, agreement);
  if (year.sum) year.from = YearSumSource::contributions;
  return year;
}

}  // namespace iop::rules
