#include <iop/rules/payments/cash_flow.hpp>

#include <algorithm>
#include <map>
#include <utility>

#include "rules/payments/matching.hpp"

namespace iop {

namespace {

using Payments = std::optional<std::vector<Payment>>;

// What falls in a month, in the order of the components.
struct Fallen {
  Money planned = {};
  Money paid = {};
  std::vector<ComponentFlow> components = {};
};
using MonthSums = std::map<std::int32_t, Fallen>;  // by months since the year 0

std::int32_t month_of(const Date& day) { return day.year() * 12 + day.month() - 1; }

Date first_day(std::int32_t month) { return {month / 12, month % 12 + 1, 1}; }

// So many months from the first day of one. Throws date.range.
DateRange span_of(std::int32_t first, int months) {
  const std::int32_t last = first + months - 1;
  const bool ends = last == month_of(Date(Date::last_year, 12, 31));  // and no day comes after it
  return {first_day(first),
          ends ? Date(Date::last_year, 12, 31) : first_day(last).plus_months(1).plus_days(-1)};
}

class Laying {
 public:
  Laying(const PaymentPlan& plan, const Payments& payments, const CashFlowPolicy& policy)
      : plan_{plan}, stated_{payments.has_value()}, policy_{policy} {
    for (const auto& each : plan.payments)
      if (each.component && std::ranges::find(components_, each.component->value,
                                              &ComponentFlow::component) == components_.end()) {
        components_.push_back({.component = each.component->value, .planned = {}});
        if (stated_) components_.back().paid = Money{};
      }
  }

  void plan(CashFlow& flow) {
    for (const auto& each : plan_.payments) {
      if (!each.planned) ++flow.without_amount;
      if (!each.window) {
        ++flow.waiting;
        if (each.planned) rules::add_to(flow.waiting_planned, *each.planned);
      }
      if (!each.planned || !each.window) continue;
      const Date on = policy_.planned_on == PlannedDay::adjusted_day && each.adjusted
                          ? *each.adjusted
                          : each.window->last();
      auto& month = at(on);
      month.planned += *each.planned;
      if (each.component) component(month, *each.component).planned += *each.planned;
    }
  }

  void pay(const std::vector<MatchedPart>& parts) {
    for (const auto& each : parts) {
      auto& month = at(each.paid_on);
      month.paid += each.amount;
      if (each.component) *component(month, *each.component).paid += each.amount;
    }
  }

  [[nodiscard]] MonthSums months() && { return std::move(months_); }
  [[nodiscard]] const std::vector<ComponentFlow>& components() const { return components_; }

 private:
  Fallen& at(const Date& day) {
    return months_.try_emplace(month_of(day), Fallen{.components = components_}).first->second;
  }
  static ComponentFlow& component(Fallen& month, const ComponentId& id) {
    return *std::ranges::find(month.components, id.value, &ComponentFlow::component);
  }

