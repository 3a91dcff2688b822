#include <iop/io/results.hpp>
#include <iop/report/check_document.hpp>
#include <iop/report/render.hpp>
#include <iop/report/sentences.hpp>
#include <iop/rules/review/agreement_check.hpp>

#include "bind.hpp"
#include "record.hpp"

namespace iop::python {

namespace {

using Laws = std::vector<Law>;

// None: the table of the library.
Laws laws_of(py::handle laws) {
  return laws.is_none() ? known_laws() : Py<Laws>::from(laws, "/laws");
}

void bind_check_records(py::module_& m) {
  bind_words<ScreeningQuestion>(m, "The questions of the guideline.");
  bind_words<PointStatus>(m, "Whether a point of the guideline holds.");
  bind_words<Instrument>(m, "What a municipality and civil society can work together by.");
  bind_words<Readiness>(m, "Whether a partnership is ready to be signed.");
  bind_words<GrantCriterion>(m, "The five questions for a grant.");
  bind_words<AgreementHeading>(m, "The eleven headings of an agreement.");
  bind_words<HeadingPart>(m, "The parts of the headings.");
  bind_words<HeadingStatus>(m, "How far a heading is filled.");
  bind_words<TermLengthStatus>(m, "Whether a term is as long as most are.");
  bind_words<ReferenceStatus>(m, "Whether a law that is referred to holds.");
  bind_words<ValueBasis>(m, "What the value of a contribution rests on.");
  bind_words<ShareBound>(m, "What a share says of the whole.");
  bind_record<ScreenedQuestion>(m);
  bind_record<ScreenedPoint>(m);
  bind_record<ScreenedCriterion>(m);
  bind_record<InstrumentTest>(m);
  bind_record<ScreeningResult>(m);
  bind_record<CheckedPart>(m);
  bind_record<CheckedHeading>(m);
  bind_record<Completeness>(m);
  bind_record<TermLength>(m);
  bind_record<Law>(m);
  bind_record<CheckedReference>(m);
  bind_record<LegalReferences>(m);
  bind_record<ValuedContribution>(m);
  bind_record<ContributionSum>(m);
  bind_record<PartyShare>(m);
  bind_record<ContributionShares>(m);
  bind_record<AgreementCheck>(m);
}

void bind_parts(py::module_& m) {
  m.def(
      "screening_result",
      [](const py::object& screening) {
        return screening_result(given<Screening>(screening, "/screening"));
      },
      py::arg("screening"),
      "screening_result(screening: Screening) -> ScreeningResult\n\n"
      "Which instrument fits, by the guideline's own order: a grant where the activity stands on\n"
      "its own, procurement where there is a market or a service is ordered, a partnership where\n"
      "the four marks and the checklist hold, else dialogue. No answer is guessed: what must be\n"
      "found out is in to_find_out. Never raises for what a screening may hold.\n\n"
      "    iop.screening_result(iop.Screening('s', day, 'x')).instrument  # 'dialogue'");
  m.def(
      "completeness",
      [](const py::object& agreement) {
        return completeness(given<Agreement>(agreement, "/agreement"));
      },
      py::arg("agreement"),
      "completeness(agreement: Agreement) -> Completeness\n\n"
      "The eleven headings of Uddevalla's list: present, partly (with what is missing) or "
      "missing,\n"
      "with the members and clauses that fill them. An amount that is an example does not "
      "count.\n\n"
      "    iop.completeness(agreement).headings[7].status  # 'partly'");
  m.def(
      "term_length",
      [](const py::object& agreement) {
        return term_length(given<Agreement>(agreement, "/agreement"));
      },
      py::arg("agreement"),
      "term_length(agreement: Agreement) -> TermLength\n\n"
      "Whether the planned term is of three to five years, as most are; a remark where not.\n"
      "Both days of the term are included. unknown where the days it may have differ.\n\n"
      "    iop.term_length(agreement).status  # 'typical'");
  m.def(
      "known_laws", [] { return Py<Laws>::to(known_laws()); },
      "known_laws() -> tuple[Law, ...]\n\n"
      "The laws around these agreements, as far as this version knows them.\n\n"
      "    iop.known_laws()[0].replaced_by  # '2025:400'");
  m.def(
      "legal_references",
      [](const py::object& agreement, const py::object& day, const py::object& laws) {
        return legal_references(given<Agreement>(agreement, "/agreement"),
                                Py<Date>::from(day, "/day"), laws_of(laws));
      },
      py::arg("agreement"), py::arg("day"), py::arg("laws") = py::none(),
      "legal_references(agreement: Agreement, day: datetime.date, laws: Iterable[Law] | None = "
      "None) -> LegalReferences\n\n"
      "The laws the agreement refers to, held against a table: known_laws() unless given. A law\n"
      "that ends before the planned last day is a remark, and a warning once its last day has\n"
      "passed; one that the table does not have is unknown. SoL 2001:453 held to 2025-06-30.\n\n"
      "    iop.legal_references(agreement, day).references[0].status  # 'superseded_later'");
  m.def(
      "agreement_years",
      [](const py::object& term) { return agreement_years(given<DateRange>(term, "/term")); },
      py::arg("term"),
      "agreement_years(term: DateRange) -> Ratio\n\n"
      "The years of a term, both days included: whole years from its first day, and the days left\n"
      "over as a part of their agreement year.\n\n"
      "    iop.agreement_years(iop.DateRange.parse('2024-01-01..2025-06-30'))  # 546/365");
  m.def(
      "contribution_shares",
      [](const py::object& agreement, const py::object& sources) {
        return contribution_shares(given<Agreement>(agreement, "/agreement"),
                                   or_default<PlanSources>(sources, "/sources"));
      },
      py::arg("agreement"), py::arg("sources") = py::none(),
      "contribution_shares(agreement: Agreement, sources: PlanSources | None = None) -> "
      "ContributionShares\n\n"
      "What each party brings over the planned term, in kronor, and its share as an exact ratio.\n"
      "Hours count as hours times a rate; per_year once a year. Values are exact, rounded once to\n"
      "öre. Unknown is never zero: a share then says at_least, at_most or known_only. Planned\n"
      "amounts are read from sources (plan_sources) beside the agreement.\n\n"
      "    iop.contribution_shares(agreement).parties[0].share  # 5/6");
}

}  // namespace

void bind_check(py::module_& m) {
  bind_check_records(m);
  bind_parts(m);
  m.def(
      "screening_of",
      [](const py::object& partnership, const py::object& agreement, const py::object& day) {
        return Py<std::optional<Screening>>::to(screening_of(
            given<Partnership>(partnership, "/partnership"),
            Py<std::string>::from(agreement, "/agreement"), Py<Date>::from(day, "/day")));
      },
      py::arg("partnership"), py::arg("agreement"), py::arg("day"),
      "screening_of(partnership: Partnership, agreement: str, day: datetime.date) -> Screening | "
      "None\n\n"
      "The latest screening made by the day (included) that belongs to the agreement of that id.\n"
      "Raises CalculationError (agreement.unknown).\n\n"
      "    iop.screening_of(partnership, 'utkast', day).id");
  m.def(
      "agreement_check",
      [](const py::object& partnership, const py::object& agreement, const py::object& day,
         const py::object& file_findings, const py::object& laws) {
        return agreement_check(
            given<Partnership>(partnership, "/partnership"),
            Py<std::string>::from(agreement, "/agreement"), Py<Date>::from(day, "/day"),
            Py<std::vector<Finding>>::from(file_findings, "/file_findings"), laws_of(laws));
      },
      py::arg("partnership"), py::arg("agreement"), py::arg("day"),
      py::arg("file_findings") = py::tuple(), py::arg("laws") = py::none(),
      "agreement_check(partnership: Partnership, agreement: str, day: datetime.date, "
      "file_findings: Iterable[Finding] = (), laws: Iterable[Law] | None = None) -> "
      "AgreementCheck\n\n"
      "Everything there is to check of the agreement of that id: its screening, completeness,\n"
      "legal references, term and contributions. Terms are those in force on the day. Raises\n"
      "CalculationError (agreement.unknown).\n\n"
      "    iop.agreement_check(partnership, '2023-2026', day).completeness.headings[6].status");
  m.def(
      "check_document",
      [](const py::object& check, const py::object& language) {
        return check_document(given<AgreementCheck>(check, "/check"), language_of(language));
      },
      py::arg("check"), py::arg("language") = "sv",
      "check_document(check: AgreementCheck, language: Language | str = 'sv') -> Document\n\n"
      "The check for people.");
}

}  // namespace iop::python
