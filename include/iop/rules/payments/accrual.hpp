// Rule: payments.accrual
//
// The sources say nothing of accounts. What an instalment costs is spread evenly over the calendar
// days of its period: those up to and including the day, and those after it. Paid for days after is
// prepaid (förutbetald kostnad); the cost of days before that is not paid is accrued (upplupen
// kostnad). The payee has the same figures as income.
//
//     const auto accrued = iop::accrual(plan, payments, Date(2024, 12, 31));
//     accrued.lines[2].before.to_string()   // "85164.84": 31 of 182 days of 500 000 kr
//     accrued.prepaid->to_string()          // "414835.16", where it is paid
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <iop/core/error.hpp>
#include <iop/core/export.hpp>
#include <iop/core/step.hpp>
#include <iop/model/events.hpp>
#include <iop/rules/payments/plan.hpp>

namespace iop {

struct AccrualLine {
  std::int64_t number;
  std::optional<ComponentId> component = {};
  DateRange period;
  Money planned;
  std::int64_t days_before;
  std::int64_t days_after;
  Ratio part;
  Money before;
  Money after;
  std::optional<Money> paid = {};
  std::optional<Money> prepaid = {};
  std::optional<Money> accrued = {};
  std::optional<Money> overpaid = {};
  bool example = false;
  std::optional<ClauseId> clause = {};

  bool operator==(const AccrualLine&) const = default;
  static constexpr auto description() {
    return describe<AccrualLine>(
        "AccrualLine", "An instalment, divided at a day.",
        field("number", &AccrualLine::number, "Its number in the plan, from 1."),
        field("component", &AccrualLine::component, "The component, where there are any."),
        field("period", &AccrualLine::period, "The days it is for, both ends included."),
        field("planned", &AccrualLine::planned, "The planned amount."),
        field("days_before", &AccrualLine::days_before,
              "Days of the period up to and including the day."),
        field("days_after", &AccrualLine::days_after, "Days of the period after it."),
        field("part", &AccrualLine::part, "Days before over days of the period."),
        field("before", &AccrualLine::before,
              "The cost of the days before, to whole öre; with `after` it makes the amount."),
        field("after", &AccrualLine::after, "The cost of the days after."),
        field("paid", &AccrualLine::paid,
              "What was paid of it by the day, that day included; absent where not stated."),
        field("prepaid", &AccrualLine::prepaid, "Paid for days after."),
        field("accrued", &AccrualLine::accrued, "The cost of days before that is not paid."),
        field("overpaid", &AccrualLine::overpaid, "Paid more than planned: for no days at all."),
        field("example", &AccrualLine::example, "Whether the planned amount is an example."),
        field("clause", &AccrualLine::clause, "The clause that states it."));
  }
};

struct Accrual {
  std::string agreement;
  Date year_end;
  std::vector<AccrualLine> lines = {};
  std::optional<Money> planned = {};
  std::optional<Money> before = {};
  std::optional<Money> after = {};
  std::optional<Money> paid = {};
  std::optional<Money> prepaid = {};
  std::optional<Money> accrued = {};
  std::optional<Money> overpaid = {};
  std::optional<Money> unplaced = {};
  std::vector<Finding> findings = {};

  bool operator==(const Accrual&) const = default;
  static constexpr auto description() {
    return describe<Accrual>(
        "Accrual", "The planned payments of an agreement, divided at the last day of a year.",
        field("agreement", &Accrual::agreement, "The id of the agreement."),
        field("year_end", &Accrual::year_end, "The last day of the time before, included."),
        field("lines", &Accrual::lines, "The instalments that have an amount, in order."),
        field("planned", &Accrual::planned, "What they are planned to be in all."),
        field("before", &Accrual::before, "The cost of the time before."),
        field("after", &Accrual::after, "The cost of the time after."),
        field("paid", &Accrual::paid,
              "What was paid for them by the day; before less accrued plus prepaid plus overpaid."),
        field("prepaid", &Accrual::prepaid, "What was paid for the time after."),
        field("accrued", &Accrual::accrued, "The cost of the time before that is not paid."),
        field("overpaid", &Accrual::overpaid, "What was paid more than planned."),
        field(
            "unplaced", &Accrual::unplaced,
            "What was paid by the day that belongs to no instalment, or to one without an amount."),
        field("findings", &Accrual::findings, "What should be known; the plan's first."));
  }
};

// `payments` as for `payment_standing`, which matches them. Instalments without an amount are left
// out (schedule.amount_unknown). What does not fit is a finding alone (money.overflow).
[[nodiscard]] IOP_EXPORT Accrual accrual(const PaymentPlan& plan,
                                         const std::optional<std::vector<Payment>>& payments,
                                         const Date& year_end);

[[nodiscard]] IOP_EXPORT std::vector<Step> explain(const Accrual& accrual);

}  // namespace iop
