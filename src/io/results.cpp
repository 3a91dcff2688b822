#include <iop/io/results.hpp>

#include <iop/io/json.hpp>

#include "io/encode.hpp"

namespace iop {

namespace {

JsonValue with_version(std::string_view version, JsonValue rest) {
  JsonValue object = JsonValue::object();
  object.add("output", JsonValue::string(version));
  for (auto& member : rest.members) object.members.push_back(std::move(member));
  return object;
}

JsonValue steps_array(const std::vector<Step>& steps, const StepSentence& sentence) {
  JsonValue array = JsonValue::array();
  for (const auto& step : steps) {
    JsonValue object = encode(step, Style::result);
    if (sentence)
      for (const auto language : {Language::sv, Language::en})
        object.add(word(language), JsonValue::string(sentence(step, language)));
    array.items.push_back(std::move(object));
  }
  return array;
}

// A result with its steps.
template <class Result>
std::string explained_text(std::string_view version, const Result& result,
                           const StepSentence& sentence) {
  JsonValue object = with_version(version, encode(result, Style::result));
  object.add("steps", steps_array(explain(result), sentence));
  return write_json(object);
}

}  // namespace

std::string statement_text(const RepaymentStatement& statement,
                           const RepaymentAlternatives& alternatives,
                           const StepSentence& sentence) {
  JsonValue object = with_version(repayment_output, encode(statement, Style::result));
  object.add("steps", steps_array(explain(statement), sentence));
  object.add("alternatives", encode(alternatives.legal, Style::result));
  object.add("rounding_alternatives", encode(alternatives.rounding, Style::result));
  return write_json(object);
}

std::string schedule_text(const PaymentSchedule& schedule) {
  return write_json(with_version(schedule_output, encode(schedule, Style::result)));
}

std::string status_text(const PartnershipStatus& status,
                        const std::optional<AmendmentDiff>& amendment,
                        const StepSentence& sentence) {
  JsonValue object = with_version(status_output, encode(status, Style::result));
  object.add("steps", steps_array(explain(status), sentence));
  JsonValue changed = encode(amendment, Style::result);
  if (amendment) changed.add("steps", steps_array(explain(*amendment), sentence));
  object.add("amendment", std::move(changed));
  return write_json(object);
}

std::string plan_text(const PaymentPlan& plan, const StepSentence& sentence) {
  return explained_text(plan_output, plan, sentence);
}

std::string calendar_text(const FollowUpCalendar& calendar, const StepSentence& sentence) {
  return explained_text(calendar_output, calendar, sentence);
}

std::string compliance_text(const Compliance& compliance, const StepSentence& sentence) {
  return explained_text(compliance_output, compliance, sentence);
}

std::string due_text(const DueList& list) {
  return write_json(with_version(due_output, encode(list, Style::result)));
}

std::string goals_text(const GoalAttainment& goals) {
  return write_json(with_version(goals_output, encode(goals, Style::result)));
}

std::string published_goals_text(const PublishedGoals& goals) {
  return write_json(with_version(published_goals_output, encode(goals, Style::result)));
}

std::string review_text(const ReviewSheet& sheet, const StepSentence& sentence) {
  return explained_text(review_output, sheet, sentence);
}

std::string check_text(const AgreementCheck& check, const StepSentence& sentence) {
  return explained_text(check_output, check, sentence);
}

std::string portfolio_text(const Portfolio& portfolio) {
  return write_json(with_version(portfolio_output, encode(portfolio, Style::result)));
}

std::string exposure_text(const Exposure& exposure, const std::vector<Exposure>& others,
                          const StepSentence& sentence) {
  JsonValue object = with_version(exposure_output, encode(exposure, Style::result));
  object.add("steps", steps_array(explain(exposure), sentence));
  JsonValue alternatives = JsonValue::array();
  for (const auto& each : others) {
    JsonValue one = encode(each.reading, Style::result);
    one.add("status", encode(each.status, Style::result));
    one.add("reason", encode(each.reason, Style::result));
    one.add("maximum", encode(each.maximum, Style::result));
    alternatives.items.push_back(std::move(one));
  }
  object.add("alternatives", std::move(alternatives));
  return write_json(object);
}

std::string exposure_portfolio_text(const ExposurePortfolio& portfolio) {
  return write_json(with_version(exposure_portfolio_output, encode(portfolio, Style::result)));
}

std::string interest_text(const InterestAccount& account, const StepSentence& sentence) {
  return explained_text(interest_output, account, sentence);
}

std::string claims_text(const RepaymentClaims& claims, const StepSentence& sentence) {
  return explained_text(claims_output, claims, sentence);
}

std::string calendar_days_text(const CalendarDays& days) {
  return write_json(with_version(calendar_days_output, encode(days, Style::result)));
}

std::string payments_text(const PaymentStanding& standing, const StepSentence& sentence) {
  return explained_text(payments_output, standing, sentence);
}

std::string accrual_text(const Accrual& accrual, const StepSentence& sentence) {
  return explained_text(accrual_output, accrual, sentence);
}

std::string cash_flow_text(const CashFlow& flow, const StepSentence& sentence) {
  return explained_text(cash_flow_output, flow, sentence);
}

std::string findings_text(const std::vector<Finding>& findings) {
  return write_json(encode(findings, Style::result));
}

}  // namespace iop
