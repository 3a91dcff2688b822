#include <iop/report/schedule_document.hpp>

#include <string>

#include <doctest/doctest.h>

#include <iop/model/model_clause.hpp>
#include <iop/report/render.hpp>

#include "report/kalmar.hpp"

namespace {

using iop::Language;
using iop::test::contains;

std::string text_of(const iop::PaymentSchedule& schedule, Language language) {
  return iop::test::spaced(iop::to_text(iop::schedule_document(schedule, language)));
}

TEST_CASE("the schedule's document has a row for each instalment and the total") {
  const auto schedule = iop::payment_schedule(iop::test::kalmar_agreement());
  CHECK_EQ(text_of(schedule, Language::sv),
           "Betalningsplan\n"
           "==============\n\n"
           "Avtal  2023-2026\n"
           "Summa  3 000 000,00 kr\n\n"
           "Betalningar\n"
           "-----------\n"
           "Planerade utbetalningar och det halvår, räknat från avtalets första dag, som var\n"
           "och en avser. Exempel är påhittade siffror och inga uppgifter om parterna.\n\n"
           "Nr  Betalas        Halvår                   Avtalsdagar         Belopp  Anm.\n"
           "--  -------------  -----------------------  -----------  -------------  -------\n"
           " 1  december 2023  2023-12-01 – 2024-05-31          183  500 000,00 kr  exempel\n"
           " 2  juni 2024      2024-06-01 – 2024-11-30          183  500 000,00 kr  exempel\n"
           " 3  december 2024  2024-12-01 – 2025-05-31          182  500 000,00 kr  exempel\n"
           " 4  juni 2025      2025-06-01 – 2025-11-30          183  500 000,00 kr  exempel\n"
           " 5  december 2025  2025-12-01 – 2026-05-31          182  500 000,00 kr  exempel\n"
           " 6  juni 2026      2026-06-01 – 2026-11-30          183  500 000,00 kr  exempel\n");
  CHECK(contains(text_of(schedule, Language::en), "Total      SEK 3,000,000.00\n"));
}

TEST_CASE("a schedule without amounts or months says so") {
  auto agreement = iop::test::kalmar_agreement();
  agreement.payment->amount.reset();
  agreement.payment->example = false;
  const auto unpriced = text_of(iop::payment_schedule(agreement), Language::sv);
  CHECK(contains(unpriced, "Summa  inte angivet\n"));
  CHECK_FALSE(contains(unpriced, "xempel"));

  const auto none = iop::payment_schedule(
      iop::agreement_with_model_clause(iop::DateRange::parse("2023-12-01..2026-11-30")));
  CHECK(contains(text_of(none, Language::sv), "[schedule.no_terms]"));
  CHECK_FALSE(contains(text_of(none, Language::sv), "Betalningar\n"));
}

}  // namespace
