#include <iop/rules/follow_up/amendment_diff.hpp>

#include <algorithm>
#include <utility>

#include "rules/follow_up/change_operands.hpp"

namespace iop {

namespace {

using Operands = std::vector<Operand>;

// The parts of an amendment, as `stated_parts` names them, that a part of the difference comes of.
std::vector<std::string_view> rests_on(std::string_view part) {
  if (part == "term") return {"term_last"};
  if (part == "instalments") return {"term_last", "amount"};
  if (part == "obligations") return {"term_last", "follow_up", "parties"};
  return {part};
}

class Telling {
 public:
  explicit Telling(const AmendmentDiff& diff) : diff_(diff) {}

  void add(std::string_view part, ChangeKind kind, std::string id, Operands more, StepValue value,
           std::optional<ClauseId> clause) {
    Step step{.rule = RuleId::time_amendment,
              .clause = clause ? std::move(clause) : diff_.clause,
              .operands = {{"amendment", diff_.amendment},
                           {"part", std::string{part}},
                           {"kind", std::string{word(kind)}}},
              .value = std::move(value)};
    if (!id.empty()) step.operands.push_back({"id", std::move(id)});
    if (const auto winner = overruled_by(part); !winner.empty())
      step.operands.push_back({"overruled_by", winner});
    for (auto& each : more) step.operands.push_back(std::move(each));
    steps_.push_back(std::move(step));
  }

  // A part that has a text before and after it.
  template <class Change, class IdOf, class TextOf>
  void add_all(std::string_view part, const std::vector<Change>& changes, const IdOf& id_of,
               const TextOf& text_of) {
    for (const auto& each : changes) {
      const auto& one = each.after ? *each.after : *each.before;
      Operands more;
      if (each.before) more.push_back({"before", text_of(*each.before)});
      if (each.after) more.push_back({"after", text_of(*each.after)});
      std::optional<ClauseId> clause;
      if constexpr (requires { one.clause; }) clause = one.clause;
      const bool reworded =
          std::ranges::find(each.members, "text", &MemberChange::member) != each.members.end();
      const bool in_members = each.before && each.after && !reworded;
      if (!in_members || each.members.empty())
        add(part, each.kind, id_of(one), std::move(more), text_of(one), clause);
      add_members(part, id_of(one), text_of(one), each.members, clause);
    }
  }

  // What changed beside the text, which its own step tells.
  void add_members(std::string_view part, const std::string& id, const std::string& text,
                   const std::vector<MemberChange>& members,
                   const std::optional<ClauseId>& clause) {
    for (const auto& each : members) {
      if (each.member == "text" && !each.indicator) continue;
      Operands more{{"text", text}, {"member", each.member}};
      if (each.indicator) more.push_back({"indicator", *each.indicator});
      if (each.before) more.push_back({"before", *each.before});
      if (each.after) more.push_back({"after", *each.after});
      add(part, ChangeKind::changed, id, std::move(more), each.after.value_or(""), clause);
    }
  }

  [[nodiscard]] std::vector<Step> steps() && { return std::move(steps_); }

 private:
  // The amendment that has taken all that the part rests on; empty where none has.
  [[nodiscard]] std::string overruled_by(std::string_view part) const {
    std::string winner;
    for (const auto& name : rests_on(part)) {
      const auto stated = std::ranges::find(diff_.stated, name);
      if (stated == diff_.stated.end()) continue;
      const auto other = winner_of(name);
      if (other.empty()) return {};
      winner = other;
    }
    return winner;
  }

  // The last to state it wins.
  [[nodiscard]] std::string winner_of(std::string_view name) const {
    std::string winner;
    for (const auto& each : diff_.findings) {
      if (each.code != ErrorCode::amendment_conflict) continue;
      const auto detail = [&](std::string_view of) {
        const auto found = std::ranges::find(each.details, of, &Detail::name);
        return found == each.details.end() ? std::string{} : found->value;
      };
      if (detail("part") == name && detail("other") == diff_.amendment) winner = detail("id");
    }
    return winner;
  }

