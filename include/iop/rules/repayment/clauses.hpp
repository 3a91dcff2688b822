// Rules: clauses.unused_funds, clauses.misuse, clauses.late_report, clauses.none
//
// The source documents are silent about these clauses; typical wordings, made up, stand in
// docs/rules/clauses.md.
//
// What comes back by the other repayment clauses of a partnership's agreements, as of a day: one
// statement for each account of a period, each decision on misuse, each late report, and for each
// clause that nothing can be said of yet. The clause for rescission has its own
// (`repayment_statement`), since it needs a rescission.
//
//     const auto claims = iop::repayment_claims(partnership, Date(2026, 4, 30));
//     claims.statements[0].kind                   // RepaymentClause::unused_funds
//     claims.statements[0].payable->to_string()   // "30000.00"
//
// A statement holds every operand it was computed from and never throws for what a document may
// hold: not applicable and unknown are answers with a reason.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <iop/core/error.hpp>
#include <iop/core/export.hpp>
#include <iop/core/int128.hpp>
#include <iop/core/step.hpp>
#include <iop/model/partnership.hpp>
#include <iop/rules/repayment/kernel.hpp>

namespace iop {

enum class RepaymentClause { unused_funds, misuse, late_report, none };
template <>
struct Words<RepaymentClause> {
  static constexpr std::string_view name = "RepaymentClause";
  static constexpr std::array list{
      Word{RepaymentClause::unused_funds, "unused_funds"}, Word{RepaymentClause::misuse, "misuse"},
      Word{RepaymentClause::late_report, "late_report"}, Word{RepaymentClause::none, "none"}};
};

// What is held against the threshold. after_carry_over: what is left once the payee has kept what
// it may. before_carry_over: all that was not used.
enum class ThresholdReading { after_carry_over, before_carry_over };
template <>
struct Words<ThresholdReading> {
  static constexpr std::string_view name = "ThresholdReading";
  static constexpr std::array list{Word{ThresholdReading::after_carry_over, "after_carry_over"},
                                   Word{ThresholdReading::before_carry_over, "before_carry_over"}};
  static constexpr ThresholdReading unless_said = ThresholdReading::after_carry_over;
};

// From which day a late report is counted. after_grace: from the day after its last day, days of
// grace included. after_due_day: from the day after its due day, once the grace has passed.
enum class LatenessReading { after_grace, after_due_day };
template <>
struct Words<LatenessReading> {
  static constexpr std::string_view name = "LatenessReading";
  static constexpr std::array list{Word{LatenessReading::after_grace, "after_grace"},
                                   Word{LatenessReading::after_due_day, "after_due_day"}};
  static constexpr LatenessReading unless_said = LatenessReading::after_grace;
};

struct ClauseReading {
  ThresholdReading threshold = ThresholdReading::after_carry_over;
  LatenessReading lateness = LatenessReading::after_grace;
  std::optional<RoundingMode> rounding = {};
  std::optional<RoundingUnit> unit = {};

  bool operator==(const ClauseReading&) const = default;
  static constexpr auto description() {
    return describe<ClauseReading>(
        "ClauseReading", "How the other repayment clauses are read where they are silent.",
        field("threshold", &ClauseReading::threshold, "What is held against the threshold."),
        field("lateness", &ClauseReading::lateness, "From which day a late report is counted."),
        field("rounding", &ClauseReading::rounding,
              "How the amount is rounded; half up unless said."),
        field("unit", &ClauseReading::unit, "To öre or to kronor; to öre unless said."));
  }
};

// The members after `paid` and before `findings` are absent where they do not belong to the clause
// or were not reached; the figures unless the status is ok.
struct ClauseStatement {
  RepaymentClause kind;
  RepaymentStatus status = RepaymentStatus::unknown;
  std::optional<ErrorCode> reason = {};
  std::string agreement;
  std::optional<ClauseId> clause_id = {};
  std::optional<Clause> clause = {};
  std::optional<DateRange> period = {};
  std::optional<Money> paid = {};
  std::optional<Money> carried = {};
  std::optional<UnusedFundsTerms> unused_funds = {};
  std::optional<Account> account = {};
  std::optional<Money> unused = {};
  std::optional<Money> kept = {};
  std::optional<Ratio> threshold = {};
  std::optional<MisuseTerms> misuse = {};
  std::optional<MisuseDecision> decision = {};
  std::optional<LateReportTerms> late_reports = {};
  std::optional<Date> last_day = {};
  std::optional<Date> counted_to = {};
  std::optional<Date> received_on = {};
  std::optional<std::int64_t> days_late = {};
  std::optional<LateReportStep> reached = {};
  std::optional<Ratio> exact = {};
  std::optional<Money> cap = {};
  bool capped = false;
  std::optional<Money> amount = {};
  std::optional<Money> payable = {};
  std::vector<Finding> findings = {};

