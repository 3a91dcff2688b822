#include <iop/rules/time/lifecycle.hpp>

#include <algorithm>
#include <tuple>
#include <utility>

#include <iop/model/terms_on.hpp>

#include "rules/time/agreement_facts.hpp"

namespace iop {

namespace {

using rules::AgreementFacts;

constexpr std::string_view events_pointer = "/facts/events";
constexpr std::string_view breaches_pointer = "/facts/breaches";

std::size_t place_of(const Partnership& partnership, std::string_view agreement) {
  const auto* found = &partnership.agreement(agreement);
  return static_cast<std::size_t>(found - partnership.agreements.data());
}

// From a day on the last day of the term is this one; `pointer` is the amendment's, if one did it.
struct TermEnd {
  std::optional<Date> from;
  FuzzyDate last;
  std::string pointer = {};
  std::optional<std::string> text = {};
  std::optional<ClauseId> clause = {};
  LifecycleFact fact = LifecycleFact::term_ends;
};

// A condition that opens on a day and closes on another, which no longer belongs to it.
struct Spell {
  LifecycleEntry opened;
  std::optional<LifecycleEntry> closed = {};

  [[nodiscard]] const Date& from() const { return *opened.since; }
  [[nodiscard]] bool open_on(const Date& day) const {
    return from() <= day && !(closed && *closed->since <= day);
  }
};

std::optional<ClauseId> clause_of(const auto& terms) {
  return terms ? terms->clause : std::nullopt;
}

// All that decides the state of one agreement up to a day, gathered once.
class Life {
 public:
  Life(const Partnership& partnership, std::size_t place, const Date& day)
      : own_(partnership, place), day_(day), agreement_pointer_(pointer_to("/agreements", place)) {
    signing_ = own_.signing();
    ending_ = own_.ending();
    gather_term_ends();
    gather_renegotiations();
    gather_breaches();
    gather_report();
  }

  [[nodiscard]] Lifecycle told() {
    Lifecycle result{.agreement = agreement().id, .day = day_, .current = draft()};
    for (const auto& when : changes()) {
      auto entry = state_on(when);
      if (std::tie(entry.state, entry.fact, entry.pointer) ==
          std::tie(result.current.state, result.current.fact, result.current.pointer))
        continue;
      entry.since = when;
      result.passed.push_back(std::exchange(result.current, std::move(entry)));
    }
    if (!over_on(day_))
      for (const auto* spells : {&breaches_, &renegotiations_})
        for (const auto& each : *spells)
          if (each.open_on(day_) && each.opened.pointer != result.current.pointer)
            result.beside.push_back(each.opened);
    report(result.current.state);
    result.findings = std::move(findings_);
    return result;
  }

 private:
  [[nodiscard]] const Agreement& agreement() const { return own_.agreement(); }
  [[nodiscard]] const FuzzyDate& first() const { return agreement().term.first; }

  void add(ErrorCode code, std::vector<Detail> details, std::string pointer) {
    findings_.push_back(finding(code, std::move(details), std::move(pointer)));
  }

  // ---- what is gathered ----

  void gather_term_ends() {
    const auto term = pointer_to(agreement_pointer_, "term");
    const auto& clause = agreement().term.clause;
    ends_.push_back({std::nullopt, agreement().term.last, term, std::nullopt, clause});
    const auto& all = agreement().amendments;
    const auto renewed = with_renewals(own_.reduced(), day_, own_.facts().events).agreement;
    auto amendments = renewed.amendments;
    std::stable_sort(amendments.begin(), amendments.end(),
                     [](const auto& a, const auto& b) { return a.effective_on < b.effective_on; });
    for (const auto& each : amendments) {
      if (each.effective_on > day_) continue;
      if (!each.term_last && !each.uses_extension) continue;
      const auto last = own_.term_on(each.effective_on).last;
      const bool same_day = ends_.back().from == each.effective_on;
      if (last == ends_.back().last && !same_day) continue;
      if (same_day) ends_.pop_back();  // of one day the later in order decides
      TermEnd end{each.effective_on, last, agreement_pointer_, each.text, clause};
      const auto same = [&](const auto& other) { return other.id == each.id; };
      if (const auto at = std::ranges::find_if(all, same); at != all.end())
        end.pointer = pointer_to(pointer_to(agreement_pointer_, "amendments"),
                                 static_cast<std::size_t>(at - all.begin()));
      else
        renewed_end(end);
      ends_.push_back(std::move(end));
    }
  }

  void renewed_end(TermEnd& end) const {
    end.clause = clause_of(agreement().automatic_renewal);
    end.text.reset();
    end.fact = LifecycleFact::renewal_ends;
  }

