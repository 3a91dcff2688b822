#include <iop/rules/review/review_sheet.hpp>

#include <algorithm>

#include "rules/review/review_history.hpp"
#include "rules/time/agreement_facts.hpp"

namespace iop {

namespace {

template <class Part>
void append(std::vector<Step>& steps, const Part& part) {
  for (auto& each : explain(part)) steps.push_back(std::move(each));
}

}  // namespace

ReviewSheet review_sheet(const Partnership& partnership, const Date& day,
                         std::optional<std::string_view> review, std::optional<YearBasis> basis) {
  return review_sheet(partnership, compliance(partnership, day, {.year = basis}), review);
}

ReviewSheet review_sheet(const Partnership& partnership, const Compliance& compliance,
                         std::optional<std::string_view> review) {
  const Date& day = compliance.day;
  ReviewSheet sheet{.day = day,
                    .open_items = open_review_items(partnership, day),
                    .yearly = yearly_reviews(partnership, compliance)};
  if (review) {
    sheet.review = review_report(partnership, *review);
    if (const auto& made = sheet.review->review.reviewed_on; day < made.earliest())
      sheet.review->findings.push_back(
          finding(ErrorCode::review_after_day, {{"id", sheet.review->review.id},
                                                {"reviewed_on", made.text()},
                                                {"day", day.to_string()}}));
  } else {
    const Review* latest = nullptr;
    for (const auto* each : rules::reviews_in_order(partnership))
      if (each->reviewed_on.earliest() <= day) latest = each;
    if (latest) sheet.review = review_report(partnership, latest->id);
  }
  const FinalReport* report = nullptr;
  for (const auto& each : rules::facts_of(partnership).final_reports)
    if (each.reported_on <= day && (!report || report->reported_on <= each.reported_on))
      report = &each;
  if (report) {
    sheet.final_report = final_report_view(partnership, report->id);
    sheet.renewal = renewal_test(*report);
  }
  return sheet;
}

std::vector<Step> explain(const ReviewSheet& sheet) {
  std::vector<Step> steps;
  if (sheet.review) append(steps, *sheet.review);
  append(steps, sheet.open_items);
  append(steps, sheet.yearly);
  if (sheet.final_report) append(steps, *sheet.final_report);
  if (sheet.renewal) append(steps, *sheet.renewal);
  return steps;
}

std::vector<Finding> findings_of(const ReviewSheet& sheet) {
  std::vector<Finding> all;
  const auto add = [&](const std::vector<Finding>& some) {
    for (const auto& each : some)
      if (std::ranges::find(all, each) == all.end()) all.push_back(each);
  };
  if (sheet.review) add(sheet.review->findings);
  add(sheet.open_items.findings);
  add(sheet.yearly.findings);
  if (sheet.final_report) add(sheet.final_report->findings);
  if (sheet.renewal) add(sheet.renewal->findings);
  return all;
}

}  // namespace iop
