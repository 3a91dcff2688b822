#include <iop/model/screening.hpp>

#include <doctest/doctest.h>

#include "support/check_fields.hpp"

TEST_CASE("the records of screening list their fields as they declare them") {
  iop::test::check_fields(iop::GrantCriteria{});
  iop::test::check_fields(iop::SituationAnalysis{});
  iop::test::check_fields(iop::Screening{.id = "s", .made_on = iop::Date(2024, 1, 1), .text = "t"});
}
