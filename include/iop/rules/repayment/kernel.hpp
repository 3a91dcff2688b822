// Rules: repayment.half_year, repayment.remaining_days, repayment.pro_rata, repayment.cap,
// repayment.rounding, repayment.payable — on raw day numbers and öre.
//
//   divisor  = as stated, or the days of the half-year, all or those in the term
//   exact    = remaining days * half-year amount / divisor
//   bounded  = the lesser of exact and the cap
//   amount   = bounded, rounded once by the reading; never above the cap
//   payable  = bounded, rounded once to whole kronor (lag 1970:1029); never above the cap
//
// The kernel is total, pure and noexcept, allocates nothing, and is what both `repayment_figure`
// and column functions call. Days are days since 1970-01-01 (`core/day_number.hpp`).
#pragma once

#include <array>
#include <cstdint>
#include <optional>

#include <iop/core/day_number.hpp>
#include <iop/core/error.hpp>
#include <iop/core/int128.hpp>
#include <iop/core/rounding.hpp>
#include <iop/core/words.hpp>
#include <iop/model/divisor.hpp>
#include <iop/model/reading.hpp>

namespace iop {

// ok: there is a figure. not_applicable: the clause does not apply. before_term, after_term: the
// day lies outside the agreement; that is not zero. unknown: a fact or judgement is missing.
// invalid: the figure cannot be, or does not fit.
enum class RepaymentStatus : std::uint8_t {
  ok,
  not_applicable,
  before_term,
  after_term,
  unknown,
  invalid
};
template <>
struct Words<RepaymentStatus> {
  static constexpr std::string_view name = "RepaymentStatus";
  static constexpr std::array list{Word{RepaymentStatus::ok, "ok"},
                                   Word{RepaymentStatus::not_applicable, "not_applicable"},
                                   Word{RepaymentStatus::before_term, "before_term"},
                                   Word{RepaymentStatus::after_term, "after_term"},
                                   Word{RepaymentStatus::unknown, "unknown"},
                                   Word{RepaymentStatus::invalid, "invalid"}};
};

// Whether nobody can say what is owed; any other status without a figure says that nothing is.
[[nodiscard]] constexpr bool is_unanswered(RepaymentStatus status) {
  return status == RepaymentStatus::unknown || status == RepaymentStatus::invalid;
}

namespace kernel {

struct RepaymentInput {
  std::int32_t term_first;  // both included; half-years are counted from the first
  std::int32_t term_last;
  std::int32_t rescinded_on;
  std::int64_t half_year_amount;  // öre, 0 or more
  std::int64_t total_paid;        // öre, 0 or more; read by the cap total_paid alone
  std::int64_t divisor;           // 1 or more; not read where `actual` is set
  UsedReading reading;            // `amount` is settled before and not read here
  RoundingUnit payable_unit;
  std::optional<ActualDays> actual = {};  // divide by days of the half-year instead
};

struct RepaymentOutput {
  RepaymentStatus status = RepaymentStatus::invalid;
  ErrorCode reason = ErrorCode::repayment_amount_out_of_range;  // meaningless where ok
  std::int32_t half_year_first = 0;                             // not cut by the term
  std::int32_t half_year_last = 0;
  std::int32_t remaining_first = 0;  // the first day that is counted
  std::int32_t remaining_last = 0;   // the last day that is counted: the half-year's or the term's
  std::int32_t remaining_days = 0;
  Int128 numerator = 0;      // exact öre = numerator / divisor
  std::int64_t divisor = 1;  // as stated, or the days counted
  std::int64_t cap = 0;      // meaningless under the reading `none`
  bool capped = false;       // the cap was less than the exact amount
  std::int64_t amount = 0;
  std::int64_t payable = 0;
};

// `numerator / denominator` öre rounded once; where that passes a cap, rounded down instead.
[[nodiscard]] constexpr Int128 rounded_within(Int128 numerator, Int128 denominator,
                                              Rounding rounding, bool has_cap,
                                              Int128 cap) noexcept {
  const Int128 result = rounded_ore(numerator, denominator, rounding);
  if (!has_cap || result <= cap) return result;
  return rounded_ore(numerator, denominator, {RoundingMode::down, rounding.unit});
}

// What is wrong with the input, or repayment_amount_out_of_range where nothing is.
[[nodiscard]] constexpr ErrorCode input_problem(const RepaymentInput& in) noexcept {
  using enum ErrorCode;
  if (!day_number::in_range(in.term_first) || !day_number::in_range(in.term_last) ||
      !day_number::in_range(in.rescinded_on))
    return date_range;
  if (in.term_last < in.term_first) return date_reversed;
  if (in.half_year_amount < 0 || in.total_paid < 0) return money_negative;
  if (!in.actual && in.divisor < 1) return ratio_divisor;
  return repayment_amount_out_of_range;
}

// The number the clause states, or the days it counts; never less than one, for the day of
// rescission is one of them.
[[nodiscard]] constexpr std::int64_t divisor_of(const RepaymentInput& in,
                                                const day_number::Period& half_year) noexcept {
  if (!in.actual) return in.divisor;
  const bool cut = *in.actual == ActualDays::actual_in_term;
  const std::int32_t first =
      cut && half_year.first < in.term_first ? in.term_first : half_year.first;
  const std::int32_t last = cut && half_year.last > in.term_last ? in.term_last : half_year.last;
  return last - first + 1;
}

//     repayment({.term_first = 19692, .term_last = 20787, .rescinded_on = 20161,  // 2025-03-14
//                .half_year_amount = 50'000'000, .total_paid = 0, .divisor = 182,
//                .reading = {}, .payable_unit = RoundingUnit::krona}).amount      // 21428571
[[nodiscard]] constexpr RepaymentOutput repayment(const RepaymentInput& in) noexcept {
  RepaymentOutput out;
  out.reason = input_problem(in);
  if (out.reason != ErrorCode::repayment_amount_out_of_range) return out;
  if (in.rescinded_on < in.term_first || in.rescinded_on > in.term_last) {
    const bool before = in.rescinded_on < in.term_first;
    out.status = before ? RepaymentStatus::before_term : RepaymentStatus::after_term;
    out.reason = before ? ErrorCode::repayment_before_term : ErrorCode::repayment_after_term;
    return out;
  }

  const auto half_year = in.reading.half_year == HalfYearReading::agreement
                             ? day_number::half_year(in.term_first, in.rescinded_on)
                             : day_number::calendar_half_year(in.rescinded_on);
  out.half_year_first = half_year.first;
  out.half_year_last = half_year.last;
  out.remaining_last = half_year.last < in.term_last ? half_year.last : in.term_last;
  out.remaining_first =
      in.rescinded_on + (in.reading.rescission_day == RescissionDayReading::included ? 0 : 1);
  out.remaining_days = out.remaining_last - out.remaining_first + 1;

  out.divisor = divisor_of(in, half_year);
  out.numerator = Int128{out.remaining_days} * in.half_year_amount;
  const bool has_cap = in.reading.cap != CapReading::none;
  out.cap = in.reading.cap == CapReading::total_paid ? in.total_paid : in.half_year_amount;
  out.capped = has_cap && out.numerator > Int128{out.cap} * out.divisor;
  const Int128 bounded = out.capped ? Int128{out.cap} : out.numerator;
  const Int128 over = out.capped ? Int128{1} : Int128{out.divisor};
  const Int128 amount =
      rounded_within(bounded, over, {in.reading.rounding, in.reading.unit}, has_cap, out.cap);
  const Int128 payable =
      rounded_within(bounded, over, {RoundingMode::half_up, in.payable_unit}, has_cap, out.cap);
  if (!fits_int64(amount) || !fits_int64(payable)) return out;
  out.amount = static_cast<std::int64_t>(amount);
  out.payable = static_cast<std::int64_t>(payable);
  out.status = RepaymentStatus::ok;
  return out;
}

}  // namespace kernel

}  // namespace iop
