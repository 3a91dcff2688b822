// Rules: follow_up.year, follow_up.meetings, follow_up.report, follow_up.quality_review,
// follow_up.due_day, follow_up.deadline
//
//   "Utsedda kontaktpersoner sammanträder minst fyra gånger per år under avtalstiden …"
//   "… åtar sig att en gång per år skriftligt rapportera arbetet …"
//   "Socialförvaltningen genomför årligen en kvalitetsuppföljning …"
//
// What an obligation is: what, for which year, by when, by whom, by which clause. They are computed
// from terms alone (`follow_up.hpp`); whether they were met is told by facts (`compliance.hpp`).
//
// The agreements do not say what "a year" is. Two readings decide, each shown in the result with
// where it came from:
//
//   question                                      key        words (default first)
//   which years?                                  year       agreement_year, calendar_year
//   what is owed in a year cut by the term?       part_year  in_proportion, whole
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <iop/core/fuzzy_date.hpp>
#include <iop/core/money.hpp>
#include <iop/model/follow_up.hpp>
#include <iop/model/reading.hpp>

namespace iop {

enum class ObligationKind {
  meeting,
  report,
  quality_review,
  portfolio_report,
  final_report,
  payment,
  assignment,
  improvement_area,
  open_question,
  planned_activity,
  notice_deadline,
  extension_deadline,
  term_end
};
template <>
struct Words<ObligationKind> {
  static constexpr std::string_view name = "ObligationKind";
  static constexpr std::array list{Word{ObligationKind::meeting, "meeting"},
                                   Word{ObligationKind::report, "report"},
                                   Word{ObligationKind::quality_review, "quality_review"},
                                   Word{ObligationKind::portfolio_report, "portfolio_report"},
                                   Word{ObligationKind::final_report, "final_report"},
                                   Word{ObligationKind::payment, "payment"},
                                   Word{ObligationKind::assignment, "assignment"},
                                   Word{ObligationKind::improvement_area, "improvement_area"},
                                   Word{ObligationKind::open_question, "open_question"},
                                   Word{ObligationKind::planned_activity, "planned_activity"},
                                   Word{ObligationKind::notice_deadline, "notice_deadline"},
                                   Word{ObligationKind::extension_deadline, "extension_deadline"},
                                   Word{ObligationKind::term_end, "term_end"}};
};

// The answers somebody gives; a question left open is answered by the duty's own `year`, else by
// the default.
//     FollowUpReading{.year = YearBasis::calendar_year}
struct FollowUpReading {
  std::optional<YearBasis> year = {};
  std::optional<PartYearReading> part_year = {};

  bool operator==(const FollowUpReading&) const = default;
  static constexpr auto description() {
    return describe<FollowUpReading>(
        "FollowUpReading", "How duties of follow-up are read where the agreement is silent.",
        field("year", &FollowUpReading::year, "Which years are meant."),
        field("part_year", &FollowUpReading::part_year,
              "What is owed in a year of which the term holds only some days."));
  }
};

// The year that an obligation is for, and how many times it is owed in it.
struct DutyYear {
  DateRange days;
  DateRange in_term;
  YearBasis basis = YearBasis::agreement_year;
  ReadingSource basis_from = ReadingSource::unless_said;
  std::int64_t times_per_year = 1;
  std::int64_t year_days = 0;
  std::optional<std::int64_t> days_in_term = {};
  PartYearReading part_year = PartYearReading::in_proportion;
  ReadingSource part_year_from = ReadingSource::unless_said;

  bool operator==(const DutyYear&) const = default;
  static constexpr auto description() {
    return describe<DutyYear>(
        "DutyYear", "The year that an obligation is for, and how it was read.",
        field("days", &DutyYear::days,
              "The whole year, not cut by the term; of an agreement without an exact first day, "
              "all days that it may hold."),
        field("in_term", &DutyYear::in_term, "The days of it that belong, or may, to the term."),
        field("basis", &DutyYear::basis, "Which years are meant."),
        field("basis_from", &DutyYear::basis_from, "Who said so."),
        field("times_per_year", &DutyYear::times_per_year, "The least number of times a year."),
        field("year_days", &DutyYear::year_days, "How many days the whole year has."),
        field("days_in_term", &DutyYear::days_in_term,
              "How many of them belong to the term; absent where the term is not exact."),
        field("part_year", &DutyYear::part_year, "What is owed in a year cut by the term."),
        field("part_year_from", &DutyYear::part_year_from, "Who said so."));
  }
};

struct Obligation {
  std::string id;
  ObligationKind kind;
  std::optional<AgreementId> agreement = {};
  std::optional<std::string> duty = {};
  std::string text;
  std::vector<PartyId> owed_by = {};
  std::vector<PartyId> conveners = {};
  std::optional<std::string> reported_to = {};
  std::optional<DutyYear> year = {};
  DateRange window;
  std::optional<DateRange> surely = {};
  FuzzyDate due;
  std::optional<Date> grace_last = {};
  std::optional<std::int64_t> required = {};
  std::vector<ReportPart> parts = {};
  std::vector<MeetingKind> meeting_kinds = {};
  std::optional<Money> amount = {};
  bool example = false;
  std::optional<ClauseId> clause = {};

  bool operator==(const Obligation&) const = default;
  static constexpr auto description() {
    return describe<Obligation>(
        "Obligation", "Something owed, or a day to know, from the terms alone.",
        field("id", &Obligation::id,
              "Stable and readable: the agreement, the duty, the first day of its year."),
        field("kind", &Obligation::kind, "What is owed."),
        field("agreement", &Obligation::agreement, "The agreement, where it is one agreement's."),
        field("duty", &Obligation::duty,
              "The id of the duty, assignment, review item or extension option; of a planned "
              "activity, of the review that plans it."),
        field("text", &Obligation::text, "The duty, as the file tells it; may be empty."),
        field("owed_by", &Obligation::owed_by, "The parties that owe it."),
        field("conveners", &Obligation::conveners, "The parties that convene the meetings."),
        field("reported_to", &Obligation::reported_to, "Who receives it."),
        field("year", &Obligation::year, "The year it is for, where it is owed every year."),
        field("window", &Obligation::window,
              "The days in which it can be met in time, both ends included."),
        field("surely", &Obligation::surely,
              "The days that are certainly in the window; fewer where the term is not exact."),
        field("due", &Obligation::due, "The last day, unadjusted, or less where less is known."),
        field("grace_last", &Obligation::grace_last,
              "The last day before it counts as overdue; absent for the latest due day itself."),
        field("required", &Obligation::required,
              "How many times it is owed; absent where the term leaves that open, and for what "
              "is not owed."),
        field("parts", &Obligation::parts, "What a report must hold."),
        field("meeting_kinds", &Obligation::meeting_kinds, "Which meetings count."),
        field("amount", &Obligation::amount, "The planned amount of an instalment, in kronor."),
        field("example", &Obligation::example, "Whether that amount is an example."),
        field("clause", &Obligation::clause, "The clause that states it."));
  }
};

// The last day before it counts as overdue: the end of its days of grace, else the latest due day.
[[nodiscard]] inline Date last_day(const Obligation& obligation) {
  return obligation.grace_last.value_or(obligation.due.latest());
}

}  // namespace iop
