#include <iop/io/results.hpp>
#include <iop/report/claims_document.hpp>
#include <iop/report/sentences.hpp>
#include <iop/rules/repayment/clauses.hpp>

#include "bind.hpp"
#include "record.hpp"

namespace iop::python {

void bind_clauses(py::module_& m) {
  bind_words<RepaymentClause>(m, "The kinds of repayment clause beside the one for rescission.");
  bind_words<ThresholdReading>(m, "What is held against the threshold for unused money.");
  bind_words<LatenessReading>(m, "From which day a late report is counted.");
  bind_record<ClauseReading>(m);
  bind_record<ClauseStatement>(m);
  bind_record<RepaymentClaims>(m);
  m.def(
      "repayment_claims",
      [](const py::object& partnership, const py::object& day, const py::object& reading) {
        return repayment_claims(given<Partnership>(partnership, "/partnership"),
                                Py<Date>::from(day, "/day"),
                                or_default<ClauseReading>(reading, "/reading"));
      },
      py::arg("partnership"), py::arg("day"), py::arg("reading") = py::none(),
      "repayment_claims(partnership: Partnership, day: datetime.date, reading: ClauseReading | "
      "None = None) -> RepaymentClaims\n\n"
      "What comes back by the clauses for unused money, misuse and late reports, as of a day: a\n"
      "statement for each account, decision and late report. Amounts are whole öre inside, "
      "payable\n"
      "in whole kronor (lag 1970:1029). Later facts do not count; nothing is raised for what a\n"
      "file may hold.\n\n"
      "    iop.repayment_claims(partnership, datetime.date(2026, 4, 30)).statements[0].payable");
  m.def(
      "claims_document",
      [](const py::object& claims, const py::object& language) {
        return claims_document(given<RepaymentClaims>(claims, "/claims"), language_of(language));
      },
      py::arg("claims"), py::arg("language") = "sv",
      "claims_document(claims: RepaymentClaims, language: Language | str = 'sv') -> Document\n\n"
      "The claims as a report: what is payable, what to know, the clauses and the steps.");
}

}  // namespace iop::python
