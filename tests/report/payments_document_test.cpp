#include <iop/report/payments_document.hpp>

#include <string>
#include <vector>

#include <doctest/doctest.h>

#include <iop/report/render.hpp>
#include <iop/report/sentences.hpp>

#include "report/kalmar.hpp"

namespace {

using iop::Date;
using iop::DateRange;
using iop::Language;
using iop::Money;
using iop::test::contains;

std::string text_of(const iop::Document& document) {
  return iop::test::spaced(iop::to_text(document, 80));
}

iop::PaymentPlan kalmar_plan() { return iop::payment_plan(iop::test::kalmar_agreement()); }
const iop::test::Payments& kalmar_paid() { return iop::test::kalmar().facts->payments; }

// A component that waits, and one without an amount.
iop::PaymentPlan odd_plan() {
  const DateRange year{Date(2024, 1, 1), Date(2024, 12, 31)};
  return {.agreement = "a",
          .payments = {{.number = 1,
                        .component = iop::ComponentId{"base"},
                        .period = year,
                        .whole_period = year,
                        .planned = Money::parse("10.00")},
                       {.number = 2,
                        .component = iop::ComponentId{"rent"},
                        .period = year,
                        .whole_period = year,
                        .payable = iop::FuzzyDate::parse("2024-01"),
                        .window = DateRange{Date(2024, 1, 1), Date(2024, 1, 31)}}}};
}

TEST_CASE("how payments stand is told instalment by instalment, with where each payment belongs") {
  const auto standing = iop::payment_standing(kalmar_plan(), kalmar_paid(), Date(2025, 7, 14));
  const auto swedish = text_of(iop::standing_document(standing, Language::sv));
  CAPTURE(swedish);
  CHECK(contains(swedish, "försenad, 14 dagar"));
  CHECK(contains(swedish, "1 500 000,00 kr"));
  CHECK(contains(swedish, "500 000,00"));
  CHECK(contains(swedish, "vad den säger sig gälla"));
  CHECK(contains(swedish, "Avtalet säger inget om saken"));
  CHECK(contains(swedish, "exempel"));
  const auto english = text_of(iop::standing_document(standing, Language::en));
  CHECK(contains(english, "late, 14 days"));
  CHECK(contains(english, "what it says it covers"));
}

TEST_CASE("what is unknown, overpaid or without a place is told as such") {
  const auto unknown = text_of(iop::standing_document(
      iop::payment_standing(kalmar_plan(), std::nullopt, Date(2024, 1, 1)), Language::en));
  CHECK(contains(unknown, "payment.not_stated"));
  CHECK(contains(unknown, "unknown"));
  const std::vector<iop::Payment> odd{
      {.paid_on = Date(2024, 1, 2),
       .amount = Money::parse("12.00"),
       .covers = Date(2024, 1, 1),
       .component = iop::ComponentId{"base"}},
      {.paid_on = Date(2024, 1, 3), .amount = Money::parse("5.00"), .covers = Date(2030, 1, 1)}};
  const auto told = text_of(iop::standing_document(
      iop::payment_standing(odd_plan(), odd, Date(2024, 3, 1)), Language::sv));
  CAPTURE(told);
  CHECK(contains(told, "Utan plats i planen"));
  CHECK(contains(told, "För mycket betalt"));
  CHECK(contains(told, "väntar"));
  CHECK(contains(told, "rent"));
  const auto accrued =
      text_of(iop::accrual_document(iop::accrual(odd_plan(), odd, Date(2024, 3, 1)), Language::sv));
  CHECK(contains(accrued, "Utan plats i planen"));
  CHECK(contains(accrued, "För mycket betalt"));
}

TEST_CASE("a year end is told as what it costs before and after") {
  const auto accrual = iop::accrual(kalmar_plan(), kalmar_paid(), Date(2024, 12, 31));
  const auto swedish = text_of(iop::accrual_document(accrual, Language::sv));
  CAPTURE(swedish);
  CHECK(contains(swedish, "31/182"));
  CHECK(contains(swedish, "414 835,16"));
  CHECK(contains(swedish, "Förutbetalt"));
  CHECK(contains(text_of(iop::accrual_document(accrual, Language::en)), "Prepaid"));
}

TEST_CASE("months and budget years; the months only where they are wanted") {
  const auto flow =
      iop::cash_flow(kalmar_plan(), kalmar_paid(), {.year_starts = iop::MonthNumber{7}});
  const auto both = text_of(iop::cash_flow_document(flow, Language::sv));
  CAPTURE(both);
  CHECK(contains(both, "2023/2024"));
  CHECK(contains(both, "2024-06"));
  CHECK_FALSE(contains(both, "2024-07"));  // nothing falls in it
  CHECK_FALSE(contains(text_of(iop::cash_flow_document(flow, Language::en, false)), "2024-06"));
  const auto flow_of_odd = iop::cash_flow(odd_plan(), std::nullopt);
  const auto odd = text_of(iop::cash_flow_document(flow_of_odd, Language::en));
  CHECK(contains(iop::message(flow_of_odd.findings.back(), Language::en), "stand in no month: 1;"));
  CHECK(contains(odd, "stand in no"));
  CHECK(contains(odd, "without a known amount"));
  CHECK(contains(odd, "Planned in the months"));
}

TEST_CASE("each component in which something falls has a row below the whole") {
  auto plan = odd_plan();
  plan.payments[1].planned = Money::parse("7.00");
  const auto told =
      text_of(iop::cash_flow_document(iop::cash_flow(plan, std::nullopt), Language::sv));
  CAPTURE(told);
  CHECK(contains(told, "allt"));
  CHECK(contains(told, "rent"));
  CHECK(contains(told, "7,00"));
  CHECK_FALSE(contains(told, "base"));  // it waits
}

TEST_CASE("every step of payments is told in both languages") {
  const auto plan = kalmar_plan();
  for (const auto& step :
       iop::explain(iop::payment_standing(plan, kalmar_paid(), Date(2025, 7, 1))))
    for (const auto language : {Language::sv, Language::en}) {
      const auto told = iop::sentence(step, language);
      CAPTURE(told);
      CHECK(told.ends_with('.'));
      CHECK_FALSE(contains(told, "?"));
    }
  const auto steps = iop::explain(iop::payment_standing(plan, kalmar_paid(), Date(2025, 7, 1)));
  CHECK(iop::test::spaced(iop::sentence(steps[6], Language::en)) ==
        "Instalment 4: late. Of SEK 500,000.00, SEK 0.00 was paid and SEK 500,000.00 is "
        "outstanding. That is 1 day after 30 June 2025.");
}

}  // namespace
