// Between C++ and Python values: one `Py<T>` for each kind of type, used for every argument, every
// attribute and every pickle. Nothing is coerced: a float is not an amount, a datetime is not a
// day, True is not a number; what is refused is refused with a code and the place it stood at.
//
//   C++            to Python           from Python
//   Date           datetime.date       datetime.date that is not a datetime; NaT, NA, NaN, None are no day
//   Money          iop.Money           iop.Money, decimal.Decimal, str
//   Decimal        decimal.Decimal     decimal.Decimal, int, str
//   FuzzyDate      iop.FuzzyDate       iop.FuzzyDate, datetime.date, str
//   enumeration    enum.StrEnum        its members, or their words
//   id             str                 str
//   Divisor        int or ActualDays   int, ActualDays, its words
//   vector<T>      tuple               any iterable that is not text
//   record         iop.Record          iop.Record
#pragma once

#include <concepts>

#include <pybind11/pybind11.h>

#include <iop/core/decimal.hpp>
#include <iop/core/fields.hpp>
#include <iop/core/fuzzy_date.hpp>
#include <iop/core/half_year.hpp>
#include <iop/core/money.hpp>
#include <iop/core/whole.hpp>
#include <iop/model/clause.hpp>
#include <iop/model/divisor.hpp>
#include <iop/rules/repayment/statement_explain.hpp>

