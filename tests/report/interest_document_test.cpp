#include <iop/report/interest_document.hpp>

#include <string>

#include <doctest/doctest.h>

#include <iop/report/render.hpp>

#include "report/kalmar.hpp"

namespace {

using iop::Date;
using iop::Language;
using iop::Money;
using iop::test::contains;

std::string text_of(const iop::InterestAccount& account, Language language) {
  return iop::test::spaced(iop::to_text(iop::interest_document(account, language), 80));
}

TEST_CASE("interest is told line by line, with what may not apply") {
  const auto account =
      iop::interest(Money::parse("5000.00"), {Date(2023, 1, 1), Date(2023, 12, 31)},
                    iop::InterestRegime::default_interest);
  const auto swedish = text_of(account, Language::sv);
  CAPTURE(swedish);
  CHECK(contains(swedish, "550,21 kr"));
  CHECK(contains(swedish, "NJA 2007 s. 115"));
  CHECK(contains(swedish, "2023-01-01  2023-06-30"));
  CHECK(contains(swedish, "181"));
  CHECK(contains(swedish, "10,50 %"));
  CHECK(contains(swedish, "Dröjsmålsränta från och med 1 januari 2023 till och med 30 juni 2023"));
  CHECK(contains(swedish, "act/365"));
  const auto english = text_of(account, Language::en);
  CAPTURE(english);
  CHECK(contains(english, "SEK 550.21"));
  CHECK(contains(english, "31 December 2024"));
  for (const auto& text : {swedish, english}) CHECK_FALSE(contains(text, "?"));
}

TEST_CASE("a claim tells when default interest takes over, and how it is divided") {
  const iop::InterestClaim claim{.amount = Money::parse("214285.71"),
                                 .arose_on = Date(2024, 3, 14),
                                 .until = Date(2024, 5, 31),
                                 .payments = {{Date(2023, 12, 20), Money::parse("300000.00")},
                                              {Date(2024, 1, 15), Money::parse("200000.00")}},
                                 .demanded_on = Date(2024, 3, 20)};
  const auto text = text_of(iop::interest_on_claim(claim), Language::sv);
  CAPTURE(text);
  CHECK(contains(text, "20 april 2024"));
  CHECK(contains(text, "återgång"));
  CHECK(contains(text, "dröjsmål"));
  CHECK(contains(text, "300 000,00 kr"));
  auto due = claim;
  due.due_on = Date(2024, 4, 15);
  due.until = Date(2024, 4, 16);
  const auto english = text_of(iop::interest_on_claim(due), Language::en);
  CHECK(contains(english, "fixed in advance"));
  CHECK(contains(english, "1 day,"));
}

TEST_CASE("an account without a bearing day says so") {
  const iop::InterestClaim claim{
      .amount = Money::parse("1.00"), .arose_on = Date(2024, 1, 1), .until = Date(2024, 1, 1)};
  const auto text = text_of(iop::interest_on_claim(claim), Language::sv);
  CHECK(contains(text, "inga"));
  CHECK(contains(text, "0,00 kr"));
}

}  // namespace
