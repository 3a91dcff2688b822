#include <iop/report/review_document.hpp>

#include <string>
#include <vector>

#include <doctest/doctest.h>

#include <iop/report/render.hpp>

#include "report/kalmar.hpp"
#include "support/example.hpp"
#include "support/reviews.hpp"

namespace {

using iop::Date;
using iop::Language;
using iop::test::contains;
using iop::test::partnership_with;
using iop::test::whole_review;

std::string text_of(const iop::ReviewSheet& sheet, Language language) {
  return iop::test::spaced(iop::to_text(iop::review_document(sheet, language), 1000));
}
std::string text_of(const iop::Partnership& partnership, const Date& day,
                    Language language = Language::sv) {
  return text_of(iop::review_sheet(partnership, day), language);
}

TEST_CASE("the review stands under its headings, in the template's order") {
  const auto text = text_of(iop::test::kvinnojouren(), Date(2023, 10, 1));
  std::size_t before = 0;
  for (const auto* heading :
       {"\nTjänsteskrivelse\n", "\nBasuppgifter\n", "\nKrav för samarbete\n",
        "\nVerksamhetens syfte, mål och målgrupp\n", "\nSyfte och mål med kvalitetsuppföljning\n",
        "\nKvalitetsuppföljning\n", "\nSammanfattande intryck och slutsatser", "\nÖppna frågor\n",
        "\nAtt ta upp igen\n", "\nUppföljning varje år\n"}) {
    CAPTURE(heading);
    const auto at = text.find(heading);
    REQUIRE(at != std::string::npos);
    CHECK(before < at);
    before = at;
  }
  CHECK(text.starts_with("Kvalitetsuppföljning IOP Kvinnojouren Kalmar 2022\n"));
}

TEST_CASE("computed answers are filled in, and words for a day are kept") {
  const auto text = text_of(iop::test::kvinnojouren(), Date(2023, 10, 1));
  CHECK(contains(text,
                 "mellan 426 dagar (14 månader och 0 dagar) och 791 dagar (25 månader och 30 "
                 "dagar), till och med 2024"));
  CHECK(contains(text, "0 av 2 (beräknat)"));
  CHECK(contains(text, "tas upp igen hösten 2023"));
  CHECK(contains(text, "innan årsskiftet 2022/2023"));
  const auto exact = text_of(partnership_with({whole_review("r", Date(2026, 10, 30))}),
                             Date(2026, 11, 1), Language::en);
  CHECK(contains(exact, "31 days (1 month and 0 days), up to and including 30 November 2026"));
}

TEST_CASE("gaps are marked, what is optional and left out is not shown") {
  auto review = whole_review("r", Date(2024, 5, 1));
  review.conclusions.reset();
  review.requirements.pop_back();
  const auto text = text_of(partnership_with({review}), Date(2024, 6, 1));
  CHECK(iop::test::occurrences(text, "saknas i underlaget") == 1);
  CHECK(contains(text, "inte bedömt"));
  CHECK_FALSE(contains(text, "Medverkande från kommunen"));
  CHECK(contains(text, "Intryck och slutsatser  saknas i underlaget"));
}

TEST_CASE("what earlier reviews left open stands as it was then and as it is on the day") {
  auto first = whole_review("first", Date(2024, 5, 1));
  first.improvement_areas = {iop::test::item("a", "2025-Q1"), iop::test::item("b")};
  first.improvement_areas[0].text = "Measure";
  first.improvement_areas[1].text = "Meet";
  auto second = whole_review("second", Date(2025, 5, 1));
  second.closes = {{{"a"}, "begun"}};
  const auto text = text_of(partnership_with({first, second}), Date(2025, 6, 1), Language::en);
  CHECK(contains(text, "From earlier reviews, when this one was made"));
  CHECK(contains(text, "closed: begun"));
  CHECK(contains(text, "still open"));
  const auto open = text.substr(text.find("\nTo be taken up again\n"));
  CHECK_FALSE(contains(open, "Measure"));
  CHECK(contains(open, "Meet"));
}

TEST_CASE("no review, nothing open, no final report: each is said or left out") {
  const auto text = text_of(partnership_with({}), Date(2024, 1, 1), Language::en);
  CHECK(contains(text, "No quality review has been made."));
  CHECK(contains(text, "Nothing is open on 1 January 2024."));
  CHECK_FALSE(contains(text, "Final report"));
}

TEST_CASE("the final report and the test of renewal: goals beside, never deciding") {
  const auto text = text_of(iop::test::jarva(), Date(2024, 12, 1));
  CHECK(contains(text, "Utfall           partnerskapet kan inte förnyas"));
  CHECK(contains(text, "Målen uppfyllda  ja (avgör inte)"));
  CHECK(contains(text, "Förslag          inte fortsätta"));
  CHECK(contains(text, "kan en omförhandling av ett partnerskap vara aktuell om"));
  CHECK(contains(text, "Målen uppfyllda: ja. En sammanvägd bedömning"));
  std::size_t before = 0;
  for (const auto* heading :
       {"\nFörslag till beslut\n", "\nSammanfattning\n", "\nÄrendet\n", "\nMåluppfyllelse\n",
        "\nTidsplan och budget\n", "\nUppfyllnad av parternas åtaganden\n",
        "\nLärdomar från partnerskapet\n", "\nÄrendets beredning\n",
        "\nJämställdhets- och barnkonsekvensanalys\n", "\nFörvaltningens synpunkter och förslag\n",
        "\nUndertecknare\n", "\nBilagor\n", "\nAttesterat av\n"}) {
    CAPTURE(heading);
    const auto at = text.find(heading);
    REQUIRE(at != std::string::npos);
    CHECK(before < at);
    before = at;
  }
  CHECK(contains(text, "Stadsdelsdirektör  2024-10-09"));
  const auto sheet = iop::review_sheet(iop::test::jarva(), Date(2024, 12, 1));
  const auto alone = iop::test::spaced(
      iop::to_text(iop::renewal_document(*sheet.final_report, *sheet.renewal, Language::en), 1000));
  CHECK(contains(alone, "the partnership cannot be renewed"));
  CHECK_FALSE(contains(alone, "review.not_owed"));
}

TEST_CASE("a sheet that no rule made is shown without harm") {
  auto sheet = iop::test::example_of<iop::ReviewSheet>();
  for (const auto language : {Language::sv, Language::en})
    CHECK_FALSE(text_of(sheet, language).empty());
  // Parts that are said to be given, and are not there.
  auto& report = *sheet.review;
  report.parts.clear();
  for (const auto& heading : iop::Words<iop::ReviewHeading>::list)
    for (const auto* part : {"dated", "sender", "civil_society", "orientation", "measurement",
                             "action_required", "future", "nothing"})
      report.parts.push_back({heading.value, part, true, true});
  report.review = {.id = "r", .reviewed_on = Date(2024, 1, 1)};
  report.goals.reset();
  report.time_left.reset();
  report.no_time_left.reset();
  sheet.final_report->report = {.id = "f", .reported_on = Date(2024, 1, 1)};
  for (const auto& heading : iop::Words<iop::FinalReportHeading>::list)
    sheet.final_report->parts.push_back({heading.value, true});
  for (const auto language : {Language::sv, Language::en})
    CHECK_FALSE(text_of(sheet, language).empty());
  CHECK_FALSE(iop::explain(sheet).empty());
}

}  // namespace
