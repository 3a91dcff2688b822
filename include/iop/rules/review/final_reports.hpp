// Rule: renewal.final_report
//
//   "Det har inte varit några avvikelser i förhållande till tidsplan eller budget och parterna har
//    uppfyllt sina respektive åtaganden som de framgår av överenskommelserna."
//
// The final report under its headings, with the four dimensions it assesses: goals, schedule and
// budget, each party's commitments, lessons.
//
//     const auto view = iop::final_report_view(partnership, "slutrapport-2024");
//     view.goals   // JudgementState::holds
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <iop/core/error.hpp>
#include <iop/core/export.hpp>
#include <iop/core/step.hpp>
#include <iop/model/partnership.hpp>
#include <iop/rules/review/reviews.hpp>

namespace iop {

enum class JudgementState { holds, does_not_hold, not_judged };
template <>
struct Words<JudgementState> {
  static constexpr std::string_view name = "JudgementState";
  static constexpr std::array list{Word{JudgementState::holds, "holds"},
                                   Word{JudgementState::does_not_hold, "does_not_hold"},
                                   Word{JudgementState::not_judged, "not_judged"}};
};

// not_judged where nobody has said, which is not the same as no.
[[nodiscard]] constexpr JudgementState judgement_of(const std::optional<bool>& said) noexcept {
  if (!said) return JudgementState::not_judged;
  return *said ? JudgementState::holds : JudgementState::does_not_hold;
}

// The headings of the report, in its order.
enum class FinalReportHeading {
  proposed_decision,
  summary,
  matter,
  goal_fulfilment,
  schedule_and_budget,
  commitments,
  lessons,
  preparation,
  impact_analysis,
  view_and_proposal,
  signatories,
  annexes,
  approvals
};
template <>
struct Words<FinalReportHeading> {
  static constexpr std::string_view name = "FinalReportHeading";
  static constexpr std::array list{
      Word{FinalReportHeading::proposed_decision, "proposed_decision"},
      Word{FinalReportHeading::summary, "summary"},
      Word{FinalReportHeading::matter, "matter"},
      Word{FinalReportHeading::goal_fulfilment, "goal_fulfilment"},
      Word{FinalReportHeading::schedule_and_budget, "schedule_and_budget"},
      Word{FinalReportHeading::commitments, "commitments"},
      Word{FinalReportHeading::lessons, "lessons"},
      Word{FinalReportHeading::preparation, "preparation"},
      Word{FinalReportHeading::impact_analysis, "impact_analysis"},
      Word{FinalReportHeading::view_and_proposal, "view_and_proposal"},
      Word{FinalReportHeading::signatories, "signatories"},
      Word{FinalReportHeading::annexes, "annexes"},
      Word{FinalReportHeading::approvals, "approvals"}};
};

struct FinalReportPart {
  FinalReportHeading heading;
  bool given = false;

  bool operator==(const FinalReportPart&) const = default;
  static constexpr auto description() {
    return describe<FinalReportPart>(
        "FinalReportPart", "A heading of the final report and whether it is filled in.",
        field("heading", &FinalReportPart::heading, "The heading."),
        field("given", &FinalReportPart::given, "Whether the report fills it in."));
  }
};

struct PartyCommitments {
  std::string party;
  std::string name;
  std::vector<CommitmentJudgement> commitments = {};
  JudgementState state = JudgementState::not_judged;

  bool operator==(const PartyCommitments&) const = default;
  static constexpr auto description() {
    return describe<PartyCommitments>(
        "PartyCommitments", "What a party undertook, as it was judged.",
        field("party", &PartyCommitments::party, "The id of the party."),
        field("name", &PartyCommitments::name, "The name it had when the report was made."),
        field("commitments", &PartyCommitments::commitments, "Each commitment."),
        field("state", &PartyCommitments::state, "All fulfilled, one of them not, or not judged."));
  }
};

struct FinalReportView {
  FinalReport report;
  std::vector<std::string> agreements = {};
  std::vector<FinalReportPart> parts = {};
  JudgementState goals;
  JudgementState schedule;
  JudgementState budget;
  std::vector<PartyCommitments> commitments = {};
  JudgementState all_commitments;
  bool lessons = false;
  std::vector<Finding> findings = {};

  bool operator==(const FinalReportView&) const = default;
  static constexpr auto description() {
    return describe<FinalReportView>(
        "FinalReportView", "A final report under its headings, with what it assesses.",
        field("report", &FinalReportView::report, "The report."),
        field("agreements", &FinalReportView::agreements, "The ids of the agreements it is about."),
        field("parts", &FinalReportView::parts, "Its headings, in order."),
        field("goals", &FinalReportView::goals, "Whether the goals were judged fulfilled."),
        field("schedule", &FinalReportView::schedule, "Whether the schedule was kept."),
        field("budget", &FinalReportView::budget, "Whether the budget was kept."),
        field("commitments", &FinalReportView::commitments,
              "Each party to those agreements and its commitments."),
        field("all_commitments", &FinalReportView::all_commitments,
              "Whether every party fulfilled every commitment."),
        field("lessons", &FinalReportView::lessons,
              "Whether lessons are told, both challenges and factors of success."),
        field("findings", &FinalReportView::findings,
              "What is missing or not judged, and what did not hold."));
  }
};

// The final report of that id. Throws final_report.unknown.
[[nodiscard]] IOP_EXPORT FinalReportView final_report_view(const Partnership& partnership,
                                                           std::string_view report);

// One step for each of the four dimensions.
[[nodiscard]] IOP_EXPORT std::vector<Step> explain(const FinalReportView& view);

}  // namespace iop
