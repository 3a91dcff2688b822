// Rules: repayment.attribution, repayment.half_year_amount
//
//   "… senast utbetalt halvårsbelopp."
//
// A half-year amount is the net sum of what was paid, not planned, for a half-year, up to and
// including the day of rescission. Late, partial, top-up and corrected payments belong to the
// half-year they cover: the one that begins on `covers`; else the one of the planned instalment
// whose window holds the payment day; else the one it was paid in, with a finding (a payment before
// the term then counts to the first half-year). Attribution always uses half-years counted from the
// agreement's first day.
//
//   latest_paid   of the half-years that begin on or before the day and whose net sum is positive,
//                 the one with the latest first day - not the latest payment date
//   current       the net sum for the half-year that holds the day; it may be zero or negative
#pragma once

#include <array>
#include <optional>
#include <vector>

#include <iop/core/error.hpp>
#include <iop/core/export.hpp>
#include <iop/model/agreement.hpp>
#include <iop/model/partnership.hpp>

namespace iop {

enum class AttributedBy { covers, instalment, payment_day };
template <>
struct Words<AttributedBy> {
  static constexpr std::string_view name = "AttributedBy";
  static constexpr std::array list{Word{AttributedBy::covers, "covers"},
                                   Word{AttributedBy::instalment, "instalment"},
                                   Word{AttributedBy::payment_day, "payment_day"}};
};

struct AttributedPayment {
  Date paid_on;
  Money amount;
  DateRange half_year;
  AttributedBy attributed_by;
  bool counted = false;
  bool example = false;

  bool operator==(const AttributedPayment&) const = default;
  static constexpr auto description() {
    return describe<AttributedPayment>(
        "AttributedPayment", "A payment and the half-year it was counted to.",
        field("paid_on", &AttributedPayment::paid_on, "The day it was paid."),
        field("amount", &AttributedPayment::amount, "What was paid; negative for a reversal."),
        field("half_year", &AttributedPayment::half_year,
              "The half-year it is for, counted from the agreement's first day."),
        field("attributed_by", &AttributedPayment::attributed_by, "What told the half-year."),
        field("counted", &AttributedPayment::counted,
              "Whether it was paid on or before the day of rescission, and so counts."),
        field("example", &AttributedPayment::example, "Whether the figure is an example."));
  }
};

struct HalfYearSum {
  DateRange half_year;
  Money net;

  bool operator==(const HalfYearSum&) const = default;
  static constexpr auto description() {
    return describe<HalfYearSum>(
        "HalfYearSum", "What was paid for a half-year, net.",
        field("half_year", &HalfYearSum::half_year, "The half-year."),
        field("net", &HalfYearSum::net, "The sum of the payments counted to it."));
  }
};

struct HalfYearAmounts {
  std::vector<AttributedPayment> payments = {};
  std::vector<HalfYearSum> sums = {};
  std::optional<HalfYearSum> latest_paid = {};
  HalfYearSum current;
  Money total_paid = {};
  Money prepaid = {};
  std::vector<Finding> findings = {};

  bool operator==(const HalfYearAmounts&) const = default;
  static constexpr auto description() {
    return describe<HalfYearAmounts>(
        "HalfYearAmounts", "From payments to half-year amounts, as of a day.",
        field("payments", &HalfYearAmounts::payments, "Every payment, in order of day."),
        field("sums", &HalfYearAmounts::sums, "The net sum of each half-year, in order of time."),
        field("latest_paid", &HalfYearAmounts::latest_paid,
              "The latest half-year begun with a positive net sum."),
        field("current", &HalfYearAmounts::current, "The half-year that holds the day."),
        field("total_paid", &HalfYearAmounts::total_paid, "All that was paid up to the day, net."),
        field("prepaid", &HalfYearAmounts::prepaid, "Of it, what is for half-years not yet begun."),
        field("findings", &HalfYearAmounts::findings, "What should be known."));
  }
};

// Precondition: the term is exact and holds `day`. Payments that name another agreement are left
// out. Throws CalculationError: payment.covers_outside for a payment that says it covers a day
// outside the agreement, money.overflow, date.range.
[[nodiscard]] IOP_EXPORT HalfYearAmounts half_year_amounts(const Agreement& agreement,
                                                           const std::vector<Payment>& payments,
                                                           const Date& day);

}  // namespace iop
