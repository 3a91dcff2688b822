// Rule: exposure.maximum — over many partnerships
//
//     const auto table = iop::exposure_portfolio(
//         {iop::exposure_entry(partnership, Date(2025, 3, 14))}, Date(2025, 3, 14));
//     table.rows[0].maximum->payable
//     table.maximum->day    // the day on which most would come back from all of them together
//
// The maximum of a sum is not the sum of the maxima, which fall on different days: amounts are
// added day by day.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <iop/core/export.hpp>
#include <iop/model/partnership.hpp>
#include <iop/rules/portfolio/portfolio.hpp>
#include <iop/rules/repayment/exposure.hpp>

namespace iop {

struct ExposureRow {
  std::string partnership;
  std::string title;
  RepaymentStatus status = RepaymentStatus::unknown;
  std::optional<ErrorCode> reason = {};
  std::optional<std::string> agreement = {};
  std::optional<Date> day = {};
  std::optional<Money> maximum = {};
  std::optional<Money> payable = {};
  RepaymentStatus day_status = RepaymentStatus::unknown;
  std::optional<ErrorCode> day_reason = {};

  bool operator==(const ExposureRow&) const = default;
  static constexpr auto description() {
    return describe<ExposureRow>(
        "ExposureRow", "What would be owed by a partnership at most, and on a day.",
        field("partnership", &ExposureRow::partnership, "The id of the partnership."),
        field("title", &ExposureRow::title, "Its title."),
        field("status", &ExposureRow::status, "ok where some day of some agreement has a figure."),
        field("reason", &ExposureRow::reason, "Why none has."),
        field("agreement", &ExposureRow::agreement, "The agreement that gives most."),
        field("day", &ExposureRow::day, "The first day on which it does."),
        field("maximum", &ExposureRow::maximum, "The most that would be payable."),
        field("payable", &ExposureRow::payable,
              "What would be payable on the day asked about, over agreements that hold it."),
        field("day_status", &ExposureRow::day_status, "Whether that could be told."),
        field("day_reason", &ExposureRow::day_reason, "Why not."));
  }
};

// One partnership's part: its row, and what would be payable on each day that has a figure.
struct ExposureEntry {
  ExposureRow row;
  std::vector<ExposurePeak> points = {};
  PartnershipFindings findings;

  bool operator==(const ExposureEntry&) const = default;
  static constexpr auto description() {
    return describe<ExposureEntry>(
        "ExposureEntry", "One partnership's part of an exposure portfolio.",
        field("row", &ExposureEntry::row, "Its row."),
        field("points", &ExposureEntry::points,
              "Each day with a figure, in order, and what would be payable over its agreements."),
        field("findings", &ExposureEntry::findings, "What should be known about it."));
  }
};

struct ExposurePortfolio {
  std::optional<Date> day = {};
  std::vector<ExposureRow> rows = {};
  std::optional<ExposurePeak> maximum = {};
  std::optional<PortfolioSum> payable = {};
  std::vector<PartnershipFindings> findings = {};

  bool operator==(const ExposurePortfolio&) const = default;
  static constexpr auto description() {
    return describe<ExposurePortfolio>(
        "ExposurePortfolio", "What would be owed by many partnerships.",
        field("day", &ExposurePortfolio::day, "The day asked about."),
        field("rows", &ExposurePortfolio::rows, "A row for each, in order of their ids."),
        field("maximum", &ExposurePortfolio::maximum,
              "The most that all of them together would owe on one day, and the first such day."),
        field("payable", &ExposurePortfolio::payable,
              "The sum on the day asked about; without a figure count those that are unknown."),
        field("findings", &ExposurePortfolio::findings,
              "What should be known, for each partnership that has anything."));
  }
};

// Renewals count as they were decided by `day`, else by `planned_after`, else by the last day that
// each agreement states. Never throws for what a file may hold, but money.overflow for a sum.
[[nodiscard]] IOP_EXPORT ExposureEntry
exposure_entry(const Partnership& partnership, const std::optional<Date>& day = {},
               const Reading& reading = {}, const std::optional<Date>& planned_after = {});
// Throws money.overflow.
[[nodiscard]] IOP_EXPORT ExposurePortfolio exposure_portfolio(std::vector<ExposureEntry> entries,
                                                              const std::optional<Date>& day = {});

}  // namespace iop