  [[nodiscard]] LifecycleEntry event_entry(std::size_t place, LifecycleState state,
                                           LifecycleFact fact,
                                           std::optional<ClauseId> clause = {}) const {
    const auto& event = own_.facts().events[place];
    return {.state = state,
            .fact = fact,
            .pointer = pointer_to(events_pointer, place),
            .since = event.on.latest(),
            .on = event.on,
            .text = event.note,
            .clause = std::move(clause)};
  }

  void gather_renegotiations() {
    const auto& events = own_.facts().events;
    auto places = own_.events(EventKind::renegotiation_called);
    const auto closings = own_.events(EventKind::renegotiation_closed);
    places.insert(places.end(), closings.begin(), closings.end());
    std::stable_sort(places.begin(), places.end(), [&](auto a, auto b) {
      return std::pair{events[a].on.latest(), a} < std::pair{events[b].on.latest(), b};
    });
    for (const auto place : places) {
      if (events[place].on.latest() > day_) break;
      const bool open = !renegotiations_.empty() && !renegotiations_.back().closed;
      if (events[place].kind == EventKind::renegotiation_called) {
        if (!open)
          renegotiations_.push_back({event_entry(place, LifecycleState::renegotiating,
                                                 LifecycleFact::renegotiation_called,
                                                 clause_of(agreement().renegotiation))});
      } else if (open) {
        renegotiations_.back().closed =
            event_entry(place, LifecycleState::in_force, LifecycleFact::renegotiation_closed);
      } else {
        add(ErrorCode::lifecycle_closed_without_call,
            {{"id", agreement().id}, {"day", events[place].on.text()}},
            pointer_to(events_pointer, place));
      }
    }
  }

  void gather_breaches() {
    const auto& all = own_.facts().breaches;
    for (std::size_t i = 0; i < all.size(); ++i) {
      const auto& breach = all[i];
      if (breach.noted_on > day_ ||
          !own_.owns(breach.agreement, {breach.noted_on, breach.noted_on}))
        continue;
      const auto lesser = clause_of(agreement().lesser_breach);
      const auto grave = clause_of(agreement().rescission);
      Spell spell{{.state = LifecycleState::breach_noted,
                   .fact = LifecycleFact::breach,
                   .pointer = pointer_to(breaches_pointer, i),
                   .since = breach.noted_on,
                   .on = breach.noted_on,
                   .text = breach.text,
                   .clause = breach.serious == true ? grave : lesser}};
      if (breach.rectified_on) {
        spell.closed = spell.opened;
        spell.closed->state = LifecycleState::in_force;
        spell.closed->fact = LifecycleFact::rectification;
        spell.closed->since = *breach.rectified_on;
        spell.closed->on = *breach.rectified_on;
        spell.closed->clause.reset();
      }
      breaches_.push_back(std::move(spell));
    }
    std::stable_sort(breaches_.begin(), breaches_.end(),
                     [](const auto& a, const auto& b) { return a.from() < b.from(); });
  }

  // The earliest final report that covers the agreement.
  void gather_report() {
    const auto& all = own_.facts().final_reports;
    for (std::size_t i = 0; i < all.size(); ++i) {
      const auto& about = all[i].agreements;
      const bool covers =
          about.empty() || std::ranges::find(about, AgreementId{agreement().id}) != about.end();
      if (covers && (!report_ || all[i].reported_on < all[*report_].reported_on)) report_ = i;
    }
  }

  // ---- the state on a day ----

  [[nodiscard]] std::optional<Date> signed_on() const {
    if (!signing_.event) return std::nullopt;
    return own_.facts().events[*signing_.event].on.latest();
  }

  [[nodiscard]] bool begun_on(const Date& day) const {
    return first().latest() <= day && !own_.is_draft(day);
  }

  [[nodiscard]] const TermEnd& end_on(const Date& day) const {
    const TermEnd* end = &ends_.front();
    for (const auto& each : ends_)
      if (!each.from || *each.from <= day) end = &each;
    return *end;
  }

  [[nodiscard]] bool ended_on(const Date& day) const {
    return ending_ && own_.facts().endings[*ending_].ending.effective_on < day;
  }
  [[nodiscard]] bool expired_on(const Date& day) const { return end_on(day).last.latest() < day; }
  [[nodiscard]] bool over_on(const Date& day) const { return ended_on(day) || expired_on(day); }

  [[nodiscard]] LifecycleEntry draft() const {
    return {.state = LifecycleState::draft,
            .fact = LifecycleFact::agreement,
            .pointer = agreement_pointer_};
  }

