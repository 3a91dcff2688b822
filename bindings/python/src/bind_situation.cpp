#include <iop/model/situation.hpp>

#include "bind.hpp"
#include "record.hpp"

namespace iop::python {

namespace {

// What tells two values apart: two situations are equal where they were made of equal parts.
template <class T>
void add_identity(py::class_<T>& bound, const py::object& make,
                  py::tuple (*parts)(const T& value)) {
  bound
      .def("__eq__",
           [parts](const T& left, const py::object& right) -> py::object {
             if (!py::isinstance<T>(right))
               return py::reinterpret_borrow<py::object>(Py_NotImplemented);
             return py::bool_(parts(left).equal(parts(py::cast<const T&>(right))));
           })
      .def("__hash__", [parts](const T& value) { return py::hash(parts(value)); })
      .def("__reduce__",
           [parts, make](const T& value) { return py::make_tuple(make, parts(value)); });
  never_from_new(bound);
}

py::tuple parts_of(const Situation& of) {
  return py::make_tuple(py::cast(of.partnership()), Py<Date>::to(of.day()),
                        Py<std::optional<Date>>::to(of.known_on()));
}
py::tuple parts_of_agreement(const AgreementSituation& of) {
  return py::make_tuple(py::cast(of.partnership()), Py<Date>::to(of.day()), py::str(of.id()));
}

py::tuple listed(const std::vector<AgreementSituation>& all) {
  py::tuple items(all.size());
  for (std::size_t i = 0; i < all.size(); ++i) items[i] = py::cast(all[i]);
  return items;
}

void bind_agreement(py::module_& m) {
  m.def("_agreement_situation",
        [](const Partnership& partnership, const py::object& day, const std::string& id) {
          return situation(partnership, Py<Date>::from(day, "/day")).agreement(id);
        });
  py::class_<AgreementSituation> bound(
      m, "AgreementSituation", py::is_final(),
      "One agreement of a situation: as it was signed, as it reads on the day, as it is planned.");
  using Self = AgreementSituation;
  const auto property = [&](const char* name, auto read, const char* about) {
    bound.def_property_readonly(name, read, about);
  };
  property("id", [](const Self& s) { return py::str(s.id()); }, "The id of the agreement.");
  property("day", [](const Self& s) { return Py<Date>::to(s.day()); }, "The day.");
  property("signed_as", [](const Self& s) { return s.signed_as(); }, "As it was signed.");
  property(
      "renewals", [](const Self& s) { return Py<std::vector<Renewal>>::to(s.renewals()); },
      "The renewals decided before the day.");
  property(
      "ending",
      [](const Self& s) { return Py<std::optional<AgreementEnding>>::to(s.ending()); },
      "How it ended otherwise than by its term, with the fact that says so.");
  property(
      "ended_on", [](const Self& s) { return Py<std::optional<Date>>::to(s.ended_on()); },
      "Its last day, where it ended before its term did.");
  property("in_force", [](const Self& s) { return s.in_force(); }, "As it reads on the day.");
  property("planned", [](const Self& s) { return s.planned(); },
           "With every amendment agreed and the renewals decided by the day.");
  property(
      "amendments", [](const Self& s) { return Py<std::vector<std::string>>::to(s.amendments()); },
      "The ids of the amendments in force on the day.");
  property(
      "term", [](const Self& s) { return Py<std::optional<DateRange>>::to(s.term()); },
      "The planned term, cut at an earlier ending; None where its days are not exact.");
  property("draft", [](const Self& s) { return py::bool_(s.draft()); },
           "Whether nobody has signed it by the day, as far as is recorded.");
  property("facts", [](const Self& s) { return s.facts(); },
           "Its own facts that can have happened by the day.");
  property(
      "findings", [](const Self& s) { return Py<std::vector<Finding>>::to(s.findings()); },
      "What there is to say of the amendments and renewals in force.");
  bound.def("__repr__", [](const Self& s) {
    return "<iop.AgreementSituation " + source_of(s.id()) + " on " + s.day().to_string() + ">";
  });
  add_identity<Self>(bound, m.attr("_agreement_situation"), &parts_of_agreement);
}

}  // namespace

void bind_situation(py::module_& m) {
  bind_record<Renewal>(m);
  bind_record<AgreementEnding>(m);
  bind_agreement(m);
  m.def(
      "situation",
      [](const py::object& partnership, const py::object& as_of, const py::object& known_on) {
        return situation(given<Partnership>(partnership, "/partnership"),
                         Py<Date>::from(as_of, "/as_of"),
                         Py<std::optional<Date>>::from(known_on, "/known_on"));
      },
      py::arg("partnership"), py::arg("as_of"), py::arg("known_on") = py::none(),
      "situation(partnership: Partnership, as_of: datetime.date, known_on: datetime.date | None = "
      "None) -> Situation\n\n"
      "The partnership on a day, as it was known on a day: which terms hold, what was renewed, "
      "ended and signed. Every rule asks it.");
  py::class_<Situation> bound(m, "Situation", py::is_final(),
                              "A partnership on a day, as it was known on a day.");
  bound
      .def_property_readonly(
          "partnership", [](const Situation& s) { return s.partnership(); },
          "The partnership, as known.")
      .def_property_readonly(
          "day", [](const Situation& s) { return Py<Date>::to(s.day()); }, "The day.")
      .def_property_readonly(
          "known_on", [](const Situation& s) { return Py<std::optional<Date>>::to(s.known_on()); },
          "The day by which it was known; None for all that is recorded.")
      .def_property_readonly(
          "agreements", [](const Situation& s) { return listed(s.agreements()); },
          "The agreements, in the order of the file.")
      .def_property_readonly(
          "findings",
          [](const Situation& s) { return Py<std::vector<Finding>>::to(s.findings()); },
          "What there is to say of all amendments and renewals.")
      .def(
          "agreement",
          [](const Situation& s, const py::object& id) {
            return id.is_none() ? s.agreement() : s.agreement(Py<std::string>::from(id, "/id"));
          },
          py::arg("id") = py::none(),
          "agreement(id: str | None = None) -> AgreementSituation\n\n"
          "The agreement of that id; without one the only agreement that holds the day.")
      .def(
          "holding", [](const Situation& s) { return listed(s.holding()); },
          "holding() -> tuple[AgreementSituation, ...]\n\n"
          "Every agreement that holds the day, in order.")
      .def("__repr__", [](const Situation& s) {
        return "<iop.Situation " + source_of(s.partnership().id) + " on " + s.day().to_string() +
               ">";
      });
  add_identity<Situation>(bound, m.attr("situation"), &parts_of);
}

}  // namespace iop::python
