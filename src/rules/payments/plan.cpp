#include <iop/rules/payments/plan.hpp>

#include <algorithm>
#include <utility>

#include <iop/model/terms_on.hpp>
#include <iop/rules/payments/schedule.hpp>

#include "rules/payments/component_amounts.hpp"
#include "rules/payments/component_periods.hpp"
#include "rules/payments/half_year_instalments.hpp"
#include "rules/time/agreement_facts.hpp"

namespace iop {

namespace {

// An amendment states the new amount of each instalment: whether that is what the component states.
bool states_instalments(const PaymentComponent& component) {
  const bool per_instalment =
      component.per == AmountPer::instalment ||
      (component.per == AmountPer::year && component.every == Frequency::year);
  return per_instalment && !component.indexation && !component.per_inhabitant;
}

std::optional<Money> total_of(const std::vector<PlannedPayment>& payments) {
  Money total;
  for (const auto& each : payments) {
    if (!each.planned) return std::nullopt;
    total += *each.planned;
  }
  return total;
}

class Planning {
 public:
  Planning(const Agreement& agreement, const TermsInForce& planned, const DateRange& term,
           const PlanSources& sources)
      : agreement_{agreement}, planned_{planned.agreement}, term_{term}, sources_{sources} {
    plan_.agreement = agreement.id;
    plan_.findings = planned.findings;
  }

  [[nodiscard]] PaymentPlan plan() && {
    const auto& components = agreement_.payment->components;
    if (components.size() > 1)
      for (const auto& each : planned_.amendments)
        if (each.amount) add(ErrorCode::schedule_amount_of_which, {{"amendment", each.id}});
    for (const auto& each : components) take(each, components.size() == 1);
    in_order_of_time();
    plan_.total = total_of(plan_.payments);
    return std::move(plan_);
  }

 private:
  void add(ErrorCode code, std::vector<Detail> details) {
    plan_.findings.push_back(finding(code, std::move(details)));
  }

  void take(const PaymentComponent& component, bool only) {
    const Date first = component.first.value_or(term_.first());
    const Date last = component.last.value_or(term_.last());
    if (last < first && component.first && component.last) {
      add(ErrorCode::date_reversed, {{"first", first.to_string()}, {"last", last.to_string()}});
      return;
    }
    if (last < first) {  // what it states lies outside the term
      add(ErrorCode::schedule_component_outside,
          {{"id", component.id},
           {"span", (component.first ? first.to_string() + "..…" : "….." + last.to_string())},
           {"term", term_.to_string()}});
      return;
    }
    const DateRange span{first, last};
    const auto within = span.overlap(term_);
    if (!within || !(*within == span))
      add(ErrorCode::schedule_component_outside,
          {{"id", component.id}, {"span", span.to_string()}, {"term", term_.to_string()}});
    if (!within) return;
    const auto periods = rules::periods(component, first, *within);
    std::vector<rules::Payable> times;
    for (std::size_t i = 0; i < periods.size(); ++i)
      times.push_back(rules::payable(component, periods[i], i > 0 ? &periods[i - 1] : nullptr,
                                     *within, AgreementId{agreement_.id}, sources_));
    tell_raises_within(component, periods, *within);
    const auto amounts = rules::amounts(component, raises_of(component, only, periods, times),
                                        periods, sources_.series, plan_.findings);
    for (std::size_t i = 0; i < periods.size(); ++i) {
      auto& when = times[i];
      plan_.payments.push_back(
          {.number = 0,
           .component = ComponentId{component.id},
           .period = periods[i].days,
           .whole_period = periods[i].whole,
           .payable = std::move(when.when),
           .window = when.window,
           .adjusted = when.adjusted,
           .waits_for = when.waits_for,
           .planned = amounts[i].planned,
           .basis = amounts[i].basis,
           .example = component.example,
           .clause = component.clause ? component.clause : agreement_.payment->clause});
    }
  }

