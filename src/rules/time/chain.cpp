#include <iop/rules/time/chain.hpp>

#include <algorithm>
#include <numeric>
#include <utility>

#include <iop/model/terms_on.hpp>

#include "rules/time/agreement_facts.hpp"

namespace iop {

namespace {

using rules::AgreementFacts;
using rules::facts_of;

std::string agreement_pointer(std::size_t place) { return pointer_to("/agreements", place); }
std::string event_pointer(std::size_t place) { return pointer_to("/facts/events", place); }

// Whether a day comes after the first day of a term, or nothing where it cannot be told.
std::optional<bool> is_late(const FuzzyDate& on, const FuzzyDate& first) {
  if (on.earliest() > first.latest()) return true;
  if (on.latest() <= first.earliest()) return false;
  return std::nullopt;
}

// Each name of a party with the days on which it may have begun and ended.
void add_names(std::vector<PartyName>& names, const Party& party, const Term& term) {
  const auto add = [&](const std::string& name, const std::optional<FuzzyDate>& after,
                       const std::optional<FuzzyDate>& until) {
    const bool may = (!after || after->earliest() < term.last.latest()) &&
                     (!until || until->latest() >= term.first.earliest());
    const bool surely = (!after || after->latest() < term.last.earliest()) &&
                        (!until || until->earliest() >= term.first.latest());
    if (may) names.push_back({party.id, name, until, surely});
  };
  std::optional<FuzzyDate> after;
  for (const auto& former : party.former_names) {
    add(former.name, after, former.until);
    after = former.until;
  }
  add(party.name, after, std::nullopt);
}

std::vector<PartyName> names_during(const Partnership& partnership,
                                    const std::vector<AgreementParty>& parties, const Term& term) {
  std::vector<PartyName> names;
  for (const auto& each : parties)
    for (const auto& party : partnership.parties)
      if (party.id == each.party.value) add_names(names, party, term);
  return names;
}

// The last day that an agreement held, as far as it is known: its term, or its ending before that.
struct Reach {
  Date first_earliest, first_latest, last_earliest, last_latest;
};

Reach reach(const ChainLink& link) {
  Reach days{link.term.first.earliest(), link.term.first.latest(), link.term.last.earliest(),
             link.term.last.latest()};
  if (link.ended_on) {
    days.last_earliest = std::min(days.last_earliest, *link.ended_on);
    days.last_latest = std::min(days.last_latest, *link.ended_on);
  }
  return days;
}

ChainRelation relation(std::int64_t least, std::int64_t most) {
  if (least > 0) return ChainRelation::overlap;
  if (most < 0) return ChainRelation::gap;
  if (least == most) return ChainRelation::adjoins;
  if (least == 0) return ChainRelation::may_overlap;
  return most == 0 ? ChainRelation::may_leave_gap : ChainRelation::unclear;
}

ChainNeighbour neighbour(const ChainLink& earlier, const ChainLink& later) {
  const Reach a = reach(earlier), b = reach(later);
  const auto days = [](const Date& first, const Date& last) -> std::int64_t {
    return std::int64_t{days_between(first, last)} + 1;
  };
  const Date first = std::max(a.first_latest, b.first_latest);
  const Date last = std::min(a.last_earliest, b.last_earliest);
  const std::int64_t least = days(first, last);
  const std::int64_t most =
      days(std::max(a.first_earliest, b.first_earliest), std::min(a.last_latest, b.last_latest));
  ChainNeighbour result{earlier.agreement, later.agreement, relation(least, most), least, most};
  if (least == most && least > 0) result.days = DateRange{first, last};
  if (least == most && least < 0) result.days = DateRange{last.plus_days(1), first.plus_days(-1)};
  return result;
}

bool may_share_days(const ChainNeighbour& pair) { return pair.shared_most > 0; }

// "59", or "1–59" where the days are not exact.
std::string count(std::int64_t least, std::int64_t most) {
  return least == most ? std::to_string(least) : std::to_string(least) + "–" + std::to_string(most);
}

// A document within its limits may hold as many agreements of the same days as there are pairs
// beyond any memory.
constexpr std::size_t most_neighbours = 10'000;

class Chaining {
 public:
  Chaining(const Partnership& partnership, const std::optional<Date>& day)
      : partnership_(partnership), result_{.partnership = partnership.id, .day = day} {
    for (std::size_t i = 0; i < partnership.agreements.size(); ++i)
      own_.emplace_back(partnership, i);
  }

