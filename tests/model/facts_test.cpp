#include <iop/model/facts.hpp>

#include <doctest/doctest.h>

#include "support/check_fields.hpp"

TEST_CASE("the records of facts list their fields as they declare them") {
  iop::test::check_fields(iop::Meeting{.held_on = iop::Date(2024, 1, 1)});
  iop::test::check_fields(iop::Report{.duty = {"d"}, .received_on = iop::Date(2024, 1, 1)});
  iop::test::check_fields(iop::Waiver{.duty = {"d"},
                                      .period = iop::FuzzyDate::parse("2024"),
                                      .waived_on = iop::Date(2024, 1, 1),
                                      .reason = "r"});
  iop::test::check_fields(
      iop::Measurement{.indicator = {"i"}, .period = iop::FuzzyDate::parse("2024")});
  iop::test::check_fields(iop::Facts{});
}