  // For each period the decision that holds: of those made for it the one from the latest day, of
  // one day the amendment. A raise is for periods that begin on its day or later, an amendment for
  // instalments that are payable then; one that waits in arrears is after its period.
  std::vector<std::optional<Raise>> raises_of(const PaymentComponent& component, bool only,
                                              const std::vector<rules::Period>& periods,
                                              const std::vector<rules::Payable>& times) {
    const auto amending = only ? amendments_for(component) : std::vector<Raise>{};
    std::vector<std::optional<Raise>> holding;
    for (std::size_t i = 0; i < periods.size(); ++i) {
      const auto& days = periods[i].days;
      const Date payable = times[i].window                       ? times[i].window->first()
                           : component.paid == PaidWhen::arrears ? days.last()
                                                                 : days.first();
      auto& best = holding.emplace_back();
      const auto take = [&](const Raise& each, const Date& by) {
        if (each.first <= by && (!best || best->first <= each.first)) best = each;
      };
      for (const auto& each : component.raises) take(each, days.first());
      for (const auto& each : amending) take(each, payable);
    }
    return holding;
  }

  std::vector<Raise> amendments_for(const PaymentComponent& component) {
    std::vector<Raise> raises;
    for (const auto& each : planned_.amendments) {
      if (!each.amount) continue;
      if (states_instalments(component))
        raises.push_back(
            {.first = each.effective_on, .amount = *each.amount, .decided_on = each.agreed_on});
      else
        add(ErrorCode::schedule_amendment_unlike, {{"amendment", each.id}, {"id", component.id}});
    }
    return raises;
  }

  void tell_raises_within(const PaymentComponent& component,
                          const std::vector<rules::Period>& periods, const DateRange& span) {
    for (const auto& each : component.raises)
      if (span.holds(each.first) && std::ranges::none_of(periods, [&](const auto& period) {
            return period.days.first() == each.first;
          }))
        add(ErrorCode::schedule_raise_within_period,
            {{"id", component.id}, {"from", each.first.to_string()}});
  }

  void in_order_of_time() {
    std::ranges::stable_sort(plan_.payments, {}, [](const PlannedPayment& each) {
      return std::pair{each.window ? each.window->first() : each.period.first(),
                       each.period.first()};
    });
    std::int64_t number = 0;
    for (auto& each : plan_.payments) each.number = ++number;
  }

