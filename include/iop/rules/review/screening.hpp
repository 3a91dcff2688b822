// Rules: screening.marks, screening.checklist, screening.duties, screening.grant_criteria,
// screening.instrument
//
//   "Ibland är ett föreningsbidrag att föredra, när den idéburna organisationens verksamhet är
//   självgående och inte kräver aktiv och regelbunden samverkan med socialförvaltningen"
//   "Det får då inte vara i ett område som kräver upphandling – då ska det upphandlas enligt lagen
//   om offentlig upphandling."
//
// Which instrument fits a proposed partnership. The tests are taken in the guideline's own order:
// a grant where the activity stands on its own; procurement where there is a market or a service is
// ordered; a partnership where the four marks and the checklist hold; else dialogue. A test that
// nobody has answered decides nothing: the answer is then dialogue, with what must be found out.
// Every test is in the result, also those after the one that decided.
//
//     const auto result = iop::screening_result(screening);
//     result.instrument   // Instrument::dialogue
//     result.to_find_out  // {ScreeningQuestion::stands_on_its_own}
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <iop/core/error.hpp>
#include <iop/core/export.hpp>
#include <iop/core/step.hpp>
#include <iop/model/screening.hpp>

namespace iop {

enum class ScreeningQuestion {
  market_exists,
  ordered_service,
  stands_on_its_own,
  civil_society_initiative,
  jointly_seen_need,
  common_responsibility,
  trust_and_contact,
  common_values,
  every_party_contributes,
  room_for_resources,
  follow_up_plan,
  adjusted_by_dialogue,
  long_term_commitment,
  long_term_budget
};
template <>
struct Words<ScreeningQuestion> {
  static constexpr std::string_view name = "ScreeningQuestion";
  static constexpr std::array list{
      Word{ScreeningQuestion::market_exists, "market_exists"},
      Word{ScreeningQuestion::ordered_service, "ordered_service"},
      Word{ScreeningQuestion::stands_on_its_own, "stands_on_its_own"},
      Word{ScreeningQuestion::civil_society_initiative, "civil_society_initiative"},
      Word{ScreeningQuestion::jointly_seen_need, "jointly_seen_need"},
      Word{ScreeningQuestion::common_responsibility, "common_responsibility"},
      Word{ScreeningQuestion::trust_and_contact, "trust_and_contact"},
      Word{ScreeningQuestion::common_values, "common_values"},
      Word{ScreeningQuestion::every_party_contributes, "every_party_contributes"},
      Word{ScreeningQuestion::room_for_resources, "room_for_resources"},
      Word{ScreeningQuestion::follow_up_plan, "follow_up_plan"},
      Word{ScreeningQuestion::adjusted_by_dialogue, "adjusted_by_dialogue"},
      Word{ScreeningQuestion::long_term_commitment, "long_term_commitment"},
      Word{ScreeningQuestion::long_term_budget, "long_term_budget"}};
};

// Whether a point of the guideline is so, by the answers given.
enum class PointStatus { holds, does_not_hold, unknown };
template <>
struct Words<PointStatus> {
  static constexpr std::string_view name = "PointStatus";
  static constexpr std::array list{Word{PointStatus::holds, "holds"},
                                   Word{PointStatus::does_not_hold, "does_not_hold"},
                                   Word{PointStatus::unknown, "unknown"}};
};

enum class Instrument { grant, procurement, partnership, dialogue };
template <>
struct Words<Instrument> {
  static constexpr std::string_view name = "Instrument";
  static constexpr std::array list{
      Word{Instrument::grant, "grant"}, Word{Instrument::procurement, "procurement"},
      Word{Instrument::partnership, "partnership"}, Word{Instrument::dialogue, "dialogue"}};
};

// Whether a partnership is ready to be signed: its duties are in place; wait: one is not.
enum class Readiness { ready, wait, unknown, not_applicable };
template <>
struct Words<Readiness> {
  static constexpr std::string_view name = "Readiness";
  static constexpr std::array list{Word{Readiness::ready, "ready"}, Word{Readiness::wait, "wait"},
                                   Word{Readiness::unknown, "unknown"},
                                   Word{Readiness::not_applicable, "not_applicable"}};
};

enum class GrantCriterion { effect, expected_value, complement, collaboration, economy };
template <>
struct Words<GrantCriterion> {
  static constexpr std::string_view name = "GrantCriterion";
  static constexpr std::array list{Word{GrantCriterion::effect, "effect"},
                                   Word{GrantCriterion::expected_value, "expected_value"},
                                   Word{GrantCriterion::complement, "complement"},
                                   Word{GrantCriterion::collaboration, "collaboration"},
                                   Word{GrantCriterion::economy, "economy"}};
};

struct ScreenedQuestion {
  ScreeningQuestion question;
  bool wanted;
  std::optional<bool> answer = {};
  std::optional<std::string> reason = {};

