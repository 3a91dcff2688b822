#include <iop/rules/review/screening.hpp>

#include <algorithm>
#include <string>
#include <type_traits>
#include <vector>

#include <doctest/doctest.h>

#include "support/cases.hpp"
#include "support/check_fields.hpp"
#include "support/example.hpp"
#include "support/print.hpp"

namespace {

using iop::GrantCriteria;
using iop::Instrument;
using iop::Judgement;
using iop::PointStatus;
using iop::Readiness;
using iop::RuleId;
using iop::Screening;
using iop::test::at;
using List = std::vector<std::string>;

// The member of that name: every question is a member of the record with the same name.
std::optional<Judgement>& member(Screening& screening, std::string_view name) {
  std::optional<Judgement>* found = nullptr;
  iop::for_each_field<Screening>([&](const auto& field) {
    using Type = typename std::remove_cvref_t<decltype(field)>::Type;
    if constexpr (std::is_same_v<Type, std::optional<Judgement>>)
      if (field.name == name) found = &(screening.*field.member);
  });
  REQUIRE(found != nullptr);
  return *found;
}

Screening screening_of(const iop::JsonValue& answers) {
  Screening screening{.id = "s", .made_on = iop::Date(2023, 5, 1), .text = "x"};
  for (const auto& each : answers.members)
    member(screening, each.name) = Judgement{.holds = each.value.text == "true"};
  return screening;
}

// Everything speaks for a partnership.
Screening fitting() {
  Screening screening{.id = "s", .made_on = iop::Date(2023, 5, 1), .text = "x"};
  for (const auto name : iop::all_words<iop::ScreeningQuestion>())
    member(screening, name) =
        Judgement{.holds = name != "market_exists" && name != "ordered_service" &&
                           name != "stands_on_its_own"};
  return screening;
}

template <class Enum>
List words(const std::vector<Enum>& list) {
  List texts;
  for (const auto each : list) texts.emplace_back(iop::word(each));
  return texts;
}

TEST_CASE("screening.instrument: every case of the case file") {
  const auto file = iop::test::json(iop::test::case_file("screening.json"));
  REQUIRE(at(file, "cases").items.size() >= 25);
  for (const auto& each : at(file, "cases").items) {
    CAPTURE(at(each, "id").text);
    CAPTURE(at(each, "note").text);
    const auto result = iop::screening_result(screening_of(at(each, "answers")));
    CHECK(iop::word(result.instrument) == at(each, "instrument").text);
    CHECK(iop::word(result.readiness) == at(each, "readiness").text);
    CHECK(words(result.decided_by) == iop::test::texts(at(each, "decided_by")));
    CHECK(words(result.to_find_out) == iop::test::texts(at(each, "to_find_out")));
    CHECK(iop::test::codes(result.findings) == iop::test::texts(at(each, "findings")));
  }
}

TEST_CASE("screening.instrument: both a grant and procurement are in the result, in order") {
  auto screening = fitting();
  screening.stands_on_its_own->holds = true;
  screening.market_exists->holds = true;
  const auto result = iop::screening_result(screening);
  REQUIRE(result.tests.size() == 3);
  CHECK(result.tests[0].instrument == Instrument::grant);
  CHECK(result.tests[0].status == PointStatus::holds);
  CHECK(result.tests[1].instrument == Instrument::procurement);
  CHECK(result.tests[1].status == PointStatus::holds);
  CHECK(words(result.tests[1].because) == List{"market_exists"});
  CHECK(result.tests[0].questions.size() == 1);
  CHECK(result.tests[1].questions.size() == 2);
  CHECK(result.tests[2].questions.size() == 9);  // trust stands among the marks and on the list
  CHECK(result.tests[2].status == PointStatus::does_not_hold);
  CHECK(result.instrument == Instrument::grant);
}

TEST_CASE("screening.marks: holds, does not hold or unknown, with the reason that was given") {
  auto screening = fitting();
  screening.trust_and_contact = Judgement{.holds = false, .reason = "Vite vid försening."};
  screening.common_values.reset();
  screening.every_party_contributes = Judgement{.reason = "Frågan är ställd."};
  const auto marks = iop::screening_result(screening).marks;
  REQUIRE(marks.size() == 4);
  CHECK(marks[0].status == PointStatus::holds);
  CHECK(marks[1].status == PointStatus::does_not_hold);
  CHECK(marks[1].questions.at(0).reason == "Vite vid försening.");
  CHECK(marks[2].status == PointStatus::unknown);
  CHECK(marks[3].status == PointStatus::unknown);
  CHECK(marks[3].questions.at(0).reason == "Frågan är ställd.");
  for (std::size_t i = 0; i < marks.size(); ++i)
    CHECK(marks[i].number == static_cast<std::int64_t>(i) + 1);
}

TEST_CASE("screening.checklist: a point of two questions, and points that want a no") {
  auto screening = fitting();
  screening.civil_society_initiative.reset();
  screening.market_exists->holds = true;
  auto checklist = iop::screening_result(screening).checklist;
  REQUIRE(checklist.size() == 5);
  CHECK(checklist[0].status == PointStatus::does_not_hold);
  CHECK_FALSE(checklist[0].questions.at(0).wanted);
  CHECK(checklist[1].status == PointStatus::holds);
  CHECK(checklist[2].status == PointStatus::unknown);
  screening.jointly_seen_need->holds = false;  // one known no is enough
  checklist = iop::screening_result(screening).checklist;
  CHECK(checklist[2].status == PointStatus::does_not_hold);
}

TEST_CASE("screening.duties: without a long-term budget plan, wait") {
  auto screening = fitting();
  CHECK(iop::screening_result(screening).readiness == Readiness::ready);
  screening.long_term_budget->holds = false;
  const auto result = iop::screening_result(screening);
  CHECK(result.instrument == Instrument::partnership);
  CHECK(result.readiness == Readiness::wait);
  REQUIRE(result.duties.size() == 4);
  CHECK(result.duties[3].status == PointStatus::does_not_hold);
  CHECK(iop::test::codes(result.findings) == List{"screening.wait", "screening.duty_not_met"});
}

TEST_CASE("screening.grant_criteria: answered or not, and none is weighed") {
  auto screening = fitting();
  screening.stands_on_its_own->holds = true;
  screening.grant_criteria = GrantCriteria{.effect = "x", .economy = "y"};
  auto result = iop::screening_result(screening);
  REQUIRE(result.grant_criteria.size() == 5);
  CHECK(result.grant_criteria[0].text == "x");
  CHECK_FALSE(result.grant_criteria[1].text.has_value());
  REQUIRE(result.findings.size() == 1);
  CHECK(result.findings[0].code == iop::ErrorCode::screening_criteria_unanswered);
  CHECK(result.findings[0].details.at(0).value == "expected_value, complement, collaboration");
  screening.grant_criteria = GrantCriteria{"a", "b", "c", "d", "e"};
  result = iop::screening_result(screening);
  CHECK(result.findings.empty());
  CHECK(result.instrument == Instrument::grant);
}

TEST_CASE("screening.instrument: a step for every part, and the instrument last") {
  const auto steps = iop::explain(iop::screening_result(fitting()));
  REQUIRE(steps.size() == 4 + 5 + 4 + 5 + 3 + 1);
  CHECK(std::ranges::count(steps, RuleId::screening_marks, &iop::Step::rule) == 4);
  CHECK(std::ranges::count(steps, RuleId::screening_checklist, &iop::Step::rule) == 5);
  CHECK(std::ranges::count(steps, RuleId::screening_duties, &iop::Step::rule) == 4);
  CHECK(std::ranges::count(steps, RuleId::screening_grant_criteria, &iop::Step::rule) == 5);
  CHECK(steps.back().rule == RuleId::screening_instrument);
  CHECK(std::get<std::string>(steps.back().value) == "partnership");
  // A question without an answer is an operand that says so.
  const auto empty = iop::explain(
      iop::screening_result(Screening{.id = "s", .made_on = iop::Date(2023, 5, 1), .text = "x"}));
  const auto* answer = iop::find_operand(empty.at(0), "common_responsibility");
  REQUIRE(answer != nullptr);
  CHECK(std::get<std::string>(*answer) == "unknown");
}

TEST_CASE("screening.marks: records list their fields in the order of their declaration") {
  iop::test::for_each_record<iop::ScreeningResult>([&]<class Record>() {
    if constexpr (!std::is_same_v<Record, iop::Finding> && !std::is_same_v<Record, iop::Detail>)
      iop::test::check_fields(iop::test::example_of<Record>());
  });
}

}  // namespace
