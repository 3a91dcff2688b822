// A ratio of whole numbers, kept as it was written: 78/182 stays 78/182, so that a step shows what
// the clause says and not 3/7.
#pragma once

#include <cstdint>
#include <string>

#include <iop/core/error.hpp>
#include <iop/core/int128.hpp>

namespace iop {

class Ratio {
 public:
  // Throws CalculationError (ratio.divisor) unless denominator > 0.
  constexpr Ratio(Int128 numerator, std::int64_t denominator)
      : numerator_(numerator), denominator_(denominator) {
    if (denominator <= 0) fail(ErrorCode::ratio_divisor, {{"divisor", digits(denominator)}});
  }

  [[nodiscard]] constexpr Int128 numerator() const noexcept { return numerator_; }
  [[nodiscard]] constexpr std::int64_t denominator() const noexcept { return denominator_; }

  // Equal as written: Ratio(78, 182) != Ratio(39, 91). For equality as numbers, compare
  // `a.numerator() * b.denominator()` with its mirror.
  constexpr bool operator==(const Ratio&) const noexcept = default;

  // "78/182"
  [[nodiscard]] std::string to_string() const {
    return digits(numerator_) + "/" + digits(denominator_);
  }

 private:
  Int128 numerator_;
  std::int64_t denominator_;
};

// "20", "-0.125": as a decimal number, where six decimals hold it; else "33.33…", cut.
[[nodiscard]] inline std::string decimal_text(const Ratio& ratio) {
  const bool negative = ratio.numerator() < 0;
  const Int128 magnitude = negative ? -ratio.numerator() : ratio.numerator();
  Int128 rest = magnitude % ratio.denominator();
  std::string decimals;
  for (int i = 0; i < 6 && rest != 0; ++i) {
    decimals += digits(rest * 10 / ratio.denominator());
    rest = rest * 10 % ratio.denominator();
  }
  std::string text = (negative ? "-" : "") + digits(magnitude / ratio.denominator());
  if (rest != 0) return text + "." + decimals.substr(0, 2) + "…";
  return decimals.empty() ? text : text + "." + decimals;
}

}  // namespace iop
