#include <iop/model/terms_on.hpp>

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <utility>

#include <iop/model/notice.hpp>

#include "model/term_prolonged.hpp"

namespace iop {

namespace {

constexpr std::string_view renewal_id = "automatic_renewal ";

// The last day that an amendment gives the term: stated, or by the extension option it uses.
std::optional<FuzzyDate> new_last(const Amendment& amendment, const Agreement& agreement) {
  if (amendment.term_last || !amendment.uses_extension) return amendment.term_last;
  const auto* option = find_extension(agreement, *amendment.uses_extension);
  const auto last = agreement.term.last.exact();
  if (!option || !last) return std::nullopt;
  return at_most(prolonged(*last, option->months.value()), option->latest);
}

// A notice that names no agreement is about each that had begun.
bool is_about(const Event& event, const Agreement& agreement) {
  return event.agreement ? event.agreement->value == agreement.id
                         : agreement.term.first.earliest() <= event.on.earliest();
}

class Applying {
 public:
  explicit Applying(const Agreement& agreement) : result_{.agreement = agreement} {
    auto& amendments = result_.agreement.amendments;
    std::stable_sort(amendments.begin(), amendments.end(),
                     [](const auto& a, const auto& b) { return a.effective_on < b.effective_on; });
    waiting_ = std::exchange(amendments, {});
  }

  void apply_until(const Date& day) {
    for (const auto& each : waiting_)
      if (each.effective_on <= day) apply(each);
    std::erase_if(waiting_, [&](const auto& each) { return each.effective_on <= day; });
  }

  void renew_until(const Date& day, const std::vector<Event>& events) {
    while (const auto deadline = last_day_for_notice(result_.agreement)) {
      apply_until(std::min(*deadline, day));
      if (last_day_for_notice(result_.agreement) != deadline) continue;
      if (notice(events, std::nullopt, std::min(*deadline, day))) {
        result_.agreement.automatic_renewal.reset();
        return;
      }
      if (*deadline >= day) return;
      report_late_notice(events, *deadline, day);
      if (!renew(*deadline)) return;
    }
  }

  // An amendment of which others of its day have taken every part does not hold.
  [[nodiscard]] TermsInForce result() && {
    for (const auto& each : result_.agreement.amendments)
      if (const auto lost = overruled_.find(each.id);
          lost != overruled_.end() && each.other_terms.empty() &&
          lost->second.size() == stated_parts(each).size())
        std::erase(result_.applied, each.id);
    return std::move(result_);
  }

 private:
  void apply(const Amendment& amendment) {
    auto& terms = result_.agreement;
    if (!holds_in_its_form(amendment, terms)) {
      result_.findings.push_back(
          finding(ErrorCode::amendment_not_in_writing, {{"id", amendment.id}}));
      return;
    }
    report(amendment);
    if (const auto last = new_last(amendment, terms)) terms.term.last = *last;
    if (amendment.amount && terms.payment && terms.payment->components.empty())
      terms.payment->amount = amendment.amount;  // else the plan takes it as a raise
    if (amendment.goals) terms.goals = *amendment.goals;
    if (amendment.target_group) terms.target_group = amendment.target_group;
    if (amendment.parties) terms.parties = *amendment.parties;
    if (amendment.follow_up) terms.follow_up = *amendment.follow_up;
    terms.amendments.push_back(amendment);
    result_.applied.push_back(amendment.id);
  }

  // The day by which the amendment comes after the last day of the term: that of the agreement on
  // it, else its first. One agreed in the term may begin on the day after it, without a gap.
  static std::optional<Date> after_term(const Amendment& amendment, const Date& last) {
    if (amendment.agreed_on && *amendment.agreed_on > last) return amendment.agreed_on;
    const bool unbroken = amendment.agreed_on && days_between(last, amendment.effective_on) == 1;
    if (amendment.effective_on > last && !unbroken) return amendment.effective_on;
    return std::nullopt;
  }

