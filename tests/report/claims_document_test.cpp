#include <iop/report/claims_document.hpp>

#include <doctest/doctest.h>

#include <iop/io/partnership_file.hpp>
#include <iop/report/render.hpp>

#include "support/cases.hpp"

namespace {

using iop::Language;

iop::RepaymentClaims claims() {
  return iop::repayment_claims(
      iop::parse_partnership(iop::test::project_file("examples/data/exempel-foreningsstod.json")),
      iop::Date(2026, 6, 30));
}

bool holds(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

TEST_CASE("the claims are told in both languages with the clause, the reason and the amounts") {
  const std::string sv = iop::to_markdown(iop::claims_document(claims(), Language::sv));
  const std::string en = iop::to_markdown(iop::claims_document(claims(), Language::en));
  CHECK(holds(sv, "36\u00A0749,50\u00A0kr"));
  CHECK(holds(sv, "Tröskeln är 1\u00A0000\u00A0000\u00A0öre"));
  CHECK(holds(sv, "kommunen nöjer sig med en tjugondel"));
  CHECK(holds(sv, "14 dagar för sent"));
  CHECK(holds(en, "14 days late"));
  CHECK(holds(en, "clauses.misuse"));
  CHECK(holds(en, "Medel som inte använts under året återbetalas"));
}

TEST_CASE("a partnership without such clauses is told so in one sentence") {
  auto none = claims();
  none.statements.clear();
  CHECK(
      holds(iop::to_text(iop::claims_document(none, Language::en)), "no other repayment clauses"));
}

}  // namespace
