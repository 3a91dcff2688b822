#include <iop/rules/portfolio/exposures.hpp>

#include <vector>

#include <doctest/doctest.h>

#include "support/cases.hpp"
#include "support/check_fields.hpp"
#include "support/print.hpp"

namespace {

using iop::Agreement;
using iop::Date;
using iop::Partnership;
using iop::RepaymentStatus;
using iop::test::day;
using iop::test::kronor;
using iop::test::paid;
using iop::test::plain_agreement;

// One agreement with 182 days in its first half-year and one payment for it, made on its first day.
Partnership partnership(const std::string& id, const char* first, const char* last,
                        const char* amount) {
  Partnership made{.schema = "iop-partnership/1", .id = id, .title = id};
  made.agreements = {plain_agreement({day(first), day(last)})};
  made.facts = iop::Facts{};
  made.facts->payments = std::vector{paid(first, kronor(amount), first)};
  return made;
}

TEST_CASE("exposure.maximum: over many partnerships amounts are added day by day") {
  const auto a = partnership("a", "2024-12-01", "2025-05-31", "182.00");  // 181 kr on 1 December
  const auto b = partnership("b", "2025-03-01", "2025-08-31", "1820.00");
  const auto on = day("2025-03-01");
  const auto table =
      iop::exposure_portfolio({iop::exposure_entry(b, on), iop::exposure_entry(a, on)}, on);
  REQUIRE(table.rows.size() == 2);
  CHECK(table.rows[0].partnership == "a");
  CHECK(table.rows[0].day == day("2024-12-01"));
  CHECK(table.rows[0].maximum == kronor("181.00"));
  CHECK(table.rows[0].payable == kronor("91.00"));    // 91 days of May, April and March remain
  CHECK(table.rows[1].payable == kronor("1820.00"));  // 184 days in all, one gone: capped
  CHECK(table.maximum->day == on);
  CHECK(table.maximum->payable == kronor("1911.00"));
  CHECK(table.payable->sum == kronor("1911.00"));
  CHECK(table.payable->unknown == 0);
}

TEST_CASE(
    "exposure.maximum: a partnership without payments is unknown, one outside its term is not") {
  auto a = partnership("a", "2024-12-01", "2025-05-31", "182.00");
  a.facts->payments.reset();
  const auto on = day("2025-03-01");
  const auto table = iop::exposure_portfolio({iop::exposure_entry(a, on)}, on);
  CHECK(table.rows[0].status == RepaymentStatus::unknown);
  CHECK(table.rows[0].day_status == RepaymentStatus::unknown);
  CHECK(table.payable->unknown == 1);
  CHECK_FALSE(table.maximum.has_value());
  const auto ended = iop::exposure_entry(a, day("2025-06-01")).row;
  CHECK(ended.day_status == RepaymentStatus::after_term);
  CHECK_FALSE(iop::exposure_portfolio({iop::exposure_entry(a)}).payable.has_value());
}

}  // namespace
