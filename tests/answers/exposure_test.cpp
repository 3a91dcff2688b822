#include <iop/answers/exposure.hpp>

#include <algorithm>
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

TEST_CASE("exposure: the day asked about is the repayment of that day") {
  const auto partnership = example("kalmar-stadsmission");
  const auto answer = exposure_answer(partnership, {.day = day});
  const auto on = std::ranges::find(answer.result.chosen.days, day, &ExposureDay::day);
  REQUIRE(on != answer.result.chosen.days.end());
  CHECK(on->payable == Money::parse("214286.00"));
  CHECK(answer.result.others.size() == 24);
  CHECK(exposure_answer(partnership).basis.chosen_by == ChosenBy::has_repayment);
  CHECK_CODE(exposure_answer(example("jarva-iogt-nto-spanga")), ErrorCode::value_missing);
}
