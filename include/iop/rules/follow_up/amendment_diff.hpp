// Rule: time.amendment
//
//   "Ändringar ska vara skriftliga för att vara giltiga."
//
// What an amendment changed: the terms before it (the agreement with the amendments that come
// before it in order) against the terms with it, typed; and the instalments and obligations that it
// added, removed or changed: those of the two plans (`follow_up.hpp`), by their ids, that are not
// over when it takes effect. Later amendments play no part.
//
//     const auto diff = iop::amendment_diff(agreement, "forlangning");
//     diff.term->before.text()          // "2026-11-30"
//     diff.term->after.text()           // "2027-11-30"
//     diff.instalments.size()           // 2: December 2026 and June 2027 were added
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <iop/core/error.hpp>
#include <iop/core/export.hpp>
#include <iop/core/step.hpp>
#include <iop/model/agreement.hpp>
#include <iop/rules/follow_up/obligations.hpp>
#include <iop/rules/payments/schedule.hpp>
#include <iop/rules/time/member_change.hpp>

namespace iop {

struct TermChange {
  FuzzyDate before;
  FuzzyDate after;
  std::optional<std::int64_t> days = {};
  std::optional<ExtensionId> extension = {};
  std::optional<ClauseId> clause = {};

  bool operator==(const TermChange&) const = default;
  static constexpr auto description() {
    return describe<TermChange>(
        "TermChange", "A new last day of the term.",
        field("before", &TermChange::before, "The last day before, included."),
        field("after", &TermChange::after, "The last day after, included."),
        field("days", &TermChange::days,
              "By how many days the term became longer; negative: shorter; absent where a day is "
              "not exact."),
        field("extension", &TermChange::extension, "The extension option it made use of."),
        field("clause", &TermChange::clause, "The clause of that option, else of the term."));
  }
};

struct AmountChange {
  std::optional<Money> before = {};
  Money after;
  bool example = false;
  std::optional<ClauseId> clause = {};

  bool operator==(const AmountChange&) const = default;
  static constexpr auto description() {
    return describe<AmountChange>(
        "AmountChange", "A new amount of each instalment.",
        field("before", &AmountChange::before, "The amount before; absent where none was stated."),
        field("after", &AmountChange::after, "The amount after."),
        field("example", &AmountChange::example, "Whether the amounts are examples."),
        field("clause", &AmountChange::clause, "The clause of the payments."));
  }
};

struct GoalChange {
  ChangeKind kind;
  std::optional<Goal> before = {};
  std::optional<Goal> after = {};
  std::vector<MemberChange> members = {};

  bool operator==(const GoalChange&) const = default;
  static constexpr auto description() {
    return describe<GoalChange>(
        "GoalChange", "A goal that was added, removed, reworded or otherwise changed.",
        field("kind", &GoalChange::kind, "What became of it."),
        field("before", &GoalChange::before, "The goal before; absent for one that was added."),
        field("after", &GoalChange::after, "The goal after; absent for one that was removed."),
        field("members", &GoalChange::members,
              "What changed in it, for one that was there before and is after."));
  }
};

struct TargetGroupChange {
  std::optional<TargetGroup> before = {};
  TargetGroup after;
  std::vector<MemberChange> members = {};

  bool operator==(const TargetGroupChange&) const = default;
  static constexpr auto description() {
    return describe<TargetGroupChange>(
        "TargetGroupChange", "A new target group.",
        field("before", &TargetGroupChange::before, "The group before, if one was stated."),
        field("after", &TargetGroupChange::after, "The group after."),
        field("members", &TargetGroupChange::members,
              "What changed in it, where one was stated before."));
  }
};

struct PartyChange {
  ChangeKind kind;
  std::optional<AgreementParty> before = {};
  std::optional<AgreementParty> after = {};
  std::vector<MemberChange> members = {};

  bool operator==(const PartyChange&) const = default;
  static constexpr auto description() {
    return describe<PartyChange>(
        "PartyChange", "A party that joined, left, or does something else.",
        field("kind", &PartyChange::kind, "What became of it."),
        field("before", &PartyChange::before, "The party before; absent for one that joined."),
        field("after", &PartyChange::after, "The party after; absent for one that left."),
        field("members", &PartyChange::members,
              "What changed in it, for one that was there before and is after."));
  }
};

struct DutyChange {
  ChangeKind kind;
  std::optional<FollowUpTerm> before = {};
  std::optional<FollowUpTerm> after = {};
  std::vector<MemberChange> members = {};

  bool operator==(const DutyChange&) const = default;
  static constexpr auto description() {
    return describe<DutyChange>(
        "DutyChange", "A duty of follow-up that was added, removed, reworded or changed.",
        field("kind", &DutyChange::kind, "What became of it."),
        field("before", &DutyChange::before, "The duty before; absent for one that was added."),
        field("after", &DutyChange::after, "The duty after; absent for one that was removed."),
        field("members", &DutyChange::members,
              "What changed in it, for one that was there before and is after."));
  }
};

struct InstalmentChange {
  ChangeKind kind;
  std::optional<Instalment> before = {};
  std::optional<Instalment> after = {};

