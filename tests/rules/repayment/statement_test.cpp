#include <iop/rules/repayment/statement.hpp>

#include <algorithm>
#include <array>
#include <functional>
#include <limits>
#include <map>
#include <random>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include <iop/io/partnership_file.hpp>
#include <iop/rules/repayment/statement_explain.hpp>

#include "support/cases.hpp"
#include "support/check_code.hpp"
#include "support/check_fields.hpp"
#include "support/csv.hpp"
#include "support/example.hpp"
#include "support/print.hpp"

namespace {

using iop::Agreement;
using iop::AmountReading;
using iop::Breach;
using iop::BreachDegree;
using iop::CapReading;
using iop::Date;
using iop::EndedBy;
using iop::ErrorCode;
using iop::HalfYearReading;
using iop::Money;
using iop::Payment;
using iop::Reading;
using iop::ReadingSource;
using iop::repayment_figure;
using iop::repayment_statement;
using iop::RepaymentStatement;
using iop::RepaymentStatus;
using iop::Rescission;
using iop::RescissionDayReading;
using iop::RescissionTerms;
using iop::RoundingMode;
using iop::RoundingUnit;
using iop::Side;
using iop::test::codes;
using iop::test::day;
using iop::test::kronor;
using iop::test::name_or_ok;
using iop::test::ore;
using iop::test::paid;
using iop::test::plain_agreement;
using iop::test::plain_payments;
using iop::test::rescinded;
using iop::test::Row;

const std::string worked_day = "2025-03-14";

// "ok" or "unknown repayment.breach_not_stated"
std::string answer(const iop::RepaymentFigure& figure) {
  const std::string reason = name_or_ok(figure.reason);
  return std::string{iop::word(figure.status)} + (reason.empty() ? "" : " " + reason);
}

bool has(const RepaymentStatement& statement, ErrorCode code) {
  return std::any_of(statement.findings.begin(), statement.findings.end(),
                     [&](const auto& each) { return each.code == code; });
}

// A refusal has a status, a reason, that reason among its findings, and nothing else of a figure.
void check_refusal(const RepaymentStatement& statement, const std::string& expected) {
  CHECK(answer(statement.figure) == expected);
  CHECK(statement.figure ==
        iop::RepaymentFigure{.status = statement.figure.status, .reason = statement.figure.reason});
  REQUIRE(statement.figure.reason.has_value());
  CHECK(has(statement, *statement.figure.reason));
  for (const auto& finding : statement.findings)
    for (const auto language : {iop::Language::sv, iop::Language::en}) {
      CHECK_FALSE(iop::test::has_unfilled_name(iop::message(finding, language)));
      CHECK_FALSE(iop::test::has_unfilled_name(iop::hint(finding, language)));
    }
}

// ---- the worked example -------------------------------------------------------------------------

TEST_CASE("repayment.pro_rata: the worked example, from the file to the figure") {
  const auto partnership = iop::parse_partnership(iop::test::kalmar_text());
  const auto& agreement = partnership.agreement_on(day(worked_day));
  const auto statement =
      repayment_statement(agreement, partnership.facts->payments, rescinded(worked_day));
  const auto& figure = statement.figure;
  CHECK(figure.status == RepaymentStatus::ok);
  CHECK_FALSE(figure.reason.has_value());
  CHECK(figure.half_year == iop::test::days("2024-12-01..2025-05-31"));
  CHECK(figure.remaining == iop::test::days("2025-03-15..2025-05-31"));
  CHECK(figure.remaining_days == 78);
  CHECK(figure.half_year_amount == kronor("500000.00"));
  CHECK(figure.numerator == iop::Int128{3'900'000'000});
  CHECK(figure.divisor == 182);
  CHECK(figure.cap == kronor("500000.00"));
  CHECK_FALSE(figure.capped);
  CHECK(figure.amount == kronor("214285.71"));
  CHECK(figure.payable == kronor("214286.00"));

  CHECK(statement.reading == iop::UsedReading{});
  CHECK(statement.reading_from == iop::ReadingSources{});
  CHECK(statement.agreement == "2023-2026");
  CHECK(statement.title == agreement.title);
  CHECK(statement.term == iop::test::days("2023-12-01..2026-11-30"));
  CHECK(statement.term_clause == iop::ClauseId{"avtalstid"});
  CHECK(statement.payment_clause == iop::ClauseId{"utbetalning"});
  REQUIRE(statement.clause.has_value());
  CHECK(statement.clause->id == "aterbetalning");
  REQUIRE(statement.clause->quote.has_value());
  CHECK(statement.clause->quote->text.ends_with("/ 182 x senast utbetalt halvårsbelopp."));
  REQUIRE(statement.payments.has_value());
  CHECK(statement.payments->size() == 3);
  for (const auto& payment : *statement.payments) CHECK(payment.example);
  CHECK(statement.sums.size() == 3);
  CHECK(statement.latest_paid->half_year.first() == Date(2024, 12, 1));
  CHECK(statement.current_half_year == statement.latest_paid);
  CHECK(statement.total_paid == kronor("1500000.00"));
  CHECK(statement.prepaid == kronor("0.00"));
  CHECK(statement.findings.empty());
}

// ---- repayment.applies
// ------------------------------------------------------------------------------

std::optional<bool> yes_or_no(const std::string& cell) {
  if (cell.empty()) return std::nullopt;
  REQUIRE((cell == "yes" || cell == "no"));
  return cell == "yes";
}

TEST_CASE("repayment.applies: every case of the case file") {
  const auto rows = iop::test::csv_rows(iop::test::case_file("repayment_applies.csv"));
  REQUIRE(rows.size() >= 60);
  for (const auto& row : rows) {
    CAPTURE(row.at("case_id"));
    CAPTURE(row.at("note"));
    auto agreement = plain_agreement();
    agreement.rescission.reset();
    if (const auto degree = iop::from_word<BreachDegree>(row.at("required_breach")))
      agreement.rescission = RescissionTerms{
          .breach = *degree, .unless_rectified = row.at("unless_rectified") == "yes"};
    const Rescission rescission{.effective_on = day(worked_day),
                                .ended_by = iop::from_word<EndedBy>(row.at("ended_by")).value(),
                                .declared_by = iop::from_word<Side>(row.at("declared_by")),
                                .breach = Breach{.by = iop::from_word<Side>(row.at("breach_by")),
                                                 .serious = yes_or_no(row.at("serious")),
                                                 .rectified = yes_or_no(row.at("rectified"))}};
    const auto statement = repayment_statement(agreement, plain_payments(), rescission);
    CHECK(iop::word(statement.figure.status) == row.at("status"));
    CHECK(name_or_ok(statement.figure.reason) == row.at("code"));
    if (row.at("status") == "ok")
      CHECK(statement.figure.amount == kronor("214285.71"));
    else
      check_refusal(statement, row.at("status") + " " + row.at("code"));
    // No breach at all is the same as a breach of which nothing is stated.
    if (rescission.breach == Breach{}) {
      auto without = rescission;
      without.breach.reset();
      CHECK(repayment_statement(agreement, plain_payments(), without).figure == statement.figure);
    }
  }
}

// All that a rescission and its conditions can hold: 2 * 1 944 cases against the order in which the
// reasons are looked for, written as a list.
TEST_CASE("repayment.applies: every combination, against the list of reasons in their order") {
  using Sides = std::array<std::optional<Side>, 3>;
  using Judgements = std::array<std::optional<bool>, 3>;
  constexpr Sides sides{Side::payer, Side::payee, std::nullopt};
  constexpr Judgements judgements{true, false, std::nullopt};
  int cases = 0;
  int wrong = 0;
  for (const auto& ended_by : iop::Words<EndedBy>::list)
    for (const auto liable : {Side::payer, Side::payee})
      for (const auto declared_by : sides)
        for (const auto by : sides)
          for (const auto serious : judgements)
            for (const auto rectified : judgements)
              for (int conditions = 0; conditions < 6; ++conditions) {
                const bool has_terms = conditions < 4;
                const bool any = conditions % 2 == 1;
                const bool unless_rectified = conditions / 2 == 0;
                auto agreement = plain_agreement();
                agreement.repayment->breach_by = liable;
                agreement.rescission.reset();
                if (has_terms)
                  agreement.rescission = RescissionTerms{
                      any ? BreachDegree::any : BreachDegree::serious, unless_rectified};
                const auto statement = repayment_statement(
                    agreement, plain_payments(),
                    {.effective_on = day(worked_day),
                     .ended_by = ended_by.value,
                     .declared_by = declared_by,
                     .breach = Breach{.by = by, .serious = serious, .rectified = rectified}});
                const std::vector<std::pair<bool, std::string>> reasons{
                    {ended_by.value == EndedBy::expiry, "not_applicable repayment.ended_by_expiry"},
                    {ended_by.value == EndedBy::mutual, "not_applicable repayment.ended_mutually"},
                    {ended_by.value == EndedBy::renegotiation,
                     "not_applicable repayment.ended_by_renegotiation"},
                    {by && *by != liable, "not_applicable repayment.breach_by_other_side"},
                    {by && declared_by && *by == *declared_by,
                     "not_applicable repayment.declared_by_breaching_side"},
                    {!has_terms, "unknown repayment.no_rescission_terms"},
                    {!any && serious == std::optional{false},
                     "not_applicable repayment.breach_not_serious"},
                    {unless_rectified && rectified == std::optional{true},
                     "not_applicable repayment.breach_rectified"},
                    {!by || (!any && !serious) || (unless_rectified && !rectified),
                     "unknown repayment.breach_not_stated"},
                    {true, "ok"}};
                const auto expected = std::find_if(reasons.begin(), reasons.end(),
                                                   [](const auto& each) { return each.first; });
                ++cases;
                wrong += answer(statement.figure) != expected->second;
              }
  CHECK(cases == 4 * 2 * 3 * 3 * 3 * 3 * 6);
  CHECK(wrong == 0);
}

TEST_CASE("repayment.applies: what is not stated is named") {
  const auto missing = [](Breach breach, RescissionTerms terms) {
    auto agreement = plain_agreement();
    agreement.rescission = terms;
    const auto statement = repayment_statement(agreement, plain_payments(),
                                               {.effective_on = day(worked_day), .breach = breach});
    REQUIRE(statement.figure.reason == ErrorCode::repayment_breach_not_stated);
    return iop::message(statement.findings.at(0), iop::Language::en);
  };
  const RescissionTerms both{BreachDegree::serious, true};
  CHECK(missing({}, both) ==
        "The rescission does not state breach.by, breach.serious, breach.rectified.");
  CHECK(missing({.by = Side::payee, .rectified = false}, both) ==
        "The rescission does not state breach.serious.");
  CHECK(missing({.serious = true, .rectified = false}, both) ==
        "The rescission does not state breach.by.");
  CHECK(missing({}, {BreachDegree::any, false}) == "The rescission does not state breach.by.");
}

TEST_CASE("repayment.applies: no repayment clause, whatever else") {
  auto agreement = plain_agreement();
  agreement.repayment.reset();
  check_refusal(repayment_statement(agreement, plain_payments(), rescinded(worked_day)),
                "not_applicable repayment.no_clause");
  agreement.rescission.reset();
  check_refusal(repayment_statement(agreement, {}, {.effective_on = day("1900-01-01")}),
                "not_applicable repayment.no_clause");
}

// ---- outside the term, not exact, not stated
// --------------------------------------------------------

TEST_CASE("repayment.half_year: before and after the term is neither zero nor an exception") {
  for (const std::string on : {"2023-11-30", "1900-01-01"})
    check_refusal(repayment_statement(plain_agreement(), plain_payments(), rescinded(on)),
                  "before_term repayment.before_term");
  for (const std::string on : {"2026-12-01", "2199-12-31"})
    check_refusal(repayment_statement(plain_agreement(), plain_payments(), rescinded(on)),
                  "after_term repayment.after_term");
  for (const std::string on : {"2023-12-01", "2026-11-30"})
    CHECK(answer(repayment_statement(plain_agreement(), plain_payments(), rescinded(on)).figure) ==
          "ok");
  // Outside the term, it does not matter that payments are not stated.
  check_refusal(repayment_statement(plain_agreement(), std::nullopt, rescinded("2026-12-01")),
                "after_term repayment.after_term");
}

TEST_CASE("repayment.half_year: a term that is not exact is unknown, a reversed one invalid") {
  auto agreement = plain_agreement();
  agreement.term.last = iop::FuzzyDate::parse("2026-11");
  check_refusal(repayment_statement(agreement, plain_payments(), rescinded(worked_day)),
                "unknown repayment.term_not_exact");
  agreement = plain_agreement();
  agreement.term.first = iop::FuzzyDate{"vintern 2023", {Date(2023, 12, 1), Date(2024, 2, 29)}};
  const auto statement = repayment_statement(agreement, plain_payments(), rescinded(worked_day));
  check_refusal(statement, "unknown repayment.term_not_exact");
  CHECK_FALSE(statement.term.has_value());
  agreement.term = {.first = Date(2026, 11, 30), .last = Date(2023, 12, 1)};
  check_refusal(repayment_statement(agreement, plain_payments(), rescinded(worked_day)),
                "invalid date.reversed");
}

TEST_CASE("repayment.attribution: payments not stated are unknown, none are zero with a finding") {
  const auto unknown = repayment_statement(plain_agreement(), std::nullopt, rescinded(worked_day));
  check_refusal(unknown, "unknown repayment.payments_not_stated");
  CHECK_FALSE(unknown.payments.has_value());

  const auto none =
      repayment_statement(plain_agreement(), std::vector<Payment>{}, rescinded(worked_day));
  CHECK(answer(none.figure) == "ok");
  CHECK(none.figure.amount == kronor("0.00"));
  CHECK(none.figure.payable == kronor("0.00"));
  CHECK(none.figure.half_year_amount == kronor("0.00"));
  CHECK(none.figure.remaining_days == 78);
  CHECK(codes(none.findings) == std::vector<std::string>{"repayment.nothing_paid"});
  REQUIRE(none.payments.has_value());
  CHECK(none.payments->empty());
}

TEST_CASE("repayment.attribution: a payment that says it covers another time is invalid") {
  const std::vector<Payment> payments{paid("2024-12-20", ore(1), "2027-01-01")};
  const auto statement = repayment_statement(plain_agreement(), payments, rescinded(worked_day));
  check_refusal(statement, "invalid payment.covers_outside");
}

TEST_CASE("repayment.half_year_amount: a sum or a figure that does not fit is invalid") {
  constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
  check_refusal(repayment_statement(plain_agreement(),
                                    std::vector{paid("2024-12-20", ore(most), "2024-12-01"),
                                                paid("2024-12-20", ore(most), "2024-12-01")},
                                    rescinded(worked_day)),
                "invalid money.overflow");
  const auto statement = repayment_statement(
      plain_agreement(), std::vector{paid("2024-06-01", ore(most), "2024-06-01")},
      rescinded("2024-06-01"),
      {.rescission_day = RescissionDayReading::included, .cap = CapReading::none});
  check_refusal(statement, "invalid repayment.amount_out_of_range");
}

TEST_CASE("repayment.half_year: a half-year beyond 2199 is invalid, and nothing is thrown") {
  const auto agreement = plain_agreement({{2199, 10, 1}, {2199, 12, 31}});
  for (const auto half_year : {HalfYearReading::agreement, HalfYearReading::calendar})
    check_refusal(repayment_statement(agreement, std::vector<Payment>{}, rescinded("2199-11-01"),
                                      {.half_year = half_year}),
                  "invalid date.range");
  const iop::DateRange term{{2199, 10, 1}, {2199, 12, 31}};
  CHECK(answer(repayment_figure(term, {2199, 11, 1}, ore(1), 182)) == "invalid date.range");
  CHECK(answer(repayment_figure(term, {2199, 11, 1}, ore(1), 182,
                                {.half_year = HalfYearReading::calendar})) == "ok");
}

// ---- the figure alone
// ------------------------------------------------------------------------------

TEST_CASE("repayment.pro_rata: a figure from impossible numbers is invalid, nothing is thrown") {
  const auto term = iop::test::days("2023-12-01..2026-11-30");
  const auto on = day(worked_day);
  CHECK(answer(repayment_figure(term, on, ore(-1), 182)) == "invalid money.negative");
  CHECK(answer(repayment_figure(term, on, ore(1), 0)) == "invalid ratio.divisor");
  CHECK(answer(repayment_figure(term, on, ore(1), -182)) == "invalid ratio.divisor");
  CHECK(answer(repayment_figure(term, on, ore(1), 182, {.cap = CapReading::total_paid}, ore(-1))) ==
        "invalid money.negative");
}

// Zero and unknown are two answers: a cap that nobody stated must not become a cap of nothing.
TEST_CASE("repayment.cap: the cap total_paid without a total gives no figure") {
  const auto figure = repayment_figure(iop::test::days("2023-12-01..2026-11-30"), day(worked_day),
                                       kronor("500000.00"), 182, {.cap = CapReading::total_paid});
  CHECK(figure.status != RepaymentStatus::ok);
  CHECK_FALSE(figure.amount.has_value());
}

// ---- properties of statements
// ------------------------------------------------------------------------

std::vector<Payment> various_payments() {
  auto payments = plain_payments();
  payments.push_back(paid("2024-12-20", kronor("100.00"), "2024-12-01"));
  payments.push_back(paid("2024-12-20", kronor("100.00")));
  payments.push_back(paid("2025-01-10", kronor("-50.50"), "2024-12-01"));
  payments.push_back(paid("2025-01-10", kronor("12.34")));
  payments.push_back(paid("2025-02-01", kronor("300.00"), "2025-06-01"));
  payments.push_back(paid("2025-03-14", kronor("0.01"), "2024-06-01"));
  payments.push_back(paid("2025-06-20", kronor("777.00"), "2025-06-01"));
  payments.push_back(paid("2023-11-01", kronor("1.00")));
  return payments;
}

TEST_CASE("repayment.attribution: the order of payments does not matter, to the whole statement") {
  auto payments = various_payments();
  const auto expected = repayment_statement(plain_agreement(), payments, rescinded(worked_day));
  std::mt19937 random{2};
  int different = 0;
  for (int i = 0; i < 300; ++i) {
    std::shuffle(payments.begin(), payments.end(), random);
    different +=
        repayment_statement(plain_agreement(), payments, rescinded(worked_day)) != expected;
  }
  CHECK(different == 0);
}

// Two payments of one day, half-year and amount, of which one is an example.
TEST_CASE("repayment.attribution: nor does it where two payments differ in being an example") {
  std::vector<Payment> payments{paid("2024-12-20", kronor("100.00"), "2024-12-01"),
                                paid("2024-12-20", kronor("100.00"), "2024-12-01")};
  payments[0].example = true;
  const auto one = repayment_statement(plain_agreement(), payments, rescinded(worked_day));
  std::swap(payments[0], payments[1]);
  CHECK(repayment_statement(plain_agreement(), payments, rescinded(worked_day)) == one);
}

TEST_CASE("repayment.half_year_amount: splitting a payment in two changes nothing of the figure") {
  const auto payments = various_payments();
  for (const auto amount : {AmountReading::latest_paid, AmountReading::current_half_year}) {
    const auto expected =
        repayment_statement(plain_agreement(), payments, rescinded(worked_day), {.amount = amount});
    for (std::size_t i = 0; i < payments.size(); ++i)
      for (const std::int64_t part : {1, 33, 5'000, -1}) {
        auto split = payments;
        split[i].amount = payments[i].amount - ore(part);
        split.push_back(payments[i]);
        split.back().amount = ore(part);
        const auto statement = repayment_statement(plain_agreement(), split, rescinded(worked_day),
                                                   {.amount = amount});
        CHECK(statement.figure == expected.figure);
        CHECK(statement.sums == expected.sums);
        CHECK(statement.total_paid == expected.total_paid);
        CHECK(statement.prepaid == expected.prepaid);
      }
  }
}

TEST_CASE("repayment.half_year_amount: payments after the day change nothing of the figure") {
  const auto expected =
      repayment_statement(plain_agreement(), plain_payments(), rescinded(worked_day));
  for (const std::string on : {"2025-03-15", "2025-06-20", "2199-12-31"})
    for (const std::string covers : {"", "2024-12-01", "2025-06-01", "2025-06-02", "2027-01-01"}) {
      CAPTURE(on);
      CAPTURE(covers);
      auto payments = plain_payments();
      payments.push_back(paid(on, kronor("999.00"), covers));
      const auto statement =
          repayment_statement(plain_agreement(), payments, rescinded(worked_day));
      CHECK(statement.figure == expected.figure);
      CHECK(statement.sums == expected.sums);
      CHECK(statement.findings == expected.findings);
      REQUIRE(statement.payments->size() == 4);
      CHECK_FALSE(statement.payments->back().counted);
    }
}

TEST_CASE("repayment.attribution: another agreement's payments change nothing at all") {
  const auto expected =
      repayment_statement(plain_agreement(), plain_payments(), rescinded(worked_day));
  auto payments = plain_payments();
  payments.push_back(paid("2024-12-20", kronor("999.00"), "2010-01-01"));
  payments.back().agreement = iop::AgreementId{"another"};
  CHECK(repayment_statement(plain_agreement(), payments, rescinded(worked_day)) == expected);
}

TEST_CASE("repayment.half_year_amount: amounts scale, exactly where nothing is rounded") {
  auto payments = plain_payments();
  for (auto& payment : payments) payment.amount = kronor("182.00");
  const auto one = repayment_statement(plain_agreement(), payments, rescinded(worked_day));
  for (auto& payment : payments) payment.amount = payment.amount * 1'000;
  const auto thousand = repayment_statement(plain_agreement(), payments, rescinded(worked_day));
  CHECK(one.figure.amount == kronor("78.00"));
  CHECK(thousand.figure.amount == kronor("78000.00"));
}

// ---- findings
// ----------------------------------------------------------------------------------------

TEST_CASE("repayment.half_year_amount: readings differ, both figures in the finding") {
  const auto statement = repayment_statement(
      plain_agreement(), std::vector{paid("2023-12-20", kronor("500000.00"), "2023-12-01")},
      rescinded("2024-06-10"));
  REQUIRE(codes(statement.findings) == std::vector<std::string>{"repayment.readings_differ"});
  CHECK(iop::message(statement.findings[0], iop::Language::en) ==
        "The half-year amount last paid is SEK 500000.00, but SEK 0.00 was paid for the current "
        "half-year.");
  CHECK(statement.figure.amount == kronor("475274.73"));  // 173/182
  CHECK(statement.latest_paid->half_year.first() == Date(2023, 12, 1));
  CHECK(statement.current_half_year->half_year.first() == Date(2024, 6, 1));
}

TEST_CASE("repayment.half_year_amount: prepaid money stands outside the formula") {
  auto payments = plain_payments();
  payments.push_back(paid("2025-03-01", kronor("500000.00"), "2025-06-01"));
  const auto statement = repayment_statement(plain_agreement(), payments, rescinded(worked_day));
  CHECK(codes(statement.findings) == std::vector<std::string>{"repayment.prepaid"});
  CHECK(statement.prepaid == kronor("500000.00"));
  CHECK(statement.total_paid == kronor("2000000.00"));
  CHECK(statement.figure.amount == kronor("214285.71"));
}

TEST_CASE("repayment.half_year_amount: a negative net sum is taken as zero, with a finding") {
  const std::vector<Payment> payments{paid("2024-06-20", kronor("500000.00"), "2024-06-01"),
                                      paid("2024-12-20", kronor("-1.00"), "2024-12-01")};
  const auto latest = repayment_statement(plain_agreement(), payments, rescinded(worked_day));
  CHECK(codes(latest.findings) ==
        std::vector<std::string>{"repayment.negative_net_sum", "repayment.readings_differ"});
  CHECK(latest.figure.amount == kronor("214285.71"));
  const auto current = repayment_statement(plain_agreement(), payments, rescinded(worked_day),
                                           {.amount = AmountReading::current_half_year});
  CHECK(current.figure.half_year_amount == kronor("0.00"));
  CHECK(current.figure.amount == kronor("0.00"));
  CHECK(current.current_half_year->net == kronor("-1.00"));
}

TEST_CASE("repayment.cap: a total below zero caps at zero") {
  const std::vector<Payment> payments{paid("2024-06-20", kronor("-900.00"), "2024-06-01"),
                                      paid("2024-12-20", kronor("500.00"), "2024-12-01")};
  const auto statement = repayment_statement(plain_agreement(), payments, rescinded(worked_day),
                                             {.cap = CapReading::total_paid});
  CHECK(statement.total_paid == kronor("-400.00"));
  CHECK(statement.figure.cap == kronor("0.00"));
  CHECK(statement.figure.capped);
  CHECK(statement.figure.amount == kronor("0.00"));
}

TEST_CASE("repayment.cap: each reading of the cap on a day where it binds") {
  struct Case {
    CapReading cap;
    std::string amount, payable, most;
    std::vector<std::string> findings;
  };
  const std::vector<Payment> payments{paid("2023-12-20", kronor("1000.00"), "2023-12-01"),
                                      paid("2024-06-01", kronor("500000.00"), "2024-06-01")};
  for (const auto& each :
       {Case{CapReading::half_year_amount, "500000.00", "500000.00", "500000.00", {}},
        // 183/182 of 500 000 is 502 747.25, more than the 501 000 paid in all.
        Case{CapReading::total_paid, "501000.00", "501000.00", "501000.00", {}},
        Case{CapReading::none, "502747.25", "502747.00", "", {"repayment.uncapped"}}}) {
    const auto statement =
        repayment_statement(plain_agreement(), payments, rescinded("2024-06-01"),
                            {.rescission_day = RescissionDayReading::included, .cap = each.cap});
    CHECK(statement.figure.remaining_days == 183);
    CHECK(iop::test::codes(statement.findings) == each.findings);
    CHECK(statement.figure.amount == kronor(each.amount));
    REQUIRE(statement.figure.cap.has_value() == !each.most.empty());
    if (statement.figure.cap) CHECK(statement.figure.cap == kronor(each.most));
    CHECK(statement.figure.capped == statement.figure.cap.has_value());
    CHECK(statement.figure.payable == kronor(each.payable));
  }
}

TEST_CASE("repayment.payable: krona_differs where the shown öre would round to another krona") {
  // By hand: 9 099/182 = 49.9945 öre. Shown 50 öre, which would be 1 krona; exact is 0 kronor.
  auto statement = repayment_statement(plain_agreement(),
                                       std::vector{paid("2023-12-20", ore(9'099), "2023-12-01")},
                                       rescinded("2024-05-30"));
  CHECK(statement.figure.amount == kronor("0.50"));
  CHECK(statement.figure.payable == kronor("0.00"));
  REQUIRE(codes(statement.findings) == std::vector<std::string>{"repayment.krona_differs"});
  CHECK(iop::message(statement.findings[0], iop::Language::en) ==
        "Payable is SEK 0.00; rounding the shown amount of SEK 0.50 once more would have given SEK "
        "1.00.");
  // 9 100/182 = 50 öre: the same krona both ways.
  statement = repayment_statement(plain_agreement(),
                                  std::vector{paid("2023-12-20", ore(9'100), "2023-12-01")},
                                  rescinded("2024-05-30"));
  CHECK(statement.figure.payable == kronor("1.00"));
  CHECK(statement.findings.empty());
  // The cap takes the krona that 50 öre would have given: 183/182 of 100.50 is capped at 100.50.
  statement = repayment_statement(
      plain_agreement(), std::vector{paid("2023-12-01", kronor("100.50"), "2023-12-01")},
      rescinded("2023-12-01"), {.rescission_day = iop::RescissionDayReading::included});
  CHECK(statement.figure.amount == kronor("100.50"));
  CHECK(statement.figure.payable == kronor("100.00"));
  CHECK(codes(statement.findings) == std::vector<std::string>{"repayment.krona_differs"});
  // Where öre are payable there is no krona to differ.
  auto agreement = plain_agreement();
  agreement.repayment->payable_unit = RoundingUnit::ore;
  statement =
      repayment_statement(agreement, std::vector{paid("2023-12-20", ore(9'099), "2023-12-01")},
                          rescinded("2024-05-30"));
  CHECK(statement.figure.payable == kronor("0.50"));
  CHECK(statement.findings.empty());
}

TEST_CASE("repayment.payable: whole kronor by law, öre where agreed, never above the cap") {
  auto agreement = plain_agreement();
  const auto payable = [&](const std::string& amount) {
    const auto figure =
        repayment_statement(
            agreement, std::vector{paid("2024-06-01", kronor(amount), "2024-06-01")},
            rescinded("2024-06-01"), {.rescission_day = RescissionDayReading::included})
            .figure;
    REQUIRE(figure.status == RepaymentStatus::ok);
    CHECK(*figure.payable <= *figure.cap);
    CHECK(*figure.amount <= *figure.cap);
    return figure.payable->to_string();
  };
  CHECK(payable("100.50") == "100.00");  // 101 would be more than was paid
  CHECK(payable("100.49") == "100.00");
  CHECK(payable("0.99") == "0.00");
  CHECK(payable("100.00") == "100.00");
  agreement.repayment->payable_unit = RoundingUnit::krona;
  CHECK(payable("100.50") == "100.00");
  agreement.repayment->payable_unit = RoundingUnit::ore;
  CHECK(payable("100.50") == "100.50");
}

TEST_CASE("repayment.applies: days of notice, declaration and effect out of order are findings") {
  struct Case {
    std::string notified, declared;
    std::vector<std::string> findings;
  };
  for (const auto& each :
       {Case{"2025-01-01", "2025-03-14", {}}, Case{"2025-03-14", "2025-03-14", {}},
        Case{"", "2025-03-15", {"rescission.declared_after_effect"}},
        Case{"2025-03-02", "2025-03-01", {"rescission.notified_after_declared"}},
        Case{"2025-04-02",
             "2025-04-01",
             {"rescission.declared_after_effect", "rescission.notified_after_declared"}},
        Case{"2025-04-02", "", {}}}) {
    auto rescission = rescinded(worked_day);
    if (!each.notified.empty()) rescission.breach->notified_on = day(each.notified);
    if (!each.declared.empty()) rescission.declared_on = day(each.declared);
    const auto statement = repayment_statement(plain_agreement(), plain_payments(), rescission);
    CHECK(codes(statement.findings) == each.findings);
    CHECK(statement.figure.amount == kronor("214285.71"));
    // They are said beside a refusal too, before its reason.
    rescission.ended_by = EndedBy::expiry;
    auto with_reason = each.findings;
    with_reason.emplace_back("repayment.ended_by_expiry");
    CHECK(codes(repayment_statement(plain_agreement(), plain_payments(), rescission).findings) ==
          with_reason);
  }
}

// ---- every declared term is read
// -----------------------------------------------------------------------

// What a change of terms must be seen in: the figure, the findings, or the clauses that the steps
// rest on. The statement's own copies of the terms do not count.
std::string told(const RepaymentStatement& statement) {
  std::string text = answer(statement.figure);
  if (statement.figure.amount)
    text +=
        " " + statement.figure.amount->to_string() + " " + statement.figure.payable->to_string();
  for (const auto& code : codes(statement.findings)) text += " " + code;
  for (const auto& step : iop::explain(statement))
    text += " " + (step.clause ? step.clause->value : std::string{"-"});
  return text;
}

using Change = std::function<void(Agreement&, Rescission&)>;

// Each field of the terms: how to change it so that the answer must change. The second function
// prepares a case in which it matters.
template <class Terms>
void check_every_term(const std::map<std::string, Change>& changes,
                      const std::map<std::string, Change>& preparations = {}) {
  std::vector<std::string> names;
  iop::for_each_field<Terms>([&](const auto& field) { names.emplace_back(field.name); });
  CHECK(names.size() == changes.size());
  for (const auto& name : names) {
    CAPTURE(name);
    REQUIRE_MESSAGE(changes.count(name) == 1, "a term without a case: ", name);
    auto agreement = plain_agreement();
    auto rescission = rescinded(worked_day);
    if (const auto prepare = preparations.find(name); prepare != preparations.end())
      prepare->second(agreement, rescission);
    const auto before = told(repayment_statement(agreement, plain_payments(), rescission));
    changes.at(name)(agreement, rescission);
    CHECK(told(repayment_statement(agreement, plain_payments(), rescission)) != before);
  }
}

TEST_CASE("repayment.applies: every declared term of rescission changes the answer") {
  check_every_term<RescissionTerms>(
      {{"breach", [](auto& agreement, auto&) { agreement.rescission->breach = BreachDegree::any; }},
       {"unless_rectified",
        [](auto& agreement, auto&) { agreement.rescission->unless_rectified = false; }},
       {"clause",
        [](auto& agreement, auto&) { agreement.rescission->clause = iop::ClauseId{"other"}; }}},
      {{"breach", [](auto&, auto& rescission) { rescission.breach->serious = false; }},
       {"unless_rectified", [](auto&, auto& rescission) { rescission.breach->rectified = true; }}});
}

TEST_CASE("repayment.pro_rata: every declared term of repayment changes the answer") {
  check_every_term<iop::RepaymentTerms>(
      {{"breach_by", [](auto& agreement, auto&) { agreement.repayment->breach_by = Side::payer; }},
       {"divisor",
        [](auto& agreement, auto&) { agreement.repayment->divisor = iop::Divisor{183}; }},
       {"payable_unit",
        [](auto& agreement, auto&) { agreement.repayment->payable_unit = RoundingUnit::ore; }},
       {"clause",
        [](auto& agreement, auto&) { agreement.repayment->clause = iop::ClauseId{"other"}; }}});
}

TEST_CASE("repayment.half_year: every declared term of the agreement's time changes the answer") {
  check_every_term<iop::Term>(
      {{"first", [](auto& agreement, auto&) { agreement.term.first = Date(2023, 11, 1); }},
       {"last", [](auto& agreement, auto&) { agreement.term.last = Date(2025, 4, 30); }},
       {"clause", [](auto& agreement, auto&) { agreement.term.clause = iop::ClauseId{"other"}; }}});
}

TEST_CASE("repayment.applies: every member of the rescission and the breach is read") {
  check_every_term<Rescission>(
      {{"effective_on", [](auto&, auto& each) { each.effective_on = day("2025-03-15"); }},
       {"ended_by", [](auto&, auto& each) { each.ended_by = EndedBy::mutual; }},
       {"declared_by", [](auto&, auto& each) { each.declared_by = Side::payee; }},
       {"declared_on", [](auto&, auto& each) { each.declared_on = day("2025-03-15"); }},
       {"breach", [](auto&, auto& each) { each.breach.reset(); }}});
  check_every_term<Breach>(
      {{"by", [](auto&, auto& each) { each.breach->by = Side::payer; }},
       {"serious", [](auto&, auto& each) { each.breach->serious = false; }},
       {"rectified", [](auto&, auto& each) { each.breach->rectified = true; }},
       {"notified_on", [](auto&, auto& each) { each.breach->notified_on = day("2025-03-02"); }}},
      {{"notified_on", [](auto&, auto& each) { each.declared_on = day("2025-03-01"); }}});
}

// ---- readings
// ----------------------------------------------------------------------------------------------

TEST_CASE(
    "repayment.half_year: every question of reading changes the figure and says who answered") {
  // On 1 June 2024, day included, the readings all part: one amount was paid for the half-year
  // before, 150.75 kr for this one.
  const std::vector<Payment> payments{paid("2023-12-20", kronor("500.25"), "2023-12-01"),
                                      paid("2024-06-01", kronor("150.75"), "2024-06-01"),
                                      paid("2024-06-01", kronor("-150.75"), "2024-06-01")};
  struct Case {
    std::string question;
    Reading reading;
    std::string amount;
  };
  // 183 days from 1 June included; calendar: 30 days to 30 June; cap half_year_amount 500.25.
  const std::vector<Case> cases{
      {"half_year", {.half_year = HalfYearReading::calendar}, "79.71"},  // 29/182 * 500.25
      {"rescission_day", {.rescission_day = RescissionDayReading::included}, "500.25"},
      {"amount", {.amount = AmountReading::current_half_year}, "0.00"},
      {"cap",
       {.rescission_day = RescissionDayReading::included, .cap = CapReading::none},
       "503.00"},
      {"rounding", {.half_year = HalfYearReading::calendar, .rounding = RoundingMode::up}, "79.72"},
      {"unit", {.unit = RoundingUnit::krona}, "500.00"}};
  int questions = 0;
  iop::for_each_field<Reading>([&](const auto& field) {
    ++questions;
    CAPTURE(std::string{field.name});
    const auto each = std::find_if(cases.begin(), cases.end(),
                                   [&](const auto& one) { return one.question == field.name; });
    REQUIRE(each != cases.end());
    const auto by_argument =
        repayment_statement(plain_agreement(), payments, rescinded("2024-06-01"), each->reading);
    CHECK(by_argument.figure.amount == kronor(each->amount));
    auto agreement = plain_agreement();
    agreement.reading = each->reading;
    const auto by_agreement = repayment_statement(agreement, payments, rescinded("2024-06-01"));
    CHECK(by_agreement.figure == by_argument.figure);
    CHECK(by_agreement.reading == by_argument.reading);
    // The argument comes before the agreement, which comes before the default.
    agreement.reading = iop::as_argument({});
    const auto over =
        repayment_statement(agreement, payments, rescinded("2024-06-01"), each->reading);
    CHECK(over.figure == by_argument.figure);

    iop::for_each_field<iop::ReadingSources>([&](const auto& source) {
      if (source.name != field.name) return;
      CHECK((by_argument.reading_from.*source.member == ReadingSource::argument));
      CHECK((by_agreement.reading_from.*source.member == ReadingSource::agreement));
      CHECK((over.reading_from.*source.member == ReadingSource::argument));
    });
  });
  CHECK(questions == 6);
}

TEST_CASE("repayment.remaining_days: the worked example under each legal reading, by hand") {
  const auto amount = [](Reading reading) {
    return repayment_statement(plain_agreement(), plain_payments(), rescinded(worked_day), reading)
        .figure.amount->to_string();
  };
  CHECK(amount({}) == "214285.71");                                                  // 78
  CHECK(amount({.rescission_day = RescissionDayReading::included}) == "217032.97");  // 79
  CHECK(amount({.half_year = HalfYearReading::calendar}) == "296703.30");            // 108
  CHECK(amount({.half_year = HalfYearReading::calendar,
                .rescission_day = RescissionDayReading::included}) == "299450.55");  // 109
  CHECK(amount({.amount = AmountReading::current_half_year}) == "214285.71");
  CHECK(amount({.cap = CapReading::none}) == "214285.71");
}

TEST_CASE("repayment.pro_rata: records list their fields in the order of their declaration") {
  iop::test::check_fields(iop::test::example_of<iop::RepaymentFigure>());
  iop::test::check_fields(iop::test::example_of<RepaymentStatement>());
}

}  // namespace
