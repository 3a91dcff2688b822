#include <iop/rules/portfolio/status.hpp>

#include <string>
#include <vector>

#include <doctest/doctest.h>

#include <iop/io/partnership_file.hpp>
#include <iop/rules/portfolio/portfolio.hpp>

#include "support/check_code.hpp"
#include "support/check_fields.hpp"
#include "support/example.hpp"
#include "support/print.hpp"
#include "support/time_cases.hpp"

namespace {

using iop::test::codes;
using iop::test::day;
using iop::test::partnership_of;
using Strings = std::vector<std::string>;

const std::string two =
    R"({"id": "a", "title": "t", "term": {"first": "2020-01-01", "last": "2022-12-31"}},
       {"id": "b", "title": "t", "term": {"first": "2023-02-01", "last": "2023-12-31"}})";

std::string whole(const std::string& facts, const char* on) {
  const auto status = iop::partnership_status(partnership_of(two, facts), day(on));
  return std::string{iop::word(status.state)} + " " + status.decided_by;
}

}  // namespace

TEST_CASE("the records of a status list their fields as they declare them") {
  iop::test::check_fields(iop::test::example_of<iop::AgreementStatus>());
  iop::test::check_fields(iop::test::example_of<iop::PartnershipStatus>());
}

TEST_CASE("the whole is what lives, else what is signed, else what is over, else a draft") {
  CHECK(whole("{}", "2019-06-01") == "draft a");
  CHECK(whole("{}", "2021-06-01") == "in_force a");
  CHECK(whole("{}", "2023-01-15") == "expired a");
  const std::string next =
      R"({"events": [{"kind": "signing", "on": "2022-12-01", "agreement": "b"}]})";
  CHECK(whole(next, "2022-12-15") == "in_force a");
  CHECK(whole(next, "2023-01-15") == "signed b");
  CHECK(whole("{}", "2023-02-01") == "in_force b");
  CHECK(whole("{}", "2024-01-01") == "expired b");
  CHECK(whole(R"({"final_reports": [{"id": "f", "reported_on": "2023-11-01"}]})", "2024-01-01") ==
        "final_reported b");
}

TEST_CASE("of several that live the gravest state is that of the whole, of equals the latest") {
  const std::string overlapping =
      R"({"id": "a", "title": "t", "term": {"first": "2020-01-01", "last": "2023-12-31"}},
         {"id": "b", "title": "t", "term": {"first": "2023-01-01", "last": "2023-12-31"}})";
  const auto status = [&](const std::string& facts) {
    return iop::partnership_status(partnership_of(overlapping, facts), day("2023-06-01"));
  };
  CHECK(status("{}").decided_by == "b");
  const auto graver = status(
      R"({"events": [{"kind": "renegotiation_called", "on": "2023-03-01", "agreement": "a"}]})");
  CHECK(graver.decided_by == "a");
  CHECK(graver.state == iop::LifecycleState::renegotiating);
}

TEST_CASE("the terms are those in force on the day, and the findings are all there are") {
  const auto partnership = partnership_of(
      R"({"id": "a", "title": "t", "term": {"first": "2023-12-01", "last": "2026-11-30"},
          "payment": {"months": [6, 12], "amount": "500000.00", "example": true},
          "automatic_renewal": {"months": 12, "notice_months": 3},
          "amendments": [{"id": "m", "effective_on": "2025-01-01", "text": "x",
                          "amount": "600000.00"}]})");
  const auto before = iop::partnership_status(partnership, day("2024-12-31"));
  REQUIRE(before.agreements.size() == 1);
  CHECK(before.agreements[0].amount == iop::test::kronor("500000.00"));
  CHECK(before.agreements[0].example);
  CHECK(before.agreements[0].months.size() == 2);
  CHECK(before.agreements[0].amendments.empty());
  CHECK(before.agreements[0].last_day_for_notice == day("2026-08-31"));
  CHECK(codes(before.findings) == Strings{"lifecycle.signing_not_recorded"});
  const auto later = iop::partnership_status(partnership, day("2026-09-01"));
  CHECK(later.agreements[0].amount == iop::test::kronor("600000.00"));
  CHECK(later.agreements[0].term.last.text() == "2027-11-30");
  CHECK(later.agreements[0].last_day_for_notice == day("2027-08-31"));
  CHECK(later.agreements[0].amendments == Strings{"m", "automatic_renewal 2026-12-01"});
  CHECK(codes(later.findings) == Strings{"amendment.renewed", "lifecycle.signing_not_recorded"});
  auto given = partnership;
  given.facts = iop::Facts{};
  given.facts->events = {{.kind = iop::EventKind::notice, .on = day("2026-05-01")}};
  const auto last_day = [&](std::string_view on) {
    return iop::partnership_status(given, day(on)).agreements[0].last_day_for_notice;
  };
  CHECK(last_day("2026-04-30") == day("2026-08-31"));
  CHECK_FALSE(last_day("2026-05-01").has_value());  // given: no day to wait for
  given.facts->events[0].on = day("2026-09-01");
  const auto late = iop::partnership_status(given, day("2026-09-01"));
  CHECK(late.agreements[0].term.last.text() == "2027-11-30");
  CHECK(codes(late.findings) ==
        Strings{"amendment.notice_late", "amendment.renewed", "lifecycle.signing_not_recorded"});
}

