#include <iop/rules/portfolio.hpp>

#include <algorithm>
#include <set>
#include <tuple>

#include <iop/model/terms_on.hpp>
#include <iop/rules/chain.hpp>
#include <iop/rules/payment_schedule.hpp>
#include <iop/rules/review_items.hpp>
#include <iop/rules/yearly_reviews.hpp>

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

// The agreement year that holds the day: twelve months from the first day, and so on.
std::optional<DateRange> agreement_year(const Agreement& agreement, const Date& day) {
  const auto anchor = half_year_anchor(agreement);
  if (!anchor || day < *anchor) return std::nullopt;
  const auto half_year = half_year_holding(*anchor, day).number / 2 * 2;
  return DateRange{half_year_number(*anchor, half_year).days.first(),
                   half_year_number(*anchor, half_year + 1).days.last()};
}

std::optional<Money> sum_of_contributions(const Agreement& agreement, bool& example) {
  std::optional<Money> sum;
  for (const auto& each : agreement.contributions)
    if (each.kind == ContributionKind::money && each.span == ContributionSpan::per_year &&
        each.amount) {
      sum = sum.value_or(Money{}) + *each.amount;
      example = example || each.example;
    }
  return sum;
}

void take_sum_per_year(PortfolioRow& row, const Agreement& agreement,
                       const PaymentSchedule& schedule, const Date& day) {
  if (const auto year = agreement_year(agreement, day))
    for (const auto& each : schedule.instalments)
      if (each.planned && year->holds(each.half_year.first())) {
        row.sum_per_year = row.sum_per_year.value_or(Money{}) + *each.planned;
        row.example = row.example || each.example;
      }
  if (row.sum_per_year) {
    row.sum_from = YearSumSource::instalments;
  } else if ((row.sum_per_year = sum_of_contributions(agreement, row.example))) {
    row.sum_from = YearSumSource::contributions;
  }
}

// Sums the instalments whose last payable day lies before the day, and that began to be payable
// while the agreement lived; nothing where one has no amount.
std::optional<Money> payable_before(const PaymentSchedule& schedule, const Date& day,
                                    const std::optional<Date>& ended_on) {
  if (schedule.instalments.empty()) return std::nullopt;
  Money sum;
  for (const auto& each : schedule.instalments) {
    if (each.window.last() >= day || (ended_on && *ended_on < each.window.first())) continue;
    if (!each.planned) return std::nullopt;
    sum += *each.planned;
  }
  return sum;
}

void take_payments(PortfolioRow& row, const Partnership& partnership,
                   const PaymentSchedule& schedule, const Date& day,
                   const std::optional<Date>& ended_on) {
  if (!partnership.facts || !partnership.facts->payments) return;
  Money paid;
  for (const auto& each : *partnership.facts->payments)
    if (each.paid_on <= day && (!each.agreement || each.agreement->value == row.agreement))
      paid += each.amount;
  row.paid = paid;
  if (const auto payable = payable_before(schedule, day, ended_on))
    row.outstanding = *payable - paid;
}

// How the agreement did end by the day, if it did; else as if the payer rescinded it that day for a
// serious breach that was not rectified.
Rescission ending_of(const Partnership& partnership, const Agreement& agreement, const Date& day,
                     const std::optional<Date>& ended_on) {
  if (ended_on && partnership.facts)
    for (const auto& each : partnership.facts->endings)
      if (each.ending.effective_on == *ended_on && *ended_on <= day &&
          (!each.agreement || each.agreement->value == agreement.id))
        return each.ending;
  return {.effective_on = day,
          .declared_by = Side::payer,
          .breach = Breach{.by = Side::payee, .serious = true, .rectified = false}};
}

void take_exposure(PortfolioRow& row, const Partnership& partnership, const Agreement& agreement,
                   const Rescission& rescission, const Reading& reading,
                   std::vector<Finding>& findings) {
  const auto payments = partnership.facts ? partnership.facts->payments : std::nullopt;
  const auto statement = repayment_statement(agreement, payments, rescission, reading);
  row.exposure = statement.figure.payable;
  row.exposure_status = statement.figure.status;
  row.exposure_reason = statement.figure.reason;
  findings.insert(findings.end(), statement.findings.begin(), statement.findings.end());
}

// What is owed under agreements that have no row, or beside them all, is counted in the first row,
// so that totals count everything, and once.
void take_obligations(PortfolioRow& row, const Compliance& compliance, const Date& day,
                      const std::set<std::string>& others) {
  for (const auto& each : compliance.obligations) {
    const auto& obligation = each.obligation;
    if (obligation.agreement ? others.contains(obligation.agreement->value) : others.contains(""))
      continue;
    if (each.state == ObligationState::overdue) ++row.overdue;
    const bool open = each.state == ObligationState::upcoming ||
                      each.state == ObligationState::due || each.state == ObligationState::unknown;
    if (!row.next_due && open && obligation.due.latest() >= day)
      row.next_due = NextDue{obligation.id, obligation.kind, obligation.due};
  }
}

