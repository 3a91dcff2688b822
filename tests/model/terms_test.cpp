#include <iop/model/terms.hpp>

#include <cstdint>
#include <string>

#include <doctest/doctest.h>

#include "support/check_code.hpp"
#include "support/print.hpp"

namespace {

using iop::Date;
using iop::Divisor;
using iop::ErrorCode;
using iop::FuzzyDate;
using iop::MonthNumber;
using iop::Term;

static_assert(MonthNumber::lowest == 1 && MonthNumber::highest == 12);
static_assert(Divisor::lowest == 1 && Divisor::highest == 1'000'000);
static_assert(Divisor{182}.number() == 182);

TEST_CASE("months and divisors hold their bounds and nothing beyond them") {
  CHECK(MonthNumber{1}.value() == 1);
  CHECK(MonthNumber{12}.value() == 12);
  for (const std::int64_t wrong : {std::int64_t{0}, std::int64_t{13}, std::int64_t{-1}, INT64_MAX})
    CHECK_CODE(MonthNumber{wrong}, ErrorCode::value_range);
  CHECK(Divisor{1'000'000}.number() == 1'000'000);
  for (const std::int64_t wrong : {std::int64_t{0}, std::int64_t{1'000'001}, std::int64_t{-182}})
    CHECK_CODE(Divisor{wrong}, ErrorCode::value_range);
}

TEST_CASE("a term that ends before it begins is reversed and has no days") {
  const auto term = [](const FuzzyDate& first, const FuzzyDate& last) {
    return Term{.first = first, .last = last};
  };
  const auto reversed = term(Date(2026, 11, 30), Date(2023, 12, 1));
  CHECK(iop::is_reversed(reversed));
  CHECK_FALSE(iop::exact_days(reversed).has_value());
  CHECK(iop::is_reversed(term(FuzzyDate::parse("2024"), FuzzyDate::parse("2023-Q4"))));
  CHECK_FALSE(iop::is_reversed(term(FuzzyDate::parse("2024"), FuzzyDate::parse("2024"))));
  CHECK_FALSE(iop::is_reversed(term(Date(2024, 12, 31), FuzzyDate::parse("2024"))));
  const auto one_day = term(Date(2024, 1, 1), Date(2024, 1, 1));
  CHECK_FALSE(iop::is_reversed(one_day));
  CHECK(iop::exact_days(one_day) == iop::DateRange{{2024, 1, 1}, {2024, 1, 1}});
}

TEST_CASE("term_problem says that the term is reversed, else what the rule says") {
  const auto reversed = iop::term_problem({.first = Date(2026, 11, 30), .last = Date(2023, 12, 1)},
                                          ErrorCode::repayment_term_not_exact);
  CHECK(reversed.code == ErrorCode::date_reversed);
  CHECK(iop::message(reversed, iop::Language::en) ==
        "The last day 2023-12-01 is before the first day 2026-11-30.");
  const auto inexact =
      iop::term_problem({.first = Date(2023, 12, 1), .last = FuzzyDate::parse("2026")},
                        ErrorCode::repayment_term_not_exact);
  CHECK(inexact.code == ErrorCode::repayment_term_not_exact);
  CHECK(iop::message(inexact, iop::Language::en).find("2023-12-01..2026") != std::string::npos);
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
