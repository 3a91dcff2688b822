#include <iop/io/partnership_file.hpp>
#include <iop/io/results.hpp>
#include <iop/io/schema.hpp>
#include <iop/rules/document/check_partnership.hpp>

#include "bind.hpp"
#include "record.hpp"

namespace iop::python {

namespace {

// str or os.PathLike; bytes and numbers are refused, so that a file descriptor is not a path.
std::filesystem::path path_of(py::handle value) {
  if (!py::isinstance<py::str>(value) && !py::hasattr(value, "__fspath__"))
    refuse_type(value, "str | os.PathLike", "/path");
  const py::object text = py::module_::import("os").attr("fsencode")(value);
  const std::string path = py::cast<py::bytes>(text);
  if (path.find('\0') != std::string::npos) refuse_type(value, "str | os.PathLike", "/path");
  return path;
}

std::string text_of(py::handle value) {
  if (py::isinstance<py::bytes>(value)) return py::cast<py::bytes>(value);
  return Py<std::string>::from(value, "/text");
}

}  // namespace

void bind_io(py::module_& m) {
  bind_record<Loaded>(m);
  m.def(
      "load", [](const py::object& text) { return load(text_of(text)); }, py::arg("text"),
      "load(text: str | bytes) -> Loaded\n\n"
      "A partnership from JSON text, with what should be known about it. Raises DocumentError.");
  m.def(
      "load_file", [](const py::object& path) { return load_file(path_of(path)); }, py::arg("path"),
      "load_file(path: str | os.PathLike[str]) -> Loaded\n\n"
      "A partnership from a file, with what should be known about it. Raises DocumentError.");
  m.def(
      "parse_partnership", [](const py::object& text) { return parse_partnership(text_of(text)); },
      py::arg("text"),
      "parse_partnership(text: str | bytes) -> Partnership\n\n"
      "The partnership alone. Raises DocumentError with every finding.");
  m.def(
      "read_partnership", [](const py::object& path) { return read_partnership(path_of(path)); },
      py::arg("path"),
      "read_partnership(path: str | os.PathLike[str]) -> Partnership\n\n"
      "The partnership in a file. Raises DocumentError with every finding.");
  m.def(
      "validate",
      [](const py::object& path) { return Py<std::vector<Finding>>::to(validate(path_of(path))); },
      py::arg("path"),
      "validate(path: str | os.PathLike[str]) -> tuple[Finding, ...]\n\n"
      "Everything there is to say about a file, errors included, and what its agreements say of each "
      "other.");
  m.def(
      "validate_text",
      [](const py::object& text) {
        return Py<std::vector<Finding>>::to(validate_text(text_of(text)));
      },
      py::arg("text"),
      "validate_text(text: str | bytes) -> tuple[Finding, ...]\n\n"
      "Everything there is to say about a document, errors included, and what its agreements say of "
      "each other.");
  m.def(
      "check_partnership",
      [](const py::object& partnership) {
        return Py<std::vector<Finding>>::to(
            check_partnership(given<Partnership>(partnership, "/partnership")));
      },
      py::arg("partnership"),
      "check_partnership(partnership: Partnership) -> tuple[Finding, ...]\n\n"
      "Everything there is to say about a partnership as a document, errors included: what validate "
      "says of its file, each at the place that the part has there. One that has an error is not "
      "written.\n\n"
      "    check_partnership(read_partnership(\"partnership.json\")) == validate(\"partnership.json\")");
  m.def(
      "partnership_text",
      [](const py::object& partnership) {
        return partnership_text(given<Partnership>(partnership, "/partnership"));
      },
      py::arg("partnership"),
      "partnership_text(partnership: Partnership) -> str\n\n"
      "The canonical JSON text, whatever is wrong with the partnership.");
  m.def(
      "write_partnership",
      [](const py::object& path, const py::object& partnership) {
        write_partnership(path_of(path), given<Partnership>(partnership, "/partnership"));
      },
      py::arg("path"), py::arg("partnership"),
      "write_partnership(path: str | os.PathLike[str], partnership: Partnership) -> None\n\n"
      "Writes the canonical text beside the path, flushes, then renames. Raises DocumentError with "
      "every finding where the reader would refuse the text; an older file then stays as it is.");
  m.def("partnership_schema_text", &partnership_schema_text,
        "partnership_schema_text() -> str\n\nThe published JSON Schema of the file format.");
  m.def("skeleton_text", &skeleton_text,
        "skeleton_text() -> str\n\nA file to fill in: every value is a question in < >.");
  m.def(
      "schedule_text",
      [](const py::object& schedule) {
        return schedule_text(given<PaymentSchedule>(schedule, "/schedule"));
      },
      py::arg("schedule"),
      "schedule_text(schedule: PaymentSchedule) -> str\n\nThe schedule as JSON.");
  m.def(
      "findings_text",
      [](const py::object& findings) {
        return findings_text(Py<std::vector<Finding>>::from(findings, "/findings"));
      },
      py::arg("findings"),
      "findings_text(findings: Iterable[Finding]) -> str\n\nFindings as JSON.");
}

}  // namespace iop::python