TEST_CASE("what is recorded for a later day had not happened on the day") {
  const auto partnership = iop::parse_partnership(R"({
      "schema": "iop-partnership/1", "id": "p", "title": "t",
      "agreements": [{"id": "a", "title": "t", "term": {"first": "2024-01-01", "last": "2026-12-31"}}],
      "facts": {"events": [{"kind": "decision", "on": "2024-02-01"},
                           {"kind": "signing", "on": "2024-03-01"}],
                "endings": [{"ending": {"effective_on": "2025-06-30", "ended_by": "mutual"}}]}})");
  const auto link = [&](const char* on) {
    return iop::partnership_status(partnership, day(on)).chain.agreements.at(0);
  };
  CHECK_FALSE(link("2024-01-31").decided_on.has_value());
  CHECK_FALSE(link("2024-01-31").decided_late.has_value());
  CHECK(link("2024-02-01").decided_late == true);
  CHECK_FALSE(link("2024-02-29").signed_on.has_value());
  CHECK(link("2024-03-01").signed_on->text() == "2024-03-01");
  CHECK_FALSE(link("2025-06-29").ended_on.has_value());
  CHECK_FALSE(link("2025-06-29").ended_by.has_value());
  CHECK(link("2025-06-30").ended_on == day("2025-06-30"));
}

TEST_CASE("agreements stand in the order of the chain, and the steps are those of its parts") {
  const auto jarva =
      iop::read_partnership(iop::test::project_path("examples/data/jarva-iogt-nto-spanga.json"));
  const auto status = iop::partnership_status(jarva, day("2024-11-01"));
  Strings told;
  for (const auto& each : status.agreements)
    told.push_back(each.lifecycle.agreement + " " +
                   std::string{iop::word(each.lifecycle.current.state)});
  CHECK(told == Strings{"2018-2022 final_reported", "2023 final_reported", "2024 in_force"});
  CHECK(status.state == iop::LifecycleState::in_force);
  CHECK(status.decided_by == "2024");
  std::size_t states = 0;
  for (const auto& each : status.agreements) states += each.lifecycle.passed.size() + 1;
  CHECK(iop::explain(status).size() ==
        status.chain.agreements.size() + status.chain.neighbours.size() + states);
  CHECK(iop::partnership_status(jarva, day("2025-01-01")).state ==
        iop::LifecycleState::final_reported);
}

TEST_CASE("a partnership without agreements has no state") {
  CHECK_CODE(iop::partnership_status({.schema = "s", .id = "p", .title = "t"}, day("2024-01-01")),
             iop::ErrorCode::agreement_none);
}

TEST_CASE("time.term: an extension that is agreed and not yet in force is the planned last day") {
  const auto partnership = iop::test::partnership_of(R"({"id": "a", "title": "t",
      "term": {"first": "2023-12-01", "last": "2026-11-30"},
      "payment": {"months": [6, 12], "amount": "500.00", "example": true},
      "amendments": [{"id": "m", "effective_on": "2026-06-01", "agreed_on": "2025-02-01",
                      "text": "x", "term_last": "2027-11-30"}]})");
  const auto before = iop::partnership_status(partnership, iop::Date(2025, 3, 14)).agreements.at(0);
  CHECK(before.term.last.text() == "2026-11-30");
  CHECK(before.planned_last == iop::FuzzyDate::parse("2027-11-30"));
  CHECK(before.sum_per_year == iop::Money::parse("1000.00"));
  CHECK(before.sum_from == iop::YearSumSource::instalments);
  CHECK(before.sum_is_example);
  const auto after = iop::partnership_status(partnership, iop::Date(2026, 6, 1)).agreements.at(0);
  CHECK(after.term.last.text() == "2027-11-30");
  CHECK_FALSE(after.planned_last.has_value());
  const auto rows = iop::portfolio({partnership}, iop::Date(2025, 3, 14)).rows;
  CHECK(rows.at(0).planned_last == before.planned_last);
  CHECK(rows.at(0).sum_per_year == before.sum_per_year);
}
