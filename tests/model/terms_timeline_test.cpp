#include <iop/model/terms_timeline.hpp>
#include <iop/model/situation.hpp>
#include <iop/model/terms_on.hpp>

#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "support/cases.hpp"
#include "support/check_fields.hpp"
#include "support/print.hpp"

namespace {

using iop::Agreement;
using iop::Amendment;
using iop::Date;
using iop::Event;
using iop::EventKind;
using iop::Money;
using iop::test::day;

Agreement three_years() {
  return {.id = "a",
          .title = "t",
          .term = {.first = day("2023-12-01"), .last = day("2026-11-30")},
          .payment = iop::PaymentTerms{.months = {iop::MonthNumber{6}, iop::MonthNumber{12}},
                                       .amount = Money::parse("500000.00")}};
}

Amendment from(const std::string& id, const std::string& effective) {
  return {.id = id, .effective_on = day(effective), .text = id};
}

iop::AgreementSituation on(const Agreement& agreement, const std::string& day_asked,
                           const std::vector<Event>& events = {}) {
  iop::Partnership partnership{.schema = {}, .id = "p", .title = "t", .agreements = {agreement}};
  partnership.facts = iop::Facts{.events = events};
  return iop::situation(partnership, day(day_asked)).agreements().front();
}

std::string last_on(const Agreement& agreement, const std::string& day_asked,
                    const std::vector<Event>& events = {}) {
  return on(agreement, day_asked, events).in_force().term.last.text();
}

using Codes = std::vector<std::string>;

Codes codes(const std::vector<iop::Finding>& findings) {
  Codes names;
  for (const auto& each : findings) names.emplace_back(iop::code_name(each.code));
  return names;
}

}  // namespace

TEST_CASE("the records of a timeline list their fields as they declare them") {
  iop::test::check_fields(iop::Renewal{day("2026-08-31"), day("2026-12-01"), day("2027-11-30")});
  iop::test::check_fields(iop::ExtensionOption{.id = "e", .months = 12});
  iop::test::check_fields(iop::AutomaticRenewal{.months = 12, .notice_months = 3});
}

TEST_CASE("an agreement without amendments reads as it was signed, on every day") {
  const auto agreement = three_years();
  for (const auto* each : {"1900-01-01", "2023-12-01", "2026-11-30", "2199-12-31"}) {
    const auto terms = on(agreement, each);
    CHECK(terms.in_force() == agreement);
    CHECK(terms.planned() == agreement);
    CHECK(terms.amendments().empty());
    CHECK(terms.findings().empty());
  }
}

TEST_CASE("an amendment holds from its first day, and replaces what it states whole") {
  auto agreement = three_years();
  agreement.goals = {{.id = "g1", .text = "one"}, {.id = "g2", .text = "two"}};
  auto change = from("longer", "2026-03-01");
  change.term_last = day("2027-11-30");
  change.amount = Money::parse("600000.00");
  change.goals = std::vector<iop::Goal>{{.id = "g3", .text = "three"}};
  change.target_group = iop::TargetGroup{.text = "others"};
  change.parties = std::vector<iop::AgreementParty>{{.party = {"p"}}};
  change.follow_up = std::vector<iop::FollowUpTerm>{
      {.id = "f", .kind = iop::FollowUpKind::meeting, .text = "meet"}};
  agreement.amendments = {change};

  CHECK(last_on(agreement, "2026-02-28") == "2026-11-30");
  CHECK(on(agreement, "2026-02-28").in_force().amendments.empty());
  const auto then = on(agreement, "2026-03-01");
  const Agreement& after = then.in_force();
  CHECK(then.amendments() == std::vector<std::string>{"longer"});
  CHECK(after.term.last.text() == "2027-11-30");
  CHECK(after.term.first.text() == "2023-12-01");
  CHECK(after.payment->amount->to_string() == "600000.00");
  REQUIRE(after.goals.size() == 1);
  CHECK(after.goals[0].id == "g3");
  CHECK(after.target_group->text == "others");
  CHECK(after.parties.size() == 1);
  CHECK(after.follow_up.size() == 1);
}

TEST_CASE("amendments hold in order of time, whatever their order in the file") {
  auto agreement = three_years();
  auto late = from("late", "2025-01-01"), early = from("early", "2024-06-01");
  late.amount = Money::parse("2.00");
  early.amount = Money::parse("1.00");
  agreement.amendments = {late, early};
  const auto amount = [&](const char* each) {
    return on(agreement, each).in_force().payment->amount->to_string();
  };
  CHECK(amount("2024-05-31") == "500000.00");
  CHECK(amount("2024-06-01") == "1.00");
  CHECK(amount("2024-12-31") == "1.00");
  CHECK(amount("2025-01-01") == "2.00");
  CHECK(on(agreement, "2023-12-01").planned_amendments() == std::vector<std::string>{"early", "late"});
}

