#include <iop/rules/time/lifecycle.hpp>

#include <string>
#include <vector>

#include <doctest/doctest.h>

#include <iop/model/known.hpp>

#include "support/check_code.hpp"
#include "support/check_fields.hpp"
#include "support/example.hpp"
#include "support/print.hpp"
#include "support/time_cases.hpp"

namespace {

using iop::LifecycleState;
using iop::test::agreement_json;
using iop::test::at;
using iop::test::codes;
using iop::test::day;
using iop::test::json;
using iop::test::partnership_of;
using Strings = std::vector<std::string>;

const std::string kalmar_years =
    R"({"id": "a", "title": "t", "term": {"first": "2023-12-01", "last": "2026-11-30"},
        "rescission": {"breach": "serious", "clause": "havning"},
        "lesser_breach": {"text": "x", "clause": "dialog"},
        "renegotiation": {"clause": "omforhandling"},
        "clauses": [{"id": "havning", "heading": "x", "summary": "x"},
                    {"id": "dialog", "heading": "x", "summary": "x"},
                    {"id": "omforhandling", "heading": "x", "summary": "x"}]})";

std::string word_on(const iop::Partnership& partnership, const char* on) {
  return std::string{iop::word(iop::lifecycle(partnership, "a", day(on)).current.state)};
}

std::string clause_on(const iop::Partnership& partnership, const char* on) {
  const auto found = iop::lifecycle(partnership, "a", day(on)).current.clause;
  return found ? found->value : "";
}

}  // namespace

TEST_CASE("the records of a lifecycle list their fields as they declare them") {
  iop::test::check_fields(iop::test::example_of<iop::LifecycleEntry>());
  iop::test::check_fields(iop::test::example_of<iop::Lifecycle>());
}

TEST_CASE("time.state: every case of the case file") {
  const auto file = json(iop::test::case_file("time_states.json"));
  REQUIRE(at(file, "cases").items.size() >= 30);
  for (const auto& each : at(file, "cases").items) {
    CAPTURE(at(each, "id").text);
    CAPTURE(at(each, "note").text);
    const auto partnership =
        partnership_of(agreement_json(at(each, "agreement")), iop::write_json(at(each, "facts")));
    for (const auto& expected : at(each, "states").items) {
      const auto& on = at(expected, "day").text;
      CAPTURE(on);
      const auto found = iop::lifecycle(partnership, "a", day(on));
      CHECK(found.agreement == "a");
      CHECK(found.day == day(on));
      CHECK(iop::word(found.current.state) == at(expected, "state").text);
      CHECK(iop::word(found.current.fact) == at(expected, "fact").text);
      CHECK((found.current.since ? found.current.since->to_string() : "") ==
            at(expected, "since").text);
      CHECK(codes(found.findings) == iop::test::texts(at(expected, "findings")));
    }
  }
}

TEST_CASE("time.state: the states passed are those of the days before") {
  const auto partnership = partnership_of(kalmar_years, R"({
      "events": [{"kind": "signing", "on": "2023-11-20"},
                 {"kind": "renegotiation_called", "on": "2024-09-01"},
                 {"kind": "renegotiation_closed", "on": "2024-10-01"}],
      "breaches": [{"noted_on": "2025-01-10", "by": "payee", "text": "x", "serious": true}],
      "endings": [{"ending": {"effective_on": "2025-03-14"}}],
      "final_reports": [{"id": "f", "reported_on": "2025-09-01"}]})");
  const auto life = iop::lifecycle(partnership, "a", day("2026-01-01"));
  Strings told;
  for (const auto& each : life.passed)
    told.push_back(std::string{iop::word(each.state)} + " " +
                   (each.since ? each.since->to_string() : "-") + " " + each.pointer);
  CHECK(told == Strings{"draft - /agreements/0", "signed 2023-11-20 /facts/events/0",
                        "in_force 2023-12-01 /agreements/0/term",
                        "renegotiating 2024-09-01 /facts/events/1",
                        "in_force 2024-10-01 /facts/events/2",
                        "breach_noted 2025-01-10 /facts/breaches/0",
                        "rescinded 2025-03-15 /facts/endings/0"});
  CHECK(life.current.state == LifecycleState::final_reported);
  CHECK(life.current.pointer == "/facts/final_reports/0");
  for (const auto& each : life.passed)
    if (each.since) CHECK(iop::lifecycle(partnership, "a", *each.since).current == each);
}

