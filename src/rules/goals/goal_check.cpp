#include <iop/rules/goals/goal_check.hpp>

#include <algorithm>

#include <iop/model/terms_on.hpp>

#include "rules/time/agreement_facts.hpp"
#include <iop/core/exact.hpp>
#include "rules/goals/target_step.hpp"

namespace iop {

namespace {


bool is_change(TargetKind kind) {
  return kind == TargetKind::relative_change || kind == TargetKind::percentage_points;
}

bool is_number(Measure measure) {
  return measure != Measure::yes_no && measure != Measure::qualitative;
}

bool fits(Measure measure, TargetKind kind) {
  switch (kind) {
    case TargetKind::yes_no:
      return measure == Measure::yes_no;
    case TargetKind::qualitative:
      return measure == Measure::qualitative;
    case TargetKind::percentage_points:
      return measure == Measure::share;
    default:
      return is_number(measure);
  }
}

// Whether there is something to reach: a number, words to judge by, or that it is so.
bool is_stated(const std::optional<Target>& target) {
  if (!target) return false;
  switch (target->kind) {
    case TargetKind::yes_no:
      return true;
    case TargetKind::qualitative:
      return target->text.has_value();
    default:
      return target->value.has_value();
  }
}

std::optional<Ratio> value_of(const std::optional<Baseline>& baseline) {
  if (!baseline) return std::nullopt;
  if (baseline->value) return baseline->value->ratio();
  if (baseline->numerator && baseline->denominator)
    return Ratio{Int128{baseline->numerator->value()} * 100, baseline->denominator->value()};
  return std::nullopt;
}

Exact changed(const Exact& baseline, const Exact& change, TargetKind kind, Direction direction) {
  const Exact signed_change = direction == Direction::decrease ? Exact(-1) * change : change;
  return kind == TargetKind::relative_change ? baseline + baseline * signed_change / Exact(100)
                                             : baseline + signed_change;
}

TargetKind other_kind(TargetKind kind) {
  return kind == TargetKind::relative_change ? TargetKind::percentage_points
                                             : TargetKind::relative_change;
}

class Check {
 public:
  explicit Check(const Indicator& indicator) : result_{.indicator = indicator} {}

  CheckedIndicator made() && {
    const auto& indicator = result_.indicator;
    result_.baseline_value = value_of(indicator.baseline);
    const bool fitting = indicator.target && fits(indicator.measure, indicator.target->kind);
    if (!is_stated(indicator.target)) lacks(ErrorCode::goal_no_target);
    if (indicator.target && !fitting) lacks(ErrorCode::goal_target_unlike_measure);
    if (fitting && is_number(indicator.measure)) number_target(*indicator.target);
    if (!indicator.due) lacks(ErrorCode::goal_no_due);
    const bool is_counted = is_number(indicator.measure) && indicator.measure != Measure::share;
    if (is_counted && !indicator.unit) lacks(ErrorCode::goal_no_unit);
    if (indicator.measure == Measure::share && !indicator.population)
      lacks(ErrorCode::goal_no_population);
    return std::move(result_);
  }

 private:
  void lacks(ErrorCode gap) { result_.gaps.push_back(gap); }

  void number_target(const Target& target) {
    if (target.kind != TargetKind::threshold && !result_.baseline_value)
      lacks(ErrorCode::goal_no_baseline);
    if (!result_.indicator.direction) lacks(ErrorCode::goal_no_direction);
    if (!target.value) return;
    const bool is_negative_change = is_change(target.kind) && *target.value < Decimal(0);
    if (is_negative_change) return lacks(ErrorCode::goal_target_against_direction);
    compute(target);
  }

  void compute(const Target& target) {
    const auto direction = result_.indicator.direction;
    if (!is_change(target.kind)) {
      result_.target_value = target.value->ratio();
    } else {
      if (!result_.baseline_value || !direction) return;
      const Exact baseline{*result_.baseline_value}, change{*target.value};
      if (target.kind == TargetKind::relative_change && baseline <= Exact(0))
        return lacks(ErrorCode::goal_baseline_not_positive);
      result_.target_value = changed(baseline, change, target.kind, *direction).ratio();
      if (result_.indicator.measure == Measure::share)
        result_.other_reading =
            changed(baseline, change, other_kind(target.kind), *direction).ratio();
    }
    judge_target(target, Exact{*result_.target_value});
  }

  void judge_target(const Target& target, const Exact& value) {
    if (is_impossible(target, value)) lacks(ErrorCode::goal_target_impossible);
    if (target.kind != TargetKind::absolute || !result_.baseline_value) return;
    const Exact baseline{*result_.baseline_value};
    const auto direction = result_.indicator.direction;
    if ((direction == Direction::increase && value < baseline) ||
        (direction == Direction::decrease && value > baseline))
      lacks(ErrorCode::goal_target_against_direction);
  }

  // A share outside 0 to 100 percent, and a count below zero; what was below zero before is no
  // count, but an economic result or a temperature.
  [[nodiscard]] bool is_impossible(const Target& target, const Exact& value) const {
    const auto measure = result_.indicator.measure;
    if (measure == Measure::share) return value < Exact(0) || value > Exact(100);
    const bool from_below =
        result_.baseline_value && Exact{*result_.baseline_value} < Exact(0);
    const bool is_count = measure == Measure::quantity || measure == Measure::cumulative;
    return value < Exact(0) && !from_below &&
           (is_count || target.kind == TargetKind::relative_change);
  }

