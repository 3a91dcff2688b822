#include <iop/report/plan_document.hpp>

#include <string>

#include <doctest/doctest.h>

#include <iop/io/partnership_file.hpp>
#include <iop/report/render.hpp>

#include "report/kalmar.hpp"
#include "support/project.hpp"

namespace {

using iop::Language;
using iop::test::contains;

iop::PaymentPlan example_plan() {
  const auto partnership =
      iop::parse_partnership(iop::test::project_file("examples/data/exempel-delar.json"));
  return iop::payment_plan(partnership.agreements[0], iop::plan_sources(partnership));
}

std::string text_of(const iop::PaymentPlan& plan, Language language) {
  return iop::test::spaced(iop::to_text(iop::plan_document(plan, language)));
}

TEST_CASE("the plan's document has a row for each instalment, and what it waits for") {
  const auto text = text_of(example_plan(), Language::sv);
  CHECK(contains(
      text, " 1  grundbidrag        2024-02-01 –          2024-02-15            170 934,05 kr\n"));
  CHECK(contains(text, "väntar på att"));
  CHECK(contains(text, "[schedule.figure_missing ·"));
  CHECK(contains(text, "Summa  okänt\n"));
}

TEST_CASE("the plan's document tells each computation once, with the instalments it is of") {
  const auto text = text_of(example_plan(), Language::en);
  CHECK(contains(
      text, "- 7, 10, 11, 12: The amount is fixed with the figures published by 1 December\n"));
  CHECK(contains(text, "1,000,000.00 × 417.1 (2024-10) / 398.65 (2022-10)"));
  CHECK(contains(text, "by 335 days of 366"));
  CHECK(contains(text, "The amount was raised from 1 January 2025."));
}

TEST_CASE("a plan without instalments says why and shows no table") {
  iop::Agreement agreement = iop::test::kalmar_agreement();
  agreement.payment.reset();
  const auto text = text_of(iop::payment_plan(agreement), Language::en);
  CHECK(contains(text, "[schedule.no_terms]"));
  CHECK_FALSE(contains(text, "Every instalment"));
}

}  // namespace
