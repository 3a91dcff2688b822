#include <iop/model/repayment_clauses.hpp>

#include <doctest/doctest.h>

#include <iop/core/words.hpp>
#include <iop/model/agreement.hpp>

namespace {

TEST_CASE("a threshold and a carry-over are told apart from none") {
  const iop::UnusedFundsTerms none;
  const iop::UnusedFundsTerms some{.threshold =
                                       iop::UnusedThreshold{.above = iop::AboveThreshold::excess}};
  CHECK(none != some);
  CHECK_FALSE(none.carry_over.has_value());
  CHECK(iop::CarryOverTerms{} != iop::CarryOverTerms{.needs_consent = true});
}

TEST_CASE("the terms by which something comes back are named, and none where there are none") {
  iop::Agreement agreement{.id = "a",
                           .title = "x",
                           .term = {iop::FuzzyDate::parse("2025"), iop::FuzzyDate::parse("2025")}};
  CHECK(iop::repayment_terms_beside(agreement).empty());
  agreement.misuse = iop::MisuseTerms{.extent = iop::MisuseExtent::all};
  agreement.unused_funds = iop::UnusedFundsTerms{};
  agreement.no_repayment = iop::NoRepaymentTerms{};
  CHECK(iop::repayment_terms_beside(agreement) == "unused_funds, misuse");
  agreement.late_reports =
      iop::LateReportTerms{.duty = {"d"}, .percent_of = iop::DeductionBase::period};
  agreement.repayment = iop::RepaymentTerms{.breach_by = iop::Side::payee, .divisor = 182};
  CHECK(iop::repayment_terms_beside(agreement) == "repayment, unused_funds, misuse, late_reports");
}

}  // namespace
