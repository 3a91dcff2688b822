#include <iop/model/situation.hpp>

#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include <iop/model/known.hpp>

#include "model/situation_data.hpp"

namespace iop {

namespace {

DateRange one_day(const Date& day) { return {day, day}; }

// A notice that names no agreement is about each that had begun.
bool had_begun(const Agreement& agreement, const Event& event) {
  return agreement.term.first.earliest() <= event.on.earliest();
}

// The agreement as it reads by those terms.
std::shared_ptr<const Agreement> read(const std::shared_ptr<const Agreement>& signed_as,
                                      const TermsTimeline& timeline, const TermsFrom& terms,
                                      bool renews) {
  const bool renewal_stopped = signed_as->automatic_renewal && !renews;
  if (timeline.all().size() == 1 && signed_as->amendments.empty() && !renewal_stopped)
    return signed_as;
  Agreement agreement = *signed_as;
  agreement.term = terms.term;
  if (agreement.payment) agreement.payment->amount = terms.amount;
  if (&agreement.goals != terms.goals) agreement.goals = *terms.goals;
  agreement.parties = *terms.parties;
  agreement.follow_up = *terms.follow_up;
  agreement.target_group = *terms.target_group;
  if (renewal_stopped) agreement.automatic_renewal.reset();
  agreement.amendments.clear();
  for (std::size_t i = 0; i < terms.held; ++i)
    agreement.amendments.push_back(signed_as->amendments[timeline.held()[i]]);
  return std::make_shared<const Agreement>(std::move(agreement));
}

std::vector<std::string> ids_of(const Agreement& signed_as, const TermsTimeline& timeline,
                                std::size_t held) {
  std::vector<std::string> ids;
  for (std::size_t i = 0; i < held; ++i)
    if (const auto place = timeline.held()[i]; !timeline.is_overruled(place))
      ids.push_back(signed_as.amendments[place].id);
  return ids;
}

std::optional<DateRange> cut(const std::optional<DateRange>& term, const Date& last) {
  if (!term || last < term->first()) return std::nullopt;
  return DateRange{term->first(), std::min(term->last(), last)};
}

}  // namespace

// Resolves every agreement of a partnership, and gives each its own facts.
class Resolver {
 public:
  Resolver(std::shared_ptr<const Partnership> partnership, const Date& day)
      : partnership_(std::move(partnership)),
        facts_(facts_of(*partnership_)),
        day_(day) {}

  [[nodiscard]] Situation resolved(const std::optional<Date>& known_on) && {
    for (std::size_t i = 0; i < partnership_->agreements.size(); ++i)
      places_.emplace(partnership_->agreements[i].id, i);  // of one id the first
    share_out_notices();
    for (std::size_t i = 0; i < partnership_->agreements.size(); ++i) resolve(i);
    std::vector<const TermsTimeline*> timelines;
    for (const auto& each : agreements_) timelines.push_back(&each->timeline);
    owners_ = Owners{std::move(timelines)};
    share_out_facts();
    std::vector<Finding> findings;
    std::vector<AgreementSituation> agreements;
    for (auto& each : agreements_) {
      finish(*each);
      for (auto told : each->planned_findings) {
        told.pointer = pointer_to("/agreements", each->place);
        findings.push_back(std::move(told));
      }
      agreements.push_back(AgreementSituation{std::move(each)});
    }
    return Situation{std::make_shared<const Situation::Data>(
        Situation::Data{partnership_, day_, known_on, std::move(places_), std::move(owners_),
                        std::move(agreements), std::move(findings)})};
  }

  static AgreementSituation until(const AgreementSituation& of, const Date& last) {
    auto data = std::make_shared<AgreementSituation::Data>(*of.data_);
    const auto& terms = data->timeline.at(last);
    Agreement planned = *read(data->signed_as, data->timeline, terms, false);
    planned.term.last = last;
    data->planned = std::make_shared<const Agreement>(std::move(planned));
    data->term = cut(data->term, last);
    data->is_cut = true;
    return AgreementSituation{std::move(data)};
  }

 private:
  // By the place of the agreement; those that name none are looked at by each that renews itself.
  void share_out_notices() {
    for (const auto& each : facts_.events) {
      if (each.kind != EventKind::notice) continue;
      if (!each.agreement)
        unnamed_notices_.push_back(&each);
      else if (const auto found = places_.find(each.agreement->value); found != places_.end())
        notices_[found->second].push_back(&each);
    }
  }

