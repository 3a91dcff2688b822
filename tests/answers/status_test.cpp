#include <iop/answers/status.hpp>

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

TEST_CASE("status: the state of the day, and what an amendment changed") {
  const auto jarva = example("jarva-iogt-nto-spanga");
  const auto answer = status_answer(jarva, {.day = Date(2024, 11, 1)}, "forlangning-2023");
  CHECK(answer.result.status.state == LifecycleState::in_force);
  REQUIRE(answer.result.amendment);
  CHECK(answer.result.amendment->term->after.text() == "2023-02-28");
  CHECK_FALSE(answer.basis.agreement);
  CHECK_CODE(status_answer(jarva, {.day = day}, "no"), ErrorCode::amendment_unknown);
}
