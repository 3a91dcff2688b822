#include <iop/rules/goals/attainment.hpp>
#include <iop/rules/portfolio/portfolio.hpp>
#include <iop/rules/portfolio/status.hpp>
#include <iop/rules/review/agreement_check.hpp>
#include <iop/rules/review/review_sheet.hpp>

#include <algorithm>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "support/cases.hpp"
#include "support/check_fields.hpp"
#include "support/documents.hpp"
#include "support/example.hpp"
#include "support/print.hpp"

namespace {

using iop::Date;
using iop::Money;
using iop::Partnership;
using iop::RepaymentStatus;
using iop::test::day;
using iop::test::kronor;
using iop::test::paid;
using iop::test::plain_agreement;
using iop::test::plain_payments;

// The plain agreement, 2023-12-01 to 2026-11-30, 500 000 kr in June and December.
Partnership plain(const std::string& id) {
  auto agreement = plain_agreement();
  agreement.parties = {{.party = {"kommunen"}, .side = iop::Side::payer},
                       {.party = {"foreningen"}, .side = iop::Side::payee}};
  agreement.payment->amount = kronor("500000.00");
  iop::Facts facts;
  facts.payments = plain_payments();
  return {.schema = std::string{iop::partnership_schema},
          .id = id,
          .title = "Partnerskapet " + id,
          .parties = {{.id = "kommunen", .name = "Kommunen", .kind = iop::PartyKind::public_body},
                      {.id = "foreningen",
                       .name = "Föreningen",
                       .kind = iop::PartyKind::civil_society}},
          .agreements = {agreement},
          .facts = facts};
}

iop::PortfolioRow row(const Partnership& partnership, const char* on) {
  const auto entry = iop::portfolio_entry(partnership, day(on));
  REQUIRE(entry.rows.size() == 1);
  return entry.rows[0];
}

iop::Review review(const std::string& id, const iop::FuzzyDate& on) {
  return {.id = id, .reviewed_on = on};
}

}  // namespace

TEST_CASE("the records of a portfolio list their fields as they declare them") {
  iop::test::check_fields(iop::test::example_of<iop::NextDue>());
  iop::test::check_fields(iop::test::example_of<iop::PortfolioRow>());
  iop::test::check_fields(iop::PortfolioSum{});
  iop::test::check_fields(iop::PortfolioTotals{});
  iop::test::check_fields(iop::PortfolioEntry{.rows = {}, .findings = {"p", {}}});
  iop::test::check_fields(iop::Portfolio{.day = day("2025-03-14")});
}

// Payments: see plain_payments (support/cases.hpp). 78/182 of 500 000 kr is 214 285,71 kr.
TEST_CASE("a row says what other rules answer, for the worked example") {
  const auto found = row(plain("p"), "2025-03-14");
  CHECK(found.partnership == "p");
  CHECK(found.agreement == plain_agreement().id);
  CHECK(found.parties == std::vector<std::string>{"Föreningen"});
  CHECK(found.state == iop::LifecycleState::in_force);
  CHECK(found.term == plain_agreement().term);
  CHECK(found.sum_per_year == kronor("1000000.00"));
  CHECK(found.sum_from == iop::YearSumSource::instalments);
  CHECK(found.exposure == kronor("214286.00"));
  CHECK(found.exposure_status == RepaymentStatus::ok);
}

TEST_CASE("outstanding is of the instalments whose time has begun, and never below zero") {
  auto partnership = plain("p");
  auto& payments = *partnership.facts->payments;
  payments = {paid("2023-12-20", kronor("500000.00"), "2023-12-01"),
              paid("2024-06-20", kronor("400000.00"), "2024-06-01")};
  CHECK(row(partnership, "2024-07-01").paid == kronor("900000.00"));
  CHECK(row(partnership, "2024-07-01").outstanding == kronor("100000.00"));
  CHECK(row(partnership, "2024-06-30").outstanding == kronor("100000.00"));
  CHECK(row(partnership, "2024-06-19").paid == kronor("500000.00"));
  CHECK(row(partnership, "2024-06-19").outstanding == kronor("500000.00"));
  CHECK(row(partnership, "2024-05-31").outstanding == kronor("0.00"));
  payments = {};
  CHECK(row(partnership, "2024-07-01").outstanding == kronor("1000000.00"));
  CHECK(row(partnership, "2024-07-01").exposure == kronor("0.00"));
}

