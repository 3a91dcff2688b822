#include <iop/rules/payments/plan.hpp>

#include <algorithm>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include <iop/io/json.hpp>
#include <iop/io/partnership_file.hpp>
#include <iop/model/known.hpp>

#include "support/cases.hpp"
#include "support/check_fields.hpp"
#include "support/print.hpp"
#include "support/time_cases.hpp"

namespace {

using iop::ErrorCode;
using iop::JsonValue;
using iop::PaymentPlan;
using iop::test::at;
using iop::test::codes;
using iop::test::day;
using iop::test::kronor;

iop::Partnership with_components(const std::string& term, const std::string& components,
                                 const std::string& series = "[]",
                                 const std::string& rest = R"("facts": {})") {
  return iop::parse_partnership(
      R"({"schema": "iop-partnership/1", "id": "p", "title": "t", "parties": [], "agreements": [
          {"id": "a", "title": "t", "term": )" +
      term +
      R"(, "follow_up": [{"id": "rapport", "kind": "report", "text": "x"}], "payment": {"components": )" +
      components + R"(}}], "series": )" + series + ", " + rest + "}");
}

PaymentPlan plan_of(const iop::Partnership& partnership) {
  return iop::payment_plan(partnership.agreements[0], iop::plan_sources(partnership));
}

const std::string three_years = R"({"first": "2024-01-01", "last": "2026-12-31"})";

std::string pair(const JsonValue& days) { return days.items[0].text + ".." + days.items[1].text; }

void check_payment(const iop::PlannedPayment& payment, const JsonValue& expected) {
  CHECK(payment.period.to_string() == pair(at(expected, "period")));
  REQUIRE(payment.payable);
  CHECK(payment.payable->text() == at(expected, "payable").text);
  CHECK(payment.window.value().to_string() == pair(at(expected, "window")));
  const auto& planned = at(expected, "planned_ore");
  CHECK(payment.planned.has_value() == (planned.kind == JsonValue::Kind::number));
  if (payment.planned) CHECK(payment.planned->ore() == iop::test::integer(planned));
}

TEST_CASE("schedule.components, schedule.indexation, schedule.parts: every case of the case file") {
  const auto file = iop::test::json(iop::test::case_file("payment_plan.json"));
  REQUIRE(at(file, "cases").items.size() >= 40);
  for (const auto& each : at(file, "cases").items) {
    CAPTURE(at(each, "id").text);
    CAPTURE(at(each, "note").text);
    const auto& term = at(each, "term").items;
    const auto plan = plan_of(with_components(
        R"({"first": ")" + term[0].text + R"(", "last": ")" + term[1].text + R"("})",
        "[" + iop::write_json(at(each, "component")) + "]", iop::write_json(at(file, "series"))));
    const auto& expected = at(each, "payments").items;
    REQUIRE(plan.payments.size() == expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
      CAPTURE(i);
      CHECK(plan.payments[i].number == static_cast<std::int64_t>(i) + 1);
      check_payment(plan.payments[i], expected[i]);
    }
    auto found = codes(plan.findings);
    std::ranges::sort(found);
    CHECK(found == iop::test::texts(at(each, "findings")));
  }
}

TEST_CASE("plans list their fields in the order of declaration") {
  iop::test::check_fields(iop::PaymentPlan{.agreement = "a"});
  iop::test::check_fields(iop::AmountBasis{});
  iop::test::check_fields(iop::PlanSources{});
  iop::test::check_fields(
      iop::PlannedPayment{.number = 1,
                          .period = iop::test::days("2024-01-01..2024-12-31"),
                          .whole_period = iop::test::days("2024-01-01..2024-12-31")});
  iop::test::check_fields(iop::UsedFigure{.series = {"s"},
                                          .period = iop::FuzzyDate::parse("2024"),
                                          .value = 1,
                                          .published_on = day("2025-01-01"),
                                          .state = iop::FigureState::definitive});
}

// The instalment for a calendar year; those that wait stand by the first day of their period.
const iop::PlannedPayment& of_year(const PaymentPlan& plan, int year) {
  return *std::ranges::find_if(plan.payments, [&](const auto& each) {
    return each.period.first() == iop::Date(year, 1, 1);
  });
}

TEST_CASE("schedule.components: an instalment waits for its report, and comes so many days after") {
  const std::string component =
      R"([{"id": "c", "every": "year", "paid": "arrears", "amount": "10.00",
           "after": {"event": "report_accepted", "days": 30, "duty": "rapport"}}])";
  const auto facts = [](const std::string& accepted) {
    return R"("facts": {"reports": [{"duty": "rapport", "received_on": "2025-02-01", "period": "2024")" +
           accepted + "}]}";
  };
  const auto waiting = plan_of(with_components(three_years, component, "[]", facts("")));
  REQUIRE(waiting.payments.size() == 3);
  CHECK(of_year(waiting, 2024).waits_for == iop::TriggerEvent::report_accepted);
  CHECK_FALSE(of_year(waiting, 2024).payable);
  CHECK_FALSE(of_year(waiting, 2024).window);
  CHECK(of_year(waiting, 2024).planned == kronor("10.00"));

  const auto known =
      with_components(three_years, component, "[]", facts(R"(, "accepted_on": "2025-02-20")"));
  const auto due = plan_of(known);
  CHECK_FALSE(of_year(due, 2024).waits_for);
  CHECK(of_year(due, 2024).payable->text() == "2025-03-22");
  CHECK(of_year(due, 2024).window->to_string() == "2025-02-20..2025-03-22");
  CHECK(of_year(due, 2025).waits_for == iop::TriggerEvent::report_accepted);

  SUBCASE("what was accepted later was not known") {
    const auto then = plan_of(iop::as_known_on(known, day("2025-02-19")));
    CHECK(of_year(then, 2024).waits_for == iop::TriggerEvent::report_accepted);
  }
}

