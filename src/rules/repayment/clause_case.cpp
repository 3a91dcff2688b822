#include "rules/repayment/clause_case.hpp"

#include <iop/rules/repayment/kernel.hpp>

namespace iop::rules {

namespace {

bool is_ours(const Payment& payment, const ClauseCase& of) {
  return !payment.agreement || payment.agreement->value == of.agreement().id;
}

Money shown(const Ratio& exact) {
  return rounded(exact, {RoundingMode::half_up, RoundingUnit::ore});
}

}  // namespace

ClauseStatement statement_of(const ClauseCase& of, RepaymentClause kind,
                             const std::optional<ClauseId>& clause) {
  ClauseStatement statement{.kind = kind, .agreement = of.agreement().id, .clause_id = clause};
  if (const auto* found = find_clause(of.agreement(), clause)) statement.clause = *found;
  return statement;
}

void refuse(ClauseStatement& statement, RepaymentStatus status, Finding why) {
  statement.status = status;
  statement.reason = why.code;
  statement.findings.push_back(std::move(why));
}

void note(ClauseStatement& statement, ErrorCode code, std::vector<Detail> details) {
  statement.findings.push_back(finding(code, std::move(details)));
}

bool take_period(ClauseStatement& statement, const FuzzyDate& period) {
  if (!says_its_days(period.text())) {
    refuse(statement, RepaymentStatus::unknown,
           finding(ErrorCode::clauses_period_not_exact, {{"period", period.text()}}));
    return false;
  }
  statement.period = period.days();
  return true;
}

std::optional<Money> net_paid(ClauseStatement& statement, const ClauseCase& of, const Date& until,
                              const std::optional<DateRange>& period) {
  const auto& payments = of.facts.facts().payments;
  if (!payments) return std::nullopt;
  Int128 sum = 0;
  for (const auto& each : *payments) {
    if (!is_ours(each, of) || each.paid_on > until) continue;
    if (period && !period->holds(each.covers.value_or(each.paid_on))) continue;
    if (period && !each.covers)
      note(statement, ErrorCode::clauses_paid_by_payment_day,
           {{"paid_on", each.paid_on.to_string()}});
    sum += each.amount.ore();
  }
  return Money::from_wide(sum);
}

bool take_paid(ClauseStatement& statement, const std::optional<Money>& paid) {
  statement.paid = paid;
  if (!paid)
    refuse(statement, RepaymentStatus::unknown, finding(ErrorCode::repayment_payments_not_stated));
  else if (*paid < Money{})
    refuse(statement, RepaymentStatus::invalid,
           finding(ErrorCode::clauses_paid_back_more, {{"net", paid->to_string()}}));
  else
    return true;
  return false;
}

Ratio percent_of(const Decimal& percent, Money amount) {
  const Ratio part = percent.ratio();
  return {part.numerator() * amount.ore(), part.denominator() * 100};
}

bool is_more(const Ratio& a, const Ratio& b) {
  return a.numerator() * b.denominator() > b.numerator() * a.denominator();
}

void take_figure(ClauseStatement& statement, const Ratio& exact, const ClauseReading& reading) {
  const Money cap = *statement.paid + statement.carried.value_or(Money{});
  statement.exact = exact;
  statement.cap = cap;
  statement.capped = is_more(exact, {cap.ore(), 1});
  if (statement.capped)
    note(statement, ErrorCode::clauses_more_than_paid,
         {{"exact", shown(exact).to_string()}, {"paid", cap.to_string()}});
  const Ratio bounded = statement.capped ? Ratio{cap.ore(), 1} : exact;
  const auto within = [&](Rounding rounding) {
    return Money::from_wide(kernel::rounded_within(bounded.numerator(), bounded.denominator(),
                                                   rounding, true, cap.ore()));
  };
  statement.amount = within({reading.rounding.value(), reading.unit.value()});
  statement.payable = within(statutory_krona);
  statement.status = RepaymentStatus::ok;
}

}  // namespace iop::rules
