#include "io/document_checks.hpp"

#include <algorithm>
#include <iterator>
#include <set>
#include <tuple>

#include <iop/model/terms_on.hpp>
#include <iop/rules/payments/plan.hpp>
#include <iop/rules/time/chain.hpp>

// The checks that are about money: terms of payment, series, clauses, payments.
namespace iop {

namespace {

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

}  // namespace

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
  in_order(component.first, component.last, pointer_to(at, "last"));
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
Decimal lowest_value(SeriesKind kind) {
  switch (kind) {
    case SeriesKind::level:
      return Decimal::parse("0.000001");
    case SeriesKind::population:
      return Decimal{0};
    case SeriesKind::yearly_change:
      break;
  }
  return Decimal{-100};  // nothing is left; less than nothing cannot be
}

}  // namespace

void DocumentChecks::made(const FigureSeries& series, const std::string& at) {
  series_.try_emplace(series.id, series);
  const std::string list = pointer_to(at, "figures");
  for (std::size_t i = 0; i < series.figures.size(); ++i)
    not_below(lowest_value(series.kind), series.figures[i].value,
              pointer_to(pointer_to(list, i), "value"));
  told_once_each(series, list);
}

void DocumentChecks::not_below(const Decimal& lowest, const std::optional<Decimal>& value,
                               const std::string& at) {
  if (value && *value < lowest)
    found_.push_back(finding(ErrorCode::value_range,
                             {{"text", value->to_string()},
                              {"lowest", lowest.to_string()},
                              {"highest", "999999999999999"}},
                             at));
}

void DocumentChecks::made(const Contribution& contribution, const std::string& at) {
  not_negative(contribution.amount, "amount", at);
  not_below(Decimal{0}, contribution.hours, pointer_to(at, "hours"));
}

