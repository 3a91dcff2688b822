#include <iop/rules/goals/attainment.hpp>

#include <algorithm>

#include "rules/time/agreement_facts.hpp"
#include <iop/core/exact.hpp>
#include "rules/goals/figures.hpp"
#include "rules/goals/target_step.hpp"

namespace iop {

namespace {


bool is_judged_in_words(Measure measure) {
  return measure == Measure::yes_no || measure == Measure::qualitative;
}

void add_once(std::vector<ErrorCode>& codes, ErrorCode code) {
  if (std::find(codes.begin(), codes.end(), code) == codes.end()) codes.push_back(code);
}

// The latest time in which a measurement may stand that counts: up to the day, and to the due.
Date last_counted(const Indicator& indicator, const Date& day) {
  return indicator.due ? std::min(day, indicator.due->latest()) : day;
}

class Judging {
 public:
  Judging(const Indicator& indicator, const std::vector<Measurement>& measurements, const Date& day)
      : result_{.check = indicator_check(indicator)},
        indicator_(result_.check.indicator),
        day_(day),
        last_(last_counted(indicator, day)) {
    std::vector<Measurement> counting;
    for (const auto& each : measurements)
      if (each.indicator.value == indicator.id && each.period.latest() <= last_ && is_after(each))
        counting.push_back(each);
    auto current = rules::current_figures(indicator, counting);
    known_ = std::move(current.measurements);
    result_.findings = std::move(current.findings);
    for (const auto& each : known_)
      if (const auto percent = impossible_share(indicator, each)) {
        note(ErrorCode::measurement_impossible_share,
             {{"measured_period", each.period.text()}, {"value", *percent}});
        cannot(ErrorCode::measurement_impossible_share);
      }
  }

  AttainedIndicator made() && {
    for (const auto gap : result_.check.gaps)
      if (hinders(gap)) add_once(result_.reasons, gap);
    is_judged_in_words(indicator_.measure) ? take_judgement() : take_number();
    judge();
    return std::move(result_);
  }

 private:
  // What was measured for the baseline's own time is no news.
  [[nodiscard]] bool is_after(const Measurement& each) const {
    return !indicator_.baseline || each.period.latest() > indicator_.baseline->period.latest();
  }

  void note(ErrorCode code, std::vector<Detail> details = {}) {
    details.insert(details.begin(), {"indicator", indicator_.id});
    result_.findings.push_back(finding(code, std::move(details)));
  }

  void cannot(ErrorCode reason) { add_once(result_.reasons, reason); }

  [[nodiscard]] bool is_due() const { return indicator_.due && day_ >= indicator_.due->latest(); }
  // Due within a time, not on a day: the value is that of the time.
  [[nodiscard]] bool has_due_time() const { return indicator_.due && !indicator_.due->exact(); }

  [[nodiscard]] bool anything_in(const DateRange& days) const {
    return std::any_of(known_.begin(), known_.end(), [&](const auto& each) {
      return days.holds(each.period.earliest()) && days.holds(each.period.latest());
    });
  }

  // A yes or no, or a judgement: the latest that was made.
  void take_judgement() {
    const Measurement* latest = nullptr;
    bool differ = false;
    const auto answer = [&](const Measurement& each) {
      return indicator_.measure == Measure::yes_no ? each.yes : each.judged_met;
    };
    for (const auto& each : known_) {
      if (!answer(each)) continue;
      if (!latest || latest->period.latest() < each.period.latest()) {
        latest = &each;
        differ = false;
      } else if (latest->period.latest() == each.period.latest()) {
        differ = differ || answer(*latest) != answer(each);
      }
    }
    if (!latest) return;
    result_.measured_for = latest->period.days();
    if (!differ) {
      result_.so = *answer(*latest);
    } else {
      note(ErrorCode::aggregation_several_latest,
           {{"last_day", latest->period.latest().to_string()}});
      cannot(ErrorCode::aggregation_several_latest);
    }
  }

  void take_number() {
    if (known_.empty()) return;
    try {
      put_together();
      if (is_for_less_than_the_baseline()) return;
      if (result_.value && !is_part_of_a_sum()) compare();
    } catch (const CalculationError& error) {
      result_.findings.insert(result_.findings.end(), error.findings().begin(),
                              error.findings().end());
      cannot(error.code());
    }
  }

  void put_together() {
    const bool in_due_time = has_due_time() && anything_in(indicator_.due->days());
    const DateRange period = in_due_time ? indicator_.due->days() : span_of_all();
    const bool as_it_fits = in_due_time && indicator_.measure != Measure::rating;
    const auto way = as_it_fits ? aggregation_of(indicator_.measure) : Aggregation::latest;
    result_.measured = rules::aggregate_current(indicator_, known_, period, way);
    const auto& measured = *result_.measured;
    for (const auto& each : measured.findings) take_note_of(each, in_due_time);
    result_.value = measured.value;
    if (measured.counted.empty()) return;
    Date last = measured.counted.front().period.latest();
    for (const auto& each : measured.counted) last = std::max(last, each.period.latest());
    result_.measured_for = DateRange{measured.counted.front().period.earliest(), last};
  }

