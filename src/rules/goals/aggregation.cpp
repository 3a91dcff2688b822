#include <iop/rules/goals/aggregation.hpp>

#include <algorithm>
#include <map>
#include <utility>

#include <iop/core/exact.hpp>

#include "rules/goals/figures.hpp"

namespace iop {

namespace {

using rules::has_counts;
using rules::value_of;

std::string word_of(Measure measure) { return std::string{word(measure)}; }

void require_allowed(const Indicator& indicator, Aggregation way) {
  const auto measure = indicator.measure;
  const auto refuse = [&](ErrorCode code) {
    fail(code, {{"indicator", indicator.id}, {"measure", word_of(measure)}});
  };
  if (measure == Measure::yes_no || measure == Measure::qualitative)
    refuse(ErrorCode::aggregation_not_numbers);
  if (way == Aggregation::pooled && measure != Measure::share)
    refuse(ErrorCode::aggregation_not_a_share);
  if (way != Aggregation::sum) return;
  if (measure == Measure::cumulative) refuse(ErrorCode::aggregation_cumulative_sum);
  if (measure == Measure::share) refuse(ErrorCode::aggregation_share_sum);
  if (measure == Measure::rating) refuse(ErrorCode::aggregation_rating);
}

bool is_readable(Measure measure, const Measurement& each) {
  return each.value || (measure == Measure::share && has_counts(each));
}

bool is_earlier(const Measurement& a, const Measurement& b) {
  return a.period.earliest() != b.period.earliest() ? a.period.earliest() < b.period.earliest()
                                                    : a.period.latest() < b.period.latest();
}

class Gathering {
 public:
  Gathering(const Indicator& indicator, const std::vector<Measurement>& measurements,
            Aggregate result)
      : indicator_(indicator), result_(std::move(result)) {
    for (const auto& each : measurements)
      if (each.indicator.value == indicator.id) take(each);
    std::stable_sort(result_.counted.begin(), result_.counted.end(), is_earlier);
    if (result_.counted.empty())
      note(ErrorCode::aggregation_nothing_measured, {{"period", result_.period.to_string()}});
  }

  [[nodiscard]] std::size_t size() const { return result_.counted.size(); }

  Aggregate made() && {
    if (result_.way == Aggregation::latest) {
      take_latest();
    } else {
      take(rules::figures_to_add(indicator_, result_.counted));
      report_overlaps();
      result_.way == Aggregation::sum ? add_up() : pool();
    }
    report_missing();
    return std::move(result_);
  }

 private:
  void note(ErrorCode code, std::vector<Detail> details) {
    details.insert(details.begin(), {"indicator", indicator_.id});
    result_.findings.push_back(finding(code, std::move(details)));
  }

  void take(const Measurement& each) {
    const auto& days = each.period.days();
    if (!days.overlap(result_.period)) return;
    if (!result_.period.holds(days.first()) || !result_.period.holds(days.last()))
      return note(ErrorCode::aggregation_period_outside, {{"measured_period", each.period.text()},
                                                          {"period", result_.period.to_string()}});
    if (!is_readable(indicator_.measure, each))
      return note(ErrorCode::measurement_form, {{"measure", word_of(indicator_.measure)},
                                                {"expected", indicator_.measure == Measure::share
                                                                 ? "value | numerator, denominator"
                                                                 : "value"}});
    result_.counted.push_back(each);
  }

  void take(rules::Figures figures) {
    result_.counted = std::move(figures.measurements);
    for (auto& each : figures.findings) result_.findings.push_back(std::move(each));
  }

  // By whom or where; what is for all is a slice of its own.
  static std::pair<std::optional<PartBy>, std::string> slice_of(const Measurement& each) {
    if (!each.part) return {};
    return {each.part->by, each.part->of};
  }

  // Each measurement that begins before one of the same part that came earlier has ended.
  void report_overlaps() {
    std::map<std::pair<std::optional<PartBy>, std::string>, const Measurement*> longest_of;
    for (const auto& each : result_.counted) {
      auto& longest = longest_of[slice_of(each)];
      if (longest && each.period.earliest() <= longest->period.latest())
        note(ErrorCode::aggregation_overlap,
             {{"first_period", longest->period.text()}, {"second_period", each.period.text()}});
      if (!longest || longest->period.latest() < each.period.latest()) longest = &each;
    }
  }

  // What is counted since the beginning can stand still, and never falls.
  void report_falls() {
    std::map<std::pair<std::optional<PartBy>, std::string>, const Measurement*> earlier;
    for (const auto& after : result_.counted) {
      const auto* before = std::exchange(earlier[slice_of(after)], &after);
      if (before && before->period.latest() < after.period.latest() &&
          Exact{value_of(after)} < Exact{value_of(*before)})
        note(ErrorCode::aggregation_cumulative_falls, {{"before", before->value->to_string()},
                                                       {"after", after.value->to_string()},
                                                       {"measured_period", after.period.text()}});
    }
  }

