#include <iop/rules/law/interest.hpp>

#include <algorithm>
#include <limits>
#include <set>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "support/cases.hpp"
#include "support/check_code.hpp"
#include "support/check_fields.hpp"
#include "support/print.hpp"

namespace {

using iop::Date;
using iop::DateRange;
using iop::DayCount;
using iop::Decimal;
using iop::ErrorCode;
using iop::Int128;
using iop::InterestAccount;
using iop::InterestClaim;
using iop::InterestRegime;
using iop::JsonValue;
using iop::Money;
using iop::Ratio;
using iop::ReferenceRate;
using iop::RuleId;
using iop::test::at;
using iop::test::day;
using iop::test::integer;
using iop::test::kronor;
using List = std::vector<std::string>;

bool is_null(const JsonValue& value) { return value.kind == JsonValue::Kind::null; }

template <class Enum>
Enum word_of(const JsonValue& value) {
  return iop::from_word<Enum>(value.text).value();
}

std::optional<Date> optional_day(const JsonValue& value) {
  return is_null(value) ? std::nullopt : std::optional{day(value.text)};
}

// "4016500/73" or "2250000", as the ratio is written.
std::string written(const Ratio& ratio) {
  return ratio.denominator() == 1 ? iop::digits(ratio.numerator()) : ratio.to_string();
}

iop::ReferenceRates rates_of(const JsonValue& rows) {
  iop::ReferenceRates rates;
  for (const auto& row : rows.items)
    rates.push_back({day(row.items[0].text), Decimal::parse(row.items[1].text), "a case"});
  return rates;
}

void check_line(const iop::InterestLine& found, const JsonValue& expected) {
  CHECK(iop::word(found.regime) == at(expected, "regime").text);
  CHECK(written(found.principal) == at(expected, "principal").text);
  CHECK(found.paid_on == optional_day(at(expected, "paid_on")));
  CHECK(found.first == day(at(expected, "first").text));
  CHECK(found.last == day(at(expected, "last").text));
  CHECK(found.days == integer(at(expected, "days")));
  CHECK(found.reference.to_string() == at(expected, "reference").text);
  CHECK(found.percent.to_string() == at(expected, "percent").text);
  CHECK(written(found.exact) == at(expected, "exact").text);
  CHECK_FALSE(found.source.empty());
}

void check_account(const InterestAccount& found, const JsonValue& expected) {
  CHECK(found.interest.ore() == integer(at(expected, "interest_ore")));
  CHECK(written(found.exact) == at(expected, "exact").text);
  CHECK(found.default_from == optional_day(at(expected, "default_from")));
  const auto& lines = at(expected, "lines").items;
  REQUIRE(found.lines.size() == lines.size());
  for (std::size_t i = 0; i < lines.size(); ++i) {
    CAPTURE(i);
    check_line(found.lines[i], lines[i]);
  }
  CHECK(found.findings.front().code == ErrorCode::interest_may_not_apply);
}

InterestClaim claim_of(const JsonValue& each) {
  InterestClaim claim{.amount = Money::from_ore(integer(at(each, "amount_ore"))),
                      .arose_on = day(at(each, "arose_on").text),
                      .until = day(at(each, "until").text),
                      .due_on = optional_day(at(each, "due_on")),
                      .demanded_on = optional_day(at(each, "demanded_on"))};
  for (const auto& payment : at(each, "payments").items)
    claim.payments.push_back(
        {day(at(payment, "paid_on").text), Money::from_ore(integer(at(payment, "amount_ore")))});
  return claim;
}

// 214 285.71 kr of two payments, asked for on 20 March 2024 and paid on 31 May.
InterestClaim plain_claim() {
  return {.amount = kronor("214285.71"),
          .arose_on = Date(2024, 3, 14),
          .until = Date(2024, 5, 31),
          .payments = {{Date(2023, 12, 20), kronor("300000.00")},
                       {Date(2024, 1, 15), kronor("200000.00")}},
          .demanded_on = Date(2024, 3, 20)};
}

template <class Change>
List problems(Change change) {
  auto claim = plain_claim();
  change(claim);
  try {
    static_cast<void>(iop::interest_on_claim(claim));
  } catch (const iop::CalculationError& error) {
    return iop::test::places(error.findings());
  }
  return {};
}

const DateRange year_2023{Date(2023, 1, 1), Date(2023, 12, 31)};

TEST_CASE("interest.default: every sum of the case file, line by line") {
  const auto file = iop::test::json(iop::test::case_file("interest.json"));
  REQUIRE(at(file, "simple").items.size() >= 20);
  for (const auto& each : at(file, "simple").items) {
    CAPTURE(at(each, "id").text);
    CAPTURE(at(each, "note").text);
    check_account(
        iop::interest(Money::from_ore(integer(at(each, "principal_ore"))),
                      {day(at(each, "first").text), day(at(each, "last").text)},
                      word_of<InterestRegime>(at(each, "regime")),
                      word_of<DayCount>(at(each, "day_count")), rates_of(at(each, "rates"))),
        at(each, "expected"));
  }
}

TEST_CASE("interest.return: every claim of the case file, line by line") {
  const auto file = iop::test::json(iop::test::case_file("interest.json"));
  REQUIRE(at(file, "claims").items.size() >= 15);
  for (const auto& each : at(file, "claims").items) {
    CAPTURE(at(each, "id").text);
    CAPTURE(at(each, "note").text);
    check_account(iop::interest_on_claim(claim_of(each), word_of<DayCount>(at(each, "day_count")),
                                         rates_of(at(each, "rates"))),
                  at(each, "expected"));
  }
}

TEST_CASE("interest: what the case file says is refused, with all its codes") {
  const auto file = iop::test::json(iop::test::case_file("interest.json"));
  const auto codes_of = [](auto&& call) -> List {
    try {
      static_cast<void>(call());
    } catch (const iop::CalculationError& error) {
      return iop::test::codes(error.findings());
    }
    return {};
  };
  const auto check = [&](const JsonValue& each, const auto& call) {
    CAPTURE(at(each, "id").text);
    List expected;
    for (const auto& code : at(at(each, "expected"), "codes").items) expected.push_back(code.text);
    CHECK(codes_of(call) == expected);
  };
  const auto& refused = at(file, "refused");
  REQUIRE(at(refused, "simple").items.size() + at(refused, "claims").items.size() >= 18);
  for (const auto& each : at(refused, "simple").items)
    check(each, [&] {
      return iop::interest(Money::from_ore(integer(at(each, "principal_ore"))),
                           {day(at(each, "first").text), day(at(each, "last").text)},
                           word_of<InterestRegime>(at(each, "regime")),
                           word_of<DayCount>(at(each, "day_count")), rates_of(at(each, "rates")));
    });
  for (const auto& each : at(refused, "claims").items)
    check(each, [&] {
      return iop::interest_on_claim(claim_of(each), word_of<DayCount>(at(each, "day_count")),
                                    rates_of(at(each, "rates")));
    });
}

TEST_CASE(
    "interest.reference_rate: beyond the table there is no answer, and the half-year is named") {
  const auto account = iop::interest(kronor("5000.00"), {Date(2024, 12, 31), Date(2024, 12, 31)},
                                     InterestRegime::default_interest);
  CHECK(account.lines.at(0).reference == Decimal::parse("4.00"));
  CHECK(account.rates_known_until == Date(2024, 12, 31));
  const auto beyond = [](const DateRange& days) {
    try {
      static_cast<void>(iop::interest(kronor("5000.00"), days, InterestRegime::return_interest));
    } catch (const iop::CalculationError& error) {
      return iop::message(error.findings().at(0), iop::Language::en);
    }
    return std::string{};
  };
  CHECK(beyond({Date(2024, 12, 31), Date(2025, 1, 1)}).find("half-year 2025-01 ") !=
        std::string::npos);
  CHECK(beyond({Date(2002, 6, 30), Date(2002, 7, 1)}).find("half-year 2002-01 ") !=
        std::string::npos);
  CHECK_CODE(iop::interest(kronor("1.00"), {Date(2025, 1, 1), Date(2025, 1, 1)},
                           InterestRegime::default_interest),
             ErrorCode::interest_rate_unknown);
}

TEST_CASE("interest.reference_rate: an unknown one is told at what reaches outside the table") {
  const auto place = [](const iop::InterestClaim& claim) {
    try {
      static_cast<void>(iop::interest_on_claim(claim));
    } catch (const iop::CalculationError& error) {
      return error.findings().front().pointer;
    }
    return std::string{};
  };
  auto claim = plain_claim();
  claim.until = Date(2025, 1, 1);
  CHECK(place(claim) == "/until");
  claim = plain_claim();
  claim.payments[0].paid_on = Date(2002, 6, 30);
  CHECK(place(claim) == "/payments/0/paid_on");
}

TEST_CASE("interest.takeover: the due day or the thirtieth day, and then the day after") {
  auto claim = plain_claim();
  CHECK(iop::interest_on_claim(claim).default_from == Date(2024, 4, 20));
  claim.due_on = Date(2024, 4, 15);
  const auto both = iop::interest_on_claim(claim);
  CHECK(both.default_from == Date(2024, 4, 16));
  CHECK(iop::test::codes(both.findings) ==
        List{"interest.may_not_apply", "interest.due_day_decides"});
  claim.due_on.reset();
  claim.demanded_on.reset();
  const auto neither = iop::interest_on_claim(claim);
  CHECK_FALSE(neither.default_from);
  CHECK(std::ranges::all_of(neither.lines, [](const auto& line) {
    return line.regime == InterestRegime::return_interest;
  }));
}

TEST_CASE("interest.takeover: no day bears both interests, and none is left out") {
  const auto account = iop::interest_on_claim(plain_claim());
  std::set<Date> returned, defaulted;
  for (const auto& line : account.lines)
    for (Date each = line.first; each <= line.last; each = each.plus_days(1))
      (line.regime == InterestRegime::return_interest ? returned : defaulted).insert(each);
  CHECK(*returned.begin() == Date(2023, 12, 20));
  CHECK(*returned.rbegin() == Date(2024, 4, 19));
  CHECK(*defaulted.begin() == Date(2024, 4, 20));
  CHECK(*defaulted.rbegin() == Date(2024, 5, 31));
}

TEST_CASE("interest.takeover: days that cannot be are all told, with their places") {
  CHECK(problems([](auto& claim) { claim.demanded_on = Date(2024, 3, 13); }) ==
        List{"interest.demand_before_claim at /demanded_on"});
  CHECK(problems([](auto& claim) { claim.demanded_on = Date(2024, 3, 14); }).empty());
  CHECK(problems([](auto& claim) {
          claim.due_on = Date(2024, 3, 13);
          claim.demanded_on = Date(2024, 1, 1);
        }) == List{"interest.due_before_claim at /due_on",
                   "interest.demand_before_claim at /demanded_on"});
  CHECK(problems([](auto& claim) { claim.payments[1].paid_on = Date(2024, 3, 15); }) ==
        List{"interest.payment_after_claim at /payments/1/paid_on"});
  CHECK(problems([](auto& claim) { claim.until = Date(2024, 1, 14); }) ==
        List{"interest.repaid_before_claim at /until", "interest.repaid_before_payment at /until"});
  CHECK(problems([](auto& claim) { claim.amount = kronor("-1.00"); }) ==
        List{"money.negative at /amount"});
  CHECK(problems([](auto& claim) { claim.payments[0].amount = kronor("-1.00"); }) ==
        List{"money.negative at /payments/0/amount"});
  CHECK(problems([](auto& claim) {
          for (auto& payment : claim.payments) payment.amount = Money{};
        }) == List{"ratio.weights at /payments"});
}

TEST_CASE("interest.proportion: the parts are exact and make the whole") {
  auto claim = plain_claim();
  claim.payments.push_back({Date(2024, 2, 1), kronor("0.01")});
  const auto account = iop::interest_on_claim(claim);
  std::vector<Ratio> parts;
  for (const auto& step : iop::explain(account))
    if (step.rule == RuleId::interest_proportion) parts.push_back(std::get<Ratio>(step.value));
  REQUIRE(parts.size() == 3);
  // All over the same 50 000 001 öre, whatever they are reduced to.
  Int128 sum = 0;
  for (const auto& part : parts) {
    REQUIRE(50'000'001 % part.denominator() == 0);
    sum += part.numerator() * (50'000'001 / part.denominator());
  }
  CHECK(sum == Int128{21'428'571} * 50'000'001);
}

TEST_CASE("interest.rounding: the sum is rounded once, never the lines") {
  // 73 days at 8 percent of 125 öre are 2 öre. Below: 99 and 101 days on 20 öre, 0.43… and 0.44…
  const auto of = [](iop::RoundingMode mode, iop::RoundingUnit unit) {
    return iop::interest(Money::from_ore(125), {Date(2020, 1, 1), Date(2020, 3, 13)},
                         InterestRegime::default_interest, DayCount::act_365, {}, {mode, unit});
  };
  using enum iop::RoundingMode;
  using iop::RoundingUnit;
  CHECK(of(half_up, RoundingUnit::ore).exact == Ratio{2, 1});
  CHECK(of(half_up, RoundingUnit::ore).interest.ore() == 2);
  CHECK(of(up, RoundingUnit::krona).interest.ore() == 100);
  CHECK(of(down, RoundingUnit::krona).interest.ore() == 0);
  const auto two = iop::interest(Money::from_ore(20), {Date(2019, 9, 24), Date(2020, 4, 10)},
                                 InterestRegime::default_interest);
  REQUIRE(two.lines.size() == 2);
  Int128 lines = 0;
  for (const auto& line : two.lines) lines += iop::rounded(line.exact, iop::whole_ore).ore();
  CHECK(two.interest.ore() == 1);
  CHECK(lines == 0);
}

TEST_CASE("interest.rounding: what does not fit is a code, and nothing wraps") {
  constexpr auto most = std::numeric_limits<std::int64_t>::max();
  CHECK_CODE(iop::interest(Money::from_ore(most), {Date(2002, 7, 1), Date(2024, 6, 30)},
                           InterestRegime::default_interest),
             ErrorCode::money_overflow);
  const auto largest =
      iop::interest(Money::from_ore(most), year_2023, InterestRegime::default_interest);
  CHECK(largest.interest.ore() > most / 10);
  auto claim = plain_claim();
  claim.amount = Money::from_ore(most);
  claim.payments = {{Date(2023, 12, 20), Money::from_ore(most - 58)},
                    {Date(2023, 12, 21), Money::from_ore(1)}};
  CHECK_CODE(iop::interest_on_claim(claim), ErrorCode::money_overflow);
  claim.payments[1].amount = Money::from_ore(most);
  CHECK_CODE(iop::interest_on_claim(claim), ErrorCode::money_overflow);
}

TEST_CASE("interest.default: a sum below zero is refused, a rate below zero is told") {
  CHECK_CODE(iop::interest(kronor("-0.01"), year_2023, InterestRegime::default_interest),
             ErrorCode::money_negative);
  const auto account = iop::interest(kronor("5000.00"), {Date(2025, 1, 1), Date(2025, 6, 30)},
                                     InterestRegime::return_interest, DayCount::act_365,
                                     {{Date(2025, 1, 1), Decimal::parse("-3.50"), "x"}});
  CHECK(account.interest < Money{});
  CHECK(iop::test::codes(account.findings) ==
        List{"interest.may_not_apply", "interest.rate_below_zero"});
}

TEST_CASE("interest.reference_rate: an answer tells which of its rates cannot be Riksbanken's") {
  const iop::ReferenceRates rates{{Date(2025, 1, 1), Decimal::parse("3.00"), "x"},
                                  {Date(2025, 7, 1), Decimal::parse("2.75"), "x"},
                                  {Date(2026, 1, 1), Decimal::parse("0.02"), "x"}};
  const List told{"interest.may_not_apply", "interest.rate_no_half_point at /rates/1/percent",
                  "interest.rate_as_fraction at /rates/2/percent"};
  CHECK(iop::test::places(iop::interest(kronor("1.00"), year_2023, InterestRegime::default_interest,
                                        DayCount::act_365, rates)
                              .findings) == told);
  auto claim = plain_claim();
  CHECK(iop::test::places(iop::interest_on_claim(claim, DayCount::act_365, rates).findings) ==
        told);
}

TEST_CASE("interest.default: the steps tell the law and every operand") {
  const auto account = iop::interest_on_claim(plain_claim());
  const auto steps = iop::explain(account);
  std::vector<RuleId> rules;
  for (const auto& step : steps) rules.push_back(step.rule);
  using enum RuleId;
  CHECK(rules == std::vector{interest_takeover, interest_proportion, interest_proportion,
                             interest_reference_rate, interest_reference_rate, interest_return,
                             interest_return, interest_return, interest_default,
                             interest_rounding});
  CHECK(steps[0].law == "räntelagen (1975:635) 4 §");
  CHECK(steps[8].law == "räntelagen (1975:635) 6 §");
  CHECK(*iop::find_operand(steps[8], "days") == iop::StepValue{std::int64_t{42}});
  CHECK(*iop::find_operand(steps[8], "percent") == iop::StepValue{std::string{"12.00"}});
  CHECK(steps.back().value == iop::StepValue{account.interest});
}

TEST_CASE("the records of interest list their fields as they declare them") {
  const auto account = iop::interest_on_claim(plain_claim());
  iop::test::check_fields(account.lines.at(0));
  iop::test::check_fields(*account.claim);
  iop::test::check_fields(account.claim->payments.at(0));
  iop::test::check_fields(account);
}

}  // namespace