  const AmendmentDiff& diff_;
  std::vector<Step> steps_;
};

void tell_terms(Telling& telling, const AmendmentDiff& diff) {
  if (diff.term) {
    Operands more{{"before", diff.term->before.text()}, {"after", diff.term->after.text()}};
    if (diff.term->days) more.push_back({"days", *diff.term->days});
    telling.add("term", ChangeKind::changed,
                diff.term->extension ? diff.term->extension->value : "", std::move(more),
                diff.term->after.text(), diff.term->clause);
  }
  if (diff.amount) {
    Operands more;
    if (diff.amount->before) more.push_back({"before", *diff.amount->before});
    more.push_back({"after", diff.amount->after});
    telling.add("amount", ChangeKind::changed, "", std::move(more), diff.amount->after,
                diff.amount->clause);
  }
  telling.add_all(
      "goals", diff.goals, [](const Goal& each) { return each.id; },
      [](const Goal& each) { return each.text; });
  if (diff.target_group) {
    Operands more;
    if (diff.target_group->before) more.push_back({"before", diff.target_group->before->text});
    more.push_back({"after", diff.target_group->after.text});
    const auto& [before, after, members] = *diff.target_group;
    if (!before || before->text != after.text || members.empty())
      telling.add("target_group", ChangeKind::changed, "", std::move(more), after.text,
                  after.clause);
    telling.add_members("target_group", "", after.text, members, after.clause);
  }
  telling.add_all(
      "parties", diff.parties, [](const AgreementParty& each) { return each.party.value; },
      [](const AgreementParty& each) {
        return each.side ? std::string{word(*each.side)} : std::string{};
      });
  telling.add_all(
      "follow_up", diff.follow_up, [](const FollowUpTerm& each) { return each.id; },
      [](const FollowUpTerm& each) { return each.text; });
  for (const auto& each : diff.other_terms)
    telling.add("other_terms", ChangeKind::changed, "", {}, each.text, each.clause);
}

void tell_obligation(Telling& telling, const ObligationChange& change) {
  const auto& one = change.after ? *change.after : *change.before;
  Operands more{{"what", std::string{word(one.kind)}}, {"text", one.text}};
  if (change.before && change.before->required)
    more.push_back({"before", *change.before->required});
  if (change.after && change.after->required) more.push_back({"after", *change.after->required});
  if (change.before) more.push_back({"due_before", change.before->due.text()});
  if (change.after) more.push_back({"due_after", change.after->due.text()});
  if (one.year) more.push_back({"year", one.year->days});
  if (one.year && one.year->basis == YearBasis::agreement_year && !one.year->days_in_term)
    more.push_back({"vague_year", true});
  if (change.before && change.after)
    for (auto& each : change_operands(*change.before, *change.after))
      more.push_back(std::move(each));
  const auto required = change.after ? change.after->required : std::optional<std::int64_t>{0};
  telling.add("obligations", change.kind, one.id, std::move(more), required.value_or(0),
              one.clause);
}

void tell_plans(Telling& telling, const AmendmentDiff& diff) {
  for (const auto& each : diff.instalments) {
    const auto& one = each.after ? *each.after : *each.before;
    Operands more;
    if (each.before && each.before->planned) more.push_back({"before", *each.before->planned});
    if (each.after && each.after->planned) more.push_back({"after", *each.after->planned});
    if (each.before && each.after && each.before->agreement_days != each.after->agreement_days) {
      more.push_back({"days_before", each.before->agreement_days});
      more.push_back({"days_after", each.after->agreement_days});
    } else if (each.before && each.after && each.before->half_year != each.after->half_year) {
      more.push_back({"half_year_before", each.before->half_year});
      more.push_back({"half_year_after", each.after->half_year});
    }
    telling.add("instalments", each.kind, one.payable.text(), std::move(more), one.half_year,
                one.clause);
  }
  for (const auto& each : diff.obligations) tell_obligation(telling, each);
}

}  // namespace

std::vector<Step> explain(const AmendmentDiff& diff) {
  Telling telling{diff};
  tell_terms(telling, diff);
  tell_plans(telling, diff);
  return std::move(telling).steps();
}

}  // namespace iop
