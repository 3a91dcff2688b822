// What a partnership is about, does and follows up: goals, activities, contributions, duties.
//
// What only people read is a `Passage`, told in the words of whoever wrote the file. Nothing here
// says what happened: facts are in `partnership.hpp`.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <iop/core/fields.hpp>
#include <iop/core/money.hpp>
#include <iop/core/whole.hpp>
#include <iop/core/words.hpp>
#include <iop/model/clause.hpp>

namespace iop {

using TimesPerYear = Whole<1, 366>;

struct Passage {
  std::string text;
  std::optional<ClauseId> clause = {};
  Extra extra = {};

  bool operator==(const Passage&) const = default;
  static constexpr auto description() {
    return describe<Passage>(
        "Passage", "Something agreed that people read and no rule computes with.",
        field("text", &Passage::text, "What was agreed, in the words of whoever wrote the file."),
        field("clause", &Passage::clause, "The clause it stands in."));
  }
};

struct TargetGroup {
  std::string text;
  std::vector<std::string> groups = {};
  std::optional<ClauseId> clause = {};
  Extra extra = {};

  bool operator==(const TargetGroup&) const = default;
  static constexpr auto description() {
    return describe<TargetGroup>(
        "TargetGroup", "Whom the partnership is for.",
        field("text", &TargetGroup::text, "The target group as a whole."),
        field("groups", &TargetGroup::groups, "The groups it names."),
        field("clause", &TargetGroup::clause, "The clause that names it."));
  }
};

struct Goal {
  std::string id;
  std::string text;
  std::optional<ClauseId> clause = {};
  Extra extra = {};

  bool operator==(const Goal&) const = default;
  static constexpr auto description() {
    return describe<Goal>("Goal", "A goal of the agreement.",
                          field("id", &Goal::id, "The id of the goal."),
                          field("text", &Goal::text, "The goal as the agreement words it."),
                          field("clause", &Goal::clause, "The clause it stands in."));
  }
};

struct Activity {
  std::string id;
  std::string name;
  std::string text;
  std::vector<PartyId> carried_out_by = {};
  std::vector<std::string> third_parties = {};
  std::optional<ClauseId> clause = {};
  Extra extra = {};

  bool operator==(const Activity&) const = default;
  static constexpr auto description() {
    return describe<Activity>(
        "Activity", "Something the partnership does.",
        field("id", &Activity::id, "The id of the activity."),
        field("name", &Activity::name, "Its name."),
        field("text", &Activity::text, "What is done, for whom and when."),
        field("carried_out_by", &Activity::carried_out_by, "The parties that carry it out."),
        field("third_parties", &Activity::third_parties,
              "Others who take part without being parties."),
        field("clause", &Activity::clause, "The clause it stands in."));
  }
};

enum class ContributionKind { money, volunteer_hours, staff, premises, administration };
template <>
struct Words<ContributionKind> {
  static constexpr std::string_view name = "ContributionKind";
  static constexpr std::array list{Word{ContributionKind::money, "money"},
                                   Word{ContributionKind::volunteer_hours, "volunteer_hours"},
                                   Word{ContributionKind::staff, "staff"},
                                   Word{ContributionKind::premises, "premises"},
                                   Word{ContributionKind::administration, "administration"}};
};

struct Contribution {
  PartyId party;
  ContributionKind kind;
  std::string text;
  std::optional<Money> amount = {};
  std::optional<ClauseId> clause = {};
  Extra extra = {};

  bool operator==(const Contribution&) const = default;
  static constexpr auto description() {
    return describe<Contribution>(
        "Contribution",
        "What a party brings. An amount that is not known is left out; it is not zero.",
        field("party", &Contribution::party, "The party that brings it."),
        field("kind", &Contribution::kind, "What kind of resource it is."),
        field("text", &Contribution::text, "What is brought."),
        field("amount", &Contribution::amount,
              "The amount in kronor, where the agreement states one."),
        field("clause", &Contribution::clause, "The clause it stands in."));
  }
};

enum class FollowUpKind { meeting, report, quality_review };
template <>
struct Words<FollowUpKind> {
  static constexpr std::string_view name = "FollowUpKind";
  static constexpr std::array list{Word{FollowUpKind::meeting, "meeting"},
                                   Word{FollowUpKind::report, "report"},
                                   Word{FollowUpKind::quality_review, "quality_review"}};
};

struct FollowUpTerm {
  std::string id;
  FollowUpKind kind;
  std::string text;
  std::vector<PartyId> owed_by = {};
  std::optional<TimesPerYear> times_per_year = {};
  std::optional<std::string> reported_to = {};
  std::vector<std::string> contents = {};
  bool in_writing = false;
  std::optional<ClauseId> clause = {};
  Extra extra = {};

  bool operator==(const FollowUpTerm&) const = default;
  static constexpr auto description() {
    return describe<FollowUpTerm>(
        "FollowUpTerm", "Something the parties owe each other by way of follow-up.",
        field("id", &FollowUpTerm::id, "The id of the duty."),
        field("kind", &FollowUpTerm::kind, "What is owed."),
        field("text", &FollowUpTerm::text, "The duty, told in a sentence."),
        field("owed_by", &FollowUpTerm::owed_by, "The parties that owe it."),
        field("times_per_year", &FollowUpTerm::times_per_year, "The least number of times a year."),
        field("reported_to", &FollowUpTerm::reported_to, "Who receives it."),
        field("contents", &FollowUpTerm::contents, "What it holds."),
        field("in_writing", &FollowUpTerm::in_writing, "Whether it is owed in writing."),
        field("clause", &FollowUpTerm::clause, "The clause that states it."));
  }
};

}  // namespace iop
