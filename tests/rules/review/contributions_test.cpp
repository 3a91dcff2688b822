#include <iop/rules/review/contributions.hpp>

#include <algorithm>
#include <limits>
#include <string>
#include <type_traits>
#include <vector>

#include <doctest/doctest.h>

#include "support/agreements.hpp"
#include "support/cases.hpp"
#include "support/check_fields.hpp"
#include "support/documents.hpp"
#include "support/example.hpp"
#include "support/print.hpp"

namespace {

using iop::Contribution;
using iop::ContributionKind;
using iop::ContributionSpan;
using iop::Date;
using iop::Int128;
using iop::Money;
using iop::Ratio;
using iop::RuleId;
using iop::ShareBound;
using iop::ValueBasis;
using iop::test::at;
using iop::test::kronor;
using List = std::vector<std::string>;

// "546/365" or "3".
Ratio ratio(const std::string& text) {
  const auto slash = text.find('/');
  const Int128 numerator = std::stoll(text.substr(0, slash));
  return {numerator, slash == std::string::npos ? 1 : std::stoll(text.substr(slash + 1))};
}

bool equal(const Ratio& left, const Ratio& right) {
  return left.numerator() * right.denominator() == right.numerator() * left.denominator();
}

bool is_null(const iop::JsonValue& value) { return value.kind == iop::JsonValue::Kind::null; }

void check_ratio(const std::optional<Ratio>& found, const iop::JsonValue& expected) {
  REQUIRE(found.has_value() == !is_null(expected));
  if (!found) return;
  CAPTURE(found->to_string());
  CAPTURE(expected.text);
  CHECK(equal(*found, ratio(expected.text)));
}

void check_ore(const std::optional<iop::Money>& found, const iop::JsonValue& expected) {
  REQUIRE(found.has_value() == !is_null(expected));
  if (found) CHECK(found->ore() == iop::test::integer(expected));
}

void check_values(const iop::ContributionShares& result, const iop::JsonValue& expected) {
  const auto& values = at(expected, "values").items;
  const bool planned = !is_null(at(expected, "planned_ore"));
  REQUIRE(result.contributions.size() == values.size() + (planned ? 1 : 0));
  for (std::size_t i = 0; i < values.size(); ++i) {
    CAPTURE(i);
    const auto& found = result.contributions[i];
    const bool known = !is_null(values[i]);
    CHECK(found.value.has_value() == known);
    if (known) {
      check_ratio(found.exact, at(values[i], "exact"));
      CHECK(found.value->ore() == iop::test::integer(at(values[i], "value_ore")));
      CHECK(iop::word(found.basis) == at(expected, "basis").items[i].text);
    } else {
      CHECK((found.basis == ValueBasis::unknown ||
             found.basis == ValueBasis::within_planned_payments));
    }
  }
  if (!planned) return;
  CHECK(result.contributions.back().basis == ValueBasis::planned_payments);
  CHECK(result.contributions.back().value->ore() ==
        iop::test::integer(at(expected, "planned_ore")));
}

void check_parties(const iop::ContributionShares& result, const iop::JsonValue& expected) {
  const auto& parties = at(expected, "parties").items;
  REQUIRE(result.parties.size() == parties.size());
  for (std::size_t i = 0; i < parties.size(); ++i) {
    const auto& found = result.parties[i];
    CAPTURE(found.party.value);
    CHECK(found.party.value == at(parties[i], "party").text);
    CHECK(found.complete == (at(parties[i], "complete").text == "true"));
    check_ratio(found.exact, at(parties[i], "exact"));
    check_ore(found.value, at(parties[i], "value_ore"));
    check_ratio(found.share, at(parties[i], "share"));
    if (found.share)
      CHECK(found.share->to_string() == ratio(at(parties[i], "share").text).to_string());
    CHECK(iop::word(found.bound) == at(parties[i], "bound").text);
  }
}

TEST_CASE("contributions.shares: every case of the case file") {
  const auto file = iop::test::json(iop::test::case_file("contributions.json"));
  REQUIRE(at(file, "cases").items.size() >= 25);
  for (const auto& each : at(file, "cases").items) {
    CAPTURE(at(each, "id").text);
    CAPTURE(at(each, "note").text);
    std::string members = "\"contributions\": " + iop::write_json_line(at(each, "contributions"));
    if (const auto* payment = each.find("payment"))
      members += ", \"payment\": " + iop::write_json_line(*payment);
    const auto& term = at(each, "term").items;
    const auto result = iop::contribution_shares(iop::test::agreement_of(
        members, term[0].text, term[1].text, iop::write_json_line(at(each, "parties"))));
    const auto& expected = at(each, "expected");
    check_ratio(result.years, at(expected, "years"));
    check_values(result, expected);
    check_parties(result, expected);
    CHECK(result.complete == (at(expected, "complete").text == "true"));
    check_ore(result.value, at(expected, "value_ore"));
    CHECK(iop::test::codes(result.findings) == iop::test::texts(at(expected, "findings")));
  }
}

TEST_CASE("contributions.shares: below zero is no contribution, and refused in a file") {
  auto agreement = iop::test::agreement_of(
      R"("contributions": [{"party": "town", "kind": "money", "text": "x", "amount": "1.00"}])",
      "2024-01-01", "2026-12-31");
  agreement.contributions[0].amount = iop::test::ore(-100);
  const auto result = iop::contribution_shares(agreement);
  CHECK_FALSE(result.contributions[0].exact);
  CHECK(iop::test::codes(result.findings).front() == "money.negative");
  for (const auto& [members, place] :
       {std::pair{R"("amount": "-1.00")", "money.negative at /agreements/0/contributions/0/amount"},
        std::pair{R"("hours": -1)", "value.range at /agreements/0/contributions/0/hours"},
        std::pair{R"("hourly_rate": {"amount": "-1.00", "source": "x"})",
                  "money.negative at /agreements/0/contributions/0/hourly_rate/amount"}}) {
    const std::string contribution =
        R"([{"party": "a", "kind": "volunteer_hours", "text": "x", )" + std::string{members} + "}]";
    const auto found =
        iop::test::found(iop::test::small_with("/agreements/0/contributions", contribution));
    CHECK(std::ranges::find(found, place) != found.end());
  }
}

TEST_CASE("contributions.years: whole years from the first day, days left over of their own year") {
  const auto years = [](std::string_view term) {
    return iop::agreement_years(iop::test::days(term)).to_string();
  };
  CHECK(years("2023-12-01..2026-11-30") == "3/1");
  CHECK(years("2024-01-01..2025-06-30") == "546/365");
  CHECK(years("2023-06-30..2024-03-01") == "246/366");
  CHECK(years("2024-02-29..2025-02-27") == "1/1");
  CHECK(years("2024-02-29..2028-02-28") == "4/1");
  CHECK(years("2025-01-01..2025-01-01") == "1/365");
  CHECK(years("1900-01-01..2199-12-31") == "300/1");
  CHECK(years("2199-12-31..2199-12-31") == "1/365");
  CHECK(years("2024-02-29..2199-12-31") == "64182/365");
}

TEST_CASE("contributions.years: amendments are part of the planned term") {
  auto agreement = iop::test::agreement_of(
      R"("contributions": [{"party": "town", "kind": "money", "text": "x", "amount": "100.00",
                           "span": "per_year"}])",
      "2023-12-01", "2024-11-30");
  agreement.amendments = {
      {.id = "m", .effective_on = Date(2024, 6, 1), .text = "x", .term_last = Date(2026, 11, 30)}};
  const auto result = iop::contribution_shares(agreement);
  CHECK(result.years->to_string() == "3/1");
  CHECK(result.contributions.at(0).value == kronor("300.00"));
}

