// Everything there is to check of one agreement before it is signed, or read again: one call.
//
//     const auto check = iop::agreement_check(partnership, "2023-2026", Date(2025, 3, 14));
//     check.completeness.headings[6].status  // HeadingStatus::partly
//
// Terms are those in force on the day; the law, the term and the contributions are looked at for
// the whole planned term. The screening is the latest made by then for the agreement: one that
// names it, or one that names none and was made before or while it holds.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <iop/core/export.hpp>
#include <iop/model/partnership.hpp>
#include <iop/rules/law/legal_references.hpp>
#include <iop/rules/review/completeness.hpp>
#include <iop/rules/review/contributions.hpp>
#include <iop/rules/review/screening.hpp>

namespace iop {

struct AgreementCheck {
  std::string agreement;
  std::string title;
  Date day;
  std::optional<ScreeningResult> screening = {};
  Completeness completeness;
  LegalReferences legal_references;
  TermLength term_length;
  ContributionShares contributions;
  std::vector<Finding> findings = {};

  bool operator==(const AgreementCheck&) const = default;
  static constexpr auto description() {
    return describe<AgreementCheck>(
        "AgreementCheck", "What there is to check of an agreement.",
        field("agreement", &AgreementCheck::agreement, "The id of the agreement."),
        field("title", &AgreementCheck::title, "Its title."),
        field("day", &AgreementCheck::day, "The day asked for."),
        field("screening", &AgreementCheck::screening,
              "Which instrument fits; absent where no screening is known."),
        field("completeness", &AgreementCheck::completeness, "The eleven headings."),
        field("legal_references", &AgreementCheck::legal_references, "The laws it refers to."),
        field("term_length", &AgreementCheck::term_length, "The length of its term."),
        field("contributions", &AgreementCheck::contributions, "What the parties bring."),
        field("findings", &AgreementCheck::findings,
              "Findings of reading the file and of its amendments, given by the caller first."));
  }
};

// `file_findings` are those of reading the file, kept with the answer. Throws agreement.unknown.
[[nodiscard]] IOP_EXPORT AgreementCheck agreement_check(
    const Partnership& partnership, std::string_view agreement, const Date& day,
    const std::vector<Finding>& file_findings = {}, const std::vector<Law>& laws = known_laws());
// The screening that belongs to the agreement on the day; nothing where there is none.
[[nodiscard]] IOP_EXPORT std::optional<Screening> screening_of(const Partnership& partnership,
                                                               std::string_view agreement,
                                                               const Date& day);
// The findings of all its parts, the file's and the terms' first.
[[nodiscard]] IOP_EXPORT std::vector<Finding> findings_of(const AgreementCheck& check);
// The steps of all its parts, in the order of the members.
[[nodiscard]] IOP_EXPORT std::vector<Step> explain(const AgreementCheck& check);

}  // namespace iop