  void report(const Amendment& amendment) {
    const auto& terms = result_.agreement;
    const auto add = [&](ErrorCode code, std::vector<Detail> details) {
      result_.findings.push_back(finding(code, std::move(details)));
    };
    if (asks_for_writing(terms) && !amendment.in_writing)
      add(ErrorCode::amendment_writing_not_known, {{"id", amendment.id}});
    for (const auto& other : terms.amendments) {
      if (other.effective_on != amendment.effective_on) continue;
      for (const auto& part : stated_parts(amendment))
        if (const auto others = stated_parts(other);
            std::ranges::find(others, part) != others.end()) {
          overruled_[other.id].insert(part);
          add(ErrorCode::amendment_conflict, {{"id", amendment.id},
                                              {"other", other.id},
                                              {"day", amendment.effective_on.to_string()},
                                              {"part", part}});
        }
    }
    if (const auto late = after_term(amendment, terms.term.last.latest()))
      add(ErrorCode::amendment_after_term,
          {{"id", amendment.id}, {"day", late->to_string()}, {"last", terms.term.last.text()}});
    if (amendment.effective_on < terms.term.first.earliest())
      add(ErrorCode::amendment_before_term, {{"id", amendment.id},
                                             {"day", amendment.effective_on.to_string()},
                                             {"first", terms.term.first.text()}});
    if (amendment.amount && !terms.payment)
      add(ErrorCode::amendment_without_payment, {{"id", amendment.id}});
    if (amendment.uses_extension) report_extension(amendment, *amendment.uses_extension);
  }

  void report_extension(const Amendment& amendment, const ExtensionId& id) {
    const auto& terms = result_.agreement;
    const auto add = [&](ErrorCode code, std::vector<Detail> details) {
      details.insert(details.begin(), {"id", amendment.id});
      result_.findings.push_back(finding(code, std::move(details)));
    };
    const auto* option = find_extension(terms, id);
    const auto last = new_last(amendment, terms);
    if (!last) {
      add(ErrorCode::amendment_term_not_exact, {{"last", terms.term.last.text()}});
    } else if (option && option->latest && last->latest() > option->latest->latest()) {
      add(ErrorCode::amendment_past_extension,
          {{"last", last->text()}, {"latest", option->latest->text()}});
    } else if (last->latest() < terms.term.last.earliest()) {
      add(ErrorCode::amendment_extension_shortens,
          {{"option", id.value}, {"before", terms.term.last.text()}, {"last", last->text()}});
    } else if (option && option->latest && *last == terms.term.last) {
      add(ErrorCode::amendment_extension_spent,
          {{"option", id.value}, {"latest", option->latest->text()}});
    } else if (const auto before = terms.term.last.exact(); option && before) {
      const Date once = prolonged(*before, option->months.value());
      if (last->latest() > once)
        add(ErrorCode::amendment_longer_than_extension,
            {{"option", id.value}, {"once", once.to_string()}, {"last", last->text()}});
    }
  }

  // The first notice in the file that was surely given after one day and by another.
  [[nodiscard]] const Event* notice(const std::vector<Event>& events,
                                    const std::optional<Date>& after, const Date& by) const {
    const auto found = std::ranges::find_if(events, [&](const Event& each) {
      return each.kind == EventKind::notice && each.on.latest() <= by &&
             !(after && each.on.latest() <= *after) && is_about(each, result_.agreement);
    });
    return found == events.end() ? nullptr : &*found;
  }

  // Given while the term that it came too late to end still ran.
  void report_late_notice(const std::vector<Event>& events, const Date& deadline, const Date& day) {
    const auto* late =
        notice(events, deadline, std::min(*result_.agreement.term.last.exact(), day));
    if (!late) return;
    result_.findings.push_back(
        finding(late->on.earliest() > deadline ? ErrorCode::amendment_notice_late
                                               : ErrorCode::amendment_notice_may_be_late,
                {{"day", late->on.text()}, {"deadline", deadline.to_string()}}));
  }

