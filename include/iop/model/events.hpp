// What happened to an agreement: decided, signed, renegotiated, breached, ended; and what was paid,
// held, received and measured under it.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include <iop/core/decimal.hpp>
#include <iop/core/fields.hpp>
#include <iop/core/fuzzy_date.hpp>
#include <iop/core/money.hpp>
#include <iop/core/words.hpp>
#include <iop/model/clause.hpp>
#include <iop/model/follow_up.hpp>
#include <iop/model/goal.hpp>
#include <iop/model/payment_component.hpp>
#include <iop/model/rescission.hpp>

namespace iop {

// Money that was paid, as it was paid: late, partial, top-up and corrected payments are facts of
// their own, and one payment covers one half-year. A reversal is negative.
struct Payment {
  Date paid_on;
  Money amount;
  std::optional<Date> covers = {};
  std::optional<AgreementId> agreement = {};
  std::optional<ComponentId> component = {};
  bool example = false;
  std::optional<std::string> note = {};
  std::optional<Date> recorded_on = {};
  Extra extra = {};

  bool operator==(const Payment&) const = default;
  static constexpr auto description() {
    return describe<Payment>(
        "Payment", "Money that was paid. One payment covers one half-year.",
        field("paid_on", &Payment::paid_on, "The day it was paid."),
        field("amount", &Payment::amount, "What was paid, in kronor; negative for a reversal."),
        field("covers", &Payment::covers, "The first day of the half-year, or of the component's period, that it is for.",
              Presence::essential),
        field("agreement", &Payment::agreement,
              "The agreement it belongs to; may be left out where there is one."),
        field("component", &Payment::component,
              "The component it is for, where the agreement has several."),
        field("example", &Payment::example,
              "Whether the figure is an example and not a fact about the parties."),
        field("note", &Payment::note, "Anything worth knowing about it."),
        field("recorded_on", &Payment::recorded_on,
              "The day it became known here; the day it was paid unless said."));
  }
};

// A bill for an instalment that waits for one.
struct Invoice {
  Date received_on;
  ComponentId component;
  Date covers;
  std::optional<AgreementId> agreement = {};
  std::optional<std::string> note = {};
  std::optional<Date> recorded_on = {};
  Extra extra = {};

  bool operator==(const Invoice&) const = default;
  static constexpr auto description() {
    return describe<Invoice>(
        "Invoice", "A bill for an instalment that is payable on invoice.",
        field("received_on", &Invoice::received_on, "The day it was received."),
        field("component", &Invoice::component, "The component it is for."),
        field("covers", &Invoice::covers, "A day of the period it is for."),
        field("agreement", &Invoice::agreement,
              "The agreement; every one that holds the day it covers unless said."),
        field("note", &Invoice::note, "Anything worth knowing about it."),
        field("recorded_on", &Invoice::recorded_on,
              "The day it became known here; the day it was received unless said."));
  }
};

// What happened to an agreement as a whole. drafted: a draft was put forward that nobody has
// signed; it is a draft until a signing is recorded, also after the first day of its term.
enum class EventKind {
  decision,
  signing,
  renegotiation_called,
  renegotiation_closed,
  notice,
  drafted
};
template <>
struct Words<EventKind> {
  static constexpr std::string_view name = "EventKind";
  static constexpr std::array list{Word{EventKind::decision, "decision"},
                                   Word{EventKind::signing, "signing"},
                                   Word{EventKind::renegotiation_called, "renegotiation_called"},
                                   Word{EventKind::renegotiation_closed, "renegotiation_closed"},
                                   Word{EventKind::notice, "notice"},
                                   Word{EventKind::drafted, "drafted"}};
};

struct Event {
  EventKind kind;
  FuzzyDate on;
  std::optional<AgreementId> agreement = {};
  std::optional<PartyId> by = {};
  std::optional<std::string> note = {};
  std::optional<Date> recorded_on = {};
  Extra extra = {};

  bool operator==(const Event&) const = default;
  static constexpr auto description() {
    return describe<Event>("Event", "Something that happened to an agreement as a whole.",
                           field("kind", &Event::kind, "What happened."),
                           field("on", &Event::on, "When."),
                           field("agreement", &Event::agreement,
                                 "The agreement; every one that holds the day unless said."),
                           field("by", &Event::by, "The party that did it."),
                           field("note", &Event::note, "Anything worth knowing about it."),
                           field("recorded_on", &Event::recorded_on,
                                 "The day it became known here; the day it happened unless said."));
  }
};

// A breach that was pointed out. Whether it is serious and was rectified are judgements.
struct NotedBreach {
  Date noted_on;
  Side by;
  std::string text;
  std::optional<AgreementId> agreement = {};
  std::optional<bool> serious = {};
  std::optional<Date> rectified_on = {};
  std::optional<Date> recorded_on = {};
  Extra extra = {};

  bool operator==(const NotedBreach&) const = default;
  static constexpr auto description() {
    return describe<NotedBreach>(
        "NotedBreach", "A breach that was pointed out to the side in breach.",
        field("noted_on", &NotedBreach::noted_on, "The day on which it was pointed out."),
        field("by", &NotedBreach::by, "The side in breach."),
        field("text", &NotedBreach::text, "What the breach was."),
        field("agreement", &NotedBreach::agreement,
              "The agreement; every one that holds the day unless said."),
        field("serious", &NotedBreach::serious, "Whether it was judged serious."),
        field("rectified_on", &NotedBreach::rectified_on, "The day it was rectified, if it was."),
        field("recorded_on", &NotedBreach::recorded_on,
              "The day it became known here; the day it was pointed out unless said."));
  }
};

struct Ending {
  Rescission ending;
  std::optional<AgreementId> agreement = {};
  std::optional<std::string> note = {};
  std::optional<Date> recorded_on = {};
  Extra extra = {};

  bool operator==(const Ending&) const = default;
  static constexpr auto description() {
    return describe<Ending>(
        "Ending", "That an agreement ended otherwise than by its term alone.",
        field("ending", &Ending::ending, "How and when it ended."),
        field("agreement", &Ending::agreement,
              "The agreement; every one that holds the day unless said."),
        field("note", &Ending::note, "Anything worth knowing about it."),
        field("recorded_on", &Ending::recorded_on,
              "The day it became known here; the day it was declared, else took effect, unless "
              "said."));
  }
};

}  // namespace iop