TEST_CASE("amendments of one day that state one part compete: amendment.conflict") {
  auto agreement = three_years();
  auto one = from("one", "2025-01-01"), two = from("two", "2025-01-01");
  one.amount = Money::parse("1.00");
  two.amount = Money::parse("2.00");
  two.term_last = day("2026-12-31");
  agreement.amendments = {one, two};
  const auto terms = on(agreement, "2025-01-01");
  CHECK(codes(terms.findings()) == Codes{"amendment.conflict"});
  CHECK(terms.in_force().payment->amount->to_string() == "2.00");
  CHECK(terms.in_force().term.last.text() == "2026-12-31");
  two.effective_on = day("2025-01-02");
  agreement.amendments = {one, two};
  CHECK(codes(on(agreement, "2025-06-01").findings()) == Codes{});
}

TEST_CASE("what was not made in writing does not hold where writing is agreed") {
  auto agreement = three_years();
  auto oral = from("oral", "2025-01-01");
  oral.term_last = day("2027-11-30");
  oral.in_writing = false;
  agreement.amendments = {oral};
  CHECK(last_on(agreement, "2025-01-01") == "2027-11-30");
  agreement.changes = iop::ChangeTerms{.in_writing = true};
  const auto terms = on(agreement, "2025-01-01");
  CHECK(codes(terms.findings()) == Codes{"amendment.not_in_writing"});
  CHECK(terms.in_force().term.last.text() == "2026-11-30");
  CHECK(terms.amendments().empty());
  agreement.amendments[0].in_writing.reset();  // nobody has said
  CHECK(last_on(agreement, "2025-01-01") == "2027-11-30");
}

TEST_CASE("an extension option gives the new last day, up to its limit") {
  auto agreement = three_years();
  agreement.term = {.first = day("2018-03-01"), .last = day("2022-02-28")};
  agreement.extensions = {{.id = "year", .months = 12, .latest = day("2023-02-28")}};
  auto first = from("first", "2022-01-15"), second = from("second", "2023-01-15");
  first.uses_extension = second.uses_extension = iop::ExtensionId{"year"};
  agreement.amendments = {first};
  CHECK(last_on(agreement, "2022-01-14") == "2022-02-28");
  CHECK(last_on(agreement, "2022-01-15") == "2023-02-28");
  agreement.amendments = {first, second};  // the limit is reached: it gives no further day
  CHECK(last_on(agreement, "2023-01-15") == "2023-02-28");
  agreement.extensions[0].latest.reset();
  CHECK(last_on(agreement, "2023-01-15") == "2024-02-29");  // the day before 1 March

  agreement.extensions[0].latest = day("2023-02-28");
  agreement.amendments[1].term_last = day("2023-12-31");
  const auto past = on(agreement, "2023-01-15");
  CHECK(codes(past.findings()) == Codes{"amendment.past_extension"});
  CHECK(past.in_force().term.last.text() == "2023-12-31");  // as agreed, and said

  agreement.amendments = {first};
  agreement.term.last = iop::FuzzyDate::parse("2022-02");
  const auto vague = on(agreement, "2022-01-15");
  CHECK(codes(vague.findings()) == Codes{"amendment.term_not_exact"});
  CHECK(vague.in_force().term.last.text() == "2022-02");
}

TEST_CASE("an amendment after the last day, or of an amount that is not agreed, is reported") {
  auto agreement = three_years();
  auto late = from("late", "2026-12-01");
  late.term_last = day("2027-11-30");
  agreement.amendments = {late};
  CHECK(codes(on(agreement, "2026-12-01").findings()) == Codes{"amendment.after_term"});
  agreement.amendments[0].agreed_on = day("2026-11-30");  // in the term, and without a gap
  CHECK(codes(on(agreement, "2026-12-01").findings()).empty());
  agreement.amendments[0].effective_on = day("2026-12-02");
  CHECK(codes(on(agreement, "2026-12-02").findings()) == Codes{"amendment.after_term"});
  agreement.amendments[0].effective_on = day("2026-11-01");  // dated back, after the term
  agreement.amendments[0].agreed_on = day("2026-12-01");
  CHECK(codes(on(agreement, "2026-12-01").findings()) == Codes{"amendment.after_term"});
  agreement.payment.reset();
  agreement.amendments[0] = from("amount", "2025-01-01");
  agreement.amendments[0].amount = Money::parse("1.00");
  CHECK(codes(on(agreement, "2023-12-01").planned_findings()) == Codes{"amendment.without_payment"});
}

TEST_CASE("the term renews itself from the day after the last day for notice") {
  auto agreement = three_years();
  agreement.automatic_renewal = iop::AutomaticRenewal{.months = 12, .notice_months = 3};
  CHECK(iop::last_day_for_notice(agreement) == day("2026-08-31"));
  CHECK(last_on(agreement, "2026-08-31") == "2026-11-30");
  CHECK(last_on(agreement, "2026-09-01") == "2027-11-30");
  CHECK(last_on(agreement, "2027-08-31") == "2027-11-30");
  CHECK(last_on(agreement, "2027-09-01") == "2028-11-30");
  const auto renewed = on(agreement, "2028-01-01");
  CHECK(codes(renewed.findings()) == Codes{"amendment.renewed", "amendment.renewed"});
  CHECK(renewed.renewals() ==
        std::vector<iop::Renewal>{{day("2026-08-31"), day("2026-12-01"), day("2027-11-30")},
                                  {day("2027-08-31"), day("2027-12-01"), day("2028-11-30")}});
  CHECK(renewed.amendments().empty());
  CHECK(renewed.in_force().amendments.empty());
  agreement.automatic_renewal->latest = day("2027-05-31");
  CHECK(last_on(agreement, "2030-01-01") == "2027-05-31");
}

