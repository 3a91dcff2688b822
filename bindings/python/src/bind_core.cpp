#include <functional>

#include <iop/core/date.hpp>
#include <iop/core/error.hpp>
#include <iop/core/fuzzy_date.hpp>
#include <iop/core/half_year.hpp>
#include <iop/core/money.hpp>
#include <iop/core/text.hpp>
#include <iop/core/version.hpp>

#include "bind.hpp"
#include "record.hpp"

namespace iop::python {

py::object words_class(std::string_view name) {
  return py::module_::import("iop._iop").attr(std::string{name}.c_str());
}

void bind_words(py::module_& m, std::string_view name, const std::vector<std::string_view>& words,
                const char* about) {
  py::list members;
  for (const auto word : words) members.append(std::string{word});
  m.attr(std::string{name}.c_str()) =
      py::module_::import("iop._words").attr("words")(std::string{name}, members, about);
}

void made_by_name(py::module_& m, const char* cls, const char* function, const char* name) {
  const py::object type = m.attr(cls);
  const auto method = [&](const char* which, auto body) {
    type.attr(which) = py::cpp_function(body, py::name(which), py::is_method(type));
  };
  const auto name_of = [name = std::string{name}](const py::object& self) {
    return py::str(self.attr(name.c_str()));
  };
  method("__repr__", [name_of, call = std::string{"iop."} + function](const py::object& self) {
    return call + "(" + py::cast<std::string>(py::repr(name_of(self))) + ")";
  });
  method("__reduce__", [name_of, make = py::object{m.attr(function)}](const py::object& self) {
    return py::make_tuple(make, py::make_tuple(name_of(self)));
  });
  method("__hash__", [name_of](const py::object& self) { return py::hash(name_of(self)); });
  method("__eq__", [name_of, type](const py::object& self, const py::object& other) -> py::object {
    if (!py::isinstance(other, type)) return py::reinterpret_borrow<py::object>(Py_NotImplemented);
    return py::bool_(name_of(self).equal(name_of(other)));
  });
}

void publish(py::module_& m) {
  py::list names;
  for (const auto& [key, value] : py::reinterpret_borrow<py::dict>(m.attr("__dict__"))) {
    const auto name = py::cast<std::string>(key);
    if (name.starts_with('_')) continue;
    names.append(name);
    if (py::isinstance<py::type>(value)) value.attr("__module__") = "iop";
  }
  m.attr("__all__") = py::module_::import("builtins").attr("sorted")(names);
  py::list notes;
  for (const auto* record : record_classes()) {
    py::list attributes;
    for (const auto& each : record->attributes)
      attributes.append(py::make_tuple(each.name, each.type, each.input_type, each.about,
                                       each.required, each.argument));
    notes.append(py::make_tuple(record->name, record->about, attributes));
  }
  m.attr("_class_notes") = py::tuple(notes);  // read by tools/make_stubs.py
}

namespace {

// ---- errors: iop.Error over iop.CalculationError and iop.DocumentError ----

py::object new_exception(py::module_& m, const char* name, py::handle base, const char* about) {
  const std::string full = std::string{"iop."} + name;
  auto made = py::reinterpret_steal<py::object>(
      PyErr_NewExceptionWithDoc(full.c_str(), about, base.ptr(), nullptr));
  m.attr(name) = made;
  return made;
}

void raise(const char* name, const Error& error) {
  const py::object type = py::module_::import("iop._iop").attr(name);
  const py::object raised = type(error.what());
  raised.attr("code") = Py<ErrorCode>::to(error.code());
  raised.attr("pointer") = error.pointer();
  raised.attr("findings") = Py<std::vector<Finding>>::to(error.findings());
  PyErr_SetObject(type.ptr(), raised.ptr());
}

void translate(std::exception_ptr thrown) {
  try {
    if (thrown) std::rethrow_exception(thrown);
  } catch (const DocumentError& error) {
    raise("DocumentError", error);
  } catch (const Error& error) {
    raise("CalculationError", error);
  }
}

void bind_errors(py::module_& m) {
  const py::object base = new_exception(
      m, "Error", PyExc_ValueError,
      "Everything iop raises: .code, .pointer and .findings say what, where and what to do.");
  new_exception(m, "CalculationError", base,
                "A call that makes no sense: a value that cannot be, a sum that does not fit.");
  new_exception(m, "DocumentError", base,
                "A document that cannot be used; .findings holds everything wrong with it.");
  py::register_local_exception_translator(translate);
}

void bind_codes(py::module_& m) {
  std::vector<std::string_view> names;
  for (const auto& entry : code_entries()) names.push_back(entry.name);
  bind_words(m, "ErrorCode", names, "Every code of an error or a finding.");
  bind_words<Severity>(m, "How grave a finding is.");
  bind_words<Language>(m, "The languages of sentences: sv and en.");

  py::class_<CodeEntry>(m, "CodeEntry", py::is_final(), "All that is known of a code.")
      .def_property_readonly(
          "code", [](const CodeEntry& e) { return Py<ErrorCode>::to(e.code); }, "The code.")
      .def_property_readonly(
          "severity", [](const CodeEntry& e) { return Py<Severity>::to(e.severity); },
          "How grave it is.")
      .def_property_readonly(
          "home", [](const CodeEntry& e) { return e.home == Home::library ? "library" : "python"; },
          "Where it can arise: in the library, or at the Python border alone.")
      .def_readonly("name", &CodeEntry::name, "The code as text.")
      .def_readonly("sv", &CodeEntry::sv, "The Swedish sentence.")
      .def_readonly("en", &CodeEntry::en, "The English sentence.")
      .def_readonly("hint_sv", &CodeEntry::hint_sv, "The Swedish hint.")
      .def_readonly("hint_en", &CodeEntry::hint_en, "The English hint.");
  never_from_new(m.attr("CodeEntry"));
  m.def(
      "code_entry",
      [](const py::object& code) { return code_entry(Py<ErrorCode>::from(code, "/code")); },
      py::arg("code"),
      "code_entry(code: ErrorCode | str) -> CodeEntry\n\nWhat is known of one code: "
      "code_entry('json.empty').sv == 'Filen är tom.'.");
  made_by_name(m, "CodeEntry", "code_entry", "name");
  m.def(
      "code_entries",
      [] {
        py::list list;
        for (const auto& entry : code_entries())
          list.append(py::cast(entry, py::return_value_policy::copy));
        return py::tuple(list);
      },
      "code_entries() -> tuple[CodeEntry, ...]\n\nEvery code with its sentences, in their order.");
}

void bind_findings(py::module_& m) {
  bind_record<Detail>(m);
  bind_record<Finding>(m)
      .def_property_readonly(
          "severity", [](const Finding& f) { return Py<Severity>::to(severity(f)); },
          "-> Severity\n\nHow grave it is; told by the code.")
      .def("__str__", [](const Finding& f) {
        return std::string{code_name(f.code)} + (f.pointer.empty() ? "" : " " + f.pointer) + ": " +
               message(f, Language::sv) + " | " + message(f, Language::en);
      });
  m.def(
      "finding",
      [](const py::object& code, const py::kwargs& details) {
        std::vector<Detail> list;
        for (const auto& [name, value] : details)
          list.push_back({Py<std::string>::from(name, ""), Py<std::string>::from(value, "")});
        return finding(Py<ErrorCode>::from(code, "/code"), std::move(list));
      },
      py::arg("code"), py::pos_only(),
      "finding(code: ErrorCode | str, /, **details: str) -> Finding\n\n"
      "A finding of that code; the details fill the sentence and are cut to excerpts.");
  m.def(
      "message",
      [](const py::object& f, const py::object& language) {
        return message(given<Finding>(f, "/finding"), language_of(language));
      },
      py::arg("finding"), py::arg("language") = "sv",
      "message(finding: Finding, language: Language | str = 'sv') -> str\n\nIts sentence.");
  m.def(
      "hint",
      [](const py::object& f, const py::object& language) {
        return hint(given<Finding>(f, "/finding"), language_of(language));
      },
      py::arg("finding"), py::arg("language") = "sv",
      "hint(finding: Finding, language: Language | str = 'sv') -> str\n\nWhat to do about it.");
}

// ---- values that are not records ----

template <class Compare>
auto compare_money(Compare compare) {
  return [compare](Money left, const py::object& right) -> py::object {
    if (!py::isinstance<Money>(right)) return py::reinterpret_borrow<py::object>(Py_NotImplemented);
    return py::bool_(compare(left, py::cast<Money>(right)));
  };
}

Money make_money(const py::object& amount, const py::object& ore) {
  if (amount.is_none() == ore.is_none())
    fail(ErrorCode::value_missing, {{"name", "amount"}, {"about", "an amount, or ore=, not both"}});
  return ore.is_none() ? Py<Money>::from(amount, "/amount")
                       : Money::from_ore(Py<std::int64_t>::from(ore, "/ore"));
}

void bind_money(py::module_& m) {
  bind_words<RoundingMode>(m, "Which neighbour a rounding takes.");
  bind_words<RoundingUnit>(m, "What a rounding counts: öre or kronor.");
  bind_record<Rounding>(m);

  py::class_<Money> money(m, "Money", py::is_final(),
                          "A whole number of öre, in Swedish kronor. Money('500000.00'), "
                          "Money(Decimal('0.10')) or Money(ore=50000000); never a float.");
  money
      .def(py::init(&make_money), py::arg("amount") = py::none(), py::kw_only(),
           py::arg("ore") = py::none())
      .def_property_readonly("ore", &Money::ore, "The amount in öre.")
      .def(
          "to_decimal",
          [](Money self) {
            return py::module_::import("decimal").attr("Decimal")(self.to_string());
          },
          "to_decimal() -> decimal.Decimal\n\nKronor with two decimals.")
      .def("__str__", &Money::to_string)
      .def("__repr__", [](Money self) { return "iop.Money('" + self.to_string() + "')"; })
      .def("_repr_html_", [](Money self) { return amount_text(self, Language::sv); })
      .def(
          "__add__", [](Money a, Money b) { return a + b; }, py::is_operator())
      .def(
          "__sub__", [](Money a, Money b) { return a - b; }, py::is_operator())
      .def("__neg__", [](Money a) { return -a; })
      .def("__bool__", [](Money a) { return a != Money{}; })
      .def("__mul__",
           [](Money a, const py::object& times) { return a * Py<std::int64_t>::from(times, ""); })
      .def("__rmul__",
           [](Money a, const py::object& times) { return a * Py<std::int64_t>::from(times, ""); })
      .def("__lt__", compare_money(std::less<>{}))
      .def("__le__", compare_money(std::less_equal<>{}))
      .def("__gt__", compare_money(std::greater<>{}))
      .def("__ge__", compare_money(std::greater_equal<>{}))
      .def("__reduce__", [](Money self) {
        return py::make_tuple(py::type::of<Money>(), py::make_tuple(self.to_string()));
      });
  add_value_protocol(money);

  py::class_<Ratio> ratio(m, "Ratio", py::is_final(),
                          "A ratio of whole numbers, kept as written: 78/182.");
  ratio
      .def(py::init([](const py::object& numerator, const py::object& denominator) {
             return Ratio(Py<Int128>::from(numerator, "/numerator"),
                          Py<std::int64_t>::from(denominator, "/denominator"));
           }),
           py::arg("numerator"), py::arg("denominator"))
      .def_property_readonly(
          "numerator", [](const Ratio& r) { return Py<Int128>::to(r.numerator()); },
          "The number above the line.")
      .def_property_readonly("denominator", &Ratio::denominator, "The number below it, 1 or more.")
      .def(
          "to_fraction",
          [](const Ratio& r) {
            return py::module_::import("fractions")
                .attr("Fraction")(Py<Int128>::to(r.numerator()), r.denominator());
          },
          "to_fraction() -> fractions.Fraction\n\nThe same number, reduced.")
      .def("__str__", &Ratio::to_string)
      .def("__repr__",
           [](const Ratio& r) {
             return "iop.Ratio(" + digits(r.numerator()) + ", " + digits(r.denominator()) + ")";
           })
      .def("__reduce__", [](const Ratio& r) {
        return py::make_tuple(py::type::of<Ratio>(),
                              py::make_tuple(Py<Int128>::to(r.numerator()), r.denominator()));
      });
  add_value_protocol(ratio);

  m.def(
      "prorate",
      [](const py::object& amount, const py::object& part, const py::object& rounding) {
        return prorate(Py<Money>::from(amount, "/amount"), given<Ratio>(part, "/ratio"),
                       given<Rounding>(rounding, "/rounding"));
      },
      py::arg("amount"), py::arg("ratio"), py::arg("rounding"),
      "prorate(amount: Money | decimal.Decimal | str, ratio: Ratio, rounding: Rounding) -> "
      "Money\n\n"
      "One part of an amount, rounded once.");
  m.def(
      "allocate",
      [](const py::object& amount, const py::object& weights) {
        return Py<std::vector<Money>>::to(
            allocate(Py<Money>::from(amount, "/amount"),
                     Py<std::vector<std::int64_t>>::from(weights, "/weights")));
      },
      py::arg("amount"), py::arg("weights"),
      "allocate(amount: Money | decimal.Decimal | str, weights: Iterable[int]) -> tuple[Money, ...]"
      "\n\nThe amount in parts proportional to the weights that sum to it exactly.");
  m.def(
      "amount_text",
      [](const py::object& amount, const py::object& language) {
        return amount_text(Py<Money>::from(amount, "/amount"), language_of(language));
      },
      py::arg("amount"), py::arg("language") = "sv",
      "amount_text(amount: Money | decimal.Decimal | str, language: Language | str = 'sv') -> str"
      "\n\n'214 285,71 kr' with U+00A0, or 'SEK 214,285.71'.");
  m.def(
      "parse_swedish",
      [](const py::object& text) { return parse_swedish(Py<std::string>::from(text, "/text")); },
      py::arg("text"),
      "parse_swedish(text: str) -> Money\n\n"
      "An amount as people type it: '500 000', '1 234,50 kr'; what is ambiguous is refused.");
}

void bind_days(py::module_& m) {
  py::class_<DateRange> range(m, "DateRange", py::is_final(),
                              "A span of days, first and last both included.");
  range
      .def(py::init([](const py::object& first, const py::object& last) {
             return DateRange(Py<Date>::from(first, "/first"), Py<Date>::from(last, "/last"));
           }),
           py::arg("first"), py::arg("last"))
      .def_static(
          "parse",
          [](const py::object& text) {
            return DateRange::parse(Py<std::string>::from(text, "/text"));
          },
          py::arg("text"), "parse(text: str) -> DateRange\n\n'2023-12-01..2026-11-30'.")
      .def_property_readonly(
          "first", [](const DateRange& r) { return Py<Date>::to(r.first()); }, "The first day.")
      .def_property_readonly(
          "last", [](const DateRange& r) { return Py<Date>::to(r.last()); },
          "The last day, included.")
      .def_property_readonly("days", &DateRange::days, "How many days, both ends counted.")
      .def(
          "holds",
          [](const DateRange& r, const py::object& day) {
            return r.holds(Py<Date>::from(day, "/day"));
          },
          py::arg("day"), "holds(day: datetime.date) -> bool\n\nWhether the day is in the span.")
      .def("__str__", &DateRange::to_string)
      .def("__repr__",
           [](const DateRange& r) {
             return "iop.DateRange(" + source_of(r.first()) + ", " + source_of(r.last()) + ")";
           })
      .def("__reduce__", [](const DateRange& r) {
        return py::make_tuple(py::type::of<DateRange>(),
                              py::make_tuple(Py<Date>::to(r.first()), Py<Date>::to(r.last())));
      });
  add_value_protocol(range);

  py::class_<FuzzyDate> fuzzy(m, "FuzzyDate", py::is_final(),
                              "A day, or less: FuzzyDate('2024-12'), or words with the days they "
                              "can mean: FuzzyDate('våren 2023', DateRange(first, last)).");
  fuzzy
      .def(py::init([](const py::object& text, const py::object& days) {
             if (days.is_none()) return Py<FuzzyDate>::from(text, "/text");
             return FuzzyDate(Py<std::string>::from(text, "/text"),
                              Py<DateRange>::from(days, "/days"));
           }),
           py::arg("text"), py::arg("days") = py::none())
      .def_property_readonly("text", &FuzzyDate::text, "The words.")
      .def_property_readonly("days", &FuzzyDate::days, "The days they can mean.")
      .def_property_readonly(
          "earliest", [](const FuzzyDate& f) { return Py<Date>::to(f.earliest()); },
          "The earliest of them.")
      .def_property_readonly(
          "latest", [](const FuzzyDate& f) { return Py<Date>::to(f.latest()); },
          "The latest of them.")
      .def_property_readonly(
          "exact", [](const FuzzyDate& f) { return Py<std::optional<Date>>::to(f.exact()); },
          "The day, where there is only one.")
      .def("__str__", &FuzzyDate::text)
      .def("__repr__",
           [](const FuzzyDate& f) {
             const std::string text = "iop.FuzzyDate(" + source_of(f.text());
             return says_its_days(f.text()) ? text + ")" : text + ", " + source_of(f.days()) + ")";
           })
      .def("__reduce__", [](const FuzzyDate& f) {
        return py::make_tuple(py::type::of<FuzzyDate>(),
                              py::make_tuple(f.text(), Py<DateRange>::to(f.days())));
      });
  add_value_protocol(fuzzy);

  m.def(
      "half_year_holding",
      [](const py::object& anchor, const py::object& day) {
        return half_year_holding(Py<Date>::from(anchor, "/anchor"), Py<Date>::from(day, "/day"))
            .days;
      },
      py::arg("anchor"), py::arg("day"),
      "half_year_holding(anchor: datetime.date, day: datetime.date) -> DateRange\n\n"
      "The half-year, counted from the anchor and never chained, that holds the day.");
}

}  // namespace

void bind_core(py::module_& m) {
  bind_errors(m);
  bind_codes(m);
  bind_findings(m);
  bind_money(m);
  bind_days(m);
  m.def(
      "version", [] { return std::string{version()}; },
      "version() -> str\n\nThe version of the library.");
}

}  // namespace iop::python
