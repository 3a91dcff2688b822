// A small partnership for tests of reviews: one agreement that owes a quality review each year, and
// the reviews that a test states. And the partnerships of the example files.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <iop/io/partnership_file.hpp>
#include <iop/model/partnership.hpp>

#include "support/project.hpp"

namespace iop::test {

[[nodiscard]] inline const Partnership& kvinnojouren() {
  static const Partnership partnership =
      read_partnership(project_path("examples/data/kvinnojouren-kalmar.json"));
  return partnership;
}
[[nodiscard]] inline const Partnership& jarva() {
  static const Partnership partnership =
      read_partnership(project_path("examples/data/jarva-iogt-nto-spanga.json"));
  return partnership;
}

// Every required part filled in, every requirement judged met.
[[nodiscard]] inline Review whole_review(std::string id, FuzzyDate day) {
  Review review{.id = std::move(id),
                .reviewed_on = std::move(day),
                .civil_society = PartyId{"club"},
                .orientation = "o",
                .civil_society_roles = {"r"},
                .purpose = "p",
                .goals = "g",
                .target_group = "t",
                .review_purpose = "p",
                .review_aim = "a",
                .goals_answer = "a",
                .conclusions = "c"};
  for (const auto& each : Words<CollaborationRequirement>::list)
    review.requirements.push_back({.requirement = each.value, .met = true});
  return review;
}

[[nodiscard]] inline Partnership partnership_with(std::vector<Review> reviews, FuzzyDate first,
                                                  FuzzyDate last) {
  Agreement agreement{
      .id = "a", .title = "t", .term = {.first = std::move(first), .last = std::move(last)}};
  agreement.parties = {{.party = PartyId{"town"}}, {.party = PartyId{"club"}}};
  agreement.follow_up = {{.id = "q",
                          .kind = FollowUpKind::quality_review,
                          .text = "t",
                          .times_per_year = TimesPerYear{1}}};
  Partnership partnership{.schema = std::string{partnership_schema}, .id = "p", .title = "t"};
  partnership.parties = {{.id = "town", .name = "Town", .kind = PartyKind::public_body},
                         {.id = "club", .name = "Club", .kind = PartyKind::civil_society}};
  partnership.agreements = {std::move(agreement)};
  partnership.facts = Facts{.reviews = std::move(reviews)};
  return partnership;
}
// 2023-12-01 – 2026-11-30.
[[nodiscard]] inline Partnership partnership_with(std::vector<Review> reviews) {
  return partnership_with(std::move(reviews), Date(2023, 12, 1), Date(2026, 11, 30));
}

[[nodiscard]] inline ReviewItem item(std::string id, std::string_view follow_up = {}) {
  ReviewItem made{.id = std::move(id), .text = "t"};
  if (!follow_up.empty()) made.follow_up = FuzzyDate::parse(follow_up);
  return made;
}

// Judged to hold in all three conditions, and filled in throughout.
[[nodiscard]] inline FinalReport whole_report() {
  const Judgement yes{.holds = true, .reason = "r"};
  FinalReport report{.id = "f", .reported_on = Date(2026, 10, 1)};
  report.memo = Memo{.title = "t",
                     .recipient = "r",
                     .proposed_decision = ProposedDecision::approve_and_file,
                     .signatory_roles = {"s"},
                     .annexes = {"a"}};
  report.summary = report.matter = report.preparation = report.impact_analysis = report.view = "x";
  report.goals_fulfilled = report.kept_to_schedule = report.kept_to_budget = yes;
  report.commitments = {{.party = PartyId{"town"}, .commitment = "c", .fulfilled = true},
                        {.party = PartyId{"club"}, .commitment = "d", .fulfilled = true}};
  report.challenges = {"c"};
  report.success_factors = {"s"};
  report.renewal = RenewalJudgements{yes, yes, yes};
  report.renewal_proposed = true;
  report.approvals = {{.role = "r", .approved_on = Date(2026, 10, 1)}};
  return report;
}

}  // namespace iop::test
