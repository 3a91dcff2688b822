#include <iop/rules/follow_up/amendment_diff.hpp>

#include <algorithm>
#include <map>
#include <utility>

#include <iop/model/terms_on.hpp>

#include "rules/follow_up/obligation_plan.hpp"

namespace iop {

namespace {

// The agreement as it was signed with the amendments before one, and with that one too.
struct Versions {
  Agreement before, after;
  Amendment amendment;
};

auto place_of(const Agreement& agreement, std::string_view id) {
  return std::ranges::find_if(agreement.amendments,
                              [&](const Amendment& each) { return each.id == id; });
}

Versions versions(const Agreement& agreement, std::string_view id) {
  std::vector<std::string> ids;
  for (const auto& each : agreement.amendments) ids.push_back(each.id);
  if (std::ranges::find(ids, id) == ids.end())
    fail(ErrorCode::amendment_unknown,
         {{"id", std::string{id}},
          {"nearest", nearest(id, ids)},
          {"ids", ids.empty() ? "–" : joined(ids)}},
         "/amendments");
  auto ordered = agreement.amendments;
  std::stable_sort(ordered.begin(), ordered.end(),
                   [](const auto& a, const auto& b) { return a.effective_on < b.effective_on; });
  const auto at = std::ranges::find_if(ordered, [&](const auto& each) { return each.id == id; });
  Versions found{agreement, agreement, *at};
  found.before.amendments = {ordered.begin(), at};
  found.after.amendments = {ordered.begin(), at + 1};
  return found;
}

// The agreement before an amendment, without what it takes from others of its day: that never held.
Agreement without_overruled(Agreement before, const Amendment& made) {
  const auto forget = [&](auto& part, const auto& taken) {
    if (taken) part.reset();
  };
  for (auto& each : before.amendments) {
    if (each.effective_on != made.effective_on) continue;
    if (made.term_last || made.uses_extension) {
      each.term_last.reset();
      each.uses_extension.reset();
    }
    forget(each.amount, made.amount);
    forget(each.goals, made.goals);
    forget(each.target_group, made.target_group);
    forget(each.parties, made.parties);
    forget(each.follow_up, made.follow_up);
  }
  return before;
}

std::string_view key(const Goal& goal) { return goal.id; }
std::string_view key(const FollowUpTerm& duty) { return duty.id; }
std::string_view key(const AgreementParty& party) { return party.party.value; }

ChangeKind kind(const Goal& before, const Goal& after) {
  return before.text == after.text ? ChangeKind::changed : ChangeKind::reworded;
}
ChangeKind kind(const FollowUpTerm& before, const FollowUpTerm& after) {
  FollowUpTerm reworded = before;
  reworded.text = after.text;
  return reworded == after ? ChangeKind::reworded : ChangeKind::changed;
}
ChangeKind kind(const AgreementParty&, const AgreementParty&) { return ChangeKind::changed; }

// What was removed or changed, in the order before, then what was added, in the order after.
template <class Change, class Part>
std::vector<Change> changes(const std::vector<Part>& before, const std::vector<Part>& after) {
  const auto find = [](const std::vector<Part>& list, const Part& part) {
    return std::ranges::find_if(list, [&](const Part& each) { return key(each) == key(part); });
  };
  std::vector<Change> found;
  for (const auto& each : before) {
    const auto now = find(after, each);
    if (now == after.end())
      found.push_back({ChangeKind::removed, each, std::nullopt, {}});
    else if (!(*now == each))
      found.push_back({kind(each, *now), each, *now, member_changes(each, *now)});
  }
  for (const auto& each : after)
    if (find(before, each) == before.end())
      found.push_back({ChangeKind::added, std::nullopt, each, {}});
  return found;
}

std::optional<TermChange> term_change(const Agreement& before, const Agreement& after,
                                      const Amendment& amendment) {
  if (before.term.last == after.term.last) return std::nullopt;
  TermChange change{before.term.last, after.term.last};
  const auto from = change.before.exact(), to = change.after.exact();
  if (from && to) change.days = days_between(*from, *to);
  change.clause = after.term.clause;
  change.extension = amendment.uses_extension;
  for (const auto& option : after.extensions)
    if (change.extension && option.id == change.extension->value && option.clause)
      change.clause = option.clause;
  return change;
}

std::optional<AmountChange> amount_change(const Agreement& before, const Agreement& after) {
  if (!after.payment || !after.payment->amount || before.payment == after.payment)
    return std::nullopt;
  return AmountChange{before.payment->amount, *after.payment->amount, after.payment->example,
                      after.payment->clause};
}

std::optional<TargetGroupChange> target_group_change(const Agreement& before,
                                                     const Agreement& after) {
  if (!after.target_group || before.target_group == after.target_group) return std::nullopt;
  TargetGroupChange change{before.target_group, *after.target_group};
  if (change.before) change.members = member_changes(*change.before, change.after);
  return change;
}

// Instalments of the same month are the same instalment, whatever their number.
std::vector<InstalmentChange> instalment_changes(const std::vector<Instalment>& before,
                                                 const std::vector<Instalment>& after) {
  const auto find = [](const std::vector<Instalment>& list, const Instalment& one) {
    return std::ranges::find_if(list,
                                [&](const auto& each) { return each.payable == one.payable; });
  };
  std::vector<InstalmentChange> found;
  for (const auto& each : before) {
    const auto now = find(after, each);
    if (now == after.end()) {
      found.push_back({ChangeKind::removed, each, std::nullopt});
      continue;
    }
    Instalment same = each;
    same.number = now->number;
    if (!(same == *now)) found.push_back({ChangeKind::changed, each, *now});
  }
  for (const auto& each : after)
    if (find(before, each) == before.end())
      found.push_back({ChangeKind::added, std::nullopt, each});
  return found;
}

// ---- what else is owed ----

using ById = std::map<std::string, Obligation>;

// Instalments and the end of the term are told by other members; where nothing is required, nothing
// is owed.
ById owed(const ObligationPlan& plan) {
  ById owed;
  for (const auto& each : plan.obligations)
    if (each.kind != ObligationKind::payment && each.kind != ObligationKind::term_end &&
        each.required != 0)
      owed.emplace(each.id, each);
  return owed;
}

// In other words, or by a term that is cut elsewhere, the same is owed.
bool owes_the_same(Obligation before, const Obligation& after) {
  before.text = after.text;
  before.clause = after.clause;
  before.year = after.year;
  return before == after;
}

std::vector<ObligationChange> obligation_changes(const ById& before, const ById& after,
                                                 const Date& from) {
  std::vector<ObligationChange> found;
  for (const auto& [id, was] : before) {
    const auto is = after.find(id);
    if (is == after.end())
      found.push_back({ChangeKind::removed, was, std::nullopt});
    else if (!owes_the_same(was, is->second))
      found.push_back({ChangeKind::changed, was, is->second});
  }
  for (const auto& [id, is] : after)
    if (!before.contains(id)) found.push_back({ChangeKind::added, std::nullopt, is});
  const auto over = [&](const std::optional<Obligation>& each) {
    return !each || last_day(*each) < from;
  };
  std::erase_if(found, [&](const auto& each) { return over(each.before) && over(each.after); });
  std::ranges::stable_sort(found, in_order_of_due_day, [](const auto& each) -> const Obligation& {
    return each.after ? *each.after : *each.before;
  });
  return found;
}

bool changes_nothing(const AmendmentDiff& diff) {
  return !diff.term && !diff.amount && diff.goals.empty() && !diff.target_group &&
         diff.parties.empty() && diff.follow_up.empty() && diff.other_terms.empty() &&
         diff.instalments.empty() && diff.total_before == diff.total_after;
}

// What is said with the amendment and was not said without it.
std::vector<Finding> new_findings(std::vector<Finding> with, const std::vector<Finding>& without) {
  std::erase_if(
      with, [&](const auto& each) { return std::ranges::find(without, each) != without.end(); });
  return with;
}

void compare_instalments(AmendmentDiff& diff, const Versions& found, const Agreement& before,
                         const Agreement& after, const PlanSources& sources) {
  const auto plan_before = payment_schedule(found.before, sources);
  const auto plan_after = payment_schedule(found.after, sources);
  diff.total_before = plan_before.total;
  diff.total_after = plan_after.total;
  if (exact_term(before) && exact_term(after)) {
    diff.instalments = instalment_changes(plan_before.instalments, plan_after.instalments);
    return;
  }
  const auto& vague = exact_term(before) ? after : before;
  diff.findings.push_back(finding(ErrorCode::amendment_not_compared,
                                  {{"id", diff.amendment}, {"term", term_text(vague)}}));
}

void compare_obligations(AmendmentDiff& diff, const Versions& found,
                         const FollowUpReading& reading) {
  const Date no_renewals{Date::first_year, 1, 1};  // they are amendments here
  const auto before = plan_of(found.before, {}, no_renewals, {}, reading);
  const auto after = plan_of(found.after, {}, no_renewals, {}, reading);
  for (const auto& each : new_findings(after.findings, before.findings))
    if (each.code != ErrorCode::follow_up_payments_not_planned)  // told with the instalments
      diff.findings.push_back(each);
  if (has_errors(before.findings) || has_errors(after.findings)) return;  // years beyond 2199
  diff.obligations = obligation_changes(owed(before), owed(after), diff.effective_on);
  // An option that was used and gave no day more was as open before.
  if (!diff.term)
    std::erase_if(diff.obligations, [](const auto& each) {
      return (each.after ? each.after : each.before)->kind == ObligationKind::extension_deadline;
    });
}

// What later amendments of the same day state too.
void take_overruled(AmendmentDiff& diff, const Amendment& made, const Agreement& agreement) {
  const auto stated = stated_parts(made);
  for (auto each = place_of(agreement, made.id) + 1; each != agreement.amendments.end(); ++each) {
    if (each->effective_on != made.effective_on || !holds_in_its_form(*each, agreement)) continue;
    for (const auto& part : stated_parts(*each)) {
      if (std::ranges::find(stated, part) == stated.end()) continue;
      if (std::ranges::find(diff.overruled, part) == diff.overruled.end())
        diff.overruled.push_back(part);
      diff.findings.push_back(
          finding(ErrorCode::amendment_conflict, {{"id", each->id},
                                                  {"other", made.id},
                                                  {"day", made.effective_on.to_string()},
                                                  {"part", part}}));
    }
  }
}

}  // namespace

AmendmentDiff amendment_diff(const Agreement& agreement, std::string_view amendment,
                             const FollowUpReading& reading, const PlanSources& sources) {
  auto found = versions(agreement, amendment);
  const auto before = planned_terms(found.before), after = planned_terms(found.after);
  const auto& made = found.amendment;
  AmendmentDiff diff{.agreement = agreement.id,
                     .amendment = made.id,
                     .text = made.text,
                     .effective_on = made.effective_on,
                     .agreed_on = made.agreed_on,
                     .in_writing = made.in_writing};
  if (is_renewal(made)) diff.origin = AmendmentOrigin::automatic_renewal;
  if (agreement.changes) diff.clause = agreement.changes->clause;
  diff.stated = stated_parts(made);
  diff.findings = new_findings(after.findings, before.findings);
  diff.holds = std::ranges::find(after.applied, made.id) != after.applied.end();
  if (!diff.holds) return diff;

  found.before = without_overruled(std::move(found.before), made);
  const auto was = planned_terms(found.before).agreement;
  const auto& is = after.agreement;
  diff.term = term_change(was, is, made);
  diff.amount = amount_change(was, is);
  diff.goals = changes<GoalChange>(was.goals, is.goals);
  diff.target_group = target_group_change(was, is);
  diff.parties = changes<PartyChange>(was.parties, is.parties);
  diff.follow_up = changes<DutyChange>(was.follow_up, is.follow_up);
  diff.other_terms = made.other_terms;
  take_overruled(diff, made, agreement);
  compare_instalments(diff, found, was, is, sources);
  compare_obligations(diff, found, reading);
  if (changes_nothing(diff))
    diff.findings.push_back(finding(ErrorCode::amendment_changes_nothing, {{"id", made.id}}));
  return diff;
}

}  // namespace iop
