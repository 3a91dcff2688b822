#include <iop/rules/portfolio/exposures.hpp>

#include <algorithm>
#include <map>
#include <utility>

#include <iop/model/terms_on.hpp>
#include <iop/rules/time/chain.hpp>

#include "rules/time/agreement_facts.hpp"

namespace iop {

namespace {

using Points = std::map<Date, Money>;

// What the partnership's agreements say of the day: the sum of those with a figure, else the word
// of the one that holds it, else of the last.
void take_day(ExposureRow& row, const Exposure& exposure, const Date& day) {
  if (!exposure.term && !row.day_reason) {
    row.day_status = exposure.status;
    row.day_reason = exposure.reason;
  }
  if (!exposure.term || !exposure.term->holds(day)) return;
  const auto place = static_cast<std::size_t>(day.day_number() - exposure.days[0].day.day_number());
  const auto& on = exposure.days.at(place);
  if (on.payable) row.payable = row.payable.value_or(Money{}) + *on.payable;
  if (row.day_status == RepaymentStatus::ok) return;
  row.day_status = on.status;
  row.day_reason = on.reason;
}

void take_maximum(ExposureRow& row, const Exposure& exposure) {
  if (exposure.maximum && (!row.maximum || exposure.maximum->payable > *row.maximum)) {
    row.maximum = exposure.maximum->payable;
    row.day = exposure.maximum->day;
    row.agreement = exposure.agreement;
  }
  if (row.status == RepaymentStatus::ok) return;
  row.status = exposure.status;
  row.reason = exposure.reason;
}

// A day that no agreement holds is before the first or after the last.
void take_outside(ExposureRow& row, const Partnership& partnership, const Date& day) {
  bool begun = false;
  for (const auto& each : partnership.agreements)
    begun = begun || each.term.first.earliest() <= day;
  row.day_status = begun ? RepaymentStatus::after_term : RepaymentStatus::before_term;
  row.day_reason = begun ? ErrorCode::repayment_after_term : ErrorCode::repayment_before_term;
}

std::optional<ExposurePeak> highest(const Points& points) {
  std::optional<ExposurePeak> peak;
  for (const auto& [day, payable] : points)
    if (!peak || payable > peak->payable) peak = {day, payable};
  return peak;
}

}  // namespace

ExposureEntry exposure_entry(const Partnership& partnership, const std::optional<Date>& day,
                             const Reading& reading, const std::optional<Date>& planned_after) {
  const auto& facts = rules::facts_of(partnership);
  ExposureEntry entry{.row = {.partnership = partnership.id, .title = partnership.title},
                      .findings = {.partnership = partnership.id, .findings = {}}};
  Points points;
  bool held = false;
  const auto links = chain(partnership).agreements;
  const auto sources = plan_sources(partnership);
  for (const auto& each : partnership.agreements) {
    const auto link = std::ranges::find(links, each.id, &ChainLink::agreement);
    const Date decided = day.value_or(planned_after.value_or(each.term.last.latest()));
    const auto renewed = with_renewals(each, decided, facts.events).agreement;
    const auto one =
        exposure(renewed, facts.payments, reading, planned_after, link->ended_on, sources);
    take_maximum(entry.row, one);
    if (day) take_day(entry.row, one, *day);
    held = held || !one.term || (day && one.term->holds(*day));
    for (const auto& on : one.days)
      if (on.payable) points[on.day] += *on.payable;
    entry.findings.findings.insert(entry.findings.findings.end(), one.findings.begin(),
                                   one.findings.end());
  }
  if (day && !held) take_outside(entry.row, partnership, *day);
  for (const auto& [on, payable] : points) entry.points.push_back({on, payable});
  return entry;
}

ExposurePortfolio exposure_portfolio(std::vector<ExposureEntry> entries,
                                     const std::optional<Date>& day) {
  std::ranges::stable_sort(
      entries, {}, [](const auto& each) -> const std::string& { return each.row.partnership; });
  ExposurePortfolio result{.day = day};
  if (day) result.payable.emplace();
  Points points;
  for (auto& entry : entries) {
    for (const auto& each : entry.points) points[each.day] += each.payable;
    const auto& payable = entry.row.payable;
    if (day)
      result.payable->add(is_unanswered(entry.row.day_status) ? payable
                                                              : payable.value_or(Money{}));
    result.rows.push_back(std::move(entry.row));
    if (!entry.findings.findings.empty()) result.findings.push_back(std::move(entry.findings));
  }
  result.maximum = highest(points);
  return result;
}

}  // namespace iop
