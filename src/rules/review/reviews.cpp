#include <iop/rules/review/reviews.hpp>

#include <algorithm>
#include <set>

#include <iop/model/terms_on.hpp>
#include <iop/rules/follow_up/compliance.hpp>
#include <iop/rules/goals/goal_check.hpp>

#include "rules/follow_up/obligation_plan.hpp"
#include "rules/review/review_history.hpp"
#include "rules/time/agreement_facts.hpp"

namespace iop {

namespace {

std::vector<ReviewPart> memo_parts(const Memo& memo) {
  constexpr auto heading = ReviewHeading::memo;
  return {{heading, "case_officer_role", true, memo.case_officer_role.has_value()},
          {heading, "dated", false, memo.dated.has_value()},
          {heading, "case_number", true, memo.case_number.has_value()},
          {heading, "recipient", true, true},
          {heading, "title", true, true},
          {heading, "proposed_decision", true, true},
          {heading, "background", true, memo.background.has_value()},
          {heading, "signatory_roles", true, !memo.signatory_roles.empty()},
          {heading, "sender", true, memo.sender.has_value()},
          {heading, "annexes", true, !memo.annexes.empty()}};
}

std::vector<ReviewPart> parts_of(const Review& review) {
  using enum ReviewHeading;
  auto parts = review.memo ? memo_parts(*review.memo) : std::vector<ReviewPart>{};
  const std::vector<ReviewPart> own{
      {basic_facts, "civil_society", true, review.civil_society.has_value()},
      {basic_facts, "orientation", true, review.orientation.has_value()},
      {basic_facts, "civil_society_roles", true, !review.civil_society_roles.empty()},
      {basic_facts, "public_roles", false, !review.public_roles.empty()},
      {basic_facts, "reviewed_on", true, true},
      {collaboration_requirements, "requirements", true, !review.requirements.empty()},
      {purpose_goals_and_target_group, "purpose", true, review.purpose.has_value()},
      {purpose_goals_and_target_group, "goals", true, review.goals.has_value()},
      {purpose_goals_and_target_group, "target_group", true, review.target_group.has_value()},
      {purpose_and_aim_of_review, "review_purpose", true, review.review_purpose.has_value()},
      {purpose_and_aim_of_review, "review_aim", true, review.review_aim.has_value()},
      {quality_review, "goals_answer", true, review.goals_answer.has_value()},
      {quality_review, "measurement", false, review.measurement.has_value()},
      {impressions_and_conclusions, "conclusions", true, review.conclusions.has_value()},
      {impressions_and_conclusions, "action_required", false, review.action_required.has_value()},
      {impressions_and_conclusions, "improvement_areas", false, !review.improvement_areas.empty()},
      {impressions_and_conclusions, "planned", false, !review.planned.empty()},
      {ReviewHeading::open_questions, "future", false, review.future.has_value()},
      {ReviewHeading::open_questions, "remarks_to_public_party", false,
       review.remarks_to_public_party.has_value()},
      {ReviewHeading::open_questions, "open_questions", false, !review.open_questions.empty()}};
  parts.insert(parts.end(), own.begin(), own.end());
  return parts;
}

class Reporting {
 public:
  Reporting(const Partnership& partnership, const Review& review)
      : partnership_(partnership), result_{.review = review} {}

  ReviewReport made() && {
    for (const auto& each : partnership_.parties)
      result_.parties.push_back(
          {each.id, rules::name_then(partnership_, each.id, review().reviewed_on)});
    result_.parts = parts_of(review());
    for (const auto& each : result_.parts)
      if (each.required && !each.given)
        report(ErrorCode::review_part_missing,
               {{"part", each.part}, {"heading", std::string{word(each.heading)}}});
    for (const auto& each : Words<CollaborationRequirement>::list) judge(each.value);
    if (const auto* agreement = agreement_of()) answer_from(*agreement);
    carry_over();
    return std::move(result_);
  }

 private:
  [[nodiscard]] const Review& review() const { return result_.review; }

  void report(ErrorCode code, std::vector<Detail> details = {}) {
    details.insert(details.begin(), {"id", review().id});
    result_.findings.push_back(finding(code, std::move(details)));
  }