  [[nodiscard]] DateRange span_of_all() const {
    Date first = known_.front().period.earliest();
    for (const auto& each : known_) first = std::min(first, each.period.earliest());
    return {first, last_};
  }

  // A sum with a hole in it would count the hole as zero, one of overlapping periods something
  // twice, parts of it are not the whole, and two latest values are none. A hole in a span that we
  // chose ourselves is no news.
  void take_note_of(const Finding& found, bool in_due_time) {
    const bool hole = found.code == ErrorCode::aggregation_period_missing;
    if (hole && (!in_due_time || !is_due())) return;
    result_.findings.push_back(found);
    if (hole && result_.measured->way == Aggregation::sum) cannot(found.code);
    for (const auto code :
         {ErrorCode::aggregation_overlap, ErrorCode::aggregation_several_latest,
          ErrorCode::aggregation_part_missing, ErrorCode::aggregation_parts_differ})
      if (found.code == code) cannot(code);
  }

  // A sum for a part of its time says nothing beside a target for the whole of it.
  [[nodiscard]] bool is_part_of_a_sum() const {
    return result_.measured->way == Aggregation::sum && !result_.measured->missing.empty();
  }

  // A count for a quarter beside one for a year. Months and years differ by a few days.
  [[nodiscard]] bool is_for_less_than_the_baseline() {
    if (aggregation_of(indicator_.measure) != Aggregation::sum || has_due_time() ||
        !indicator_.baseline || !result_.measured_for)
      return false;
    const auto measured = result_.measured_for->days();
    const auto baseline = indicator_.baseline->period.days().days();
    if (4 * measured >= 3 * baseline) return false;
    note(ErrorCode::attainment_shorter_period,
         {{"measured_period", result_.measured_for->to_string()},
          {"measured_days", std::to_string(measured)},
          {"baseline_days", std::to_string(baseline)}});
    cannot(ErrorCode::attainment_shorter_period);
    return true;
  }

  void compare() {
    const auto& [indicator, gaps, baseline_value, target_value, other] = result_.check;
    if (!target_value || !indicator.direction) return;
    const Exact value{*result_.value}, target{*target_value};
    result_.reached =
        *indicator.direction == Direction::increase ? value >= target : value <= target;
    if (!baseline_value) return;
    const Exact baseline{*baseline_value};
    if (baseline == target) {
      note(ErrorCode::attainment_baseline_is_target, {{"target", decimal_text(*target_value)}});
      return;
    }
    const bool against = std::ranges::any_of(gaps, [](auto gap) {
      return gap == ErrorCode::goal_target_against_direction ||
             gap == ErrorCode::goal_target_impossible;
    });
    const bool starts_beyond =
        *indicator.direction == Direction::increase ? baseline > target : baseline < target;
    if (against || starts_beyond) return;  // there is no way to go
    const Exact progress = (value - baseline) / (target - baseline);
    result_.progress = progress.ratio();
    if (progress < Exact(0))
      note(ErrorCode::attainment_wrong_direction, {{"baseline", decimal_text(*baseline_value)},
                                                   {"measured", decimal_text(*result_.value)},
                                                   {"target", decimal_text(*target_value)}});
  }

  void judge() {
    const bool measured = result_.value || result_.so;
    const bool before_due =
        result_.measured_for && indicator_.due &&
        result_.measured_for->last() <
            (has_due_time() ? indicator_.due->earliest() : indicator_.due->latest());
    if (is_due() && !measured && result_.reasons.empty()) {
      note(ErrorCode::attainment_not_measured, {{"day", day_.to_string()}});
      cannot(ErrorCode::attainment_not_measured);
    }
    if (is_due() && measured && before_due) {
      note(ErrorCode::attainment_measured_before_due,
           {{"measured_period", result_.measured_for->to_string()},
            {"due", indicator_.due->text()}});
      if (has_due_time()) cannot(ErrorCode::attainment_measured_before_due);
    }
    result_.verdict = verdict();
  }

  [[nodiscard]] GoalVerdict verdict() {
    if (result_.so) result_.reached = *result_.so;
    if (!result_.reasons.empty()) return GoalVerdict::cannot_be_judged;
    if (!is_due()) return GoalVerdict::not_due;
    if (*result_.reached) return GoalVerdict::met;
    const bool by_steps = indicator_.target->kind == TargetKind::absolute ||
                          indicator_.target->kind == TargetKind::relative_change ||
                          indicator_.target->kind == TargetKind::percentage_points;
    return by_steps && result_.progress && result_.progress->numerator() > 0
               ? GoalVerdict::partly_met
               : GoalVerdict::not_met;
  }

