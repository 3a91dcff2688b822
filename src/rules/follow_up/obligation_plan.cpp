#include "rules/follow_up/obligation_plan.hpp"

#include <algorithm>
#include <optional>
#include <tuple>
#include <utility>

#include <iop/model/notice.hpp>
#include <iop/model/terms_on.hpp>

#include "rules/time/agreement_facts.hpp"
#include "rules/time/agreement_years.hpp"

namespace iop {

namespace {

FuzzyDate between(const Date& earliest, const Date& latest) {
  if (earliest == latest) return earliest;
  const DateRange days{earliest, latest};
  return {days.to_string(), days};
}

// The last day of so many whole months after a day.
Date months_after(const Date& day, std::int64_t months) {
  return months == 0 ? day : day.plus_days(1).plus_months(months).plus_days(-1);
}

ObligationKind kind_of(FollowUpKind kind) {
  switch (kind) {
    case FollowUpKind::meeting:
      return ObligationKind::meeting;
    case FollowUpKind::report:
      return ObligationKind::report;
    case FollowUpKind::quality_review:
      return ObligationKind::quality_review;
    case FollowUpKind::portfolio_report:
      return ObligationKind::portfolio_report;
    case FollowUpKind::final_report:
      break;
  }
  return ObligationKind::final_report;
}

// Terms in force on a day, not computed anew where no amendment touches what is read here.
class TermsByDay {
 public:
  TermsByDay(const Agreement& agreement, const Agreement& planned)
      : agreement_(agreement), planned_(planned) {
    change_ = std::ranges::any_of(agreement.amendments, [](const Amendment& each) {
      return each.follow_up.has_value() || each.parties.has_value();
    });
  }

  template <class Read>
  void on(const Date& day, const Read& read) const {
    if (!change_)
      read(planned_);
    else
      read(terms_on(agreement_, day).agreement);
  }

 private:
  const Agreement& agreement_;
  const Agreement& planned_;
  bool change_ = false;
};

class Planning {
 public:
  Planning(const Agreement& agreement, const std::vector<Event>& events, const Date& day,
           const PlanSources& sources, const FollowUpReading& reading)
      : signed_(agreement),
        sources_(sources),
        reading_(reading),
        agreement_(agreement),
        planned_(agreement) {
    auto renewed = with_renewals(agreement, day, events);
    renewals_ = std::move(renewed.applied);
    for (auto& each : renewed.findings)
      if (each.code != ErrorCode::amendment_renewed) plan_.findings.push_back(std::move(each));
    agreement_ = std::move(renewed.agreement);
    agreement_.automatic_renewal.reset();  // decided above; what is ahead is not assumed
    planned_ = planned_terms(agreement_).agreement;
  }

  ObligationPlan made() && {
    plan([&] { duties(); });
    plan([&] { payments(); });
    plan([&] { notice_deadlines(); });
    plan([&] { extension_deadlines(); });
    plan([&] { term_end(); });
    return std::move(plan_);
  }

 private:
  // A day beyond the calendar is told, and takes nothing else with it.
  template <class Part>
  void plan(const Part& part) {
    try {
      part();
    } catch (const CalculationError& error) {
      plan_.findings.insert(plan_.findings.end(), error.findings().begin(), error.findings().end());
    }
  }

  [[nodiscard]] const Term& term() const { return planned_.term; }
  [[nodiscard]] std::string id(std::string_view rest) const {
    return signed_.id + "/" + std::string{rest};
  }

  // ---- duties of follow-up ----

  void duties() {
    if (is_reversed(term())) return;
    const TermsByDay terms{agreement_, planned_};
    bool any = false;
    for (const auto basis : {YearBasis::agreement_year, YearBasis::calendar_year}) {
      if (reading_.year && *reading_.year != basis) continue;
      for (const auto& year : years_of(term(), basis))
        terms.on(year.window.first(), [&](const Agreement& in_force) {
          for (const auto& duty : in_force.follow_up)
            if (duty.times_per_year && basis_of(duty).first == basis) {
              plan([&] { yearly(duty, year, in_force); });
              any = true;
            }
        });
    }
    terms.on(term().last.latest(), [&](const Agreement& in_force) {
      for (const auto& duty : in_force.follow_up)
        if (!duty.times_per_year) once(duty, in_force);
    });
    if (any && !exact_days(term()))
      plan_.findings.push_back(finding(ErrorCode::follow_up_term_not_exact,
                                       {{"id", signed_.id}, {"term", term_text(planned_)}}));
  }

  [[nodiscard]] std::pair<YearBasis, ReadingSource> basis_of(const FollowUpTerm& duty) const {
    if (reading_.year) return {*reading_.year, ReadingSource::argument};
    if (duty.year) return {*duty.year, ReadingSource::agreement};
    return {YearBasis::agreement_year, ReadingSource::unless_said};
  }

