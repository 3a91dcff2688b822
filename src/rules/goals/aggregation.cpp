#include <iop/rules/goals/aggregation.hpp>

#include <algorithm>

#include <iop/core/exact.hpp>

namespace iop {

namespace {


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

bool has_counts(const Measurement& each) { return each.numerator && each.denominator; }

bool is_readable(Measure measure, const Measurement& each) {
  return each.value || (measure == Measure::share && has_counts(each));
}

// The value of one measurement; percent for a share.
Ratio value_of(const Measurement& each) {
  if (has_counts(each)) return {Int128{each.numerator->value()} * 100, each.denominator->value()};
  return each.value->ratio();
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

  // Each measurement that begins before one that came earlier has ended.
  void report_overlaps() {
    const Measurement* longest = nullptr;
    for (const auto& each : result_.counted) {
      if (longest && each.period.earliest() <= longest->period.latest())
        note(ErrorCode::aggregation_overlap,
             {{"first_period", longest->period.text()}, {"second_period", each.period.text()}});
      if (!longest || longest->period.latest() < each.period.latest()) longest = &each;
    }
  }

  // What is counted since the beginning can stand still, and never falls.
  void report_falls() {
    for (std::size_t i = 1; i < result_.counted.size(); ++i) {
      const auto &before = result_.counted[i - 1], &after = result_.counted[i];
      if (before.period.latest() < after.period.latest() &&
          Exact{value_of(after)} < Exact{value_of(before)})
        note(ErrorCode::aggregation_cumulative_falls, {{"before", before.value->to_string()},
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

  // Those whose period ends last; where several do, they must agree.
  void take_latest() {
    auto& counted = result_.counted;
    if (counted.empty()) return;
    if (indicator_.measure == Measure::cumulative) report_falls();
    Date last = counted.front().period.latest();
    for (const auto& each : counted) last = std::max(last, each.period.latest());
    std::erase_if(counted, [&](const auto& each) { return each.period.latest() != last; });
    const Exact value{value_of(counted.front())};
    for (const auto& each : counted)
      if (Exact{value_of(each)} != value)
        return note(ErrorCode::aggregation_several_latest, {{"last_day", last.to_string()}});
    take_one(counted.front());
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