  AttainedIndicator result_;
  const Indicator& indicator_;
  Date day_;
  Date last_;
  std::vector<Measurement> known_;
};

GoalVerdict combined(const std::vector<AttainedIndicator>& indicators) {
  const auto any = [&](GoalVerdict verdict) {
    return std::any_of(indicators.begin(), indicators.end(),
                       [&](const auto& each) { return each.verdict == verdict; });
  };
  for (const auto first : {GoalVerdict::cannot_be_judged, GoalVerdict::not_due})
    if (any(first)) return first;
  const bool met = any(GoalVerdict::met), not_met = any(GoalVerdict::not_met);
  if (any(GoalVerdict::partly_met) || (met && not_met)) return GoalVerdict::partly_met;
  return met ? GoalVerdict::met : GoalVerdict::not_met;
}

AttainedGoal attained(const CheckedGoal& checked, const std::vector<Measurement>& measurements,
                      const Date& day) {
  AttainedGoal goal{.goal = checked.goal, .followable = checked.followable};
  for (const auto& each : checked.indicators) {
    goal.indicators.push_back(attainment(each.indicator, measurements, day));
    for (const auto reason : goal.indicators.back().reasons) add_once(goal.reasons, reason);
  }
  if (goal.indicators.empty())
    goal.reasons.push_back(ErrorCode::goal_no_indicator);
  else
    goal.verdict = combined(goal.indicators);
  return goal;
}

Step verdict_step(std::string what, const std::optional<ClauseId>& clause, GoalVerdict verdict,
                  const std::vector<ErrorCode>& reasons) {
  Step step{.rule = RuleId::goals_attainment,
            .clause = clause,
            .operands = {{"of", std::move(what)}},
            .value = std::string{word(verdict)}};
  if (!reasons.empty()) step.operands.push_back({"reasons", rules::names_of(reasons)});
  return step;
}

}  // namespace

AttainedIndicator attainment(const Indicator& indicator,
                             const std::vector<Measurement>& measurements, const Date& day) {
  return Judging{indicator, measurements, day}.made();
}

GoalAttainment goal_attainment(const Partnership& partnership, const Date& day,
                               const std::optional<AgreementId>& agreement) {
  const auto check = goal_check(partnership, day, agreement);
  const auto& measurements = rules::facts_of(partnership).measurements;
  GoalAttainment goals{.day = day, .findings = check.findings};
  for (const auto& each : check.goals) {
    goals.goals.push_back(attained(each, measurements, day));
    for (const auto& indicator : goals.goals.back().indicators)
      goals.findings.insert(goals.findings.end(), indicator.findings.begin(),
                            indicator.findings.end());
  }
  return goals;
}

std::vector<Step> explain(const AttainedIndicator& each) {
  std::vector<Step> steps;
  const auto& indicator = each.check.indicator;
  rules::append_target_step(steps, each.check);
  if (each.measured)
    for (auto& step : explain(*each.measured)) steps.push_back(std::move(step));
  Step step = verdict_step(indicator.text, indicator.clause, each.verdict, each.reasons);
  step.operands.push_back({"measure", std::string{word(indicator.measure)}});
  if (indicator.unit) step.operands.push_back({"unit", *indicator.unit});
  if (indicator.due) step.operands.push_back({"due", indicator.due->text()});
  if (each.check.target_value) step.operands.push_back({"target", *each.check.target_value});
  if (each.value) step.operands.push_back({"measured", *each.value});
  if (each.so) step.operands.push_back({"so", *each.so});
  if (each.measured_for) step.operands.push_back({"measured_for", *each.measured_for});
  if (each.progress) step.operands.push_back({"progress", *each.progress});
  steps.push_back(std::move(step));
  return steps;
}

std::vector<Step> explain(const GoalAttainment& goals) {
  std::vector<Step> steps;
  for (const auto& each : goals.goals) {
    Step first{.rule = RuleId::goals_followable,
               .clause = each.goal.clause,
               .operands = {{"goal", each.goal.text},
                            {"indicators", static_cast<std::int64_t>(each.indicators.size())}},
               .value = each.followable};
    std::vector<ErrorCode> gaps;
    if (each.indicators.empty()) gaps.push_back(ErrorCode::goal_no_indicator);
    for (const auto& indicator : each.indicators)
      for (const auto gap : indicator.check.gaps) add_once(gaps, gap);
    if (!gaps.empty()) first.operands.push_back({"gaps", rules::names_of(gaps)});
    steps.push_back(std::move(first));
    for (const auto& indicator : each.indicators)
      for (auto& step : explain(indicator)) steps.push_back(std::move(step));
    steps.push_back(verdict_step(each.goal.text, each.goal.clause, each.verdict, each.reasons));
  }
  return steps;
}

}  // namespace iop
