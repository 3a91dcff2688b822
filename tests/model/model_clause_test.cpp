#include <iop/model/model_clause.hpp>

#include <string>

#include <doctest/doctest.h>

#include <iop/io/partnership_file.hpp>

#include "support/cases.hpp"
#include "support/print.hpp"

namespace {

using iop::Agreement;
using iop::ClauseId;
using iop::DateRange;

TEST_CASE("agreement_with_model_clause has the term, the conditions and the clause") {
  const DateRange term{{2024, 2, 29}, {2027, 2, 28}};
  const Agreement agreement = iop::agreement_with_model_clause(term);
  CHECK(agreement.id == "avtal");
  CHECK(iop::exact_term(agreement) == term);
  REQUIRE(agreement.rescission.has_value());
  CHECK(agreement.rescission->breach == iop::BreachDegree::serious);
  CHECK(agreement.rescission->unless_rectified);
  REQUIRE(agreement.repayment.has_value());
  CHECK(agreement.repayment->breach_by == iop::Side::payee);
  CHECK(agreement.repayment->divisor.number() == 182);
  CHECK_FALSE(agreement.repayment->payable_unit.has_value());
  CHECK_FALSE(agreement.payment.has_value());
  CHECK_FALSE(agreement.reading.has_value());
  CHECK(agreement.parties.empty());
}

TEST_CASE("the model clause is the one quoted in the Kalmar file, word for word") {
  const auto partnership = iop::parse_partnership(iop::test::kalmar_text());
  const Agreement& kalmar = partnership.agreement("2023-2026");
  const Agreement ours = iop::agreement_with_model_clause(iop::exact_term(kalmar).value());
  for (const auto& [here, there] : {std::pair{ours.rescission->clause, kalmar.rescission->clause},
                                    std::pair{ours.repayment->clause, kalmar.repayment->clause}}) {
    const auto* clause = iop::find_clause(ours, here);
    const auto* quoted = iop::find_clause(kalmar, there);
    REQUIRE((clause && clause->quote && quoted && quoted->quote));
    CHECK(clause->quote->text == quoted->quote->text);
    CHECK(clause->quote->source == quoted->quote->source);
  }
  CHECK(ours.rescission->breach == kalmar.rescission->breach);
  CHECK(ours.rescission->unless_rectified == kalmar.rescission->unless_rectified);
  CHECK(ours.repayment->breach_by == kalmar.repayment->breach_by);
  CHECK(ours.repayment->divisor == kalmar.repayment->divisor);
}

TEST_CASE("the model clause can be written and read back without findings") {
  const iop::Partnership partnership{
      .schema = std::string{iop::partnership_schema},
      .id = "p",
      .title = "t",
      .agreements = {iop::agreement_with_model_clause({{2023, 12, 1}, {2026, 11, 30}})}};
  const auto loaded = iop::load(iop::partnership_text(partnership));
  CHECK(loaded.partnership == partnership);
  CHECK(loaded.findings.empty());
}

}  // namespace
