#include <iop/report/exposure_document.hpp>

#include <iop/core/text.hpp>

#include "report/findings.hpp"
#include "report/phrases.hpp"

namespace iop {

namespace {

using report::Wording;
constexpr auto right = block::Align::right;

constexpr Wording title{"Vad en hävning skulle ge, dag för dag",
                        "What a rescission would give, day by day"};
constexpr Wording presumed{
    "Så mycket skulle återbetalas om avtalet hävdes den dagen för betalningsmottagarens allvarliga "
    "brist som inte rättats. Betalningar till och med dagen räknas.",
    "So much would come back if the agreement were rescinded that day for the payee's serious "
    "breach not rectified. Payments up to and including the day count."};
constexpr Wording half_years{"Halvår för halvår", "Half-year by half-year"};
constexpr Wording half_years_caption{
    "Det mesta och det minsta under varje halvår, och första dagen med det beloppet.",
    "The most and the least of each half-year, and the first day with that amount."};
constexpr Wording readings{"Andra läsningar", "Other readings"};
constexpr Wording readings_caption{"Det mesta, under varje läsning av klausulen.",
                                   "The most, under every reading of the clause."};
constexpr Wording to_know{"Att uppmärksamma", "To know"};
constexpr Wording none{"–", "–"};
constexpr Wording not_in_force{"avtalet gäller inte den dagen",
                               "the agreement does not hold on that day"};
constexpr Wording unknown{"okänt", "unknown"};
constexpr Wording no_claim{"gäller inte", "does not apply"};

std::string said(const Wording& wording, Language language) {
  return std::string{wording.in(language)};
}

std::string amount_of(const std::optional<ExposurePeak>& peak, Language language) {
  return peak ? short_amount_text(peak->payable, language) : said(none, language);
}
std::string day_of(const std::optional<ExposurePeak>& peak, Language language) {
  return peak ? peak->day.to_string() : said(none, language);
}

std::string briefly(const std::optional<Money>& payable, RepaymentStatus status,
                    Language language) {
  if (payable) return short_amount_text(*payable, language);
  return said(is_unanswered(status) ? unknown : no_claim, language);
}

// That there is no figure, and why, where the sentence of the reason stands for itself; the others
// are among the findings.
std::string without(const Exposure& exposure, Language language) {
  const std::string word = briefly(std::nullopt, exposure.status, language);
  if (!exposure.reason) return word;
  const auto sentence = message(finding(*exposure.reason, {{"id", exposure.agreement}}), language);
  return sentence.find('{') == std::string::npos ? word + ". " + sentence : word;
}

// What would be payable on one day; a day outside the term has no row.
std::string on_day(const Exposure& exposure, const Date& day, Language language) {
  for (const auto& each : exposure.days)
    if (each.day == day) return briefly(each.payable, each.status, language);
  return said(exposure.days.empty() ? none : not_in_force, language);
}

block::Facts facts(const Exposure& exposure, Language language, const std::optional<Date>& day) {
  block::Facts facts{
      {{said({"Avtal", "Agreement"}, language), exposure.agreement},
       {said({"Avtalstid", "Term"}, language),
        exposure.term
            ? report::table_days(*exposure.term)
            : said({"inte angiven med exakta dagar", "not stated in exact days"}, language)},
       {said({"Mest", "Most"}, language),
        exposure.maximum ? amount_of(exposure.maximum, language) : without(exposure, language)}}};
  if (exposure.maximum)
    facts.rows.push_back({said({"Vid hävning", "If rescinded"}, language),
                          day_text(exposure.maximum->day, language)});
  if (day) facts.rows.push_back({day->to_string(), on_day(exposure, *day, language)});
  facts.rows.push_back(
      {said({"Betalningar", "Payments"}, language),
       exposure.planned_after
           ? said({"gjorda, och planerade efter ", "made, and planned after "}, language) +
                 exposure.planned_after->to_string()
           : said({"gjorda", "made"}, language)});
  return facts;
}

block::Table half_year_table(const Exposure& exposure, Language language) {
  block::Table table{said(half_years_caption, language),
                     {{said({"Halvår", "Half-year"}, language)},
                      {said({"Mest", "Most"}, language), right},
                      {said({"Dag", "Day"}, language)},
                      {said({"Minst", "Least"}, language), right},
                      {said({"Dag", "Day"}, language)}},
                     {}};
  for (const auto& [days, highest, lowest] : exposure.half_years)
    table.rows.push_back({report::table_days(days), amount_of(highest, language),
                          day_of(highest, language), amount_of(lowest, language),
                          day_of(lowest, language)});
  return table;
}

block::Table reading_table(const std::vector<Exposure>& others, Language language) {
  block::Table table{said(readings_caption, language), {}, {}};
  for (const auto* question : {"half_year", "rescission_day", "amount", "cap"})
    table.columns.push_back({question});
  table.columns.push_back({said({"Mest", "Most"}, language), right});
  table.columns.push_back({said({"Dag", "Day"}, language)});
  for (const auto& each : others)
    table.rows.push_back(
        {std::string{word(each.reading.half_year)}, std::string{word(each.reading.rescission_day)},
         std::string{word(each.reading.amount)}, std::string{word(each.reading.cap)},
         each.maximum ? amount_of(each.maximum, language)
                      : briefly(std::nullopt, each.status, language),
         day_of(each.maximum, language)});
  return table;
}

void add_findings(Document& document, const std::vector<Finding>& findings, Language language) {
  if (findings.empty()) return;
  document.blocks.emplace_back(block::Heading{2, said(to_know, language)});
  document.blocks.emplace_back(report::finding_list(findings, language));
}

}  // namespace

Document exposure_document(const Exposure& exposure, const std::vector<Exposure>& others,
                           Language language, const std::optional<Date>& day) {
  Document document{language, said(title, language)};
  document.blocks.emplace_back(facts(exposure, language, day));
  document.blocks.emplace_back(block::Paragraph{said(presumed, language)});
  add_findings(document, exposure.findings, language);
  if (exposure.maximum) {
    document.blocks.emplace_back(block::Heading{2, said(half_years, language)});
    document.blocks.emplace_back(half_year_table(exposure, language));
  }
  if (!others.empty()) {
    document.blocks.emplace_back(block::Heading{2, said(readings, language)});
    document.blocks.emplace_back(reading_table(others, language));
  }
  return document;
}

Document exposure_portfolio_document(const ExposurePortfolio& portfolio, Language language) {
  Document document{language, said(title, language)};
  block::Facts facts;
  const auto together = [&](const Wording& label, std::string value) {
    facts.rows.push_back({said(label, language), std::move(value)});
  };
  together({"Mest samtidigt", "Most at once"}, amount_of(portfolio.maximum, language));
  together({"Vid hävning", "If rescinded"}, day_of(portfolio.maximum, language));
  if (portfolio.day)
    together({"Summa den dagen", "Sum that day"},
             portfolio.day->to_string() + ": " +
                 (portfolio.payable && portfolio.payable->sum
                      ? short_amount_text(*portfolio.payable->sum, language)
                      : said(none, language)));
  document.blocks.emplace_back(std::move(facts));
  document.blocks.emplace_back(block::Paragraph{said(presumed, language)});
  block::Table table{said({"Det mesta för varje partnerskap, och första dagen med det beloppet.",
                           "The most for each partnership, and the first day with that amount."},
                          language),
                     {{said({"Partnerskap", "Partnership"}, language)},
                      {said({"Avtal", "Agreement"}, language)},
                      {said({"Mest", "Most"}, language), right},
                      {said({"Dag", "Day"}, language)}},
                     {}};
  if (portfolio.day) table.columns.push_back({portfolio.day->to_string(), right});
  for (const auto& row : portfolio.rows) {
    std::vector<std::string> cells{row.partnership, row.agreement.value_or(said(none, language)),
                                   briefly(row.maximum, row.status, language),
                                   row.day ? row.day->to_string() : said(none, language)};
    if (portfolio.day) cells.push_back(briefly(row.payable, row.day_status, language));
    table.rows.push_back(std::move(cells));
  }
  document.blocks.emplace_back(std::move(table));
  if (portfolio.findings.empty()) return document;
  document.blocks.emplace_back(block::Heading{2, said(to_know, language)});
  for (const auto& [id, findings] : portfolio.findings) {
    document.blocks.emplace_back(block::Heading{3, id});
    document.blocks.emplace_back(report::finding_list(findings, language));
  }
  return document;
}

}  // namespace iop
