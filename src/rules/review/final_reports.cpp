#include <iop/rules/review/final_reports.hpp>

#include <algorithm>

#include "rules/review/review_history.hpp"
#include "rules/time/agreement_facts.hpp"

namespace iop {

namespace {

JudgementState state_of(const std::optional<Judgement>& judgement) {
  return judgement ? judgement_of(judgement->holds) : JudgementState::not_judged;
}

// One that does not hold decides; else one that nobody judged.
JudgementState both(JudgementState a, JudgementState b) {
  if (a == JudgementState::does_not_hold || b == JudgementState::does_not_hold)
    return JudgementState::does_not_hold;
  return a == JudgementState::holds ? b : JudgementState::not_judged;
}

std::vector<FinalReportPart> parts_of(const FinalReport& report) {
  using enum FinalReportHeading;
  const auto& memo = report.memo;
  return {
      {proposed_decision, memo.has_value()},
      {summary, report.summary.has_value()},
      {matter, report.matter.has_value()},
      {goal_fulfilment, report.goals_fulfilled.has_value()},
      {schedule_and_budget, report.kept_to_schedule && report.kept_to_budget},
      {FinalReportHeading::commitments, !report.commitments.empty()},
      {FinalReportHeading::lessons, !report.challenges.empty() || !report.success_factors.empty()},
      {preparation, report.preparation.has_value()},
      {impact_analysis, report.impact_analysis.has_value()},
      {view_and_proposal, report.view.has_value()},
      {signatories, memo && !memo->signatory_roles.empty()},
      {annexes, memo && !memo->annexes.empty()},
      {approvals, !report.approvals.empty()}};
}

class Viewing {
 public:
  Viewing(const Partnership& partnership, const FinalReport& report)
      : partnership_(partnership),
        result_{.report = report,
                .goals = state_of(report.goals_fulfilled),
                .schedule = state_of(report.kept_to_schedule),
                .budget = state_of(report.kept_to_budget),
                .all_commitments = JudgementState::holds} {}

  FinalReportView made() && {
    const auto& report = result_.report;
    for (const auto& each : partnership_.agreements)
      if (is_about(each)) result_.agreements.push_back(each.id);
    result_.parts = parts_of(report);
    for (const auto& each : result_.parts)
      if (!each.given) add(ErrorCode::final_report_part_missing, "part", word(each.heading));
    tell("goals", result_.goals);
    tell("schedule", result_.schedule);
    tell("budget", result_.budget);
    for (const auto& party : parties()) commitments_of(party);
    if (result_.commitments.empty()) result_.all_commitments = JudgementState::not_judged;
    result_.lessons = !report.challenges.empty() && !report.success_factors.empty();
    if (report.challenges.empty() != report.success_factors.empty())
      add(ErrorCode::final_report_lessons_lacking, "part",
          report.challenges.empty() ? "challenges" : "success_factors");
    return std::move(result_);
  }

 private:
  [[nodiscard]] bool is_about(const Agreement& agreement) const {
    const auto& about = result_.report.agreements;
    return about.empty() ||
           std::ranges::any_of(about, [&](const auto& each) { return each.value == agreement.id; });
  }

  void add(ErrorCode code, std::string_view name, std::string_view value) {
    result_.findings.push_back(
        finding(code, {{"id", result_.report.id}, {std::string{name}, std::string{value}}}));
  }

  void tell(std::string_view dimension, JudgementState state) {
    if (state == JudgementState::not_judged)
      add(ErrorCode::final_report_not_judged, "dimension", dimension);
    if (state == JudgementState::does_not_hold)
      add(ErrorCode::final_report_deviation, "dimension", dimension);
  }

  // The parties to the agreements, in the order of the file, and others whose commitments are told.
  [[nodiscard]] std::vector<std::string> parties() const {
    std::vector<std::string> ids;
    const auto keep = [&](const std::string& id) {
      if (std::ranges::find(ids, id) == ids.end()) ids.push_back(id);
    };
    for (const auto& agreement : partnership_.agreements)
      if (is_about(agreement))
        for (const auto& each : agreement.parties) keep(each.party.value);
    for (const auto& each : result_.report.commitments) keep(each.party.value);
    return ids;
  }

  void commitments_of(const std::string& party) {
    const auto& report = result_.report;
    PartyCommitments line{
        .party = party,
        .name = rules::name_then(partnership_, party, FuzzyDate{report.reported_on})};
    for (const auto& each : report.commitments) {
      if (each.party.value != party) continue;
      const auto state = judgement_of(each.fulfilled);
      line.state = line.commitments.empty() ? state : both(line.state, state);
      line.commitments.push_back(each);
      if (state != JudgementState::holds)
        result_.findings.push_back(finding(
            state == JudgementState::not_judged ? ErrorCode::final_report_commitment_not_judged
                                                : ErrorCode::final_report_commitment_not_fulfilled,
            {{"id", report.id}, {"party", line.name}, {"commitment", each.commitment}}));
    }
    if (line.commitments.empty())
      add(ErrorCode::final_report_party_not_assessed, "party", line.name);
    result_.all_commitments = both(result_.all_commitments, line.state);
    result_.commitments.push_back(std::move(line));
  }

  const Partnership& partnership_;
  FinalReportView result_;
};

Step dimension(std::string_view name, JudgementState state) {
  return {.rule = RuleId::renewal_final_report,
          .operands = {{"dimension", std::string{name}}},
          .value = std::string{word(state)}};
}

}  // namespace

FinalReportView final_report_view(const Partnership& partnership, std::string_view report) {
  const auto& reports = rules::facts_of(partnership).final_reports;
  for (const auto& each : reports)
    if (each.id == report) return Viewing{partnership, each}.made();
  fail(ErrorCode::final_report_unknown,
       {{"id", std::string{report}},
        {"ids", reports.empty() ? "–" : joined(reports, ", ", &FinalReport::id)}});
}

std::vector<Step> explain(const FinalReportView& view) {
  std::vector<Step> steps{dimension("goals", view.goals),
                          dimension("schedule_and_budget", both(view.schedule, view.budget)),
                          dimension("commitments", view.all_commitments)};
  steps.push_back({.rule = RuleId::renewal_final_report,
                   .operands = {{"dimension", std::string{"lessons"}}},
                   .value = view.lessons});
  return steps;
}

}  // namespace iop
