#include "io/document_checks.hpp"

#include <algorithm>
#include <iterator>
#include <set>
#include <tuple>
#include <unordered_map>

#include <iop/core/words.hpp>
#include <iop/model/terms_on.hpp>

namespace iop {

namespace {

// Suggestions are looked for among as many ids as a person could have mixed up.
constexpr std::size_t most_suggested = 1000;

// The last name of a list's pointer, for sentences: "/agreements/0/goals" is about goals.
std::string last_name(const std::string& pointer) { return pointer.substr(pointer.rfind('/') + 1); }

Finding used_twice(const std::string& id, const std::string& list, const std::string& at) {
  return finding(ErrorCode::reference_duplicate, {{"id", id}, {"what", last_name(list)}}, at);
}

// The places in a list of what stands there a second time.
template <class Elements, class KeyOf>
std::vector<Finding> twice(const Elements& elements, KeyOf key_of, const std::string& list) {
  std::vector<Finding> found;
  std::set<std::string> seen;
  for (std::size_t i = 0; i < elements.size(); ++i)
    if (const std::string key = key_of(elements[i]); !seen.insert(key).second)
      found.push_back(finding(ErrorCode::value_twice, {{"text", key}, {"what", last_name(list)}},
                              pointer_to(list, i)));
  return found;
}

std::vector<Finding> months_twice(const std::vector<MonthNumber>& months, const std::string& at) {
  return twice(
      months, [](const MonthNumber& month) { return std::to_string(month.value()); },
      pointer_to(at, "months"));
}

// The name by which records of a list are referred to from anywhere; empty where they are not.
std::string_view common_name(const std::string& list) {
  const std::string name = last_name(list);
  if (name == "follow_up" || name == "assignments") return "duties";
  if (name == "indicators") return "indicators";
  if (name == "clauses") return "clauses";
  if (name == "components") return "components";
  if (name == "improvement_areas" || name == "open_questions") return "review items";
  return {};
}

}  // namespace

void DocumentChecks::defines(const std::string& list, const std::string& id,
                             const std::string& at) {
  const std::string common{common_name(list)};
  bool is_new = ids_[list].try_emplace(id, at).second;
  if (!common.empty()) {
    const bool new_in_common = ids_[common].try_emplace(id, at).second;
    if (common == "review items") is_new = new_in_common;
  }
  if (!is_new) found_.push_back(used_twice(id, list, at));
}

void DocumentChecks::unreadable(const std::string& list) {
  unreadable_.insert(list);
  unreadable_.insert(std::string{common_name(list)});
  // A list of records that hold lists of ids: nobody can say which.
  for (const auto& [inner, common] : {std::pair{"agreements", "clauses"},
                                      {"agreements", "duties"},
                                      {"agreements", "indicators"},
                                      {"agreements", "components"},
                                      {"goals", "indicators"},
                                      {"committee_goals", "indicators"},
                                      {"reviews", "review items"}})
    if (last_name(list) == inner) unreadable_.insert(common);
}

std::string DocumentChecks::of_its_agreement(std::string_view list, const std::string& at) {
  if (!at.starts_with("/agreements/")) return std::string{list};  // any agreement's
  const auto agreement = at.find('/', at.find('/', 1) + 1);       // the end of "/agreements/0"
  return pointer_to(at.substr(0, agreement), list);
}

void DocumentChecks::refers(const std::string& list, const std::string& id, const std::string& at) {
  references_.push_back({list, id, at});
}

void DocumentChecks::made(const Term& term, const std::string& at) {
  if (!is_reversed(term)) return;
  Finding reversed = term_problem(term, ErrorCode::date_reversed);
  reversed.pointer = pointer_to(at, "last");
  found_.push_back(std::move(reversed));
}

void DocumentChecks::made(const PaymentTerms& terms, const std::string& at) {
  not_negative(terms.amount, "amount", at);
  if (!terms.components.empty() && (terms.amount || !terms.months.empty()))
    found_.push_back(finding(ErrorCode::payment_two_forms, {}, pointer_to(at, "components")));
  std::ranges::move(months_twice(terms.months, at), std::back_inserter(found_));
}

void DocumentChecks::made(const PaymentComponent& component, const std::string& at) {
  const auto add = [&](ErrorCode code, std::string_view member, std::vector<Detail> details) {
    found_.push_back(finding(code, std::move(details), pointer_to(at, member)));
  };
  if (component.first && component.last && *component.last < *component.first)
    add(ErrorCode::date_reversed, "last",
        {{"first", component.first->to_string()}, {"last", component.last->to_string()}});
  not_negative(component.amount, "amount", at);
  components_.push_back({component, at});
  const int payments = 12 / months_in(component.every);
  if (!component.months.empty() && static_cast<int>(component.months.size()) != payments)
    add(ErrorCode::component_months, "months",
        {{"id", component.id},
         {"stated", std::to_string(component.months.size())},
         {"needed", std::to_string(payments)}});
  if (component.indexation && !component.raises.empty())
    add(ErrorCode::component_raised_and_indexed, "raises", {{"id", component.id}});
  if (component.after && component.after->event != TriggerEvent::invoice && !component.after->duty)
    found_.push_back(finding(ErrorCode::value_missing,
                             {{"name", "duty"}, {"about", "the report that is waited for."}},
                             pointer_to(at, "after")));
  std::ranges::move(months_twice(component.months, at), std::back_inserter(found_));
  const std::string raises = pointer_to(at, "raises");
  std::ranges::move(
      twice(
          component.raises, [](const Raise& raise) { return raise.first.to_string(); }, raises),
      std::back_inserter(found_));
  for (std::size_t i = 0; i < component.raises.size(); ++i)
    not_negative(component.raises[i].amount, "amount", pointer_to(raises, i));
}

namespace {

// The lowest value that means something: an index of 0 has no prices to compare with.
std::optional<Decimal> lowest_value(SeriesKind kind) {
  switch (kind) {
    case SeriesKind::level:
      return Decimal::parse("0.000001");
    case SeriesKind::population:
      return Decimal{0};
    case SeriesKind::yearly_change:
      break;
  }
  return std::nullopt;
}

}  // namespace

void DocumentChecks::made(const FigureSeries& series, const std::string& at) {
  series_.try_emplace(series.id, series);
  const std::string list = pointer_to(at, "figures");
  const auto lowest = lowest_value(series.kind);
  for (std::size_t i = 0; i < series.figures.size(); ++i)
    if (lowest && series.figures[i].value < *lowest)
      found_.push_back(finding(ErrorCode::value_range,
                               {{"text", series.figures[i].value.to_string()},
                                {"lowest", lowest->to_string()},
                                {"highest", "999999999999999"}},
                               pointer_to(pointer_to(list, i), "value")));
  told_once_each(series, list);
}

// Two figures for one time and day, and states that cannot be right beside those days.
void DocumentChecks::told_once_each(const FigureSeries& series, const std::string& list) {
  using Days = std::pair<Date, Date>;
  const auto days_of = [](const Figure& each) {
    return Days{each.period.earliest(), each.period.latest()};
  };
  std::set<std::pair<Days, Date>> seen;
  std::map<Days, Date> definitive;  // the first day with a definitive figure
  for (const auto& each : series.figures)
    if (each.state == FigureState::definitive) {
      const auto [first, is_new] = definitive.emplace(days_of(each), each.published_on);
      if (!is_new) first->second = std::min(first->second, each.published_on);
    }
  for (std::size_t i = 0; i < series.figures.size(); ++i) {
    const auto& each = series.figures[i];
    const auto add = [&](ErrorCode code, std::string_view member) {
      found_.push_back(
          finding(code,
                  {{"id", series.id},
                   {"period", each.period.text()},
                   {"published_on", each.published_on.to_string()}},
                  member.empty() ? pointer_to(list, i) : pointer_to(pointer_to(list, i), member)));
    };
    if (!seen.emplace(days_of(each), each.published_on).second)
      add(ErrorCode::series_two_figures, "");
    const auto known = definitive.find(days_of(each));
    if (each.state == FigureState::definitive) {
      if (each.published_on < each.period.latest())
        add(ErrorCode::series_published_early, "published_on");
    } else if (known != definitive.end() && known->second < each.published_on) {
      add(ErrorCode::series_preliminary_late, "published_on");
    }
  }
}

std::vector<Finding> DocumentChecks::of_series(const ComponentAt& each) const {
  const auto& [component, at] = each;
  std::vector<Finding> found;
  const auto named = [&](const SeriesId& id, std::string_view member, bool fits(SeriesKind),
                         std::string_view expected) -> const FigureSeries* {
    const auto series = series_.find(id.value);
    if (series == series_.end()) return nullptr;  // told as a dangling reference
    if (fits(series->second.kind)) return &series->second;
    found.push_back(finding(ErrorCode::schedule_series_kind,
                            {{"series", id.value},
                             {"kind", std::string{word(series->second.kind)}},
                             {"id", component.id},
                             {"expected", std::string{expected}}},
                            pointer_to(pointer_to(at, member), "series")));
    return nullptr;
  };
  if (component.per_inhabitant)
    named(
        component.per_inhabitant->series, "per_inhabitant",
        [](SeriesKind kind) { return kind == SeriesKind::population; },
        word(SeriesKind::population));
  if (!component.indexation) return found;
  const auto& terms = *component.indexation;
  const auto* index = named(
      terms.series, "indexation", [](SeriesKind kind) { return kind != SeriesKind::population; },
      word(SeriesKind::level));
  if (index && index->kind == SeriesKind::level &&
      std::ranges::none_of(index->figures, [&](const Figure& figure) {
        return figure.period.days() == terms.base.days();
      }))
    found.push_back(finding(ErrorCode::component_base_missing,
                            {{"series", terms.series.value}, {"period", terms.base.text()}},
                            pointer_to(pointer_to(at, "indexation"), "base")));
  return found;
}

// Raises on days on which the component has no instalments, as far as that is known before any
// renewal.
void DocumentChecks::raises_in_time(const Agreement& agreement, const std::string& at) {
  if (!agreement.payment) return;
  const auto term = exact_term(planned_terms(agreement).agreement);
  const std::string list = pointer_to(pointer_to(at, "payment"), "components");
  for (std::size_t i = 0; i < agreement.payment->components.size(); ++i) {
    const auto& component = agreement.payment->components[i];
    const auto first = component.first ? component.first
                       : term          ? std::optional{term->first()}
                                       : std::nullopt;
    const auto last = component.last                         ? component.last
                      : term && !agreement.automatic_renewal ? std::optional{term->last()}
                                                             : std::nullopt;
    for (std::size_t j = 0; j < component.raises.size(); ++j) {
      const Date from = component.raises[j].first;
      if (!(first && from < *first) && !(last && *last < from)) continue;
      found_.push_back(finding(
          ErrorCode::component_raise_outside,
          {{"from", from.to_string()},
           {"id", component.id},
           {"span", (first ? first->to_string() : "…") + ".." + (last ? last->to_string() : "…")}},
          pointer_to(pointer_to(pointer_to(pointer_to(list, i), "raises"), j), "first")));
    }
  }
}

void DocumentChecks::made(const Agreement& agreement, const std::string& at) {
  terms_.try_emplace(agreement.id, exact_term(agreement));
  raises_in_time(agreement, at);
  if (!agreement.no_repayment) return;
  if (const auto others = repayment_terms_beside(agreement); !others.empty())
    found_.push_back(finding(ErrorCode::clauses_contradiction, {{"terms", others}},
                             pointer_to(at, "no_repayment")));
}

void DocumentChecks::not_negative(const std::optional<Money>& amount, std::string_view name,
                                  const std::string& at) {
  if (amount && *amount < Money{})
    found_.push_back(
        finding(ErrorCode::money_negative, {{"text", amount->to_string()}}, pointer_to(at, name)));
}

void DocumentChecks::a_percentage(const std::optional<Decimal>& percent, const std::string& at) {
  if (percent && (*percent < Decimal{0} || *percent > Decimal{100}))
    found_.push_back(finding(ErrorCode::value_range,
                             {{"text", percent->to_string()}, {"lowest", "0"}, {"highest", "100"}},
                             pointer_to(at, "percent")));
}

namespace {

// Which of `amount` and `percent` a record states, in words for a sentence.
template <class Record>
std::string measures_of(const Record& record) {
  if (record.amount && record.percent) return "amount, percent";
  return record.amount ? "amount" : record.percent ? "percent" : "-";
}

Finding wrong_measures(std::string wanted, std::string got, const std::string& at) {
  return finding(ErrorCode::clauses_one_measure,
                 {{"wanted", std::move(wanted)}, {"got", std::move(got)}}, at);
}

}  // namespace

void DocumentChecks::made(const UnusedThreshold& threshold, const std::string& at) {
  not_negative(threshold.amount, "amount", at);
  a_percentage(threshold.percent, at);
  if (!threshold.amount && !threshold.percent)
    found_.push_back(wrong_measures("1–2", measures_of(threshold), at));
}

void DocumentChecks::made(const LateReportTerms& terms, const std::string& at) {
  const std::string list = pointer_to(at, "steps");
  std::string days;
  bool rising = !terms.steps.empty();
  for (std::size_t i = 0; i < terms.steps.size(); ++i) {
    const auto& step = terms.steps[i];
    not_negative(step.amount, "amount", pointer_to(list, i));
    a_percentage(step.percent, pointer_to(list, i));
    if (step.amount.has_value() == step.percent.has_value())
      found_.push_back(wrong_measures("1", measures_of(step), pointer_to(list, i)));
    days += (i == 0 ? "" : ", ") + std::to_string(step.days_late.value());
    rising = rising && (i == 0 || terms.steps[i - 1].days_late.value() < step.days_late.value());
  }
  if (!rising) found_.push_back(finding(ErrorCode::clauses_steps_order, {{"days", days}}, list));
}

void DocumentChecks::made(const CarryOverRequest& request, const std::string& at) {
  not_negative(request.amount, "amount", at);
  not_negative(request.granted, "granted", at);
}

void DocumentChecks::made(const Account& account, const std::string& at) {
  recorded(account, at);
  not_negative(account.used, "used", at);
  not_negative(account.paid, "paid", at);
}

void DocumentChecks::made(const MisuseDecision& decision, const std::string& at) {
  recorded(decision, at);
  not_negative(decision.amount, "amount", at);
  a_percentage(decision.percent, at);
  if (decision.amount && decision.percent)
    found_.push_back(wrong_measures("0–1", measures_of(decision), at));
}

void DocumentChecks::made(const Report& report, const std::string& at) {
  recorded(report, at);
  if (report.accepted_on && *report.accepted_on < report.received_on.earliest())
    found_.push_back(finding(ErrorCode::date_reversed,
                             {{"first", report.received_on.earliest().to_string()},
                              {"last", report.accepted_on->to_string()}},
                             pointer_to(at, "accepted_on")));
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

void DocumentChecks::made(const Payment& payment, const std::string& at) {
  recorded(payment, at);
  payments_.push_back({payment, at});
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
  measures_.try_emplace(indicator.id, indicator.measure);
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

DocumentChecks::Ids DocumentChecks::ids_of(const std::string& list) const {
  Ids ids;
  if (const auto known = ids_.find(list); known != ids_.end())
    for (const auto& [id, at] : known->second)
      if (ids.size() < most_suggested) ids.push_back(id);
  return ids;
}

std::optional<Finding> DocumentChecks::unnamed(const PaymentAt& each, const Ids& agreements) {
  if (each.payment.agreement || agreements.size() < 2) return std::nullopt;
  return finding(ErrorCode::payment_agreement_unnamed, {{"ids", joined(agreements)}}, each.at);
}

std::optional<Finding> DocumentChecks::outside(const PaymentAt& each, const Ids& agreements) const {
  const auto& [payment, at] = each;
  if (!payment.covers || (!payment.agreement && agreements.size() != 1)) return std::nullopt;
  const auto term = terms_.find(payment.agreement ? payment.agreement->value : agreements.front());
  if (term == terms_.end() || !term->second || term->second->holds(*payment.covers))
    return std::nullopt;
  return finding(ErrorCode::payment_covers_outside,
                 {{"paid_on", payment.paid_on.to_string()},
                  {"covers", payment.covers->to_string()},
                  {"term", term->second->to_string()}},
                 pointer_to(at, "covers"));
}

std::vector<Finding> DocumentChecks::overdrawn() const {
  std::map<std::string, std::vector<const PaymentAt*>> by_agreement;
  for (const auto& each : payments_)
    by_agreement[each.payment.agreement ? each.payment.agreement->value : ""].push_back(&each);
  std::vector<Finding> found;
  for (auto& [agreement, payments] : by_agreement) {
    // Of one day, what was paid counts before what was paid back.
    std::stable_sort(payments.begin(), payments.end(), [](const auto* a, const auto* b) {
      return std::tuple(a->payment.paid_on, b->payment.amount) <
             std::tuple(b->payment.paid_on, a->payment.amount);
    });
    Int128 net = 0;
    const PaymentAt* first = nullptr;
    Int128 then = 0;
    for (const auto* each : payments) {
      net += each->payment.amount.ore();
      if (net >= 0 || first) continue;
      first = each;
      then = net;
    }
    if (!first) continue;
    const auto kronor = [](Int128 ore) { return Money::from_wide(ore).to_string(); };
    found.push_back(
        net < 0
            ? finding(ErrorCode::payment_repaid_more_than_paid, {{"net", kronor(net)}}, first->at)
            : finding(ErrorCode::payment_repaid_before_payment,
                      {{"day", first->payment.paid_on.to_string()}, {"net", kronor(then)}},
                      first->at));
  }
  return found;
}

bool DocumentChecks::dangles(const Reference& reference) const {
  if (unreadable_.contains(reference.list)) return false;  // nobody can say
  const auto known = ids_.find(reference.list);
  return known == ids_.end() || !known->second.contains(reference.id);
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
  for (const auto& each : references_)
    if (dangles(each))
      findings.add(ErrorCode::reference_unknown, [&] {
        return finding(ErrorCode::reference_unknown,
                       {{"id", each.id},
                        {"what", last_name(each.list)},
                        {"nearest", nearest(each.id, ids_of(each.list))}},
                       each.at);
      });
  for (const auto& [measurement, at] : measurements_)
    if (const auto known = measures_.find(measurement.indicator.value); known != measures_.end())
      if (auto expected = expected_form(known->second, measurement))
        findings.add(
            wrong_form(measurement.indicator.value, known->second, std::move(*expected), at));
  const auto agreements = ids_of("/agreements");
  for (const auto& each : payments_)
    for (const auto& found : {unnamed(each, agreements), outside(each, agreements)})
      if (found) findings.add(*found);
  for (const auto& each : overdrawn()) findings.add(each);
  for (const auto& each : components_)
    for (const auto& found : of_series(each)) findings.add(found);
}

namespace {

// Numbers the places of a document in the order in which they stand there.
void number_places(const JsonValue& value, const std::string& pointer,
                   std::unordered_map<std::string, std::size_t>& order) {
  order.emplace(pointer, order.size());
  for (std::size_t i = 0; i < value.items.size(); ++i)
    number_places(value.items[i], pointer_to(pointer, i), order);
  for (const auto& [name, member] : value.members)
    number_places(member, pointer_to(pointer, name), order);
}

}  // namespace

std::vector<Finding> in_document_order(std::vector<Finding> findings, const JsonValue& document) {
  if (findings.size() < 2) return findings;
  std::unordered_map<std::string, std::size_t> order;
  number_places(document, "", order);
  const auto place = [&](const Finding& each) {
    const auto at = order.find(each.pointer);
    return at == order.end() ? order.size() : at->second;
  };
  std::stable_sort(findings.begin(), findings.end(),
                   [&](const Finding& a, const Finding& b) { return place(a) < place(b); });
  return findings;
}

}  // namespace iop
