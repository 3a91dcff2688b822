// Reviews in order of time, what they open and close, and the agreements they are about.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include <iop/model/partnership.hpp>
#include <iop/rules/review/review_items.hpp>

namespace iop::rules {

// By the earliest day, then in the order of the file.
[[nodiscard]] std::vector<const Review*> reviews_in_order(const Partnership& partnership);

// Its name at that time: a former name until its latest day, the id where there is no such party.
[[nodiscard]] std::string name_then(const Partnership& partnership, const std::string& party,
                                    const FuzzyDate& then);

// The agreement that a review names, else every one that can hold its day.
[[nodiscard]] std::vector<const Agreement*> agreements_of(const Partnership& partnership,
                                                          const Review& review);

struct RaisedItem {
  const ReviewItem* item;
  ReviewItemKind kind;
  std::size_t raised_by;                      // the place of the review in order
  std::optional<std::size_t> closed_by = {};  // likewise
  std::string settled = {};
};

struct ReviewHistory {
  std::vector<const Review*> reviews;
  std::vector<RaisedItem> items;
  std::vector<Finding> findings;  // closings that close nothing
};
[[nodiscard]] ReviewHistory review_history(std::vector<const Review*> in_order);

// The item as it stands on days from `on.first()` to `on.last()`.
[[nodiscard]] OpenReviewItem as_open(const Partnership& partnership, const ReviewHistory& history,
                                     const RaisedItem& raised, const DateRange& on);

}  // namespace iop::rules
