// Before signing: what is known of a proposed partnership, question by question of the guideline.
//
// Every answer is a `Judgement` that somebody made; an absent one is unknown, and the rules
// (`rules/review/screening.hpp`) say so rather than guess.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <iop/core/date.hpp>
#include <iop/core/fields.hpp>
#include <iop/model/clause.hpp>
#include <iop/model/content.hpp>
#include <iop/model/final_report.hpp>
#include <iop/model/review.hpp>

namespace iop {

// The questions for an association's grant, answered in words.
struct GrantCriteria {
  std::optional<std::string> effect = {};
  std::optional<std::string> value = {};
  std::optional<std::string> complement = {};
  std::optional<std::string> collaboration = {};
  std::optional<std::string> economy = {};
  Extra extra = {};

  bool operator==(const GrantCriteria&) const = default;
  static constexpr auto description() {
    return describe<GrantCriteria>(
        "GrantCriteria", "The five questions by which a grant is assessed, answered in words.",
        field("effect", &GrantCriteria::effect, "Effekt: what effect the activity has."),
        field("value", &GrantCriteria::value, "Värde: how many are reached, and what it is worth."),
        field("complement", &GrantCriteria::complement,
              "Komplement: how it complements the board's own work."),
        field("collaboration", &GrantCriteria::collaboration, "Samverkan: with whom it works."),
        field("economy", &GrantCriteria::economy, "Ekonomi: how it has secured its survival."));
  }
};

// From what is seen, through its causes, to what is to be done.
struct SituationAnalysis {
  std::vector<Passage> situation = {};
  std::vector<Passage> causes = {};
  std::vector<PlannedActivity> plan = {};
  Extra extra = {};

  bool operator==(const SituationAnalysis&) const = default;
  static constexpr auto description() {
    return describe<SituationAnalysis>(
        "SituationAnalysis", "Lägesbild, orsaksanalys and aktivitetsplan.",
        field("situation", &SituationAnalysis::situation, "Lägesbild: what is seen."),
        field("causes", &SituationAnalysis::causes, "Orsaksanalys: what it comes from."),
        field("plan", &SituationAnalysis::plan, "Aktivitetsplan: what is to be done."));
  }
};

struct Screening {
  std::string id;
  Date made_on;
  std::string text;
  std::optional<AgreementId> agreement = {};
  std::optional<Judgement> market_exists = {};
  std::optional<Judgement> ordered_service = {};
  std::optional<Judgement> stands_on_its_own = {};
  std::optional<Judgement> civil_society_initiative = {};
  std::optional<Judgement> jointly_seen_need = {};
  std::optional<Judgement> common_responsibility = {};
  std::optional<Judgement> trust_and_contact = {};
  std::optional<Judgement> common_values = {};
  std::optional<Judgement> every_party_contributes = {};
  std::optional<Judgement> room_for_resources = {};
  std::optional<Judgement> follow_up_plan = {};
  std::optional<Judgement> adjusted_by_dialogue = {};
  std::optional<Judgement> long_term_commitment = {};
  std::optional<Judgement> long_term_budget = {};
  std::optional<GrantCriteria> grant_criteria = {};
  std::optional<Date> recorded_on = {};
  Extra extra = {};

  bool operator==(const Screening&) const = default;
  static constexpr auto description() {
    return describe<Screening>(
        "Screening", "What is known of a proposed partnership before it is signed.",
        field("id", &Screening::id, "The id of the screening."),
        field("made_on", &Screening::made_on, "The day it was made."),
        field("text", &Screening::text, "What is proposed."),
        field("agreement", &Screening::agreement, "The agreement that was drafted of it."),
        field("market_exists", &Screening::market_exists,
              "Checklist: whether there is a market that could be bought from."),
        field("ordered_service", &Screening::ordered_service,
              "Checklist: whether a service is in fact ordered."),
        field("stands_on_its_own", &Screening::stands_on_its_own,
              "Whether the activity runs by itself, without active and regular collaboration."),
        field("civil_society_initiative", &Screening::civil_society_initiative,
              "Checklist: whether civil society took the initiative."),
        field("jointly_seen_need", &Screening::jointly_seen_need,
              "Checklist: whether the parties see the need together."),
        field("common_responsibility", &Screening::common_responsibility,
              "Mark 1: a common need, and a common responsibility for the goal."),
        field("trust_and_contact", &Screening::trust_and_contact,
              "Mark 2: trust and continuous contact, not control and sanctions."),
        field("common_values", &Screening::common_values,
              "Mark 3: common values, public benefit, nothing ready to be bought."),
        field("every_party_contributes", &Screening::every_party_contributes,
              "Mark 4: every party contributes resources."),
        field("room_for_resources", &Screening::room_for_resources,
              "Duty and checklist: a plan for budget, competence and resources."),
        field("follow_up_plan", &Screening::follow_up_plan,
              "Duty: a joint plan to follow up and to measure effects."),
        field("adjusted_by_dialogue", &Screening::adjusted_by_dialogue,
              "Duty: adjusted by dialogue along the way."),
        field("long_term_commitment", &Screening::long_term_commitment,
              "Duty: a long-term commitment of the public party."),
        field("long_term_budget", &Screening::long_term_budget,
              "Duty: a long-term budget plan; without one, wait."),
        field("grant_criteria", &Screening::grant_criteria,
              "The five questions for a grant, where one is weighed."),
        field("recorded_on", &Screening::recorded_on,
              "The day it became known here; the day it was made unless said."));
  }
};

}  // namespace iop
