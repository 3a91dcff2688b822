#include <iop/rules/goals/suppression.hpp>

#include <algorithm>
#include <set>

#include <iop/core/exact.hpp>

namespace iop {

namespace {

using Threshold = std::optional<PositiveCount>;

PublishedValue shown(const std::optional<Ratio>& value) {
  return value ? PublishedValue{Publication::shown, value} : PublishedValue{};
}

void hide(PublishedValue& value) {
  if (value.publication == Publication::shown) value = {Publication::suppressed, std::nullopt};
}

bool is_hidden(const PublishedValue& value) { return value.publication == Publication::suppressed; }

// A count that is there but below the threshold. Zero counts nobody.
bool is_small(const Exact& count, const Threshold& threshold) {
  return threshold && count > Exact(0) && count < Exact(threshold->value());
}

// A share points people out where few are counted, or where few are not; none counted is nobody.
bool is_small_share(Int128 numerator, std::int64_t denominator, const Threshold& threshold) {
  return is_small(Exact(numerator), threshold) ||
         (numerator > 0 && is_small(Exact(denominator - numerator), threshold));
}

bool is_counted(Measure measure) {
  return measure == Measure::quantity || measure == Measure::cumulative;
}

bool is_small_baseline(const AttainedIndicator& each, const Threshold& threshold) {
  const auto& indicator = each.check.indicator;
  if (!each.check.baseline_value) return false;
  if (is_counted(indicator.measure)) return is_small(Exact{*each.check.baseline_value}, threshold);
  const auto& baseline = *indicator.baseline;
  return indicator.measure == Measure::share && !baseline.value && baseline.numerator &&
         baseline.denominator &&
         is_small_share(baseline.numerator->value(), baseline.denominator->value(), threshold);
}

// The parts of a sum whose total is shown: one hidden part is the total less the others, and
// several that together are few are few people too. So the next larger parts are hidden with them,
// and where that does not help, the total.
class Sum {
 public:
  Sum(const Aggregate& measured, const Threshold& threshold) : threshold_(threshold) {
    for (const auto& each : measured.counted) values_.push_back(each.value->ratio());
    for (std::size_t i = 0; i < values_.size(); ++i)
      if (is_small(Exact{values_[i]}, threshold)) hidden_.insert(i);
    total_hidden_ = measured.value && is_small(Exact{*measured.value}, threshold);
    if (!hidden_.empty() && !total_hidden_) protect();
  }

  [[nodiscard]] bool total_hidden() const { return total_hidden_; }
  [[nodiscard]] bool hides(std::size_t part) const { return hidden_.contains(part); }

 private:
  void protect() {
    std::vector<std::size_t> others;
    for (std::size_t i = 0; i < values_.size(); ++i)
      if (!hidden_.contains(i) && Exact{values_[i]} > Exact(0)) others.push_back(i);
    std::stable_sort(others.begin(), others.end(),
                     [&](auto a, auto b) { return Exact{values_[a]} < Exact{values_[b]}; });
    for (const auto next : others) {
      if (is_safe()) return;
      hidden_.insert(next);
    }
    total_hidden_ = !is_safe();
  }

  [[nodiscard]] bool is_safe() const {
    Exact together{0};
    for (const auto part : hidden_) together = together + Exact{values_[part]};
    return hidden_.size() > 1 && !is_small(together, threshold_);
  }

