#include <iop/model/terms_timeline.hpp>

#include <algorithm>
#include <iterator>
#include <set>
#include <string>
#include <utility>

#include <iop/model/terms_on.hpp>

#include "model/term_prolonged.hpp"

namespace iop {

namespace {

const Date first_day_of_all{Date::first_year, 1, 1};

// Of amendments of one day the one agreed later comes later. One whose day of agreement nobody has
// told keeps its place in the list.
void order_by_agreement(const std::vector<Amendment>& all, std::vector<std::size_t>::iterator first,
                        std::vector<std::size_t>::iterator last) {
  std::vector<std::size_t> dated;
  std::copy_if(first, last, std::back_inserter(dated),
               [&](std::size_t each) { return all[each].agreed_on.has_value(); });
  std::stable_sort(dated.begin(), dated.end(), [&](std::size_t a, std::size_t b) {
    return *all[a].agreed_on < *all[b].agreed_on;
  });
  auto next = dated.begin();
  for (; first != last; ++first)
    if (all[*first].agreed_on) *first = *next++;
}

// The places of the amendments in the order in which they hold.
std::vector<std::size_t> in_order(const std::vector<Amendment>& all) {
  std::vector<std::size_t> order(all.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return all[a].effective_on < all[b].effective_on;
  });
  for (auto first = order.begin(); first != order.end();) {
    const auto last = std::find_if(first, order.end(), [&](std::size_t each) {
      return all[each].effective_on != all[*first].effective_on;
    });
    order_by_agreement(all, first, last);
    first = last;
  }
  return order;
}

// The day by which the amendment comes after the last day of the term: that of the agreement on
// it, else its first. One agreed in the term may begin on the day after it, without a gap.
std::optional<Date> after_term(const Amendment& amendment, const Date& last) {
  if (amendment.agreed_on && *amendment.agreed_on > last) return amendment.agreed_on;
  const bool unbroken = amendment.agreed_on && days_between(last, amendment.effective_on) == 1;
  if (amendment.effective_on > last && !unbroken) return amendment.effective_on;
  return std::nullopt;
}

}  // namespace

// Takes what happens to the terms in order of time: amendments, notices, renewals.
class TimelineBuilder {
 public:
  TimelineBuilder(TermsTimeline& result, const Agreement& signed_as,
                  std::vector<const Event*> notices, const Date& day)
      : result_(result), signed_(signed_as), notices_(std::move(notices)), day_(day) {
    renewing_.term = signed_.term;
    renewing_.automatic_renewal = signed_.automatic_renewal;
    std::erase_if(notices_, [&](const Event* each) { return each->on.latest() > day_; });
    std::stable_sort(notices_.begin(), notices_.end(), [](const Event* a, const Event* b) {
      return a->on.latest() < b->on.latest();
    });
    result_.overruled_.resize(signed_.amendments.size());
    result_.all_.push_back({.first = first_day_of_all,
                            .term = signed_.term,
                            .renews = signed_.automatic_renewal.has_value(),
                            .amount = signed_.payment ? signed_.payment->amount : std::nullopt,
                            .goals = &signed_.goals,
                            .parties = &signed_.parties,
                            .follow_up = &signed_.follow_up,
                            .target_group = &signed_.target_group});
  }

  void build() && {
    const auto order = in_order(signed_.amendments);
    auto next = order.begin();
    const auto begins = [&] { return signed_.amendments[*next].effective_on; };
    while (renewing_.automatic_renewal) {
      const auto deadline = last_day_for_notice(renewing_);
      const auto* notice = deadline ? notice_by(*deadline) : nullptr;
      const Date until = std::min(notice ? notice->on.latest() : deadline.value_or(day_), day_);
      if (next != order.end() && begins() <= until) {
        take(*next++);
      } else if (notice) {
        stop_renewing(notice->on.latest());
      } else if (!deadline || *deadline >= day_ || !renew(*deadline)) {
        break;
      }
    }
    for (; next != order.end(); ++next) take(*next);
    tell_overruled();
  }

 private:
  [[nodiscard]] const TermsFrom& now() const { return result_.all_.back(); }

