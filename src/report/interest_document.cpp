#include <iop/report/interest_document.hpp>

#include <iop/core/text.hpp>
#include <iop/report/sentences.hpp>

#include "report/findings.hpp"
#include "report/interest_sentences.hpp"
#include "report/phrases.hpp"

namespace iop {

namespace {

using report::Wording;

constexpr Wording title{"Ränta enligt räntelagen", "Interest by the Interest Act"};
constexpr Wording interest_label{"Ränta", "Interest"};
constexpr Wording principal_label{"Kapitalbelopp", "Principal"};
constexpr Wording days_label{"Dagar som bär ränta", "Days that bear interest"};
constexpr Wording no_days{"inga", "none"};
constexpr Wording default_label{"Dröjsmålsränta från", "Default interest from"};
constexpr Wording basis_label{"Dagräkning", "Day count"};
constexpr Wording known_label{"Referensräntan känd till", "Reference rate known until"};
constexpr Wording to_know{"Att uppmärksamma", "What to know"};
constexpr Wording lines_heading{"Räntan rad för rad", "Interest line by line"};
constexpr Wording caption{
    "Första och sista dagen bär båda ränta. Enkel ränta: ränta räknas aldrig på ränta.",
    "The first and the last day both bear interest. Simple interest: none on interest."};
constexpr Wording first_column{"Från", "From"};
constexpr Wording last_column{"Till", "To"};
constexpr Wording days_column{"Dagar", "Days"};
constexpr Wording kind_column{"Slag", "Kind"};
constexpr Wording rate_column{"Sats", "Rate"};
constexpr Wording principal_column{"På, öre", "On, öre"};
constexpr Wording exact_column{"Ränta, öre", "Interest, öre"};
constexpr Wording return_word{"återgång", "return"};
constexpr Wording default_word{"dröjsmål", "default"};
constexpr Wording steps_heading{"Beräkning steg för steg", "Computation step by step"};

Wording basis(DayCount day_count) {
  switch (day_count) {
    case DayCount::act_act:
      return {"act/act: faktiska dagar genom kalenderårets 365 eller 366",
              "act/act: actual days over the calendar year's 365 or 366"};
    case DayCount::act_360:
      return {"act/360: faktiska dagar genom 360", "act/360: actual days over 360"};
    default:
      return {"act/365: faktiska dagar genom 365", "act/365: actual days over 365"};
  }
}

std::string ore_text(const Ratio& ore, Language language) {
  return report::decimal_written(decimal_text(ore), language);
}

// From the first line to the last; lines of several payments begin on days of their own.
std::string bearing_days(const InterestAccount& account, Language language) {
  if (account.lines.empty()) return std::string{no_days.in(language)};
  Date first = account.lines.front().first, last = account.lines.front().last;
  for (const auto& line : account.lines) {
    if (line.first < first) first = line.first;
    if (line.last > last) last = line.last;
  }
  return report::days_text({first, last}, language);
}

block::Facts facts(const InterestAccount& account, Language language) {
  const auto said = [&](const Wording& wording) { return std::string{wording.in(language)}; };
  block::Facts facts{{{said(interest_label), amount_text(account.interest, language)},
                      {said(principal_label), amount_text(account.principal, language)},
                      {said(days_label), bearing_days(account, language)}}};
  if (account.default_from)
    facts.rows.push_back({said(default_label), day_text(*account.default_from, language)});
  facts.rows.push_back({said(basis_label), said(basis(account.day_count))});
  facts.rows.push_back({said(known_label), day_text(account.rates_known_until, language)});
  return facts;
}

block::Table table(const InterestAccount& account, Language language) {
  const auto said = [&](const Wording& wording) { return std::string{wording.in(language)}; };
  block::Table table{said(caption),
                     {{said(first_column)},
                      {said(last_column)},
                      {said(days_column), block::Align::right},
                      {said(kind_column)},
                      {said(rate_column), block::Align::right},
                      {said(principal_column), block::Align::right},
                      {said(exact_column), block::Align::right}},
                     {}};
  for (const auto& line : account.lines)
    table.rows.push_back(
        {line.first.to_string(), line.last.to_string(), std::to_string(line.days),
         said(line.regime == InterestRegime::return_interest ? return_word : default_word),
         report::rate_text(line.percent.to_string(), language), ore_text(line.principal, language),
         ore_text(line.exact, language)});
  return table;
}

block::List steps(const InterestAccount& account, Language language) {
  block::List list{.items = {}, .numbered = true};
  for (const auto& step : explain(account)) {
    const std::string law = step.law ? " · " + *step.law : "";
    list.items.push_back(
        {sentence(step, language), "[" + std::string{word(step.rule)} + law + "]"});
  }
  return list;
}

}  // namespace

Document interest_document(const InterestAccount& account, Language language) {
  const auto heading = [&](const Wording& wording) {
    return block::Heading{2, std::string{wording.in(language)}};
  };
  Document document{language, std::string{title.in(language)}, {}};
  document.blocks.emplace_back(facts(account, language));
  document.blocks.emplace_back(heading(to_know));
  document.blocks.emplace_back(report::finding_list(account.findings, language));
  if (!account.lines.empty()) {
    document.blocks.emplace_back(heading(lines_heading));
    document.blocks.emplace_back(table(account, language));
  }
  document.blocks.emplace_back(heading(steps_heading));
  document.blocks.emplace_back(steps(account, language));
  return document;
}

}  // namespace iop
