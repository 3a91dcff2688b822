// Rule: follow_up.state
//
// Whether each obligation is upcoming, due, overdue, met, met late, waived or not applicable on a
// day, derived from terms and facts; nothing of it is stored.
//
//     const auto answer = iop::compliance(partnership, Date(2025, 3, 14));
//     answer.obligations[0].state    // met
//     answer.obligations[0].done     // 4
//
// A fact counts where it certainly lies in the window and on or before the day; where it only may,
// a finding says so. "What would be met if the report came on day D" is the same call on a
// partnership with one more fact.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <iop/core/error.hpp>
#include <iop/core/export.hpp>
#include <iop/core/step.hpp>
#include <iop/model/partnership.hpp>
#include <iop/rules/follow_up/obligations.hpp>

namespace iop {

// upcoming: its window has not begun. due: it can be met in time. overdue: its last day, with days
// of grace, has passed. met, met_late: by facts. waived: by the party it is owed to. not_applicable
// and unknown carry a reason.
enum class ObligationState {
  upcoming,
  due,
  overdue,
  met,
  met_late,
  waived,
  not_applicable,
  unknown
};
template <>
struct Words<ObligationState> {
  static constexpr std::string_view name = "ObligationState";
  static constexpr std::array list{Word{ObligationState::upcoming, "upcoming"},
                                   Word{ObligationState::due, "due"},
                                   Word{ObligationState::overdue, "overdue"},
                                   Word{ObligationState::met, "met"},
                                   Word{ObligationState::met_late, "met_late"},
                                   Word{ObligationState::waived, "waived"},
                                   Word{ObligationState::not_applicable, "not_applicable"},
                                   Word{ObligationState::unknown, "unknown"}};
};

// The list of facts that a piece of evidence stands in; amendments stand in their agreement.
enum class EvidenceKind {
  payment,
  event,
  ending,
  meeting,
  report,
  waiver,
  review,
  final_report,
  amendment
};
template <>
struct Words<EvidenceKind> {
  static constexpr std::string_view name = "EvidenceKind";
  static constexpr std::array list{
      Word{EvidenceKind::payment, "payment"},    Word{EvidenceKind::event, "event"},
      Word{EvidenceKind::ending, "ending"},      Word{EvidenceKind::meeting, "meeting"},
      Word{EvidenceKind::report, "report"},      Word{EvidenceKind::waiver, "waiver"},
      Word{EvidenceKind::review, "review"},      Word{EvidenceKind::final_report, "final_report"},
      Word{EvidenceKind::amendment, "amendment"}};
};

struct Evidence {
  EvidenceKind kind;
  std::int64_t number;
  FuzzyDate on;
  bool certain = false;

  bool operator==(const Evidence&) const = default;
  static constexpr auto description() {
    return describe<Evidence>(
        "Evidence", "A fact that an obligation's state rests on.",
        field("kind", &Evidence::kind, "The list it stands in."),
        field("number", &Evidence::number, "Its place in that list, from 0, as in JSON pointers."),
        field("on", &Evidence::on, "The day of the fact, or less where less is known."),
        field("certain", &Evidence::certain,
              "Whether it certainly counts; else its day may lie outside."));
  }
};

struct ObligationStatus {
  Obligation obligation;
  ObligationState state;
  std::optional<ErrorCode> reason = {};
  std::optional<std::int64_t> done = {};
  std::vector<ReportPart> missing = {};
  std::optional<Money> paid = {};
  std::optional<Date> met_on = {};
  std::vector<Evidence> evidence = {};
  std::vector<Finding> findings = {};

  bool operator==(const ObligationStatus&) const = default;
  static constexpr auto description() {
    return describe<ObligationStatus>(
        "ObligationStatus", "An obligation and how it stands on a day.",
        field("obligation", &ObligationStatus::obligation, "The obligation.", Presence::inlined),
        field("state", &ObligationStatus::state, "How it stands."),
        field("reason", &ObligationStatus::reason, "Why it is not applicable or unknown."),
        field("done", &ObligationStatus::done,
              "How many times it certainly was done; of reports, how many whole ones came."),
        field("missing", &ObligationStatus::missing, "What the reports do not hold yet."),
        field("paid", &ObligationStatus::paid,
              "Of an instalment: what was paid for it up to the day, in kronor."),
        field("met_on", &ObligationStatus::met_on, "The day from which it was met."),
        field("evidence", &ObligationStatus::evidence, "The facts it rests on, in order of day."),
        field("findings", &ObligationStatus::findings, "What should be known about it."));
  }
};

struct Compliance {
  std::string partnership;
  std::string title;
  Date day;
  FollowUpReading reading = {};
  std::vector<ObligationStatus> obligations = {};
  std::vector<Finding> findings = {};

  bool operator==(const Compliance&) const = default;
  static constexpr auto description() {
    return describe<Compliance>(
        "Compliance", "Every obligation of a partnership and how it stands on a day.",
        field("partnership", &Compliance::partnership, "The id of the partnership."),
        field("title", &Compliance::title, "Its title."),
        field("day", &Compliance::day, "The day."),
        field("reading", &Compliance::reading, "The reading that was asked for."),
        field("obligations", &Compliance::obligations,
              "In order of the latest due day, then of their ids."),
        field("findings", &Compliance::findings,
              "What should be known beside them: reports that belong nowhere, inexact terms."));
  }
};

// Facts later than `day` do not count, and automatic renewals count where they were decided by it.
// Where an ending is known on the day, what would have come after it is not applicable, and the
// year that it cuts is a year cut by the term. Never throws for what a file may hold.
[[nodiscard]] IOP_EXPORT Compliance compliance(const Partnership& partnership, const Date& day,
                                               const FollowUpReading& reading = {});

// The rules by which each obligation came about, and how it stands.
[[nodiscard]] IOP_EXPORT std::vector<Step> explain(const Compliance& compliance);

}  // namespace iop
