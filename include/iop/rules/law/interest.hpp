// Rules: interest.reference_rate, interest.takeover, interest.proportion, interest.return,
// interest.default, interest.rounding
//
//   "På fordran som avser återgång av betalning då avtal hävts till följd av […] kontraktsbrott
//   eller på liknande grund utgår dock ränta för tiden från den dag betalningen erlades till och
//   med den dag återbetalning sker eller, om återbetalning ej sker i rätt tid, den dag från vilken
//   ränta börjar utgå enligt 3 eller 4 §." (räntelagen 1975:635, 2 §)
//
// Simple interest by the Interest Act, line by line: the reference rate of each half-year and two
// points (5 §) or eight (6 §). Exact sums, rounded once. Nothing else in this library computes
// interest: it is there only for whoever asks.
//
//     const auto account = iop::interest(Money::parse("5000.00"),
//         DateRange::parse("2023-01-01..2023-12-31"), InterestRegime::default_interest);
//     account.interest          // 550.21 kr: 181 days at 10.50 % and 184 days at 11.50 %
//     account.lines[0].exact    // 1900500/73 öre
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <iop/core/error.hpp>
#include <iop/core/export.hpp>
#include <iop/core/money.hpp>
#include <iop/core/rounding.hpp>
#include <iop/core/step.hpp>
#include <iop/rules/law/reference_rates.hpp>

namespace iop {

// return_interest: on a payment that is to go back (2 § second paragraph, 5 §). default_interest:
// on a claim that is not paid in time (3, 4 and 6 §§).
enum class InterestRegime { return_interest, default_interest };
template <>
struct Words<InterestRegime> {
  static constexpr std::string_view name = "InterestRegime";
  static constexpr std::array list{Word{InterestRegime::return_interest, "return_interest"},
                                   Word{InterestRegime::default_interest, "default_interest"}};
};

// What a year is when days are counted: 365, the 365 or 366 days of each day's own calendar year,
// or 360. The act does not say, so it is always passed or told.
enum class DayCount { act_365, act_act, act_360 };
template <>
struct Words<DayCount> {
  static constexpr std::string_view name = "DayCount";
  static constexpr std::array list{Word{DayCount::act_365, "act_365"},
                                   Word{DayCount::act_act, "act_act"},
                                   Word{DayCount::act_360, "act_360"}};
};

// One of the payments that a claim is to have back.
struct ReturnedPayment {
  Date paid_on;
  Money amount;

  bool operator==(const ReturnedPayment&) const = default;
  static constexpr auto description() {
    return describe<ReturnedPayment>(
        "ReturnedPayment", "A payment that a claim is to have back, in whole or in part.",
        field("paid_on", &ReturnedPayment::paid_on, "The day it was made."),
        field("amount", &ReturnedPayment::amount, "What was paid."));
  }
};

struct InterestClaim {
  Money amount;
  Date arose_on;
  Date until;
  std::vector<ReturnedPayment> payments = {};
  std::optional<Date> due_on = {};
  std::optional<Date> demanded_on = {};

  bool operator==(const InterestClaim&) const = default;
  static constexpr auto description() {
    return describe<InterestClaim>(
        "InterestClaim", "A claim, and the days that decide its interest.",
        field("amount", &InterestClaim::amount, "What is claimed."),
        field("arose_on", &InterestClaim::arose_on,
              "The day the claim arose, such as that of the rescission."),
        field("until", &InterestClaim::until,
              "The last day that bears interest: the day of payment, or a day before it."),
        field("payments", &InterestClaim::payments,
              "What it is to have back; none for a claim that bears default interest alone."),
        field("due_on", &InterestClaim::due_on, "A due day that was fixed in advance (3 §)."),
        field("demanded_on", &InterestClaim::demanded_on,
              "The day of a demand for a stated sum that mentions interest (4 §)."));
  }
};

// Days at one rate on one sum.
struct InterestLine {
  InterestRegime regime;
  Ratio principal;
  std::optional<Date> paid_on = {};
  Date first;
  Date last;
  std::int64_t days;
  std::int64_t year_days;
  Decimal reference;
  Decimal percent;
  std::string source;
  Ratio exact;

