// Repayment clauses beside the one for rescission: unused money, misuse, late reports, none.
//
// They stand in the agreement next to `repayment`; what they are applied to stands in `facts`
// (`claim_facts.hpp`), and `repayment_claims` (rules/repayment/clauses.hpp) tells what comes back.
#pragma once

#include <array>
#include <optional>
#include <vector>

#include <iop/core/decimal.hpp>
#include <iop/core/fields.hpp>
#include <iop/core/money.hpp>
#include <iop/core/whole.hpp>
#include <iop/core/words.hpp>
#include <iop/model/clause.hpp>
#include <iop/model/follow_up.hpp>

namespace iop {

// What comes back once more than the threshold is left. all: everything that is left. excess: only
// what passes the threshold.
enum class AboveThreshold { all, excess };
template <>
struct Words<AboveThreshold> {
  static constexpr std::string_view name = "AboveThreshold";
  static constexpr std::array list{Word{AboveThreshold::all, "all"},
                                   Word{AboveThreshold::excess, "excess"}};
};

// An amount, a percentage of what was paid for the period, or both; of both the higher decides.
struct UnusedThreshold {
  AboveThreshold above;
  std::optional<Money> amount = {};
  std::optional<Decimal> percent = {};
  Extra extra = {};

  bool operator==(const UnusedThreshold&) const = default;
  static constexpr auto description() {
    return describe<UnusedThreshold>(
        "UnusedThreshold", "How much may be left without anything coming back.",
        field("above", &UnusedThreshold::above, "What comes back once more than that is left."),
        field("amount", &UnusedThreshold::amount,
              "In kronor; at the threshold or below it nothing comes back."),
        field("percent", &UnusedThreshold::percent,
              "As a percentage of what was paid for the period; of both the higher decides."));
  }
};

using AskingMonths = Whole<0, 120>;

struct CarryOverTerms {
  bool needs_consent = false;
  std::optional<AskingMonths> asked_within_months = {};
  Extra extra = {};

  bool operator==(const CarryOverTerms&) const = default;
  static constexpr auto description() {
    return describe<CarryOverTerms>(
        "CarryOverTerms", "That the payee may on request keep what is left for the next period.",
        field("needs_consent", &CarryOverTerms::needs_consent,
              "Whether the payer must agree; else a request in time is enough."),
        field("asked_within_months", &CarryOverTerms::asked_within_months,
              "How many months after the period's last day it can be asked for, that day of the "
              "month included; absent: at any time."));
  }
};

struct UnusedFundsTerms {
  std::optional<UnusedThreshold> threshold = {};
  std::optional<CarryOverTerms> carry_over = {};
  std::optional<ClauseId> clause = {};
  Extra extra = {};

  bool operator==(const UnusedFundsTerms&) const = default;
  static constexpr auto description() {
    return describe<UnusedFundsTerms>(
        "UnusedFundsTerms", "That money not used in a period comes back.",
        field("threshold", &UnusedFundsTerms::threshold,
              "How much may be left; absent: everything that is left comes back."),
        field("carry_over", &UnusedFundsTerms::carry_over,
              "That it may be kept for the next period on request; absent: it may not."),
        field("clause", &UnusedFundsTerms::clause, "The clause that states it."));
  }
};

enum class MisuseGround { wrong_data, misuse, not_used_for_purpose };
template <>
struct Words<MisuseGround> {
  static constexpr std::string_view name = "MisuseGround";
  static constexpr std::array list{
      Word{MisuseGround::wrong_data, "wrong_data"}, Word{MisuseGround::misuse, "misuse"},
      Word{MisuseGround::not_used_for_purpose, "not_used_for_purpose"}};
};

// all: everything paid for the period comes back. discretion: as much as the payer decides, with
// its reason; the library reads the decision and never makes it.
enum class MisuseExtent { all, discretion };
template <>
struct Words<MisuseExtent> {
  static constexpr std::string_view name = "MisuseExtent";
  static constexpr std::array list{Word{MisuseExtent::all, "all"},
                                   Word{MisuseExtent::discretion, "discretion"}};
};

struct MisuseTerms {
  std::vector<MisuseGround> grounds = {};
  MisuseExtent extent;
  std::optional<ClauseId> clause = {};
  Extra extra = {};

  bool operator==(const MisuseTerms&) const = default;
  static constexpr auto description() {
    return describe<MisuseTerms>(
        "MisuseTerms", "That money comes back on wrong data or misuse.",
        field("grounds", &MisuseTerms::grounds, "The grounds that the clause names."),
        field("extent", &MisuseTerms::extent, "All of it, or as much as the payer decides."),
        field("clause", &MisuseTerms::clause, "The clause that states it."));
  }
};

using DaysLate = Whole<1, 3650>;

// Exactly one of `amount` and `percent`.
struct LateReportStep {
  DaysLate days_late;
  std::optional<Money> amount = {};
  std::optional<Decimal> percent = {};
  Extra extra = {};

  bool operator==(const LateReportStep&) const = default;
  static constexpr auto description() {
    return describe<LateReportStep>(
        "LateReportStep", "A deduction that holds from a number of days late.",
        field("days_late", &LateReportStep::days_late,
              "From how many days after the last day it holds, that day included."),
        field("amount", &LateReportStep::amount, "The deduction, in kronor."),
        field("percent", &LateReportStep::percent,
              "The deduction, as a percentage of what `percent_of` names."));
  }
};

// period: what was paid for the time the report is about. latest_half_year_amount: the half-year
// amount last paid on the report's last day.
enum class DeductionBase { period, latest_half_year_amount };
template <>
struct Words<DeductionBase> {
  static constexpr std::string_view name = "DeductionBase";
  static constexpr std::array list{
      Word{DeductionBase::period, "period"},
      Word{DeductionBase::latest_half_year_amount, "latest_half_year_amount"}};
};

struct LateReportTerms {
  DutyId duty;
  DeductionBase percent_of;
  std::vector<LateReportStep> steps = {};
  std::optional<ClauseId> clause = {};
  Extra extra = {};

  bool operator==(const LateReportTerms&) const = default;
  static constexpr auto description() {
    return describe<LateReportTerms>(
        "LateReportTerms", "Stepped deductions for a report that comes late.",
        field("duty", &LateReportTerms::duty, "The duty of the report."),
        field("percent_of", &LateReportTerms::percent_of,
              "What percentages are of, and the most that is deducted."),
        field("steps", &LateReportTerms::steps,
              "The deductions, from few days late to many; the last one reached holds alone."),
        field("clause", &LateReportTerms::clause, "The clause that states it."));
  }
};

struct NoRepaymentTerms {
  std::optional<ClauseId> clause = {};
  Extra extra = {};

  bool operator==(const NoRepaymentTerms&) const = default;
  static constexpr auto description() {
    return describe<NoRepaymentTerms>(
        "NoRepaymentTerms", "That the agreement states that nothing comes back.",
        field("clause", &NoRepaymentTerms::clause, "The clause that states it."));
  }
};

}  // namespace iop
