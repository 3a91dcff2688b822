// Results as JSON, stable and documented in docs/json-output.md.
//
// Names are the records' own. Money is whole öre in a member whose name ends in `_ore`, days are
// `YYYY-MM-DD`, an absent value is null; every member of a record is always there
// (the operands of a step are those it had). The statement holds all that
// is needed to compute its figure again without this library.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include <iop/answers/claims.hpp>
#include <iop/answers/exposure.hpp>
#include <iop/answers/follow_up.hpp>
#include <iop/answers/goals.hpp>
#include <iop/answers/payments.hpp>
#include <iop/answers/portfolio.hpp>
#include <iop/answers/repayment.hpp>
#include <iop/answers/review.hpp>
#include <iop/answers/status.hpp>
#include <iop/core/export.hpp>
#include <iop/core/holiday_calendar.hpp>
#include <iop/rules/law/interest.hpp>
#include <iop/rules/payments/plan.hpp>
#include <iop/rules/repayment/statement_explain.hpp>

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

// An answer as JSON: its version, what it rests on (`basis`), the result with the findings that bear
// on the answer, and where the question has them its steps, told where `sentence` is given.
[[nodiscard]] IOP_EXPORT std::string to_json(const RepaymentAnswer& answer,
                                             const StepSentence& sentence = {});
[[nodiscard]] IOP_EXPORT std::string to_json(const ClaimsAnswer& answer,
                                             const StepSentence& sentence = {});
[[nodiscard]] IOP_EXPORT std::string to_json(const ExposureAnswer& answer,
                                             const StepSentence& sentence = {});
[[nodiscard]] IOP_EXPORT std::string to_json(const ExposurePortfolioAnswer& answer);
[[nodiscard]] IOP_EXPORT std::string to_json(const PaymentsAnswer& answer,
                                             const StepSentence& sentence = {});
[[nodiscard]] IOP_EXPORT std::string to_json(const AccrualAnswer& answer,
                                             const StepSentence& sentence = {});
[[nodiscard]] IOP_EXPORT std::string to_json(const CashFlowAnswer& answer,
                                             const StepSentence& sentence = {});
[[nodiscard]] IOP_EXPORT std::string to_json(const StatusAnswer& answer,
                                             const StepSentence& sentence = {});
[[nodiscard]] IOP_EXPORT std::string to_json(const ComplianceAnswer& answer,
                                             const StepSentence& sentence = {});
[[nodiscard]] IOP_EXPORT std::string to_json(const CalendarAnswer& answer,
                                             const StepSentence& sentence = {});
[[nodiscard]] IOP_EXPORT std::string to_json(const DueAnswer& answer);
// What can be published where a threshold was given, else all of it.
[[nodiscard]] IOP_EXPORT std::string to_json(const GoalsAnswer& answer);
[[nodiscard]] IOP_EXPORT std::string to_json(const ReviewAnswer& answer,
                                             const StepSentence& sentence = {});
[[nodiscard]] IOP_EXPORT std::string to_json(const CheckAnswer& answer,
                                             const StepSentence& sentence = {});
[[nodiscard]] IOP_EXPORT std::string to_json(const PortfolioAnswer& answer);

// What no question about a partnership answers, or not yet.
[[nodiscard]] IOP_EXPORT std::string schedule_text(const PaymentSchedule& schedule);
[[nodiscard]] IOP_EXPORT std::string plan_text(const PaymentPlan& plan,
                                               const StepSentence& sentence = {});
// The account with its steps; the sum is `interest_ore`, the days are `lines`.
[[nodiscard]] IOP_EXPORT std::string interest_text(const InterestAccount& account,
                                                   const StepSentence& sentence = {});
[[nodiscard]] IOP_EXPORT std::string calendar_days_text(const CalendarDays& days);
[[nodiscard]] IOP_EXPORT std::string findings_text(const std::vector<Finding>& findings);

}  // namespace iop
