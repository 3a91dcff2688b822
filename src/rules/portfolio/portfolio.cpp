#include <iop/rules/portfolio/portfolio.hpp>

#include <algorithm>
#include <cstddef>
#include <utility>

#include <iop/model/terms_on.hpp>
#include <iop/rules/goals/attainment.hpp>
#include <iop/rules/payments/plan.hpp>
#include <iop/rules/payments/standing.hpp>
#include <iop/rules/review/agreement_check.hpp>
#include <iop/rules/review/review_sheet.hpp>
#include <iop/rules/time/chain.hpp>

#include "rules/follow_up/once.hpp"
#include "rules/payments/year_sum.hpp"
#include "rules/repayment/presumed_rescission.hpp"
#include "rules/time/agreement_facts.hpp"
#include "rules/time/planned_last.hpp"

namespace iop {

namespace {

bool is_in_force(LifecycleState state) {
  return state == LifecycleState::in_force || state == LifecycleState::renegotiating ||
         state == LifecycleState::breach_noted;
}

std::vector<std::string> civil_society(const Partnership& partnership, const Agreement& agreement) {
  std::vector<std::string> names;
  for (const auto& [party, side, convener, role, extra] : agreement.parties)
    for (const auto& each : partnership.parties)
      if (each.id == party.value && each.kind == PartyKind::civil_society)
        names.push_back(each.name);
  return names;
}

// What was paid, and what is outstanding of the instalments whose time has begun: as `iop payments`
// tells, but nothing where one of those has no amount. Gives the payments that fit no instalment.
std::vector<Finding> take_payments(PortfolioRow& row, const Partnership& partnership,
                                   const PaymentPlan& plan, const Date& day) {
  auto standing = payment_standing(plan, rules::facts_of(partnership).payments, day);
  row.paid = standing.paid;
  if (std::ranges::all_of(plan.payments, [&](const PlannedPayment& each) {
        return each.planned || !each.window || each.window->first() > day;
      }))
    row.outstanding = standing.outstanding;
  if (plan.payments.empty()) return {};
  std::erase_if(standing.findings, [](const Finding& each) {
    return each.code != ErrorCode::payment_unplaced && each.code != ErrorCode::payment_overpaid;
  });
  return std::move(standing.findings);
}

// How the agreement did end, if it ended by the day; else what is presumed.
Rescission ending_of(const Partnership& partnership, const ChainLink& link, const Date& day) {
  if (link.ended_on && *link.ended_on <= day) {
    const rules::AgreementFacts own{partnership, partnership.agreement(link.agreement)};
    return own.facts().endings[own.ending().value()].ending;
  }
  return rules::presumed_rescission(day);
}

// Takes the figure and gives what the statement says beside it.
std::vector<Finding> take_exposure(PortfolioRow& row, const Partnership& partnership,
                                   const Agreement& agreement, const Rescission& rescission,
                                   const Reading& reading) {
  auto statement =
      repayment_statement(agreement, rules::facts_of(partnership).payments, rescission, reading);
  row.exposure = statement.figure.payable;
  row.exposure_status = statement.figure.status;
  row.exposure_reason = statement.figure.reason;
  return std::move(statement.findings);
}

// Nobody has promised yet what a draft says: nothing is outstanding, and there is nothing to
// rescind.
void take_nothing_agreed(PortfolioRow& row) {
  if (row.outstanding) row.outstanding = Money{};
  row.exposure_status = RepaymentStatus::not_applicable;
  row.exposure_reason = ErrorCode::follow_up_not_signed;
}

// An agreement that gets a row.
struct Shown {
  ChainLink link;
  Lifecycle life;
};

// The row that tells of an obligation: its agreement's; the first, where its agreement has none or
// it is no one agreement's. So totals count everything, and once.
std::size_t row_of(const Obligation& obligation, const std::vector<Shown>& rows) {
  for (std::size_t i = 0; obligation.agreement && i < rows.size(); ++i)
    if (rows[i].link.agreement == obligation.agreement->value) return i;
  return 0;
}

void take_obligations(std::vector<PortfolioRow>& rows, const std::vector<Shown>& shown,
                      const Compliance& compliance, const Date& day) {
  if (rows.empty()) return;
  for (const auto& each : compliance.obligations) {
    const auto& obligation = each.obligation;
    auto& row = rows[row_of(obligation, shown)];
    if (each.state == ObligationState::overdue) ++row.overdue;
    const bool open = each.state == ObligationState::upcoming ||
                      each.state == ObligationState::due || each.state == ObligationState::unknown;
    if (!row.next_due && open && obligation.due.latest() >= day)
      row.next_due = NextDue{obligation.id, obligation.kind, obligation.due};
  }
}

std::optional<FuzzyDate> last_review(const Partnership& partnership, const Date& day) {
  std::optional<FuzzyDate> last;
  for (const auto& each : rules::facts_of(partnership).reviews)
    if (each.reviewed_on.earliest() <= day && (!last || last->latest() < each.reviewed_on.latest()))
      last = each.reviewed_on;
  return last;
}

// What two rules say of one thing, also where only one of them says in which place of the file.
bool say_the_same(const Finding& left, const Finding& right) {
  return left.code == right.code && left.details == right.details &&
         (left.pointer == right.pointer || left.pointer.empty() || right.pointer.empty());
}

// Findings once each, the remarks left out: of several rules that met the same thing.
std::vector<Finding> worth_acting_on(const std::vector<Finding>& all) {
  std::vector<Finding> kept;
  for (const auto& each : all)
    if (code_entry(each.code).severity != Severity::remark &&
        std::ranges::none_of(kept, [&](const auto& one) { return say_the_same(one, each); }))
      kept.push_back(each);
  return kept;
}

// Those in force on the day, else the one that began last, else the first.
std::vector<Shown> shown_on(const Partnership& partnership, const Chain& agreements,
                            const Date& day) {
  std::vector<Shown> in_force;
  std::optional<Shown> other;
  for (const auto& link : agreements.agreements) {
    Shown each{link, lifecycle(partnership, link.agreement, day)};
    if (is_in_force(each.life.current.state)) {
      in_force.push_back(std::move(each));
    } else if (!other || link.term.first.earliest() <= day) {
      other = std::move(each);
    }
  }
  if (in_force.empty() && other) in_force.push_back(std::move(*other));
  return in_force;
}

void add(PortfolioTotals& totals, const PortfolioRow& row) {
  ++totals.agreements;
  totals.overdue += row.overdue;
  totals.sum_per_year.add(row.sum_per_year);
  totals.paid.add(row.paid);
  totals.outstanding.add(row.outstanding);
  totals.exposure.add(is_unanswered(row.exposure_status) ? row.exposure
                                                         : row.exposure.value_or(Money{}));
}

}  // namespace

void PortfolioSum::add(const std::optional<Money>& figure) {
  ++(figure ? known : unknown);
  if (figure) sum = sum.value_or(Money{}) + *figure;
}

namespace {

PortfolioEntry entry_of(const Partnership& partnership, const Date& day, const Reading& reading,
                        const FollowUpReading& follow_up) {
  const auto agreements = chain(partnership, day);
  const auto obligations = compliance(partnership, day, follow_up);
  const auto sheet = review_sheet(partnership, obligations);
  const auto& open = sheet.open_items;
  const auto shown = shown_on(partnership, agreements, day);
  std::vector<Finding> found;
  const auto also = [&](const std::vector<Finding>& findings) {
    found.insert(found.end(), findings.begin(), findings.end());
  };
  also(agreements.findings);
  also(obligations.findings);
  also(goal_attainment(partnership, day).findings);
  also(findings_of(sheet));
  PortfolioEntry entry{.findings = {.partnership = partnership.id, .findings = {}}};
  const auto sources = plan_sources(partnership, day);
  for (const auto& [link, life] : shown) {
    const Agreement agreement = with_renewals(partnership.agreement(link.agreement), day,
                                              rules::facts_of(partnership).events)
                                    .agreement;
    const auto schedule = payment_schedule(agreement, sources);
    const Agreement in_force = terms_on(agreement, day).agreement;
    PortfolioRow row{.partnership = partnership.id,
                     .title = partnership.title,
                     .agreement = agreement.id,
                     .parties = civil_society(partnership, agreement),
                     .state = life.current.state,
                     .term = in_force.term,
                     .planned_last = rules::planned_last(agreement, in_force),
                     .last_review = last_review(partnership, day)};
    row.open_improvement_areas =
        std::ranges::count(open.items, ReviewItemKind::improvement_area, &OpenReviewItem::kind);
    const auto ended_on = link.ended_on && *link.ended_on <= day ? link.ended_on : std::nullopt;
    const auto year = rules::year_sum(in_force, schedule, day, ended_on);
    row.sum_per_year = year.sum;
    row.sum_from = year.from;
    row.example = year.example;
    also(take_payments(row, partnership, plan_until(payment_plan(agreement, sources), ended_on),
                       day));
    if (life.current.state == LifecycleState::draft)
      take_nothing_agreed(row);
    else
      also(take_exposure(row, partnership, agreement, ending_of(partnership, link, day), reading));
    also(life.findings);
    also(findings_of(agreement_check(partnership, link.agreement, day)));
    entry.rows.push_back(std::move(row));
  }
  take_obligations(entry.rows, shown, obligations, day);
  entry.findings.findings = worth_acting_on(found);
  for (auto& row : entry.rows)
    row.findings = static_cast<std::int64_t>(entry.findings.findings.size());
  return entry;
}

}  // namespace

PortfolioEntry portfolio_entry(const Partnership& partnership, const Date& day,
                               const Reading& reading, const FollowUpReading& follow_up) {
  try {
    return entry_of(partnership, day, reading, follow_up);
  } catch (const CalculationError& error) {  // a day beyond the calendar: the others have rows
    return {.findings = {.partnership = partnership.id, .findings = error.findings()}};
  }
}

Portfolio portfolio_of(std::vector<PortfolioEntry> entries, const Date& day) {
  std::ranges::stable_sort(entries, {}, [](const auto& each) -> const std::string& {
    return each.findings.partnership;
  });
  Portfolio result{.day = day};
  for (auto& entry : entries) {
    ++result.totals.partnerships;
    result.totals.findings += static_cast<std::int64_t>(entry.findings.findings.size());
    if (!entry.rows.empty())
      result.totals.open_improvement_areas += entry.rows.front().open_improvement_areas;
    for (auto& row : entry.rows) {
      add(result.totals, row);
      result.rows.push_back(std::move(row));
    }
    if (!entry.findings.findings.empty()) result.findings.push_back(std::move(entry.findings));
  }
  return result;
}

Portfolio portfolio(const std::vector<Partnership>& partnerships, const Date& day,
                    const Reading& reading, const FollowUpReading& follow_up) {
  std::vector<PortfolioEntry> entries;
  entries.reserve(partnerships.size());
  rules::Once once;
  for (const auto& each : partnerships)
    if (once.is_new(each.id)) entries.push_back(portfolio_entry(each, day, reading, follow_up));
  auto result = portfolio_of(std::move(entries), day);
  once.tell(result.findings);
  result.totals.findings += static_cast<std::int64_t>(once.left_out());
  return result;
}

}  // namespace iop
