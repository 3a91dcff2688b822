// Rule: time.state
//
//   "Båda parter kan påkalla omförhandling."
//   "Part kan häva detta avtal om motpart brister i sina åtaganden på ett allvarligt sätt och
//    rättelse inte sker utan dröjsmål."
//
// The state of an agreement on a day, with the fact that put it there. Nothing is stored: it is
// derived from the term in force and from what happened up to and including the day. Where several
// states could be named, the first of these is: final_reported (it is over, and a final report
// covers it), rescinded, ended, expired, breach_noted, renegotiating, in_force, signed, draft. What
// gave way stands in `beside`. A fact that is told less exactly than to the day counts from the
// last day it can mean.
//
//     iop::lifecycle(partnership, "2023-2026", Date(2025, 3, 15)).current.state
//     // LifecycleState::rescinded, where an ending takes effect on 2025-03-14
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <iop/core/error.hpp>
#include <iop/core/export.hpp>
#include <iop/core/step.hpp>
#include <iop/core/words.hpp>
#include <iop/model/partnership.hpp>

namespace iop {

enum class LifecycleState {
  draft,
  signed_,
  in_force,
  renegotiating,
  breach_noted,
  rescinded,
  ended,
  expired,
  final_reported
};
template <>
struct Words<LifecycleState> {
  static constexpr std::string_view name = "LifecycleState";
  static constexpr std::array list{Word{LifecycleState::draft, "draft"},
                                   Word{LifecycleState::signed_, "signed"},
                                   Word{LifecycleState::in_force, "in_force"},
                                   Word{LifecycleState::renegotiating, "renegotiating"},
                                   Word{LifecycleState::breach_noted, "breach_noted"},
                                   Word{LifecycleState::rescinded, "rescinded"},
                                   Word{LifecycleState::ended, "ended"},
                                   Word{LifecycleState::expired, "expired"},
                                   Word{LifecycleState::final_reported, "final_reported"}};
};

// What put an agreement into a state. `agreement`: only that it is written down. `renewal_ends`:
// the last day of a term that was renewed because no notice was given.
enum class LifecycleFact {
  agreement,
  signing,
  term_begins,
  term_ends,
  renewal_ends,
  amendment,
  renegotiation_called,
  renegotiation_closed,
  breach,
  rectification,
  ending,
  final_report
};
template <>
struct Words<LifecycleFact> {
  static constexpr std::string_view name = "LifecycleFact";
  static constexpr std::array list{
      Word{LifecycleFact::agreement, "agreement"},
      Word{LifecycleFact::signing, "signing"},
      Word{LifecycleFact::term_begins, "term_begins"},
      Word{LifecycleFact::term_ends, "term_ends"},
      Word{LifecycleFact::renewal_ends, "renewal_ends"},
      Word{LifecycleFact::amendment, "amendment"},
      Word{LifecycleFact::renegotiation_called, "renegotiation_called"},
      Word{LifecycleFact::renegotiation_closed, "renegotiation_closed"},
      Word{LifecycleFact::breach, "breach"},
      Word{LifecycleFact::rectification, "rectification"},
      Word{LifecycleFact::ending, "ending"},
      Word{LifecycleFact::final_report, "final_report"}};
};

// A state, from when, and the fact that put the agreement there.
struct LifecycleEntry {
  LifecycleState state;
  LifecycleFact fact;
  std::string pointer;
  std::optional<Date> since = {};
  std::optional<FuzzyDate> on = {};
  std::optional<EndedBy> ended_by = {};
  std::optional<std::string> text = {};
  std::optional<ClauseId> clause = {};

  bool operator==(const LifecycleEntry&) const = default;
  static constexpr auto description() {
    return describe<LifecycleEntry>(
        "LifecycleEntry", "A state of an agreement, and the fact that put it there.",
        field("state", &LifecycleEntry::state, "The state."),
        field("fact", &LifecycleEntry::fact, "What kind of fact put the agreement there."),
        field("pointer", &LifecycleEntry::pointer,
              "JSON pointer to the fact or the term in the partnership that was asked about."),
        field("since", &LifecycleEntry::since,
              "The first day of it; absent for a draft, whose first day nothing tells."),
        field("on", &LifecycleEntry::on,
              "The fact's own day: the last day that the agreement still lived for what ends it."),
        field("ended_by", &LifecycleEntry::ended_by, "How it ended, where an ending did it."),
        field("text", &LifecycleEntry::text, "What the fact says of itself."),
        field("clause", &LifecycleEntry::clause, "The clause it rests on, where one is named."));
  }
};

struct Lifecycle {
  std::string agreement;
  Date day;
  LifecycleEntry current;
  std::vector<LifecycleEntry> beside = {};
  std::vector<LifecycleEntry> passed = {};
  std::vector<Finding> findings = {};

  bool operator==(const Lifecycle&) const = default;
  static constexpr auto description() {
    return describe<Lifecycle>(
        "Lifecycle", "The state of an agreement on a day.",
        field("agreement", &Lifecycle::agreement, "The id of the agreement."),
        field("day", &Lifecycle::day, "The day."),
        field("current", &Lifecycle::current, "The state it is in that day."),
        field("beside", &Lifecycle::beside,
              "What holds that day too and gives way: other open breaches, a renegotiation."),
        field("passed", &Lifecycle::passed, "The states before, in order of time."),
        field("findings", &Lifecycle::findings,
              "What was taken for granted, is not exact to the day, or does not fit together."));
  }
};

// `partnership` as it is known: `as_known_on` (model/known.hpp) gives what was known on a day.
// Throws agreement.unknown; date.range where a renewal reaches past 2199.
[[nodiscard]] IOP_EXPORT Lifecycle lifecycle(const Partnership& partnership,
                                             std::string_view agreement, const Date& day);

// One step for each state passed and one for the state of the day, in order of time.
[[nodiscard]] IOP_EXPORT std::vector<Step> explain(const Lifecycle& lifecycle);

}  // namespace iop