TEST_CASE("schedule.components: in advance, the report about the period before") {
  const auto plan = plan_of(with_components(
      three_years,
      R"([{"id": "c", "every": "year", "paid": "advance", "amount": "10.00",
           "after": {"event": "report_received", "days": 0, "duty": "rapport"}}])",
      "[]",
      R"("facts": {"reports": [{"duty": "rapport", "received_on": "2025-02-01", "period": "2024"}]})"));
  CHECK(of_year(plan, 2024).payable->text() == "2024-01");  // nothing came before it
  CHECK(of_year(plan, 2025).payable->text() == "2025-02-01");
  CHECK(of_year(plan, 2026).waits_for == iop::TriggerEvent::report_received);
}

TEST_CASE("schedule.components: on invoice, of its component and period") {
  const auto plan = plan_of(with_components(
      three_years,
      R"([{"id": "c", "every": "year", "paid": "arrears", "amount": "10.00",
           "after": {"event": "invoice", "days": 30}},
          {"id": "d", "every": "year", "paid": "arrears", "amount": "10.00",
           "after": {"event": "invoice", "days": 30}}])",
      "[]",
      R"("facts": {"invoices": [{"received_on": "2025-01-10", "component": "d", "covers": "2024-07-01"}]})"));
  std::vector<std::string> due;
  for (const auto& each : plan.payments)
    if (each.payable) due.push_back(each.component->value + " " + each.payable->text());
  CHECK(due == std::vector<std::string>{"d 2025-02-09"});
}

TEST_CASE("schedule.components: a day moves to a bank day only where the agreement says so") {
  const auto component = [](const std::string& convention) {
    return R"([{"id": "c", "every": "quarter", "paid": "advance", "amount": "1.00", "day": 1)" +
           convention + "}]";
  };
  const auto moved =
      plan_of(with_components(three_years, component(R"(, "convention": "following")")));
  CHECK(moved.payments[0].payable->text() == "2024-01-01");
  CHECK(moved.payments[0].adjusted == day("2024-01-02"));
  CHECK(moved.payments[1].adjusted == day("2024-04-02"));  // Easter Monday
  CHECK_FALSE(plan_of(with_components(three_years, component(""))).payments[0].adjusted);
}

