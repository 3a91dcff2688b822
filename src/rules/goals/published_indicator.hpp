// One indicator as it can be published.
#pragma once

#include "rules/goals/small_counts.hpp"

namespace iop::rules {

// Starts with everything shown; then either what is small is hidden, or all.
class Publishing {
 public:
  Publishing(const AttainedIndicator& each, const std::optional<SuppressionThreshold>& threshold,
             const Date& day);

  // Hides what is small, and what it could be told from.
  void suppress();
  // The same figures stand elsewhere too: what one place shows another could take away from.
  void suppress_all();

  [[nodiscard]] std::int64_t number_hidden() const;
  [[nodiscard]] const PublishedIndicator& made() const { return out_; }

 private:
  void add_counts();
  void add_parts();
  void hide_counts();
  void hide_value();
  void hide_share();
  void hide_parts_of_share(Int128 denominator);
  void hide_baseline();
  void finish();

  const AttainedIndicator& each_;
  std::optional<SuppressionThreshold> threshold_;
  Date day_;
  PublishedIndicator out_;
  HiddenFigures hidden_;
  bool can_be_judged_ = true;
};

}  // namespace iop::rules
