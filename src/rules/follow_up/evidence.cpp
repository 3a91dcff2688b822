#include "rules/follow_up/evidence.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <utility>

#include <iop/model/terms_on.hpp>
#include <iop/rules/payments/standing.hpp>

#include "rules/payments/attribution.hpp"

namespace iop {

namespace {

bool belongs(const std::optional<AgreementId>& named, const Obligation& obligation) {
  return !named || obligation.agreement == named;
}

void add(Assessed& to, EvidenceKind kind, std::size_t number, const FuzzyDate& on, bool certain) {
  to.status.evidence.push_back({kind, static_cast<std::int64_t>(number), on, certain});
  if (!certain) ++to.possible;
}

std::int32_t last_day_number(const FuzzyDate& on) { return on.latest().day_number(); }

void complete(Assessed& to, EvidenceKind kind, std::size_t number, const FuzzyDate& on) {
  add(to, kind, number, on, true);
  to.completed.push_back(on);
}

std::int32_t days_in_common(const DateRange& left, const DateRange& right) {
  const auto common = left.overlap(right);
  return common ? common->days() : 0;
}

// ---- what is done within a window: meetings and reviews ----

struct DatedFact {
  EvidenceKind kind;
  std::size_t number;
  FuzzyDate on;
  std::optional<AgreementId> agreement;
  MeetingKind meeting = MeetingKind::contact;
};

bool counts_for(const DatedFact& fact, const Obligation& obligation) {
  if (!belongs(fact.agreement, obligation)) return false;
  return fact.kind != EvidenceKind::meeting ||
         std::ranges::find(obligation.meeting_kinds, fact.meeting) !=
             obligation.meeting_kinds.end();
}

// True where all of the fact's days are certainly in the window and not after `day`.
bool surely_in(const DatedFact& fact, const Obligation& obligation, const Date& day) {
  return obligation.surely && obligation.surely->holds(fact.on.earliest()) &&
         obligation.surely->holds(fact.on.latest()) && fact.on.latest() <= day;
}

bool in_days_of_grace(const DatedFact& fact, const Obligation& obligation, const Date& day) {
  return fact.on.earliest() > obligation.due.latest() &&
         fact.on.latest() <= std::min(last_day(obligation), day);
}

// A fact counts once: in its window, or in the days of grace of the year before where that still
// lacks one. `ours` are the years of one duty in order of time, `facts` in order of day.
void count_in_windows(const std::vector<Assessed*>& ours, const std::vector<DatedFact>& facts,
                      const Date& day) {
  std::set<std::size_t> used;
  for (auto* each : ours) {
    const auto& obligation = each->status.obligation;
    const DateRange reach{obligation.window.first(), last_day(obligation)};
    for (const auto& fact : facts) {
      if (used.contains(fact.number) || !counts_for(fact, obligation)) continue;
      const bool lacking = static_cast<std::int64_t>(each->completed.size()) < needed(obligation);
      if (surely_in(fact, obligation, day) ||
          (lacking && in_days_of_grace(fact, obligation, day))) {
        complete(*each, fact.kind, fact.number, fact.on);
        used.insert(fact.number);
      } else if (fact.on.days().overlap(reach) && !fact.on.exact() && fact.on.earliest() <= day) {
        add(*each, fact.kind, fact.number, fact.on, false);
      } else if (obligation.window.holds(fact.on.earliest()) && fact.on.exact() &&
                 fact.on.latest() <= day) {  // a window whose ends are not exact
        add(*each, fact.kind, fact.number, fact.on, false);
      }
    }
  }
}

std::vector<DatedFact> meetings_of(const Facts& facts) {
  std::vector<DatedFact> list;
  for (std::size_t i = 0; i < facts.meetings.size(); ++i) {
    const auto& each = facts.meetings[i];
    list.push_back({EvidenceKind::meeting, i, each.held_on, each.agreement, each.kind});
  }
  return list;
}

std::vector<DatedFact> reviews_of(const Facts& facts) {
  std::vector<DatedFact> list;
  for (std::size_t i = 0; i < facts.reviews.size(); ++i)
    list.push_back(
        {EvidenceKind::review, i, facts.reviews[i].reviewed_on, facts.reviews[i].agreement});
  return list;
}

void find_in_windows(AssessedList& list, ObligationKind kind, std::vector<DatedFact> facts,
                     const Date& day) {
  std::ranges::stable_sort(facts, {}, [](const DatedFact& each) {
    return std::pair{each.on.latest().day_number(), each.number};
  });
  std::map<std::pair<std::string, std::string>, std::vector<Assessed*>> duties;
  for (auto& each : list)
    if (const auto& obligation = each.status.obligation; obligation.kind == kind)
      duties[{obligation.agreement->value, *obligation.duty}].push_back(&each);
  for (auto& [duty, ours] : duties) {
    std::ranges::stable_sort(ours, {}, [](const Assessed* each) {
      return each->status.obligation.window.first().day_number();
    });
    count_in_windows(ours, facts, day);
  }
}

// ---- reports ----

bool met_by_reports(const Obligation& obligation) {
  return obligation.kind == ObligationKind::report ||
         obligation.kind == ObligationKind::portfolio_report ||
         obligation.kind == ObligationKind::assignment;
}

bool is_duty_of_follow_up(const Obligation& obligation) {
  return met_by_reports(obligation) || obligation.kind == ObligationKind::meeting ||
         obligation.kind == ObligationKind::quality_review ||
         obligation.kind == ObligationKind::final_report;
}

bool is_whole(const Assessed& each) {
  return static_cast<std::int64_t>(each.completed.size()) >= needed(each.status.obligation);
}

class Reports {
 public:
  Reports(AssessedList& list, const Facts& facts, const Date& day, std::vector<Finding>& beside)
      : list_(list), facts_(facts), day_(day), beside_(beside) {}

