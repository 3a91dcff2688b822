// Many partnerships as one table on a day: who, how long, how much, what is due, what would come
// back. It adds no rule: each cell is another rule's answer.
//
//     const auto table = iop::portfolio(partnerships, Date(2025, 3, 14));
//     table.rows[0].exposure   // 214286.00: payable if it were rescinded that day
//
// One row for each agreement that is in force on the day, also while it is renegotiated or a breach
// stands; a partnership without one gets the row of the agreement that began last, else of its
// first. Rows are in order of the partnership's id, then of the agreement's first day.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <iop/core/error.hpp>
#include <iop/core/export.hpp>
#include <iop/model/partnership.hpp>
#include <iop/rules/follow_up/due.hpp>
#include <iop/rules/portfolio/status.hpp>
#include <iop/rules/repayment/statement.hpp>

namespace iop {

struct NextDue {
  std::string obligation;
  ObligationKind kind;
  FuzzyDate due;

  bool operator==(const NextDue&) const = default;
  static constexpr auto description() {
    return describe<NextDue>("NextDue", "What is due next.",
                             field("obligation", &NextDue::obligation, "The obligation's id."),
                             field("kind", &NextDue::kind, "What is owed."),
                             field("due", &NextDue::due, "The last day, or less exactly when."));
  }
};

struct PortfolioRow {
  std::string partnership;
  std::string title;
  std::string agreement;
  std::vector<std::string> parties = {};
  LifecycleState state;
  Term term;
  std::optional<FuzzyDate> planned_last = {};
  std::optional<Money> sum_per_year = {};
  std::optional<YearSumSource> sum_from = {};
  bool example = false;
  std::optional<Money> paid = {};
  std::optional<Money> outstanding = {};
  std::optional<NextDue> next_due = {};
  std::int64_t overdue = 0;
  std::optional<FuzzyDate> last_review = {};
  std::int64_t open_improvement_areas = 0;
  std::int64_t findings = 0;
  std::optional<Money> exposure = {};
  RepaymentStatus exposure_status = RepaymentStatus::unknown;
  std::optional<ErrorCode> exposure_reason = {};

  bool operator==(const PortfolioRow&) const = default;
  static constexpr auto description() {
    return describe<PortfolioRow>(
        "PortfolioRow", "An agreement of a partnership on a day. Amounts are in kronor.",
        field("partnership", &PortfolioRow::partnership, "The id of the partnership."),
        field("title", &PortfolioRow::title, "Its title."),
        field("agreement", &PortfolioRow::agreement, "The id of the agreement."),
        field("parties", &PortfolioRow::parties, "The names of its civil-society parties."),
        field("state", &PortfolioRow::state, "The state of the agreement."),
        field("term", &PortfolioRow::term, "The term in force on the day."),
        field("planned_last", &PortfolioRow::planned_last,
              "The last day by what is agreed and not yet in force; absent where that moves "
              "nothing."),
        field("sum_per_year", &PortfolioRow::sum_per_year,
              "What is planned for the agreement year that holds the day; absent where no amount "
              "is stated, or the term is not exact."),
        field("sum_from", &PortfolioRow::sum_from, "What that sum was taken from."),
        field("example", &PortfolioRow::example, "Whether that sum is an example."),
        field("paid", &PortfolioRow::paid,
              "What was paid under the agreement up to the day, included; absent where payments "
              "are not stated."),
        field("outstanding", &PortfolioRow::outstanding,
              "What is outstanding of the instalments whose time has begun by the day, as "
              "`payment_standing` tells. Absent where the amount of one, or the payments, are not "
              "stated."),
        field("next_due", &PortfolioRow::next_due,
              "What is due next under the agreement, or owed by the partnership, on the day or "
              "later."),
        field("overdue", &PortfolioRow::overdue,
              "How many obligations are overdue; those of agreements without a row in the first."),
        field("last_review", &PortfolioRow::last_review, "The latest quality review."),
        field("open_improvement_areas", &PortfolioRow::open_improvement_areas,
              "How many improvement areas of the partnership no review has closed."),
        field("findings", &PortfolioRow::findings,
              "How many errors and warnings, each once, the partnership gives that day: in its "
              "status (chain and states), its obligations, its goals, its latest review and final "
              "report with the years and open items, the check of each agreement that has a row, "
              "the payments that fit its plan ill, and its repayment. Remarks, and what reading "
              "the file says, are not "
              "counted."),
        field("exposure", &PortfolioRow::exposure,
              "What is payable by how the agreement did end; while it lives, what would be if the "
              "payer rescinded that day for a serious breach of the payee not rectified."),
        field("exposure_status", &PortfolioRow::exposure_status, "Whether that could be told."),
        field("exposure_reason", &PortfolioRow::exposure_reason, "Why not."));
  }
};

// A sum over rows, how many of them it is of, and how many have no figure.
struct PortfolioSum {
  std::optional<Money> sum = {};
  std::int64_t known = 0;
  std::int64_t unknown = 0;