TEST_CASE("schedule.components: several stand in order of time, and sum where all are known") {
  const auto plan = plan_of(
      with_components(three_years,
                      R"([{"id": "bas", "every": "year", "paid": "advance", "amount": "100.00"},
          {"id": "verksamhet", "every": "half_year", "paid": "arrears", "amount": "10.00"}])"));
  std::vector<std::string> order;
  for (const auto& each : plan.payments)
    order.push_back(each.component->value + " " + each.payable->text());
  CHECK(order == std::vector<std::string>{"bas 2024-01", "verksamhet 2024-07", "verksamhet 2025-01",
                                          "bas 2025-01", "verksamhet 2025-07", "verksamhet 2026-01",
                                          "bas 2026-01", "verksamhet 2026-07",
                                          "verksamhet 2027-01"});
  CHECK(plan.total == kronor("360.00"));
}

TEST_CASE("schedule.components: amendments prolong the plan and raise the only component") {
  const auto amended = [](const std::string& components) {
    return iop::parse_partnership(
        R"({"schema": "iop-partnership/1", "id": "p", "title": "t", "agreements": [{"id": "a",
            "title": "t", "term": {"first": "2024-01-01", "last": "2024-12-31"},
            "payment": {"components": )" +
        components + R"(}, "amendments": [{"id": "m", "effective_on": "2025-01-01",
            "agreed_on": "2024-10-01", "text": "x", "term_last": "2025-12-31", "amount": "7.00"}]}]})");
  };
  const std::string one = R"({"id": "c", "every": "year", "paid": "advance", "amount": "5.00"})";
  const auto plan = plan_of(amended("[" + one + "]"));
  REQUIRE(plan.payments.size() == 2);
  CHECK(plan.payments[0].planned == kronor("5.00"));
  CHECK(plan.payments[1].planned == kronor("7.00"));
  CHECK(plan.payments[1].basis.raised_from == day("2025-01-01"));

  const auto several = plan_of(amended(
      "[" + one + R"(, {"id": "d", "every": "year", "paid": "advance", "amount": "1.00"}])"));
  CHECK(codes(several.findings) == std::vector<std::string>{"schedule.amount_of_which"});
  CHECK(several.total == kronor("12.00"));
}

TEST_CASE("schedule.components: an amendment's amount is that of each instalment payable then") {
  const auto planned = [](const std::string& component) {
    const auto partnership = iop::parse_partnership(
        R"({"schema": "iop-partnership/1", "id": "p", "title": "t", "series": [{"id": "s",
            "title": "x", "kind": "level", "source": "x", "figures": [
              {"period": "2023", "value": 1, "published_on": "2024-01-01"}]}], "agreements": [{
            "id": "a", "title": "t", "term": {"first": "2025-01-01", "last": "2025-12-31"},
            "payment": {"components": [{"id": "c", "every": "quarter", "amount": "5.00", )" +
        component + R"(}]}, "amendments": [{"id": "m", "effective_on": "2025-04-02",
            "agreed_on": "2025-01-01", "text": "x", "amount": "7.00"}]}]})");
    return plan_of(partnership);
  };
  const auto amounts = [](const iop::PaymentPlan& plan) {
    std::vector<std::string> kronor;
    for (const auto& each : plan.payments) kronor.push_back(each.planned->to_string());
    return kronor;
  };
  using List = std::vector<std::string>;
  // The second quarter is payable on its first day, before the amendment; in arrears it, and the
  // first one paid on 15 April, come after.
  CHECK(amounts(planned(R"("paid": "advance", "day": 1)")) == List{"5.00", "5.00", "7.00", "7.00"});
  CHECK(amounts(planned(R"("paid": "arrears", "day": 15)")) ==
        List{"7.00", "7.00", "7.00", "7.00"});
  CHECK(amounts(planned(R"("paid": "arrears", "day": 1)")) == List{"5.00", "7.00", "7.00", "7.00"});
  // Of a raise and an amendment the later holds, whatever is paid first.
  CHECK(
      amounts(planned(
          R"("paid": "advance", "day": 1, "raises": [{"first": "2025-07-01", "amount": "9.00"}])")) ==
      List{"5.00", "5.00", "9.00", "9.00"});
  CHECK(
      amounts(planned(
          R"("paid": "arrears", "day": 15, "raises": [{"first": "2025-04-01", "amount": "6.00"}])")) ==
      List{"7.00", "7.00", "7.00", "7.00"});
  CHECK(amounts(planned(R"("paid": "arrears", "after": {"event": "invoice", "days": 30})")) ==
        List{"5.00", "7.00", "7.00", "7.00"});
  for (const std::string unlike :
       {R"("per": "year")", R"("per": "term")",
        R"("indexation": {"series": "s", "base": "2023", "reference": {"years_before": 2}})"}) {
    CAPTURE(unlike);
    const auto plan = planned(R"("paid": "advance", )" + unlike);
    CHECK(codes(plan.findings) == List{"schedule.amendment_unlike"});
    CHECK(plan.payments.back().basis.amount == kronor("5.00"));
  }
}

