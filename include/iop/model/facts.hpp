// What happened, and when it became known here.
//
// A fact that has no `recorded_on` became known on its own day. A fact that names no agreement
// belongs to every agreement that holds its day. Payments are the exception: they must name theirs
// where there are several.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include <iop/core/decimal.hpp>
#include <iop/core/export.hpp>
#include <iop/core/fields.hpp>
#include <iop/core/fuzzy_date.hpp>
#include <iop/core/money.hpp>
#include <iop/core/words.hpp>
#include <iop/model/claim_facts.hpp>
#include <iop/model/clause.hpp>
#include <iop/model/events.hpp>
#include <iop/model/final_report.hpp>
#include <iop/model/follow_up.hpp>
#include <iop/model/goal.hpp>
#include <iop/model/review.hpp>
#include <iop/model/screening.hpp>

namespace iop {

struct Meeting {
  FuzzyDate held_on;
  MeetingKind kind = MeetingKind::contact;
  std::optional<AgreementId> agreement = {};
  std::vector<PartyId> participants = {};
  std::optional<std::string> note = {};
  std::optional<Date> recorded_on = {};
  Extra extra = {};

  bool operator==(const Meeting&) const = default;
  static constexpr auto description() {
    return describe<Meeting>(
        "Meeting", "A meeting of the parties that was held.",
        field("held_on", &Meeting::held_on, "When it was held."),
        field("kind", &Meeting::kind, "What kind of meeting; of the contact persons unless said."),
        field("agreement", &Meeting::agreement,
              "The agreement; every one that holds the day unless said."),
        field("participants", &Meeting::participants, "The parties that took part."),
        field("note", &Meeting::note, "What it was about."),
        field("recorded_on", &Meeting::recorded_on,
              "The day it became known here; the day it was held unless said."));
  }
};

struct Report {
  DutyId duty;
  FuzzyDate received_on;
  std::optional<FuzzyDate> period = {};
  std::optional<AgreementId> agreement = {};
  std::vector<ReportPart> contents = {};
  std::optional<Count> visitors = {};
  std::optional<Date> accepted_on = {};
  std::optional<std::string> note = {};
  std::optional<Date> recorded_on = {};
  Extra extra = {};

  bool operator==(const Report&) const = default;
  static constexpr auto description() {
    return describe<Report>(
        "Report", "A report that was received: on a duty of follow-up, or on an assignment.",
        field("duty", &Report::duty, "The duty or the assignment it answers."),
        field("received_on", &Report::received_on,
              "When it was received: a day, or less exactly where nobody knows."),
        field(
            "period", &Report::period,
            "The time it is about; unless said, the year that is to be reported on the day it was "
            "received."),
        field("agreement", &Report::agreement,
              "The agreement; every one that holds the day unless said."),
        field("contents", &Report::contents, "What it holds."),
        field("visitors", &Report::visitors, "The number of visitors it states."),
        field("accepted_on", &Report::accepted_on, "The day the payer accepted it."),
        field("note", &Report::note, "Anything worth knowing about it."),
        field("recorded_on", &Report::recorded_on,
              "The day it became known here; the day it was received unless said."));
  }
};

struct Waiver {
  DutyId duty;
  FuzzyDate period;
  Date waived_on;
  std::string reason;
  std::optional<PartyId> by = {};
  std::optional<AgreementId> agreement = {};
  std::optional<Date> recorded_on = {};
  Extra extra = {};

  bool operator==(const Waiver&) const = default;
  static constexpr auto description() {
    return describe<Waiver>(
        "Waiver", "That a duty was waived for a time by the party it is owed to.",
        field("duty", &Waiver::duty, "The duty."),
        field("period", &Waiver::period, "The time it is waived for."),
        field("waived_on", &Waiver::waived_on, "The day it was waived."),
        field("reason", &Waiver::reason, "Why."), field("by", &Waiver::by, "Who waived it."),
        field("agreement", &Waiver::agreement,
              "The agreement; every one that holds a day of the period unless said."),
        field("recorded_on", &Waiver::recorded_on,
              "The day it became known here; the day it was waived unless said."));
  }
};

// What an indicator was for a time. Missing and zero are different: a measurement that was not made
// is not here.
// What a figure is divided by, where a measurement is for a part of those who are counted.
enum class PartBy { sex, age, place, group, reporter };
template <>
struct Words<PartBy> {
  static constexpr std::string_view name = "PartBy";
  static constexpr std::array list{Word{PartBy::sex, "sex"}, Word{PartBy::age, "age"},
                                   Word{PartBy::place, "place"}, Word{PartBy::group, "group"},
                                   Word{PartBy::reporter, "reporter"}};
};

// Women, a district, one of several associations that report. Parts of one figure are put together;
// a total beside them is the same people once more and is not counted with them.
struct FigurePart {
  PartBy by;
  std::string of;
  Extra extra = {};

