#include "rules/goals/small_counts.hpp"

#include <algorithm>

namespace iop::rules {

HiddenParts hidden_parts(const std::vector<Exact>& parts, const Exact& total,
                         const SuppressionThreshold& threshold) {
  const Exact none{0}, bound{threshold.value()};
  HiddenParts hidden{.parts = std::vector<bool>(parts.size()), .total = is_small(total, threshold)};
  Exact together = none, number = none;
  std::optional<Exact> next;  // the smallest that is neither zero nor small
  bool below_zero = false;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    hidden.parts[i] = is_small(parts[i], threshold);
    below_zero = below_zero || parts[i] < none;
    if (hidden.parts[i]) {
      together = together + parts[i];
      number = number + Exact(1);
    } else if (parts[i] != none && (!next || parts[i] < *next)) {
      next = parts[i];
    }
  }
  if (number == none && !hidden.total) return hidden;
  if (below_zero) {
    for (std::size_t i = 0; i < parts.size(); ++i) hidden.parts[i] = parts[i] != none;
    hidden.total = hidden.mixed = true;
    return hidden;
  }
  const bool enough = number > Exact(1) && together >= bound && together > number &&
                      together < number * (bound - Exact(1));
  if (enough) return hidden;
  if (!next) hidden.total = true;
  for (std::size_t i = 0; i < parts.size(); ++i)
    if (next && parts[i] == *next) hidden.parts[i] = true;
  return hidden;
}

std::vector<std::int64_t> hidden_totals(std::size_t parts, const SuppressionThreshold& threshold) {
  const auto number = static_cast<std::int64_t>(parts);
  std::vector<std::int64_t> totals{number};
  for (auto total = number + 1; total < threshold.value(); ++total) totals.push_back(total);
  if (const auto most = number * (threshold.value() - 1); most > totals.back())
    totals.push_back(most);
  return totals;
}

}  // namespace iop::rules
