#include <iop/answers/review.hpp>

#include <utility>

#include "answers/choice.hpp"

namespace iop {

using namespace answers;  // choice, basis

ReviewAnswer review_answer(const Partnership& partnership, const Question& question,
                           const std::optional<std::string_view>& review,
                           std::optional<YearBasis> year) {
  const Date day = day_of(question);
  const auto now = situation_of(partnership, question, day);
  auto result = review_sheet(now.partnership(), day, review, year);
  auto findings = findings_of(result);
  return answered(std::move(result), std::move(findings), basis(question, day));
}

CheckAnswer check_answer(const Partnership& partnership, const Question& question,
                         const std::vector<Finding>& file_findings) {
  const Date day = day_of(question);
  const auto now = situation_of(partnership, question, day);
  const auto chosen = choice(now, question);
  auto result = agreement_check(now.partnership(), chosen.agreement.id(), day, file_findings);
  auto findings = findings_of(result);
  return answered(std::move(result), std::move(findings), basis(question, day, chosen));
}

}  // namespace iop
