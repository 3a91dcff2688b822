#include <iop/report/portfolio_document.hpp>

#include <string>

#include <doctest/doctest.h>

#include <iop/report/render.hpp>

#include "support/cases.hpp"

namespace {

using iop::test::day;
using iop::test::kronor;

iop::Portfolio of_one() {
  iop::PortfolioRow row{.partnership = "p <b>",
                        .title = "Partnerskapet",
                        .agreement = "a",
                        .parties = {"Föreningen", "Stiftelsen"},
                        .state = iop::LifecycleState::in_force,
                        .term = {.first = day("2023-12-01"), .last = day("2026-11-30")}};
  row.sum_per_year = kronor("1000000.00");
  row.outstanding = kronor("-400000.00");
  row.next_due = iop::NextDue{"o", iop::ObligationKind::meeting, iop::FuzzyDate::parse("2025-Q2")};
  row.overdue = 2;
  row.exposure = kronor("214286.00");
  row.exposure_status = iop::RepaymentStatus::ok;
  iop::Portfolio portfolio{.day = day("2025-03-14"), .rows = {row}};
  portfolio.totals.paid.unknown = 1;
  portfolio.totals.outstanding = {.sum = kronor("1000.00"), .known = 2, .unknown = 1};
  return portfolio;
}

bool has(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("a portfolio tells amounts, what is unknown, and what is due, in both languages") {
  const std::string sv = iop::to_markdown(iop::portfolio_document(of_one(), iop::Language::sv));
  for (const char* part :
       {"# Partnerskap i översikt", "2025-03-14", "Föreningen, Stiftelsen",
        "2023-12-01 – 2026-11-30", "1\u00a0000\u00a0000", "\u2212400\u00a0000",
        "214\u00a0286", "okänt", "2025-Q2", "okänt (0 av 1 har uppgift)",
        "1\u00a0000\u00a0kr (2 av 3 har uppgift)"}) {
    CAPTURE(std::string{part});
    CHECK(has(sv, part));
  }
  CHECK_FALSE(has(sv, "<b>"));
  const std::string en = iop::to_markdown(iop::portfolio_document(of_one(), iop::Language::en));
  for (const char* part :
       {"# Partnerships at a glance", "unknown", "SEK", "(0 of 1 have a figure)"}) {
    CAPTURE(std::string{part});
    CHECK(has(en, part));
  }
}

TEST_CASE("a clause that does not apply on the day is told apart from one that cannot be told") {
  auto portfolio = of_one();
  portfolio.rows[0].exposure.reset();
  portfolio.rows[0].exposure_status = iop::RepaymentStatus::after_term;
  CHECK(has(iop::to_markdown(iop::portfolio_document(portfolio, iop::Language::en)),
            "does not apply"));
}

TEST_CASE("in a terminal of 80 columns no line is longer") {
  const std::string text = iop::to_text(iop::portfolio_document(of_one(), iop::Language::sv), 80);
  CHECK(has(text, "Vid hävning"));
}
