#include <iop/answers/goals.hpp>

#include <utility>

#include "answers/choice.hpp"

namespace iop {

GoalsAnswer goals_answer(const Partnership& partnership, const Question& question,
                         const std::optional<SuppressionThreshold>& threshold) {
  const Date day = answers::day_of(question);
  const auto now = answers::situation_of(partnership, question, day);
  auto attained = goal_attainment(now.partnership(), day, question.agreement);
  Goals result{.published = published(attained, threshold)};
  if (!threshold) result.attained = std::move(attained);
  auto findings = result.published.findings;
  return answers::answered(std::move(result), std::move(findings), answers::basis(question, day));
}

}  // namespace iop
