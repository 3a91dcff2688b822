// Rules: renewal.conditions, renewal.outcome
//
//   "kan en omförhandling av ett partnerskap vara aktuell om samhällsutmaningen kvarstår, om
//    samverkan mellan förvaltningen och den idéburna parten har visat sig vara fruktsam och om den
//    samverkande idéburna parten har fortsatt förutsättningar och resurser att samverka"
//
// Whether to go on: three conditions, each judged by somebody and never by the library. Whether the
// goals were met stands beside them and decides nothing.
//
//     const auto test = iop::renewal_test(view.report);
//     test.outcome   // RenewalOutcome::cannot_be_renewed, although the goals were met
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include <iop/core/error.hpp>
#include <iop/core/export.hpp>
#include <iop/core/step.hpp>
#include <iop/model/final_report.hpp>
#include <iop/rules/review/final_reports.hpp>

namespace iop {

enum class RenewalCondition { challenge_remains, collaboration_fruitful, partner_able };
template <>
struct Words<RenewalCondition> {
  static constexpr std::string_view name = "RenewalCondition";
  static constexpr std::array list{
      Word{RenewalCondition::challenge_remains, "challenge_remains"},
      Word{RenewalCondition::collaboration_fruitful, "collaboration_fruitful"},
      Word{RenewalCondition::partner_able, "partner_able"}};
};

enum class RenewalOutcome { can_be_renewed, cannot_be_renewed, cannot_be_told };
template <>
struct Words<RenewalOutcome> {
  static constexpr std::string_view name = "RenewalOutcome";
  static constexpr std::array list{Word{RenewalOutcome::can_be_renewed, "can_be_renewed"},
                                   Word{RenewalOutcome::cannot_be_renewed, "cannot_be_renewed"},
                                   Word{RenewalOutcome::cannot_be_told, "cannot_be_told"}};
};

struct TestedCondition {
  RenewalCondition condition;
  JudgementState state;
  std::optional<std::string> reason = {};
  std::optional<Quote> quote = {};

  bool operator==(const TestedCondition&) const = default;
  static constexpr auto description() {
    return describe<TestedCondition>(
        "TestedCondition", "A condition for going on, as it was judged.",
        field("condition", &TestedCondition::condition, "The condition."),
        field("state", &TestedCondition::state, "Whether it holds."),
        field("reason", &TestedCondition::reason, "What the judgement rests on."),
        field("quote", &TestedCondition::quote, "The sentence that judges it, quoted."));
  }
};

struct RenewalTest {
  std::optional<std::string> report = {};
  std::vector<TestedCondition> conditions = {};
  RenewalOutcome outcome;
  JudgementState goals_fulfilled = JudgementState::not_judged;
  std::optional<bool> proposed = {};
  std::vector<Finding> findings = {};

  bool operator==(const RenewalTest&) const = default;
  static constexpr auto description() {
    return describe<RenewalTest>(
        "RenewalTest", "Whether a partnership can be renewed, by the three conditions.",
        field("report", &RenewalTest::report, "The id of the final report, where it is of one."),
        field("conditions", &RenewalTest::conditions, "The three conditions, in order."),
        field("outcome", &RenewalTest::outcome,
              "Yes where all three hold, no where one does not, else it cannot be told."),
        field("goals_fulfilled", &RenewalTest::goals_fulfilled,
              "Whether the goals were judged fulfilled; it does not decide the outcome."),
        field("proposed", &RenewalTest::proposed,
              "Whether the administration proposes to go on; absent where it does not say."),
        field("findings", &RenewalTest::findings,
              "Conditions nobody judged, and a proposal that differs from the outcome."));
  }
};

// The test of the judgements of a final report, or of judgements alone: then no goals and no
// proposal are known. Never throws.
[[nodiscard]] IOP_EXPORT RenewalTest renewal_test(const FinalReport& report);
[[nodiscard]] IOP_EXPORT RenewalTest renewal_test(const RenewalJudgements& judgements);

// One step for each condition, and the outcome.
[[nodiscard]] IOP_EXPORT std::vector<Step> explain(const RenewalTest& test);

}  // namespace iop
