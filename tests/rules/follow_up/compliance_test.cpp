#include <iop/rules/follow_up/compliance.hpp>

#include <algorithm>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include <iop/io/partnership_file.hpp>

#include "support/cases.hpp"
#include "support/check_fields.hpp"
#include "support/example.hpp"
#include "support/print.hpp"
#include "support/time_cases.hpp"

namespace {

using iop::Compliance;
using iop::Date;
using iop::ObligationState;
using iop::ObligationStatus;
using iop::Partnership;
using iop::test::at;
using iop::test::day;

iop::FollowUpReading reading_of(const iop::JsonValue& object) {
  iop::FollowUpReading reading;
  if (const auto* each = object.find("year"))
    reading.year = iop::from_word<iop::YearBasis>(each->text);
  if (const auto* each = object.find("part_year"))
    reading.part_year = iop::from_word<iop::PartYearReading>(each->text);
  return reading;
}

std::string text_of(const iop::JsonValue& object, std::string_view name) {
  const auto* value = object.find(name);
  return value ? value->text : "";
}
std::vector<std::string> texts_of(const iop::JsonValue& object, std::string_view name) {
  const auto* value = object.find(name);
  return value ? iop::test::texts(*value) : std::vector<std::string>{};
}
template <class Value>
std::string shown(const std::optional<Value>& value) {
  if (!value) return "";
  if constexpr (std::is_same_v<Value, Date>)
    return value->to_string();
  else if constexpr (std::is_same_v<Value, iop::Money>)
    return std::to_string(value->ore());
  else
    return std::to_string(*value);
}
std::vector<std::string> words(const std::vector<iop::ReportPart>& parts) {
  std::vector<std::string> list;
  for (const auto each : parts) list.emplace_back(iop::word(each));
  return list;
}

void check_status(const ObligationStatus& status, const iop::JsonValue& expected) {
  const auto& obligation = status.obligation;
  CAPTURE(obligation.id);
  CHECK(obligation.id == at(expected, "id").text);
  CHECK(obligation.window.to_string() == at(expected, "window").text);
  CHECK(obligation.due.text() == at(expected, "due").text);
  CHECK(shown(obligation.required) == text_of(expected, "required"));
  CHECK(iop::word(status.state) == at(expected, "state").text);
  CHECK(shown(status.done) == text_of(expected, "done"));
  CHECK(shown(status.met_on) == text_of(expected, "met_on"));
  CHECK(words(status.missing) == texts_of(expected, "missing"));
  if (expected.find("paid_ore")) CHECK(shown(status.paid) == text_of(expected, "paid_ore"));
  CHECK(iop::test::name_or_ok(status.reason) == text_of(expected, "reason"));
  auto findings = texts_of(expected, "findings");
  if (status.reason) findings.emplace_back(iop::code_name(*status.reason));
  CHECK(iop::test::codes(status.findings) == findings);
}

TEST_CASE("follow_up.state: every case of the case file") {
  const auto file = iop::test::json(iop::test::case_file("follow_up.json"));
  REQUIRE(at(file, "cases").items.size() >= 50);
  for (const auto& each : at(file, "cases").items) {
    CAPTURE(at(each, "id").text);
    CAPTURE(at(each, "note").text);
    const auto loaded = iop::load(iop::write_json(at(each, "partnership")));
    CHECK(loaded.findings.empty());
    const auto answer = iop::compliance(loaded.partnership, day(at(each, "day").text),
                                        reading_of(at(each, "reading")));
    const auto& expected = at(each, "obligations").items;
    REQUIRE(answer.obligations.size() == expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i)
      check_status(answer.obligations[i], expected[i]);
    CHECK(iop::test::codes(answer.findings) == iop::test::texts(at(each, "findings")));
  }
}

const ObligationStatus& status_of(const Compliance& answer, std::string_view id) {
  for (const auto& each : answer.obligations)
    if (each.obligation.id == id) return each;
  throw std::runtime_error("no obligation " + std::string{id});
}

Partnership kalmar() { return iop::parse_partnership(iop::test::kalmar_text()); }

constexpr std::string_view first_report = "2023-2026/report/arlig-rapport/2023-12-01";
constexpr std::string_view second_report = "2023-2026/report/arlig-rapport/2024-12-01";

TEST_CASE("follow_up.state: what would be met if the report came on a day is one more fact") {
  auto partnership = kalmar();
  partnership.facts->reports.clear();
  CHECK(status_of(iop::compliance(partnership, day("2025-12-01")), first_report).state ==
        ObligationState::overdue);
  for (const auto& [on, state] :
       {std::pair{"2025-03-15", ObligationState::met}, {"2025-12-15", ObligationState::met_late}}) {
    CAPTURE(on);
    auto with_report = partnership;
    with_report.facts->reports.push_back(
        {.duty = {"arlig-rapport"},
         .received_on = day(on),
         .period = iop::FuzzyDate::parse("2024"),
         .contents = {iop::ReportPart::activity_report, iop::ReportPart::balance_sheet,
                      iop::ReportPart::income_statement, iop::ReportPart::visitor_count,
                      iop::ReportPart::activity_plan}});
    const auto answer = iop::compliance(with_report, day("2025-12-15"));
    CHECK(status_of(answer, first_report).state == state);
    CHECK(status_of(answer, first_report).met_on == day(on));
    CHECK(status_of(answer, second_report).state == ObligationState::due);
  }
}

TEST_CASE("follow_up.state: Kalmar on 2025-04-15, who owes what by which clause") {
  const auto answer = iop::compliance(kalmar(), day("2025-04-15"));
  CHECK(iop::test::codes(answer.findings) == std::vector<std::string>{"follow_up.due_not_stated"});
  const auto& review =
      status_of(answer, "2023-2026/quality_review/kvalitetsuppfoljning/2023-12-01");
  CHECK(review.state == ObligationState::overdue);
  CHECK(review.obligation.owed_by == std::vector{iop::PartyId{"kalmar-kommun"}});
  CHECK(review.obligation.clause == iop::ClauseId{"kvalitetsuppfoljning"});
  CHECK(review.obligation.reported_to == "Socialnämnden");
  const auto& meetings = status_of(answer, "2023-2026/meeting/kontaktmoten/2023-12-01");
  CHECK(meetings.state == ObligationState::met);
  REQUIRE(meetings.evidence.size() == 4);
  CHECK(meetings.evidence[3].kind == iop::EvidenceKind::meeting);
  CHECK(meetings.evidence[3].number == 3);
  CHECK(meetings.evidence[3].on == iop::FuzzyDate{day("2024-11-13")});
  CHECK(meetings.evidence[3].certain);
  const auto& payment = status_of(answer, "2023-2026/payment/2024-12");
  CHECK(payment.state == ObligationState::met);
  CHECK(payment.paid == iop::test::kronor("500000.00"));
  CHECK(payment.obligation.owed_by == std::vector{iop::PartyId{"kalmar-kommun"}});
}

TEST_CASE(
    "follow_up.state: a payment that covers a day outside the agreement is told, not thrown") {
  auto partnership = kalmar();
  partnership.facts->payments->push_back({.paid_on = day("2024-01-05"),
                                          .amount = iop::test::kronor("1.00"),
                                          .covers = day("2020-01-01"),
                                          .agreement = iop::AgreementId{"2023-2026"}});
  const auto answer = iop::compliance(partnership, day("2025-04-15"));
  CHECK(iop::test::codes(answer.findings) ==
        std::vector<std::string>{"follow_up.due_not_stated", "payment.covers_outside"});
  CHECK(status_of(answer, "2023-2026/payment/2023-12").state == ObligationState::met);
}

TEST_CASE("follow_up.state: a year beyond 2199 is a finding, never thrown") {
  auto partnership = kalmar();
  partnership.agreements[1].term = {.first = day("2199-10-01"), .last = day("2199-12-31")};
  partnership.facts->reports.clear();
  partnership.facts->meetings.clear();
  partnership.facts->payments.reset();
  const auto answer = iop::compliance(partnership, day("2025-04-15"));
  // Its last report is due after the calendar, and its last half-year ends there. All else is told.
  CHECK(iop::test::codes(answer.findings) ==
        std::vector<std::string>{"follow_up.due_not_stated", "date.range", "date.range"});
  CHECK(status_of(answer, "2023-2026/meeting/kontaktmoten/2199-10-01").state ==
        ObligationState::upcoming);
  CHECK(status_of(answer, "2023-2026/term_end").state == ObligationState::upcoming);
}

TEST_CASE("follow_up.state: an ending before the term leaves nothing to do") {
  auto partnership = kalmar();
  partnership.facts->endings.push_back(
      {.ending = {.effective_on = day("2023-11-15")}, .agreement = iop::AgreementId{"2023-2026"}});
  for (const auto& each : iop::compliance(partnership, day("2025-04-15")).obligations)
    if (each.obligation.agreement == iop::AgreementId{"2023-2026"}) {
      CHECK(each.state == ObligationState::not_applicable);
      CHECK(each.reason == iop::ErrorCode::follow_up_ended);
      CHECK(each.evidence.at(0).kind == iop::EvidenceKind::ending);
    }
}

TEST_CASE("follow_up.state: an ending on the term's own last day changes nothing") {
  const auto before = iop::compliance(kalmar(), day("2026-12-01"));
  auto partnership = kalmar();
  partnership.facts->endings.push_back(
      {.ending = {.effective_on = day("2026-11-30"), .ended_by = iop::EndedBy::expiry}});
  CHECK(iop::compliance(partnership, day("2026-12-01")) == before);
}

TEST_CASE("follow_up.state: the order of facts in the file does not matter to the state") {
  auto partnership = kalmar();
  const auto before = iop::compliance(partnership, day("2025-04-15"));
  std::ranges::reverse(partnership.facts->meetings);
  std::ranges::reverse(*partnership.facts->payments);
  const auto after = iop::compliance(partnership, day("2025-04-15"));
  REQUIRE(after.obligations.size() == before.obligations.size());
  for (std::size_t i = 0; i < after.obligations.size(); ++i) {
    CHECK(after.obligations[i].state == before.obligations[i].state);
    CHECK(after.obligations[i].met_on == before.obligations[i].met_on);
  }
}

TEST_CASE("follow_up.state: explained, one step for the state of each obligation") {
  const auto answer = iop::compliance(kalmar(), day("2025-04-15"));
  const auto steps = iop::explain(answer);
  const auto states = std::ranges::count(steps, iop::RuleId::follow_up_state, &iop::Step::rule);
  CHECK(static_cast<std::size_t>(states) == answer.obligations.size());
  const auto& last = steps.back();
  CHECK(last.rule == iop::RuleId::follow_up_state);
  CHECK(last.value == iop::StepValue{std::string{"upcoming"}});
}

TEST_CASE("follow_up.state: records list their fields in the order of their declaration") {
  iop::test::for_each_record<Compliance>([&]<class Record>() {
    if constexpr (!std::is_same_v<Record, iop::Finding> && !std::is_same_v<Record, iop::Detail>)
      iop::test::check_fields(iop::test::example_of<Record>());
  });
}

TEST_CASE("follow_up.deadline: an extension that came after its deadline is never told as unused") {
  const auto standing = [](const std::string& agreed, const char* on) {
    const auto partnership = iop::test::partnership_of(R"({"id": "a", "title": "t",
        "term": {"first": "2023-12-01", "last": "2026-11-30"},
        "extensions": [{"id": "e", "months": 12, "notice_months": 6}],
        "amendments": [{"id": "m", "effective_on": "2026-12-01", "text": "x",
                        "uses_extension": "e")" + agreed +
                                                       "}]}");
    const auto answer = iop::compliance(partnership, iop::Date::parse(on));
    for (const auto& each : answer.obligations)
      if (each.obligation.id == "a/extension_deadline/e/2026-05-31")
        return std::string{iop::word(each.state)} + " " +
               (each.reason ? std::string{iop::code_name(*each.reason)} : "");
    return std::string{};
  };
  CHECK(standing(R"(, "agreed_on": "2026-05-31")", "2026-06-15") == "met ");
  CHECK(standing(R"(, "agreed_on": "2026-08-01")", "2026-06-15") ==
        "not_applicable follow_up.extension_late");
  CHECK(standing(R"(, "agreed_on": "2026-08-01")", "2026-08-01") == "met_late ");
  CHECK(standing("", "2026-06-15") == "unknown follow_up.extension_day_not_stated");
  CHECK(standing("", "2026-12-15") == "unknown follow_up.extension_day_not_stated");
}

}  // namespace