  Threshold threshold_;
  std::vector<Ratio> values_;
  std::set<std::size_t> hidden_;
  bool total_hidden_ = false;
};

void publish_value(PublishedIndicator& out, const AttainedIndicator& each,
                   const Threshold& threshold) {
  out.value = shown(each.value);
  if (!each.measured) return;
  const auto& measured = *each.measured;
  if (measured.numerator && measured.denominator) {
    out.numerator = shown(Ratio{*measured.numerator, 1});
    out.denominator = shown(Ratio{*measured.denominator, 1});
    if (is_small_share(*measured.numerator, *measured.denominator, threshold)) {
      hide(out.numerator);
      hide(out.value);
    }
    if (is_small(Exact(*measured.denominator), threshold)) hide(out.denominator);
  }
  if (!is_counted(out.measure)) return;
  if (each.value && is_small(Exact{*each.value}, threshold)) hide(out.value);
  if (measured.way != Aggregation::sum || measured.counted.size() < 2) return;
  const Sum sum{measured, threshold};
  if (sum.total_hidden()) hide(out.value);
  for (std::size_t i = 0; i < measured.counted.size(); ++i) {
    const auto& part = measured.counted[i];
    out.parts.push_back({part.period.text(), shown(part.value->ratio())});
    if (sum.hides(i)) hide(out.parts.back().value);
  }
}

PublishedIndicator publish(const AttainedIndicator& each, const Threshold& threshold) {
  const auto& indicator = each.check.indicator;
  PublishedIndicator out{.id = indicator.id,
                         .text = indicator.text,
                         .measure = indicator.measure,
                         .unit = indicator.unit,
                         .population = indicator.population,
                         .direction = indicator.direction,
                         .target = indicator.target,
                         .due = indicator.due,
                         .baseline = shown(each.check.baseline_value),
                         .target_value = shown(each.check.target_value),
                         .value = {},
                         .numerator = {},
                         .denominator = {},
                         .so = each.so,
                         .measured_for = each.measured_for,
                         .progress = shown(each.progress),
                         .verdict = each.verdict,
                         .reasons = each.reasons};
  publish_value(out, each, threshold);
  if (is_small_baseline(each, threshold)) {
    hide(out.baseline);
    const bool is_change = indicator.target && indicator.target->kind != TargetKind::absolute &&
                           indicator.target->kind != TargetKind::threshold;
    if (is_change) hide(out.target_value);
  }
  if (is_hidden(out.baseline) || is_hidden(out.value)) hide(out.progress);
  return out;
}

std::int64_t hidden_in(const PublishedIndicator& each) {
  std::int64_t number = 0;
  for (const auto* value : {&each.baseline, &each.target_value, &each.value, &each.numerator,
                            &each.denominator, &each.progress})
    number += is_hidden(*value);
  for (const auto& part : each.parts) number += is_hidden(part.value);
  return number;
}

bool names_a_figure(ErrorCode code) {
  switch (code) {
    case ErrorCode::goal_read_as_relative:
    case ErrorCode::goal_read_as_points:
    case ErrorCode::goal_baseline_not_positive:
    case ErrorCode::goal_target_impossible:
    case ErrorCode::attainment_wrong_direction:
    case ErrorCode::attainment_baseline_is_target:
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

}  // namespace

PublishedGoals published(const GoalAttainment& goals, const Threshold& threshold) {
  PublishedGoals out{.day = goals.day, .threshold = threshold};
  std::set<std::string> partly_hidden;
  for (const auto& goal : goals.goals) {
    out.goals.push_back({goal.goal, goal.followable, {}, goal.verdict, goal.reasons});
    for (const auto& each : goal.indicators) {
      out.goals.back().indicators.push_back(publish(each, threshold));
      const auto number = hidden_in(out.goals.back().indicators.back());
      if (number > 0) partly_hidden.insert(excerpt(each.check.indicator.id));
      out.suppressed += number;
    }
  }
  for (const auto& each : goals.findings) {
    const bool hidden = names_a_figure(each.code) && is_about(each, partly_hidden);
    if (!hidden && !(threshold && names_a_measurement(each.code))) out.findings.push_back(each);
  }
  if (threshold && out.suppressed > 0)
    out.findings.push_back(finding(ErrorCode::suppression_applied,
                                   {{"suppressed", std::to_string(out.suppressed)},
                                    {"threshold", std::to_string(threshold->value())}}));
  return out;
}

std::vector<Step> explain(const PublishedGoals& goals) {
  if (!goals.threshold) return {};
  return {{.rule = RuleId::goals_suppression,
           .operands = {{"threshold", goals.threshold->value()}},
           .value = goals.suppressed}};
}

}  // namespace iop
