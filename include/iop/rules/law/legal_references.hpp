// Rules: completeness.legal_references
//
//   The sources are silent; the law is SoL 2001:453, replaced by SoL 2025:400 on 2025-07-01.
//
// Whether the laws that an agreement refers to hold for the whole planned term. What is known of a
// law is dated data in a table that the caller may pass; a law that is not in it is `unknown`,
// never in force by silence. A law that ends within the term is a finding: a remark before that
// day, a warning after it.
//
//     const auto result = iop::legal_references(agreement, Date(2026, 1, 1));
//     result.references[0].status             // ReferenceStatus::superseded
//     result.references[0].law->replaced_by   // "2025:400"
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include <iop/core/date.hpp>
#include <iop/core/error.hpp>
#include <iop/core/export.hpp>
#include <iop/core/step.hpp>
#include <iop/model/agreement.hpp>

namespace iop {

// A law with its citation and the time it holds. An absent day is one that the table does not know.
struct Law {
  std::string sfs;
  std::string name;
  std::optional<Date> first = {};
  std::optional<Date> last = {};
  std::optional<std::string> replaced_by = {};
  std::string source;

  bool operator==(const Law&) const = default;
  static constexpr auto description() {
    return describe<Law>(
        "Law", "A law, with its number and the time it holds.",
        field("sfs", &Law::sfs, "Its number in Svensk författningssamling, such as 2001:453."),
        field("name", &Law::name, "Its name."),
        field("first", &Law::first, "The first day it holds; absent where the table does not say."),
        field("last", &Law::last, "The last day it holds, included; absent while none is known."),
        field("replaced_by", &Law::replaced_by, "The number of the law in its place."),
        field("source", &Law::source, "Where these facts are from."));
  }
};

// superseded: ended, before the day asked for; superseded_later: will end within the planned term.
enum class ReferenceStatus { in_force, superseded, superseded_later, not_yet_in_force, unknown };
template <>
struct Words<ReferenceStatus> {
  static constexpr std::string_view name = "ReferenceStatus";
  static constexpr std::array list{Word{ReferenceStatus::in_force, "in_force"},
                                   Word{ReferenceStatus::superseded, "superseded"},
                                   Word{ReferenceStatus::superseded_later, "superseded_later"},
                                   Word{ReferenceStatus::not_yet_in_force, "not_yet_in_force"},
                                   Word{ReferenceStatus::unknown, "unknown"}};
};

struct CheckedReference {
  std::string sfs;
  ReferenceStatus status;
  std::optional<std::string> provision = {};
  std::optional<ClauseId> clause = {};
  std::optional<Law> law = {};

  bool operator==(const CheckedReference&) const = default;
  static constexpr auto description() {
    return describe<CheckedReference>(
        "CheckedReference", "A reference to a law, held against the table.",
        field("sfs", &CheckedReference::sfs, "The number as the agreement has it."),
        field("status", &CheckedReference::status, "Whether the law holds."),
        field("provision", &CheckedReference::provision, "The chapter and section referred to."),
        field("clause", &CheckedReference::clause, "The clause that refers to it."),
        field("law", &CheckedReference::law, "The row of the table; absent where it has none."));
  }
};

struct LegalReferences {
  std::string agreement;
  Date day;
  FuzzyDate last;
  std::vector<CheckedReference> references = {};
  std::vector<Finding> findings = {};

  bool operator==(const LegalReferences&) const = default;
  static constexpr auto description() {
    return describe<LegalReferences>(
        "LegalReferences", "Whether the laws that an agreement refers to hold through its term.",
        field("agreement", &LegalReferences::agreement, "The id of the agreement."),
        field("day", &LegalReferences::day, "The day asked for."),
        field("last", &LegalReferences::last,
              "The last day of the planned term; the latest it can mean was used."),
        field("references", &LegalReferences::references, "The references, in order."),
        field("findings", &LegalReferences::findings, "What does not hold, or is unknown."));
  }
};

// The laws around these agreements, as far as this version knows them.
[[nodiscard]] IOP_EXPORT const std::vector<Law>& known_laws();

// `agreement` is the agreement as it was signed, with its amendments. A law that ended on or after
// the last day of the planned term held through it. Never throws.
[[nodiscard]] IOP_EXPORT LegalReferences legal_references(
    const Agreement& agreement, const Date& day, const std::vector<Law>& laws = known_laws());
// A step for each reference.
[[nodiscard]] IOP_EXPORT std::vector<Step> explain(const LegalReferences& result);

}  // namespace iop
