#include <iop/model/situation.hpp>

#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "support/cases.hpp"
#include "support/check_code.hpp"
#include "support/check_fields.hpp"
#include "support/print.hpp"

namespace {

using iop::Agreement;
using iop::AgreementId;
using iop::Date;
using iop::Ending;
using iop::Event;
using iop::EventKind;
using iop::Facts;
using iop::Partnership;
using iop::test::day;
using iop::test::days;

Agreement agreement(const std::string& id, const char* first, const char* last) {
  return {.id = id, .title = id, .term = {.first = day(first), .last = day(last)}};
}

// 2023, and from 2024 on.
Partnership two() {
  return {.schema = "s",
          .id = "p",
          .title = "t",
          .agreements = {agreement("a", "2023-01-01", "2023-12-31"),
                         agreement("b", "2024-01-01", "2026-12-31")},
          .facts = Facts{}};
}

Ending ended(const char* on, std::optional<AgreementId> of = {}) {
  return {.ending = {.effective_on = day(on)}, .agreement = std::move(of)};
}

std::vector<std::string> ids(const std::vector<iop::AgreementSituation>& all) {
  std::vector<std::string> names;
  for (const auto& each : all) names.push_back(each.id());
  return names;
}

using Ids = std::vector<std::string>;

}  // namespace

TEST_CASE("the record of an ending lists its fields as it declares them") {
  iop::test::check_fields(iop::AgreementEnding{{.effective_on = day("2025-03-14")}, 0, "/f"});
}

TEST_CASE("a situation finds an agreement by its id, or the one that holds the day") {
  const auto then = iop::situation(two(), day("2023-12-31"));
  CHECK(then.day() == day("2023-12-31"));
  CHECK(then.agreement().id() == "a");
  CHECK(then.agreement("b").place() == 1);
  CHECK(then.find("c") == nullptr);
  CHECK(ids(iop::situation(two(), day("2024-01-01")).holding()) == Ids{"b"});
  CHECK_CODE((void)then.agreement("c"), iop::ErrorCode::agreement_unknown);
  const auto before = iop::situation(two(), day("2022-12-31"));
  CHECK_CODE((void)before.agreement(), iop::ErrorCode::agreement_none);
  auto overlapping = two();
  overlapping.agreements[1].term.first = day("2023-12-01");
  const auto both = iop::situation(overlapping, day("2023-12-31"));
  CHECK_CODE((void)both.agreement(), iop::ErrorCode::agreement_several);
}

TEST_CASE("an ending is a value with its fact, and cuts the term") {
  auto partnership = two();
  partnership.facts->endings = {ended("2025-03-14"), ended("2023-06-30", AgreementId{"a"})};
  const auto then = iop::situation(partnership, day("2026-01-31"));
  const auto& b = then.agreement("b");
  REQUIRE(b.ending().has_value());
  CHECK(b.ending()->on() == day("2025-03-14"));
  CHECK(b.ending()->fact == 0);
  CHECK(b.ending()->pointer == "/facts/endings/0");
  CHECK(b.ended_on() == day("2025-03-14"));
  CHECK(b.term() == days("2024-01-01..2025-03-14"));
  CHECK(b.planned().term.last.text() == "2026-12-31");
  CHECK(b.lived_term(day("2025-01-01")).last.text() == "2025-03-14");
  CHECK(then.agreement("a").ended_on() == day("2023-06-30"));
}

TEST_CASE("an ending after the term, or on its last day, takes nothing away") {
  auto partnership = two();
  partnership.facts->endings = {ended("2024-02-01", AgreementId{"a"})};
  CHECK_FALSE(iop::situation(partnership, day("2025-01-01")).agreement("a").ending().has_value());
  partnership.facts->endings = {ended("2023-12-31", AgreementId{"a"})};
  const auto then = iop::situation(partnership, day("2025-01-01"));
  CHECK(then.agreement("a").ending().has_value());
  CHECK_FALSE(then.agreement("a").ended_on().has_value());
}

TEST_CASE("an ending counts for a day by which it was declared") {
  auto partnership = two();
  partnership.facts->endings = {ended("2025-03-14")};
  partnership.facts->endings[0].ending.declared_on = day("2025-02-01");
  const auto then = iop::situation(partnership, day("2025-01-01"));
  CHECK_FALSE(then.agreement("b").ending_declared_by(day("2025-01-31")).has_value());
  CHECK(then.agreement("b").ending_declared_by(day("2025-02-01"))->on() == day("2025-03-14"));
}

TEST_CASE("what became known later does not count") {
  auto partnership = two();
  partnership.facts->endings = {ended("2025-03-14")};
  partnership.facts->endings[0].recorded_on = day("2025-04-01");
  const auto on = day("2025-03-20");
  CHECK(iop::situation(partnership, on).agreement("b").ended_on() == day("2025-03-14"));
  const auto then = iop::situation(partnership, on, day("2025-03-31"));
  CHECK(then.known_on() == day("2025-03-31"));
  CHECK_FALSE(then.agreement("b").ended_on().has_value());
  CHECK(then.facts().endings.empty());
}

