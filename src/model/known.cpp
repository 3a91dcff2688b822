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

// A request that came later, or a decision on it, was not known either.
void keep_known(std::optional<CarryOverRequest>& request, const Date& day) {
  if (request->decided_on && *request->decided_on > day) {
    request->decided_on.reset();
    request->granted.reset();
  }
  if (request->requested_on > day) request.reset();
}

void keep_known(Facts& facts, const Date& day) {
  if (facts.payments) keep_known(*facts.payments, day);
  keep_known(facts.invoices, day);
  keep_known(facts.events, day);
  keep_known(facts.breaches, day);
  for (auto& breach : facts.breaches)
    if (breach.rectified_on && *breach.rectified_on > day) breach.rectified_on.reset();
  keep_known(facts.endings, day);
  keep_known(facts.meetings, day);
  keep_known(facts.reports, day);
  for (auto& report : facts.reports)
    if (report.accepted_on && *report.accepted_on > day) report.accepted_on.reset();
  keep_known(facts.waivers, day);
  keep_known(facts.measurements, day);
  keep_known(facts.reviews, day);
  keep_known(facts.final_reports, day);
  keep_known(facts.screenings, day);
  keep_known(facts.accounts, day);
  for (auto& account : facts.accounts)
    if (account.carry_over) keep_known(account.carry_over, day);
  keep_known(facts.misuse_decisions, day);
}

}  // namespace

Partnership as_known_on(const Partnership& partnership, const Date& day) {
  Partnership known = partnership;
  for (auto& agreement : known.agreements) keep_known(agreement.amendments, day);
  for (auto& series : known.series)
    std::erase_if(series.figures, [&](const auto& each) { return each.published_on > day; });
  if (known.facts) keep_known(*known.facts, day);
  return known;
}

}  // namespace iop