  void add_up() {
    if (result_.counted.empty()) return;
    int decimals = 0;
    for (const auto& each : result_.counted) decimals = std::max(decimals, each.value->decimals());
    std::int64_t scale = 1;
    for (int i = 0; i < decimals; ++i) scale *= 10;
    Int128 sum = 0;
    for (const auto& each : result_.counted) {
      const Ratio value = each.value->ratio();
      sum += value.numerator() * (scale / value.denominator());
    }
    result_.value = Ratio{sum, scale};
  }

  void pool() {
    const auto& counted = result_.counted;
    if (counted.size() == 1) return take_one(counted.front());
    Int128 numerator = 0, denominator = 0;
    for (const auto& each : counted) {
      if (!has_counts(each))
        fail(ErrorCode::aggregation_bare_percent,
             {{"indicator", indicator_.id}, {"period", each.period.text()}});
      numerator += each.numerator->value();
      denominator += each.denominator->value();
    }
    if (counted.empty()) return;
    if (!fits_int64(denominator)) fail(ErrorCode::number_range, {{"text", digits(denominator)}});
    result_.numerator = numerator;
    result_.denominator = static_cast<std::int64_t>(denominator);
    result_.value = Ratio{numerator * 100, *result_.denominator};
  }

  void take_one(const Measurement& each) {
    result_.value = value_of(each);
    if (!has_counts(each)) return;
    result_.numerator = each.numerator->value();
    result_.denominator = each.denominator->value();
  }

  // Those whose period ends last: one for all, several that agree, or the parts of all.
  void take_latest() {
    const auto& counted = result_.counted;
    if (counted.empty()) return;
    if (indicator_.measure == Measure::cumulative) report_falls();
    auto latest = rules::latest_figures(indicator_, counted);
    const bool unclear = latest.unclear;
    take(std::move(latest));
    if (unclear) return;
    if (!counted.front().part) return take_one(counted.front());
    indicator_.measure == Measure::share ? pool() : add_up();
  }

  // Days that no measurement covers. Before a latest value nothing is missing.
  void report_missing() {
    std::optional<Date> next = result_.period.first();
    const auto add_until = [&](const Date& last) {
      if (next && *next <= last) result_.missing.emplace_back(*next, last);
    };
    for (const auto& each : result_.counted) {
      const auto& days = each.period.days();
      if (result_.way != Aggregation::latest && next && *next < days.first())
        add_until(days.first().plus_days(-1));
      if (next && days.last() == result_.period.last()) next.reset();
      if (next && *next <= days.last()) next = days.last().plus_days(1);
    }
    add_until(result_.period.last());
    if (result_.counted.empty()) return;  // said already
    for (const auto& days : result_.missing)
      note(ErrorCode::aggregation_period_missing, {{"missing_days", days.to_string()}});
  }

  const Indicator& indicator_;
  Aggregate result_;
};

}  // namespace

Aggregation aggregation_of(Measure measure) noexcept {
  switch (measure) {
    case Measure::quantity:
      return Aggregation::sum;
    case Measure::share:
      return Aggregation::pooled;
    default:
      return Aggregation::latest;
  }
}

Aggregate aggregate(const Indicator& indicator, const std::vector<Measurement>& measurements,
                    const DateRange& period, const std::optional<Aggregation>& way) {
  auto current = rules::current_figures(indicator, measurements);
  auto result = rules::aggregate_current(indicator, current.measurements, period, way);
  result.findings.insert(result.findings.begin(), current.findings.begin(), current.findings.end());
  return result;
}

Aggregate rules::aggregate_current(const Indicator& indicator,
                                   const std::vector<Measurement>& measurements,
                                   const DateRange& period, const std::optional<Aggregation>& way) {
  const Aggregation used = way.value_or(aggregation_of(indicator.measure));
  require_allowed(indicator, used);
  Aggregate start{.indicator = indicator.id,
                  .text = indicator.text,
                  .measure = indicator.measure,
                  .unit = indicator.unit,
                  .way = used,
                  .period = period};
  Gathering gathering{indicator, measurements, std::move(start)};
  if (!way && indicator.measure == Measure::rating && gathering.size() > 1)
    fail(ErrorCode::aggregation_rating,
         {{"indicator", indicator.id}, {"measure", word_of(indicator.measure)}});
  return std::move(gathering).made();
}

std::vector<Step> explain(const Aggregate& aggregate) {
  Step step{.rule = RuleId::goals_aggregation,
            .operands = {{"indicator", aggregate.text},
                         {"measure", word_of(aggregate.measure)},
                         {"way", std::string{word(aggregate.way)}},
                         {"period", aggregate.period},
                         {"counted", static_cast<std::int64_t>(aggregate.counted.size())}},
            .value = std::string{}};
  if (aggregate.unit) step.operands.push_back({"unit", *aggregate.unit});
  if (aggregate.numerator && aggregate.denominator)
    step.operands.push_back({"part", Ratio{*aggregate.numerator, *aggregate.denominator}});
  if (!aggregate.missing.empty())
    step.operands.push_back({"missing_spans", static_cast<std::int64_t>(aggregate.missing.size())});
  if (aggregate.value)
    step.value = *aggregate.value;
  else
    step.value = aggregate.counted.empty() ? ErrorCode::aggregation_nothing_measured
                                           : ErrorCode::aggregation_several_latest;
  return {step};
}

}  // namespace iop
