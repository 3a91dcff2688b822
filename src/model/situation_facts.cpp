// The facts that are one agreement's own, and can have happened by the day of the situation.
#include <iop/model/situation.hpp>

#include <algorithm>
#include <set>
#include <string>

#include <iop/model/known.hpp>

#include "model/situation_data.hpp"

namespace iop {

namespace {

// The ids of indicators that the agreement has, or had before an amendment.
std::set<std::string> indicators_of(const TermsTimeline& timeline) {
  std::set<std::string> ids;
  const std::vector<Goal>* before = nullptr;
  for (const auto& terms : timeline.all()) {
    if (terms.goals == before) continue;
    before = terms.goals;
    for (const auto& goal : *terms.goals)
      for (const auto& each : goal.indicators) ids.insert(each.id);
  }
  return ids;
}

}  // namespace

Facts AgreementSituation::facts() const {
  Facts own = data_->facts();
  const auto keep = [&]<class Fact>(std::vector<Fact>& facts, const auto& is_own) {
    std::erase_if(facts, [&](const Fact& each) {
      return own_days(each).first() > day() || !is_own(each);
    });
  };
  const auto by_day = [&](const auto& each) { return owns(each.agreement, own_days(each)); };
  const auto named_or_any = [&](const auto& each) {
    return !each.agreement || each.agreement->value == id();
  };
  if (own.payments) keep(*own.payments, named_or_any);
  keep(own.invoices,
       [&](const Invoice& each) { return owns(each.agreement, day_alone(each.covers)); });
  keep(own.events, by_day);
  keep(own.breaches, by_day);
  keep(own.endings, [&](const Ending& each) {
    return owns(each.agreement, day_alone(each.ending.effective_on));
  });
  keep(own.meetings, by_day);
  keep(own.reports, by_day);
  keep(own.waivers, [&](const Waiver& each) { return owns(each.agreement, each.period.days()); });
  const auto indicators = indicators_of(timeline());
  keep(own.measurements,
       [&](const Measurement& each) { return indicators.contains(each.indicator.value); });
  keep(own.reviews, by_day);
  keep(own.final_reports, [&](const FinalReport& each) {
    return each.agreements.empty() ||
           std::ranges::find(each.agreements, AgreementId{id()}) != each.agreements.end();
  });
  keep(own.screenings, named_or_any);
  keep(own.accounts, [&](const Account& each) {
    return owns(each.agreement, day_alone(each.period.latest()));
  });
  keep(own.misuse_decisions, by_day);
  return own;
}

}  // namespace iop
