#include <iop/rules/time/chain.hpp>

#include <string>
#include <vector>

#include <doctest/doctest.h>

#include <iop/io/partnership_file.hpp>

#include "support/check_fields.hpp"
#include "support/example.hpp"
#include "support/print.hpp"
#include "support/time_cases.hpp"

namespace {

using iop::ChainRelation;
using iop::test::agreement_json;
using iop::test::at;
using iop::test::codes;
using iop::test::day;
using iop::test::json;
using iop::test::partnership_of;
using iop::test::places;
using Strings = std::vector<std::string>;

std::string agreement(const std::string& id, const std::string& first, const std::string& last,
                      const std::string& more = "") {
  return R"({"id": ")" + id + R"(", "title": "t", "parties": [{"party": "kommunen"}], "term": )" +
         R"({"first": ")" + first + R"(", "last": ")" + last + R"("})" + more + "}";
}

// The codes about the chain itself.
Strings chain_codes(const iop::Chain& chain) {
  Strings found;
  for (const auto& each : codes(chain.findings))
    if (each.starts_with("chain.")) found.push_back(each);
  return found;
}

const std::string kalmar_years = agreement("b", "2023-12-01", "2026-11-30");

}  // namespace

TEST_CASE("the records of a chain list their fields as they declare them") {
  iop::test::check_fields(iop::test::example_of<iop::PartyName>());
  iop::test::check_fields(iop::test::example_of<iop::ChainLink>());
  iop::test::check_fields(iop::test::example_of<iop::ChainNeighbour>());
  iop::test::check_fields(iop::test::example_of<iop::Chain>());
}

TEST_CASE("time.chain: every case of the case file") {
  const auto file = json(iop::test::case_file("time_chain.json"));
  REQUIRE(at(file, "cases").items.size() >= 16);
  for (const auto& each : at(file, "cases").items) {
    CAPTURE(at(each, "id").text);
    CAPTURE(at(each, "note").text);
    std::string agreements, endings;
    for (const auto& [id, term] : at(each, "terms").members)
      agreements +=
          (agreements.empty() ? "" : ",") + agreement(id, term.items[0].text, term.items[1].text);
    for (const auto& [id, on] : at(each, "ended").members)
      endings += (endings.empty() ? "" : ",") + (R"({"agreement": ")" + id) +
                 R"(", "ending": {"ended_by": "mutual", "effective_on": ")" + on.text + R"("}})";
    const auto chain = iop::chain(partnership_of(agreements, R"({"endings": [)" + endings + "]}"));

    Strings order;
    for (const auto& link : chain.agreements) order.push_back(link.agreement);
    CHECK(order == iop::test::texts(at(each, "order")));
    const auto& expected = at(each, "neighbours").items;
    REQUIRE(chain.neighbours.size() == expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
      const auto& pair = chain.neighbours[i];
      CAPTURE(i);
      CHECK(pair.agreement == at(expected[i], "agreement").text);
      CHECK(pair.next == at(expected[i], "next").text);
      CHECK(iop::word(pair.relation) == at(expected[i], "relation").text);
      CHECK(pair.shared_least == iop::test::integer(at(expected[i], "shared").items[0]));
      CHECK(pair.shared_most == iop::test::integer(at(expected[i], "shared").items[1]));
      const bool exact = pair.shared_least == pair.shared_most && pair.shared_least != 0;
      CHECK(pair.days.has_value() == exact);
      if (exact) CHECK(pair.days->days() == std::abs(pair.shared_least));
    }
    CHECK(chain_codes(chain) == iop::test::texts(at(each, "findings")));
  }
}

TEST_CASE("time.term: a term is the signed one with its amendments; renewals count by a day") {
  const auto extended = partnership_of(
      agreement("a", "2020-12-01", "2023-11-30",
                R"(, "amendments": [{"id": "m", "effective_on": "2023-06-01", "text": "x",
           "term_last": "2024-05-31"}], "automatic_renewal": {"months": 12, "notice_months": 3})"));
  const auto planned = iop::chain(extended);
  CHECK(planned.agreements[0].signed_term.last.text() == "2023-11-30");
  CHECK(planned.agreements[0].term.last.text() == "2024-05-31");
  CHECK(planned.agreements[0].amendments == Strings{"m"});
  CHECK(planned.findings.empty());
  const auto later = iop::chain(extended, day("2024-06-01"));
  CHECK(later.agreements[0].term.last.text() == "2025-05-31");
  CHECK(places(later.findings) == Strings{"amendment.renewed at /agreements/0"});
  CHECK(later.day == day("2024-06-01"));
}

TEST_CASE("time.term: competing amendments are reported at their agreement") {
  const auto competing = partnership_of(agreement("a", "2020-12-01", "2023-11-30",
                                                  R"(, "amendments": [
        {"id": "m", "effective_on": "2023-06-01", "text": "x", "term_last": "2024-05-31"},
        {"id": "n", "effective_on": "2023-06-01", "text": "x", "term_last": "2024-06-30"}])"));
  const auto chain = iop::chain(competing);
  CHECK(places(chain.findings) == Strings{"amendment.conflict at /agreements/0"});
  CHECK(chain.agreements[0].amendments == Strings{"n"});
}

