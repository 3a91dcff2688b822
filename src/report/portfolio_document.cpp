#include <iop/report/portfolio_document.hpp>

#include <array>

#include <iop/core/text.hpp>

#include "report/findings.hpp"
#include "report/phrases.hpp"

namespace iop {

namespace {

using report::phrase;
using report::Wording;

constexpr Wording title{"Partnerskap i översikt", "Partnerships at a glance"};
constexpr Wording as_of{"Dag", "Day"};
constexpr Wording agreements{"Avtal", "Agreements"};
constexpr Wording agreements_caption{"Avtalen och hur de står den dagen.",
                                     "The agreements and how they stand that day."};
constexpr Wording money{"Pengar", "Money"};
constexpr Wording money_caption{
    "Planerat för avtalsåret, betalt hittills, vad som återstår av det som skulle ha betalats, och "
    "vad som skulle återbetalas om avtalet hävdes den dagen.",
    "Planned for the agreement year, paid so far, what is left of what was to be paid, and what "
    "would come back if the agreement were rescinded that day."};
constexpr Wording follow_up{"Uppföljning", "Follow-up"};
constexpr Wording follow_up_caption{
    "Nästa sak att göra, försenade saker, senaste kvalitetsuppföljning, öppna "
    "förbättringsområden, och fel och varningar.",
    "What is due next, what is overdue, the last quality review, open improvement areas, and "
    "errors and warnings."};
constexpr Wording totals{"Totalt", "Totals"};
constexpr Wording to_know{"Att uppmärksamma", "To know"};
constexpr Wording none{"–", "–"};
constexpr Wording unknown{"okänt", "unknown"};
constexpr Wording no_claim{"gäller inte", "does not apply"};
constexpr Wording of_rows{" ({known} av {all} har uppgift)", " ({known} of {all} have a figure)"};

struct Header {
  Wording words;
  block::Align align = block::Align::left;
};
constexpr Header partnership{{"Partnerskap", "Partnership"}};
constexpr auto right = block::Align::right;
constexpr std::array agreement_columns{partnership, Header{{"Part", "Party"}},
                                       Header{{"Avtal", "Agreement"}}, Header{{"Tid", "Term"}},
                                       Header{{"Läge", "State"}}};
constexpr std::array money_columns{
    partnership, Header{{"Per år", "Per year"}, right}, Header{{"Betalt", "Paid"}, right},
    Header{{"Återstår", "Outstanding"}, right}, Header{{"Vid hävning", "On rescission"}, right}};
constexpr std::array follow_up_columns{partnership,
                                       Header{{"Nästa", "Next due"}},
                                       Header{{"Försenat", "Overdue"}, right},
                                       Header{{"Uppföljd", "Last review"}},
                                       Header{{"Öppet", "Open"}, right},
                                       Header{{"Fel", "Findings"}, right}};

template <std::size_t Columns>
block::Table table(const std::array<Header, Columns>& headers, const Wording& caption,
                   Language language) {
  block::Table table{std::string{caption.in(language)}, {}, {}};
  for (const auto& [words, align] : headers)
    table.columns.push_back({std::string{words.in(language)}, align});
  return table;
}

std::string amount(const std::optional<Money>& value, Language language) {
  return value ? short_amount_text(*value, language) : std::string{unknown.in(language)};
}

// The same in a column of kronor: four of them with their currency are wider than a screen.
std::string figure(const std::optional<Money>& value, Language language) {
  if (!value) return std::string{unknown.in(language)};
  return value->ore() % 100 == 0 ? number_text(value->ore() / 100, language)
                                 : report::decimal_written(value->to_string(), language);
}

std::string exposure(const PortfolioRow& row, Language language) {
  if (row.exposure) return figure(row.exposure, language);
  return std::string{(is_unanswered(row.exposure_status) ? unknown : no_claim).in(language)};
}

std::string sum_text(const PortfolioSum& sum, Language language) {
  const std::string text = amount(sum.sum, language);
  if (sum.unknown == 0) return text;
  return text + report::filled(of_rows.in(language), [&](std::string_view name) {
           return std::to_string(name == "known" ? sum.known : sum.known + sum.unknown);
         });
}

std::string planned_text(const FuzzyDate& last, Language language) {
  const Wording planned{" (planerat till ", " (planned to "};
  return std::string{planned.in(language)} + last.text() + ")";
}

block::Table agreement_table(const Portfolio& portfolio, Language language) {
  auto rows = table(agreement_columns, agreements_caption, language);
  for (const auto& row : portfolio.rows)
    rows.rows.push_back({row.partnership, joined(row.parties), row.agreement,
                         row.term.first.text() + " – " + row.term.last.text() +
                             (row.planned_last ? planned_text(*row.planned_last, language) : ""),
                         std::string{phrase(row.state, language)}});
  return rows;
}

block::Table money_table(const Portfolio& portfolio, Language language) {
  auto rows = table(money_columns, money_caption, language);
  rows.caption += report::in_kronor.in(language);
  for (const auto& row : portfolio.rows)
    rows.rows.push_back({row.partnership, figure(row.sum_per_year, language),
                         figure(row.paid, language), figure(row.outstanding, language),
                         exposure(row, language)});
  return rows;
}

std::string due_text(const FuzzyDate& due) {
  return due.text() == due.days().to_string() ? report::table_days(due.days()) : due.text();
}

block::Table follow_up_table(const Portfolio& portfolio, Language language) {
  auto rows = table(follow_up_columns, follow_up_caption, language);
  for (const auto& row : portfolio.rows)
    rows.rows.push_back({row.partnership,
                         row.next_due ? due_text(row.next_due->due) + " " +
                                            std::string{phrase(row.next_due->kind, language)}
                                      : std::string{none.in(language)},
                         std::to_string(row.overdue),
                         row.last_review ? row.last_review->text() : std::string{none.in(language)},
                         std::to_string(row.open_improvement_areas), std::to_string(row.findings)});
  return rows;
}

// The gravest of them; who wants them all asks for the status, or for CSV or JSON.
block::List some_of(const std::vector<Finding>& findings, Language language) {
  constexpr std::size_t most = 4;
  auto list = report::finding_list(findings, language);
  if (list.items.size() <= most + 1) return list;
  const auto left = std::to_string(list.items.size() - most);
  list.items.resize(most);
  const Wording more{"och {left} till; alla med --format json",
                     "and {left} more; all of them with --format json"};
  list.items.push_back({report::filled(more.in(language), [&](std::string_view) { return left; })});
  return list;
}

block::Facts total_facts(const PortfolioTotals& sums, Language language) {
  const auto row = [&](const Wording& label, std::string value) {
    return block::Fact{std::string{label.in(language)}, std::move(value)};
  };
  return {{row({"Partnerskap", "Partnerships"}, std::to_string(sums.partnerships)),
           row({"Avtal", "Agreements"}, std::to_string(sums.agreements)),
           row({"Per år", "Per year"}, sum_text(sums.sum_per_year, language)),
           row({"Betalt", "Paid"}, sum_text(sums.paid, language)),
           row({"Återstår", "Outstanding"}, sum_text(sums.outstanding, language)),
           row({"Vid hävning", "On rescission"}, sum_text(sums.exposure, language)),
           row({"Försenat", "Overdue"}, std::to_string(sums.overdue)),
           row({"Öppna förbättringsområden", "Open improvement areas"},
               std::to_string(sums.open_improvement_areas)),
           row({"Fel och varningar", "Errors and warnings"}, std::to_string(sums.findings))}};
}

}  // namespace

Document portfolio_document(const Portfolio& portfolio, Language language) {
  Document document{language, std::string{title.in(language)}};
  const auto part = [&](const Wording& heading, Block content) {
    document.blocks.emplace_back(block::Heading{2, std::string{heading.in(language)}});
    document.blocks.push_back(std::move(content));
  };
  document.blocks.emplace_back(
      block::Facts{{{std::string{as_of.in(language)}, portfolio.day.to_string()}}});
  part(agreements, agreement_table(portfolio, language));
  part(money, money_table(portfolio, language));
  part(follow_up, follow_up_table(portfolio, language));
  part(totals, total_facts(portfolio.totals, language));
  if (portfolio.findings.empty()) return document;
  document.blocks.emplace_back(block::Heading{2, std::string{to_know.in(language)}});
  for (const auto& [id, findings] : portfolio.findings) {
    document.blocks.emplace_back(block::Heading{3, id});
    document.blocks.emplace_back(some_of(findings, language));
  }
  return document;
}

}  // namespace iop