TEST_CASE("schedule.indexation: a year before the base has no amount") {
  const auto partnership = iop::parse_partnership(
      R"({"schema": "iop-partnership/1", "id": "p", "title": "t", "series": [{"id": "s",
          "title": "x", "kind": "yearly_change", "source": "x", "figures": [
            {"period": "2026", "value": 10, "published_on": "2026-01-01"}]}], "agreements": [{
          "id": "a", "title": "t", "term": {"first": "2024-01-01", "last": "2026-12-31"},
          "payment": {"components": [{"id": "c", "every": "year", "paid": "advance",
            "amount": "100.00",
            "indexation": {"series": "s", "base": "2025", "reference": {"years_before": 0}}}]}}]})");
  const auto plan = plan_of(partnership);
  REQUIRE(plan.payments.size() == 3);
  CHECK_FALSE(plan.payments[0].planned);
  CHECK(plan.payments[1].planned == kronor("100.00"));
  CHECK(plan.payments[2].planned == kronor("110.00"));
  CHECK(codes(plan.findings) == std::vector<std::string>{"schedule.base_ahead"});
}

TEST_CASE("schedule.components: an ending takes what was neither over nor payable by its day") {
  const auto plan = plan_of(with_components(three_years, R"([
      {"id": "before", "every": "year", "paid": "advance", "amount": "1.00", "day": 15},
      {"id": "after", "every": "year", "paid": "arrears", "amount": "10.00", "day": 15}])"));
  REQUIRE(plan.payments.size() == 6);
  const auto left = [&](std::string_view ended_on) {
    return iop::plan_until(plan, day(ended_on)).total;
  };
  CHECK(iop::plan_until(plan, std::nullopt) == plan);
  CHECK(left("2023-12-31") == kronor("0.00"));
  CHECK(left("2024-01-14") == kronor("0.00"));  // the window of a stated day is that day
  CHECK(left("2024-01-15") == kronor("1.00"));  // payable: it stays
  CHECK(left("2024-12-30") == kronor("1.00"));
  CHECK(left("2024-12-31") == kronor("11.00"));  // the year is over, and is paid for afterwards
  CHECK(left("2026-12-31") == plan.total);
  const auto cut = iop::plan_until(plan, day("2024-12-31"));
  CHECK(codes(cut.findings) == std::vector<std::string>{"schedule.fallen_away"});
  REQUIRE(cut.payments.size() == 2);
  CHECK(cut.payments[1].number == plan.payments[1].number);
  CHECK(iop::message(cut.findings[0], iop::Language::en) ==
        "The agreement ended on 2024-12-31. Planned instalments after that day, which fall away: "
        "4.");
}