void DocumentChecks::made(const HourlyRate& rate, const std::string& at) {
  not_negative(rate.amount, "amount", at);
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

std::vector<Finding> DocumentChecks::of_series(const At<PaymentComponent>& each) const {
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

DocumentChecks::Span DocumentChecks::span_of(const Agreement& agreement) {
  const auto term = exact_term(planned_terms(agreement).agreement);
  if (!term) return {};
  Span span{.first = term->first(), .last = term->last()};
  if (agreement.automatic_renewal) span.last.reset();
  return span;
}

// Components with days of their own outside the agreement, and raises outside their component.
void DocumentChecks::components_in_time(const Agreement& agreement, const std::string& at) {
  if (!agreement.payment) return;
  const Span span = span_of(agreement);
  const std::string list = pointer_to(pointer_to(at, "payment"), "components");
  for (std::size_t i = 0; i < agreement.payment->components.size(); ++i) {
    const auto& component = agreement.payment->components[i];
    const std::string place = pointer_to(list, i);
    // What is not stated is the agreement's; of one that lies outside, nothing is.
    Span own{.first = component.first ? component.first : span.first,
             .last = component.last ? component.last : span.last};
    if (own.first && own.last && *own.last < *own.first) {
      if (!component.first) own.first.reset();
      if (!component.last) own.last.reset();
    }
    for (const auto& [day, member] :
         {std::pair{component.first, "first"}, std::pair{component.last, "last"}})
      if (day && span.is_outside(*day))
        found_.push_back(
            finding(ErrorCode::schedule_component_outside,
                    {{"id", component.id}, {"span", own.to_string()}, {"term", span.to_string()}},
                    pointer_to(place, member)));
    raises_in_time(component, own, place);
    if (component.after && component.after->event == TriggerEvent::invoice)
      waiting_.push_back({component.id, agreement.id, own});
  }
}

void DocumentChecks::raises_in_time(const PaymentComponent& component, const Span& span,
                                    const std::string& at) {
  for (std::size_t i = 0; i < component.raises.size(); ++i)
    if (const Date from = component.raises[i].first; span.is_outside(from))
      found_.push_back(
          finding(ErrorCode::component_raise_outside,
                  {{"from", from.to_string()}, {"id", component.id}, {"span", span.to_string()}},
                  pointer_to(pointer_to(pointer_to(at, "raises"), i), "first")));
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

// A step that deducts less than the one before it, where both are of the same measure.
void DocumentChecks::falls(const LateReportStep& before, const LateReportStep& step,
                           const std::string& at) {
  const auto tell = [&](const auto& less, const auto& more, std::string_view unit,
                        std::string_view member) {
    if (!less || !more || !(*less < *more)) return;
    found_.push_back(finding(ErrorCode::clauses_steps_fall,
                             {{"days", std::to_string(step.days_late.value())},
                              {"deduction", less->to_string() + std::string{unit}},
                              {"before", more->to_string() + std::string{unit}}},
                             pointer_to(at, member)));
  };
  tell(step.percent, before.percent, " %", "percent");
  tell(step.amount, before.amount, " kr", "amount");
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
    if (i > 0) falls(terms.steps[i - 1], step, pointer_to(list, i));
    rising = rising && (i == 0 || terms.steps[i - 1].days_late.value() < step.days_late.value());
  }
  if (!rising)
    found_.push_back(
        finding(ErrorCode::clauses_steps_order, {{"days", days.empty() ? "–" : days}}, list));
}

void DocumentChecks::made(const CarryOverRequest& request, const std::string& at) {
  not_negative(request.amount, "amount", at);
  not_negative(request.granted, "granted", at);
}

void DocumentChecks::made(const Account& account, const std::string& at) {
  recorded(account, at);
  accounts_.push_back({account, at});
  in_order(account.period.earliest(), account.received_on, pointer_to(at, "received_on"));
  if (const auto& asked = account.carry_over) {
    const std::string request = pointer_to(at, "carry_over");
    in_order(account.period.earliest(), asked->requested_on, pointer_to(request, "requested_on"));
    in_order(asked->requested_on, asked->decided_on, pointer_to(request, "decided_on"));
  }
  not_negative(account.used, "used", at);
  not_negative(account.paid, "paid", at);
}

void DocumentChecks::made(const MisuseDecision& decision, const std::string& at) {
  recorded(decision, at);
  decisions_.push_back({decision, at});
  not_negative(decision.amount, "amount", at);
  a_percentage(decision.percent, at);
  if (decision.amount && decision.percent)
    found_.push_back(wrong_measures("0–1", measures_of(decision), at));
}

void DocumentChecks::made(const Invoice& invoice, const std::string& at) {
  recorded(invoice, at);
  invoices_.push_back({invoice, at});
}

void DocumentChecks::made(const Ending& ending, const std::string& at) {
  recorded(ending, at);
  endings_.push_back({ending, at});
}

void DocumentChecks::made(const Payment& payment, const std::string& at) {
  recorded(payment, at);
  payments_.push_back({payment, at});
}

std::optional<Finding> DocumentChecks::unnamed(const At<Payment>& each, const Ids& agreements) {
  if (each.record.agreement || agreements.size() < 2) return std::nullopt;
  return finding(ErrorCode::payment_agreement_unnamed, {{"ids", joined(agreements)}}, each.at);
}

const std::string* DocumentChecks::agreement_of(const std::optional<AgreementId>& named,
                                                const Ids& agreements) {
  if (named) return &named->value;
  return agreements.size() == 1 ? &agreements.front() : nullptr;
}

const DocumentChecks::Span* DocumentChecks::span_for(const std::optional<AgreementId>& named,
                                                     const Ids& agreements) const {
  const auto* id = agreement_of(named, agreements);
  const auto span = id ? spans_.find(*id) : spans_.end();
  return span == spans_.end() ? nullptr : &span->second;
}

std::optional<Finding> DocumentChecks::outside(const At<Payment>& each,
                                               const Ids& agreements) const {
  const auto& [payment, at] = each;
  const auto* span = span_for(payment.agreement, agreements);
  if (!payment.covers || !span || !span->is_outside(*payment.covers)) return std::nullopt;
  return finding(ErrorCode::payment_covers_outside,
                 {{"paid_on", payment.paid_on.to_string()},
                  {"covers", payment.covers->to_string()},
                  {"term", span->to_string()}},
                 pointer_to(at, "covers"));
}

// A fact of a clause that its agreement does not have.
std::optional<Finding> DocumentChecks::unused(const std::optional<AgreementId>& named,
                                              std::string_view terms, const std::string& at,
                                              const Ids& agreements) const {
  const auto* id = agreement_of(named, agreements);
  const auto known = id ? clauses_.find(*id) : clauses_.end();
  if (known == clauses_.end() || known->second.contains(terms)) return std::nullopt;
  return finding(ErrorCode::clauses_no_terms, {{"id", *id}, {"terms", std::string{terms}}}, at);
}

// An account is of a year or so, which the term may cut: outside it lies one that shares no day.
std::optional<Finding> DocumentChecks::outside(const At<Account>& each,
                                               const Ids& agreements) const {
  const auto& [account, at] = each;
  const auto* span = span_for(account.agreement, agreements);
  const bool before = span && span->first && account.period.latest() < *span->first;
  const bool after = span && span->last && *span->last < account.period.earliest();
  if (!before && !after) return std::nullopt;
  return finding(ErrorCode::clauses_account_outside,
                 {{"period", account.period.text()}, {"term", span->to_string()}},
                 pointer_to(at, "period"));
}

std::optional<Finding> DocumentChecks::unplaced(const At<Invoice>& each) const {
  const auto& [invoice, at] = each;
  const auto waits = [&](const Waiting& by) {
    return by.component == invoice.component.value &&
           (!invoice.agreement || invoice.agreement->value == by.agreement) &&
           !by.span.is_outside(invoice.covers);
  };
  if (dangles({"components", invoice.component.value, at})) return std::nullopt;  // told as such
  if (unreadable_.contains("components") || std::ranges::any_of(waiting_, waits))
    return std::nullopt;
  return finding(ErrorCode::payment_invoice_unplaced,
                 {{"covers", invoice.covers.to_string()}, {"id", invoice.component.value}},
                 pointer_to(at, "covers"));
}

// A decision may come after the term, not before there was an agreement to break.
std::optional<Finding> DocumentChecks::outside(const At<MisuseDecision>& each,
                                               const Ids& agreements) const {
  const auto& [decision, at] = each;
  const auto* span = span_for(decision.agreement, agreements);
  if (!span) return std::nullopt;
  const auto& period = decision.period;
  const bool before =
      span->first && (period ? period->latest() : decision.decided_on) < *span->first;
  const bool after = span->last && period && *span->last < period->earliest();
  if (!before && !after) return std::nullopt;
  return finding(ErrorCode::clauses_decision_outside,
                 {{"period", period ? period->text() : decision.decided_on.to_string()},
                  {"term", span->to_string()}},
                 pointer_to(at, period ? "period" : "decided_on"));
}

std::optional<Finding> DocumentChecks::outside(const At<Ending>& each,
                                               const Ids& agreements) const {
  const auto& [ending, at] = each;
  const auto* span = span_for(ending.agreement, agreements);
  const Date day = ending.ending.effective_on;
  if (!span || !span->last || day <= *span->last) return std::nullopt;
  return finding(ErrorCode::lifecycle_ending_after_term,
                 {{"id", *agreement_of(ending.agreement, agreements)},
                  {"effective_on", day.to_string()},
                  {"last", span->last->to_string()}},
                 pointer_to(pointer_to(at, "ending"), "effective_on"));
}

// Of each agreement, the endings beside the earliest.
std::vector<Finding> DocumentChecks::several_endings(const Ids& agreements) const {
  std::map<std::string, std::vector<const At<Ending>*>> by_agreement;
  for (const auto& each : endings_)
    if (const auto* id = agreement_of(each.record.agreement, agreements))
      by_agreement[*id].push_back(&each);
  std::vector<Finding> found;
  for (auto& [id, endings] : by_agreement) {
    std::ranges::stable_sort(endings, {},
                             [](const auto* each) { return each->record.ending.effective_on; });
    for (std::size_t i = 1; i < endings.size(); ++i)
      found.push_back(finding(
          ErrorCode::lifecycle_several_endings,
          {{"id", id}, {"effective_on", endings.front()->record.ending.effective_on.to_string()}},
          endings[i]->at));
  }
  return found;
}

std::vector<Finding> DocumentChecks::overdrawn() const {
  std::map<std::string, std::vector<const At<Payment>*>> by_agreement;
  for (const auto& each : payments_)
    by_agreement[each.record.agreement ? each.record.agreement->value : ""].push_back(&each);
  std::vector<Finding> found;
  for (auto& [agreement, payments] : by_agreement) {
    // Of one day, what was paid counts before what was paid back.
    std::stable_sort(payments.begin(), payments.end(), [](const auto* a, const auto* b) {
      return std::tuple(a->record.paid_on, b->record.amount) <
             std::tuple(b->record.paid_on, a->record.amount);
    });
    Int128 net = 0;
    const At<Payment>* first = nullptr;
    Int128 then = 0;
    for (const auto* each : payments) {
      net += each->record.amount.ore();
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
                      {{"day", first->record.paid_on.to_string()}, {"net", kronor(then)}},
                      first->at));
  }
  return found;
}

namespace {

// A file of nothing but components would plan for hours: so many are looked at.
constexpr std::size_t most_planned = 200;

// When the last figure of a series was published.
std::optional<Date> kept_until(const Partnership& partnership, std::string_view series) {
  std::optional<Date> last;
  for (const auto& each : partnership.series)
    if (each.id == series)
      for (const auto& figure : each.figures)
        if (!last || *last < figure.published_on) last = figure.published_on;
  return last;
}

// The days on which agreements ended; where nobody can say, as far as a plan goes they did not.
std::vector<ChainLink> links_of(const Partnership& partnership) {
  try {
    return chain(partnership, Date(Date::last_year, 12, 31)).agreements;
  } catch (const CalculationError&) {  // a day beyond the calendar: told where somebody asks
    return {};
  }
}

const std::string& detail_of(const Finding& finding, std::string_view name) {
  return std::ranges::find(finding.details, name, &Detail::name)->value;
}

}  // namespace

std::vector<Finding> figures_left_out(const Partnership& partnership) {
  std::vector<Finding> found;
  if (partnership.series.empty()) return found;
  const PlanSources sources{.series = partnership.series};
  const auto links = links_of(partnership);
  std::size_t planned = 0;
  for (const auto& agreement : partnership.agreements) {
    if (!agreement.payment) continue;
    Agreement by_series = agreement;
    auto& components = by_series.payment->components;
    std::erase_if(components,
                  [](const auto& each) { return !each.indexation && !each.per_inhabitant; });
    planned += components.size();
    if (components.empty() || planned > most_planned) continue;
    const auto link = std::ranges::find(links, agreement.id, &ChainLink::agreement);
    const auto plan = plan_until(payment_plan(by_series, sources),
                                 link == links.end() ? std::nullopt : link->ended_on);
    for (const auto& each : plan.findings) {
      if (each.code != ErrorCode::schedule_figure_missing) continue;
      const auto last = kept_until(partnership, detail_of(each, "series"));
      if (last && Date::parse(detail_of(each, "fixed_on")) <= *last) found.push_back(each);
    }
  }
  return found;
}

}  // namespace iop
