#include <iop/rules/payments/half_year_amounts.hpp>

#include <algorithm>
#include <map>
#include <tuple>

#include <iop/core/half_year.hpp>
#include <iop/rules/payments/schedule.hpp>

#include "rules/payments/attribution.hpp"

namespace iop {

namespace {

// Sums are kept wide: whether a net sum fits must not depend on the order of the payments.
using WideSums = std::map<Date, std::pair<DateRange, Int128>>;

void report_overpaid(HalfYearAmounts& result, const AttributionFrame& frame) {
  std::map<Date, Money> planned;
  for (const auto& instalment : frame.instalments)
    if (instalment.planned) planned[instalment.half_year.first()] += *instalment.planned;
  for (const auto& [half_year, net] : result.sums)
    if (const auto plan = planned.find(half_year.first());
        plan != planned.end() && net > plan->second)
      result.findings.push_back(finding(ErrorCode::payment_more_than_planned,
                                        {{"half_year", half_year.first().to_string()},
                                         {"paid", net.to_string()},
                                         {"planned", plan->second.to_string()}}));
}

}  // namespace

HalfYearAmounts half_year_amounts(const Agreement& agreement, const std::vector<Payment>& payments,
                                  const Date& day) {
  const DateRange term = exact_term(agreement).value();
  const AttributionFrame frame{half_year_anchor(agreement).value(), term,
                               payment_schedule(agreement).instalments};
  HalfYearAmounts result{.current = {half_year_holding(frame.anchor, day).days, Money{}}};

  std::vector<Payment> ours;
  for (const auto& payment : payments)
    if (!payment.agreement || payment.agreement->value == agreement.id) ours.push_back(payment);
  std::stable_sort(ours.begin(), ours.end(), [](const auto& a, const auto& b) {
    return std::tie(a.paid_on, a.covers, a.amount, a.example) <
           std::tie(b.paid_on, b.covers, b.amount, b.example);
  });

  WideSums sums;
  Int128 total = 0;
  Int128 prepaid = 0;
  for (const auto& payment : ours) {
    const bool counted = payment.paid_on <= day;
    auto [half_year, by, remark] = attributed(payment, frame, counted);
    result.payments.push_back(
        {payment.paid_on, payment.amount, half_year, by, counted, payment.example});
    if (!counted) continue;
    if (remark) result.findings.push_back(*remark);
    sums.try_emplace(half_year.first(), half_year, Int128{0}).first->second.second +=
        payment.amount.ore();
    total += payment.amount.ore();
    if (half_year.first() > day) prepaid += payment.amount.ore();
  }

  for (const auto& [first, sum] : sums) {
    const HalfYearSum line{sum.first, Money::from_wide(sum.second)};
    result.sums.push_back(line);
    if (first <= day && line.net > Money{}) result.latest_paid = line;
    if (first == result.current.half_year.first()) result.current = line;
  }
  result.total_paid = Money::from_wide(total);
  result.prepaid = Money::from_wide(prepaid);
  report_overpaid(result, frame);
  return result;
}

}  // namespace iop
