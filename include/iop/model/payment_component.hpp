// A part of the money with a plan of its own: base grant and activity grant, monthly and yearly,
// per inhabitant, indexed, raised.
//
//     {"id": "grundbidrag", "amount": "1000000.00", "per": "year", "every": "quarter",
//      "paid": "advance", "day": 15}
//     // 250 000 kr on the 15th of the first month of each quarter
//
// Periods are counted from the component's first day, or follow the calendar; the first and the
// last are cut by its span (stubs). Nothing prorates, rounds or moves a day unless the component
// says so. What follows from it is `payment_plan` (rules/payments/plan.hpp).
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include <iop/core/business_day.hpp>
#include <iop/core/fields.hpp>
#include <iop/core/fuzzy_date.hpp>
#include <iop/core/money.hpp>
#include <iop/core/rounding.hpp>
#include <iop/core/whole.hpp>
#include <iop/core/words.hpp>
#include <iop/model/clause.hpp>
#include <iop/model/component_amount.hpp>
#include <iop/model/follow_up.hpp>

namespace iop {

using DaysAfter = Whole<0, 366>;

enum class Frequency { year, half_year, quarter, month };
template <>
struct Words<Frequency> {
  static constexpr std::string_view name = "Frequency";
  static constexpr std::array list{
      Word{Frequency::year, "year"}, Word{Frequency::half_year, "half_year"},
      Word{Frequency::quarter, "quarter"}, Word{Frequency::month, "month"}};
};

// 12, 6, 3 or 1.
[[nodiscard]] constexpr int months_in(Frequency frequency) noexcept {
  switch (frequency) {
    case Frequency::year:
      return 12;
    case Frequency::half_year:
      return 6;
    case Frequency::quarter:
      return 3;
    case Frequency::month:
      break;
  }
  return 1;
}

// agreement: from the component's first day, never chained. calendar: January, April, July,
// October.
enum class PeriodsFrom { agreement, calendar };
template <>
struct Words<PeriodsFrom> {
  static constexpr std::string_view name = "PeriodsFrom";
  static constexpr PeriodsFrom unless_said = PeriodsFrom::agreement;
  static constexpr std::array list{Word{PeriodsFrom::agreement, "agreement"},
                                   Word{PeriodsFrom::calendar, "calendar"}};
};

// advance: in the period. arrears: after its last day.
enum class PaidWhen { advance, arrears };
template <>
struct Words<PaidWhen> {
  static constexpr std::string_view name = "PaidWhen";
  static constexpr std::array list{Word{PaidWhen::advance, "advance"},
                                   Word{PaidWhen::arrears, "arrears"}};
};

enum class AmountPer { instalment, year, term };
template <>
struct Words<AmountPer> {
  static constexpr std::string_view name = "AmountPer";
  static constexpr AmountPer unless_said = AmountPer::instalment;
  static constexpr std::array list{Word{AmountPer::instalment, "instalment"},
                                   Word{AmountPer::year, "year"}, Word{AmountPer::term, "term"}};
};

// What is paid for a period that the component's span cuts: the whole, or a part by days.
enum class StubAmount { whole, by_days };
template <>
struct Words<StubAmount> {
  static constexpr std::string_view name = "StubAmount";
  static constexpr std::array list{Word{StubAmount::whole, "whole"},
                                   Word{StubAmount::by_days, "by_days"}};
};

enum class TriggerEvent { report_received, report_accepted, invoice };
template <>
struct Words<TriggerEvent> {
  static constexpr std::string_view name = "TriggerEvent";
  static constexpr std::array list{Word{TriggerEvent::report_received, "report_received"},
                                   Word{TriggerEvent::report_accepted, "report_accepted"},
                                   Word{TriggerEvent::invoice, "invoice"}};
};

struct PaymentTrigger {
  TriggerEvent event;
  DaysAfter days;
  std::optional<DutyId> duty = {};
  Extra extra = {};

  bool operator==(const PaymentTrigger&) const = default;
  static constexpr auto description() {
    return describe<PaymentTrigger>(
        "PaymentTrigger", "That an instalment is payable only after something has happened.",
        field("event", &PaymentTrigger::event, "What must have happened."),
        field("days", &PaymentTrigger::days, "So many days after that day, at the latest."),
        field("duty", &PaymentTrigger::duty,
              "The report: about the period where paid in arrears, about the one before where paid "
              "in advance."));
  }
};

struct PaymentComponent {
  std::string id;
  std::optional<std::string> title = {};
  Frequency every;
  PaidWhen paid;
  std::optional<Money> amount = {};
  AmountPer per = AmountPer::instalment;
  std::optional<Date> first = {};
  std::optional<Date> last = {};
  PeriodsFrom periods = PeriodsFrom::agreement;
  std::vector<MonthNumber> months = {};
  std::optional<DayOfMonth> day = {};
  std::optional<BusinessDayConvention> convention = {};
  std::optional<PaymentTrigger> after = {};
  std::optional<StubAmount> stub = {};
  std::optional<FixingDay> fixed = {};
  std::optional<PerInhabitant> per_inhabitant = {};
  std::optional<Indexation> indexation = {};
  std::vector<Raise> raises = {};
  std::optional<Rounding> rounding = {};
  bool example = false;
  std::optional<ClauseId> clause = {};
  Extra extra = {};

  bool operator==(const PaymentComponent&) const = default;
  static constexpr auto description() {
    return describe<PaymentComponent>(
        "PaymentComponent", "A part of the money with a plan of its own.",
        field("id", &PaymentComponent::id, "The id by which payments name it."),
        field("title", &PaymentComponent::title, "What it is for."),
        field("every", &PaymentComponent::every, "How long a period is."),
        field("paid", &PaymentComponent::paid, "Whether in the period or after it."),
        field("amount", &PaymentComponent::amount,
              "The amount, in kronor; for each inhabitant where `per_inhabitant` says so."),
        field("per", &PaymentComponent::per,
              "What the amount is for; a year or a term is paid in equal parts that sum to it."),
        field("first", &PaymentComponent::first, "Its first day; the agreement's unless said."),
        field("last", &PaymentComponent::last,
              "Its last day, included; the agreement's unless said."),
        field("periods", &PaymentComponent::periods,
              "Whether periods are counted from its first day or follow the calendar."),
        field("months", &PaymentComponent::months,
              "The months in which it is payable; the first of the period, or after it, unless "
              "said."),
        field("day", &PaymentComponent::day, "The day of the month; the whole month unless said."),
        field("convention", &PaymentComponent::convention,
              "How a day is moved that is no bank day; it stays unless said."),
        field("after", &PaymentComponent::after, "What must have happened before it is payable."),
        field("stub", &PaymentComponent::stub, "What is paid for a period that the span cuts."),
        field("fixed", &PaymentComponent::fixed,
              "When a year's amount is fixed; on the first day of the period unless said."),
        field("per_inhabitant", &PaymentComponent::per_inhabitant,
              "That the amount is for each inhabitant."),
        field("indexation", &PaymentComponent::indexation, "That the amount follows an index."),
        field("raises", &PaymentComponent::raises, "New amounts by decisions, mid-term."),
        field("rounding", &PaymentComponent::rounding,
              "How an exact amount is rounded; half up to whole öre unless said."),
        field("example", &PaymentComponent::example,
              "Whether the amount is an example and not a fact about the parties."),
        field("clause", &PaymentComponent::clause, "The clause that states it."));
  }
};

// Where a component says nothing: the technical choice of the repayment clause too.
inline constexpr Rounding unsaid_rounding{RoundingMode::half_up, RoundingUnit::ore};

}  // namespace iop