TEST_CASE("contributions.planned_payments: Kalmar's money, told to come from the plan") {
  const auto partnership = iop::parse_partnership(iop::test::kalmar_text());
  const auto result = iop::contribution_shares(partnership.agreement("2023-2026"));
  REQUIRE(result.contributions.size() == 4);
  CHECK(result.contributions[2].basis == ValueBasis::within_planned_payments);
  CHECK(result.contributions[3].basis == ValueBasis::planned_payments);
  CHECK(result.contributions[3].value == kronor("3000000.00"));
  CHECK(result.contributions[3].example);
  CHECK(result.contributions[3].clause == iop::ClauseId{"utbetalning"});
  CHECK_FALSE(result.complete);
  REQUIRE(result.parties.size() == 2);
  CHECK(result.parties[0].bound == ShareBound::at_most);
  CHECK(result.parties[1].bound == ShareBound::at_least);
  CHECK_FALSE(
      result.parties[1].value.has_value());  // hours that nobody counted are not zero kronor
  CHECK_FALSE(result.parties[1].share.has_value());
  CHECK(result.parties[0].share->to_string() == "1/1");
  CHECK(iop::test::codes(result.findings) ==
        List{"contributions.from_planned_payments", "contributions.value_unknown",
             "contributions.value_unknown", "contributions.incomplete"});
}

TEST_CASE("contributions.planned_payments: no party that pays") {
  const auto result = iop::contribution_shares(iop::test::agreement_of(
      R"("payment": {"months": [6], "amount": "1.00"}, "contributions": [
          {"party": "town", "kind": "staff", "text": "x", "span": "whole_term",
           "amount": "1.00"},
          {"party": "mission", "kind": "staff", "text": "x", "span": "whole_term",
           "amount": "1.00"}])",
      "2024-01-01", "2024-12-31", R"([{"party": "town"}, {"party": "mission"}])"));
  CHECK(iop::test::codes(result.findings) == List{"contributions.payer_unclear"});
  CHECK_FALSE(result.complete);
  CHECK(result.parties.at(0).bound == ShareBound::known_only);
  CHECK(result.planned_payments == kronor("1.00"));
}

