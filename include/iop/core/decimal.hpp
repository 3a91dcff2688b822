// A decimal number, exact, as it was written: a percentage, hours, a measured value.
//
//     Decimal::parse("12.50").to_string()  // "12.50": decimals are kept
//     Decimal::parse("12.5").ratio()       // 125/10
//     Decimal::parse("12.5") <=> Decimal::parse("12.50")  // equal in value
//
// At most 15 digits before the point and 6 after it. It never holds money (`Money` does), and it is
// never a floating-point number: 0.1 is one tenth.
#pragma once

#include <compare>
#include <concepts>
#include <cstdint>
#include <string>
#include <string_view>

#include <iop/core/error.hpp>
#include <iop/core/export.hpp>
#include <iop/core/ratio.hpp>

namespace iop {

class Decimal {
 public:
  static constexpr int most_digits = 15;
  static constexpr int most_decimals = 6;

  constexpr Decimal(std::integral auto whole)  // NOLINT: a whole number is one
      : units_(whole), decimals_(0) {
    if (units_ > limit || units_ < -limit)
      fail(ErrorCode::number_range, {{"text", std::to_string(units_)}});
  }
  Decimal(bool) = delete;
  Decimal(std::floating_point auto) = delete;

  // `-`, digits, and perhaps a point and 1 to 6 digits: "412", "12.5", "-0.25". No exponent, no
  // blanks, no leading zeros. Throws number.format or number.range.
  [[nodiscard]] IOP_EXPORT static Decimal parse(std::string_view text);

  // "12.50": what `parse` reads.
  [[nodiscard]] IOP_EXPORT std::string to_string() const;
  // The same as whole numbers: 12.5 is 125/10.
  [[nodiscard]] constexpr Ratio ratio() const { return {units_, power(decimals_)}; }
  [[nodiscard]] constexpr int decimals() const noexcept { return decimals_; }

  // Exact, with the decimals of the one that has more: 4.50 + 2 = 6.50. Throws number.range.
  [[nodiscard]] friend constexpr Decimal operator+(const Decimal& a, const Decimal& b) {
    const int decimals = a.decimals_ > b.decimals_ ? a.decimals_ : b.decimals_;
    const Int128 units = Int128{a.units_} * power(decimals - a.decimals_) +
                         Int128{b.units_} * power(decimals - b.decimals_);
    if (!fits_int64(units)) fail(ErrorCode::number_range, {{"text", digits(units)}});
    return {static_cast<std::int64_t>(units), decimals};
  }

  // By value: 12.5 equals 12.50.
  [[nodiscard]] constexpr std::strong_ordering operator<=>(const Decimal& other) const noexcept {
    return Int128{units_} * power(other.decimals_) <=> Int128{other.units_} * power(decimals_);
  }
  [[nodiscard]] constexpr bool operator==(const Decimal& other) const noexcept {
    return (*this <=> other) == 0;
  }

 private:
  static constexpr std::int64_t limit = 999'999'999'999'999;

  constexpr Decimal(std::int64_t units, int decimals) noexcept
      : units_(units), decimals_(decimals) {}
  [[nodiscard]] static constexpr std::int64_t power(int decimals) noexcept {
    std::int64_t result = 1;
    for (int i = 0; i < decimals; ++i) result *= 10;
    return result;
  }

  std::int64_t units_;
  int decimals_;
};

}  // namespace iop