  bool operator==(const InstalmentChange&) const = default;
  static constexpr auto description() {
    return describe<InstalmentChange>(
        "InstalmentChange", "An instalment that was added, removed or changed.",
        field("kind", &InstalmentChange::kind, "What became of it."),
        field("before", &InstalmentChange::before, "It before; absent for one that was added."),
        field("after", &InstalmentChange::after, "It after; absent for one that was removed."));
  }
};

struct ObligationChange {
  ChangeKind kind;
  std::optional<Obligation> before = {};
  std::optional<Obligation> after = {};

  bool operator==(const ObligationChange&) const = default;
  static constexpr auto description() {
    return describe<ObligationChange>(
        "ObligationChange", "An obligation of the plan that was added, removed or changed.",
        field("kind", &ObligationChange::kind, "What became of it."),
        field("before", &ObligationChange::before, "It before; absent for one that was added."),
        field("after", &ObligationChange::after, "It after; absent for one that was removed."));
  }
};

struct AmendmentDiff {
  std::string agreement;
  std::string amendment;
  std::string text;
  Date effective_on;
  std::optional<Date> agreed_on = {};
  std::optional<bool> in_writing = {};
  bool holds = false;
  AmendmentOrigin origin = AmendmentOrigin::agreed;
  std::vector<std::string> stated = {};
  std::vector<std::string> overruled = {};
  std::optional<TermChange> term = {};
  std::optional<AmountChange> amount = {};
  std::vector<GoalChange> goals = {};
  std::optional<TargetGroupChange> target_group = {};
  std::vector<PartyChange> parties = {};
  std::vector<DutyChange> follow_up = {};
  std::vector<Passage> other_terms = {};
  std::vector<InstalmentChange> instalments = {};
  std::optional<Money> total_before = {};
  std::optional<Money> total_after = {};
  std::vector<ObligationChange> obligations = {};
  std::optional<ClauseId> clause = {};
  std::vector<Finding> findings = {};

  bool operator==(const AmendmentDiff&) const = default;
  static constexpr auto description() {
    return describe<AmendmentDiff>(
        "AmendmentDiff", "What an amendment changed.",
        field("agreement", &AmendmentDiff::agreement, "The id of the agreement."),
        field("amendment", &AmendmentDiff::amendment, "The id of the amendment."),
        field("text", &AmendmentDiff::text, "The amendment, told in a sentence."),
        field("effective_on", &AmendmentDiff::effective_on, "The first day on which it holds."),
        field("agreed_on", &AmendmentDiff::agreed_on, "The day it was agreed."),
        field("in_writing", &AmendmentDiff::in_writing,
              "Whether it was made in writing; absent where nobody has said."),
        field("holds", &AmendmentDiff::holds,
              "Whether it holds in its form; where it does not, nothing is changed."),
        field("origin", &AmendmentDiff::origin, "Where it comes from."),
        field("stated", &AmendmentDiff::stated, "The parts that it states."),
        field("overruled", &AmendmentDiff::overruled,
              "Parts of it that another amendment of the same day states too, and later in the "
              "file: that one is used."),
        field("term", &AmendmentDiff::term, "The new last day, if it moved."),
        field("amount", &AmendmentDiff::amount, "The new amount, if it changed."),
        field("goals", &AmendmentDiff::goals, "The goals that changed."),
        field("target_group", &AmendmentDiff::target_group, "The new target group, if it changed."),
        field("parties", &AmendmentDiff::parties, "The parties that changed."),
        field("follow_up", &AmendmentDiff::follow_up, "The duties of follow-up that changed."),
        field("other_terms", &AmendmentDiff::other_terms, "Other terms, for people to read."),
        field("instalments", &AmendmentDiff::instalments, "The instalments that changed."),
        field("total_before", &AmendmentDiff::total_before, "What was planned in all before."),
        field("total_after", &AmendmentDiff::total_after, "What is planned in all after."),
        field("obligations", &AmendmentDiff::obligations,
              "What else is owed, and days to know; the end of the term is told by `term`."),
        field("clause", &AmendmentDiff::clause, "The clause on how the agreement can be changed."),
        field("findings", &AmendmentDiff::findings,
              "That it does not hold, competes with another, or changes nothing."));
  }
};

// `agreement` is the agreement as it was signed, with its amendments; `with_renewals`
// (model/terms_on.hpp) gives one whose renewals are amendments too. `sources` are what planned
// amounts are read from beside the agreement (`plan_sources`). Throws amendment.unknown.
[[nodiscard]] IOP_EXPORT AmendmentDiff amendment_diff(const Agreement& agreement,
                                                      std::string_view amendment,
                                                      const FollowUpReading& reading = {},
                                                      const PlanSources& sources = {});

// One step for each change, in the order of the members.
[[nodiscard]] IOP_EXPORT std::vector<Step> explain(const AmendmentDiff& diff);

}  // namespace iop
