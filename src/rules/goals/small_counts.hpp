// What must be hidden so that no small count can be told.
#pragma once

#include <vector>

#include <iop/core/exact.hpp>
#include <iop/rules/goals/suppression.hpp>

namespace iop::rules {

// A count that is there but below the threshold. Zero counts nobody.
[[nodiscard]] inline bool is_small(const Exact& count, const SuppressionThreshold& threshold) {
  return count > Exact(0) && count < Exact(threshold.value());
}

// A share points people out where few are counted, or where few are not; none counted is nobody.
[[nodiscard]] inline bool is_small_share(Int128 numerator, Int128 denominator,
                                         const SuppressionThreshold& threshold) {
  return is_small(Exact(numerator), threshold) ||
         (numerator > 0 && is_small(Exact(denominator - numerator), threshold));
}

struct HiddenParts {
  std::vector<bool> parts = {};
  bool total = false;
  bool mixed = false;  // some are below zero, so that nothing can be said of what they sum to
};

// Which parts of a sum are hidden, and whether the sum is.
//
// Small parts alone are enough where they are several, reach the threshold together and are neither
// all 1 nor all one below the threshold. Else the smallest of the others are hidden with them, all
// that are equal: then every small part could change places with one of those, and all that is
// shown would be the same. Where there are no others, the sum is hidden.
[[nodiscard]] HiddenParts hidden_parts(const std::vector<Exact>& parts, const Exact& total,
                                       const SuppressionThreshold& threshold);

// What a hidden sum of so many parts that are not zero may be.
[[nodiscard]] std::vector<std::int64_t> hidden_totals(std::size_t parts,
                                                      const SuppressionThreshold& threshold);

// What is hidden of an indicator's figures.
struct HiddenFigures {
  bool baseline = false;
  bool value = false;        // the value: of a share its numerator
  bool denominator = false;  // and its denominator too
  std::size_t parts = 1;     // how many parts that are not zero the value is the sum of
};

// Whether verdict, reasons and gaps leave two values or more of everything that is hidden,
// whichever values those are: they are found for all that the hidden figures may be.
[[nodiscard]] bool judgement_can_be_shown(const AttainedIndicator& indicator,
                                          const HiddenFigures& hidden,
                                          const SuppressionThreshold& threshold, const Date& day);

}  // namespace iop::rules
