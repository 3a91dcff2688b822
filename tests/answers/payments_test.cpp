#include <iop/answers/payments.hpp>

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

TEST_CASE("payments: an agreement that has ended owes nothing after its last day") {
  auto partnership = example("kalmar-stadsmission");
  const Date later{2026, 1, 31};
  CHECK(payments_answer(partnership, {.day = later}).result.outstanding ==
        Money::parse("1000000.00"));
  partnership.facts->endings = {{.ending = {.effective_on = day}}};
  CHECK(payments_answer(partnership, {.day = later}).result.outstanding == Money{});
  // What nobody knew on a day before it does not count.
  partnership.facts->endings[0].recorded_on = Date(2025, 3, 20);
  CHECK(payments_answer(partnership, {.day = later, .known_on = Date(2025, 3, 19)})
            .result.outstanding == Money::parse("1000000.00"));
}

TEST_CASE("payments: what is prepaid at a year end, and what falls in a budget year") {
  const auto partnership = example("kalmar-stadsmission");
  // 500 000 kr for 2024-12-01..2025-05-31, 151 of 182 days after the year end.
  CHECK(accrual_answer(partnership, {.day = Date(2024, 12, 31)}).result.prepaid ==
        Money::parse("414835.16"));
  const auto flow = cash_flow_answer(partnership, {}, {.year_starts = MonthNumber{7}});
  CHECK(flow.result.years.at(1).paid == Money::parse("500000.00"));
  CHECK(flow.basis.chosen_by == ChosenBy::has_payments);
}

TEST_CASE("payments: of a draft nothing is owed") {
  const auto answer =
      payments_answer(example("helsingborg-guideline"), {.day = Date(2025, 2, 1)});
  CHECK(answer.findings.front().code == ErrorCode::follow_up_not_signed);
}
