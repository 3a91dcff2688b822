// Written changes to an agreement: typed, dated, and known from a day.
//
// The agreement stays as it was signed; its amendments stand in a list, and `terms_on(agreement,
// day)` (terms_on.hpp) applies those in force, in order of their first day. Each part that an
// amendment states replaces that part of the agreement whole. The first day of the term cannot be
// amended: half-years are counted from it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <iop/core/fields.hpp>
#include <iop/core/fuzzy_date.hpp>
#include <iop/core/money.hpp>
#include <iop/model/clause.hpp>
#include <iop/model/content.hpp>
#include <iop/model/follow_up.hpp>
#include <iop/model/goal.hpp>
#include <iop/model/terms.hpp>

namespace iop {

struct Amendment {
  std::string id;
  Date effective_on;
  std::string text;
  std::optional<Date> agreed_on = {};
  std::optional<bool> in_writing = {};
  std::optional<ExtensionId> uses_extension = {};
  std::optional<FuzzyDate> term_last = {};
  std::optional<Money> amount = {};
  std::optional<std::vector<Goal>> goals = {};
  std::optional<TargetGroup> target_group = {};
  std::optional<std::vector<AgreementParty>> parties = {};
  std::optional<std::vector<FollowUpTerm>> follow_up = {};
  std::vector<Passage> other_terms = {};
  std::optional<Date> recorded_on = {};
  Extra extra = {};

  bool operator==(const Amendment&) const = default;
  static constexpr auto description() {
    return describe<Amendment>(
        "Amendment", "A change to the agreement. Each part it states replaces that part whole.",
        field("id", &Amendment::id, "The id of the amendment."),
        field("effective_on", &Amendment::effective_on, "The first day on which it holds."),
        field("text", &Amendment::text, "What was changed, told in a sentence."),
        field("agreed_on", &Amendment::agreed_on, "The day it was agreed."),
        field("in_writing", &Amendment::in_writing,
              "Whether it was made in writing; absent where nobody has said."),
        field("uses_extension", &Amendment::uses_extension,
              "The extension option it makes use of; it gives the new last day where none is "
              "stated."),
        field("term_last", &Amendment::term_last, "The new last day of the term, included."),
        field("amount", &Amendment::amount,
              "The new amount of each instalment payable from then on, in kronor."),
        field("goals", &Amendment::goals, "The new goals, all of them."),
        field("target_group", &Amendment::target_group, "The new target group."),
        field("parties", &Amendment::parties, "The new parties and sides, all of them."),
        field("follow_up", &Amendment::follow_up, "The new duties of follow-up, all of them."),
        field("other_terms", &Amendment::other_terms,
              "Other terms that people read, each with the clause it changes."),
        field("recorded_on", &Amendment::recorded_on,
              "The day it became known here; the day it was agreed unless said."));
  }
};

}  // namespace iop