  bool operator==(const ScreenedQuestion&) const = default;
  static constexpr auto description() {
    return describe<ScreenedQuestion>(
        "ScreenedQuestion", "A question of the guideline, with the answer that was given.",
        field("question", &ScreenedQuestion::question, "The question."),
        field("wanted", &ScreenedQuestion::wanted, "The answer by which the point holds."),
        field("answer", &ScreenedQuestion::answer, "The answer; absent where nobody gave one."),
        field("reason", &ScreenedQuestion::reason, "What it was said to rest on."));
  }
};

struct ScreenedPoint {
  std::int64_t number;
  PointStatus status;
  std::vector<ScreenedQuestion> questions = {};

  bool operator==(const ScreenedPoint&) const = default;
  static constexpr auto description() {
    return describe<ScreenedPoint>(
        "ScreenedPoint", "A point of one of the guideline's lists, and whether it holds.",
        field("number", &ScreenedPoint::number, "Its place in the list, from 1."),
        field("status", &ScreenedPoint::status,
              "holds: every question has the wanted answer; does_not_hold: one has the other."),
        field("questions", &ScreenedPoint::questions, "What it rests on."));
  }
};

struct ScreenedCriterion {
  GrantCriterion criterion;
  std::optional<std::string> text = {};

  bool operator==(const ScreenedCriterion&) const = default;
  static constexpr auto description() {
    return describe<ScreenedCriterion>(
        "ScreenedCriterion", "One of the five questions for a grant.",
        field("criterion", &ScreenedCriterion::criterion, "The question."),
        field("text", &ScreenedCriterion::text, "The answer; absent where there is none."));
  }
};

// One test of the order: does this instrument fit, by which answers, and which are missing.
struct InstrumentTest {
  Instrument instrument;
  PointStatus status;
  std::vector<ScreeningQuestion> because = {};
  std::vector<ScreeningQuestion> missing = {};
  std::vector<ScreenedQuestion> questions = {};

  bool operator==(const InstrumentTest&) const = default;
  static constexpr auto description() {
    return describe<InstrumentTest>(
        "InstrumentTest", "Whether one instrument fits, by itself.",
        field("instrument", &InstrumentTest::instrument, "The instrument."),
        field("status", &InstrumentTest::status, "Whether it fits."),
        field("because", &InstrumentTest::because,
              "The answers that made it so; empty where it is unknown."),
        field("missing", &InstrumentTest::missing, "The questions of it that have no answer."),
        field("questions", &InstrumentTest::questions, "Its questions with their answers."));
  }
};

struct ScreeningResult {
  std::string screening;
  Date made_on;
  std::string text;
  Instrument instrument;
  Readiness readiness;
  std::vector<ScreeningQuestion> decided_by = {};
  std::vector<ScreeningQuestion> to_find_out = {};
  std::vector<InstrumentTest> tests = {};
  std::vector<ScreenedPoint> marks = {};
  std::vector<ScreenedPoint> checklist = {};
  std::vector<ScreenedPoint> duties = {};
  std::vector<ScreenedCriterion> grant_criteria = {};
  std::vector<Finding> findings = {};

  bool operator==(const ScreeningResult&) const = default;
  static constexpr auto description() {
    return describe<ScreeningResult>(
        "ScreeningResult", "Which instrument fits a proposed partnership, and why.",
        field("screening", &ScreeningResult::screening, "The id of the screening."),
        field("made_on", &ScreeningResult::made_on, "The day it was made."),
        field("text", &ScreeningResult::text, "What is proposed."),
        field("instrument", &ScreeningResult::instrument, "The instrument that fits."),
        field("readiness", &ScreeningResult::readiness,
              "For a partnership: whether the public party's duties are in place."),
        field("decided_by", &ScreeningResult::decided_by, "The answers that decided it."),
        field("to_find_out", &ScreeningResult::to_find_out,
              "The questions without an answer that could still change the instrument."),
        field("tests", &ScreeningResult::tests, "The tests, in the guideline's order."),
        field("marks", &ScreeningResult::marks, "The four marks of a partnership."),
        field("checklist", &ScreeningResult::checklist, "The five points of the checklist."),
        field("duties", &ScreeningResult::duties, "The four duties of the public party."),
        field("grant_criteria", &ScreeningResult::grant_criteria,
              "The five questions for a grant."),
        field("findings", &ScreeningResult::findings, "What should be known."));
  }
};

// Never throws; no answer is guessed.
[[nodiscard]] IOP_EXPORT ScreeningResult screening_result(const Screening& screening);
// A step for each mark, point, duty, criterion and test, then the instrument.
[[nodiscard]] IOP_EXPORT std::vector<Step> explain(const ScreeningResult& result);

}  // namespace iop
