#include "rules/goals/small_counts.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "rules/goals/figures.hpp"

namespace iop::rules {

namespace {

// Above this all values are not tried one by one.
constexpr std::int64_t most_thresholds = 32;
constexpr std::size_t most_tried = 4000;

using Judgement = std::tuple<GoalVerdict, std::vector<ErrorCode>, std::vector<ErrorCode>>;

Judgement judgement_of(const AttainedIndicator& each) {
  return {each.verdict, each.reasons, each.check.gaps};
}

// What a hidden figure may be: its own number, or of a share its numerator and denominator.
struct Possible {
  std::int64_t number = 0;
  std::int64_t of = 0;
};

// The numerators that are small themselves, or whose remainder is.
std::vector<Possible> small_numerators(std::int64_t denominator, std::int64_t threshold) {
  std::set<std::int64_t> numbers;
  for (std::int64_t i = 1; i < threshold; ++i) {
    if (i <= denominator) numbers.insert(i);
    if (i < denominator) numbers.insert(denominator - i);
  }
  std::vector<Possible> possible;
  for (const auto number : numbers) possible.push_back({number, denominator});
  return possible;
}

class Trial {
 public:
  Trial(const AttainedIndicator& indicator, const HiddenFigures& hidden,
        const SuppressionThreshold& threshold, const Date& day)
      : indicator_(indicator), hidden_(hidden), threshold_(threshold.value()), day_(day) {
    if (indicator.measured) counted_ = indicator.measured->counted;
  }

  [[nodiscard]] bool passed() {
    const auto baselines = possible_baselines(), values = possible_values();
    if (baselines.empty() || values.empty() || baselines.size() * values.size() > most_tried)
      return false;
    for (const auto& baseline : baselines)
      for (const auto& value : values) try_with(baseline, value);
    return found_.contains(judgement_of(indicator_)) &&
           std::ranges::all_of(found_, [&](const auto& each) { return is_open(each.second); });
  }

 private:
  // The values that one judgement leaves to each hidden figure.
  struct Left {
    std::set<std::int64_t> baseline, value, of;
  };

  [[nodiscard]] bool is_open(const Left& left) const {
    return (!hidden_.baseline || !needs_baseline() || left.baseline.size() > 1) &&
           (!hidden_.value || left.value.size() > 1) &&
           (!hidden_.denominator || left.of.size() > 1);
  }

  [[nodiscard]] bool is_share() const {
    return indicator_.check.indicator.measure == Measure::share;
  }

  // A bound is the same wherever things stood.
  [[nodiscard]] bool needs_baseline() const {
    const auto& target = indicator_.check.indicator.target;
    return !target || target->kind != TargetKind::threshold;
  }

  // Of how many a share was before is not shown, so that what it may have been has no end.
  [[nodiscard]] std::vector<Possible> possible_baselines() const {
    if (!hidden_.baseline || !needs_baseline()) return {{}};
    if (threshold_ > most_thresholds || is_share()) return {};
    std::vector<Possible> possible;
    for (std::int64_t i = 1; i < threshold_; ++i) possible.push_back({i});
    return possible;
  }

  [[nodiscard]] std::vector<Possible> possible_values() const {
    if (!hidden_.value) return {{}};
    if (threshold_ > most_thresholds) return decisive_values();
    if (!is_share()) {
      std::vector<Possible> possible;
      for (const auto total : hidden_totals(hidden_.parts, threshold_)) possible.push_back({total});
      return possible;
    }
    const auto denominator = *indicator_.measured->denominator;
    if (!hidden_.denominator) return small_numerators(denominator, threshold_);
    std::vector<Possible> possible;
    for (std::int64_t of = 1; of < threshold_; ++of)
      for (std::int64_t i = 1; i <= of; ++i) possible.push_back({i, of});
    return possible;
  }

  // Between the ends, the baseline and the target the judgement does not change, so those beside
  // them are enough. Of one count alone, and where the baseline is shown.
  [[nodiscard]] std::vector<Possible> decisive_values() const {
    if (is_share() || hidden_.parts > 1) return {};
    std::set<std::int64_t> numbers;
    const auto add_beside = [&](std::int64_t number) {
      for (auto i = std::max<std::int64_t>(1, number - 2);
           i <= std::min(threshold_ - 1, number + 2); ++i)
        numbers.insert(i);
    };
    add_beside(1);
    add_beside(threshold_ - 1);
    for (const auto& point : {indicator_.check.baseline_value, indicator_.check.target_value})
      if (point && Exact{*point} > Exact(0) && Exact{*point} < Exact(threshold_ + 2))
        add_beside(static_cast<std::int64_t>(point->numerator() / point->denominator()));
    std::vector<Possible> possible;
    for (const auto number : numbers) possible.push_back({number});
    return possible;
  }

  void try_with(const Possible& baseline, const Possible& value) {
    Indicator indicator = indicator_.check.indicator;
    if (hidden_.baseline && needs_baseline())
      indicator.baseline->value = Decimal(baseline.number);
    auto measurements = counted_;
    if (hidden_.value) is_share() ? put_share(measurements, value) : put_count(measurements, value);
    auto& left = found_[judgement_of(attainment(indicator, measurements, day_))];
    left.baseline.insert(baseline.number);
    left.value.insert(value.number);
    left.of.insert(value.of);
  }

  // Which part holds it makes no difference: only the sum is judged. Several latest are equal.
  void put_count(std::vector<Measurement>& measurements, const Possible& value) const {
    const bool is_sum = indicator_.measured->way == Aggregation::sum || counted_.front().part;
    for (auto& each : measurements) each.value = Decimal(is_sum ? 0 : value.number);
    measurements.front().value = Decimal(value.number);
  }

  // The same in each: together they are as much of as many.
  static void put_share(std::vector<Measurement>& measurements, const Possible& value) {
    for (auto& each : measurements) {
      each.numerator = value.number;
      each.denominator = value.of;
    }
  }

  const AttainedIndicator& indicator_;
  HiddenFigures hidden_;
  std::int64_t threshold_;
  Date day_;
  std::vector<Measurement> counted_;
  std::map<Judgement, Left> found_;
};

}  // namespace

bool judgement_can_be_shown(const AttainedIndicator& indicator, const HiddenFigures& hidden,
                            const SuppressionThreshold& threshold, const Date& day) {
  return Trial{indicator, hidden, threshold, day}.passed();
}

}  // namespace iop::rules
