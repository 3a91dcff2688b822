#include <iop/answers/status.hpp>

#include <algorithm>
#include <string>
#include <vector>

#include <iop/rules/payments/schedule.hpp>

#include "answers/choice.hpp"

namespace iop {

namespace {

using namespace answers;  // choice, basis

// The agreement that has the amendment, renewals among them; several may, and then one must be
// named.
Agreement changed(const Situation& now, const Question& question, std::string_view amendment) {
  std::vector<Agreement> renewed_ones, having;
  std::string ids;
  for (const auto& each : now.agreements()) {
    if (question.agreement && each.id() != question.agreement->value) continue;
    renewed_ones.push_back(renewed(each).agreement);
    const auto& all = renewed_ones.back().amendments;
    if (std::ranges::none_of(all, [&](const auto& one) { return one.id == amendment; })) continue;
    having.push_back(renewed_ones.back());
    ids += (ids.empty() ? "" : ", ") + each.id();
  }
  if (having.size() > 1)
    fail(ErrorCode::value_missing, {{"name", "agreement"}, {"about", ids}}, "/agreement");
  if (!having.empty()) return having.front();
  for (const auto& each : renewed_ones)
    if (!each.amendments.empty()) return each;
  return renewed_ones.front();
}

}  // namespace

StatusAnswer status_answer(const Partnership& partnership, const Question& question,
                           const std::optional<std::string_view>& amendment) {
  const Date day = day_of(question);
  const auto now = situation_of(partnership, question, day);
  std::optional<Choice> named;
  if (question.agreement) named = choice(now, question);
  Status result{.status = partnership_status(now.partnership(), day)};
  auto findings = result.status.findings;
  if (amendment) {
    result.amendment = amendment_diff(changed(now, question, *amendment), *amendment, {},
                                      plan_sources(now.partnership()));
    append(findings, result.amendment->findings);
  }
  return answered(std::move(result), std::move(findings), basis(question, day, named));
}

}  // namespace iop
