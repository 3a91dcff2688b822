#include <iop/core/rounding.hpp>

#include <array>
#include <cstdint>

#include <doctest/doctest.h>

#include <iop/core/money.hpp>

#include "support/check_fields.hpp"
#include "support/print.hpp"

namespace {

using iop::Int128;
using iop::rounded_ore;
using iop::Rounding;
using iop::RoundingMode;
using iop::RoundingUnit;

constexpr auto ore = RoundingUnit::ore;
constexpr auto krona = RoundingUnit::krona;

struct Case {
  std::int64_t numerator, denominator;
  RoundingUnit unit;
  std::int64_t half_up, half_even, down, up;  // in öre
};

// Worked out with Python's decimal: Decimal(n) / d / unit, quantize(1, mode) * unit.
constexpr std::array table{
    // öre: whole, just above, below the tie, the tie, above it; even and odd neighbours
    Case{0, 10, ore, 0, 0, 0, 0},
    Case{20, 10, ore, 2, 2, 2, 2},
    Case{-20, 10, ore, -2, -2, -2, -2},
    Case{21, 10, ore, 2, 2, 2, 3},
    Case{-21, 10, ore, -2, -2, -2, -3},
    Case{24, 10, ore, 2, 2, 2, 3},
    Case{-24, 10, ore, -2, -2, -2, -3},
    Case{249, 100, ore, 2, 2, 2, 3},
    Case{-249, 100, ore, -2, -2, -2, -3},
    Case{25, 10, ore, 3, 2, 2, 3},
    Case{-25, 10, ore, -3, -2, -2, -3},
    Case{251, 100, ore, 3, 3, 2, 3},
    Case{-251, 100, ore, -3, -3, -2, -3},
    Case{26, 10, ore, 3, 3, 2, 3},
    Case{-26, 10, ore, -3, -3, -2, -3},
    Case{29, 10, ore, 3, 3, 2, 3},
    Case{-29, 10, ore, -3, -3, -2, -3},
    Case{30, 10, ore, 3, 3, 3, 3},
    Case{-30, 10, ore, -3, -3, -3, -3},
    Case{34, 10, ore, 3, 3, 3, 4},
    Case{-34, 10, ore, -3, -3, -3, -4},
    Case{35, 10, ore, 4, 4, 3, 4},
    Case{-35, 10, ore, -4, -4, -3, -4},
    Case{36, 10, ore, 4, 4, 3, 4},
    Case{-36, 10, ore, -4, -4, -3, -4},
    // öre, the divisor of a half-year: around 0.5 and 1.5, and just above 0
    Case{1, 182, ore, 0, 0, 0, 1},
    Case{-1, 182, ore, 0, 0, 0, -1},
    Case{90, 182, ore, 0, 0, 0, 1},
    Case{-90, 182, ore, 0, 0, 0, -1},
    Case{91, 182, ore, 1, 0, 0, 1},
    Case{-91, 182, ore, -1, 0, 0, -1},
    Case{92, 182, ore, 1, 1, 0, 1},
    Case{-92, 182, ore, -1, -1, 0, -1},
    Case{273, 182, ore, 2, 2, 1, 2},
    Case{-273, 182, ore, -2, -2, -1, -2},
    Case{9099, 182, ore, 50, 50, 49, 50},
    Case{-9099, 182, ore, -50, -50, -49, -50},
    // an odd divisor has no tie
    Case{1, 3, ore, 0, 0, 0, 1},
    Case{2, 3, ore, 1, 1, 0, 1},
    Case{-2, 3, ore, -1, -1, 0, -1},
    // kronor
    Case{0, 1, krona, 0, 0, 0, 0},
    Case{200, 1, krona, 200, 200, 200, 200},
    Case{-200, 1, krona, -200, -200, -200, -200},
    Case{201, 1, krona, 200, 200, 200, 300},
    Case{-201, 1, krona, -200, -200, -200, -300},
    Case{249, 1, krona, 200, 200, 200, 300},
    Case{-249, 1, krona, -200, -200, -200, -300},
    Case{24999, 100, krona, 200, 200, 200, 300},
    Case{-24999, 100, krona, -200, -200, -200, -300},
    Case{250, 1, krona, 300, 200, 200, 300},
    Case{-250, 1, krona, -300, -200, -200, -300},
    Case{25001, 100, krona, 300, 300, 200, 300},
    Case{-25001, 100, krona, -300, -300, -200, -300},
    Case{251, 1, krona, 300, 300, 200, 300},
    Case{-251, 1, krona, -300, -300, -200, -300},
    Case{299, 1, krona, 300, 300, 200, 300},
    Case{-299, 1, krona, -300, -300, -200, -300},
    Case{300, 1, krona, 300, 300, 300, 300},
    Case{-300, 1, krona, -300, -300, -300, -300},
    Case{349, 1, krona, 300, 300, 300, 400},
    Case{-349, 1, krona, -300, -300, -300, -400},
    Case{350, 1, krona, 400, 400, 300, 400},
    Case{-350, 1, krona, -400, -400, -300, -400},
    Case{351, 1, krona, 400, 400, 300, 400},
    Case{-351, 1, krona, -400, -400, -300, -400},
    // kronor, the divisor of a half-year: 9100/182 öre is exactly 50
    Case{1, 182, krona, 0, 0, 0, 100},
    Case{-1, 182, krona, 0, 0, 0, -100},
    Case{9099, 182, krona, 0, 0, 0, 100},
    Case{-9099, 182, krona, 0, 0, 0, -100},
    Case{9100, 182, krona, 100, 0, 0, 100},
    Case{-9100, 182, krona, -100, 0, 0, -100},
    Case{9101, 182, krona, 100, 100, 0, 100},
    Case{-9101, 182, krona, -100, -100, 0, -100},
    Case{27300, 182, krona, 200, 200, 100, 200},
    Case{-27300, 182, krona, -200, -200, -100, -200},
};

constexpr bool is_right(const Case& each) {
  const auto by = [&](RoundingMode mode) {
    return rounded_ore(each.numerator, each.denominator, {mode, each.unit});
  };
  return by(RoundingMode::half_up) == each.half_up &&
         by(RoundingMode::half_even) == each.half_even && by(RoundingMode::down) == each.down &&
         by(RoundingMode::up) == each.up;
}

static_assert([] {
  for (const auto& each : table)
    if (!is_right(each)) return false;
  return true;
}());

TEST_CASE("rounded_ore in every mode and unit, on both sides of a tie and of zero") {
  for (const auto& each : table) {
    CAPTURE(each.numerator);
    CAPTURE(each.denominator);
    CAPTURE(iop::word(each.unit));
    const auto by = [&](RoundingMode mode) {
      return rounded_ore(each.numerator, each.denominator, {mode, each.unit});
    };
    CHECK(by(RoundingMode::half_up) == each.half_up);
    CHECK(by(RoundingMode::half_even) == each.half_even);
    CHECK(by(RoundingMode::down) == each.down);
    CHECK(by(RoundingMode::up) == each.up);
  }
}

TEST_CASE("statutory_krona rounds the exact value once: 49.9945 öre is 0 kr, 50 öre is 1 kr") {
  static_assert(rounded_ore(9099, 182, iop::statutory_krona) == 0);
  static_assert(rounded_ore(50, 1, iop::statutory_krona) == 100);
  const Int128 to_ore = rounded_ore(9099, 182, {RoundingMode::half_up, ore});
  CHECK(to_ore == 50);
  CHECK(rounded_ore(to_ore, 1, iop::statutory_krona) == 100);
  CHECK(rounded_ore(9099, 182, iop::statutory_krona) == 0);
  CHECK(iop::statutory_krona == Rounding{RoundingMode::half_up, krona});
}

TEST_CASE("statutory_krona takes 1-49 öre down and 50-99 up (lag 1970:1029, 2 §)") {
  for (std::int64_t part = 0; part < 100; ++part) {
    CAPTURE(part);
    const std::int64_t expected = part < 50 ? 700 : 800;
    CHECK(rounded_ore(700 + part, 1, iop::statutory_krona) == expected);
    CHECK(rounded_ore(-700 - part, 1, iop::statutory_krona) == -expected);
  }
}

TEST_CASE("rounded_ore is exact for the widest amounts") {
  constexpr std::int64_t most = 9'223'372'036'854'775'807;
  constexpr Int128 least = -Int128{most} - 1;
  struct Wide {
    Int128 numerator, denominator;
    Rounding rounding;
    Int128 expected;
  };
  constexpr std::array wide{
      Wide{Int128{most} * 184, 184, {RoundingMode::half_up, ore}, most},
      Wide{least * 184, 184, {RoundingMode::half_up, ore}, least},
      Wide{Int128{most} * 184 + 91, 184, {RoundingMode::half_up, ore}, most},
      Wide{Int128{most} * 184 + 92, 184, {RoundingMode::half_up, ore}, Int128{most} + 1},
      Wide{Int128{most} * 184 + 92, 184, {RoundingMode::down, ore}, most},
      // ...58.07 kr
      Wide{most, 1, {RoundingMode::half_up, krona}, 9'223'372'036'854'775'800},
      Wide{most, 1, {RoundingMode::up, krona}, Int128{9'223'372'036'854'775'800} + 100},
      Wide{least, 1, {RoundingMode::down, krona}, -9'223'372'036'854'775'800},
      // the largest divisor a Ratio has
      Wide{Int128{most} * 3, Int128{most} * 2, {RoundingMode::half_even, ore}, 2},
      Wide{Int128{most}, Int128{most} * 2, {RoundingMode::half_even, ore}, 0},
      Wide{Int128{most}, Int128{most} * 2, {RoundingMode::half_up, ore}, 1},
      Wide{Int128{most} - 1, Int128{most} * 2, {RoundingMode::half_up, ore}, 0},
  };
  static_assert([&] {
    for (const auto& each : wide)
      if (rounded_ore(each.numerator, each.denominator, each.rounding) != each.expected)
        return false;
    return true;
  }());
  for (const auto& each : wide) {
    CAPTURE(each.numerator);
    CAPTURE(each.denominator);
    CHECK(rounded_ore(each.numerator, each.denominator, each.rounding) == each.expected);
  }
}

TEST_CASE("Rounding is equal where mode and unit are") {
  constexpr Rounding one{RoundingMode::half_up, ore};
  CHECK(one == Rounding{RoundingMode::half_up, ore});
  CHECK(one != Rounding{RoundingMode::half_even, ore});
  CHECK(one != Rounding{RoundingMode::half_up, krona});
}

TEST_CASE("Rounding lists its fields in order") { iop::test::check_fields(iop::statutory_krona); }

}  // namespace