  TermsFrom& change(const Date& first) {
    result_.all_.push_back(result_.all_.back());
    auto& made = result_.all_.back();
    made.first = std::max(first, result_.all_[result_.all_.size() - 2].first);
    made.amendment.reset();
    made.renewal.reset();
    return made;
  }

  void add_finding(const Date& since, ErrorCode code, std::vector<Detail> details) {
    result_.findings_.push_back({since, finding(code, std::move(details))});
  }

  // ---- amendments ----

  void take(std::size_t place) {
    const auto& amendment = signed_.amendments[place];
    if (!holds_in_its_form(amendment, signed_)) {
      add_finding(amendment.effective_on, ErrorCode::amendment_not_in_writing,
                  {{"id", amendment.id}});
      return;
    }
    report(place);
    const auto last = new_last(amendment);
    auto& made = change(amendment.effective_on);
    made.amendment = place;
    if (last) made.term.last = *last;
    if (amendment.amount && signed_.payment && signed_.payment->components.empty())
      made.amount = amendment.amount;  // else the plan takes it as a raise
    if (amendment.goals) made.goals = &*amendment.goals;
    if (amendment.target_group) made.target_group = &amendment.target_group;
    if (amendment.parties) made.parties = &*amendment.parties;
    if (amendment.follow_up) made.follow_up = &*amendment.follow_up;
    renewing_.term.last = made.term.last;
    result_.held_.push_back(place);
    made.held = result_.held_.size();
  }

  // The last day that an amendment gives the term: stated, or by the extension option it uses.
  [[nodiscard]] std::optional<FuzzyDate> new_last(const Amendment& amendment) const {
    if (amendment.term_last || !amendment.uses_extension) return amendment.term_last;
    const auto* option = find_extension(signed_, *amendment.uses_extension);
    const auto last = now().term.last.exact();
    if (!option || !last) return std::nullopt;
    return at_most(prolonged(*last, option->months.value()), option->latest);
  }

  void report(std::size_t place) {
    const auto& amendment = signed_.amendments[place];
    const auto& term = now().term;
    const auto add = [&](ErrorCode code, std::vector<Detail> details) {
      add_finding(amendment.effective_on, code, std::move(details));
    };
    if (asks_for_writing(signed_) && !amendment.in_writing)
      add(ErrorCode::amendment_writing_not_known, {{"id", amendment.id}});
    report_others_of_its_day(place);
    if (const auto late = after_term(amendment, term.last.latest()))
      add(ErrorCode::amendment_after_term,
          {{"id", amendment.id}, {"day", late->to_string()}, {"last", term.last.text()}});
    if (amendment.effective_on < term.first.earliest())
      add(ErrorCode::amendment_before_term, {{"id", amendment.id},
                                             {"day", amendment.effective_on.to_string()},
                                             {"first", term.first.text()}});
    if (amendment.amount && !signed_.payment)
      add(ErrorCode::amendment_without_payment, {{"id", amendment.id}});
    if (amendment.uses_extension) report_extension(amendment, *amendment.uses_extension);
  }

  // What it takes from others of its day; told where nothing says which of them was agreed later.
  void report_others_of_its_day(std::size_t place) {
    const auto& amendment = signed_.amendments[place];
    const auto parts = stated_parts(amendment);
    for (auto other = result_.held_.rbegin(); other != result_.held_.rend(); ++other) {
      const auto& earlier = signed_.amendments[*other];
      if (earlier.effective_on != amendment.effective_on) break;
      const bool told = earlier.agreed_on && amendment.agreed_on &&
                        *earlier.agreed_on != *amendment.agreed_on;
      const auto others = stated_parts(earlier);
      for (const auto& part : parts) {
        if (std::ranges::find(others, part) == others.end()) continue;
        taken_.emplace(*other, part);
        if (!told)
          add_finding(amendment.effective_on, ErrorCode::amendment_conflict,
                      {{"id", amendment.id},
                       {"other", earlier.id},
                       {"day", amendment.effective_on.to_string()},
                       {"part", part}});
      }
    }
  }

