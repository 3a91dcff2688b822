#include <iop/rules/goals/suppression.hpp>

#include <algorithm>
#include <map>
#include <set>

#include "rules/goals/published_indicator.hpp"

namespace iop {

namespace {

using rules::Publishing;
using Threshold = std::optional<SuppressionThreshold>;

// Of an indicator with hidden figures those alone that say nothing of its values.
bool depends_on_no_figure(ErrorCode code) {
  switch (code) {
    case ErrorCode::goal_no_target:
    case ErrorCode::goal_no_baseline:
    case ErrorCode::goal_no_due:
    case ErrorCode::goal_no_direction:
    case ErrorCode::goal_no_unit:
    case ErrorCode::goal_no_population:
    case ErrorCode::goal_target_unlike_measure:
    case ErrorCode::goal_read_as_relative_unvalued:
    case ErrorCode::aggregation_nothing_measured:
    case ErrorCode::aggregation_overlap:
    case ErrorCode::aggregation_period_missing:
    case ErrorCode::aggregation_period_outside:
    case ErrorCode::aggregation_corrected:
    case ErrorCode::aggregation_corrects_nothing:
    case ErrorCode::aggregation_part_missing:
    case ErrorCode::attainment_not_measured:
    case ErrorCode::attainment_measured_before_due:
    case ErrorCode::attainment_shorter_period:
      return true;
    default:
      return false;
  }
}

// Of single measurements, which are not shown and so not judged one by one.
bool names_a_measurement(ErrorCode code) {
  return code == ErrorCode::aggregation_cumulative_falls ||
         code == ErrorCode::measurement_impossible_share;
}

bool is_about(const Finding& finding, const std::set<std::string>& indicators) {
  return std::any_of(finding.details.begin(), finding.details.end(), [&](const auto& detail) {
    return detail.name == "indicator" && indicators.contains(detail.value);
  });
}

// Indicators that stand several times are measured by the same figures.
std::map<std::string, int> times_stated(const GoalAttainment& goals) {
  std::map<std::string, int> times;
  for (const auto& goal : goals.goals)
    for (const auto& each : goal.indicators) ++times[each.check.indicator.id];
  return times;
}

class WholePublication {
 public:
  WholePublication(const GoalAttainment& goals, const Threshold& threshold)
      : goals_(goals), threshold_(threshold), out_{.day = goals.day, .threshold = threshold} {
    if (threshold) find_those_stated_twice();
    for (const auto& goal : goals.goals) add(goal);
    add_findings();
  }

  PublishedGoals made() && { return std::move(out_); }

 private:
  // Where one place hides something, every place does.
  void find_those_stated_twice() {
    const auto times = times_stated(goals_);
    for (const auto& goal : goals_.goals)
      for (const auto& each : goal.indicators) {
        if (times.at(each.check.indicator.id) < 2) continue;
        Publishing alone{each, threshold_, goals_.day};
        alone.suppress();
        if (alone.number_hidden() > 0) twice_.insert(each.check.indicator.id);
      }
  }

  void add(const AttainedGoal& goal) {
    PublishedGoal published{.goal = goal.goal,
                            .followable = goal.followable,
                            .verdict = goal.verdict,
                            .reasons = goal.reasons};
    for (const auto& each : goal.indicators) {
      Publishing publishing{each, threshold_, goals_.day};
      if (threshold_)
        twice_.contains(each.check.indicator.id) ? publishing.suppress_all()
                                                 : publishing.suppress();
      published.indicators.push_back(publishing.made());
      out_.suppressed += publishing.number_hidden();
      if (publishing.number_hidden() > 0) partly_hidden_.insert(excerpt(each.check.indicator.id));
      if (publishing.made().judgement == Publication::suppressed) hide_judgement(published);
    }
    out_.goals.push_back(std::move(published));
  }

  void hide_judgement(PublishedGoal& goal) {
    if (goal.judgement == Publication::suppressed) return;
    goal.judgement = Publication::suppressed;
    goal.verdict.reset();
    goal.followable.reset();
    goal.reasons.clear();
    ++out_.suppressed;
  }

  void add_findings() {
    for (const auto& each : goals_.findings) {
      const bool hidden = is_about(each, partly_hidden_) && !depends_on_no_figure(each.code);
      if (!hidden && !(threshold_ && names_a_measurement(each.code))) out_.findings.push_back(each);
    }
    if (threshold_ && out_.suppressed > 0)
      out_.findings.push_back(finding(ErrorCode::suppression_applied,
                                      {{"suppressed", std::to_string(out_.suppressed)},
                                       {"threshold", std::to_string(threshold_->value())}}));
  }

  const GoalAttainment& goals_;
  Threshold threshold_;
  std::set<std::string> twice_, partly_hidden_;
  PublishedGoals out_;
};

}  // namespace

PublishedGoals published(const GoalAttainment& goals, const Threshold& threshold) {
  return WholePublication{goals, threshold}.made();
}

std::vector<Step> explain(const PublishedGoals& goals) {
  if (!goals.threshold) return {};
  return {{.rule = RuleId::goals_suppression,
           .operands = {{"threshold", goals.threshold->value()}},
           .value = goals.suppressed}};
}

}  // namespace iop
