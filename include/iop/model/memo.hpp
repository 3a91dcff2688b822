// The memo (tjänsteskrivelse) in which a matter is put to a board: roles and titles, never names.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include <iop/core/date.hpp>
#include <iop/core/fields.hpp>
#include <iop/core/words.hpp>
#include <iop/model/clause.hpp>

namespace iop {

// What the board is asked to do.
enum class ProposedDecision { information_only, approve_and_file, approve, decline };
template <>
struct Words<ProposedDecision> {
  static constexpr std::string_view name = "ProposedDecision";
  static constexpr std::array list{Word{ProposedDecision::information_only, "information_only"},
                                   Word{ProposedDecision::approve_and_file, "approve_and_file"},
                                   Word{ProposedDecision::approve, "approve"},
                                   Word{ProposedDecision::decline, "decline"}};
};

struct Memo {
  std::string title;
  std::string recipient;
  ProposedDecision proposed_decision;
  std::optional<Date> dated = {};
  std::optional<std::string> case_number = {};
  std::optional<std::string> case_officer_role = {};
  std::optional<std::string> background = {};
  std::vector<std::string> signatory_roles = {};
  std::optional<std::string> sender = {};
  std::vector<std::string> annexes = {};
  Extra extra = {};

  bool operator==(const Memo&) const = default;
  static constexpr auto description() {
    return describe<Memo>(
        "Memo", "The memo in which a matter is put to a board.",
        field("title", &Memo::title, "Its title."),
        field("recipient", &Memo::recipient, "The board it is written to."),
        field("proposed_decision", &Memo::proposed_decision, "What the board is asked to do."),
        field("dated", &Memo::dated, "Its date, where it has one."),
        field("case_number", &Memo::case_number, "The number of the matter."),
        field("case_officer_role", &Memo::case_officer_role,
              "The title of the case officer, never a name."),
        field("background", &Memo::background, "The background, in our own words."),
        field("signatory_roles", &Memo::signatory_roles,
              "The titles of those who signed it, never names."),
        field("sender", &Memo::sender, "The department it comes from."),
        field("annexes", &Memo::annexes, "The annexes it names."));
  }
};

}  // namespace iop
