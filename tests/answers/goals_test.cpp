#include <iop/answers/goals.hpp>

#include <string>

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

TEST_CASE("goals: all of it, or what can be published") {
  const auto kalmar = example("kalmar-stadsmission");
  const auto answer = goals_answer(kalmar, {.day = day});
  CHECK(answer.result.published.goals.size() == 7);
  REQUIRE(answer.result.attained);
  CHECK(answer.result.attained->goals.size() == 7);
  CHECK_FALSE(goals_answer(kalmar, {.day = day}, SuppressionThreshold{5}).result.attained);
  CHECK_CODE((goals_answer(kalmar, {.day = day, .agreement = AgreementId{"no"}})),
             ErrorCode::agreement_unknown);
}
