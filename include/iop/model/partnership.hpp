// A partnership: parties, one or more agreements in order, and what happened.
//
//     const iop::Partnership partnership = iop::read_partnership("partnership.json");
//     const iop::Agreement& agreement = partnership.agreement_on(Date(2025, 3, 14));
//
// Terms and facts are different things: an agreement holds what was agreed, `Facts` what happened.
// Payments that are not stated and payments stated as none are different answers.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <iop/core/export.hpp>
#include <iop/model/agreement.hpp>
#include <iop/model/facts.hpp>

namespace iop {

enum class PartyKind { public_body, civil_society };
template <>
struct Words<PartyKind> {
  static constexpr std::string_view name = "PartyKind";
  static constexpr std::array list{Word{PartyKind::public_body, "public_body"},
                                   Word{PartyKind::civil_society, "civil_society"}};
};

// A name a party had before.
struct FormerName {
  std::string name;
  FuzzyDate until;
  Extra extra = {};

  bool operator==(const FormerName&) const = default;
  static constexpr auto description() {
    return describe<FormerName>(
        "FormerName", "A name that a party had before.",
        field("name", &FormerName::name, "The name."),
        field("until", &FormerName::until, "The last day, or less exactly when, it had it."));
  }
};

struct Party {
  std::string id;
  std::string name;
  PartyKind kind;
  std::optional<std::string> unit = {};
  std::optional<std::string> organisation_number = {};
  std::vector<FormerName> former_names = {};
  Extra extra = {};

  bool operator==(const Party&) const = default;
  static constexpr auto description() {
    return describe<Party>(
        "Party", "An organisation that is a party to an agreement.",
        field("id", &Party::id, "The id by which agreements name it."),
        field("name", &Party::name, "Its name."),
        field("kind", &Party::kind, "Whether it is a public body or part of civil society."),
        field("unit", &Party::unit, "The department or board that acts for it."),
        field("organisation_number", &Party::organisation_number,
              "Its Swedish organisation number."),
        field("former_names", &Party::former_names, "Names it had before, oldest first."));
  }
};

struct Partnership {
  std::string schema;
  std::string id;
  std::string title;
  std::optional<FuzzyDate> since = {};
  std::vector<Party> parties = {};
  std::vector<Agreement> agreements = {};
  std::vector<Goal> committee_goals = {};
  std::vector<Assignment> assignments = {};
  std::optional<SituationAnalysis> analysis = {};
  std::vector<FigureSeries> series = {};
  std::optional<Facts> facts = {};
  Extra extra = {};

  // The agreement of that id. Throws agreement.unknown.
  [[nodiscard]] IOP_EXPORT const Agreement& agreement(std::string_view wanted) const;
  // Every agreement that holds the day by the terms then in force, in order; a term that is not
  // exact holds every day it may.
  [[nodiscard]] IOP_EXPORT std::vector<Agreement> agreements_on(const Date& day) const;
  // The one agreement that holds the day. Throws agreement.none, or agreement.several where more
  // than one does: it never chooses.
  [[nodiscard]] IOP_EXPORT const Agreement& agreement_on(const Date& day) const;

  bool operator==(const Partnership&) const = default;
  static constexpr auto description() {
    return describe<Partnership>(
        "Partnership", "A partnership between public bodies and civil society.",
        field("schema", &Partnership::schema, "The file format: iop-partnership/1."),
        field("id", &Partnership::id, "The id of the partnership."),
        field("title", &Partnership::title, "Its title."),
        field("since", &Partnership::since,
              "Since when the parties have worked together, also before the agreements here."),
        field("parties", &Partnership::parties, "The parties.", Presence::essential),
        field("agreements", &Partnership::agreements, "The agreements, in order of time.",
              Presence::essential),
        field("committee_goals", &Partnership::committee_goals,
              "Goals that a board has set for itself, used beside those of the agreements."),
        field("assignments", &Partnership::assignments, "What boards have told parties to do."),
        field("analysis", &Partnership::analysis,
              "What is seen, what it comes from, and what is to be done."),
        field("series", &Partnership::series,
              "Published figures that amounts are computed from: indices, populations."),
        field("facts", &Partnership::facts, "What happened.", Presence::essential));
  }
};

// The file format that this version writes and reads.
inline constexpr std::string_view partnership_schema = "iop-partnership/1";

}  // namespace iop
