#include <iop/report/calendar_days_document.hpp>

#include "report/phrases.hpp"

namespace iop {

namespace {

using report::Wording;

constexpr Wording day_column{"Dag", "Day"};
constexpr Wording name_column{"Namn", "Name"};
constexpr Wording rule_column{"Regel", "Rule"};
constexpr Wording years_label{"År", "Years"};
constexpr Wording edition_label{"Utgåva", "Edition"};

struct Purpose {
  Wording title, about;
};

Purpose told(CalendarPurpose purpose) {
  switch (purpose) {
    case CalendarPurpose::public_holidays:
      return {{"Allmänna helgdagar", "Public holidays"},
              {"Också varje söndag är allmän helgdag (lag (1989:253) 1 §). Lördagar är det inte.",
               "Every Sunday is a public holiday too (lag (1989:253) 1 §). Saturdays are not."}};
    case CalendarPurpose::deadline_days:
      return {{"Dagar då en lagstadgad tid inte löper ut", "Days on which no statutory time ends"},
              {"Också varje lördag och söndag. Lagen gäller tider i lag och författning; en dag i "
               "ett avtal flyttas bara om avtalet säger det.",
               "Every Saturday and Sunday too. The act is about times set by law; a day in an "
               "agreement moves only where the agreement says so."}};
    default:
      return {{"Dagar då banker är stängda", "Days on which banks are closed"},
              {"Också varje lördag och söndag. Vilka dagar som är bankdagar säger ingen lag: vår "
               "läsning är måndag till fredag utom helgdagar och de tre aftnarna.",
               "Every Saturday and Sunday too. No law says which days are bank days: we read it as "
               "Monday to Friday save public holidays and the three eves."}};
  }
}

}  // namespace

Document calendar_days_document(const CalendarDays& days, Language language) {
  const auto said = [&](const Wording& wording) { return std::string{wording.in(language)}; };
  const auto [title, about] = told(days.purpose);
  Document document{language, said(title), {}};
  document.blocks.emplace_back(
      block::Facts{{{said(years_label),
                     std::to_string(days.first_year) + " – " + std::to_string(days.last_year)},
                    {said(edition_label), std::to_string(days.edition)}}});
  block::Table table{
      said(about), {{said(day_column)}, {said(name_column)}, {said(rule_column)}}, {}};
  for (const auto& each : days.days)
    table.rows.push_back(
        {each.day.to_string(), language == Language::sv ? each.name_sv : each.name_en, each.rule});
  document.blocks.emplace_back(std::move(table));
  return document;
}

}  // namespace iop
