#include <iop/io/results.hpp>
#include <iop/report/review_document.hpp>
#include <iop/report/sentences.hpp>
#include <iop/rules/review/review_sheet.hpp>

#include "bind.hpp"
#include "record.hpp"

namespace iop::python {

namespace {

void bind_review_records(py::module_& m) {
  bind_words<ReviewItemKind>(m, "What a review leaves open.");
  bind_words<FollowUpState>(m, "Whether the time to take an item up again has come.");
  bind_words<ReviewHeading>(m, "The headings of a quality review.");
  bind_words<RequirementState>(m, "How a requirement was judged.");
  bind_words<ReviewYearState>(m, "What follows for a year that owes a review.");
  bind_words<JudgementState>(m, "What a judgement says, where there is one.");
  bind_words<FinalReportHeading>(m, "The headings of a final report.");
  bind_words<RenewalCondition>(m, "The conditions for going on.");
  bind_words<RenewalOutcome>(m, "Whether a partnership can be renewed.");
  bind_record<OpenReviewItem>(m);
  bind_record<OpenReviewItems>(m);
  bind_record<ReviewPart>(m);
  bind_record<JudgedRequirement>(m);
  bind_record<Remaining>(m);
  bind_record<TimeLeft>(m);
  bind_record<NameThen>(m);
  bind_record<ObligationsMet>(m);
  bind_record<ReviewReport>(m);
  bind_record<ReviewYear>(m);
  bind_record<YearlyReviews>(m);
  bind_record<FinalReportPart>(m);
  bind_record<PartyCommitments>(m);
  bind_record<FinalReportView>(m);
  bind_record<TestedCondition>(m);
  bind_record<RenewalTest>(m);
  bind_record<ReviewSheet>(m);
}

const Partnership& partnership_of(const py::object& partnership) {
  return given<Partnership>(partnership, "/partnership");
}
Date day_of(const py::object& day) { return Py<Date>::from(day, "/day"); }
std::optional<YearBasis> basis_of(const py::object& basis) {
  return Py<std::optional<YearBasis>>::from(basis, "/basis");
}

void bind_review_rules(py::module_& m) {
  m.def(
      "review_report",
      [](const py::object& partnership, const py::object& review) {
        return review_report(partnership_of(partnership), Py<std::string>::from(review, "/review"));
      },
      py::arg("partnership"), py::arg("review"),
      "review_report(partnership: Partnership, review: str) -> ReviewReport\n\n"
      "The quality review of that id under the headings of its template, with what it leaves out\n"
      "and the computed answers: days and months left on the agreement (its last day counted, the\n"
      "day of the review not), goals that can be followed up, what earlier reviews left open.\n"
      "Raises review.unknown.\n"
      "review_report(kalmar, 'kvalitetsuppfoljning-2022').goals is how many goals there are.");
  m.def(
      "open_review_items",
      [](const py::object& partnership, const py::object& day) {
        return open_review_items(partnership_of(partnership), day_of(day));
      },
      py::arg("partnership"), py::arg("day"),
      "open_review_items(partnership: Partnership, day: datetime.date) -> OpenReviewItems\n\n"
      "Improvement areas and questions that no later review has closed by the day, included.\n"
      "\"Frågan kommer emellertid följas upp vid nästkommande kvalitetsuppföljning hösten 2023.\"\n"
      "On 2023-10-01 that question has due == 'now'.");
  m.def(
      "yearly_reviews",
      [](const py::object& partnership, const py::object& day, const py::object& basis) {
        return yearly_reviews(partnership_of(partnership), day_of(day), basis_of(basis));
      },
      py::arg("partnership"), py::arg("day"), py::arg("basis") = py::none(),
      "yearly_reviews(partnership: Partnership, day: datetime.date, basis: YearBasis | str | None "
      "= None) -> YearlyReviews\n\n"
      "The years begun by the day, included, for which an agreement has a duty of quality review,\n"
      "as compliance reckons them. How years are counted: basis, else the agreement's own words,\n"
      "else from its first day.\n"
      "\"Socialförvaltningen genomför årligen en kvalitetsuppföljning\": on 2025-01-01 the year\n"
      "2023-12-01 to 2024-11-30 without a review has state == 'missing'.");
  m.def(
      "final_report_view",
      [](const py::object& partnership, const py::object& report) {
        return final_report_view(partnership_of(partnership),
                                 Py<std::string>::from(report, "/report"));
      },
      py::arg("partnership"), py::arg("report"),
      "final_report_view(partnership: Partnership, report: str) -> FinalReportView\n\n"
      "The final report of that id: goals, schedule and budget, each party's commitments, "
      "lessons.\n"
      "Raises final_report.unknown.\n"
      "final_report_view(jarva, 'slutrapport-2024').goals == 'holds'.");
  m.def(
      "renewal_test",
      [](const py::object& judged) {
        if (py::isinstance<RenewalJudgements>(judged))
          return renewal_test(py::cast<const RenewalJudgements&>(judged));
        return renewal_test(given<FinalReport>(judged, "/judged"));
      },
      py::arg("judged"),
      "renewal_test(judged: FinalReport | RenewalJudgements) -> RenewalTest\n\n"
      "The three conditions for going on. Whether the goals were met is shown and decides "
      "nothing.\n"
      "renewal_test(RenewalJudgements()).outcome == 'cannot_be_told'.");
  m.def(
      "review_sheet",
      [](const py::object& partnership, const py::object& day, const py::object& review,
         const py::object& basis) {
        const auto id = Py<std::optional<std::string>>::from(review, "/review");
        return review_sheet(partnership_of(partnership), day_of(day),
                            id ? std::optional<std::string_view>{*id} : std::nullopt,
                            basis_of(basis));
      },
      py::arg("partnership"), py::arg("day"), py::arg("review") = py::none(),
      py::arg("basis") = py::none(),
      "review_sheet(partnership: Partnership, day: datetime.date, review: str | None = None, "
      "basis: "
      "YearBasis | str | None = None) -> ReviewSheet\n\n"
      "All of it on a day: the latest review (or the one named), what is open, the years, the\n"
      "final report and the test of renewal. Raises review.unknown.\n"
      "review_sheet(kvinnojouren, datetime.date(2023, 10, 1)).review.review.id == '2022'.");
  m.def(
      "findings_of",
      [](const py::object& sheet) {
        return Py<std::vector<Finding>>::to(findings_of(given<ReviewSheet>(sheet, "/sheet")));
      },
      py::arg("sheet"),
      "findings_of(sheet: ReviewSheet) -> tuple[Finding, ...]\n\n"
      "The findings of its parts, each once.");
}

}  // namespace

void bind_review(py::module_& m) {
  bind_review_records(m);
  bind_review_rules(m);
  m.def(
      "review_document",
      [](const py::object& sheet, const py::object& language) {
        return review_document(given<ReviewSheet>(sheet, "/sheet"), language_of(language));
      },
      py::arg("sheet"), py::arg("language") = "sv",
      "review_document(sheet: ReviewSheet, language: Language | str = 'sv') -> Document\n\n"
      "The review under the headings of its template, gaps marked, and what follows.");
  m.def(
      "renewal_document",
      [](const py::object& report, const py::object& test, const py::object& language) {
        return renewal_document(given<FinalReportView>(report, "/report"),
                                given<RenewalTest>(test, "/test"), language_of(language));
      },
      py::arg("report"), py::arg("test"), py::arg("language") = "sv",
      "renewal_document(report: FinalReportView, test: RenewalTest, language: Language | str = "
      "'sv') -> Document\n\nThe test of renewal and the final report.");
}

}  // namespace iop::python