TEST_CASE("what is not stated is absent, never zero") {
  auto partnership = plain("p");
  partnership.facts->payments.reset();
  auto found = row(partnership, "2025-03-14");
  CHECK_FALSE(found.paid.has_value());
  CHECK_FALSE(found.outstanding.has_value());
  CHECK_FALSE(found.exposure.has_value());
  CHECK(found.exposure_status == RepaymentStatus::unknown);
  CHECK(found.exposure_reason == iop::ErrorCode::repayment_payments_not_stated);
  partnership.agreements[0].payment->amount.reset();
  found = row(partnership, "2025-03-14");
  CHECK_FALSE(found.sum_per_year.has_value());
  CHECK_FALSE(found.sum_from.has_value());
  CHECK_FALSE(found.last_review.has_value());
  CHECK(found.open_improvement_areas == 0);
}

TEST_CASE("a sum per year can come from yearly contributions of money") {
  auto partnership = plain("p");
  auto& agreement = partnership.agreements[0];
  agreement.payment->amount.reset();
  const auto money = [](const char* amount, iop::ContributionSpan span) {
    return iop::Contribution{.party = {"kommunen"},
                             .kind = iop::ContributionKind::money,
                             .text = "t",
                             .amount = kronor(amount),
                             .span = span};
  };
  agreement.contributions = {money("650000.00", iop::ContributionSpan::per_year),
                             money("350000.00", iop::ContributionSpan::per_year),
                             money("999.00", iop::ContributionSpan::whole_term)};
  const auto found = row(partnership, "2025-03-14");
  CHECK(found.sum_per_year == kronor("1000000.00"));
  CHECK(found.sum_from == iop::YearSumSource::contributions);
}

TEST_CASE("the last review is the latest that may have been made by the day") {
  auto partnership = plain("p");
  partnership.facts->reviews = {review("a", day("2024-10-01")), review("b", day("2025-10-01"))};
  partnership.facts->reviews[0].improvement_areas = {{.id = "x", .text = "t"},
                                                     {.id = "y", .text = "t"}};
  partnership.facts->reviews[1].closes = {{.item = {"x"}, .text = "t"}};
  CHECK(row(partnership, "2025-09-30").last_review == iop::FuzzyDate{day("2024-10-01")});
  CHECK(row(partnership, "2025-09-30").open_improvement_areas == 2);
  CHECK(row(partnership, "2025-10-01").last_review == iop::FuzzyDate{day("2025-10-01")});
  CHECK(row(partnership, "2025-10-01").open_improvement_areas == 1);
  CHECK_FALSE(row(partnership, "2024-09-30").last_review.has_value());
}

TEST_CASE("each agreement in force has its row, and a partnership without one has the latest") {
  auto partnership = plain("p");
  auto second = partnership.agreements[0];
  second.id = "second";
  second.term = {.first = day("2026-06-01"), .last = day("2027-05-31")};
  partnership.agreements.push_back(second);
  for (auto& each : *partnership.facts->payments) each.agreement = {plain_agreement().id};
  const auto ids = [&](const char* on) {
    std::string text;
    for (const auto& each : iop::portfolio_entry(partnership, day(on)).rows)
      text += each.agreement + " ";
    return text;
  };
  const std::string first = plain_agreement().id;
  CHECK(ids("2023-11-30") == first + " ");
  CHECK(ids("2026-05-31") == first + " ");
  CHECK(ids("2026-06-01") == first + " second ");
  CHECK(ids("2026-12-01") == "second ");
  CHECK(ids("2027-06-01") == "second ");
  const auto after = iop::portfolio_entry(partnership, day("2027-06-01")).rows[0];
  CHECK(after.state == iop::LifecycleState::expired);
  CHECK_FALSE(after.exposure.has_value());
  CHECK(after.exposure_status == RepaymentStatus::after_term);
}

