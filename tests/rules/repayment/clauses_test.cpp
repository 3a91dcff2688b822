#include <iop/rules/repayment/clauses.hpp>

#include <algorithm>
#include <limits>
#include <set>
#include <string>

#include <doctest/doctest.h>

#include <iop/io/json.hpp>
#include <iop/io/partnership_file.hpp>
#include <iop/rules/repayment/statement.hpp>

#include "support/cases.hpp"
#include "support/check_fields.hpp"
#include "support/print.hpp"

namespace {

using iop::ClauseReading;
using iop::Date;
using iop::ErrorCode;
using iop::JsonValue;
using iop::Partnership;
using iop::RepaymentClause;
using iop::RepaymentStatus;
using iop::RuleId;
using iop::test::at;
using iop::test::day;
using iop::test::integer;
using List = std::vector<std::string>;

bool is_null(const JsonValue& value) { return value.kind == JsonValue::Kind::null; }

template <class Enum>
void answer(const JsonValue& words, std::string_view name, Enum& to) {
  using Word = typename iop::OptionalTraits<Enum>::Inner;
  if (const auto* given = words.find(name)) to = iop::from_word<Word>(given->text).value();
}

ClauseReading reading_of(const JsonValue& words) {
  ClauseReading reading;
  answer(words, "threshold", reading.threshold);
  answer(words, "lateness", reading.lateness);
  answer(words, "rounding", reading.rounding);
  answer(words, "unit", reading.unit);
  return reading;
}

std::optional<std::int64_t> ore_of(const std::optional<iop::Money>& money) {
  return money ? std::optional{money->ore()} : std::nullopt;
}
std::optional<std::int64_t> number(const JsonValue& value) {
  return is_null(value) ? std::nullopt : std::optional{integer(value)};
}

// The codes of the findings, in order of their names.
List codes_of(const iop::ClauseStatement& statement) {
  List codes = iop::test::codes(statement.findings);
  std::ranges::sort(codes);
  return codes;
}

// As numbers, however each is written.
bool same(const iop::Ratio& ratio, const JsonValue& parts) {
  return ratio.numerator() * integer(parts.items[1]) ==
         iop::Int128{integer(parts.items[0])} * ratio.denominator();
}

void check_case(const JsonValue& each) {
  const Partnership partnership = iop::parse_partnership(iop::write_json(at(each, "partnership")));
  const auto claims = iop::repayment_claims(partnership, day(at(each, "day").text),
                                            reading_of(at(each, "reading")));
  const auto& expected = at(each, "expected");
  REQUIRE(claims.statements.size() == 1);
  const auto& found = claims.statements.front();
  CHECK(iop::word(found.kind) == at(expected, "kind").text);
  CHECK(iop::word(found.status) == at(expected, "status").text);
  CHECK((found.reason ? std::string{iop::code_name(*found.reason)} : "") ==
        at(expected, "reason").text);
  CHECK(ore_of(found.paid) == number(at(expected, "paid_ore")));
  CHECK(found.exact.has_value() == !is_null(at(expected, "exact")));
  if (found.exact) CHECK(same(*found.exact, at(expected, "exact")));
  CHECK(found.capped == (at(expected, "capped").text == "true"));
  CHECK(ore_of(found.amount) == number(at(expected, "amount_ore")));
  CHECK(ore_of(found.payable) == number(at(expected, "payable_ore")));
  if (const auto* late = expected.find("days_late")) CHECK(found.days_late == integer(*late));
  CHECK(codes_of(found) == iop::test::texts(at(expected, "codes")));
}

void check_kind(std::string_view kind, std::size_t least) {
  const auto file = iop::test::json(iop::test::case_file("clauses.json"));
  std::size_t number = 0;
  for (const auto& each : at(file, "claims").items) {
    if (at(at(each, "expected"), "kind").text != kind) continue;
    CAPTURE(at(each, "id").text);
    CAPTURE(at(each, "note").text);
    check_case(each);
    ++number;
  }
  CHECK(number >= least);
}

Partnership plain() {
  const auto file = iop::test::json(iop::test::case_file("clauses.json"));
  return iop::parse_partnership(
      iop::write_json(at(at(file, "claims").items.front(), "partnership")));
}

TEST_CASE("clauses.unused_funds: every row of the case file") { check_kind("unused_funds", 40); }
TEST_CASE("clauses.unused_funds: every row of several accounts") {
  const auto file = iop::test::json(iop::test::case_file("clauses.json"));
  CHECK(at(file, "years").items.size() >= 24);
  for (const auto& each : at(file, "years").items) {
    CAPTURE(at(each, "id").text);
    CAPTURE(at(each, "note").text);
    const auto claims =
        iop::repayment_claims(iop::parse_partnership(iop::write_json(at(each, "partnership"))),
                              day(at(each, "day").text));
    const auto& expected = at(each, "expected").items;
    REQUIRE(claims.statements.size() == expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
      const auto& found = claims.statements[i];
      const auto& wanted = expected[i];
      CAPTURE(i);
      CHECK(iop::word(found.kind) == at(wanted, "kind").text);
      CHECK(found.period.value().to_string() == at(wanted, "period").text);
      CHECK((found.reason ? std::string{iop::code_name(*found.reason)} : "") ==
            at(wanted, "reason").text);
      CHECK(ore_of(found.paid) == number(at(wanted, "paid_ore")));
      CHECK(ore_of(found.carried) == number(at(wanted, "carried_ore")));
      CHECK(ore_of(found.kept) == number(at(wanted, "kept_ore")));
      CHECK(ore_of(found.amount) == number(at(wanted, "amount_ore")));
      CHECK(codes_of(found) == iop::test::texts(at(wanted, "codes")));
    }
  }
}

TEST_CASE("clauses.misuse: every row of the case file") { check_kind("misuse", 20); }
TEST_CASE("clauses.late_report: every row of the case file") { check_kind("late_report", 18); }

TEST_CASE("clauses.none: nothing comes back, and another clause beside it is pointed out") {
  check_kind("none", 1);
  Partnership partnership = plain();
  partnership.agreements[0].no_repayment = iop::NoRepaymentTerms{};
  const auto claims = iop::repayment_claims(partnership, Date(2026, 12, 31));
  REQUIRE(claims.statements.size() == 2);
  CHECK(claims.statements[1].kind == RepaymentClause::none);
  CHECK(codes_of(claims.statements[1]) == List{"clauses.contradiction", "clauses.none_stated"});
}

TEST_CASE("clauses.unused_funds: every kind of clause gives its steps, and none where none is") {
  Partnership partnership = plain();
  partnership.agreements[0].misuse = iop::MisuseTerms{.extent = iop::MisuseExtent::all};
  partnership.agreements[0].late_reports =
      iop::LateReportTerms{.duty = {"rapport"}, .percent_of = iop::DeductionBase::period};
  partnership.agreements[0].no_repayment = iop::NoRepaymentTerms{};
  const auto claims = iop::repayment_claims(partnership, Date(2026, 12, 31));
  REQUIRE(claims.statements.size() == 4);
  CHECK(claims.statements[2].reason == ErrorCode::clauses_report_not_due);
  std::set<RuleId> rules;
  for (const auto& step : iop::explain(claims)) rules.insert(step.rule);
  CHECK(rules == std::set{RuleId::clauses_unused_funds, RuleId::clauses_misuse,
                          RuleId::clauses_late_report, RuleId::clauses_none,
                          RuleId::repayment_rounding, RuleId::repayment_payable});
  partnership.agreements[0] =
      iop::Agreement{.id = "avtal", .title = "x", .term = partnership.agreements[0].term};
  CHECK(iop::repayment_claims(partnership, Date(2026, 12, 31)).statements.empty());
}

TEST_CASE("clauses.late_report: a waived report and one nobody can tell of are not counted") {
  const auto file = iop::test::json(iop::test::case_file("clauses.json"));
  for (const auto& each : at(file, "claims").items) {
    if (at(each, "note").text != "not received by 2026-05-01") continue;
    Partnership partnership = iop::parse_partnership(iop::write_json(at(each, "partnership")));
    partnership.facts->waivers.push_back({.duty = {"rapport"},
                                          .period = iop::FuzzyDate::parse("2025"),
                                          .waived_on = Date(2026, 2, 1),
                                          .reason = "x"});
    const auto waived = iop::repayment_claims(partnership, Date(2026, 5, 1));
    CHECK(waived.statements.front().reason == ErrorCode::clauses_report_waived);
    CHECK(waived.statements.front().status == RepaymentStatus::not_applicable);
    return;
  }
  FAIL("no such case");
}

TEST_CASE("clauses.misuse: a decision of no period is compared with all that was paid") {
  Partnership partnership = plain();
  auto& agreement = partnership.agreements[0];
  agreement.unused_funds = iop::UnusedFundsTerms{};
  agreement.misuse = iop::MisuseTerms{.extent = iop::MisuseExtent::all};
  auto& facts = *partnership.facts;
  const auto paid = [](int year) {
    return iop::Payment{.paid_on = Date(year, 1, 20),
                        .amount = iop::test::ore(100'000),
                        .covers = Date(year, 1, 1)};
  };
  facts.payments = {paid(2025), paid(2026)};
  facts.accounts = {{.period = iop::FuzzyDate::parse("2026"),
                     .received_on = Date(2027, 2, 1),
                     .used = iop::test::ore(0)}};
  facts.misuse_decisions = {
      {.decided_on = Date(2025, 6, 1), .ground = iop::MisuseGround::misuse, .reason = "x"}};
  // 1 000 kr of 2025 by the decision and 1 000 kr of 2026 by the account, of 2 000 kr.
  const auto none_more = iop::repayment_claims(partnership, Date(2027, 6, 30));
  REQUIRE(none_more.statements.size() >= 2);
  CHECK(none_more.statements.back().kind == RepaymentClause::misuse);
  CHECK(none_more.statements.back().amount == iop::test::ore(100'000));
  CHECK(codes_of(none_more.statements.back()).empty());
  facts.misuse_decisions.push_back(facts.misuse_decisions[0]);
  const auto more = iop::repayment_claims(partnership, Date(2027, 6, 30));
  CHECK(codes_of(more.statements.back()) == List{"clauses.more_together"});
}

TEST_CASE("clauses.unused_funds: what does not fit is invalid, not thrown") {
  Partnership partnership = plain();
  auto& account = partnership.facts->accounts.front();
  account.paid = iop::Money::from_ore(std::numeric_limits<std::int64_t>::max());
  account.used = iop::Money::from_ore(-1);
  const auto claims = iop::repayment_claims(partnership, Date(2026, 12, 31));
  CHECK(claims.statements.front().status == RepaymentStatus::invalid);
  CHECK(claims.statements.front().reason == ErrorCode::money_overflow);
}

TEST_CASE("repayment.pro_rata: days of the half-year as the divisor, row by row") {
  const auto file = iop::test::json(iop::test::case_file("clauses.json"));
  REQUIRE(at(file, "actual_days").items.size() >= 40);
  for (const auto& each : at(file, "actual_days").items) {
    CAPTURE(at(each, "id").text);
    iop::UsedReading reading;
    reading.half_year = iop::from_word<iop::HalfYearReading>(at(each, "half_year").text).value();
    const iop::Divisor divisor{iop::from_word<iop::ActualDays>(at(each, "divisor").text).value()};
    const auto figure = iop::repayment_figure(
        iop::test::days(at(each, "term").text), day(at(each, "rescinded_on").text),
        iop::test::ore(integer(at(each, "paid_ore"))), divisor, reading);
    const auto& expected = at(each, "expected");
    CHECK(figure.status == RepaymentStatus::ok);
    CHECK(figure.remaining_days == integer(at(expected, "remaining_days")));
    CHECK(figure.numerator == iop::Int128{integer(at(expected, "numerator"))});
    CHECK(figure.divisor == integer(at(expected, "divisor")));
    CHECK(figure.amount->ore() == integer(at(expected, "amount_ore")));
    CHECK(figure.payable->ore() == integer(at(expected, "payable_ore")));
  }
}

}  // namespace
