// What was known on a day: the partnership without what was recorded later.
//
//     const auto then = iop::as_known_on(partnership, Date(2025, 3, 1));
//
// Facts and amendments carry `recorded_on`, the day on which they became known here; without it
// they became known on their own day (the latest it can mean).
#pragma once

#include <iop/core/date.hpp>
#include <iop/core/export.hpp>
#include <iop/model/partnership.hpp>

namespace iop {

// Facts and amendments known on the day, which is included. A breach known then loses a
// rectification that was made later. Whether payments are stated at all does not change.
[[nodiscard]] IOP_EXPORT Partnership as_known_on(const Partnership& partnership, const Date& day);

}  // namespace iop
