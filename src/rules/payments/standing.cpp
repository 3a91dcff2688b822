#include <iop/rules/payments/standing.hpp>

#include <algorithm>
#include <utility>

#include "rules/payments/matching.hpp"

namespace iop {

namespace {

using Payments = std::optional<std::vector<Payment>>;

// Whether it is owed by the day: nobody owes what a draft says.
bool begun(const PaymentPlan& plan, const PlannedPayment& planned, const Date& day) {
  const auto time = rules::time_of(planned);
  return !plan.draft && time && time->first() <= day;
}

InstalmentState state_of(const InstalmentStanding& line, bool has_begun, const Date& day) {
  if (!line.planned || !line.paid) return InstalmentState::unknown;
  if (*line.overpaid > Money{}) return InstalmentState::overpaid;
  if (*line.outstanding == Money{})
    return line.paid_on && line.last_day && *line.paid_on > *line.last_day
               ? InstalmentState::paid_late
               : InstalmentState::paid;
  if (!line.last_day) return InstalmentState::waiting;
  if (!has_begun) return InstalmentState::upcoming;
  return day <= *line.last_day ? InstalmentState::payable : InstalmentState::late;
}

// From the last day in time to the full payment, or to the day.
std::optional<std::int64_t> days_late(const InstalmentStanding& line, bool has_begun,
                                      const Date& day) {
  if (!line.outstanding || !line.last_day) return std::nullopt;
  if (!has_begun) return 0;
  const Date until =
      *line.outstanding > Money{} ? day : line.paid_on.value_or(std::min(day, *line.last_day));
  return std::max(0, days_between(*line.last_day, until));
}

InstalmentStanding standing_of(const PlannedPayment& planned, bool has_begun,
                               const std::optional<rules::PaidOf>& paid, const Date& day) {
  InstalmentStanding line{.number = planned.number,
                          .component = planned.component,
                          .period = planned.period,
                          .payable = planned.payable,
                          .planned = planned.planned,
                          .state = InstalmentState::unknown,
                          .example = planned.example,
                          .clause = planned.clause};
  if (const auto time = rules::time_of(planned)) line.last_day = time->last();
  if (paid) {
    line.paid = paid->paid;
    line.paid_on = paid->fully_on;
    if (line.planned) {
      line.outstanding = std::max(Money{}, *line.planned - *line.paid);
      line.overpaid = std::max(Money{}, *line.paid - *line.planned);
    }
  }
  line.state = state_of(line, has_begun, day);
  line.days_late = days_late(line, has_begun, day);
  return line;
}

// Sums over the instalments that have an amount: absent where there is none to add.
void sum_up(PaymentStanding& result, const PaymentPlan& plan) {
  for (std::size_t i = 0; i < plan.payments.size(); ++i) {
    const auto& line = result.instalments[i];
    if (!line.planned) continue;
    const bool counts = begun(plan, plan.payments[i], result.day);
    rules::add_to(result.planned, *line.planned);
    rules::add_to(result.payable, counts ? *line.planned : Money{});
    if (!line.outstanding) continue;
    rules::add_to(result.outstanding, counts ? *line.outstanding : Money{});
    rules::add_to(result.late, line.state == InstalmentState::late ? *line.outstanding : Money{});
    rules::add_to(result.overpaid, *line.overpaid);
  }
}

void tell_overpaid(PaymentStanding& result) {
  for (const auto& each : result.instalments)
    if (each.state == InstalmentState::overpaid)
      result.findings.push_back(
          finding(ErrorCode::payment_overpaid, {{"number", std::to_string(each.number)},
                                                {"paid", each.paid->to_string()},
                                                {"planned", each.planned->to_string()}}));
}

PaymentStanding told(const PaymentPlan& plan, const Payments& payments, const Date& day) {
  PaymentStanding result{.agreement = plan.agreement, .day = day};
  result.findings = rules::findings_before(plan, payments);
  std::optional<rules::MatchedPayments> matched;
  if (payments) {
    matched = rules::matched(plan, *payments, day);
    result.paid = matched->total;
    result.unplaced = matched->unplaced;
    result.findings.insert(result.findings.end(), matched->findings.begin(),
                           matched->findings.end());
  }
  for (std::size_t i = 0; i < plan.payments.size(); ++i) {
    const auto& each = plan.payments[i];
    const auto paid = matched ? std::optional{matched->instalments[i]} : std::nullopt;
    result.instalments.push_back(standing_of(each, begun(plan, each, day), paid, day));
  }
  if (matched) result.parts = std::move(matched->parts);
  sum_up(result, plan);
  tell_overpaid(result);
  return result;
}

}  // namespace

PaymentStanding payment_standing(const PaymentPlan& plan, const Payments& payments,
                                 const Date& day) {
  try {
    return told(plan, payments, day);
  } catch (const CalculationError& error) {  // a sum that does not fit
    return {.agreement = plan.agreement, .day = day, .findings = error.findings()};
  }
}

namespace {

void add(Step& step, std::string name, StepValue value) {
  step.operands.push_back({std::move(name), std::move(value)});
}
template <class T>
void add_if(Step& step, const std::string& name, const std::optional<T>& value) {
  if (value) add(step, name, *value);
}

Step matching_step(const MatchedPart& part) {
  Step step{.rule = RuleId::payments_matching,
            .operands = {{"paid_on", part.paid_on}, {"of", part.of}},
            .value = part.amount};
  add_if(step, "number", part.instalment);
  if (part.component) add(step, "component", part.component->value);
  add(step, "matched_by", std::string{word(part.matched_by)});
  return step;
}

Step standing_step(const InstalmentStanding& line) {
  Step step{.rule = RuleId::payments_standing,
            .clause = line.clause,
            .operands = {{"number", line.number}},
            .value = std::string{word(line.state)}};
  if (line.component) add(step, "component", line.component->value);
  add_if(step, "planned", line.planned);
  add_if(step, "paid", line.paid);
  add_if(step, "last_day", line.last_day);
  add_if(step, "outstanding", line.outstanding);
  add_if(step, "overpaid", line.overpaid);
  add_if(step, "paid_on", line.paid_on);
  add_if(step, "days_late", line.days_late);
  return step;
}

Step whole_step(const PaymentStanding& standing) {
  Step step{
      .rule = RuleId::payments_standing,
      .operands = {{"day", standing.day}},
      .value = standing.paid ? ErrorCode::schedule_amount_unknown : ErrorCode::payment_not_stated};
  if (standing.outstanding) step.value = *standing.outstanding;
  add_if(step, "planned", standing.planned);
  add_if(step, "payable", standing.payable);
  add_if(step, "paid", standing.paid);
  add_if(step, "late", standing.late);
  add_if(step, "overpaid", standing.overpaid);
  add_if(step, "unplaced", standing.unplaced);
  return step;
}

}  // namespace

std::vector<Step> explain(const PaymentStanding& standing) {
  std::vector<Step> steps;
  for (const auto& each : standing.parts) steps.push_back(matching_step(each));
  for (const auto& each : standing.instalments) steps.push_back(standing_step(each));
  steps.push_back(whole_step(standing));
  return steps;
}

}  // namespace iop
