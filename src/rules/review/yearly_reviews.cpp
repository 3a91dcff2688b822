#include <iop/rules/review/yearly_reviews.hpp>

#include <algorithm>
#include <map>

#include "rules/time/agreement_facts.hpp"

namespace iop {

namespace {

ReviewYearState state_of(const ObligationStatus& status, const Date& day) {
  switch (status.state) {
    case ObligationState::met:
    case ObligationState::met_late:
      return ReviewYearState::met;
    case ObligationState::waived:
      return ReviewYearState::waived;
    case ObligationState::not_applicable:
      return ReviewYearState::not_owed;
    case ObligationState::upcoming:
    case ObligationState::due:
      return ReviewYearState::running;
    case ObligationState::overdue:
      return ReviewYearState::missing;
    case ObligationState::unknown:
      break;
  }
  return day <= last_day(status.obligation) ? ReviewYearState::running : ReviewYearState::uncertain;
}

class Counting {
 public:
  Counting(const Partnership& partnership, const Compliance& compliance)
      : partnership_(partnership), compliance_(compliance), result_{.day = compliance.day} {}

  [[nodiscard]] YearlyReviews counted() && {
    std::map<std::string, std::vector<const ObligationStatus*>> by_agreement;
    for (const auto& each : compliance_.obligations)
      if (is_begun_year(each)) by_agreement[each.obligation.agreement->value].push_back(&each);
    const bool all_planned = !has_errors(compliance_.findings);
    for (const auto& agreement : partnership_.agreements) {
      auto& years = by_agreement[agreement.id];
      std::ranges::stable_sort(years, {}, [](const auto* each) {
        return each->obligation.year->in_term.first().day_number();
      });
      for (const auto* each : years) add(*each);
      if (years.empty() && all_planned && agreement.term.first.earliest() <= result_.day)
        result_.findings.push_back(
            finding(ErrorCode::review_not_owed, {{"agreement", agreement.id}}));
    }
    for (const auto& each : compliance_.findings)  // years beyond 2199
      if (severity(each) == Severity::error) result_.findings.push_back(each);
    return std::move(result_);
  }

 private:
  [[nodiscard]] bool is_begun_year(const ObligationStatus& status) const {
    const auto& obligation = status.obligation;
    return obligation.kind == ObligationKind::quality_review && obligation.year &&
           obligation.year->in_term.first() <= result_.day &&
           status.reason != ErrorCode::follow_up_ended;
  }

  void add(const ObligationStatus& status) {
    const auto& obligation = status.obligation;
    const auto& year = *obligation.year;
    ReviewYear line{.agreement = obligation.agreement->value,
                    .duty = *obligation.duty,
                    .clause = obligation.clause,
                    .basis = year.basis,
                    .widest = year.in_term,
                    .surely = obligation.surely,
                    .whole = year.in_term == year.days,
                    .owed = obligation.required,
                    .state = state_of(status, result_.day)};
    for (const auto& each : status.evidence)
      if (each.kind == EvidenceKind::review)
        (each.certain ? line.held : line.perhaps_held)
            .push_back(
                rules::facts_of(partnership_).reviews[static_cast<std::size_t>(each.number)].id);
    if (line.state == ReviewYearState::missing) report(ErrorCode::review_yearly_missing, line);
    if (line.state == ReviewYearState::uncertain) report(ErrorCode::review_year_uncertain, line);
    result_.years.push_back(std::move(line));
  }

  void report(ErrorCode code, const ReviewYear& line) {
    result_.findings.push_back(finding(code, {{"agreement", line.agreement},
                                              {"first", line.widest.first().to_string()},
                                              {"last", line.widest.last().to_string()}}));
  }

  const Partnership& partnership_;
  const Compliance& compliance_;
  YearlyReviews result_;
};

}  // namespace

YearlyReviews yearly_reviews(const Partnership& partnership, const Date& day,
                             std::optional<YearBasis> basis) {
  return yearly_reviews(partnership, compliance(partnership, day, {.year = basis}));
}

YearlyReviews yearly_reviews(const Partnership& partnership, const Compliance& compliance) {
  return Counting{partnership, compliance}.counted();
}

bool is_vague(const ReviewYear& year) {
  if (!year.surely) return true;
  return year.surely->overlap(year.widest) && *year.surely != year.widest;
}

std::vector<Step> explain(const YearlyReviews& yearly) {
  std::vector<Step> steps;
  for (const auto& each : yearly.years) {
    Step step{.rule = RuleId::review_yearly,
              .clause = each.clause,
              .operands = {{"agreement", each.agreement},
                           {"basis", std::string{word(each.basis)}},
                           {"year", each.widest}},
              .value = std::string{word(each.state)}};
    if (is_vague(each)) step.operands.push_back({"vague", true});
    if (each.owed) step.operands.push_back({"owed", *each.owed});
    if (!each.held.empty()) step.operands.push_back({"held", joined(each.held)});
    if (!each.perhaps_held.empty())
      step.operands.push_back({"perhaps_held", joined(each.perhaps_held)});
    steps.push_back(std::move(step));
  }
  return steps;
}

}  // namespace iop
