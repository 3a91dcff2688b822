// The quality review (kvalitetsuppföljning), with the headings of the template, as a fact.
//
// What can be computed is not stored: the time left on the agreement, the obligations met and the
// goals that can be followed up are filled in by `review_report` (rules/review/reviews.hpp), and so is
// what earlier reviews left open. A later review closes an item by naming it in `closes`.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include <iop/core/fields.hpp>
#include <iop/core/fuzzy_date.hpp>
#include <iop/core/words.hpp>
#include <iop/model/clause.hpp>
#include <iop/model/memo.hpp>

namespace iop {

// An improvement area or an open question of any review.

// "Krav för samarbete": the six requirements of the template.
enum class CollaborationRequirement {
  non_profit,
  politically_independent,
  equal_worth,
  added_value,
  complements_ordinary_services,
  form_not_offered_by_public
};
template <>
struct Words<CollaborationRequirement> {
  static constexpr std::string_view name = "CollaborationRequirement";
  static constexpr std::array list{
      Word{CollaborationRequirement::non_profit, "non_profit"},
      Word{CollaborationRequirement::politically_independent, "politically_independent"},
      Word{CollaborationRequirement::equal_worth, "equal_worth"},
      Word{CollaborationRequirement::added_value, "added_value"},
      Word{CollaborationRequirement::complements_ordinary_services,
           "complements_ordinary_services"},
      Word{CollaborationRequirement::form_not_offered_by_public, "form_not_offered_by_public"}};
};

struct RequirementJudgement {
  CollaborationRequirement requirement;
  std::optional<bool> met = {};
  std::optional<std::string> text = {};
  Extra extra = {};

  bool operator==(const RequirementJudgement&) const = default;
  static constexpr auto description() {
    return describe<RequirementJudgement>(
        "RequirementJudgement", "A requirement for the collaboration, as it was judged.",
        field("requirement", &RequirementJudgement::requirement, "The requirement."),
        field("met", &RequirementJudgement::met,
              "Whether it was judged met; absent where the review does not say."),
        field("text", &RequirementJudgement::text, "What the review says of it."));
  }
};

// How far the measuring of goals had come.
enum class MeasurementStatus { not_started, under_way, reported };
template <>
struct Words<MeasurementStatus> {
  static constexpr std::string_view name = "MeasurementStatus";
  static constexpr std::array list{Word{MeasurementStatus::not_started, "not_started"},
                                   Word{MeasurementStatus::under_way, "under_way"},
                                   Word{MeasurementStatus::reported, "reported"}};
};

// Something that a review leaves to be taken up again: an improvement area or a question.
struct ReviewItem {
  std::string id;
  std::string text;
  std::optional<PartyId> owner = {};
  std::optional<FuzzyDate> follow_up = {};
  std::optional<Quote> quote = {};
  Extra extra = {};

  bool operator==(const ReviewItem&) const = default;
  static constexpr auto description() {
    return describe<ReviewItem>(
        "ReviewItem", "Something to be taken up again until a later review closes it.",
        field("id", &ReviewItem::id, "The id by which a later review closes it."),
        field("text", &ReviewItem::text, "What it is."),
        field("owner", &ReviewItem::owner, "The party that is to act."),
        field("follow_up", &ReviewItem::follow_up, "When it is to be taken up again."),
        field("quote", &ReviewItem::quote, "The sentence that raises it, quoted."));
  }
};

struct ReviewClosing {
  ReviewItemId item;
  std::string text;
  Extra extra = {};

  bool operator==(const ReviewClosing&) const = default;
  static constexpr auto description() {
    return describe<ReviewClosing>("ReviewClosing", "An item of an earlier review, closed.",
                                   field("item", &ReviewClosing::item, "The item's id."),
                                   field("text", &ReviewClosing::text, "How it was settled."));
  }
};

struct PlannedActivity {
  std::string text;
  std::optional<FuzzyDate> when = {};
  std::vector<PartyId> by = {};
  Extra extra = {};

