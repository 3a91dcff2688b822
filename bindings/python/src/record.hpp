// One described record as an immutable Python class: constructor by field names, attributes, `==`,
// hash, repr that evaluates back, pickle, `replace`, a table in notebooks. All of it is made from
// the record's own description; nothing here names a field.
#pragma once

#include <algorithm>
#include <functional>
#include <string>
#include <vector>

#include "convert.hpp"

namespace iop::python {

// What the stub generator needs to know of a class (tools/make_stubs.py).
struct ClassNote {
  std::string name;
  std::string about;
  struct Attribute {
    std::string name, type, input_type, about;
    bool required, argument;
  };
  std::vector<Attribute> attributes;
};
std::vector<ClassNote>& class_notes();

[[nodiscard]] std::string escape_html(std::string_view text);

template <class T>
std::string html_of(const T& value);

// A list of records as rows under their fields, anything else as its own text.
template <Described Record>
std::string html_rows(const std::vector<Record>& list) {
  std::string html = "<table><thead><tr>";
  for_each_field<Record>(
      [&](const auto& field) { html += "<th scope=\"col\">" + escape_html(field.name) + "</th>"; });
  html += "</tr></thead><tbody>";
  for (const auto& each : list) {
    html += "<tr>";
    for_each_field<Record>(
        [&](const auto& field) { html += "<td>" + html_of(each.*field.member) + "</td>"; });
    html += "</tr>";
  }
  return html + "</tbody></table>";
}

template <Described Record>
std::string html_table(const Record& record) {
  std::string html =
      "<table><caption>" + escape_html(Record::description().name) + "</caption><tbody>";
  for_each_field<Record>([&](const auto& field) {
    html += "<tr><th scope=\"row\">" + escape_html(field.name) + "</th><td>" +
            html_of(record.*field.member) + "</td></tr>";
  });
  return html + "</tbody></table>";
}

template <class T>
std::string html_of(const T& value) {
  if constexpr (is_optional<T>) {
    return value ? html_of(*value) : "–";
  } else if constexpr (is_list<T> && !std::is_same_v<T, Extra>) {
    if (value.empty()) return "–";
    if constexpr (Described<typename ListTraits<T>::Element>) {
      return html_rows(value);
    } else {
      std::string html;
      for (const auto& each : value) html += (html.empty() ? "" : ", ") + html_of(each);
      return html;
    }
  } else if constexpr (Described<T>) {
    return html_table(value);
  } else {
    return escape_html(py::cast<std::string>(py::str(Py<T>::to(value))));
  }
}

// The arguments of a constructor as parts, every problem gathered before any is thrown.
class Arguments {
 public:
  Arguments(const py::args& positional, const py::kwargs& named) {
    for (const auto each : positional)
      positional_.push_back(py::reinterpret_borrow<py::object>(each));
    for (const auto& [name, value] : named)
      named_.emplace_back(Py<std::string>::from(name, ""),
                          py::reinterpret_borrow<py::object>(value));
  }

  template <Described Record>
  Record make(const char* name) {
    Parts<Record> parts;
    for_each_part<Record>(parts, [&](const auto& field, auto& part) {
      using Type = typename std::remove_cvref_t<decltype(field)>::Type;
      take<Type>(field.name, part, field.about);
    });
    std::optional<Extra> extra;
    if constexpr (KeepsUnknown<Record>) {
      take<Extra>("extra", extra, "");
    }
    refuse_the_rest(name);
    if constexpr (KeepsUnknown<Record>)
      return assemble<Record>(std::move(parts), std::move(*extra));
    else
      return assemble<Record>(std::move(parts));
  }

 private:
  template <class T>
  void take(std::string_view name, std::optional<T>& part, std::string_view about) {
    names_.push_back(name);
    const Place place = pointer_to("", name);
    const py::object value = next(std::string{name});
    try {
      if (value)
        part = Py<T>::from(value, place);
      else if constexpr (may_be_absent<T>)
        part = absent_value<T>();
      else
        fail(ErrorCode::value_missing, {{"name", std::string{name}}, {"about", std::string{about}}},
             place);
    } catch (const CalculationError& error) {
      findings_.insert(findings_.end(), error.findings().begin(), error.findings().end());
    }
  }

  // The value given for a name, by position or by name; a null object where none was.
  py::object next(const std::string& name) {
    if (used_ < positional_.size()) return positional_[used_++];
    const auto given = std::find_if(named_.begin(), named_.end(),
                                    [&](const auto& each) { return each.first == name; });
    if (given == named_.end()) return {};
    const py::object value = given->second;
    named_.erase(given);
    return value;
  }

  void refuse_the_rest(const char* record) {
    for (const auto& [given, value] : named_)
      findings_.push_back(
          finding(ErrorCode::value_unexpected,
                  {{"name", given}, {"nearest", nearest(given, names_)}, {"names", joined(names_)}},
                  pointer_to("", given)));
    if (used_ < positional_.size())
      findings_.push_back(finding(
          ErrorCode::value_unexpected,
          {{"name", shown(positional_[used_])}, {"nearest", record}, {"names", joined(names_)}}));
    if (!findings_.empty()) throw CalculationError(std::move(findings_));
  }

