#include <iop/rules/review/contributions.hpp>

#include <algorithm>
#include <numeric>
#include <string_view>

#include <iop/model/terms_on.hpp>
#include <iop/rules/payments/schedule.hpp>

namespace iop {

namespace {

constexpr Rounding to_ore{RoundingMode::half_up, RoundingUnit::ore};

// Ratios of this file have positive denominators that fit 64 bits: 10^6 from hours times 366.
Int128 times(Int128 left, Int128 right) {
  Int128 product = 0;
  if (__builtin_mul_overflow(left, right, &product))
    fail(ErrorCode::money_overflow, {{"ore", digits(left)}});
  return product;
}

Ratio times(const Ratio& left, const Ratio& right) {
  const Int128 denominator = times(left.denominator(), right.denominator());
  if (!fits_int64(denominator)) fail(ErrorCode::money_overflow, {{"ore", digits(denominator)}});
  return {times(left.numerator(), right.numerator()), static_cast<std::int64_t>(denominator)};
}

Ratio plus(const Ratio& left, const Ratio& right) {
  const Int128 factor = std::gcd(left.denominator(), right.denominator());
  const Int128 whole = times(left.denominator() / factor, right.denominator());
  if (!fits_int64(whole)) fail(ErrorCode::money_overflow, {{"ore", digits(whole)}});
  Int128 sum = 0;
  if (__builtin_add_overflow(times(left.numerator(), right.denominator() / factor),
                             times(right.numerator(), left.denominator() / factor), &sum))
    fail(ErrorCode::money_overflow, {{"ore", digits(left.numerator())}});
  return {sum, static_cast<std::int64_t>(whole)};
}

// `part / whole` in lowest terms.
Ratio divided(const Ratio& part, const Ratio& whole) {
  Int128 numerator = times(part.numerator(), whole.denominator());
  Int128 denominator = times(whole.numerator(), part.denominator());
  Int128 left = numerator;
  for (Int128 right = denominator; right != 0;) {
    const Int128 rest = left % right;
    left = right;
    right = rest;
  }
  numerator /= left;
  denominator /= left;
  if (!fits_int64(denominator)) fail(ErrorCode::money_overflow, {{"ore", digits(denominator)}});
  return {numerator, static_cast<std::int64_t>(denominator)};
}

Ratio whole_ratio(Int128 number) { return {number, 1}; }

std::string text(auto value) { return std::string{word(value)}; }

// The values of contributions, one after another, with what should be known of them.
class Valuing {
 public:
  explicit Valuing(ContributionShares& result) : result_(result) {}

  void value(const Contribution& of) {
    ValuedContribution valued{.party = of.party,
                              .kind = of.kind,
                              .basis = ValueBasis::unknown,
                              .text = of.text,
                              .amount = of.amount,
                              .hours = of.hours,
                              .hourly_rate = of.hourly_rate,
                              .span = of.span.value_or(ContributionSpan::whole_term),
                              .example = of.example,
                              .clause = of.clause};
    try {
      set_value(valued);
      if (!of.span && valued.value) add(ErrorCode::contributions_span_not_stated, valued, {});
    } catch (const CalculationError& error) {
      result_.findings.insert(result_.findings.end(), error.findings().begin(),
                              error.findings().end());
      valued.basis = ValueBasis::unknown;
      valued.exact.reset();
    }
    result_.contributions.push_back(std::move(valued));
  }

 private:
  void add(ErrorCode code, const ValuedContribution& of, std::vector<Detail> details) {
    details.insert(details.begin(), {{"kind", text(of.kind)}, {"party", of.party.value}});
    result_.findings.push_back(finding(code, std::move(details)));
  }

  static std::optional<Ratio> hours_times_rate(const ValuedContribution& of) {
    if (!of.hours || !of.hourly_rate) return std::nullopt;
    return times(of.hours->ratio(), whole_ratio(of.hourly_rate->amount.ore()));
  }

