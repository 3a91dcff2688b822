#include <iop/model/goal.hpp>

#include <doctest/doctest.h>

#include "support/check_fields.hpp"

TEST_CASE("the records of goal list their fields as they declare them") {
  iop::test::check_fields(iop::Target{.kind = iop::TargetKind::absolute});
  iop::test::check_fields(iop::Baseline{.period = iop::FuzzyDate::parse("2023")});
  iop::test::check_fields(
      iop::Indicator{.id = "i", .text = "t", .measure = iop::Measure::quantity});
  iop::test::check_fields(iop::Goal{.id = "g", .text = "t"});
}
