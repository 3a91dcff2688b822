#include <iop/rules/repayment/clauses.hpp>

#include <iop/rules/repayment/statement_explain.hpp>

namespace iop {

namespace {

RuleId rule_of(RepaymentClause kind) {
  switch (kind) {
    case RepaymentClause::unused_funds:
      return RuleId::clauses_unused_funds;
    case RepaymentClause::misuse:
      return RuleId::clauses_misuse;
    case RepaymentClause::late_report:
      return RuleId::clauses_late_report;
    case RepaymentClause::none:
      break;
  }
  return RuleId::clauses_none;
}

void add(Step& step, std::string_view name, const auto& value) {
  if (value) step.operands.push_back({std::string{name}, *value});
}

void add_word(Step& step, std::string_view name, auto value) {
  step.operands.push_back({std::string{name}, std::string{word(value)}});
}

void add_unused(Step& step, const ClauseStatement& of, const ClauseReading& reading) {
  if (of.account) step.operands.push_back({"used", of.account->used});
  if (of.carried != Money{}) add(step, "carried", of.carried);
  add(step, "unused", of.unused);
  add(step, "kept", of.kept);
  if (!of.unused_funds || !of.unused_funds->threshold) return;
  add(step, "threshold", of.threshold);
  add_word(step, "above", of.unused_funds->threshold->above);
  add_word(step, "reading", reading.threshold);
}

void add_misuse(Step& step, const ClauseStatement& of) {
  if (of.misuse) add_word(step, "extent", of.misuse->extent);
  if (!of.decision) return;
  step.operands.push_back({"decided_on", of.decision->decided_on});
  add_word(step, "ground", of.decision->ground);
  step.operands.push_back({"because", of.decision->reason});
  if (of.decision->percent) step.operands.push_back({"percent", of.decision->percent->to_string()});
}

void add_late(Step& step, const ClauseStatement& of, const ClauseReading& reading) {
  add(step, "last_day", of.last_day);
  add(step, "received_on", of.received_on);
  add(step, "counted_to", of.counted_to);
  add(step, "days_late", of.days_late);
  if (of.last_day) add_word(step, "reading", reading.lateness);
  if (of.late_reports) add_word(step, "percent_of", of.late_reports->percent_of);
  if (!of.reached) return;
  step.operands.push_back({"from_days_late", of.reached->days_late.value()});
  if (of.reached->percent) step.operands.push_back({"percent", of.reached->percent->to_string()});
}

Step clause_step(const ClauseStatement& of, const ClauseReading& reading) {
  Step step{.rule = rule_of(of.kind), .clause = of.clause_id, .value = false};
  step.operands.push_back({"agreement", of.agreement});
  add(step, "period", of.period);
  add(step, "paid", of.paid);
  if (of.kind == RepaymentClause::unused_funds) add_unused(step, of, reading);
  if (of.kind == RepaymentClause::misuse) add_misuse(step, of);
  if (of.kind == RepaymentClause::late_report) add_late(step, of, reading);
  if (of.exact) {
    step.operands.push_back({"capped", of.capped});
    step.value = *of.exact;
  } else {
    step.value = of.reason.value_or(ErrorCode::value_missing);
  }
  return step;
}

}  // namespace

std::vector<Step> explain(const RepaymentClaims& claims) {
  std::vector<Step> steps;
  for (const auto& each : claims.statements) {
    steps.push_back(clause_step(each, claims.reading));
    if (!each.exact || !each.cap || !each.amount || !each.payable) continue;
    const Ratio bounded = each.capped ? Ratio{each.cap->ore(), 1} : *each.exact;
    steps.push_back(
        {.rule = RuleId::repayment_rounding,
         .clause = each.clause_id,
         .operands = {{"exact", bounded},
                      {"rounding",
                       std::string{word(claims.reading.rounding.value_or(unsaid_rounding.mode))}},
                      {"unit",
                       std::string{word(claims.reading.unit.value_or(unsaid_rounding.unit))}},
                      {"cap", *each.cap}},
         .value = *each.amount});
    steps.push_back({.rule = RuleId::repayment_payable,
                     .law = std::string{rounding_law},
                     .operands = {{"exact", bounded},
                                  {"unit", std::string{word(RoundingUnit::krona)}},
                                  {"cap", *each.cap}},
                     .value = *each.payable});
  }
  return steps;
}

}  // namespace iop