TEST_CASE("time.state: a state rests on the clause that names it") {
  const auto with = [](const std::string& facts) { return partnership_of(kalmar_years, facts); };
  CHECK(clause_on(with(R"({"events": [{"kind": "renegotiation_called", "on": "2024-09-01"}]})"),
                  "2024-09-01") == "omforhandling");
  const auto breach = [&](const std::string& more) {
    return with(R"({"breaches": [{"noted_on": "2025-01-10", "by": "payee", "text": "x")" + more +
                "}]}");
  };
  CHECK(clause_on(breach(R"(, "serious": true)"), "2025-01-10") == "havning");
  CHECK(clause_on(breach(R"(, "serious": false)"), "2025-01-10") == "dialog");
  CHECK(clause_on(breach(""), "2025-01-10") == "dialog");
  CHECK(clause_on(with(R"({"endings": [{"ending": {"effective_on": "2025-03-14"}}]})"),
                  "2025-03-15") == "havning");
}

TEST_CASE("time.state: what gives way stands beside it") {
  const auto partnership = partnership_of(kalmar_years, R"({
      "events": [{"kind": "renegotiation_called", "on": "2025-02-01"}],
      "breaches": [{"noted_on": "2025-01-10", "by": "payee", "text": "x"},
                   {"noted_on": "2025-01-20", "by": "payer", "text": "y"}]})");
  const auto life = iop::lifecycle(partnership, "a", day("2025-03-01"));
  CHECK(life.current.pointer == "/facts/breaches/0");
  REQUIRE(life.beside.size() == 2);
  CHECK(life.beside[0].pointer == "/facts/breaches/1");
  CHECK(life.beside[1].state == LifecycleState::renegotiating);
  CHECK(iop::lifecycle(partnership, "a", day("2026-12-01")).beside.empty());
}

TEST_CASE("time.state: facts without an agreement belong to those that hold their day") {
  const std::string two =
      R"({"id": "a", "title": "t", "term": {"first": "2020-01-01", "last": "2023-02-28"}},
         {"id": "b", "title": "t", "term": {"first": "2023-01-01", "last": "2023-12-31"}})";
  const auto state = [&](const std::string& noted, const char* id, const char* on) {
    const auto partnership = partnership_of(
        two, R"({"breaches": [{"noted_on": ")" + noted + R"(", "by": "payee", "text": "x"}]})");
    return iop::lifecycle(partnership, id, day(on)).current.state;
  };
  CHECK(state("2023-02-01", "a", "2023-02-02") == LifecycleState::breach_noted);
  CHECK(state("2023-02-01", "b", "2023-02-02") == LifecycleState::breach_noted);
  CHECK(state("2022-12-31", "a", "2023-02-02") == LifecycleState::breach_noted);
  CHECK(state("2022-12-31", "b", "2023-02-02") == LifecycleState::in_force);
}

TEST_CASE("time.state: as it was known then, a rescission recorded later had not happened") {
  const auto partnership = partnership_of(kalmar_years, R"({
      "events": [{"kind": "signing", "on": "2023-11-20"}],
      "breaches": [{"noted_on": "2025-01-10", "by": "payee", "text": "x",
                    "rectified_on": "2025-06-01", "recorded_on": "2025-01-15"}],
      "endings": [{"ending": {"effective_on": "2025-03-14", "declared_on": "2025-03-01"},
                   "recorded_on": "2025-05-02"}]})");
  CHECK(word_on(partnership, "2025-04-01") == "rescinded");
  const auto known = [&](const char* then) { return iop::as_known_on(partnership, day(then)); };
  CHECK(word_on(known("2025-05-02"), "2025-04-01") == "rescinded");
  CHECK(word_on(known("2025-05-01"), "2025-04-01") == "breach_noted");
  CHECK(word_on(known("2025-05-01"), "2025-06-01") == "breach_noted");  // not rectified as known
  CHECK(word_on(known("2025-01-14"), "2025-04-01") == "in_force");
  CHECK(word_on(known("2023-11-19"), "2023-11-25") == "draft");
}

