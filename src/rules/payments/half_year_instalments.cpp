#include "rules/payments/half_year_instalments.hpp"

#include <algorithm>
#include <map>

#include <iop/model/terms_on.hpp>

namespace iop::rules {

namespace {

FuzzyDate month_of(int year, MonthNumber month) {
  const std::string text = Date(year, static_cast<int>(month.value()), 1).to_string();
  return FuzzyDate::parse(std::string_view{text}.substr(0, 7));
}

// The stated months that share a day with the term, in order of time.
std::vector<FuzzyDate> payable_months(const DateRange& term, std::vector<MonthNumber> months) {
  std::sort(months.begin(), months.end());
  months.erase(std::unique(months.begin(), months.end()), months.end());
  std::vector<FuzzyDate> payable;
  for (int year = term.first().year(); year <= term.last().year(); ++year)
    for (const auto month : months)
      if (const FuzzyDate when = month_of(year, month); when.days().overlap(term))
        payable.push_back(when);
  return payable;
}

// Half-years of the term that have no instalment, or more than one.
void report_uneven(PaymentSchedule& schedule, const Date& anchor, const DateRange& term) {
  std::map<Date, std::int64_t> counts;
  for (const auto& instalment : schedule.instalments) ++counts[instalment.half_year.first()];
  const auto last = half_year_holding(anchor, term.last()).number;
  for (std::int32_t number = 0; number <= last; ++number) {
    const Date first = half_year_number(anchor, number).days.first();
    const auto count = counts[first];
    if (count == 0)
      schedule.findings.push_back(finding(ErrorCode::schedule_half_year_without_instalment,
                                          {{"half_year", first.to_string()}}));
    if (count > 1)
      schedule.findings.push_back(
          finding(ErrorCode::schedule_half_year_with_several,
                  {{"half_year", first.to_string()}, {"count", std::to_string(count)}}));
  }
}

// The sum, where every instalment has an amount.
std::optional<Money> total(const std::vector<Instalment>& instalments, const PaymentTerms& terms) {
  if (instalments.empty() && !terms.amount) return std::nullopt;
  Money sum;
  for (const auto& each : instalments) {
    if (!each.planned) return std::nullopt;
    sum += *each.planned;
  }
  return sum;
}

// An amendment changes the amount of instalments whose window begins on its first day or later.
std::optional<Money> amount_from(const Agreement& planned, std::optional<Money> amount,
                                 const Date& day) {
  for (const auto& amendment : planned.amendments)
    if (amendment.amount && amendment.effective_on <= day) amount = amendment.amount;
  return amount;
}

void plan(PaymentSchedule& schedule, const Agreement& agreement, const Agreement& planned,
          const DateRange& term) {
  const PaymentTerms& terms = *agreement.payment;
  const Date anchor = *half_year_anchor(agreement);
  for (const auto& payable : payable_months(term, terms.months)) {
    const DateRange window = *payable.days().overlap(term);
    const DateRange half_year = half_year_holding(anchor, window.last()).days;
    const auto number = static_cast<std::int64_t>(schedule.instalments.size()) + 1;
    schedule.instalments.push_back({.number = number,
                                    .payable = payable,
                                    .window = window,
                                    .half_year = half_year,
                                    .agreement_days = half_year.overlap(term)->days(),
                                    .planned = amount_from(planned, terms.amount, window.first()),
                                    .example = terms.example,
                                    .clause = terms.clause});
  }
  schedule.total = total(schedule.instalments, terms);
  report_uneven(schedule, anchor, term);
}

}  // namespace

PaymentSchedule half_year_instalments(const Agreement& agreement) {
  PaymentSchedule schedule{.agreement = agreement.id};
  const auto planned = planned_terms(agreement);
  const auto term = exact_term(planned.agreement);
  if (!agreement.payment || agreement.payment->months.empty()) {
    schedule.findings.push_back(finding(ErrorCode::schedule_no_terms, {{"id", agreement.id}}));
    return schedule;
  }
  if (!term) {
    schedule.findings.push_back(
        term_problem(planned.agreement.term, ErrorCode::schedule_term_not_exact));
    return schedule;
  }
  try {
    plan(schedule, agreement, planned.agreement, *term);
  } catch (const CalculationError& error) {  // a half-year beyond 2199, a total that does not fit
    return {.agreement = agreement.id, .findings = error.findings()};
  }
  schedule.findings.insert(schedule.findings.begin(), planned.findings.begin(),
                           planned.findings.end());
  return schedule;
}

}  // namespace iop::rules
