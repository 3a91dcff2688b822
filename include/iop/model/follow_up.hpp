// What the parties owe each other by way of follow-up, as terms: meetings, reports, reviews.
//
// Nothing here says whether a duty was met: that is derived for a day from facts
// (`rules/follow_up/follow_up.hpp`).
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include <iop/core/fields.hpp>
#include <iop/core/fuzzy_date.hpp>
#include <iop/core/whole.hpp>
#include <iop/core/words.hpp>
#include <iop/model/clause.hpp>

namespace iop {

using TimesPerYear = Whole<1, 366>;
using Months = Whole<0, 600>;
using GraceDays = Whole<0, 366>;
// A duty of follow-up, or an assignment.

enum class FollowUpKind { meeting, report, quality_review, portfolio_report, final_report };
template <>
struct Words<FollowUpKind> {
  static constexpr std::string_view name = "FollowUpKind";
  static constexpr std::array list{Word{FollowUpKind::meeting, "meeting"},
                                   Word{FollowUpKind::report, "report"},
                                   Word{FollowUpKind::quality_review, "quality_review"},
                                   Word{FollowUpKind::portfolio_report, "portfolio_report"},
                                   Word{FollowUpKind::final_report, "final_report"}};
};

// Which years "a year" means: counted from the agreement's first day, or from 1 January.
enum class YearBasis { agreement_year, calendar_year };
template <>
struct Words<YearBasis> {
  static constexpr std::string_view name = "YearBasis";
  static constexpr std::array list{Word{YearBasis::agreement_year, "agreement_year"},
                                   Word{YearBasis::calendar_year, "calendar_year"}};
};

// What is owed in a year of which the term holds only some days. in_proportion: so many times as
// answer to those days, rounded to the nearest with halves up; once a year is then owed where at
// least half of the year belongs to the term. whole: all of it in every year begun.
enum class PartYearReading { in_proportion, whole };
template <>
struct Words<PartYearReading> {
  static constexpr std::string_view name = "PartYearReading";
  static constexpr std::array list{Word{PartYearReading::in_proportion, "in_proportion"},
                                   Word{PartYearReading::whole, "whole"}};
};

enum class ReportPart {
  activity_report,
  balance_sheet,
  income_statement,
  visitor_count,
  activity_plan
};
template <>
struct Words<ReportPart> {
  static constexpr std::string_view name = "ReportPart";
  static constexpr std::array list{Word{ReportPart::activity_report, "activity_report"},
                                   Word{ReportPart::balance_sheet, "balance_sheet"},
                                   Word{ReportPart::income_statement, "income_statement"},
                                   Word{ReportPart::visitor_count, "visitor_count"},
                                   Word{ReportPart::activity_plan, "activity_plan"}};
};

enum class MeetingKind { contact, steering_group, working_group, workshop, planning };
template <>
struct Words<MeetingKind> {
  static constexpr std::string_view name = "MeetingKind";
  static constexpr std::array list{
      Word{MeetingKind::contact, "contact"}, Word{MeetingKind::steering_group, "steering_group"},
      Word{MeetingKind::working_group, "working_group"}, Word{MeetingKind::workshop, "workshop"},
      Word{MeetingKind::planning, "planning"}};
  static constexpr MeetingKind unless_said = MeetingKind::contact;
};

struct FollowUpTerm {
  std::string id;
  FollowUpKind kind;
  std::string text;
  std::vector<PartyId> owed_by = {};
  std::optional<TimesPerYear> times_per_year = {};
  std::optional<YearBasis> year = {};
  std::optional<Months> due_within_months = {};
  std::optional<GraceDays> grace_days = {};
  std::optional<std::string> reported_to = {};
  std::vector<ReportPart> contents = {};
  bool in_writing = false;
  std::vector<MeetingKind> meeting_kinds = {};
  std::optional<ClauseId> clause = {};
  Extra extra = {};

  bool operator==(const FollowUpTerm&) const = default;
  static constexpr auto description() {
    return describe<FollowUpTerm>(
        "FollowUpTerm", "Something the parties owe each other by way of follow-up.",
        field("id", &FollowUpTerm::id, "The id of the duty."),
        field("kind", &FollowUpTerm::kind, "What is owed."),
        field("text", &FollowUpTerm::text, "The duty, told in a sentence."),
        field("owed_by", &FollowUpTerm::owed_by, "The parties that owe it."),
        field("times_per_year", &FollowUpTerm::times_per_year,
              "The least number of times a year; absent for what is owed once."),
        field("year", &FollowUpTerm::year, "Which years are meant, where the agreement says so."),
        field("due_within_months", &FollowUpTerm::due_within_months,
              "The number of months after the end of the year (or of the term) within which it is "
              "due; absent: within the year itself, and a yearly report within the year after."),
        field("grace_days", &FollowUpTerm::grace_days,
              "Days after the due day before it counts as overdue."),
        field("reported_to", &FollowUpTerm::reported_to, "Who receives it."),
        field("contents", &FollowUpTerm::contents, "What it must hold."),
        field("in_writing", &FollowUpTerm::in_writing, "Whether it is owed in writing."),
        field("meeting_kinds", &FollowUpTerm::meeting_kinds,
              "Which meetings count; those of the contact persons and of the steering group unless "
              "said."),
        field("clause", &FollowUpTerm::clause, "The clause that states it."));
  }
};

// Something a board told somebody to do, with a day by which it is to be reported.
struct Assignment {
  std::string id;
  std::string text;
  std::vector<PartyId> given_to = {};
  std::optional<std::string> given_by = {};
  std::optional<FuzzyDate> due = {};
  std::optional<std::string> reported_to = {};
  std::optional<Quote> quote = {};
  Extra extra = {};

  bool operator==(const Assignment&) const = default;
  static constexpr auto description() {
    return describe<Assignment>(
        "Assignment", "Something that somebody was told to do and to report.",
        field("id", &Assignment::id, "The id by which reports name it."),
        field("text", &Assignment::text, "What is to be done."),
        field("given_to", &Assignment::given_to, "The parties that are to do it."),
        field("given_by", &Assignment::given_by, "Who gave it."),
        field("due", &Assignment::due, "The latest day on which it is to be reported."),
        field("reported_to", &Assignment::reported_to, "Who receives the report."),
        field("quote", &Assignment::quote, "The sentence that gives it, quoted."));
  }
};

}  // namespace iop