  // What of an obligation is the same whatever its year.
  Obligation begun(const FollowUpTerm& duty, const Agreement& in_force, const DateRange& window,
                   FuzzyDate due) const {
    Obligation obligation{.id = id(std::string{word(duty.kind)} + "/" + duty.id),
                          .kind = kind_of(duty.kind),
                          .agreement = AgreementId{signed_.id},
                          .duty = duty.id,
                          .text = duty.text,
                          .owed_by = duty.owed_by,
                          .reported_to = duty.reported_to,
                          .window = window,
                          .surely = window,
                          .due = std::move(due),
                          .parts = duty.contents,
                          .clause = duty.clause};
    if (duty.grace_days)
      obligation.grace_last = obligation.due.latest().plus_days(duty.grace_days->value());
    if (duty.kind != FollowUpKind::meeting) return obligation;
    obligation.meeting_kinds = duty.meeting_kinds;
    if (obligation.meeting_kinds.empty())
      obligation.meeting_kinds = {MeetingKind::contact, MeetingKind::steering_group};
    for (const auto& party : in_force.parties)
      if (party.convener) obligation.conveners.push_back(party.party);
    return obligation;
  }

  static std::optional<DateRange> range_if(const Date& first, const Date& last) {
    return first <= last ? std::optional{DateRange{first, last}} : std::nullopt;
  }

  // A report on a year cannot come before the year is over. Where no time is agreed, the year after
  // is that time: then the next report is owed.
  [[nodiscard]] static bool lacks_time_to_report(const FollowUpTerm& duty) {
    const bool report =
        duty.kind == FollowUpKind::report || duty.kind == FollowUpKind::portfolio_report;
    return report && !duty.due_within_months && duty.times_per_year->value() == 1;
  }

  void tell_no_time_to_report(const FollowUpTerm& duty) {
    auto told = finding(ErrorCode::follow_up_due_not_stated, {{"id", duty.id}});
    if (std::ranges::find(plan_.findings, told) == plan_.findings.end())
      plan_.findings.push_back(std::move(told));
  }

  // A duty stays with whom the agreement names, also when another took that party's place.
  void tell_who_left(const FollowUpTerm& duty, const Agreement& in_force, const Date& day) {
    const auto is_in = [](const std::vector<AgreementParty>& parties, const PartyId& id) {
      return std::ranges::find(parties, id, &AgreementParty::party) != parties.end();
    };
    for (const auto& party : duty.owed_by) {
      if (is_in(in_force.parties, party) || !is_in(signed_.parties, party)) continue;
      const auto is_told = [&](const Finding& each) {
        return each.code == ErrorCode::follow_up_party_left && each.details[0].value == duty.id &&
               each.details[1].value == party.value;
      };
      if (std::ranges::none_of(plan_.findings, is_told))
        plan_.findings.push_back(
            finding(ErrorCode::follow_up_party_left,
                    {{"id", duty.id}, {"party", party.value}, {"day", day.to_string()}}));
    }
  }

  void yearly(const FollowUpTerm& duty, const TermYear& year, const Agreement& in_force) {
    tell_who_left(duty, in_force, year.window.first());
    const auto [basis, basis_from] = basis_of(duty);
    const bool unstated = lacks_time_to_report(duty);
    if (unstated) tell_no_time_to_report(duty);
    const std::int64_t months = duty.due_within_months ? duty.due_within_months->value()
                                : unstated             ? 12
                                                       : 0;
    // A calendar year ends on 31 December also where the agreement ended before it.
    const DateRange& end =
        basis == YearBasis::calendar_year && months > 0 ? year.whole_last : year.last;
    const Date due = months_after(end.first(), months);
    const Date latest_due = months_after(end.last(), months);
    Obligation obligation = begun(
        duty, in_force, months == 0 ? year.window : DateRange{end.first().plus_days(1), latest_due},
        between(due, latest_due));
    obligation.surely = months == 0 ? year.surely : range_if(end.last().plus_days(1), due);
    obligation.id += "/" + year.whole.first().to_string();
    const auto part = reading_.part_year.value_or(PartYearReading::in_proportion);
    const auto times = duty.times_per_year->value();
    const auto least = times_owed(times, year.least, part);
    const auto most = times_owed(times, year.most, part);
    if (least == most) obligation.required = most;
    obligation.year = DutyYear{
        .days = year.whole,
        .in_term = year.window,
        .basis = basis,
        .basis_from = basis_from,
        .times_per_year = times,
        .year_days = year.most.in_year,
        .days_in_term = exact_days(term()) ? std::optional{year.most.in_term} : std::nullopt,
        .part_year = part,
        .part_year_from =
            reading_.part_year ? ReadingSource::argument : ReadingSource::unless_said};
    plan_.obligations.push_back(std::move(obligation));
  }

