#include <iop/rules/payments/schedule.hpp>

#include <limits>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include <iop/io/partnership_file.hpp>

#include "support/cases.hpp"
#include "support/check_fields.hpp"
#include "support/example.hpp"
#include "support/print.hpp"

namespace {

using iop::Agreement;
using iop::FuzzyDate;
using iop::MonthNumber;
using iop::PaymentTerms;
using iop::test::at;
using iop::test::kronor;

Agreement agreement_with(const FuzzyDate& first, const FuzzyDate& last,
                         const std::vector<std::int64_t>& months) {
  Agreement agreement{.id = "a", .title = "t", .term = {.first = first, .last = last}};
  agreement.payment = PaymentTerms{};
  for (const auto month : months) agreement.payment->months.emplace_back(month);
  return agreement;
}

std::string span(const iop::JsonValue& pair) {
  return pair.items[0].text + ".." + pair.items[1].text;
}

TEST_CASE("schedule.instalments: every case of the case file") {
  const auto file = iop::test::json(iop::test::case_file("payment_schedule.json"));
  REQUIRE(at(file, "cases").items.size() >= 20);
  for (const auto& each : at(file, "cases").items) {
    CAPTURE(at(each, "id").text);
    CAPTURE(at(each, "note").text);
    std::vector<std::int64_t> months;
    for (const auto& month : at(each, "months").items) months.push_back(iop::test::integer(month));
    const auto& term = at(each, "term").items;
    const auto schedule = iop::payment_schedule(
        agreement_with(FuzzyDate::parse(term[0].text), FuzzyDate::parse(term[1].text), months));

    const auto& expected = at(each, "instalments").items;
    REQUIRE(schedule.instalments.size() == expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
      const auto& instalment = schedule.instalments[i];
      CAPTURE(i);
      CHECK(instalment.number == static_cast<std::int64_t>(i) + 1);
      CHECK(instalment.payable.text() == at(expected[i], "payable").text);
      CHECK(instalment.window.to_string() == span(at(expected[i], "window")));
      CHECK(instalment.half_year.to_string() == span(at(expected[i], "half_year")));
      CHECK(instalment.agreement_days == iop::test::integer(at(expected[i], "agreement_days")));
    }
    CHECK(iop::test::codes(schedule.findings) == iop::test::texts(at(each, "findings")));
    for (const auto& finding : schedule.findings) CHECK(finding.pointer.empty());
  }
}

TEST_CASE("schedule.instalments: Kalmar's six, as they stand in the file") {
  const auto partnership = iop::parse_partnership(iop::test::kalmar_text());
  const auto schedule = iop::payment_schedule(partnership.agreement("2023-2026"));
  struct Row {
    std::string payable, half_year;
    std::int64_t days;
  };
  const Row rows[]{
      {"2023-12", "2023-12-01..2024-05-31", 183}, {"2024-06", "2024-06-01..2024-11-30", 183},
      {"2024-12", "2024-12-01..2025-05-31", 182}, {"2025-06", "2025-06-01..2025-11-30", 183},
      {"2025-12", "2025-12-01..2026-05-31", 182}, {"2026-06", "2026-06-01..2026-11-30", 183}};
  CHECK(schedule.agreement == "2023-2026");
  CHECK(schedule.findings.empty());
  CHECK(schedule.total == kronor("3000000.00"));
  REQUIRE(schedule.instalments.size() == 6);
  for (std::size_t i = 0; i < 6; ++i) {
    const auto& instalment = schedule.instalments[i];
    CHECK(instalment.payable.text() == rows[i].payable);
    CHECK_FALSE(instalment.payable.exact().has_value());
    CHECK(instalment.half_year.to_string() == rows[i].half_year);
    CHECK(instalment.agreement_days == rows[i].days);
    CHECK(instalment.planned == kronor("500000.00"));
    CHECK(instalment.example);
    CHECK(instalment.clause == iop::ClauseId{"utbetalning"});
  }
}

TEST_CASE("schedule.instalments: a month that is named twice is one instalment") {
  const auto once = agreement_with(iop::Date(2024, 1, 1), iop::Date(2024, 12, 31), {1, 7});
  const auto twice = agreement_with(iop::Date(2024, 1, 1), iop::Date(2024, 12, 31), {7, 1, 7});
  CHECK(iop::payment_schedule(once) == iop::payment_schedule(twice));
}

TEST_CASE("schedule.instalments: an amount that is not stated is absent, in all and in the sum") {
  auto agreement = agreement_with(iop::Date(2024, 1, 1), iop::Date(2024, 12, 31), {1, 7});
  auto schedule = iop::payment_schedule(agreement);
  CHECK_FALSE(schedule.total.has_value());
  for (const auto& each : schedule.instalments) CHECK_FALSE(each.planned.has_value());

  agreement.payment->amount = kronor("0.01");
  schedule = iop::payment_schedule(agreement);
  CHECK(schedule.total == kronor("0.02"));
  CHECK_FALSE(schedule.instalments.at(0).example);

  agreement.payment->months = {MonthNumber{3}};
  agreement.term = {.first = iop::Date(2024, 4, 1), .last = iop::Date(2024, 12, 31)};
  schedule = iop::payment_schedule(agreement);
  CHECK(schedule.instalments.empty());
  CHECK(schedule.total == kronor("0.00"));
}

TEST_CASE("schedule.instalments: no payment terms, or terms without months") {
  Agreement agreement{
      .id = "a", .title = "t", .term = {iop::Date(2024, 1, 1), iop::Date(2024, 12, 31)}};
  for (int i = 0; i < 2; ++i) {
    const auto schedule = iop::payment_schedule(agreement);
    CHECK(iop::test::codes(schedule.findings) == std::vector<std::string>{"schedule.no_terms"});
    CHECK(iop::message(schedule.findings.at(0), iop::Language::en) ==
          "The agreement 'a' does not say when money is paid.");
    CHECK_FALSE(schedule.total.has_value());
    agreement.payment = PaymentTerms{.amount = kronor("1.00")};
  }
}

TEST_CASE("schedule.instalments: what cannot be computed is a finding alone, never thrown") {
  auto overflow = agreement_with(iop::Date(2024, 1, 1), iop::Date(2024, 12, 31), {1, 7});
  overflow.payment->amount = iop::Money::from_ore(std::numeric_limits<std::int64_t>::max());
  for (const auto& [agreement, code] :
       {std::pair{overflow, "money.overflow"},
        std::pair{agreement_with(iop::Date(2024, 12, 31), iop::Date(2024, 1, 1), {1}),
                  "date.reversed"},
        // Its only half-year would end in 2200.
        std::pair{agreement_with(iop::Date(2199, 10, 1), iop::Date(2199, 12, 31), {12}),
                  "date.range"}}) {
    const auto schedule = iop::payment_schedule(agreement);
    CHECK(iop::test::codes(schedule.findings) == std::vector<std::string>{code});
    CHECK(schedule.instalments.empty());
    CHECK_FALSE(schedule.total.has_value());
    CHECK(schedule.agreement == "a");
  }
}

TEST_CASE("schedule.instalments: the whole range of days, every month") {
  std::vector<std::int64_t> months;
  for (std::int64_t month = 1; month <= 12; ++month) months.push_back(month);
  const auto schedule =
      iop::payment_schedule(agreement_with(iop::Date(1900, 1, 1), iop::Date(2199, 12, 31), months));
  CHECK(schedule.instalments.size() == 3'600);
  std::int64_t agreement_days = 0;
  for (const auto& each : schedule.instalments) agreement_days += each.agreement_days;
  CHECK(agreement_days == 6 * 109'573);  // each half-year has six instalments
  CHECK(schedule.findings.size() == 600);
}

TEST_CASE("schedule.instalments: records list their fields in the order of their declaration") {
  iop::test::for_each_record<iop::PaymentSchedule>([&]<class Record>() {
    if constexpr (!std::is_same_v<Record, iop::Finding> && !std::is_same_v<Record, iop::Detail>)
      iop::test::check_fields(iop::test::example_of<Record>());
  });
}

}  // namespace
