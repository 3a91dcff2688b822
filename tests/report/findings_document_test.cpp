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
  CHECK(contains(told(ErrorCode::schedule_term_not_exact, "term", "2020..2023"), "2020..2023"));
  CHECK(contains(told(ErrorCode::repayment_prepaid, "amount", "much"), "much kr"));
  CHECK(contains(told(ErrorCode::repayment_declared_by_breaching_side, "side", "payee"),
                 "(den betalningsmottagande parten)"));
  CHECK(contains(told(ErrorCode::repayment_breach_not_stated, "missing", "breach.serious"),
                 "säger inte om bristen var allvarlig."));
}

}  // namespace