  Chain chained() && {
    for (const auto& own : own_) link(own);
    sort();
    for (std::size_t i = 1; i < result_.agreements.size(); ++i) join(i);
    report_names();
    report_unplaced();
    return std::move(result_);
  }

 private:
  void add(ErrorCode code, std::vector<Detail> details, std::string pointer) {
    result_.findings.push_back(finding(code, std::move(details), std::move(pointer)));
  }

  void link(const AgreementFacts& own) {
    const auto& signed_as = own.agreement();
    const auto renewed = result_.day ? with_renewals(signed_as, *result_.day, own.facts().events)
                                     : TermsInForce{.agreement = signed_as};
    const auto planned = planned_terms(renewed.agreement);
    ChainLink made{.agreement = signed_as.id,
                   .title = signed_as.title,
                   .signed_term = signed_as.term,
                   .term = planned.agreement.term,
                   .amendments = planned.applied};
    if (const auto ending = own.ending()) {
      const auto& how = own.facts().endings[*ending].ending;
      if (how.effective_on < made.term.last.latest()) {
        made.ended_on = how.effective_on;
        made.ended_by = how.ended_by;
      }
    }
    made.names = names_during(partnership_, planned.agreement.parties, made.term);
    for (const auto* terms : {&renewed, &planned})
      for (auto each : terms->findings) {
        each.pointer = agreement_pointer(own.place());
        result_.findings.push_back(std::move(each));
      }
    decide(made, own);
    places_.push_back(own.place());
    result_.agreements.push_back(std::move(made));
  }

  // When it was first decided and when it was signed, against its first day.
  void decide(ChainLink& made, const AgreementFacts& own) {
    const auto& first = made.term.first;
    const auto date = [&](std::optional<std::size_t> place, std::optional<FuzzyDate>& on,
                          std::optional<bool>& late, ErrorCode surely, ErrorCode maybe) {
      if (!place) return;
      on = own.facts().events[*place].on;
      late = is_late(*on, first);
      if (late == false) return;
      add(late ? surely : maybe,
          {{"id", made.agreement}, {"day", on->text()}, {"first", first.text()}},
          event_pointer(*place));
    };
    const auto decisions = own.events(EventKind::decision);
    date(decisions.empty() ? std::nullopt : std::optional{decisions.front()}, made.decided_on,
         made.decided_late, ErrorCode::chain_decided_late, ErrorCode::chain_may_be_decided_late);
    date(own.signing().event, made.signed_on, made.signed_late, ErrorCode::chain_signed_late,
         ErrorCode::chain_may_be_signed_late);
  }

  void sort() {
    std::vector<std::size_t> order(result_.agreements.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto key = [&](std::size_t i) {
      const Reach days = reach(result_.agreements[i]);
      return std::pair{days.first_earliest, days.last_latest};
    };
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return key(a) < key(b); });
    std::vector<ChainLink> sorted;
    std::vector<std::size_t> places;
    for (const auto i : order) {
      sorted.push_back(std::move(result_.agreements[i]));
      places.push_back(places_[i]);
    }
    result_.agreements = std::move(sorted);
    places_ = std::move(places);
  }

  // The agreement with the earlier one that reaches furthest, and with others that it overlaps.
  void join(std::size_t later) {
    const auto last = [&](std::size_t i) { return reach(result_.agreements[i]).last_latest; };
    if (last(later - 1) >= last(furthest_)) furthest_ = later - 1;
    for (const auto i : earlier_ones(later)) {
      const auto pair = neighbour(result_.agreements[i], result_.agreements[later]);
      if (i != furthest_ && !may_share_days(pair)) continue;
      report(pair, agreement_pointer(places_[later]));
      result_.neighbours.push_back(pair);
    }
  }

  // Those that may share days with a later one, or else the one that reaches furthest. They begin in
  // order, so that one which ended before it shares none with any after it either.
  std::vector<std::size_t> earlier_ones(std::size_t later) {
    if (result_.neighbours.size() >= most_neighbours) return {furthest_};
    const Date first = reach(result_.agreements[later]).first_earliest;
    reaching_.push_back(later - 1);
    std::erase_if(reaching_, [&](std::size_t i) {
      return reach(result_.agreements[i]).last_latest < first;
    });
    return reaching_.empty() ? std::vector{furthest_} : reaching_;
  }

