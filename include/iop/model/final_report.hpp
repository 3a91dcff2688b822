// The final report (slutrapport) on a partnership, and the judgements that renewal is tested by.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include <iop/core/fields.hpp>
#include <iop/core/words.hpp>
#include <iop/model/clause.hpp>
#include <iop/model/memo.hpp>

namespace iop {

// A judgement that somebody made, with what it rests on. Absent is not "no".
struct Judgement {
  std::optional<bool> holds = {};
  std::optional<std::string> reason = {};
  std::optional<Quote> quote = {};
  Extra extra = {};

  bool operator==(const Judgement&) const = default;
  static constexpr auto description() {
    return describe<Judgement>(
        "Judgement", "A yes or a no that somebody judged, with the reason.",
        field("holds", &Judgement::holds, "Yes or no; absent where nobody has said."),
        field("reason", &Judgement::reason, "What it rests on."),
        field("quote", &Judgement::quote, "The sentence that judges it, quoted."));
  }
};

struct CommitmentJudgement {
  PartyId party;
  std::string commitment;
  std::optional<bool> fulfilled = {};
  Extra extra = {};

  bool operator==(const CommitmentJudgement&) const = default;
  static constexpr auto description() {
    return describe<CommitmentJudgement>(
        "CommitmentJudgement", "A party's commitment and whether it was fulfilled.",
        field("party", &CommitmentJudgement::party, "The party."),
        field("commitment", &CommitmentJudgement::commitment, "What it undertook."),
        field("fulfilled", &CommitmentJudgement::fulfilled, "Whether it was judged fulfilled."));
  }
};

struct Approval {
  std::string role;
  Date approved_on;
  Extra extra = {};

  bool operator==(const Approval&) const = default;
  static constexpr auto description() {
    return describe<Approval>("Approval", "An approval of a document, by role, never by name.",
                              field("role", &Approval::role, "The title of who approved it."),
                              field("approved_on", &Approval::approved_on, "The day."));
  }
};

// A partnership can be renegotiated if all three hold; goal fulfilment is not among them.
struct RenewalJudgements {
  std::optional<Judgement> challenge_remains = {};
  std::optional<Judgement> collaboration_fruitful = {};
  std::optional<Judgement> partner_able = {};
  Extra extra = {};

  bool operator==(const RenewalJudgements&) const = default;
  static constexpr auto description() {
    return describe<RenewalJudgements>(
        "RenewalJudgements", "The three conditions for going on, as they were judged.",
        field("challenge_remains", &RenewalJudgements::challenge_remains,
              "Whether the societal challenge remains."),
        field("collaboration_fruitful", &RenewalJudgements::collaboration_fruitful,
              "Whether the collaboration has been fruitful."),
        field("partner_able", &RenewalJudgements::partner_able,
              "Whether the civil-society partner still has the conditions and resources."));
  }
};

struct FinalReport {
  std::string id;
  Date reported_on;
  std::vector<AgreementId> agreements = {};
  std::optional<Memo> memo = {};
  std::optional<std::string> summary = {};
  std::optional<std::string> matter = {};
  std::optional<Judgement> goals_fulfilled = {};
  std::optional<Judgement> kept_to_schedule = {};
  std::optional<Judgement> kept_to_budget = {};
  std::vector<CommitmentJudgement> commitments = {};
  std::vector<std::string> challenges = {};
  std::vector<std::string> success_factors = {};
  std::optional<std::string> preparation = {};
  std::optional<std::string> impact_analysis = {};
  std::optional<std::string> view = {};
  std::optional<RenewalJudgements> renewal = {};
  std::optional<bool> renewal_proposed = {};
  std::vector<Approval> approvals = {};
  std::vector<Quote> quotes = {};
  std::optional<Date> recorded_on = {};
  Extra extra = {};

  bool operator==(const FinalReport&) const = default;
  static constexpr auto description() {
    return describe<FinalReport>(
        "FinalReport", "The final report on a partnership, heading by heading.",
        field("id", &FinalReport::id, "The id of the report."),
        field("reported_on", &FinalReport::reported_on, "The day it was made."),
        field("agreements", &FinalReport::agreements,
              "The agreements it is about; all of them unless said."),
        field("memo", &FinalReport::memo, "The memo it was put to the board with."),
        field("summary", &FinalReport::summary, "The summary."),
        field("matter", &FinalReport::matter, "The matter."),
        field("goals_fulfilled", &FinalReport::goals_fulfilled,
              "Whether the goals were judged fulfilled, by an overall judgement."),
        field("kept_to_schedule", &FinalReport::kept_to_schedule, "Whether the schedule was kept."),
        field("kept_to_budget", &FinalReport::kept_to_budget, "Whether the budget was kept."),
        field("commitments", &FinalReport::commitments, "Each party's commitments."),
        field("challenges", &FinalReport::challenges, "Lessons learned: what was hard."),
        field("success_factors", &FinalReport::success_factors,
              "Lessons learned: what made it work."),
        field("preparation", &FinalReport::preparation, "How the matter was prepared."),
        field("impact_analysis", &FinalReport::impact_analysis,
              "The analysis of the impact on equality between women and men and on children."),
        field("view", &FinalReport::view, "The administration's view and proposal."),
        field("renewal", &FinalReport::renewal, "The three conditions for going on."),
        field("renewal_proposed", &FinalReport::renewal_proposed,
              "Whether the administration proposes to go on."),
        field("approvals", &FinalReport::approvals, "Those who approved it."),
        field("quotes", &FinalReport::quotes, "Sentences of it that a rule rests on, quoted."),
        field("recorded_on", &FinalReport::recorded_on,
              "The day it became known here; the day it was made unless said."));
  }
};

}  // namespace iop
