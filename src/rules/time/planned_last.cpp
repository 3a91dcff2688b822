#include "rules/time/planned_last.hpp"

#include <iop/model/terms_on.hpp>

namespace iop::rules {

std::optional<FuzzyDate> planned_last(const Agreement& agreement, const Agreement& in_force) {
  const auto planned = planned_terms(agreement).agreement.term.last;
  if (planned == in_force.term.last) return std::nullopt;
  return planned;
}

}  // namespace iop::rules
