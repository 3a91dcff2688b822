#include <iop/rules/payments/plan.hpp>
#include <iop/rules/repayment/statement_explain.hpp>

#include <algorithm>
#include <limits>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include <iop/io/partnership_file.hpp>

#include "support/cases.hpp"
#include "support/check_fields.hpp"
#include "support/example.hpp"
#include "support/print.hpp"
#include "support/repayment_reference.hpp"

namespace {

using iop::ClauseId;
using iop::Date;
using iop::DateRange;
using iop::ErrorCode;
using iop::explain;
using iop::Int128;
using iop::Money;
using iop::Payment;
using iop::Ratio;
using iop::Reading;
using iop::repayment_statement;
using iop::RepaymentStatement;
using iop::RoundingMode;
using iop::RoundingUnit;
using iop::RuleId;
using iop::Step;
using iop::test::kronor;
using iop::test::ore;
using iop::test::paid;
using iop::test::plain_agreement;
using iop::test::plain_payments;
using iop::test::rescinded;

template <class T>
T operand(const Step& step, std::string_view name) {
  const auto* value = iop::find_operand(step, name);
  REQUIRE_MESSAGE(value, iop::word(step.rule), " has no ", name);
  REQUIRE_MESSAGE(std::holds_alternative<T>(*value), iop::word(step.rule), " ", name);
  return std::get<T>(*value);
}
template <class T>
T value(const Step& step) {
  REQUIRE_MESSAGE(std::holds_alternative<T>(step.value), iop::word(step.rule));
  return std::get<T>(step.value);
}
template <class Enum>
Enum word_operand(const Step& step, std::string_view name) {
  const auto word = iop::from_word<Enum>(operand<std::string>(step, name));
  REQUIRE(word.has_value());
  return *word;
}

std::vector<std::string> rules_of(const std::vector<Step>& steps) {
  std::vector<std::string> rules;
  for (const auto& step : steps) rules.emplace_back(iop::word(step.rule));
  return rules;
}

const Step& step_of(const std::vector<Step>& steps, RuleId rule) {
  const auto found =
      std::find_if(steps.begin(), steps.end(), [&](const auto& step) { return step.rule == rule; });
  REQUIRE(found != steps.end());
  return *found;
}

TEST_CASE("repayment.pro_rata: the steps of the worked example, in order, each with its clause") {
  const auto partnership = iop::parse_partnership(iop::test::kalmar_text());
  auto rescission = rescinded("2025-03-14");
  rescission.declared_on = Date(2025, 3, 1);
  rescission.breach->notified_on = Date(2025, 1, 15);
  const auto steps = explain(repayment_statement(partnership.agreement("2023-2026"),
                                                 partnership.facts->payments, rescission));
  CHECK(rules_of(steps) ==
        std::vector<std::string>{"repayment.applies", "repayment.attribution",
                                 "repayment.attribution", "repayment.attribution",
                                 "repayment.half_year_amount", "repayment.half_year",
                                 "repayment.remaining_days", "repayment.pro_rata", "repayment.cap",
                                 "repayment.rounding", "repayment.payable"});
  const std::map<RuleId, std::string> clauses{{RuleId::repayment_applies, "havning"},
                                              {RuleId::repayment_attribution, "utbetalning"},
                                              {RuleId::repayment_half_year_amount, "aterbetalning"},
                                              {RuleId::repayment_half_year, "avtalstid"},
                                              {RuleId::repayment_remaining_days, "aterbetalning"},
                                              {RuleId::repayment_pro_rata, "aterbetalning"},
                                              {RuleId::repayment_cap, "aterbetalning"},
                                              {RuleId::repayment_rounding, "aterbetalning"}};
  for (const auto& step : steps) {
    if (step.rule == RuleId::repayment_payable) {
      CHECK_FALSE(step.clause.has_value());
      CHECK(step.law == std::string{"lag (1970:1029) 2 §"});
      continue;
    }
    CHECK(step.clause == ClauseId{clauses.at(step.rule)});
    CHECK_FALSE(step.law.has_value());
  }

  const auto& applies = steps[0];
  CHECK(value<bool>(applies));
  CHECK(operand<std::string>(applies, "ended_by") == "rescission");
  CHECK(operand<std::string>(applies, "declared_by") == "payer");
  CHECK(operand<Date>(applies, "declared_on") == Date(2025, 3, 1));
  CHECK(operand<std::string>(applies, "breach_by") == "payee");
  CHECK(operand<bool>(applies, "breach_serious"));
  CHECK_FALSE(operand<bool>(applies, "breach_rectified"));
  CHECK(operand<Date>(applies, "breach_notified_on") == Date(2025, 1, 15));
  CHECK(operand<std::string>(applies, "required_breach") == "serious");
  CHECK(operand<bool>(applies, "unless_rectified"));
  CHECK(operand<std::string>(applies, "required_breach_by") == "payee");

  CHECK(operand<Date>(steps[1], "paid_on") == Date(2023, 12, 20));
  CHECK(operand<Money>(steps[1], "amount") == kronor("500000.00"));
  CHECK(operand<std::string>(steps[1], "attributed_by") == "covers");
  CHECK(operand<bool>(steps[1], "counted"));
  CHECK(value<DateRange>(steps[1]).to_string() == "2023-12-01..2024-05-31");

  const auto& amount = steps[4];
  CHECK(operand<std::string>(amount, "reading") == "latest_paid");
  CHECK(operand<Money>(amount, "latest_paid") == kronor("500000.00"));
  CHECK(operand<DateRange>(amount, "latest_paid_half_year").first() == Date(2024, 12, 1));
  CHECK(operand<Money>(amount, "current") == kronor("500000.00"));
  CHECK(operand<DateRange>(amount, "current_half_year").last() == Date(2025, 5, 31));
  CHECK(value<Money>(amount) == kronor("500000.00"));

  CHECK(value<DateRange>(steps[5]).to_string() == "2024-12-01..2025-05-31");
  CHECK(operand<DateRange>(steps[5], "term").to_string() == "2023-12-01..2026-11-30");
  CHECK(operand<Date>(steps[5], "rescinded_on") == Date(2025, 3, 14));
  CHECK(operand<std::string>(steps[5], "reading") == "agreement");

  CHECK(value<std::int64_t>(steps[6]) == 78);
  CHECK(operand<DateRange>(steps[6], "remaining").to_string() == "2025-03-15..2025-05-31");
  CHECK(operand<std::string>(steps[6], "reading") == "excluded");

  CHECK(operand<Ratio>(steps[7], "part") == Ratio{78, 182});
  CHECK(value<Ratio>(steps[7]) == Ratio{3'900'000'000, 182});
  CHECK(value<Ratio>(steps[8]) == Ratio{3'900'000'000, 182});
  CHECK_FALSE(operand<bool>(steps[8], "capped"));
  CHECK(operand<Money>(steps[8], "cap") == kronor("500000.00"));
  CHECK(value<Money>(steps[9]) == kronor("214285.71"));
  CHECK(value<Money>(steps[10]) == kronor("214286.00"));
}

// From the operands of the steps alone, in the reference's arithmetic, to the amounts.
void check_recomputes(const RepaymentStatement& statement) {
  const auto steps = explain(statement);
  const auto& amount = step_of(steps, RuleId::repayment_half_year_amount);
  const auto& half_year = step_of(steps, RuleId::repayment_half_year);
  const auto& remaining = step_of(steps, RuleId::repayment_remaining_days);
  const auto& pro_rata = step_of(steps, RuleId::repayment_pro_rata);
  const auto& cap = step_of(steps, RuleId::repayment_cap);
  const auto& rounding = step_of(steps, RuleId::repayment_rounding);
  const auto& payable = step_of(steps, RuleId::repayment_payable);

  // Payments to sums to the half-year amount.
  std::map<Date, std::int64_t> sums;
  for (const auto& step : steps)
    if (step.rule == RuleId::repayment_attribution && operand<bool>(step, "counted"))
      sums[value<DateRange>(step).first()] += operand<Money>(step, "amount").ore();
  const Date on = operand<Date>(half_year, "rescinded_on");
  std::int64_t expected = 0;
  if (operand<std::string>(amount, "reading") == "latest_paid") {
    for (const auto& [first, sum] : sums)
      if (first <= on && sum > 0) expected = sum;
  } else {
    expected =
        std::max<std::int64_t>(0, sums[operand<DateRange>(amount, "current_half_year").first()]);
  }
  CHECK(value<Money>(amount).ore() == expected);

  // Term and day to days.
  const auto term = operand<DateRange>(half_year, "term");
  const auto days = iop::test::reference_days(
      iop::test::sys_day(term.first().day_number()), iop::test::sys_day(term.last().day_number()),
      iop::test::sys_day(on.day_number()), word_operand<iop::HalfYearReading>(half_year, "reading"),
      word_operand<iop::RescissionDayReading>(remaining, "reading"));
  CHECK(value<DateRange>(half_year).first().day_number() ==
        iop::test::number_of(days.half_year_first));
  CHECK(operand<Date>(remaining, "half_year_last").day_number() ==
        iop::test::number_of(days.half_year_last));
  CHECK(operand<Date>(remaining, "term_last") == term.last());
  CHECK(value<std::int64_t>(remaining) == days.remaining);

  // Days and amount to the exact value.
  const auto part = operand<Ratio>(pro_rata, "part");
  CHECK(part.numerator() == days.remaining);
  const Ratio exact = value<Ratio>(pro_rata);
  CHECK(operand<Money>(pro_rata, "half_year_amount").ore() == expected);
  CHECK(exact.numerator() == part.numerator() * expected);
  CHECK(exact.denominator() == part.denominator());

  // The cap, and the roundings within it.
  CHECK(operand<Ratio>(cap, "exact") == exact);
  std::optional<Int128> most;
  if (operand<std::string>(cap, "reading") == "none")
    CHECK(iop::find_operand(cap, "cap") == nullptr);
  else
    most = operand<Money>(cap, "cap").ore();
  const bool capped = most && exact.numerator() > *most * exact.denominator();
  CHECK(operand<bool>(cap, "capped") == capped);
  const Ratio bounded = value<Ratio>(cap);
  CHECK(bounded == (capped ? Ratio{*most, 1} : exact));
  CHECK(operand<Ratio>(rounding, "exact") == bounded);
  CHECK(operand<Ratio>(payable, "exact") == bounded);
  CHECK(value<Money>(rounding).ore() ==
        iop::test::reference_within(bounded.numerator(), bounded.denominator(),
                                    word_operand<RoundingMode>(rounding, "rounding"),
                                    word_operand<RoundingUnit>(rounding, "unit"), most));
  CHECK(value<Money>(payable).ore() ==
        iop::test::reference_within(bounded.numerator(), bounded.denominator(),
                                    RoundingMode::half_up,
                                    word_operand<RoundingUnit>(payable, "unit"), most));
  CHECK(value<Money>(rounding) == statement.figure.amount);
  CHECK(value<Money>(payable) == statement.figure.payable);
}

TEST_CASE("repayment.rounding: the trace recomputes to its own number, under every reading") {
  const std::vector<std::vector<Payment>> histories{
      {},
      plain_payments(),
      {paid("2023-12-20", ore(9'099), "2023-12-01")},
      {paid("2024-06-01", ore(10'050), "2024-06-01"), paid("2024-06-02", ore(-1))},
      {paid("2023-12-20", kronor("500000.00")), paid("2024-08-01", kronor("77.77")),
       paid("2024-05-01", kronor("-400000.00"), "2023-12-01"),
       paid("2025-01-01", kronor("123.45"), "2025-06-01"), paid("2026-12-20", kronor("1.00"))}};
  int statements = 0;
  for (const auto unit : {RoundingUnit::krona, RoundingUnit::ore})
    for (const auto& payments : histories)
      for (const std::string on :
           {"2023-12-01", "2024-06-01", "2024-06-10", "2025-03-14", "2025-05-31", "2026-11-30"})
        for (const auto& half_year : iop::Words<iop::HalfYearReading>::list)
          for (const auto& rescission_day : iop::Words<iop::RescissionDayReading>::list)
            for (const auto& amount : iop::Words<iop::AmountReading>::list)
              for (const auto& cap : iop::Words<iop::CapReading>::list)
                for (const auto& mode : iop::Words<RoundingMode>::list) {
                  auto agreement = plain_agreement();
                  agreement.repayment->payable_unit = unit;
                  const auto statement = repayment_statement(
                      agreement, payments, rescinded(on),
                      {.half_year = half_year.value,
                       .rescission_day = rescission_day.value,
                       .amount = amount.value,
                       .cap = cap.value,
                       .rounding = mode.value,
                       .unit = statements % 2 == 0 ? RoundingUnit::ore : RoundingUnit::krona});
                  ++statements;
                  REQUIRE(statement.figure.status == iop::RepaymentStatus::ok);
                  check_recomputes(statement);
                }
  CHECK(statements == 2 * 5 * 6 * 2 * 2 * 2 * 3 * 4);
}

// Each step by itself: what its operands hold is all that its value was made of. Rounding must say
// the cap that made it round down, or a reader of 100.50 kr "up to kronor" expects 101.
TEST_CASE("repayment.rounding: rounding down at the cap can be seen in the step itself") {
  const auto steps = explain(repayment_statement(
      plain_agreement(), std::vector{paid("2024-06-01", ore(10'050), "2024-06-01")},
      rescinded("2024-06-01"),
      {.rescission_day = iop::RescissionDayReading::included,
       .rounding = RoundingMode::up,
       .unit = RoundingUnit::krona}));
  const auto& rounding = step_of(steps, RuleId::repayment_rounding);
  CHECK(value<Money>(rounding) == kronor("100.00"));
  REQUIRE(iop::find_operand(rounding, "cap") != nullptr);
  CHECK(operand<Money>(rounding, "cap") == kronor("100.50"));
}

TEST_CASE("repayment.payable: where öre are agreed, the step rests on the clause and not the law") {
  auto agreement = plain_agreement();
  agreement.repayment->payable_unit = RoundingUnit::ore;
  const auto steps =
      explain(repayment_statement(agreement, plain_payments(), rescinded("2025-03-14")));
  const auto& payable = step_of(steps, RuleId::repayment_payable);
  CHECK(payable.clause == ClauseId{"aterbetalning"});
  CHECK_FALSE(payable.law.has_value());
  CHECK(operand<std::string>(payable, "unit") == "ore");
  CHECK(value<Money>(payable) == kronor("214285.71"));
}

TEST_CASE("repayment.attribution: a step for each payment, also those that do not count") {
  auto payments = plain_payments();
  payments.push_back(paid("2025-06-20", kronor("1.00")));
  const auto steps =
      explain(repayment_statement(plain_agreement(), payments, rescinded("2025-03-14")));
  CHECK(std::count_if(steps.begin(), steps.end(), [](const auto& step) {
          return step.rule == RuleId::repayment_attribution;
        }) == 4);
  CHECK_FALSE(operand<bool>(steps[4], "counted"));
  CHECK(operand<std::string>(steps[4], "attributed_by") == "instalment");
}

// Every way in which there is no figure, and the step in which it ends.
TEST_CASE("repayment.applies: a refusal ends in the step that refused, whose value is the reason") {
  struct Case {
    ErrorCode reason;
    RuleId rule;
    RepaymentStatement statement;
  };
  constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
  const auto with = [](const auto& change) {
    auto agreement = plain_agreement();
    auto rescission = rescinded("2025-03-14");
    change(agreement, rescission);
    return repayment_statement(agreement, plain_payments(), rescission);
  };
  const auto ended = [&](iop::EndedBy how) {
    return with([&](auto&, auto& rescission) { rescission.ended_by = how; });
  };
  const auto paying = [](const std::optional<std::vector<Payment>>& payments,
                         const Reading& reading = {}) {
    return repayment_statement(plain_agreement(), payments, rescinded("2024-06-01"), reading);
  };
  using enum ErrorCode;
  const std::vector<Case> cases{
      {repayment_ended_by_expiry, RuleId::repayment_applies, ended(iop::EndedBy::expiry)},
      {repayment_ended_mutually, RuleId::repayment_applies, ended(iop::EndedBy::mutual)},
      {repayment_ended_by_renegotiation, RuleId::repayment_applies,
       ended(iop::EndedBy::renegotiation)},
      {repayment_breach_by_other_side, RuleId::repayment_applies,
       with([](auto&, auto& each) { each.breach->by = iop::Side::payer; })},
      {repayment_declared_by_breaching_side, RuleId::repayment_applies,
       with([](auto&, auto& each) { each.declared_by = iop::Side::payee; })},
      {repayment_breach_not_serious, RuleId::repayment_applies,
       with([](auto&, auto& each) { each.breach->serious = false; })},
      {repayment_breach_rectified, RuleId::repayment_applies,
       with([](auto&, auto& each) { each.breach->rectified = true; })},
      {repayment_breach_not_stated, RuleId::repayment_applies,
       with([](auto&, auto& each) { each.breach.reset(); })},
      {repayment_no_clause, RuleId::repayment_applies,
       with([](auto& agreement, auto&) { agreement.repayment.reset(); })},
      {repayment_no_rescission_terms, RuleId::repayment_applies,
       with([](auto& agreement, auto&) { agreement.rescission.reset(); })},
      {repayment_before_term, RuleId::repayment_half_year,
       with([](auto&, auto& each) { each.effective_on = Date(2023, 11, 30); })},
      {repayment_after_term, RuleId::repayment_half_year,
       with([](auto&, auto& each) { each.effective_on = Date(2026, 12, 1); })},
      {repayment_term_not_exact, RuleId::repayment_half_year,
       with([](auto& agreement, auto&) { agreement.term.last = iop::FuzzyDate::parse("2026"); })},
      {date_reversed, RuleId::repayment_half_year,
       with([](auto& agreement, auto&) { agreement.term.last = Date(2023, 1, 1); })},
      {date_range, RuleId::repayment_half_year,
       repayment_statement(plain_agreement({{2199, 10, 1}, {2199, 12, 31}}), std::vector<Payment>{},
                           rescinded("2199-11-01"))},
      {repayment_payments_not_stated, RuleId::repayment_attribution, paying(std::nullopt)},
      {payment_covers_outside, RuleId::repayment_attribution,
       paying(std::vector{paid("2024-01-01", ore(1), "2000-01-01")})},
      {money_overflow, RuleId::repayment_half_year_amount,
       paying(std::vector{paid("2024-01-01", ore(most), "2023-12-01"),
                          paid("2024-01-01", ore(most), "2023-12-01")})},
      {repayment_amount_out_of_range, RuleId::repayment_pro_rata,
       paying(
           std::vector{paid("2024-06-01", ore(most), "2024-06-01")},
           {.rescission_day = iop::RescissionDayReading::included, .cap = iop::CapReading::none})}};
  for (const auto& each : cases) {
    CAPTURE(each.reason);
    REQUIRE(each.statement.figure.reason == each.reason);
    const auto steps = explain(each.statement);
    REQUIRE_FALSE(steps.empty());
    CHECK(steps.back().rule == each.rule);
    CHECK(value<ErrorCode>(steps.back()) == each.reason);
    CHECK(steps.front().rule == RuleId::repayment_applies);
    for (std::size_t i = 0; i + 1 < steps.size(); ++i)
      CHECK_FALSE(std::holds_alternative<ErrorCode>(steps[i].value));
    if (each.rule == RuleId::repayment_applies)
      CHECK(steps.size() == 1);
    else
      CHECK(value<bool>(steps.front()));
  }
}

TEST_CASE("schedule.instalments: a step for each instalment") {
  auto agreement = plain_agreement();
  agreement.payment->amount = kronor("500000.00");
  const auto schedule = iop::payment_schedule(agreement);
  const auto steps = explain(schedule);
  REQUIRE(steps.size() == 6);
  CHECK(operand<std::int64_t>(steps[2], "number") == 3);
  CHECK(operand<std::string>(steps[2], "payable") == "2024-12");
  CHECK(operand<DateRange>(steps[2], "window").to_string() == "2024-12-01..2024-12-31");
  CHECK(operand<std::int64_t>(steps[2], "agreement_days") == 182);
  CHECK(operand<Money>(steps[2], "planned") == kronor("500000.00"));
  CHECK(value<DateRange>(steps[2]).to_string() == "2024-12-01..2025-05-31");
  CHECK(steps[2].clause == ClauseId{"utbetalning"});
  agreement.payment->amount.reset();
  CHECK(iop::find_operand(explain(iop::payment_schedule(agreement)).at(0), "planned") == nullptr);
  agreement.payment.reset();
  CHECK(explain(iop::payment_schedule(agreement)).empty());
}

TEST_CASE("schedule.instalments: every rule id occurs in some trace") {
  std::set<RuleId> seen;
  for (const auto& step :
       explain(repayment_statement(plain_agreement(), plain_payments(), rescinded("2025-03-14"))))
    seen.insert(step.rule);
  for (const auto& step : explain(iop::payment_schedule(plain_agreement()))) seen.insert(step.rule);
  auto indexed = plain_agreement();
  indexed.payment = iop::PaymentTerms{
      .components = {{.id = "c",
                      .every = iop::Frequency::year,
                      .paid = iop::PaidWhen::arrears,
                      .amount = kronor("1.00"),
                      .indexation = iop::Indexation{.series = {"s"},
                                                    .base = iop::FuzzyDate::parse("2003"),
                                                    .reference = {.years_before = 20}}}}};
  const iop::FigureSeries changes{
      .id = "s", .title = "t", .kind = iop::SeriesKind::yearly_change, .source = "x"};
  for (const auto& step : explain(iop::payment_plan(indexed, {.series = {changes}})))
    seen.insert(step.rule);
  for (const auto& entry : iop::Words<RuleId>::list) {
    if (!entry.text.starts_with("repayment.") && !entry.text.starts_with("schedule.")) continue;
    CAPTURE(std::string{entry.text});
    CHECK(seen.count(entry.value) == 1);
  }
}

TEST_CASE("repayment.pro_rata: a step's operands have different names, and are found by them") {
  auto rescission = rescinded("2025-03-14");
  rescission.declared_on = Date(2025, 3, 1);
  for (const auto& step :
       explain(repayment_statement(plain_agreement(), plain_payments(), rescission))) {
    std::set<std::string> names;
    for (const auto& each : step.operands) {
      CHECK(names.insert(each.name).second);
      CHECK(iop::find_operand(step, each.name) == &each.value);
    }
    CHECK(iop::find_operand(step, "no such operand") == nullptr);
    CHECK(iop::find_operand(step, "") == nullptr);
  }
}

TEST_CASE("repayment.pro_rata: steps list their fields in the order of their declaration") {
  iop::test::check_fields(iop::test::example_of<iop::Operand>());
  iop::test::check_fields(iop::test::example_of<Step>());
}

}  // namespace