  // Those that came by the day, and then those that may have come.
  void place_all() {
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < facts_.reports.size(); ++i)
      if (facts_.reports[i].received_on.earliest() <= day_) order.push_back(i);
    std::ranges::stable_sort(order, {}, [&](std::size_t i) {
      return facts_.reports[i].received_on.latest().day_number();
    });
    for (const auto number : order) place(number);
  }

 private:
  using Candidates = std::vector<Assessed*>;

  // Whether it surely came by the day.
  [[nodiscard]] bool came(const Report& report) const {
    return report.received_on.latest() <= day_;
  }

  void place(std::size_t number) {
    const auto& report = facts_.reports[number];
    Candidates yearly;
    bool placed = false;
    bool other_kind = false;
    for (auto& each : list_) {
      const auto& obligation = each.status.obligation;
      if (obligation.duty != report.duty.value || !is_duty_of_follow_up(obligation)) continue;
      if (!met_by_reports(obligation)) {
        other_kind = true;
      } else if (obligation.kind == ObligationKind::assignment ||
                 (!obligation.year && belongs(report.agreement, obligation))) {
        receive(each, number, true);
        placed = true;
      } else if (belongs(report.agreement, obligation)) {
        yearly.push_back(&each);
      }
    }
    std::ranges::stable_sort(yearly, {}, [](const Assessed* each) {
      return each->status.obligation.window.first().day_number();
    });
    if (!yearly.empty())
      placed = report.period ? by_period(yearly, number) : by_day(yearly, number);
    if (!placed)
      tell(other_kind ? ErrorCode::follow_up_not_met_by_report
                      : ErrorCode::follow_up_report_unplaced,
           report);
  }

  void tell(ErrorCode code, const Report& report) {
    if (!came(report)) return;
    beside_.push_back(
        finding(code, {{"duty", report.duty.value}, {"received_on", report.received_on.text()}}));
  }

