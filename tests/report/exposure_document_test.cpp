#include <iop/report/exposure_document.hpp>

#include <string>

#include <doctest/doctest.h>

#include <iop/report/render.hpp>

#include "support/cases.hpp"
#include "support/print.hpp"

namespace {

using iop::Language;
using iop::test::day;
using iop::test::plain_agreement;
using iop::test::plain_payments;

bool holds(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

TEST_CASE("the most, each half-year, and every reading") {
  const auto exposure = iop::exposure(plain_agreement(), plain_payments());
  const auto others = iop::exposures(plain_agreement(), plain_payments());
  const auto text =
      iop::to_text(iop::exposure_document(exposure, others, Language::sv, day("2025-03-14")), 80);
  CHECK(holds(text, "500\u00a0000\u00a0kr"));
  CHECK(holds(text, "1 juni 2024"));
  CHECK(holds(text, "214\u00a0286\u00a0kr"));
  CHECK(holds(text, "current_half_"));  // cut, so that the table fits
  CHECK_FALSE(holds(iop::to_text(iop::exposure_document(exposure, {}, Language::en), 80),
                    "current_half_"));
}

TEST_CASE("why there is no figure") {
  const auto text = iop::to_text(
      iop::exposure_document(iop::exposure(plain_agreement(), {}), {}, Language::en), 80);
  CHECK(holds(text, "unknown. What has been paid is not stated."));
  CHECK_FALSE(holds(text, "repayment.payments_not_stated"));
}

TEST_CASE("a portfolio has a row for each, and what they would owe at once") {
  iop::Partnership partnership{.schema = "iop-partnership/1", .id = "one", .title = "One"};
  partnership.agreements = {plain_agreement()};
  partnership.facts = iop::Facts{};
  partnership.facts->payments = plain_payments();
  const auto on = day("2025-03-14");
  const auto text = iop::to_text(
      iop::exposure_portfolio_document(
          iop::exposure_portfolio({iop::exposure_entry(partnership, on)}, on), Language::sv),
      80);
  CHECK(holds(text, "one"));
  CHECK(holds(text, "214\u00a0286\u00a0kr"));
}

}  // namespace
