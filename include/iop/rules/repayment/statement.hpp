// Rules: repayment.applies and, through the kernel, repayment.half_year,
// repayment.remaining_days, repayment.pro_rata, repayment.cap, repayment.rounding,
// repayment.payable
//
//   "Part kan häva detta avtal om motpart brister i sina åtaganden på ett allvarligt sätt och
//   rättelse inte sker utan dröjsmål. Vid händelse av att avtalet hävs till följd av att den
//   betalningsmottagande parten brister i sina åtaganden, blir denne återbetalningsskyldig […]
//   Storleken på återbetalningspliktigt belopp beräknas som resterande avtalsdagar under aktuellt
//   halvår / 182 x senast utbetalt halvårsbelopp."
//
//     const auto statement = iop::repayment_statement(
//         agreement, partnership.facts->payments,
//         {.effective_on = Date(2025, 3, 14),
//          .breach = Breach{.by = Side::payee, .serious = true, .rectified = false}});
//     statement.figure.amount->to_string()   // "214285.71"
//     statement.figure.payable->to_string()  // "214286.00"
//
// A statement is a value that holds every operand it was computed from. It never throws for what a
// document or a case may hold: outside the term, not applicable and unknown are answers with a
// reason, and a figure that does not fit is `invalid`.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <iop/core/error.hpp>
#include <iop/core/export.hpp>
#include <iop/model/agreement.hpp>
#include <iop/model/partnership.hpp>
#include <iop/rules/payments/half_year_amounts.hpp>
#include <iop/rules/repayment/kernel.hpp>

namespace iop {

// From an amount to the result. The members after `reason` are absent unless the status is ok.
struct RepaymentFigure {
  RepaymentStatus status;
  std::optional<ErrorCode> reason = {};
  std::optional<DateRange> half_year = {};
  std::optional<DateRange> remaining = {};
  std::optional<std::int64_t> remaining_days = {};
  std::optional<Money> half_year_amount = {};
  std::optional<Int128> numerator = {};
  std::optional<std::int64_t> divisor = {};
  std::optional<Money> cap = {};
  bool capped = false;
  std::optional<Money> amount = {};
  std::optional<Money> payable = {};

  bool operator==(const RepaymentFigure&) const = default;
  static constexpr auto description() {
    return describe<RepaymentFigure>(
        "RepaymentFigure", "From a half-year amount to what comes back.",
        field("status", &RepaymentFigure::status, "Whether there is a figure."),
        field("reason", &RepaymentFigure::reason, "Why there is none, as a code."),
        field("half_year", &RepaymentFigure::half_year,
              "The current half-year, both ends included, not cut by the term."),
        field("remaining", &RepaymentFigure::remaining,
              "The remaining agreement days, both ends included; absent where there are none."),
        field("remaining_days", &RepaymentFigure::remaining_days, "How many they are."),
        field("half_year_amount", &RepaymentFigure::half_year_amount,
              "The half-year amount the clause was applied to."),
        field(
            "numerator", &RepaymentFigure::numerator,
            "Remaining days times the half-year amount in öre; over the divisor, the exact value."),
        field("divisor", &RepaymentFigure::divisor,
              "The divisor that was used: as the clause states it, or the days it counts."),
        field("cap", &RepaymentFigure::cap, "The most that can come back; absent without a cap."),
        field("capped", &RepaymentFigure::capped, "Whether the cap was less than the exact value."),
        field("amount", &RepaymentFigure::amount, "The calculated amount, rounded once."),
        field("payable", &RepaymentFigure::payable,
              "What is to be paid: the exact value rounded once to whole kronor."));
  }
};

struct RepaymentStatement {
  RepaymentFigure figure;
  UsedReading reading;
  ReadingSources reading_from;
  std::string agreement;
  std::string title;
  std::optional<DateRange> term = {};
  std::optional<ClauseId> term_clause = {};
  std::optional<ClauseId> payment_clause = {};
  std::optional<RescissionTerms> rescission_terms = {};
  std::optional<RepaymentTerms> repayment_terms = {};
  std::optional<Clause> clause = {};
  Rescission rescission;
  std::optional<std::vector<AttributedPayment>> payments = {};
  std::vector<HalfYearSum> sums = {};
  std::optional<HalfYearSum> latest_paid = {};
  std::optional<HalfYearSum> current_half_year = {};
  std::optional<Money> total_paid = {};
  std::optional<Money> prepaid = {};
  std::vector<Finding> findings = {};

