// What the repayment clauses share: the case, what was paid, and the figure with its cap.
#pragma once

#include <optional>
#include <utility>
#include <vector>

#include <iop/rules/repayment/clauses.hpp>

#include "rules/time/agreement_facts.hpp"

namespace iop::rules {

// One agreement and what is asked about it.
struct ClauseCase {
  const Partnership& partnership;
  const AgreementFacts& facts;
  Date day;
  const ClauseReading& reading;

  [[nodiscard]] const Agreement& agreement() const { return facts.agreement(); }
};

[[nodiscard]] ClauseStatement statement_of(const ClauseCase& of, RepaymentClause kind,
                                           const std::optional<ClauseId>& clause);

// Ends a statement without a figure; the reason is a finding too.
void refuse(ClauseStatement& statement, RepaymentStatus status, Finding why);
void note(ClauseStatement& statement, ErrorCode code, std::vector<Detail> details = {});

// The days of a period that is stated in whole days; else the statement ends.
bool take_period(ClauseStatement& statement, const FuzzyDate& period);

// The net of the payments made up to a day: for a period those that cover a day of it, or where
// they do not say, were made in it. Nothing where payments are not stated.
[[nodiscard]] std::optional<Money> net_paid(ClauseStatement& statement, const ClauseCase& of,
                                            const Date& until,
                                            const std::optional<DateRange>& period);
// Whether there is an amount to count with; else the statement ends.
bool take_paid(ClauseStatement& statement, const std::optional<Money>& paid);

// So many percent of an amount, in öre.
[[nodiscard]] Ratio percent_of(const Decimal& percent, Money amount);
[[nodiscard]] bool is_more(const Ratio& a, const Ratio& b);

// The exact value within the cap, rounded once for each of the two amounts. The cap is what was
// paid and what was kept from the period before.
void take_figure(ClauseStatement& statement, const Ratio& exact, const ClauseReading& reading);

// A figure that does not fit, or a day outside the calendar, is an answer too.
template <class Fill>
ClauseStatement filled(ClauseStatement statement, const Fill& fill) {
  try {
    fill(statement);
  } catch (const CalculationError& error) {
    refuse(statement, RepaymentStatus::invalid, error.findings().front());
  }
  return statement;
}

}  // namespace iop::rules
