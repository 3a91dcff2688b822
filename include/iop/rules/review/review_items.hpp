// Rule: review.carry_over
//
//   "Frågan kommer emellertid följas upp vid nästkommande kvalitetsuppföljning hösten 2023."
//
// What a review leaves to be taken up again, an improvement area or a question, stays open until a
// later review closes it by its id.
//
//     const auto open = iop::open_review_items(partnership, Date(2023, 10, 1));
//     open.items[0].due   // FollowUpState::now: its "hösten 2023" holds the day
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <iop/core/error.hpp>
#include <iop/core/export.hpp>
#include <iop/core/step.hpp>
#include <iop/model/partnership.hpp>

namespace iop {

enum class ReviewItemKind { improvement_area, open_question };
template <>
struct Words<ReviewItemKind> {
  static constexpr std::string_view name = "ReviewItemKind";
  static constexpr std::array list{Word{ReviewItemKind::improvement_area, "improvement_area"},
                                   Word{ReviewItemKind::open_question, "open_question"}};
};

// Whether the time at which an item is to be taken up again has come. now: some day of that time is
// the day asked about; passed: all of it lies before.
enum class FollowUpState { not_stated, ahead, now, passed };
template <>
struct Words<FollowUpState> {
  static constexpr std::string_view name = "FollowUpState";
  static constexpr std::array list{
      Word{FollowUpState::not_stated, "not_stated"}, Word{FollowUpState::ahead, "ahead"},
      Word{FollowUpState::now, "now"}, Word{FollowUpState::passed, "passed"}};
};

struct OpenReviewItem {
  ReviewItem item;
  ReviewItemKind kind;
  std::string review;
  FuzzyDate raised_on;
  std::optional<std::string> owner_name = {};
  std::int64_t least_age_days;
  std::int64_t most_age_days;
  FollowUpState due;
  std::optional<std::string> settled = {};

  bool operator==(const OpenReviewItem&) const = default;
  static constexpr auto description() {
    return describe<OpenReviewItem>(
        "OpenReviewItem", "An item of an earlier review that is still to be taken up.",
        field("item", &OpenReviewItem::item, "The item as the review states it."),
        field("kind", &OpenReviewItem::kind, "Whether it is an improvement area or a question."),
        field("review", &OpenReviewItem::review, "The id of the review that raised it."),
        field("raised_on", &OpenReviewItem::raised_on, "When that review was made."),
        field("owner_name", &OpenReviewItem::owner_name, "The name of the party that is to act."),
        field("least_age_days", &OpenReviewItem::least_age_days,
              "Its age in days, counted from the latest day it can have been raised; never below "
              "zero."),
        field("most_age_days", &OpenReviewItem::most_age_days,
              "Its age in days, counted from the earliest day it can have been raised."),
        field("due", &OpenReviewItem::due, "Whether the time to take it up again has come."),
        field("settled", &OpenReviewItem::settled,
              "How the review at hand settled it; absent where it is still open."));
  }
};

struct OpenReviewItems {
  Date day;
  std::vector<OpenReviewItem> items = {};
  std::vector<Finding> findings = {};

  bool operator==(const OpenReviewItems&) const = default;
  static constexpr auto description() {
    return describe<OpenReviewItems>(
        "OpenReviewItems", "What reviews have left open, on a day.",
        field("day", &OpenReviewItems::day, "The day asked about."),
        field("items", &OpenReviewItems::items, "The open items, in the order of their reviews."),
        field("findings", &OpenReviewItems::findings,
              "Items whose time has passed, and closings that close nothing."));
  }
};

// What is open on the day, which is included. A review of less than an exact day counts from the
// earliest day it can mean where it raises an item, and from the latest where it closes one, so
// that nothing is forgotten because a day is not known.
[[nodiscard]] IOP_EXPORT OpenReviewItems open_review_items(const Partnership& partnership,
                                                           const Date& day);

// One step for each open item.
[[nodiscard]] IOP_EXPORT std::vector<Step> explain(const OpenReviewItems& open);

}  // namespace iop
