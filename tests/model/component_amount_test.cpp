#include <iop/model/component_amount.hpp>

#include <doctest/doctest.h>

#include "support/check_code.hpp"
#include "support/check_fields.hpp"

namespace {

using iop::Date;
using iop::ErrorCode;
using iop::FuzzyDate;
using iop::Money;

TEST_CASE("what moves an amount lists its fields in the order of declaration") {
  iop::test::check_fields(iop::FigureReference{.years_before = 1});
  iop::test::check_fields(iop::FixingDay{.years_before = 1, .month = 12, .day = 1});
  iop::test::check_fields(iop::PerInhabitant{.series = {"s"}, .reference = {.years_before = 1}});
  iop::test::check_fields(iop::Indexation{
      .series = {"s"}, .base = FuzzyDate::parse("2022"), .reference = {.years_before = 1}});
  iop::test::check_fields(iop::Raise{.first = Date(2025, 1, 1), .amount = Money{}});
}

TEST_CASE("days of the month and years before hold their bounds") {
  CHECK(iop::DayOfMonth{31}.value() == 31);
  CHECK_CODE(iop::DayOfMonth{32}, ErrorCode::value_range);
  CHECK_CODE(iop::DayOfMonth{0}, ErrorCode::value_range);
  CHECK_CODE(iop::YearsBefore{21}, ErrorCode::value_range);
}

}  // namespace