  // The year with most days in common with what the report is about; of equals the earlier, but one
  // in each agreement.
  bool by_period(const Candidates& yearly, std::size_t number) {
    const auto about = facts_.reports[number].period->days();
    const auto common = [&](const Assessed* each) {
      return days_in_common(each->status.obligation.year->in_term, about);
    };
    std::int32_t most = 0;
    for (const auto* each : yearly) most = std::max(most, common(each));
    if (most == 0) return false;
    std::set<std::string> agreements;
    for (auto* each : yearly)
      if (common(each) == most &&
          agreements.insert(each->status.obligation.agreement->value).second)
        account(*each, number, true);
    return true;
  }

  // The year that is to be reported on the day: the first that is still open, else the one whose
  // time holds the day, else, late, the one that ended last. A report that accounts for a whole
  // year accounts for one that is over.
  bool by_day(const Candidates& yearly, std::size_t number) {
    const Date on = std::min(facts_.reports[number].received_on.latest(), day_);
    std::map<std::string, Candidates> agreements;
    for (auto* each : yearly) agreements[each->status.obligation.agreement->value].push_back(each);
    bool placed = false;
    for (auto& [id, ours] : agreements) placed |= in_its_time(ours, number, on);
    if (placed) return true;
    Assessed* last = nullptr;
    for (auto* each : yearly)
      if (each->status.obligation.due.latest() < on &&
          (!last || last->status.obligation.due.latest() < each->status.obligation.due.latest()))
        last = each;
    if (last) {
      assume(*last, number);
      return true;
    }
    for (auto* each : yearly)  // before any year was over
      if (each->status.obligation.year->in_term.holds(on)) {
        account(*each, number, false);
        placed = true;
      }
    return placed;
  }

  bool in_its_time(const Candidates& ours, std::size_t number, const Date& on) {
    for (auto* each : ours)
      if (const auto& obligation = each->status.obligation;
          on > obligation.due.latest() && on <= last_day(obligation) && !is_whole(*each)) {
        receive(*each, number, true);
        return true;
      }
    bool placed = false;
    for (auto* each : ours) {
      const auto& obligation = each->status.obligation;
      if (!obligation.window.holds(on)) continue;
      auto* before = is_over(obligation, on) ? nullptr : open_before(ours, on);
      if (before)
        assume(*before, number);
      else
        account(*each, number, obligation.surely && obligation.surely->holds(on));
      placed = true;
    }
    return placed;
  }

  // Owed more than once a year, a report is about a part of the year.
  static bool is_over(const Obligation& obligation, const Date& on) {
    return obligation.year->times_per_year > 1 || obligation.year->in_term.last() <= on;
  }

  // The year that ended last before the day, where its report has not come.
  static Assessed* open_before(const Candidates& ours, const Date& on) {
    Assessed* last = nullptr;
    for (auto* each : ours)
      if (each->status.obligation.year->in_term.last() < on) last = each;
    return last && !is_whole(*last) ? last : nullptr;
  }

  void assume(Assessed& to, std::size_t number) {
    const auto& report = facts_.reports[number];
    receive(to, number, true);
    if (!came(report)) return;
    to.status.findings.push_back(
        finding(ErrorCode::follow_up_report_year_assumed,
                {{"duty", report.duty.value}, {"received_on", report.received_on.text()}}));
  }

  // For that year, where it is over, or the time is that the report says it is about.
  void account(Assessed& to, std::size_t number, bool certain) {
    const auto& report = facts_.reports[number];
    const auto& obligation = to.status.obligation;
    const bool period_over =
        report.period && report.period->latest() <= report.received_on.earliest();
    if (!came(report) || period_over || is_over(obligation, report.received_on.earliest()))
      return receive(to, number, certain);
    to.status.evidence.push_back(
        {EvidenceKind::report, static_cast<std::int64_t>(number), report.received_on, false});
    to.status.findings.push_back(finding(ErrorCode::follow_up_report_before_end,
                                         {{"duty", report.duty.value},
                                          {"received_on", report.received_on.text()},
                                          {"last", obligation.year->in_term.last().to_string()}}));
  }

