#include <iop/rules/clauses.hpp>

#include <algorithm>
#include <map>
#include <utility>

#include <iop/model/terms_on.hpp>
#include <iop/rules/compliance.hpp>
#include <iop/rules/half_year_amounts.hpp>

#include "rules/agreement_facts.hpp"

namespace iop {

namespace {

// One agreement and what is asked about it.
struct Case {
  const Partnership& partnership;
  const rules::AgreementFacts& facts;
  Date day;
  const ClauseReading& reading;

  [[nodiscard]] const Agreement& agreement() const { return facts.agreement(); }
};

ClauseStatement statement_of(const Case& of, RepaymentClause kind,
                             const std::optional<ClauseId>& clause) {
  ClauseStatement statement{.kind = kind, .agreement = of.agreement().id, .clause_id = clause};
  if (const auto* found = find_clause(of.agreement(), clause)) statement.clause = *found;
  return statement;
}

// Ends a statement without a figure; the reason is a finding too.
void refuse(ClauseStatement& statement, RepaymentStatus status, Finding why) {
  statement.status = status;
  statement.reason = why.code;
  statement.findings.push_back(std::move(why));
}

void note(ClauseStatement& statement, ErrorCode code, std::vector<Detail> details = {}) {
  statement.findings.push_back(finding(code, std::move(details)));
}

// The days of a period that is stated in whole days; else the statement ends.
bool take_period(ClauseStatement& statement, const FuzzyDate& period) {
  if (!says_its_days(period.text())) {
    refuse(statement, RepaymentStatus::unknown,
           finding(ErrorCode::clauses_period_not_exact, {{"period", period.text()}}));
    return false;
  }
  statement.period = period.days();
  return true;
}

bool is_ours(const Payment& payment, const Case& of) {
  return !payment.agreement || payment.agreement->value == of.agreement().id;
}

// The net of the payments made up to a day: for a period those that cover a day of it, or where
// they do not say, were made in it. Nothing where payments are not stated.
std::optional<Money> net_paid(ClauseStatement& statement, const Case& of, const Date& until,
                              const std::optional<DateRange>& period) {
  const auto& payments = of.facts.facts().payments;
  if (!payments) return std::nullopt;
  Int128 sum = 0;
  for (const auto& each : *payments) {
    if (!is_ours(each, of) || each.paid_on > until) continue;
    if (period && !period->holds(each.covers.value_or(each.paid_on))) continue;
    if (period && !each.covers)
      note(statement, ErrorCode::clauses_paid_by_payment_day,
           {{"paid_on", each.paid_on.to_string()}});
    sum += each.amount.ore();
  }
  return Money::from_wide(sum);
}

// Whether there is an amount to count with; else the statement ends.
bool take_paid(ClauseStatement& statement, const std::optional<Money>& paid) {
  statement.paid = paid;
  if (!paid)
    refuse(statement, RepaymentStatus::unknown, finding(ErrorCode::repayment_payments_not_stated));
  else if (*paid < Money{})
    refuse(statement, RepaymentStatus::invalid,
           finding(ErrorCode::clauses_paid_back_more, {{"net", paid->to_string()}}));
  else
    return true;
  return false;
}

// So many percent of an amount, in öre.
Ratio percent_of(const Decimal& percent, Money amount) {
  const Ratio part = percent.ratio();
  return {part.numerator() * amount.ore(), part.denominator() * 100};
}

bool is_more(const Ratio& a, const Ratio& b) {
  return a.numerator() * b.denominator() > b.numerator() * a.denominator();
}

Money shown(const Ratio& exact) {
  return rounded(exact, {RoundingMode::half_up, RoundingUnit::ore});
}

// The exact value within the cap, rounded once for each of the two amounts.
void take_figure(ClauseStatement& statement, const Ratio& exact, const ClauseReading& reading) {
  const Money cap = *statement.paid;
  statement.exact = exact;
  statement.cap = cap;
  statement.capped = is_more(exact, {cap.ore(), 1});
  if (statement.capped)
    note(statement, ErrorCode::clauses_more_than_paid,
         {{"exact", shown(exact).to_string()}, {"paid", cap.to_string()}});
  const Ratio bounded = statement.capped ? Ratio{cap.ore(), 1} : exact;
  const auto within = [&](Rounding rounding) {
    return Money::from_wide(kernel::rounded_within(bounded.numerator(), bounded.denominator(),
                                                   rounding, true, cap.ore()));
  };
  statement.amount = within({reading.rounding.value(), reading.unit.value()});
  statement.payable = within(statutory_krona);
  statement.status = RepaymentStatus::ok;
}

// A figure that does not fit, or a day outside the calendar, is an answer too.
template <class Fill>
ClauseStatement filled(ClauseStatement statement, const Fill& fill) {
  try {
    fill(statement);
  } catch (const CalculationError& error) {
    refuse(statement, RepaymentStatus::invalid, error.findings().front());
  }
  return statement;
}

// clauses.unused_funds

// The higher of the amount and the percentage.
Ratio threshold_of(const UnusedFundsTerms& terms, Money paid) {
  Ratio highest{0, 1};
  if (!terms.threshold) return highest;
  if (terms.threshold->amount) highest = {terms.threshold->amount->ore(), 1};
  if (terms.threshold->percent)
    if (const auto part = percent_of(*terms.threshold->percent, paid); is_more(part, highest))
      highest = part;
  return highest;
}

// What the payee may keep; nothing where the payer has yet to decide.
std::optional<Money> kept_of(ClauseStatement& statement, const Case& of) {
  const auto& request = statement.account->carry_over;
  if (!request || request->requested_on > of.day) return Money{};
  const Detail asked{"requested_on", request->requested_on.to_string()};
  const auto& terms = statement.unused_funds->carry_over;
  if (!terms) {
    note(statement, ErrorCode::clauses_carry_over_not_agreed, {asked});
    return Money{};
  }
  const bool decided = request->granted && (!request->decided_on || *request->decided_on <= of.day);
  const auto last =
      terms->asked_within_months
          ? std::optional{statement.period->last().plus_months(terms->asked_within_months->value())}
          : std::nullopt;
  if (last && request->requested_on > *last && !decided) {
    note(statement, ErrorCode::clauses_carry_over_late, {asked, {"last", last->to_string()}});
    return Money{};
  }
  if (terms->needs_consent && !decided) return std::nullopt;
  const Money left = *statement.unused;
  const Money wanted = decided ? *request->granted : request->amount.value_or(left);
  if (wanted > left)
    note(statement, ErrorCode::clauses_carry_over_more,
         {{"kept", wanted.to_string()}, {"left", left.to_string()}});
  return std::min(wanted, left);
}

// What comes back: all that is left or what passes the threshold, where more than it is left.
Ratio back_of(const ClauseStatement& statement, const ClauseReading& reading) {
  const Money left = *statement.unused - *statement.kept;
  const Money tested =
      reading.threshold == ThresholdReading::before_carry_over ? *statement.unused : left;
  const Ratio& threshold = *statement.threshold;
  if (!is_more({tested.ore(), 1}, threshold)) return {0, 1};
  const auto& terms = statement.unused_funds->threshold;
  if (!terms || terms->above == AboveThreshold::all) return {left.ore(), 1};
  const Int128 excess = Int128{left.ore()} * threshold.denominator() - threshold.numerator();
  return {std::max(excess, Int128{0}), threshold.denominator()};
}

void take_paid_by_account(ClauseStatement& statement, const Case& of) {
  const Account& account = *statement.account;
  const auto paid = net_paid(statement, of, account.received_on, statement.period);
  if (account.paid && paid && *account.paid != *paid)
    note(statement, ErrorCode::clauses_paid_differs,
         {{"account", account.paid->to_string()},
          {"period", account.period.text()},
          {"payments", paid->to_string()}});
  (void)take_paid(statement, account.paid ? account.paid : paid);
}

void fill_unused(ClauseStatement& statement, const Case& of) {
  const Account& account = *statement.account;
  if (!take_period(statement, account.period)) return;
  take_paid_by_account(statement, of);
  if (statement.reason) return;
  const Money paid = *statement.paid;
  if (account.used > paid)
    note(statement, ErrorCode::clauses_used_more,
         {{"used", account.used.to_string()}, {"paid", paid.to_string()}});
  statement.unused = std::max(Money{}, paid - account.used);
  statement.threshold = threshold_of(*statement.unused_funds, paid);
  auto kept = kept_of(statement, of);
  // Where no more than the threshold is left, what the payer decides changes nothing.
  if (!kept && is_more({statement.unused->ore(), 1}, *statement.threshold)) {
    refuse(statement, RepaymentStatus::unknown,
           finding(ErrorCode::clauses_carry_over_undecided,
                   {{"requested_on", account.carry_over->requested_on.to_string()}}));
    return;
  }
  statement.kept = kept.value_or(Money{});
  take_figure(statement, back_of(statement, of.reading), of.reading);
}

// The accounts that hold, in order of time: of one period the one received last.
std::vector<std::pair<Account, bool>> accounts_of(const Case& of) {
  std::map<std::pair<Date, Date>, std::pair<Account, bool>> by_period;
  for (const auto& each : of.facts.facts().accounts) {
    const auto last = each.period.latest();
    if (each.received_on > of.day || !of.facts.owns(each.agreement, {last, last})) continue;
    const auto [place, is_new] = by_period.try_emplace({each.period.earliest(), last}, each, false);
    if (is_new) continue;
    place->second.second = true;
    if (each.received_on >= place->second.first.received_on) place->second.first = each;
  }
  std::vector<std::pair<Account, bool>> accounts;
  for (auto& [period, account] : by_period) accounts.push_back(std::move(account));
  return accounts;
}

void add_unused(std::vector<ClauseStatement>& statements, const Case& of) {
  const auto& terms = of.agreement().unused_funds;
  if (!terms) return;
  auto blank = statement_of(of, RepaymentClause::unused_funds, terms->clause);
  blank.unused_funds = terms;
  const auto accounts = accounts_of(of);
  if (accounts.empty()) {
    refuse(blank, RepaymentStatus::unknown,
           finding(ErrorCode::clauses_account_missing, {{"day", of.day.to_string()}}));
    statements.push_back(blank);
  }
  for (const auto& [account, replaced] : accounts) {
    auto statement = blank;
    statement.account = account;
    if (replaced)
      note(statement, ErrorCode::clauses_account_replaced,
           {{"period", account.period.text()}, {"received_on", account.received_on.to_string()}});
    statements.push_back(filled(std::move(statement), [&](auto& each) { fill_unused(each, of); }));
  }
}

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

void fill_misuse(ClauseStatement& statement, const Case& of) {
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

void add_misuse(std::vector<ClauseStatement>& statements, const Case& of) {
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
std::optional<Money> base_of(ClauseStatement& statement, const Case& of) {
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
void take_step(ClauseStatement& statement) {
  for (const auto& each : statement.late_reports->steps)
    if (*statement.days_late >= each.days_late.value()) statement.reached = each;
}

void fill_late(ClauseStatement& statement, const ObligationStatus& status, const Case& of) {
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

void add_late(std::vector<ClauseStatement>& statements, const Case& of,
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

void add_none(std::vector<ClauseStatement>& statements, const Case& of) {
  const auto& terms = of.agreement().no_repayment;
  if (!terms) return;
  auto statement = statement_of(of, RepaymentClause::none, terms->clause);
  if (const auto others = repayment_terms_beside(of.agreement()); !others.empty())
    note(statement, ErrorCode::clauses_contradiction, {{"terms", others}});
  refuse(statement, RepaymentStatus::not_applicable, finding(ErrorCode::clauses_none_stated));
  statements.push_back(std::move(statement));
}

}  // namespace

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
    const Case of{partnership, facts, day, claims.reading};
    add_unused(claims.statements, of);
    add_misuse(claims.statements, of);
    if (duties) add_late(claims.statements, of, *duties);
    add_none(claims.statements, of);
  }
  return claims;
}

}  // namespace iop
