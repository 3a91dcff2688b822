// Rules: payments.matching, payments.standing
//
// No source says how a payment is tied to an instalment. A payment that states `covers` belongs to
// the instalments whose period holds that day (and is of its `component`); else to those within
// whose time of payment it was made; else to those begun by then that are not fully paid, the
// oldest first; else to the next to come. Where several fit they are filled in the plan's order,
// each up to what it lacks, and what is over goes to the last. A reversal is taken back in the
// opposite order. What fits nowhere counts in the total alone (payment.unplaced).
//
//     const auto standing = iop::payment_standing(plan, payments, Date(2025, 3, 14));
//     word(standing.instalments[2].state)        // "paid"
//     standing.outstanding->to_string()          // "0.00"
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <iop/core/error.hpp>
#include <iop/core/export.hpp>
#include <iop/core/step.hpp>
#include <iop/core/words.hpp>
#include <iop/model/events.hpp>
#include <iop/rules/payments/plan.hpp>

namespace iop {

// covers, window: what the payment says, and the day it was made on. earliest_open: begun and not
// fully paid. next_upcoming: the first that has not begun. taken_back: a reversal, from what was
// paid last.
enum class MatchedBy { covers, window, earliest_open, next_upcoming, taken_back, unplaced };
template <>
struct Words<MatchedBy> {
  static constexpr std::string_view name = "MatchedBy";
  static constexpr std::array list{Word{MatchedBy::covers, "covers"},
                                   Word{MatchedBy::window, "window"},
                                   Word{MatchedBy::earliest_open, "earliest_open"},
                                   Word{MatchedBy::next_upcoming, "next_upcoming"},
                                   Word{MatchedBy::taken_back, "taken_back"},
                                   Word{MatchedBy::unplaced, "unplaced"}};
};

struct MatchedPart {
  std::int64_t payment;
  Date paid_on;
  Money amount;
  Money of;
  std::optional<std::int64_t> instalment = {};
  std::optional<ComponentId> component = {};
  MatchedBy matched_by;
  bool example = false;

  bool operator==(const MatchedPart&) const = default;
  static constexpr auto description() {
    return describe<MatchedPart>(
        "MatchedPart", "A payment, or the part of it that belongs to one instalment.",
        field("payment", &MatchedPart::payment, "Its place in the list of payments, from 0."),
        field("paid_on", &MatchedPart::paid_on, "The day it was paid."),
        field("amount", &MatchedPart::amount, "The part; negative of a reversal."),
        field("of", &MatchedPart::of, "The payment as a whole."),
        field("instalment", &MatchedPart::instalment,
              "The number of the instalment; absent where it belongs to none."),
        field("component", &MatchedPart::component,
              "The component of that instalment, where there are any."),
        field("matched_by", &MatchedPart::matched_by, "What told the instalment."),
        field("example", &MatchedPart::example, "Whether the payment is an example."));
  }
};

// upcoming: its time has not begun. payable: it has, and is not over. late: it is over. waiting:
// something must happen first. unknown: its amount, or what was paid, is not stated.
enum class InstalmentState { upcoming, payable, late, paid, paid_late, overpaid, waiting, unknown };
template <>
struct Words<InstalmentState> {
  static constexpr std::string_view name = "InstalmentState";
  static constexpr std::array list{
      Word{InstalmentState::upcoming, "upcoming"},   Word{InstalmentState::payable, "payable"},
      Word{InstalmentState::late, "late"},           Word{InstalmentState::paid, "paid"},
      Word{InstalmentState::paid_late, "paid_late"}, Word{InstalmentState::overpaid, "overpaid"},
      Word{InstalmentState::waiting, "waiting"},     Word{InstalmentState::unknown, "unknown"}};
};

struct InstalmentStanding {
  std::int64_t number;
  std::optional<ComponentId> component = {};
  DateRange period;
  std::optional<FuzzyDate> payable = {};
  std::optional<Date> last_day = {};
  std::optional<Money> planned = {};
  std::optional<Money> paid = {};
  std::optional<Money> outstanding = {};
  std::optional<Money> overpaid = {};
  std::optional<Date> paid_on = {};
  std::optional<std::int64_t> days_late = {};
  InstalmentState state;
  bool example = false;
  std::optional<ClauseId> clause = {};