  void judge(CollaborationRequirement requirement) {
    std::set<bool> said;
    JudgedRequirement judged{.requirement = requirement, .state = RequirementState::not_judged};
    for (const auto& each : review().requirements) {
      if (each.requirement != requirement) continue;
      if (each.met) said.insert(*each.met);
      if (each.text) judged.text = judged.text ? *judged.text + " " + *each.text : each.text;
    }
    if (said.size() == 1)
      judged.state = *said.begin() ? RequirementState::met : RequirementState::not_met;
    const std::vector<Detail> which{{"requirement", std::string{word(requirement)}}};
    if (said.size() > 1)
      report(ErrorCode::review_requirement_twice, which);
    else if (judged.state == RequirementState::not_judged)
      report(ErrorCode::review_requirement_not_judged, which);
    else if (judged.state == RequirementState::not_met)
      report(ErrorCode::review_requirement_not_met, which);
    result_.requirements.push_back(std::move(judged));
  }

  const Agreement* agreement_of() {
    const auto found = rules::agreements_of(partnership_, review());
    if (found.size() == 1) return found.front();
    std::vector<Detail> details{{"reviewed_on", review().reviewed_on.text()}};
    if (!found.empty()) details.push_back({"ids", joined(found, ", ", &Agreement::id)});
    result_.no_time_left =
        found.empty() ? ErrorCode::review_no_agreement : ErrorCode::review_several_agreements;
    report(*result_.no_time_left, std::move(details));
    return nullptr;
  }

  void answer_from(const Agreement& agreement) {
    result_.agreement = agreement.id;
    const auto& day = review().reviewed_on;
    const auto terms =
        terms_on(agreement, day.latest(), rules::facts_of(partnership_).events).agreement;
    result_.goals = static_cast<std::int64_t>(terms.goals.size());
    result_.followable_goals = std::ranges::count_if(terms.goals, followable);
    result_.obligations = obligations_met(agreement);
    count_time_left(agreement);
    const auto held = rules::AgreementFacts{partnership_, agreement}.held_on(day.latest());
    if (day.earliest() < held.first.earliest() || held.last.latest() < day.latest())
      report(ErrorCode::review_outside_term,
             {{"reviewed_on", day.text()},
              {"term_text", held.first.text() + " – " + held.last.text()}});
  }

  // What the agreement's terms ask somebody to do; its last day and days to give notice are none.
  [[nodiscard]] ObligationsMet obligations_met(const Agreement& agreement) const {
    using enum ObligationState;
    ObligationsMet counts{.day = review().reviewed_on.latest()};
    for (const auto& each : compliance(partnership_, counts.day).obligations) {
      if (!each.obligation.agreement || each.obligation.agreement->value != agreement.id) continue;
      if (is_day_to_know(each.obligation)) continue;
      if (each.state == met) ++counts.met;
      if (each.state == met_late) ++counts.met_late;
      if (each.state == overdue) ++counts.overdue;
      if (each.state == unknown) ++counts.unknown;
    }
    return counts;
  }

  // The days on which the answer can be least or most: the ends of the review's days, and where the
  // terms change among them, the day before and the day itself.
  [[nodiscard]] std::vector<Date> turning_days(const Agreement& agreement) const {
    const auto& day = review().reviewed_on;
    std::vector<Date> days{day.earliest(), day.latest()};
    const auto planned =
        with_renewals(agreement, day.latest(), rules::facts_of(partnership_).events).agreement;
    for (const auto& each : planned.amendments)
      if (day.earliest() < each.effective_on && each.effective_on <= day.latest()) {
        days.push_back(each.effective_on.plus_days(-1));
        days.push_back(each.effective_on);
      }
    return days;
  }

  void count_time_left(const Agreement& agreement) {
    std::optional<Remaining> least, most;
    bool perhaps_ended = false;
    for (const auto& day : turning_days(agreement)) {
      const auto last = rules::AgreementFacts{partnership_, agreement}.held_on(day).last;
      for (const auto& end : {last.earliest(), last.latest()}) {
        if (end < day) {
          perhaps_ended = true;
          continue;
        }
        const auto left = remaining(day, end);
        if (!least || left.days < least->days) least = left;
        if (!most || left.days > most->days) most = left;
      }
    }
    if (!most) {
      result_.no_time_left = ErrorCode::review_outside_term;
      return;
    }
    const auto on_latest =
        rules::AgreementFacts{partnership_, agreement}.held_on(review().reviewed_on.latest());
    result_.time_left = TimeLeft{.agreement = agreement.id,
                                 .last = on_latest.last,
                                 .clause = agreement.term.clause,
                                 .least = perhaps_ended ? std::nullopt : least,
                                 .most = *most};
  }

