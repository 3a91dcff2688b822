#include <iop/rules/payments/accrual.hpp>

#include <limits>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "rules/payments.hpp"
#include "support/check_fields.hpp"
#include "support/example.hpp"
#include "support/print.hpp"

namespace {

using iop::Date;
using iop::Money;
using iop::test::at;
using iop::test::codes;
using iop::test::day;
using iop::test::kronor;
using iop::test::optional_ore;
using iop::test::paid;
using iop::test::planned;

void check_line(const iop::AccrualLine& line, const iop::JsonValue& expected) {
  CHECK(line.number == iop::test::integer(at(expected, "number")));
  CHECK(line.days_before == iop::test::integer(at(expected, "days_before")));
  CHECK(line.days_after == iop::test::integer(at(expected, "days_after")));
  CHECK(line.part == iop::Ratio(line.days_before, line.period.days()));
  CHECK(line.before == optional_ore(at(expected, "before_ore")));
  CHECK(line.after == optional_ore(at(expected, "after_ore")));
  CHECK(line.before + line.after == line.planned);
  CHECK(line.paid == optional_ore(at(expected, "paid_ore")));
  CHECK(line.prepaid == optional_ore(at(expected, "prepaid_ore")));
  CHECK(line.accrued == optional_ore(at(expected, "accrued_ore")));
  CHECK(line.overpaid == optional_ore(at(expected, "overpaid_ore")));
  if (line.paid) CHECK(*line.paid == line.before - *line.accrued + *line.prepaid + *line.overpaid);
}

TEST_CASE("payments.accrual: every case of the case file") {
  for (const auto& each : iop::test::payment_cases().items) {
    CAPTURE(at(each, "id").text);
    CAPTURE(at(each, "note").text);
    const auto& expected = at(each, "accrual");
    const auto accrual = iop::accrual(iop::test::plan_of(at(each, "plan")),
                                      iop::test::payments_of(at(each, "payments")),
                                      day(at(expected, "year_end").text));
    const auto& lines = at(expected, "lines").items;
    REQUIRE(accrual.lines.size() == lines.size());
    for (std::size_t i = 0; i < lines.size(); ++i) check_line(accrual.lines[i], lines[i]);
    CHECK(accrual.before == optional_ore(at(expected, "before_ore")));
    CHECK(accrual.after == optional_ore(at(expected, "after_ore")));
    CHECK(accrual.paid == optional_ore(at(expected, "paid_ore")));
    CHECK(accrual.prepaid == optional_ore(at(expected, "prepaid_ore")));
    CHECK(accrual.accrued == optional_ore(at(expected, "accrued_ore")));
    CHECK(accrual.overpaid == optional_ore(at(expected, "overpaid_ore")));
    CHECK(accrual.unplaced == optional_ore(at(expected, "unplaced_ore")));
    CHECK(codes(accrual.findings) == iop::test::texts(at(expected, "findings")));
  }
}

TEST_CASE("payments.accrual: 31 of 182 days of a half-year that was paid in December") {
  const iop::PaymentPlan plan{
      .agreement = "a",
      .payments = {planned(1, "2024-12-01..2025-05-31", "2024-12-01..2024-12-31", "500000.00")}};
  const std::vector payments{paid("2024-12-20", kronor("500000.00"), "2024-12-01")};
  const auto accrual = iop::accrual(plan, payments, Date(2024, 12, 31));
  REQUIRE(accrual.lines.size() == 1);
  CHECK(accrual.lines[0].part == iop::Ratio(31, 182));
  CHECK(accrual.before == kronor("85164.84"));  // 31 × 500 000 / 182 = 85 164.8351…
  CHECK(accrual.after == kronor("414835.16"));
  CHECK(accrual.prepaid == kronor("414835.16"));
  CHECK(accrual.accrued == Money{});
  const auto unpaid = iop::accrual(plan, std::vector<iop::Payment>{}, Date(2024, 12, 31));
  CHECK(unpaid.prepaid == Money{});
  CHECK(unpaid.accrued == kronor("85164.84"));
  const auto steps = iop::explain(accrual);
  REQUIRE(steps.size() == 2);
  for (const auto& step : steps) CHECK(step.rule == iop::RuleId::payments_accrual);
  CHECK(std::get<Money>(steps[1].value) == kronor("85164.84"));
}

TEST_CASE(
    "payments.accrual: without amounts or payments there is nothing to divide, and it is said") {
  iop::PaymentPlan plan{
      .agreement = "a",
      .payments = {planned(1, "2024-12-01..2025-05-31", "2024-12-01..2024-12-31", "1.00")}};
  const auto unknown = iop::accrual(plan, std::nullopt, Date(2024, 12, 31));
  CHECK(codes(unknown.findings) == std::vector<std::string>{"payment.not_stated"});
  CHECK(unknown.before == kronor("0.17"));
  CHECK_FALSE(unknown.prepaid.has_value());
  plan.payments[0].planned.reset();
  const auto without =
      iop::accrual(plan, std::vector{paid("2024-12-01", kronor("1.00"))}, Date(2024, 12, 31));
  CHECK(codes(without.findings) == std::vector<std::string>{"schedule.amount_unknown"});
  CHECK(without.lines.empty());
  CHECK(without.unplaced == kronor("1.00"));
  CHECK(std::get<iop::ErrorCode>(iop::explain(without).back().value) ==
        iop::ErrorCode::schedule_amount_unknown);
  const auto most = Money::from_ore(std::numeric_limits<std::int64_t>::max());
  CHECK(codes(iop::accrual(plan, std::vector{paid("2024-12-01", most), paid("2024-12-02", most)},
                           Date(2024, 12, 31))
                  .findings) == std::vector<std::string>{"money.overflow"});
}

TEST_CASE("payments.accrual: records list their fields in the order of their declaration") {
  iop::test::for_each_record<iop::Accrual>([&]<class Record>() {
    if constexpr (!std::is_same_v<Record, iop::Finding> && !std::is_same_v<Record, iop::Detail>)
      iop::test::check_fields(iop::test::example_of<Record>());
  });
}

}  // namespace
