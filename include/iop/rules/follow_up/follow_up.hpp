// The annual wheel: every obligation of a partnership that touches a span of days.
//
//   "… ska genomföras enligt årsplanering" - "… redovisas för socialnämnden enligt fastställt
//   årshjul."
//
//     const auto calendar = iop::follow_up_calendar(partnership,
//     DateRange::parse("2025-01-01..2025-12-31")); calendar.obligations[0].id          //
//     "2023-2026/payment/2025-06" calendar.obligations[0].due.text()  // "2025-06"
//
// Computed from terms alone: duties of follow-up, instalments, assignments, what reviews left to be
// taken up again, deadlines for notice and extension, and the end of the term. The duties of a year
// are those in force on its first day. Days are as agreed: nothing is moved for holidays.
// Rules: see `obligations.hpp`.
#pragma once

#include <string>
#include <vector>

#include <iop/core/error.hpp>
#include <iop/core/export.hpp>
#include <iop/core/step.hpp>
#include <iop/model/partnership.hpp>
#include <iop/rules/follow_up/obligations.hpp>

namespace iop {

struct FollowUpCalendar {
  std::string partnership;
  std::string title;
  DateRange range;
  FollowUpReading reading = {};
  std::vector<Obligation> obligations = {};
  std::vector<Finding> findings = {};

  bool operator==(const FollowUpCalendar&) const = default;
  static constexpr auto description() {
    return describe<FollowUpCalendar>(
        "FollowUpCalendar", "The obligations of a partnership that touch a span of days.",
        field("partnership", &FollowUpCalendar::partnership, "The id of the partnership."),
        field("title", &FollowUpCalendar::title, "Its title."),
        field("range", &FollowUpCalendar::range, "The span of days, both ends included."),
        field("reading", &FollowUpCalendar::reading, "The reading that was asked for."),
        field("obligations", &FollowUpCalendar::obligations,
              "In order of the latest due day, then of their ids."),
        field("findings", &FollowUpCalendar::findings,
              "What should be known: terms that are not exact, assignments without a day."));
  }
};

// Every obligation whose window or due day touches `range`. Automatic renewals count where they
// were decided by the first day of the range, and no ending is looked at. Never throws for what a
// file may hold.
[[nodiscard]] IOP_EXPORT FollowUpCalendar follow_up_calendar(const Partnership& partnership,
                                                             const DateRange& range,
                                                             const FollowUpReading& reading = {});

// The rules by which each obligation came about, in order.
[[nodiscard]] IOP_EXPORT std::vector<Step> explain(const FollowUpCalendar& calendar);

}  // namespace iop
