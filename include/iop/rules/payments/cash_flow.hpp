// Rule: payments.cash_flow
//
// The sources say nothing of budgets. A planned payment stands in the month of the last day on
// which it is in time, what was paid in the month in which it was paid, and months make budget
// years. What waits for something to happen, or has no amount, is counted apart.
//
//     const auto flow = iop::cash_flow(plan, payments, {.year_starts = MonthNumber{7}});
//     flow.years[0].days                       // 2023-07-01..2024-06-30
//     flow.years[0].planned.to_string()        // "1000000.00"
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

// last_day: the last of the window. adjusted_day: the day it was moved to, where it was.
enum class PlannedDay { last_day, adjusted_day };
template <>
struct Words<PlannedDay> {
  static constexpr std::string_view name = "PlannedDay";
  static constexpr PlannedDay unless_said = PlannedDay::last_day;
  static constexpr std::array list{Word{PlannedDay::last_day, "last_day"},
                                   Word{PlannedDay::adjusted_day, "adjusted_day"}};
};

struct CashFlowPolicy {
  std::optional<MonthNumber> year_starts = {};
  PlannedDay planned_on = PlannedDay::last_day;

  bool operator==(const CashFlowPolicy&) const = default;
  static constexpr auto description() {
    return describe<CashFlowPolicy>(
        "CashFlowPolicy", "How money is laid out on months and years.",
        field("year_starts", &CashFlowPolicy::year_starts,
              "The month in which the budget year begins; January unless said."),
        field("planned_on", &CashFlowPolicy::planned_on,
              "Which day of a planned payment decides its month."));
  }
};

struct ComponentFlow {
  std::string component;
  Money planned;
  std::optional<Money> paid = {};

  bool operator==(const ComponentFlow&) const = default;
  static constexpr auto description() {
    return describe<ComponentFlow>(
        "ComponentFlow", "The part of one component.",
        field("component", &ComponentFlow::component, "Its id."),
        field("planned", &ComponentFlow::planned, "What is planned."),
        field("paid", &ComponentFlow::paid, "What was paid of it; absent where not stated."));
  }
};

// A month, or a budget year.
struct CashFlowRow {
  DateRange days;
  Money planned;
  std::optional<Money> paid = {};
  std::vector<ComponentFlow> components = {};

  bool operator==(const CashFlowRow&) const = default;
  static constexpr auto description() {
    return describe<CashFlowRow>(
        "CashFlowRow", "What is planned and what was paid in a month or a budget year.",
        field("days", &CashFlowRow::days, "Its days, both ends included."),
        field("planned", &CashFlowRow::planned, "What is planned to be paid in it."),
        field("paid", &CashFlowRow::paid,
              "What was paid in it, placed or not; absent where not stated."),
        field("components", &CashFlowRow::components,
              "The same for each component, in the order of the plan; what was paid and belongs to "
              "no instalment is in none."));
  }
};

struct CashFlow {
  std::vector<std::string> agreements;
  MonthNumber year_starts;
  PlannedDay planned_on;
  std::vector<CashFlowRow> months = {};
  std::vector<CashFlowRow> years = {};
  std::optional<Money> planned = {};
  std::optional<Money> paid = {};
  std::int64_t waiting = 0;
  std::optional<Money> waiting_planned = {};
  std::int64_t without_amount = 0;
  std::vector<Finding> findings = {};

  bool operator==(const CashFlow&) const = default;
  static constexpr auto description() {
    return describe<CashFlow>(
        "CashFlow", "Planned and paid money by month and by budget year.",
        field("agreements", &CashFlow::agreements, "The ids of the agreements."),
        field("year_starts", &CashFlow::year_starts, "The month in which the budget year begins."),
        field("planned_on", &CashFlow::planned_on, "Which day of a planned payment decided."),
        field("months", &CashFlow::months,
              "Every month from the first to the last in which something falls."),
        field("years", &CashFlow::years, "The budget years that hold those months."),
        field("planned", &CashFlow::planned,
              "What is planned in them; absent without instalments."),
        field("paid", &CashFlow::paid, "What was paid in them; absent where not stated."),
        field("waiting", &CashFlow::waiting,
              "How many instalments wait for something and stand in no month."),
        field("waiting_planned", &CashFlow::waiting_planned,
              "What is planned of those; absent where none of them has an amount."),
        field("without_amount", &CashFlow::without_amount,
              "How many instalments have no known amount and stand in no month."),
        field("findings", &CashFlow::findings, "What should be known; the plan's first."));
  }
};

// `payments` as for `payment_standing`, all of them, whenever they were made. What does not fit is
// a finding alone (money.overflow).
[[nodiscard]] IOP_EXPORT CashFlow cash_flow(const PaymentPlan& plan,
                                            const std::optional<std::vector<Payment>>& payments,
                                            const CashFlowPolicy& policy = {});

// A plan and what was paid of it.
struct PaidPlan {
  PaymentPlan plan;
  std::optional<std::vector<Payment>> payments = {};

  bool operator==(const PaidPlan&) const = default;
  static constexpr auto description() {
    return describe<PaidPlan>("PaidPlan", "A plan and what was paid of it.",
                              field("plan", &PaidPlan::plan, "The plan."),
                              field("payments", &PaidPlan::payments,
                                    "The payments; an empty list says that nothing was paid."));
  }
};

// Several agreements month by month, without their components; what was paid is known only where it
// is for every one of them. Throws money.overflow, date.range.
[[nodiscard]] IOP_EXPORT CashFlow cash_flow_of(const std::vector<PaidPlan>& plans,
                                               const CashFlowPolicy& policy = {});

[[nodiscard]] IOP_EXPORT std::vector<Step> explain(const CashFlow& flow);

}  // namespace iop