  bool operator==(const FigurePart&) const = default;
  static constexpr auto description() {
    return describe<FigurePart>(
        "FigurePart", "The part of those counted that a measurement is for.",
        field("by", &FigurePart::by, "What the figure is divided by."),
        field("of", &FigurePart::of, "Which part: women, a district, an association."));
  }
};

// Of two measurements of one indicator, time and part, the one with the later `recorded_on`
// replaces the other where both state it; one that `corrects` replaces those known before it.
struct Measurement {
  IndicatorId indicator;
  FuzzyDate period;
  std::optional<Decimal> value = {};
  std::optional<Count> numerator = {};
  std::optional<PositiveCount> denominator = {};
  std::optional<bool> yes = {};
  std::optional<bool> judged_met = {};
  std::optional<FigurePart> part = {};
  bool corrects = false;
  std::optional<std::string> source = {};
  std::optional<std::string> note = {};
  std::optional<Date> recorded_on = {};
  Extra extra = {};

  bool operator==(const Measurement&) const = default;
  static constexpr auto description() {
    return describe<Measurement>(
        "Measurement", "What an indicator was found to be, for a time.",
        field("indicator", &Measurement::indicator, "The indicator."),
        field("period", &Measurement::period, "The time it is for."),
        field("value", &Measurement::value, "The value; percent for a share."),
        field("numerator", &Measurement::numerator,
              "For a share, in place of the value: how many."),
        field("denominator", &Measurement::denominator, "For a share: of how many."),
        field("yes", &Measurement::yes, "For yes_no: whether it is so."),
        field("judged_met", &Measurement::judged_met,
              "For qualitative: whether somebody judged the target met."),
        field("part", &Measurement::part,
              "The part of those counted that it is for, such as women; absent for all of them."),
        field("corrects", &Measurement::corrects,
              "Whether it replaces earlier figures of the same indicator, time and part. A later "
              "recorded_on replaces an earlier one without it."),
        field("source", &Measurement::source, "Where the figure is from."),
        field("note", &Measurement::note, "Anything worth knowing about it."),
        field("recorded_on", &Measurement::recorded_on,
              "The day it became known here; the last day of its period unless said."));
  }
};

// The value in percent, where it is stated for a share and no share can be that: below 0 or above
// 100.
[[nodiscard]] IOP_EXPORT std::optional<std::string> impossible_share(
    const Indicator& indicator, const Measurement& measurement);

struct Facts {
  std::optional<std::vector<Payment>> payments = {};
  std::vector<Invoice> invoices = {};
  std::vector<Event> events = {};
  std::vector<NotedBreach> breaches = {};
  std::vector<Ending> endings = {};
  std::vector<Meeting> meetings = {};
  std::vector<Report> reports = {};
  std::vector<Waiver> waivers = {};
  std::vector<Measurement> measurements = {};
  std::vector<Review> reviews = {};
  std::vector<FinalReport> final_reports = {};
  std::vector<Screening> screenings = {};
  std::vector<Account> accounts = {};
  std::vector<MisuseDecision> misuse_decisions = {};
  Extra extra = {};

  bool operator==(const Facts&) const = default;
  static constexpr auto description() {
    return describe<Facts>(
        "Facts", "What happened.",
        field("payments", &Facts::payments,
              "What has been paid; an empty list says that nothing was.", Presence::essential),
        field("invoices", &Facts::invoices, "Bills for instalments that wait for one."),
        field("events", &Facts::events, "What happened to the agreements as wholes."),
        field("breaches", &Facts::breaches, "Breaches that were pointed out."),
        field("endings", &Facts::endings, "Agreements that ended otherwise than by their term."),
        field("meetings", &Facts::meetings, "Meetings that were held."),
        field("reports", &Facts::reports, "Reports that were received."),
        field("waivers", &Facts::waivers, "Duties that were waived."),
        field("measurements", &Facts::measurements, "What was measured."),
        field("reviews", &Facts::reviews, "Quality reviews, in order of time."),
        field("final_reports", &Facts::final_reports, "Final reports."),
        field("screenings", &Facts::screenings, "What was known before signing."),
        field("accounts", &Facts::accounts, "Accounts of how the money was used."),
        field("misuse_decisions", &Facts::misuse_decisions,
              "Decisions that money comes back for wrong data or misuse."));
  }
};

}  // namespace iop
