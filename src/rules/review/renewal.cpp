#include <iop/rules/review/renewal.hpp>

#include <algorithm>

namespace iop {

namespace {

TestedCondition tested(RenewalCondition condition, const std::optional<Judgement>& judgement) {
  TestedCondition line{.condition = condition, .state = JudgementState::not_judged};
  if (!judgement) return line;
  line.state = judgement_of(judgement->holds);
  line.reason = judgement->reason;
  line.quote = judgement->quote;
  return line;
}

RenewalOutcome outcome_of(const std::vector<TestedCondition>& conditions) {
  const auto any = [&](JudgementState state) {
    return std::ranges::any_of(conditions, [&](const auto& each) { return each.state == state; });
  };
  if (any(JudgementState::does_not_hold)) return RenewalOutcome::cannot_be_renewed;
  return any(JudgementState::not_judged) ? RenewalOutcome::cannot_be_told
                                         : RenewalOutcome::can_be_renewed;
}

bool differs(bool proposed, RenewalOutcome outcome) {
  return outcome == (proposed ? RenewalOutcome::cannot_be_renewed : RenewalOutcome::can_be_renewed);
}

}  // namespace

RenewalTest renewal_test(const RenewalJudgements& judgements) {
  RenewalTest test{
      .conditions = {tested(RenewalCondition::challenge_remains, judgements.challenge_remains),
                     tested(RenewalCondition::collaboration_fruitful,
                            judgements.collaboration_fruitful),
                     tested(RenewalCondition::partner_able, judgements.partner_able)},
      .outcome = RenewalOutcome::cannot_be_told};
  test.outcome = outcome_of(test.conditions);
  for (const auto& each : test.conditions) {
    const bool judged = each.state != JudgementState::not_judged;
    if (judged && (each.reason || each.quote)) continue;
    test.findings.push_back(finding(
        judged ? ErrorCode::renewal_reason_not_stated : ErrorCode::renewal_condition_not_judged,
        {{"condition", std::string{word(each.condition)}}}));
  }
  return test;
}

RenewalTest renewal_test(const FinalReport& report) {
  auto test = renewal_test(report.renewal.value_or(RenewalJudgements{}));
  test.report = report.id;
  if (report.goals_fulfilled) test.goals_fulfilled = judgement_of(report.goals_fulfilled->holds);
  test.proposed = report.renewal_proposed;
  if (test.proposed && differs(*test.proposed, test.outcome))
    test.findings.push_back(finding(ErrorCode::renewal_proposal_differs,
                                    {{"proposed", *test.proposed ? "renew" : "not_renew"},
                                     {"outcome", std::string{word(test.outcome)}}}));
  return test;
}

std::vector<Step> explain(const RenewalTest& test) {
  std::vector<Step> steps;
  for (const auto& each : test.conditions) {
    Step step{.rule = RuleId::renewal_conditions,
              .operands = {{"condition", std::string{word(each.condition)}}},
              .value = std::string{word(each.state)}};
    if (each.reason) step.operands.push_back({"reason", *each.reason});
    steps.push_back(std::move(step));
  }
  Step outcome{.rule = RuleId::renewal_outcome,
               .operands = {{"goals_fulfilled", std::string{word(test.goals_fulfilled)}}},
               .value = std::string{word(test.outcome)}};
  if (test.proposed) outcome.operands.push_back({"proposed", *test.proposed});
  steps.push_back(std::move(outcome));
  return steps;
}

}  // namespace iop