// Whose obligations are not this row's: of a later row all but its own agreement's ("" stands for
// no agreement), of the first row those that have a row of their own.
std::set<std::string> belonging_elsewhere(const Partnership& partnership,
                                          const std::vector<Lifecycle>& rows, std::size_t row) {
  std::set<std::string> ids;
  if (row > 0) ids.insert("");
  for (const auto& each : partnership.agreements) {
    const bool has_row =
        std::ranges::any_of(rows, [&](const auto& life) { return life.agreement == each.id; });
    if (each.id != rows[row].agreement && (row > 0 || has_row)) ids.insert(each.id);
  }
  return ids;
}

std::optional<FuzzyDate> last_review(const Partnership& partnership, const Date& day) {
  std::optional<FuzzyDate> last;
  if (partnership.facts)
    for (const auto& each : partnership.facts->reviews)
      if (each.reviewed_on.earliest() <= day &&
          (!last || last->latest() < each.reviewed_on.latest()))
        last = each.reviewed_on;
  return last;
}

// Findings once each, the remarks left out: of several rules that met the same thing.
std::vector<Finding> worth_acting_on(const std::vector<Finding>& all) {
  std::vector<Finding> kept;
  for (const auto& each : all)
    if (code_entry(each.code).severity != Severity::remark &&
        std::ranges::find(kept, each) == kept.end())
      kept.push_back(each);
  return kept;
}

// The agreements that get a row, as their states that day.
std::vector<Lifecycle> shown(const Partnership& partnership, const Chain& agreements,
                             const Date& day) {
  std::vector<Lifecycle> in_force;
  std::optional<Lifecycle> other;
  for (const auto& link : agreements.agreements) {
    auto life = lifecycle(partnership, link.agreement, day);
    if (is_in_force(life.current.state)) {
      in_force.push_back(std::move(life));
    } else if (!other || link.term.first.earliest() <= day) {
      other = std::move(life);
    }
  }
  if (in_force.empty() && other) in_force.push_back(std::move(*other));
  return in_force;
}

std::optional<Date> ending_day(const Chain& agreements, const std::string& id) {
  for (const auto& each : agreements.agreements)
    if (each.agreement == id) return each.ended_on;
  return std::nullopt;
}

void add(PortfolioSum& total, const std::optional<Money>& amount) {
  if (amount)
    total.sum += *amount;
  else
    ++total.unknown;
}

void add(PortfolioTotals& totals, const PortfolioRow& row) {
  ++totals.agreements;
  totals.overdue += row.overdue;
  add(totals.sum_per_year, row.sum_per_year);
  add(totals.paid, row.paid);
  add(totals.outstanding, row.outstanding);
  const bool no_claim = row.exposure_status != RepaymentStatus::unknown &&
                        row.exposure_status != RepaymentStatus::invalid;
  add(totals.exposure, no_claim ? row.exposure.value_or(Money{}) : row.exposure);
}

}  // namespace

PortfolioEntry portfolio_entry(const Partnership& partnership, const Date& day,
                               const Reading& reading, const FollowUpReading& follow_up) {
  static const std::vector<Event> none;
  const auto& events = partnership.facts ? partnership.facts->events : none;
  const auto obligations = compliance(partnership, day, follow_up);
  const auto open = open_review_items(partnership, day);
  PortfolioEntry entry{.findings = {.partnership = partnership.id, .findings = {}}};
  const auto agreements = chain(partnership, day);
  auto found = agreements.findings;
  const auto yearly = yearly_reviews(partnership, day, follow_up.year);
  found.insert(found.end(), yearly.findings.begin(), yearly.findings.end());
  found.insert(found.end(), obligations.findings.begin(), obligations.findings.end());
  found.insert(found.end(), open.findings.begin(), open.findings.end());
  const auto rows = shown(partnership, agreements, day);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const auto& life = rows[i];
    const Agreement agreement =
        with_renewals(partnership.agreement(life.agreement), day, events).agreement;
    const auto schedule = payment_schedule(agreement);
    PortfolioRow row{.partnership = partnership.id,
                     .title = partnership.title,
                     .agreement = agreement.id,
                     .parties = civil_society(partnership, agreement),
                     .state = life.current.state,
                     .term = terms_on(agreement, day).agreement.term,
                     .last_review = last_review(partnership, day)};
    row.open_improvement_areas = std::ranges::count_if(
        open.items, [](const auto& each) { return each.kind == ReviewItemKind::improvement_area; });
    take_sum_per_year(row, agreement, schedule, day);
    const auto ended_on = ending_day(agreements, agreement.id);
    take_payments(row, partnership, schedule, day, ended_on);
    take_obligations(row, obligations, day, belonging_elsewhere(partnership, rows, i));
    take_exposure(row, partnership, agreement, ending_of(partnership, agreement, day, ended_on),
                  reading, found);
    found.insert(found.end(), life.findings.begin(), life.findings.end());
    entry.rows.push_back(std::move(row));
  }
  entry.findings.findings = worth_acting_on(found);
  for (auto& row : entry.rows)
    row.findings = static_cast<std::int64_t>(entry.findings.findings.size());
  return entry;
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
  for (const auto& each : partnerships)
    entries.push_back(portfolio_entry(each, day, reading, follow_up));
  return portfolio_of(std::move(entries), day);
}

}  // namespace iop