  // Owed once: within the term, or within so many months after its end.
  void once(const FollowUpTerm& duty, const Agreement& in_force) {
    tell_who_left(duty, in_force, term().last.latest());
    const std::int64_t months = duty.due_within_months ? duty.due_within_months->value() : 0;
    const auto& [first, last] = std::tie(term().first, term().last);
    const Date latest_due = months_after(last.latest(), months);
    const FuzzyDate due =
        months == 0 ? last : between(months_after(last.earliest(), months), latest_due);
    Obligation obligation =
        begun(duty, in_force,
              {months == 0 ? first.earliest() : last.earliest().plus_days(1), latest_due}, due);
    obligation.required = 1;
    plan_.obligations.push_back(std::move(obligation));
  }

  // ---- payments ----

  // Instalments of a component may be payable together: the later ones carry their number.
  [[nodiscard]] std::string payment_id(const Instalment& each) const {
    const std::string of = each.component ? each.component->value + "/" : "";
    const std::string usual = id("payment/" + of + each.payable.text());
    return plan_.instalments.contains(usual) ? usual + "/" + std::to_string(each.number) : usual;
  }

  // Each instalment is owed by those who pay on its first day.
  void payments() {
    if (!agreement_.payment) return;
    const TermsByDay terms{agreement_, planned_};
    const auto schedule = payment_schedule(agreement_, sources_);
    for (const auto& each : schedule.findings)
      if (each.code == ErrorCode::schedule_term_not_exact)  // all but the payments has an answer
        plan_.findings.push_back(finding(ErrorCode::follow_up_payments_not_planned,
                                         {{"id", signed_.id}, {"term", term_text(planned_)}}));
      else if (severity(each) == Severity::error)
        plan_.findings.push_back(each);
    if (const auto days = exact_days(term()))
      plan_.frame = AttributionFrame{*half_year_anchor(agreement_), *days, schedule.instalments};
    if (!agreement_.payment->components.empty())
      plan_.components = payment_plan(agreement_, sources_);
    for (const auto& each : schedule.instalments) {
      Obligation obligation{.id = payment_id(each),
                            .kind = ObligationKind::payment,
                            .agreement = AgreementId{signed_.id},
                            .text = each.component ? each.component->value : "",
                            .window = each.window,
                            .surely = each.window,
                            .due = each.payable.days() == each.window
                                       ? each.payable
                                       : between(each.window.first(), each.window.last()),
                            .required = 1,
                            .amount = each.planned,
                            .example = each.example,
                            .clause = each.clause};
      terms.on(each.window.first(), [&](const Agreement& in_force) {
        for (const auto& party : in_force.parties)
          if (party.side == Side::payer) obligation.owed_by.push_back(party.party);
      });
      plan_.instalments.emplace(obligation.id, each);
      plan_.obligations.push_back(std::move(obligation));
    }
  }

  // ---- days to know ----

  [[nodiscard]] Obligation day_to_know(ObligationKind kind, std::string_view rest, FuzzyDate due,
                                       std::optional<ClauseId> clause) const {
    Obligation obligation{.id = id(std::string{word(kind)} + std::string{rest}),
                          .kind = kind,
                          .agreement = AgreementId{signed_.id},
                          .text = {},
                          .window = due.days(),
                          .surely = due.days(),
                          .due = due,
                          .clause = std::move(clause)};
    if (kind != ObligationKind::term_end)
      for (const auto& party : planned_.parties) obligation.owed_by.push_back(party.party);
    return obligation;
  }

  void notice_deadlines() {
    if (!signed_.automatic_renewal) return;
    const auto& renewal = *signed_.automatic_renewal;
    const auto add = [&](const FuzzyDate& deadline) {
      plan_.obligations.push_back(day_to_know(ObligationKind::notice_deadline,
                                              "/" + deadline.earliest().to_string(), deadline,
                                              renewal.clause));
    };
    for (const auto& each : agreement_.amendments)
      if (std::ranges::find(renewals_, each.id) != renewals_.end())
        add(each.effective_on.plus_days(-1));
    const bool at_its_limit = renewal.latest && renewal.latest->latest() <= term().last.earliest();
    if (!at_its_limit) add(last_day_for_notice(term().last, renewal.notice_months.value()));
  }

  void extension_deadline(const ExtensionOption& option, const FuzzyDate& last,
                          const std::optional<std::size_t>& used_by) {
    const auto months = option.notice_months ? option.notice_months->value() : 0;
    const FuzzyDate deadline = last_day_for_notice(last, months);
    Obligation obligation = day_to_know(ObligationKind::extension_deadline,
                                        "/" + option.id + "/" + deadline.earliest().to_string(),
                                        deadline, option.clause);
    obligation.duty = option.id;
    if (used_by) plan_.amendments.emplace(obligation.id, *used_by);
    plan_.obligations.push_back(std::move(obligation));
  }

