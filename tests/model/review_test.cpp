#include <iop/model/review.hpp>

#include <doctest/doctest.h>

#include "support/check_fields.hpp"

TEST_CASE("the records of review list their fields as they declare them") {
  iop::test::check_fields(
      iop::RequirementJudgement{.requirement = iop::CollaborationRequirement::non_profit});
  iop::test::check_fields(iop::ReviewItem{.id = "i", .text = "t"});
  iop::test::check_fields(iop::ReviewClosing{.item = {"i"}, .text = "t"});
  iop::test::check_fields(iop::PlannedActivity{.text = "t"});
  iop::test::check_fields(iop::Review{.id = "r", .reviewed_on = iop::Date(2022, 12, 20)});
}
