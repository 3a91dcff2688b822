#include <iop/rules/payments/half_year_amounts.hpp>

#include <algorithm>
#include <limits>
#include <map>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include <iop/rules/repayment/statement.hpp>

#include "support/cases.hpp"
#include "support/check_code.hpp"
#include "support/check_fields.hpp"
#include "support/example.hpp"
#include "support/print.hpp"

namespace {

using iop::AttributedBy;
using iop::Date;
using iop::ErrorCode;
using iop::HalfYearAmounts;
using iop::Money;
using iop::Payment;
using iop::test::at;
using iop::test::codes;
using iop::test::day;
using iop::test::kronor;
using iop::test::ore;
using iop::test::paid;
using iop::test::plain_agreement;

// ---- the case files -----------------------------------------------------------------------------

// What the files say must be reported, and our code for it.
const std::map<std::string, std::string> meanings{
    {"readings_differ", "repayment.readings_differ"},
    {"prepaid", "repayment.prepaid"},
    {"nothing_paid", "repayment.nothing_paid"},
    {"negative_net_sum", "repayment.negative_net_sum"},
    {"attributed_by_payment_day", "payment.attributed_by_payment_day"},
    {"covers_inside", "payment.covers_inside"}};

void check_case(const iop::JsonValue& each) {
  CAPTURE(at(each, "id").text);
  CAPTURE(at(each, "note").text);
  const auto& term = at(each, "term").items;
  const auto agreement = plain_agreement({day(term[0].text), day(term[1].text)});
  std::vector<Payment> payments;
  for (const auto& payment : at(each, "payments").items) {
    const auto* covers = payment.find("covers");
    payments.push_back(paid(at(payment, "paid_on").text,
                            ore(iop::test::integer(at(payment, "amount_ore"))),
                            covers ? covers->text : ""));
  }
  const Date rescinded_on = day(at(each, "rescinded_on").text);
  const auto& latest = at(each, "latest_paid");
  const Money current = ore(iop::test::integer(at(each, "current_half_year_ore")));

  const auto check_latest = [&](const auto& found) {
    REQUIRE(found.has_value() == (latest.kind == iop::JsonValue::Kind::object));
    if (!found) return;
    CHECK(found->half_year.first() == day(at(latest, "half_year_first").text));
    CHECK(found->net == ore(iop::test::integer(at(latest, "amount_ore"))));
  };
  const auto amounts = iop::half_year_amounts(agreement, payments, rescinded_on);
  check_latest(amounts.latest_paid);
  CHECK(amounts.current.net == current);
  CHECK(amounts.current.half_year.holds(rescinded_on));

  const auto statement =
      iop::repayment_statement(agreement, payments, iop::test::rescinded(rescinded_on.to_string()));
  CHECK(statement.figure.status == iop::RepaymentStatus::ok);
  check_latest(statement.latest_paid);
  REQUIRE(statement.current_half_year.has_value());
  CHECK(statement.current_half_year->net == current);

  std::vector<std::string> expected;
  for (const auto& meaning : iop::test::texts(at(each, "findings"))) {
    REQUIRE(meanings.count(meaning) == 1);
    expected.push_back(meanings.at(meaning));
  }
  std::vector<std::string> warnings;
  for (const auto& finding : statement.findings)
    if (iop::severity(finding) == iop::Severity::warning)
      warnings.emplace_back(iop::code_name(finding.code));
  std::sort(expected.begin(), expected.end());
  std::sort(warnings.begin(), warnings.end());
  CHECK(warnings == expected);

  // Both figures are there under either reading, and the reading picks between them.
  const auto half_year_amount = [&](iop::AmountReading amount) {
    return iop::repayment_statement(agreement, payments,
                                    iop::test::rescinded(rescinded_on.to_string()),
                                    {.amount = amount})
        .figure.half_year_amount;
  };
  CHECK(half_year_amount(iop::AmountReading::latest_paid) ==
        (amounts.latest_paid ? amounts.latest_paid->net : Money{}));
  CHECK(half_year_amount(iop::AmountReading::current_half_year) == std::max(Money{}, current));
}

TEST_CASE("repayment.half_year_amount: every conformance case from payments to amounts") {
  const auto file = iop::test::json(iop::test::case_file("half_year_amounts.json"));
  REQUIRE(at(file, "cases").items.size() == 15);
  for (const auto& each : at(file, "cases").items) check_case(each);
}

TEST_CASE("repayment.half_year_amount: every further case from payments to amounts") {
  const auto file = iop::test::json(iop::test::case_file("half_year_amounts_more.json"));
  REQUIRE(at(file, "cases").items.size() >= 18);
  for (const auto& each : at(file, "cases").items) check_case(each);
}

// ---- attribution
// ------------------------------------------------------------------------------------

TEST_CASE("repayment.attribution: covers, else the planned instalment, else the day of payment") {
  struct Case {
    Payment payment;
    std::string half_year;
    AttributedBy by;
    std::string finding;
  };
  const auto one = kronor("1.00");
  for (const auto& each :
       {// what it says it covers decides, whenever it was paid
        Case{paid("2024-12-20", one, "2024-12-01"), "2024-12-01", AttributedBy::covers, ""},
        Case{paid("2023-01-01", one, "2024-12-01"), "2024-12-01", AttributedBy::covers, ""},
        Case{paid("2024-06-20", one, "2023-12-01"), "2023-12-01", AttributedBy::covers, ""},
        Case{paid("2024-12-20", one, "2024-12-02"), "2024-12-01", AttributedBy::covers,
             "payment.covers_inside"},
        Case{paid("2024-12-20", one, "2025-05-31"), "2024-12-01", AttributedBy::covers,
             "payment.covers_inside"},
        Case{paid("2024-12-20", one, "2026-11-30"), "2026-06-01", AttributedBy::covers,
             "payment.covers_inside"},
        // the planned month
        Case{paid("2024-12-01", one), "2024-12-01", AttributedBy::instalment, ""},
        Case{paid("2024-12-31", one), "2024-12-01", AttributedBy::instalment, ""},
        Case{paid("2024-06-15", one), "2024-06-01", AttributedBy::instalment, ""},
        // the day
        Case{paid("2024-11-30", one), "2024-06-01", AttributedBy::payment_day,
             "payment.attributed_by_payment_day"},
        Case{paid("2025-01-01", one), "2024-12-01", AttributedBy::payment_day,
             "payment.attributed_by_payment_day"},
        Case{paid("2023-11-30", one), "2023-12-01", AttributedBy::payment_day,
             "payment.attributed_by_payment_day"},
        Case{paid("1900-01-01", one), "2023-12-01", AttributedBy::payment_day,
             "payment.attributed_by_payment_day"},
        Case{paid("2022-12-15", one), "2023-12-01", AttributedBy::payment_day,
             "payment.attributed_by_payment_day"}}) {
    CAPTURE(each.payment.paid_on);
    const auto amounts =
        iop::half_year_amounts(plain_agreement(), {each.payment}, Date(2026, 11, 30));
    REQUIRE(amounts.payments.size() == 1);
    const auto& attributed = amounts.payments[0];
    CHECK(attributed.half_year.first() == day(each.half_year));
    CHECK((attributed.attributed_by == each.by));
    CHECK(attributed.counted);
    CHECK(attributed.amount == one);
    CHECK(codes(amounts.findings) ==
          (each.finding.empty() ? std::vector<std::string>{} : std::vector{each.finding}));
    REQUIRE(amounts.sums.size() == 1);
    CHECK(amounts.sums[0].half_year == attributed.half_year);
    CHECK(amounts.sums[0].net == one);
    CHECK(amounts.total_paid == one);
  }
}

TEST_CASE("repayment.attribution: an agreement without payment terms attributes by day") {
  auto agreement = plain_agreement();
  agreement.payment.reset();
  const auto amounts =
      iop::half_year_amounts(agreement, {paid("2024-12-20", ore(1))}, Date(2025, 3, 14));
  CHECK((amounts.payments.at(0).attributed_by == AttributedBy::payment_day));
  CHECK(amounts.current.net == ore(1));
}

TEST_CASE("repayment.attribution: the calendar reading does not move a payment") {
  const std::vector<Payment> payments{paid("2024-12-20", ore(500), "2024-12-01")};
  const auto rescission = iop::test::rescinded("2025-01-10");
  const auto agreement = iop::repayment_statement(plain_agreement(), payments, rescission);
  const auto calendar = iop::repayment_statement(plain_agreement(), payments, rescission,
                                                 {.half_year = iop::HalfYearReading::calendar});
  CHECK(agreement.payments == calendar.payments);
  CHECK(agreement.sums == calendar.sums);
  CHECK(agreement.current_half_year == calendar.current_half_year);
}

TEST_CASE("repayment.attribution: payments of another agreement are left out") {
  auto ours = paid("2024-12-20", ore(7), "2024-12-01");
  ours.agreement = iop::AgreementId{"avtal"};
  auto others = paid("2024-12-20", ore(1'000), "2018-01-01");
  others.agreement = iop::AgreementId{"another"};
  const auto unnamed = paid("2024-06-20", ore(5), "2024-06-01");
  const auto amounts =
      iop::half_year_amounts(plain_agreement(), {others, ours, unnamed}, Date(2025, 3, 14));
  CHECK(amounts.payments.size() == 2);
  CHECK(amounts.total_paid == ore(12));
  CHECK(amounts.current.net == ore(7));
}

TEST_CASE("repayment.attribution: covers outside the agreement is refused, if it counts") {
  const auto agreement = plain_agreement();
  const auto amounts_with = [&](std::string_view paid_on, std::string_view covers) {
    return iop::half_year_amounts(agreement, {paid(paid_on, ore(1), covers)}, Date(2025, 3, 14));
  };
  CHECK_CODE(amounts_with("2024-12-20", "2023-11-30"), ErrorCode::payment_covers_outside);
  CHECK_CODE(amounts_with("2024-12-20", "2026-12-01"), ErrorCode::payment_covers_outside);
  CHECK_CODE(amounts_with("2025-03-14", "2199-12-31"), ErrorCode::payment_covers_outside);
  const auto later = amounts_with("2025-03-15", "2026-12-01");
  CHECK_FALSE(later.payments.at(0).counted);
  CHECK(later.total_paid == Money{});
  CHECK(later.findings.empty());
}

// ---- sums
// ---------------------------------------------------------------------------------------------

TEST_CASE("repayment.half_year_amount: a payment counts up to and including the day") {
  const auto agreement = plain_agreement();
  const std::vector<Payment> payments{paid("2025-03-14", ore(3), "2024-12-01")};
  CHECK(iop::half_year_amounts(agreement, payments, Date(2025, 3, 13)).current.net == Money{});
  CHECK(iop::half_year_amounts(agreement, payments, Date(2025, 3, 14)).current.net == ore(3));
  const auto before = iop::half_year_amounts(agreement, payments, Date(2025, 3, 13));
  CHECK_FALSE(before.payments.at(0).counted);
  CHECK(before.sums.empty());
  CHECK_FALSE(before.latest_paid.has_value());
}

TEST_CASE(
    "repayment.half_year_amount: sums in order of time, latest by half-year, not by payment") {
  const auto amounts = iop::half_year_amounts(
      plain_agreement(),
      {paid("2025-03-01", ore(1), "2023-12-01"), paid("2024-12-01", ore(20), "2024-06-01"),
       paid("2024-01-01", ore(300), "2025-12-01"), paid("2024-02-01", ore(-4'000), "2024-12-01")},
      Date(2025, 3, 14));
  REQUIRE(amounts.sums.size() == 4);
  CHECK(amounts.sums[0].half_year.to_string() == "2023-12-01..2024-05-31");
  CHECK(amounts.sums[0].net == ore(1));
  CHECK(amounts.sums[1].half_year.first() == Date(2024, 6, 1));
  CHECK(amounts.sums[2].net == ore(-4'000));
  CHECK(amounts.sums[3].half_year.first() == Date(2025, 12, 1));
  CHECK(amounts.latest_paid == amounts.sums[1]);
  CHECK(amounts.current == amounts.sums[2]);
  CHECK(amounts.total_paid == ore(-3'679));
  CHECK(amounts.prepaid == ore(300));
}

TEST_CASE("repayment.half_year_amount: nothing paid leaves an empty current half-year") {
  const auto amounts = iop::half_year_amounts(plain_agreement(), {}, Date(2026, 11, 30));
  CHECK(amounts.payments.empty());
  CHECK(amounts.sums.empty());
  CHECK_FALSE(amounts.latest_paid.has_value());
  CHECK(amounts.current.half_year.to_string() == "2026-06-01..2026-11-30");
  CHECK(amounts.current.net == Money{});
  CHECK(amounts.total_paid == Money{});
  CHECK(amounts.prepaid == Money{});
}

TEST_CASE("repayment.half_year_amount: more than planned is a finding, as much is not") {
  auto agreement = plain_agreement();
  agreement.payment->amount = kronor("500000.00");
  const auto findings_for = [&](std::string_view amount) {
    return iop::half_year_amounts(agreement, {paid("2024-12-20", kronor(amount), "2024-12-01")},
                                  Date(2025, 3, 14))
        .findings;
  };
  CHECK(findings_for("500000.00").empty());
  CHECK(findings_for("499999.99").empty());
  const auto over = findings_for("500000.01");
  REQUIRE(codes(over) == std::vector<std::string>{"payment.more_than_planned"});
  CHECK(iop::message(over[0], iop::Language::en) ==
        "For the half-year from 2024-12-01, SEK 500000.01 was paid; SEK 500000.00 was planned.");

  // Two instalments are planned for a half-year where money is paid each quarter.
  agreement.payment->months = {iop::MonthNumber{3}, iop::MonthNumber{6}, iop::MonthNumber{9},
                               iop::MonthNumber{12}};
  CHECK(findings_for("1000000.00").empty());
  CHECK(findings_for("1000000.01").size() == 1);
}

TEST_CASE("repayment.half_year_amount: a sum that does not fit is refused, in whatever order") {
  constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
  std::vector<Payment> payments{paid("2024-12-20", ore(most), "2024-12-01"),
                                paid("2024-12-21", ore(1), "2024-12-01")};
  const auto sum = [&] {
    return iop::half_year_amounts(plain_agreement(), payments, Date(2025, 3, 14));
  };
  CHECK_CODE(sum(), ErrorCode::money_overflow);
  std::reverse(payments.begin(), payments.end());
  CHECK_CODE(sum(), ErrorCode::money_overflow);
  // The sum passes the limit on the way and comes back: it fits, and the order cannot matter.
  payments.push_back(paid("2024-12-22", ore(-1), "2024-12-01"));
  CHECK(sum().current.net == ore(most));
  std::rotate(payments.begin(), payments.begin() + 1, payments.end());
  CHECK(sum().total_paid == ore(most));
}

TEST_CASE("repayment.half_year_amount: records list their fields in the order of declaration") {
  iop::test::check_fields(iop::test::example_of<iop::AttributedPayment>());
  iop::test::check_fields(iop::test::example_of<iop::HalfYearSum>());
  iop::test::check_fields(iop::test::example_of<HalfYearAmounts>());
}

}  // namespace
