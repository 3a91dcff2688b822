#include <iop/report/calendar_days_document.hpp>

#include <string>

#include <doctest/doctest.h>

#include <iop/report/render.hpp>

#include "report/kalmar.hpp"

namespace {

using iop::CalendarPurpose;
using iop::Language;
using iop::test::contains;

std::string text_of(CalendarPurpose purpose, Language language) {
  const iop::HolidayCalendar calendar{purpose};
  return iop::test::spaced(
      iop::to_text(iop::calendar_days_document(calendar.days_of_years(2025, 2025), language), 80));
}

TEST_CASE("the days of a calendar are told with their rules, and what is not in the list") {
  const auto holidays = text_of(CalendarPurpose::public_holidays, Language::sv);
  CAPTURE(holidays);
  CHECK(contains(holidays, "Allmänna helgdagar"));
  CHECK(contains(holidays, "2025-06-06  Sveriges nationaldag"));
  CHECK(contains(holidays, "lag (1989:253) 1 §"));
  CHECK_FALSE(contains(holidays, "Midsommarafton"));
  const auto deadlines = text_of(CalendarPurpose::deadline_days, Language::en);
  CAPTURE(deadlines);
  CHECK(contains(deadlines, "2025-06-20  Midsummer Eve"));
  CHECK(contains(deadlines, "lag (1930:173) 2 §"));
  CHECK(contains(deadlines, "only where the agreement says so"));
  CHECK(contains(text_of(CalendarPurpose::bank_days, Language::sv), "Dagar då banker är stängda"));
}

}  // namespace
