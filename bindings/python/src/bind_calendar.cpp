#include <iop/core/business_day.hpp>
#include <iop/core/holiday_calendar.hpp>
#include <iop/io/results.hpp>
#include <iop/report/calendar_days_document.hpp>

#include "bind.hpp"
#include "record.hpp"

namespace iop::python {

namespace {

using NamedDays = std::vector<NamedDay>;

HolidayCalendar calendar_of(py::handle purpose, py::handle days) {
  const HolidayCalendar calendar{Py<CalendarPurpose>::from(purpose, "/purpose")};
  const auto added = Py<NamedDays>::from(days, "/days");
  return added.empty() ? calendar : calendar.with_days(added);
}

bool holds_datetime64(const py::object& column) {
  return py::hasattr(column, "dtype") &&
         py::cast<std::string>(column.attr("dtype").attr("kind")) == "M";
}

// The first place where a column of NumPy's says yes.
std::optional<std::size_t> first_in(const py::module_& numpy, const py::object& column) {
  const py::object places = numpy.attr("flatnonzero")(column);
  if (py::len(places) == 0) return std::nullopt;
  return py::cast<std::size_t>(places.attr("item")(0));
}

// A column of days, as NumPy and pandas have them, as days since 1970-01-01. Refused: a day that
// is not there, and one with a time of day.
py::object day_numbers(const py::module_& numpy, const py::object& column) {
  const auto unit = py::cast<std::string>(
      py::object(numpy.attr("datetime_data")(column.attr("dtype")))[py::int_(0)]);
  if (unit == "M" || unit == "Y") refuse_type(column, "datetime64[D]", "/days");
  const auto missing = first_in(numpy, numpy.attr("isnat")(column));
  if (missing)
    fail(ErrorCode::value_missing, {{"name", "days"}, {"about", "datetime64[D]"}},
         pointer_to("/days", *missing));
  const py::object days = column.attr("astype")("datetime64[D]");
  if (const auto timed = first_in(numpy, numpy.attr("not_equal")(days, column)))
    fail(ErrorCode::date_has_time,
         {{"text", py::cast<std::string>(py::str(column.attr("flat")[py::int_(*timed)]))}},
         pointer_to("/days", *timed));
  return numpy.attr("ascontiguousarray")(days).attr("view")("int64");
}

// A column as a column: an array of bool of the same shape.
py::object is_business_day_in(const HolidayCalendar& calendar, const py::module_& numpy,
                              const py::object& column) {
  const py::object numbers = day_numbers(numpy, column);
  const py::buffer_info days = py::cast<py::buffer>(numbers).request();
  const auto size = static_cast<std::size_t>(days.size);
  const auto* const first = static_cast<const std::int64_t*>(days.ptr);
  const auto begins = Date(HolidayCalendar::first_year, 1, 1).day_number();
  const auto ends = Date(HolidayCalendar::last_year, 12, 31).day_number();
  std::string answers(size, '\0');
  for (std::size_t i = 0; i < size; ++i) {
    if (first[i] < begins || ends < first[i])  // refused, by the calendar or because it is no Date
      at_place(pointer_to("/days", i),
               [&] { return calendar.is_business_day(Date::from_day_number(first[i])); });
    answers[i] = calendar.is_business_day_number(first[i]) ? '\1' : '\0';
  }
  const py::bytearray bytes{answers.data(), answers.size()};
  return numpy.attr("frombuffer")(bytes, "bool").attr("reshape")(column.attr("shape"));
}

// A day as one answer, many as many.
py::object is_business_day(const HolidayCalendar& calendar, const py::object& days) {
  if (holds_datetime64(days)) {
    const auto numpy = py::module_::import("numpy");
    const py::object none = numpy.attr("datetime64")("NaT");
    const py::object column = numpy.attr("ma").attr("filled")(days, none);  // masked: not there
    if (holds_datetime64(column)) return is_business_day_in(calendar, numpy, column);
  }
  if (!py::isinstance<py::iterable>(days) || py::isinstance<py::str>(days)) {
    const Date day = Py<Date>::from(days, "/day");
    return py::bool_(at_place("/day", [&] { return calendar.is_business_day(day); }));
  }
  py::list answers;
  for (const py::handle each : days) {
    const Place place = pointer_to("/days", answers.size());
    const Date day = Py<Date>::from(each, place);
    answers.append(py::bool_(at_place(place, [&] { return calendar.is_business_day(day); })));
  }
  return py::tuple(answers);
}

// What is told of the years from one to another; years that are not the calendar's at their place.
template <class Tell>
auto of_years(py::handle first, py::handle last, const Tell& tell) {
  const auto from = Py<std::int64_t>::from(first, "/first_year");
  const auto to = Py<std::int64_t>::from(last, "/last_year");
  const bool begins = from >= HolidayCalendar::first_year && from <= HolidayCalendar::last_year;
  return at_place(begins ? "/last_year" : "/first_year", [&] { return tell(from, to); });
}

std::string calendar_source(const HolidayCalendar& calendar) {
  const std::string purpose{word(calendar.purpose())};
  const std::string days = calendar.added().empty() ? "" : ", " + source_of(calendar.added());
  return "iop.HolidayCalendar('" + purpose + "'" + days + ")";
}

void bind_calendar(py::module_& m) {
  py::class_<HolidayCalendar> calendar(
      m, "HolidayCalendar", py::is_final(),
      "A calendar for a legal purpose, 1953-2199, perhaps with days of one's own.");
  calendar.def(py::init(&calendar_of), py::arg("purpose"), py::arg("days") = py::tuple())
      .def_property_readonly(
          "purpose", [](const HolidayCalendar& c) { return Py<CalendarPurpose>::to(c.purpose()); },
          "What it is for.")
      .def_property_readonly(
          "added", [](const HolidayCalendar& c) { return Py<NamedDays>::to(c.added()); },
          "The days that were added to it, in order.")
      .def(
          "with_days",
          [](const HolidayCalendar& c, const py::object& days) {
            return c.with_days(Py<NamedDays>::from(days, "/days"));
          },
          py::arg("days"),
          "with_days(days: Iterable[NamedDay]) -> HolidayCalendar\n\n"
          "The same calendar with more days on which no business is done.")
      .def("is_business_day", &is_business_day, py::arg("day"),
           "is_business_day(day: datetime.date | Iterable[datetime.date]) -> Any\n\n"
           "Whether the purpose's business is done on the day: True or False; for many days a\n"
           "tuple of them; for a column of NumPy or pandas (datetime64) an array of bool of the\n"
           "same shape. Raises CalculationError (calendar.range) outside 1953-2199, and of a\n"
           "column value.missing for NaT and date.has_time for a time of day.")
      .def(
          "named_days",
          [](const HolidayCalendar& c, const py::object& first, const py::object& last) {
            return Py<NamedDays>::to(
                of_years(first, last, [&](auto from, auto to) { return c.named_days(from, to); }));
          },
          py::arg("first_year"), py::arg("last_year"),
          "named_days(first_year: int, last_year: int) -> tuple[NamedDay, ...]\n\n"
          "Every named day of the years, both included, in order. Raises CalculationError\n"
          "(calendar.range).")
      .def(
          "days_of_years",
          [](const HolidayCalendar& c, const py::object& first, const py::object& last) {
            return of_years(first, last,
                            [&](auto from, auto to) { return c.days_of_years(from, to); });
          },
          py::arg("first_year"), py::arg("last_year"),
          "days_of_years(first_year: int, last_year: int) -> CalendarDays\n\n"
          "The same with the calendar's purpose and edition, to write out.")
      .def("__str__", [](const HolidayCalendar& c) { return std::string{word(c.purpose())}; })
      .def("__repr__", &calendar_source)
      .def("__reduce__", [](const HolidayCalendar& c) {
        return py::make_tuple(
            py::type::of<HolidayCalendar>(),
            py::make_tuple(std::string{word(c.purpose())}, Py<NamedDays>::to(c.added())));
      });
  add_value_protocol(calendar);
}

void bind_arithmetic(py::module_& m) {
  m.def(
      "adjusted",
      [](const py::object& day, const py::object& calendar, const py::object& convention) {
        const Date on = Py<Date>::from(day, "/day");
        const auto& days = given<HolidayCalendar>(calendar, "/calendar");
        const auto how = Py<BusinessDayConvention>::from(convention, "/convention");
        return Py<Date>::to(at_place("/day", [&] { return adjusted(on, days, how); }));
      },
      py::arg("day"), py::arg("calendar"), py::arg("convention"),
      "adjusted(day: datetime.date, calendar: HolidayCalendar, convention: BusinessDayConvention | "
      "str) -> datetime.date\n\n"
      "The day moved to a business day by the convention; a business day stays. Raises\n"
      "CalculationError (calendar.range, date.range) where the search leaves 1953-2199.\n\n"
      "    iop.adjusted(datetime.date(2025, 6, 21), iop.HolidayCalendar('bank_days'), "
      "'following')");
  m.def(
      "statutory_deadline",
      [](const py::object& day, const py::object& calendar) {
        const Date on = Py<Date>::from(day, "/day");
        if (calendar.is_none())
          return Py<Date>::to(at_place("/day", [&] { return statutory_deadline(on); }));
        const auto& days = given<HolidayCalendar>(calendar, "/calendar");
        return Py<Date>::to(at_place("/day", [&] { return statutory_deadline(on, days); }));
      },
      py::arg("day"), py::arg("calendar") = py::none(),
      "statutory_deadline(day: datetime.date, calendar: HolidayCalendar | None = None) -> "
      "datetime.date\n\n"
      "The last day to do what a law sets a time for: moved from a Saturday, a Sunday, a public\n"
      "holiday or one of the three eves to the next weekday (lag 1930:173, 2 §). None:\n"
      "deadline_days. A day in an agreement moves only where the agreement says so.\n\n"
      "    iop.statutory_deadline(datetime.date(2025, 6, 20))  # 2025-06-23");
  m.def(
      "months_after",
      [](const py::object& day, const py::object& months, const py::object& month_end) {
        const Date from = Py<Date>::from(day, "/day");
        const auto number = Py<std::int64_t>::from(months, "/months");
        const auto end = Py<MonthEnd>::from(month_end, "/month_end");
        return Py<Date>::to(at_place("/months", [&] { return months_after(from, number, end); }));
      },
      py::arg("day"), py::arg("months"), py::arg("month_end"),
      "months_after(day: datetime.date, months: int, month_end: MonthEnd | str) -> "
      "datetime.date\n\n"
      "The same day of the month so many months later, earlier where negative (lag 1930:173,\n"
      "1 §). Where the month has no such day: 'clip' to its last, or 'refuse' with\n"
      "CalculationError (date.month_end).\n\n"
      "    iop.months_after(datetime.date(2013, 2, 28), 1, 'clip')  # 2013-03-28");
  m.def(
      "calendar_days_text",
      [](const py::object& days) { return calendar_days_text(given<CalendarDays>(days, "/days")); },
      py::arg("days"),
      "calendar_days_text(days: CalendarDays) -> str\n\n"
      "The days as JSON; see docs/json-output.md.");
  m.def(
      "calendar_days_document",
      [](const py::object& days, const py::object& language) {
        return calendar_days_document(given<CalendarDays>(days, "/days"), language_of(language));
      },
      py::arg("days"), py::arg("language") = "sv",
      "calendar_days_document(days: CalendarDays, language: Language | str = 'sv') -> Document\n\n"
      "The days for people.");
}

}  // namespace

void bind_calendars(py::module_& m) {
  bind_words<CalendarPurpose>(m, "What a calendar is for.");
  bind_words<BusinessDayConvention>(m, "Where a day goes that is no business day.");
  bind_words<MonthEnd>(m, "What to do where a month has no such day.");
  bind_record<NamedDay>(m);
  bind_record<CalendarDays>(m);
  bind_calendar(m);
  bind_arithmetic(m);
}

}  // namespace iop::python
