#include <iop/rules/follow_up/compliance.hpp>

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <utility>

#include <iop/model/terms_on.hpp>

#include "rules/follow_up/evidence.hpp"
#include "rules/follow_up/obligation_plan.hpp"
#include "rules/follow_up/obligation_steps.hpp"
#include "rules/time/agreement_facts.hpp"

namespace iop {

namespace {

// ---- endings ----

struct KnownEnding {
  Date on;
  std::size_t number;
};

// The ending of the agreement that decides among those known on the day.
std::optional<KnownEnding> ending_of(const rules::AgreementFacts& own, const Date& day) {
  const auto place = own.ending(day);
  if (!place) return std::nullopt;
  return KnownEnding{own.facts().endings[*place].ending.effective_on, *place};
}

// The agreement with a last day of its own: what comes after it is no longer agreed.
Agreement cut_at(Agreement agreement, const Date& day) {
  std::erase_if(agreement.amendments,
                [&](const Amendment& each) { return each.effective_on > day; });
  const auto id = "ending " + day.to_string();
  agreement.amendments.push_back(
      {.id = id, .effective_on = day, .text = id, .in_writing = true, .term_last = day});
  agreement.automatic_renewal.reset();
  agreement.extensions.clear();
  return agreement;
}

// ---- states ----

void give_reason(ObligationStatus& status, ObligationState state, Finding reason) {
  status.state = state;
  status.reason = reason.code;
  status.findings.push_back(std::move(reason));
}

ObligationState by_day(const Obligation& obligation, const Date& day) {
  if (day < obligation.window.first()) return ObligationState::upcoming;
  return day <= last_day(obligation) ? ObligationState::due : ObligationState::overdue;
}

void settle_day_to_know(Assessed& each, const Date& day) {
  auto& status = each.status;
  if (!each.completed.empty()) {
    status.met_on = each.completed.front().latest();
    status.state = *status.met_on <= last_day(status.obligation) ? ObligationState::met
                                                                 : ObligationState::met_late;
    if (status.state == ObligationState::met_late)
      status.findings.push_back(finding(ErrorCode::follow_up_extension_late,
                                        {{"id", *status.obligation.duty},
                                         {"agreed_on", status.met_on->to_string()},
                                         {"deadline", last_day(status.obligation).to_string()}}));
    return;
  }
  status.state = by_day(status.obligation, day);
  if (status.state != ObligationState::overdue) return;
  if (each.prolonged)  // afterwards, or nothing tells whether it was in time
    give_reason(status,
                each.prolonged->code == ErrorCode::follow_up_extension_late
                    ? ObligationState::not_applicable
                    : ObligationState::unknown,
                *each.prolonged);
  else
    give_reason(status, ObligationState::not_applicable, finding(ErrorCode::follow_up_passed));
}

// That facts without an exact day may have met it, where they are enough.
std::optional<Finding> may_be_met(const Assessed& each) {
  const auto certain = static_cast<std::int64_t>(each.completed.size());
  const auto required = needed(each.status.obligation);
  if (each.possible == 0 || certain + each.possible < required) return std::nullopt;
  return finding(ErrorCode::follow_up_may_be_met, {{"id", each.status.obligation.id},
                                                   {"certain", std::to_string(certain)},
                                                   {"possible", std::to_string(each.possible)},
                                                   {"required", std::to_string(required)}});
}

std::vector<ReportPart> missing(const Assessed& each) {
  std::vector<ReportPart> parts;
  for (const auto part : each.status.obligation.parts)
    if (std::ranges::find(each.held, part) == each.held.end()) parts.push_back(part);
  return parts;
}

void settle_open(Assessed& each, const Date& day) {
  auto& status = each.status;
  const auto& obligation = status.obligation;
  status.missing = missing(each);
  status.state = by_day(obligation, day);
  if (auto perhaps = may_be_met(each)) {
    if (status.state == ObligationState::overdue)
      give_reason(status, ObligationState::unknown, std::move(*perhaps));
    else
      status.findings.push_back(std::move(*perhaps));
  }
  if (!obligation.required && status.state != ObligationState::upcoming)
    give_reason(status, ObligationState::unknown,
                finding(ErrorCode::follow_up_required_unknown,
                        {{"id", *obligation.duty},
                         {"first", obligation.year->in_term.first().to_string()}}));
}

void settle_duty(Assessed& each, const Date& day) {
  auto& status = each.status;
  const auto& obligation = status.obligation;
  const auto required = needed(obligation);
  status.done = static_cast<std::int64_t>(each.completed.size());
  if (required == 0) {
    give_reason(status, ObligationState::not_applicable,
                finding(ErrorCode::follow_up_part_year,
                        {{"days", std::to_string(obligation.year->days_in_term.value_or(
                                      obligation.year->in_term.days()))},
                         {"year_days", std::to_string(obligation.year->year_days)}}));
    return;
  }
  const bool done = *status.done >= required;
  const auto on =
      done ? std::optional{each.completed[static_cast<std::size_t>(required) - 1]} : std::nullopt;
  const bool told =
      on && (on->latest() <= last_day(obligation) || last_day(obligation) < on->earliest());
  if (told) status.met_on = on->latest();
  if (told && *status.met_on <= last_day(obligation))
    status.state = ObligationState::met;
  else if (each.waived)
    status.state = ObligationState::waived;
  else if (told)
    status.state = ObligationState::met_late;
  else if (done)
    give_reason(status, ObligationState::unknown,
                finding(ErrorCode::follow_up_lateness_not_told,
                        {{"id", obligation.id},
                         {"on", on->text()},
                         {"deadline", last_day(obligation).to_string()}}));
  else
    settle_open(each, day);
}

void settle_payment(Assessed& each, const Facts* facts, const Date& day) {
  auto& status = each.status;
  if (status.obligation.amount == Money{}) {
    give_reason(status, ObligationState::not_applicable,
                finding(ErrorCode::follow_up_nothing_to_pay));
    return;
  }
  if (facts && facts->payments) {
    settle_duty(each, day);
    return;
  }
  status.state = by_day(status.obligation, day);
  if (status.state != ObligationState::upcoming)
    give_reason(status, ObligationState::unknown,
                finding(ErrorCode::follow_up_payments_not_stated));
}

// Nothing tells whether it was done: a later review has no word for it.
void settle_planned(ObligationStatus& status, const Date& day) {
  status.state = by_day(status.obligation, day);
  if (status.state == ObligationState::overdue)
    give_reason(status, ObligationState::unknown, finding(ErrorCode::follow_up_planned_not_told));
}

// Nobody has promised yet what a draft says.
void forgive_until_signed(Assessed& each, const Date& day) {
  if (each.status.state == ObligationState::overdue && each.draft)
    give_reason(each.status, ObligationState::not_applicable,
                finding(ErrorCode::follow_up_not_signed, {{"day", day.to_string()}}));
}

class Assessing {
 public:
  Assessing(const Partnership& partnership, const Date& day, const FollowUpReading& reading)
      : partnership_(partnership),
        facts_(partnership.facts ? &*partnership.facts : nullptr),
        day_(day),
        sources_(plan_sources(partnership, day)),
        answer_{.partnership = partnership.id,
                .title = partnership.title,
                .day = day,
                .reading = reading} {}

