#include <iop/rules/repayment/statement_explain.hpp>

namespace iop {

namespace {

using Operands = std::vector<Operand>;

template <class Enum>
std::string text(Enum value) {
  return std::string{word(value)};
}

void add_if(Operands& operands, std::string_view name, const auto& value) {
  if (!value) return;
  using Inner = std::remove_cvref_t<decltype(*value)>;
  if constexpr (Worded<Inner>)
    operands.push_back({std::string{name}, text(*value)});
  else
    operands.push_back({std::string{name}, *value});
}

std::optional<ClauseId> repayment_clause(const RepaymentStatement& statement) {
  return statement.repayment_terms ? statement.repayment_terms->clause : std::nullopt;
}

Step applies(const RepaymentStatement& statement, bool yes) {
  const auto& rescission = statement.rescission;
  Step step{
      .rule = RuleId::repayment_applies,
      .clause = statement.rescission_terms ? statement.rescission_terms->clause : std::nullopt,
      .value = true};
  step.operands.push_back({"ended_by", text(rescission.ended_by)});
  add_if(step.operands, "declared_by", rescission.declared_by);
  add_if(step.operands, "declared_on", rescission.declared_on);
  if (rescission.breach) {
    add_if(step.operands, "breach_by", rescission.breach->by);
    add_if(step.operands, "breach_serious", rescission.breach->serious);
    add_if(step.operands, "breach_rectified", rescission.breach->rectified);
    add_if(step.operands, "breach_notified_on", rescission.breach->notified_on);
  }
  if (statement.rescission_terms) {
    step.operands.push_back({"required_breach", text(statement.rescission_terms->breach)});
    step.operands.push_back({"unless_rectified", statement.rescission_terms->unless_rectified});
  }
  if (statement.repayment_terms)
    step.operands.push_back({"required_breach_by", text(statement.repayment_terms->breach_by)});
  if (!yes) step.value = needed(statement.figure.reason, "reason");
  return step;
}

Step attribution(const RepaymentStatement& statement, const AttributedPayment& payment) {
  return {.rule = RuleId::repayment_attribution,
          .clause = statement.payment_clause,
          .operands = {{"paid_on", payment.paid_on},
                       {"amount", payment.amount},
                       {"attributed_by", text(payment.attributed_by)},
                       {"counted", payment.counted}},
          .value = payment.half_year};
}

Step half_year_amount(const RepaymentStatement& statement) {
  Step step{.rule = RuleId::repayment_half_year_amount,
            .clause = repayment_clause(statement),
            .operands = {{"reading", text(statement.reading.amount)}},
            .value = needed(statement.figure.half_year_amount, "half_year_amount")};
  const auto add_sum = [&](std::string_view name, const std::optional<HalfYearSum>& sum) {
    if (!sum) return;
    step.operands.push_back({std::string{name} + "_half_year", sum->half_year});
    step.operands.push_back({std::string{name}, sum->net});
  };
  add_sum("latest_paid", statement.latest_paid);
  add_sum("current", statement.current_half_year);
  return step;
}

Step half_year(const RepaymentStatement& statement) {
  return {.rule = RuleId::repayment_half_year,
          .clause = statement.term_clause,
          .operands = {{"term", needed(statement.term, "term")},
                       {"rescinded_on", statement.rescission.effective_on},
                       {"reading", text(statement.reading.half_year)}},
          .value = needed(statement.figure.half_year, "half_year")};
}

Step remaining_days(const RepaymentStatement& statement) {
  const auto& figure = statement.figure;
  Step step{.rule = RuleId::repayment_remaining_days,
            .clause = repayment_clause(statement),
            .operands = {{"rescinded_on", statement.rescission.effective_on},
                         {"reading", text(statement.reading.rescission_day)},
                         {"half_year_last", needed(figure.half_year, "half_year").last()},
                         {"term_last", needed(statement.term, "term").last()}},
            .value = needed(figure.remaining_days, "remaining_days")};
  add_if(step.operands, "remaining", figure.remaining);
  return step;
}

Ratio exact(const RepaymentFigure& figure) {
  return {needed(figure.numerator, "numerator"), needed(figure.divisor, "divisor")};
}

// The exact value within the cap: what is rounded.
Ratio bounded(const RepaymentFigure& figure) {
  return figure.capped ? Ratio{needed(figure.cap, "cap").ore(), 1} : exact(figure);
}

Step pro_rata(const RepaymentStatement& statement) {
  const auto& figure = statement.figure;
  Step step{.rule = RuleId::repayment_pro_rata,
            .clause = repayment_clause(statement),
            .operands = {{"part", Ratio{needed(figure.remaining_days, "remaining_days"),
                                        needed(figure.divisor, "divisor")}},
                         {"half_year_amount", needed(figure.half_year_amount, "half_year_amount")}},
            .value = exact(figure)};
  add_if(step.operands, "divisor_of",
         needed(statement.repayment_terms, "repayment_terms").divisor.actual());
  return step;
}

Step cap(const RepaymentStatement& statement) {
  const auto& figure = statement.figure;
  Step step{.rule = RuleId::repayment_cap,
            .clause = repayment_clause(statement),
            .operands = {{"exact", exact(figure)}, {"reading", text(statement.reading.cap)}},
            .value = bounded(figure)};
  add_if(step.operands, "cap", figure.cap);
  step.operands.push_back({"capped", figure.capped});
  return step;
}

Step rounding(const RepaymentStatement& statement) {
  Step step{.rule = RuleId::repayment_rounding,
            .clause = repayment_clause(statement),
            .operands = {{"exact", bounded(statement.figure)},
                         {"rounding", text(statement.reading.rounding)},
                         {"unit", text(statement.reading.unit)}},
            .value = needed(statement.figure.amount, "amount")};
  add_if(step.operands, "cap", statement.figure.cap);
  return step;
}

Step payable(const RepaymentStatement& statement) {
  const auto unit = needed(statement.repayment_terms, "repayment_terms").payable_unit;
  Step step{.rule = RuleId::repayment_payable,
            .operands = {{"exact", bounded(statement.figure)},
                         {"unit", text(unit.value_or(RoundingUnit::krona))}},
            .value = needed(statement.figure.payable, "payable")};
  add_if(step.operands, "cap", statement.figure.cap);
  if (unit)
    step.clause = repayment_clause(statement);
  else
    step.law = rounding_law;
  return step;
}

// The rule at which an answer without a figure was reached.
RuleId refusing_rule(ErrorCode reason) {
  switch (reason) {
    case ErrorCode::repayment_before_term:
    case ErrorCode::repayment_after_term:
    case ErrorCode::repayment_term_not_exact:
    case ErrorCode::date_reversed:
    case ErrorCode::date_range:
      return RuleId::repayment_half_year;
    case ErrorCode::repayment_payments_not_stated:
    case ErrorCode::payment_covers_outside:
      return RuleId::repayment_attribution;
    case ErrorCode::money_overflow:
      return RuleId::repayment_half_year_amount;
    default:
      return RuleId::repayment_pro_rata;
  }
}

Step refused(const RepaymentStatement& statement) {
  Step step{.rule = refusing_rule(needed(statement.figure.reason, "reason")),
            .value = needed(statement.figure.reason, "reason")};
  switch (step.rule) {
    case RuleId::repayment_half_year:
      step.clause = statement.term_clause;
      add_if(step.operands, "term", statement.term);
      step.operands.push_back({"rescinded_on", statement.rescission.effective_on});
      break;
    case RuleId::repayment_attribution:
      step.clause = statement.payment_clause;
      break;
    default:
      step.clause = repayment_clause(statement);
  }
  return step;
}

bool refused_by_applies(const RepaymentFigure& figure) {
  return figure.status == RepaymentStatus::not_applicable ||
         (figure.status == RepaymentStatus::unknown &&
          (figure.reason == ErrorCode::repayment_breach_not_stated ||
           figure.reason == ErrorCode::repayment_no_rescission_terms));
}

}  // namespace

std::vector<Step> explain(const RepaymentStatement& statement) {
  if (refused_by_applies(statement.figure)) return {applies(statement, false)};
  std::vector<Step> steps{applies(statement, true)};
  if (statement.payments)
    for (const auto& payment : *statement.payments)
      steps.push_back(attribution(statement, payment));
  if (statement.figure.status != RepaymentStatus::ok) {
    steps.push_back(refused(statement));
    return steps;
  }
  for (const auto& step :
       {half_year_amount, half_year, remaining_days, pro_rata, cap, rounding, payable})
    steps.push_back(step(statement));
  return steps;
}

std::vector<Step> explain(const PaymentSchedule& schedule) {
  std::vector<Step> steps;
  for (const auto& instalment : schedule.instalments) {
    Step step{.rule = RuleId::schedule_instalments,
              .clause = instalment.clause,
              .operands = {{"number", instalment.number},
                           {"payable", instalment.payable.text()},
                           {"window", instalment.window},
                           {"agreement_days", instalment.agreement_days}},
              .value = instalment.half_year};
    add_if(step.operands, "planned", instalment.planned);
    steps.push_back(std::move(step));
  }
  return steps;
}

}  // namespace iop
