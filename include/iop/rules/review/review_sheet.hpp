// All that there is to say of reviews and renewal on a day, in one value: what `iop review` shows.
//
//     const auto sheet = iop::review_sheet(partnership, Date(2023, 10, 1));
//     sheet.review->review.id   // the latest review made by then
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include <iop/core/export.hpp>
#include <iop/rules/follow_up/compliance.hpp>
#include <iop/rules/review/final_reports.hpp>
#include <iop/rules/review/renewal.hpp>
#include <iop/rules/review/review_items.hpp>
#include <iop/rules/review/reviews.hpp>
#include <iop/rules/review/yearly_reviews.hpp>

namespace iop {

struct ReviewSheet {
  Date day;
  std::optional<ReviewReport> review = {};
  OpenReviewItems open_items;
  YearlyReviews yearly;
  std::optional<FinalReportView> final_report = {};
  std::optional<RenewalTest> renewal = {};

  bool operator==(const ReviewSheet&) const = default;
  static constexpr auto description() {
    return describe<ReviewSheet>(
        "ReviewSheet", "What there is to say of reviews and renewal on a day.",
        field("day", &ReviewSheet::day, "The day asked about."),
        field("review", &ReviewSheet::review, "A review; absent where none had been made."),
        field("open_items", &ReviewSheet::open_items, "What reviews have left open."),
        field("yearly", &ReviewSheet::yearly, "The years that owe a review."),
        field("final_report", &ReviewSheet::final_report,
              "The latest final report made by the day."),
        field("renewal", &ReviewSheet::renewal, "Its test of whether to go on."));
  }
};

// The review of that id (throws review.unknown), else the latest that can have been made by the
// day, which is included.
[[nodiscard]] IOP_EXPORT ReviewSheet review_sheet(const Partnership& partnership, const Date& day,
                                                  std::optional<std::string_view> review = {},
                                                  std::optional<YearBasis> basis = {});
// The same for whoever has the obligations of the day already.
[[nodiscard]] IOP_EXPORT ReviewSheet review_sheet(const Partnership& partnership,
                                                  const Compliance& compliance,
                                                  std::optional<std::string_view> review = {});

// The steps of its parts, in their order.
[[nodiscard]] IOP_EXPORT std::vector<Step> explain(const ReviewSheet& sheet);
// The findings of its parts, in their order.
[[nodiscard]] IOP_EXPORT std::vector<Finding> findings_of(const ReviewSheet& sheet);

}  // namespace iop
