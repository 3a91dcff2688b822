#include "rules/review/review_history.hpp"

#include <algorithm>

#include "rules/time/agreement_facts.hpp"

namespace iop::rules {

std::vector<const Review*> reviews_in_order(const Partnership& partnership) {
  std::vector<const Review*> reviews;
  for (const auto& each : facts_of(partnership).reviews) reviews.push_back(&each);
  std::stable_sort(reviews.begin(), reviews.end(), [](const Review* a, const Review* b) {
    return a->reviewed_on.earliest() < b->reviewed_on.earliest();
  });
  return reviews;
}

std::string name_then(const Partnership& partnership, const std::string& party,
                      const FuzzyDate& then) {
  for (const auto& each : partnership.parties) {
    if (each.id != party) continue;
    for (const auto& former : each.former_names)
      if (then.latest() <= former.until.latest()) return former.name;
    return each.name;
  }
  return party;
}

std::vector<const Agreement*> agreements_of(const Partnership& partnership, const Review& review) {
  std::vector<const Agreement*> found;
  for (const auto& each : partnership.agreements) {
    if (review.agreement) {
      if (each.id == review.agreement->value) found.push_back(&each);
      continue;
    }
    const auto held = AgreementFacts{partnership, each}.held_on(review.reviewed_on.latest());
    if (may_share(held, review.reviewed_on.days())) found.push_back(&each);
  }
  return found;
}

namespace {

void close(ReviewHistory& history, std::size_t place, const ReviewClosing& closing) {
  const auto& reviews = history.reviews;
  const auto report = [&](ErrorCode code, std::optional<std::size_t> other = {}) {
    std::vector<Detail> details{{"id", reviews[place]->id}, {"item", closing.item.value}};
    if (other) details.push_back({"other", reviews[*other]->id});
    history.findings.push_back(finding(code, std::move(details)));
  };
  const auto item = std::ranges::find_if(
      history.items, [&](const auto& each) { return each.item->id == closing.item.value; });
  if (item == history.items.end()) return report(ErrorCode::review_closing_unknown);
  if (item->raised_by >= place) return report(ErrorCode::review_closed_too_early, item->raised_by);
  if (item->closed_by) return report(ErrorCode::review_closed_twice, item->closed_by);
  item->closed_by = place;
  item->settled = closing.text;
}

FollowUpState due_on(const std::optional<FuzzyDate>& follow_up, const DateRange& on) {
  if (!follow_up) return FollowUpState::not_stated;
  if (follow_up->latest() < on.first()) return FollowUpState::passed;
  return on.last() < follow_up->earliest() ? FollowUpState::ahead : FollowUpState::now;
}

}  // namespace

ReviewHistory review_history(std::vector<const Review*> in_order) {
  ReviewHistory history{.reviews = std::move(in_order), .items = {}, .findings = {}};
  for (std::size_t i = 0; i < history.reviews.size(); ++i) {
    const Review& review = *history.reviews[i];
    for (const auto& each : review.improvement_areas)
      history.items.push_back({&each, ReviewItemKind::improvement_area, i});
    for (const auto& each : review.open_questions)
      history.items.push_back({&each, ReviewItemKind::open_question, i});
  }
  for (std::size_t i = 0; i < history.reviews.size(); ++i)
    for (const auto& each : history.reviews[i]->closes) close(history, i, each);
  return history;
}

OpenReviewItem as_open(const Partnership& partnership, const ReviewHistory& history,
                       const RaisedItem& raised, const DateRange& on) {
  const Review& review = *history.reviews[raised.raised_by];
  const auto age = [](const Date& from, const Date& to) {
    return static_cast<std::int64_t>(std::max(0, days_between(from, to)));
  };
  OpenReviewItem open{.item = *raised.item,
                      .kind = raised.kind,
                      .review = review.id,
                      .raised_on = review.reviewed_on,
                      .least_age_days = age(review.reviewed_on.latest(), on.first()),
                      .most_age_days = age(review.reviewed_on.earliest(), on.last()),
                      .due = due_on(raised.item->follow_up, on)};
  if (raised.item->owner)
    open.owner_name = name_then(partnership, raised.item->owner->value, FuzzyDate{on.last()});
  return open;
}

}  // namespace iop::rules
