#include <iop/core/rule_id.hpp>

#include <string>
#include <vector>

#include <doctest/doctest.h>

namespace {

using iop::RuleId;

TEST_CASE("rule ids are the enumerators with a point after their family, each once") {
  std::vector<std::string> ids;
  for (const auto word : iop::all_words<RuleId>()) ids.emplace_back(word);
  CHECK(ids == std::vector<std::string>{"schedule.instalments",
                                        "schedule.components",
                                        "schedule.indexation",
                                        "schedule.parts",
                                        "payments.matching",
                                        "payments.standing",
                                        "payments.accrual",
                                        "payments.cash_flow",
                                        "repayment.applies",
                                        "repayment.attribution",
                                        "repayment.half_year_amount",
                                        "repayment.half_year",
                                        "repayment.remaining_days",
                                        "repayment.pro_rata",
                                        "repayment.cap",
                                        "repayment.rounding",
                                        "repayment.payable",
                                        "time.term",
                                        "time.chain",
                                        "time.state",
                                        "time.amendment",
                                        "follow_up.year",
                                        "follow_up.meetings",
                                        "follow_up.report",
                                        "follow_up.quality_review",
                                        "follow_up.due_day",
                                        "follow_up.deadline",
                                        "follow_up.state",
                                        "goals.followable",
                                        "goals.aggregation",
                                        "goals.target_value",
                                        "goals.attainment",
                                        "goals.suppression",
                                        "review.headings",
                                        "review.requirements",
                                        "review.time_left",
                                        "review.followable_goals",
                                        "review.carry_over",
                                        "review.yearly",
                                        "renewal.final_report",
                                        "renewal.conditions",
                                        "renewal.outcome",
                                        "screening.marks",
                                        "screening.checklist",
                                        "screening.duties",
                                        "screening.grant_criteria",
                                        "screening.instrument",
                                        "completeness.headings",
                                        "completeness.legal_references",
                                        "completeness.typical_term",
                                        "contributions.value",
                                        "contributions.years",
                                        "contributions.planned_payments",
                                        "contributions.shares",
                                        "exposure.day",
                                        "exposure.maximum",
                                        "interest.reference_rate",
                                        "interest.takeover",
                                        "interest.proportion",
                                        "interest.return",
                                        "interest.default",
                                        "interest.rounding",
                                        "clauses.unused_funds",
                                        "clauses.misuse",
                                        "clauses.late_report",
                                        "clauses.none"});
  CHECK(iop::word(RuleId::repayment_payable) == "repayment.payable");
  CHECK(iop::from_word<RuleId>("repayment.cap") == RuleId::repayment_cap);
  CHECK_FALSE(iop::from_word<RuleId>("repayment_cap").has_value());
  // The last enumerator has the last place: none is without a word.
  CHECK(static_cast<std::size_t>(RuleId::clauses_none) + 1 == ids.size());
}

}  // namespace