TEST_CASE("notice in time stops the renewal, notice a day late does not") {
  auto agreement = three_years();
  agreement.automatic_renewal = iop::AutomaticRenewal{.months = 12, .notice_months = 3};
  const auto notice = [](const char* on, std::optional<iop::AgreementId> of = {}) {
    return std::vector<Event>{{.kind = EventKind::notice, .on = day(on), .agreement = of}};
  };
  CHECK(last_on(agreement, "2026-12-31", notice("2026-08-31")) == "2026-11-30");
  CHECK(last_on(agreement, "2026-12-31", notice("2026-09-01")) == "2027-11-30");
  CHECK(last_on(agreement, "2028-12-31", notice("2026-09-01")) == "2027-11-30");  // the next time
  CHECK(last_on(agreement, "2026-12-31", notice("2026-08-31", iop::AgreementId{"b"})) ==
        "2027-11-30");
  CHECK(last_on(agreement, "2026-12-31", notice("2023-11-30")) == "2027-11-30");  // before it began
  const auto stopped = on(agreement, "2026-08-31", notice("2026-08-31"));
  CHECK_FALSE(stopped.in_force().automatic_renewal.has_value());
  CHECK(stopped.signed_as().automatic_renewal.has_value());
  CHECK(on(agreement, "2026-08-30", notice("2026-08-31")).in_force().automatic_renewal.has_value());
}

TEST_CASE("a renewal is planned beside the amendments, and the signed agreement stays as it was") {
  auto agreement = three_years();
  agreement.automatic_renewal = iop::AutomaticRenewal{.months = 12, .notice_months = 3};
  auto raise = from("raise", "2025-01-01");
  raise.amount = Money::parse("600000.00");
  agreement.amendments = {raise};
  const auto renewed = on(agreement, "2027-01-01");
  CHECK(renewed.signed_as() == agreement);
  CHECK(renewed.planned().amendments == agreement.amendments);
  CHECK(renewed.planned().term.last.text() == "2027-11-30");
  CHECK(renewed.planned().payment->amount->to_string() == "600000.00");
  CHECK(on(agreement, "2026-01-01").renewals().empty());
  CHECK(on(agreement, "2026-01-01").planned().term.last.text() == "2026-11-30");
}

TEST_CASE("of two amendments of one day the one agreed later holds, whatever their order") {
  auto agreement = three_years();
  auto early = from("early", "2025-01-01"), late = from("late", "2025-01-01");
  early.amount = Money::parse("1.00");
  late.amount = Money::parse("2.00");
  early.agreed_on = day("2024-11-01");
  late.agreed_on = day("2024-12-01");
  for (const auto& order : {std::vector{early, late}, std::vector{late, early}}) {
    agreement.amendments = order;
    const auto terms = on(agreement, "2025-01-01");
    CHECK(terms.in_force().payment->amount->to_string() == "2.00");
    CHECK(terms.amendments() == std::vector<std::string>{"late"});
    CHECK(terms.findings().empty());
    CHECK(terms.signed_as().amendments == order);  // the file's own order stays
  }
  agreement.amendments[0].agreed_on.reset();  // nothing tells which of them came later
  const auto told = on(agreement, "2025-01-01");
  CHECK(codes(told.findings()) == Codes{"amendment.conflict"});
  CHECK(told.in_force().payment->amount == agreement.amendments[1].amount);
}

TEST_CASE("the timeline has the terms of every day, renewals between amendments") {
  auto agreement = three_years();
  agreement.automatic_renewal = iop::AutomaticRenewal{.months = 12, .notice_months = 3};
  auto raise = from("raise", "2027-01-01"), longer = from("longer", "2027-06-01");
  raise.amount = Money::parse("600000.00");
  longer.term_last = day("2030-11-30");
  agreement.amendments = {longer, raise};
  const auto then = on(agreement, "2027-03-01");
  const auto& timeline = then.timeline();
  std::vector<std::string> changes;
  for (const auto& each : timeline.all())
    changes.push_back(each.first.to_string() + ": " + each.amount->to_string() + " until " +
                      each.term.last.text());
  CHECK(changes == std::vector<std::string>{"1900-01-01: 500000.00 until 2026-11-30",
                                            "2026-09-01: 500000.00 until 2027-11-30",
                                            "2027-01-01: 600000.00 until 2027-11-30",
                                            "2027-06-01: 600000.00 until 2030-11-30"});
  CHECK(timeline.at(day("2026-08-31")).term.last.text() == "2026-11-30");
  CHECK(timeline.at(day("2026-09-01")).renewal == 0U);
  CHECK(timeline.at(day("2027-05-31")).amendment == 1U);
}
