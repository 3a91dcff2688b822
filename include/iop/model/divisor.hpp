// What a repayment clause divides by: a number that it states, or the days of the half-year itself.
//
//     iop::Divisor{182}.number()                    // 182
//     iop::Divisor{iop::ActualDays::actual}.text()  // "actual"
//
// One value that is either, so that a clause can never state both or none.
#pragma once

#include <array>
#include <concepts>
#include <cstdint>
#include <optional>
#include <string>

#include <iop/core/whole.hpp>
#include <iop/core/words.hpp>

namespace iop {

// actual: all days of the current half-year, as the reading `half_year` tells it, not cut by the
// term. actual_in_term: those of them that belong to the term.
enum class ActualDays : std::uint8_t { actual, actual_in_term };
template <>
struct Words<ActualDays> {
  static constexpr std::string_view name = "ActualDays";
  static constexpr std::array list{Word{ActualDays::actual, "actual"},
                                   Word{ActualDays::actual_in_term, "actual_in_term"}};
};

class Divisor {
  using Number = Whole<1, 1'000'000>;

 public:
  static constexpr std::int64_t lowest = Number::lowest;
  static constexpr std::int64_t highest = Number::highest;

  // Throws value.range.
  constexpr Divisor(std::integral auto number)  // NOLINT: a checked number is a divisor
      : number_(Number{number}.value()) {}
  constexpr Divisor(ActualDays days) : actual_(days) {}  // NOLINT: and so is a word for days
  Divisor(bool) = delete;
  Divisor(std::floating_point auto) = delete;

  // The number the clause states; nothing where it is the days of the half-year.
  [[nodiscard]] constexpr std::optional<std::int64_t> number() const noexcept { return number_; }
  // Which days, where it is days.
  [[nodiscard]] constexpr std::optional<ActualDays> actual() const noexcept { return actual_; }
  // "182" or "actual": as files and tables write it.
  [[nodiscard]] std::string text() const {
    return actual_ ? std::string{word(*actual_)} : std::to_string(*number_);
  }

  bool operator==(const Divisor&) const = default;

 private:
  std::optional<std::int64_t> number_ = {};
  std::optional<ActualDays> actual_ = {};
};

}  // namespace iop
