#include <iop/io/results.hpp>
#include <iop/report/follow_up_document.hpp>
#include <iop/report/sentences.hpp>
#include <iop/rules/follow_up/compliance.hpp>
#include <iop/rules/follow_up/due.hpp>
#include <iop/rules/follow_up/follow_up.hpp>

#include "bind.hpp"
#include "record.hpp"

namespace iop::python {

namespace {

void bind_obligation_records(py::module_& m) {
  bind_words<ObligationKind>(m, "What an obligation is.");
  bind_words<PartYearReading>(m, "What is owed in a year cut by the term.");
  bind_words<ObligationState>(m, "How an obligation stands.");
  bind_words<EvidenceKind>(m, "The list of facts that evidence stands in.");
  bind_record<FollowUpReading>(m);
  bind_record<DutyYear>(m);
  bind_record<Obligation>(m);
  bind_record<FollowUpCalendar>(m);
  bind_record<Evidence>(m);
  bind_record<ObligationStatus>(m);
  bind_record<Compliance>(m);
  bind_record<DueItem>(m);
  bind_record<PartnershipFindings>(m);
  bind_record<DueList>(m);
}

void bind_rules_of_follow_up(py::module_& m) {
  m.def(
      "last_day",
      [](const py::object& obligation) {
        return Py<Date>::to(last_day(given<Obligation>(obligation, "/obligation")));
      },
      py::arg("obligation"),
      "last_day(obligation: Obligation) -> datetime.date\n\n"
      "The last day before it counts as overdue: of its days of grace, else of its due day.");
  m.def(
      "follow_up_calendar",
      [](const py::object& partnership, const py::object& range, const py::object& reading) {
        return follow_up_calendar(given<Partnership>(partnership, "/partnership"),
                                  given<DateRange>(range, "/range"),
                                  or_default<FollowUpReading>(reading, "/reading"));
      },
      py::arg("partnership"), py::arg("range"), py::arg("reading") = py::none(),
      "follow_up_calendar(partnership: Partnership, range: DateRange, reading: FollowUpReading | "
      "None = None) -> FollowUpCalendar\n\n"
      "Every obligation whose window or due day touches the range, both ends included, from the "
      "terms alone. Days are as agreed: none is moved for holidays. For Kalmar Stadsmission and "
      "2025-06-01..2025-06-30 the first is '2023-2026/payment/2025-06', by the clause "
      "'utbetalning'.");
  m.def(
      "compliance",
      [](const py::object& partnership, const py::object& day, const py::object& reading) {
        return compliance(given<Partnership>(partnership, "/partnership"),
                          Py<Date>::from(day, "/day"),
                          or_default<FollowUpReading>(reading, "/reading"));
      },
      py::arg("partnership"), py::arg("day"), py::arg("reading") = py::none(),
      "compliance(partnership: Partnership, day: datetime.date, reading: FollowUpReading | None = "
      "None) -> Compliance\n\n"
      "Every obligation and how it stands on the day, with its evidence; facts later than the day "
      "do not count. What would be met if a report came is the same call on a partnership with "
      "one more fact. For Kalmar Stadsmission on 2025-04-15 the meetings of the first year, by the "
      "clause 'kontaktmoten', are met: 4 of 4.");
  m.def(
      "due_within",
      [](const py::object& partnerships, const py::object& day, const py::object& days,
         const py::object& reading) {
        return due_within(Py<std::vector<Partnership>>::from(partnerships, "/partnerships"),
                          Py<Date>::from(day, "/day"), Py<DaysAhead>::from(days, "/days"),
                          or_default<FollowUpReading>(reading, "/reading"));
      },
      py::arg("partnerships"), py::arg("day"), py::arg("days"), py::arg("reading") = py::none(),
      "due_within(partnerships: Iterable[Partnership], day: datetime.date, days: int, reading: "
      "FollowUpReading | None = None) -> DueList\n\n"
      "What is overdue on the day, and what may fall due from it to so many days later, both "
      "included: in order of the due day, the partnership's id, the obligation's id. days is from "
      "0 to 36600. Raises CalculationError (date.range) past 2199. For Kalmar Stadsmission on "
      "2025-04-15 and 60 days: the quality review of the first year, overdue, and June's payment.");
  m.def(
      "due_list",
      [](const py::object& compliances, const py::object& range, const py::object& reading) {
        return due_list(Py<std::vector<Compliance>>::from(compliances, "/compliances"),
                        given<DateRange>(range, "/range"),
                        or_default<FollowUpReading>(reading, "/reading"));
      },
      py::arg("compliances"), py::arg("range"), py::arg("reading") = py::none(),
      "due_list(compliances: Iterable[Compliance], range: DateRange, reading: FollowUpReading | "
      "None = None) -> DueList\n\n"
      "The same as due_within, from what compliance gave for the range's first day.");
}

void bind_faces_of_follow_up(py::module_& m) {
  m.def(
      "due_document",
      [](const py::object& list, const py::object& language) {
        return due_document(given<DueList>(list, "/list"), language_of(language));
      },
      py::arg("list"), py::arg("language") = "sv",
      "due_document(list: DueList, language: Language | str = 'sv') -> Document\n\n"
      "The case officer's list: what is overdue, then what falls due.");
  m.def(
      "compliance_document",
      [](const py::object& answer, const py::object& language) {
        return compliance_document(given<Compliance>(answer, "/compliance"), language_of(language));
      },
      py::arg("compliance"), py::arg("language") = "sv",
      "compliance_document(compliance: Compliance, language: Language | str = 'sv') -> Document"
      "\n\nEvery obligation of a partnership and how it stands.");
  m.def(
      "follow_up_document",
      [](const py::object& calendar, const py::object& language) {
        return follow_up_document(given<FollowUpCalendar>(calendar, "/calendar"),
                                  language_of(language));
      },
      py::arg("calendar"), py::arg("language") = "sv",
      "follow_up_document(calendar: FollowUpCalendar, language: Language | str = 'sv') -> Document"
      "\n\nThe annual wheel.");
}

}  // namespace

void bind_obligations(py::module_& m) {
  bind_obligation_records(m);
  bind_rules_of_follow_up(m);
  bind_faces_of_follow_up(m);
}

}  // namespace iop::python
