#include <iop/answers/payments.hpp>

#include <optional>
#include <utility>
#include <vector>

#include <iop/rules/payments/plan.hpp>

#include "answers/choice.hpp"

namespace iop {

namespace {

using namespace answers;  // choice, basis

// Planned payments of an agreement and what was paid, for a day.
struct Planned {
  PaymentPlan plan;
  std::optional<std::vector<Payment>> paid;
};

// Without a day every ending that is known counts, and reports and invoices of any day.
Planned planned(const AgreementSituation& agreement, const std::optional<Date>& day) {
  auto renewed = answers::renewed(agreement);
  auto last = agreement.ended_on();
  if (day && last && *last > *day) last.reset();
  Planned result{
      .plan = plan_until(payment_plan(renewed.agreement, plan_sources(agreement.partnership(), day)),
                         last),
      .paid = payments_of(agreement)};
  auto& findings = result.plan.findings;
  findings.insert(findings.begin(), renewed.findings.begin(), renewed.findings.end());
  return result;
}

void mark_draft(PaymentPlan& plan, const AgreementSituation& agreement) {
  plan.draft = agreement.draft();
  if (plan.draft)
    plan.findings.insert(
        plan.findings.begin(),
        finding(ErrorCode::follow_up_not_signed, {{"day", agreement.day().to_string()}}));
}

}  // namespace

PaymentsAnswer payments_answer(const Partnership& partnership, const Question& question) {
  const Date day = day_of(question);
  const auto now = situation_of(partnership, question, day);
  const auto chosen = choice(now, question);
  auto [plan, paid] = planned(chosen.agreement, day);
  mark_draft(plan, chosen.agreement);
  return answered(payment_standing(plan, paid, day), basis(question, day, chosen));
}

AccrualAnswer accrual_answer(const Partnership& partnership, const Question& question) {
  const Date day = day_of(question);
  const auto now = situation_of(partnership, question, day);
  const auto chosen = choice(now, question);
  auto [plan, paid] = planned(chosen.agreement, std::nullopt);
  mark_draft(plan, chosen.agreement);
  return answered(accrual(plan, paid, day), basis(question, day, chosen));
}

CashFlowAnswer cash_flow_answer(const Partnership& partnership, const Question& question,
                                const CashFlowPolicy& policy) {
  const auto whole = situation_of(partnership, question, question.day.value_or(first_day_of_all));
  const auto chosen = choice_where(whole, question, ChosenBy::has_payments,
                                   [](const Agreement& each) { return each.payment.has_value(); });
  const auto [plan, paid] = planned(chosen.agreement, std::nullopt);
  return answered(cash_flow(plan, paid, policy), basis(question, question.day, chosen));
}

}  // namespace iop
