#include <iop/model/content.hpp>

#include <doctest/doctest.h>

namespace {

TEST_CASE("a contribution whose amount is not known has none, which is not zero") {
  const iop::Contribution unknown{
      .party = {"a"}, .kind = iop::ContributionKind::volunteer_hours, .text = "hours"};
  auto zero = unknown;
  zero.amount = iop::Money{};
  CHECK_FALSE(unknown.amount.has_value());
  CHECK(zero != unknown);
}

}  // namespace
