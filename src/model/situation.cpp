#include <iop/model/situation.hpp>

#include <algorithm>
#include <string>
#include <utility>

#include "model/situation_data.hpp"

namespace iop {

const Facts& facts_of(const Partnership& partnership) {
  static const Facts none;
  return partnership.facts ? *partnership.facts : none;
}

// ---- owners ----

Owners::Owners(std::vector<const TermsTimeline*> timelines) : timelines_(std::move(timelines)) {
  for (std::size_t i = 0; i < timelines_.size(); ++i) {
    const auto& all = timelines_[i]->all();
    const auto furthest = std::ranges::max_element(
        all, {}, [](const TermsFrom& each) { return each.term.last.latest(); });
    reaches_.push_back({all.front().term.first.earliest(), furthest->term.last.latest(), i});
  }
  std::ranges::stable_sort(reaches_, {}, &Reach::first);
  for (std::size_t i = 1; i < reaches_.size(); ++i)
    reaches_[i].furthest = std::max(reaches_[i].furthest, reaches_[i - 1].furthest);
}

bool Owners::may_hold(std::size_t place, const DateRange& days) const {
  const auto& term = timelines_[place]->at(days.last()).term;
  return term.first.earliest() <= days.last() && days.first() <= term.last.latest();
}

std::vector<std::size_t> Owners::of(const Places& places, const std::optional<AgreementId>& named,
                                    const DateRange& days) const {
  if (named) {
    const auto found = places.find(named->value);
    return found == places.end() ? std::vector<std::size_t>{} : std::vector{found->second};
  }
  if (timelines_.size() == 1) return {0};
  std::vector<std::size_t> owners;
  const auto begun = std::ranges::upper_bound(reaches_, days.last(), {}, &Reach::first);
  for (auto each = begun; each != reaches_.begin();) {
    --each;
    if (each->furthest < days.first()) break;  // nor does any before it reach these days
    if (may_hold(each->place, days)) owners.push_back(each->place);
  }
  std::ranges::sort(owners);
  return owners;
}

// ---- one agreement ----

const Facts& AgreementSituation::Data::facts() const {
  return facts_of(*partnership);
}

std::optional<AgreementEnding> AgreementSituation::Data::ending_among(
    const std::optional<Date>& declared_by) const {
  const auto& all = facts().endings;
  for (const auto number : endings) {
    const auto& how = all[number].ending;
    if (declared_by && how.declared_on.value_or(how.effective_on) > *declared_by) continue;
    if (timeline.at(how.effective_on).term.last.latest() < how.effective_on) return std::nullopt;
    return AgreementEnding{how, static_cast<std::int64_t>(number),
                           pointer_to("/facts/endings", number), all[number].note};
  }
  return std::nullopt;
}

const std::string& AgreementSituation::id() const { return data_->signed_as->id; }
std::size_t AgreementSituation::place() const { return data_->place; }
const Date& AgreementSituation::day() const { return data_->day; }
const Partnership& AgreementSituation::partnership() const { return *data_->partnership; }
const Agreement& AgreementSituation::signed_as() const { return *data_->signed_as; }
const std::vector<Renewal>& AgreementSituation::renewals() const {
  return data_->timeline.renewals();
}
const std::optional<AgreementEnding>& AgreementSituation::ending() const { return data_->ending; }
std::optional<AgreementEnding> AgreementSituation::ending_declared_by(const Date& day) const {
  return data_->ending_among(day);
}
std::optional<Date> AgreementSituation::ended_on() const {
  if (!data_->ending || data_->ending->on() >= data_->planned->term.last.latest())
    return std::nullopt;
  return data_->ending->on();
}
const Agreement& AgreementSituation::in_force() const { return *data_->in_force; }
const Agreement& AgreementSituation::planned() const { return *data_->planned; }
const std::vector<std::string>& AgreementSituation::amendments() const {
  return data_->amendments;
}
const std::vector<std::string>& AgreementSituation::planned_amendments() const {
  return data_->planned_amendments;
}
const std::optional<DateRange>& AgreementSituation::term() const { return data_->term; }
const TermsTimeline& AgreementSituation::timeline() const { return data_->timeline; }

Term AgreementSituation::lived_term(const Date& day) const {
  auto term = data_->timeline.at(day).term;
  if (const auto& ending = data_->ending)
    if (term.first.earliest() <= ending->on() && ending->on() < term.last.earliest())
      term.last = ending->on();
  return term;
}

bool AgreementSituation::is_cut() const { return data_->is_cut; }

bool AgreementSituation::draft() const { return draft_on(data_->day); }
bool AgreementSituation::draft_on(const Date& day) const {
  const auto& events = data_->facts().events;
  if (const auto place = data_->signing.event) return events[*place].on.latest() > day;
  return std::ranges::any_of(
      data_->events, [&](auto place) { return events[place].kind == EventKind::drafted; });
}
const Signing& AgreementSituation::signing() const { return data_->signing; }

bool AgreementSituation::owns(const std::optional<AgreementId>& named,
                              const DateRange& days) const {
  if (named) return named->value == id();
  if (data_->partnership->agreements.size() == 1) return true;
  const auto& term = data_->timeline.at(days.last()).term;
  return term.first.earliest() <= days.last() && days.first() <= term.last.latest();
}

std::vector<std::size_t> AgreementSituation::events(EventKind kind) const {
  const auto& all = data_->facts().events;
  auto places = data_->events;
  std::erase_if(places, [&](auto place) { return all[place].kind != kind; });
  return places;
}
const std::vector<std::size_t>& AgreementSituation::endings() const { return data_->endings; }
const std::vector<std::size_t>& AgreementSituation::breaches() const { return data_->breaches; }
const std::vector<Finding>& AgreementSituation::findings() const { return data_->findings; }
const std::vector<Finding>& AgreementSituation::planned_findings() const {
  return data_->planned_findings;
}

// ---- the whole ----

const Partnership& Situation::partnership() const { return *data_->partnership; }
const Facts& Situation::facts() const {
  return facts_of(*data_->partnership);
}
const Date& Situation::day() const { return data_->day; }
const std::optional<Date>& Situation::known_on() const { return data_->known_on; }
const std::vector<AgreementSituation>& Situation::agreements() const { return data_->agreements; }
const std::vector<Finding>& Situation::findings() const { return data_->findings; }

const AgreementSituation* Situation::find(std::string_view id) const {
  const auto found = data_->places.find(id);
  return found == data_->places.end() ? nullptr : &data_->agreements[found->second];
}

const AgreementSituation& Situation::agreement(std::string_view id) const {
  if (const auto* found = find(id)) return *found;
  (void)partnership().agreement(id);  // tells which there are
  fail(ErrorCode::agreement_unknown, {});
}

std::vector<AgreementSituation> Situation::holding() const {
  std::vector<AgreementSituation> held;
  for (const auto& each : data_->agreements) {
    const auto& term = each.in_force().term;
    if (term.first.earliest() <= day() && day() <= term.last.latest()) held.push_back(each);
  }
  return held;
}

const AgreementSituation& Situation::agreement() const {
  const auto held = holding();
  if (held.size() == 1) return data_->agreements[held.front().place()];
  const bool none = held.empty();
  std::vector<const Agreement*> named;
  for (const auto& each : none ? data_->agreements : held) named.push_back(&each.signed_as());
  fail(none ? ErrorCode::agreement_none : ErrorCode::agreement_several,
       {{"day", day().to_string()}, {"ids", joined(named, ", ", [](const Agreement* each) {
                                       return each->id + " (" + term_text(*each) + ")";
                                     })}});
}

std::vector<std::size_t> Situation::owners(const std::optional<AgreementId>& named,
                                           const DateRange& days) const {
  return data_->owners.of(data_->places, named, days);
}

}  // namespace iop
