// Rule: schedule.instalments
//
//   "Utbetalning kommer att ske två gånger per år, i december och i juni månad."
//
// An instalment is payable within each stated month that shares a day with the term. It covers the
// half-year, counted from the agreement's first day, that holds the last day of that window. A
// month without a day stays a month (`FuzzyDate`), and no date is adjusted. Written amendments are
// part of the plan: the term as they leave it, and their amount for instalments whose window begins
// on their first day or later.
//
//     const auto schedule = iop::payment_schedule(agreement);
//     schedule.instalments[2].payable.text()     // "2024-12"
//     schedule.instalments[2].half_year.first()  // 2024-12-01
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <iop/core/error.hpp>
#include <iop/core/export.hpp>
#include <iop/core/half_year.hpp>
#include <iop/model/agreement.hpp>
#include <iop/model/partnership.hpp>

namespace iop {

// What a plan reads beside the agreement: published figures, reports and invoices.
struct PlanSources {
  std::vector<FigureSeries> series = {};
  std::vector<Report> reports = {};
  std::vector<Invoice> invoices = {};

  bool operator==(const PlanSources&) const = default;
  static constexpr auto description() {
    return describe<PlanSources>(
        "PlanSources", "What a plan reads beside the agreement.",
        field("series", &PlanSources::series, "Published figures."),
        field("reports", &PlanSources::reports, "Reports that instalments wait for."),
        field("invoices", &PlanSources::invoices, "Invoices that instalments wait for."));
  }
};

// Those of a partnership; with a day, only the reports and invoices of that day and before.
[[nodiscard]] IOP_EXPORT PlanSources plan_sources(const Partnership& partnership,
                                                  const std::optional<Date>& until = {});

struct Instalment {
  std::int64_t number;
  FuzzyDate payable;
  DateRange window;
  DateRange half_year;
  std::int64_t agreement_days;
  std::optional<Money> planned = {};
  std::optional<ComponentId> component = {};
  bool example = false;
  std::optional<ClauseId> clause = {};

  bool operator==(const Instalment&) const = default;
  static constexpr auto description() {
    return describe<Instalment>(
        "Instalment", "One planned payment and the half-year it covers.",
        field("number", &Instalment::number, "Its number in the plan, from 1, in order of time."),
        field("payable", &Instalment::payable, "When it is payable, unadjusted: a month or a day."),
        field("window", &Instalment::window,
              "The days of that month that belong to the term, both ends included."),
        field("half_year", &Instalment::half_year,
              "The half-year it covers, both ends included, not cut by the term."),
        field("agreement_days", &Instalment::agreement_days,
              "How many days of that half-year belong to the term."),
        field("planned", &Instalment::planned, "The planned amount; absent where none is stated."),
        field("component", &Instalment::component, "The component it is of, where there are any."),
        field("example", &Instalment::example, "Whether the planned amount is an example."),
        field("clause", &Instalment::clause, "The clause that states it."));
  }
};

struct PaymentSchedule {
  std::string agreement;
  std::vector<Instalment> instalments = {};
  std::optional<Money> total = {};
  std::vector<Finding> findings = {};

  bool operator==(const PaymentSchedule&) const = default;
  static constexpr auto description() {
    return describe<PaymentSchedule>(
        "PaymentSchedule", "The planned payments of an agreement, in order of time.",
        field("agreement", &PaymentSchedule::agreement, "The id of the agreement."),
        field("instalments", &PaymentSchedule::instalments, "The planned payments."),
        field("total", &PaymentSchedule::total,
              "What is planned in all; absent where no amount is stated."),
        field("findings", &PaymentSchedule::findings,
              "What should be known: no terms, half-years without or with several instalments."));
  }
};

// `agreement` is the agreement as it was signed, with its amendments, not one that `terms_on` gave.
// Findings instead of instalments where the agreement states no months (schedule.no_terms), no
// exact term (schedule.term_not_exact, date.reversed), or one that ends in a half-year beyond 2199
// (date.range). Of an agreement with components (`payment_plan`), the instalments whose time is
// known, each for the half-year that holds the first day of its period.
// Never throws for what an agreement may hold.
[[nodiscard]] IOP_EXPORT PaymentSchedule payment_schedule(const Agreement& agreement,
                                                          const PlanSources& sources = {});

}  // namespace iop