  const PaymentPlan& plan_;
  bool stated_;
  const CashFlowPolicy& policy_;
  std::vector<ComponentFlow> components_ = {};
  MonthSums months_ = {};
};

void add_row(CashFlowRow& to, const Fallen& month) {
  to.planned += month.planned;
  if (to.paid) *to.paid += month.paid;
  for (std::size_t i = 0; i < month.components.size(); ++i) {
    to.components[i].planned += month.components[i].planned;
    if (to.components[i].paid) *to.components[i].paid += *month.components[i].paid;
  }
}

// Every month between the first and the last, the years that hold them, and the sums.
void lay_out(CashFlow& flow, const MonthSums& months, const std::vector<ComponentFlow>& components,
             bool stated) {
  if (stated) flow.paid = Money{};
  if (months.empty()) return;
  flow.planned = Money{};
  const auto paid = stated ? std::optional{Money{}} : std::nullopt;
  const auto starts = static_cast<std::int32_t>(flow.year_starts.value()) - 1;
  for (std::int32_t month = months.begin()->first; month <= months.rbegin()->first; ++month) {
    flow.months.push_back({span_of(month, 1), {}, paid, components});
    const std::int32_t year = month - (month - starts) % 12;
    if (flow.years.empty() || flow.years.back().days.first() != first_day(year))
      flow.years.push_back({span_of(year, 12), {}, paid, components});
    const auto found = months.find(month);
    if (found == months.end()) continue;
    add_row(flow.months.back(), found->second);
    add_row(flow.years.back(), found->second);
    *flow.planned += found->second.planned;
    if (flow.paid) *flow.paid += found->second.paid;
  }
}

CashFlow empty(const CashFlowPolicy& policy) {
  return {.agreements = {},
          .year_starts = policy.year_starts.value_or(MonthNumber{1}),
          .planned_on = policy.planned_on};
}

CashFlow told(const PaymentPlan& plan, const Payments& payments, const CashFlowPolicy& policy) {
  CashFlow flow = empty(policy);
  flow.agreements = {plan.agreement};
  flow.findings = rules::findings_before(plan, payments);
  Laying laying{plan, payments, policy};
  laying.plan(flow);
  if (payments) {
    const auto matched = rules::matched(plan, *payments, std::nullopt);
    flow.findings.insert(flow.findings.end(), matched.findings.begin(), matched.findings.end());
    laying.pay(matched.parts);
  }
  const auto components = laying.components();
  lay_out(flow, std::move(laying).months(), components, payments.has_value());
  if (flow.waiting > 0)
    flow.findings.push_back(
        finding(ErrorCode::schedule_in_no_month,
                {{"number", std::to_string(flow.waiting)},
                 {"amount", flow.waiting_planned.value_or(Money{}).to_string()}}));
  return flow;
}

}  // namespace

CashFlow cash_flow(const PaymentPlan& plan, const Payments& payments,
                   const CashFlowPolicy& policy) {
  try {
    return told(plan, payments, policy);
  } catch (const CalculationError& error) {  // a sum or a budget year that does not fit
    CashFlow flow = empty(policy);
    flow.agreements = {plan.agreement};
    flow.findings = error.findings();
    return flow;
  }
}

CashFlow cash_flow_of(const std::vector<PaidPlan>& plans, const CashFlowPolicy& policy) {
  CashFlow all = empty(policy);
  MonthSums months;
  bool stated = true;
  for (const auto& [plan, payments] : plans) {
    const auto flow = told(plan, payments, policy);
    stated = stated && payments.has_value();
    all.agreements.push_back(plan.agreement);
    for (const auto& row : flow.months) {
      auto& month = months[month_of(row.days.first())];
      month.planned += row.planned;
      month.paid += row.paid.value_or(Money{});
    }
    all.waiting += flow.waiting;
    if (flow.waiting_planned) rules::add_to(all.waiting_planned, *flow.waiting_planned);
    all.without_amount += flow.without_amount;
    all.findings.insert(all.findings.end(), flow.findings.begin(), flow.findings.end());
  }
  lay_out(all, months, {}, stated && !plans.empty());
  return all;
}

std::vector<Step> explain(const CashFlow& flow) {
  std::vector<Step> steps;
  for (const auto& each : flow.years) {
    Step step{.rule = RuleId::payments_cash_flow,
              .operands = {{"days", each.days}, {"planned_on", std::string{word(flow.planned_on)}}},
              .value = each.planned};
    if (each.paid) step.operands.push_back({"paid", *each.paid});
    steps.push_back(std::move(step));
  }
  Step whole{.rule = RuleId::payments_cash_flow,
             .operands = {{"waiting", flow.waiting}, {"without_amount", flow.without_amount}},
             .value = ErrorCode::schedule_amount_unknown};
  if (flow.planned) whole.value = *flow.planned;
  if (flow.paid) whole.operands.push_back({"paid", *flow.paid});
  if (flow.waiting_planned) whole.operands.push_back({"waiting_planned", *flow.waiting_planned});
  steps.push_back(std::move(whole));
  return steps;
}

}  // namespace iop