  [[nodiscard]] LifecycleEntry reported() const {
    const auto& report = own_.facts().final_reports[*report_];
    LifecycleEntry entry{.state = LifecycleState::final_reported,
                         .fact = LifecycleFact::final_report,
                         .pointer = pointer_to("/facts/final_reports", *report_),
                         .on = report.reported_on,
                         .text = report.id};
    for (const auto& duty : agreement().follow_up)
      if (duty.kind == FollowUpKind::final_report) entry.clause = duty.clause;
    return entry;
  }

  [[nodiscard]] LifecycleEntry ended() const {
    const auto& fact = own_.facts().endings[*ending_];
    LifecycleEntry entry{.state = LifecycleState::ended,
                         .fact = LifecycleFact::ending,
                         .pointer = pointer_to("/facts/endings", *ending_),
                         .on = fact.ending.effective_on,
                         .ended_by = fact.ending.ended_by,
                         .text = fact.note};
    switch (fact.ending.ended_by) {
      case EndedBy::rescission:
        entry.state = LifecycleState::rescinded;
        entry.clause = clause_of(agreement().rescission);
        break;
      case EndedBy::expiry:
        entry.state = LifecycleState::expired;
        entry.clause = agreement().term.clause;
        break;
      case EndedBy::renegotiation:
        entry.clause = clause_of(agreement().renegotiation);
        break;
      case EndedBy::mutual:
        break;
    }
    return entry;
  }

  [[nodiscard]] LifecycleEntry expired(const Date& day) const {
    const auto& end = end_on(day);
    return {.state = LifecycleState::expired,
            .fact = end.fact,
            .pointer = end.pointer,
            .on = end.last,
            .text = end.text,
            .clause = end.clause};
  }

  // In force by the latest of: its beginning, what closed, an amendment that woke it.
  [[nodiscard]] LifecycleEntry in_force(const Date& day) const {
    LifecycleEntry entry{.state = LifecycleState::in_force,
                         .fact = LifecycleFact::term_begins,
                         .pointer = pointer_to(agreement_pointer_, "term"),
                         .since = first().latest(),
                         .on = first(),
                         .clause = agreement().term.clause};
    if (const auto when = signed_on(); when && *when > *entry.since)
      entry = event_entry(*signing_.event, LifecycleState::in_force, LifecycleFact::signing);
    const auto later = [&](const LifecycleEntry& other) {
      if (*other.since <= day && *other.since >= *entry.since) entry = other;
    };
    for (const auto* spells : {&renegotiations_, &breaches_})
      for (const auto& each : *spells)
        if (each.closed && each.from() < *each.closed->since) later(*each.closed);
    for (std::size_t i = 1; i < ends_.size(); ++i)
      if (ends_[i - 1].last.latest() < *ends_[i].from)
        later({.state = LifecycleState::in_force,
               .fact = LifecycleFact::amendment,
               .pointer = ends_[i].pointer,
               .since = ends_[i].from,
               .on = *ends_[i].from,
               .text = ends_[i].text});
    return entry;
  }

  [[nodiscard]] LifecycleEntry state_on(const Date& day) const {
    if (over_on(day)) {
      if (report_ && own_.facts().final_reports[*report_].reported_on <= day) return reported();
      return ended_on(day) ? ended() : expired(day);
    }
    if (begun_on(day)) {
      for (const auto* spells : {&breaches_, &renegotiations_})
        for (const auto& each : *spells)
          if (each.open_on(day)) return each.opened;
      return in_force(day);
    }
    if (const auto when = signed_on(); when && *when <= day)
      return event_entry(*signing_.event, LifecycleState::signed_, LifecycleFact::signing);
    return draft();
  }

  // The days up to the day on which the state can change.
  [[nodiscard]] std::vector<Date> changes() const {
    std::vector<Date> days{first().latest()};
    const auto after = [&](const Date& last) {
      if (last < day_) days.push_back(last.plus_days(1));
    };
    if (const auto when = signed_on()) days.push_back(*when);
    if (ending_) after(own_.facts().endings[*ending_].ending.effective_on);
    if (report_) days.push_back(own_.facts().final_reports[*report_].reported_on);
    for (const auto& end : ends_) {
      if (end.from) days.push_back(*end.from);
      after(end.last.latest());
    }
    for (const auto* spells : {&renegotiations_, &breaches_})
      for (const auto& each : *spells) {
        days.push_back(each.from());
        if (each.closed) days.push_back(*each.closed->since);
      }
    std::erase_if(days, [&](const Date& each) { return each > day_; });
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
  }

  // ---- what should be known ----