  void set_value(ValuedContribution& of) {
    const auto computed = hours_times_rate(of);
    std::optional<Ratio> stated = computed;
    if (of.amount) stated = whole_ratio(of.amount->ore());
    if (!stated) return;
    if (of.amount && computed && rounded(*computed, to_ore) != *of.amount)
      add(ErrorCode::contributions_values_differ, of,
          {{"amount", of.amount->to_string()},
           {"computed", rounded(*computed, to_ore).to_string()}});
    if (stated->numerator() < 0)
      fail(ErrorCode::money_negative, {{"text", rounded(*stated, to_ore).to_string()}});
    if (of.span == ContributionSpan::per_year) {
      if (!result_.years)
        return add(ErrorCode::contributions_term_not_exact, of,
                   {{"term", result_.first.text() + ".." + result_.last.text()}});
      of.years = result_.years;
      stated = times(*stated, *of.years);
    }
    of.value = rounded(*stated, to_ore);
    of.exact = stated;
    of.basis = of.amount ? ValueBasis::stated_amount : ValueBasis::hours_times_rate;
  }

  ContributionShares& result_;
};

std::vector<PartyId> payers(const Agreement& agreement) {
  std::vector<PartyId> list;
  for (const auto& each : agreement.parties)
    if (each.side == Side::payer) list.push_back(each.party);
  return list;
}

std::vector<std::string_view> ids(const std::vector<PartyId>& parties) {
  std::vector<std::string_view> list;
  for (const auto& each : parties) list.push_back(each.value);
  return list;
}

// The party's money by its contributions; nothing where any of it is unknown.
std::optional<Ratio> stated_money(const ContributionShares& result, const PartyId& party) {
  Ratio sum{0, 1};
  for (const auto& each : result.contributions) {
    if (each.party != party || each.kind != ContributionKind::money) continue;
    if (!each.exact) return std::nullopt;
    sum = plus(sum, *each.exact);
  }
  return sum;
}

bool states_an_amount(const ContributionShares& result, const PartyId& party) {
  return std::ranges::any_of(result.contributions, [&](const auto& each) {
    return each.party == party && each.kind == ContributionKind::money &&
           (each.amount || each.exact);
  });
}

// Planned payments stand in for the payer's money, all of it, where none of it has an amount.
void count_planned(ContributionShares& result, const Agreement& agreement,
                   const PaymentSchedule& schedule, const PartyId& payer) {
  for (auto& each : result.contributions)
    if (each.party == payer && each.kind == ContributionKind::money)
      each.basis = ValueBasis::within_planned_payments;
  const Ratio exact = whole_ratio(schedule.total->ore());
  result.contributions.push_back(
      {.party = payer,
       .kind = ContributionKind::money,
       .basis = ValueBasis::planned_payments,
       .text = {},
       .amount = schedule.total,
       .exact = exact,
       .value = schedule.total,
       .example = std::ranges::any_of(schedule.instalments, &Instalment::example),
       .clause = agreement.payment->clause});
  result.findings.push_back(
      finding(ErrorCode::contributions_from_planned_payments,
              {{"party", payer.value}, {"planned", schedule.total->to_string()}}));
}

// Money that is planned to be paid, and by whom it is brought.
struct Planned {
  bool unclear = false;          // several parties pay, or none, and not all state amounts
  std::vector<PartyId> by = {};  // the parties whose money it may be, then
};

Planned with_planned_payments(ContributionShares& result, const Agreement& agreement,
                              const PlanSources& sources) {
  const auto schedule = payment_schedule(agreement, sources);
  if (!schedule.total || !agreement.payment) return {};
  result.planned_payments = schedule.total;
  const std::string planned = schedule.total->to_string();
  const auto paying = payers(agreement);
  std::vector<PartyId> without_amount;
  for (const auto& each : paying)
    if (!states_an_amount(result, each)) without_amount.push_back(each);
  if (paying.empty() || (paying.size() > 1 && !without_amount.empty())) {
    result.findings.push_back(
        finding(ErrorCode::contributions_payer_unclear, {{"planned", planned}}));
    return {.unclear = true, .by = without_amount};
  }
  if (!without_amount.empty()) {
    count_planned(result, agreement, schedule, paying.front());
    return {};
  }
  Ratio stated{0, 1};
  for (const auto& each : paying) {
    const auto money = stated_money(result, each);
    if (!money) return {};
    stated = plus(stated, *money);
  }
  if (rounded(stated, to_ore) != *schedule.total)
    result.findings.push_back(finding(ErrorCode::contributions_payments_differ,
                                      {{"party", joined(ids(paying))},
                                       {"amount", rounded(stated, to_ore).to_string()},
                                       {"planned", planned}}));
  return {};
}

// What would have to be stated for a value; empty where it is, or where another finding says why
// there is none.
std::string missing_members(const ValuedContribution& of) {
  if (of.basis != ValueBasis::unknown || of.amount || (of.hours && of.hourly_rate)) return {};
  std::vector<std::string_view> names;
  const bool in_hours = of.kind == ContributionKind::volunteer_hours || of.hours || of.hourly_rate;
  if (in_hours && !of.hours) names.push_back("hours");
  if (in_hours && !of.hourly_rate) names.push_back("hourly_rate");
  if (!in_hours) names.push_back("amount");
  return joined(names);
}

void report_unknown(ContributionShares& result) {
  for (const auto& each : result.contributions)
    if (const auto names = missing_members(each); !names.empty())
      result.findings.push_back(
          finding(ErrorCode::contributions_value_unknown,
                  {{"kind", text(each.kind)}, {"party", each.party.value}, {"names", names}}));
}

// The parties of the agreement, then others that bring something.
std::vector<PartyId> all_parties(const Agreement& agreement, const ContributionShares& result) {
  std::vector<PartyId> list;
  const auto add = [&](const PartyId& party) {
    if (std::ranges::find(list, party) == list.end()) list.push_back(party);
  };
  for (const auto& each : agreement.parties) add(each.party);
  for (const auto& each : result.contributions) add(each.party);
  return list;
}

// What is known in all; nothing where nothing is.
void add_to(std::optional<Ratio>& sum, const std::optional<Ratio>& known) {
  if (known) sum = sum ? plus(*sum, *known) : *known;
}

std::optional<Money> in_ore(const std::optional<Ratio>& exact) {
  return exact ? std::optional{rounded(*exact, to_ore)} : std::nullopt;
}

void add_to_sums(ContributionShares& result, const ValuedContribution& each) {
  auto sum = std::ranges::find_if(result.sums, [&](const ContributionSum& of) {
    return of.party == each.party && of.kind == each.kind;
  });
  if (sum == result.sums.end())
    sum = result.sums.insert(sum, {.party = each.party, .kind = each.kind, .complete = true});
  if (each.exact)
    add_to(sum->exact, each.exact);
  else if (each.basis == ValueBasis::unknown)
    sum->complete = false;
}

PartyShare party_sum(ContributionShares& result, const PartyId& party, const Planned& planned) {
  PartyShare share{.party = party, .complete = false};
  bool stated = false;
  for (const auto& each : result.contributions)
    if (each.party == party) {
      add_to_sums(result, each);
      stated = true;
    }
  share.complete = stated && std::ranges::find(planned.by, party) == planned.by.end();
  for (auto& sum : result.sums)
    if (sum.party == party) {
      sum.value = in_ore(sum.exact);
      add_to(share.exact, sum.exact);
      share.complete = share.complete && sum.complete;
    }
  share.value = in_ore(share.exact);
  if (!stated)
    result.findings.push_back(
        finding(ErrorCode::contributions_party_without, {{"party", party.value}}));
  return share;
}

ShareBound bound(const PartyShare& share, std::size_t incomplete, const Planned& planned) {
  if (incomplete > 1 || planned.unclear)
    return share.exact ? ShareBound::known_only : ShareBound::unknown;
  if (incomplete == 0) return ShareBound::exact;
  return share.complete ? ShareBound::at_most : ShareBound::at_least;
}

// Nothing, with a finding, where the terms of the ratio pass 63 bits.
std::optional<Ratio> share_of(const Ratio& part, const Ratio& whole,
                              std::vector<Finding>& findings) {
  try {
    return divided(part, whole);
  } catch (const CalculationError& error) {
    findings.insert(findings.end(), error.findings().begin(), error.findings().end());
    return std::nullopt;
  }
}

void set_shares(ContributionShares& result, const Planned& planned) {
  std::vector<std::string_view> incomplete;
  for (const auto& each : result.parties) {
    add_to(result.exact, each.exact);
    if (!each.complete) incomplete.push_back(each.party.value);
  }
  result.value = in_ore(result.exact);
  const Ratio whole = result.exact.value_or(Ratio{0, 1});
  result.complete = incomplete.empty() && !planned.unclear && !result.parties.empty();
  for (auto& each : result.parties) {
    each.bound = bound(each, incomplete.size(), planned);
    if (each.exact && whole.numerator() > 0)
      each.share = share_of(*each.exact, whole, result.findings);
  }
  if (whole.numerator() == 0)
    result.findings.push_back(finding(ErrorCode::contributions_none_valued));
  else if (!incomplete.empty())
    result.findings.push_back(
        finding(ErrorCode::contributions_incomplete, {{"ids", joined(incomplete)}}));
}

Step value_step(const ValuedContribution& of) {
  Step step{.rule = of.basis == ValueBasis::planned_payments
                        ? RuleId::contributions_planned_payments
                        : RuleId::contributions_value,
            .clause = of.clause,
            .operands = {{"party", of.party.value},
                         {"kind", text(of.kind)},
                         {"basis", text(of.basis)},
                         {"span", text(of.span)}},
            .value = text(of.basis)};
  if (of.amount) step.operands.push_back({"amount", *of.amount});
  if (of.hours) step.operands.push_back({"hours", of.hours->to_string()});
  if (of.hourly_rate) {
    step.operands.push_back({"hourly_rate", of.hourly_rate->amount});
    step.operands.push_back({"rate_source", of.hourly_rate->source});
  }
  if (of.years) step.operands.push_back({"years", *of.years});
  if (of.value) step.operands.push_back({"value", *of.value});
  if (of.exact) step.value = *of.exact;
  return step;
}

}  // namespace

Ratio agreement_years(const DateRange& term) {
  const std::int64_t end = term.last().day_number() + std::int64_t{1};
  const auto begins = [&](int year) -> std::int64_t {
    const int last_whole = Date::last_year - term.first().year();
    if (year <= last_whole) return term.first().plus_months(12 * year).day_number();
    // Beyond the range of days: the year 2199 is followed by one of 365 days.
    return term.first().plus_months(12 * last_whole).day_number() + std::int64_t{365};
  };
  int years = term.last().year() - term.first().year();
  while (years > 0 && begins(years) > end) --years;
  if (begins(years + 1) == end) ++years;
  const std::int64_t rest = end - begins(years);
  if (rest == 0) return {years, 1};
  const std::int64_t length = begins(years + 1) - begins(years);
  return {years * length + rest, length};
}

ContributionShares contribution_shares(const Agreement& agreement, const PlanSources& sources) {
  const Agreement planned = planned_terms(agreement).agreement;
  ContributionShares result{
      .agreement = agreement.id, .first = planned.term.first, .last = planned.term.last};
  if (const auto term = exact_term(planned)) result.years = agreement_years(*term);
  Valuing valuing{result};
  for (const auto& each : planned.contributions) valuing.value(each);
  try {
    const Planned in_plan = with_planned_payments(result, agreement, sources);
    report_unknown(result);
    for (const auto& party : all_parties(planned, result))
      result.parties.push_back(party_sum(result, party, in_plan));
    set_shares(result, in_plan);
  } catch (const CalculationError& error) {  // sums that do not fit
    result.findings.insert(result.findings.end(), error.findings().begin(), error.findings().end());
    result.sums.clear();
    result.parties.clear();
    result.exact.reset();
    result.value.reset();
  }
  return result;
}

std::vector<Step> explain(const ContributionShares& result) {
  std::vector<Step> steps;
  const bool per_year = std::ranges::any_of(
      result.contributions, [](const auto& each) { return each.years.has_value(); });
  if (per_year)
    steps.push_back({.rule = RuleId::contributions_years,
                     .operands = {{"first", result.first.text()}, {"last", result.last.text()}},
                     .value = *result.years});
  for (const auto& each : result.contributions) steps.push_back(value_step(each));
  for (const auto& each : result.parties) {
    Step step{.rule = RuleId::contributions_shares,
              .operands = {{"party", each.party.value},
                           {"complete", each.complete},
                           {"bound", text(each.bound)}},
              .value = text(each.bound)};
    if (each.value) step.operands.push_back({"known", *each.value});
    if (result.value) step.operands.push_back({"whole", *result.value});
    if (each.share) step.value = *each.share;
    steps.push_back(std::move(step));
  }
  return steps;
}

}  // namespace iop
