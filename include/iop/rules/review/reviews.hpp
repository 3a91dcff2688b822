// Rules: review.headings, review.requirements, review.time_left, review.followable_goals
//
//   "Verksamheten ska vara icke vinstdrivande, politiskt obunden och arbeta utifrån alla människors
//    lika värde." "Hur har verksamheten levt upp till eventuella verksamhetsmål och kvalitetsmål
//    angivna i avtalet?" "Hur lång tid är det kvar på avtalet?"
//
// The quality review under the headings of its template, what it leaves out, and the answers that
// can be computed: the time left, the goals that can be followed up, what earlier reviews left
// open.
//
//     const auto report = iop::review_report(partnership, "2022");
//     report.time_left->most.days   // 345, from 2022-12-20 to 2023-11-30
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <iop/core/error.hpp>
#include <iop/core/export.hpp>
#include <iop/core/step.hpp>
#include <iop/model/partnership.hpp>
#include <iop/rules/review/review_items.hpp>

namespace iop {

enum class ReviewHeading {
  memo,
  basic_facts,
  collaboration_requirements,
  purpose_goals_and_target_group,
  purpose_and_aim_of_review,
  quality_review,
  impressions_and_conclusions,
  open_questions
};
template <>
struct Words<ReviewHeading> {
  static constexpr std::string_view name = "ReviewHeading";
  static constexpr std::array list{
      Word{ReviewHeading::memo, "memo"},
      Word{ReviewHeading::basic_facts, "basic_facts"},
      Word{ReviewHeading::collaboration_requirements, "collaboration_requirements"},
      Word{ReviewHeading::purpose_goals_and_target_group, "purpose_goals_and_target_group"},
      Word{ReviewHeading::purpose_and_aim_of_review, "purpose_and_aim_of_review"},
      Word{ReviewHeading::quality_review, "quality_review"},
      Word{ReviewHeading::impressions_and_conclusions, "impressions_and_conclusions"},
      Word{ReviewHeading::open_questions, "open_questions"}};
};

// A part of the template and whether the review fills it in. Its name is that of the member of
// `Memo` or `Review`.
struct ReviewPart {
  ReviewHeading heading;
  std::string part;
  bool required = false;
  bool given = false;

  bool operator==(const ReviewPart&) const = default;
  static constexpr auto description() {
    return describe<ReviewPart>(
        "ReviewPart", "A part of the template of quality reviews.",
        field("heading", &ReviewPart::heading, "The heading it stands under."),
        field("part", &ReviewPart::part, "The member of Memo or of Review that holds it."),
        field("required", &ReviewPart::required, "Whether the template asks for it always."),
        field("given", &ReviewPart::given, "Whether the review fills it in."));
  }
};

enum class RequirementState { met, not_met, not_judged };
template <>
struct Words<RequirementState> {
  static constexpr std::string_view name = "RequirementState";
  static constexpr std::array list{Word{RequirementState::met, "met"},
                                   Word{RequirementState::not_met, "not_met"},
                                   Word{RequirementState::not_judged, "not_judged"}};
};

struct JudgedRequirement {
  CollaborationRequirement requirement;
  RequirementState state;
  std::optional<std::string> text = {};

  bool operator==(const JudgedRequirement&) const = default;
  static constexpr auto description() {
    return describe<JudgedRequirement>(
        "JudgedRequirement", "One of the six requirements for the collaboration.",
        field("requirement", &JudgedRequirement::requirement, "The requirement."),
        field("state", &JudgedRequirement::state, "How it was judged."),
        field("text", &JudgedRequirement::text, "What the review says of it."));
  }
};

// The days after a day up to and including the agreement's last, also as whole months and the days
// beside them (lag 1930:173, 1 §).
struct Remaining {
  Date after;
  Date last;
  std::int64_t days;
  std::int64_t months;
  std::int64_t days_beside;

  bool operator==(const Remaining&) const = default;
  static constexpr auto description() {
    return describe<Remaining>(
        "Remaining", "What is left of an agreement after a day.",
        field("after", &Remaining::after, "The day, which is not counted."),
        field("last", &Remaining::last, "The agreement's last day, which is counted."),
        field("days", &Remaining::days, "How many days."),
        field("months", &Remaining::months,
              "The same as whole months"
              " and the days beside them: the months."),
        field("days_beside", &Remaining::days_beside, "The days beside the whole months."));
  }
};

struct TimeLeft {
  std::string agreement;
  FuzzyDate last;
  std::optional<ClauseId> clause = {};
  std::optional<Remaining> least = {};
  Remaining most;

