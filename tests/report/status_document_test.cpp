#include <iop/report/status_document.hpp>

#include <string>

#include <doctest/doctest.h>

#include <iop/io/partnership_file.hpp>
#include <iop/report/render.hpp>

#include "report/kalmar.hpp"

namespace {

using iop::Date;
using iop::Language;
using iop::test::contains;

std::string text_of(const iop::PartnershipStatus& status, Language language,
                    std::string_view agreement = {}) {
  return iop::test::spaced(iop::to_text(iop::status_document(status, language, agreement)));
}

TEST_CASE("the status of Kalmar tells the state, the ground, the term and the amount") {
  const auto status = iop::partnership_status(iop::test::kalmar(), Date(2025, 3, 14));
  const auto swedish = text_of(status, Language::sv, "2023-2026");
  CHECK(contains(swedish, "Läge         gällande (avtalet 2023-2026)\n"));
  CHECK(contains(swedish, "gällande från och med 1 december 2023\n"));
  CHECK(contains(swedish, "avtalstidens första dag, 1 december 2023\n"));
  CHECK(contains(swedish, "Klausul                 avtalstid\n"));
  CHECK(contains(swedish, "500 000,00 kr (exempel)\n"));
  CHECK(contains(swedish, "[lifecycle.signing_not_recorded"));
  const auto english = text_of(status, Language::en, "2023-2026");
  CHECK(contains(english, "in force from 1 December 2023\n"));
  CHECK(contains(english, "SEK 500,000.00 (example)\n"));
}

TEST_CASE("the status of Järva tells the chain, and one agreement where one is asked for") {
  const auto jarva =
      iop::read_partnership(iop::test::project_path("examples/data/jarva-iogt-nto-spanga.json"));
  const auto status = iop::partnership_status(jarva, Date(2025, 1, 1));
  const auto all = text_of(status, Language::sv);
  CHECK(contains(all, "2018-2022  2018 – 2023-02-28        slutredovisat  2024-10-09\n"));
  CHECK(contains(all, "gäller samtidigt i 59 dagar: 1 januari 2023 – 28\n"));
  CHECK(contains(all, "Spånga Blåbandsförening (kanske)"));
  CHECK(contains(all, "Ändringar i kraft  forlangning-2023\n"));
  CHECK(iop::test::occurrences(all, "\nTidigare lägen\n") == 3);
  const auto one = text_of(status, Language::sv, "2024");
  CHECK(iop::test::occurrences(one, "\nTidigare lägen\n") == 1);
  CHECK(contains(one, "\nAvtal 2024\n"));
}

TEST_CASE("how it ended, what goes on beside it, and notice are told") {
  auto partnership = iop::test::kalmar();
  partnership.agreements = {partnership.agreements.back()};
  auto& agreement = partnership.agreements[0];
  agreement.id = "a";
  agreement.term = {.first = Date(2023, 12, 1), .last = Date(2026, 11, 30)};
  agreement.automatic_renewal = iop::AutomaticRenewal{.months = 12, .notice_months = 3};
  partnership.facts = iop::Facts{};
  auto& facts = *partnership.facts;
  facts.events = {{iop::EventKind::decision, Date(2023, 11, 1)},
                  {iop::EventKind::signing, Date(2023, 11, 20)},
                  {iop::EventKind::renegotiation_called, Date(2025, 2, 1)}};
  facts.breaches = {{.noted_on = Date(2025, 1, 10), .by = iop::Side::payee, .text = "Rapport."}};
  facts.endings = {{.ending = {.effective_on = Date(2025, 3, 14)}, .note = "Rättades inte."}};
  const auto before = iop::test::flat(
      text_of(iop::partnership_status(partnership, Date(2025, 3, 1)), Language::sv));
  CHECK(contains(before, "brist påtalad, 10 januari 2025: Rapport."));
  CHECK(contains(before, "Dessutom omförhandling påkallad, 1 februari 2025 "));
  CHECK(contains(before, "Sista dag för uppsägning"));
  CHECK(contains(before, "Beslutat 1 november 2023 "));
  CHECK(contains(before, "Undertecknat 20 november 2023 "));
  const auto after = iop::test::flat(
      text_of(iop::partnership_status(partnership, Date(2025, 3, 15)), Language::en));
  CHECK(contains(after, "rescinded from 15 March 2025 "));
  CHECK(contains(after, "ending, 14 March 2025 (rescission): Rättades inte. "));
}

}  // namespace