  // One deadline for each time that an option was used, and one for the next time.
  void extension_deadlines() {
    for (const auto& option : signed_.extensions) {
      for (std::size_t i = 0; i < signed_.amendments.size(); ++i)
        if (const auto& each = signed_.amendments[i];
            each.uses_extension && each.uses_extension->value == option.id)
          extension_deadline(option, last_before(each), i);
      const bool at_its_limit = option.latest && option.latest->latest() <= term().last.earliest();
      if (!at_its_limit) extension_deadline(option, term().last, std::nullopt);
    }
  }

  // The last day of the term as it was before an amendment.
  [[nodiscard]] FuzzyDate last_before(const Amendment& amendment) const {
    return terms_on(agreement_, amendment.effective_on.plus_days(-1)).agreement.term.last;
  }

  void term_end() {
    plan_.obligations.push_back(
        day_to_know(ObligationKind::term_end, "", term().last, signed_.term.clause));
  }

  const Agreement& signed_;
  const PlanSources& sources_;
  FollowUpReading reading_;
  std::vector<std::string> renewals_;
  Agreement agreement_;
  Agreement planned_;
  ObligationPlan plan_;
};

Obligation item_to_take_up(ObligationKind kind, const ReviewItem& item, const Review& review) {
  Obligation obligation{.id = std::string{word(kind)} + "/" + item.id,
                        .kind = kind,
                        .agreement = review.agreement,
                        .duty = item.id,
                        .text = item.text,
                        .window = item.follow_up->days(),
                        .surely = item.follow_up->days(),
                        .due = *item.follow_up,
                        .required = 1};
  if (item.owner) obligation.owed_by.push_back(*item.owner);
  return obligation;
}

// `number`: its place among what the review plans.
Obligation planned(const Review& review, std::size_t number) {
  const auto& activity = review.planned[number];
  return {.id = std::string{word(ObligationKind::planned_activity)} + "/" + review.id + "/" +
                std::to_string(number),
          .kind = ObligationKind::planned_activity,
          .agreement = review.agreement,
          .duty = review.id,
          .text = activity.text,
          .owed_by = activity.by,
          .window = activity.when->days(),
          .surely = activity.when->days(),
          .due = *activity.when};
}

}  // namespace

bool is_day_to_know(const Obligation& obligation) {
  return obligation.kind == ObligationKind::notice_deadline ||
         obligation.kind == ObligationKind::extension_deadline ||
         obligation.kind == ObligationKind::term_end;
}

ObligationPlan plan_of(const Agreement& agreement, const std::vector<Event>& events,
                       const Date& day, const PlanSources& sources,
                       const FollowUpReading& reading) {
  try {
    return Planning{agreement, events, day, sources, reading}.made();
  } catch (const CalculationError& error) {  // a year or a renewal beyond 2199
    return {.findings = error.findings()};
  }
}

ObligationPlan plan_beside_agreements(const Partnership& partnership,
                                      const std::optional<Date>& by) {
  ObligationPlan plan;
  for (const auto& each : partnership.assignments) {
    if (!each.due) {
      plan.findings.push_back(finding(ErrorCode::follow_up_no_due_day, {{"id", each.id}}));
      continue;
    }
    plan.obligations.push_back({.id = "assignment/" + each.id,
                                .kind = ObligationKind::assignment,
                                .duty = each.id,
                                .text = each.text,
                                .owed_by = each.given_to,
                                .reported_to = each.reported_to,
                                .window = each.due->days(),
                                .surely = each.due->days(),
                                .due = *each.due,
                                .required = 1});
  }
  for (const auto& review : rules::facts_of(partnership).reviews) {
    if (by && review.reviewed_on.earliest() > *by) continue;
    for (const auto& each : review.improvement_areas)
      if (each.follow_up)
        plan.obligations.push_back(item_to_take_up(ObligationKind::improvement_area, each, review));
    for (const auto& each : review.open_questions)
      if (each.follow_up)
        plan.obligations.push_back(item_to_take_up(ObligationKind::open_question, each, review));
    for (std::size_t i = 0; i < review.planned.size(); ++i)
      if (review.planned[i].when)
        plan.obligations.push_back(planned(review, i));
      else
        plan.findings.push_back(finding(ErrorCode::follow_up_planned_no_time,
                                        {{"id", review.id}, {"text", review.planned[i].text}}));
  }
  return plan;
}

bool in_order_of_due_day(const Obligation& left, const Obligation& right) {
  return std::tie(left.due.latest(), left.id) < std::tie(right.due.latest(), right.id);
}

}  // namespace iop
