#include <iop/io/proof.hpp>
#include <iop/io/sha256.hpp>

#include "bind.hpp"
#include "record.hpp"

namespace iop::python {

namespace {

std::string bytes_of(py::handle value, const Place& place) {
  if (!py::isinstance<py::bytes>(value)) refuse_type(value, "bytes", place);
  return py::cast<std::string>(value);
}

}  // namespace

void bind_proof(py::module_& m) {
  bind_words<InputKind>(m, "What an input of a statement holds.");
  bind_record<ProofInput>(m);
  m.def(
      "sha256", [](const py::object& content) { return sha256(bytes_of(content, "/content")); },
      py::arg("content"),
      "sha256(content: bytes) -> str\n\n"
      "The SHA-256 of the bytes, 64 digits and letters a-f, as hashlib gives it.\n\n"
      "    iop.sha256(b'abc')[:8]   # 'ba7816bf'");
  m.def(
      "proof_input",
      [](const py::object& kind, const py::object& content) {
        return proof_input(Py<InputKind>::from(kind, "/kind"), bytes_of(content, "/content"));
      },
      py::arg("kind"), py::arg("content"),
      "proof_input(kind: InputKind | str, content: bytes) -> ProofInput\n\n"
      "A file that a statement was read from, by the SHA-256 of its bytes.\n\n"
      "    iop.proof_input('partnership', path.read_bytes())");
  m.def(
      "proof",
      [](const py::object& statement, const py::object& inputs) {
        return proof(given<RepaymentStatement>(statement, "/statement"),
                     Py<std::vector<ProofInput>>::from(inputs, "/inputs"));
      },
      py::arg("statement"), py::arg("inputs") = py::tuple(),
      "proof(statement: RepaymentStatement, inputs: Iterable[ProofInput] = ()) -> str\n\n"
      "The statement as canonical JSON, iop-proof/1, with all that it was computed from, sealed\n"
      "with a SHA-256: tamper-evident, not a signature. iop.verify_proof checks it and needs\n"
      "nothing of iop. A statement without the parts that its status promises is refused\n"
      "(value.missing), and so is an input that is not named by a SHA-256 (proof.input_hash).\n\n"
      "    iop.proof(iop.repayment_statement(agreement, payments, rescission))");
}

}  // namespace iop::python