  void report_extension(const Amendment& amendment, const ExtensionId& id) {
    const auto& before = now().term.last;
    const auto add = [&](ErrorCode code, std::vector<Detail> details) {
      details.insert(details.begin(), {"id", amendment.id});
      add_finding(amendment.effective_on, code, std::move(details));
    };
    const auto* option = find_extension(signed_, id);
    const auto last = new_last(amendment);
    if (!last) {
      add(ErrorCode::amendment_term_not_exact, {{"last", before.text()}});
    } else if (option && option->latest && last->latest() > option->latest->latest()) {
      add(ErrorCode::amendment_past_extension,
          {{"last", last->text()}, {"latest", option->latest->text()}});
    } else if (last->latest() < before.earliest()) {
      add(ErrorCode::amendment_extension_shortens,
          {{"option", id.value}, {"before", before.text()}, {"last", last->text()}});
    } else if (option && option->latest && *last == before) {
      add(ErrorCode::amendment_extension_spent,
          {{"option", id.value}, {"latest", option->latest->text()}});
    } else if (const auto exact = before.exact(); option && exact) {
      const Date once = prolonged(*exact, option->months.value());
      if (last->latest() > once)
        add(ErrorCode::amendment_longer_than_extension,
            {{"option", id.value}, {"once", once.to_string()}, {"last", last->text()}});
    }
  }

  // An amendment of which others of its day have taken every part does not hold.
  void tell_overruled() {
    for (const auto place : result_.held_) {
      const auto& amendment = signed_.amendments[place];
      const auto parts = stated_parts(amendment);
      result_.overruled_[place] =
          !parts.empty() && amendment.other_terms.empty() &&
          std::ranges::all_of(
              parts, [&](const auto& part) { return taken_.contains({place, part}); });
    }
  }

  // ---- renewals ----

  // The first that was surely given by a day.
  [[nodiscard]] const Event* notice_by(const Date& day) const {
    return !notices_.empty() && notices_.front()->on.latest() <= day ? notices_.front() : nullptr;
  }

  void stop_renewing(const Date& since) {
    renewing_.automatic_renewal.reset();
    change(since).renews = false;
  }

  // Given while the term that it came too late to end still ran.
  void report_late_notice(const Date& deadline, const Date& last) {
    const auto late = std::ranges::find_if(notices_, [&](const Event* each) {
      return deadline < each->on.latest() && each->on.latest() <= last;
    });
    if (late == notices_.end()) return;
    add_finding((*late)->on.latest(),
                (*late)->on.earliest() > deadline ? ErrorCode::amendment_notice_late
                                                  : ErrorCode::amendment_notice_may_be_late,
                {{"day", (*late)->on.text()}, {"deadline", deadline.to_string()}});
  }

  // Prolongs the term once; false where a limit lets it no further.
  bool renew(const Date& deadline) {
    const auto& renewal = *renewing_.automatic_renewal;
    const Date last = *now().term.last.exact();
    const Date next = at_most(prolonged(last, renewal.months.value()), renewal.latest);
    if (next <= last) return false;
    report_late_notice(deadline, last);
    const Renewal made{deadline, last.plus_days(1), next, renewal.clause};
    add_finding(made.effective_on(), ErrorCode::amendment_renewed,
                {{"last", next.to_string()}, {"deadline", deadline.to_string()}});
    auto& terms = change(made.effective_on());
    terms.term.last = next;
    terms.renewal = result_.renewals_.size();
    renewing_.term.last = next;
    result_.renewals_.push_back(made);
    return true;
  }

  TermsTimeline& result_;
  const Agreement& signed_;
  std::vector<const Event*> notices_;
  const Date& day_;
  Agreement renewing_{.id = {}, .title = {}, .term = signed_.term};
  std::set<std::pair<std::size_t, std::string>> taken_;  // parts of amendments, by others
};

TermsTimeline::TermsTimeline(const Agreement& signed_as, std::vector<const Event*> notices,
                             const Date& day) {
  TimelineBuilder{*this, signed_as, std::move(notices), day}.build();
}

const TermsFrom& TermsTimeline::at(const Date& day) const {
  const auto after = std::ranges::upper_bound(all_, day, {}, &TermsFrom::first);
  return after == all_.begin() ? all_.front() : *std::prev(after);
}

std::vector<Finding> TermsTimeline::findings(const std::optional<Date>& day) const {
  std::vector<Finding> found;
  for (const auto& each : findings_)
    if (!day || each.since <= *day) found.push_back(each.finding);
  return found;
}

}  // namespace iop
