#include <iop/rules/repayment/clauses.hpp>

#include <algorithm>
#include <set>
#include <span>
#include <utility>

#include <iop/model/terms_on.hpp>
#include <iop/rules/follow_up/compliance.hpp>
#include <iop/rules/payments/half_year_amounts.hpp>

#include "rules/repayment/clause_case.hpp"
#include "rules/repayment/unused_funds.hpp"

namespace iop::rules {

namespace {

// clauses.misuse

std::string grounds_text(const MisuseTerms& terms) {
  std::vector<std::string_view> grounds;
  for (const auto each : terms.grounds) grounds.push_back(word(each));
  return joined(grounds);
}

// How much the decision takes back of what was paid; nothing where it had to say and does not.
std::optional<Ratio> taken_back(ClauseStatement& statement) {
  const MisuseDecision& decision = *statement.decision;
  const Money paid = *statement.paid;
  const Detail decided{"decided_on", decision.decided_on.to_string()};
  if (statement.misuse->extent == MisuseExtent::all) {
    if (decision.amount || decision.percent)
      note(statement, ErrorCode::clauses_discretion_not_given, {decided});
    return Ratio{paid.ore(), 1};
  }
  if (decision.amount) return Ratio{decision.amount->ore(), 1};
  if (decision.percent) return percent_of(*decision.percent, paid);
  return std::nullopt;
}

void fill_misuse(ClauseStatement& statement, const ClauseCase& of) {
  const MisuseDecision& decision = *statement.decision;
  const auto& grounds = statement.misuse->grounds;
  if (!grounds.empty() && std::ranges::find(grounds, decision.ground) == grounds.end()) {
    refuse(statement, RepaymentStatus::not_applicable,
           finding(ErrorCode::clauses_ground_not_stated,
                   {{"ground", std::string{word(decision.ground)}},
                    {"grounds", grounds_text(*statement.misuse)}}));
    return;
  }
  if (decision.period && !take_period(statement, *decision.period)) return;
  if (!take_paid(statement, net_paid(statement, of, decision.decided_on, statement.period))) return;
  const auto exact = taken_back(statement);
  if (!exact) {
    refuse(statement, RepaymentStatus::unknown,
           finding(ErrorCode::clauses_discretion_missing,
                   {{"decided_on", decision.decided_on.to_string()}}));
    return;
  }
  take_figure(statement, *exact, of.reading);
}

void add_misuse(std::vector<ClauseStatement>& statements, const ClauseCase& of) {
  const auto& terms = of.agreement().misuse;
  if (!terms) return;
  auto blank = statement_of(of, RepaymentClause::misuse, terms->clause);
  blank.misuse = terms;
  std::vector<MisuseDecision> decisions;
  for (const auto& each : of.facts.facts().misuse_decisions)
    if (each.decided_on <= of.day &&
        of.facts.owns(each.agreement, {each.decided_on, each.decided_on}))
      decisions.push_back(each);
  std::ranges::stable_sort(decisions, {}, &MisuseDecision::decided_on);
  if (decisions.empty()) {
    refuse(blank, RepaymentStatus::not_applicable,
           finding(ErrorCode::clauses_nothing_decided, {{"day", of.day.to_string()}}));
    statements.push_back(blank);
  }
  for (auto& each : decisions) {
    auto statement = blank;
    statement.decision = std::move(each);
    statements.push_back(filled(std::move(statement), [&](auto& one) { fill_misuse(one, of); }));
  }
}

// clauses.late_report

// What percentages are of and the most that is deducted.
std::optional<Money> base_of(ClauseStatement& statement, const ClauseCase& of) {
  if (statement.late_reports->percent_of == DeductionBase::period)
    return net_paid(statement, of, *statement.counted_to, statement.period);
  const auto& payments = of.facts.facts().payments;
  if (!payments) return std::nullopt;
  Agreement planned = of.agreement();
  planned.term = of.facts.term_on(*statement.last_day);
  const auto term = exact_term(planned);
  if (!term) fail(ErrorCode::repayment_term_not_exact, {{"term", term_text(planned)}});
  const Date on = std::clamp(*statement.last_day, term->first(), term->last());
  const auto latest = half_year_amounts(planned, *payments, on).latest_paid;
  return latest ? latest->net : Money{};
}

// The last step reached holds alone.
const LateReportStep* step_after(const LateReportTerms& terms, std::int64_t days) {
  const LateReportStep* reached = nullptr;
  for (const auto& each : terms.steps)
    if (days >= each.days_late.value()) reached = &each;
  return reached;
}

void take_step(ClauseStatement& statement) {
  if (const auto* reached = step_after(*statement.late_reports, *statement.days_late))
    statement.reached = *reached;
}

// A report whose day nobody knows, with steps between the days on which it can have come.
bool may_have_come_in_another_step(const ClauseStatement& statement,
                                   const ObligationStatus& status) {
  if (!statement.received_on) return false;
  const auto step = [&](const Date& day) {
    return step_after(*statement.late_reports, days_between(*statement.last_day, day));
  };
  return std::ranges::any_of(status.evidence, [&](const Evidence& each) {
    return each.kind == EvidenceKind::report && each.on.latest() == *statement.received_on &&
           step(each.on.earliest()) != step(each.on.latest());
  });
}

void fill_late(ClauseStatement& statement, const ObligationStatus& status, const ClauseCase& of) {
  using enum ObligationState;
  const Obligation& obligation = status.obligation;
  statement.period = obligation.year ? std::optional{obligation.year->days} : std::nullopt;
  statement.last_day = of.reading.lateness == LatenessReading::after_grace
                           ? last_day(obligation)
                           : obligation.due.latest();
  const Detail period{
      "period", (statement.period ? statement.period->last() : *statement.last_day).to_string()};
  if (status.state == waived)
    return refuse(statement, RepaymentStatus::not_applicable,
                  finding(ErrorCode::clauses_report_waived, {period}));
  if (status.state == unknown)
    return refuse(statement, RepaymentStatus::unknown,
                  finding(ErrorCode::clauses_report_not_told, {period}));
  if (status.state == overdue)
    note(statement, ErrorCode::clauses_report_not_received, {period, {"day", of.day.to_string()}});
  else
    statement.received_on = status.met_on;
  if (may_have_come_in_another_step(statement, status))
    return refuse(statement, RepaymentStatus::unknown,
                  finding(ErrorCode::clauses_report_not_told, {period}));
  statement.counted_to = statement.received_on.value_or(of.day);
  const bool in_time = status.state == met;
  statement.days_late =
      in_time ? 0 : statement.counted_to->day_number() - statement.last_day->day_number();
  take_step(statement);
  if (!take_paid(statement, base_of(statement, of))) return;
  Ratio exact{0, 1};
  if (statement.reached)
    exact = statement.reached->amount
                ? Ratio{statement.reached->amount->ore(), 1}
                : percent_of(statement.reached->percent.value_or(Decimal{0}), *statement.paid);
  take_figure(statement, exact, of.reading);
}

// Not yet, or not at all: the agreement ended before it.
bool is_not_due(ObligationState state) {
  using enum ObligationState;
  return state == upcoming || state == due || state == not_applicable;
}

void add_late(std::vector<ClauseStatement>& statements, const ClauseCase& of,
              const Compliance& compliance) {
  const auto& terms = of.agreement().late_reports;
  if (!terms) return;
  auto blank = statement_of(of, RepaymentClause::late_report, terms->clause);
  blank.late_reports = terms;
  bool any = false;
  for (const auto& each : compliance.obligations) {
    const auto& obligation = each.obligation;
    if (obligation.duty != terms->duty.value || !obligation.agreement ||
        obligation.agreement->value != of.agreement().id || is_not_due(each.state))
      continue;
    any = true;
    statements.push_back(filled(blank, [&](auto& one) { fill_late(one, each, of); }));
  }
  if (any) return;
  refuse(blank, RepaymentStatus::not_applicable,
         finding(ErrorCode::clauses_report_not_due,
                 {{"duty", terms->duty.value}, {"day", of.day.to_string()}}));
  statements.push_back(blank);
}

// clauses.none

void add_none(std::vector<ClauseStatement>& statements, const ClauseCase& of) {
  const auto& terms = of.agreement().no_repayment;
  if (!terms) return;
  auto statement = statement_of(of, RepaymentClause::none, terms->clause);
  if (const auto others = repayment_terms_beside(of.agreement()); !others.empty())
    note(statement, ErrorCode::clauses_contradiction, {{"terms", others}});
  refuse(statement, RepaymentStatus::not_applicable, finding(ErrorCode::clauses_none_stated));
  statements.push_back(std::move(statement));
}

// Notes on the last of the statements about a time, where they come to more than was paid for it:
// the agreement does not say which of them goes first, so none is made less.
void tell_if_more(std::vector<ClauseStatement*> statements, std::string period) {
  std::erase_if(statements, [](const auto* each) { return !each->amount; });
  if (statements.size() < 2) return;
  Int128 together = 0;
  Money paid;
  for (const auto* each : statements) {
    together += each->amount->ore();
    paid = std::max(paid, *each->cap);
  }
  if (together > paid.ore())
    note(*statements.back(), ErrorCode::clauses_more_together,
         {{"period", std::move(period)},
          {"together", Money::from_wide(together).to_string()},
          {"paid", paid.to_string()}});
}

// Of each time that a statement is about: the statements about days of that time alone.
// A decision of no period is about all that was paid until it was made.
void tell_more_together(std::span<ClauseStatement> statements, const Agreement& agreement) {
  std::set<std::pair<Date, Date>> periods;
  std::optional<Date> decided_on;
  for (const auto& each : statements) {
    if (each.period) periods.emplace(each.period->first(), each.period->last());
    if (each.amount && !each.period && each.decision) decided_on = each.decision->decided_on;
  }
  std::vector<ClauseStatement*> all;
  for (auto& each : statements) all.push_back(&each);
  for (const auto& [first, last] : periods) {
    const DateRange days{first, last};
    auto about = all;
    std::erase_if(about, [&](const auto* each) {
      return !each->period || !days.holds(each->period->first()) ||
             !days.holds(each->period->last());
    });
    tell_if_more(std::move(about), days.to_string());
  }
  if (!decided_on) return;
  std::erase_if(
      all, [&](const auto* each) { return each->period && *decided_on < each->period->first(); });
  tell_if_more(std::move(all), term_text(agreement));
}

}  // namespace

}  // namespace iop::rules

namespace iop {

RepaymentClaims repayment_claims(const Partnership& partnership, const Date& day,
                                 const ClauseReading& reading) {
  RepaymentClaims claims{
      .partnership = partnership.id, .title = partnership.title, .day = day, .reading = reading};
  claims.reading.rounding = reading.rounding.value_or(unsaid_rounding.mode);
  claims.reading.unit = reading.unit.value_or(unsaid_rounding.unit);
  const bool any_late = std::ranges::any_of(
      partnership.agreements, [](const auto& each) { return each.late_reports.has_value(); });
  const auto duties = any_late ? std::optional{compliance(partnership, day)} : std::nullopt;
  for (std::size_t i = 0; i < partnership.agreements.size(); ++i) {
    const rules::AgreementFacts facts{partnership, i};
    const rules::ClauseCase of{partnership, facts, day, claims.reading};
    const auto before = claims.statements.size();
    rules::add_unused_funds(claims.statements, of);
    rules::add_misuse(claims.statements, of);
    if (duties) rules::add_late(claims.statements, of, *duties);
    rules::add_none(claims.statements, of);
    rules::tell_more_together(std::span{claims.statements}.subspan(before), of.agreement());
  }
  return claims;
}

}  // namespace iop
