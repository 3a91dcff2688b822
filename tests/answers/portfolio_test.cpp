#include <iop/answers/portfolio.hpp>

#include <string>
#include <vector>

#include <doctest/doctest.h>

#include <iop/io/partnership_file.hpp>

#include "support/check_code.hpp"
#include "support/print.hpp"

using namespace iop;

namespace {

const Date day{2025, 3, 14};

Partnership example(const char* name) {
  return read_partnership(std::string{IOP_SOURCE_DIR} + "/examples/data/" + name + ".json");
}

}  // namespace

TEST_CASE("portfolio: rows, totals, and what would be owed") {
  const std::vector<Partnership> two{example("kalmar-stadsmission"),
                                     example("exempel-foreningsstod")};
  const auto answer = portfolio_answer(two, {.day = day});
  CHECK(answer.result.rows.size() == 2);
  CHECK(answer.result.totals.exposure.sum == Money::parse("363457.00"));  // 214 286 + 149 171
  const auto owed = exposure_portfolio_answer(two, {.day = day});
  REQUIRE(owed.result.payable);
  CHECK(owed.result.payable->sum == Money::parse("363457.00"));
  CHECK_FALSE(exposure_portfolio_answer(two).result.payable);
}
