// The reference rate of the Interest Act by calendar half-year: dated data, each row with a source.
//
//     const auto rates = iop::reference_rates();           // the built-in table
//     iop::reference_rate_on(rates, Date(2024, 3, 14))     // 4.00 percent
//     iop::rates_known_until(rates)                        // 2024-12-31
//     iop::reference_rates({{Date(2025, 1, 1), Decimal::parse("3.00"), "Riksbanken"}})
//
// A half-year that is not in the table has no rate: the last known one never stands in for it.
#pragma once

#include <string>
#include <vector>

#include <iop/core/date.hpp>
#include <iop/core/decimal.hpp>
#include <iop/core/error.hpp>
#include <iop/core/export.hpp>
#include <iop/core/fields.hpp>

namespace iop {

struct ReferenceRate {
  Date half_year;
  Decimal percent;
  std::string source;

  bool operator==(const ReferenceRate&) const = default;
  static constexpr auto description() {
    return describe<ReferenceRate>(
        "ReferenceRate", "The reference rate of a calendar half-year.",
        field("half_year", &ReferenceRate::half_year,
              "The first day of the half-year: 1 January or 1 July."),
        field("percent", &ReferenceRate::percent, "Percent a year; may be negative."),
        field("source", &ReferenceRate::source, "Who says so."));
  }
};

// In order of time, one row for every half-year from the first to the last.
using ReferenceRates = std::vector<ReferenceRate>;

// The built-in table and the rows added to it, in any order. A row that says what the table says
// gives it its source. Throws CalculationError with all that is wrong: interest.not_a_half_year,
// value.range (beyond 100 percent either way), interest.rate_duplicate, interest.rate_contradicts,
// interest.rate_gap, each at `/rates/N`.
[[nodiscard]] IOP_EXPORT ReferenceRates
reference_rates(const std::vector<ReferenceRate>& added = {});

// What in the rows is likely a slip, each at `/rates/N/percent`. Riksbanken sets the rate in whole and
// half percentage points, so another figure is hardly its decision (interest.rate_no_half_point); between 0
// and 1 it is likely a percentage written as a fraction (interest.rate_as_fraction). `interest` and
// `interest_on_claim` say the same of the rows that they are given.
[[nodiscard]] IOP_EXPORT std::vector<Finding> unlikely_rates(const ReferenceRates& rates);

// The row of the half-year that holds the day. Throws interest.rate_unknown; value.empty for no
// rows.
[[nodiscard]] IOP_EXPORT const ReferenceRate& reference_rate_on(const ReferenceRates& rates,
                                                                const Date& day);

// The last day that the table has a rate for. Precondition: a table of `reference_rates`.
[[nodiscard]] IOP_EXPORT Date rates_known_until(const ReferenceRates& rates);

// The calendar half-year that holds the day: 1 January to 30 June, or 1 July to 31 December.
[[nodiscard]] IOP_EXPORT DateRange calendar_half_year(const Date& day);

}  // namespace iop
