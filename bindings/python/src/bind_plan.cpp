// Components, series, and the plan they give.
#include <iop/rules/payment_plan.hpp>
#include <iop/rules/payment_schedule.hpp>

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
      [](const py::object& partnership) {
        return plan_sources(given<Partnership>(partnership, "/partnership"));
      },
      py::arg("partnership"),
      "plan_sources(partnership: Partnership) -> PlanSources\n\n"
      "What plans read beside the agreement: its series, reports and invoices.");
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
}

}  // namespace iop::python
