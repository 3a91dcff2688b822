// The case officer's morning: what is due within some days, and what is overdue, over many
// partnerships.
//
//     const auto list = iop::due_within(partnerships, Date(2025, 4, 15), 60);
//     list.items[0].status.state   // overdue before due: the list is in order of the due day
//
// It computes nothing of its own: each item is one of `compliance` (`compliance.hpp`).
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include <iop/core/export.hpp>
#include <iop/core/whole.hpp>
#include <iop/rules/follow_up/compliance.hpp>

namespace iop {

// How many days ahead: 0 is the day alone.
using DaysAhead = Whole<0, 36'600>;

struct DueItem {
  std::string partnership;
  std::string title;
  ObligationStatus status;

  bool operator==(const DueItem&) const = default;
  static constexpr auto description() {
    return describe<DueItem>(
        "DueItem", "An obligation that is due or overdue, and whose it is.",
        field("partnership", &DueItem::partnership, "The partnership's id."),
        field("title", &DueItem::title, "Its title."),
        field("status", &DueItem::status, "The obligation and how it stands.", Presence::inlined));
  }
};

// What should be known about one partnership of several.
struct PartnershipFindings {
  std::string partnership;
  std::vector<Finding> findings;

  bool operator==(const PartnershipFindings&) const = default;
  static constexpr auto description() {
    return describe<PartnershipFindings>(
        "PartnershipFindings", "What should be known about one partnership of several.",
        field("partnership", &PartnershipFindings::partnership, "The partnership's id."),
        field("findings", &PartnershipFindings::findings, "The findings."));
  }
};

struct DueList {
  DateRange range;
  FollowUpReading reading = {};
  std::vector<DueItem> items = {};
  std::vector<PartnershipFindings> findings = {};

  bool operator==(const DueList&) const = default;
  static constexpr auto description() {
    return describe<DueList>(
        "DueList", "What is due or overdue over many partnerships.",
        field("range", &DueList::range, "From the day to the last day looked at, both included."),
        field("reading", &DueList::reading, "The reading that was asked for."),
        field("items", &DueList::items,
              "In order of the latest due day, then of the partnership's id, then of the "
              "obligation's."),
        field("findings", &DueList::findings,
              "What should be known, for each partnership that has anything."));
  }
};

// The next partnership of several, nothing after the last: they need not be held at once.
using NextPartnership = std::function<std::optional<Partnership>()>;

// Every obligation that is overdue on the day, or upcoming, due or unknown with a due day that may
// fall from `day` to `day` + `days`, both included. Throws date.range where that passes 2199. A
// partnership that stands twice is counted once, by the first, with reference.partnership_twice.
[[nodiscard]] IOP_EXPORT DueList due_within(const std::vector<Partnership>& partnerships,
                                            const Date& day, const DaysAhead& days,
                                            const FollowUpReading& reading = {});
[[nodiscard]] IOP_EXPORT DueList due_within(const NextPartnership& next, const Date& day,
                                            const DaysAhead& days,
                                            const FollowUpReading& reading = {});
// Partnerships that are held, one after the other.
[[nodiscard]] IOP_EXPORT NextPartnership each_of(const std::vector<Partnership>& partnerships);

// The same of what `compliance` gave for the day, so that partnerships need not be held.
[[nodiscard]] IOP_EXPORT DueList due_list(const std::vector<Compliance>& compliances,
                                          const DateRange& range, const FollowUpReading& reading);

}  // namespace iop
