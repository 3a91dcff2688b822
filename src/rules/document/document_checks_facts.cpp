#include <iop/rules/document/document_checks.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

// The checks of facts: payments, accounts, decisions, endings, each beside its agreement.
namespace iop {

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

}  // namespace iop
