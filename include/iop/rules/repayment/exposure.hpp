// Rules: exposure.day, exposure.maximum
//
//   "Storleken på återbetalningspliktigt belopp beräknas som resterande avtalsdagar under aktuellt
//   halvår / 182 x senast utbetalt halvårsbelopp."
//
// What would be owed, day by day: for every day of the term the statement of a rescission that took
// effect that day, declared by the payer for the payee's serious breach not rectified. Payments
// made up to and including the day count; later ones are not known that day and do not. With
// `planned_after` the plan is taken for granted beyond a day: an instalment whose last payable day
// lies after it, and whose half-year has no recorded payment, counts as paid on that last day.
//
//     const auto sawtooth = iop::exposure(agreement, partnership.facts->payments);
//     sawtooth.days[469].payable   // 214286.00, on 2025-03-14
//     sawtooth.maximum->day        // the first day on which most would be payable
//
// Every day goes through `repayment_figure`, and so through the same kernel as the statement.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <iop/core/error.hpp>
#include <iop/core/export.hpp>
#include <iop/core/step.hpp>
#include <iop/model/agreement.hpp>
#include <iop/model/partnership.hpp>
#include <iop/rules/payments/schedule.hpp>
#include <iop/rules/repayment/statement.hpp>

namespace iop {

struct ExposureDay {
  Date day;
  std::optional<std::int64_t> remaining_days = {};
  std::optional<Money> half_year_amount = {};
  std::optional<Money> amount = {};
  std::optional<Money> payable = {};
  RepaymentStatus status = RepaymentStatus::unknown;
  std::optional<ErrorCode> reason = {};

  bool operator==(const ExposureDay&) const = default;
  static constexpr auto description() {
    return describe<ExposureDay>(
        "ExposureDay", "What would be owed if the agreement were rescinded that day.",
        field("day", &ExposureDay::day, "The day of rescission."),
        field("remaining_days", &ExposureDay::remaining_days, "The remaining agreement days."),
        field("half_year_amount", &ExposureDay::half_year_amount, "The half-year amount."),
        field("amount", &ExposureDay::amount, "The calculated amount."),
        field("payable", &ExposureDay::payable, "What would be to pay."),
        field("status", &ExposureDay::status, "Whether there is a figure."),
        field("reason", &ExposureDay::reason, "Why there is none, as a code."));
  }
};

struct ExposurePeak {
  Date day;
  Money payable;

  bool operator==(const ExposurePeak&) const = default;
  static constexpr auto description() {
    return describe<ExposurePeak>(
        "ExposurePeak", "A day and what would be payable on it.",
        field("day", &ExposurePeak::day, "The first day on which it is so much."),
        field("payable", &ExposurePeak::payable, "What would be payable."));
  }
};

struct ExposureHalfYear {
  DateRange days;
  std::optional<ExposurePeak> highest = {};
  std::optional<ExposurePeak> lowest = {};

  bool operator==(const ExposureHalfYear&) const = default;
  static constexpr auto description() {
    return describe<ExposureHalfYear>(
        "ExposureHalfYear", "A tooth of the saw: the days of a half-year within the term.",
        field("days", &ExposureHalfYear::days, "The days, both ends included."),
        field("highest", &ExposureHalfYear::highest, "The most; absent where no day has a figure."),
        field("lowest", &ExposureHalfYear::lowest, "The least, and the first day of it."));
  }
};

struct Exposure {
  std::string agreement;
  std::string title;
  UsedReading reading;
  ReadingSources reading_from;
  RepaymentStatus status = RepaymentStatus::unknown;
  std::optional<ErrorCode> reason = {};
  std::optional<DateRange> term = {};
  std::optional<Date> planned_after = {};
  std::optional<std::vector<Payment>> payments = {};
  std::optional<ClauseId> clause = {};
  std::optional<ExposurePeak> maximum = {};
  std::vector<ExposureHalfYear> half_years = {};
  std::vector<ExposureDay> days = {};
  std::vector<Finding> findings = {};

  bool operator==(const Exposure&) const = default;
  static constexpr auto description() {
    return describe<Exposure>(
        "Exposure", "What would be owed on every day of the term, under one reading.",
        field("agreement", &Exposure::agreement, "The id of the agreement."),
        field("title", &Exposure::title, "Its title."),
        field("reading", &Exposure::reading, "The reading that was used."),
        field("reading_from", &Exposure::reading_from, "Where each answer came from."),
        field("status", &Exposure::status, "ok where some day has a figure, else the first day's."),
        field("reason", &Exposure::reason, "Why no day has a figure, as a code."),
        field("term", &Exposure::term,
              "The days asked about: from the first to the last with every written amendment."),
        field("planned_after", &Exposure::planned_after,
              "The day after which planned instalments count as paid; absent: recorded only."),
        field("payments", &Exposure::payments,
              "What was counted: recorded and assumed payments; absent where not stated."),
        field("clause", &Exposure::clause, "The clause it rests on."),
        field("maximum", &Exposure::maximum, "The most that would be payable, and when first."),
        field("half_years", &Exposure::half_years, "The most and the least of each half-year."),
        field("days", &Exposure::days, "Every day of the term, in order."),
        field("findings", &Exposure::findings, "What should be known."));
  }
};

// Give the agreement as for `repayment_statement`. What `reading` leaves open the agreement
// answers, then the default. After `ended_on`, the last day of an agreement that has ended (`chain`
// tells it), no day has a figure (exposure.ended) and no payment is assumed. `sources` are what
// planned amounts are read from beside the agreement (`plan_sources`). Never throws for what an
// agreement may hold: a term that is not exact has no days, and a day without a figure says why.
[[nodiscard]] IOP_EXPORT Exposure exposure(const Agreement& agreement,
                                           const std::optional<std::vector<Payment>>& payments,
                                           const Reading& reading = {},
                                           const std::optional<Date>& planned_after = {},
                                           const std::optional<Date>& ended_on = {},
                                           const PlanSources& sources = {});

// Under every combination of the legal readings, in the order of their words; rounding as in
// `reading`.
[[nodiscard]] IOP_EXPORT std::vector<Exposure> exposures(
    const Agreement& agreement, const std::optional<std::vector<Payment>>& payments,
    const Reading& reading = {}, const std::optional<Date>& planned_after = {},
    const std::optional<Date>& ended_on = {}, const PlanSources& sources = {});

// A step for each half-year, and one for the maximum.
[[nodiscard]] IOP_EXPORT std::vector<Step> explain(const Exposure& exposure);

}  // namespace iop