  static Remaining remaining(const Date& from, const Date& last) {
    std::int64_t months = 12 * (last.year() - from.year()) + last.month() - from.month();
    if (from.plus_months(months) > last) --months;
    return {from, last, days_between(from, last), months,
            days_between(from.plus_months(months), last)};
  }

  // What reviews before this one left open when it was made, and what it says of each.
  void carry_over() {
    auto before = rules::reviews_in_order(partnership_);
    const auto own =
        std::ranges::find_if(before, [&](const Review* each) { return each->id == review().id; });
    const auto place = static_cast<std::size_t>(own - before.begin());
    before.erase(own + 1, before.end());
    const auto history = rules::review_history(std::move(before));
    for (const auto& each : history.items) {
      if (each.raised_by == place || (each.closed_by && *each.closed_by < place)) continue;
      result_.carried_over.push_back(
          rules::as_open(partnership_, history, each, review().reviewed_on.days()));
      if (each.closed_by) result_.carried_over.back().settled = each.settled;
    }
    for (const auto& each : history.findings)
      if (each.details.front().value == review().id) result_.findings.push_back(each);
  }

  const Partnership& partnership_;
  ReviewReport result_;
};

Step headings(const ReviewReport& report) {
  std::int64_t required = 0;
  std::vector<std::string> missing;
  for (const auto& each : report.parts) {
    if (!each.required) continue;
    ++required;
    if (!each.given) missing.push_back(each.part);
  }
  Step step{.rule = RuleId::review_headings,
            .operands = {{"review", report.review.id}, {"required", required}},
            .value = static_cast<std::int64_t>(missing.size())};
  if (!missing.empty()) step.operands.push_back({"missing", joined(missing)});
  return step;
}

Step time_left(const ReviewReport& report) {
  Step step{.rule = RuleId::review_time_left,
            .operands = {{"reviewed_on", report.review.reviewed_on.text()}},
            .value = true};
  if (!report.time_left) {
    step.value = report.no_time_left.value_or(ErrorCode::review_no_agreement);
    return step;
  }
  const auto& left = *report.time_left;
  step.clause = left.clause;
  step.operands.push_back({"last", left.last.text()});
  step.operands.push_back({"months", left.most.months});
  step.operands.push_back({"days_beside", left.most.days_beside});
  if (left.least && left.least != left.most)
    step.operands.push_back({"least_days", left.least->days});
  if (!left.least) step.operands.push_back({"perhaps_ended", true});
  step.value = left.most.days;
  return step;
}

}  // namespace

ReviewReport review_report(const Partnership& partnership, std::string_view review) {
  const auto reviews = rules::reviews_in_order(partnership);
  for (const auto* each : reviews)
    if (each->id == review) return Reporting{partnership, *each}.made();
  fail(ErrorCode::review_unknown,
       {{"id", std::string{review}},
        {"ids", reviews.empty() ? "–" : joined(reviews, ", ", &Review::id)}});
}

std::vector<Step> explain(const ReviewReport& report) {
  std::vector<Step> steps{headings(report)};
  for (const auto& each : report.requirements)
    steps.push_back({.rule = RuleId::review_requirements,
                     .operands = {{"requirement", std::string{word(each.requirement)}}},
                     .value = std::string{word(each.state)}});
  steps.push_back(time_left(report));
  if (report.followable_goals && report.goals && report.agreement)
    steps.push_back({.rule = RuleId::review_followable_goals,
                     .operands = {{"agreement", *report.agreement}, {"goals", *report.goals}},
                     .value = *report.followable_goals});
  const OpenReviewItems carried{.day = report.review.reviewed_on.latest(),
                                .items = report.carried_over};
  for (auto& step : explain(carried)) steps.push_back(std::move(step));
  return steps;
}

}  // namespace iop
