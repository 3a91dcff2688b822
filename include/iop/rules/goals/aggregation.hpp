// Rule: goals.aggregation
//
// The sources are silent on how values of several periods are put together; what a value is decides
// it. A quantity sums. A cumulative series takes its latest. A share adds numerators and adds
// denominators. A rating, a yes or no and a judgement are never added up.
//
//     const auto visitors = iop::aggregate(indicator, measurements, DateRange::parse("…..…"));
//     visitors.value      // 412/1: exact; absent where nothing was measured, which is not zero
//     visitors.missing    // the days of the period for which nothing was measured
//     iop::aggregate(share, measurements, period, Aggregation::sum);
//     // throws CalculationError (aggregation.share_sum)
//
// A measurement counts where its whole period lies within the period asked for.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include <iop/core/date.hpp>
#include <iop/core/error.hpp>
#include <iop/core/export.hpp>
#include <iop/core/ratio.hpp>
#include <iop/core/step.hpp>
#include <iop/model/facts.hpp>

namespace iop {

// sum: every value added. latest: the value of the period that ends last. pooled: numerators over
// denominators, each added.
enum class Aggregation { sum, latest, pooled };
template <>
struct Words<Aggregation> {
  static constexpr std::string_view name = "Aggregation";
  static constexpr std::array list{Word{Aggregation::sum, "sum"},
                                   Word{Aggregation::latest, "latest"},
                                   Word{Aggregation::pooled, "pooled"}};
};

struct Aggregate {
  std::string indicator;
  std::string text;
  Measure measure;
  std::optional<std::string> unit = {};
  Aggregation way;
  DateRange period;
  std::optional<Ratio> value = {};
  std::optional<Int128> numerator = {};
  std::optional<std::int64_t> denominator = {};
  std::vector<Measurement> counted = {};
  std::vector<DateRange> missing = {};
  std::vector<Finding> findings = {};

  bool operator==(const Aggregate&) const = default;
  static constexpr auto description() {
    return describe<Aggregate>(
        "Aggregate", "What was measured within a period, put together as its kind allows.",
        field("indicator", &Aggregate::indicator, "The id of the indicator."),
        field("text", &Aggregate::text, "What is measured."),
        field("measure", &Aggregate::measure, "What its values are."),
        field("unit", &Aggregate::unit, "The unit of its values."),
        field("way", &Aggregate::way, "How the values were put together."),
        field("period", &Aggregate::period, "The period asked for, both ends included."),
        field("value", &Aggregate::value,
              "The value, exact; percent for a share. Absent where it cannot be told: nothing was "
              "measured, or several latest values differ."),
        field("numerator", &Aggregate::numerator, "For a share with counts: how many."),
        field("denominator", &Aggregate::denominator, "For a share with counts: of how many."),
        field("counted", &Aggregate::counted,
              "The measurements that it is made of, in time order."),
        field("missing", &Aggregate::missing,
              "Days of the period without a measurement; for a latest value those after it."),
        field("findings", &Aggregate::findings,
              "Periods that overlap, are missing or reach outside, and values that cannot be "
              "read."));
  }
};

// The way that fits a measure: a quantity sums, a share is pooled, anything else takes its latest.
[[nodiscard]] IOP_EXPORT Aggregation aggregation_of(Measure measure) noexcept;

// Only measurements of the indicator are read. Without a way it is `aggregation_of(measure)`, but
// several ratings are refused: nobody has said that the latest is meant. One measurement is its own
// value in every way that its measure allows. Throws
//   aggregation.cumulative_sum, share_sum, rating   where a sum of such values is asked for,
//   aggregation.not_a_share                         where what is no share is to be pooled,
//   aggregation.bare_percent                        where one of several shares is percent alone,
//   aggregation.not_numbers                         for yes_no and qualitative,
//   number.range                                    for what does not fit 128 bits.
[[nodiscard]] IOP_EXPORT Aggregate aggregate(const Indicator& indicator,
                                             const std::vector<Measurement>& measurements,
                                             const DateRange& period,
                                             const std::optional<Aggregation>& way = {});

// One step.
[[nodiscard]] IOP_EXPORT std::vector<Step> explain(const Aggregate& aggregate);

}  // namespace iop