  CheckedIndicator result_;
};

std::string text_of(const std::optional<Ratio>& ratio) { return ratio ? decimal_text(*ratio) : ""; }

// Every detail that a sentence about an indicator may name; a finding keeps what its own holds.
Finding gap_finding(ErrorCode gap, const CheckedIndicator& each) {
  const auto& indicator = each.indicator;
  std::vector<Detail> details{{"indicator", indicator.id}};
  switch (gap) {
    case ErrorCode::goal_target_unlike_measure:
      details.push_back({"target", std::string{word(indicator.target->kind)}});
      details.push_back({"measure", std::string{word(indicator.measure)}});
      break;
    case ErrorCode::goal_target_against_direction:
      details.push_back({"direction", indicator.direction ? std::string{word(*indicator.direction)}
                                                          : std::string{"–"}});
      break;
    case ErrorCode::goal_baseline_not_positive:
      details.push_back({"baseline", text_of(each.baseline_value)});
      break;
    case ErrorCode::goal_target_impossible:
      details.push_back({"target", text_of(each.target_value)});
      break;
    default:
      break;
  }
  return finding(gap, std::move(details));
}

// How a percentage is read, and what it would be in the other way.
std::optional<Finding> reading_finding(const CheckedIndicator& each) {
  const auto& target = each.indicator.target;
  if (!target || !target->value || each.indicator.measure != Measure::share ||
      !is_change(target->kind))
    return std::nullopt;
  const std::string change = target->value->to_string();
  if (!each.other_reading)
    return target->kind == TargetKind::relative_change
               ? std::optional{finding(ErrorCode::goal_read_as_relative_unvalued,
                                       {{"indicator", each.indicator.id}, {"change", change}})}
               : std::nullopt;
  return finding(target->kind == TargetKind::relative_change ? ErrorCode::goal_read_as_relative
                                                             : ErrorCode::goal_read_as_points,
                 {{"indicator", each.indicator.id},
                  {"change", change},
                  {"baseline", text_of(each.baseline_value)},
                  {"target", text_of(each.target_value)},
                  {"other", text_of(each.other_reading)}});
}

CheckedGoal checked(const Goal& goal, const std::optional<AgreementId>& agreement) {
  CheckedGoal result{.goal = {goal.id, goal.text, goal.kind, agreement, goal.set_by,
                              goal.shared_with, goal.clause}};
  if (goal.indicators.empty()) result.gaps.push_back(ErrorCode::goal_no_indicator);
  for (const auto& indicator : goal.indicators) {
    result.indicators.push_back(indicator_check(indicator));
    for (const auto gap : result.indicators.back().gaps)
      if (std::ranges::find(result.gaps, gap) == result.gaps.end()) result.gaps.push_back(gap);
  }
  result.followable = std::ranges::none_of(result.gaps, hinders);
  return result;
}

void add_goal(GoalCheck& check, const Goal& goal, const std::optional<AgreementId>& agreement) {
  check.goals.push_back(checked(goal, agreement));
  if (goal.indicators.empty())
    check.findings.push_back(finding(ErrorCode::goal_no_indicator, {{"goal", goal.id}}));
  for (const auto& each : check.goals.back().indicators) {
    for (const auto gap : each.gaps) check.findings.push_back(gap_finding(gap, each));
    if (auto reading = reading_finding(each)) check.findings.push_back(std::move(*reading));
  }
}

void add_agreement(GoalCheck& check, const Agreement& agreement, const std::vector<Event>& events) {
  const auto terms = terms_on(agreement, check.day, events);
  if (terms.agreement.goals.empty())
    check.findings.push_back(finding(ErrorCode::goal_none_stated, {{"agreement", agreement.id}}));
  for (const auto& goal : terms.agreement.goals) add_goal(check, goal, AgreementId{agreement.id});
}

}  // namespace

bool hinders(ErrorCode gap) noexcept {
  return gap != ErrorCode::goal_no_unit && gap != ErrorCode::goal_no_population;
}

CheckedIndicator indicator_check(const Indicator& indicator) { return Check{indicator}.made(); }

GoalCheck goal_check(const Partnership& partnership, const Date& day,
                     const std::optional<AgreementId>& agreement) {
  GoalCheck check{.day = day};
  const auto& events = rules::facts_of(partnership).events;
  if (agreement) {
    add_agreement(check, partnership.agreement(agreement->value), events);
  } else {
    const auto held = partnership.agreements_on(day);
    if (held.empty())
      check.findings.push_back(finding(ErrorCode::goal_no_agreement, {{"day", day.to_string()}}));
    for (const auto& each : held) add_agreement(check, each, events);
  }
  for (const auto& goal : partnership.committee_goals) add_goal(check, goal, std::nullopt);
  return check;
}

bool followable(const Goal& goal) { return checked(goal, std::nullopt).followable; }

std::vector<Step> explain(const GoalCheck& check) {
  std::vector<Step> steps;
  for (const auto& each : check.goals) {
    Step step{.rule = RuleId::goals_followable,
              .clause = each.goal.clause,
              .operands = {{"goal", each.goal.text},
                           {"indicators", static_cast<std::int64_t>(each.indicators.size())}},
              .value = each.followable};
    if (!each.gaps.empty()) step.operands.push_back({"gaps", rules::names_of(each.gaps)});
    steps.push_back(std::move(step));
    for (const auto& indicator : each.indicators) rules::append_target_step(steps, indicator);
  }
  return steps;
}

}  // namespace iop
