#include <iop/rules/payments/standing.hpp>

#include <algorithm>
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
using iop::InstalmentState;
using iop::MatchedBy;
using iop::PaymentPlan;
using iop::PaymentStanding;
using iop::RuleId;
using iop::test::at;
using iop::test::codes;
using iop::test::day;
using iop::test::kronor;
using iop::test::optional_day;
using iop::test::optional_ore;
using iop::test::paid;
using iop::test::planned;

PaymentPlan two_half_years() {
  return {.agreement = "a",
          .payments = {planned(1, "2024-01-01..2024-06-30", "2024-01-01..2024-01-31", "600.00"),
                       planned(2, "2024-07-01..2024-12-31", "2024-07-01..2024-07-31", "600.00")}};
}

void check_sums(const PaymentStanding& standing, const iop::JsonValue& expected) {
  CHECK(standing.planned == optional_ore(at(expected, "planned_ore")));
  CHECK(standing.payable == optional_ore(at(expected, "payable_ore")));
  CHECK(standing.paid == optional_ore(at(expected, "paid_ore")));
  CHECK(standing.outstanding == optional_ore(at(expected, "outstanding_ore")));
  CHECK(standing.late == optional_ore(at(expected, "late_ore")));
  CHECK(standing.overpaid == optional_ore(at(expected, "overpaid_ore")));
  CHECK(standing.unplaced == optional_ore(at(expected, "unplaced_ore")));
  CHECK(codes(standing.findings) == iop::test::texts(at(expected, "findings")));
}

TEST_CASE("payments.standing: of a draft nothing is owed, and what is paid all the same counts") {
  auto plan = two_half_years();
  const std::vector<iop::Payment> payments{paid("2024-07-05", kronor("600.00"))};
  const auto owed = iop::payment_standing(plan, payments, Date(2024, 9, 1));
  CHECK(owed.instalments[0].state == InstalmentState::late);
  CHECK(owed.late == kronor("600.00"));
  plan.draft = true;
  const auto draft = iop::payment_standing(plan, payments, Date(2024, 9, 1));
  CHECK(draft.instalments[0].state == InstalmentState::upcoming);
  CHECK(draft.instalments[0].days_late == 0);
  CHECK(draft.instalments[1].state == InstalmentState::paid);
  CHECK(draft.late == kronor("0.00"));
  CHECK(draft.outstanding == kronor("0.00"));
  CHECK(draft.planned == owed.planned);
}

TEST_CASE("payments.standing: every case of the case file") {
  const auto cases = iop::test::payment_cases();
  REQUIRE(cases.items.size() >= 40);
  for (const auto& each : cases.items) {
    CAPTURE(at(each, "id").text);
    CAPTURE(at(each, "note").text);
    CHECK_FALSE(at(each, "source").text.empty());
    const auto& expected = at(each, "standing");
    const auto standing = iop::payment_standing(iop::test::plan_of(at(each, "plan")),
                                                iop::test::payments_of(at(each, "payments")),
                                                day(at(expected, "day").text));
    check_sums(standing, expected);
    const auto& lines = at(expected, "instalments").items;
    REQUIRE(standing.instalments.size() == lines.size());
    for (std::size_t i = 0; i < lines.size(); ++i) {
      CAPTURE(i);
      const auto& line = standing.instalments[i];
      CHECK(line.paid == optional_ore(at(lines[i], "paid_ore")));
      CHECK(line.outstanding == optional_ore(at(lines[i], "outstanding_ore")));
      CHECK(line.overpaid == optional_ore(at(lines[i], "overpaid_ore")));
      CHECK(line.paid_on == optional_day(at(lines[i], "paid_on")));
      const auto& late = at(lines[i], "days_late");
      CHECK(line.days_late ==
            (iop::test::stated(late) ? std::optional{iop::test::integer(late)} : std::nullopt));
      CHECK(word(line.state) == at(lines[i], "state").text);
    }
  }
}

TEST_CASE("payments.matching: every case of the case file, in any order") {
  for (const auto& each : iop::test::payment_cases().items) {
    CAPTURE(at(each, "id").text);
    CAPTURE(at(each, "note").text);
    const auto plan = iop::test::plan_of(at(each, "plan"));
    const auto payments = iop::test::payments_of(at(each, "payments"));
    const auto on = day(at(at(each, "standing"), "day").text);
    const auto standing = iop::payment_standing(plan, payments, on);
    const auto& expected = at(at(each, "standing"), "parts").items;
    REQUIRE(standing.parts.size() == expected.size());
    iop::Money sum;
    for (std::size_t i = 0; i < expected.size(); ++i) {
      const auto& part = standing.parts[i];
      const auto& values = expected[i].items;
      CHECK(part.payment == iop::test::integer(values[0]));
      CHECK(part.instalment.has_value() == iop::test::stated(values[1]));
      if (part.instalment) CHECK(*part.instalment == iop::test::integer(values[1]));
      CHECK(part.amount == iop::test::ore(iop::test::integer(values[2])));
      CHECK(word(part.matched_by) == values[3].text);
      const auto& payment = payments->at(static_cast<std::size_t>(part.payment));
      CHECK(part.of == payment.amount);
      CHECK(part.paid_on == payment.paid_on);
      sum += part.amount;
    }
    if (payments) CHECK(standing.paid == sum);
    const auto again = iop::payment_standing(plan, iop::test::reversed(payments), on);
    CHECK(again.instalments == standing.instalments);
    CHECK(again.unplaced == standing.unplaced);
  }
}

