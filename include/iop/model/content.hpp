// What a partnership is about and does: passages, the target group, activities, contributions.
//
// What only people read is a `Passage`, told in the words of whoever wrote the file. Nothing here
// says what happened: facts are in `facts.hpp`.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include <iop/core/decimal.hpp>
#include <iop/core/fields.hpp>
#include <iop/core/money.hpp>
#include <iop/core/words.hpp>
#include <iop/model/clause.hpp>

namespace iop {

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

// Whether what is stated is brought once over the whole term, or every year.
enum class ContributionSpan { whole_term, per_year };
template <>
struct Words<ContributionSpan> {
  static constexpr std::string_view name = "ContributionSpan";
  static constexpr std::array list{Word{ContributionSpan::whole_term, "whole_term"},
                                   Word{ContributionSpan::per_year, "per_year"}};
};

// What an hour of unpaid work is counted as, and who says so.
struct HourlyRate {
  Money amount;
  std::string source;
  Extra extra = {};

  bool operator==(const HourlyRate&) const = default;
  static constexpr auto description() {
    return describe<HourlyRate>(
        "HourlyRate", "What an hour is valued at. It carries its source.",
        field("amount", &HourlyRate::amount, "The value of an hour, in kronor."),
        field("source", &HourlyRate::source, "Who says so, and for what year."));
  }
};

struct Contribution {
  PartyId party;
  ContributionKind kind;
  std::string text;
  std::optional<Money> amount = {};
  std::optional<Decimal> hours = {};
  std::optional<HourlyRate> hourly_rate = {};
  std::optional<ContributionSpan> span = {};
  bool example = false;
  std::optional<std::string> source = {};
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
              "Its value in kronor, where one is stated; for hours, in place of an hourly rate."),
        field("hours", &Contribution::hours, "How many hours, where that is stated."),
        field("hourly_rate", &Contribution::hourly_rate, "What an hour is valued at."),
        field("span", &Contribution::span,
              "Whether amount and hours are for the whole term or for each year."),
        field("example", &Contribution::example,
              "Whether the figures are examples and not facts about the parties."),
        field("source", &Contribution::source,
              "Where the figures are from, when it is not the agreement."),
        field("clause", &Contribution::clause, "The clause it stands in."));
  }
};

}  // namespace iop
