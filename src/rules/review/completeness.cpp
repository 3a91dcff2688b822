#include <iop/rules/review/completeness.hpp>

#include <algorithm>
#include <string_view>

#include <iop/model/terms_on.hpp>
#include <iop/rules/payments/schedule.hpp>

namespace iop {

namespace {

void add_clause(CheckedPart& part, const std::optional<ClauseId>& clause) {
  if (clause && std::ranges::find(part.clauses, *clause) == part.clauses.end())
    part.clauses.push_back(*clause);
}

// What fills a part: a member that is there, or the records of a list.
class Filling {
 public:
  explicit Filling(HeadingPart part) : part_{.part = part, .present = false} {}

  template <class Record>
  Filling& with(std::string_view member, const std::optional<Record>& value) {
    if (!value) return *this;
    fill(member);
    add_clause(part_, value->clause);
    return *this;
  }
  template <class Record>
  Filling& with(std::string_view member, const std::vector<Record>& list) {
    if (list.empty()) return *this;
    fill(member);
    for (const auto& each : list) add_clause(part_, each.clause);
    return *this;
  }
  Filling& with_parties(const std::vector<AgreementParty>& parties) {
    if (parties.size() >= 2) fill("parties");
    return *this;
  }
  Filling& if_so(bool so, std::string_view member, const std::optional<ClauseId>& clause) {
    if (!so) return *this;
    fill(member);
    add_clause(part_, clause);
    return *this;
  }
  operator CheckedPart() const { return part_; }  // NOLINT: it is the part

