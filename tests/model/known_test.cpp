#include <iop/model/known.hpp>

#include <set>
#include <string>
#include <type_traits>
#include <vector>

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
  facts.invoices = {
      {.received_on = on, .component = {"c"}, .covers = on, .recorded_on = recorded_on}};
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
  facts.accounts = {
      {.period = day("2024-12-31"), .received_on = on, .used = {}, .recorded_on = recorded_on}};
  facts.misuse_decisions = {
      {.decided_on = on, .ground = iop::MisuseGround::misuse,
       .reason = "r", .recorded_on = recorded_on}};
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

template <class T>
const std::vector<T>& list_of(const std::vector<T>& list) {
  return list;
}
template <class T>
const std::vector<T>& list_of(const std::optional<std::vector<T>>& list) {
  return list.value();
}

// The kinds of fact that have one, and "amendments".
std::vector<std::string> known(const Partnership& partnership, const char* on) {
  const auto then = iop::as_known_on(partnership, day(on));
  std::vector<std::string> kinds;
  iop::for_each_field<Facts>([&](const auto& field) {
    if (!list_of((*then.facts).*field.member).empty()) kinds.emplace_back(field.name);
  });
  if (!then.agreements[0].amendments.empty()) kinds.emplace_back("amendments");
  return kinds;
}

std::vector<std::string> all() {
  std::vector<std::string> kinds;
  iop::for_each_field<Facts>([&](const auto& field) { kinds.emplace_back(field.name); });
  kinds.emplace_back("amendments");
  return kinds;
}

const std::vector<std::string> none;

// Every member below a record that is a day, by the record it stands in: "Payment.paid_on".
template <class T>
void add_days(std::set<std::string>& names, std::set<std::string>& seen, const std::string& name) {
  if constexpr (iop::is_optional<T>) {
    add_days<typename iop::OptionalTraits<T>::Inner>(names, seen, name);
  } else if constexpr (iop::is_list<T>) {
    add_days<typename iop::ListTraits<T>::Element>(names, seen, name);
  } else if constexpr (std::is_same_v<T, Date> || std::is_same_v<T, iop::FuzzyDate>) {
    names.insert(name);
  } else if constexpr (iop::Described<T>) {
    constexpr auto description = T::description();
    if (!seen.insert(std::string{description.name}).second) return;
    iop::for_each_field<T>([&](const auto& field) {
      using Type = typename std::remove_cvref_t<decltype(field)>::Type;
      add_days<Type>(names, seen,
                     std::string{description.name} + "." + std::string{field.name});
    });
  }
}

// Days on which somebody decided, received or recorded something: `as_known_on` heeds each.
const std::set<std::string> heeded{
    "Account.received_on", "Account.recorded_on", "Amendment.agreed_on", "Amendment.effective_on",
    "Amendment.recorded_on", "Approval.approved_on", "CarryOverRequest.decided_on",
    "CarryOverRequest.requested_on", "Ending.recorded_on", "Event.on", "Event.recorded_on",
    "Figure.published_on", "FinalReport.recorded_on", "FinalReport.reported_on",
    "Invoice.received_on", "Invoice.recorded_on", "Measurement.period", "Measurement.recorded_on",
    "Meeting.held_on", "Meeting.recorded_on", "Memo.dated", "MisuseDecision.decided_on",
    "MisuseDecision.recorded_on", "NotedBreach.noted_on", "NotedBreach.recorded_on",
    "NotedBreach.rectified_on", "Payment.paid_on", "Payment.recorded_on", "Raise.decided_on",
    "Report.accepted_on", "Report.received_on", "Report.recorded_on", "Rescission.declared_on",
    "Rescission.effective_on", "Review.recorded_on", "Review.reviewed_on", "Screening.made_on",
    "Screening.recorded_on", "Waiver.recorded_on", "Waiver.waived_on"};

// Days that something is about, or holds from or until: nobody learns anything by them.
const std::set<std::string> of_something{
    "Account.period", "Amendment.term_last", "Assignment.due", "AutomaticRenewal.latest",
    "Baseline.period", "Breach.notified_on", "ExtensionOption.latest", "Figure.period",
    "FormerName.until", "Indexation.base", "Invoice.covers", "MisuseDecision.period",
    "Partnership.since", "Payment.covers", "PaymentComponent.first", "PaymentComponent.last",
    "Indicator.due", "PlannedActivity.when", "Raise.first", "Report.period", "ReviewItem.follow_up",
    "Term.first", "Term.last", "Waiver.period"};

}  // namespace

TEST_CASE("a fact is known from its own day where nothing else is recorded") {
  const auto partnership = with_facts(std::nullopt);
  CHECK(known(partnership, "2025-03-09") == none);
  CHECK(known(partnership, "2025-03-10") == all());
}

TEST_CASE("a fact that was recorded later is known from then, one recorded before from before") {
  CHECK(known(with_facts(day("2025-05-02")), "2025-05-01") == none);
  CHECK(known(with_facts(day("2025-05-02")), "2025-05-02") == all());
  CHECK(known(with_facts(day("2025-03-01")), "2025-03-01") == all());
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

TEST_CASE("every day in a partnership is heeded, or is known to tell nothing of when") {
  std::set<std::string> days, seen, expected = heeded;
  expected.insert(of_something.begin(), of_something.end());
  add_days<Partnership>(days, seen, "");
  for (const auto& name : days) CHECK_MESSAGE(expected.contains(name), "nobody has said: ", name);
  for (const auto& name : expected) CHECK_MESSAGE(days.contains(name), "no such day: ", name);
}

TEST_CASE("what was added to a fact later, or decided about a term, is not known before") {
  auto partnership = with_facts(std::nullopt);
  auto& facts = *partnership.facts;
  const Date later = day("2025-05-02");
  facts.reports[0].accepted_on = later;
  facts.reviews[0].memo = iop::Memo{};
  facts.reviews[0].memo->dated = later;
  facts.final_reports[0].memo = facts.reviews[0].memo;
  facts.final_reports[0].approvals = {{.role = "r", .approved_on = later}};
  facts.accounts[0].carry_over = iop::CarryOverRequest{
      .requested_on = day("2025-03-20"), .decided_on = later, .granted = iop::Money{}};
  iop::PaymentComponent component{
      .id = "c", .every = iop::Frequency::year, .paid = iop::PaidWhen::advance};
  component.raises = {{.first = day("2025-01-01"), .amount = {}, .decided_on = later},
                      {.first = day("2025-01-01"), .amount = {}}};
  partnership.agreements[0].payment = iop::PaymentTerms{.components = {component}};
  partnership.series = {{.id = "s", .title = "t", .kind = {}, .source = "s"}};
  partnership.series[0].figures = {{.period = day("2024-01-01"), .value = iop::Decimal{1}, .published_on = later}};

  CHECK(iop::as_known_on(partnership, later) == partnership);
  const auto before = iop::as_known_on(partnership, day("2025-05-01"));
  CHECK_FALSE(before.facts->reports[0].accepted_on.has_value());
  CHECK_FALSE(before.facts->reviews[0].memo.has_value());
  CHECK_FALSE(before.facts->final_reports[0].memo.has_value());
  CHECK(before.facts->final_reports[0].approvals.empty());
  CHECK_FALSE(before.facts->accounts[0].carry_over->granted.has_value());
  CHECK(before.agreements[0].payment->components[0].raises.size() == 1);  // nobody dated it
  CHECK(before.series[0].figures.empty());
  CHECK_FALSE(iop::as_known_on(partnership, day("2025-03-19"))
                  .facts->accounts[0]
                  .carry_over.has_value());
}