  bool operator==(const InterestLine&) const = default;
  static constexpr auto description() {
    return describe<InterestLine>(
        "InterestLine", "Days at one rate on one sum.",
        field("regime", &InterestLine::regime, "Which interest it is."),
        field("principal", &InterestLine::principal,
              "What bears it, in öre, exact and in lowest terms."),
        field("paid_on", &InterestLine::paid_on,
              "For a claim's return interest: the day of the payment that it is a part of."),
        field("first", &InterestLine::first, "The first day that bears interest."),
        field("last", &InterestLine::last, "The last, included."),
        field("days", &InterestLine::days, "How many days that is."),
        field("year_days", &InterestLine::year_days, "How many days the year is counted as."),
        field("reference", &InterestLine::reference, "The reference rate, percent a year."),
        field("percent", &InterestLine::percent, "The rate with what the act adds to it."),
        field("source", &InterestLine::source, "Who says what the reference rate is."),
        field("exact", &InterestLine::exact,
              "principal × percent/100 × days/year_days, in öre, in lowest terms."));
  }
};

struct InterestAccount {
  Money principal;
  DayCount day_count;
  Rounding rounding;
  std::optional<InterestClaim> claim = {};
  std::optional<Date> default_from = {};
  std::vector<InterestLine> lines = {};
  Ratio exact;
  Money interest;
  Date rates_known_until;
  std::vector<Finding> findings = {};

  bool operator==(const InterestAccount&) const = default;
  static constexpr auto description() {
    return describe<InterestAccount>(
        "InterestAccount", "Interest, line by line.",
        field("principal", &InterestAccount::principal, "What bears interest."),
        field("day_count", &InterestAccount::day_count, "What a year is when days are counted."),
        field("rounding", &InterestAccount::rounding, "How the sum is rounded, once."),
        field("claim", &InterestAccount::claim, "The claim, where one was asked about."),
        field("default_from", &InterestAccount::default_from,
              "For a claim: the first day that can bear default interest; absent without a due day "
              "or a demand."),
        field("lines", &InterestAccount::lines, "The days, by half-year and payment."),
        field("exact", &InterestAccount::exact,
              "The sum of the lines, in öre, in lowest terms; interest bears no interest."),
        field("interest", &InterestAccount::interest, "The same, rounded once."),
        field("rates_known_until", &InterestAccount::rates_known_until,
              "The last day that the table of reference rates has a rate for."),
        field("findings", &InterestAccount::findings,
              "What should be known: always where the act may not apply."));
  }
};

inline constexpr Rounding whole_ore{RoundingMode::half_up, RoundingUnit::ore};

// Interest on a sum for days that all bear it, first and last included. `rates`: rows beside the
// built-in ones, or a table of `reference_rates`. Throws money.negative, money.overflow,
// interest.rate_unknown, and as `reference_rates` does.
[[nodiscard]] IOP_EXPORT InterestAccount interest(Money principal, const DateRange& days,
                                                  InterestRegime regime,
                                                  DayCount day_count = DayCount::act_365,
                                                  const ReferenceRates& rates = {},
                                                  Rounding rounding = whole_ore);

// Return interest on each payment's share of the claim, from its day to the day before default
// takes over; then default interest on the whole claim, from the day after the due day, or after
// the thirtieth day from the demand. Throws as `interest`, and all that is wrong with the days:
// interest.demand_before_claim, interest.due_before_claim, interest.payment_after_claim,
// interest.repaid_before_payment, interest.repaid_before_claim; ratio.weights where the payments
// are zero.
[[nodiscard]] IOP_EXPORT InterestAccount interest_on_claim(const InterestClaim& claim,
                                                           DayCount day_count = DayCount::act_365,
                                                           const ReferenceRates& rates = {},
                                                           Rounding rounding = whole_ore);

[[nodiscard]] IOP_EXPORT std::vector<Step> explain(const InterestAccount& account);

}  // namespace iop
