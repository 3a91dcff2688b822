// A statement as a document that can be checked years later without this library: every operand,
// every step, the law and the words it rests on, under a seal.
//
//     const auto text = iop::proof(statement, {iop::proof_input(InputKind::partnership, bytes)});
//
// The text is canonical JSON, "iop-proof/1": members in order of their names, two spaces a level,
// one final line feed; texts, whole numbers, true, false and null, and no other numbers. `seal` is
// the SHA-256 of the same text without `seal`. It shows that something was changed; it is not a
// signature, since whoever changes the document can make the seal anew, and the document says so.
// `iop verify` (bindings/python/iop/verify_proof.py, alone) computes all of it again.
//
//   operands      what the answer was computed from
//   computation   each step and what it gave, in the words of docs/json-output.md
//   sealed_only   what nobody can compute again: texts, hashes, findings, where a reading came from
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <iop/core/export.hpp>
#include <iop/core/fields.hpp>
#include <iop/core/words.hpp>
#include <iop/rules/repayment/statement.hpp>

namespace iop {

inline constexpr std::string_view proof_output = "iop-proof/1";

enum class InputKind { partnership, payments };
template <>
struct Words<InputKind> {
  static constexpr std::string_view name = "InputKind";
  static constexpr std::array list{Word{InputKind::partnership, "partnership"},
                                   Word{InputKind::payments, "payments"}};
};

// What the statement was read from.
struct ProofInput {
  InputKind kind;
  std::string sha256;

  bool operator==(const ProofInput&) const = default;
  static constexpr auto description() {
    return describe<ProofInput>(
        "ProofInput", "A file that a statement was read from.",
        field("kind", &ProofInput::kind, "What the file holds."),
        field("sha256", &ProofInput::sha256, "The SHA-256 of its bytes, 64 digits and letters."));
  }
};

// Of the bytes of a file.
[[nodiscard]] IOP_EXPORT ProofInput proof_input(InputKind kind, std::string_view bytes);

// Answers without a figure have a proof too: of the reason. Throws value.missing for a statement
// put together by hand without what its status promises, proof.input_hash.
[[nodiscard]] IOP_EXPORT std::string proof(const RepaymentStatement& statement,
                                           const std::vector<ProofInput>& inputs = {});

}  // namespace iop
