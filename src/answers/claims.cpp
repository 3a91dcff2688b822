#include <iop/answers/claims.hpp>

#include <optional>
#include <utility>
#include <vector>

#include "answers/choice.hpp"

namespace iop {

ClaimsAnswer claims_answer(const Partnership& partnership, const Question& question,
                           const ClauseReading& reading) {
  const Date day = answers::day_of(question);
  const auto now = answers::situation_of(partnership, question, day);
  auto result = repayment_claims(now.partnership(), day, reading);
  std::optional<answers::Choice> named;
  if (question.agreement) {
    named = answers::choice(now, question);
    std::erase_if(result.statements,
                  [&](const auto& each) { return each.agreement != named->agreement.id(); });
  }
  std::vector<Finding> findings;
  for (const auto& each : result.statements) answers::append(findings, each.findings);
  return answers::answered(std::move(result), std::move(findings),
                           answers::basis(question, day, named));
}

}  // namespace iop
