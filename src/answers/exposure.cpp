#include <iop/answers/exposure.hpp>

#include <utility>

#include <iop/rules/payments/schedule.hpp>

#include "answers/choice.hpp"

namespace iop {

namespace {

using namespace answers;  // choice, basis

Choice agreement_of(const Situation& situation, const Question& question) {
  if (question.agreement || question.day) return choice(situation, question);
  return choice_where(situation, question, ChosenBy::has_repayment,
                      [](const Agreement& each) { return each.repayment.has_value(); });
}

}  // namespace

ExposureAnswer exposure_answer(const Partnership& partnership, const Question& question,
                               const Reading& reading, const std::optional<Date>& planned_after) {
  const auto asked = situation_of(partnership, question, question.day.value_or(first_day_of_all));
  const auto found = agreement_of(asked, question);
  const Date decided = question.day ? *question.day
                       : planned_after ? *planned_after
                                       : found.agreement.signed_as().term.last.latest();
  const auto then = situation_of(partnership, question, decided);
  const auto& agreement = then.agreement(found.agreement.id());
  const auto terms = renewed(agreement);
  const auto paid = payments_of(agreement);
  const auto sources = plan_sources(then.partnership());
  Exposures result{.chosen = exposure(terms.agreement, paid, reading, planned_after,
                                      agreement.ended_on(), sources),
                   .others = exposures(terms.agreement, paid, reading, planned_after,
                                       agreement.ended_on(), sources)};
  auto& findings = result.chosen.findings;
  findings.insert(findings.begin(), terms.findings.begin(), terms.findings.end());
  auto all = findings;
  return answered(std::move(result), std::move(all),
                  basis(question, question.day, Choice{agreement, found.by}));
}

}  // namespace iop
