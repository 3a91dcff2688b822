#include <iop/report/amendment_diff_document.hpp>

#include <string>

#include <doctest/doctest.h>

#include <iop/model/terms_on.hpp>
#include <iop/report/render.hpp>
#include <iop/report/sentences.hpp>

#include "report/kalmar.hpp"

namespace {

using iop::Amendment;
using iop::Date;
using iop::Language;
using iop::test::contains;

iop::Agreement with(Amendment amendment) {
  auto agreement = iop::test::kalmar().agreements.back();
  agreement.term = {.first = Date(2023, 12, 1), .last = Date(2026, 11, 30)};
  agreement.amendments = {std::move(amendment)};
  return agreement;
}

// As text, its lines and runs of blanks as single blanks.
std::string text_of(const iop::Agreement& agreement, Language language) {
  return iop::test::flat(
      iop::to_text(iop::amendment_diff_document(iop::amendment_diff(agreement, "m"), language)));
}

TEST_CASE("a longer term is told with its instalments and yearly duties") {
  const auto agreement = with({.id = "m",
                               .effective_on = Date(2026, 6, 1),
                               .text = "Ett år till.",
                               .agreed_on = Date(2026, 5, 4),
                               .in_writing = true,
                               .term_last = Date(2027, 11, 30)});
  const auto told = text_of(agreement, Language::sv);
  CHECK(contains(told, "Innehåll Ett år till. "));
  CHECK(contains(told, "Skriftlig ja "));
  CHECK(contains(told, "Planerat i allt, före 3 000 000,00 kr "));
  CHECK(contains(told, "Planerat i allt, efter 4 000 000,00 kr "));
  CHECK(contains(told, "flyttas från 30 november 2026 till 30 november 2027 (365 dagar längre)."));
  CHECK(contains(told, "- Utbetalningen i december 2026 tillkommer (500 000,00 kr)."));
  CHECK(contains(told, "Åtaganden "));
  CHECK(contains(told, "(4 gånger, senast 30 november 2027)."));
  const auto english = text_of(agreement, Language::en);
  CHECK(contains(english, "The instalment in December 2026 is added (SEK 500,000.00)."));
  CHECK(contains(english, "(1 time, by 30 November 2027)."));
}

TEST_CASE("goals, duties, parties, amounts and other terms are told before and after") {
  Amendment all{.id = "m", .effective_on = Date(2025, 1, 1), .text = "x"};
  all.amount = iop::Money::parse("600000.00");
  all.goals = std::vector<iop::Goal>{{.id = "okad-egenmakt", .text = "Mer egenmakt"},
                                     {.id = "ny", .text = "Nytt mål"}};
  all.target_group = iop::TargetGroup{.text = "Alla."};
  all.parties = std::vector<iop::AgreementParty>{{.party = {"kalmar-kommun"}}, {.party = {"ny"}}};
  all.follow_up = std::vector<iop::FollowUpTerm>{{.id = "kontaktmoten",
                                                  .kind = iop::FollowUpKind::meeting,
                                                  .text = "Möts.",
                                                  .times_per_year = iop::TimesPerYear{6}}};
  all.other_terms = {{.text = "Möten på distans."}};
  const auto told = text_of(with(all), Language::sv);
  for (const auto* part :
       {"lyder nu ”Mer egenmakt”.", "Målet ”Nytt mål” tillkommer.", "ersätts av ”Alla”.",
        "Parten ”kalmar-kommun”: rollen tas bort; det var den utbetalande parten.",
        "Parten ”kalmar-stadsmission” utgår.", "Parten ”ny” tillkommer.", "lyder nu ”Möts”.",
        "tas bort.", "Övrigt: Möten på distans.", "faller bort", "från 4 gånger till 6;",
        "ändras från 500 000,00 kr till 600 000,00 kr."})
    CHECK_MESSAGE(contains(told, part), part);
  const auto diff = iop::amendment_diff(with(all), "m");
  for (const auto& step : iop::explain(diff))
    for (const auto language : {Language::sv, Language::en}) {
      const auto sentence = iop::sentence(step, language);
      CHECK_MESSAGE(sentence.find('?') == std::string::npos, sentence);
      CHECK_MESSAGE(sentence.ends_with('.'), sentence);
    }
}

TEST_CASE("what another amendment of the day takes is marked, and members are told in words") {
  Amendment first{.id = "m", .effective_on = Date(2025, 1, 1), .text = "x"};
  first.amount = iop::Money::parse("600000.00");
  auto agreement = with(first);
  auto goals = agreement.goals;
  goals[0].indicators = {
      {.id = "i", .text = "Besök", .measure = iop::Measure::quantity, .unit = "besök"}};
  agreement.goals = goals;
  goals[0].indicators[0].target =
      iop::Target{.kind = iop::TargetKind::threshold, .value = iop::Decimal{1200}};
  agreement.amendments[0].goals = goals;
  auto second = first;
  second.id = "n";
  second.amount = iop::Money::parse("700000.00");
  agreement.amendments.push_back(second);
  const auto told = text_of(agreement, Language::sv);
  CHECK(contains(
      told, "till 600 000,00 kr – men det gäller inte: ändringen ”n” från samma dag går före."));
  CHECK(contains(told, "(gäller inte: en annan ändring går före)"));
  CHECK(contains(told, "indikatorn ”i”: målvärdet sätts till 1 200."));
  const auto english = text_of(agreement, Language::en);
  CHECK(contains(english, "the amendment 'n' of the same day goes before it."));
  CHECK(contains(english, "the indicator 'i': the target is set to 1,200."));
}

TEST_CASE("a renewal is told in the language of the document") {
  auto agreement = with({.id = "x", .effective_on = Date(2024, 1, 1), .text = "x"});
  agreement.amendments.clear();
  agreement.automatic_renewal = iop::AutomaticRenewal{.months = 12, .notice_months = 3};
  const auto renewed = iop::with_renewals(agreement, Date(2027, 1, 1), {}).agreement;
  const auto diff = iop::amendment_diff(renewed, renewed.amendments.at(0).id);
  const auto told = iop::test::flat(iop::to_text(iop::amendment_diff_document(diff, Language::en)));
  CHECK(contains(told, "Content Renewed without notice "));
  CHECK(contains(told, "Amendment automatic renewal from 1 December 2026 "));
}

TEST_CASE("a shorter term, and one that does not hold, are told as such") {
  const auto shorter = with(
      {.id = "m", .effective_on = Date(2026, 6, 1), .text = "x", .term_last = Date(2026, 11, 29)});
  CHECK(contains(text_of(shorter, Language::sv), "(1 dag kortare)."));
  CHECK(contains(text_of(shorter, Language::en), "(1 day shorter)."));
  auto oral = shorter;
  oral.amendments[0].in_writing = false;
  const auto told = text_of(oral, Language::sv);
  CHECK(contains(told, " nej Klausul"));
  CHECK(contains(told, "Inget ändrades."));
  CHECK(contains(told, "[amendment.not_in_writing]"));
}

}  // namespace