  const Agreement& agreement_;
  const Agreement& planned_;
  const DateRange& term_;
  const PlanSources& sources_;
  PaymentPlan plan_ = {};
};

// The plan of an agreement that states months and an amount.
PaymentPlan of_half_years(PaymentSchedule schedule, const std::optional<DateRange>& term) {
  PaymentPlan plan{.agreement = std::move(schedule.agreement),
                   .total = schedule.total,
                   .findings = std::move(schedule.findings)};
  for (auto& each : schedule.instalments)
    plan.payments.push_back({.number = each.number,
                             .period = *each.half_year.overlap(*term),
                             .whole_period = each.half_year,
                             .payable = std::move(each.payable),
                             .window = each.window,
                             .planned = each.planned,
                             .basis = {.amount = each.planned, .whole = each.planned},
                             .example = each.example,
                             .clause = each.clause});
  return plan;
}

}  // namespace

PlanSources plan_sources(const Partnership& partnership, const std::optional<Date>& until) {
  const auto& facts = rules::facts_of(partnership);
  PlanSources sources{partnership.series, facts.reports, facts.invoices};
  if (!until) return sources;
  std::erase_if(sources.reports,
                [&](const Report& each) { return each.received_on.latest() > *until; });
  std::erase_if(sources.invoices, [&](const Invoice& each) { return each.received_on > *until; });
  for (auto& each : sources.reports)
    if (each.accepted_on && *each.accepted_on > *until) each.accepted_on.reset();
  return sources;
}

PaymentPlan payment_plan(const Agreement& agreement, const PlanSources& sources) {
  const auto planned = planned_terms(agreement);
  const auto term = exact_term(planned.agreement);
  const bool in_components = agreement.payment && !agreement.payment->components.empty();
  if (in_components && !term)
    return {.agreement = agreement.id,
            .findings = {term_problem(planned.agreement.term, ErrorCode::schedule_term_not_exact)}};
  if (!in_components) return of_half_years(rules::half_year_instalments(agreement), term);
  try {
    return Planning{agreement, planned, *term, sources}.plan();
  } catch (const CalculationError& error) {  // a day beyond 2199, an amount that does not fit
    return {.agreement = agreement.id, .findings = error.findings()};
  }
}

PaymentPlan plan_until(PaymentPlan plan, const std::optional<Date>& ended_on) {
  if (!ended_on) return plan;
  const auto fallen = std::erase_if(plan.payments, [&](const PlannedPayment& each) {
    const bool payable = each.window && each.window->first() <= *ended_on;
    return !payable && each.period.last() > *ended_on;
  });
  if (fallen == 0) return plan;
  std::erase_if(plan.findings,
                [&](const Finding& each) {  // of amounts that are no longer asked for
                  if (each.code != ErrorCode::schedule_figure_missing) return false;
                  const auto from = std::ranges::find(each.details, "from", &Detail::name);
                  return from != each.details.end() && Date::parse(from->value) > *ended_on;
                });
  plan.total = total_of(plan.payments);
  plan.findings.push_back(
      finding(ErrorCode::schedule_fallen_away,
              {{"ended_on", ended_on->to_string()}, {"number", std::to_string(fallen)}}));
  return plan;
}

namespace {

Step begun(RuleId rule, const PlannedPayment& payment, StepValue value) {
  return {.rule = rule,
          .clause = payment.clause,
          .operands = {{"number", payment.number}},
          .value = std::move(value)};
}

Step component_step(const PlannedPayment& payment) {
  Step step = begun(RuleId::schedule_components, payment, payment.period);
  const auto add = [&](std::string name, StepValue value) {
    step.operands.push_back({std::move(name), std::move(value)});
  };
  add("component", payment.component->value);
  if (!(payment.period == payment.whole_period)) add("whole_period", payment.whole_period);
  if (payment.payable) add("payable", payment.payable->text());
  if (payment.adjusted && payment.adjusted != payment.payable->exact())
    add("adjusted", *payment.adjusted);
  if (payment.waits_for) add("waits_for", std::string{word(*payment.waits_for)});
  return step;
}

Step indexation_step(const PlannedPayment& payment) {
  const auto& basis = payment.basis;
  Step step = begun(RuleId::schedule_indexation, payment, *basis.whole);
  const auto add = [&](std::string name, StepValue value) {
    step.operands.push_back({std::move(name), std::move(value)});
  };
  add("amount", *basis.amount);
  add("fixed_on", *basis.fixed_on);
  if (basis.population) {
    add("population", basis.population->value.to_string());
    add("population_period", basis.population->period.text());
  }
  if (basis.index_base) {
    add("index", basis.index.front().value.to_string());
    add("index_period", basis.index.front().period.text());
    add("index_base", basis.index_base->value.to_string());
    add("base_period", basis.index_base->period.text());
  } else if (!basis.index.empty()) {
    add("changes", joined(basis.index, ", ", [](const UsedFigure& each) {
          return each.value.to_string() + " % (" + each.period.text() + ")";
        }));
  }
  add("exact", *basis.exact);
  return step;
}

Step part_step(const PlannedPayment& payment) {
  const auto& basis = payment.basis;
  Step step = begun(RuleId::schedule_parts, payment, *payment.planned);
  const auto add = [&](std::string name, StepValue value) {
    step.operands.push_back({std::move(name), std::move(value)});
  };
  if (basis.raised_from) add("raised_from", *basis.raised_from);
  add("whole", *basis.whole);
  add("part", basis.part);
  add("parts", basis.parts);
  if (basis.stub) {
    add("days", static_cast<std::int64_t>(basis.stub->numerator()));
    add("whole_days", basis.stub->denominator());
  }
  return step;
}

}  // namespace

std::vector<Step> explain(const PaymentPlan& plan) {
  std::vector<Step> steps;
  for (const auto& each : plan.payments) {
    if (!each.component) continue;  // told by schedule.instalments
    steps.push_back(component_step(each));
    if (each.basis.exact) steps.push_back(indexation_step(each));
    if (each.planned) steps.push_back(part_step(each));
  }
  return steps;
}

}  // namespace iop
