#include <iop/rules/payments/accrual.hpp>

#include <algorithm>
#include <array>
#include <utility>

#include "rules/payments/matching.hpp"

namespace iop {

namespace {

using Payments = std::optional<std::vector<Payment>>;

AccrualLine line_of(const PlannedPayment& planned, const std::optional<Money>& paid,
                    const Date& year_end) {
  const std::int64_t days = planned.period.days();
  const std::int64_t before = std::clamp<std::int64_t>(
      days_between(planned.period.first(), year_end) + std::int64_t{1}, 0, days);
  const auto parts = allocate(*planned.planned, std::array{before, days - before});
  AccrualLine line{.number = planned.number,
                   .component = planned.component,
                   .period = planned.period,
                   .planned = *planned.planned,
                   .days_before = before,
                   .days_after = days - before,
                   .part = {before, days},
                   .before = parts[0],
                   .after = parts[1],
                   .paid = paid,
                   .example = planned.example,
                   .clause = planned.clause};
  if (paid) {
    line.prepaid = std::clamp(*paid - line.before, Money{}, std::max(Money{}, line.after));
    line.accrued = std::max(Money{}, line.before - *paid);
    line.overpaid = std::max(Money{}, *paid - line.planned);
  }
  return line;
}

void sum_up(Accrual& result) {
  for (const auto& each : result.lines) {
    rules::add_to(result.planned, each.planned);
    rules::add_to(result.before, each.before);
    rules::add_to(result.after, each.after);
    if (!each.paid) continue;
    rules::add_to(result.paid, *each.paid);
    rules::add_to(result.prepaid, *each.prepaid);
    rules::add_to(result.accrued, *each.accrued);
    rules::add_to(result.overpaid, *each.overpaid);
  }
}

Accrual told(const PaymentPlan& plan, const Payments& payments, const Date& year_end) {
  Accrual result{.agreement = plan.agreement, .year_end = year_end};
  result.findings = rules::findings_before(plan, payments);
  std::optional<rules::MatchedPayments> matched;
  if (payments) {
    matched = rules::matched(plan, *payments, year_end);
    result.findings.insert(result.findings.end(), matched->findings.begin(),
                           matched->findings.end());
  }
  for (std::size_t i = 0; i < plan.payments.size(); ++i)
    if (plan.payments[i].planned)
      result.lines.push_back(
          line_of(plan.payments[i],
                  matched ? std::optional{matched->instalments[i].paid} : std::nullopt, year_end));
  sum_up(result);
  if (matched) result.unplaced = matched->total - result.paid.value_or(Money{});
  return result;
}

}  // namespace

Accrual accrual(const PaymentPlan& plan, const Payments& payments, const Date& year_end) {
  try {
    return told(plan, payments, year_end);
  } catch (const CalculationError& error) {  // a sum that does not fit
    return {.agreement = plan.agreement, .year_end = year_end, .findings = error.findings()};
  }
}

std::vector<Step> explain(const Accrual& accrual) {
  std::vector<Step> steps;
  const auto amounts = [](Step& step, const auto& of) {
    const auto add = [&](const char* name, const std::optional<Money>& value) {
      if (value) step.operands.push_back({name, *value});
    };
    add("planned", of.planned);
    add("after", of.after);
    add("paid", of.paid);
    add("prepaid", of.prepaid);
    add("accrued", of.accrued);
  };
  for (const auto& each : accrual.lines) {
    Step step{.rule = RuleId::payments_accrual,
              .clause = each.clause,
              .operands = {{"number", each.number},
                           {"day", accrual.year_end},
                           {"period", each.period},
                           {"part", each.part}},
              .value = each.before};
    amounts(step, each);
    steps.push_back(std::move(step));
  }
  Step whole{.rule = RuleId::payments_accrual,
             .operands = {{"day", accrual.year_end}},
             .value = ErrorCode::schedule_amount_unknown};
  if (accrual.before) whole.value = *accrual.before;
  amounts(whole, accrual);
  steps.push_back(std::move(whole));
  return steps;
}

}  // namespace iop
