#include <iop/rules/review/review_items.hpp>

#include "rules/review/review_history.hpp"

namespace iop {

namespace {

// Reviews that can have been made by the day.
std::vector<const Review*> reviews_by(const Partnership& partnership, const Date& day) {
  auto reviews = rules::reviews_in_order(partnership);
  std::erase_if(reviews, [&](const Review* each) { return day < each->reviewed_on.earliest(); });
  return reviews;
}

}  // namespace

OpenReviewItems open_review_items(const Partnership& partnership, const Date& day) {
  const auto history = rules::review_history(reviews_by(partnership, day));
  OpenReviewItems open{.day = day};
  open.findings = history.findings;
  for (const auto& each : history.items) {
    if (each.closed_by && history.reviews[*each.closed_by]->reviewed_on.latest() <= day) continue;
    open.items.push_back(rules::as_open(partnership, history, each, DateRange{day, day}));
    const auto& item = open.items.back();
    if (item.due == FollowUpState::passed)
      open.findings.push_back(
          finding(ErrorCode::review_item_overdue, {{"id", item.review},
                                                   {"item", item.item.id},
                                                   {"follow_up", item.item.follow_up->text()}}));
  }
  return open;
}

std::vector<Step> explain(const OpenReviewItems& open) {
  std::vector<Step> steps;
  for (const auto& each : open.items) {
    Step step{.rule = RuleId::review_carry_over,
              .operands = {{"item", each.item.id},
                           {"kind", std::string{word(each.kind)}},
                           {"review", each.review},
                           {"raised_on", each.raised_on.text()},
                           {"most_age_days", each.most_age_days}},
              .value = std::string{word(each.due)}};
    if (each.item.follow_up) step.operands.push_back({"follow_up", each.item.follow_up->text()});
    if (each.settled) {
      step.operands.push_back({"settled", *each.settled});
    }
    steps.push_back(std::move(step));
  }
  return steps;
}

}  // namespace iop
