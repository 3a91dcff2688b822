#include <iop/io/results.hpp>
#include <iop/report/exposure_document.hpp>
#include <iop/report/sentences.hpp>
#include <iop/rules/portfolio/exposures.hpp>

#include "bind.hpp"
#include "record.hpp"

namespace iop::python {

namespace {

template <class Function>
auto with_payments(Function function) {
  return [function](const py::object& agreement, const py::object& payments,
                    const py::object& reading, const py::object& planned_after,
                    const py::object& ended_on, const py::object& sources) {
    const auto result =
        function(given<Agreement>(agreement, "/agreement"),
                 Py<std::optional<std::vector<Payment>>>::from(payments, "/payments"),
                 or_default<Reading>(reading, "/reading"),
                 Py<std::optional<Date>>::from(planned_after, "/planned_after"),
                 Py<std::optional<Date>>::from(ended_on, "/ended_on"),
                 or_default<PlanSources>(sources, "/sources"));
    return Py<std::remove_cv_t<decltype(result)>>::to(result);
  };
}

void bind_portfolio_part(py::module_& m) {
  m.def(
      "exposure_entry",
      [](const py::object& partnership, const py::object& day, const py::object& reading,
         const py::object& planned_after) {
        return exposure_entry(given<Partnership>(partnership, "/partnership"),
                              Py<std::optional<Date>>::from(day, "/day"),
                              or_default<Reading>(reading, "/reading"),
                              Py<std::optional<Date>>::from(planned_after, "/planned_after"));
      },
      py::arg("partnership"), py::arg("day") = py::none(), py::arg("reading") = py::none(),
      py::arg("planned_after") = py::none(),
      "exposure_entry(partnership: Partnership, day: datetime.date | None = None, reading: Reading "
      "| None = None, planned_after: datetime.date | None = None) -> ExposureEntry\n\n"
      "One partnership's part of an exposure portfolio: its row, and each day with a figure.");
  m.def(
      "exposure_portfolio",
      [](const py::object& entries, const py::object& day) {
        return exposure_portfolio(Py<std::vector<ExposureEntry>>::from(entries, "/entries"),
                                  Py<std::optional<Date>>::from(day, "/day"));
      },
      py::arg("entries"), py::arg("day") = py::none(),
      "exposure_portfolio(entries: Iterable[ExposureEntry], day: datetime.date | None = None) -> "
      "ExposurePortfolio\n\n"
      "A row for each partnership, and the most that all of them would owe on one day.\n\n"
      "    iop.exposure_portfolio([iop.exposure_entry(partnership)]).maximum");
  m.def(
      "exposure_portfolio_document",
      [](const py::object& portfolio, const py::object& language) {
        return exposure_portfolio_document(given<ExposurePortfolio>(portfolio, "/portfolio"),
                                           language_of(language));
      },
      py::arg("portfolio"), py::arg("language") = "sv",
      "exposure_portfolio_document(portfolio: ExposurePortfolio, language: Language | str = 'sv') "
      "-> Document\n\nThe exposure portfolio as a report.");
}

}  // namespace

void bind_exposure(py::module_& m) {
  bind_record<ExposureDay>(m);
  bind_record<ExposurePeak>(m);
  bind_record<ExposureHalfYear>(m);
  bind_record<Exposure>(m);
  bind_record<ExposureRow>(m);
  bind_record<ExposureEntry>(m);
  bind_record<ExposurePortfolio>(m);
  m.def("exposure", with_payments(&exposure), py::arg("agreement"), py::arg("payments"),
        py::arg("reading") = py::none(), py::arg("planned_after") = py::none(),
        py::arg("ended_on") = py::none(), py::arg("sources") = py::none(),
        "exposure(agreement: Agreement, payments: Iterable[Payment] | None, reading: Reading | "
        "None = None, planned_after: datetime.date | None = None, ended_on: datetime.date | None = "
        "None, sources: PlanSources | None = None) -> Exposure\n\n"
        "What would be owed if the agreement were rescinded for the payee's serious breach, for\n"
        "every day of the term. Payments up to and including a day count that day; after\n"
        "planned_after, planned instalments count as paid on the last day they can be. After\n"
        "ended_on, the last day of an agreement that has ended, no day has a figure. Planned "
        "amounts\n"
        "are read from sources (plan_sources) beside the agreement.\n\n"
        "    iop.exposure(agreement, payments).maximum.payable");
  m.def("exposures", with_payments(&exposures), py::arg("agreement"), py::arg("payments"),
        py::arg("reading") = py::none(), py::arg("planned_after") = py::none(),
        py::arg("ended_on") = py::none(), py::arg("sources") = py::none(),
        "exposures(agreement: Agreement, payments: Iterable[Payment] | None, reading: Reading | "
        "None = None, planned_after: datetime.date | None = None, ended_on: datetime.date | None = "
        "None, sources: PlanSources | None = None) -> tuple[Exposure, ...]\n\n"
        "The same under every combination of the legal readings; rounding as in reading.");
  m.def(
      "exposure_document",
      [](const py::object& of, const py::object& others, const py::object& language,
         const py::object& day) {
        return exposure_document(given<Exposure>(of, "/exposure"),
                                 Py<std::vector<Exposure>>::from(others, "/others"),
                                 language_of(language), Py<std::optional<Date>>::from(day, "/day"));
      },
      py::arg("exposure"), py::arg("others") = py::tuple(), py::arg("language") = "sv",
      py::arg("day") = py::none(),
      "exposure_document(exposure: Exposure, others: Iterable[Exposure] = (), language: Language | "
      "str = 'sv', day: datetime.date | None = None) -> Document\n\n"
      "The exposure as a report; what it is on `day` is told by itself.");
  bind_portfolio_part(m);
}

}  // namespace iop::python
