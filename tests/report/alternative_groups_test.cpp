#include <iop/report/alternative_groups.hpp>

#include <algorithm>
#include <vector>

#include <doctest/doctest.h>

#include "report/kalmar.hpp"
#include "support/check_fields.hpp"
#include "support/print.hpp"

namespace {

using iop::AlternativeGroup;
using iop::CapReading;
using iop::Date;
using iop::Money;
using iop::ReadingBox;
using iop::RepaymentAlternative;
using iop::UsedReading;

std::vector<UsedReading> expanded(const ReadingBox& box) {
  std::vector<UsedReading> readings;
  for (const auto half_year : box.half_year)
    for (const auto day : box.rescission_day)
      for (const auto amount : box.amount)
        for (const auto cap : box.cap)
          for (const auto rounding : box.rounding)
            for (const auto unit : box.unit)
              readings.push_back({half_year, day, amount, cap, rounding, unit});
  return readings;
}

bool same_answer(const AlternativeGroup& group, const RepaymentAlternative& alternative) {
  return group.status == alternative.status && group.reason == alternative.reason &&
         group.amount == alternative.amount && group.payable == alternative.payable &&
         group.difference == alternative.difference;
}

// Each reading stands in exactly one box, of a group with its answer.
void check_partition(const std::vector<RepaymentAlternative>& alternatives) {
  const auto groups = iop::alternative_groups(alternatives);
  std::size_t readings = 0;
  for (const auto& group : groups)
    for (const auto& box : group.readings)
      for (const auto& reading : expanded(box)) {
        ++readings;
        const auto at = std::find_if(alternatives.begin(), alternatives.end(),
                                     [&](const auto& each) { return each.reading == reading; });
        REQUIRE(at != alternatives.end());
        CHECK(same_answer(group, *at));
      }
  CHECK_EQ(readings, alternatives.size());
  CHECK(std::is_sorted(groups.begin() + (groups.empty() ? 0 : 1), groups.end(),
                       [](const auto& a, const auto& b) { return a.amount > b.amount; }));
  CHECK_EQ(std::count_if(groups.begin(), groups.end(), [](const auto& g) { return g.chosen; }),
           groups.empty() ? 0 : 1);
}

TEST_CASE("records of groups list their fields as they declare them") {
  iop::test::check_fields(ReadingBox{});
  iop::test::check_fields(AlternativeGroup{iop::RepaymentStatus::ok});
}

TEST_CASE("the 24 readings of the worked example make four groups of one box") {
  const auto [statement, alternatives] = iop::test::kalmar_case(Date(2025, 3, 14));
  REQUIRE_EQ(alternatives.legal.size(), 24);
  const auto groups = iop::alternative_groups(alternatives.legal);
  REQUIRE_EQ(groups.size(), 4);
  std::vector<std::int64_t> amounts;
  for (const auto& group : groups) {
    amounts.push_back(group.amount->ore());
    REQUIRE_EQ(group.readings.size(), 1);
    CHECK_EQ(group.readings[0].amount.size(), 2);
    CHECK_EQ(group.readings[0].cap.size(), 3);
  }
  CHECK_EQ(amounts, std::vector<std::int64_t>{21'428'571, 29'945'055, 29'670'330, 21'703'297});
  CHECK(groups[0].chosen);
  CHECK_EQ(groups[0].difference, Money{});
  CHECK_EQ(groups[1].difference, Money::from_ore(8'516'484));
}

TEST_CASE("groups are a partition, and a box holds its members and no others") {
  for (const auto& day :
       {Date(2023, 12, 1), Date(2024, 5, 31), Date(2024, 6, 1), Date(2025, 3, 14), Date(2025, 6, 1),
        Date(2025, 6, 10), Date(2026, 11, 30), Date(2022, 1, 1), Date(2027, 1, 1)})
    for (const auto cap : {CapReading::half_year_amount, CapReading::none}) {
      const auto [statement, alternatives] = iop::test::kalmar_case(day, {.cap = cap});
      check_partition(alternatives.legal);
      check_partition(alternatives.rounding);
    }
}

TEST_CASE("the cap parts the readings on the first day of a long half-year") {
  // 2025-06-01..2025-11-30 has 183 days: with the day counted, 183/182 passes the half-year amount.
  auto payments = *iop::test::kalmar().facts->payments;
  payments.push_back({.paid_on = Date(2025, 6, 1), .amount = Money::parse("500000.00")});
  const auto [statement, alternatives] =
      iop::test::kalmar_case(iop::test::rescinded(Date(2025, 6, 1)), payments,
                             {.rescission_day = iop::RescissionDayReading::included});
  const auto groups = iop::alternative_groups(alternatives.legal);
  check_partition(alternatives.legal);
  REQUIRE(groups[0].chosen);
  CHECK_EQ(groups[0].amount, Money::parse("500000.00"));
  CHECK_EQ(groups[1].amount, Money::parse("502747.25"));
  CHECK(groups[1].readings[0].cap == std::vector{CapReading::total_paid, CapReading::none});
}

TEST_CASE("readings that merge into no single box stay several") {
  const auto alternative = [](iop::HalfYearReading half_year, iop::RescissionDayReading day,
                              std::int64_t ore) {
    return RepaymentAlternative{.reading = {.half_year = half_year, .rescission_day = day},
                                .status = iop::RepaymentStatus::ok,
                                .amount = Money::from_ore(ore),
                                .rests_on = {"half_year"}};
  };
  using enum iop::HalfYearReading;
  using enum iop::RescissionDayReading;
  const auto groups = iop::alternative_groups(
      {alternative(agreement, excluded, 1), alternative(agreement, included, 2),
       alternative(calendar, excluded, 2), alternative(calendar, included, 1)});
  REQUIRE_EQ(groups.size(), 2);
  CHECK_EQ(groups[0].amount, Money::from_ore(2));
  CHECK_EQ(groups[0].readings.size(), 2);
  CHECK_EQ(groups[1].readings.size(), 2);
}

TEST_CASE("an answer without a figure is one group") {
  auto rescission = iop::test::rescinded(Date(2025, 3, 14));
  rescission.breach->rectified = true;
  const auto& payments = iop::test::kalmar().facts->payments;
  for (const auto& alternatives :
       {iop::test::kalmar_case(rescission, payments).alternatives,
        iop::test::kalmar_case(iop::test::rescinded(Date(2025, 3, 14)), std::nullopt)
            .alternatives}) {
    const auto groups = iop::alternative_groups(alternatives.legal);
    REQUIRE_EQ(groups.size(), 1);
    CHECK_FALSE(groups[0].amount.has_value());
    CHECK_FALSE(groups[0].difference.has_value());
    CHECK(groups[0].reason.has_value());
    check_partition(alternatives.legal);
  }
  CHECK(iop::alternative_groups({}).empty());
}

}  // namespace
