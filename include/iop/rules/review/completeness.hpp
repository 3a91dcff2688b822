// Rules: completeness.headings, completeness.typical_term
//
//   "De flesta avtal ligger på 3-5 år."
//
// Whether an agreement has what every IOP agreement should have: eleven headings, each with its
// parts. The sources here are silent on such a list; it is Uddevalla's. A heading is present where
// all of its parts are, missing where none is, else partly. A part is filled by members of the
// agreement; the clauses they stand in are named. The length of the term is compared with what is
// usual, and that is never a rule.
//
//     const auto result = iop::completeness(agreement);
//     result.headings[7].status  // HeadingStatus::partly: term_and_notice_period
//     iop::term_length(agreement).status  // TermLengthStatus::typical
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <iop/core/error.hpp>
#include <iop/core/export.hpp>
#include <iop/core/step.hpp>
#include <iop/model/agreement.hpp>

namespace iop {

enum class AgreementHeading {
  background,
  core_values,
  parties_and_organisation,
  goals,
  efforts_and_commitments,
  follow_up,
  economy,
  term_and_notice_period,
  changes_and_additions,
  renegotiation_rescission_disputes,
  signatures
};
template <>
struct Words<AgreementHeading> {
  static constexpr std::string_view name = "AgreementHeading";
  static constexpr std::array list{
      Word{AgreementHeading::background, "background"},
      Word{AgreementHeading::core_values, "core_values"},
      Word{AgreementHeading::parties_and_organisation, "parties_and_organisation"},
      Word{AgreementHeading::goals, "goals"},
      Word{AgreementHeading::efforts_and_commitments, "efforts_and_commitments"},
      Word{AgreementHeading::follow_up, "follow_up"},
      Word{AgreementHeading::economy, "economy"},
      Word{AgreementHeading::term_and_notice_period, "term_and_notice_period"},
      Word{AgreementHeading::changes_and_additions, "changes_and_additions"},
      Word{AgreementHeading::renegotiation_rescission_disputes,
           "renegotiation_rescission_disputes"},
      Word{AgreementHeading::signatures, "signatures"}};
};

enum class HeadingPart {
  background,
  core_values,
  parties,
  steering,
  working_groups,
  responsibilities,
  goals,
  efforts,
  commitments,
  follow_up,
  funding,
  stated_amount,
  societal_gain,
  cost_effectiveness,
  term,
  notice_period,
  changes,
  renegotiation,
  rescission,
  disputes,
  signatures
};
template <>
struct Words<HeadingPart> {
  static constexpr std::string_view name = "HeadingPart";
  static constexpr std::array list{Word{HeadingPart::background, "background"},
                                   Word{HeadingPart::core_values, "core_values"},
                                   Word{HeadingPart::parties, "parties"},
                                   Word{HeadingPart::steering, "steering"},
                                   Word{HeadingPart::working_groups, "working_groups"},
                                   Word{HeadingPart::responsibilities, "responsibilities"},
                                   Word{HeadingPart::goals, "goals"},
                                   Word{HeadingPart::efforts, "efforts"},
                                   Word{HeadingPart::commitments, "commitments"},
                                   Word{HeadingPart::follow_up, "follow_up"},
                                   Word{HeadingPart::funding, "funding"},
                                   Word{HeadingPart::stated_amount, "stated_amount"},
                                   Word{HeadingPart::societal_gain, "societal_gain"},
                                   Word{HeadingPart::cost_effectiveness, "cost_effectiveness"},
                                   Word{HeadingPart::term, "term"},
                                   Word{HeadingPart::notice_period, "notice_period"},
                                   Word{HeadingPart::changes, "changes"},
                                   Word{HeadingPart::renegotiation, "renegotiation"},
                                   Word{HeadingPart::rescission, "rescission"},
                                   Word{HeadingPart::disputes, "disputes"},
                                   Word{HeadingPart::signatures, "signatures"}};
};

enum class HeadingStatus { present, partly, missing };
template <>
struct Words<HeadingStatus> {
  static constexpr std::string_view name = "HeadingStatus";
  static constexpr std::array list{Word{HeadingStatus::present, "present"},
                                   Word{HeadingStatus::partly, "partly"},
                                   Word{HeadingStatus::missing, "missing"}};
};

struct CheckedPart {
  HeadingPart part;
  bool present;
  std::vector<std::string> members = {};
  std::vector<ClauseId> clauses = {};

