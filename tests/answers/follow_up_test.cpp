#include <iop/answers/follow_up.hpp>

#include <algorithm>
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

TEST_CASE("follow-up: what is due of several partnerships, each counted once") {
  const auto kalmar = example("kalmar-stadsmission");
  const std::vector<Partnership> twice{kalmar, kalmar};
  const Question question{.day = Date(2025, 4, 15)};
  const auto answer = due_answer(twice, question, 60);
  // docs: the quality review of 2023-2024 is overdue, and the instalment of June is upcoming.
  REQUIRE(answer.result.items.size() == 2);
  CHECK(answer.result.items[0].status.state == ObligationState::overdue);
  CHECK(answer.result.items[1].status.state == ObligationState::upcoming);
  CHECK(std::ranges::count(answer.findings, ErrorCode::reference_partnership_twice,
                           &Finding::code) == 1);
  CHECK_CODE(due_answer(twice, {.day = Date(2199, 12, 1)}, 60), ErrorCode::date_range);
}

TEST_CASE("follow-up: every obligation on a day, and those of a year") {
  const auto kalmar = example("kalmar-stadsmission");
  const auto all = compliance_answer(kalmar, {.day = day});
  CHECK(all.basis.day == day);
  CHECK(all.result.obligations.size() > 10);
  const auto wheel = calendar_answer(kalmar, DateRange::parse("2025-01-01..2025-12-31"));
  CHECK_FALSE(wheel.basis.day);
  CHECK_FALSE(wheel.result.obligations.empty());
}
