#include <iop/report/follow_up_document.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include <iop/core/text.hpp>

#include "report/findings.hpp"
#include "report/phrases.hpp"

namespace iop {

namespace {

using report::Wording;

struct Labels {
  Wording due_title{"Att göra", "What is due"};
  Wording compliance_title{"Åtaganden och hur de står", "Obligations and how they stand"};
  Wording calendar_title{"Årshjul", "The annual wheel"};
  Wording day{"Dag", "Day"};
  Wording through{"Till och med", "Through"};
  Wording time{"Tid", "Time"};
  Wording partnership{"Partnerskap", "Partnership"};
  Wording overdue{"Försenat", "Overdue"};
  Wording due{"På väg", "Falling due"};
  Wording nothing{"Inget är försenat och inget ska göras under tiden.",
                  "Nothing is overdue and nothing falls due in the time."};
  Wording overdue_caption{"Det som skulle ha varit gjort, det äldsta först.",
                          "What should have been done, the oldest first."};
  Wording due_caption{"Det som ska göras, i ordning efter senaste dag.",
                      "What is to be done, in order of the last day."};
  Wording all_caption{
      "Alla åtaganden i ordning efter senaste dag, med läget på dagen. Ingen dag är flyttad för "
      "helger.",
      "Every obligation in order of its last day, with its state on the day. No day is moved for "
      "holidays."};
  Wording wheel_caption{
      "Det som infaller eller pågår under tiden. Ingen dag är flyttad för helger.",
      "What falls in the time, or runs in it. No day is moved for holidays."};
  Wording last{"Senast", "Due"};
  Wording what{"Vad", "What"};
  Wording owed_by{"Ansvarar", "Owed by"};
  Wording state{"Läge", "State"};
  Wording agreement{"Avtal", "Agreement"};
  Wording year{"År", "Year"};
  Wording required{"Antal", "Times"};
  Wording reading{"Läsning av år", "Reading of years"};
  Wording part_year{"Läsning av delar av år", "Reading of part years"};
  Wording to_know{"Att uppmärksamma", "To note"};
  Wording of{"\u00A0av\u00A0", "\u00A0of\u00A0"};  // "4 of 4" stands together
  Wording missing{"; saknas: ", "; missing: "};
  Wording paid{"; betalt ", "; paid "};
  Wording planned{" av ", " of "};
  Wording example{" (exempel)", " (example)"};
  Wording within{"inom ", "within "};
  Wording none{"–", "–"};
};
constexpr Labels labels{};

std::string in(const Wording& wording, Language language) {
  return std::string{wording.in(language)};
}

// "Möten kontaktmoten": what it is and, where it has one, the id by which the file names it.
std::string what(const Obligation& obligation, Language language) {
  std::string text{report::phrase(obligation.kind, language)};
  if (obligation.kind == ObligationKind::planned_activity)
    text += ": " + obligation.text;
  else if (obligation.kind == ObligationKind::payment && !obligation.text.empty())
    text += " " + obligation.text;  // of its component
  else if (obligation.duty)
    text += " " + *obligation.duty;
  return text;
}

std::string due_text(const Obligation& obligation, Language language) {
  if (obligation.due.exact()) return obligation.due.text();
  return fuzzy_text(obligation.due, language);
}

std::string missing_text(const ObligationStatus& status, Language language) {
  if (status.missing.empty() || status.evidence.empty()) return {};
  const auto named = [&](ReportPart part) { return report::phrase(part, language); };
  return in(labels.missing, language) + joined(status.missing, ", ", named);
}

// "försenat, 3 av 4", "försenat, 0 av 1; saknas: antal besökare", "uppfyllt 2024-11-13, 4 av 4"
std::string state_text(const ObligationStatus& status, Language language) {
  const auto& obligation = status.obligation;
  std::string text{report::phrase(status.state, language)};
  if (status.met_on) text += " " + status.met_on->to_string();
  if (obligation.kind == ObligationKind::payment) {
    if (!status.paid || status.state == ObligationState::upcoming) {
      if (obligation.amount) text += ", " + amount_text(*obligation.amount, language);
      return text + (obligation.example ? in(labels.example, language) : "");
    }
    text += in(labels.paid, language) + amount_text(*status.paid, language);
    if (obligation.amount)
      text += in(labels.planned, language) + amount_text(*obligation.amount, language);
    if (obligation.example) text += in(labels.example, language);
    return text;
  }
  const bool counted = status.done && obligation.required && *obligation.required > 0 &&
                       status.state != ObligationState::upcoming;
  if (counted)
    text += ", " + std::to_string(*status.done) + in(labels.of, language) +
            std::to_string(*obligation.required);
  return text + missing_text(status, language);
}

std::string owners(const Obligation& obligation, Language language) {
  return obligation.owed_by.empty() ? in(labels.none, language)
                                    : joined(obligation.owed_by, ", ", &PartyId::value);
}

void add_reading(block::Facts& facts, const FollowUpReading& reading, Language language) {
  if (reading.year)
    facts.rows.push_back(
        {in(labels.reading, language), std::string{report::phrase(*reading.year, language)}});
  if (reading.part_year)
    facts.rows.push_back({in(labels.part_year, language),
                          std::string{report::phrase(*reading.part_year, language)}});
}

void add_findings(Document& document, const std::vector<Finding>& findings) {
  if (findings.empty()) return;
  document.blocks.emplace_back(block::Heading{2, in(labels.to_know, document.language)});
  document.blocks.emplace_back(report::finding_list(findings, document.language));
}

// The same finding is told once, however many obligations have it.
void add_new(std::vector<Finding>& all, const std::vector<Finding>& more) {
  for (const auto& each : more)
    if (std::ranges::find(all, each) == all.end()) all.push_back(each);
}

std::vector<block::Column> columns(std::initializer_list<Wording> headers, Language language) {
  std::vector<block::Column> list;
  for (const auto& each : headers) list.push_back({in(each, language)});
  return list;
}

void add_due_part(Document& document, const DueList& list, bool overdue) {
  const auto language = document.language;
  block::Table table{
      in(overdue ? labels.overdue_caption : labels.due_caption, language),
      columns({labels.last, labels.partnership, labels.what, labels.owed_by, labels.state},
              language),
      {}};
  for (const auto& each : list.items) {
    const auto& obligation = each.status.obligation;
    if ((each.status.state == ObligationState::overdue) == overdue)
      table.rows.push_back({due_text(obligation, language), each.partnership,
                            what(obligation, language), owners(obligation, language),
                            state_text(each.status, language)});
  }
  if (table.rows.empty()) return;
  document.blocks.emplace_back(
      block::Heading{2, in(overdue ? labels.overdue : labels.due, language)});
  document.blocks.emplace_back(std::move(table));
}

std::string year_text(const Obligation& obligation, Language language) {
  if (!obligation.year) return in(labels.none, language);
  const bool exact = obligation.year->days_in_term.has_value();
  return (exact ? std::string{} : in(labels.within, language)) +
         report::table_days(obligation.year->in_term);
}

std::string agreement_text(const Obligation& obligation, Language language) {
  return obligation.agreement ? obligation.agreement->value : in(labels.none, language);
}

}  // namespace

Document due_document(const DueList& list, Language language) {
  Document document{language, in(labels.due_title, language)};
  block::Facts facts{{{in(labels.day, language), day_text(list.range.first(), language)},
                      {in(labels.through, language), day_text(list.range.last(), language)}}};
  add_reading(facts, list.reading, language);
  document.blocks.emplace_back(std::move(facts));
  if (list.items.empty())
    document.blocks.emplace_back(block::Paragraph{in(labels.nothing, language)});
  add_due_part(document, list, true);
  add_due_part(document, list, false);
  std::vector<Finding> findings;
  for (const auto& each : list.items) add_new(findings, each.status.findings);
  for (const auto& each : list.findings) add_new(findings, each.findings);
  add_findings(document, findings);
  return document;
}

Document compliance_document(const Compliance& compliance, Language language) {
  Document document{language, in(labels.compliance_title, language)};
  block::Facts facts{{{in(labels.partnership, language), compliance.title},
                      {in(labels.day, language), day_text(compliance.day, language)}}};
  add_reading(facts, compliance.reading, language);
  document.blocks.emplace_back(std::move(facts));
  block::Table table{
      in(labels.all_caption, language),
      columns({labels.last, labels.agreement, labels.what, labels.owed_by, labels.state}, language),
      {}};
  std::vector<Finding> findings = compliance.findings;
  for (const auto& each : compliance.obligations) {
    table.rows.push_back({due_text(each.obligation, language),
                          agreement_text(each.obligation, language),
                          what(each.obligation, language), owners(each.obligation, language),
                          state_text(each, language)});
    for (const auto& found : each.findings)
      if (found.code != ErrorCode::follow_up_passed) add_new(findings, {found});
  }
  document.blocks.emplace_back(std::move(table));
  add_findings(document, findings);
  return document;
}

Document follow_up_document(const FollowUpCalendar& calendar, Language language) {
  Document document{language, in(labels.calendar_title, language)};
  block::Facts facts{{{in(labels.partnership, language), calendar.title},
                      {in(labels.time, language), report::days_text(calendar.range, language)}}};
  add_reading(facts, calendar.reading, language);
  document.blocks.emplace_back(std::move(facts));
  block::Table table{
      in(labels.wheel_caption, language),
      columns({labels.last, labels.what, labels.owed_by, labels.year, labels.required}, language),
      {}};
  table.columns.back().align = block::Align::right;
  for (const auto& each : calendar.obligations)
    table.rows.push_back(
        {due_text(each, language), what(each, language), owners(each, language),
         year_text(each, language),
         each.required ? std::to_string(*each.required) : in(labels.none, language)});
  document.blocks.emplace_back(std::move(table));
  add_findings(document, calendar.findings);
  return document;
}

}  // namespace iop
