#include <iop/rules/document/document_checks.hpp>

#include <algorithm>
#include <iterator>
#include <set>
#include <unordered_map>

#include <iop/core/words.hpp>

namespace iop {

void DocumentChecks::made(const Term& term, const std::string& at) {
  if (!is_reversed(term)) return;
  Finding reversed = term_problem(term, ErrorCode::date_reversed);
  reversed.pointer = pointer_to(at, "last");
  found_.push_back(std::move(reversed));
}

// An amendment leaves parties, and gives the term a last day on or after the day it holds from, and
// the term's first.
void DocumentChecks::possible_amendments(const Agreement& agreement, const std::string& at) {
  const Date first = agreement.term.first.earliest();
  for (std::size_t i = 0; i < agreement.amendments.size(); ++i) {
    const auto& each = agreement.amendments[i];
    const std::string amendment = pointer_to(pointer_to(at, "amendments"), i);
    if (each.parties && each.parties->empty())
      found_.push_back(finding(ErrorCode::amendment_no_parties, {{"id", each.id}},
                               pointer_to(amendment, "parties")));
    if (!each.term_last) continue;
    const std::string place = pointer_to(amendment, "term_last");
    const Date last = each.term_last->latest();
    if (last < each.effective_on)
      found_.push_back(finding(ErrorCode::amendment_ends_before_it_holds,
                               {{"id", each.id},
                                {"day", each.effective_on.to_string()},
                                {"last", each.term_last->text()}},
                               place));
    else if (last < first)
      found_.push_back(finding(
          ErrorCode::date_reversed,
          {{"first", agreement.term.first.text()}, {"last", each.term_last->text()}}, place));
  }
}

void DocumentChecks::made(const Agreement& agreement, const std::string& at) {
  spans_.try_emplace(agreement.id, span_of(agreement));
  auto& clauses = clauses_[agreement.id];
  if (agreement.unused_funds) clauses.insert("unused_funds");
  if (agreement.misuse) clauses.insert("misuse");
  possible_amendments(agreement, at);
  components_in_time(agreement, at);
  if (!agreement.no_repayment) return;
  if (const auto others = repayment_terms_beside(agreement); !others.empty())
    found_.push_back(finding(ErrorCode::clauses_contradiction, {{"terms", others}},
                             pointer_to(at, "no_repayment")));
}

void DocumentChecks::in_order(const std::optional<Date>& first, const std::optional<Date>& last,
                              const std::string& at) {
  if (first && last && *last < *first)
    found_.push_back(finding(ErrorCode::date_reversed,
                             {{"first", first->to_string()}, {"last", last->to_string()}}, at));
}

void DocumentChecks::made(const Report& report, const std::string& at) {
  recorded(report, at);
  in_order(report.received_on.earliest(), report.accepted_on, pointer_to(at, "accepted_on"));
}

namespace {

// So many facts of one day are compared with each other: with all, a long list would take hours.
constexpr std::size_t most_compared = 32;

// A fact that says in all the same as one before it, as when a list is pasted in twice.
template <class Fact>
std::vector<Finding> told_twice(const std::vector<Fact>& facts, const std::string& list) {
  std::vector<Finding> found;
  std::unordered_map<std::int32_t, std::vector<std::size_t>> by_day;
  for (std::size_t i = 0; i < facts.size(); ++i) {
    auto& of_the_day = by_day[own_days(facts[i]).first().day_number()];
    const auto first = std::ranges::find_if(
        of_the_day, [&](std::size_t before) { return facts[before] == facts[i]; });
    if (first != of_the_day.end())
      found.push_back(finding(ErrorCode::value_record_twice, {{"first", pointer_to(list, *first)}},
                              pointer_to(list, i)));
    if (of_the_day.size() < most_compared) of_the_day.push_back(i);
  }
  return found;
}

}  // namespace

void DocumentChecks::made(const Facts& facts, const std::string& at) {
  const auto add = [&](const auto& list, std::string_view name) {
    std::ranges::move(told_twice(list, pointer_to(at, name)), std::back_inserter(found_));
  };
  if (facts.payments) add(*facts.payments, "payments");
  add(facts.invoices, "invoices");
  add(facts.meetings, "meetings");
  add(facts.reports, "reports");
  add(facts.measurements, "measurements");
}

namespace {

// How values of a measure are written, or nothing where these are.
template <class Values>
std::optional<std::string> expected_form(Measure measure, const Values& values) {
  const bool value = values.value.has_value();
  const bool parts = values.numerator && values.denominator;
  const bool any_part = values.numerator || values.denominator;
  bool yes = false, judged = false;
  if constexpr (requires { values.yes; }) {
    yes = values.yes.has_value();
    judged = values.judged_met.has_value();
  }
  const bool others = yes || judged;
  switch (measure) {
    case Measure::share:
      if (value != any_part && any_part == parts && !others &&
          (!parts || values.numerator->value() <= values.denominator->value()))
        return std::nullopt;
      return "value | numerator <= denominator";
    case Measure::yes_no:
      if (yes && !value && !any_part && !judged) return std::nullopt;
      return "yes";
    case Measure::qualitative:
      if (judged && !value && !any_part && !yes) return std::nullopt;
      return "judged_met";
    default:
      if (value && !any_part && !others) return std::nullopt;
      return "value";
  }
}

Finding wrong_form(const std::string& indicator, Measure measure, std::string expected,
                   const std::string& at) {
  return finding(ErrorCode::measurement_form,
                 {{"indicator", indicator},
                  {"measure", std::string{word(measure)}},
                  {"expected", std::move(expected)}},
                 at);
}

}  // namespace

void DocumentChecks::made(const Indicator& indicator, const std::string& at) {
  indicators_.try_emplace(indicator.id, indicator);
  if (!indicator.baseline || indicator.measure == Measure::yes_no ||
      indicator.measure == Measure::qualitative)
    return;
  if (auto expected = expected_form(indicator.measure, *indicator.baseline))
    found_.push_back(wrong_form(indicator.id, indicator.measure, std::move(*expected),
                                pointer_to(at, "baseline")));
}

void DocumentChecks::made(const Measurement& measurement, const std::string& at) {
  recorded(measurement, at);
  measurements_.push_back({measurement, at});
}

namespace {

// A partnership has one agreement or more.
Finding no_agreements() {
  Finding missing{};
  for_each_field<Partnership>([&](const auto& field) {
    if (field.name == "agreements")
      missing = finding(ErrorCode::value_missing,
                        {{"name", std::string{field.name}}, {"about", std::string{field.about}}});
  });
  return missing;
}

}  // namespace

void DocumentChecks::report(FindingList& findings) const {
  if (!ids_.contains("/agreements") && !unreadable_.contains("/agreements"))
    findings.add(no_agreements());
  for (const auto& each : found_) findings.add(each);
  report_references(findings);
  for (const auto& [measurement, at] : measurements_)
    if (const auto known = indicators_.find(measurement.indicator.value);
        known != indicators_.end()) {
      const auto& indicator = known->second;
      if (auto expected = expected_form(indicator.measure, measurement))
        findings.add(wrong_form(indicator.id, indicator.measure, std::move(*expected), at));
      else if (const auto percent = impossible_share(indicator, measurement))
        findings.add(finding(ErrorCode::measurement_impossible_share,
                             {{"indicator", indicator.id},
                              {"measured_period", measurement.period.text()},
                              {"value", *percent}},
                             pointer_to(at, "value")));
    }
  const auto agreements = ids_of("/agreements");
  for (const auto& each : payments_)
    for (const auto& found : {unnamed(each, agreements), outside(each, agreements)})
      if (found) findings.add(*found);
  const auto tell_outside = [&](const auto& facts) {
    for (const auto& each : facts)
      if (const auto found = outside(each, agreements)) findings.add(*found);
  };
  for (const auto& [account, at] : accounts_)
    if (const auto found = unused(account.agreement, "unused_funds", at, agreements))
      findings.add(*found);
  for (const auto& [decision, at] : decisions_)
    if (const auto found = unused(decision.agreement, "misuse", at, agreements))
      findings.add(*found);
  for (const auto& found : several_endings(agreements)) findings.add(found);
  tell_outside(accounts_);
  tell_outside(endings_);
  tell_outside(decisions_);
  for (const auto& each : invoices_)
    if (const auto found = unplaced(each)) findings.add(*found);
  for (const auto& each : overdrawn()) findings.add(each);
  for (const auto& each : components_)
    for (const auto& found : of_series(each)) findings.add(found);
  for (const auto& each : planned_) findings.add(each);
}

}  // namespace iop
