#include <iop/rules/review/agreement_check.hpp>

#include <algorithm>

#include <iop/model/terms_on.hpp>

#include "rules/time/agreement_facts.hpp"

namespace iop {

namespace {

// A screening that names no agreement is of the one that begins next, and of every one that holds
// its day.
bool belongs(const Screening& screening, const Partnership& partnership,
             const Agreement& agreement) {
  if (screening.agreement) return screening.agreement->value == agreement.id;
  const Date& first = agreement.term.first.latest();
  if (first <= screening.made_on)
    return screening.made_on <= planned_terms(agreement).agreement.term.last.latest();
  return std::ranges::none_of(partnership.agreements, [&](const Agreement& each) {
    const Date& other = each.term.first.latest();
    return screening.made_on < other && other < first;
  });
}

void append(std::vector<Step>& steps, std::vector<Step> more) {
  steps.insert(steps.end(), std::make_move_iterator(more.begin()),
               std::make_move_iterator(more.end()));
}

}  // namespace

std::optional<Screening> screening_of(const Partnership& partnership, std::string_view agreement,
                                      const Date& day) {
  const Agreement& of = partnership.agreement(agreement);
  std::optional<Screening> latest;
  for (const auto& each : rules::facts_of(partnership).screenings)
    if (each.made_on <= day && belongs(each, partnership, of) &&
        (!latest || latest->made_on <= each.made_on))
      latest = each;
  return latest;
}

AgreementCheck agreement_check(const Partnership& partnership, std::string_view agreement,
                               const Date& day, const std::vector<Finding>& file_findings,
                               const std::vector<Law>& laws) {
  const Agreement& signed_one = partnership.agreement(agreement);
  const auto& events = rules::facts_of(partnership).events;
  const auto terms = terms_on(signed_one, day, events);
  const Agreement planned = with_renewals(signed_one, day, events).agreement;
  AgreementCheck check{
      .agreement = signed_one.id,
      .title = signed_one.title,
      .day = day,
      .completeness = completeness(terms.agreement),
      .legal_references = legal_references(planned, day, laws),
      .term_length = term_length(planned),
      .contributions = contribution_shares(planned, plan_sources(partnership, day)),
      .findings = file_findings};
  if (const auto screening = screening_of(partnership, agreement, day))
    check.screening = screening_result(*screening);
  check.findings.insert(check.findings.end(), terms.findings.begin(), terms.findings.end());
  return check;
}

std::vector<Finding> findings_of(const AgreementCheck& check) {
  std::vector<Finding> all = check.findings;
  const auto add = [&](const std::vector<Finding>& more) {
    all.insert(all.end(), more.begin(), more.end());
  };
  if (check.screening) add(check.screening->findings);
  add(check.completeness.findings);
  add(check.legal_references.findings);
  add(check.term_length.findings);
  add(check.contributions.findings);
  return all;
}

std::vector<Step> explain(const AgreementCheck& check) {
  std::vector<Step> steps;
  if (check.screening) append(steps, explain(*check.screening));
  append(steps, explain(check.completeness));
  append(steps, explain(check.legal_references));
  append(steps, explain(check.term_length));
  append(steps, explain(check.contributions));
  return steps;
}

}  // namespace iop