  bool operator==(const TimeLeft&) const = default;
  static constexpr auto description() {
    return describe<TimeLeft>(
        "TimeLeft", "The time left on the agreement when the review is made.",
        field("agreement", &TimeLeft::agreement, "The id of the agreement."),
        field("last", &TimeLeft::last, "Its last day by the terms then in force."),
        field("clause", &TimeLeft::clause, "The clause that states the term."),
        field("least", &TimeLeft::least,
              "The least it can be, where a day is not exact; absent where it may have ended."),
        field("most", &TimeLeft::most, "The most it can be; the same where the days are exact."));
  }
};

// A party by the name it had when the document was made.
struct NameThen {
  std::string party;
  std::string name;

  bool operator==(const NameThen&) const = default;
  static constexpr auto description() {
    return describe<NameThen>("NameThen", "A party by the name it had then.",
                              field("party", &NameThen::party, "The id of the party."),
                              field("name", &NameThen::name, "The name it had then."));
  }
};

// Of an agreement on a day: of what somebody owed by then, how much was done.
struct ObligationsMet {
  Date day;
  std::int64_t met = 0;
  std::int64_t met_late = 0;
  std::int64_t overdue = 0;
  std::int64_t unknown = 0;

  bool operator==(const ObligationsMet&) const = default;
  static constexpr auto description() {
    return describe<ObligationsMet>(
        "ObligationsMet", "How the obligations of an agreement stood on a day.",
        field("day", &ObligationsMet::day, "The day."),
        field("met", &ObligationsMet::met, "How many were met in time."),
        field("met_late", &ObligationsMet::met_late, "How many were met late."),
        field("overdue", &ObligationsMet::overdue, "How many were overdue."),
        field("unknown", &ObligationsMet::unknown, "Of how many it cannot be told."));
  }
};

struct ReviewReport {
  Review review;
  std::vector<NameThen> parties = {};
  std::vector<ReviewPart> parts = {};
  std::vector<JudgedRequirement> requirements = {};
  std::optional<std::string> agreement = {};
  std::optional<TimeLeft> time_left = {};
  std::optional<ErrorCode> no_time_left = {};
  std::optional<std::int64_t> goals = {};
  std::optional<std::int64_t> followable_goals = {};
  std::optional<ObligationsMet> obligations = {};
  std::vector<OpenReviewItem> carried_over = {};
  std::vector<Finding> findings = {};

  bool operator==(const ReviewReport&) const = default;
  static constexpr auto description() {
    return describe<ReviewReport>(
        "ReviewReport", "A quality review under the headings of its template, with what follows.",
        field("review", &ReviewReport::review, "The review."),
        field("parties", &ReviewReport::parties, "The parties by the names they had then."),
        field("parts", &ReviewReport::parts, "The parts of the template, in its order."),
        field("requirements", &ReviewReport::requirements, "The six requirements, in order."),
        field("agreement", &ReviewReport::agreement,
              "The agreement it is about; absent where that cannot be told."),
        field("time_left", &ReviewReport::time_left, "The time left on it, where that is known."),
        field("no_time_left", &ReviewReport::no_time_left, "Why there is none."),
        field("goals", &ReviewReport::goals,
              "How many goals the agreement has, on the latest day of the review."),
        field("followable_goals", &ReviewReport::followable_goals,
              "How many of them can be followed up."),
        field("obligations", &ReviewReport::obligations,
              "How its obligations stood on the latest day of the review (follow_up.state)."),
        field("carried_over", &ReviewReport::carried_over,
              "What earlier reviews had left open, with what this one says of it."),
        field("findings", &ReviewReport::findings,
              "What is missing of what the template requires, and what cannot be told."));
  }
};

// The review of that id. Throws review.unknown. The agreement is the one it names, else the one
// that holds its day. A day of review that is not exact gives the least and the most.
[[nodiscard]] IOP_EXPORT ReviewReport review_report(const Partnership& partnership,
                                                    std::string_view review);

// The headings, each requirement, the time left, the goals, and what was carried over.
[[nodiscard]] IOP_EXPORT std::vector<Step> explain(const ReviewReport& report);

}  // namespace iop
