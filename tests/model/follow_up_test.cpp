#include <iop/model/follow_up.hpp>

#include <cstdint>

#include <doctest/doctest.h>

#include "support/check_code.hpp"
#include "support/check_fields.hpp"

using iop::ErrorCode;
using iop::TimesPerYear;

static_assert(TimesPerYear::lowest == 1 && TimesPerYear::highest == 366);

TEST_CASE("times a year hold from once to every day of a leap year") {
  CHECK(TimesPerYear{1}.value() == 1);
  CHECK(TimesPerYear{366}.value() == 366);
  for (const std::int64_t wrong : {std::int64_t{0}, std::int64_t{367}, INT64_MIN, INT64_MAX})
    CHECK_CODE(TimesPerYear{wrong}, ErrorCode::value_range);
}

TEST_CASE("the records of follow up list their fields as they declare them") {
  iop::test::check_fields(
      iop::FollowUpTerm{.id = "f", .kind = iop::FollowUpKind::meeting, .text = "t"});
  iop::test::check_fields(iop::Assignment{.id = "a", .text = "t"});
}