 private:
  void fill(std::string_view member) {
    part_.present = true;
    part_.members.emplace_back(member);
  }
  CheckedPart part_;
};

CheckedHeading heading(AgreementHeading which, std::vector<CheckedPart> parts) {
  const auto present = std::ranges::count(parts, true, &CheckedPart::present);
  const auto status = present == std::ssize(parts) ? HeadingStatus::present
                      : present == 0               ? HeadingStatus::missing
                                                   : HeadingStatus::partly;
  return {which, status, std::move(parts)};
}

// Whether the planned payments have amounts that are no examples.
bool payments_state_amounts(const Agreement& agreement) {
  if (!agreement.payment) return false;
  const auto schedule = payment_schedule(agreement);
  if (schedule.instalments.empty()) return agreement.payment->amount && !agreement.payment->example;
  return schedule.total &&
         std::ranges::none_of(schedule.instalments, [](const auto& each) { return each.example; });
}

bool states_money(const Contribution& contribution) {
  return contribution.kind == ContributionKind::money && contribution.amount;
}

std::vector<Contribution> money_of(const Agreement& agreement) {
  auto money = agreement.contributions;
  std::erase_if(money, [](const auto& each) { return !states_money(each); });
  return money;
}

Filling stated_amount(const Agreement& agreement) {
  Filling part{HeadingPart::stated_amount};
  if (agreement.payment)
    part.if_so(payments_state_amounts(agreement), "payment", agreement.payment->clause);
  auto stated = money_of(agreement);
  std::erase_if(stated, &Contribution::example);
  return part.with("contributions", stated);
}

bool amount_is_example(const Agreement& agreement) {
  const auto schedule = payment_schedule(agreement);
  const bool planned =
      (agreement.payment && agreement.payment->amount && agreement.payment->example) ||
      std::ranges::any_of(schedule.instalments,
                          [](const auto& each) { return each.planned && each.example; });
  return planned || std::ranges::any_of(agreement.contributions, [](const auto& each) {
           return states_money(each) && each.example;
         });
}

CheckedHeading organisation(const Agreement& of) {
  return heading(
      AgreementHeading::parties_and_organisation,
      {Filling{HeadingPart::parties}.with_parties(of.parties),
       Filling{HeadingPart::steering}.with("organisation", of.organisation),
       Filling{HeadingPart::working_groups}.with("working_groups", of.working_groups),
       Filling{HeadingPart::responsibilities}.with("responsibilities", of.responsibilities)});
}

CheckedHeading economy(const Agreement& of) {
  return heading(
      AgreementHeading::economy,
      {Filling{HeadingPart::funding}
           .with("payment", of.payment)
           .with("contributions", money_of(of))
           .with("budget", of.budget)
           .with("revenue_sources", of.revenue_sources),
       stated_amount(of),
       Filling{HeadingPart::societal_gain}.with("societal_gain", of.societal_gain),
       Filling{HeadingPart::cost_effectiveness}.with("cost_effectiveness", of.cost_effectiveness)});
}

CheckedHeading term_and_notice(const Agreement& of) {
  return heading(AgreementHeading::term_and_notice_period,
                 {Filling{HeadingPart::term}.if_so(true, "term", of.term.clause),
                  Filling{HeadingPart::notice_period}
                      .with("notice_period", of.notice_period)
                      .with("automatic_renewal", of.automatic_renewal)});
}

std::vector<CheckedHeading> headings(const Agreement& of) {
  using Heading = AgreementHeading;
  using Part = HeadingPart;
  return {
      heading(Heading::background, {Filling{Part::background}.with("background", of.background)}),
      heading(Heading::core_values,
              {Filling{Part::core_values}.with("core_values", of.core_values)}),
      organisation(of),
      heading(Heading::goals, {Filling{Part::goals}.with("goals", of.goals)}),
      heading(Heading::efforts_and_commitments,
              {Filling{Part::efforts}.with("activities", of.activities),
               Filling{Part::commitments}.with("contributions", of.contributions)}),
      heading(Heading::follow_up, {Filling{Part::follow_up}.with("follow_up", of.follow_up)}),
      economy(of),
      term_and_notice(of),
      heading(Heading::changes_and_additions, {Filling{Part::changes}.with("changes", of.changes)}),
      heading(Heading::renegotiation_rescission_disputes,
              {Filling{Part::renegotiation}.with("renegotiation", of.renegotiation),
               Filling{Part::rescission}.with("rescission", of.rescission),
               Filling{Part::disputes}.with("disputes", of.disputes)}),
      heading(Heading::signatures, {Filling{Part::signatures}.with("signatures", of.signatures)})};
}

std::string missing_parts(const CheckedHeading& heading) {
  std::vector<std::string_view> names;
  for (const auto& part : heading.parts)
    if (!part.present) names.push_back(word(part.part));
  return joined(names);
}

constexpr int fewest_years = 3;
constexpr int most_years = 5;

// Compared in months from its first day, so that a term of three years is three years.
TermLengthStatus compared(const Date& first, const Date& last) {
  const std::int64_t day_after = last.day_number() + std::int64_t{1};
  const auto after_years = [&](int years) -> std::int64_t {
    try {
      return first.plus_months(12 * years).day_number();
    } catch (const CalculationError&) {  // beyond 2199
      return day_after + 1;
    }
  };
  if (day_after < after_years(fewest_years)) return TermLengthStatus::shorter;
  return day_after > after_years(most_years) ? TermLengthStatus::longer : TermLengthStatus::typical;
}

std::string term_words(const TermLength& length) {
  return length.first.text() + ".." + length.last.text();
}

}  // namespace

Completeness completeness(const Agreement& agreement) {
  Completeness result{.agreement = agreement.id, .headings = headings(agreement)};
  for (const auto& each : result.headings) {
    const std::string name{word(each.heading)};
    if (each.status == HeadingStatus::missing)
      result.findings.push_back(
          finding(ErrorCode::completeness_heading_missing, {{"heading", name}}));
    if (each.status == HeadingStatus::partly)
      result.findings.push_back(finding(ErrorCode::completeness_heading_partly,
                                        {{"heading", name}, {"names", missing_parts(each)}}));
  }
  if (amount_is_example(agreement))
    result.findings.push_back(finding(ErrorCode::completeness_amount_is_example));
  return result;
}

TermLength term_length(const Agreement& agreement) {
  const Term term = planned_terms(agreement).agreement.term;
  TermLength length{.agreement = agreement.id,
                    .first = term.first,
                    .last = term.last,
                    .status = TermLengthStatus::unknown,
                    .clause = term.clause};
  if (is_reversed(term)) {
    length.findings.push_back(term_problem(term, ErrorCode::completeness_term_unclear));
    return length;
  }
  const auto shortest = compared(term.first.latest(), term.last.earliest());
  const auto longest = compared(term.first.earliest(), term.last.latest());
  if (shortest == longest) length.status = shortest;
  if (length.status == TermLengthStatus::unknown)
    length.findings.push_back(
        finding(ErrorCode::completeness_term_unclear, {{"term", term_words(length)}}));
  else if (length.status != TermLengthStatus::typical)
    length.findings.push_back(finding(ErrorCode::completeness_term_not_typical,
                                      {{"length", std::string{word(length.status)}}}));
  return length;
}

std::vector<Step> explain(const Completeness& result) {
  std::vector<Step> steps;
  for (const auto& each : result.headings) {
    Step step{.rule = RuleId::completeness_headings,
              .operands = {{"heading", std::string{word(each.heading)}}},
              .value = std::string{word(each.status)}};
    for (const auto& part : each.parts) {
      step.operands.push_back({std::string{word(part.part)}, part.present});
      if (!step.clause && !part.clauses.empty()) step.clause = part.clauses.front();
    }
    if (each.status != HeadingStatus::present)
      step.operands.push_back({"missing", missing_parts(each)});
    steps.push_back(std::move(step));
  }
  return steps;
}

std::vector<Step> explain(const TermLength& result) {
  return {{.rule = RuleId::completeness_typical_term,
           .clause = result.clause,
           .operands = {{"first", result.first.text()}, {"last", result.last.text()}},
           .value = std::string{word(result.status)}}};
}

}  // namespace iop