  IOP_EXPORT void add(const std::optional<Money>& figure);
  bool operator==(const PortfolioSum&) const = default;
  static constexpr auto description() {
    return describe<PortfolioSum>(
        "PortfolioSum", "A sum over the rows that have the figure.",
        field("sum", &PortfolioSum::sum,
              "The sum, in kronor; absent where no row has the figure, which is not zero."),
        field("known", &PortfolioSum::known, "How many rows have the figure."),
        field("unknown", &PortfolioSum::unknown, "How many rows have no figure."));
  }
};

struct PortfolioTotals {
  std::int64_t partnerships = 0;
  std::int64_t agreements = 0;
  PortfolioSum sum_per_year = {};
  PortfolioSum paid = {};
  PortfolioSum outstanding = {};
  PortfolioSum exposure = {};
  std::int64_t overdue = 0;
  std::int64_t open_improvement_areas = 0;
  std::int64_t findings = 0;

  bool operator==(const PortfolioTotals&) const = default;
  static constexpr auto description() {
    return describe<PortfolioTotals>(
        "PortfolioTotals", "The totals of a portfolio.",
        field("partnerships", &PortfolioTotals::partnerships, "How many partnerships."),
        field("agreements", &PortfolioTotals::agreements, "How many rows: agreements."),
        field("sum_per_year", &PortfolioTotals::sum_per_year, "What is planned for the year."),
        field("paid", &PortfolioTotals::paid, "What was paid."),
        field("outstanding", &PortfolioTotals::outstanding, "What is outstanding."),
        field("exposure", &PortfolioTotals::exposure,
              "What is or would be payable, as in the rows; an agreement whose clause does not "
              "apply adds nothing."),
        field("overdue", &PortfolioTotals::overdue, "How many obligations are overdue."),
        field("open_improvement_areas", &PortfolioTotals::open_improvement_areas,
              "How many improvement areas are open; each partnership once."),
        field("findings", &PortfolioTotals::findings,
              "How many errors and warnings, as in the rows; each partnership once."));
  }
};

// One partnership's part of a portfolio.
struct PortfolioEntry {
  std::vector<PortfolioRow> rows = {};
  PartnershipFindings findings;

  bool operator==(const PortfolioEntry&) const = default;
  static constexpr auto description() {
    return describe<PortfolioEntry>(
        "PortfolioEntry", "One partnership's part of a portfolio.",
        field("rows", &PortfolioEntry::rows, "Its rows."),
        field("findings", &PortfolioEntry::findings, "What should be known about it."));
  }
};

struct Portfolio {
  Date day;
  std::vector<PortfolioRow> rows = {};
  PortfolioTotals totals = {};
  std::vector<PartnershipFindings> findings = {};

  bool operator==(const Portfolio&) const = default;
  static constexpr auto description() {
    return describe<Portfolio>(
        "Portfolio", "Many partnerships as one table on a day.",
        field("day", &Portfolio::day, "The day."), field("rows", &Portfolio::rows, "The rows."),
        field("totals", &Portfolio::totals, "The totals."),
        field("findings", &Portfolio::findings,
              "What should be known, for each partnership that has anything."));
  }
};

// The readings answer where an agreement leaves a question open: of the clause, and of what a year
// is. Never throws for what a file may hold; a sum that does not fit throws money.overflow. A
// partnership that stands twice is counted once, by the first, with reference.partnership_twice.
[[nodiscard]] IOP_EXPORT Portfolio portfolio(const std::vector<Partnership>& partnerships,
                                             const Date& day, const Reading& reading = {},
                                             const FollowUpReading& follow_up = {});

// The same in two steps, so that a folder of files need not be held at once; here a partnership
// that stands twice has its rows twice: who reads files sees to that.
[[nodiscard]] IOP_EXPORT PortfolioEntry portfolio_entry(const Partnership& partnership,
                                                        const Date& day,
                                                        const Reading& reading = {},
                                                        const FollowUpReading& follow_up = {});
[[nodiscard]] IOP_EXPORT Portfolio portfolio_of(std::vector<PortfolioEntry> entries,
                                                const Date& day);

}  // namespace iop
