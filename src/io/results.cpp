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

// A record as it is published under a version.
std::string versioned(std::string_view version, JsonValue rest) {
  return write_json(with_version(version, std::move(rest)));
}

// A result with its steps.
template <class Result>
std::string explained_text(std::string_view version, const Result& result,
                           const StepSentence& sentence) {
  JsonValue object = encode(result, Style::result);
  object.add("steps", steps_array(explain(result), sentence));
  return versioned(version, std::move(object));
}

// The members of a result after what the answer rests on. The findings are the answer's, in the
// place of those that the rule alone gave.
JsonValue answered(const JsonValue& result, const std::vector<Finding>& findings,
                   const Basis& basis) {
  JsonValue object = JsonValue::object();
  object.add("basis", encode(basis, Style::result));
  bool shown = false;
  for (const auto& member : result.members) {
    const bool own = member.name == "findings" && member.value.kind == JsonValue::Kind::array;
    object.add(member.name, own ? encode(findings, Style::result) : member.value);
    shown = shown || own;
  }
  if (!shown) object.add("findings", encode(findings, Style::result));
  return object;
}

template <class Result>
JsonValue answered(const Answer<Result>& answer) {
  return answered(encode(answer.result, Style::result), answer.findings, answer.basis);
}

template <class Result>
std::string explained(std::string_view version, const Answer<Result>& answer,
                      const StepSentence& sentence) {
  JsonValue object = answered(answer);
  object.add("steps", steps_array(explain(answer.result), sentence));
  return versioned(version, std::move(object));
}

// Findings that stand by partnership stay so.
template <class Result>
std::string of_many(std::string_view version, const Answer<Result>& answer) {
  JsonValue object = JsonValue::object();
  object.add("basis", encode(answer.basis, Style::result));
  auto result = encode(answer.result, Style::result);
  for (auto& member : result.members) object.members.push_back(std::move(member));
  return versioned(version, std::move(object));
}

}  // namespace

std::string to_json(const RepaymentAnswer& answer, const StepSentence& sentence) {
  const auto& [statement, alternatives] = answer.result;
  JsonValue object = answered(encode(statement, Style::result), answer.findings, answer.basis);
  object.add("steps", steps_array(explain(statement), sentence));
  object.add("alternatives", encode(alternatives.legal, Style::result));
  object.add("rounding_alternatives", encode(alternatives.rounding, Style::result));
  return versioned(repayment_output, std::move(object));
}

std::string to_json(const StatusAnswer& answer, const StepSentence& sentence) {
  const auto& [status, amendment] = answer.result;
  JsonValue object = answered(encode(status, Style::result), answer.findings, answer.basis);
  object.add("steps", steps_array(explain(status), sentence));
  JsonValue changed = encode(amendment, Style::result);
  if (amendment) changed.add("steps", steps_array(explain(*amendment), sentence));
  object.add("amendment", std::move(changed));
  return versioned(status_output, std::move(object));
}

std::string to_json(const ExposureAnswer& answer, const StepSentence& sentence) {
  const auto& [chosen, others] = answer.result;
  JsonValue object = answered(encode(chosen, Style::result), answer.findings, answer.basis);
  object.add("steps", steps_array(explain(chosen), sentence));
  JsonValue alternatives = JsonValue::array();
  for (const auto& each : others) {
    JsonValue one = encode(each.reading, Style::result);
    one.add("status", encode(each.status, Style::result));
    one.add("reason", encode(each.reason, Style::result));
    one.add("maximum", encode(each.maximum, Style::result));
    alternatives.items.push_back(std::move(one));
  }
  object.add("alternatives", std::move(alternatives));
  return versioned(exposure_output, std::move(object));
}

std::string to_json(const GoalsAnswer& answer) {
  const auto& [published, attained] = answer.result;
  if (!attained)
    return versioned(published_goals_output, answered(encode(published, Style::result),
                                                      answer.findings, answer.basis));
  return versioned(goals_output,
                   answered(encode(*attained, Style::result), answer.findings, answer.basis));
}

std::string to_json(const ClaimsAnswer& answer, const StepSentence& sentence) {
  return explained(claims_output, answer, sentence);
}
std::string to_json(const PaymentsAnswer& answer, const StepSentence& sentence) {
  return explained(payments_output, answer, sentence);
}
std::string to_json(const AccrualAnswer& answer, const StepSentence& sentence) {
  return explained(accrual_output, answer, sentence);
}
std::string to_json(const CashFlowAnswer& answer, const StepSentence& sentence) {
  return explained(cash_flow_output, answer, sentence);
}
std::string to_json(const ComplianceAnswer& answer, const StepSentence& sentence) {
  return explained(compliance_output, answer, sentence);
}
std::string to_json(const CalendarAnswer& answer, const StepSentence& sentence) {
  return explained(calendar_output, answer, sentence);
}
std::string to_json(const ReviewAnswer& answer, const StepSentence& sentence) {
  return explained(review_output, answer, sentence);
}
std::string to_json(const CheckAnswer& answer, const StepSentence& sentence) {
  return explained(check_output, answer, sentence);
}
std::string to_json(const DueAnswer& answer) { return of_many(due_output, answer); }
std::string to_json(const PortfolioAnswer& answer) { return of_many(portfolio_output, answer); }
std::string to_json(const ExposurePortfolioAnswer& answer) {
  return of_many(exposure_portfolio_output, answer);
}

std::string schedule_text(const PaymentSchedule& schedule) {
  return versioned(schedule_output, encode(schedule, Style::result));
}

std::string plan_text(const PaymentPlan& plan, const StepSentence& sentence) {
  return explained_text(plan_output, plan, sentence);
}

std::string interest_text(const InterestAccount& account, const StepSentence& sentence) {
  return explained_text(interest_output, account, sentence);
}

std::string calendar_days_text(const CalendarDays& days) {
  return versioned(calendar_days_output, encode(days, Style::result));
}

std::string findings_text(const std::vector<Finding>& findings) {
  return write_json(encode(findings, Style::result));
}

}  // namespace iop
