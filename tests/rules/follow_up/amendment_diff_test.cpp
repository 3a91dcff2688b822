#include <iop/rules/follow_up/amendment_diff.hpp>

#include <optional>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include <iop/model/terms_on.hpp>

#include "support/check_code.hpp"
#include "support/check_fields.hpp"
#include "support/example.hpp"
#include "support/print.hpp"
#include "support/time_cases.hpp"

namespace {

using iop::JsonValue;
using iop::test::agreement_json;
using iop::test::at;
using iop::test::codes;
using iop::test::day;
using iop::test::json;
using iop::test::partnership_of;
using iop::test::texts;
using Strings = std::vector<std::string>;

iop::Agreement agreement_of(const JsonValue& members) {
  return partnership_of(agreement_json(members)).agreements.front();
}

std::string text(const std::optional<iop::Money>& amount) {
  return amount ? std::to_string(amount->ore()) : "";
}
std::string text(const std::optional<std::int64_t>& number) {
  return number ? std::to_string(*number) : "";
}

std::string required(const std::optional<iop::Obligation>& owed) {
  return owed ? text(owed->required) : "";
}
std::string due(const std::optional<iop::Obligation>& owed) { return owed ? owed->due.text() : ""; }

// Each change as its kind and what it is about.
template <class Change, class IdOf>
std::vector<Strings> pairs(const std::vector<Change>& changes, const IdOf& id_of) {
  std::vector<Strings> told;
  for (const auto& each : changes)
    told.push_back(
        {std::string{iop::word(each.kind)}, id_of(each.after ? *each.after : *each.before)});
  return told;
}
std::vector<Strings> lists(const JsonValue& array) {
  std::vector<Strings> told;
  for (const auto& each : array.items) told.push_back(texts(each));
  return told;
}

void check(const iop::AmendmentDiff& diff, const JsonValue& expected) {
  CHECK((diff.holds ? "true" : "false") == at(expected, "holds").text);
  CHECK((diff.term
             ? Strings{diff.term->before.text(), diff.term->after.text(), text(diff.term->days)}
             : Strings{}) == texts(at(expected, "term")));
  CHECK((diff.amount ? Strings{text(diff.amount->before), text(diff.amount->after)} : Strings{}) ==
        texts(at(expected, "amount")));
  CHECK(pairs(diff.goals, [](const iop::Goal& each) { return each.id; }) ==
        lists(at(expected, "goals")));
  CHECK((diff.target_group
             ? Strings{diff.target_group->before ? diff.target_group->before->text : "",
                       diff.target_group->after.text}
             : Strings{}) == texts(at(expected, "target_group")));
  CHECK(pairs(diff.parties, [](const iop::AgreementParty& each) { return each.party.value; }) ==
        lists(at(expected, "parties")));
  CHECK(pairs(diff.follow_up, [](const iop::FollowUpTerm& each) { return each.id; }) ==
        lists(at(expected, "follow_up")));
  CHECK(std::to_string(diff.other_terms.size()) == at(expected, "other_terms").text);
  CHECK(pairs(diff.instalments, [](const iop::Instalment& each) { return each.payable.text(); }) ==
        lists(at(expected, "instalments")));
  CHECK(Strings{text(diff.total_before), text(diff.total_after)} == texts(at(expected, "total")));
  std::vector<Strings> obligations;
  for (const auto& each : diff.obligations)
    obligations.push_back({std::string{iop::word(each.kind)},
                           (each.after ? each.after : each.before)->id, required(each.before),
                           required(each.after), due(each.before), due(each.after)});
  CHECK(obligations == lists(at(expected, "obligations")));
  CHECK(diff.overruled == texts(at(expected, "overruled")));
  CHECK(codes(diff.findings) == texts(at(expected, "findings")));
}

}  // namespace

TEST_CASE("the records of a difference list their fields as they declare them") {
  iop::test::for_each_record<iop::AmendmentDiff>(
      []<class Record>() { iop::test::check_fields(iop::test::example_of<Record>()); });
}

TEST_CASE("time.amendment: every case of the case file") {
  const auto file = json(iop::test::case_file("time_amendments.json"));
  REQUIRE(at(file, "cases").items.size() >= 20);
  for (const auto& each : at(file, "cases").items) {
    CAPTURE(at(each, "id").text);
    CAPTURE(at(each, "note").text);
    check(iop::amendment_diff(agreement_of(at(each, "agreement")), at(each, "amendment").text),
          at(each, "expected"));
  }
}

TEST_CASE("time.amendment: what was changed is kept whole, before and after") {
  const auto agreement = agreement_of(json(R"({
      "term": {"first": "2023-12-01", "last": "2026-11-30"},
      "payment": {"months": [6], "amount": "100.00", "example": true, "clause": "pengar"},
      "changes": {"in_writing": true, "clause": "skrift"},
      "goals": [{"id": "g", "text": "x", "clause": "skrift"}],
      "clauses": [{"id": "pengar", "heading": "x", "summary": "x"},
                  {"id": "skrift", "heading": "x", "summary": "x"}],
      "amendments": [{"id": "m", "effective_on": "2025-01-01", "text": "Mer.", "agreed_on":
        "2024-12-01", "in_writing": true, "amount": "150.00", "goals": []}]})"));
  const auto diff = iop::amendment_diff(agreement, "m");
  CHECK(diff.agreement == "a");
  CHECK(diff.text == "Mer.");
  CHECK(diff.agreed_on == day("2024-12-01"));
  CHECK(diff.in_writing == true);
  CHECK(diff.clause == iop::ClauseId{"skrift"});
  CHECK(diff.amount->example);
  CHECK(diff.goals[0].before == agreement.goals[0]);
  CHECK_FALSE(diff.goals[0].after.has_value());
  CHECK(diff.instalments[0].before->planned == iop::test::kronor("100.00"));
  CHECK(diff.instalments[0].after->planned == iop::test::kronor("150.00"));
  const auto steps = iop::explain(diff);
  REQUIRE(steps.size() == 4);
  CHECK(steps[0].rule == iop::RuleId::time_amendment);
  CHECK(steps[0].clause == iop::ClauseId{"pengar"});
  CHECK(steps[0].value == iop::StepValue{iop::test::kronor("150.00")});
  CHECK(steps[1].clause == iop::ClauseId{"skrift"});
}

