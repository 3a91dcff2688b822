#include <iop/report/goals_document.hpp>

#include <string>
#include <vector>

#include <doctest/doctest.h>

#include <iop/io/partnership_file.hpp>
#include <iop/report/render.hpp>

#include "report/kalmar.hpp"

namespace {

using iop::Date;
using iop::Decimal;
using iop::FuzzyDate;
using iop::Language;
using iop::SuppressionThreshold;
using iop::test::contains;
using iop::test::occurrences;

const Date day{2025, 1, 31};

iop::Partnership helsingborg() {
  return iop::read_partnership(iop::test::project_path("examples/data/helsingborg-guideline.json"));
}

// The absence goal with counts: 50 of 200, and then four quarters.
iop::Partnership measured() {
  auto partnership = helsingborg();
  auto& indicator = partnership.committee_goals[0].indicators[0];
  indicator.baseline = iop::Baseline{.period = FuzzyDate::parse("2023")};
  indicator.baseline->numerator = 50;
  indicator.baseline->denominator = 200;
  for (const auto& [quarter, count] :
       {std::pair{"2024-Q1", 12}, {"2024-Q2", 12}, {"2024-Q3", 9}, {"2024-Q4", 9}}) {
    iop::Measurement share{.indicator = {"hog-franvaro"}, .period = FuzzyDate::parse(quarter)};
    share.numerator = count;
    share.denominator = 50;
    partnership.facts->measurements.push_back(share);
  }
  return partnership;
}

std::string text_of(const iop::Document& document) {
  return iop::test::spaced(iop::to_text(document));
}

TEST_CASE("a document of goals keeps kinds apart and says once what is to be done") {
  const auto text = text_of(iop::goals_document(
      iop::goal_attainment(iop::test::kalmar(), Date(2025, 3, 14)), Language::sv));
  CHECK(contains(text, "Mål             7\nKan följas upp  0\n"));
  CHECK(contains(text, "Avtalsmål\n---------\n"));
  CHECK_FALSE(contains(text, "Nämndsmål"));
  CHECK(occurrences(text, "kan inte bedömas") == 7);
  CHECK(occurrences(text, "Kom överens om vad som ska mätas") == 1);
  CHECK(
      contains(text_of(iop::goals_document(iop::goal_attainment(helsingborg(), day), Language::en)),
               "Committee goals\n---------------\n"));
}

TEST_CASE("a document of goals tells baseline, target, value, progress and verdict") {
  const auto goals = iop::goal_attainment(measured(), day);
  const auto text = text_of(iop::goals_document(goals, Language::sv));
  CHECK(contains(text, "Utgångsvärde  25 %\n"));
  CHECK(contains(text, "minska med 20 % av utgångsvärdet = 20 %\n"));
  CHECK(contains(text, "21 % (2024-01-01 – 2024-12-31)\n"));
  CHECK(contains(text, "42 av 200\n"));
  CHECK(contains(text, "Av vägen dit  80 %\n"));
  CHECK(contains(text, "Utfall        delvis uppfyllt\n"));
  CHECK(contains(text, "Läst som procentenheter"));
  const auto english = text_of(iop::goals_document(goals, Language::en));
  CHECK(contains(english, "decrease by 20% of the baseline = 20%\n"));
}

TEST_CASE("a document of published goals marks what is suppressed, and nothing else as such") {
  const auto goals = iop::goal_attainment(measured(), day);
  const auto hidden =
      text_of(iop::goals_document(iop::published(goals, SuppressionThreshold{60}), Language::sv));
  CHECK(contains(hidden, "Uppmätt       dolt (2024"));
  CHECK(contains(hidden, "dolt av 200\n"));
  CHECK(contains(hidden, "Utgångsvärde  dolt\n"));
  CHECK(contains(hidden, "utgångsvärdet = dolt\n"));
  CHECK(contains(hidden, "(antal under 60)"));
  for (const auto* figure : {"42", "21 %", "80 %", "25 procent", "25 %"})
    CHECK_FALSE(contains(hidden, figure));
  const auto open = text_of(iop::goals_document(goals, Language::sv));
  CHECK_FALSE(contains(open, "dolt"));
  CHECK(
      contains(text_of(iop::goals_document(iop::goal_attainment(helsingborg(), day), Language::sv)),
               "Uppmätt       inte känt\n"));
}

TEST_CASE("a document without goals says so") {
  auto partnership = helsingborg();
  partnership.committee_goals.clear();
  const auto text = text_of(
      iop::goals_document(iop::goal_attainment(partnership, Date(2020, 1, 1)), Language::sv));
  CHECK(contains(text, "Inga mål att visa.\n"));
  CHECK(contains(text, "[goal.no_agreement]"));
}

}  // namespace
