// Half-years counted from an anchor: number k runs from anchor + 6k months to the day before
// anchor + 6(k+1) months, never chained, clipped to the month's last day.
//
//     iop::half_year_holding(Date(2023, 12, 1), Date(2025, 3, 14))
//         // number 2, 2024-12-01..2025-05-31
//     iop::half_year_number(Date(2024, 8, 31), 1).days.first()  // 2025-02-28
#pragma once

#include <cstdint>

#include <iop/core/date.hpp>

namespace iop {

struct HalfYear {
  std::int32_t number;  // 0 is the one that begins on the anchor; negative before it
  DateRange days;

  bool operator==(const HalfYear&) const noexcept = default;
};

// The half-year that holds `day`. Throws date.range where it reaches outside 1900-2199.
[[nodiscard]] IOP_EXPORT HalfYear half_year_holding(const Date& anchor, const Date& day);
// The half-year of that number. Throws date.range.
[[nodiscard]] IOP_EXPORT HalfYear half_year_number(const Date& anchor, std::int32_t number);
// True where some half-year counted from `anchor` begins on `day`.
[[nodiscard]] IOP_EXPORT bool begins_half_year(const Date& anchor, const Date& day);

}  // namespace iop