namespace iop::python {

namespace py = pybind11;

template <class T>
struct Py;

// Where a refused value stood; becomes the pointer of the finding.
using Place = std::string;

[[nodiscard]] std::string shown(py::handle value);      // repr, for excerpts
[[nodiscard]] std::string type_name(py::handle value);  // "float", "numpy.int64"
[[noreturn]] void refuse_type(py::handle value, std::string_view expected, const Place& place);

// Whether the value is how Python's tables write that nothing is there: None, NaN, NaT of NumPy and pandas, pandas' NA.
[[nodiscard]] bool is_missing(py::handle value);

// An argument that must be of a bound class: refused with a code where it is not.
//     given<Agreement>(agreement, "/agreement")
template <class Bound>
const Bound& given(py::handle value, const Place& place) {
  if (!py::isinstance<Bound>(value)) {
    const auto name = py::type::of<Bound>().attr("__name__");
    refuse_type(value, "iop." + py::cast<std::string>(name), place);
  }
  return py::cast<const Bound&>(value);
}

// An argument that may be None for the defaults, as a reading may.
//     or_default<FollowUpReading>(reading, "/reading")
template <class T>
T or_default(py::handle value, const Place& place) {
  return value.is_none() ? T{} : Py<T>::from(value, place);
}

// Runs a checked constructor and puts `place` into the findings it throws.
template <class Make>
auto at_place(const Place& place, const Make& make) {
  try {
    return make();
  } catch (const CalculationError& error) {
    std::vector<Finding> findings = error.findings();
    for (auto& each : findings) each.pointer = place + each.pointer;
    throw CalculationError(std::move(findings));
  }
}

template <>
struct Py<bool> {
  static std::string type() { return "bool"; }
  static py::object to(bool value) { return py::bool_(value); }
  static bool from(py::handle value, const Place& place);
};

template <>
struct Py<std::string> {
  static std::string type() { return "str"; }
  static py::object to(const std::string& value) { return py::str(value); }
  static std::string from(py::handle value, const Place& place);
};

template <>
struct Py<std::int64_t> {
  static std::string type() { return "int"; }
  static py::object to(std::int64_t value) { return py::int_(value); }
  static std::int64_t from(py::handle value, const Place& place);
};

template <>
struct Py<Int128> {
  static std::string type() { return "int"; }
  static py::object to(Int128 value);
  static Int128 from(py::handle value, const Place& place);
};

template <std::int64_t Lowest, std::int64_t Highest>
struct Py<Whole<Lowest, Highest>> {
  using T = Whole<Lowest, Highest>;
  static std::string type() { return "int"; }
  static py::object to(const T& value) { return py::int_(value.value()); }
  static T from(py::handle value, const Place& place) {
    const auto number = Py<std::int64_t>::from(value, place);
    return at_place(place, [&] { return T{number}; });
  }
};

template <>
struct Py<Date> {
  static std::string type() { return "datetime.date"; }
  static py::object to(const Date& day);
  static Date from(py::handle value, const Place& place);
};

template <>
struct Py<ErrorCode> {
  static std::string type() { return "ErrorCode"; }
  static std::string input_type() { return "ErrorCode | str"; }
  static py::object to(ErrorCode code);
  static ErrorCode from(py::handle value, const Place& place);
};

template <>
struct Py<Decimal> {
  static std::string type() { return "decimal.Decimal"; }
  static std::string input_type() { return "decimal.Decimal | int | str"; }
  static py::object to(const Decimal& number);
  static Decimal from(py::handle value, const Place& place);
};

// Bound classes of core that are not records.
template <>
struct Py<Money> {
  static std::string type() { return "Money"; }
  static std::string input_type() { return "Money | decimal.Decimal | str"; }
  static py::object to(Money money) { return py::cast(money); }
  static Money from(py::handle value, const Place& place);
};
template <>
struct Py<FuzzyDate> {
  static std::string type() { return "FuzzyDate"; }
  static std::string input_type() { return "FuzzyDate | datetime.date | str"; }
  static py::object to(const FuzzyDate& date) { return py::cast(date); }
  static FuzzyDate from(py::handle value, const Place& place);
};
template <>
struct Py<DateRange> {
  static std::string type() { return "DateRange"; }
  static py::object to(const DateRange& days) { return py::cast(days); }
  static DateRange from(py::handle value, const Place& place);
};
template <>
struct Py<Ratio> {
  static std::string type() { return "Ratio"; }
  static py::object to(const Ratio& ratio) { return py::cast(ratio); }
  static Ratio from(py::handle value, const Place& place);
};

template <class Referent>
struct Py<Id<Referent>> {
  static std::string type() { return "str"; }
  static py::object to(const Id<Referent>& id) { return py::str(id.value); }
  static Id<Referent> from(py::handle value, const Place& place) {
    return {Py<std::string>::from(value, place)};
  }
};

template <>
struct Py<Extra> {
  static std::string type() { return "dict[str, Any]"; }
  static py::object to(const Extra& extra);
  static Extra from(py::handle value, const Place& place);
};

// All of the members as JSON text, every digit kept.
[[nodiscard]] std::string extra_text(const Extra& extra);

// The Python class of an enumeration; `bind_words` made it.
[[nodiscard]] py::object words_class(std::string_view name);

template <Worded Enum>
struct Py<Enum> {
  static std::string type() { return std::string{Words<Enum>::name}; }
  static std::string input_type() { return type() + " | str"; }
  static py::object to(Enum value) { return words_class(Words<Enum>::name)(word(value)); }
  static Enum from(py::handle value, const Place& place) {
    const std::string text = Py<std::string>::from(value, place);
    if (const auto known = from_word<Enum>(text)) return *known;
    const auto words = all_words<Enum>();
    fail(ErrorCode::value_word,
         {{"text", text}, {"nearest", nearest(text, words)}, {"words", joined(words)}}, place);
  }
};

template <>
struct Py<Divisor> {
  static std::string type() { return "int | ActualDays"; }
  static std::string input_type() { return "int | ActualDays | str"; }
  static py::object to(const Divisor& divisor) {
    if (const auto days = divisor.actual()) return Py<ActualDays>::to(*days);
    return py::int_(*divisor.number());
  }
  static Divisor from(py::handle value, const Place& place) {
    if (py::isinstance<py::str>(value)) return Py<ActualDays>::from(value, place);
    const auto number = Py<std::int64_t>::from(value, place);
    return at_place(place, [&] { return Divisor{number}; });
  }
};

// The argument `language` of everything that tells something to people.
[[nodiscard]] inline Language language_of(py::handle value) {
  return Py<Language>::from(value, "/language");
}

template <class T>
std::string input_type_of() {
  if constexpr (requires { Py<T>::input_type(); })
    return Py<T>::input_type();
  else
    return Py<T>::type();
}

template <class T>
struct Py<std::optional<T>> {
  static std::string type() { return Py<T>::type() + " | None"; }
  static std::string input_type() { return input_type_of<T>() + " | None"; }
  static py::object to(const std::optional<T>& value) {
    return value ? Py<T>::to(*value) : py::none();
  }
  static std::optional<T> from(py::handle value, const Place& place) {
    if (value.is_none()) return std::nullopt;
    if constexpr (std::same_as<T, Date> || std::same_as<T, FuzzyDate>)
      if (is_missing(value)) return std::nullopt;  // a column of days has no None
    return Py<T>::from(value, place);
  }
};

template <class T>
struct Py<std::vector<T>> {
  static std::string type() { return "tuple[" + Py<T>::type() + ", ...]"; }
  static std::string input_type() { return "Iterable[" + input_type_of<T>() + "]"; }
  static py::object to(const std::vector<T>& list) {
    py::tuple items(list.size());
    for (std::size_t i = 0; i < list.size(); ++i) items[i] = Py<T>::to(list[i]);
    return items;
  }
  static std::vector<T> from(py::handle value, const Place& place) {
    if (py::isinstance<py::str>(value) || py::isinstance<py::bytes>(value) ||
        !py::isinstance<py::iterable>(value))
      refuse_type(value, "list", place);
    std::vector<T> list;
    for (const py::handle item : value)
      list.push_back(Py<T>::from(item, pointer_to(place, list.size())));
    return list;
  }
};

template <Described Record>
struct Py<Record> {
  static std::string type() { return std::string{Record::description().name}; }
  static py::object to(const Record& record) { return py::cast(record); }
  static Record from(py::handle value, const Place& place) {
    if (!py::isinstance<Record>(value)) refuse_type(value, "iop." + type(), place);
    return py::cast<const Record&>(value);
  }
};

template <>
struct Py<StepValue> {
  static std::string type() {
    return "bool | int | datetime.date | DateRange | Money | Ratio | str | ErrorCode";
  }
  static py::object to(const StepValue& value);
  static StepValue from(py::handle value, const Place& place);
};

// Makes `cls.__new__` build the whole value, so that no object of the class is ever without one:
// pybind11's own leaves that to `__init__`, and what a pickle or `cls.__new__(cls)` makes would be
// read as uninitialised memory. A pickle holds the class and its arguments; the `__init__`
// that follows a whole value does nothing.
void whole_from_new(py::object cls);
// For classes that only C++ makes.
void never_from_new(py::object cls);

template <class T, class... Options>
void add_value_protocol(py::class_<T, Options...>& bound) {
  bound
      .def("__eq__",
           [](const T& left, const py::object& right) -> py::object {
             if (!py::isinstance<T>(right))
               return py::reinterpret_borrow<py::object>(Py_NotImplemented);
             return py::bool_(left == py::cast<const T&>(right));
           })
      .def("__hash__", [](const py::object& self) {
        return static_cast<py::ssize_t>(
            std::hash<std::string>{}(py::cast<std::string>(py::repr(self))) >> 1);
      });
  whole_from_new(bound);
}

// Python source that evaluates to the value, given `import datetime, iop`.
[[nodiscard]] std::string source(py::handle value);
template <class T>
std::string source_of(const T& value) {
  return source(Py<T>::to(value));
}

}  // namespace iop::python
