#include <iop/model/content.hpp>

#include <cstdint>

#include <doctest/doctest.h>

#include "support/check_code.hpp"

namespace {

using iop::ErrorCode;
using iop::TimesPerYear;

static_assert(TimesPerYear::lowest == 1 && TimesPerYear::highest == 366);

TEST_CASE("times a year hold from once to every day of a leap year") {
  CHECK(TimesPerYear{1}.value() == 1);
  CHECK(TimesPerYear{366}.value() == 366);
  for (const std::int64_t wrong : {std::int64_t{0}, std::int64_t{367}, INT64_MIN, INT64_MAX})
    CHECK_CODE(TimesPerYear{wrong}, ErrorCode::value_range);
}

TEST_CASE("a contribution whose amount is not known has none, which is not zero") {
  const iop::Contribution unknown{
      .party = {"a"}, .kind = iop::ContributionKind::volunteer_hours, .text = "hours"};
  auto zero = unknown;
  zero.amount = iop::Money{};
  CHECK_FALSE(unknown.amount.has_value());
  CHECK(zero != unknown);
}

}  // namespace