  bool operator==(const ClauseStatement&) const = default;
  static constexpr auto description() {
    return describe<ClauseStatement>(
        "ClauseStatement", "What comes back by one repayment clause, and all it rests on.",
        field("kind", &ClauseStatement::kind, "Which kind of clause."),
        field("status", &ClauseStatement::status, "Whether there is a figure."),
        field("reason", &ClauseStatement::reason, "Why there is none, as a code."),
        field("agreement", &ClauseStatement::agreement, "The id of the agreement."),
        field("clause_id", &ClauseStatement::clause_id, "The id of the clause."),
        field("clause", &ClauseStatement::clause, "The clause, with its words."),
        field("period", &ClauseStatement::period, "The time it is about, both ends included."),
        field("paid", &ClauseStatement::paid,
              "What was paid for that time, net, up to the day of the account, the decision or the "
              "report."),
        field("carried", &ClauseStatement::carried,
              "What was kept from the account before, to be used in this period; absent where "
              "there is no account before."),
        field("unused_funds", &ClauseStatement::unused_funds,
              "The terms for unused money, as they were read."),
        field("account", &ClauseStatement::account, "The account of the period."),
        field("unused", &ClauseStatement::unused,
              "What was paid or carried over and not used; never less than nothing."),
        field("kept", &ClauseStatement::kept, "What of it the payee may keep for the next period."),
        field("threshold", &ClauseStatement::threshold, "The threshold in öre, exact."),
        field("misuse", &ClauseStatement::misuse,
              "The terms for wrong data and misuse, as they were read."),
        field("decision", &ClauseStatement::decision, "The payer's decision, with its reason."),
        field("late_reports", &ClauseStatement::late_reports,
              "The terms for late reports, as they were read."),
        field("last_day", &ClauseStatement::last_day,
              "The day after which the report is late, as it was read."),
        field("counted_to", &ClauseStatement::counted_to,
              "The day it was received, else the day asked for: the last day late."),
        field("received_on", &ClauseStatement::received_on,
              "The day it was whole; absent while it was not."),
        field("days_late", &ClauseStatement::days_late, "How many days after its last day."),
        field("reached", &ClauseStatement::reached,
              "The last step reached; absent where none was."),
        field("exact", &ClauseStatement::exact, "The exact value in öre, before the cap."),
        field("cap", &ClauseStatement::cap,
              "The most that can come back: what was paid, and what was carried over."),
        field("capped", &ClauseStatement::capped, "Whether the cap was less than the exact value."),
        field("amount", &ClauseStatement::amount, "The calculated amount, rounded once."),
        field("payable", &ClauseStatement::payable,
              "What is to be paid or deducted: the exact value rounded once to whole kronor."),
        field("findings", &ClauseStatement::findings, "What should be known beside the figure."));
  }
};

struct RepaymentClaims {
  std::string partnership;
  std::string title;
  Date day;
  ClauseReading reading = {};
  std::vector<ClauseStatement> statements = {};

  bool operator==(const RepaymentClaims&) const = default;
  static constexpr auto description() {
    return describe<RepaymentClaims>(
        "RepaymentClaims", "What comes back by the other repayment clauses, as of a day.",
        field("partnership", &RepaymentClaims::partnership, "The id of the partnership."),
        field("title", &RepaymentClaims::title, "Its title."),
        field("day", &RepaymentClaims::day, "The day; later facts do not count."),
        field("reading", &RepaymentClaims::reading, "The reading that was used."),
        field("statements", &RepaymentClaims::statements,
              "In order of the agreements, of the kinds of clause, of time."));
  }
};

// By the clauses as they were signed: no amendment has a part that changes them. Facts later than
// `day` do not count. What was paid is counted up to and including the day on which the account was
// received, the decision was made, the report was received: what comes back later pays the claim
// and does not lessen it.
[[nodiscard]] IOP_EXPORT RepaymentClaims repayment_claims(const Partnership& partnership,
                                                          const Date& day,
                                                          const ClauseReading& reading = {});

// For each statement the clause's step and, where it gives a figure, the two roundings.
[[nodiscard]] IOP_EXPORT std::vector<Step> explain(const RepaymentClaims& claims);

}  // namespace iop
