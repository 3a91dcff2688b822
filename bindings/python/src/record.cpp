#include "record.hpp"

#include <algorithm>
#include <deque>
#include <unordered_map>

namespace iop::python {

namespace {

// Filled once, when the module is imported, and never changed after: methods keep pointers into it.
struct Registry {
  std::deque<RecordClass> classes;
  std::unordered_map<const PyTypeObject*, const RecordClass*> by_type;
};
Registry& registry() {
  static Registry all;
  return all;
}

const RecordClass* record_class_of(py::handle value) {
  const auto& known = registry().by_type;
  const auto found = known.find(Py_TYPE(value.ptr()));
  return found == known.end() ? nullptr : found->second;
}

// The record in `self`, which a method taken out of its class may be given as anything.
const void* record_in(const RecordClass& record_class, py::handle self) {
  if (record_class_of(self) != &record_class)
    throw py::type_error("expected iop." + record_class.name + ", not " + type_name(self));
  return record_class.value(self);
}

constexpr const char* extra_about =
    "Members of the file that this version does not know, kept as they were.";

// Calls `visit(attribute)` for what the constructor takes, unknown members aside.
template <class Visit>
void for_each_argument(const RecordClass& record_class, const Visit& visit) {
  for (const auto& each : record_class.attributes)
    if (each.argument && !each.place.empty()) visit(each);
}

// ---- as a table ----

std::string html_of(py::handle value);

std::string heading_cell(std::string_view scope, std::string_view text) {
  return "<th scope=\"" + std::string{scope} + "\">" + escape_html(text) + "</th>";
}

std::string html_rows(const RecordClass& record_class, const py::tuple& list) {
  std::string html = "<table><thead><tr>";
  for_each_argument(record_class,
                    [&](const auto& each) { html += heading_cell("col", each.name); });
  html += "</tr></thead><tbody>";
  for (const auto record : list) {
    html += "<tr>";
    for_each_argument(record_class, [&](const auto& each) {
      html += "<td>" + html_of(each.of(record_in(record_class, record))) + "</td>";
    });
    html += "</tr>";
  }
  return html + "</tbody></table>";
}

std::string html_table(const RecordClass& record_class, py::handle record) {
  std::string html = "<table><caption>" + escape_html(record_class.name) + "</caption><tbody>";
  for_each_argument(record_class, [&](const auto& each) {
    html += "<tr>" + heading_cell("row", each.name) + "<td>" +
            html_of(each.of(record_in(record_class, record))) + "</td></tr>";
  });
  return html + "</tbody></table>";
}

// A list of records as rows under their fields, anything else as its own text.
std::string html_of(py::handle value) {
  if (value.is_none()) return "–";
  if (const auto* record_class = record_class_of(value)) return html_table(*record_class, value);
  if (!py::isinstance<py::tuple>(value)) return escape_html(py::cast<std::string>(py::str(value)));
  const auto list = py::reinterpret_borrow<py::tuple>(value);
  if (list.empty()) return "–";
  if (const auto* record_class = record_class_of(list[0])) return html_rows(*record_class, list);
  std::string html;
  for (const auto each : list) html += (html.empty() ? "" : ", ") + html_of(each);
  return html;
}

// ---- as arguments, and as source ----

py::dict state_of(const RecordClass& record_class, py::handle self) {
  const void* record = record_in(record_class, self);
  py::dict state;
  for_each_argument(record_class,
                    [&](const auto& each) { state[py::str(each.name)] = each.of(record); });
  if (record_class.extra) state["extra"] = py::str(extra_text(*record_class.extra(record)));
  return state;
}

std::string source_of_record(const RecordClass& record_class, py::handle self) {
  const void* record = record_in(record_class, self);
  std::string arguments;
  const auto add = [&](std::string_view name, const std::string& text) {
    arguments += (arguments.empty() ? "" : ", ") + std::string{name} + "=" + text;
  };
  for_each_argument(record_class, [&](const auto& each) {
    const auto value = each.of(record);
    if (!each.absent || !value.equal(each.absent())) add(each.name, source(value));
  });
  if (record_class.extra && !record_class.extra(record)->empty())
    add("extra", source(py::str(extra_text(*record_class.extra(record)))));
  return "iop." + record_class.name + "(" + arguments + ")";
}

// ---- what every class has ----

void add_method(const py::object& cls, const char* name, const py::cpp_function& method) {
  cls.attr(name) = method;
}

// `call` as a method: Python must know that it is one, and its name.
template <class Call, class... More>
void method(const py::object& cls, const char* name, const Call& call, const More&... more) {
  add_method(cls, name, py::cpp_function(call, py::name(name), py::is_method(cls), more...));
}

void add_property(const py::object& cls, const std::string& name, const std::string& about,
                  const py::cpp_function& read) {
  const py::object property(
      py::reinterpret_borrow<py::object>(reinterpret_cast<PyObject*>(&PyProperty_Type)));
  cls.attr(name.c_str()) = property(read, py::none(), py::none(), about);
}

void add_attributes(const py::object& cls, const RecordClass& record_class) {
  for (const auto& each : record_class.attributes)
    if (!each.place.empty())
      add_property(cls, each.name, each.about,
                   py::cpp_function([&record_class, &each](const py::object& self) {
                     return each.of(record_in(record_class, self));
                   }));
  if (record_class.extra)
    add_property(cls, "extra", extra_about,
                 py::cpp_function([&record_class](const py::object& self) {
                   return Py<Extra>::to(*record_class.extra(record_in(record_class, self)));
                 }));
}

void add_methods(const py::object& cls, const RecordClass& record_class) {
  method(
      cls, "__eq__",
      [&record_class](const py::object& self, const py::object& other) -> py::object {
        if (record_class_of(other) != &record_class)
          return py::reinterpret_borrow<py::object>(Py_NotImplemented);
        return py::bool_(
            record_class.same(record_in(record_class, self), record_in(record_class, other)));
      },
      py::is_operator());
  method(cls, "__hash__", [&record_class](const py::object& self) {
    return static_cast<py::ssize_t>(
        std::hash<std::string>{}(source_of_record(record_class, self)) >> 1);
  });
  method(cls, "__repr__",
         [&record_class](const py::object& self) { return source_of_record(record_class, self); });
  method(cls, "_repr_html_",
         [&record_class](const py::object& self) { return html_table(record_class, self); });
  method(
      cls, "replace",
      [&record_class](const py::object& self, const py::kwargs& changes) {
        py::dict state = state_of(record_class, self);
        for (const auto& [key, value] : changes) state[key] = value;
        Arguments arguments(py::args(py::tuple(0)), py::kwargs(state));
        return record_class.make(arguments);
      },
      py::doc("The same record with some fields changed."));
  method(cls, "__reduce__", [&record_class](const py::object& self) {
    return py::make_tuple(py::type::of(self),
                          py::tuple(state_of(record_class, self).attr("values")()));
  });
}

}  // namespace

std::vector<const RecordClass*> record_classes() {
  std::vector<const RecordClass*> all;
  for (const auto& each : registry().classes) all.push_back(&each);
  return all;
}

std::string escape_html(std::string_view text) {
  std::string html;
  for (const char c : text) {
    switch (c) {
      case '&':
        html += "&amp;";
        break;
      case '<':
        html += "&lt;";
        break;
      case '>':
        html += "&gt;";
        break;
      case '"':
        html += "&quot;";
        break;
      default:
        html += c;
    }
  }
  return html;
}

py::object Attribute::of(const void* record) const {
  for (std::size_t i = 0; i + 1 < place.size(); ++i) record = place[i].inside(record);
  return place.back().as_python(record);
}

Arguments::Arguments(const py::args& positional, const py::kwargs& named) {
  for (const auto each : positional)
    positional_.push_back(py::reinterpret_borrow<py::object>(each));
  for (const auto& [name, value] : named)
    named_.emplace_back(Py<std::string>::from(name, ""), py::reinterpret_borrow<py::object>(value));
}

py::object Arguments::next(std::string_view name) {
  names_.push_back(name);
  if (used_ < positional_.size()) return positional_[used_++];
  const auto given = std::ranges::find_if(named_, [&](const auto& e) { return e.first == name; });
  if (given == named_.end()) return {};
  const py::object value = given->second;
  named_.erase(given);
  return value;
}

void Arguments::take(std::string_view name, std::string_view about, void* part,
                     void (*given)(void* part, py::handle value, const Place& place),
                     void (*absent)(void* part)) {
  const py::object value = next(name);
  const Place place = pointer_to("", name);
  try {
    if (value)
      given(part, value, place);
    else if (absent)
      absent(part);
    else
      fail(ErrorCode::value_missing, {{"name", std::string{name}}, {"about", std::string{about}}},
           place);
  } catch (const CalculationError& error) {
    findings_.insert(findings_.end(), error.findings().begin(), error.findings().end());
  }
}

void Arguments::refuse_the_rest(std::string_view record) {
  for (const auto& [given, value] : named_)
    findings_.push_back(
        finding(ErrorCode::value_unexpected,
                {{"name", given}, {"nearest", nearest(given, names_)}, {"names", joined(names_)}},
                pointer_to("", given)));
  if (used_ < positional_.size())
    findings_.push_back(finding(ErrorCode::value_unexpected, {{"name", shown(positional_[used_])},
                                                              {"nearest", std::string{record}},
                                                              {"names", joined(names_)}}));
  if (!findings_.empty()) throw CalculationError(std::move(findings_));
}

void add_attribute(RecordClass& record_class, std::string_view name, std::string_view about,
                   const TypeNote& note, bool argument, const std::vector<Reader>& place) {
  record_class.attributes.push_back({std::string{name}, note.type(), note.input_type(),
                                     std::string{about}, note.absent == nullptr, argument,
                                     note.absent, place});
}

void finish(const py::object& cls, RecordClass made) {
  if (made.extra)
    made.attributes.push_back(
        {"extra", Py<Extra>::type(), "Mapping[str, Any]", extra_about, false, true, nullptr, {}});
  const auto& record_class = registry().classes.emplace_back(std::move(made));
  registry().by_type[reinterpret_cast<const PyTypeObject*>(cls.ptr())] = &record_class;
  add_attributes(cls, record_class);
  add_methods(cls, record_class);
  whole_from_new(cls);
}

void show_as_report(const py::object& cls, std::function<std::string(const void* record)> html) {
  const auto& record_class =
      *registry().by_type.at(reinterpret_cast<const PyTypeObject*>(cls.ptr()));
  method(cls, "_repr_html_", [&record_class, html](const py::object& self) {
    try {
      return html(record_in(record_class, self));
    } catch (const CalculationError&) {
      return html_table(record_class, self);
    }
  });
}

}  // namespace iop::python
