#include <iop/answers/repayment.hpp>

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

TEST_CASE("repayment: the worked example, with every assumption told") {
  const auto answer = repayment_answer(example("kalmar-stadsmission"), {.day = day});
  CHECK(answer.result.statement.figure.payable == Money::parse("214286.00"));
  CHECK(answer.result.statement.figure.amount == Money::parse("214285.71"));
  REQUIRE(answer.basis.assumptions.size() == 1);
  CHECK(answer.basis.assumptions[0].code == ErrorCode::rescission_assumed);
  CHECK(answer.result.alternatives.legal.size() == 24);
}

TEST_CASE("repayment: the day and the breach of the ending that the partnership tells of") {
  auto partnership = example("kalmar-stadsmission");
  CHECK_CODE(repayment_answer(partnership), ErrorCode::value_missing);
  const Rescission told{.effective_on = day,
                        .declared_by = Side::payer,
                        .breach = Breach{.by = Side::payee, .serious = true, .rectified = false}};
  partnership.facts->endings = {{.ending = told}};
  const auto answer = repayment_answer(partnership);
  CHECK(answer.result.statement.figure.payable == Money::parse("214286.00"));
  CHECK(answer.basis.assumptions.empty());
  CHECK(answer.basis.day == day);
  const auto other = repayment_answer(partnership, {.day = Date(2025, 3, 15)});
  CHECK(std::ranges::any_of(other.findings, [](const Finding& each) {
    return each.code == ErrorCode::rescission_recorded_otherwise;
  }));
  CHECK(other.result.statement.figure.payable == Money::parse("211538.00"));  // 77/182 of 500 000
}

TEST_CASE("repayment: other payments in the place of those of the partnership") {
  const auto answer =
      repayment_answer(example("kalmar-stadsmission"), {.day = day}, {}, std::vector<Payment>{});
  CHECK(answer.result.statement.figure.payable == Money{});
}

TEST_CASE("repayment: an agreement that nobody has written down") {
  const QuickAgreement quick{.term = DateRange::parse("2023-12-01..2026-11-30"),
                             .paid = Money::parse("500000")};
  const auto answer = quick_repayment_answer(quick, {.day = day});
  CHECK(answer.result.statement.figure.payable == Money::parse("214286.00"));
  CHECK(answer.findings.front().code == ErrorCode::payment_assumed);
  const QuickAgreement other{.term = quick.term, .paid = quick.paid, .divisor = Divisor{std::int64_t{183}}};
  CHECK(quick_repayment_answer(other, {.day = day}).result.statement.figure.payable ==
        Money::parse("213115.00"));  // 78/183 of 500 000 is 213 114,75
  CHECK_CODE((quick_repayment_answer({.term = quick.term, .paid = Money::parse("-1")}, {.day = day})),
             ErrorCode::money_negative);
}
