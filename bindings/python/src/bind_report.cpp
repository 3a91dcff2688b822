#include <iop/io/results.hpp>
#include <iop/report/alternative_groups.hpp>
#include <iop/report/amendment_diff_document.hpp>
#include <iop/report/catalogue.hpp>
#include <iop/report/check_document.hpp>
#include <iop/report/findings_document.hpp>
#include <iop/report/plan_document.hpp>
#include <iop/report/render.hpp>
#include <iop/report/repayment_document.hpp>
#include <iop/report/review_document.hpp>
#include <iop/report/schedule_document.hpp>
#include <iop/report/sentences.hpp>
#include <iop/report/status_document.hpp>

#include "bind.hpp"
#include "document_state.hpp"
#include "record.hpp"

namespace iop::python {

namespace {

void bind_catalogue(py::module_& m) {
  py::class_<RuleEntry>(m, "RuleEntry", py::is_final(), "What a rule means.")
      .def_property_readonly(
          "id", [](const RuleEntry& e) { return Py<RuleId>::to(e.id); }, "The id of the rule.")
      .def_readonly("title_sv", &RuleEntry::title_sv, "Its title in Swedish.")
      .def_readonly("title_en", &RuleEntry::title_en, "Its title in English.")
      .def_readonly("meaning_sv", &RuleEntry::meaning_sv, "What it does, in Swedish.")
      .def_readonly("meaning_en", &RuleEntry::meaning_en, "What it does, in English.")
      .def_readonly("quote", &RuleEntry::quote, "The sentence it rests on; may be empty.")
      .def_readonly("source", &RuleEntry::source, "Where that sentence stands.")
      .def_readonly("law", &RuleEntry::law, "The law it rests on; may be empty.");
  never_from_new(m.attr("RuleEntry"));
  m.def(
      "rule_entry", [](const py::object& id) { return rule_entry(Py<RuleId>::from(id, "/id")); },
      py::arg("id"),
      "rule_entry(id: RuleId | str) -> RuleEntry\n\nWhat one rule means: "
      "rule_entry('repayment.cap').title_en.");
  made_by_name(m, "RuleEntry", "rule_entry", "id");
  m.def(
      "rule_entries",
      [] {
        py::list list;
        for (const auto& entry : rule_entries())
          list.append(py::cast(entry, py::return_value_policy::copy));
        return py::tuple(list);
      },
      "rule_entries() -> tuple[RuleEntry, ...]\n\nEvery rule with its meaning, in their order.");
  m.def(
      "question_label",
      [](const py::object& question, const py::object& language) {
        return std::string{
            question_label(Py<std::string>::from(question, "/question"), language_of(language))};
      },
      py::arg("question"), py::arg("language") = "sv",
      "question_label(question: str, language: Language | str = 'sv') -> str\n\n"
      "A question of reading in a short phrase.");
  m.def(
      "reading_label",
      [](const py::object& question, const py::object& answer, const py::object& language) {
        return std::string{reading_label(Py<std::string>::from(question, "/question"),
                                         Py<std::string>::from(answer, "/answer"),
                                         language_of(language))};
      },
      py::arg("question"), py::arg("answer"), py::arg("language") = "sv",
      "reading_label(question: str, answer: str, language: Language | str = 'sv') -> str\n\n"
      "An answer to a question of reading in a short phrase.");
}

// A document holds plain data; Python shows it and hands it to the renderers.
void bind_documents(py::module_& m) {
  m.def("_document", &document_of, py::arg("state"), "The document that a pickle holds.");
  py::class_<Document>(m, "Document", py::is_final(),
                       "A report as neutral data; to_text, to_markdown and to_html render it.")
      .def_readonly("title", &Document::title, "Its title.")
      .def_property_readonly(
          "language", [](const Document& d) { return Py<Language>::to(d.language); },
          "The language it is in.")
      .def("__str__", [](const Document& d) { return to_text(d); })
      .def("__repr__",
           [](const Document& d) { return "<iop.Document " + source_of(d.title) + ">"; })
      .def("_repr_html_", [](const Document& d) { return to_html(d); })
      .def("__eq__",
           [](const Document& left, const py::object& right) -> py::object {
             if (!py::isinstance<Document>(right))
               return py::reinterpret_borrow<py::object>(Py_NotImplemented);
             return py::bool_(left == py::cast<const Document&>(right));
           })
      .def("__hash__", [](const Document& d) { return py::hash(state_of(d)); })
      .def("__reduce__", [make = py::object{m.attr("_document")}](const Document& d) {
        return py::make_tuple(make, py::make_tuple(state_of(d)));
      });
  never_from_new(m.attr("Document"));
  m.def(
      "to_text",
      [](const py::object& d, const py::object& width) {
        const auto columns = Py<std::int64_t>::from(width, "/width");
        if (columns < 20 || columns > 1000)
          fail(ErrorCode::value_range,
               {{"text", std::to_string(columns)}, {"lowest", "20"}, {"highest", "1000"}},
               "/width");
        return to_text(given<Document>(d, "/document"), static_cast<std::size_t>(columns));
      },
      py::arg("document"), py::arg("width") = 80,
      "to_text(document: Document, width: int = 80) -> str\n\n"
      "Plain text, no line longer than width unless one word is.");
  m.def(
      "to_markdown",
      [](const py::object& d) { return to_markdown(given<Document>(d, "/document")); },
      py::arg("document"),
      "to_markdown(document: Document) -> str\n\nMarkdown with GitHub's tables.");
  m.def(
      "to_html", [](const py::object& d) { return to_html(given<Document>(d, "/document")); },
      py::arg("document"),
      "to_html(document: Document) -> str\n\nAn HTML fragment, a section with a language.");
  m.def(
      "repayment_document",
      [](const py::object& statement, const py::object& alternatives, const py::object& language) {
        return repayment_document(given<RepaymentStatement>(statement, "/statement"),
                                  given<RepaymentAlternatives>(alternatives, "/alternatives"),
                                  language_of(language));
      },
      py::arg("statement"), py::arg("alternatives"), py::arg("language") = "sv",
      "repayment_document(statement: RepaymentStatement, alternatives: RepaymentAlternatives, "
      "language: Language | str = 'sv') -> Document\n\n"
      "The statement for a lawyer to sign and a case officer to understand.");
  m.def(
      "schedule_document",
      [](const py::object& schedule, const py::object& language) {
        return schedule_document(given<PaymentSchedule>(schedule, "/schedule"),
                                 language_of(language));
      },
      py::arg("schedule"), py::arg("language") = "sv",
      "schedule_document(schedule: PaymentSchedule, language: Language | str = 'sv') -> Document"
      "\n\nThe payment plan.");
  m.def(
      "plan_document",
      [](const py::object& plan, const py::object& language) {
        return plan_document(given<PaymentPlan>(plan, "/plan"), language_of(language));
      },
      py::arg("plan"), py::arg("language") = "sv",
      "plan_document(plan: PaymentPlan, language: Language | str = 'sv') -> Document"
      "\n\nThe plan of an agreement paid in components.");
  m.def(
      "findings_document",
      [](const py::object& findings, const py::object& language, const py::object& title) {
        return findings_document(Py<std::vector<Finding>>::from(findings, "/findings"),
                                 language_of(language), Py<std::string>::from(title, "/title"));
      },
      py::arg("findings"), py::arg("language") = "sv", py::arg("title") = "",
      "findings_document(findings: Iterable[Finding], language: Language | str = 'sv', title: str "
      "= '') -> Document\n\nFindings with their sentences and hints.");
  m.def(
      "told_finding",
      [](const py::object& finding, const py::object& language) {
        return Py<Finding>::to(
            told_finding(given<Finding>(finding, "/finding"), language_of(language)));
      },
      py::arg("finding"), py::arg("language") = "sv",
      "told_finding(finding: Finding, language: Language | str = 'sv') -> Finding\n\n"
      "The finding with the days, amounts and words of its details as people write them, for "
      "message and hint: told_finding(finding('completeness.heading_missing', "
      "heading='economy')).details[0].value == 'ekonomi'.");
}

}  // namespace

void bind_report(py::module_& m) {
  bind_record<ReadingBox>(m);
  bind_record<AlternativeGroup>(m);
  m.def(
      "alternative_groups",
      [](const py::object& alternatives) {
        return Py<std::vector<AlternativeGroup>>::to(alternative_groups(
            Py<std::vector<RepaymentAlternative>>::from(alternatives, "/alternatives")));
      },
      py::arg("alternatives"),
      "alternative_groups(alternatives: Iterable[RepaymentAlternative]) -> "
      "tuple[AlternativeGroup, ...]\n\nEqual answers together, the chosen one first.");
  m.def(
      "sentence",
      [](const py::object& step, const py::object& language) {
        return sentence(given<Step>(step, "/step"), language_of(language));
      },
      py::arg("step"), py::arg("language") = "sv",
      "sentence(step: Step, language: Language | str = 'sv') -> str\n\nThe step, told.");
  bind_catalogue(m);
  bind_documents(m);
  show_as_report<RepaymentStatement>(
      m, [](const RepaymentStatement& s) { return repayment_document(s, {}, Language::sv); });
  show_as_report<PaymentSchedule>(
      m, [](const PaymentSchedule& s) { return schedule_document(s, Language::sv); });
  show_as_report<PaymentPlan>(
      m, [](const PaymentPlan& p) { return plan_document(p, Language::sv); });
  show_as_report<PartnershipStatus>(
      m, [](const PartnershipStatus& s) { return status_document(s, Language::sv); });
  show_as_report<AmendmentDiff>(
      m, [](const AmendmentDiff& d) { return amendment_diff_document(d, Language::sv); });
  show_as_report<ReviewSheet>(
      m, [](const ReviewSheet& s) { return review_document(s, Language::sv); });
  show_as_report<AgreementCheck>(
      m, [](const AgreementCheck& c) { return check_document(c, Language::sv); });
}

}  // namespace iop::python
