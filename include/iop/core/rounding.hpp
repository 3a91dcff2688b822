// Rounding: mode and unit together, always passed, never assumed.
//
//   mode        2.5   3.5  -2.5   2.4   2.6      of the chosen unit
//   half_up      3     4    -3     2     3       half away from zero
//   half_even    2     4    -2     2     3       half to the even neighbour
//   down         2     3    -2     2     2       towards zero
//   up           3     4    -3     3     3       away from zero
//
// `unit` is what is counted: whole öre, or whole kronor (multiples of 100 öre). An exact value is
// rounded once. To round to öre and then to kronor is another, wrong, number: 49.9945 öre is
// 0 kronor, but 50 öre would be 1.
#pragma once

#include <cstdint>

#include <iop/core/fields.hpp>
#include <iop/core/int128.hpp>
#include <iop/core/words.hpp>

namespace iop {

enum class RoundingMode : std::uint8_t { half_up, half_even, down, up };
template <>
struct Words<RoundingMode> {
  static constexpr std::string_view name = "RoundingMode";
  static constexpr std::array list{Word{RoundingMode::half_up, "half_up"},
                                   Word{RoundingMode::half_even, "half_even"},
                                   Word{RoundingMode::down, "down"}, Word{RoundingMode::up, "up"}};
};

enum class RoundingUnit : std::uint8_t { ore, krona };
template <>
struct Words<RoundingUnit> {
  static constexpr std::string_view name = "RoundingUnit";
  static constexpr std::array list{Word{RoundingUnit::ore, "ore"},
                                   Word{RoundingUnit::krona, "krona"}};
};

struct Rounding {
  RoundingMode mode;
  RoundingUnit unit;

  bool operator==(const Rounding&) const = default;
  static constexpr auto description() {
    return describe<Rounding>("Rounding", "How an exact amount becomes whole öre or kronor.",
                              field("mode", &Rounding::mode, "Which neighbour is taken."),
                              field("unit", &Rounding::unit, "What is counted: öre or kronor."));
  }
};

// Lag (1970:1029), 2 §: 1-49 öre down, 50-99 öre up, to whole kronor.
inline constexpr Rounding statutory_krona{RoundingMode::half_up, RoundingUnit::krona};

// `numerator / denominator` öre, rounded; the result is in öre, a multiple of 100 for kronor.
// Precondition: denominator > 0, and |numerator| + 100 * denominator fits 128 bits.
//     iop::rounded_ore(Int128{39} * 100, 182, statutory_krona)  // 0: 21.43 öre
[[nodiscard]] constexpr Int128 rounded_ore(Int128 numerator, Int128 denominator,
                                           Rounding rounding) noexcept {
  const Int128 ore_per_unit = rounding.unit == RoundingUnit::krona ? 100 : 1;
  const Int128 whole = denominator * ore_per_unit;
  const bool negative = numerator < 0;
  const Int128 units = numerator / whole;  // towards zero
  const Int128 rest = negative ? -(numerator % whole) : numerator % whole;
  const Int128 to_next = whole - rest;
  const bool up = rest != 0 && (rounding.mode == RoundingMode::up ||
                                (rounding.mode == RoundingMode::half_up && rest >= to_next) ||
                                (rounding.mode == RoundingMode::half_even &&
                                 (rest > to_next || (rest == to_next && units % 2 != 0))));
  const Int128 step = !up ? 0 : negative ? -1 : 1;
  return (units + step) * ore_per_unit;
}

}  // namespace iop