  Compliance answer() && {
    AssessedList list;
    for (const auto& agreement : partnership_.agreements) {
      auto ours = assessed(agreement);
      std::ranges::move(ours, std::back_inserter(list));
    }
    auto beside = plan_beside_agreements(partnership_, day_);
    for (auto& each : beside.obligations) list.push_back(begun(std::move(each)));
    std::ranges::move(beside.findings, std::back_inserter(answer_.findings));
    if (facts_) find_evidence(list, *facts_, day_, answer_.findings);
    for (auto& each : list) settle(each);
    std::ranges::sort(answer_.obligations, in_order_of_due_day, &ObligationStatus::obligation);
    return std::move(answer_);
  }

 private:
  static Assessed begun(Obligation obligation) {
    return {.status = {.obligation = std::move(obligation), .state = ObligationState::upcoming}};
  }

  // What one agreement obliges to, as it is known on the day; what its ending took away is settled.
  AssessedList assessed(const Agreement& agreement) {
    const auto& events = rules::facts_of(partnership_).events;
    const rules::AgreementFacts own{partnership_, agreement};
    const auto ending = ending_of(own, day_);
    const bool draft = own.is_draft(day_);
    const Date decided = ending ? std::min(ending->on, day_) : day_;
    auto plan = plan_of(agreement, events, decided, sources_, answer_.reading);
    std::ranges::move(plan.findings, std::back_inserter(answer_.findings));
    AssessedList list;
    for (auto& each : plan.obligations) {
      list.push_back(begun(std::move(each)));
      list.back().draft = draft;
    }
    if (ending) end(list, agreement, events, *ending);
    find_agreement_evidence(list, agreement, plan, facts_, day_, answer_.findings);
    return list;
  }