  bool operator==(const InstalmentStanding&) const = default;
  static constexpr auto description() {
    return describe<InstalmentStanding>(
        "InstalmentStanding", "An instalment, what was paid of it, and how it stands.",
        field("number", &InstalmentStanding::number, "Its number in the plan, from 1."),
        field("component", &InstalmentStanding::component, "The component, where there are any."),
        field("period", &InstalmentStanding::period, "The days it is for, both ends included."),
        field("payable", &InstalmentStanding::payable,
              "When it is payable: a month or a day; absent while it waits."),
        field(
            "last_day", &InstalmentStanding::last_day,
            "The last day on which a payment is in time: of its window, or the adjusted one where "
            "that is later."),
        field("planned", &InstalmentStanding::planned, "The planned amount; absent where unknown."),
        field("paid", &InstalmentStanding::paid,
              "What was paid of it by the day, that day included; absent where not stated."),
        field("outstanding", &InstalmentStanding::outstanding,
              "Planned less paid, never below zero; absent where either is unknown."),
        field("overpaid", &InstalmentStanding::overpaid,
              "Paid more than planned; absent where either is unknown."),
        field("paid_on", &InstalmentStanding::paid_on, "The day on which it was fully paid."),
        field("days_late", &InstalmentStanding::days_late,
              "Days from the last day in time to the full payment, or to the day while it is open; "
              "0 where in time; absent where that cannot be told."),
        field("state", &InstalmentStanding::state, "How it stands."),
        field("example", &InstalmentStanding::example, "Whether the planned amount is an example."),
        field("clause", &InstalmentStanding::clause, "The clause that states it."));
  }
};

struct PaymentStanding {
  std::string agreement;
  Date day;
  std::vector<InstalmentStanding> instalments = {};
  std::vector<MatchedPart> parts = {};
  std::optional<Money> planned = {};
  std::optional<Money> payable = {};
  std::optional<Money> paid = {};
  std::optional<Money> outstanding = {};
  std::optional<Money> late = {};
  std::optional<Money> overpaid = {};
  std::optional<Money> unplaced = {};
  std::vector<Finding> findings = {};

  bool operator==(const PaymentStanding&) const = default;
  static constexpr auto description() {
    return describe<PaymentStanding>(
        "PaymentStanding", "Planned and paid, instalment by instalment, on a day.",
        field("agreement", &PaymentStanding::agreement, "The id of the agreement."),
        field("day", &PaymentStanding::day, "The day, itself included."),
        field("instalments", &PaymentStanding::instalments, "Every planned payment, in order."),
        field("parts", &PaymentStanding::parts,
              "The payments made by the day, cut at the instalments they belong to; they sum to "
              "`paid`."),
        field("planned", &PaymentStanding::planned,
              "What is planned in all; instalments without an amount are left out of every sum."),
        field("payable", &PaymentStanding::payable,
              "What is planned of those whose time has begun by the day."),
        field("paid", &PaymentStanding::paid, "What was paid in all, placed or not."),
        field("outstanding", &PaymentStanding::outstanding,
              "What is outstanding of those whose time has begun."),
        field("late", &PaymentStanding::late, "What is outstanding of those that are late."),
        field("overpaid", &PaymentStanding::overpaid, "What was paid more than planned."),
        field("unplaced", &PaymentStanding::unplaced,
              "What was paid that belongs to no instalment."),
        field("findings", &PaymentStanding::findings, "What should be known; the plan's first."));
  }
};

// `payments`: those of the agreement, and those that name none; absent where nobody has stated what
// was paid, and then nothing is told of it (payment.not_stated). Their order does not matter: on
// one day, money in comes before money back, and what says its period before what does not.
// Findings: the plan's, schedule.amount_unknown, payment.unplaced, payment.overpaid. What does not
// fit is a finding alone (money.overflow).
[[nodiscard]] IOP_EXPORT PaymentStanding payment_standing(
    const PaymentPlan& plan, const std::optional<std::vector<Payment>>& payments, const Date& day);

// One step for each part of a payment, one for each instalment, and one for the whole.
[[nodiscard]] IOP_EXPORT std::vector<Step> explain(const PaymentStanding& standing);

}  // namespace iop