  void report(const ChainNeighbour& pair, const std::string& at) {
    const auto say = [&](ErrorCode code, std::string days) {
      add(code, {{"id", pair.agreement}, {"next", pair.next}, {"days", std::move(days)}}, at);
    };
    const auto least = pair.shared_least, most = pair.shared_most;
    if (pair.relation == ChainRelation::overlap) say(ErrorCode::chain_overlap, count(least, most));
    if (pair.relation == ChainRelation::gap) say(ErrorCode::chain_gap, count(-most, -least));
    if (least <= 0 && most > 0) say(ErrorCode::chain_may_overlap, std::to_string(most));
    if (least < 0 && most >= 0) say(ErrorCode::chain_may_leave_gap, std::to_string(-least));
  }

  void report_names() {
    for (std::size_t i = 0; i < partnership_.parties.size(); ++i) {
      const auto& party = partnership_.parties[i];
      for (const auto& former : party.former_names)
        add(ErrorCode::chain_party_renamed,
            {{"name", party.name}, {"former", former.name}, {"until", former.until.text()}},
            pointer_to("/parties", i));
    }
  }

  // Facts that decide a state and that no agreement owns.
  void report_unplaced() {
    const auto& facts = facts_of(partnership_);
    const auto check = [&](const std::optional<AgreementId>& named, const FuzzyDate& on,
                           std::string_view kind, std::string pointer) {
      const auto owned = [&](const AgreementFacts& own) { return own.owns(named, on.days()); };
      if (named || std::ranges::any_of(own_, owned)) return;
      add(ErrorCode::chain_event_unplaced, {{"kind", std::string{kind}}, {"day", on.text()}},
          std::move(pointer));
    };
    for (std::size_t i = 0; i < facts.events.size(); ++i)
      check(facts.events[i].agreement, facts.events[i].on, word(facts.events[i].kind),
            event_pointer(i));
    for (std::size_t i = 0; i < facts.breaches.size(); ++i)
      check(facts.breaches[i].agreement, facts.breaches[i].noted_on, "breach",
            pointer_to("/facts/breaches", i));
    for (std::size_t i = 0; i < facts.endings.size(); ++i)
      check(facts.endings[i].agreement, facts.endings[i].ending.effective_on,
            word(facts.endings[i].ending.ended_by), pointer_to("/facts/endings", i));
  }

  const Partnership& partnership_;
  std::vector<AgreementFacts> own_;
  std::vector<std::size_t> places_;
  std::size_t furthest_ = 0;           // of the earlier ones
  std::vector<std::size_t> reaching_;  // of the earlier ones, those that may reach a later one
  Chain result_;
};

Step term_step(const ChainLink& link) {
  Step step{.rule = RuleId::time_term,
            .clause = link.term.clause,
            .operands = {{"agreement", link.agreement},
                         {"first", link.term.first.text()},
                         {"signed_last", link.signed_term.last.text()}},
            .value = link.term.last.text()};
  if (!link.amendments.empty()) step.operands.push_back({"amendments", joined(link.amendments)});
  if (link.ended_on) {
    step.operands.push_back({"ended_on", *link.ended_on});
    step.operands.push_back({"ended_by", std::string{word(*link.ended_by)}});
  }
  return step;
}

Step chain_step(const ChainNeighbour& pair) {
  Step step{.rule = RuleId::time_chain,
            .operands = {{"agreement", pair.agreement},
                         {"next", pair.next},
                         {"shared_least", pair.shared_least},
                         {"shared_most", pair.shared_most}},
            .value = std::string{word(pair.relation)}};
  if (pair.days) step.operands.push_back({"days", *pair.days});
  return step;
}

}  // namespace

Chain chain(const Partnership& partnership, const std::optional<Date>& day) {
  return Chaining{partnership, day}.chained();
}

std::vector<Step> explain(const Chain& chain) {
  std::vector<Step> steps;
  for (const auto& each : chain.agreements) steps.push_back(term_step(each));
  for (const auto& each : chain.neighbours) steps.push_back(chain_step(each));
  return steps;
}

}  // namespace iop
