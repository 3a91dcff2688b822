#include <iop/answers/repayment.hpp>

#include <string>
#include <utility>

#include <iop/core/half_year.hpp>
#include <iop/model/model_clause.hpp>

#include "answers/choice.hpp"

namespace iop {

namespace {

using namespace answers;  // choice, basis

// What was taken for granted, as "question=word".
class Assumptions {
 public:
  template <class Value>
  std::optional<Value> settled(std::string_view name, const std::optional<Value>& value,
                               Value usual, std::string_view usual_word) {
    if (value) return value;
    add(name, usual_word);
    return usual;
  }
  void add(std::string_view name, std::string_view value) {
    text_ += (text_.empty() ? "" : ", ") + std::string{name} + "=" + std::string{value};
  }
  [[nodiscard]] std::vector<Finding> findings() const {
    if (text_.empty()) return {};
    return {finding(ErrorCode::rescission_assumed, {{"assumed", text_}})};
  }

 private:
  std::string text_;
};

Breach stated_breach(const Breach& asked, const Breach& recorded) {
  return {.by = asked.by ? asked.by : recorded.by,
          .serious = asked.serious ? asked.serious : recorded.serious,
          .rectified = asked.rectified ? asked.rectified : recorded.rectified,
          .notified_on = asked.notified_on ? asked.notified_on : recorded.notified_on};
}

// What the question says, else what the partnership does of an ending that day.
Rescission stated(const Date& day, const EndingAsked& asked, const Rescission* recorded) {
  if (recorded && recorded->effective_on != day) recorded = nullptr;
  const auto ended_by =
      asked.ended_by.value_or(recorded ? recorded->ended_by : EndedBy::rescission);
  if (recorded && recorded->ended_by != ended_by) recorded = nullptr;
  Rescission stated{.effective_on = day, .ended_by = ended_by};
  if (recorded) stated = *recorded;
  const Breach breach = stated_breach(asked.breach, stated.breach.value_or(Breach{}));
  stated.breach = breach == Breach{} ? std::nullopt : std::optional{breach};
  if (asked.declared_by) stated.declared_by = asked.declared_by;
  if (asked.declared_on) stated.declared_on = asked.declared_on;
  return stated;
}

// The plain case for what nobody has stated of a rescission.
Rescission settled(Rescission stated, Assumptions& assumptions) {
  if (stated.ended_by != EndedBy::rescission) return stated;
  Breach breach = stated.breach.value_or(Breach{});
  const bool payer = breach.by == Side::payer;
  stated.declared_by =
      assumptions.settled("declared_by", stated.declared_by, payer ? Side::payee : Side::payer,
                          word(payer ? Side::payee : Side::payer));
  breach.by = assumptions.settled("breach.by", breach.by, Side::payee, word(Side::payee));
  breach.serious = assumptions.settled("breach.serious", breach.serious, true, "true");
  breach.rectified = assumptions.settled("breach.rectified", breach.rectified, false, "false");
  stated.breach = breach;
  return stated;
}

// That the partnership tells of an ending other than the one asked about; what it leaves open
// contradicts nothing.
std::vector<Finding> contradictions(const Rescission* recorded, const Rescission& asked) {
  if (!recorded) return {};
  std::string members;
  const auto compare = [&](std::string_view name, bool differs) {
    if (differs) members += (members.empty() ? "" : ", ") + std::string{name};
  };
  const Breach was = recorded->breach.value_or(Breach{}), now = asked.breach.value_or(Breach{});
  compare("effective_on", recorded->effective_on != asked.effective_on);
  compare("ended_by", recorded->ended_by != asked.ended_by);
  compare("declared_by", recorded->declared_by && recorded->declared_by != asked.declared_by);
  compare("breach.by", was.by && was.by != now.by);
  compare("breach.serious", was.serious && was.serious != now.serious);
  compare("breach.rectified", was.rectified && was.rectified != now.rectified);
  if (members.empty()) return {};
  return {finding(ErrorCode::rescission_recorded_otherwise,
                  {{"day", recorded->effective_on.to_string()}, {"members", members}})};
}

// The one ending that the partnership tells of. Throws value.missing with the days to choose among.
const Ending& only_ending(const Partnership& partnership, const Question& question) {
  static const Facts none;
  const auto& endings = (partnership.facts ? *partnership.facts : none).endings;
  const Ending* only = nullptr;
  std::string days;
  std::size_t fitting = 0;
  for (const auto& each : endings) {
    if (question.agreement && each.agreement && *each.agreement != *question.agreement) continue;
    ++fitting, only = &each;
    days += (days.empty() ? "" : ", ") + each.ending.effective_on.to_string();
  }
  if (fitting == 1) return *only;
  fail(ErrorCode::value_missing, {{"name", "day"}, {"about", days.empty() ? "2025-03-14" : days}},
       "/day");
}

const Rescission* recorded_ending(const AgreementSituation& agreement) {
  const auto& facts = agreement.partnership().facts;
  if (!facts) return nullptr;
  for (const auto& each : facts->endings)
    if (!each.agreement || each.agreement->value == agreement.id()) return &each.ending;
  return nullptr;
}

void prepend(std::vector<Finding>& findings, const std::vector<Finding>& first) {
  findings.insert(findings.begin(), first.begin(), first.end());
}

// The repayment of a situation's agreement; `recorded` is the ending that the partnership tells of,
// `clause` what the model clause is assumed to be, where nobody has written one down.
RepaymentAnswer repaid(const Choice& chosen, const Question& question, const EndingAsked& ending,
                       const Rescission* recorded, const Reading& reading,
                       std::vector<Finding> before = {}, std::string_view clause = {}) {
  Assumptions assumptions;
  const auto rescission = settled(stated(*question.day, ending, recorded), assumptions);
  if (!clause.empty() && rescission.ended_by == EndedBy::rescission)
    assumptions.add(clause, model_clause::source);
  const auto agreement = renewed(chosen.agreement);
  const auto paid = payments_of(chosen.agreement);
  prepend(before, agreement.findings);
  append(before, contradictions(recorded, rescission));
  Repayment result{
      .statement = repayment_statement(agreement.agreement, paid, rescission, reading),
      .alternatives = repayment_alternatives(agreement.agreement, paid, rescission, reading)};
  Basis rests_on = basis(question, question.day, chosen);
  rests_on.assumptions = assumptions.findings();
  auto& findings = result.statement.findings;
  prepend(findings, before);
  append(findings, rests_on.assumptions);
  auto all = findings;
  return answered(std::move(result), std::move(all), std::move(rests_on));
}

// With another divisor the clause is no longer in the words that are quoted.
Agreement agreement_of(const QuickAgreement& quick) {
  Agreement agreement = agreement_with_model_clause(quick.term);
  if (!quick.divisor || agreement.repayment->divisor == *quick.divisor) return agreement;
  agreement.repayment->divisor = *quick.divisor;
  for (auto& each : agreement.clauses)
    if (agreement.repayment->clause && each.id == agreement.repayment->clause->value)
      each.quote.reset();
  return agreement;
}

}  // namespace

RepaymentAnswer repayment_answer(const Partnership& partnership, const Question& question,
                                 const EndingAsked& ending,
                                 const std::optional<std::vector<Payment>>& payments,
                                 const Reading& reading) {
  Question asked = question;
  if (!asked.day) {
    const auto& only = only_ending(partnership, question);
    asked.day = only.ending.effective_on;
    if (!asked.agreement) asked.agreement = only.agreement;
  }
  Partnership whole = partnership;
  if (payments) {
    if (!whole.facts) whole.facts.emplace();
    whole.facts->payments = payments;
  }
  const auto now = situation_of(whole, asked, *asked.day);
  const auto chosen = choice(now, asked);
  return repaid(chosen, asked, ending, recorded_ending(chosen.agreement), reading);
}

RepaymentAnswer quick_repayment_answer(const QuickAgreement& agreement, const Question& question,
                                       const EndingAsked& ending, const Reading& reading) {
  const Date day = day_of(question);
  if (agreement.paid < Money{})
    fail(ErrorCode::money_negative, {{"text", agreement.paid.to_string()}}, "/paid");
  const Agreement signed_as = agreement_of(agreement);
  std::vector<Finding> before;
  Payment payment{.paid_on = day, .amount = agreement.paid};
  if (agreement.term.holds(day)) {  // outside the term no payment is looked at
    const auto half_year = half_year_holding(agreement.term.first(), day);
    payment = {.paid_on = half_year.days.first(), .amount = agreement.paid, .covers = half_year.days.first()};
    before.push_back(finding(ErrorCode::payment_assumed,
                             {{"amount", agreement.paid.to_string()},
                              {"half_year", half_year.days.first().to_string()}}));
  }
  const Partnership partnership{.schema = std::string{partnership_schema},
                                .id = signed_as.id,
                                .title = signed_as.title,
                                .agreements = {signed_as},
                                .facts = Facts{.payments = std::vector{payment}}};
  const auto now = situation_of(partnership, question, day);
  return repaid(choice(now, question), question, ending, nullptr, reading, before,
                agreement.divisor ? "clause_but_divisor" : "clause");
}

}  // namespace iop
