#include <iop/rules/document/document_checks.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

// The checks of published figures, and of the terms that are computed from them.
namespace iop {

namespace {

// The lowest value that means something: an index of 0 has no prices to compare with.
Decimal lowest_value(SeriesKind kind) {
  switch (kind) {
    case SeriesKind::level:
      return Decimal::parse("0.000001");
    case SeriesKind::population:
      return Decimal{0};
    case SeriesKind::yearly_change:
      break;
  }
  return Decimal{-100};  // nothing is left; less than nothing cannot be
}

}  // namespace

void DocumentChecks::made(const FigureSeries& series, const std::string& at) {
  series_.try_emplace(series.id, series);
  const std::string list = pointer_to(at, "figures");
  for (std::size_t i = 0; i < series.figures.size(); ++i)
    not_below(lowest_value(series.kind), series.figures[i].value,
              pointer_to(pointer_to(list, i), "value"));
  told_once_each(series, list);
}

// Two figures for one time and day, and states that cannot be right beside those days.
void DocumentChecks::told_once_each(const FigureSeries& series, const std::string& list) {
  using Days = std::pair<Date, Date>;
  const auto days_of = [](const Figure& each) {
    return Days{each.period.earliest(), each.period.latest()};
  };
  std::set<std::pair<Days, Date>> seen;
  std::map<Days, Date> definitive;  // the first day with a definitive figure
  for (const auto& each : series.figures)
    if (each.state == FigureState::definitive) {
      const auto [first, is_new] = definitive.emplace(days_of(each), each.published_on);
      if (!is_new) first->second = std::min(first->second, each.published_on);
    }
  for (std::size_t i = 0; i < series.figures.size(); ++i) {
    const auto& each = series.figures[i];
    const auto add = [&](ErrorCode code, std::string_view member) {
      found_.push_back(
          finding(code,
                  {{"id", series.id},
                   {"period", each.period.text()},
                   {"published_on", each.published_on.to_string()}},
                  member.empty() ? pointer_to(list, i) : pointer_to(pointer_to(list, i), member)));
    };
    if (!seen.emplace(days_of(each), each.published_on).second)
      add(ErrorCode::series_two_figures, "");
    const auto known = definitive.find(days_of(each));
    if (each.state == FigureState::definitive) {
      if (each.published_on < each.period.latest())
        add(ErrorCode::series_published_early, "published_on");
    } else if (known != definitive.end() && known->second < each.published_on) {
      add(ErrorCode::series_preliminary_late, "published_on");
    }
  }
}

std::vector<Finding> DocumentChecks::of_series(const At<PaymentComponent>& each) const {
  const auto& [component, at] = each;
  std::vector<Finding> found;
  const auto named = [&](const SeriesId& id, std::string_view member, bool fits(SeriesKind),
                         std::string_view expected) -> const FigureSeries* {
    const auto series = series_.find(id.value);
    if (series == series_.end()) return nullptr;  // told as a dangling reference
    if (fits(series->second.kind)) return &series->second;
    found.push_back(finding(ErrorCode::schedule_series_kind,
                            {{"series", id.value},
                             {"kind", std::string{word(series->second.kind)}},
                             {"id", component.id},
                             {"expected", std::string{expected}}},
                            pointer_to(pointer_to(at, member), "series")));
    return nullptr;
  };
  if (component.per_inhabitant)
    named(
        component.per_inhabitant->series, "per_inhabitant",
        [](SeriesKind kind) { return kind == SeriesKind::population; },
        word(SeriesKind::population));
  if (!component.indexation) return found;
  const auto& terms = *component.indexation;
  const auto* index = named(
      terms.series, "indexation", [](SeriesKind kind) { return kind != SeriesKind::population; },
      word(SeriesKind::level));
  if (index && index->kind == SeriesKind::level &&
      std::ranges::none_of(index->figures, [&](const Figure& figure) {
        return figure.period.days() == terms.base.days();
      }))
    found.push_back(finding(ErrorCode::component_base_missing,
                            {{"series", terms.series.value}, {"period", terms.base.text()}},
                            pointer_to(pointer_to(at, "indexation"), "base")));
  return found;
}

}  // namespace iop
