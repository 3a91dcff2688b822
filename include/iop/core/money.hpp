// Money: a whole number of öre, in Swedish kronor.
//
//     using iop::Money;
//     Money::parse("500000.00").ore()                  // 50000000
//     Money::from_ore(50'000'000).to_string()           // "500000.00"
//     Money::parse("0.10") + Money::parse("0.20") == Money::parse("0.30")  // true
//     iop::prorate(Money::parse("500000.00"), Ratio{78, 182},
//                  {RoundingMode::half_up, RoundingUnit::ore})             // 214285.71
//
// There is no floating point and no division. A part of an amount is `prorate` (one part, rounded
// by the policy you pass) or `allocate` (all parts, summing to the whole). Sums that do not fit
// 63 bits throw CalculationError (money.overflow); nothing wraps.
#pragma once

#include <compare>
#include <concepts>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <iop/core/error.hpp>
#include <iop/core/export.hpp>
#include <iop/core/ratio.hpp>
#include <iop/core/rounding.hpp>

namespace iop {

class Money {
 public:
  // Zero kronor.
  constexpr Money() noexcept = default;
  [[nodiscard]] static constexpr Money from_ore(std::int64_t ore) noexcept { return Money{ore}; }
  static Money from_ore(std::floating_point auto) = delete;
  // The checked way in from 128-bit results. Throws money.overflow.
  [[nodiscard]] static constexpr Money from_wide(Int128 ore) {
    if (!fits_int64(ore)) fail(ErrorCode::money_overflow, {{"ore", digits(ore)}});
    return Money{static_cast<std::int64_t>(ore)};
  }
  // Kronor as decimal text: an optional `-`, digits, and either nothing or a point and two digits.
  // "500000", "500000.00" and "-0.50" are amounts; "500 000", "1.234,56", "1e3", "+5" and "5.0" are
  // not (`parse_swedish` in core/text.hpp reads what people type).
  // Throws money.format, money.decimals (other than two), money.range (beyond 63 bits of öre).
  [[nodiscard]] IOP_EXPORT static Money parse(std::string_view text);

  [[nodiscard]] constexpr std::int64_t ore() const noexcept { return ore_; }
  // "-1234.50": what `parse` reads, always with two decimals.
  [[nodiscard]] IOP_EXPORT std::string to_string() const;

  constexpr auto operator<=>(const Money&) const noexcept = default;

  [[nodiscard]] friend constexpr Money operator+(Money a, Money b) {
    return from_wide(Int128{a.ore_} + b.ore_);
  }
  [[nodiscard]] friend constexpr Money operator-(Money a, Money b) {
    return from_wide(Int128{a.ore_} - b.ore_);
  }
  [[nodiscard]] friend constexpr Money operator-(Money a) { return Money{} - a; }
  [[nodiscard]] friend constexpr Money operator*(Money a, std::int64_t times) {
    return from_wide(Int128{a.ore_} * times);
  }
  [[nodiscard]] friend constexpr Money operator*(std::int64_t times, Money a) { return a * times; }
  friend Money operator*(Money, std::floating_point auto) = delete;
  friend Money operator*(std::floating_point auto, Money) = delete;
  constexpr Money& operator+=(Money other) { return *this = *this + other; }

 private:
  constexpr explicit Money(std::int64_t ore) noexcept : ore_(ore) {}
  std::int64_t ore_ = 0;
};

// `amount * ratio`, exact and unreduced, in öre: 500 000 kr * 78/182 is 3900000000/182.
// Throws money.overflow where the numerator passes 128 bits.
[[nodiscard]] constexpr Ratio exact_part(Money amount, const Ratio& ratio) {
  Int128 numerator = 0;
  if (__builtin_mul_overflow(Int128{amount.ore()}, ratio.numerator(), &numerator))
    fail(ErrorCode::money_overflow, {{"ore", digits(ratio.numerator())}});
  return {numerator, ratio.denominator()};
}

// `ratio` öre, rounded once. Throws money.overflow where the result does not fit.
[[nodiscard]] constexpr Money rounded(const Ratio& ratio, Rounding rounding) {
  // No rounding brings back what is a hundredfold too large; what is less is rounded first.
  const Int128 kronor = ratio.numerator() / ratio.denominator() / 100;
  if (!fits_int64(kronor))
    fail(ErrorCode::money_overflow, {{"ore", digits(ratio.numerator() / ratio.denominator())}});
  return Money::from_wide(rounded_ore(ratio.numerator(), ratio.denominator(), rounding));
}

// One part of an amount, rounded once.
[[nodiscard]] constexpr Money prorate(Money amount, const Ratio& ratio, Rounding rounding) {
  return rounded(exact_part(amount, ratio), rounding);
}

// The amount in parts proportional to `weights` that sum to it exactly (largest remainder; among
// equal remainders the earlier part gets the öre).
//     iop::allocate(Money::parse("100.00"), weights{1, 1, 1})  // 33.34, 33.33, 33.33
// Throws ratio.weights for a negative weight or where no weight is positive.
[[nodiscard]] IOP_EXPORT std::vector<Money> allocate(Money amount,
                                                     std::span<const std::int64_t> weights);

}  // namespace iop
