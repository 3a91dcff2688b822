#include <iop/io/results.hpp>
#include <iop/report/interest_document.hpp>
#include <iop/report/sentences.hpp>
#include <iop/rules/law/interest.hpp>

#include "bind.hpp"
#include "record.hpp"

namespace iop::python {

namespace {

// None: nearest öre, halves up.
Rounding rounding_of(py::handle value) {
  return value.is_none() ? whole_ore : Py<Rounding>::from(value, "/rounding");
}

ReferenceRates rates_of(py::handle value) { return Py<ReferenceRates>::from(value, "/rates"); }

DayCount day_count_of(py::handle value) { return Py<DayCount>::from(value, "/day_count"); }

void bind_rates(py::module_& m) {
  m.def(
      "reference_rates",
      [](const py::object& added) {
        return Py<ReferenceRates>::to(reference_rates(rates_of(added)));
      },
      py::arg("added") = py::tuple(),
      "reference_rates(added: Iterable[ReferenceRate] = ()) -> tuple[ReferenceRate, ...]\n\n"
      "The reference rates by calendar half-year (Interest Act, section 9): the built-in table "
      "and\n"
      "rows added to it, in any order. Raises CalculationError with all that is wrong:\n"
      "interest.not_a_half_year, interest.rate_duplicate, interest.rate_contradicts,\n"
      "interest.rate_gap, value.range.\n\n"
      "    iop.reference_rates()[-1].percent  # Decimal('4.00'), from 2024-07-01");
  m.def(
      "unlikely_rates",
      [](const py::object& rates) {
        return Py<std::vector<Finding>>::to(unlikely_rates(rates_of(rates)));
      },
      py::arg("rates"),
      "unlikely_rates(rates: Iterable[ReferenceRate]) -> tuple[Finding, ...]\n\n"
      "What in the rows is likely a slip, each at /rates/N/percent: a rate that is no whole or "
      "half\n"
      "percentage point (interest.rate_no_half_point), or looks like a percentage written as a\n"
      "fraction (interest.rate_as_fraction). interest and interest_on_claim find the same.\n\n"
      "    iop.unlikely_rates([iop.ReferenceRate(datetime.date(2025, 1, 1), '3.75', 'x')])");
  m.def(
      "reference_rate_on",
      [](const py::object& rates, const py::object& day) {
        return reference_rate_on(rates_of(rates), Py<Date>::from(day, "/day"));
      },
      py::arg("rates"), py::arg("day"),
      "reference_rate_on(rates: Iterable[ReferenceRate], day: datetime.date) -> ReferenceRate\n\n"
      "The row of the half-year that holds the day. Raises CalculationError\n"
      "(interest.rate_unknown): the last known rate never stands in for a later one.\n\n"
      "    iop.reference_rate_on(iop.reference_rates(), datetime.date(2024, 3, 14)).percent");
  m.def(
      "rates_known_until",
      [](const py::object& rates) {
        return Py<Date>::to(rates_known_until(reference_rates(rates_of(rates))));
      },
      py::arg("rates") = py::tuple(),
      "rates_known_until(rates: Iterable[ReferenceRate] = ()) -> datetime.date\n\n"
      "The last day that the table, with these rows, has a rate for.\n\n"
      "    iop.rates_known_until()  # datetime.date(2024, 12, 31)");
  m.def(
      "calendar_half_year",
      [](const py::object& day) { return calendar_half_year(Py<Date>::from(day, "/day")); },
      py::arg("day"),
      "calendar_half_year(day: datetime.date) -> DateRange\n\n"
      "The calendar half-year that holds the day: to 30 June or to 31 December, included.\n\n"
      "    iop.calendar_half_year(datetime.date(2024, 3, 14)).last  # 2024-06-30");
}

void bind_accounts(py::module_& m) {
  m.def(
      "interest",
      [](const py::object& principal, const py::object& days, const py::object& regime,
         const py::object& day_count, const py::object& rates, const py::object& rounding) {
        return interest(Py<Money>::from(principal, "/principal"), given<DateRange>(days, "/days"),
                        Py<InterestRegime>::from(regime, "/regime"), day_count_of(day_count),
                        rates_of(rates), rounding_of(rounding));
      },
      py::arg("principal"), py::arg("days"), py::arg("regime"), py::arg("day_count") = "act_365",
      py::arg("rates") = py::tuple(), py::arg("rounding") = py::none(),
      "interest(principal: Money | decimal.Decimal | str, days: DateRange, regime: InterestRegime "
      "| str, day_count: DayCount | str = 'act_365', rates: Iterable[ReferenceRate] = (), "
      "rounding: "
      "Rounding | None = None) -> InterestAccount\n\n"
      "Simple interest on a sum for days that all bear it, first and last included, line by line\n"
      "(Interest Act 1975:635, sections 5, 6 and 9). rates: rows beside the built-in ones. Exact,\n"
      "rounded once; rounding None: to the nearest öre, halves up. Raises CalculationError:\n"
      "money.negative, money.overflow, interest.rate_unknown, and as reference_rates.\n\n"
      "    days = iop.DateRange.parse('2023-01-01..2023-12-31')\n"
      "    iop.interest('5000.00', days, 'default_interest').interest  # Money('550.21')");
  m.def(
      "interest_on_claim",
      [](const py::object& claim, const py::object& day_count, const py::object& rates,
         const py::object& rounding) {
        return interest_on_claim(given<InterestClaim>(claim, "/claim"), day_count_of(day_count),
                                 rates_of(rates), rounding_of(rounding));
      },
      py::arg("claim"), py::arg("day_count") = "act_365", py::arg("rates") = py::tuple(),
      py::arg("rounding") = py::none(),
      "interest_on_claim(claim: InterestClaim, day_count: DayCount | str = 'act_365', rates: "
      "Iterable[ReferenceRate] = (), rounding: Rounding | None = None) -> InterestAccount\n\n"
      "Return interest on each payment's share of the claim, from its day to the day before\n"
      "default interest takes over; then default interest on the claim, from the day after the\n"
      "due day or after the thirtieth day from a demand, to claim.until (Interest Act, sections\n"
      "2-6). Raises CalculationError with all that is wrong with the days:\n"
      "interest.demand_before_claim, interest.due_before_claim, interest.payment_after_claim,\n"
      "interest.repaid_before_payment, interest.repaid_before_claim; else as interest.\n\n"
      "    iop.interest_on_claim(claim).default_from");
  m.def(
      "interest_text",
      [](const py::object& account) {
        return interest_text(given<InterestAccount>(account, "/account"), sentence);
      },
      py::arg("account"),
      "interest_text(account: InterestAccount) -> str\n\n"
      "The account as JSON, with steps and sentences; see docs/json-output.md.");
  m.def(
      "interest_document",
      [](const py::object& account, const py::object& language) {
        return interest_document(given<InterestAccount>(account, "/account"),
                                 language_of(language));
      },
      py::arg("account"), py::arg("language") = "sv",
      "interest_document(account: InterestAccount, language: Language | str = 'sv') -> Document\n\n"
      "The account for people, line by line.");
}

}  // namespace

void bind_interest(py::module_& m) {
  bind_words<InterestRegime>(m, "Which interest of the Interest Act it is.");
  bind_words<DayCount>(m, "What a year is when days are counted.");
  bind_record<ReferenceRate>(m);
  bind_record<ReturnedPayment>(m);
  bind_record<InterestClaim>(m);
  bind_record<InterestLine>(m);
  bind_record<InterestAccount>(m);
  bind_rates(m);
  bind_accounts(m);
}

}  // namespace iop::python
