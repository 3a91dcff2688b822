// The rules, by id. An id exists only if a clause could change it on its own; every id has a page
// under docs/rules, a section with its meaning in `iop explain`, cases, and steps in a trace.
#pragma once

#include <array>

#include <iop/core/words.hpp>

namespace iop {

enum class RuleId {
  schedule_instalments,
  repayment_applies,
  repayment_attribution,
  repayment_half_year_amount,
  repayment_half_year,
  repayment_remaining_days,
  repayment_pro_rata,
  repayment_cap,
  repayment_rounding,
  repayment_payable,
  // ---- h1 ----
  time_term,
  time_chain,
  time_state,
  time_amendment,
  // ---- h2 ----
  follow_up_year,
  follow_up_meetings,
  follow_up_report,
  follow_up_quality_review,
  follow_up_due_day,
  follow_up_deadline,
  follow_up_state,
  // ---- h3 ----
  goals_followable,
  goals_aggregation,
  goals_target_value,
  goals_attainment,
  goals_suppression,
  // ---- h4 ----
  review_headings,
  review_requirements,
  review_time_left,
  review_followable_goals,
  review_carry_over,
  review_yearly,
  renewal_final_report,
  renewal_conditions,
  renewal_outcome,
  // ---- h5 ----
  screening_marks,
  screening_checklist,
  screening_duties,
  screening_grant_criteria,
  screening_instrument,
  completeness_headings,
  completeness_legal_references,
  completeness_typical_term,
  contributions_value,
  contributions_years,
  contributions_planned_payments,
  contributions_shares,
};
template <>
struct Words<RuleId> {
  static constexpr std::string_view name = "RuleId";
  static constexpr std::array list{
      Word{RuleId::schedule_instalments, "schedule.instalments"},
      Word{RuleId::repayment_applies, "repayment.applies"},
      Word{RuleId::repayment_attribution, "repayment.attribution"},
      Word{RuleId::repayment_half_year_amount, "repayment.half_year_amount"},
      Word{RuleId::repayment_half_year, "repayment.half_year"},
      Word{RuleId::repayment_remaining_days, "repayment.remaining_days"},
      Word{RuleId::repayment_pro_rata, "repayment.pro_rata"},
      Word{RuleId::repayment_cap, "repayment.cap"},
      Word{RuleId::repayment_rounding, "repayment.rounding"},
      Word{RuleId::repayment_payable, "repayment.payable"},
      // ---- h1 ----
      Word{RuleId::time_term, "time.term"},
      Word{RuleId::time_chain, "time.chain"},
      Word{RuleId::time_state, "time.state"},
      Word{RuleId::time_amendment, "time.amendment"},
      // ---- h2 ----
      Word{RuleId::follow_up_year, "follow_up.year"},
      Word{RuleId::follow_up_meetings, "follow_up.meetings"},
      Word{RuleId::follow_up_report, "follow_up.report"},
      Word{RuleId::follow_up_quality_review, "follow_up.quality_review"},
      Word{RuleId::follow_up_due_day, "follow_up.due_day"},
      Word{RuleId::follow_up_deadline, "follow_up.deadline"},
      Word{RuleId::follow_up_state, "follow_up.state"},
      // ---- h3 ----
      Word{RuleId::goals_followable, "goals.followable"},
      Word{RuleId::goals_aggregation, "goals.aggregation"},
      Word{RuleId::goals_target_value, "goals.target_value"},
      Word{RuleId::goals_attainment, "goals.attainment"},
      Word{RuleId::goals_suppression, "goals.suppression"},
      // ---- h4 ----
      Word{RuleId::review_headings, "review.headings"},
      Word{RuleId::review_requirements, "review.requirements"},
      Word{RuleId::review_time_left, "review.time_left"},
      Word{RuleId::review_followable_goals, "review.followable_goals"},
      Word{RuleId::review_carry_over, "review.carry_over"},
      Word{RuleId::review_yearly, "review.yearly"},
      Word{RuleId::renewal_final_report, "renewal.final_report"},
      Word{RuleId::renewal_conditions, "renewal.conditions"},
      Word{RuleId::renewal_outcome, "renewal.outcome"},
      // ---- h5 ----
      Word{RuleId::screening_marks, "screening.marks"},
      Word{RuleId::screening_checklist, "screening.checklist"},
      Word{RuleId::screening_duties, "screening.duties"},
      Word{RuleId::screening_grant_criteria, "screening.grant_criteria"},
      Word{RuleId::screening_instrument, "screening.instrument"},
      Word{RuleId::completeness_headings, "completeness.headings"},
      Word{RuleId::completeness_legal_references, "completeness.legal_references"},
      Word{RuleId::completeness_typical_term, "completeness.typical_term"},
      Word{RuleId::contributions_value, "contributions.value"},
      Word{RuleId::contributions_years, "contributions.years"},
      Word{RuleId::contributions_planned_payments, "contributions.planned_payments"},
      Word{RuleId::contributions_shares, "contributions.shares"},
  };
};

}  // namespace iop
