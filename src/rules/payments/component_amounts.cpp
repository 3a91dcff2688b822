#include "rules/payments/component_amounts.hpp"

#include <algorithm>
#include <numeric>
#include <set>
#include <tuple>

#include <iop/core/exact.hpp>

namespace iop::rules {

namespace {

// The label of the figure for a year: "2024" or "2024-11".
FuzzyDate label(int year, const std::optional<MonthNumber>& month) {
  const std::string text = Date{year, month ? static_cast<int>(month->value()) : 1, 1}.to_string();
  return FuzzyDate::parse(std::string_view{text}.substr(0, month ? 7 : 4));
}

// The day on which the amount of the unit that begins on a day is fixed.
Date fixed_on(const PaymentComponent& component, const Date& unit) {
  if (!component.fixed) return unit;
  const auto& fixed = *component.fixed;
  const Date month{unit.year() - static_cast<int>(fixed.years_before.value()),
                   static_cast<int>(fixed.month.value()), 1};
  return day_of_month(month, fixed.day);
}

class Amounts {
 public:
  Amounts(const PaymentComponent& component, const std::vector<FigureSeries>& series,
          std::vector<Finding>& findings)
      : component_{component}, series_{series}, findings_{findings} {
    if (component.per_inhabitant)
      population_ = of_kind(component.per_inhabitant->series, {SeriesKind::population});
    if (component.indexation)
      index_ =
          of_kind(component.indexation->series, {SeriesKind::level, SeriesKind::yearly_change});
  }

  // `unit` is the first day of what the amount is for: the instalment's period, its year, the term.
  [[nodiscard]] AmountBasis basis(const std::optional<Raise>& raise, const Date& unit) {
    AmountBasis basis{.amount = component_.amount, .per = component_.per};
    if (raise) {
      basis.amount = raise->amount;
      basis.raised_from = raise->first;
    }
    if (!basis.amount) return basis;
    if (!component_.per_inhabitant && !component_.indexation) {
      basis.whole = basis.amount;
      return basis;
    }
    basis.fixed_on = fixed_on(component_, unit);
    basis.rounding = component_.rounding.value_or(unsaid_rounding);
    std::optional<Exact> exact = Exact{basis.amount->ore()};
    if (component_.per_inhabitant) exact = times_population(basis, *exact, unit);
    if (exact && component_.indexation) exact = indexed(basis, *exact, unit);
    if (!exact) return basis;
    basis.exact = exact->ratio();
    basis.whole = rounded(*basis.exact, *basis.rounding);
    return basis;
  }

 private:
  // As a file has it, and the sources of a plan.
  [[nodiscard]] std::string place_of(const FigureSeries& series) const {
    return pointer_to("/series", static_cast<std::size_t>(&series - series_.data()));
  }

  const FigureSeries* of_kind(const SeriesId& id, std::initializer_list<SeriesKind> kinds) {
    const auto found = std::ranges::find(series_, id.value, &FigureSeries::id);
    if (found == series_.end()) return nullptr;
    if (std::ranges::find(kinds, found->kind) != kinds.end()) return &*found;
    findings_.push_back(finding(ErrorCode::schedule_series_kind,
                                {{"series", id.value},
                                 {"kind", std::string{word(found->kind)}},
                                 {"id", component_.id},
                                 {"expected", std::string{word(*kinds.begin())}}},
                                pointer_to(place_of(*found), "kind")));
    wrong_kind_ = true;
    return nullptr;
  }

  // The latest figure for a time that was published by a day, or a finding.
  std::optional<UsedFigure> figure(const FigureSeries* series, const SeriesId& id,
                                   const FuzzyDate& period, const Date& by, bool definitive,
                                   const Date& unit) {
    const Figure* best = nullptr;
    bool ever = false;
    if (series)
      for (const auto& each : series->figures) {
        if (each.period.days() != period.days()) continue;
        ever = true;
        if (each.published_on <= by && !(definitive && each.state == FigureState::preliminary) &&
            (!best || best->published_on < each.published_on))
          best = &each;
      }
    if (best) return UsedFigure{id, best->period, best->value, best->published_on, best->state};
    const auto when = ever ? std::optional{by} : std::nullopt;  // else on no day
    if (!wrong_kind_ && missing_.emplace(id.value, period.text(), when).second)
      findings_.push_back(finding(ErrorCode::schedule_figure_missing,
                                  {{"series", id.value},
                                   {"period", period.text()},
                                   {"fixed_on", by.to_string()},
                                   {"id", component_.id},
                                   {"from", unit.to_string()}},
                                  series ? pointer_to(place_of(*series), "figures") : "/series"));
    return std::nullopt;
  }

  std::optional<Exact> times_population(AmountBasis& basis, const Exact& exact, const Date& unit) {
    const auto& terms = *component_.per_inhabitant;
    const int year = unit.year() - static_cast<int>(terms.reference.years_before.value());
    basis.population = figure(population_, terms.series, label(year, terms.reference.month),
                              *basis.fixed_on, false, unit);
    if (!basis.population) return std::nullopt;
    return exact * Exact{basis.population->value};
  }

