// 128-bit integers: what an amount in öre times a number of days needs.
//
// The largest amount times the longest half-year, (2^63 - 1) * 184, does not fit 64 bits; it fits
// 128 with room to spare. These are the only wide integers in the library.
#pragma once

#include <cstdint>
#include <limits>
#include <string>

namespace iop {

__extension__ typedef __int128 Int128;

// True where `value` can be held by an int64.
[[nodiscard]] constexpr bool fits_int64(Int128 value) noexcept {
  return value >= std::numeric_limits<std::int64_t>::min() &&
         value <= std::numeric_limits<std::int64_t>::max();
}

// The decimal digits of `value`, with a leading `-` where it is negative.
//     iop::digits(Int128{78} * 50'000'000)  // "3900000000"
[[nodiscard]] inline std::string digits(Int128 value) {
  std::string reversed;
  const bool negative = value < 0;
  do {
    const int digit = static_cast<int>(value % 10);
    reversed.push_back(static_cast<char>('0' + (negative ? -digit : digit)));
    value /= 10;
  } while (value != 0);
  if (negative) reversed.push_back('-');
  return {reversed.rbegin(), reversed.rend()};
}

}  // namespace iop