  std::vector<py::object> positional_;
  std::vector<std::pair<std::string, py::object>> named_;
  std::size_t used_ = 0;
  std::vector<std::string_view> names_;
  std::vector<Finding> findings_;
};

template <Described Record>
py::dict state_of(const Record& record) {
  py::dict state;
  for_each_field<Record>([&](const auto& field) {
    using Type = typename std::remove_cvref_t<decltype(field)>::Type;
    state[py::str(std::string{field.name})] = Py<Type>::to(record.*field.member);
  });
  if constexpr (KeepsUnknown<Record>) state["extra"] = py::str(extra_text(record.extra));
  return state;
}

// The same values as positional arguments: what a pickle holds.
template <Described Record>
py::tuple arguments_of(const Record& record) {
  return py::tuple(state_of(record).attr("values")());
}

template <Described Record>
Record from_state(const py::dict& state) {
  return Arguments(py::args(py::tuple(0)), py::kwargs(state))
      .make<Record>(Record::description().name.data());
}

template <class T>
bool is_default(const T& value) {
  if constexpr (may_be_absent<T>)
    return value == absent_value<T>();
  else
    return false;
}

template <Described Record>
std::string source_of(const Record& record) {
  std::string arguments;
  const auto add = [&](std::string_view name, const auto& value) {
    if (is_default(value)) return;
    arguments += (arguments.empty() ? "" : ", ") + std::string{name} + "=" + source(value);
  };
  for_each_field<Record>([&](const auto& field) { add(field.name, record.*field.member); });
  if constexpr (KeepsUnknown<Record>) add("extra", record.extra);
  return "iop." + std::string{Record::description().name} + "(" + arguments + ")";
}

// The attributes of a record; those of an inlined one stand as the outer record's own too.
template <Described Outer, class Get>
void add_attributes(py::class_<Outer>& bound, ClassNote& note, const Get& get, bool argument) {
  using Record = std::remove_cvref_t<std::invoke_result_t<Get, const Outer&>>;
  for_each_field<Record>([&](const auto& field) {
    using Type = typename std::remove_cvref_t<decltype(field)>::Type;
    const auto member = field.member;
    bound.def_property_readonly(
        std::string{field.name}.c_str(),
        [get, member](const Outer& outer) { return Py<Type>::to(get(outer).*member); },
        py::doc(std::string{field.about}.c_str()));
    note.attributes.push_back({std::string{field.name}, Py<Type>::type(), input_type_of<Type>(),
                               std::string{field.about}, !may_be_absent<Type>, argument});
    if constexpr (Described<Type>)
      if (field.presence == Presence::inlined)
        add_attributes(
            bound, note,
            [get, member](const Outer& outer) -> const Type& { return get(outer).*member; }, false);
  });
}

inline constexpr const char* extra_about =
    "Members of the file that this version does not know, kept as they were.";

template <Described Record>
py::class_<Record> bind_record(py::module_& m) {
  constexpr auto description = Record::description();
  const std::string name{description.name};
  py::class_<Record> bound(m, name.c_str(), py::is_final(), std::string{description.about}.c_str());
  ClassNote note{name, std::string{description.about}, {}};
  bound.def(py::init([name](const py::args& positional, const py::kwargs& named) {
    return Arguments(positional, named).make<Record>(name.c_str());
  }));
  add_attributes(
      bound, note, [](const Record& record) -> const Record& { return record; }, true);
  if constexpr (KeepsUnknown<Record>) {
    bound.def_property_readonly(
        "extra", [](const Record& record) { return Py<Extra>::to(record.extra); }, extra_about);
    note.attributes.push_back(
        {"extra", Py<Extra>::type(), "Mapping[str, Any]", extra_about, false, true});
  }
  bound.def("__eq__", [](const Record& left, const py::object& right) -> py::object {
    if (!py::isinstance<Record>(right))
      return py::reinterpret_borrow<py::object>(Py_NotImplemented);
    return py::bool_(left == py::cast<const Record&>(right));
  });
  bound.def("__hash__", [](const Record& record) {
    return static_cast<py::ssize_t>(std::hash<std::string>{}(source_of(record)) >> 1);
  });
  bound.def("__repr__", [](const Record& record) { return source_of(record); });
  bound.def("_repr_html_", [](const Record& record) { return html_table(record); });
  bound.def(
      "replace",
      [](const Record& record, const py::kwargs& changes) {
        py::dict state = state_of(record);
        for (const auto& [key, value] : changes) state[key] = value;
        return from_state<Record>(state);
      },
      "The same record with some fields changed.");
  bound.def("__reduce__", [](const py::object& self) {
    return py::make_tuple(py::type::of(self), arguments_of(py::cast<const Record&>(self)));
  });
  whole_from_new(bound);
  class_notes().push_back(std::move(note));
  return bound;
}

}  // namespace iop::python