  std::optional<Exact> indexed(AmountBasis& basis, const Exact& exact, const Date& unit) {
    const auto& terms = *component_.indexation;
    if (index_ && index_->kind == SeriesKind::yearly_change)
      return changed_yearly(basis, exact, unit);
    const int year = unit.year() - static_cast<int>(terms.reference.years_before.value());
    basis.index_base =
        figure(index_, terms.series, terms.base, *basis.fixed_on, terms.definitive_only, unit);
    const auto now = figure(index_, terms.series, label(year, terms.reference.month),
                            *basis.fixed_on, terms.definitive_only, unit);
    if (!basis.index_base || !now) return std::nullopt;
    basis.index.push_back(*now);
    if (basis.index_base->value <= Decimal{0})
      fail(ErrorCode::ratio_divisor, {{"divisor", basis.index_base->value.to_string()}});
    return exact * Exact{now->value} / Exact{basis.index_base->value};
  }

  // Each year's amount is the year's before, changed and rounded: an amount once fixed is a fact.
  std::optional<Exact> changed_yearly(AmountBasis& basis, Exact exact, const Date& unit) {
    const auto& terms = *component_.indexation;
    const int before = static_cast<int>(terms.reference.years_before.value());
    if (unit.year() - before < terms.base.earliest().year()) {
      findings_.push_back(finding(
          ErrorCode::schedule_base_ahead,
          {{"id", component_.id}, {"period", terms.base.text()}, {"from", unit.to_string()}}));
      return std::nullopt;
    }
    for (int year = terms.base.earliest().year() + 1; year <= unit.year() - before; ++year) {
      const Date then = unit.plus_months(12 * (year + before - unit.year()));
      const auto change = figure(index_, terms.series, label(year, terms.reference.month),
                                 fixed_on(component_, then), terms.definitive_only, unit);
      if (!change) return std::nullopt;
      basis.index.push_back(*change);
      const Money before_it = rounded(exact.ratio(), *basis.rounding);
      exact = Exact{before_it.ore()} * (Exact{1} + Exact{change->value} / Exact{100});
    }
    return exact;
  }

  const PaymentComponent& component_;
  const std::vector<FigureSeries>& series_;
  std::vector<Finding>& findings_;
  const FigureSeries* population_ = nullptr;
  const FigureSeries* index_ = nullptr;
  bool wrong_kind_ = false;
  std::set<std::tuple<std::string, std::string, std::optional<Date>>> missing_ = {};  // told once
};

// One part of an amount that is divided so that the parts sum to it.
Money part_of(Money whole, const std::vector<std::int64_t>& weights, std::size_t which) {
  return allocate(whole, weights)[which];
}

void tell_no_stub(const PaymentComponent& component, const Period& period,
                  std::vector<Finding>& findings) {
  findings.push_back(finding(ErrorCode::schedule_stub_not_stated,
                             {{"id", component.id}, {"period", period.days.to_string()}}));
}

void take_part(PlannedAmount& to, const PaymentComponent& component,
               std::span<const Period> periods, std::size_t at, std::vector<Finding>& findings) {
  auto& basis = to.basis;
  if (component.per == AmountPer::term) {
    const bool any_stub = std::ranges::any_of(periods, &Period::is_stub);
    const bool by_days = any_stub && component.stub == StubAmount::by_days;
    std::vector<std::int64_t> weights;
    for (const auto& each : periods) weights.push_back(by_days ? each.days.days() : 1);
    basis.part = static_cast<std::int64_t>(at) + 1;
    basis.parts = static_cast<std::int64_t>(periods.size());
    if (by_days)
      basis.stub = Ratio{periods[at].days.days(),
                         std::accumulate(weights.begin(), weights.end(), std::int64_t{0})};
    if (periods[at].is_stub() && !component.stub) tell_no_stub(component, periods[at], findings);
    if (any_stub && !component.stub) return;  // nor can the others be told: they share the amount
    if (basis.whole) to.planned = part_of(*basis.whole, weights, at);
    return;
  }
  const auto& period = periods[at];
  if (component.per == AmountPer::year) {
    basis.part = period.place + 1;
    basis.parts = 12 / months_in(component.every);
  }
  if (period.is_stub() && !component.stub) {
    tell_no_stub(component, period, findings);
    return;
  }
  if (!basis.whole) return;
  to.planned =
      part_of(*basis.whole, std::vector<std::int64_t>(static_cast<std::size_t>(basis.parts), 1),
              static_cast<std::size_t>(basis.part - 1));
  if (!period.is_stub() || component.stub == StubAmount::whole) return;
  basis.rounding = component.rounding.value_or(unsaid_rounding);
  basis.stub = Ratio{period.days.days(), period.whole.days()};
  to.planned = prorate(*to.planned, *basis.stub, *basis.rounding);
}

}  // namespace

std::vector<PlannedAmount> amounts(const PaymentComponent& component,
                                   std::span<const std::optional<Raise>> raises,
                                   std::span<const Period> periods,
                                   const std::vector<FigureSeries>& series,
                                   std::vector<Finding>& findings) {
  Amounts of{component, series, findings};
  std::vector<PlannedAmount> planned;
  for (std::size_t at = 0; at < periods.size(); ++at) {
    const Date first = periods[at].days.first();
    const Date unit = component.per == AmountPer::year   ? periods[at].year_first
                      : component.per == AmountPer::term ? periods.front().days.first()
                                                         : first;
    PlannedAmount each{.basis = of.basis(raises[at], unit)};
    take_part(each, component, periods, at, findings);
    planned.push_back(std::move(each));
  }
  return planned;
}

}  // namespace iop::rules
