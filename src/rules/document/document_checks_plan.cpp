#include <iop/rules/document/document_checks.hpp>

#include <algorithm>

#include <iop/rules/payments/plan.hpp>
#include <iop/rules/time/chain.hpp>

// What planning the payments of a whole document shows to be missing in it.
namespace iop {

namespace {

// A file of nothing but components would plan for hours: so many are looked at.
constexpr std::size_t most_planned = 200;

// When the last figure of a series was published.
std::optional<Date> kept_until(const Partnership& partnership, std::string_view series) {
  std::optional<Date> last;
  for (const auto& each : partnership.series)
    if (each.id == series)
      for (const auto& figure : each.figures)
        if (!last || *last < figure.published_on) last = figure.published_on;
  return last;
}

// The days on which agreements ended; where nobody can say, as far as a plan goes they did not.
std::vector<ChainLink> links_of(const Partnership& partnership) {
  try {
    return chain(partnership, Date(Date::last_year, 12, 31)).agreements;
  } catch (const CalculationError&) {  // a day beyond the calendar: told where somebody asks
    return {};
  }
}

const std::string& detail_of(const Finding& finding, std::string_view name) {
  return std::ranges::find(finding.details, name, &Detail::name)->value;
}

// Figures that a component needed before the last one of their series was published: that is no
// figure to wait for, but one that was left out.
std::vector<Finding> figures_left_out(const Partnership& partnership) {
  std::vector<Finding> found;
  if (partnership.series.empty()) return found;
  const PlanSources sources{.series = partnership.series};
  const auto links = links_of(partnership);
  std::size_t planned = 0;
  for (const auto& agreement : partnership.agreements) {
    if (!agreement.payment) continue;
    Agreement by_series = agreement;
    auto& components = by_series.payment->components;
    std::erase_if(components,
                  [](const auto& each) { return !each.indexation && !each.per_inhabitant; });
    planned += components.size();
    if (components.empty() || planned > most_planned) continue;
    const auto link = std::ranges::find(links, agreement.id, &ChainLink::agreement);
    const auto plan = plan_until(payment_plan(by_series, sources),
                                 link == links.end() ? std::nullopt : link->ended_on);
    for (const auto& each : plan.findings) {
      if (each.code != ErrorCode::schedule_figure_missing) continue;
      const auto last = kept_until(partnership, detail_of(each, "series"));
      if (last && Date::parse(detail_of(each, "fixed_on")) <= *last) found.push_back(each);
    }
  }
  return found;
}

}  // namespace

void DocumentChecks::made(const Partnership& partnership, const std::string&) {
  planned_ = figures_left_out(partnership);
}

}  // namespace iop
