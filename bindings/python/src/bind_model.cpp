#include <iop/model/known.hpp>
#include <iop/model/model_clause.hpp>
#include <iop/model/partnership.hpp>
#include <iop/model/terms_on.hpp>

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

void bind_goals(py::module_& m) {
  bind_words<GoalKind>(m, "Whose goal it is.");
  bind_words<Measure>(m, "What the values of an indicator are, and so how they add up.");
  bind_words<Direction>(m, "Which way is better.");
  bind_words<TargetKind>(m, "How a target is stated.");
  bind_record<Target>(m);
  bind_record<Baseline>(m);
  bind_record<Indicator>(m);
  bind_record<Goal>(m);
}

void bind_follow_up(py::module_& m) {
  bind_words<FollowUpKind>(m, "What is owed by way of follow-up.");
  bind_words<YearBasis>(m, "Which years a year means.");
  bind_words<ReportPart>(m, "What a report holds.");
  bind_record<FollowUpTerm>(m);
  bind_record<Assignment>(m);
}

void bind_reviews(py::module_& m) {
  bind_words<ProposedDecision>(m, "What a board is asked to do.");
  bind_words<CollaborationRequirement>(m, "What is required for the collaboration.");
  bind_words<MeasurementStatus>(m, "How far the measuring of goals had come.");
  bind_record<Memo>(m);
  bind_record<RequirementJudgement>(m);
  bind_record<ReviewItem>(m);
  bind_record<ReviewClosing>(m);
  bind_record<PlannedActivity>(m);
  bind_record<Review>(m);
  bind_record<Judgement>(m);
  bind_record<CommitmentJudgement>(m);
  bind_record<Approval>(m);
  bind_record<RenewalJudgements>(m);
  bind_record<FinalReport>(m);
  bind_record<GrantCriteria>(m);
  bind_record<SituationAnalysis>(m);
  bind_record<Screening>(m);
}

void bind_facts(py::module_& m) {
  bind_words<EventKind>(m, "What happened to an agreement as a whole.");
  bind_words<MeetingKind>(m, "What kind of meeting.");
  bind_words<PartBy>(m, "What a figure is divided by.");
  bind_record<Payment>(m);
  bind_record<Invoice>(m);
  bind_record<Event>(m);
  bind_record<NotedBreach>(m);
  bind_record<Ending>(m);
  bind_record<Meeting>(m);
  bind_record<Report>(m);
  bind_record<Waiver>(m);
  bind_record<FigurePart>(m);
  bind_record<Measurement>(m);
  bind_record<Facts>(m);
}

