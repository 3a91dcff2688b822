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

  void dimensions() {
    const auto& report = view_.report;
    block::Table table{
        in({"Det som slutrapporten bedömer.", "What the final report assesses."}),
        {{in({"Del", "Dimension"})}, {in({"Bedömning", "Judged"})}, {in({"Skäl", "Reason"})}},
        {}};
    const auto row = [&](std::string_view name, JudgementState judged,
                         const std::optional<Judgement>& judgement) {
      table.rows.push_back({capitalised(phrase("Dimension", name, language_)), state(judged),
                            judgement ? judgement->reason.value_or("") : ""});
    };
    row("goals", view_.goals, report.goals_fulfilled);
    row("schedule", view_.schedule, report.kept_to_schedule);
    row("budget", view_.budget, report.kept_to_budget);
    for (const auto& each : view_.commitments)
      table.rows.push_back(
          {in({"Åtaganden: ", "Commitments: "}) + each.name, state(each.state), commitments(each)});
    table.rows.push_back(
        {in({"Lärdomar", "Lessons"}),
         view_.lessons ? in({"beskrivna", "told"}) : in({"inte beskrivna", "not told"}), ""});
    blocks_.emplace_back(std::move(table));
  }

  [[nodiscard]] std::string commitments(const PartyCommitments& party) const {
    std::string text;
    for (const auto& each : party.commitments) {
      if (!text.empty()) text += "; ";
      text += each.commitment;
      if (each.fulfilled != true) text += " (" + state(judgement_of(each.fulfilled)) + ")";
    }
    return text;
  }

  void paragraph(const std::optional<std::string>& text) {
    blocks_.emplace_back(block::Paragraph{text ? *text : in(missing)});
  }
  void list(const std::vector<std::string>& texts) {
    block::List list{{}};
    for (const auto& each : texts) list.items.push_back({each});
    blocks_.emplace_back(std::move(list));
  }

  // Headings whose content stands in the table say nothing more.
  void part(const FinalReportPart& part) {
    using enum FinalReportHeading;
    const auto& report = view_.report;
    const auto& memo = report.memo;
    if (part.heading == goal_fulfilment || part.heading == schedule_and_budget ||
        part.heading == FinalReportHeading::commitments)
      return;
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