  bool operator==(const PlannedActivity&) const = default;
  static constexpr auto description() {
    return describe<PlannedActivity>("PlannedActivity", "Something that is planned.",
                                     field("text", &PlannedActivity::text, "What is planned."),
                                     field("when", &PlannedActivity::when, "When."),
                                     field("by", &PlannedActivity::by, "The parties to it."));
  }
};

struct Review {
  std::string id;
  FuzzyDate reviewed_on;
  std::optional<AgreementId> agreement = {};
  std::optional<Memo> memo = {};
  std::optional<PartyId> civil_society = {};
  std::optional<std::string> orientation = {};
  std::vector<std::string> civil_society_roles = {};
  std::vector<std::string> public_roles = {};
  std::vector<RequirementJudgement> requirements = {};
  std::optional<std::string> purpose = {};
  std::optional<std::string> goals = {};
  std::optional<std::string> target_group = {};
  std::optional<std::string> review_purpose = {};
  std::optional<std::string> review_aim = {};
  std::optional<std::string> goals_answer = {};
  std::optional<MeasurementStatus> measurement = {};
  std::optional<std::string> conclusions = {};
  std::optional<bool> action_required = {};
  std::vector<ReviewItem> improvement_areas = {};
  std::vector<PlannedActivity> planned = {};
  std::vector<ReviewItem> open_questions = {};
  std::optional<std::string> future = {};
  std::optional<std::string> remarks_to_public_party = {};
  std::vector<ReviewClosing> closes = {};
  std::vector<Quote> quotes = {};
  std::optional<Date> recorded_on = {};
  Extra extra = {};

  bool operator==(const Review&) const = default;
  static constexpr auto description() {
    return describe<Review>(
        "Review", "A quality review, heading by heading; what it leaves out is left out here.",
        field("id", &Review::id, "The id of the review."),
        field("reviewed_on", &Review::reviewed_on, "The day of the review."),
        field("agreement", &Review::agreement, "The agreement it is about."),
        field("memo", &Review::memo, "The memo it was put to the board with."),
        field("civil_society", &Review::civil_society, "The civil-society party."),
        field("orientation", &Review::orientation, "What that party does."),
        field("civil_society_roles", &Review::civil_society_roles,
              "Those who took part for civil society, by role, never by name."),
        field("public_roles", &Review::public_roles,
              "Those who took part for the public party, by role, never by name."),
        field("requirements", &Review::requirements, "The six requirements, each judged."),
        field("purpose", &Review::purpose, "The purpose of the activity."),
        field("goals", &Review::goals, "Its goals, as the review tells them."),
        field("target_group", &Review::target_group, "Whom it is for."),
        field("review_purpose", &Review::review_purpose, "The purpose of the review."),
        field("review_aim", &Review::review_aim, "What the review aims at."),
        field("goals_answer", &Review::goals_answer,
              "How the activity has met the operational and quality goals of the agreement."),
        field("measurement", &Review::measurement, "How far the measuring of goals had come."),
        field("conclusions", &Review::conclusions, "Impressions and conclusions."),
        field("action_required", &Review::action_required,
              "Whether action was judged needed beyond what is planned; absent where not said."),
        field("improvement_areas", &Review::improvement_areas, "What is to become better."),
        field("planned", &Review::planned, "What is planned."),
        field("open_questions", &Review::open_questions, "What is to be asked again."),
        field("future", &Review::future, "How the parties see the future and going on."),
        field("remarks_to_public_party", &Review::remarks_to_public_party,
              "Other remarks to the municipality."),
        field("closes", &Review::closes, "Items of earlier reviews that this one closes."),
        field("quotes", &Review::quotes, "Sentences of it that a rule rests on, quoted."),
        field("recorded_on", &Review::recorded_on,
              "The day it became known here; the day of the review unless said."));
  }
};

}  // namespace iop
