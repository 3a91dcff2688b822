#include <iop/rules/document/document_checks.hpp>

#include <algorithm>
#include <iterator>
#include <set>

#include <iop/model/terms_on.hpp>

// The checks of terms that money follows from: payment, contributions, clauses of repayment.
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

void DocumentChecks::made(const MisuseDecision& decision, const std::string& at) {
  recorded(decision, at);
  decisions_.push_back({decision, at});
  not_negative(decision.amount, "amount", at);
  a_percentage(decision.percent, at);
  if (decision.amount && decision.percent)
    found_.push_back(wrong_measures("0–1", measures_of(decision), at));
}

}  // namespace iop
