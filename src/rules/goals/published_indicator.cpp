#include "rules/goals/published_indicator.hpp"

#include <algorithm>

namespace iop::rules {

namespace {

// Zero is written as zero: 0/4 would tell of how many.
PublishedValue shown(const std::optional<Ratio>& value) {
  if (!value) return {};
  return {Publication::shown, value->numerator() == 0 ? Ratio{0, 1} : *value};
}

PublishedValue shown(Int128 number) { return shown(Ratio{number, 1}); }

void hide(PublishedValue& value) {
  if (value.publication == Publication::shown) value = {Publication::suppressed, std::nullopt};
}

bool is_hidden(const PublishedValue& value) { return value.publication == Publication::suppressed; }

bool is_zero(const PublishedValue& value) { return value.value && value.value->numerator() == 0; }

bool is_counted(Measure measure) {
  return measure == Measure::quantity || measure == Measure::cumulative;
}

bool is_small_baseline(const AttainedIndicator& each, const SuppressionThreshold& threshold) {
  const auto& indicator = each.check.indicator;
  if (!each.check.baseline_value) return false;
  if (is_counted(indicator.measure)) return is_small(Exact{*each.check.baseline_value}, threshold);
  const auto& baseline = *indicator.baseline;
  return indicator.measure == Measure::share && !baseline.value && baseline.numerator &&
         baseline.denominator &&
         is_small_share(baseline.numerator->value(), baseline.denominator->value(), threshold);
}

bool is_change(const std::optional<Target>& target) {
  return target && (target->kind == TargetKind::relative_change ||
                    target->kind == TargetKind::percentage_points);
}

// Text, extra members and all that is not for others stays behind.
std::optional<FigurePart> published_part(const std::optional<FigurePart>& part) {
  return part ? std::optional{FigurePart{.by = part->by, .of = part->of}} : std::nullopt;
}

// Zero counts nobody, but zero of a hidden number is hidden with it.
bool is_counted_zero(const PublishedPart& part) {
  return is_zero(part.value) && part.denominator.publication == Publication::unknown;
}

void hide_part(PublishedPart& part) {
  if (!is_counted_zero(part)) hide(part.value);
  hide(part.numerator);
  hide(part.denominator);
}

}  // namespace

Publishing::Publishing(const AttainedIndicator& each,
                       const std::optional<SuppressionThreshold>& threshold, const Date& day)
    : each_(each), threshold_(threshold), day_(day) {
  const auto& indicator = each.check.indicator;
  out_ = {.id = indicator.id,
          .text = indicator.text,
          .measure = indicator.measure,
          .unit = indicator.unit,
          .population = indicator.population,
          .direction = indicator.direction,
          .target = indicator.target,
          .due = indicator.due,
          .baseline = shown(each.check.baseline_value),
          .target_value = shown(each.check.target_value),
          .value = shown(each.value),
          .numerator = {},
          .denominator = {},
          .so = each.so,
          .measured_for = each.measured_for,
          .progress = shown(each.progress),
          .verdict = each.verdict,
          .reasons = each.reasons};
  if (out_.target) out_.target->extra = {};
  add_counts();
  add_parts();
}

void Publishing::suppress() {
  if (is_counted(out_.measure)) hide_counts();
  if (out_.measure == Measure::share) hide_share();
  if (is_small_baseline(each_, *threshold_)) hide_baseline();
  finish();
}

void Publishing::suppress_all() {
  for (auto* value : {&out_.value, &out_.numerator, &out_.denominator})
    if (!is_zero(*value)) hide(*value);
  for (auto& part : out_.parts) hide_part(part);
  hide_baseline();
  can_be_judged_ = false;
  finish();
}

std::int64_t Publishing::number_hidden() const {
  std::int64_t number = out_.judgement == Publication::suppressed;
  for (const auto* value : {&out_.baseline, &out_.target_value, &out_.value, &out_.numerator,
                            &out_.denominator, &out_.progress})
    number += is_hidden(*value);
  for (const auto& part : out_.parts)
    number += is_hidden(part.value) + is_hidden(part.numerator) + is_hidden(part.denominator);
  return number;
}

void Publishing::add_counts() {
  if (!each_.measured || !each_.measured->numerator || !each_.measured->denominator) return;
  out_.numerator = shown(*each_.measured->numerator);
  out_.denominator = shown(Int128{*each_.measured->denominator});
}

// Of a share by part, of a sum, and of a count by part.
void Publishing::add_parts() {
  if (!each_.measured || !each_.value || each_.measured->counted.size() < 2) return;
  const auto& counted = each_.measured->counted;
  const bool by_part =
      std::ranges::any_of(counted, [](const auto& each) { return each.part.has_value(); });
  const bool is_sum = is_counted(out_.measure) && each_.measured->way == Aggregation::sum;
  if (!by_part && !is_sum) return;
  for (const auto& each : counted) {
    PublishedPart part{.period = each.period.text(),
                       .part = published_part(each.part),
                       .value = {},
                       .numerator = {},
                       .denominator = {}};
    if (each.numerator && each.denominator) {
      part.numerator = shown(Int128{each.numerator->value()});
      part.denominator = shown(Int128{each.denominator->value()});
      part.value =
          shown(Ratio{Int128{100} * each.numerator->value(), each.denominator->value()});
    } else if (each.value) {
      part.value = shown(each.value->ratio());
    }
    out_.parts.push_back(std::move(part));
  }
}

void Publishing::hide_counts() {
  if (!each_.value) return;
  if (out_.parts.empty()) {
    if (is_small(Exact{*each_.value}, *threshold_)) hide_value();
    return;
  }
  std::vector<Exact> parts;
  for (const auto& part : out_.parts) parts.emplace_back(*part.value.value);
  const auto found = hidden_parts(parts, Exact{*each_.value}, *threshold_);
  for (std::size_t i = 0; i < parts.size(); ++i)
    if (found.parts[i]) hide(out_.parts[i].value);
  if (!found.total) return;
  hidden_.parts = static_cast<std::size_t>(
      std::ranges::count_if(parts, [](const auto& part) { return part != Exact(0); }));
  hide_value();
  can_be_judged_ = !found.mixed;
}

void Publishing::hide_value() {
  hide(out_.value);
  hidden_.value = true;
}

void Publishing::hide_share() {
  if (!each_.measured || !each_.measured->numerator || !each_.measured->denominator) return;
  const auto numerator = *each_.measured->numerator;
  const Int128 denominator = *each_.measured->denominator;
  const bool few = is_small(Exact(denominator), *threshold_);
  if (few) hide(out_.denominator);
  if (is_small_share(numerator, denominator, *threshold_) || (few && numerator > 0)) {
    hide(out_.numerator);
    hide_value();
    hidden_.denominator = few;
  }
  hide_parts_of_share(denominator);
}

// Where one part is small none is shown: numerators, denominators and what remains all sum to
// what is shown of the whole. With one or two more than one each the parts would be all 1.
void Publishing::hide_parts_of_share(Int128 denominator) {
  const auto is_few = [&](const PublishedPart& part) {
    const auto of = part.denominator.value->numerator();
    return is_small(Exact(of), *threshold_) ||
           is_small_share(part.numerator.value->numerator(), of, *threshold_);
  };
  const bool any = std::ranges::any_of(out_.parts, [&](const auto& part) {
    return part.denominator.value && is_few(part);
  });
  if (!any) return;
  for (auto& part : out_.parts) hide_part(part);
  if (denominator > static_cast<Int128>(out_.parts.size()) + 1) return;
  for (auto* value : {&out_.value, &out_.numerator, &out_.denominator}) hide(*value);
  can_be_judged_ = false;
}

void Publishing::hide_baseline() {
  if (is_zero(out_.baseline)) return;
  hide(out_.baseline);
  hidden_.baseline = is_hidden(out_.baseline);
  if (is_change(out_.target)) hide(out_.target_value);
}

// How far it is could be told from nothing else, so that it is not measured is no sign.
void Publishing::finish() {
  const bool any = is_hidden(out_.baseline) || is_hidden(out_.value);
  const bool has_way = each_.check.baseline_value && each_.check.target_value && each_.value &&
                       out_.direction;
  if (any) out_.progress = {has_way ? Publication::suppressed : Publication::unknown, {}};
  if (can_be_judged_ && (!any || judgement_can_be_shown(each_, hidden_, *threshold_, day_)))
    return;
  out_.judgement = Publication::suppressed;
  out_.verdict.reset();
  out_.reasons.clear();
}

}  // namespace iop::rules