TEST_CASE("an agreement is a draft until its signing, where one is recorded") {
  auto partnership = two();
  const auto draft = [&](const char* on) {
    return iop::situation(partnership, day(on)).agreement("b").draft();
  };
  CHECK_FALSE(draft("2024-03-01"));  // nobody has said that it is one
  partnership.facts->events = {
      {.kind = EventKind::drafted, .on = day("2023-11-01"), .agreement = AgreementId{"b"}}};
  CHECK(draft("2024-03-01"));
  partnership.facts->events.push_back(
      {.kind = EventKind::signing, .on = day("2024-05-16"), .agreement = AgreementId{"b"}});
  CHECK(draft("2024-05-15"));
  CHECK_FALSE(draft("2024-05-16"));
}

TEST_CASE("a signing is whole with the last party's, or with one that names nobody") {
  auto partnership = two();
  partnership.agreements[1].parties = {{.party = {"x"}}, {.party = {"y"}}};
  const auto signing = [&] {
    return iop::situation(partnership, day("2025-01-01")).agreement("b").signing();
  };
  const auto by = [](const char* party) {
    return Event{.kind = EventKind::signing,
                 .on = day("2024-01-01"),
                 .agreement = AgreementId{"b"},
                 .by = iop::PartyId{party}};
  };
  partnership.facts->events = {by("x")};
  CHECK(signing().event == 0U);
  CHECK(signing().missing == std::vector<iop::PartyId>{{"y"}});
  partnership.facts->events = {by("x"), by("y")};
  CHECK(signing().event == 1U);
  CHECK(signing().missing.empty());
}

TEST_CASE("a fact without a name belongs to every agreement that holds its day") {
  auto partnership = two();
  partnership.facts->events = {
      {.kind = EventKind::decision, .on = day("2023-05-01")},
      {.kind = EventKind::decision, .on = iop::FuzzyDate{"årsskiftet", days("2023-12-31..2024-01-01")}},
      {.kind = EventKind::decision, .on = day("2024-05-01"), .agreement = AgreementId{"a"}},
      {.kind = EventKind::decision, .on = day("2030-05-01")}};
  partnership.facts->breaches = {
      {.noted_on = day("2024-02-02"), .by = iop::Side::payee, .text = "t"}};
  const auto then = iop::situation(partnership, day("2025-01-01"));
  using Places = std::vector<std::size_t>;
  CHECK(then.agreement("a").events(EventKind::decision) == Places{0, 1, 2});
  CHECK(then.agreement("b").events(EventKind::decision) == Places{1});
  CHECK(then.agreement("a").breaches().empty());
  CHECK(then.agreement("b").breaches() == Places{0});
  CHECK(then.owners(std::nullopt, days("2023-12-31..2024-01-01")) == Places{0, 1});
  CHECK(then.owners(AgreementId{"a"}, days("2030-01-01..2030-01-01")) == Places{0});
  CHECK(then.owners(std::nullopt, days("2030-01-01..2030-01-01")).empty());

  const auto own = then.agreement("a").facts();
  CHECK(own.events.size() == 3);
  CHECK(own.breaches.empty());
  CHECK(iop::situation(partnership, day("2023-12-30")).agreement("a").facts().events.size() == 1);
}

TEST_CASE("owners are found as by asking each agreement, whatever the spans") {
  Partnership partnership{.schema = "s", .id = "p", .title = "t"};
  for (int i = 0; i < 40; ++i) {
    const Date first = Date(2000, 1, 1).plus_days(i * 37 % 200);
    partnership.agreements.push_back({.id = std::to_string(i),
                                      .title = "t",
                                      .term = {.first = first, .last = first.plus_days(i * 53 % 90)}});
  }
  const auto then = iop::situation(partnership, Date(2000, 6, 1));
  for (int from = -5; from < 300; from += 3)
    for (const int length : {0, 10, 100}) {
      const iop::DateRange asked{Date(2000, 1, 1).plus_days(from),
                                 Date(2000, 1, 1).plus_days(from + length)};
      std::vector<std::size_t> expected;
      for (std::size_t i = 0; i < partnership.agreements.size(); ++i)
        if (iop::exact_term(partnership.agreements[i])->overlap(asked)) expected.push_back(i);
      CHECK(then.owners(std::nullopt, asked) == expected);
    }
}

TEST_CASE("an agreement can be asked for as if its term ended on a day") {
  auto partnership = two();
  auto& b = partnership.agreements[1];
  b.automatic_renewal = iop::AutomaticRenewal{.months = 12, .notice_months = 3};
  b.amendments = {
      {.id = "m", .effective_on = day("2025-01-01"), .text = "m", .term_last = day("2027-12-31")}};
  const auto then = iop::situation(partnership, day("2025-06-01")).agreement("b");
  CHECK(then.planned().term.last.text() == "2027-12-31");
  const auto cut = then.until(day("2024-06-30"));
  CHECK(cut.is_cut());
  CHECK(cut.planned().term.last.text() == "2024-06-30");
  CHECK(cut.planned().amendments.empty());
  CHECK(cut.term() == days("2024-01-01..2024-06-30"));
  CHECK_FALSE(then.is_cut());
  CHECK(then.planned().term.last.text() == "2027-12-31");
}

TEST_CASE("the findings of a situation point to their agreements") {
  auto partnership = two();
  partnership.agreements[1].automatic_renewal =
      iop::AutomaticRenewal{.months = 12, .notice_months = 3};
  const auto then = iop::situation(partnership, day("2027-01-01"));
  REQUIRE(then.findings().size() == 1);
  CHECK(then.findings()[0].code == iop::ErrorCode::amendment_renewed);
  CHECK(then.findings()[0].pointer == "/agreements/1");
  CHECK(then.agreement("b").findings()[0].pointer.empty());
}
