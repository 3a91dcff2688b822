#include <iop/model/terms.hpp>

#include <cstdint>

#include <doctest/doctest.h>

#include "support/check_code.hpp"

namespace {

using iop::Divisor;
using iop::ErrorCode;
using iop::MonthNumber;

static_assert(MonthNumber::lowest == 1 && MonthNumber::highest == 12);
static_assert(Divisor::lowest == 1 && Divisor::highest == 1'000'000);
static_assert(Divisor{182}.value() == 182);

TEST_CASE("months and divisors hold their bounds and nothing beyond them") {
  CHECK(MonthNumber{1}.value() == 1);
  CHECK(MonthNumber{12}.value() == 12);
  for (const std::int64_t wrong : {std::int64_t{0}, std::int64_t{13}, std::int64_t{-1}, INT64_MAX})
    CHECK_CODE(MonthNumber{wrong}, ErrorCode::value_range);
  CHECK(Divisor{1'000'000}.value() == 1'000'000);
  for (const std::int64_t wrong : {std::int64_t{0}, std::int64_t{1'000'001}, std::int64_t{-182}})
    CHECK_CODE(Divisor{wrong}, ErrorCode::value_range);
}

TEST_CASE("terms that are not stated are absent, not zero and not false where that matters") {
  const iop::PaymentTerms payment;
  CHECK(payment.months.empty());
  CHECK_FALSE(payment.amount.has_value());
  const iop::RescissionTerms rescission{.breach = iop::BreachDegree::serious};
  CHECK_FALSE(rescission.unless_rectified);
  const iop::RepaymentTerms repayment{.breach_by = iop::Side::payee, .divisor = 182};
  CHECK_FALSE(repayment.payable_unit.has_value());
  CHECK_FALSE(repayment.clause.has_value());
}

}  // namespace
