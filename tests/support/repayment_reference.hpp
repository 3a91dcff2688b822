// The repayment clause worked out again, slowly, for comparison: every day is looked at, one by
// one, and rounding is written in other formulas than the library's. Only std::chrono is used.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>

#include <iop/core/int128.hpp>
#include <iop/model/reading.hpp>

namespace iop::test {

using Day = std::chrono::sys_days;

[[nodiscard]] inline Day sys_day(std::int32_t number) { return Day{std::chrono::days{number}}; }
[[nodiscard]] inline std::int32_t number_of(Day day) {
  return static_cast<std::int32_t>(day.time_since_epoch().count());
}

// The day on which half-year `number`, counted from `anchor`, begins.
[[nodiscard]] inline Day reference_begin(Day anchor, int number) {
  const std::chrono::year_month_day from{anchor};
  auto month = from.year() / from.month();
  for (int k = 0; k < 6 * number; ++k) month += std::chrono::months{1};
  const auto same_day = month / from.day();
  return same_day.ok() ? Day{same_day} : Day{month / std::chrono::last};
}

// Whether two days lie in one half-year. `number` is that of the half-year which holds `left`.
class SameHalfYear {
 public:
  SameHalfYear(Day term_first, Day day, HalfYearReading reading) : day_(day), reading_(reading) {
    int number = 0;
    while (reference_begin(term_first, number + 1) <= day) ++number;
    begins_ = reference_begin(term_first, number);
    next_begins_ = reference_begin(term_first, number + 1);
  }
  [[nodiscard]] bool operator()(Day other) const {
    if (reading_ == HalfYearReading::agreement) return begins_ <= other && other < next_begins_;
    const std::chrono::year_month_day here{day_}, there{other};
    const auto first_half = [](const auto& date) { return date.month() <= std::chrono::June; };
    return here.year() == there.year() && first_half(here) == first_half(there);
  }

 private:
  Day day_, begins_, next_begins_;
  HalfYearReading reading_;
};

struct ReferenceDays {
  Day half_year_first, half_year_last;
  int remaining = 0;
};

// Precondition: the term holds `day`.
[[nodiscard]] inline ReferenceDays reference_days(Day term_first, Day term_last, Day day,
                                                  HalfYearReading half_year,
                                                  RescissionDayReading rescission_day) {
  const SameHalfYear in_it{term_first, day, half_year};
  const std::chrono::days one{1};
  ReferenceDays result{day, day, 0};
  while (in_it(result.half_year_first - one)) result.half_year_first -= one;
  while (in_it(result.half_year_last + one)) result.half_year_last += one;
  for (Day each = result.half_year_first; each <= result.half_year_last; each += one) {
    const bool in_term = term_first <= each && each <= term_last;
    const bool after = rescission_day == RescissionDayReading::included ? each >= day : each > day;
    if (in_term && after) ++result.remaining;
  }
  return result;
}

// `numerator / divisor` öre, zero or more, in whole units.
[[nodiscard]] inline Int128 reference_rounded(Int128 numerator, Int128 divisor, RoundingMode mode,
                                              RoundingUnit unit) {
  const Int128 size = unit == RoundingUnit::krona ? 100 : 1;
  const Int128 whole = divisor * size;
  const Int128 floor = numerator / whole;
  const Int128 ceiling = (numerator + whole - 1) / whole;
  const Int128 twice_above = 2 * numerator - 2 * floor * whole;  // twice what is above the floor
  switch (mode) {
    case RoundingMode::down:
      return floor * size;
    case RoundingMode::up:
      return ceiling * size;
    case RoundingMode::half_up:
      return (2 * numerator + whole) / (2 * whole) * size;
    case RoundingMode::half_even:
      if (twice_above == whole) return (floor % 2 == 0 ? floor : ceiling) * size;
      return (twice_above < whole ? floor : ceiling) * size;
  }
  return -1;
}

// The same, but down where that would pass `most`.
[[nodiscard]] inline Int128 reference_within(Int128 numerator, Int128 divisor, RoundingMode mode,
                                             RoundingUnit unit, std::optional<Int128> most) {
  if (most && numerator > *most * divisor) {
    numerator = *most;
    divisor = 1;
  }
  const Int128 result = reference_rounded(numerator, divisor, mode, unit);
  if (most && result > *most)
    return reference_rounded(numerator, divisor, RoundingMode::down, unit);
  return result;
}

}  // namespace iop::test
