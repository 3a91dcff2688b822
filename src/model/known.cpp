#include <iop/model/known.hpp>

#include <vector>

namespace iop {

namespace {

Date own_day(const Payment& fact) { return fact.paid_on; }
Date own_day(const Event& fact) { return fact.on.latest(); }
Date own_day(const NotedBreach& fact) { return fact.noted_on; }
Date own_day(const Ending& fact) {
  return fact.ending.declared_on.value_or(fact.ending.effective_on);
}
Date own_day(const Meeting& fact) { return fact.held_on.latest(); }
Date own_day(const Report& fact) { return fact.received_on; }
Date own_day(const Waiver& fact) { return fact.waived_on; }
Date own_day(const Measurement& fact) { return fact.period.latest(); }
Date own_day(const Review& fact) { return fact.reviewed_on.latest(); }
Date own_day(const FinalReport& fact) { return fact.reported_on; }
Date own_day(const Screening& fact) { return fact.made_on; }
Date own_day(const Amendment& fact) { return fact.agreed_on.value_or(fact.effective_on); }

template <class Fact>
void keep_known(std::vector<Fact>& facts, const Date& day) {
  std::erase_if(facts, [&](const Fact& fact) {
    return (fact.recorded_on ? *fact.recorded_on : own_day(fact)) > day;
  });
}

void keep_known(Facts& facts, const Date& day) {
  if (facts.payments) keep_known(*facts.payments, day);
  keep_known(facts.events, day);
  keep_known(facts.breaches, day);
  for (auto& breach : facts.breaches)
    if (breach.rectified_on && *breach.rectified_on > day) breach.rectified_on.reset();
  keep_known(facts.endings, day);
  keep_known(facts.meetings, day);
  keep_known(facts.reports, day);
  keep_known(facts.waivers, day);
  keep_known(facts.measurements, day);
  keep_known(facts.reviews, day);
  keep_known(facts.final_reports, day);
  keep_known(facts.screenings, day);
}

}  // namespace

Partnership as_known_on(const Partnership& partnership, const Date& day) {
  Partnership known = partnership;
  for (auto& agreement : known.agreements) keep_known(agreement.amendments, day);
  if (known.facts) keep_known(*known.facts, day);
  return known;
}

}  // namespace iop
