#include <iop/model/known.hpp>

#include <vector>

namespace iop {

namespace {

template <class Fact>
void keep_known(std::vector<Fact>& facts, const Date& day) {
  std::erase_if(facts, [&](const Fact& fact) {
    return (fact.recorded_on ? *fact.recorded_on : own_days(fact).last()) > day;
  });
}

// What was added to a fact later: that a breach was rectified, a report accepted, a memo dated.
template <class Part, class DayOf>
void forget_later(std::optional<Part>& part, const DayOf& day_of, const Date& day) {
  if (!part) return;
  const std::optional<Date> known = day_of(*part);
  if (known && *known > day) part.reset();
}

// A request that came later, or a decision on it, was not known either.
void keep_known(std::optional<CarryOverRequest>& request, const Date& day) {
  if (!request) return;
  if (request->decided_on && *request->decided_on > day) {
    request->decided_on.reset();
    request->granted.reset();
  }
  if (request->requested_on > day) request.reset();
}

void keep_known(Facts& facts, const Date& day) {
  const auto itself = [](const Date& each) { return each; };
  const auto dated = [](const Memo& each) { return each.dated; };
  if (facts.payments) keep_known(*facts.payments, day);
  keep_known(facts.invoices, day);
  keep_known(facts.events, day);
  keep_known(facts.breaches, day);
  for (auto& breach : facts.breaches) forget_later(breach.rectified_on, itself, day);
  keep_known(facts.endings, day);
  keep_known(facts.meetings, day);
  keep_known(facts.reports, day);
  for (auto& report : facts.reports) forget_later(report.accepted_on, itself, day);
  keep_known(facts.waivers, day);
  keep_known(facts.measurements, day);
  keep_known(facts.reviews, day);
  for (auto& review : facts.reviews) forget_later(review.memo, dated, day);
  keep_known(facts.final_reports, day);
  for (auto& report : facts.final_reports) {
    forget_later(report.memo, dated, day);
    std::erase_if(report.approvals, [&](const Approval& each) { return each.approved_on > day; });
  }
  keep_known(facts.screenings, day);
  keep_known(facts.accounts, day);
  for (auto& account : facts.accounts) keep_known(account.carry_over, day);
  keep_known(facts.misuse_decisions, day);
}

void keep_known(Agreement& agreement, const Date& day) {
  keep_known(agreement.amendments, day);
  if (!agreement.payment) return;
  for (auto& component : agreement.payment->components)
    std::erase_if(component.raises, [&](const Raise& each) {
      return each.decided_on && *each.decided_on > day;
    });
}

}  // namespace

Partnership as_known_on(const Partnership& partnership, const Date& day) {
  Partnership known = partnership;
  for (auto& agreement : known.agreements) keep_known(agreement, day);
  for (auto& series : known.series)
    std::erase_if(series.figures, [&](const auto& each) { return each.published_on > day; });
  if (known.facts) keep_known(*known.facts, day);
  return known;
}

}  // namespace iop
