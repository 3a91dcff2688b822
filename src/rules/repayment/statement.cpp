#include <iop/rules/repayment/statement.hpp>

#include <algorithm>

#include <iop/model/terms_on.hpp>

#include "rules/repayment/chosen_amount.hpp"

namespace iop {

namespace {

// Why there is no figure, before any day is counted.
struct Refusal {
  RepaymentStatus status;
  Finding why;
};

Refusal refusal(RepaymentStatus status, ErrorCode code, std::vector<Detail> details = {}) {
  return {status, finding(code, std::move(details))};
}

std::optional<ErrorCode> other_ending(EndedBy ended_by) {
  switch (ended_by) {
    case EndedBy::expiry:
      return ErrorCode::repayment_ended_by_expiry;
    case EndedBy::mutual:
      return ErrorCode::repayment_ended_mutually;
    case EndedBy::renegotiation:
      return ErrorCode::repayment_ended_by_renegotiation;
    case EndedBy::rescission:
      break;
  }
  return std::nullopt;
}

// repayment.applies. A known judgement that rules repayment out decides even where another is
// missing; only when none does is a missing one `unknown`.
std::optional<Refusal> does_not_apply(const Agreement& agreement, const Rescission& rescission) {
  using enum RepaymentStatus;
  if (const auto code = other_ending(rescission.ended_by)) return refusal(not_applicable, *code);
  if (!agreement.repayment)
    return refusal(not_applicable, ErrorCode::repayment_no_clause, {{"id", agreement.id}});

  const Breach breach = rescission.breach.value_or(Breach{});
  const Side expected = agreement.repayment->breach_by;
  if (breach.by && *breach.by != expected)
    return refusal(
        not_applicable, ErrorCode::repayment_breach_by_other_side,
        {{"breach_by", std::string{word(*breach.by)}}, {"expected", std::string{word(expected)}}});
  if (breach.by && rescission.declared_by == breach.by)
    return refusal(not_applicable, ErrorCode::repayment_declared_by_breaching_side,
                   {{"side", std::string{word(*breach.by)}}});
  if (!agreement.rescission)
    return refusal(unknown, ErrorCode::repayment_no_rescission_terms, {{"id", agreement.id}});
  const bool must_be_serious = agreement.rescission->breach == BreachDegree::serious;
  const bool may_be_rectified = agreement.rescission->unless_rectified;
  if (must_be_serious && breach.serious == false)
    return refusal(not_applicable, ErrorCode::repayment_breach_not_serious);
  if (may_be_rectified && breach.rectified == true)
    return refusal(not_applicable, ErrorCode::repayment_breach_rectified);

  std::string missing;
  const auto need = [&](bool stated, std::string_view name) {
    if (!stated) missing += (missing.empty() ? "breach." : ", breach.") + std::string{name};
  };
  need(breach.by.has_value(), "by");
  need(!must_be_serious || breach.serious.has_value(), "serious");
  need(!may_be_rectified || breach.rectified.has_value(), "rectified");
  if (!missing.empty())
    return refusal(unknown, ErrorCode::repayment_breach_not_stated, {{"missing", missing}});
  return std::nullopt;
}

// What must be known before days and amounts can be counted.
std::optional<Refusal> cannot_be_counted(const RepaymentStatement& statement,
                                         const Agreement& agreement, bool payments_stated) {
  using enum RepaymentStatus;
  const Date day = statement.rescission.effective_on;
  if (!statement.term)
    return Refusal{is_reversed(agreement.term) ? invalid : unknown,
                   term_problem(agreement.term, ErrorCode::repayment_term_not_exact)};
  if (day < statement.term->first())
    return refusal(before_term, ErrorCode::repayment_before_term,
                   {{"day", day.to_string()}, {"first", statement.term->first().to_string()}});
  if (day > statement.term->last())
    return refusal(after_term, ErrorCode::repayment_after_term,
                   {{"day", day.to_string()}, {"last", statement.term->last().to_string()}});
  if (!payments_stated) return refusal(unknown, ErrorCode::repayment_payments_not_stated);
  return std::nullopt;
}

void report_days(RepaymentStatement& statement) {
  const auto& [effective_on, ended_by, declared_by, declared_on, breach] = statement.rescission;
  if (declared_on && *declared_on > effective_on)
    statement.findings.push_back(finding(
        ErrorCode::rescission_declared_after_effect,
        {{"declared_on", declared_on->to_string()}, {"effective_on", effective_on.to_string()}}));
  if (declared_on && breach && breach->notified_on && *breach->notified_on > *declared_on)
    statement.findings.push_back(finding(ErrorCode::rescission_notified_after_declared,
                                         {{"notified_on", breach->notified_on->to_string()},
                                          {"declared_on", declared_on->to_string()}}));
}

void report_amounts(RepaymentStatement& statement) {
  const Money current = statement.current_half_year->net;
  const Money latest = statement.latest_paid ? statement.latest_paid->net : Money{};
  auto& findings = statement.findings;
  if (!statement.latest_paid) findings.push_back(finding(ErrorCode::repayment_nothing_paid));
  if (current < Money{})
    findings.push_back(
        finding(ErrorCode::repayment_negative_net_sum,
                {{"half_year", statement.current_half_year->half_year.first().to_string()},
                 {"amount", current.to_string()}}));
  if (latest != std::max(Money{}, current))
    findings.push_back(
        finding(ErrorCode::repayment_readings_differ,
                {{"latest_paid", latest.to_string()}, {"current_half_year", current.to_string()}}));
  if (*statement.prepaid > Money{})
    findings.push_back(
        finding(ErrorCode::repayment_prepaid, {{"amount", statement.prepaid->to_string()}}));
}

// What the figure itself gives reason to say.
void report_figure(RepaymentStatement& statement) {
  const auto& figure = statement.figure;
  if (figure.status != RepaymentStatus::ok) {
    statement.findings.push_back(
        finding(*figure.reason,
                {{"what", "amount"}, {"divisor", statement.repayment_terms->divisor.text()}}));
    return;
  }
  if (statement.reading.cap == CapReading::none)
    statement.findings.push_back(finding(ErrorCode::repayment_uncapped));
  if (statement.repayment_terms->payable_unit.value_or(RoundingUnit::krona) != RoundingUnit::krona)
    return;
  const Int128 twice = rounded_ore(figure.amount->ore(), 1, statutory_krona);
  if (twice != figure.payable->ore())
    statement.findings.push_back(finding(ErrorCode::repayment_krona_differs,
                                         {{"payable", figure.payable->to_string()},
                                          {"amount", figure.amount->to_string()},
                                          {"twice", Money::from_wide(twice).to_string()}}));
}

void take_amounts(RepaymentStatement& statement, HalfYearAmounts amounts) {
  statement.payments = std::move(amounts.payments);
  statement.sums = std::move(amounts.sums);
  statement.latest_paid = amounts.latest_paid;
  statement.current_half_year = amounts.current;
  statement.total_paid = amounts.total_paid;
  statement.prepaid = amounts.prepaid;
  for (auto& each : amounts.findings) statement.findings.push_back(std::move(each));
}

void compute(RepaymentStatement& statement, const Agreement& agreement,
             const std::vector<Payment>& payments) {
  take_amounts(statement,
               half_year_amounts(agreement, payments, statement.rescission.effective_on));
  report_amounts(statement);
  const auto& terms = *statement.repayment_terms;
  statement.figure =
      repayment_figure(*statement.term, statement.rescission.effective_on,
                       rules::chosen_amount(statement.latest_paid, *statement.current_half_year,
                                            statement.reading.amount),
                       terms.divisor, statement.reading, std::max(Money{}, *statement.total_paid),
                       terms.payable_unit.value_or(RoundingUnit::krona));
  report_figure(statement);
}

RepaymentFigure figure_without(RepaymentStatus status, ErrorCode reason) {
  return {.status = status, .reason = reason};
}

RepaymentFigure figure_with(const DateRange& term, const Date& rescinded_on, Money half_year_amount,
                            std::int64_t divisor, std::optional<ActualDays> actual,
                            const UsedReading& reading, std::optional<Money> total_paid,
                            RoundingUnit payable_unit) {
  if (reading.cap == CapReading::total_paid && !total_paid)
    return figure_without(RepaymentStatus::unknown, ErrorCode::repayment_payments_not_stated);
  const auto out = kernel::repayment({term.first().day_number(), term.last().day_number(),
                                      rescinded_on.day_number(), half_year_amount.ore(),
                                      total_paid.value_or(Money{}).ore(), divisor, reading,
                                      payable_unit, actual});
  if (out.status != RepaymentStatus::ok) return figure_without(out.status, out.reason);
  const auto days = [](std::int32_t first, std::int32_t last) {
    return DateRange{Date::from_day_number(first), Date::from_day_number(last)};
  };
  try {
    RepaymentFigure figure{.status = out.status,
                           .half_year = days(out.half_year_first, out.half_year_last)};
    if (out.remaining_days > 0) figure.remaining = days(out.remaining_first, out.remaining_last);
    figure.remaining_days = out.remaining_days;
    figure.half_year_amount = half_year_amount;
    figure.numerator = out.numerator;
    figure.divisor = out.divisor;
    if (reading.cap != CapReading::none) figure.cap = Money::from_ore(out.cap);
    figure.capped = out.capped;
    figure.amount = Money::from_ore(out.amount);
    figure.payable = Money::from_ore(out.payable);
    return figure;
  } catch (const CalculationError& error) {  // a half-year that reaches outside 1900-2199
    return figure_without(RepaymentStatus::invalid, error.code());
  }
}

}  // namespace

RepaymentFigure repayment_figure(const DateRange& term, const Date& rescinded_on,
                                 Money half_year_amount, std::int64_t divisor,
                                 const UsedReading& reading, std::optional<Money> total_paid,
                                 RoundingUnit payable_unit) {
  return figure_with(term, rescinded_on, half_year_amount, divisor, {}, reading, total_paid,
                     payable_unit);
}

RepaymentFigure repayment_figure(const DateRange& term, const Date& rescinded_on,
                                 Money half_year_amount, const Divisor& divisor,
                                 const UsedReading& reading, std::optional<Money> total_paid,
                                 RoundingUnit payable_unit) {
  return figure_with(term, rescinded_on, half_year_amount, divisor.number().value_or(1),
                     divisor.actual(), reading, total_paid, payable_unit);
}

RepaymentStatement repayment_statement(const Agreement& original,
                                       const std::optional<std::vector<Payment>>& payments,
                                       const Rescission& rescission, const Reading& reading) {
  const auto in_force = terms_on(original, rescission.effective_on);
  const Agreement& agreement = in_force.agreement;
  const auto [used, from] = resolved(reading, agreement.reading.value_or(Reading{}));
  RepaymentStatement statement{
      .figure = figure_without(RepaymentStatus::invalid, ErrorCode::repayment_amount_out_of_range),
      .reading = used,
      .reading_from = from,
      .agreement = agreement.id,
      .title = agreement.title,
      .term = exact_term(agreement),
      .term_clause = agreement.term.clause,
      .payment_clause = agreement.payment ? agreement.payment->clause : std::nullopt,
      .rescission_terms = agreement.rescission,
      .repayment_terms = agreement.repayment,
      .rescission = rescission,
      .findings = in_force.findings};
  if (agreement.repayment)
    if (const auto* clause = find_clause(agreement, agreement.repayment->clause))
      statement.clause = *clause;
  report_days(statement);

  auto refused = does_not_apply(agreement, rescission);
  if (!refused) refused = cannot_be_counted(statement, agreement, payments.has_value());
  if (refused) {
    statement.figure = figure_without(refused->status, refused->why.code);
    statement.findings.push_back(refused->why);
    return statement;
  }
  try {
    Agreement planned = agreement;  // amounts of earlier instalments stay as they were planned
    planned.payment = original.payment;
    compute(statement, planned, *payments);
  } catch (const CalculationError& error) {  // a sum that does not fit, a payment for another time
    statement.figure = figure_without(RepaymentStatus::invalid, error.code());
    statement.findings.insert(statement.findings.end(), error.findings().begin(),
                              error.findings().end());
  }
  return statement;
}

}  // namespace iop
