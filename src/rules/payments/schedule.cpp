#include <iop/rules/payments/schedule.hpp>

#include <utility>

#include <iop/core/half_year.hpp>
#include <iop/model/terms_on.hpp>
#include <iop/rules/payments/plan.hpp>

#include "rules/payments/half_year_instalments.hpp"

namespace iop {

PaymentSchedule payment_schedule(const Agreement& agreement, const PlanSources& sources) {
  if (!agreement.payment || agreement.payment->components.empty())
    return rules::half_year_instalments(agreement);
  const auto term = exact_term(planned_terms(agreement).agreement);
  auto plan = payment_plan(agreement, sources);
  PaymentSchedule schedule{
      .agreement = agreement.id, .total = plan.total, .findings = std::move(plan.findings)};
  try {
    for (auto& each : plan.payments) {
      if (!each.window) continue;  // nobody knows yet when it is payable
      const DateRange half_year =
          half_year_holding(*half_year_anchor(agreement), each.period.first()).days;
      schedule.instalments.push_back({.number = each.number,
                                      .payable = *each.payable,
                                      .window = *each.window,
                                      .half_year = half_year,
                                      .agreement_days = half_year.overlap(*term)->days(),
                                      .planned = each.planned,
                                      .component = each.component,
                                      .example = each.example,
                                      .clause = each.clause});
    }
  } catch (const CalculationError& error) {  // a half-year beyond 2199
    return {.agreement = agreement.id, .findings = error.findings()};
  }
  return schedule;
}

}  // namespace iop
