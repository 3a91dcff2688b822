#include <iop/rules/portfolio/status.hpp>

#include <iterator>
#include <utility>

#include <iop/model/terms_on.hpp>

#include "rules/payments/year_sum.hpp"
#include "rules/time/agreement_facts.hpp"
#include "rules/time/planned_last.hpp"

namespace iop {

namespace {

AgreementStatus agreement_status(const Partnership& partnership, const Agreement& agreement,
                                 const PlanSources& sources, const std::optional<Date>& ended_on,
                                 const Date& day) {
  const auto terms = terms_on(agreement, day, rules::facts_of(partnership).events);
  AgreementStatus status{.lifecycle = lifecycle(partnership, agreement.id, day),
                         .term = terms.agreement.term,
                         .last_day_for_notice = last_day_for_notice(terms.agreement),
                         .amendments = terms.applied};
  const auto renewed = with_renewals(agreement, day, rules::facts_of(partnership).events).agreement;
  status.planned_last = rules::planned_last(renewed, terms.agreement);
  const auto year =
      rules::year_sum(terms.agreement, payment_schedule(renewed, sources), day, ended_on);
  status.sum_per_year = year.sum;
  status.sum_from = year.from;
  status.sum_is_example = year.example;
  if (const auto& payment = terms.agreement.payment) {
    status.amount = payment->amount;
    status.example = payment->example;
    status.months = payment->months;
  }
  return status;
}

// The graver, the earlier it is named as the state of the whole.
int rank(LifecycleState state) {
  switch (state) {
    case LifecycleState::breach_noted:
      return 6;
    case LifecycleState::renegotiating:
      return 5;
    case LifecycleState::in_force:
      return 4;
    case LifecycleState::signed_:
      return 3;
    case LifecycleState::rescinded:
    case LifecycleState::ended:
    case LifecycleState::expired:
    case LifecycleState::final_reported:
      return 2;
    case LifecycleState::draft:
      return 1;
  }
  return 0;
}

const Lifecycle& deciding(const std::vector<AgreementStatus>& agreements) {
  const Lifecycle* best = &agreements.front().lifecycle;
  for (const auto& each : agreements) {
    const int own = rank(each.lifecycle.current.state), other = rank(best->current.state);
    const bool first_counts = each.lifecycle.current.state == LifecycleState::signed_ ||
                              each.lifecycle.current.state == LifecycleState::draft;
    if (own > other || (own == other && !first_counts)) best = &each.lifecycle;
  }
  return *best;
}

// What is recorded for a later day had not happened; that it is known already, findings say.
void forget_after(ChainLink& link, const Date& day) {
  const auto later = [&](const std::optional<FuzzyDate>& on) { return on && on->earliest() > day; };
  if (later(link.decided_on)) link.decided_on.reset(), link.decided_late.reset();
  if (later(link.signed_on)) link.signed_on.reset(), link.signed_late.reset();
  if (link.ended_on && *link.ended_on > day) link.ended_on.reset(), link.ended_by.reset();
}

}  // namespace

PartnershipStatus partnership_status(const Partnership& partnership, const Date& day) {
  if (partnership.agreements.empty())
    fail(ErrorCode::agreement_none, {{"day", day.to_string()}, {"ids", ""}}, "/agreements");
  auto linked = chain(partnership, day);
  const auto sources = plan_sources(partnership, day);
  std::vector<AgreementStatus> agreements;
  std::vector<Finding> findings = linked.findings;
  for (const auto& link : linked.agreements) {
    agreements.push_back(agreement_status(partnership, partnership.agreement(link.agreement),
                                          sources, link.ended_on, day));
    const auto& said = agreements.back().lifecycle.findings;
    findings.insert(findings.end(), said.begin(), said.end());
  }
  for (auto& link : linked.agreements) forget_after(link, day);
  const auto& whole = deciding(agreements);
  const auto state = whole.current.state;
  auto decided_by = whole.agreement;
  return {.partnership = partnership.id,
          .title = partnership.title,
          .day = day,
          .state = state,
          .decided_by = std::move(decided_by),
          .chain = std::move(linked),
          .agreements = std::move(agreements),
          .findings = std::move(findings)};
}

std::vector<Step> explain(const PartnershipStatus& status) {
  auto steps = explain(status.chain);
  for (const auto& each : status.agreements) {
    auto own = explain(each.lifecycle);
    steps.insert(steps.end(), std::make_move_iterator(own.begin()),
                 std::make_move_iterator(own.end()));
  }
  return steps;
}

}  // namespace iop