TEST_CASE("time.chain: a decision and a signing after the first day are reported, not refused") {
  const auto found = [](const std::string& events) {
    const auto chain = iop::chain(partnership_of(kalmar_years, R"({"events": [)" + events + "]}"));
    return std::pair{chain.agreements[0], places(chain.findings)};
  };
  const auto [late, late_codes] = found(R"({"kind": "decision", "on": "2023-12-02"})");
  CHECK(late_codes == Strings{"chain.decided_late at /facts/events/0"});
  CHECK(late.decided_late == true);
  CHECK(late.decided_on == iop::FuzzyDate{day("2023-12-02")});
  const auto [in_time, none] = found(
      R"({"kind": "decision", "on": "2023-12-01"}, {"kind": "decision", "on": "2024-06-01"},
         {"kind": "signing", "on": "2023-11-30"})");
  CHECK(none.empty());  // a later decision is about something else
  CHECK(in_time.decided_late == false);
  CHECK(in_time.signed_late == false);
  const auto [vague, vague_codes] =
      found(R"({"kind": "decision", "on": "2023-12"}, {"kind": "signing", "on": "2023-12"})");
  CHECK(vague_codes == Strings{"chain.may_be_decided_late at /facts/events/0",
                               "chain.may_be_signed_late at /facts/events/1"});
  CHECK_FALSE(vague.decided_late.has_value());
  const auto [signed_late, signed_codes] = found(
      R"({"kind": "signing", "on": "2023-11-20", "by": "kommunen"},
         {"kind": "signing", "on": "2024-01-15", "by": "foreningen"})");
  CHECK(signed_codes == Strings{"chain.signed_late at /facts/events/1"});
  CHECK(signed_late.signed_late == true);
}

TEST_CASE("time.chain: parties have the names of their time") {
  const std::string parties =
      R"({"id": "kommunen", "name": "Tredje", "kind": "public_body", "former_names": [
          {"name": "Första", "until": "2021-06-30"}, {"name": "Andra", "until": "2023"}]})";
  const auto chain = iop::chain(partnership_of(agreement("a", "2020-12-01", "2021-11-30") + "," +
                                                   agreement("b", "2021-12-01", "2022-11-30") +
                                                   "," + agreement("c", "2022-12-01", "2023-11-30"),
                                               "{}", parties));
  const auto names = [&](std::size_t i) {
    Strings told;
    for (const auto& each : chain.agreements[i].names)
      told.push_back(each.name + (each.certain ? "" : "?"));
    return told;
  };
  CHECK(names(0) == Strings{"Första", "Andra"});
  CHECK(names(1) == Strings{"Andra"});
  CHECK(names(2) == Strings{"Andra", "Tredje?"});
  CHECK(chain_codes(chain) == Strings{"chain.party_renamed", "chain.party_renamed"});
}

TEST_CASE("time.chain: a fact that names no agreement and that none holds is asked about") {
  const std::string two =
      agreement("a", "2020-01-01", "2020-12-31") + "," + agreement("b", "2021-01-01", "2021-12-31");
  const auto chain =
      iop::chain(partnership_of(two, R"({"events": [{"kind": "decision", "on": "2019-11-01"}],
               "breaches": [{"noted_on": "2022-02-01", "by": "payee", "text": "x"}],
               "endings": [{"ending": {"effective_on": "2022-03-01"}}]})"));
  CHECK(places(chain.findings) == Strings{"chain.event_unplaced at /facts/events/0",
                                          "chain.event_unplaced at /facts/breaches/0",
                                          "chain.event_unplaced at /facts/endings/0"});
  const auto named = iop::chain(partnership_of(
      two, R"({"events": [{"kind": "decision", "on": "2019-11-01", "agreement": "a"}]})"));
  CHECK(named.findings.empty());
  CHECK(named.agreements[0].decided_late == false);
}

TEST_CASE("time.chain: the chain of Järva overlaps by its extension, and is not refused") {
  const auto jarva =
      iop::read_partnership(iop::test::project_path("examples/data/jarva-iogt-nto-spanga.json"));
  const auto chain = iop::chain(jarva);
  REQUIRE(chain.agreements.size() == 3);
  CHECK(chain.agreements[0].signed_term.last.text() == "2022");
  CHECK(chain.agreements[0].term.last.text() == "2023-02-28");
  REQUIRE(chain.neighbours.size() == 2);
  CHECK(chain.neighbours[0].relation == ChainRelation::overlap);
  CHECK(chain.neighbours[0].days == iop::test::days("2023-01-01..2023-02-28"));
  CHECK(chain.neighbours[1].relation == ChainRelation::adjoins);
  CHECK(chain_codes(chain) ==
        Strings{"chain.overlap", "chain.party_renamed", "chain.party_renamed"});
}

TEST_CASE("time.term: the explanation has a step for each agreement, then for each pair") {
  const auto steps = iop::explain(iop::chain(partnership_of(
      agreement("a", "2020-12-01", "2023-11-30") + "," + agreement("b", "2023-12-02", "2026"),
      R"({"endings": [{"agreement": "a", "ending": {"effective_on": "2023-01-31",
          "ended_by": "mutual"}}]})")));
  REQUIRE(steps.size() == 3);
  CHECK(steps[0].rule == iop::RuleId::time_term);
  CHECK(*iop::find_operand(steps[0], "ended_on") == iop::StepValue{day("2023-01-31")});
  CHECK(steps[0].value == iop::StepValue{std::string{"2023-11-30"}});
  CHECK(steps[2].rule == iop::RuleId::time_chain);
  CHECK(steps[2].value == iop::StepValue{std::string{"gap"}});
  CHECK(*iop::find_operand(steps[2], "shared_most") == iop::StepValue{std::int64_t{-304}});
}
