#include "report/renewal_blocks.hpp"

#include <iop/core/text.hpp>
#include <iop/report/catalogue.hpp>

#include "report/phrases.hpp"

namespace iop::report {

namespace {

constexpr Wording missing{"saknas i underlaget", "missing in the file"};

class Writing {
 public:
  Writing(const FinalReportView& view, Language language) : view_(view), language_(language) {}

  std::vector<Block> blocks() && {
    dimensions();
    for (const auto& each : view_.parts) part(each);
    return std::move(blocks_);
  }

 private:
  [[nodiscard]] std::string in(const Wording& wording) const {
    return std::string{wording.in(language_)};
  }
  [[nodiscard]] std::string state(JudgementState state) const {
    return std::string{phrase(state, language_)};
  }

  // The four dimensions at a glance; what each rests on stands under its heading.
  void dimensions() {
    block::Facts facts;
    const auto row = [&](std::string_view name, JudgementState judged) {
      facts.rows.push_back({capitalised(phrase("Dimension", name, language_)), state(judged)});
    };
    row("goals", view_.goals);
    row("schedule", view_.schedule);
    row("budget", view_.budget);
    row("commitments", view_.all_commitments);
    facts.rows.push_back(
        {capitalised(phrase("Dimension", "lessons", language_)),
         view_.lessons ? in({"beskrivna", "told"}) : in({"inte beskrivna", "not told"})});
    blocks_.emplace_back(std::move(facts));
  }

  void judged(std::string_view name, JudgementState judged,
              const std::optional<Judgement>& judgement) {
    const auto reason = judgement ? judgement->reason.value_or("") : "";
    blocks_.emplace_back(block::Paragraph{capitalised(phrase("Dimension", name, language_)) + ": " +
                                          state(judged) + "." +
                                          (reason.empty() ? "" : " " + reason)});
  }

  void parties() {
    block::Table table{in({"Varje parts åtaganden, som de har bedömts.",
                           "Each party's commitments, as they were judged."}),
                       {{in({"Part", "Party"})},
                        {in({"Åtagande", "Commitment"})},
                        {in({"Uppfyllt", "Fulfilled"})}},
                       {}};
    for (const auto& party : view_.commitments)
      for (const auto& each : party.commitments)
        table.rows.push_back({party.name, each.commitment, state(judgement_of(each.fulfilled))});
    blocks_.emplace_back(std::move(table));
  }

  void paragraph(const std::optional<std::string>& text) {
    blocks_.emplace_back(block::Paragraph{text ? *text : in(missing)});
  }
  void list(const std::vector<std::string>& texts) {
    block::List list{{}};
    for (const auto& each : texts) list.items.push_back({each});
    blocks_.emplace_back(std::move(list));
  }

  void part(const FinalReportPart& part) {
    using enum FinalReportHeading;
    const auto& report = view_.report;
    const auto& memo = report.memo;
    blocks_.emplace_back(block::Heading{3, std::string{phrase(part.heading, language_)}});
    const bool needs_memo =
        part.heading == proposed_decision || part.heading == signatories || part.heading == annexes;
    if (!part.given || (needs_memo && !memo)) return paragraph(std::nullopt);
    switch (part.heading) {
      case proposed_decision:
        return paragraph(capitalised(phrase(memo->proposed_decision, language_)));
      case summary:
        return paragraph(report.summary);
      case matter:
        return paragraph(report.matter);
      case goal_fulfilment:
        return judged("goals", view_.goals, report.goals_fulfilled);
      case schedule_and_budget:
        judged("schedule", view_.schedule, report.kept_to_schedule);
        return judged("budget", view_.budget, report.kept_to_budget);
      case FinalReportHeading::commitments:
        return parties();
      case lessons:
        return lessons_learned();
      case preparation:
        return paragraph(report.preparation);
      case impact_analysis:
        return paragraph(report.impact_analysis);
      case view_and_proposal:
        return paragraph(report.view);
      case signatories:
        return list(memo->signatory_roles);
      case annexes:
        return list(memo->annexes);
      default:
        return approved();
    }
  }

  void lessons_learned() {
    const auto& report = view_.report;
    for (const auto& [told, texts] :
         {std::pair{Wording{"Utmaningar:", "Challenges:"}, &report.challenges},
          {Wording{"Framgångsfaktorer:", "Success factors:"}, &report.success_factors}}) {
      blocks_.emplace_back(block::Paragraph{in(told) + (texts->empty() ? " " + in(missing) : "")});
      if (!texts->empty()) list(*texts);
    }
  }

  void approved() {
    block::Facts facts;
    for (const auto& each : view_.report.approvals)
      facts.rows.push_back({each.role, each.approved_on.to_string()});
    blocks_.emplace_back(std::move(facts));
  }

  const FinalReportView& view_;
  Language language_;
  std::vector<Block> blocks_;
};

}  // namespace

std::vector<Block> final_report_blocks(const FinalReportView& view, Language language) {
  return Writing{view, language}.blocks();
}

namespace {

constexpr Wording outcome_told(RenewalOutcome outcome) {
  switch (outcome) {
    case RenewalOutcome::can_be_renewed:
      return {"partnerskapet kan förnyas", "the partnership can be renewed"};
    case RenewalOutcome::cannot_be_renewed:
      return {"partnerskapet kan inte förnyas", "the partnership cannot be renewed"};
    case RenewalOutcome::cannot_be_told:
      break;
  }
  return {"går inte att avgöra, ett villkor är inte bedömt",
          "cannot be told, a condition is not judged"};
}

}  // namespace

std::vector<Block> renewal_blocks(const RenewalTest& test, Language language) {
  const auto in = [&](const Wording& wording) { return std::string{wording.in(language)}; };
  const auto& entry = rule_entry(RuleId::renewal_conditions);
  block::Table table{
      in({"De tre villkoren, som de har bedömts.", "The three conditions, as they were judged."}),
      {{in({"Villkor", "Condition"})}, {in({"Håller", "Holds"})}, {in({"Skäl", "Reason"})}},
      {}};
  for (const auto& each : test.conditions)
    table.rows.push_back({capitalised(phrase(each.condition, language)),
                          std::string{phrase(each.state, language)}, each.reason.value_or("")});
  block::Facts facts{
      {{in({"Utfall", "Outcome"}), in(outcome_told(test.outcome))},
       {in({"Förslag", "Proposal"}),
        test.proposed
            ? std::string{phrase("Proposal", *test.proposed ? "renew" : "not_renew", language)}
            : in({"saknas i underlaget", "missing in the file"})},
       {in({"Målen uppfyllda", "Goals fulfilled"}),
        std::string{phrase(test.goals_fulfilled, language)} +
            in({" (avgör inte)", " (does not decide)"})}}};
  return {block::Quote{std::string{entry.quote}, std::string{entry.source}, Language::sv},
          std::move(table), std::move(facts)};
}

}  // namespace iop::report
