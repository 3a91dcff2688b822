#include <iop/model/series.hpp>

#include <doctest/doctest.h>

#include "support/check_fields.hpp"

namespace {

using iop::Date;
using iop::FuzzyDate;

TEST_CASE("figures and series list their fields in the order of declaration") {
  iop::test::check_fields(iop::Figure{
      .period = FuzzyDate::parse("2024"), .value = 1, .published_on = Date(2025, 2, 21)});
  iop::test::check_fields(
      iop::FigureSeries{.id = "s", .title = "t", .kind = iop::SeriesKind::level, .source = "x"});
}

TEST_CASE("a figure is definitive unless said") {
  CHECK(iop::absent_value<iop::FigureState>() == iop::FigureState::definitive);
}

}  // namespace