  void receive(Assessed& to, std::size_t number, bool certain) {
    const auto& report = facts_.reports[number];
    add(to, EvidenceKind::report, number, report.received_on, certain && came(report));
    if (!certain || !came(report)) return;
    const auto& parts = to.status.obligation.parts;
    auto held = report.contents;
    if (report.visitors) held.push_back(ReportPart::visitor_count);
    if (held.empty() && !parts.empty())
      to.status.findings.push_back(finding(
          ErrorCode::follow_up_contents_not_stated,
          {{"id", *to.status.obligation.duty}, {"received_on", report.received_on.text()}}));
    to.held.insert(to.held.end(), held.begin(), held.end());
    const bool whole = std::ranges::all_of(
        parts, [&](ReportPart part) { return std::ranges::find(to.held, part) != to.held.end(); });
    if (!whole) return;
    to.completed.push_back(report.received_on);
    to.held.clear();
  }

  AssessedList& list_;
  const Facts& facts_;
  const Date& day_;
  std::vector<Finding>& beside_;
};

// ---- the rest ----

void find_final_reports(AssessedList& list, const Facts& facts, const Date& day) {
  for (auto& each : list) {
    const auto& obligation = each.status.obligation;
    if (obligation.kind != ObligationKind::final_report) continue;
    for (std::size_t i = 0; i < facts.final_reports.size(); ++i) {
      const auto& report = facts.final_reports[i];
      const auto& about = report.agreements;
      if (report.reported_on <= day &&
          (about.empty() || std::ranges::find(about, *obligation.agreement) != about.end()))
        complete(each, EvidenceKind::final_report, i, report.reported_on);
    }
    std::ranges::sort(each.completed, {}, last_day_number);
  }
}

void find_closings(AssessedList& list, const Facts& facts, const Date& day) {
  for (auto& each : list) {
    const auto& obligation = each.status.obligation;
    if (obligation.kind != ObligationKind::improvement_area &&
        obligation.kind != ObligationKind::open_question)
      continue;
    for (std::size_t i = 0; i < facts.reviews.size(); ++i) {
      const auto& review = facts.reviews[i];
      if (std::ranges::none_of(review.closes, [&](const ReviewClosing& closing) {
            return closing.item.value == *obligation.duty;
          }))
        continue;
      if (review.reviewed_on.latest() <= day)
        complete(each, EvidenceKind::review, i, review.reviewed_on);
      else if (review.reviewed_on.earliest() <= day)
        add(each, EvidenceKind::review, i, review.reviewed_on, false);
    }
    std::ranges::sort(each.completed, {}, last_day_number);
  }
}

// A waiver holds for a year where the greater part of the year's days lies in its period.
void find_waivers(AssessedList& list, const Facts& facts, const Date& day,
                  std::vector<Finding>& beside) {
  for (std::size_t i = 0; i < facts.waivers.size(); ++i) {
    const auto& waiver = facts.waivers[i];
    if (waiver.waived_on > day) continue;
    bool placed = false;
    for (auto& each : list) {
      const auto& obligation = each.status.obligation;
      if (!is_duty_of_follow_up(obligation) || waiver.duty.value != *obligation.duty ||
          !belongs(waiver.agreement, obligation))
        continue;
      const DateRange days = obligation.year ? obligation.year->in_term : obligation.window;
      if (2 * days_in_common(days, waiver.period.days()) <= days.days()) continue;
      add(each, EvidenceKind::waiver, i, waiver.waived_on, true);
      each.waived = true;
      placed = true;
    }
    if (!placed)
      beside.push_back(finding(ErrorCode::follow_up_waiver_unplaced,
                               {{"duty", waiver.duty.value}, {"period", waiver.period.text()}}));
  }
}

// Meetings outside every year in which their agreement owes meetings; where it owes none, a meeting
// answers to nothing. One that names none of several agreements may be of another.
void tell_unplaced_meetings(const AssessedList& list, const Facts& facts, const Date& day,
                            std::vector<Finding>& beside) {
  std::set<std::string> agreements;
  for (const auto& each : list)
    if (const auto& of = each.status.obligation.agreement) agreements.insert(of->value);
  for (const auto& meeting : facts.meetings) {
    if (meeting.held_on.latest() > day || (!meeting.agreement && agreements.size() > 1)) continue;
    bool owed = false, placed = false;
    for (const auto& each : list) {
      const auto& obligation = each.status.obligation;
      if (obligation.kind != ObligationKind::meeting || !belongs(meeting.agreement, obligation))
        continue;
      owed = true;
      if (each.status.reason) continue;  // its agreement ended before it
      const DateRange reach{obligation.window.first(), last_day(obligation)};
      placed = placed || reach.overlap(meeting.held_on.days()).has_value();
    }
    if (owed && !placed)
      beside.push_back(
          finding(ErrorCode::follow_up_meeting_unplaced, {{"day", meeting.held_on.text()}}));
  }
}

// ---- payments ----

struct AttributedFact {
  std::size_t number;
  Date paid_on;
  Money amount;
  Date half_year;
};

std::vector<AttributedFact> attributed_until(const Date& day, const std::vector<Payment>& payments,
                                             const std::string& agreement,
                                             const AttributionFrame& frame,
                                             std::vector<Finding>& beside) {
  std::vector<AttributedFact> list;
  for (std::size_t i = 0; i < payments.size(); ++i) {
    const auto& payment = payments[i];
    if (payment.paid_on > day || (payment.agreement && payment.agreement->value != agreement))
      continue;
    try {
      list.push_back(
          {i, payment.paid_on, payment.amount, attributed(payment, frame, true).half_year.first()});
    } catch (const CalculationError& error) {  // it covers a day outside the agreement
      beside.insert(beside.end(), error.findings().begin(), error.findings().end());
    }
  }
  std::ranges::stable_sort(list, {},
                           [](const AttributedFact& each) { return each.paid_on.day_number(); });
  return list;
}

// What stands before and after an instalment among those of the same half-year.
struct Neighbours {
  std::optional<Int128> planned_before = 0;  // nothing where an amount is not stated
  std::int64_t before = 0;
  bool more_after = false;
};

Neighbours neighbours(const Instalment& instalment, const std::vector<Instalment>& all) {
  Neighbours found;
  for (const auto& other : all) {
    if (other.half_year != instalment.half_year || other.number == instalment.number) continue;
    if (other.number > instalment.number) {
      found.more_after = true;
      continue;
    }
    ++found.before;
    if (found.planned_before && other.planned)
      *found.planned_before += other.planned->ore();
    else
      found.planned_before.reset();
  }
  return found;
}

// What is this instalment's of the net sum of its half-year: earlier ones are filled first.
Money own_part(Int128 net, const Instalment& instalment, const Neighbours& others) {
  if (!others.planned_before || !instalment.planned) return Money::from_wide(net);
  Int128 own = net - *others.planned_before;
  if (others.before > 0) own = std::max<Int128>(own, 0);
  if (others.more_after) own = std::min<Int128>(own, instalment.planned->ore());
  return Money::from_wide(own);
}

// Paid from the day on which what was paid for the half-year came to cover this instalment and the
// ones before it, and still does. Without planned amounts each payment counts as one instalment.
void settle_instalment(Assessed& to, const std::vector<AttributedFact>& facts,
                       const Instalment& instalment, const Neighbours& others) {
  Int128 net = 0;
  std::int64_t times = 0;
  std::optional<Date> since;
  for (const auto& each : facts) {
    if (each.half_year != instalment.half_year.first()) continue;
    add(to, EvidenceKind::payment, each.number, each.paid_on, true);
    net += each.amount.ore();
    times += each.amount > Money{} ? 1 : -1;
    const bool covered = others.planned_before && instalment.planned
                             ? net >= *others.planned_before + instalment.planned->ore()
                             : times > others.before && net > 0;
    if (!covered) since.reset();
    if (covered && !since) since = each.paid_on;
  }
  to.status.paid = own_part(net, instalment, others);
  if (since) to.completed.push_back(*since);
}

// The amendment that gives the instalment its amount, where it was agreed only after it held.
const Amendment* raised_afterwards(const Agreement& agreement, const Instalment& instalment) {
  const Amendment* last = nullptr;
  for (const auto& each : agreement.amendments)
    if (each.amount && holds_in_its_form(each, agreement) &&
        each.effective_on <= instalment.window.first() &&
        (!last || last->effective_on <= each.effective_on))
      last = &each;
  return last && last->agreed_on && *last->agreed_on > last->effective_on ? last : nullptr;
}

std::optional<Money> amount_without(const Agreement& agreement, const Amendment& amendment,
                                    const Date& day) {
  auto without = agreement;
  std::erase_if(without.amendments, [&](const auto& each) { return each.id == amendment.id; });
  const auto terms = terms_on(without, day).agreement;
  return terms.payment ? terms.payment->amount : std::nullopt;
}

// A debt that nobody had when it was paid.
void tell_what_was_raised(Assessed& to, const Agreement& agreement, const Instalment& instalment) {
  const auto* amendment = raised_afterwards(agreement, instalment);
  if (!amendment || !to.completed.empty() || !instalment.planned) return;
  const auto before = amount_without(agreement, *amendment, instalment.window.first());
  if (!before || *before >= *instalment.planned || to.status.paid < *before) return;
  to.status.findings.push_back(finding(ErrorCode::follow_up_raised_afterwards,
                                       {{"before", before->to_string()},
                                        {"id", amendment->id},
                                        {"agreed_on", amendment->agreed_on->to_string()},
                                        {"after", instalment.planned->to_string()}}));
}

// Where the money comes in components, payments belong to instalments and not to half-years.
void match_payments(AssessedList& list, const ObligationPlan& plan,
                    const std::vector<Payment>& payments, const Date& day,
                    std::vector<Finding>& beside) {
  const auto standing = payment_standing(*plan.components, payments, day);
  for (auto& each : list) {
    const auto found = plan.instalments.find(each.status.obligation.id);
    if (found == plan.instalments.end()) continue;
    const auto number = found->second.number;
    if (std::cmp_less(standing.instalments.size(), number)) continue;  // a sum did not fit
    for (const auto& part : standing.parts)
      if (part.instalment == number)
        add(each, EvidenceKind::payment, static_cast<std::size_t>(part.payment), part.paid_on,
            true);
    const auto& own = standing.instalments[static_cast<std::size_t>(number - 1)];
    each.status.paid = own.paid.value_or(Money{});
    if (own.paid_on) each.completed.push_back(*own.paid_on);
  }
  for (const auto& each : standing.findings)
    if (std::ranges::find(plan.components->findings, each) == plan.components->findings.end())
      beside.push_back(each);  // the plan's are told with the plan
}

void find_payments(AssessedList& list, const Agreement& agreement, const ObligationPlan& plan,
                   const std::vector<Payment>& payments, const Date& day,
                   std::vector<Finding>& beside) {
  const auto facts = attributed_until(day, payments, agreement.id, *plan.frame, beside);
  for (auto& each : list) {
    const auto found = plan.instalments.find(each.status.obligation.id);
    if (found == plan.instalments.end()) continue;
    const auto& instalment = found->second;
    try {
      settle_instalment(each, facts, instalment, neighbours(instalment, plan.frame->instalments));
      tell_what_was_raised(each, agreement, instalment);
    } catch (const CalculationError& error) {  // a sum that does not fit
      beside.insert(beside.end(), error.findings().begin(), error.findings().end());
    }
  }
}

// ---- notice and extension ----

// A notice is for the first deadline that it is in time for.
void find_notices(AssessedList& list, const Agreement& agreement, const std::vector<Event>& events,
                  const Date& day) {
  std::vector<Assessed*> deadlines;
  for (auto& each : list)
    if (each.status.obligation.kind == ObligationKind::notice_deadline &&
        each.status.obligation.agreement->value == agreement.id)
      deadlines.push_back(&each);
  std::ranges::stable_sort(deadlines, {}, [](const Assessed* each) {
    return each->status.obligation.due.latest().day_number();
  });
  for (std::size_t i = 0; i < events.size(); ++i) {
    const auto& event = events[i];
    if (event.kind != EventKind::notice || event.on.latest() > day) continue;
    if (event.agreement ? event.agreement->value != agreement.id
                        : event.on.earliest() < agreement.term.first.earliest())
      continue;
    for (auto* each : deadlines)
      if (event.on.latest() <= each->status.obligation.due.latest()) {
        complete(*each, EvidenceKind::event, i, event.on);
        break;
      }
  }
}

// One that is said to hold from a day in time was agreed in time; else only `agreed_on` can tell.
void take_extension(Assessed& to, const Amendment& amendment, std::size_t number, const Date& day) {
  const auto& obligation = to.status.obligation;
  const auto deadline = last_day(obligation);
  const Date agreed = amendment.agreed_on.value_or(amendment.effective_on);
  if (agreed <= day && (amendment.agreed_on || agreed <= deadline)) {
    complete(to, EvidenceKind::amendment, number, agreed);
  } else if (amendment.agreed_on && agreed > deadline) {
    to.prolonged =
        finding(ErrorCode::follow_up_extension_late, {{"id", *obligation.duty},
                                                      {"agreed_on", agreed.to_string()},
                                                      {"deadline", deadline.to_string()}});
  } else if (!amendment.agreed_on) {
    to.prolonged = finding(ErrorCode::follow_up_extension_day_not_stated,
                           {{"id", *obligation.duty},
                            {"effective_on", amendment.effective_on.to_string()},
                            {"deadline", deadline.to_string()}});
  }
}

void find_extensions(AssessedList& list, const Agreement& agreement, const ObligationPlan& plan,
                     const Date& day) {
  for (auto& each : list) {
    const auto used = plan.amendments.find(each.status.obligation.id);
    if (used == plan.amendments.end()) continue;
    const auto& amendment = agreement.amendments[used->second];
    take_extension(each, amendment, used->second, day);
  }
}

}  // namespace

std::int64_t needed(const Obligation& obligation) {
  return obligation.required.value_or(obligation.year ? obligation.year->times_per_year : 1);
}

void find_evidence(AssessedList& list, const Facts& facts, const Date& day,
                   std::vector<Finding>& beside) {
  find_in_windows(list, ObligationKind::meeting, meetings_of(facts), day);
  find_in_windows(list, ObligationKind::quality_review, reviews_of(facts), day);
  Reports{list, facts, day, beside}.place_all();
  find_final_reports(list, facts, day);
  find_closings(list, facts, day);
  find_waivers(list, facts, day, beside);
  tell_unplaced_meetings(list, facts, day, beside);
}

void find_agreement_evidence(AssessedList& list, const Agreement& agreement,
                             const ObligationPlan& plan, const Facts* facts, const Date& day,
                             std::vector<Finding>& beside) {
  find_extensions(list, agreement, plan, day);
  if (!facts) return;
  find_notices(list, agreement, facts->events, day);
  if (facts->payments && plan.components)
    match_payments(list, plan, *facts->payments, day, beside);
  else if (facts->payments && plan.frame)
    find_payments(list, agreement, plan, *facts->payments, day, beside);
}

}  // namespace iop
