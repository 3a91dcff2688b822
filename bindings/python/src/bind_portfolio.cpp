#include <iop/io/results.hpp>
#include <iop/report/portfolio_document.hpp>
#include <iop/rules/portfolio/portfolio.hpp>

#include "bind.hpp"
#include "record.hpp"

namespace iop::python {

void bind_portfolio(py::module_& m) {
  bind_record<NextDue>(m);
  bind_record<PortfolioRow>(m);
  bind_record<PortfolioSum>(m);
  bind_record<PortfolioTotals>(m);
  bind_record<PortfolioEntry>(m);
  bind_record<Portfolio>(m);
  m.def(
      "portfolio",
      [](const py::object& partnerships, const py::object& day, const py::object& reading,
         const py::object& follow_up) {
        return portfolio(Py<std::vector<Partnership>>::from(partnerships, "/partnerships"),
                         Py<Date>::from(day, "/day"), or_default<Reading>(reading, "/reading"),
                         or_default<FollowUpReading>(follow_up, "/follow_up"));
      },
      py::arg("partnerships"), py::arg("day"), py::arg("reading") = py::none(),
      py::arg("follow_up") = py::none(),
      "portfolio(partnerships: Iterable[Partnership], day: datetime.date, reading: Reading | None "
      "= None, follow_up: FollowUpReading | None = None) -> Portfolio\n\n"
      "Many partnerships as one table on a day: a row for each agreement in force, and totals.\n\n"
      "    iop.portfolio([partnership], datetime.date(2025, 3, 14)).totals.exposure.sum");
  m.def(
      "portfolio_entry",
      [](const py::object& partnership, const py::object& day, const py::object& reading,
         const py::object& follow_up) {
        return portfolio_entry(given<Partnership>(partnership, "/partnership"),
                               Py<Date>::from(day, "/day"),
                               or_default<Reading>(reading, "/reading"),
                               or_default<FollowUpReading>(follow_up, "/follow_up"));
      },
      py::arg("partnership"), py::arg("day"), py::arg("reading") = py::none(),
      py::arg("follow_up") = py::none(),
      "portfolio_entry(partnership: Partnership, day: datetime.date, reading: Reading | None = "
      "None, follow_up: FollowUpReading | None = None) -> PortfolioEntry\n\n"
      "One partnership's part of a portfolio, for folders that need not be held at once.");
  m.def(
      "portfolio_of",
      [](const py::object& entries, const py::object& day) {
        return portfolio_of(Py<std::vector<PortfolioEntry>>::from(entries, "/entries"),
                            Py<Date>::from(day, "/day"));
      },
      py::arg("entries"), py::arg("day"),
      "portfolio_of(entries: Iterable[PortfolioEntry], day: datetime.date) -> Portfolio\n\n"
      "The portfolio of these parts, in order of the partnerships' ids.");
  m.def(
      "portfolio_document",
      [](const py::object& portfolio, const py::object& language) {
        return portfolio_document(given<Portfolio>(portfolio, "/portfolio"), language_of(language));
      },
      py::arg("portfolio"), py::arg("language") = "sv",
      "portfolio_document(portfolio: Portfolio, language: Language | str = 'sv') -> Document\n\n"
      "The portfolio as a report: what, money, follow-up, totals.");
}

}  // namespace iop::python
