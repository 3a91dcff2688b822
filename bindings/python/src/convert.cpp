#include "convert.hpp"

#include <datetime.h>

#include <iop/io/json.hpp>

namespace iop::python {

namespace {

void need_datetime_api() {
  if (!PyDateTimeAPI) PyDateTime_IMPORT;
  if (!PyDateTimeAPI) throw py::error_already_set();
}

// "covers" of "/payments/0/covers", "days" of "/days/3".
std::string member_at(std::string_view place) {
  for (;;) {
    const auto begins = place.rfind('/');
    const auto name = begins == Place::npos ? std::string_view{"day"} : place.substr(begins + 1);
    if (name.find_first_not_of("0123456789") != std::string_view::npos) return std::string{name};
    place = place.substr(0, begins);
  }
}

py::object decimal_class() { return py::module_::import("decimal").attr("Decimal"); }

// Exactly, and whatever the caller's decimal context: from the digits and the exponent.
Money from_decimal(py::handle value, const Place& place) {
  if (!py::cast<bool>(value.attr("is_finite")()))
    fail(ErrorCode::money_not_exact, {{"text", shown(value)}, {"type", type_name(value)}}, place);
  const py::tuple parts = value.attr("as_tuple")();
  std::string ore;
  for (const py::handle digit : py::tuple(parts[1])) ore += py::cast<std::string>(py::str(digit));
  if (ore.find_first_not_of('0') == std::string::npos) return Money{};
  ore.erase(0, ore.find_first_not_of('0'));
  const auto shift = py::cast<std::int64_t>(parts[2]) + 2;
  const auto too_large = [&] { fail(ErrorCode::money_range, {{"text", shown(value)}}, place); };
  if (shift > 20 || static_cast<std::int64_t>(ore.size()) + shift > 20) too_large();
  for (std::int64_t i = 0; i < shift; ++i) ore += '0';
  for (std::int64_t i = shift; i < 0; ++i) {
    if (!ore.ends_with('0')) fail(ErrorCode::money_decimals, {{"text", shown(value)}}, place);
    ore.pop_back();
  }
  Int128 exact = 0;
  for (const char digit : ore) exact = exact * 10 + (digit - '0');
  if (py::cast<int>(parts[0]) == 1) exact = -exact;
  if (!fits_int64(exact)) too_large();
  return Money::from_ore(static_cast<std::int64_t>(exact));
}

}  // namespace

void whole_from_new(py::object cls) {
  const py::object bare = cls.attr("__new__");  // object.__new__ in all but name
  cls.attr("__new__") = py::staticmethod(py::cpp_function(
      [bare](const py::object& type, const py::args& positional, const py::kwargs& named) {
        const py::object made = bare(type);
        made.attr("__init__")(*positional, **named);
        return made;
      }));
}

void never_from_new(py::object cls) {
  cls.attr("__new__") = py::staticmethod(py::cpp_function(
      [](const py::object& type, const py::args&, const py::kwargs&) -> py::object {
        throw py::type_error("cannot create '" + py::cast<std::string>(type.attr("__qualname__")) +
                             "' instances");
      }));
}

std::string shown(py::handle value) {
  try {
    const py::bytes text = py::repr(value).attr("encode")("utf-8", "backslashreplace");
    return text;
  } catch (py::error_already_set& error) {       // a repr that raises
    if (!error.matches(PyExc_Exception)) throw;  // Ctrl-C is not a repr
    return "<" + type_name(value) + ">";
  }
}

std::string type_name(py::handle value) {
  const py::handle type = py::type::handle_of(value);
  const auto module = py::cast<std::string>(type.attr("__module__"));
  const auto name = py::cast<std::string>(type.attr("__qualname__"));
  return module == "builtins" ? name : module + "." + name;
}

std::string source(py::handle value) {
  if (py::isinstance<py::tuple>(value)) {
    std::string items;
    for (const auto each : value) items += (items.empty() ? "" : ", ") + source(each);
    return "[" + items + "]";
  }
  // As text, which needs no import.
  if (py::isinstance(value, py::module_::import("decimal").attr("Decimal")))
    return "'" + py::cast<std::string>(value.attr("__format__")("f")) + "'";
  return py::repr(value);
}

bool is_missing(py::handle value) {
  if (value.is_none() || type_name(value).ends_with("NAType")) return true;
  // NaN and NaT alone are not equal to themselves; what does not answer with yes or no is a value.
  const auto differs = py::reinterpret_steal<py::object>(
      PyObject_RichCompare(value.ptr(), value.ptr(), Py_NE));
  const int answer = differs ? PyObject_IsTrue(differs.ptr()) : -1;
  if (answer >= 0) return answer == 1;
  if (!PyErr_ExceptionMatches(PyExc_Exception)) throw py::error_already_set();  // Ctrl-C is no answer
  PyErr_Clear();
  return false;
}

void refuse_type(py::handle value, std::string_view expected, const Place& place) {
  fail(ErrorCode::value_type,
       {{"expected", std::string{expected}}, {"got", shown(value) + " (" + type_name(value) + ")"}},
       place);
}

bool Py<bool>::from(py::handle value, const Place& place) {
  if (!py::isinstance<py::bool_>(value)) refuse_type(value, "bool", place);
  return value.ptr() == Py_True;
}

std::string Py<std::string>::from(py::handle value, const Place& place) {
  if (!py::isinstance<py::str>(value)) refuse_type(value, "str", place);
  py::ssize_t size = 0;
  const char* text = PyUnicode_AsUTF8AndSize(value.ptr(), &size);
  if (!text) {  // lone surrogates are not text
    PyErr_Clear();
    refuse_type(value, "str", place);
  }
  return {text, static_cast<std::size_t>(size)};
}

std::int64_t Py<std::int64_t>::from(py::handle value, const Place& place) {
  const Int128 wide = Py<Int128>::from(value, place);
  if (!fits_int64(wide))
    fail(ErrorCode::value_range,
         {{"text", digits(wide)},
          {"lowest", digits(std::numeric_limits<std::int64_t>::min())},
          {"highest", digits(std::numeric_limits<std::int64_t>::max())}},
         place);
  return static_cast<std::int64_t>(wide);
}

py::object Py<Int128>::to(Int128 value) {
  if (fits_int64(value)) return py::int_(static_cast<std::int64_t>(value));
  return py::reinterpret_steal<py::object>(PyLong_FromString(digits(value).c_str(), nullptr, 10));
}

// Whole numbers of any width, NumPy's too (__index__); never a bool, never a float.
Int128 Py<Int128>::from(py::handle value, const Place& place) {
  if (py::isinstance<py::bool_>(value) || !PyIndex_Check(value.ptr()))
    refuse_type(value, "int", place);
  const auto number = py::reinterpret_steal<py::object>(PyNumber_Index(value.ptr()));
  if (!number) throw py::error_already_set();
  const auto bits = py::cast<std::size_t>(number.attr("bit_length")());
  if (bits > 126)
    fail(ErrorCode::value_range,
         {{"text", shown(number)}, {"lowest", "-2^126"}, {"highest", "2^126"}}, place);
  const auto low = py::cast<std::uint64_t>(number & py::int_(~std::uint64_t{0}));
  const auto high = py::cast<std::int64_t>(number >> py::int_(64));
  return Int128{high} * (Int128{1} << 64) + low;
}

py::object Py<Date>::to(const Date& day) {
  need_datetime_api();
  return py::reinterpret_steal<py::object>(PyDate_FromDate(day.year(), day.month(), day.day()));
}

py::object Py<Decimal>::to(const Decimal& number) { return decimal_class()(number.to_string()); }

// Written out without an exponent, whatever the caller's decimal context.
Decimal Py<Decimal>::from(py::handle value, const Place& place) {
  if (py::isinstance(value, decimal_class())) {
    if (!py::cast<bool>(value.attr("is_finite")()))
      fail(ErrorCode::number_not_exact, {{"text", shown(value)}, {"type", type_name(value)}},
           place);
    const auto exponent = py::cast<std::int64_t>(py::tuple(value.attr("as_tuple")())[2]);
    if (exponent > Decimal::most_digits || exponent < -Decimal::most_digits)
      fail(ErrorCode::number_range, {{"text", shown(value)}}, place);
    const auto text = py::cast<std::string>(value.attr("__format__")("f"));
    return at_place(place, [&] { return Decimal::parse(text); });
  }
  if (py::isinstance<py::str>(value))
    return at_place(place, [&] { return Decimal::parse(Py<std::string>::from(value, place)); });
  if (PyFloat_Check(value.ptr()))
    fail(ErrorCode::number_not_exact, {{"text", shown(value)}, {"type", type_name(value)}}, place);
  if (py::isinstance<py::bool_>(value) || !PyIndex_Check(value.ptr()))
    refuse_type(value, "decimal.Decimal | int | str", place);
  return at_place(place, [&] { return Decimal{Py<std::int64_t>::from(value, place)}; });
}

Date Py<Date>::from(py::handle value, const Place& place) {
  need_datetime_api();
  if (!PyDate_CheckExact(value.ptr()) && is_missing(value))
    fail(ErrorCode::value_missing,
         {{"name", member_at(place)}, {"about", "datetime.date"}}, place);
  if (PyDateTime_Check(value.ptr()))
    fail(ErrorCode::date_has_time, {{"text", shown(value)}}, place);
  if (!PyDate_Check(value.ptr())) refuse_type(value, "datetime.date", place);
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wold-style-cast"  // inside CPython's macros
  const int year = PyDateTime_GET_YEAR(value.ptr());
  const int month = PyDateTime_GET_MONTH(value.ptr());
  const int day = PyDateTime_GET_DAY(value.ptr());
#pragma GCC diagnostic pop
  return at_place(place, [&] { return Date(year, month, day); });
}

py::object Py<ErrorCode>::to(ErrorCode code) { return words_class("ErrorCode")(code_name(code)); }

ErrorCode Py<ErrorCode>::from(py::handle value, const Place& place) {
  const std::string text = Py<std::string>::from(value, place);
  if (const auto code = code_of(text)) return *code;
  std::vector<std::string_view> names;
  for (const auto& entry : code_entries()) names.push_back(entry.name);
  fail(ErrorCode::value_word,
       {{"text", text}, {"nearest", nearest(text, names)}, {"words", joined(names)}}, place);
}

Money Py<Money>::from(py::handle value, const Place& place) {
  if (py::isinstance<Money>(value)) return py::cast<Money>(value);
  if (py::isinstance<py::str>(value))
    return at_place(place, [&] { return Money::parse(Py<std::string>::from(value, "")); });
  if (py::isinstance(value, decimal_class())) return from_decimal(value, place);
  fail(ErrorCode::money_not_exact, {{"text", shown(value)}, {"type", type_name(value)}}, place);
}

FuzzyDate Py<FuzzyDate>::from(py::handle value, const Place& place) {
  if (py::isinstance<FuzzyDate>(value)) return py::cast<const FuzzyDate&>(value);
  if (py::isinstance<py::str>(value))
    return at_place(place, [&] { return FuzzyDate::parse(Py<std::string>::from(value, "")); });
  return FuzzyDate{Py<Date>::from(value, place)};
}

DateRange Py<DateRange>::from(py::handle value, const Place& place) {
  if (!py::isinstance<DateRange>(value)) refuse_type(value, "iop.DateRange", place);
  return py::cast<const DateRange&>(value);
}

Ratio Py<Ratio>::from(py::handle value, const Place& place) {
  if (!py::isinstance<Ratio>(value)) refuse_type(value, "iop.Ratio", place);
  return py::cast<const Ratio&>(value);
}

namespace {

py::object python_of(const JsonValue& value) {
  switch (value.kind) {
    case JsonValue::Kind::null:
      return py::none();
    case JsonValue::Kind::boolean:
      return py::bool_(value.text == "true");
    case JsonValue::Kind::number:  // a fraction keeps its digits
      return value.text.find_first_of(".eE") == std::string::npos
                 ? py::module_::import("builtins").attr("int")(value.text)
                 : decimal_class()(value.text);
    case JsonValue::Kind::string:
      return py::str(value.text);
    case JsonValue::Kind::array: {
      py::list list;
      for (const auto& item : value.items) list.append(python_of(item));
      return list;
    }
    case JsonValue::Kind::object:
      break;
  }
  py::dict dict;
  for (const auto& [name, member] : value.members) dict[py::str(name)] = python_of(member);
  return dict;
}

JsonValue json_of(py::handle value, const Place& place, std::size_t depth) {
  if (depth > limits::depth)
    fail(ErrorCode::json_too_deep, {{"limit", std::to_string(limits::depth)}}, place);
  if (value.is_none()) return {};
  if (py::isinstance<py::bool_>(value)) return JsonValue::boolean(value.ptr() == Py_True);
  if (py::isinstance<py::int_>(value) || py::isinstance(value, decimal_class()))
    return JsonValue::number(py::cast<std::string>(py::str(value)));
  if (py::isinstance<py::str>(value)) return JsonValue::string(Py<std::string>::from(value, place));
  if (py::isinstance<py::list>(value) || py::isinstance<py::tuple>(value)) {
    JsonValue array = JsonValue::array();
    for (const py::handle item : value)
      array.items.push_back(json_of(item, pointer_to(place, array.items.size()), depth + 1));
    return array;
  }
  if (!py::isinstance<py::dict>(value)) refuse_type(value, "JSON", place);
  JsonValue object = JsonValue::object();
  for (const auto& [name, member] : py::reinterpret_borrow<py::dict>(value)) {
    const std::string key = Py<std::string>::from(name, place);
    object.add(key, json_of(member, pointer_to(place, key), depth + 1));
  }
  return object;
}

}  // namespace

py::object Py<Extra>::to(const Extra& extra) {
  JsonValue object = JsonValue::object();
  object.members = extra;
  return python_of(object);
}

std::string extra_text(const Extra& extra) {
  JsonValue object = JsonValue::object();
  object.members = extra;
  return write_json_line(object);
}

// A dict, or the JSON text that `extra_text` gives: reprs and pickles use it to keep every digit.
// What is made of a dict is read back from its text, so that NaN and the like are refused.
Extra Py<Extra>::from(py::handle value, const Place& place) {
  const std::string text = py::isinstance<py::str>(value)
                               ? Py<std::string>::from(value, place)
                               : write_json_line(json_of(value, place, 1));
  std::vector<Finding> findings;
  try {
    JsonValue object = parse_json(text, findings);
    if (object.kind != JsonValue::Kind::object) refuse_type(value, "dict", place);
    return std::move(object.members);
  } catch (const DocumentError& error) {
    findings = error.findings();
  }
  for (auto& each : findings) each.pointer = place + each.pointer;
  throw CalculationError(std::move(findings));
}

py::object Py<StepValue>::to(const StepValue& value) {
  return std::visit(
      [](const auto& held) { return Py<std::remove_cvref_t<decltype(held)>>::to(held); }, value);
}

StepValue Py<StepValue>::from(py::handle value, const Place& place) {
  if (py::isinstance<py::bool_>(value)) return Py<bool>::from(value, place);
  if (py::isinstance<py::int_>(value)) return Py<std::int64_t>::from(value, place);
  if (py::isinstance<Money>(value)) return py::cast<Money>(value);
  if (py::isinstance<DateRange>(value)) return py::cast<DateRange>(value);
  if (py::isinstance<Ratio>(value)) return py::cast<Ratio>(value);
  if (py::isinstance(value, words_class("ErrorCode"))) return Py<ErrorCode>::from(value, place);
  if (py::isinstance<py::str>(value)) return Py<std::string>::from(value, place);
  return Py<Date>::from(value, place);
}

}  // namespace iop::python
