// One function for each question: a partnership or several, the day, and the policy.
#include <iop/answers/claims.hpp>
#include <iop/answers/exposure.hpp>
#include <iop/answers/follow_up.hpp>
#include <iop/answers/goals.hpp>
#include <iop/answers/payments.hpp>
#include <iop/answers/portfolio.hpp>
#include <iop/answers/repayment.hpp>
#include <iop/answers/review.hpp>
#include <iop/answers/status.hpp>
#include <iop/io/results.hpp>
#include <iop/report/sentences.hpp>

#include "bind.hpp"
#include "record.hpp"

namespace iop::python {

namespace {

Question question_of(const py::object& day, const py::object& agreement, const py::object& known_on,
                     const py::object& file_sha256) {
  return {.day = Py<std::optional<Date>>::from(day, "/day"),
          .agreement = Py<std::optional<AgreementId>>::from(agreement, "/agreement"),
          .known_on = Py<std::optional<Date>>::from(known_on, "/known_on"),
          .file_sha256 = Py<std::optional<std::string>>::from(file_sha256, "/file_sha256")};
}

const Partnership& partnership_of(const py::object& partnership) {
  return given<Partnership>(partnership, "/partnership");
}

// The partnerships of an iterable, taken one after the other.
NextPartnership next_of(const py::object& partnerships) {
  return [each = py::iter(partnerships)]() mutable -> std::optional<Partnership> {
    if (each == py::iterator::sentinel()) return std::nullopt;
    std::optional<Partnership> next{given<Partnership>(*each, "/partnerships")};
    ++each;
    return next;
  };
}

std::optional<std::string> text_of(const py::object& text, const Place& place) {
  return Py<std::optional<std::string>>::from(text, place);
}

template <class AnswerType>
void bind_answer(py::module_& m) {
  auto bound = bind_record<AnswerType>(m);
  bound.def(
      "to_json",
      [](const AnswerType& answer) {
        if constexpr (requires { to_json(answer, sentence); })
          return to_json(answer, sentence);
        else
          return to_json(answer);
      },
      "to_json() -> str\n\nThe answer as JSON: what `--format json` writes; docs/json-output.md.");
}

void bind_money_answers(py::module_& m) {
  bind_answer<PaymentsAnswer>(m);
  bind_answer<AccrualAnswer>(m);
  bind_answer<CashFlowAnswer>(m);
  bind_record<Exposures>(m);
  bind_answer<ExposureAnswer>(m);
  m.def(
      "payments_answer",
      [](const py::object& partnership, const py::object& day, const py::object& agreement, const
         py::object& known_on, const py::object& file_sha256) {
        return payments_answer(partnership_of(partnership), question_of(day, agreement, known_on,
            file_sha256));
      },
      py::arg("partnership"), py::arg("day") = py::none(), py::kw_only(), py::arg("agreement") =
      py::none(), py::arg("known_on") = py::none(), py::arg("file_sha256") = py::none(),
      "payments_answer(partnership: Partnership, day: datetime.date | None = None, *, agreement: "
      "str | None = None, known_on: datetime.date | None = None, file_sha256: str | None = None) "
      "-> PaymentsAnswer"
      "\n\n"
      "What is planned, paid, late, outstanding and overpaid on a day, for each instalment and in all:\n"
      "of the agreement named, else of the one that holds the day. Renewals decided and endings known by\n"
      "the day count. Raises value.missing at /day, agreement.unknown, agreement.several.\n"
      "\n"
      "    day = datetime.date(2025, 3, 14)\n"
      "    iop.payments_answer(partnership, day).result.outstanding  # Money('0.00')");
  m.def(
      "accrual_answer",
      [](const py::object& partnership, const py::object& day, const py::object& agreement, const
         py::object& known_on, const py::object& file_sha256) {
        return accrual_answer(partnership_of(partnership), question_of(day, agreement, known_on,
            file_sha256));
      },
      py::arg("partnership"), py::arg("day") = py::none(), py::kw_only(), py::arg("agreement") =
      py::none(), py::arg("known_on") = py::none(), py::arg("file_sha256") = py::none(),
      "accrual_answer(partnership: Partnership, day: datetime.date | None = None, *, agreement: "
      "str | None = None, known_on: datetime.date | None = None, file_sha256: str | None = None) "
      "-> AccrualAnswer"
      "\n\n"
      "What is prepaid and accrued at a year end, which is the day. Raises as payments_answer.\n"
      "\n"
      "    iop.accrual_answer(partnership, datetime.date(2024, 12, 31)).result.prepaid");
  m.def(
      "cash_flow_answer",
      [](const py::object& partnership, const py::object& day, const py::object& agreement, const
         py::object& known_on, const py::object& file_sha256, const py::object& policy) {
        return cash_flow_answer(partnership_of(partnership), question_of(day, agreement, known_on,
            file_sha256), or_default<CashFlowPolicy>(policy, "/policy"));
      },
      py::arg("partnership"), py::arg("day") = py::none(), py::kw_only(), py::arg("agreement") =
      py::none(), py::arg("known_on") = py::none(), py::arg("file_sha256") = py::none(),
      py::arg("policy") = py::none(),
      "cash_flow_answer(partnership: Partnership, day: datetime.date | None = None, *, agreement: "
      "str | None = None, known_on: datetime.date | None = None, file_sha256: str | None = None, "
      "policy: CashFlowPolicy | None = None) -> CashFlowAnswer"
      "\n\n"
      "What is planned and was paid by month and budget year, over the whole plan: of the agreement\n"
      "named, else of the only one that states how it is paid.\n"
      "\n"
      "    iop.cash_flow_answer(partnership).result.years");
  m.def(
      "exposure_answer",
      [](const py::object& partnership, const py::object& day, const py::object& agreement, const
         py::object& known_on, const py::object& file_sha256, const py::object& reading, const
         py::object& planned_after) {
        return exposure_answer(partnership_of(partnership), question_of(day, agreement, known_on,
            file_sha256), or_default<Reading>(reading, "/reading"),
            Py<std::optional<Date>>::from(planned_after, "/planned_after"));
      },
      py::arg("partnership"), py::arg("day") = py::none(), py::kw_only(), py::arg("agreement") =
      py::none(), py::arg("known_on") = py::none(), py::arg("file_sha256") = py::none(),
      py::arg("reading") = py::none(), py::arg("planned_after") = py::none(),
      "exposure_answer(partnership: Partnership, day: datetime.date | None = None, *, agreement: "
      "str | None = None, known_on: datetime.date | None = None, file_sha256: str | None = None, "
      "reading: Reading | None = None, planned_after: datetime.date | None = None) -> "
      "ExposureAnswer"
      "\n\n"
      "What would be owed if the agreement were rescinded for the payee's serious breach, day by day,\n"
      "under the reading and under every other. After planned_after, planned instalments count as paid.\n"
      "\n"
      "    iop.exposure_answer(partnership).result.chosen.maximum.payable");
}

void bind_repayment_answers(py::module_& m) {
  bind_record<EndingAsked>(m);
  bind_record<QuickAgreement>(m);
  bind_record<Repayment>(m);
  bind_answer<RepaymentAnswer>(m);
  bind_answer<ClaimsAnswer>(m);
  m.def(
      "repayment_answer",
      [](const py::object& partnership, const py::object& day, const py::object& agreement, const
         py::object& known_on, const py::object& file_sha256, const py::object& ending, const
         py::object& payments, const py::object& reading) {
        return repayment_answer(partnership_of(partnership), question_of(day, agreement, known_on,
            file_sha256), or_default<EndingAsked>(ending, "/ending"),
            Py<std::optional<std::vector<Payment>>>::from(payments, "/payments"),
            or_default<Reading>(reading, "/reading"));
      },
      py::arg("partnership"), py::arg("day") = py::none(), py::kw_only(), py::arg("agreement") =
      py::none(), py::arg("known_on") = py::none(), py::arg("file_sha256") = py::none(),
      py::arg("ending") = py::none(), py::arg("payments") = py::none(), py::arg("reading") =
      py::none(),
      "repayment_answer(partnership: Partnership, day: datetime.date | None = None, *, agreement: "
      "str | None = None, known_on: datetime.date | None = None, file_sha256: str | None = None, "
      "ending: EndingAsked | None = None, payments: Iterable[Payment] | None = None, reading: "
      "Reading | None = None) -> RepaymentAnswer"
      "\n\n"
      "What comes back when the agreement is rescinded, and what other readings would give. What the\n"
      "call leaves open is taken from the ending that the partnership tells of; what neither says is\n"
      "assumed and told. payments stand in the place of those of the partnership. Raises value.missing at\n"
      "/day, agreement.unknown, agreement.several.\n"
      "\n"
      "    iop.repayment_answer(partnership, datetime.date(2025, 3, 14)).result.statement.payable");
  m.def(
      "quick_repayment_answer",
      [](const py::object& quick, const py::object& day, const py::object& agreement, const
         py::object& known_on, const py::object& file_sha256, const py::object& ending, const
         py::object& reading) {
        return quick_repayment_answer(given<QuickAgreement>(quick, "/quick"), question_of(day,
            agreement, known_on, file_sha256), or_default<EndingAsked>(ending, "/ending"),
            or_default<Reading>(reading, "/reading"));
      },
      py::arg("quick"), py::arg("day") = py::none(), py::kw_only(), py::arg("agreement") =
      py::none(), py::arg("known_on") = py::none(), py::arg("file_sha256") = py::none(),
      py::arg("ending") = py::none(), py::arg("reading") = py::none(),
      "quick_repayment_answer(quick: QuickAgreement, day: datetime.date | None = None, *, "
      "agreement: str | None = None, known_on: datetime.date | None = None, file_sha256: str | "
      "None = None, ending: EndingAsked | None = None, reading: Reading | None = None) -> "
      "RepaymentAnswer"
      "\n\n"
      "The same of an agreement with the model clause that nobody has written down.\n"
      "\n"
      "    quick = iop.QuickAgreement(iop.DateRange.parse(\"2023-12-01..2026-11-30\"), \"500000.00\")\n"
      "    iop.quick_repayment_answer(quick, datetime.date(2025, 3, 14)).result.statement.payable");
  m.def(
      "claims_answer",
      [](const py::object& partnership, const py::object& day, const py::object& agreement, const
         py::object& known_on, const py::object& file_sha256, const py::object& reading) {
        return claims_answer(partnership_of(partnership), question_of(day, agreement, known_on,
            file_sha256), or_default<ClauseReading>(reading, "/reading"));
      },
      py::arg("partnership"), py::arg("day") = py::none(), py::kw_only(), py::arg("agreement") =
      py::none(), py::arg("known_on") = py::none(), py::arg("file_sha256") = py::none(),
      py::arg("reading") = py::none(),
      "claims_answer(partnership: Partnership, day: datetime.date | None = None, *, agreement: "
      "str | None = None, known_on: datetime.date | None = None, file_sha256: str | None = None, "
      "reading: ClauseReading | None = None) -> ClaimsAnswer"
      "\n\n"
      "What comes back of unused money, on misuse, for late reports: of the agreement named, else of all.\n"
      "\n"
      "    iop.claims_answer(partnership, datetime.date(2026, 6, 30)).result.statements");
}

void bind_follow_up_answers(py::module_& m) {
  bind_record<Status>(m);
  bind_answer<StatusAnswer>(m);
  bind_answer<ComplianceAnswer>(m);
  bind_answer<CalendarAnswer>(m);
  bind_answer<DueAnswer>(m);
  m.def(
      "status_answer",
      [](const py::object& partnership, const py::object& day, const py::object& agreement, const
         py::object& known_on, const py::object& file_sha256, const py::object& amendment) {
        return status_answer(partnership_of(partnership), question_of(day, agreement, known_on,
            file_sha256), text_of(amendment, "/amendment"));
      },
      py::arg("partnership"), py::arg("day") = py::none(), py::kw_only(), py::arg("agreement") =
      py::none(), py::arg("known_on") = py::none(), py::arg("file_sha256") = py::none(),
      py::arg("amendment") = py::none(),
      "status_answer(partnership: Partnership, day: datetime.date | None = None, *, agreement: "
      "str | None = None, known_on: datetime.date | None = None, file_sha256: str | None = None, "
      "amendment: str | None = None) -> StatusAnswer"
      "\n\n"
      "The chain of agreements, the state of each on the day, and what an amendment changed.\n"
      "\n"
      "    iop.status_answer(partnership, datetime.date(2024, 11, 1)).result.status.state");
  m.def(
      "compliance_answer",
      [](const py::object& partnership, const py::object& day, const py::object& agreement, const
         py::object& known_on, const py::object& file_sha256, const py::object& reading) {
        return compliance_answer(partnership_of(partnership), question_of(day, agreement, known_on,
            file_sha256), or_default<FollowUpReading>(reading, "/reading"));
      },
      py::arg("partnership"), py::arg("day") = py::none(), py::kw_only(), py::arg("agreement") =
      py::none(), py::arg("known_on") = py::none(), py::arg("file_sha256") = py::none(),
      py::arg("reading") = py::none(),
      "compliance_answer(partnership: Partnership, day: datetime.date | None = None, *, "
      "agreement: str | None = None, known_on: datetime.date | None = None, file_sha256: str | "
      "None = None, reading: FollowUpReading | None = None) -> ComplianceAnswer"
      "\n\n"
      "Every obligation of a partnership and how it stands on the day.\n"
      "\n"
      "    iop.compliance_answer(partnership, datetime.date(2025, 4, 15)).result.obligations");
  m.def(
      "calendar_answer",
      [](const py::object& partnership, const py::object& range, const py::object& day, const
         py::object& agreement, const py::object& known_on, const py::object& file_sha256, const
         py::object& reading) {
        return calendar_answer(partnership_of(partnership), Py<DateRange>::from(range, "/range"),
            question_of(day, agreement, known_on, file_sha256), or_default<FollowUpReading>(reading,
            "/reading"));
      },
      py::arg("partnership"), py::arg("range"), py::arg("day") = py::none(), py::kw_only(),
      py::arg("agreement") = py::none(), py::arg("known_on") = py::none(), py::arg("file_sha256") =
      py::none(), py::arg("reading") = py::none(),
      "calendar_answer(partnership: Partnership, range: DateRange, day: datetime.date | None = "
      "None, *, agreement: str | None = None, known_on: datetime.date | None = None, file_sha256: "
      "str | None = None, reading: FollowUpReading | None = None) -> CalendarAnswer"
      "\n\n"
      "The obligations that fall in a range of days.\n"
      "\n"
      "    year = iop.DateRange.parse(\"2025-01-01..2025-12-31\")\n"
      "    iop.calendar_answer(partnership, year).result.obligations");
  m.def(
      "due_answer",
      [](const py::object& partnerships, const py::object& days, const py::object& day, const
         py::object& agreement, const py::object& known_on, const py::object& file_sha256, const
         py::object& reading) {
        return due_answer(next_of(partnerships), question_of(day, agreement, known_on, file_sha256),
            Py<DaysAhead>::from(days, "/days"), or_default<FollowUpReading>(reading, "/reading"));
      },
      py::arg("partnerships"), py::arg("days"), py::arg("day") = py::none(), py::kw_only(),
      py::arg("agreement") = py::none(), py::arg("known_on") = py::none(), py::arg("file_sha256") =
      py::none(), py::arg("reading") = py::none(),
      "due_answer(partnerships: Iterable[Partnership], days: int, day: datetime.date | None = "
      "None, *, agreement: str | None = None, known_on: datetime.date | None = None, file_sha256: "
      "str | None = None, reading: FollowUpReading | None = None) -> DueAnswer"
      "\n\n"
      "What is overdue on the day, and what falls due within so many days, over partnerships that are\n"
      "taken one after the other.\n"
      "\n"
      "    iop.due_answer([partnership], 60, datetime.date(2025, 4, 15)).result.items");
}

void bind_review_answers(py::module_& m) {
  bind_record<Goals>(m);
  bind_answer<GoalsAnswer>(m);
  bind_answer<ReviewAnswer>(m);
  bind_answer<CheckAnswer>(m);
  m.def(
      "goals_answer",
      [](const py::object& partnership, const py::object& day, const py::object& agreement, const
         py::object& known_on, const py::object& file_sha256, const py::object& threshold) {
        return goals_answer(partnership_of(partnership), question_of(day, agreement, known_on,
            file_sha256), Py<std::optional<SuppressionThreshold>>::from(threshold, "/threshold"));
      },
      py::arg("partnership"), py::arg("day") = py::none(), py::kw_only(), py::arg("agreement") =
      py::none(), py::arg("known_on") = py::none(), py::arg("file_sha256") = py::none(),
      py::arg("threshold") = py::none(),
      "goals_answer(partnership: Partnership, day: datetime.date | None = None, *, agreement: str "
      "| None = None, known_on: datetime.date | None = None, file_sha256: str | None = None, "
      "threshold: int | None = None) -> GoalsAnswer"
      "\n\n"
      "Which goals can be followed up, and how far they are met. With a threshold, counts below it are\n"
      "left out, with all that they could be computed from.\n"
      "\n"
      "    iop.goals_answer(partnership, datetime.date(2025, 3, 14)).result.published.goals");
  m.def(
      "review_answer",
      [](const py::object& partnership, const py::object& day, const py::object& agreement, const
         py::object& known_on, const py::object& file_sha256, const py::object& review, const
         py::object& year) {
        return review_answer(partnership_of(partnership), question_of(day, agreement, known_on,
            file_sha256), text_of(review, "/review"), Py<std::optional<YearBasis>>::from(year,
            "/year"));
      },
      py::arg("partnership"), py::arg("day") = py::none(), py::kw_only(), py::arg("agreement") =
      py::none(), py::arg("known_on") = py::none(), py::arg("file_sha256") = py::none(),
      py::arg("review") = py::none(), py::arg("year") = py::none(),
      "review_answer(partnership: Partnership, day: datetime.date | None = None, *, agreement: "
      "str | None = None, known_on: datetime.date | None = None, file_sha256: str | None = None, "
      "review: str | None = None, year: YearBasis | str | None = None) -> ReviewAnswer"
      "\n\n"
      "What goes into the quality review, what earlier ones left open, and whether to go on: of the\n"
      "review named, else of the latest.\n"
      "\n"
      "    iop.review_answer(partnership, datetime.date(2023, 10, 1)).result.open_items");
  m.def(
      "check_answer",
      [](const py::object& partnership, const py::object& day, const py::object& agreement, const
         py::object& known_on, const py::object& file_sha256, const py::object& file_findings) {
        return check_answer(partnership_of(partnership), question_of(day, agreement, known_on,
            file_sha256), Py<std::vector<Finding>>::from(file_findings, "/file_findings"));
      },
      py::arg("partnership"), py::arg("day") = py::none(), py::kw_only(), py::arg("agreement") =
      py::none(), py::arg("known_on") = py::none(), py::arg("file_sha256") = py::none(),
      py::arg("file_findings") = py::tuple(),
      "check_answer(partnership: Partnership, day: datetime.date | None = None, *, agreement: str "
      "| None = None, known_on: datetime.date | None = None, file_sha256: str | None = None, "
      "file_findings: Iterable[Finding] = ()) -> CheckAnswer"
      "\n\n"
      "Whether the agreement is complete, and what should be known before it is signed.\n"
      "\n"
      "    iop.check_answer(partnership, datetime.date(2025, 3, 14)).result.completeness");
}

void bind_portfolio_answers(py::module_& m) {
  bind_answer<PortfolioAnswer>(m);
  bind_answer<ExposurePortfolioAnswer>(m);
  m.def(
      "portfolio_answer",
      [](const py::object& partnerships, const py::object& day, const py::object& agreement, const
         py::object& known_on, const py::object& file_sha256, const py::object& reading, const
         py::object& follow_up) {
        return portfolio_answer(next_of(partnerships), question_of(day, agreement, known_on,
            file_sha256), or_default<Reading>(reading, "/reading"),
            or_default<FollowUpReading>(follow_up, "/follow_up"));
      },
      py::arg("partnerships"), py::arg("day") = py::none(), py::kw_only(), py::arg("agreement") =
      py::none(), py::arg("known_on") = py::none(), py::arg("file_sha256") = py::none(),
      py::arg("reading") = py::none(), py::arg("follow_up") = py::none(),
      "portfolio_answer(partnerships: Iterable[Partnership], day: datetime.date | None = None, *, "
      "agreement: str | None = None, known_on: datetime.date | None = None, file_sha256: str | "
      "None = None, reading: Reading | None = None, follow_up: FollowUpReading | None = None) -> "
      "PortfolioAnswer"
      "\n\n"
      "Many partnerships as one table with totals; they are taken one after the other.\n"
      "\n"
      "    iop.portfolio_answer([partnership], datetime.date(2025, 3, 14)).result.totals");
  m.def(
      "exposure_portfolio_answer",
      [](const py::object& partnerships, const py::object& day, const py::object& agreement, const
         py::object& known_on, const py::object& file_sha256, const py::object& reading, const
         py::object& planned_after) {
        return exposure_portfolio_answer(next_of(partnerships), question_of(day, agreement, known_on,
            file_sha256), or_default<Reading>(reading, "/reading"),
            Py<std::optional<Date>>::from(planned_after, "/planned_after"));
      },
      py::arg("partnerships"), py::arg("day") = py::none(), py::kw_only(), py::arg("agreement") =
      py::none(), py::arg("known_on") = py::none(), py::arg("file_sha256") = py::none(),
      py::arg("reading") = py::none(), py::arg("planned_after") = py::none(),
      "exposure_portfolio_answer(partnerships: Iterable[Partnership], day: datetime.date | None = "
      "None, *, agreement: str | None = None, known_on: datetime.date | None = None, file_sha256: "
      "str | None = None, reading: Reading | None = None, planned_after: datetime.date | None = "
      "None) -> ExposurePortfolioAnswer"
      "\n\n"
      "What many partnerships would owe, at most and on the day.\n"
      "\n"
      "    iop.exposure_portfolio_answer([partnership]).result.maximum");
}

}  // namespace

void bind_answers(py::module_& m) {
  bind_words<ChosenBy>(m, "Why an agreement was taken.");
  bind_record<Question>(m);
  bind_record<Basis>(m);
  bind_money_answers(m);
  bind_repayment_answers(m);
  bind_follow_up_answers(m);
  bind_review_answers(m);
  bind_portfolio_answers(m);
}

}  // namespace iop::python