TEST_CASE("payments.matching: what fits nowhere counts in the total alone, and is told") {
  const auto standing = iop::payment_standing(
      two_half_years(), std::vector{paid("2024-01-15", kronor("600.00"), "2025-01-01")},
      Date(2024, 2, 1));
  REQUIRE(standing.parts.size() == 1);
  CHECK(standing.parts[0].matched_by == MatchedBy::unplaced);
  CHECK_FALSE(standing.parts[0].instalment.has_value());
  CHECK(standing.paid == kronor("600.00"));
  CHECK(standing.unplaced == kronor("600.00"));
  CHECK(standing.outstanding == kronor("600.00"));
  CHECK(codes(standing.findings) == std::vector<std::string>{"payment.unplaced"});
  CHECK(iop::message(standing.findings[0], iop::Language::en) ==
        "The payment of 2024-01-15, SEK 600.00, belongs to no planned instalment.");
}

TEST_CASE("payments.standing: not stated is unknown; stated as none is nothing paid") {
  const auto unknown = iop::payment_standing(two_half_years(), std::nullopt, Date(2024, 8, 5));
  CHECK(codes(unknown.findings) == std::vector<std::string>{"payment.not_stated"});
  CHECK_FALSE(unknown.paid.has_value());
  CHECK_FALSE(unknown.outstanding.has_value());
  CHECK(unknown.planned == kronor("1200.00"));
  for (const auto& each : unknown.instalments) {
    CHECK(each.state == InstalmentState::unknown);
    CHECK_FALSE(each.paid.has_value());
    CHECK_FALSE(each.days_late.has_value());
  }
  const auto none =
      iop::payment_standing(two_half_years(), std::vector<iop::Payment>{}, Date(2024, 8, 5));
  CHECK(none.findings.empty());
  CHECK(none.paid == iop::Money{});
  CHECK(none.late == kronor("1200.00"));
  CHECK(none.instalments[0].days_late == 187);
  CHECK(none.instalments[1].days_late == 5);
}

TEST_CASE("payments.standing: too much is told") {
  const auto standing = iop::payment_standing(
      two_half_years(), std::vector{paid("2024-01-15", kronor("600.01"), "2024-01-01")},
      Date(2024, 2, 1));
  CHECK(codes(standing.findings) == std::vector<std::string>{"payment.overpaid"});
  CHECK(standing.instalments[0].state == InstalmentState::overpaid);
  CHECK(standing.overpaid == kronor("0.01"));
}

TEST_CASE(
    "payments.standing: the plan's findings stand first, and what does not fit is one alone") {
  auto plan = two_half_years();
  plan.findings.push_back(iop::finding(iop::ErrorCode::schedule_half_year_with_several,
                                       {{"half_year", "2024-01-01"}, {"count", "2"}}));
  plan.payments[1].planned.reset();
  const auto standing = iop::payment_standing(plan, std::nullopt, Date(2024, 2, 1));
  CHECK(codes(standing.findings) == std::vector<std::string>{"schedule.half_year_with_several",
                                                             "schedule.amount_unknown",
                                                             "payment.not_stated"});
  CHECK(standing.planned == kronor("600.00"));
  const auto most = iop::Money::from_ore(std::numeric_limits<std::int64_t>::max());
  const auto beyond = iop::payment_standing(
      plan, std::vector{paid("2024-01-01", most), paid("2024-01-02", most)}, Date(2024, 2, 1));
  CHECK(codes(beyond.findings) == std::vector<std::string>{"money.overflow"});
  CHECK(beyond.instalments.empty());
}

TEST_CASE("payments.standing: the steps tell each part, each instalment and the whole") {
  const auto standing = iop::payment_standing(
      two_half_years(),
      std::vector{paid("2024-01-15", kronor("500.00")), paid("2024-08-10", kronor("400.00"))},
      Date(2024, 8, 15));
  const auto steps = iop::explain(standing);
  REQUIRE(steps.size() == 6);  // the second payment fills the first instalment and goes on
  for (std::size_t i = 0; i < 3; ++i) CHECK(steps[i].rule == RuleId::payments_matching);
  for (std::size_t i = 3; i < 6; ++i) CHECK(steps[i].rule == RuleId::payments_standing);
  CHECK(std::get<iop::Money>(steps[1].value) == kronor("100.00"));
  CHECK(std::get<std::string>(steps[3].value) == "paid_late");
  CHECK(std::get<std::string>(steps[4].value) == "late");
  CHECK(std::get<iop::Money>(steps[5].value) == kronor("300.00"));
  const auto unknown =
      iop::explain(iop::payment_standing({.agreement = "a"}, std::nullopt, day("2024-01-01")));
  CHECK(std::get<iop::ErrorCode>(unknown.back().value) == iop::ErrorCode::payment_not_stated);
}

TEST_CASE("payments.standing: records list their fields in the order of their declaration") {
  iop::test::for_each_record<PaymentStanding>([&]<class Record>() {
    if constexpr (!std::is_same_v<Record, iop::Finding> && !std::is_same_v<Record, iop::Detail>)
      iop::test::check_fields(iop::test::example_of<Record>());
  });
}

}  // namespace
