#include "rules/repayment/unused_funds.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include <iop/model/agreement.hpp>

namespace iop::rules {

namespace {

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

// The last day to ask to keep the money, where the terms have one.
std::optional<Date> last_to_ask(const ClauseStatement& statement) {
  const auto& terms = statement.unused_funds->carry_over;
  if (!terms || !terms->asked_within_months) return std::nullopt;
  return statement.period->last().plus_months(terms->asked_within_months->value());
}

// What the payee may keep; nothing where the payer has yet to decide.
std::optional<Money> kept_of(ClauseStatement& statement, const ClauseCase& of) {
  const auto& request = statement.account->carry_over;
  const auto& terms = statement.unused_funds->carry_over;
  if (!request || request->requested_on > of.day) return Money{};
  const Detail asked{"requested_on", request->requested_on.to_string()};
  if (!terms) {
    note(statement, ErrorCode::clauses_carry_over_not_agreed, {asked});
    return Money{};
  }
  const bool decided = request->granted && (!request->decided_on || *request->decided_on <= of.day);
  const auto last = last_to_ask(statement);
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

void take_paid_by_account(ClauseStatement& statement, const ClauseCase& of) {
  const Account& account = *statement.account;
  const auto paid = net_paid(statement, of, account.received_on, statement.period);
  if (account.paid && paid && *account.paid != *paid)
    note(statement, ErrorCode::clauses_paid_differs,
         {{"account", account.paid->to_string()},
          {"period", account.period.text()},
          {"payments", paid->to_string()}});
  (void)take_paid(statement, account.paid ? account.paid : paid);
}

// What there was to use: what was paid, and what was kept from the period before.
Money available(const ClauseStatement& statement) {
  return *statement.paid + statement.carried.value_or(Money{});
}

// The figure, and what of the money may be used in the next period; nothing where that is unknown.
std::optional<Money> fill_unused(ClauseStatement& statement, const ClauseCase& of) {
  const Account& account = *statement.account;
  if (account.received_on < statement.period->last())
    note(statement, ErrorCode::clauses_account_early,
         {{"period", account.period.text()}, {"received_on", account.received_on.to_string()}});
  take_paid_by_account(statement, of);
  if (statement.reason) return account.carry_over ? std::nullopt : std::optional{Money{}};
  const Money there = available(statement);
  if (account.used > there)
    note(statement, ErrorCode::clauses_used_more,
         {{"used", account.used.to_string()}, {"paid", there.to_string()}});
  statement.unused = std::max(Money{}, there - account.used);
  statement.threshold = threshold_of(*statement.unused_funds, *statement.paid);
  const auto kept = kept_of(statement, of);
  // Where no more than the threshold is left, what the payer decides changes nothing here.
  if (!kept && is_more({statement.unused->ore(), 1}, *statement.threshold)) {
    refuse(statement, RepaymentStatus::unknown,
           finding(ErrorCode::clauses_carry_over_undecided,
                   {{"requested_on", account.carry_over->requested_on.to_string()}}));
    return kept;
  }
  statement.kept = kept.value_or(Money{});
  take_figure(statement, back_of(statement, of.reading), of.reading);
  const bool asked = account.carry_over && account.carry_over->requested_on <= of.day;
  if (const auto last = last_to_ask(statement);
      last && of.day <= *last && !asked && *statement.payable > Money{})
    note(statement, ErrorCode::clauses_carry_over_open, {{"last", last->to_string()}});
  return kept;
}

struct HeldAccount {
  Account account;
  bool replaced = false;  // another one of the same period
};

// The accounts that hold, in order of time: of one period the one received last.
std::vector<HeldAccount> accounts_of(const ClauseCase& of) {
  std::map<std::pair<Date, Date>, HeldAccount> by_period;
  for (const auto& each : of.facts.facts().accounts) {
    const auto last = each.period.latest();
    if (each.received_on > of.day || !of.facts.owns(each.agreement, {last, last})) continue;
    const auto [place, is_new] =
        by_period.try_emplace({each.period.earliest(), last}, HeldAccount{each});
    if (is_new) continue;
    place->second.replaced = true;
    if (each.received_on >= place->second.account.received_on) place->second.account = each;
  }
  std::vector<HeldAccount> accounts;
  for (auto& [period, account] : by_period) accounts.push_back(std::move(account));
  return accounts;
}

// The period of the same length that follows, in whole months where this one is; nothing where it
// would reach the end of the calendar.
std::optional<DateRange> following(const DateRange& period) {
  const Date next = period.last().plus_days(1);
  const int months =
      (next.year() - period.first().year()) * 12 + next.month() - period.first().month();
  const int months_left = (Date::last_year - next.year()) * 12 + 12 - next.month();
  if (months + 1 > months_left) return std::nullopt;
  const Date after =
      next.day() == period.first().day() ? next.plus_months(months) : next.plus_days(period.days());
  return DateRange{next, after.plus_days(-1)};
}

// Goes through the accounts of an agreement in order of time, with what is kept from one to the
// next and the time that none of them is about.
class Accounts {
 public:
  Accounts(std::vector<ClauseStatement>& statements, const ClauseCase& of, ClauseStatement blank)
      : statements_{statements}, of_{of}, blank_{std::move(blank)} {
    Agreement held = of.agreement();
    held.term = of.facts.held_on(of.day);
    term_ = exact_term(held);
  }

  void take(const HeldAccount& held) {
    auto statement = blank_;
    statement.account = held.account;
    if (held.replaced)
      note(statement, ErrorCode::clauses_account_replaced,
           {{"period", held.account.period.text()},
            {"received_on", held.account.received_on.to_string()}});
    if (!take_period(statement, held.account.period)) {
      statements_.push_back(std::move(statement));
      return;
    }
    const DateRange period = *statement.period;
    const bool adjoins = !tell_gap(period.first()) && !tell_overlap(statement, held.account);
    std::optional<Money> kept = Money{};
    statements_.push_back(filled(std::move(statement), [&](auto& each) {
      kept = std::nullopt;
      if (take_carried(each, adjoins)) kept = fill_unused(each, of_);
    }));
    if (!before_ || before_->days.last() < period.last())
      before_ = Before{period, held.account.period.text(), kept, statements_.size() - 1};
  }

  // That nothing accounts for the time after the last account, once it is over: the rest of the
  // term, or as many periods of that account's length as have passed.
  void end() {
    if (before_ && before_->kept > Money{})
      tell_if_last(statements_[before_->statement], *before_->kept);
    if (!before_ || before_->days.last() >= of_.day) return;
    std::optional<Date> over;
    if (term_ && term_->last() < of_.day) over = term_->last();
    if (!over)
      for (auto next = following(before_->days); next && next->last() < of_.day;
           next = following(*next))
        over = next->last();
    if (over) tell_gap(over->plus_days(1));
  }

 private:
  struct Before {
    DateRange days;
    std::string text;
    std::optional<Money> kept;  // for the period after; nothing where that is unknown
    std::size_t statement;
  };

  // The days of the term before `until` that no account so far is about; whether there are any.
  bool tell_gap(const Date& until) {
    if (!before_ && !term_) return false;
    Date first = before_ ? before_->days.last().plus_days(1) : term_->first();
    if (term_) first = std::max(first, term_->first());
    if (first >= until || (term_ && first > term_->last())) return false;
    const Date last = until.plus_days(-1);
    auto gap = blank_;
    gap.period = DateRange{first, term_ ? std::min(last, term_->last()) : last};
    refuse(gap, RepaymentStatus::unknown,
           finding(ErrorCode::clauses_account_gap,
                   {{"period", gap.period->to_string()}, {"day", of_.day.to_string()}}));
    statements_.push_back(std::move(gap));
    return true;
  }

  // The next account of this agreement takes up what is kept: after its last day there is none.
  void tell_if_last(ClauseStatement& statement, Money kept) const {
    if (!term_ || statement.period->last() < term_->last()) return;
    if (of_.agreement().automatic_renewal && of_.day <= term_->last()) return;
    note(statement, ErrorCode::clauses_kept_at_end,
         {{"kept", kept.to_string()}, {"last", term_->last().to_string()}});
  }

  bool tell_overlap(ClauseStatement& statement, const Account& account) const {
    if (!before_ || before_->days.last() < statement.period->first()) return false;
    note(statement, ErrorCode::clauses_accounts_overlap,
         {{"period", account.period.text()}, {"second_period", before_->text}});
    return true;
  }

  // What was kept from the account before; else the statement ends. Where that account does not end
  // the day before this one begins, nobody can say how much of it is left.
  bool take_carried(ClauseStatement& statement, bool adjoins) const {
    if (!before_) return true;
    if (before_->kept && (adjoins || *before_->kept == Money{})) {
      statement.carried = before_->kept;
      return true;
    }
    refuse(statement, RepaymentStatus::unknown,
           finding(ErrorCode::clauses_carried_unknown,
                   {{"before", before_->text}, {"period", statement.account->period.text()}}));
    return false;
  }

  std::vector<ClauseStatement>& statements_;
  const ClauseCase& of_;
  ClauseStatement blank_;
  std::optional<DateRange> term_;
  std::optional<Before> before_;
};

// Whether a calendar year has ended in the term, or the term: before that there is no account to
// ask for. The clauses seen are of years.
bool any_year_over(const ClauseCase& of) {
  const Term term = of.facts.held_on(of.day);
  return term.first.earliest().year() < of.day.year() || term.last.latest() < of.day;
}

}  // namespace

void add_unused_funds(std::vector<ClauseStatement>& statements, const ClauseCase& of) {
  const auto& terms = of.agreement().unused_funds;
  if (!terms) return;
  auto blank = statement_of(of, RepaymentClause::unused_funds, terms->clause);
  blank.unused_funds = terms;
  const auto held = accounts_of(of);
  if (held.empty()) {
    const Detail day{"day", of.day.to_string()};
    if (any_year_over(of))
      refuse(blank, RepaymentStatus::unknown, finding(ErrorCode::clauses_account_missing, {day}));
    else
      refuse(blank, RepaymentStatus::not_applicable,
             finding(ErrorCode::clauses_nothing_to_account, {day}));
    statements.push_back(blank);
  }
  Accounts accounts{statements, of, std::move(blank)};
  for (const auto& each : held) accounts.take(each);
  accounts.end();
}

}  // namespace iop::rules
