#include <iop/rules/follow_up/follow_up.hpp>

#include <algorithm>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include <iop/io/partnership_file.hpp>

#include "support/cases.hpp"
#include "support/check_fields.hpp"
#include "support/example.hpp"
#include "support/print.hpp"

namespace {

using iop::Date;
using iop::FollowUpCalendar;
using iop::FollowUpKind;
using iop::FollowUpTerm;
using iop::Obligation;
using iop::Partnership;
using iop::ReadingSource;
using iop::YearBasis;
using iop::test::day;
using iop::test::days;
using List = std::vector<std::string>;

Partnership kalmar() { return iop::parse_partnership(iop::test::kalmar_text()); }

List ids(const FollowUpCalendar& calendar) {
  List list;
  for (const auto& each : calendar.obligations) list.push_back(each.id);
  return list;
}
const Obligation& one(const FollowUpCalendar& calendar, std::string_view id) {
  for (const auto& each : calendar.obligations)
    if (each.id == id) return each;
  throw std::runtime_error("no obligation " + std::string{id});
}

// One agreement with one duty.
Partnership with_duty(FollowUpTerm duty, const iop::FuzzyDate& first, const iop::FuzzyDate& last) {
  Partnership partnership{.schema = "", .id = "p", .title = "P"};
  partnership.agreements.push_back({.id = "a",
                                    .title = "A",
                                    .term = {.first = first, .last = last},
                                    .follow_up = {std::move(duty)}});
  return partnership;
}
FollowUpTerm report(std::int64_t times = 1) {
  return {.id = "r",
          .kind = FollowUpKind::report,
          .text = "t",
          .times_per_year = times,
          .due_within_months = iop::Months{0}};
}

TEST_CASE(
    "follow_up.due_day: the wheel of a year touches what is open in it, in order of due day") {
  CHECK(ids(iop::follow_up_calendar(kalmar(), days("2025-01-01..2025-12-31"))) ==
        List{"2023-2026/payment/2025-06", "2023-2026/meeting/kontaktmoten/2024-12-01",
             "2023-2026/quality_review/kvalitetsuppfoljning/2024-12-01",
             "2023-2026/report/arlig-rapport/2023-12-01", "2023-2026/payment/2025-12",
             "2023-2026/meeting/kontaktmoten/2025-12-01",
             "2023-2026/quality_review/kvalitetsuppfoljning/2025-12-01",
             "2023-2026/report/arlig-rapport/2024-12-01"});
  CHECK(ids(iop::follow_up_calendar(kalmar(), days("2022-01-01..2022-12-19"))).empty());
  CHECK(ids(iop::follow_up_calendar(kalmar(), days("2022-12-20..2022-12-20"))) ==
        List{"2020-2023/term_end"});
  CHECK(ids(iop::follow_up_calendar(kalmar(), days("2026-12-01..2030-12-31"))) ==
        List{"2023-2026/report/arlig-rapport/2025-12-01"});  // on the last year
}

TEST_CASE("follow_up.meetings: four, both owe them, the municipality convenes, by the clause") {
  const auto calendar = iop::follow_up_calendar(kalmar(), days("2024-01-01..2024-01-31"));
  const auto& meetings = one(calendar, "2023-2026/meeting/kontaktmoten/2023-12-01");
  CHECK(meetings.required == 4);
  CHECK(meetings.owed_by ==
        std::vector{iop::PartyId{"kalmar-kommun"}, iop::PartyId{"kalmar-stadsmission"}});
  CHECK(meetings.conveners == std::vector{iop::PartyId{"kalmar-kommun"}});
  CHECK(meetings.clause == iop::ClauseId{"kontaktmoten"});
  CHECK(meetings.meeting_kinds ==
        std::vector{iop::MeetingKind::contact, iop::MeetingKind::steering_group});
}

TEST_CASE("follow_up.report: the parts that the clause names, and who receives it") {
  const auto calendar = iop::follow_up_calendar(kalmar(), days("2025-01-01..2025-01-31"));
  const auto& yearly = one(calendar, "2023-2026/report/arlig-rapport/2023-12-01");
  CHECK(yearly.parts.size() == 5);
  CHECK(yearly.reported_to == "Socialförvaltningen");
  CHECK(yearly.conveners.empty());
}

TEST_CASE("follow_up.quality_review: every year, by the municipality") {
  const auto calendar = iop::follow_up_calendar(kalmar(), days("2023-12-01..2026-11-30"));
  const auto reviews = std::ranges::count(calendar.obligations, iop::ObligationKind::quality_review,
                                          &Obligation::kind);
  CHECK(reviews == 3);
}

TEST_CASE(
    "follow_up.year: the argument, else the duty, else agreement years, each with its source") {
  auto duty = report();
  const auto range = days("2024-01-01..2024-01-01");
  const auto year_of = [&](const iop::FollowUpReading& reading) {
    return iop::follow_up_calendar(with_duty(duty, day("2023-12-01"), day("2026-11-30")), range,
                                   reading)
        .obligations.at(0)
        .year.value();
  };
  CHECK(year_of({}).basis == YearBasis::agreement_year);
  CHECK(year_of({}).basis_from == ReadingSource::unless_said);
  CHECK(year_of({}).days == days("2023-12-01..2024-11-30"));
  CHECK(year_of({}).year_days == 366);
  CHECK(year_of({}).days_in_term == 366);
  duty.year = YearBasis::calendar_year;
  CHECK(year_of({}).basis == YearBasis::calendar_year);
  CHECK(year_of({}).basis_from == ReadingSource::agreement);
  CHECK(year_of({}).part_year_from == ReadingSource::unless_said);
  const auto chosen =
      year_of({.year = YearBasis::agreement_year, .part_year = iop::PartYearReading::whole});
  CHECK(chosen.basis == YearBasis::agreement_year);
  CHECK(chosen.basis_from == ReadingSource::argument);
  CHECK(chosen.part_year == iop::PartYearReading::whole);
  CHECK(chosen.part_year_from == ReadingSource::argument);
}

TEST_CASE("follow_up.year: every number of days of a cut year, both readings") {
  for (int length = 1; length <= 365; ++length) {
    const Date last = day("2023-01-01").plus_days(length - 1);
    for (const std::int64_t times : {1, 2, 4, 12}) {
      const auto partnership = with_duty(report(times), day("2023-01-01"), last);
      const auto range = days("2023-01-01..2023-01-01");
      const auto& shared = iop::follow_up_calendar(partnership, range).obligations.at(0);
      // The nearest whole number, halves up: |365 n - times * length| is least.
      const auto required = shared.required.value();
      CHECK(2 * (365 * required - times * length) <= 365);
      CHECK(2 * (times * length - 365 * required) < 365);
      CHECK(iop::follow_up_calendar(partnership, range, {.part_year = iop::PartYearReading::whole})
                .obligations.at(0)
                .required == times);
    }
  }
}

TEST_CASE("follow_up.year: years that are not exact, with what is certain of them") {
  const auto calendar = iop::follow_up_calendar(
      with_duty(report(), iop::FuzzyDate::parse("2020-12"), day("2023-11-30")),
      days("2020-01-01..2023-12-31"));
  CHECK(iop::test::codes(calendar.findings) == List{"follow_up.term_not_exact"});
  const auto& first = one(calendar, "a/report/r/2020-12-01");
  CHECK(first.window == days("2020-12-01..2021-12-30"));
  CHECK(first.surely == days("2020-12-31..2021-11-30"));
  CHECK(first.due.days() == days("2021-11-30..2021-12-30"));
  CHECK(first.required == 1);
  CHECK_FALSE(first.year.value().days_in_term.has_value());
}

TEST_CASE("follow_up.due_day: within months after the year, by the end of the last of them") {
  auto duty = report();
  for (const auto& [months, due] :
       {std::pair{1, "2025-03-31"}, {2, "2025-04-30"}, {3, "2025-05-31"}, {12, "2026-02-28"}}) {
    duty.due_within_months = iop::Months{months};
    const auto calendar = iop::follow_up_calendar(
        with_duty(duty, day("2024-03-01"), day("2025-02-28")), days("2024-01-01..2026-12-31"));
    CHECK(one(calendar, "a/report/r/2024-03-01").due.text() == due);
    CHECK(one(calendar, "a/report/r/2024-03-01").window.first() == day("2025-03-01"));
  }
  duty.due_within_months = iop::Months{0};
  duty.grace_days = iop::GraceDays{10};
  const auto calendar = iop::follow_up_calendar(
      with_duty(duty, day("2024-03-01"), day("2025-02-28")), days("2024-01-01..2026-12-31"));
  CHECK(one(calendar, "a/report/r/2024-03-01").due.text() == "2025-02-28");
  CHECK(one(calendar, "a/report/r/2024-03-01").grace_last == day("2025-03-10"));
}

TEST_CASE(
    "follow_up.deadline: an extension's last use and a notice's last day, also for a term less "
    "than exact") {
  auto partnership = kalmar();
  auto& agreement = partnership.agreements[1];
  agreement.follow_up.clear();
  agreement.payment.reset();
  agreement.extensions = {
      {.id = "e", .months = iop::ExtensionMonths{12}, .notice_months = iop::NoticeMonths{6}}};
  const auto range = days("2024-01-01..2030-12-31");
  auto calendar = iop::follow_up_calendar(partnership, range);
  CHECK(one(calendar, "2023-2026/extension_deadline/e/2026-05-31").due.text() == "2026-05-31");
  CHECK(one(calendar, "2023-2026/extension_deadline/e/2026-05-31").duty == "e");
  CHECK_FALSE(one(calendar, "2023-2026/term_end").required.has_value());

  agreement.extensions[0].latest = iop::FuzzyDate::parse("2026-11-30");  // no longer than the term
  CHECK(ids(iop::follow_up_calendar(partnership, range)) == List{"2023-2026/term_end"});

  agreement.extensions.clear();
  agreement.automatic_renewal = {.months = iop::ExtensionMonths{12},
                                 .notice_months = iop::NoticeMonths{3}};
  agreement.term.last = iop::FuzzyDate::parse("2026-11");
  calendar = iop::follow_up_calendar(partnership, range);
  CHECK(one(calendar, "2023-2026/notice_deadline/2026-08-01").due.days() ==
        days("2026-08-01..2026-08-31"));
}

TEST_CASE(
    "follow_up.deadline: renewals decided by the first day of the range count, later ones are not "
    "assumed") {
  auto partnership = kalmar();
  auto& agreement = partnership.agreements[1];
  agreement.follow_up.clear();
  agreement.payment.reset();
  agreement.automatic_renewal = {.months = iop::ExtensionMonths{12},
                                 .notice_months = iop::NoticeMonths{3}};
  CHECK(ids(iop::follow_up_calendar(partnership, days("2026-08-31..2027-12-31"))) ==
        List{"2023-2026/notice_deadline/2026-08-31", "2023-2026/term_end"});
  CHECK(ids(iop::follow_up_calendar(partnership, days("2026-09-01..2027-12-31"))) ==
        List{"2023-2026/notice_deadline/2027-08-31", "2023-2026/term_end"});
}

TEST_CASE("follow_up.deadline: an assignment without a day is a finding") {
  auto partnership = kalmar();
  partnership.assignments = {{.id = "u", .text = "t"}};
  CHECK(iop::test::codes(
            iop::follow_up_calendar(partnership, days("2025-01-01..2025-12-31")).findings) ==
        List{"follow_up.due_not_stated", "follow_up.no_due_day"});
}

TEST_CASE("follow_up.year: explained for each year, with the times it gives") {
  const auto calendar = iop::follow_up_calendar(kalmar(), days("2025-03-01..2025-03-31"));
  const auto steps = iop::explain(calendar);
  REQUIRE(steps.size() == 9);
  CHECK(steps[0].rule == iop::RuleId::follow_up_year);
  CHECK(steps[0].clause == iop::ClauseId{"kontaktmoten"});
  CHECK(steps[0].value == iop::StepValue{days("2024-12-01..2025-11-30")});
  CHECK(*iop::find_operand(steps[0], "required") == iop::StepValue{std::int64_t{4}});
  CHECK(steps[1].rule == iop::RuleId::follow_up_meetings);
  CHECK(steps[2].rule == iop::RuleId::follow_up_due_day);
  CHECK(steps[4].rule == iop::RuleId::follow_up_quality_review);
  CHECK(steps[7].rule == iop::RuleId::follow_up_report);
}

TEST_CASE("follow_up.due_day: records list their fields in the order of their declaration") {
  iop::test::for_each_record<FollowUpCalendar>([&]<class Record>() {
    if constexpr (!std::is_same_v<Record, iop::Finding> && !std::is_same_v<Record, iop::Detail>)
      iop::test::check_fields(iop::test::example_of<Record>());
  });
}

}  // namespace
