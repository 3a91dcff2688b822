#include <iop/report/findings_document.hpp>

#include <string>
#include <vector>

#include <doctest/doctest.h>

#include <iop/report/render.hpp>

#include "report/kalmar.hpp"
#include "support/check_code.hpp"

namespace {

using iop::ErrorCode;
using iop::finding;
using iop::Language;

std::string text_of(const std::vector<iop::Finding>& findings, Language language) {
  return iop::test::spaced(iop::to_text(iop::findings_document(findings, language), 1000));
}

TEST_CASE("findings stand by severity, each with what to do, its code and its place") {
  const std::vector findings{
      finding(ErrorCode::repayment_prepaid, {{"amount", "1234.50"}}),
      finding(ErrorCode::money_format, {{"text", "1.234,56"}}, "/facts/payments/0/amount")};
  CHECK_EQ(text_of(findings, Language::sv),
           "Anmärkningar\n============\n\n"
           "- Fel: ”1.234,56” är inget belopp.\n"
           "  Skriv kronor med punkt och två decimaler: 500000.00. [money.format · "
           "/facts/payments/0/amount]\n"
           "- Varning: 1 234,50 kr har betalats för halvår som inte har börjat; formeln omfattar "
           "dem inte.\n"
           "  Kravet på förskottet prövas för sig. [repayment.prepaid]\n");
  CHECK_EQ(text_of(findings, Language::en),
           "Findings\n========\n\n"
           "- Error: '1.234,56' is not an amount.\n"
           "  Write kronor with a point and two decimals: 500000.00. [money.format · "
           "/facts/payments/0/amount]\n"
           "- Warning: SEK 1,234.50 was paid for half-years that have not begun; the formula does "
           "not cover them.\n"
           "  A claim for the advance is judged apart. [repayment.prepaid]\n");
}

TEST_CASE("a document without findings says so, and takes the title it is given") {
  CHECK_EQ(text_of({}, Language::sv), "Anmärkningar\n============\n\nInget att anmärka.\n");
  CHECK_EQ(text_of({}, Language::en), "Findings\n========\n\nNothing to remark.\n");
  CHECK_EQ(iop::findings_document({}, Language::sv, "avtal.json").title, "avtal.json");
}

TEST_CASE("only the details that rules write are retold") {
  const auto told = [](ErrorCode code, const char* name, const char* value) {
    return text_of({finding(code, {{name, value}})}, Language::sv);
  };
  using iop::test::contains;
  CHECK(contains(told(ErrorCode::date_not_a_day, "text", "2025-02-30"), "”2025-02-30”"));
  CHECK(contains(told(ErrorCode::schedule_no_terms, "id", "2025-01-01"), "”2025-01-01”"));
  CHECK(contains(told(ErrorCode::schedule_term_not_exact, "term", "2020..2023-06"),
                 "2020 – juni 2023"));
  CHECK(contains(told(ErrorCode::schedule_term_not_exact, "term", "våren..2023"), "våren – 2023"));
  CHECK(contains(told(ErrorCode::repayment_prepaid, "amount", "much"), "much kr"));
  CHECK(contains(told(ErrorCode::repayment_declared_by_breaching_side, "side", "payee"),
                 "(den betalningsmottagande parten)"));
  CHECK(contains(told(ErrorCode::repayment_breach_not_stated, "missing", "breach.serious"),
                 "säger inte om bristen var allvarlig."));
}

TEST_CASE("words of the library are phrases of the language, by the code that uses them") {
  struct Case {
    ErrorCode code;
    std::vector<iop::Detail> details;
    std::string_view sv, en;
  };
  for (const auto& each : {
           Case{ErrorCode::completeness_heading_missing,
                {{"heading", "economy"}},
                "inget om ekonomi.",
                "nothing on economy."},
           Case{ErrorCode::completeness_heading_partly,
                {{"heading", "parties_and_organisation"}, {"names", "steering, working_groups"}},
                "en del om parter och organisation, men saknar: styrning, arbetsgrupper.",
                "some of parties and organisation, but lacks: steering, working groups."},
           Case{ErrorCode::amendment_conflict,
                {{"id", "automatic_renewal 2026-01-01"},
                 {"other", "m"},
                 {"day", "2026-01-01"},
                 {"part", "term_last"}},
                "”automatisk förlängning från 1 januari 2026” gäller båda från 1 januari 2026 och "
                "anger båda avtalets sista dag;",
                "'automatic renewal from 1 January 2026' both hold from 1 January 2026 and both "
                "state the last day of the agreement;"},
           Case{ErrorCode::aggregation_not_a_share,
                {{"indicator", "i"}, {"measure", "cumulative"}},
                "(löpande summa)",
                "(cumulative series)"},
           Case{ErrorCode::measurement_form,
                {{"indicator", "i"},
                 {"measure", "share"},
                 {"expected", "value | numerator, denominator"}},
                "\"value\", eller \"numerator\" och \"denominator\", och inget annat",
                "\"value\", or \"numerator\" and \"denominator\", and nothing else"},
           Case{ErrorCode::value_type,
                {{"expected", "string 500000.00"}, {"got", "object"}},
                "ett belopp som text, \"500000.00\", inte ett objekt.",
                "an amount as text, \"500000.00\", not an object."},
           Case{ErrorCode::reference_unknown,
                {{"id", "x"}, {"what", "parties"}, {"nearest", ""}},
                "”x” finns inte bland parterna.\n  Rätta det,",
                "'x' is not among the parties.\n  Correct it,"},
           Case{ErrorCode::rescission_assumed,
                {{"assumed",
                  "declared_by=payer, breach.rectified=false, clause_but_divisor=Avtal "
                  "A, avsnittet B, C"}},
                "antaget är att den utbetalande parten hävde, att bristen inte rättades, att "
                "klausulen är, med den angivna nämnaren, den i Avtal A, avsnittet B, C.",
                "assumed is that the paying party rescinded, that the breach was not rectified, "
                "that the clause is, with the divisor that was given, that of Avtal A, avsnittet "
                "B, C."},
       }) {
    const std::vector findings{finding(each.code, each.details)};
    CAPTURE(text_of(findings, Language::sv));
    CAPTURE(text_of(findings, Language::en));
    CHECK(iop::test::contains(text_of(findings, Language::sv), each.sv));
    CHECK(iop::test::contains(text_of(findings, Language::en), each.en));
  }
}

}  // namespace
