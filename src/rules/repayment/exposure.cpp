#include <iop/rules/repayment/exposure.hpp>

#include <algorithm>
#include <set>
#include <utility>

#include <iop/core/day_number.hpp>
#include <iop/model/terms_on.hpp>
#include <iop/rules/payments/schedule.hpp>

#include "rules/repayment/chosen_amount.hpp"
#include "rules/repayment/legal_readings.hpp"
#include "rules/repayment/presumed_rescission.hpp"

namespace iop {

namespace {

using Payments = std::vector<Payment>;
using DayNumber = std::int32_t;

// The first days of the half-years that some recorded payment, made whenever, is for. Where a
// payment is for a day outside the agreement no day after it has a figure, whatever is assumed.
std::set<Date> half_years_paid(const Agreement& agreement, const Payments& payments,
                               const DateRange& term) {
  Agreement planned = planned_terms(agreement).agreement;
  planned.payment = agreement.payment;
  std::set<Date> paid;
  try {
    for (const auto& each : half_year_amounts(planned, payments, term.last()).payments)
      paid.insert(each.half_year.first());
  } catch (const CalculationError&) {
    paid.clear();
  }
  return paid;
}

// Adds the planned instalments after a day as payments, and says how many.
void assume_planned(Exposure& result, const Agreement& agreement, const Date& after,
                    const std::optional<Date>& ended_on, const PlanSources& sources) {
  const auto paid = half_years_paid(agreement, *result.payments, *result.term);
  std::int64_t number = 0;
  Money sum;
  for (const auto& each : payment_schedule(agreement, sources).instalments) {
    if (each.window.last() <= after || paid.contains(each.half_year.first())) continue;
    if (ended_on && *ended_on < each.window.first()) continue;
    if (!each.planned) {
      result.findings.push_back(finding(ErrorCode::exposure_instalment_without_amount,
                                        {{"payable", each.payable.text()}}));
      continue;
    }
    result.payments->push_back({.paid_on = each.window.last(),
                                .amount = *each.planned,
                                .covers = std::max(each.half_year.first(), result.term->first()),
                                .agreement = AgreementId{agreement.id},
                                .example = each.example});
    ++number;
    sum += *each.planned;
  }
  result.findings.push_back(
      finding(ErrorCode::exposure_payments_assumed, {{"number", std::to_string(number)},
                                                     {"day", after.to_string()},
                                                     {"amount", sum.to_string()}}));
}

// The days on which something may change but the number of days left: between two of them terms
// and half-year amounts stand still.
std::set<DayNumber> turning_days(const Exposure& result, const Agreement& agreement) {
  const DayNumber first = result.term->first().day_number();
  const DayNumber last = result.term->last().day_number();
  std::set<DayNumber> turns;
  for (DayNumber day = first; day <= last; day = day_number::half_year(first, day).last + 1)
    turns.insert(day);
  const auto add = [&](const Date& day) {
    if (result.term->holds(day)) turns.insert(day.day_number());
  };
  for (const auto& each : agreement.amendments) add(each.effective_on);
  if (result.payments)
    for (const auto& each : *result.payments) add(each.paid_on);
  return turns;
}

ExposureDay day_of(const Date& day, const RepaymentFigure& figure) {
  return {.day = day,
          .remaining_days = figure.remaining_days,
          .half_year_amount = figure.half_year_amount,
          .amount = figure.amount,
          .payable = figure.payable,
          .status = figure.status,
          .reason = figure.reason};
}

// The figure of a day on which terms and half-year amounts are those of `statement`.
RepaymentFigure figure_on(const RepaymentStatement& statement, const Date& day) {
  if (!statement.payments) return statement.figure;  // refused before any day was counted
  const auto& terms = *statement.repayment_terms;
  return repayment_figure(*statement.term, day,
                          rules::chosen_amount(statement.latest_paid, *statement.current_half_year,
                                               statement.reading.amount),
                          terms.divisor, statement.reading,
                          std::max(Money{}, *statement.total_paid),
                          terms.payable_unit.value_or(RoundingUnit::krona));
}

// The days from `first` to the one before `end`, on which nothing turns; the term in force may end
// among them all the same.
void add_days(Exposure& result, const Agreement& agreement, const Reading& reading, DayNumber first,
              DayNumber end) {
  while (first < end) {
    const auto statement =
        repayment_statement(agreement, result.payments,
                            rules::presumed_rescission(Date::from_day_number(first)), reading);
    const DayNumber over = statement.term ? statement.term->last().day_number() + 1 : end;
    const DayNumber stop = first < over ? std::min(end, over) : end;
    for (DayNumber day = first; day < stop; ++day) {
      const Date on = Date::from_day_number(day);
      result.days.push_back(day_of(on, figure_on(statement, on)));
    }
    first = stop;
  }
}

void take_peaks(std::optional<ExposurePeak>& highest, std::optional<ExposurePeak>& lowest,
                const ExposureDay& each) {
  if (!each.payable) return;
  if (!highest || *each.payable > highest->payable) highest = {each.day, *each.payable};
  if (!lowest || *each.payable < lowest->payable) lowest = {each.day, *each.payable};
}

// An agreement that has ended cannot be rescinded.
void end(Exposure& result, const Date& ended_on) {
  if (ended_on >= result.term->last()) return;
  for (auto& each : result.days)
    if (each.day > ended_on)
      each = {.day = each.day,
              .status = RepaymentStatus::not_applicable,
              .reason = ErrorCode::exposure_ended};
  result.findings.push_back(finding(ErrorCode::exposure_ended, {{"day", ended_on.to_string()}}));
}

void summarise(Exposure& result) {
  const DayNumber first = result.term->first().day_number();
  std::optional<ExposurePeak> least;
  for (const auto& each : result.days) {
    const auto last = day_number::half_year(first, each.day.day_number()).last;
    if (result.half_years.empty() || result.half_years.back().days.last() < each.day)
      result.half_years.push_back(
          {{each.day, Date::from_day_number(std::min(last, result.term->last().day_number()))}});
    take_peaks(result.half_years.back().highest, result.half_years.back().lowest, each);
    take_peaks(result.maximum, least, each);
  }
  result.status = result.maximum ? RepaymentStatus::ok : result.days.front().status;
  if (!result.maximum) result.reason = result.days.front().reason;
}

}  // namespace

Exposure exposure(const Agreement& agreement, const std::optional<Payments>& payments,
                  const Reading& reading, const std::optional<Date>& planned_after,
                  const std::optional<Date>& ended_on, const PlanSources& sources) {
  const auto [used, from] = resolved(reading, agreement.reading.value_or(Reading{}));
  const Term planned = planned_terms(agreement).agreement.term;
  Exposure result{.agreement = agreement.id,
                  .title = agreement.title,
                  .reading = used,
                  .reading_from = from,
                  .term = exact_days(planned),
                  .planned_after = planned_after,
                  .payments = payments};
  if (agreement.repayment) result.clause = agreement.repayment->clause;
  if (!result.term) {  // no days: what the statement says of any
    const auto statement = repayment_statement(
        agreement, payments, rules::presumed_rescission(planned.first.earliest()), reading);
    result.status = statement.figure.status;
    result.reason = statement.figure.reason;
    if (const auto problem = term_problem(planned, ErrorCode::repayment_term_not_exact);
        problem.code == result.reason)
      result.findings.push_back(problem);
    return result;
  }
  if (planned_after && result.payments)
    assume_planned(result, agreement, *planned_after, ended_on, sources);
  if (used.cap == CapReading::none)
    result.findings.push_back(finding(ErrorCode::repayment_uncapped));

  const auto turns = turning_days(result, agreement);
  for (auto turn = turns.begin(); turn != turns.end(); ++turn) {
    const auto next = std::next(turn);
    add_days(result, agreement, reading, *turn,
             next == turns.end() ? result.term->last().day_number() + 1 : *next);
  }
  if (ended_on) end(result, *ended_on);
  summarise(result);
  return result;
}

std::vector<Exposure> exposures(const Agreement& agreement, const std::optional<Payments>& payments,
                                const Reading& reading, const std::optional<Date>& planned_after,
                                const std::optional<Date>& ended_on, const PlanSources& sources) {
  std::vector<Exposure> all;
  const auto used = resolved(reading, agreement.reading.value_or(Reading{})).used;
  rules::for_each_legal_reading(used, [&](const UsedReading& each) {
    all.push_back(
        exposure(agreement, payments, as_argument(each), planned_after, ended_on, sources));
  });
  return all;
}

std::vector<Step> explain(const Exposure& exposure) {
  std::vector<Step> steps;
  for (const auto& [days, highest, lowest] : exposure.half_years) {
    if (!highest) continue;
    steps.push_back({.rule = RuleId::exposure_day,
                     .clause = exposure.clause,
                     .operands = {{"days", days},
                                  {"highest_on", highest->day},
                                  {"lowest", lowest->payable},
                                  {"lowest_on", lowest->day}},
                     .value = highest->payable});
  }
  Step most{.rule = RuleId::exposure_maximum, .clause = exposure.clause, .value = false};
  if (exposure.term) most.operands.push_back({"term", *exposure.term});
  if (exposure.maximum) {
    most.operands.push_back({"day", exposure.maximum->day});
    most.value = exposure.maximum->payable;
  } else {
    most.value = exposure.reason.value_or(ErrorCode::repayment_payments_not_stated);
  }
  steps.push_back(std::move(most));
  return steps;
}

}  // namespace iop