  // Prolongs the term once; false where a limit lets it no further.
  bool renew(const Date& deadline) {
    const auto& terms = result_.agreement;
    const auto& renewal = *terms.automatic_renewal;
    const Date last = *terms.term.last.exact();
    const Date next = at_most(prolonged(last, renewal.months.value()), renewal.latest);
    if (next <= last) return false;
    const auto id = std::string{renewal_id} + last.plus_days(1).to_string();
    // An agreement that `with_renewals` gave has it among its amendments.
    if (std::ranges::any_of(waiting_, [&](const auto& each) { return each.id == id; })) {
      apply_until(deadline.plus_days(1));
      return terms.term.last.exact() == next;
    }
    result_.findings.push_back(
        finding(ErrorCode::amendment_renewed,
                {{"last", next.to_string()}, {"deadline", deadline.to_string()}}));
    apply({.id = id,
           .effective_on = deadline.plus_days(1),
           .text = id,
           .in_writing = true,
           .term_last = next});
    return true;
  }

  TermsInForce result_;
  std::vector<Amendment> waiting_;
  std::map<std::string, std::set<std::string>> overruled_ = {};  // parts, by the amendment's id
};

}  // namespace

std::vector<std::string> stated_parts(const Amendment& amendment) {
  std::vector<std::string> names;
  const auto add = [&](bool stated, std::string_view name) {
    if (stated) names.emplace_back(name);
  };
  add(amendment.term_last || amendment.uses_extension, "term_last");
  add(amendment.amount.has_value(), "amount");
  add(amendment.goals.has_value(), "goals");
  add(amendment.target_group.has_value(), "target_group");
  add(amendment.parties.has_value(), "parties");
  add(amendment.follow_up.has_value(), "follow_up");
  return names;
}

bool is_renewal(const Amendment& amendment) {
  return amendment.id.starts_with(renewal_id) && amendment.text == amendment.id;
}

bool holds_in_its_form(const Amendment& amendment, const Agreement& agreement) {
  return !(asks_for_writing(agreement) && amendment.in_writing == false);
}

TermsInForce terms_on(const Agreement& agreement, const Date& day,
                      const std::vector<Event>& events) {
  Applying applying{agreement};
  applying.renew_until(day, events);
  applying.apply_until(day);
  return std::move(applying).result();
}

TermsInForce with_renewals(const Agreement& agreement, const Date& day,
                           const std::vector<Event>& events) {
  const auto in_force = terms_on(agreement, day, events);
  TermsInForce result{.agreement = agreement};
  result.agreement.automatic_renewal = in_force.agreement.automatic_renewal;
  for (const auto& each : in_force.agreement.amendments)
    if (std::ranges::find(agreement.amendments, each) == agreement.amendments.end()) {
      result.agreement.amendments.push_back(each);
      result.applied.push_back(each.id);
    }
  constexpr std::array of_renewals{ErrorCode::amendment_renewed, ErrorCode::amendment_notice_late,
                                   ErrorCode::amendment_notice_may_be_late};
  for (const auto& each : in_force.findings)
    if (std::ranges::find(of_renewals, each.code) != of_renewals.end())
      result.findings.push_back(each);
  return result;
}

TermsInForce planned_terms(const Agreement& agreement) {
  Applying applying{agreement};
  applying.apply_until(last_day_of_all);
  return std::move(applying).result();
}

std::optional<Date> last_day_for_notice(const Agreement& agreement) {
  const auto last = agreement.term.last.exact();
  const auto& renewal = agreement.automatic_renewal;
  if (!last || !renewal || at_most(last_day_of_all, renewal->latest) <= *last) return std::nullopt;
  return last_day_for_notice(*last, renewal->notice_months.value());
}

}  // namespace iop
