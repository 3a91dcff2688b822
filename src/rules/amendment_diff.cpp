#include <iop/rules/amendment_diff.hpp>

#include <algorithm>
#include <limits>
#include <map>
#include <utility>

#include <iop/model/terms_on.hpp>

namespace iop {

namespace {

// The agreement as it was signed with the amendments before one, and with that one too.
struct Versions {
  Agreement before, after;
  Amendment amendment;
};

Versions versions(const Agreement& agreement, std::string_view id) {
  std::vector<std::string> ids;
  for (const auto& each : agreement.amendments) ids.push_back(each.id);
  if (std::ranges::find(ids, id) == ids.end())
    fail(ErrorCode::amendment_unknown,
         {{"id", std::string{id}}, {"nearest", nearest(id, ids)}, {"ids", joined(ids)}},
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
      found.push_back({ChangeKind::removed, each, std::nullopt});
    else if (!(*now == each))
      found.push_back({kind(each, *now), each, *now});
  }
  for (const auto& each : after)
    if (find(before, each) == before.end())
      found.push_back({ChangeKind::added, std::nullopt, each});
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
  return TargetGroupChange{before.target_group, *after.target_group};
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

// ---- what is owed, year by year ----

// The first day of the year, nothing for what is owed once; and how often.
struct Owed {
  std::optional<DateRange> year = {};
  std::int64_t times = 1;
};
using ByYear = std::map<std::int32_t, Owed>;  // by the number of the year's first day
constexpr std::int32_t once = std::numeric_limits<std::int32_t>::min();

DateRange year_number(const Date& first, YearBasis basis, std::int64_t number) {
  const Date begins = basis == YearBasis::calendar_year ? Date(first.year(), 1, 1) : first;
  return {begins.plus_months(12 * number), begins.plus_months(12 * (number + 1)).plus_days(-1)};
}

// Throws date.range where a year of it reaches past 2199.
ByYear owed(const FollowUpTerm* duty, const std::optional<DateRange>& term, const Date& from) {
  ByYear years;
  if (!duty || !term) return years;
  if (!duty->times_per_year) return {{once, {}}};
  const auto basis = duty->year.value_or(YearBasis::agreement_year);
  for (std::int64_t number = 0;; ++number) {
    const auto year = year_number(term->first(), basis, number);
    if (year.first() > term->last()) return years;
    if (year.last() >= from)
      years[year.first().day_number()] = {year, duty->times_per_year->value()};
  }
}

void compare(std::vector<ObligationChange>& found, const FollowUpTerm& duty, const ByYear& before,
             const ByYear& after) {
  const auto find = [](const ByYear& years, std::int32_t first) -> const Owed* {
    const auto at = years.find(first);
    return at == years.end() ? nullptr : &at->second;
  };
  ByYear both = before;
  both.insert(after.begin(), after.end());
  for (const auto& [first, owed] : both) {
    const auto *was = find(before, first), *is = find(after, first);
    if (was && is && was->times == is->times) continue;
    ObligationChange change{was && is ? ChangeKind::changed
                            : was     ? ChangeKind::removed
                                      : ChangeKind::added,
                            duty.id, duty.text, owed.year};
    if (was) change.times_before = was->times;
    if (is) change.times_after = is->times;
    found.push_back(std::move(change));
  }
}

std::vector<ObligationChange> obligation_changes(const Agreement& before, const Agreement& after,
                                                 const Date& from) {
  const auto find = [](const Agreement& terms, std::string_view id) -> const FollowUpTerm* {
    for (const auto& each : terms.follow_up)
      if (each.id == id) return &each;
    return nullptr;
  };
  const auto term_before = exact_term(before), term_after = exact_term(after);
  std::vector<ObligationChange> found;
  for (const auto& each : before.follow_up)
    compare(found, each, owed(&each, term_before, from),
            owed(find(after, each.id), term_after, from));
  for (const auto& each : after.follow_up)
    if (!find(before, each.id)) compare(found, each, {}, owed(&each, term_after, from));
  return found;
}

bool changes_nothing(const AmendmentDiff& diff) {
  return !diff.term && !diff.amount && diff.goals.empty() && !diff.target_group &&
         diff.parties.empty() && diff.follow_up.empty() && diff.other_terms.empty();
}

// What is said with the amendment and was not said without it.
std::vector<Finding> new_findings(std::vector<Finding> with, const std::vector<Finding>& without) {
  std::erase_if(
      with, [&](const auto& each) { return std::ranges::find(without, each) != without.end(); });
  return with;
}

void compare_plans(AmendmentDiff& diff, const Versions& found, const Agreement& before,
                   const Agreement& after) {
  const auto plan_before = payment_schedule(found.before);
  const auto plan_after = payment_schedule(found.after);
  diff.total_before = plan_before.total;
  diff.total_after = plan_after.total;
  if (!exact_term(before) || !exact_term(after)) {
    const auto& vague = exact_term(before) ? after : before;
    diff.findings.push_back(finding(ErrorCode::amendment_not_compared,
                                    {{"id", diff.amendment}, {"term", term_text(vague)}}));
    return;
  }
  diff.instalments = instalment_changes(plan_before.instalments, plan_after.instalments);
  try {
    diff.obligations = obligation_changes(before, after, diff.effective_on);
  } catch (const CalculationError& error) {  // a year beyond 2199
    diff.findings.insert(diff.findings.end(), error.findings().begin(), error.findings().end());
  }
}

}  // namespace

AmendmentDiff amendment_diff(const Agreement& agreement, std::string_view amendment) {
  const auto found = versions(agreement, amendment);
  const auto before = planned_terms(found.before), after = planned_terms(found.after);
  const auto& made = found.amendment;
  AmendmentDiff diff{.agreement = agreement.id,
                     .amendment = made.id,
                     .text = made.text,
                     .effective_on = made.effective_on,
                     .agreed_on = made.agreed_on,
                     .in_writing = made.in_writing};
  if (agreement.changes) diff.clause = agreement.changes->clause;
  diff.findings = new_findings(after.findings, before.findings);
  diff.holds = std::ranges::find(after.applied, made.id) != after.applied.end();
  if (!diff.holds) return diff;

  const auto &was = before.agreement, &is = after.agreement;
  diff.term = term_change(was, is, made);
  diff.amount = amount_change(was, is);
  diff.goals = changes<GoalChange>(was.goals, is.goals);
  diff.target_group = target_group_change(was, is);
  diff.parties = changes<PartyChange>(was.parties, is.parties);
  diff.follow_up = changes<DutyChange>(was.follow_up, is.follow_up);
  diff.other_terms = made.other_terms;
  compare_plans(diff, found, was, is);
  if (changes_nothing(diff))
    diff.findings.push_back(finding(ErrorCode::amendment_changes_nothing, {{"id", made.id}}));
  return diff;
}

}  // namespace iop