  void report(LifecycleState state) {
    report_term();
    report_events();
    report_endings();
    if (over_on(day_)) return;
    if (report_) report_final();
    if (!begun_on(day_)) return;
    if (!signing_.event)
      add(ErrorCode::lifecycle_signing_not_recorded, {{"id", agreement().id}}, agreement_pointer_);
    for (const auto& each : signing_.missing)
      add(ErrorCode::lifecycle_signature_missing, {{"id", agreement().id}, {"party", each.value}},
          agreement_pointer_);
    const auto& last = end_on(day_).last;
    if (last.earliest() < day_ && state != LifecycleState::draft)
      add(ErrorCode::lifecycle_may_have_expired, {{"id", agreement().id}, {"last", last.text()}},
          agreement_pointer_);
  }

  void count_from(const FuzzyDate& when, std::string pointer) {
    if (when.exact() || when.earliest() > day_) return;
    add(ErrorCode::lifecycle_day_not_exact,
        {{"text", when.text()}, {"day", when.latest().to_string()}}, std::move(pointer));
  }

  void report_term() {
    const auto term = pointer_to(agreement_pointer_, "term");
    if (first().earliest() <= day_ && day_ < first().latest())
      add(ErrorCode::lifecycle_may_have_begun, {{"id", agreement().id}, {"first", first().text()}},
          term);
    else
      count_from(first(), term);
    if (expired_on(day_)) count_from(end_on(day_).last, term);
  }

  void report_events() {
    for (const auto kind :
         {EventKind::signing, EventKind::renegotiation_called, EventKind::renegotiation_closed})
      for (const auto place : own_.events(kind))
        count_from(own_.facts().events[place].on, pointer_to(events_pointer, place));
    if (agreement().automatic_renewal) return;
    for (const auto place : own_.events(EventKind::notice))
      if (const auto& on = own_.facts().events[place].on; on.earliest() <= day_)
        add(ErrorCode::lifecycle_notice_without_ground,
            {{"id", agreement().id}, {"day", on.text()}}, pointer_to(events_pointer, place));
  }

  void report_endings() {
    const auto all = own_.endings();
    if (all.empty()) return;
    const auto& facts = own_.facts().endings;
    const auto at = [&](std::size_t i) { return pointer_to("/facts/endings", i); };
    const auto& earliest = facts[all.front()].ending;
    const auto day = earliest.effective_on.to_string();
    if (all.size() > 1)
      add(ErrorCode::lifecycle_several_endings, {{"id", agreement().id}, {"effective_on", day}},
          at(all[1]));
    if (!ending_)
      add(ErrorCode::lifecycle_ending_after_term,
          {{"id", agreement().id},
           {"effective_on", day},
           {"last", own_.term_on(earliest.effective_on).last.text()}},
          at(all.front()));
    else if (earliest.effective_on >= day_ && earliest.declared_on.value_or(day_) <= day_ &&
             !over_on(day_))
      add(ErrorCode::lifecycle_ends_ahead, {{"id", agreement().id}, {"effective_on", day}},
          at(all.front()));
  }

  void report_final() {
    const auto& report = own_.facts().final_reports[*report_];
    if (report.reported_on <= day_)
      add(ErrorCode::lifecycle_reported_before_end,
          {{"id", agreement().id}, {"report", report.id}, {"day", report.reported_on.to_string()}},
          pointer_to("/facts/final_reports", *report_));
  }

  AgreementFacts own_;
  Date day_;
  std::string agreement_pointer_;
  rules::Signing signing_;
  std::optional<std::size_t> ending_, report_;
  std::vector<TermEnd> ends_;
  std::vector<Spell> renegotiations_, breaches_;
  std::vector<Finding> findings_;
};

Step state_step(const Lifecycle& lifecycle, const LifecycleEntry& entry) {
  Step step{
      .rule = RuleId::time_state,
      .clause = entry.clause,
      .operands = {{"agreement", lifecycle.agreement}, {"fact", std::string{word(entry.fact)}}},
      .value = std::string{word(entry.state)}};
  if (entry.since) step.operands.push_back({"since", *entry.since});
  if (entry.on) step.operands.push_back({"on", entry.on->text()});
  if (entry.ended_by) step.operands.push_back({"ended_by", std::string{word(*entry.ended_by)}});
  if (entry.text) step.operands.push_back({"text", *entry.text});
  return step;
}

}  // namespace

Lifecycle lifecycle(const Partnership& partnership, std::string_view agreement, const Date& day) {
  return Life{partnership, place_of(partnership, agreement), day}.told();
}

std::vector<Step> explain(const Lifecycle& lifecycle) {
  std::vector<Step> steps;
  for (const auto& each : lifecycle.passed) steps.push_back(state_step(lifecycle, each));
  steps.push_back(state_step(lifecycle, lifecycle.current));
  return steps;
}

}  // namespace iop
