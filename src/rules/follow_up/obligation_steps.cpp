#include "rules/follow_up/obligation_steps.hpp"

#include <string>
#include <utility>

namespace iop {

namespace {

template <class Enum>
std::string text(Enum value) {
  return std::string{word(value)};
}

Step begun(RuleId rule, const Obligation& obligation, StepValue value) {
  return {.rule = rule,
          .clause = obligation.clause,
          .operands = {{"id", obligation.id}},
          .value = std::move(value)};
}

Step year(const Obligation& obligation) {
  const auto& year = *obligation.year;
  Step step = begun(RuleId::follow_up_year, obligation, year.days);
  step.operands.push_back({"basis", text(year.basis)});
  step.operands.push_back({"basis_from", text(year.basis_from)});
  step.operands.push_back({"year_days", year.year_days});
  if (year.days_in_term) step.operands.push_back({"days_in_term", *year.days_in_term});
  step.operands.push_back({"times_per_year", year.times_per_year});
  step.operands.push_back({"part_year", text(year.part_year)});
  if (obligation.required) step.operands.push_back({"required", *obligation.required});
  return step;
}

// How many are owed, or the code of why nobody can say.
StepValue required(const Obligation& obligation) {
  if (obligation.required) return *obligation.required;
  return ErrorCode::follow_up_required_unknown;
}

Step duty(RuleId rule, const Obligation& obligation) {
  Step step = begun(rule, obligation, required(obligation));
  if (!obligation.owed_by.empty())
    step.operands.push_back({"owed_by", joined(obligation.owed_by, ", ", &PartyId::value)});
  if (!obligation.conveners.empty())
    step.operands.push_back({"conveners", joined(obligation.conveners, ", ", &PartyId::value)});
  if (obligation.reported_to) step.operands.push_back({"reported_to", *obligation.reported_to});
  if (!obligation.parts.empty())
    step.operands.push_back({"parts", static_cast<std::int64_t>(obligation.parts.size())});
  return step;
}

Step due_day(RuleId rule, const Obligation& obligation) {
  Step step = begun(rule, obligation, obligation.due.latest());
  step.operands.push_back({"kind", text(obligation.kind)});
  step.operands.push_back({"window", obligation.window});
  step.operands.push_back({"due", obligation.due.text()});
  if (obligation.grace_last) step.operands.push_back({"grace_last", *obligation.grace_last});
  return step;
}

}  // namespace

void add_steps(std::vector<Step>& steps, const Obligation& obligation) {
  if (obligation.year) steps.push_back(year(obligation));
  switch (obligation.kind) {
    case ObligationKind::meeting:
      steps.push_back(duty(RuleId::follow_up_meetings, obligation));
      break;
    case ObligationKind::report:
    case ObligationKind::portfolio_report:
    case ObligationKind::final_report:
      steps.push_back(duty(RuleId::follow_up_report, obligation));
      break;
    case ObligationKind::quality_review:
      steps.push_back(duty(RuleId::follow_up_quality_review, obligation));
      break;
    case ObligationKind::payment:
      break;  // its window is the instalment's: see schedule.instalments
    case ObligationKind::assignment:
    case ObligationKind::improvement_area:
    case ObligationKind::open_question:
    case ObligationKind::planned_activity:
    case ObligationKind::notice_deadline:
    case ObligationKind::extension_deadline:
    case ObligationKind::term_end:
      steps.push_back(due_day(RuleId::follow_up_deadline, obligation));
      return;
  }
  steps.push_back(due_day(RuleId::follow_up_due_day, obligation));
}

}  // namespace iop
