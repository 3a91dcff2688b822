#include <iop/rules/follow_up/amendment_diff.hpp>
#include <iop/rules/follow_up/compliance.hpp>
#include <iop/rules/follow_up/follow_up.hpp>
#include <iop/rules/goals/suppression.hpp>
#include <iop/rules/law/interest.hpp>
#include <iop/rules/payments/accrual.hpp>
#include <iop/rules/payments/cash_flow.hpp>
#include <iop/rules/payments/half_year_amounts.hpp>
#include <iop/rules/payments/plan.hpp>
#include <iop/rules/payments/schedule.hpp>
#include <iop/rules/payments/standing.hpp>
#include <iop/rules/portfolio/status.hpp>
#include <iop/rules/repayment/alternatives.hpp>
#include <iop/rules/repayment/clauses.hpp>
#include <iop/rules/repayment/exposure.hpp>
#include <iop/rules/repayment/statement.hpp>
#include <iop/rules/repayment/statement_explain.hpp>
#include <iop/rules/review/agreement_check.hpp>
#include <iop/rules/review/review_sheet.hpp>

#include "bind.hpp"
#include "record.hpp"

namespace iop::python {

namespace {

using Payments = std::optional<std::vector<Payment>>;

// A Reading, a UsedReading, or None for the defaults.
Reading reading_of(py::handle value) {
  if (py::isinstance<UsedReading>(value)) return as_argument(py::cast<const UsedReading&>(value));
  return or_default<Reading>(value, "/reading");
}

// The steps of a result of one of these types; nothing where it is of none of them.
template <class... Results>
std::optional<std::vector<Step>> explained(const py::object& result) {
  std::optional<std::vector<Step>> steps;
  const auto attempt = [&]<class Result>(const Result*) {
    if (!steps && py::isinstance<Result>(result)) steps = explain(py::cast<const Result&>(result));
  };
  (attempt(static_cast<const Results*>(nullptr)), ...);
  return steps;
}

template <class Function>
auto with_case(Function function) {
  return [function](const py::object& agreement, const py::object& payments,
                    const py::object& rescission, const py::object& reading) {
    return function(given<Agreement>(agreement, "/agreement"),
                    Py<Payments>::from(payments, "/payments"),
                    given<Rescission>(rescission, "/rescission"), reading_of(reading));
  };
}

}  // namespace

void bind_rules(py::module_& m) {
  bind_words<RuleId>(m, "The rules, by id.");
  bind_words<RepaymentStatus>(m, "Whether there is a figure.");
  bind_words<AttributedBy>(m, "What told the half-year of a payment.");
  bind_record<Instalment>(m);
  bind_record<PaymentSchedule>(m);
  bind_record<AttributedPayment>(m);
  bind_record<HalfYearSum>(m);
  bind_record<HalfYearAmounts>(m);
  bind_record<RepaymentFigure>(m);
  bind_record<RepaymentStatement>(m);
  bind_record<RepaymentAlternative>(m);
  bind_record<RepaymentAlternatives>(m);
  bind_record<Operand>(m);
  bind_record<Step>(m);

  m.def(
      "payment_schedule",
      [](const py::object& agreement, const py::object& sources) {
        return payment_schedule(given<Agreement>(agreement, "/agreement"),
                                or_default<PlanSources>(sources, "/sources"));
      },
      py::arg("agreement"), py::arg("sources") = py::none(),
      "payment_schedule(agreement: Agreement, sources: PlanSources | None = None)"
      " -> PaymentSchedule\n\n"
      "The planned payments, each with the half-year it covers; findings where there are none.");
  m.def(
      "half_year_amounts",
      [](const py::object& of, const py::object& payments, const py::object& day) {
        const auto& agreement = given<Agreement>(of, "/agreement");
        const Date on = Py<Date>::from(day, "/day");
        const auto term = exact_term(agreement);
        if (!term) fail(ErrorCode::repayment_term_not_exact, {{"term", term_text(agreement)}});
        if (on < term->first())
          fail(ErrorCode::repayment_before_term,
               {{"day", on.to_string()}, {"first", term->first().to_string()}});
        if (on > term->last())
          fail(ErrorCode::repayment_after_term,
               {{"day", on.to_string()}, {"last", term->last().to_string()}});
        return half_year_amounts(agreement, Py<std::vector<Payment>>::from(payments, "/payments"),
                                 on);
      },
      py::arg("agreement"), py::arg("payments"), py::arg("day"),
      "half_year_amounts(agreement: Agreement, payments: Iterable[Payment], day: datetime.date)"
      " -> HalfYearAmounts\n\n"
      "From payments to half-year amounts as of a day within an exact term.");
  m.def(
      "repayment_figure",
      [](const py::object& term, const py::object& rescinded_on, const py::object& half_year_amount,
         const py::object& divisor, const py::object& reading, const py::object& total_paid,
         const py::object& payable_unit) {
        const auto with = [&](const auto& over) {
          return repayment_figure(given<DateRange>(term, "/term"),
                                  Py<Date>::from(rescinded_on, "/rescinded_on"),
                                  Py<Money>::from(half_year_amount, "/half_year_amount"), over,
                                  resolved(reading_of(reading), {}).used,
                                  Py<std::optional<Money>>::from(total_paid, "/total_paid"),
                                  Py<RoundingUnit>::from(payable_unit, "/payable_unit"));
        };
        if (py::isinstance<py::str>(divisor)) return with(Py<Divisor>::from(divisor, "/divisor"));
        return with(Py<std::int64_t>::from(divisor, "/divisor"));
      },
      py::arg("term"), py::arg("rescinded_on"), py::arg("half_year_amount"), py::arg("divisor"),
      py::arg("reading") = py::none(), py::arg("total_paid") = py::none(),
      py::arg("payable_unit") = "krona",
      "repayment_figure(term: DateRange, rescinded_on: datetime.date, half_year_amount: Money | "
      "decimal.Decimal | str, divisor: int | ActualDays | str, reading: Reading | UsedReading | "
      "None = None, "
      "total_paid: Money | decimal.Decimal | str | None = None, payable_unit: RoundingUnit | str = "
      "'krona') -> RepaymentFigure\n\n"
      "The clause's formula for a half-year amount that is already known; the divisor as the "
      "clause\n"
      "states it, or the days of the half-year: 'actual' or 'actual_in_term'.");
  m.def(
      "repayment_statement", with_case(&repayment_statement), py::arg("agreement"),
      py::arg("payments"), py::arg("rescission"), py::arg("reading") = py::none(),
      "repayment_statement(agreement: Agreement, payments: Iterable[Payment] | None, rescission: "
      "Rescission, reading: Reading | UsedReading | None = None) -> RepaymentStatement\n\n"
      "What comes back, and all it rests on. payments=None: not stated, so the answer is unknown; "
      "an empty list: nothing was paid.");
  m.def("repayment_alternatives", with_case(&repayment_alternatives), py::arg("agreement"),
        py::arg("payments"), py::arg("rescission"), py::arg("reading") = py::none(),
        "repayment_alternatives(agreement: Agreement, payments: Iterable[Payment] | None, "
        "rescission: Rescission, reading: Reading | UsedReading | None = None) -> "
        "RepaymentAlternatives\n\n"
        "What the other readings would give: every combination of the legal ones, and roundings.");
  m.def(
      "explain",
      [](const py::object& result) {
        const auto steps =
            explained<PaymentSchedule, PaymentPlan, Chain, Lifecycle, PartnershipStatus,
                      AmendmentDiff, FollowUpCalendar, Compliance, GoalCheck, Aggregate,
                      AttainedIndicator, GoalAttainment, PublishedGoals, ReviewReport,
                      OpenReviewItems, YearlyReviews, FinalReportView, RenewalTest, ReviewSheet,
                      ScreeningResult, Completeness, TermLength, LegalReferences,
                      ContributionShares, AgreementCheck, Exposure, InterestAccount,
                      RepaymentClaims, PaymentStanding, Accrual, CashFlow>(result);
        return Py<std::vector<Step>>::to(
            steps ? *steps : explain(Py<RepaymentStatement>::from(result, "/result")));
      },
      py::arg("result"),
      "explain(result: RepaymentStatement | PaymentSchedule | PaymentPlan | Chain | Lifecycle | "
      "PartnershipStatus | AmendmentDiff | FollowUpCalendar | Compliance | GoalCheck | Aggregate | "
      "AttainedIndicator | GoalAttainment | PublishedGoals | ReviewReport | OpenReviewItems | "
      "YearlyReviews | FinalReportView | RenewalTest | ReviewSheet | ScreeningResult | "
      "Completeness | TermLength | LegalReferences | ContributionShares | AgreementCheck | "
      "Exposure | InterestAccount | RepaymentClaims | PaymentStanding | Accrual | CashFlow) -> "
      "tuple[Step, ...]\n\n"
      "The steps by which the result was reached, read from the result itself.");
}

}  // namespace iop::python
