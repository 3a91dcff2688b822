// Components, series, and the plan they give.
#include <iop/io/results.hpp>
#include <iop/report/sentences.hpp>
#include <iop/rules/payments/plan.hpp>
#include <iop/rules/payments/schedule.hpp>

#include "bind.hpp"
#include "record.hpp"

namespace iop::python {

void bind_components(py::module_& m) {
  bind_words<Frequency>(m, "How long a component's periods are.");
  bind_words<PeriodsFrom>(m, "Whether periods are counted from the first day or by the calendar.");
  bind_words<PaidWhen>(m, "Whether an instalment is paid in its period or after it.");
  bind_words<AmountPer>(m, "What a stated amount is for.");
  bind_words<StubAmount>(m, "What is paid for a period that the span cuts.");
  bind_words<TriggerEvent>(m, "What an instalment can wait for.");
  bind_words<SeriesKind>(m, "What the values of a series are.");
  bind_words<FigureState>(m, "Whether a figure is preliminary.");
  bind_record<Figure>(m);
  bind_record<FigureSeries>(m);
  bind_record<PaymentTrigger>(m);
  bind_record<FigureReference>(m);
  bind_record<FixingDay>(m);
  bind_record<PerInhabitant>(m);
  bind_record<Indexation>(m);
  bind_record<Raise>(m);
  bind_record<PaymentComponent>(m);
}

void bind_plan(py::module_& m) {
  bind_record<PlanSources>(m);
  bind_record<UsedFigure>(m);
  bind_record<AmountBasis>(m);
  bind_record<PlannedPayment>(m);
  bind_record<PaymentPlan>(m);

  m.def(
      "plan_sources",
      [](const py::object& partnership, const py::object& until) {
        return plan_sources(given<Partnership>(partnership, "/partnership"),
                            Py<std::optional<Date>>::from(until, "/until"));
      },
      py::arg("partnership"), py::arg("until") = py::none(),
      "plan_sources(partnership: Partnership, until: datetime.date | None = None) -> PlanSources"
      "\n\nWhat plans read beside the agreement: its series, reports and invoices; with a day, "
      "only\n"
      "the reports and invoices of that day and before.");
  m.def(
      "payment_plan",
      [](const py::object& agreement, const py::object& sources) {
        return payment_plan(given<Agreement>(agreement, "/agreement"),
                            or_default<PlanSources>(sources, "/sources"));
      },
      py::arg("agreement"), py::arg("sources") = py::none(),
      "payment_plan(agreement: Agreement, sources: PlanSources | None = None) -> PaymentPlan\n\n"
      "Every planned payment in order of time, with what its amount was computed from. Days of\n"
      "periods and windows are included at both ends. Findings where something is missing.\n\n"
      ">>> plan = iop.payment_plan(agreement, iop.plan_sources(partnership))\n"
      ">>> plan.payments[0].planned\n"
      "Money('500000.00')");
  m.def(
      "plan_until",
      [](const py::object& plan, const py::object& ended_on) {
        return plan_until(given<PaymentPlan>(plan, "/plan"),
                          Py<std::optional<Date>>::from(ended_on, "/ended_on"));
      },
      py::arg("plan"), py::arg("ended_on"),
      "plan_until(plan: PaymentPlan, ended_on: datetime.date | None) -> PaymentPlan\n\n"
      "The plan of an agreement that ended before its term did: without the instalments whose\n"
      "period was not over, and whose time of payment had not begun, on its last day. A finding\n"
      "says how many fell away.\n\n"
      ">>> ended = iop.chain(partnership).agreements[0].ended_on\n"
      ">>> left = iop.plan_until(iop.payment_plan(agreement), ended)");
  m.def(
      "plan_text",
      [](const py::object& plan) { return plan_text(given<PaymentPlan>(plan, "/plan"), sentence); },
      py::arg("plan"),
      "plan_text(plan: PaymentPlan) -> str\n\nThe plan as JSON, with steps and sentences.");
}

}  // namespace iop::python