  bool operator==(const CheckedPart&) const = default;
  static constexpr auto description() {
    return describe<CheckedPart>(
        "CheckedPart", "A part of a heading, and what fills it.",
        field("part", &CheckedPart::part, "The part."),
        field("present", &CheckedPart::present, "Whether anything fills it."),
        field("members", &CheckedPart::members, "The members of the agreement that fill it."),
        field("clauses", &CheckedPart::clauses, "The ids of the clauses they stand in."));
  }
};

struct CheckedHeading {
  AgreementHeading heading;
  HeadingStatus status;
  std::vector<CheckedPart> parts = {};

  bool operator==(const CheckedHeading&) const = default;
  static constexpr auto description() {
    return describe<CheckedHeading>(
        "CheckedHeading", "One of the eleven headings, and how far the agreement fills it.",
        field("heading", &CheckedHeading::heading, "The heading."),
        field("status", &CheckedHeading::status, "Present, partly or missing."),
        field("parts", &CheckedHeading::parts, "Its parts."));
  }
};

struct Completeness {
  std::string agreement;
  std::vector<CheckedHeading> headings = {};
  std::vector<Finding> findings = {};

  bool operator==(const Completeness&) const = default;
  static constexpr auto description() {
    return describe<Completeness>(
        "Completeness", "How complete an agreement is.",
        field("agreement", &Completeness::agreement, "The id of the agreement."),
        field("headings", &Completeness::headings, "The eleven headings, in the list's order."),
        field("findings", &Completeness::findings, "What is missing."));
  }
};

enum class TermLengthStatus { typical, shorter, longer, unknown };
template <>
struct Words<TermLengthStatus> {
  static constexpr std::string_view name = "TermLengthStatus";
  static constexpr std::array list{
      Word{TermLengthStatus::typical, "typical"}, Word{TermLengthStatus::shorter, "shorter"},
      Word{TermLengthStatus::longer, "longer"}, Word{TermLengthStatus::unknown, "unknown"}};
};

struct TermLength {
  std::string agreement;
  FuzzyDate first;
  FuzzyDate last;
  TermLengthStatus status;
  std::optional<ClauseId> clause = {};
  std::vector<Finding> findings = {};

  bool operator==(const TermLength&) const = default;
  static constexpr auto description() {
    return describe<TermLength>(
        "TermLength", "Whether the planned term is as long as most are: three to five years.",
        field("agreement", &TermLength::agreement, "The id of the agreement."),
        field("first", &TermLength::first, "The first day of the planned term."),
        field("last", &TermLength::last, "Its last day, included, as amendments leave it."),
        field("status", &TermLength::status,
              "unknown where the days the term may have give different answers."),
        field("clause", &TermLength::clause, "The clause that states the term."),
        field("findings", &TermLength::findings, "A remark where it is not typical."));
  }
};

// `agreement` is the agreement as it was signed, or the terms of a day that `terms_on` gave. An
// amount that is an example does not count as stated. Never throws.
[[nodiscard]] IOP_EXPORT Completeness completeness(const Agreement& agreement);
// `agreement` is the agreement as it was signed, with its amendments. Where the ends of the term
// are less than days, the shortest and the longest term they can mean are both looked at.
[[nodiscard]] IOP_EXPORT TermLength term_length(const Agreement& agreement);
// A step for each heading.
[[nodiscard]] IOP_EXPORT std::vector<Step> explain(const Completeness& result);
[[nodiscard]] IOP_EXPORT std::vector<Step> explain(const TermLength& result);

}  // namespace iop