TEST_CASE("totals add the rows up, and say how many have no figure") {
  auto unknown = plain("a");
  unknown.facts->payments.reset();
  auto over = plain("c");
  over.agreements[0].term = {.first = day("2018-01-01"), .last = day("2019-12-31")};
  over.facts->payments = std::vector<iop::Payment>{};
  const auto table = iop::portfolio({plain("b"), over, unknown}, day("2025-03-14"));
  REQUIRE(table.rows.size() == 3);
  CHECK(table.rows[0].partnership == "a");
  CHECK(table.rows[1].partnership == "b");
  CHECK(table.rows[2].partnership == "c");
  CHECK(table.totals.partnerships == 3);
  CHECK(table.totals.agreements == 3);
  CHECK(table.totals.exposure.sum == kronor("214286.00"));
  CHECK(table.totals.exposure.unknown == 1);  // c's clause does not apply: nothing, not unknown
  CHECK(table.totals.paid.unknown == 1);
  CHECK(table.totals.paid.known == 2);
  const auto none = iop::portfolio({unknown}, day("2025-03-14")).totals;
  CHECK_FALSE(none.paid.sum.has_value());  // unknown, not zero
  CHECK(none.paid.known == 0);
  CHECK(none.sum_per_year.sum == kronor("1000000.00"));
  CHECK(table.totals.paid.sum == *row(plain("b"), "2025-03-14").paid);
  CHECK(table.totals.sum_per_year.sum == kronor("2000000.00"));
  CHECK(table.totals.sum_per_year.unknown == 1);
  CHECK(table == iop::portfolio({unknown, plain("b"), over}, day("2025-03-14")));
}

TEST_CASE("findings are the errors and warnings of every command for the day, each once") {
  auto partnership = plain("p");
  const auto count = [&] { return row(partnership, "2025-03-14").findings; };
  const auto before = count();
  auto judged = review("r", day("2025-02-01"));
  judged.requirements = {{.requirement = iop::CollaborationRequirement::non_profit, .met = false}};
  partnership.facts->reviews = {judged};
  CHECK(count() > before);
  std::vector<iop::Finding> all;
  const auto also = [&](const std::vector<iop::Finding>& more) {
    for (const auto& each : more)
      if (iop::severity(each) != iop::Severity::remark && std::ranges::find(all, each) == all.end())
        all.push_back(each);
  };
  const auto on = day("2025-03-14");
  also(iop::partnership_status(partnership, on).findings);
  also(iop::compliance(partnership, on).findings);
  also(iop::goal_attainment(partnership, on).findings);
  also(iop::findings_of(iop::review_sheet(partnership, on)));
  also(iop::findings_of(iop::agreement_check(partnership, plain_agreement().id, on)));
  CHECK(count() == static_cast<std::int64_t>(all.size()));
  CHECK(iop::test::codes(all).size() > 5);
}

TEST_CASE("an agreement that ended owes what its ending gives, also on later days") {
  auto partnership = plain("p");
  partnership.facts->endings = {{.ending = iop::test::rescinded("2025-03-14")}};
  for (const char* on : {"2025-03-15", "2026-08-01"}) {
    const auto found = row(partnership, on);
    CHECK(found.state == iop::LifecycleState::rescinded);
    CHECK(found.exposure == kronor("214286.00"));
    CHECK(found.outstanding == kronor("0.00"));  // three instalments, three payments
  }
  partnership.facts->endings[0].ending.ended_by = iop::EndedBy::mutual;
  const auto found = row(partnership, "2026-08-01");
  CHECK_FALSE(found.exposure.has_value());
  CHECK(found.exposure_status == RepaymentStatus::not_applicable);
}

TEST_CASE("what is overdue under an agreement without a row is counted in the first row") {
  auto partnership = plain("p");
  auto& agreement = partnership.agreements[0];
  agreement.payment.reset();
  auto earlier = agreement;
  earlier.id = "earlier";
  earlier.term = {.first = day("2020-12-01"), .last = day("2023-11-30")};
  earlier.follow_up = {{.id = "rapport",
                        .kind = iop::FollowUpKind::report,
                        .text = "t",
                        .times_per_year = iop::TimesPerYear{1}}};
  partnership.agreements.insert(partnership.agreements.begin(), earlier);
  partnership.facts->payments = std::vector<iop::Payment>{};
  CHECK(row(partnership, "2025-03-14").overdue == 3);  // a report for each of three years
  const auto due = iop::due_within({partnership}, day("2025-03-14"), 0);
  CHECK(due.items.size() == 3);
}

TEST_CASE("an empty portfolio is a table without rows") {
  const auto table = iop::portfolio({}, day("2025-03-14"));
  CHECK(table.rows.empty());
  CHECK(table.totals == iop::PortfolioTotals{});
}

TEST_CASE("a partnership that stands twice has its rows once, and that is a finding") {
  const auto one = iop::parse_partnership(iop::test::small_text);
  const auto once = iop::portfolio({one}, iop::Date(2025, 1, 1));
  const auto twice = iop::portfolio({one, one}, iop::Date(2025, 1, 1));
  CHECK(twice.rows == once.rows);
  CHECK(twice.totals.findings == once.totals.findings + 1);
  CHECK(twice.findings.back().findings.back().code == iop::ErrorCode::reference_partnership_twice);
}
