// The last day that what is agreed gives a term, where it is not yet in force.
#pragma once

#include <optional>

#include <iop/model/agreement.hpp>

namespace iop::rules {

// `agreement` with its renewals; `in_force` as it reads on the day. Nothing where the two agree.
[[nodiscard]] std::optional<FuzzyDate> planned_last(const Agreement& agreement,
                                                    const Agreement& in_force);

}  // namespace iop::rules
