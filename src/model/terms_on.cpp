#include <iop/model/terms_on.hpp>

#include <algorithm>
#include <optional>
#include <utility>

namespace iop {

namespace {

const Date last_day_of_all{Date::last_year, 12, 31};

// The last day after so many more months: a year from the day after 2023-02-28 ends 2024-02-29.
Date prolonged(const Date& last, std::int64_t months) {
  return last.plus_days(1).plus_months(months).plus_days(-1);
}

Date at_most(const Date& day, const std::optional<FuzzyDate>& latest) {
  return latest ? std::min(day, latest->latest()) : day;
}

const ExtensionOption* find_extension(const Agreement& agreement, const ExtensionId& id) {
  for (const auto& each : agreement.extensions)
    if (each.id == id.value) return &each;
  return nullptr;
}

// The last day that an amendment gives the term: stated, or by the extension option it uses.
std::optional<FuzzyDate> new_last(const Amendment& amendment, const Agreement& agreement) {
  if (amendment.term_last || !amendment.uses_extension) return amendment.term_last;
  const auto* option = find_extension(agreement, *amendment.uses_extension);
  const auto last = agreement.term.last.exact();
  if (!option || !last) return std::nullopt;
  return at_most(prolonged(*last, option->months.value()), option->latest);
}

// The parts that an amendment states, by the names of its members.
std::vector<std::string> parts(const Amendment& amendment) {
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

bool holds_in_its_form(const Amendment& amendment, const Agreement& agreement) {
  return !(agreement.changes && agreement.changes->in_writing && amendment.in_writing == false);
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
      if (*deadline >= day) return;
      if (notice_in_time(events, *deadline)) {
        result_.agreement.automatic_renewal.reset();
        return;
      }
      if (!renew(*deadline)) return;
    }
  }

  [[nodiscard]] TermsInForce result() && { return std::move(result_); }

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
    if (amendment.amount && terms.payment) terms.payment->amount = amendment.amount;
    if (amendment.goals) terms.goals = *amendment.goals;
    if (amendment.target_group) terms.target_group = amendment.target_group;
    if (amendment.parties) terms.parties = *amendment.parties;
    if (amendment.follow_up) terms.follow_up = *amendment.follow_up;
    terms.amendments.push_back(amendment);
    result_.applied.push_back(amendment.id);
  }

  void report(const Amendment& amendment) {
    const auto& terms = result_.agreement;
    const auto add = [&](ErrorCode code, std::vector<Detail> details) {
      result_.findings.push_back(finding(code, std::move(details)));
    };
    for (const auto& other : terms.amendments) {
      if (other.effective_on != amendment.effective_on) continue;
      for (const auto& part : parts(amendment))
        if (const auto others = parts(other); std::ranges::find(others, part) != others.end())
          add(ErrorCode::amendment_conflict, {{"id", amendment.id},
                                              {"other", other.id},
                                              {"day", amendment.effective_on.to_string()},
                                              {"part", part}});
    }
    if (amendment.effective_on > terms.term.last.latest())
      add(ErrorCode::amendment_after_term, {{"id", amendment.id},
                                            {"day", amendment.effective_on.to_string()},
                                            {"last", terms.term.last.text()}});
    if (amendment.amount && !terms.payment)
      add(ErrorCode::amendment_without_payment, {{"id", amendment.id}});
    if (!amendment.uses_extension) return;
    const auto* option = find_extension(terms, *amendment.uses_extension);
    const auto last = new_last(amendment, terms);
    if (!last) {
      add(ErrorCode::amendment_term_not_exact,
          {{"id", amendment.id}, {"last", terms.term.last.text()}});
    } else if (option && option->latest && last->latest() > option->latest->latest()) {
      add(ErrorCode::amendment_past_extension,
          {{"id", amendment.id}, {"last", last->text()}, {"latest", option->latest->text()}});
    }
  }

  [[nodiscard]] bool notice_in_time(const std::vector<Event>& events, const Date& deadline) const {
    return std::ranges::any_of(events, [&](const Event& each) {
      return each.kind == EventKind::notice && each.on.latest() <= deadline &&
             (each.agreement ? each.agreement->value == result_.agreement.id
                             : result_.agreement.term.first.earliest() <= each.on.earliest());
    });
  }

  // Prolongs the term once; false where a limit lets it no further.
  bool renew(const Date& deadline) {
    const auto& terms = result_.agreement;
    const auto& renewal = *terms.automatic_renewal;
    const Date last = *terms.term.last.exact();
    const Date next = at_most(prolonged(last, renewal.months.value()), renewal.latest);
    if (next <= last) return false;
    result_.findings.push_back(
        finding(ErrorCode::amendment_renewed,
                {{"last", next.to_string()}, {"deadline", deadline.to_string()}}));
    apply({.id = "automatic_renewal " + last.plus_days(1).to_string(),
           .effective_on = deadline.plus_days(1),
           .text = "Förlängd utan uppsägning.",
           .in_writing = true,
           .term_last = next});
    return true;
  }

  TermsInForce result_;
  std::vector<Amendment> waiting_;
};

}  // namespace

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
  for (const auto& each : in_force.findings)
    if (each.code == ErrorCode::amendment_renewed) result.findings.push_back(each);
  return result;
}

TermsInForce planned_terms(const Agreement& agreement) {
  Applying applying{agreement};
  applying.apply_until(last_day_of_all);
  return std::move(applying).result();
}

std::optional<Date> last_day_for_notice(const Agreement& agreement) {
  const auto last = agreement.term.last.exact();
  if (!last || !agreement.automatic_renewal) return std::nullopt;
  return last->plus_months(-agreement.automatic_renewal->notice_months.value());
}

}  // namespace iop
