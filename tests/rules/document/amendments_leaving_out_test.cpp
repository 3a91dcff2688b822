// What an amendment takes away without naming it; told by `check_partnership`.
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include <iop/rules/document/check_partnership.hpp>

#include "support/documents.hpp"
#include "support/print.hpp"

namespace {

using iop::AgreementParty;
using iop::Amendment;
using iop::Date;
using iop::FollowUpTerm;
using iop::Goal;
using iop::Side;
using List = std::vector<std::string>;

const FollowUpTerm meetings{.id = "m", .kind = iop::FollowUpKind::meeting, .text = "Fyra möten"};
const FollowUpTerm report{.id = "r", .kind = iop::FollowUpKind::report, .text = "Årsrapport"};
const FollowUpTerm review{
    .id = "q", .kind = iop::FollowUpKind::quality_review, .text = "Uppföljning"};
const Goal health{.id = "halsa", .text = "Bättre hälsa"};
const Goal language{.id = "sprak", .text = "Bättre språk"};
const AgreementParty town{.party = {"town"}, .side = Side::payer};
const AgreementParty mission{.party = {"mission"}, .side = Side::payee};
const AgreementParty parish{.party = {"parish"}};

Amendment amendment(std::string text, const Date& from = Date(2025, 1, 1)) {
  return {.id = "a1", .effective_on = from, .text = std::move(text), .in_writing = true};
}

// The places and codes that are told of an agreement with three duties, two goals, three parties.
List told(const std::vector<Amendment>& amendments) {
  auto partnership = iop::parse_partnership(iop::test::small_text);
  partnership.parties.push_back({.id = "parish",
                                 .name = "Nya The mission",  // holds another party's name
                                 .kind = iop::PartyKind::civil_society});
  auto& agreement = partnership.agreements[0];
  agreement.parties = {town, mission, parish};
  agreement.follow_up = {meetings, report, review};
  agreement.goals = {health, language};
  agreement.amendments = amendments;
  return iop::test::places(iop::check_partnership(partnership));
}

const std::string at = "/agreements/0/amendments/0";

TEST_CASE("duties that a new list leaves out and its text does not name") {
  auto change = amendment("Sex träffar i stället för fyra.");
  change.follow_up = {meetings};
  CHECK(told({change}) == List{"amendment.leaves_out_duty at " + at + "/follow_up",
                               "amendment.leaves_out_duty at " + at + "/follow_up"});
  change.follow_up = {meetings, report, review};
  CHECK(told({change}) == List{});
  change.follow_up = {report, review};  // the text names meetings
  CHECK(told({change}) == List{});
  change.follow_up.reset();
  CHECK(told({change}) == List{});
}

TEST_CASE("a duty is named by its id, its text or the word for its kind, as a word of its own") {
  const auto left = [](std::string text) {
    auto change = amendment(std::move(text));
    change.follow_up = {meetings, review};
    return told({change}).size();
  };
  for (const auto* names :
       {"Rapporten utgår.", "ÅRSRAPPORTEN lämnas inte mer.", "Punkt r utgår.",
        "Ingen verksamhetsberättelse.", "The report is no longer owed.", "(Redovisning utgår)"})
    CHECK(left(names) == 0);
  for (const auto* other : {"Kvalitetsuppföljning som förut.", "Slutrapport som förut.",
                            "Ändring nr 2.", "Årets mål.", ""})
    CHECK(left(*other == '\0' ? "x" : other) == 1);
}

TEST_CASE("other terms of the amendment name things too") {
  auto change = amendment("Ändringar.");
  change.follow_up = {meetings, review};
  change.other_terms = {{.text = "Årsrapporten utgår."}};
  CHECK(told({change}) == List{});
}

TEST_CASE("goals that a new list leaves out; one that has another id stays") {
  auto change = amendment("Målen ses över.");
  change.goals = {language};
  CHECK(told({change}) == List{"amendment.leaves_out_goal at " + at + "/goals"});
  change.goals = {language, Goal{.id = "ny", .text = health.text}};
  CHECK(told({change}) == List{});
  change = amendment("Målet \"bättre hälsa\" utgår.");
  change.goals = {language};
  CHECK(told({change}) == List{});
}

TEST_CASE("parties that a new list leaves out, and nobody left who pays or is paid") {
  auto change = amendment("Nya The mission träder in.");
  change.parties = {parish, mission};
  CHECK(told({change}) == List{"amendment.leaves_out_party at " + at + "/parties",
                               "amendment.no_payer at " + at + "/parties"});
  change.parties = {town, parish};  // "The mission" is named within a longer name alone
  CHECK(told({change}) == List{"amendment.leaves_out_party at " + at + "/parties",
                               "amendment.no_payee at " + at + "/parties"});
  change = amendment("The mission lämnar avtalet.");
  change.parties = {town, parish};
  CHECK(told({change}) == List{"amendment.no_payee at " + at + "/parties"});
  change = amendment("The missions roll tas över.");
  change.parties = {town, AgreementParty{.party = {"parish"}, .side = Side::payee}};
  CHECK(told({change}) == List{});
}

TEST_CASE("each amendment is compared with what those before it left") {
  auto first = amendment("Rapporten och uppföljningen utgår.");
  first.follow_up = {meetings};
  auto second = amendment("Ändring.", Date(2025, 6, 1));
  second.id = "a2";
  second.follow_up = {meetings};
  CHECK(told({first, second}) == List{});
  second.follow_up = std::vector<FollowUpTerm>{};
  CHECK(told({second, first}) == List{"amendment.leaves_out_duty at " + at + "/follow_up"});
}

TEST_CASE("an amendment that does not hold in its form takes nothing away") {
  auto partnership = iop::parse_partnership(iop::test::small_text);
  auto& agreement = partnership.agreements[0];
  agreement.goals = {health};
  agreement.changes = iop::ChangeTerms{.in_writing = true};
  auto change = amendment("Målen ses över.");
  change.in_writing = false;
  change.goals = std::vector<Goal>{};
  agreement.amendments = {change};
  CHECK(iop::test::codes(iop::check_partnership(partnership)) ==
        List{"amendment.not_in_writing"});
}

}  // namespace