TEST_CASE("time.state: as it was known then, an extension recorded later had not been made") {
  const auto partnership = partnership_of(
      R"({"id": "a", "title": "t", "term": {"first": "2023-12-01", "last": "2026-11-30"},
          "amendments": [{"id": "m", "effective_on": "2026-06-01", "text": "x",
                          "term_last": "2027-11-30", "recorded_on": "2027-01-10"}]})");
  CHECK(word_on(partnership, "2026-12-24") == "in_force");
  CHECK(word_on(iop::as_known_on(partnership, day("2027-01-09")), "2026-12-24") == "expired");
}

TEST_CASE("time.state: the day after the last day of all days is never needed") {
  const auto partnership = partnership_of(
      R"({"id": "a", "title": "t", "term": {"first": "1900-01-01", "last": "2199-12-31"}})",
      R"({"endings": [{"ending": {"effective_on": "2199-12-31"}}]})");
  CHECK(word_on(partnership, "2199-12-31") == "in_force");
  CHECK(word_on(partnership, "1900-01-01") == "in_force");
}

TEST_CASE("time.state: the explanation has a step for each state") {
  const auto partnership = partnership_of(
      kalmar_years,
      R"({"endings": [{"ending": {"effective_on": "2025-03-14"}, "note": "Grov."}]})");
  const auto steps = iop::explain(iop::lifecycle(partnership, "a", day("2025-03-15")));
  REQUIRE(steps.size() == 3);
  CHECK(steps[2].rule == iop::RuleId::time_state);
  CHECK(steps[2].clause == iop::ClauseId{"havning"});
  CHECK(steps[2].value == iop::StepValue{std::string{"rescinded"}});
  CHECK(*iop::find_operand(steps[2], "text") == iop::StepValue{std::string{"Grov."}});
}

TEST_CASE("an agreement that is not there is agreement.unknown") {
  const auto partnership = partnership_of(kalmar_years);
  CHECK_CODE(iop::lifecycle(partnership, "b", day("2025-03-15")),
             iop::ErrorCode::agreement_unknown);
}

TEST_CASE("time.state: a renewed term ends by a fact of its own, without words") {
  const auto partnership =
      partnership_of(R"({"id": "a", "title": "t",
      "term": {"first": "2023-12-01", "last": "2024-11-30"},
      "automatic_renewal": {"months": 12, "notice_months": 3}})",
                     R"({"events": [{"kind": "notice", "on": "2025-08-01"}]})");
  const auto life = iop::lifecycle(partnership, "a", day("2026-01-01"));
  CHECK(life.current.state == LifecycleState::expired);
  CHECK(life.current.fact == iop::LifecycleFact::renewal_ends);
  CHECK_FALSE(life.current.text.has_value());
}

TEST_CASE("time.state: a notice that nothing gives effect is a finding") {
  const auto partnership =
      partnership_of(R"({"id": "a", "title": "t",
      "term": {"first": "2023-12-01", "last": "2026-11-30"}})",
                     R"({"events": [{"kind": "notice", "on": "2025-08-01"}]})");
  const auto on = [&](const char* when) {
    return codes(iop::lifecycle(partnership, "a", day(when)).findings);
  };
  CHECK(on("2025-07-31") == Strings{"lifecycle.signing_not_recorded"});
  CHECK(on("2025-08-01") ==
        Strings{"lifecycle.notice_without_ground", "lifecycle.signing_not_recorded"});
}
