#include <iop/model/model_clause.hpp>
#include <iop/model/partnership.hpp>

#include "bind.hpp"
#include "record.hpp"

namespace iop::python {

namespace {

void bind_readings(py::module_& m) {
  bind_words<HalfYearReading>(m, "Which half-year.");
  bind_words<RescissionDayReading>(m, "Whether the day of rescission is a remaining day.");
  bind_words<AmountReading>(m, "Which half-year amount.");
  bind_words<CapReading>(m, "What is the most that can come back.");
  bind_words<ReadingSource>(m, "Who answered a question of reading.");
  bind_record<Reading>(m);
  bind_record<UsedReading>(m);
  bind_record<ReadingSources>(m);
}

void bind_terms(py::module_& m) {
  bind_words<ContributionKind>(m, "What kind of resource a party brings.");
  bind_words<FollowUpKind>(m, "What is owed by way of follow-up.");
  bind_words<BreachDegree>(m, "How grave a breach must be before the other side can rescind.");
  bind_record<Quote>(m);
  bind_record<Clause>(m);
  bind_record<Citation>(m);
  bind_record<Passage>(m);
  bind_record<Term>(m);
  bind_record<AgreementParty>(m);
  bind_record<TargetGroup>(m);
  bind_record<Goal>(m);
  bind_record<Activity>(m);
  bind_record<Contribution>(m);
  bind_record<PaymentTerms>(m);
  bind_record<FollowUpTerm>(m);
  bind_record<ChangeTerms>(m);
  bind_record<RenegotiationTerms>(m);
  bind_record<RescissionTerms>(m);
  bind_record<RepaymentTerms>(m);
}

}  // namespace

void bind_model(py::module_& m) {
  bind_words<Side>(m, "The side that pays, and the side that receives payment.");
  bind_words<EndedBy>(m, "How an agreement ended.");
  bind_words<PartyKind>(m, "What kind of organisation a party is.");
  bind_readings(m);
  bind_record<Breach>(m);
  bind_record<Rescission>(m);
  bind_terms(m);
  bind_record<Agreement>(m);
  bind_record<Party>(m);
  bind_record<Payment>(m);
  bind_record<Facts>(m);
  bind_record<Partnership>(m)
      .def(
          "agreement",
          [](const Partnership& self, const py::object& id) {
            return self.agreement(Py<std::string>::from(id, "/id"));
          },
          py::arg("id"),
          "agreement(id: str) -> Agreement\n\nThe agreement of that id. Raises agreement.unknown.")
      .def(
          "agreement_on",
          [](const Partnership& self, const py::object& day) {
            return self.agreement_on(Py<Date>::from(day, "/day"));
          },
          py::arg("day"),
          "agreement_on(day: datetime.date) -> Agreement\n\n"
          "The one agreement that holds the day. Raises agreement.none, or agreement.several where "
          "more than one does: it never chooses.")
      .def(
          "agreements_on",
          [](const Partnership& self, const py::object& day) {
            return Py<std::vector<Agreement>>::to(self.agreements_on(Py<Date>::from(day, "/day")));
          },
          py::arg("day"),
          "agreements_on(day: datetime.date) -> tuple[Agreement, ...]\n\n"
          "Every agreement that holds the day, in order.");
  m.def(
      "agreement_with_model_clause",
      [](const py::object& term) {
        return agreement_with_model_clause(given<DateRange>(term, "/term"));
      },
      py::arg("term"),
      "agreement_with_model_clause(term: DateRange) -> Agreement\n\n"
      "An agreement for the term with the repayment clause this library was made for.");
}

}  // namespace iop::python
