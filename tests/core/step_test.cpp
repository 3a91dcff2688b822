#include <iop/core/step.hpp>

#include <doctest/doctest.h>

#include "support/check_fields.hpp"

TEST_CASE("an operand is found by its name, and another name finds nothing") {
  const iop::Step step{.rule = iop::RuleId::repayment_cap,
                       .operands = {{"cap", true}, {"days", std::int64_t{78}}},
                       .value = std::int64_t{0}};
  CHECK(iop::find_operand(step, "cap") == &step.operands[0].value);
  CHECK(iop::find_operand(step, "days") == &step.operands[1].value);
  CHECK(iop::find_operand(step, "day") == nullptr);
  iop::test::check_fields(step);
}