TEST_CASE(
    "schedule.indexation: a fixed year's payment does not change when the series is revised") {
  const std::string component =
      R"([{"id": "c", "every": "year", "paid": "advance", "amount": "100.00",
           "fixed": {"years_before": 1, "month": 12, "day": 1},
           "indexation": {"series": "s", "base": "2022", "reference": {"years_before": 1}}}])";
  const auto series = [](const std::string& revised) {
    return R"([{"id": "s", "title": "x", "kind": "level", "source": "x", "figures": [
        {"period": "2022", "value": 100, "published_on": "2022-06-01"},
        {"period": "2023", "value": 110, "published_on": "2023-11-30"},
        {"period": "2024", "value": 120, "published_on": "2024-11-30"},
        {"period": "2025", "value": 130, "published_on": "2025-12-01"})" +
           revised + "]}]";
  };
  const auto before = plan_of(with_components(three_years, component, series("")));
  const auto after = plan_of(with_components(
      three_years, component,
      series(R"(, {"period": "2023", "value": 150, "published_on": "2023-12-02"})")));
  CHECK(before == after);
  CHECK(before.payments[0].planned == kronor("110.00"));
  CHECK(before.payments[0].basis.index.front().published_on == day("2023-11-30"));
  CHECK(before.payments[2].planned == kronor("130.00"));  // published on the day itself
}

TEST_CASE("schedule.parts: half-year terms give the plan that payment_schedule gives") {
  const auto agreement = iop::test::plain_agreement();
  const auto schedule = iop::payment_schedule(agreement);
  const auto plan = iop::payment_plan(agreement);
  REQUIRE(plan.payments.size() == schedule.instalments.size());
  for (std::size_t i = 0; i < plan.payments.size(); ++i) {
    CHECK(plan.payments[i].payable == schedule.instalments[i].payable);
    CHECK(plan.payments[i].window == schedule.instalments[i].window);
    CHECK(plan.payments[i].whole_period == schedule.instalments[i].half_year);
    CHECK_FALSE(plan.payments[i].component);
  }
  CHECK(plan.findings == schedule.findings);
}

TEST_CASE("payment_schedule of components has the instalments whose time is known") {
  const auto partnership =
      with_components(three_years,
                      R"([{"id": "c", "every": "quarter", "paid": "advance", "amount": "5.00"},
          {"id": "d", "every": "year", "paid": "arrears", "amount": "1.00",
           "after": {"event": "invoice", "days": 30}}])");
  const auto schedule = iop::payment_schedule(partnership.agreements[0]);
  REQUIRE(schedule.instalments.size() == 12);
  CHECK(schedule.instalments[1].half_year == iop::test::days("2024-01-01..2024-06-30"));
  CHECK(schedule.instalments[1].component == iop::ComponentId{"c"});
  CHECK(schedule.total == kronor("63.00"));
}

TEST_CASE("a plan that does not fit is findings, not an exception") {
  const auto plan = plan_of(
      with_components(R"({"first": "2190-01-01", "last": "2199-12-31"})",
                      R"([{"id": "c", "every": "year", "paid": "arrears", "amount": "5.00"}])"));
  CHECK(plan.payments.empty());
  CHECK(codes(plan.findings) == std::vector<std::string>{"date.range"});

  auto zero = with_components(three_years,
                              R"([{"id": "c", "every": "year", "paid": "advance", "amount": "5.00",
           "indexation": {"series": "s", "base": "2022", "reference": {"years_before": 2}}}])",
                              R"([{"id": "s", "title": "x", "kind": "level", "source": "x",
           "figures": [{"period": "2022", "value": 1, "published_on": "2022-06-01"}]}])");
  zero.series[0].figures[0].value = iop::Decimal{0};  // which no file can say
  CHECK(codes(plan_of(zero).findings) == std::vector<std::string>{"ratio.divisor"});
}

}  // namespace
