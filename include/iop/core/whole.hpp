// A whole number within stated bounds: a month, a divisor, a number of times a year.
//
//     using MonthNumber = iop::Whole<1, 12>;
//     MonthNumber{13};  // throws CalculationError (value.range)
//
// The bounds are part of the type, so the reader and the published schema need not repeat them.
#pragma once

#include <concepts>
#include <cstdint>
#include <string>

#include <iop/core/error.hpp>

namespace iop {

template <std::int64_t Lowest, std::int64_t Highest>
class Whole {
 public:
  static constexpr std::int64_t lowest = Lowest;
  static constexpr std::int64_t highest = Highest;

  constexpr Whole(std::integral auto value)
      : value_(static_cast<std::int64_t>(value)) {  // NOLINT: a checked number is a number
    if (value < Lowest || value > Highest)
      fail(ErrorCode::value_range, {{"text", std::to_string(value)},
                                    {"lowest", std::to_string(Lowest)},
                                    {"highest", std::to_string(Highest)}});
  }
  Whole(bool) = delete;
  Whole(std::floating_point auto) = delete;
  [[nodiscard]] constexpr std::int64_t value() const noexcept { return value_; }
  constexpr operator std::int64_t() const noexcept { return value_; }  // NOLINT: and reads as one

 private:
  std::int64_t value_;
};

}  // namespace iop