  bool operator==(const RepaymentStatement&) const = default;
  static constexpr auto description() {
    return describe<RepaymentStatement>(
        "RepaymentStatement", "What comes back, why, under which reading, and all it rests on.",
        field("figure", &RepaymentStatement::figure, "The figure itself.", Presence::inlined),
        field("reading", &RepaymentStatement::reading, "The reading that was used."),
        field("reading_from", &RepaymentStatement::reading_from, "Where each answer came from."),
        field("agreement", &RepaymentStatement::agreement, "The id of the agreement."),
        field("title", &RepaymentStatement::title, "Its title."),
        field("term", &RepaymentStatement::term, "Its term, both ends included, where exact."),
        field("term_clause", &RepaymentStatement::term_clause, "The clause that states the term."),
        field("payment_clause", &RepaymentStatement::payment_clause,
              "The clause that states when money is paid."),
        field("rescission_terms", &RepaymentStatement::rescission_terms,
              "When the agreement can be rescinded, as it was read."),
        field("repayment_terms", &RepaymentStatement::repayment_terms,
              "What comes back then, as it was read."),
        field("clause", &RepaymentStatement::clause, "The repayment clause, with its words."),
        field("rescission", &RepaymentStatement::rescission, "How the agreement ended."),
        field("payments", &RepaymentStatement::payments,
              "Every payment and the half-year it was counted to; absent where not stated."),
        field("sums", &RepaymentStatement::sums, "The net sum of each half-year."),
        field("latest_paid", &RepaymentStatement::latest_paid,
              "The half-year amount last paid, by the clause's words."),
        field("current_half_year", &RepaymentStatement::current_half_year,
              "What was paid for the current half-year."),
        field("total_paid", &RepaymentStatement::total_paid, "All that was paid up to the day."),
        field("prepaid", &RepaymentStatement::prepaid,
              "Of it, what is for half-years not yet begun, outside the formula."),
        field("findings", &RepaymentStatement::findings,
              "What should be known beside the figure."));
  }
};

// The clause's formula for an amount that is already known: days, cap and rounding.
// `half_year_amount` and `total_paid` are zero or more; `total_paid` is read by the cap total_paid
// alone, and its absence then makes the figure `unknown`. Never throws; a figure that cannot be is
// `invalid` with its reason.
//     repayment_figure({Date(2023,12,1), Date(2026,11,30)}, Date(2025,3,14),
//                      Money::parse("500000.00"), 182).amount  // 214285.71
[[nodiscard]] IOP_EXPORT RepaymentFigure repayment_figure(
    const DateRange& term, const Date& rescinded_on, Money half_year_amount, std::int64_t divisor,
    const UsedReading& reading = {}, std::optional<Money> total_paid = {},
    RoundingUnit payable_unit = RoundingUnit::krona);

// The same with the divisor as a clause states it: a number, or the days of the half-year.
//     repayment_figure({Date(2023,12,1), Date(2026,11,30)}, Date(2025,6,30),
//                      Money::parse("500000.00"), ActualDays::actual).divisor  // 183
[[nodiscard]] IOP_EXPORT RepaymentFigure repayment_figure(
    const DateRange& term, const Date& rescinded_on, Money half_year_amount, const Divisor& divisor,
    const UsedReading& reading = {}, std::optional<Money> total_paid = {},
    RoundingUnit payable_unit = RoundingUnit::krona);

// The statement, by the terms in force on the day of rescission (`terms_on`): give the agreement as
// it was signed, with its amendments and, where it renews itself, through `with_renewals`.
// `payments` without a value: not stated, so the answer is `unknown`; an empty list:
// nothing was paid. What `reading` leaves open the agreement answers, then the default.
[[nodiscard]] IOP_EXPORT RepaymentStatement
repayment_statement(const Agreement& agreement, const std::optional<std::vector<Payment>>& payments,
                    const Rescission& rescission, const Reading& reading = {});

// A part that a statement with its status has. Throws value.missing, at the part, where somebody
// put the statement together by hand without it.
template <class T>
[[nodiscard]] const T& needed(const std::optional<T>& part, std::string_view name) {
  if (!part)
    fail(ErrorCode::value_missing,
         {{"name", std::string{name}}, {"about", "a statement with this status has it."}},
         pointer_to("", name));
  return *part;
}

}  // namespace iop
