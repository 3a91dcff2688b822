#include <iop/model/known.hpp>

#include <string>

#include <doctest/doctest.h>

#include "support/cases.hpp"
#include "support/print.hpp"

namespace {

using iop::Date;
using iop::Facts;
using iop::Partnership;
using iop::test::day;

// One fact of every kind, each of 10 March 2025 and each recorded on the day given, if any.
Partnership with_facts(const std::optional<Date>& recorded_on) {
  const Date on = day("2025-03-10");
  Facts facts;
  facts.payments = {{.paid_on = on, .amount = {}, .recorded_on = recorded_on}};
  facts.events = {{.kind = iop::EventKind::signing, .on = on, .recorded_on = recorded_on}};
  facts.breaches = {
      {.noted_on = on, .by = iop::Side::payee, .text = "t", .recorded_on = recorded_on}};
  facts.endings = {{.ending = {.effective_on = day("2025-04-01"), .declared_on = on},
                    .recorded_on = recorded_on}};
  facts.meetings = {{.held_on = on, .recorded_on = recorded_on}};
  facts.reports = {{.duty = {"d"}, .received_on = on, .recorded_on = recorded_on}};
  facts.waivers = {{.duty = {"d"},
                    .period = day("2024-01-01"),
                    .waived_on = on,
                    .reason = "r",
                    .recorded_on = recorded_on}};
  facts.measurements = {{.indicator = {"i"}, .period = on, .recorded_on = recorded_on}};
  facts.reviews = {{.id = "r", .reviewed_on = on, .recorded_on = recorded_on}};
  facts.final_reports = {{.id = "f", .reported_on = on, .recorded_on = recorded_on}};
  facts.screenings = {{.id = "s", .made_on = on, .text = "t", .recorded_on = recorded_on}};
  return {.schema = "s",
          .id = "p",
          .title = "t",
          .agreements = {{.id = "a",
                          .title = "t",
                          .term = {.first = day("2023-12-01"), .last = day("2026-11-30")},
                          .amendments = {{.id = "m",
                                          .effective_on = day("2025-06-01"),
                                          .text = "t",
                                          .agreed_on = on,
                                          .recorded_on = recorded_on}}}},
          .facts = facts};
}

std::string known(const Partnership& partnership, const char* on) {
  const auto then = iop::as_known_on(partnership, day(on));
  const auto& facts = *then.facts;
  std::string counts;
  for (const auto count :
       {facts.payments->size(), facts.events.size(), facts.breaches.size(), facts.endings.size(),
        facts.meetings.size(), facts.reports.size(), facts.waivers.size(),
        facts.measurements.size(), facts.reviews.size(), facts.final_reports.size(),
        facts.screenings.size(), then.agreements[0].amendments.size()})
    counts += std::to_string(count);
  return counts;
}

const std::string all = "111111111111", none = "000000000000";

}  // namespace

TEST_CASE("a fact is known from its own day where nothing else is recorded") {
  const auto partnership = with_facts(std::nullopt);
  CHECK(known(partnership, "2025-03-09") == none);
  CHECK(known(partnership, "2025-03-10") == all);
}

TEST_CASE("a fact that was recorded later is known from then, one recorded before from before") {
  CHECK(known(with_facts(day("2025-05-02")), "2025-05-01") == none);
  CHECK(known(with_facts(day("2025-05-02")), "2025-05-02") == all);
  CHECK(known(with_facts(day("2025-03-01")), "2025-03-01") == all);
}

TEST_CASE("a breach known then was not yet rectified, and payments stated as none stay so") {
  auto partnership = with_facts(std::nullopt);
  partnership.facts->breaches[0].rectified_on = day("2025-03-20");
  CHECK_FALSE(
      iop::as_known_on(partnership, day("2025-03-19")).facts->breaches[0].rectified_on.has_value());
  CHECK(iop::as_known_on(partnership, day("2025-03-20")).facts->breaches[0].rectified_on ==
        day("2025-03-20"));
  CHECK(iop::as_known_on(partnership, day("1900-01-01")).facts->payments.has_value());
  partnership.facts.reset();
  CHECK(iop::as_known_on(partnership, day("2025-03-20")) == partnership);
}