  // Obligations of the shortened term stand in place of those of the whole one.
  void end(AssessedList& list, const Agreement& agreement, const std::vector<Event>& events,
           const KnownEnding& ending) {
    std::map<std::string, Obligation> left;
    if (agreement.term.first.earliest() <= ending.on) {
      const auto renewed = with_renewals_or_as_signed(agreement, ending.on, events);
      if (planned_terms(renewed).agreement.term.last.latest() <= ending.on) return;
      auto plan = plan_of(cut_at(renewed, ending.on), {}, ending.on, sources_, answer_.reading);
      for (auto& each : plan.obligations) left.emplace(each.id, std::move(each));
    }
    for (auto& each : list) {
      auto& obligation = each.status.obligation;
      if (const auto kept = left.find(obligation.id); kept != left.end()) {
        obligation = std::move(kept->second);
      } else if (obligation.due.latest() > ending.on) {
        each.status.evidence.push_back(
            {EvidenceKind::ending, static_cast<std::int64_t>(ending.number), ending.on, true});
        give_reason(each.status, ObligationState::not_applicable,
                    finding(ErrorCode::follow_up_ended, {{"day", ending.on.to_string()}}));
      }
    }
  }

  static Agreement with_renewals_or_as_signed(const Agreement& agreement, const Date& day,
                                              const std::vector<Event>& events) {
    try {
      return with_renewals(agreement, day, events).agreement;
    } catch (const CalculationError&) {  // beyond 2199: told where the plan is made
      return agreement;
    }
  }

  void settle(Assessed& each) {
    const auto& obligation = each.status.obligation;
    if (each.status.reason) {  // its agreement ended before it
    } else if (is_day_to_know(obligation)) {
      settle_day_to_know(each, day_);
    } else if (obligation.kind == ObligationKind::planned_activity) {
      settle_planned(each.status, day_);
    } else if (obligation.kind == ObligationKind::payment) {
      settle_payment(each, facts_, day_);
    } else {
      settle_duty(each, day_);
    }
    forgive_until_signed(each, day_);
    std::ranges::stable_sort(each.status.evidence, {}, [](const Evidence& evidence) {
      return evidence.on.latest().day_number();
    });
    answer_.obligations.push_back(std::move(each.status));
  }

  const Partnership& partnership_;
  const Facts* facts_;
  Date day_;
  PlanSources sources_;
  Compliance answer_;
};

Step state_step(const ObligationStatus& status) {
  const auto& obligation = status.obligation;
  Step step{.rule = RuleId::follow_up_state,
            .clause = obligation.clause,
            .operands = {{"id", obligation.id}, {"last_day", last_day(obligation)}},
            .value = std::string{word(status.state)}};
  if (status.done) step.operands.push_back({"done", *status.done});
  if (obligation.required && !is_day_to_know(obligation))
    step.operands.push_back({"required", *obligation.required});
  if (status.paid) step.operands.push_back({"paid", *status.paid});
  if (status.met_on) step.operands.push_back({"met_on", *status.met_on});
  if (!status.missing.empty() && !status.evidence.empty())
    step.operands.push_back({"missing", static_cast<std::int64_t>(status.missing.size())});
  if (status.reason) step.operands.push_back({"reason", *status.reason});
  return step;
}

}  // namespace

Compliance compliance(const Partnership& partnership, const Date& day,
                      const FollowUpReading& reading) {
  return Assessing{partnership, day, reading}.answer();
}

std::vector<Step> explain(const Compliance& compliance) {
  std::vector<Step> steps;
  for (const auto& each : compliance.obligations) {
    add_steps(steps, each.obligation);
    steps.push_back(state_step(each));
  }
  return steps;
}

}  // namespace iop
