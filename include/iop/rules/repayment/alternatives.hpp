// What the other readings would give.
//
// `legal` holds every combination of the four legal readings (half_year, rescission_day, amount,
// cap), the chosen one among them, each with its difference from the chosen figure and the
// questions on which it rests. `rounding` holds every rounding of the chosen legal reading: a
// technical choice, shown apart.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <iop/core/export.hpp>
#include <iop/rules/repayment/statement.hpp>

namespace iop {

struct RepaymentAlternative {
  UsedReading reading;
  RepaymentStatus status;
  std::optional<ErrorCode> reason = {};
  std::optional<Money> amount = {};
  std::optional<Money> payable = {};
  std::optional<Money> difference = {};
  std::vector<std::string> rests_on = {};

  bool operator==(const RepaymentAlternative&) const = default;
  static constexpr auto description() {
    return describe<RepaymentAlternative>(
        "RepaymentAlternative", "What another reading would give.",
        field("reading", &RepaymentAlternative::reading, "The reading."),
        field("status", &RepaymentAlternative::status, "Whether it gives a figure."),
        field("reason", &RepaymentAlternative::reason, "Why not, as a code."),
        field("amount", &RepaymentAlternative::amount, "The calculated amount."),
        field("payable", &RepaymentAlternative::payable, "The payable amount."),
        field("difference", &RepaymentAlternative::difference,
              "The calculated amount less the chosen one; absent where either is."),
        field("rests_on", &RepaymentAlternative::rests_on,
              "The questions answered otherwise than in the chosen reading; empty for that one."));
  }
};

struct RepaymentAlternatives {
  std::vector<RepaymentAlternative> legal = {};
  std::vector<RepaymentAlternative> rounding = {};

  bool operator==(const RepaymentAlternatives&) const = default;
  static constexpr auto description() {
    return describe<RepaymentAlternatives>(
        "RepaymentAlternatives", "What the other readings would give.",
        field("legal", &RepaymentAlternatives::legal,
              "Every combination of the four legal readings, in the order of their words."),
        field("rounding", &RepaymentAlternatives::rounding,
              "Every rounding of the chosen legal reading."));
  }
};

// Takes what `repayment_statement` takes; the chosen reading is the one that call would use.
[[nodiscard]] IOP_EXPORT RepaymentAlternatives repayment_alternatives(
    const Agreement& agreement, const std::optional<std::vector<Payment>>& payments,
    const Rescission& rescission, const Reading& reading = {});

}  // namespace iop
