#include <iop/rules/payments/cash_flow.hpp>

#include <limits>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "rules/payments.hpp"
#include "support/check_fields.hpp"
#include "support/example.hpp"
#include "support/print.hpp"

namespace {

using iop::CashFlow;
using iop::CashFlowRow;
using iop::Date;
using iop::Money;
using iop::test::at;
using iop::test::codes;
using iop::test::day;
using iop::test::kronor;
using iop::test::optional_ore;
using iop::test::paid;
using iop::test::planned;

iop::PaymentPlan one(std::string_view period, std::string_view window) {
  return {.agreement = "a", .payments = {planned(1, period, window, "100.00")}};
}

void check_row(const CashFlowRow& row, const iop::JsonValue& expected) {
  CHECK(row.days.first() == day(at(expected, "first").text));
  CHECK(row.days.last() == day(at(expected, "last").text));
  CHECK(row.planned == optional_ore(at(expected, "planned_ore")));
  CHECK(row.paid == optional_ore(at(expected, "paid_ore")));
}

void check_components(const CashFlowRow& row, const iop::JsonValue& expected) {
  REQUIRE(row.components.size() == expected.items.size());
  for (std::size_t i = 0; i < row.components.size(); ++i) {
    CHECK(row.components[i].component == expected.items[i].items[0].text);
    CHECK(row.components[i].planned == optional_ore(expected.items[i].items[1]));
    CHECK(row.components[i].paid == optional_ore(expected.items[i].items[2]));
  }
}

bool empty(const CashFlowRow& row) {
  for (const auto& each : row.components)
    if (each.planned != Money{} || each.paid.value_or(Money{}) != Money{}) return false;
  return row.planned == Money{} && row.paid.value_or(Money{}) == Money{};
}

// Months without anything are not in the file; those that net to nothing are.
void check_months(const CashFlow& flow, const iop::JsonValue& expected) {
  std::size_t next = 0;
  std::optional<Date> begins;
  for (const auto& row : flow.months) {
    if (begins) CHECK(row.days.first() == *begins);
    begins = row.days.last().plus_days(1);
    if (next < expected.items.size() &&
        row.days.first() == day(at(expected.items[next], "first").text)) {
      check_row(row, expected.items[next]);
      check_components(row, at(expected.items[next], "components"));
      ++next;
    } else {
      CHECK(empty(row));
    }
  }
  CHECK(next == expected.items.size());
}

TEST_CASE("payments.cash_flow: every case of the case file") {
  for (const auto& each : iop::test::payment_cases().items) {
    CAPTURE(at(each, "id").text);
    CAPTURE(at(each, "note").text);
    const auto& expected = at(each, "cash_flow");
    const iop::CashFlowPolicy policy{
        .year_starts = iop::MonthNumber{iop::test::integer(at(expected, "year_starts"))},
        .planned_on = *iop::from_word<iop::PlannedDay>(at(expected, "planned_on").text)};
    const auto flow = iop::cash_flow(iop::test::plan_of(at(each, "plan")),
                                     iop::test::payments_of(at(each, "payments")), policy);
    check_months(flow, at(expected, "months"));
    const auto& years = at(expected, "years").items;
    REQUIRE(flow.years.size() == years.size());
    for (std::size_t i = 0; i < years.size(); ++i) check_row(flow.years[i], years[i]);
    CHECK(flow.planned == optional_ore(at(expected, "planned_ore")));
    CHECK(flow.paid == optional_ore(at(expected, "paid_ore")));
    CHECK(flow.waiting == iop::test::integer(at(expected, "waiting")));
    CHECK(flow.waiting_planned == optional_ore(at(expected, "waiting_planned_ore")));
    CHECK(flow.without_amount == iop::test::integer(at(expected, "without_amount")));
    CHECK(codes(flow.findings) == iop::test::texts(at(expected, "findings")));
  }
}

TEST_CASE("payments.cash_flow: January begins the year unless said") {
  const auto flow = iop::cash_flow(one("2024-12-01..2025-05-31", "2024-12-01..2024-12-31"),
                                   std::vector{paid("2025-01-02", kronor("60.00"))});
  REQUIRE(flow.months.size() == 2);
  REQUIRE(flow.years.size() == 2);
  CHECK(flow.years[0].days.to_string() == "2024-01-01..2024-12-31");
  CHECK(flow.years[0].planned == kronor("100.00"));
  CHECK(flow.years[1].paid == kronor("60.00"));
  const auto steps = iop::explain(flow);
  REQUIRE(steps.size() == 3);
  for (const auto& step : steps) CHECK(step.rule == iop::RuleId::payments_cash_flow);
  CHECK(std::get<Money>(steps[2].value) == kronor("100.00"));
}

TEST_CASE("payments.cash_flow: the last month there is, and a year that would pass it") {
  const auto plan = one("2199-12-01..2199-12-31", "2199-12-01..2199-12-31");
  const auto flow = iop::cash_flow(plan, std::nullopt);
  REQUIRE(flow.months.size() == 1);
  CHECK(flow.months[0].days.to_string() == "2199-12-01..2199-12-31");
  CHECK(flow.years[0].days.to_string() == "2199-01-01..2199-12-31");
  CHECK(codes(flow.findings) == std::vector<std::string>{"payment.not_stated"});
  CHECK(codes(iop::cash_flow(plan, std::nullopt, {.year_starts = iop::MonthNumber{7}}).findings) ==
        std::vector<std::string>{"date.range"});
}

TEST_CASE("payments.cash_flow: several agreements as one") {
  const auto june = one("2024-06-01..2024-11-30", "2024-06-01..2024-06-30");
  auto december = one("2024-12-01..2025-05-31", "2024-12-01..2024-12-31");
  december.agreement = "b";
  const std::vector<iop::Payment> some{paid("2024-06-05", kronor("40.00"))};
  const auto both = iop::cash_flow_of({{june, some}, {december, std::vector<iop::Payment>{}}});
  CHECK(both.agreements == std::vector<std::string>{"a", "b"});
  CHECK(both.months.size() == 7);
  CHECK(both.planned == kronor("200.00"));
  CHECK(both.paid == kronor("40.00"));
  CHECK(both.months[0].paid == kronor("40.00"));
  const auto half_known = iop::cash_flow_of({{june, some}, {december, std::nullopt}});
  CHECK_FALSE(half_known.paid.has_value());
  CHECK_FALSE(half_known.months[0].paid.has_value());
  CHECK(codes(half_known.findings) == std::vector<std::string>{"payment.not_stated"});
  const auto none = iop::cash_flow_of({});
  CHECK(none.months.empty());
  CHECK_FALSE(none.planned.has_value());
  CHECK(std::get<iop::ErrorCode>(iop::explain(none).back().value) ==
        iop::ErrorCode::schedule_amount_unknown);
}

TEST_CASE("payments.cash_flow: what does not fit is a finding alone") {
  const auto most = Money::from_ore(std::numeric_limits<std::int64_t>::max());
  const auto flow = iop::cash_flow(one("2024-06-01..2024-11-30", "2024-06-01..2024-06-30"),
                                   std::vector{paid("2024-06-01", most), paid("2024-06-02", most)});
  CHECK(codes(flow.findings) == std::vector<std::string>{"money.overflow"});
  CHECK(flow.months.empty());
}

TEST_CASE("payments.cash_flow: records list their fields in the order of their declaration") {
  iop::test::for_each_record<CashFlow>([&]<class Record>() {
    if constexpr (!std::is_same_v<Record, iop::Finding> && !std::is_same_v<Record, iop::Detail>)
      iop::test::check_fields(iop::test::example_of<Record>());
  });
  iop::test::check_fields(iop::CashFlowPolicy{});
}

}  // namespace
