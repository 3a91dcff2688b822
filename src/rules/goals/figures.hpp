// Which measurements hold, and which of them together are the whole figure, each thing once.
#pragma once

#include <string>
#include <vector>

#include <iop/rules/goals/aggregation.hpp>

namespace iop::rules {

struct Figures {
  std::vector<Measurement> measurements = {};
  std::vector<Finding> findings = {};
  bool unclear = false;  // which of several is meant
};

// The measurements of the indicator that no later one replaces, in the order they stand.
[[nodiscard]] Figures current_figures(const Indicator& indicator,
                                      const std::vector<Measurement>& measurements);

// Of measurements in time order those that are summed or pooled. Where the same days are measured
// for all and by part, or by part in two ways, one of them is taken.
[[nodiscard]] Figures figures_to_add(const Indicator& indicator,
                                     const std::vector<Measurement>& measurements);

// Of measurements in time order those whose period ends last: for all, or the parts of all. Throws
// aggregation.rating where ratings are by part.
[[nodiscard]] Figures latest_figures(const Indicator& indicator,
                                     const std::vector<Measurement>& measurements);

// `aggregate` of measurements that are already current.
[[nodiscard]] Aggregate aggregate_current(const Indicator& indicator,
                                          const std::vector<Measurement>& measurements,
                                          const DateRange& period,
                                          const std::optional<Aggregation>& way);

[[nodiscard]] inline bool has_counts(const Measurement& each) {
  return each.numerator && each.denominator;
}
// The value of one measurement; percent for a share.
[[nodiscard]] inline Ratio value_of(const Measurement& each) {
  if (has_counts(each)) return {Int128{each.numerator->value()} * 100, each.denominator->value()};
  return each.value->ratio();
}

}  // namespace iop::rules
