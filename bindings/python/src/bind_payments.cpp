// How planned and paid stand on a day, over a year end, and by month.
#include <iop/io/results.hpp>
#include <iop/report/payments_document.hpp>
#include <iop/report/sentences.hpp>
#include <iop/rules/payments/accrual.hpp>
#include <iop/rules/payments/cash_flow.hpp>
#include <iop/rules/payments/standing.hpp>

#include "bind.hpp"
#include "record.hpp"

namespace iop::python {

namespace {

const PaymentPlan& plan_of(const py::object& plan) { return given<PaymentPlan>(plan, "/plan"); }

std::optional<std::vector<Payment>> payments_of(const py::object& payments) {
  return Py<std::optional<std::vector<Payment>>>::from(payments, "/payments");
}

void bind_standing(py::module_& m) {
  bind_words<MatchedBy>(m, "What told the instalment of a payment.");
  bind_words<InstalmentState>(m, "How a planned payment stands on a day.");
  bind_record<MatchedPart>(m);
  bind_record<InstalmentStanding>(m);
  bind_record<PaymentStanding>(m);
  show_as_report<PaymentStanding>(
      m, [](const PaymentStanding& s) { return standing_document(s, Language::sv); });
  m.def(
      "payment_standing",
      [](const py::object& plan, const py::object& payments, const py::object& day) {
        return payment_standing(plan_of(plan), payments_of(payments), Py<Date>::from(day, "/day"));
      },
      py::arg("plan"), py::arg("payments"), py::arg("day"),
      "payment_standing(plan: PaymentPlan, payments: Iterable[Payment] | None, day: datetime.date) "
      "-> PaymentStanding\n\n"
      "Planned, paid, late, outstanding and overpaid, for each instalment and in all, on a day;\n"
      "payments of that day are counted. No clause says how payments are matched: see\n"
      "docs/rules/payments.md. payments=None: not stated, so what was paid is unknown; an empty\n"
      "list: nothing was paid. What is wrong is a finding (payment.unplaced, payment.overpaid,\n"
      "payment.not_stated, schedule.amount_unknown).\n\n"
      "    plan = iop.payment_plan(agreement, iop.plan_sources(partnership))\n"
      "    iop.payment_standing(plan, payments, datetime.date(2025, 3, 14)).late  # Money('0.00')");
  m.def(
      "standing_document",
      [](const py::object& standing, const py::object& language) {
        return standing_document(given<PaymentStanding>(standing, "/standing"),
                                 language_of(language));
      },
      py::arg("standing"), py::arg("language") = "sv",
      "standing_document(standing: PaymentStanding, language: Language | str = 'sv') -> Document"
      "\n\nThe same for people.");
}

void bind_accrual(py::module_& m) {
  bind_record<AccrualLine>(m);
  bind_record<Accrual>(m);
  show_as_report<Accrual>(m, [](const Accrual& a) { return accrual_document(a, Language::sv); });
  m.def(
      "accrual",
      [](const py::object& plan, const py::object& payments, const py::object& year_end) {
        return accrual(plan_of(plan), payments_of(payments), Py<Date>::from(year_end, "/year_end"));
      },
      py::arg("plan"), py::arg("payments"), py::arg("year_end"),
      "accrual(plan: PaymentPlan, payments: Iterable[Payment] | None, year_end: datetime.date) -> "
      "Accrual\n\n"
      "Each planned amount divided by the calendar days of its period, those up to and including\n"
      "year_end and those after it, in whole öre that sum to it; and what of it is prepaid or\n"
      "accrued. payments as for payment_standing.\n\n"
      "    iop.accrual(plan, payments, datetime.date(2024, 12, 31)).prepaid  # Money('414835.16')");
  m.def(
      "accrual_document",
      [](const py::object& value, const py::object& language) {
        return accrual_document(given<Accrual>(value, "/accrual"), language_of(language));
      },
      py::arg("accrual"), py::arg("language") = "sv",
      "accrual_document(accrual: Accrual, language: Language | str = 'sv') -> Document\n\n"
      "The same for people.");
}

void bind_cash_flow(py::module_& m) {
  bind_words<PlannedDay>(m, "Which day of a planned payment decides its month.");
  bind_record<CashFlowPolicy>(m);
  bind_record<ComponentFlow>(m);
  bind_record<CashFlowRow>(m);
  bind_record<CashFlow>(m);
  bind_record<PaidPlan>(m);
  show_as_report<CashFlow>(m,
                           [](const CashFlow& f) { return cash_flow_document(f, Language::sv); });
  m.def(
      "cash_flow",
      [](const py::object& plan, const py::object& payments, const py::object& policy) {
        return cash_flow(plan_of(plan), payments_of(payments),
                         or_default<CashFlowPolicy>(policy, "/policy"));
      },
      py::arg("plan"), py::arg("payments"), py::arg("policy") = py::none(),
      "cash_flow(plan: PaymentPlan, payments: Iterable[Payment] | None, policy: CashFlowPolicy | "
      "None = None) -> CashFlow\n\n"
      "Planned and paid by month and by budget year: planned in the month of the last day in\n"
      "time, paid in the month of the payment. What waits or has no amount is counted apart.\n"
      "payments as for payment_standing, whenever they were made.\n\n"
      "    policy = iop.CashFlowPolicy(year_starts=7)\n"
      "    iop.cash_flow(plan, payments, policy).years[0].planned  # Money('1000000.00')");
  m.def(
      "cash_flow_of",
      [](const py::object& plans, const py::object& policy) {
        return cash_flow_of(Py<std::vector<PaidPlan>>::from(plans, "/plans"),
                            or_default<CashFlowPolicy>(policy, "/policy"));
      },
      py::arg("plans"), py::arg("policy") = py::none(),
      "cash_flow_of(plans: Iterable[PaidPlan], policy: CashFlowPolicy | None = None) -> CashFlow"
      "\n\n"
      "Several agreements month by month, without their components; what was paid is known only\n"
      "where it is for all. Raises CalculationError (money.overflow, date.range).\n\n"
      "    iop.cash_flow_of([iop.PaidPlan(plan, payments)]).planned");
  m.def(
      "cash_flow_document",
      [](const py::object& flow, const py::object& language, const py::object& months) {
        return cash_flow_document(given<CashFlow>(flow, "/flow"), language_of(language),
                                  Py<bool>::from(months, "/months"));
      },
      py::arg("flow"), py::arg("language") = "sv", py::arg("months") = true,
      "cash_flow_document(flow: CashFlow, language: Language | str = 'sv', months: bool = True) -> "
      "Document\n\n"
      "Budget years for people, and the months in which something falls where they are wanted.");
}

}  // namespace

void bind_payments(py::module_& m) {
  bind_standing(m);
  bind_accrual(m);
  bind_cash_flow(m);
}

}  // namespace iop::python