  void resolve(std::size_t place) {
    const auto& agreement = partnership_->agreements[place];
    std::vector<const Event*> notices;
    if (agreement.automatic_renewal) {
      if (const auto own = notices_.find(place); own != notices_.end()) notices = own->second;
      for (const auto* each : unnamed_notices_)
        if (had_begun(agreement, *each)) notices.push_back(each);
    }
    agreements_.push_back(std::make_shared<AgreementSituation::Data>(
        partnership_, place, day_, TermsTimeline{agreement, std::move(notices), day_}));
  }

  // ---- facts ----

  template <class Fact, class Days>
  void share_out(const std::vector<Fact>& all, const Days& days,
                 std::vector<std::size_t> AgreementSituation::Data::* own) {
    for (std::size_t i = 0; i < all.size(); ++i)
      for (const auto place : owners_.of(places_, all[i].agreement, days(all[i])))
        ((*agreements_[place]).*own).push_back(i);
  }

  void share_out_facts() {
    using Data = AgreementSituation::Data;
    share_out(facts_.events, [](const Event& each) { return each.on.days(); }, &Data::events);
    share_out(
        facts_.endings, [](const Ending& each) { return one_day(each.ending.effective_on); },
        &Data::endings);
    share_out(
        facts_.breaches, [](const NotedBreach& each) { return one_day(each.noted_on); },
        &Data::breaches);
  }

  // ---- what follows ----

  void finish(AgreementSituation::Data& data) const {
    const auto& events = facts_.events;
    const auto& endings = facts_.endings;
    const auto& breaches = facts_.breaches;
    std::stable_sort(data.events.begin(), data.events.end(), [&](auto a, auto b) {
      return events[a].on.latest() < events[b].on.latest();
    });
    std::stable_sort(data.endings.begin(), data.endings.end(), [&](auto a, auto b) {
      return endings[a].ending.effective_on < endings[b].ending.effective_on;
    });
    std::stable_sort(data.breaches.begin(), data.breaches.end(),
                     [&](auto a, auto b) { return breaches[a].noted_on < breaches[b].noted_on; });
    const auto& timeline = data.timeline;
    const auto& today = timeline.at(day_);
    const auto& last = timeline.last();
    data.in_force = read(data.signed_as, timeline, today, today.renews);
    data.planned = &today == &last ? data.in_force
                                   : read(data.signed_as, timeline, last, last.renews);
    data.amendments = ids_of(*data.signed_as, timeline, today.held);
    data.planned_amendments = ids_of(*data.signed_as, timeline, last.held);
    data.findings = timeline.findings(day_);
    data.planned_findings = timeline.findings();
    data.ending = data.ending_among(std::nullopt);
    data.term = exact_term(*data.planned);
    if (data.ending) data.term = cut(data.term, data.ending->on());
    data.signing = signing_of(data);
  }

  [[nodiscard]] Signing signing_of(const AgreementSituation::Data& data) const {
    Signing signing;
    std::vector<PartyId> signed_by;
    const auto has = [&](const PartyId& party) {
      return std::ranges::find(signed_by, party) != signed_by.end();
    };
    for (const auto place : data.events) {
      const auto& event = facts_.events[place];
      if (event.kind != EventKind::signing) continue;
      if (!event.by) return {.event = place};
      if (has(*event.by)) continue;
      signed_by.push_back(*event.by);
      signing.event = place;
    }
    if (signing.event)
      for (const auto& each : data.signed_as->parties)
        if (!has(each.party)) signing.missing.push_back(each.party);
    return signing;
  }

  std::shared_ptr<const Partnership> partnership_;
  const Facts& facts_;
  Date day_;
  Places places_;
  Owners owners_;
  std::vector<const Event*> unnamed_notices_;
  std::map<std::size_t, std::vector<const Event*>> notices_;
  std::vector<std::shared_ptr<AgreementSituation::Data>> agreements_;
};

AgreementSituation AgreementSituation::until(const Date& last) const {
  return Resolver::until(*this, last);
}

Situation situation(Partnership partnership, const Date& as_of,
                    const std::optional<Date>& known_on) {
  auto known = std::make_shared<const Partnership>(
      known_on ? as_known_on(partnership, *known_on) : std::move(partnership));
  return Resolver{std::move(known), as_of}.resolved(known_on);
}

}  // namespace iop