TEST_CASE("contributions.value: hours times rate, and both the exact value and the rounded one") {
  auto agreement = iop::test::plain_agreement();
  agreement.payment.reset();
  agreement.parties = {{.party = {"mission"}}};
  agreement.contributions = {{.party = {"mission"},
                              .kind = ContributionKind::volunteer_hours,
                              .text = "x",
                              .hours = iop::Decimal::parse("0.333333"),
                              .hourly_rate = iop::HourlyRate{kronor("300.00"), "en schablon"}}};
  const auto result = iop::contribution_shares(agreement);
  const auto& valued = result.contributions.at(0);
  CHECK(valued.exact->to_string() == "9999990000/1000000");
  CHECK(valued.value == kronor("100.00"));
  CHECK(valued.hourly_rate->source == "en schablon");
  CHECK(result.parties.at(0).share->to_string() == "1/1");
}

TEST_CASE("contributions.value: what does not fit is unknown, and the others stand") {
  auto agreement = iop::test::plain_agreement();
  agreement.payment.reset();
  agreement.parties = {{.party = {"town"}}, {.party = {"mission"}}};
  const Money most = Money::from_ore(std::numeric_limits<std::int64_t>::max());
  agreement.contributions = {{.party = {"town"},
                              .kind = ContributionKind::money,
                              .text = "x",
                              .amount = most,
                              .span = ContributionSpan::per_year},
                             {.party = {"mission"},
                              .kind = ContributionKind::staff,
                              .text = "x",
                              .amount = kronor("1.00"),
                              .span = ContributionSpan::whole_term}};
  auto result = iop::contribution_shares(agreement);
  CHECK(iop::test::codes(result.findings) == List{"money.overflow", "contributions.incomplete"});
  CHECK(result.contributions.at(0).basis == ValueBasis::unknown);
  CHECK_FALSE(result.contributions.at(0).exact.has_value());
  CHECK(result.contributions.at(1).value == kronor("1.00"));

  agreement.contributions[0].span = ContributionSpan::whole_term;
  result = iop::contribution_shares(agreement);  // each fits, and the sum does not
  CHECK(iop::test::codes(result.findings) == List{"money.overflow"});
  CHECK(result.parties.empty());
  CHECK_FALSE(result.value.has_value());
  CHECK_FALSE(result.complete);
}

TEST_CASE("contributions.shares: a share whose terms do not fit is absent, and the sums stand") {
  const auto result = iop::contribution_shares(iop::test::agreement_of(
      R"("contributions": [
          {"party": "town", "kind": "money", "text": "x", "span": "whole_term",
           "amount": "99999999999.97"},
          {"party": "mission", "kind": "staff", "text": "x", "hours": 0.000001,
           "span": "whole_term", "hourly_rate": {"amount": "0.01", "source": "x"}}])",
      "2024-01-01", "2024-12-31"));
  CHECK(iop::test::codes(result.findings) == List{"money.overflow", "money.overflow"});
  REQUIRE(result.parties.size() == 2);
  CHECK_FALSE(result.parties[0].share.has_value());
  CHECK(result.parties[0].value == kronor("99999999999.97"));
  CHECK(result.value == kronor("99999999999.97"));
}

TEST_CASE("contributions.shares: a sum for each party and kind") {
  const auto result = iop::contribution_shares(iop::test::agreement_of(
      R"("contributions": [
          {"party": "town", "kind": "premises", "text": "x", "amount": "2.00"},
          {"party": "town", "kind": "money", "text": "x", "amount": "1.00"},
          {"party": "town", "kind": "premises", "text": "x"},
          {"party": "mission", "kind": "money", "text": "x", "amount": "4.00"}])",
      "2024-01-01", "2024-12-31"));
  REQUIRE(result.sums.size() == 3);
  CHECK(result.sums[0].kind == ContributionKind::premises);
  CHECK(result.sums[0].value == kronor("2.00"));
  CHECK_FALSE(result.sums[0].complete);
  CHECK(result.sums[1].complete);
  CHECK(result.sums[2].party == iop::PartyId{"mission"});
}

TEST_CASE("contributions.shares: a step for the years, each contribution and each share") {
  const auto result = iop::contribution_shares(iop::test::agreement_of(
      R"("contributions": [
          {"party": "town", "kind": "money", "text": "x", "amount": "1.00", "span": "per_year"},
          {"party": "mission", "kind": "staff", "text": "x"}])",
      "2024-01-01", "2025-12-31"));
  const auto steps = iop::explain(result);
  REQUIRE(steps.size() == 5);
  CHECK(steps[0].rule == RuleId::contributions_years);
  CHECK(std::get<Ratio>(steps[0].value) == Ratio{2, 1});
  CHECK(steps[1].rule == RuleId::contributions_value);
  CHECK(std::get<Ratio>(steps[1].value) == Ratio{200, 1});
  CHECK(std::get<std::string>(steps[2].value) == "unknown");
  CHECK(steps[3].rule == RuleId::contributions_shares);
  CHECK(std::get<std::string>(*iop::find_operand(steps[4], "bound")) == "at_least");
}

TEST_CASE("contributions.shares: records list their fields in the order of their declaration") {
  iop::test::for_each_record<iop::ContributionShares>([&]<class Record>() {
    if constexpr (!std::is_same_v<Record, iop::Finding> && !std::is_same_v<Record, iop::Detail>)
      iop::test::check_fields(iop::test::example_of<Record>());
  });
}

}  // namespace
