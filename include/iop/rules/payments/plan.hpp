// Rules: schedule.components, schedule.indexation, schedule.parts
//
// The five sources pay twice a year and no more; other agreements of this kind pay in components.
// Each component has periods - counted from its first day, or the calendar's - and one instalment
// for each, in it (advance) or after it (arrears), in a stated month, on a stated day, or after a
// report or an invoice. Its amount may be for each inhabitant, follow an index, be raised by a
// decision, and be the part of a year or of the term.
//
//     const auto plan = iop::payment_plan(agreement, iop::plan_sources(partnership));
//     plan.payments[0].payable->text()      // "2024-01-15"
//     plan.payments[0].planned->to_string() // "250000.00"
//
// A figure of a series is the latest that was published on or before the day on which the amount is
// fixed, that day included: a later revision never changes it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <iop/core/error.hpp>
#include <iop/core/export.hpp>
#include <iop/core/step.hpp>
#include <iop/model/agreement.hpp>
#include <iop/rules/payments/schedule.hpp>

namespace iop {

struct UsedFigure {
  SeriesId series;
  FuzzyDate period;
  Decimal value;
  Date published_on;
  FigureState state;

  bool operator==(const UsedFigure&) const = default;
  static constexpr auto description() {
    return describe<UsedFigure>(
        "UsedFigure", "A published figure that an amount was computed from.",
        field("series", &UsedFigure::series, "The series."),
        field("period", &UsedFigure::period, "The time it is for."),
        field("value", &UsedFigure::value, "Its value."),
        field("published_on", &UsedFigure::published_on, "The day it was published."),
        field("state", &UsedFigure::state, "Whether it is preliminary or definitive."));
  }
};

struct AmountBasis {
  std::optional<Money> amount = {};
  AmountPer per = AmountPer::instalment;
  std::optional<Date> raised_from = {};
  std::optional<Date> fixed_on = {};
  std::optional<UsedFigure> population = {};
  std::optional<UsedFigure> index_base = {};
  std::vector<UsedFigure> index = {};
  std::optional<Ratio> exact = {};
  std::optional<Rounding> rounding = {};
  std::optional<Money> whole = {};
  std::int64_t part = 1;
  std::int64_t parts = 1;
  std::optional<Ratio> stub = {};

  bool operator==(const AmountBasis&) const = default;
  static constexpr auto description() {
    return describe<AmountBasis>(
        "AmountBasis", "What an instalment's amount was computed from.",
        field("amount", &AmountBasis::amount, "The stated amount, after any raise."),
        field("per", &AmountBasis::per, "What that amount is for."),
        field("raised_from", &AmountBasis::raised_from, "From when it was raised, if it was."),
        field("fixed_on", &AmountBasis::fixed_on,
              "The day on which figures had to be known, included; absent where none are used."),
        field("population", &AmountBasis::population, "How many inhabitants."),
        field("index_base", &AmountBasis::index_base, "The index level that is divided by."),
        field("index", &AmountBasis::index,
              "The index level that is multiplied by, or each year's change in order."),
        field("exact", &AmountBasis::exact,
              "The whole amount in öre before it is rounded; of yearly changes, the last step."),
        field("rounding", &AmountBasis::rounding, "How it was rounded, where it was."),
        field("whole", &AmountBasis::whole, "The whole amount, for what `per` says."),
        field("part", &AmountBasis::part, "Which part of it this instalment is, from 1."),
        field("parts", &AmountBasis::parts, "In how many parts it is paid."),
        field(
            "stub", &AmountBasis::stub,
            "Days of the period over days of the whole period, where it is cut and paid by days."));
  }
};

struct PlannedPayment {
  std::int64_t number;
  std::optional<ComponentId> component = {};
  DateRange period;
  DateRange whole_period;
  std::optional<FuzzyDate> payable = {};
  std::optional<DateRange> window = {};
  std::optional<Date> adjusted = {};
  std::optional<TriggerEvent> waits_for = {};
  std::optional<Money> planned = {};
  AmountBasis basis = {};
  bool example = false;
  std::optional<ClauseId> clause = {};

  bool operator==(const PlannedPayment&) const = default;
  static constexpr auto description() {
    return describe<PlannedPayment>(
        "PlannedPayment", "One instalment of a plan.",
        field("number", &PlannedPayment::number, "Its number, from 1, in order of time."),
        field("component", &PlannedPayment::component, "The component, where there are any."),
        field("period", &PlannedPayment::period,
              "The days it is for, both ends included, cut by the component's span."),
        field("whole_period", &PlannedPayment::whole_period, "The same, not cut."),
        field("payable", &PlannedPayment::payable,
              "When it is payable, unadjusted: a month or a day; absent while it waits."),
        field("window", &PlannedPayment::window,
              "The days on which a payment is in time, both ends included; absent while it waits."),
        field("adjusted", &PlannedPayment::adjusted,
              "The day moved to a bank day, where the agreement says that it moves."),
        field("waits_for", &PlannedPayment::waits_for,
              "What must happen before it is payable, where that is not known to have happened."),
        field("planned", &PlannedPayment::planned,
              "The planned amount; absent where it is not stated or cannot be computed."),
        field("basis", &PlannedPayment::basis, "What the amount was computed from."),
        field("example", &PlannedPayment::example, "Whether the amount is an example."),
        field("clause", &PlannedPayment::clause, "The clause that states it."));
  }
};

struct PaymentPlan {
  std::string agreement;
  std::vector<PlannedPayment> payments = {};
  std::optional<Money> total = {};
  bool draft = false;
  std::vector<Finding> findings = {};

  bool operator==(const PaymentPlan&) const = default;
  static constexpr auto description() {
    return describe<PaymentPlan>(
        "PaymentPlan", "Every planned payment of an agreement, in order of time.",
        field("agreement", &PaymentPlan::agreement, "The id of the agreement."),
        field("payments", &PaymentPlan::payments,
              "The planned payments; those that wait stand by the first day of their period."),
        field("total", &PaymentPlan::total,
              "What is planned in all; absent where an amount is not known."),
        field("draft", &PaymentPlan::draft,
              "Whether nobody has signed it yet, so that none of it is owed; whoever knows the "
              "partnership says so."),
        field("findings", &PaymentPlan::findings, "What should be known."));
  }
};

// Where a sum per year was taken from: the planned instalments, or what is stated as contributed in
// money each year where no instalment has an amount.
enum class YearSumSource { instalments, contributions };
template <>
struct Words<YearSumSource> {
  static constexpr std::string_view name = "YearSumSource";
  static constexpr std::array list{Word{YearSumSource::instalments, "instalments"},
                                   Word{YearSumSource::contributions, "contributions"}};
};

// `agreement` is the agreement as it was signed, with its amendments. An agreement that states
// months and an amount has one instalment for each half-year, as `payment_schedule` tells. Findings
// instead of instalments as there. Never throws for what an agreement may hold.
[[nodiscard]] IOP_EXPORT PaymentPlan payment_plan(const Agreement& agreement,
                                                  const PlanSources& sources = {});

// The plan of an agreement that ended before its term did (`chain` tells the day). An instalment
// falls away where neither its period was over nor its time of payment begun on that day; the
// others keep their numbers. A finding says how many fell away (schedule.fallen_away). Without a
// day the plan is as it was.
[[nodiscard]] IOP_EXPORT PaymentPlan plan_until(PaymentPlan plan,
                                                const std::optional<Date>& ended_on);

[[nodiscard]] IOP_EXPORT std::vector<Step> explain(const PaymentPlan& plan);

}  // namespace iop
