#include <iop/model/final_report.hpp>

#include <doctest/doctest.h>

#include "support/check_fields.hpp"

TEST_CASE("the records of final report list their fields as they declare them") {
  iop::test::check_fields(iop::Judgement{});
  iop::test::check_fields(iop::CommitmentJudgement{.party = {"p"}, .commitment = "c"});
  iop::test::check_fields(iop::Approval{.role = "r", .approved_on = iop::Date(2024, 10, 9)});
  iop::test::check_fields(iop::RenewalJudgements{});
  iop::test::check_fields(iop::FinalReport{.id = "f", .reported_on = iop::Date(2024, 10, 9)});
}
