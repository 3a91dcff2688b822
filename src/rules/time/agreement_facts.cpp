#include "rules/time/agreement_facts.hpp"

#include <algorithm>

namespace iop::rules {

const Facts& facts_of(const Partnership& partnership) {
  static const Facts none;
  return partnership.facts ? *partnership.facts : none;
}

Agreement term_only(const Agreement& agreement) {
  Agreement reduced{.id = agreement.id, .title = {}, .term = agreement.term};
  reduced.extensions = agreement.extensions;
  reduced.automatic_renewal = agreement.automatic_renewal;
  reduced.changes = agreement.changes;
  for (const auto& each : agreement.amendments) {
    reduced.amendments.push_back(
        {.id = each.id, .effective_on = each.effective_on, .text = each.text});
    auto& kept = reduced.amendments.back();
    kept.in_writing = each.in_writing;
    kept.uses_extension = each.uses_extension;
    kept.term_last = each.term_last;
  }
  return reduced;
}

AgreementFacts::AgreementFacts(const Partnership& partnership, std::size_t agreement)
    : partnership_(partnership),
      agreement_(partnership.agreements[agreement]),
      place_(agreement),
      reduced_(term_only(agreement_)) {}

Term AgreementFacts::term_on(const Date& day) const {
  if (reduced_.amendments.empty() && !reduced_.automatic_renewal) return reduced_.term;
  return terms_on(reduced_, day, facts().events).agreement.term;
}

bool AgreementFacts::owns(const std::optional<AgreementId>& named, const DateRange& days) const {
  if (named) return named->value == agreement_.id;
  return partnership_.agreements.size() == 1 || may_share(term_on(days.last()), days);
}

std::vector<std::size_t> AgreementFacts::events(EventKind kind) const {
  const auto& all = facts().events;
  std::vector<std::size_t> own;
  for (std::size_t i = 0; i < all.size(); ++i)
    if (all[i].kind == kind && owns(all[i].agreement, all[i].on.days())) own.push_back(i);
  std::stable_sort(own.begin(), own.end(),
                   [&](auto a, auto b) { return all[a].on.latest() < all[b].on.latest(); });
  return own;
}

std::vector<std::size_t> AgreementFacts::endings() const {
  const auto& all = facts().endings;
  const auto day = [&](std::size_t i) { return all[i].ending.effective_on; };
  std::vector<std::size_t> own;
  for (std::size_t i = 0; i < all.size(); ++i)
    if (owns(all[i].agreement, {day(i), day(i)})) own.push_back(i);
  std::stable_sort(own.begin(), own.end(), [&](auto a, auto b) { return day(a) < day(b); });
  return own;
}

std::optional<std::size_t> AgreementFacts::ending(const std::optional<Date>& declared_by) const {
  if (facts().endings.empty()) return std::nullopt;
  auto own = endings();
  std::erase_if(own, [&](std::size_t i) {
    const auto& how = facts().endings[i].ending;
    return declared_by && how.declared_on.value_or(how.effective_on) > *declared_by;
  });
  if (own.empty()) return std::nullopt;
  const Date day = facts().endings[own.front()].ending.effective_on;
  if (term_on(day).last.latest() < day) return std::nullopt;
  return own.front();
}

Term AgreementFacts::held_on(const Date& day) const {
  auto term = term_on(day);
  if (const auto place = ending()) {
    const Date& last = facts().endings[*place].ending.effective_on;
    if (term.first.earliest() <= last && last < term.last.earliest()) term.last = last;
  }
  return term;
}

bool AgreementFacts::is_draft(const Date& day) const {
  if (const auto place = signing().event) return facts().events[*place].on.latest() > day;
  return !events(EventKind::drafted).empty();
}

Signing AgreementFacts::signing() const {
  Signing signing;
  std::vector<PartyId> signed_by;
  const auto has = [&](const PartyId& party) {
    return std::ranges::find(signed_by, party) != signed_by.end();
  };
  for (const auto place : events(EventKind::signing)) {
    const auto& event = facts().events[place];
    if (!event.by) return {.event = place};
    if (has(*event.by)) continue;
    signed_by.push_back(*event.by);
    signing.event = place;
  }
  if (signing.event)
    for (const auto& each : agreement_.parties)
      if (!has(each.party)) signing.missing.push_back(each.party);
  return signing;
}

}  // namespace iop::rules
