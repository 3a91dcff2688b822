#include <iop/report/check_document.hpp>

#include <string>

#include <doctest/doctest.h>

#include <iop/io/partnership_file.hpp>
#include <iop/report/render.hpp>
#include <iop/report/sentences.hpp>

#include "report/kalmar.hpp"
#include "support/agreements.hpp"

namespace {

using iop::Date;
using iop::Judgement;
using iop::Language;
using iop::Partnership;
using iop::test::contains;

std::string text_of(const Partnership& partnership, Language language, const Date& day) {
  return iop::test::spaced(iop::to_text(iop::check_document(
      iop::agreement_check(partnership, partnership.agreements.back().id, day), language)));
}

TEST_CASE("the check's document of Kalmar's agreement") {
  const auto swedish = text_of(iop::test::kalmar(), Language::sv, Date(2025, 3, 14));
  CHECK(contains(swedish, "Granskning av avtalet\n=====================\n"));
  CHECK(contains(swedish, "Den dag som prövas  14 mars 2025\n"));
  CHECK(contains(swedish, "Filen har ingen prövning mot riktlinjen"));
  CHECK(contains(swedish, "uppsägningstid"));
  CHECK(contains(swedish, "socialtjänstlagen (2001:453) 5 kap. 7 §"));
  CHECK(contains(swedish, "30 juni 2025"));
  CHECK(contains(swedish, "de planerade utbetalningarna, 3 000 000,00 kr"));
  CHECK(contains(swedish, "högst 100,0 %"));
  CHECK_FALSE(contains(swedish, " 0,00 kr"));  // hours that nobody counted are not zero kronor
  CHECK(contains(swedish, "inget av det parten bidrar med har ett känt värde"));
  const auto english = text_of(iop::test::kalmar(), Language::en, Date(2026, 1, 1));
  CHECK(contains(english, "Check of the agreement\n"));
  CHECK(contains(english, "notice period"));
  CHECK(contains(english, "[completeness.law_superseded]"));
  CHECK(contains(english, "at most 100.0%"));
}

TEST_CASE("the check's document shows a screening, its answers and their reasons") {
  Partnership partnership = iop::test::kalmar();
  iop::Screening screening{.id = "s", .made_on = Date(2023, 5, 1), .text = "En samlingsplats."};
  screening.market_exists = Judgement{.holds = true, .reason = "Tre bolag säljer det."};
  screening.stands_on_its_own = Judgement{.holds = false};
  partnership.facts->screenings = {screening};
  auto text = text_of(partnership, Language::sv, Date(2025, 3, 14));
  CHECK(contains(text, "En samlingsplats."));
  CHECK(contains(text, "Passar     upphandling\n"));
  CHECK(contains(text, "Avgörs av  om det finns en marknad\n"));
  CHECK(contains(text, "om det finns en marknad: ja"));
  CHECK(contains(text, "Tre bolag"));
  CHECK(contains(text, "inte besvarad"));
  partnership.facts->screenings[0].stands_on_its_own.reset();
  text = text_of(partnership, Language::en, Date(2025, 3, 14));
  CHECK(contains(text, "continued dialogue"));
  CHECK(contains(text, "whether the activity stands on its own"));
}

TEST_CASE("an agreement without contributions or laws is said to have none") {
  Partnership partnership = iop::test::kalmar();
  auto& agreement = partnership.agreements.back();
  agreement.contributions.clear();
  agreement.laws.clear();
  agreement.payment.reset();
  const auto text = text_of(partnership, Language::sv, Date(2025, 3, 14));
  CHECK(contains(text, "Inga insatser är angivna.\n"));
  CHECK(contains(text, "Filen nämner inga lagar"));
}

TEST_CASE("every step of a check is told whole, in both languages") {
  Partnership partnership = iop::test::kalmar();
  auto& agreement = partnership.agreements.back();
  agreement.laws.push_back({.sfs = "1999:999"});
  agreement.laws.push_back({.sfs = "2025:400"});
  agreement.contributions.push_back(
      {.party = {"kalmar-stadsmission"},
       .kind = iop::ContributionKind::volunteer_hours,
       .text = "x",
       .hours = iop::Decimal::parse("10.5"),
       .hourly_rate = iop::HourlyRate{iop::Money::parse("300.00"), "en schablon"},
       .span = iop::ContributionSpan::per_year});
  iop::Screening screening{.id = "s", .made_on = Date(2023, 5, 1), .text = "x"};
  screening.common_values = Judgement{.holds = true};
  screening.trust_and_contact = Judgement{.holds = false};
  partnership.facts->screenings = {screening};
  const auto steps =
      iop::explain(iop::agreement_check(partnership, agreement.id, Date(2025, 3, 14)));
  REQUIRE(steps.size() > 40);
  for (const auto& step : steps)
    for (const auto language : {Language::sv, Language::en}) {
      const auto sentence = iop::sentence(step, language);
      CAPTURE(sentence);
      CHECK(sentence.ends_with('.'));
      CHECK_FALSE(contains(sentence, "?"));
      CHECK_FALSE(contains(sentence, "_"));  // a word of an enumeration that has no phrase
    }
}

TEST_CASE("the sentence of hours shows the rate, its source, the years, and both values") {
  const auto agreement = iop::test::agreement_of(
      R"("contributions": [{"party": "mission", "kind": "volunteer_hours", "text": "x",
          "hours": 10.5, "hourly_rate": {"amount": "300.00", "source": "en schablon"},
          "span": "per_year"}])",
      "2024-01-01", "2025-06-30");
  const auto steps = iop::explain(iop::contribution_shares(agreement));
  CHECK(iop::test::spaced(iop::sentence(steps.at(1), Language::sv)) ==
        "mission, ideella timmar: 10,5 timmar × 300,00 kr (en schablon) × 546/365 år = "
        "1 719 900 000/3 650 öre = 471 205,47… öre, avrundat 4 712,05 kr.");
}

}  // namespace
