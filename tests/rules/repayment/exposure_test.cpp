#include <iop/rules/repayment/exposure.hpp>

#include <algorithm>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include <iop/model/terms_on.hpp>

#include "support/cases.hpp"
#include "support/check_fields.hpp"
#include "support/print.hpp"

namespace {

using iop::Agreement;
using iop::Date;
using iop::ErrorCode;
using iop::Exposure;
using iop::Money;
using iop::Payment;
using iop::Reading;
using iop::RepaymentStatus;
using iop::test::at;
using iop::test::codes;
using iop::test::day;
using iop::test::kronor;
using iop::test::paid;
using iop::test::plain_agreement;
using iop::test::plain_payments;
using iop::test::rescinded;

void check_every_day(const Agreement& agreement,
                     const std::optional<std::vector<Payment>>& payments,
                     const Reading& reading = {}) {
  const auto exposure = iop::exposure(agreement, payments, reading);
  REQUIRE(exposure.term.has_value());
  REQUIRE(exposure.days.size() ==
          static_cast<std::size_t>(exposure.term->last().day_number() -
                                   exposure.term->first().day_number() + 1));
  Date on = exposure.term->first();
  for (const auto& each : exposure.days) {
    CAPTURE(on.to_string());
    CHECK(each.day == on);
    const auto figure =
        iop::repayment_statement(agreement, payments, rescinded(on.to_string()), reading).figure;
    CHECK(each.status == figure.status);
    CHECK(each.reason == figure.reason);
    CHECK(each.remaining_days == figure.remaining_days);
    CHECK(each.half_year_amount == figure.half_year_amount);
    CHECK(each.amount == figure.amount);
    CHECK(each.payable == figure.payable);
    if (on < exposure.term->last()) on = Date::from_day_number(on.day_number() + 1);
  }
}

TEST_CASE("exposure.day: an agreement that has ended cannot be rescinded") {
  const auto whole = iop::exposure(plain_agreement(), plain_payments());
  const auto ended = iop::exposure(plain_agreement(), plain_payments(), {}, {}, day("2025-03-14"));
  REQUIRE(ended.days.size() == whole.days.size());
  for (std::size_t i = 0; i < ended.days.size(); ++i) {
    CAPTURE(ended.days[i].day.to_string());
    if (ended.days[i].day <= day("2025-03-14")) {
      CHECK(ended.days[i] == whole.days[i]);
    } else {
      CHECK_FALSE(ended.days[i].payable.has_value());
      CHECK(ended.days[i].status == iop::RepaymentStatus::not_applicable);
      CHECK(ended.days[i].reason == iop::ErrorCode::exposure_ended);
    }
  }
  CHECK(iop::exposure(plain_agreement(), plain_payments(), {}, {}, day("2026-11-30")) == whole);
  const auto assumed =
      iop::exposure(plain_agreement(), plain_payments(), {}, day("2024-12-31"), day("2025-03-14"));
  CHECK(assumed.payments == plain_payments());  // what was to be paid later falls away
}

TEST_CASE("exposure.day: every day is the statement's, under every legal reading") {
  const auto payments = plain_payments();
  for (const auto& each : iop::exposures(plain_agreement(), payments))
    check_every_day(plain_agreement(), payments, iop::as_argument(each.reading));
  CHECK(iop::exposures(plain_agreement(), payments).size() == 24);
}

TEST_CASE(
    "exposure.day: amendments, reversals and payments that cannot be are as in the statement") {
  Agreement amended = plain_agreement();
  iop::Amendment shorter{.id = "m", .effective_on = day("2025-01-15"), .text = "x"};
  shorter.in_writing = true;
  shorter.term_last = iop::FuzzyDate::parse("2025-04-10");
  amended.amendments = {shorter};
  check_every_day(amended, plain_payments());
  iop::Amendment longer = shorter;
  longer.effective_on = day("2026-12-10");  // after the signed term: some days lie outside it
  longer.term_last = iop::FuzzyDate::parse("2027-05-31");
  amended.amendments = {longer};
  check_every_day(amended, plain_payments());
  check_every_day(plain_agreement(),
                  std::vector{paid("2023-12-20", kronor("100.00"), "2023-12-01"),
                              paid("2024-01-20", kronor("-100.00"), "2023-12-01"),
                              paid("2025-01-20", kronor("9.00"), "2030-12-01")});
  check_every_day(plain_agreement(), std::nullopt);
  Agreement without = plain_agreement();
  without.repayment.reset();
  check_every_day(without, plain_payments());
}

iop::Reading reading_of(const iop::JsonValue& words) {
  return {
      .half_year = iop::from_word<iop::HalfYearReading>(at(words, "half_year").text),
      .rescission_day = iop::from_word<iop::RescissionDayReading>(at(words, "rescission_day").text),
      .amount = iop::from_word<iop::AmountReading>(at(words, "amount").text),
      .cap = iop::from_word<iop::CapReading>(at(words, "cap").text)};
}

std::string ore_text(const std::optional<Money>& money) {
  return money ? std::to_string(money->ore()) : "none";
}

TEST_CASE("exposure.day: every case of the case file") {
  const auto file = iop::test::json(iop::test::case_file("exposure.json"));
  REQUIRE(at(file, "cases").items.size() >= 90);
  for (const auto& each : at(file, "cases").items) {
    CAPTURE(at(each, "name").text);
    std::vector<Payment> payments;
    for (const auto& one : at(each, "payments").items)
      payments.push_back(paid(at(one, "paid_on").text,
                              Money::from_ore(std::stoll(at(one, "amount_ore").text)),
                              at(one, "covers").text));
    const auto exposure =
        iop::exposure(plain_agreement({day(at(each, "first").text), day(at(each, "last").text)}),
                      payments, reading_of(at(each, "reading")));
    REQUIRE(exposure.maximum.has_value());
    CHECK(exposure.maximum->day.to_string() == at(at(each, "maximum"), "day").text);
    CHECK(ore_text(exposure.maximum->payable) == at(at(each, "maximum"), "payable_ore").text);
    Money sum;
    for (const auto& one : exposure.days) sum += one.payable.value();
    CHECK(ore_text(sum) == at(each, "sum_of_payable_ore").text);
    for (const auto& one : at(each, "days").items) {
      const auto on = day(at(one, "day").text);
      CAPTURE(on.to_string());
      const auto& found = exposure.days.at(
          static_cast<std::size_t>(on.day_number() - exposure.days.front().day.day_number()));
      CHECK(std::to_string(found.remaining_days.value()) == at(one, "remaining_days").text);
      CHECK(ore_text(found.half_year_amount) == at(one, "half_year_amount_ore").text);
      CHECK(ore_text(found.amount) == at(one, "amount_ore").text);
      CHECK(ore_text(found.payable) == at(one, "payable_ore").text);
    }
  }
}

TEST_CASE("exposure.day: payments made later are not known that day") {
  const auto exposure = iop::exposure(plain_agreement(), plain_payments());
  CHECK(exposure.days[18].day == day("2023-12-19"));
  CHECK(exposure.days[18].payable == Money{});  // the first payment comes the day after
  CHECK(exposure.days[19].payable > Money{});
}

TEST_CASE("exposure.day: a plan taken for granted is paid on its last day, once") {
  Agreement agreement = plain_agreement();
  agreement.payment->amount = kronor("500000.00");
  const auto exposure = iop::exposure(agreement, plain_payments(), {}, day("2024-12-20"));
  REQUIRE(exposure.payments->size() == 6);
  CHECK(exposure.payments->back().paid_on == day("2026-06-30"));
  CHECK(codes(exposure.findings) == std::vector<std::string>{"exposure.payments_assumed"});
  const auto recorded = iop::exposure(agreement, plain_payments());
  CHECK(recorded.payments->size() == 3);
  CHECK(recorded.findings.empty());
}

TEST_CASE("exposure.maximum: the most that is payable, and the first day of it") {
  const auto exposure = iop::exposure(plain_agreement(), plain_payments());
  CHECK(exposure.status == RepaymentStatus::ok);
  REQUIRE(exposure.maximum.has_value());
  // Latest paid 500 000 kr, and the most days left, on the first day of a half-year of 183 days
  // that begins on 1 June: 182 of 182.
  CHECK(exposure.maximum->day == day("2024-06-01"));
  CHECK(exposure.maximum->payable == kronor("500000.00"));
  REQUIRE(exposure.half_years.size() == 6);
  CHECK(exposure.half_years[0].lowest->payable == Money{});
  const auto steps = iop::explain(exposure);
  CHECK(steps.size() == 7);
  CHECK(steps.back().rule == iop::RuleId::exposure_maximum);
}

TEST_CASE("exposure.maximum: a term that is not exact has no days, and says so") {
  Agreement agreement = plain_agreement();
  agreement.term.last = iop::FuzzyDate::parse("2026");
  const auto exposure = iop::exposure(agreement, plain_payments());
  CHECK(exposure.days.empty());
  CHECK(exposure.status == RepaymentStatus::unknown);
  CHECK(exposure.reason == ErrorCode::repayment_term_not_exact);
  CHECK(iop::explain(exposure).size() == 1);
  agreement.term.last = iop::FuzzyDate::parse("2020-01-01");
  CHECK(iop::exposure(agreement, plain_payments()).status == RepaymentStatus::invalid);
}

}  // namespace
