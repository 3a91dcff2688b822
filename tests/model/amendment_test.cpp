#include <iop/model/amendment.hpp>

#include <doctest/doctest.h>

#include "support/check_fields.hpp"

TEST_CASE("the records of amendment list their fields as they declare them") {
  iop::test::check_fields(
      iop::Amendment{.id = "a", .effective_on = iop::Date(2024, 1, 1), .text = "t"});
}
