#include <iop/report/follow_up_document.hpp>

#include <string>
#include <vector>

#include <doctest/doctest.h>

#include <iop/report/render.hpp>
#include <iop/report/sentences.hpp>

#include "report/kalmar.hpp"
#include "support/print.hpp"

namespace {

using iop::Date;
using iop::DateRange;
using iop::Language;
using iop::test::contains;
using iop::test::kalmar;
using iop::test::spaced;

const Date day{2025, 4, 15};

std::string due(const iop::Partnership& partnership, Language language) {
  return spaced(iop::to_text(iop::due_document(iop::due_within({partnership}, day, 60), language)));
}

TEST_CASE("due_document: what is overdue stands before what falls due") {
  const auto text = due(kalmar(), Language::sv);
  CHECK(text.find("Försenat") < text.find("På väg"));
  CHECK(contains(text, "2024-11-30"));
  CHECK(contains(text, "juni 2025"));
  CHECK(contains(text, "14 juni 2025"));
  CHECK(contains(due(kalmar(), Language::en), "Falling due"));
}

TEST_CASE("due_document: nothing to do is said") {
  const auto list = iop::due_within(std::vector<iop::Partnership>{}, day, 60);
  CHECK(contains(iop::to_text(iop::due_document(list, Language::en)), "Nothing is overdue"));
  CHECK(contains(iop::to_text(iop::due_document(list, Language::sv)), "Inget är försenat"));
}

TEST_CASE("compliance_document: how many of how many, what is missing, what was paid") {
  auto partnership = kalmar();
  partnership.facts->reports[0].contents = {iop::ReportPart::activity_report,
                                            iop::ReportPart::balance_sheet,
                                            iop::ReportPart::income_statement};
  const auto answer = iop::compliance(partnership, day);
  const auto text = spaced(iop::to_markdown(iop::compliance_document(answer, Language::sv)));
  CHECK(contains(text, "uppfyllt 2024-11-13, 4 av 4"));
  CHECK(contains(text, "aktuellt, 1 av 4"));
  CHECK(contains(text, "saknas: antal besökare, verksamhetsplan"));
  const auto english = iop::compliance_document(iop::compliance(partnership, day), Language::en);
  const auto markdown = spaced(iop::to_markdown(english));
  CHECK(contains(markdown, "| due, 0 of 1; missing: number of visitors, activity plan"));
  CHECK(contains(markdown, "met 2024-12-20; paid SEK 500,000.00 of SEK 500,000.00 (example)"));
}

TEST_CASE("compliance_document: findings are told once, and a passed day is none of them") {
  auto partnership = kalmar();
  partnership.facts->payments.reset();
  const auto markdown =
      iop::to_markdown(iop::compliance_document(iop::compliance(partnership, day), Language::en));
  CHECK(iop::test::occurrences(markdown, "What has been paid is not stated") == 1);
  CHECK_FALSE(contains(markdown, "an opportunity or a date to know"));
}

TEST_CASE("follow_up_document: the wheel of a year, and the reading that was asked for") {
  const DateRange year{Date(2025, 1, 1), Date(2025, 12, 31)};
  const auto wheel = iop::follow_up_calendar(
      kalmar(), year,
      {.year = iop::YearBasis::calendar_year, .part_year = iop::PartYearReading::whole});
  const auto text = spaced(iop::to_markdown(iop::follow_up_document(wheel, Language::sv)));
  CHECK(contains(text, "kalenderår"));
  CHECK(contains(text, "allt varje påbörjat år"));
  CHECK(contains(text, "2025-01-01 – 2025-12-31"));
  CHECK(contains(text, "december 2025"));
}

TEST_CASE("follow_up.state: sentences of a year cut by the term, in both languages") {
  auto partnership = kalmar();
  partnership.facts->endings.push_back({.ending = {.effective_on = Date(2025, 3, 14)}});
  std::string sv, en;
  for (const auto& step : iop::explain(iop::compliance(partnership, day))) {
    sv += spaced(iop::sentence(step, Language::sv)) + "\n";
    en += spaced(iop::sentence(step, Language::en)) + "\n";
  }
  CHECK(contains(sv,
                 "104 av årets 365 dagar hör till avtalstiden, och åtagandet gäller i "
                 "proportion till dem: 1."));
  CHECK(contains(en,
                 "104 of the year's 365 days belong to the term, and the duty is owed in "
                 "proportion to them: 1."));
  CHECK(contains(sv,
                 "”2023-2026/meeting/kontaktmoten/2025-12-01” är inte aktuellt "
                 "(follow_up.ended)."));
  CHECK(contains(en,
                 "'2023-2026/meeting/kontaktmoten/2024-12-01' is met: 1 of 1, from 12 "
                 "February 2025."));
}

}  // namespace
