#include <iop/rules/repayment/alternatives.hpp>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "support/cases.hpp"
#include "support/check_fields.hpp"
#include "support/example.hpp"
#include "support/print.hpp"

namespace {

using iop::Reading;
using iop::repayment_alternatives;
using iop::repayment_statement;
using iop::RepaymentAlternative;
using iop::UsedReading;
using iop::test::kronor;
using iop::test::ore;
using iop::test::paid;
using iop::test::plain_agreement;
using iop::test::plain_payments;
using iop::test::rescinded;

std::string words_of(const UsedReading& reading) {
  std::string text;
  iop::for_each_field<UsedReading>(
      [&](const auto& field) { text += std::string{iop::word(reading.*field.member)} + " "; });
  return text;
}

const RepaymentAlternative& under(const std::vector<RepaymentAlternative>& list,
                                  const UsedReading& reading) {
  const auto found = std::find_if(list.begin(), list.end(),
                                  [&](const auto& each) { return each.reading == reading; });
  REQUIRE(found != list.end());
  return *found;
}

TEST_CASE("repayment.pro_rata: 24 legal readings and 8 roundings, each once, in order of words") {
  const auto alternatives =
      repayment_alternatives(plain_agreement(), plain_payments(), rescinded("2025-03-14"));
  CHECK(alternatives.legal.size() == 24);
  CHECK(alternatives.rounding.size() == 8);
  std::set<std::string> legal, rounding;
  for (const auto& each : alternatives.legal) legal.insert(words_of(each.reading));
  for (const auto& each : alternatives.rounding) rounding.insert(words_of(each.reading));
  CHECK(legal.size() == 24);
  CHECK(rounding.size() == 8);
  // The first question turns slowest, the last fastest; the default comes first.
  CHECK(alternatives.legal.front().reading == UsedReading{});
  CHECK(alternatives.legal[1].reading == UsedReading{.cap = iop::CapReading::total_paid});
  CHECK(alternatives.legal[3].reading ==
        UsedReading{.amount = iop::AmountReading::current_half_year});
  CHECK(alternatives.legal[12].reading == UsedReading{.half_year = iop::HalfYearReading::calendar});
  CHECK(alternatives.rounding[1].reading == UsedReading{.unit = iop::RoundingUnit::krona});
  CHECK(alternatives.rounding.back().reading ==
        UsedReading{.rounding = iop::RoundingMode::up, .unit = iop::RoundingUnit::krona});
}

// Chosen by argument, by the agreement and by default: the chosen one is among both lists, with no
// difference and resting on nothing, and each other equals the statement under its reading.
TEST_CASE("repayment.cap: each alternative is what the statement says under its reading") {
  auto own_reading = plain_agreement();
  own_reading.reading =
      Reading{.half_year = iop::HalfYearReading::calendar, .rounding = iop::RoundingMode::down};
  auto payments = plain_payments();
  payments.pop_back();
  payments.push_back(paid("2024-12-20", kronor("333333.33"), "2024-12-01"));
  for (const auto& agreement : {plain_agreement(), own_reading})
    for (const auto& reading :
         {Reading{}, Reading{.rescission_day = iop::RescissionDayReading::included,
                     .cap = iop::CapReading::none,
                     .unit = iop::RoundingUnit::krona}})
      for (const std::string on : {"2025-03-14", "2024-06-01", "2023-11-30", "2026-11-30"}) {
        const auto chosen = repayment_statement(agreement, payments, rescinded(on), reading);
        const auto alternatives =
            repayment_alternatives(agreement, payments, rescinded(on), reading);
        const auto check = [&](const RepaymentAlternative& each) {
          CAPTURE(words_of(each.reading));
          const auto there = repayment_statement(agreement, payments, rescinded(on),
                                                 iop::as_argument(each.reading));
          CHECK(each.status == there.figure.status);
          CHECK(each.reason == there.figure.reason);
          CHECK(each.amount == there.figure.amount);
          CHECK(each.payable == there.figure.payable);
          CHECK(each.difference.has_value() == chosen.figure.amount.has_value());
          if (each.difference)
            CHECK(each.difference->ore() ==
                  there.figure.amount->ore() - chosen.figure.amount->ore());
          std::vector<std::string> rests_on;
          const auto& other = each.reading;
          if (other.half_year != chosen.reading.half_year) rests_on.emplace_back("half_year");
          if (other.rescission_day != chosen.reading.rescission_day)
            rests_on.emplace_back("rescission_day");
          if (other.amount != chosen.reading.amount) rests_on.emplace_back("amount");
          if (other.cap != chosen.reading.cap) rests_on.emplace_back("cap");
          if (other.rounding != chosen.reading.rounding) rests_on.emplace_back("rounding");
          if (other.unit != chosen.reading.unit) rests_on.emplace_back("unit");
          CHECK(each.rests_on == rests_on);
        };
        for (const auto& list : {alternatives.legal, alternatives.rounding}) {
          for (const auto& each : list) check(each);
          const auto& itself = under(list, chosen.reading);
          CHECK(itself.rests_on.empty());
          if (chosen.figure.amount) CHECK(itself.difference == kronor("0.00"));
        }
        // The legal ones keep the chosen rounding, the roundings the chosen legal reading.
        for (const auto& each : alternatives.legal) {
          CHECK(each.reading.rounding == chosen.reading.rounding);
          CHECK(each.reading.unit == chosen.reading.unit);
        }
        for (const auto& each : alternatives.rounding) {
          CHECK(each.reading.half_year == chosen.reading.half_year);
          CHECK(each.reading.rescission_day == chosen.reading.rescission_day);
          CHECK(each.reading.amount == chosen.reading.amount);
          CHECK(each.reading.cap == chosen.reading.cap);
        }
      }
}

TEST_CASE("repayment.rounding: the worked example's roundings and differences, by hand") {
  const auto alternatives =
      repayment_alternatives(plain_agreement(), plain_payments(), rescinded("2025-03-14"));
  // Exactly 21 428 571.43 öre.
  const auto rounding = [&](iop::RoundingMode mode, iop::RoundingUnit unit) {
    const auto& each = under(alternatives.rounding, {.rounding = mode, .unit = unit});
    CHECK(each.payable == kronor("214286.00"));
    return each.amount->to_string() + " " + each.difference->to_string();
  };
  using enum iop::RoundingMode;
  CHECK(rounding(half_up, iop::RoundingUnit::ore) == "214285.71 0.00");
  CHECK(rounding(half_even, iop::RoundingUnit::ore) == "214285.71 0.00");
  CHECK(rounding(down, iop::RoundingUnit::ore) == "214285.71 0.00");
  CHECK(rounding(up, iop::RoundingUnit::ore) == "214285.72 0.01");
  CHECK(rounding(half_up, iop::RoundingUnit::krona) == "214286.00 0.29");
  CHECK(rounding(half_even, iop::RoundingUnit::krona) == "214286.00 0.29");
  CHECK(rounding(down, iop::RoundingUnit::krona) == "214285.00 -0.71");
  CHECK(rounding(up, iop::RoundingUnit::krona) == "214286.00 0.29");
  const auto& calendar = under(alternatives.legal, {.half_year = iop::HalfYearReading::calendar});
  CHECK(calendar.difference == kronor("82417.59"));  // 296 703.30 less 214 285.71
  CHECK(calendar.rests_on == std::vector<std::string>{"half_year"});
}

TEST_CASE("repayment.applies: where the clause does not apply, every alternative says so") {
  auto rescission = rescinded("2025-03-14");
  rescission.ended_by = iop::EndedBy::mutual;
  const auto alternatives = repayment_alternatives(plain_agreement(), plain_payments(), rescission);
  CHECK(alternatives.legal.size() == 24);
  for (const auto& each : alternatives.legal) {
    CHECK(each.status == iop::RepaymentStatus::not_applicable);
    CHECK(each.reason == iop::ErrorCode::repayment_ended_mutually);
    CHECK_FALSE(each.amount.has_value());
    CHECK_FALSE(each.payable.has_value());
    CHECK_FALSE(each.difference.has_value());
  }
}

TEST_CASE("repayment.cap: one alternative may not fit while the others do") {
  const std::vector<iop::Payment> payments{
      paid("2024-06-01", ore(std::numeric_limits<std::int64_t>::max()), "2024-06-01")};
  const auto alternatives =
      repayment_alternatives(plain_agreement(), payments, rescinded("2024-06-01"));
  const UsedReading too_large{.rescission_day = iop::RescissionDayReading::included,
                              .cap = iop::CapReading::none};
  const auto& there = under(alternatives.legal, too_large);
  CHECK(there.status == iop::RepaymentStatus::invalid);
  CHECK(there.reason == iop::ErrorCode::repayment_amount_out_of_range);
  CHECK_FALSE(there.difference.has_value());
  CHECK(under(alternatives.legal, UsedReading{}).difference == kronor("0.00"));
}

TEST_CASE("repayment.pro_rata: alternatives list their fields in the order of their declaration") {
  iop::test::check_fields(iop::test::example_of<RepaymentAlternative>());
  iop::test::check_fields(iop::test::example_of<iop::RepaymentAlternatives>());
}

}  // namespace