void bind_time(py::module_& m) {
  const auto events_of = [](const py::object& events) {
    return Py<std::vector<Event>>::from(events, "/events");
  };
  m.def(
      "terms_on",
      [events_of](const py::object& agreement, const py::object& day, const py::object& events) {
        return terms_on(given<Agreement>(agreement, "/agreement"), Py<Date>::from(day, "/day"),
                        events_of(events));
      },
      py::arg("agreement"), py::arg("day"), py::arg("events") = py::tuple(),
      "terms_on(agreement: Agreement, day: datetime.date, events: Iterable[Event] = ()) -> "
      "TermsInForce\n\n"
      "The terms in force on the day: amendments from their first day, and renewals that no notice "
      "among the events has stopped.");
  m.def(
      "with_renewals",
      [events_of](const py::object& agreement, const py::object& day, const py::object& events) {
        return with_renewals(given<Agreement>(agreement, "/agreement"), Py<Date>::from(day, "/day"),
                             events_of(events));
      },
      py::arg("agreement"), py::arg("day"), py::arg("events") = py::tuple(),
      "with_renewals(agreement: Agreement, day: datetime.date, events: Iterable[Event] = ()) -> "
      "TermsInForce\n\n"
      "The agreement as it was signed, with the renewals decided by the day as amendments.");
  m.def(
      "stated_parts",
      [](const py::object& amendment) {
        return Py<std::vector<std::string>>::to(
            stated_parts(given<Amendment>(amendment, "/amendment")));
      },
      py::arg("amendment"),
      "stated_parts(amendment: Amendment) -> tuple[str, ...]\n\n"
      "The parts that an amendment states, by the names of its members.");
  m.def(
      "holds_in_its_form",
      [](const py::object& amendment, const py::object& agreement) {
        return holds_in_its_form(given<Amendment>(amendment, "/amendment"),
                                 given<Agreement>(agreement, "/agreement"));
      },
      py::arg("amendment"), py::arg("agreement"),
      "holds_in_its_form(amendment: Amendment, agreement: Agreement) -> bool\n\n"
      "False where the agreement asks for writing and the amendment is said not to be in writing.");
  m.def(
      "planned_terms",
      [](const py::object& agreement) {
        return planned_terms(given<Agreement>(agreement, "/agreement"));
      },
      py::arg("agreement"),
      "planned_terms(agreement: Agreement) -> TermsInForce\n\n"
      "All written amendments applied, whenever they begin.");
  m.def(
      "last_day_for_notice",
      [](const py::object& agreement) {
        return Py<std::optional<Date>>::to(
            last_day_for_notice(given<Agreement>(agreement, "/agreement")));
      },
      py::arg("agreement"),
      "last_day_for_notice(agreement: Agreement) -> datetime.date | None\n\n"
      "The last day for notice against automatic renewal; None where there is none.");
  m.def(
      "as_known_on",
      [](const py::object& partnership, const py::object& day) {
        return as_known_on(given<Partnership>(partnership, "/partnership"),
                           Py<Date>::from(day, "/day"));
      },
      py::arg("partnership"), py::arg("day"),
      "as_known_on(partnership: Partnership, day: datetime.date) -> Partnership\n\n"
      "The partnership without what was recorded after the day.");
}

void bind_repayment_clauses(py::module_& m) {
  bind_words<AboveThreshold>(m, "What comes back once more than the threshold is left.");
  bind_words<MisuseGround>(m, "The grounds for repayment on misuse.");
  bind_words<MisuseExtent>(m, "All of it, or as much as the payer decides.");
  bind_words<DeductionBase>(m, "What a percentage of a deduction is of.");
  bind_record<UnusedThreshold>(m);
  bind_record<CarryOverTerms>(m);
  bind_record<UnusedFundsTerms>(m);
  bind_record<MisuseTerms>(m);
  bind_record<LateReportStep>(m);
  bind_record<LateReportTerms>(m);
  bind_record<NoRepaymentTerms>(m);
  bind_record<CarryOverRequest>(m);
  bind_record<Account>(m);
  bind_record<MisuseDecision>(m);
}

void bind_terms(py::module_& m) {
  bind_words<ContributionKind>(m, "What kind of resource a party brings.");
  bind_words<ContributionSpan>(m, "Whether it is brought once or every year.");
  bind_words<ActualDays>(m, "The days of the half-year that a clause divides by.");
  bind_words<BreachDegree>(m, "How grave a breach must be before the other side can rescind.");
  bind_record<Quote>(m);
  bind_record<Clause>(m);
  bind_record<Citation>(m);
  bind_record<Passage>(m);
  bind_record<Term>(m);
  bind_record<AgreementParty>(m);
  bind_record<TargetGroup>(m);
  bind_record<Activity>(m);
  bind_record<HourlyRate>(m);
  bind_record<Contribution>(m);
  bind_components(m);
  bind_record<PaymentTerms>(m);
  bind_record<ChangeTerms>(m);
  bind_record<RenegotiationTerms>(m);
  bind_record<RescissionTerms>(m);
  bind_record<RepaymentTerms>(m);
  bind_repayment_clauses(m);
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
  bind_goals(m);
  bind_follow_up(m);
  bind_record<ExtensionOption>(m);
  bind_record<AutomaticRenewal>(m);
  bind_record<Amendment>(m);
  bind_record<Agreement>(m);
  bind_record<TermsInForce>(m);
  bind_record<FormerName>(m);
  bind_record<Party>(m);
  bind_reviews(m);
  bind_facts(m);
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
  bind_time(m);
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
