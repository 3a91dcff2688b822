#include <iop/report/repayment_document.hpp>

#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include <iop/model/model_clause.hpp>
#include <iop/report/render.hpp>

#include "report/kalmar.hpp"
#include "support/print.hpp"

namespace {

using iop::Date;
using iop::Document;
using iop::Language;
using iop::Rescission;
using iop::Side;
using iop::test::Case;
using iop::test::contains;
using iop::test::kalmar_case;

const Date day{2025, 3, 14};

std::string text_of(const Case& each, Language language) {
  return iop::test::spaced(
      iop::to_text(iop::repayment_document(each.statement, each.alternatives, language), 1000));
}

std::vector<std::string> headings(const Document& document) {
  std::vector<std::string> found;
  for (const auto& block : document.blocks)
    if (const auto* heading = std::get_if<iop::block::Heading>(&block))
      found.push_back(heading->text);
  return found;
}

template <class Block>
const Block& first_of(const Document& document, std::string_view heading) {
  const Block* found = nullptr;
  bool below = false;
  for (const auto& block : document.blocks) {
    if (const auto* each = std::get_if<iop::block::Heading>(&block)) below = each->text == heading;
    if (below && !found) found = std::get_if<Block>(&block);
  }
  REQUIRE(found);
  return *found;
}

TEST_CASE("the statement's document has its parts in order, in both languages") {
  const auto [statement, alternatives] = kalmar_case(day);
  CHECK_EQ(headings(iop::repayment_document(statement, alternatives, Language::sv)),
           std::vector<std::string>{"Svar", "Klausulen", "Underlag", "Läsning av klausulen",
                                    "Betalningar", "Beräkning steg för steg", "Andra läsningar",
                                    "Andra avrundningar"});
  CHECK_EQ(headings(iop::repayment_document(statement, alternatives, Language::en)),
           std::vector<std::string>{"Answer", "The clause", "Basis", "Reading of the clause",
                                    "Payments", "The computation step by step", "Other readings",
                                    "Other roundings"});
}

TEST_CASE("the answer stands first") {
  const auto demo = kalmar_case(day);
  CHECK(text_of(demo, Language::sv)
            .starts_with("Återbetalning när avtalet hävs\n==============================\n\n"
                         "Svar\n----\n"
                         "Att betala       214 286 kr\n"
                         "Beräknat belopp  214 285,71 kr\n"
                         "Betalas av       den betalningsmottagande parten\n"));
  CHECK(text_of(demo, Language::en)
            .starts_with("Repayment on rescission of the agreement\n"
                         "========================================\n\n"
                         "Answer\n------\n"
                         "Payable            SEK 214,286\n"
                         "Calculated amount  SEK 214,285.71\n"
                         "Paid by            receiving party\n"));
}

TEST_CASE("a figure without a cap is not called payable") {
  const auto uncapped = kalmar_case(day, {.cap = iop::CapReading::none});
  CHECK(contains(text_of(uncapped, Language::sv), "Endast för jämförelse  214 286 kr\n"));
  CHECK(contains(text_of(uncapped, Language::en), "For comparison only  SEK 214,286\n"));
  CHECK(contains(text_of(uncapped, Language::sv), "[repayment.uncapped]"));
}

TEST_CASE("every reading is printed with where it came from") {
  auto [statement, alternatives] = kalmar_case(day, {.cap = iop::CapReading::total_paid});
  statement.reading_from.unit = iop::ReadingSource::agreement;
  const auto sv = first_of<iop::block::Table>(
      iop::repayment_document(statement, alternatives, Language::sv), "Läsning av klausulen");
  REQUIRE_EQ(sv.rows.size(), 6);
  CHECK_EQ(sv.rows[0], std::vector<std::string>{"Vilket halvår?", "halvår från avtalets första dag",
                                                "half_year=agreement", "förval"});
  CHECK_EQ(sv.rows[3], std::vector<std::string>{"Hur mycket som högst?",
                                                "högst allt som betalats enligt "
                                                "avtalet",
                                                "cap=total_paid", "valt här"});
  CHECK_EQ(sv.rows[5].back(), "avtalet");
  const auto en = first_of<iop::block::Table>(
      iop::repayment_document(statement, alternatives, Language::en), "Reading of the clause");
  CHECK_EQ(en.rows[3].back(), "chosen here");
  CHECK_EQ(en.rows[4].back(), "default");
  CHECK_EQ(en.rows[5].back(), "the agreement");
}

TEST_CASE("payments show the half-year, whether they count, and that figures are examples") {
  const auto [statement, alternatives] = kalmar_case(Date(2024, 12, 10));
  const auto table = first_of<iop::block::Table>(
      iop::repayment_document(statement, alternatives, Language::sv), "Betalningar");
  REQUIRE_EQ(table.rows.size(), 3);
  CHECK_EQ(iop::test::spaced(iop::joined(table.rows[1], "|")),
           "2024-06-20|2024-06-01 – 2024-11-30|ja|500 000,00 kr|exempel");
  CHECK_EQ(iop::test::spaced(iop::joined(table.rows[2], "|")),
           "2024-12-20|2024-12-01 – 2025-05-31|nej|500 000,00 kr|exempel");

  auto payments = *iop::test::kalmar().facts->payments;
  for (auto& each : payments) each.example = false;
  const auto real = kalmar_case(iop::test::rescinded(day), payments);
  CHECK_FALSE(contains(text_of(real, Language::sv), "xempel"));
  const auto none = kalmar_case(iop::test::rescinded(day), std::vector<iop::Payment>{});
  CHECK(contains(text_of(none, Language::sv), "Uppgiften är att inget har betalats."));
  CHECK(contains(text_of(none, Language::en), "It is stated that nothing was paid."));
}

TEST_CASE("steps are numbered and name their rule and what they rest on") {
  const auto [statement, alternatives] = kalmar_case(day);
  const auto list = first_of<iop::block::List>(
      iop::repayment_document(statement, alternatives, Language::sv), "Beräkning steg för steg");
  CHECK(list.numbered);
  REQUIRE_EQ(list.items.size(), 11);
  CHECK_EQ(list.items[5].note, "[repayment.half_year · klausul avtalstid]");
  CHECK_EQ(list.items[10].note, "[repayment.payable · lag (1970:1029) 2 §]");
}

TEST_CASE("other readings are told by what parts them") {
  const auto [statement, alternatives] = kalmar_case(day);
  const auto document = iop::repayment_document(statement, alternatives, Language::sv);
  const auto table = first_of<iop::block::Table>(document, "Andra läsningar");
  REQUIRE_EQ(table.rows.size(), 4);
  CHECK_EQ(iop::test::spaced(iop::joined(table.rows[0], "|")),
           "halvår från avtalets första dag, hävningsdagen räknas inte|214 285,71 kr|valt");
  CHECK_EQ(iop::test::spaced(iop::joined(table.rows[1], "|")),
           "kalenderhalvår, hävningsdagen räknas|299 450,55 kr|+85 164,84 kr");
  const auto roundings = first_of<iop::block::Table>(document, "Andra avrundningar");
  REQUIRE_EQ(roundings.rows.size(), 4);
  CHECK_EQ(iop::test::spaced(iop::joined(roundings.rows[3], "|")),
           "nedåt, hela kronor|214 285,00 kr|−0,71 kr");
}

TEST_CASE("findings stand with severity, sentence, hint and code, days and amounts as in prose") {
  const auto june = kalmar_case(Date(2025, 6, 10));
  const auto sv = text_of(june, Language::sv);
  CHECK(contains(sv,
                 "- Varning: Senast utbetalt halvårsbelopp är 500 000,00 kr, men för det aktuella "
                 "halvåret har 0,00 kr betalats.\n"));
  CHECK(contains(sv, "[repayment.readings_differ]\n"));
  CHECK(contains(text_of(june, Language::en),
                 "- Warning: The half-year amount last paid is SEK 500,000.00, but SEK 0.00 was "
                 "paid for the current half-year.\n"));
}

TEST_CASE("an answer without a figure is told by its reason and what to do") {
  struct Row {
    Case each;
    std::string_view sv_result, sv_reason, en_result, en_reason;
  };
  const auto& payments = iop::test::kalmar().facts->payments;
  auto rectified = iop::test::rescinded(day);
  rectified.breach->rectified = true;
  auto by_payer = iop::test::rescinded(day);
  by_payer.breach->by = Side::payer;
  const Rescission unstated{.effective_on = day};
  auto outside = *payments;
  outside[0].covers = Date(2030, 1, 1);
  for (const auto& [each, sv_result, sv_reason, en_result, en_reason] : {
           Row{kalmar_case(rectified, payments), "Ingen återbetalning enligt klausulen",
               "Bristen rättades utan dröjsmål; avtalet kan inte hävas för den.",
               "No repayment under the clause",
               "The breach was rectified without delay; the agreement cannot be rescinded for it."},
           Row{kalmar_case(by_payer, payments), "Ingen återbetalning enligt klausulen",
               "Den som brast i sina åtaganden är den utbetalande parten; klausulen gäller när den "
               "betalningsmottagande parten brister.",
               "No repayment under the clause",
               "The side in breach is the paying party; the clause applies when the receiving "
               "party is in breach."},
           Row{kalmar_case(unstated, payments), "Kan inte avgöras, en uppgift saknas",
               "Hävningen säger inte vem som brast i sina åtaganden, om bristen var allvarlig "
               "eller om bristen rättades utan dröjsmål.",
               "Cannot be told, a fact is missing",
               "The rescission does not state who was in breach, whether the breach was serious or "
               "whether the breach was rectified without delay."},
           Row{kalmar_case(iop::test::rescinded(day), std::nullopt),
               "Kan inte avgöras, en uppgift saknas", "Det är inte angivet vad som har betalats.",
               "Cannot be told, a fact is missing", "What has been paid is not stated."},
           Row{kalmar_case(Date(2023, 11, 30)), "Inget belopp, före avtalstiden",
               "Hävningsdagen 30 november 2023 är före avtalets första dag 1 december 2023; det "
               "finns inget aktuellt halvår.",
               "No amount, before the term",
               "The day of rescission 30 November 2023 is before the agreement's first day 1 "
               "December 2023; there is no current half-year."},
           Row{kalmar_case(Date(2026, 12, 1)), "Inget belopp, efter avtalstiden",
               "Hävningsdagen 1 december 2026 är efter avtalets sista dag 30 november 2026; inga "
               "avtalsdagar återstår.",
               "No amount, after the term",
               "The day of rescission 1 December 2026 is after the agreement's last day 30 "
               "November 2026; no agreement days remain."},
           Row{kalmar_case(iop::test::rescinded(day), outside), "Kan inte beräknas",
               "Betalningen 20 december 2023 säger sig gälla 1 januari 2030, som ligger utanför "
               "avtalet 1 december 2023 – 30 november 2026.",
               "Cannot be computed",
               "The payment of 20 December 2023 says that it covers 1 January 2030, which lies "
               "outside the agreement 1 December 2023 – 30 November 2026."},
       }) {
    CAPTURE(std::string{en_reason});
    const auto sv = text_of(each, Language::sv);
    CHECK(contains(sv, "Utfall    " + std::string{sv_result} + "\n"));
    CHECK(contains(sv, "Skäl      " + std::string{sv_reason} + "\n"));
    CHECK(contains(sv, "\nAtt göra  "));
    CHECK(contains(sv, "Alla kombinationer av läsningar ger samma svar.\n"));
    CHECK_FALSE(contains(sv, "Andra avrundningar"));
    CHECK_FALSE(contains(sv, "Att uppmärksamma"));
    const auto en = text_of(each, Language::en);
    CHECK(contains(en, "Result      " + std::string{en_result} + "\n"));
    CHECK(contains(en, "Reason      " + std::string{en_reason} + "\n"));
    CHECK(contains(en, "Every combination of readings gives the same answer.\n"));
  }
}

TEST_CASE("an assumption comes before the other findings") {
  auto june = kalmar_case(Date(2025, 6, 10));
  june.statement.findings.push_back(
      iop::finding(iop::ErrorCode::rescission_assumed, {{"assumed", "x"}}));
  const auto text = text_of(june, Language::sv);
  CHECK(text.find("[rescission.assumed]") < text.find("[repayment.readings_differ]"));
}

TEST_CASE("a clause without its words is summarised, and said to be") {
  auto demo = kalmar_case(day);
  demo.statement.clause->quote.reset();
  CHECK(contains(text_of(demo, Language::sv),
                 "Klausulens ord finns inte i underlaget. Så här sammanfattas den där: Hävs "));
  demo.statement.clause.reset();
  CHECK_FALSE(contains(text_of(demo, Language::sv), "Klausulen\n"));
}

TEST_CASE("an agreement with the model clause alone makes a document") {
  const auto agreement =
      iop::agreement_with_model_clause(iop::DateRange::parse("2023-12-01..2026-11-30"));
  const std::vector<iop::Payment> payments{
      {.paid_on = Date(2024, 12, 20), .amount = iop::Money::parse("500000.00")}};
  const auto rescission = iop::test::rescinded(day);
  const auto text = text_of({iop::repayment_statement(agreement, payments, rescission),
                             iop::repayment_alternatives(agreement, payments, rescission)},
                            Language::sv);
  CHECK(contains(text, "Att betala       214 286 kr\n"));
  CHECK(contains(text, "- Varning: Betalningen 20 december 2024 säger inte vilket halvår"));
}

TEST_CASE("nothing that a file says is obeyed") {
  auto demo = kalmar_case(day);
  demo.statement.title = "<script>alert(1)</script> | *x*";
  const auto document = iop::repayment_document(demo.statement, demo.alternatives, Language::sv);
  CHECK_FALSE(contains(iop::to_html(document), "<script"));
  CHECK(contains(iop::to_markdown(document), "\\<script\\>alert(1)\\</script\\> \\| \\*x\\*"));
}

}  // namespace
