// Fractions in lowest terms, for values and progress. No operation loses a digit: what does not fit
// throws number.range.
#pragma once

#include <compare>
#include <cstdint>

#include <iop/core/decimal.hpp>
#include <iop/core/ratio.hpp>

namespace iop {

class Exact {
 public:
  Exact(Int128 numerator, Int128 denominator = 1) {  // NOLINT: a whole number is one
    if (denominator == 0) fail(ErrorCode::ratio_divisor, {{"divisor", "0"}});
    const Int128 divisor = common(size(numerator), size(denominator));
    numerator_ = (denominator < 0 ? -numerator : numerator) / divisor;
    denominator_ = size(denominator) / divisor;
  }
  explicit Exact(const Ratio& ratio) : Exact(ratio.numerator(), ratio.denominator()) {}
  explicit Exact(const Decimal& number) : Exact(number.ratio()) {}

  // Throws number.range where the denominator passes 64 bits.
  [[nodiscard]] Ratio ratio() const {
    if (!fits_int64(denominator_)) out_of_range();
    return {numerator_, static_cast<std::int64_t>(denominator_)};
  }

  friend Exact operator*(const Exact& a, const Exact& b) {
    const Exact left(a.numerator_, b.denominator_), right(b.numerator_, a.denominator_);
    return {product(left.numerator_, right.numerator_),
            product(left.denominator_, right.denominator_)};
  }
  friend Exact operator/(const Exact& a, const Exact& b) {
    return a * Exact(b.denominator_, b.numerator_);
  }
  friend Exact operator+(const Exact& a, const Exact& b) {
    const Int128 divisor = common(a.denominator_, b.denominator_);
    return {sum(product(a.numerator_, b.denominator_ / divisor),
                product(b.numerator_, a.denominator_ / divisor)),
            product(a.denominator_, b.denominator_ / divisor)};
  }
  friend Exact operator-(const Exact& a, const Exact& b) { return a + Exact(-1) * b; }
  friend std::strong_ordering operator<=>(const Exact& a, const Exact& b) {
    return (a - b).numerator_ <=> 0;
  }
  friend bool operator==(const Exact& a, const Exact& b) = default;

 private:
  static constexpr Int128 largest = ~(Int128{1} << 127);

  [[noreturn]] static void out_of_range() { fail(ErrorCode::number_range, {{"text", "…/…"}}); }
  static Int128 size(Int128 value) { return value < 0 ? -value : value; }
  static Int128 common(Int128 a, Int128 b) {
    while (b != 0) {
      const Int128 rest = a % b;
      a = b;
      b = rest;
    }
    return a == 0 ? 1 : a;
  }
  static Int128 product(Int128 a, Int128 b) {
    if (a != 0 && size(b) > largest / size(a)) out_of_range();
    return a * b;
  }
  static Int128 sum(Int128 a, Int128 b) {
    if (b > 0 ? a > largest - b : a < -largest - b) out_of_range();
    return a + b;
  }

  Int128 numerator_ = 0;
  Int128 denominator_ = 1;
};

}  // namespace iop
