// Results as JSON, stable and documented in docs/json-output.md.
//
// Names are the records' own. Money is whole öre in a member whose name ends in `_ore`, days are
// `YYYY-MM-DD`, an absent value is null; every member of a record is always there
// (the operands of a step are those it had). The statement holds all that
// is needed to compute its figure again without this library.
#pragma once

#include <functional>
#include <optional>
#include <string>

#include <iop/core/export.hpp>
#include <iop/core/holiday_calendar.hpp>
#include <iop/rules/follow_up/amendment_diff.hpp>
#include <iop/rules/follow_up/due.hpp>
#include <iop/rules/follow_up/follow_up.hpp>
#include <iop/rules/goals/suppression.hpp>
#include <iop/rules/law/interest.hpp>
#include <iop/rules/payments/accrual.hpp>
#include <iop/rules/payments/cash_flow.hpp>
#include <iop/rules/payments/plan.hpp>
#include <iop/rules/payments/standing.hpp>
#include <iop/rules/portfolio/exposures.hpp>
#include <iop/rules/portfolio/portfolio.hpp>
#include <iop/rules/portfolio/status.hpp>
#include <iop/rules/repayment/alternatives.hpp>
#include <iop/rules/repayment/clauses.hpp>
#include <iop/rules/repayment/statement_explain.hpp>
#include <iop/rules/review/agreement_check.hpp>
#include <iop/rules/review/review_sheet.hpp>

namespace iop {

// The versions of the JSON outputs.
inline constexpr std::string_view claims_output = "iop-claims/1";
inline constexpr std::string_view repayment_output = "iop-repayment/1";
inline constexpr std::string_view schedule_output = "iop-schedule/1";
inline constexpr std::string_view plan_output = "iop-plan/1";
inline constexpr std::string_view payments_output = "iop-payments/1";
inline constexpr std::string_view accrual_output = "iop-accrual/1";
inline constexpr std::string_view cash_flow_output = "iop-cash-flow/1";
inline constexpr std::string_view status_output = "iop-status/1";
inline constexpr std::string_view calendar_output = "iop-calendar/1";
inline constexpr std::string_view compliance_output = "iop-compliance/1";
inline constexpr std::string_view due_output = "iop-due/1";
inline constexpr std::string_view goals_output = "iop-goals/1";
inline constexpr std::string_view published_goals_output = "iop-published-goals/1";
inline constexpr std::string_view review_output = "iop-review/1";
inline constexpr std::string_view check_output = "iop-check/1";
inline constexpr std::string_view portfolio_output = "iop-portfolio/1";
inline constexpr std::string_view exposure_output = "iop-exposure/1";
inline constexpr std::string_view exposure_portfolio_output = "iop-exposure-portfolio/1";
inline constexpr std::string_view calendar_days_output = "iop-calendar-days/1";
inline constexpr std::string_view interest_output = "iop-interest/1";

// How a step is told, for callers that want sentences in the document (`report/sentences.hpp`).
using StepSentence = std::function<std::string(const Step&, Language)>;

[[nodiscard]] IOP_EXPORT std::string statement_text(const RepaymentStatement& statement,
                                                    const RepaymentAlternatives& alternatives,
                                                    const StepSentence& sentence = {});
[[nodiscard]] IOP_EXPORT std::string schedule_text(const PaymentSchedule& schedule);
[[nodiscard]] IOP_EXPORT std::string plan_text(const PaymentPlan& plan,
                                               const StepSentence& sentence = {});
// The status with its steps, told where `sentence` is given; and what an amendment changed, if
// asked.
[[nodiscard]] IOP_EXPORT std::string status_text(const PartnershipStatus& status,
                                                 const std::optional<AmendmentDiff>& amendment = {},
                                                 const StepSentence& sentence = {});
// The annual wheel, how a partnership stands, and what is due: the versions "iop-calendar/1",
// "iop-compliance/1" and "iop-due/1".
[[nodiscard]] IOP_EXPORT std::string calendar_text(const FollowUpCalendar& calendar,
                                                   const StepSentence& sentence = {});
[[nodiscard]] IOP_EXPORT std::string compliance_text(const Compliance& compliance,
                                                     const StepSentence& sentence = {});
[[nodiscard]] IOP_EXPORT std::string due_text(const DueList& list);
[[nodiscard]] IOP_EXPORT std::string goals_text(const GoalAttainment& goals);
[[nodiscard]] IOP_EXPORT std::string published_goals_text(const PublishedGoals& goals);
[[nodiscard]] IOP_EXPORT std::string review_text(const ReviewSheet& sheet,
                                                 const StepSentence& sentence = {});
[[nodiscard]] IOP_EXPORT std::string check_text(const AgreementCheck& check,
                                                const StepSentence& sentence = {});
[[nodiscard]] IOP_EXPORT std::string portfolio_text(const Portfolio& portfolio);
// "iop-exposure/1": every day, and the most under each of `others`; and "iop-exposure-portfolio/1".
[[nodiscard]] IOP_EXPORT std::string exposure_text(const Exposure& exposure,
                                                   const std::vector<Exposure>& others = {},
                                                   const StepSentence& sentence = {});
[[nodiscard]] IOP_EXPORT std::string exposure_portfolio_text(const ExposurePortfolio& portfolio);
// The account with its steps; the sum is `interest_ore`, the days are `lines`.
[[nodiscard]] IOP_EXPORT std::string interest_text(const InterestAccount& account,
                                                   const StepSentence& sentence = {});
// "iop-claims/1": every statement, and the steps of them all.
[[nodiscard]] IOP_EXPORT std::string claims_text(const RepaymentClaims& claims,
                                                 const StepSentence& sentence = {});
[[nodiscard]] IOP_EXPORT std::string calendar_days_text(const CalendarDays& days);
// How payments stand, are divided at a year end, and fall by month, each with its steps.
[[nodiscard]] IOP_EXPORT std::string payments_text(const PaymentStanding& standing,
                                                   const StepSentence& sentence = {});
[[nodiscard]] IOP_EXPORT std::string accrual_text(const Accrual& accrual,
                                                  const StepSentence& sentence = {});
[[nodiscard]] IOP_EXPORT std::string cash_flow_text(const CashFlow& flow,
                                                    const StepSentence& sentence = {});
[[nodiscard]] IOP_EXPORT std::string findings_text(const std::vector<Finding>& findings);

}  // namespace iop
