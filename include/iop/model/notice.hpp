// The last day for notice, so many months before the last day of a term.
//
//     last_day_for_notice(Date(2026, 11, 29), 6)   // 2026-05-29
//     last_day_for_notice(Date(2026, 11, 30), 6)   // 2026-05-31, not 2026-05-30
//
// Months are counted from the notice, as lag (1930:173) 1 § counts them: to the day with the same
// number, or to the month's last day where it has no such day. Notice is in time on the latest day
// whose so many months end on or before the last day of the term. Counted backwards from that last
// day one comes to an earlier day at the end of some months: six months before 30 November is
// 30 May, but six months after 31 May also end on 30 November.
#pragma once

#include <cstdint>

#include <iop/core/date.hpp>
#include <iop/core/export.hpp>
#include <iop/core/fuzzy_date.hpp>

namespace iop {

// No months: the last day itself. Where the day would lie before 1900, 1 January 1900.
[[nodiscard]] IOP_EXPORT Date last_day_for_notice(const Date& last, std::int64_t months);
// The same for each day that a vague last day may be.
[[nodiscard]] IOP_EXPORT FuzzyDate last_day_for_notice(const FuzzyDate& last, std::int64_t months);

}  // namespace iop