TEST_CASE("time.amendment: a renewal can be asked about like any other amendment") {
  const auto agreement = agreement_of(json(R"({
      "term": {"first": "2023-12-01", "last": "2026-11-30"}, "payment": {"months": [12]},
      "automatic_renewal": {"months": 12, "notice_months": 3}})"));
  const auto renewed = iop::with_renewals(agreement, day("2027-01-01"), {}).agreement;
  const auto diff = iop::amendment_diff(renewed, "automatic_renewal 2026-12-01");
  CHECK(diff.term->after.text() == "2027-11-30");
  CHECK(diff.instalments.size() == 1);
}

TEST_CASE("time.amendment: a day beyond the last of all years is a finding") {
  const auto agreement = agreement_of(json(R"({
      "term": {"first": "2190-07-01", "last": "2198-06-30"},
      "follow_up": [{"id": "f", "kind": "report", "text": "x", "times_per_year": 1,
                     "due_within_months": 1}],
      "amendments": [{"id": "m", "effective_on": "2195-01-01", "text": "x",
                      "term_last": "2199-12-31"}]})"));
  CHECK(codes(iop::amendment_diff(agreement, "m").findings) == Strings{"date.range"});
}

TEST_CASE("time.amendment: the obligations are read as follow-up reads them") {
  const auto agreement = agreement_of(json(R"({
      "term": {"first": "2023-12-01", "last": "2026-11-30"},
      "follow_up": [{"id": "f", "kind": "meeting", "text": "x", "times_per_year": 4}],
      "amendments": [{"id": "m", "effective_on": "2026-06-01", "text": "x",
                      "term_last": "2026-12-31"}]})"));
  CHECK(iop::amendment_diff(agreement, "m").obligations.empty());
  const auto whole =
      iop::amendment_diff(agreement, "m", {.part_year = iop::PartYearReading::whole}).obligations;
  REQUIRE(whole.size() == 1);
  CHECK(whole[0].after->required == 4);
}

TEST_CASE("an amendment that is not there is amendment.unknown, with the nearest named") {
  const auto agreement = agreement_of(json(R"({
      "term": {"first": "2023-12-01", "last": "2026-11-30"},
      "amendments": [{"id": "forlangning", "effective_on": "2025-01-01", "text": "x"}]})"));
  CHECK_CODE(iop::amendment_diff(agreement, "forlängning"), iop::ErrorCode::amendment_unknown);
  CHECK_CODE(iop::amendment_diff(agreement_of(json(R"({
      "term": {"first": "2023-12-01", "last": "2026-11-30"}})")),
                                 "x"),
             iop::ErrorCode::amendment_unknown);
}

TEST_CASE(
    "time.amendment: a step tells each member that changed, and what another amendment took") {
  auto agreement = agreement_of(json(R"({
      "term": {"first": "2023-12-01", "last": "2026-11-30"},
      "payment": {"months": [12], "amount": "100.00"},
      "follow_up": [{"id": "f", "kind": "meeting", "text": "x", "times_per_year": 4}],
      "amendments": [{"id": "m", "effective_on": "2025-01-01", "text": "x", "amount": "150.00",
                      "follow_up": [{"id": "f", "kind": "meeting", "text": "x",
                                     "times_per_year": 4, "owed_by": ["kommunen"]}]},
                     {"id": "n", "effective_on": "2025-01-01", "text": "x",
                      "amount": "200.00"}]})"));
  const auto diff = iop::amendment_diff(agreement, "m");
  CHECK(diff.stated == Strings{"amount", "follow_up"});
  CHECK(diff.origin == iop::AmendmentOrigin::agreed);
  CHECK(diff.follow_up.at(0).members ==
        std::vector<iop::MemberChange>{{"owed_by", {}, {}, "kommunen"}});
  const auto operand = [](const iop::Step& step, std::string_view name) {
    const auto* value = iop::find_operand(step, name);
    return value == nullptr ? std::string{} : std::get<std::string>(*value);
  };
  Strings told;
  for (const auto& step : iop::explain(diff))
    told.push_back(operand(step, "part") + " " + operand(step, "member") + " " +
                   operand(step, "overruled_by"));
  REQUIRE(told.size() >= 4);
  CHECK(told[0] == "amount  n");
  CHECK(told[1] == "follow_up owed_by ");
  CHECK(told[2] == "instalments  n");
  CHECK(told.back() == "obligations  ");
}

TEST_CASE("time.amendment: a renewal says what it is by its origin, and no rule writes prose") {
  const auto agreement = agreement_of(json(R"({
      "term": {"first": "2023-12-01", "last": "2026-11-30"}, "payment": {"months": [12]},
      "automatic_renewal": {"months": 12, "notice_months": 3}})"));
  const auto renewed = iop::with_renewals(agreement, day("2027-01-01"), {}).agreement;
  CHECK(iop::is_renewal(renewed.amendments.at(0)));
  const auto diff = iop::amendment_diff(renewed, "automatic_renewal 2026-12-01");
  CHECK(diff.origin == iop::AmendmentOrigin::automatic_renewal);
  CHECK(diff.text == diff.amendment);
}
