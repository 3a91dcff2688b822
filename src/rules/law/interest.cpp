#include <iop/rules/law/interest.hpp>

#include <algorithm>
#include <chrono>

#include <iop/core/exact.hpp>

namespace iop {

namespace {


constexpr std::int64_t days_after_demand = 30;

std::int64_t points(InterestRegime regime) {
  return regime == InterestRegime::return_interest ? 2 : 8;
}

std::int64_t year_days(DayCount day_count, const Date& day) {
  if (day_count == DayCount::act_360) return 360;
  const bool leap = std::chrono::year{day.year()}.is_leap();
  return day_count == DayCount::act_act && leap ? 366 : 365;
}

// One step of the sum in whole numbers; where a number passes 128 bits there is no answer.
template <class Work>
auto within_bounds(Money principal, const Work& work) {
  try {
    return work();
  } catch (const CalculationError& error) {
    if (error.code() != ErrorCode::number_range) throw;
    fail(ErrorCode::money_overflow, {{"ore", std::to_string(principal.ore())}});
  }
}

// Where a call says on which days interest begins and ends.
struct Places {
  std::string first, last;
};

// An account in the making.
class Book {
 public:
  Book(InterestAccount account, const ReferenceRates& rates)
      : account_(std::move(account)), rates_(reference_rates(rates)) {
    account_.rates_known_until = rates_known_until(rates_);
    account_.findings.push_back(finding(ErrorCode::interest_may_not_apply));
    for (auto& each : unlikely_rates(rates)) say(std::move(each));
  }

  void say(Finding finding) { account_.findings.push_back(std::move(finding)); }
  InterestAccount& account() { return account_; }

  // The lines of a sum, one for each half-year; each is within one calendar year.
  void enter(InterestRegime regime, const Exact& principal, const DateRange& days,
             const Places& places, const std::optional<Date>& paid_on = {}) {
    for (Date first = days.first(); first <= days.last();) {
      const DateRange part = *calendar_half_year(first).overlap(days);
      line(regime, principal, part, rate_on(first, places), paid_on);
      if (part.last() == days.last()) break;
      first = part.last().plus_days(1);
    }
  }

  InterestAccount closed() {
    account_.exact = within_bounds(account_.principal, [&] { return sum_.ratio(); });
    account_.interest = rounded(account_.exact, account_.rounding);
    return std::move(account_);
  }

 private:
  // Throws interest.rate_unknown at what reaches outside the table.
  [[nodiscard]] const ReferenceRate& rate_on(const Date& day, const Places& places) const {
    try {
      return reference_rate_on(rates_, day);
    } catch (const CalculationError& error) {
      auto unknown = error.findings();
      unknown.front().pointer = day > account_.rates_known_until ? places.last : places.first;
      throw CalculationError(std::move(unknown));
    }
  }

  void line(InterestRegime regime, const Exact& principal, const DateRange& days,
            const ReferenceRate& rate, const std::optional<Date>& paid_on) {
    const Decimal percent = rate.percent + Decimal{points(regime)};
    const auto year = year_days(account_.day_count, days.first());
    const auto exact = within_bounds(account_.principal, [&] {
      const Exact interest = principal * Exact(percent) * Exact(days.days(), Int128{100} * year);
      sum_ = sum_ + interest;
      return interest.ratio();
    });
    if (percent < Decimal{0}) below_zero(rate, percent);
    account_.lines.push_back({.regime = regime,
                              .principal = principal.ratio(),
                              .paid_on = paid_on,
                              .first = days.first(),
                              .last = days.last(),
                              .days = days.days(),
                              .year_days = year,
                              .reference = rate.percent,
                              .percent = percent,
                              .source = rate.source,
                              .exact = exact});
  }

  void below_zero(const ReferenceRate& rate, const Decimal& percent) {
    auto told = finding(
        ErrorCode::interest_rate_below_zero,
        {{"half_year", rate.half_year.to_string().substr(0, 7)}, {"percent", percent.to_string()}});
    if (std::ranges::find(account_.findings, told) == account_.findings.end()) say(std::move(told));
  }

  InterestAccount account_;
  ReferenceRates rates_;
  Exact sum_{0};
};

Book opened(Money principal, DayCount day_count, const ReferenceRates& rates, Rounding rounding) {
  return {{.principal = principal,
           .day_count = day_count,
           .rounding = rounding,
           .exact = Ratio{0, 1},
           .interest = Money{},
           .rates_known_until = Date(Date::first_year, 1, 1)},
          rates};
}

void refuse_negative(Money amount, std::vector<Finding>& problems, std::string place) {
  if (amount < Money{})
    problems.push_back(
        finding(ErrorCode::money_negative, {{"text", amount.to_string()}}, std::move(place)));
}

// The days of a payment that is to go back, against those of the claim.
void check_payment(const InterestClaim& claim, std::size_t number, std::vector<Finding>& problems) {
  const auto& payment = claim.payments[number];
  const std::string place = pointer_to("/payments", number);
  refuse_negative(payment.amount, problems, pointer_to(place, "amount"));
  if (payment.paid_on > claim.arose_on)
    problems.push_back(
        finding(ErrorCode::interest_payment_after_claim,
                {{"day", payment.paid_on.to_string()}, {"arose", claim.arose_on.to_string()}},
                pointer_to(place, "paid_on")));
  if (claim.until < payment.paid_on)
    problems.push_back(finding(
        ErrorCode::interest_repaid_before_payment,
        {{"day", claim.until.to_string()}, {"paid_on", payment.paid_on.to_string()}}, "/until"));
}

// All that is wrong with a claim's days and amounts.
void check(const InterestClaim& claim) {
  std::vector<Finding> problems;
  const auto not_before = [&](const std::optional<Date>& day, ErrorCode code, const char* place) {
    if (day && *day < claim.arose_on)
      problems.push_back(
          finding(code, {{"day", day->to_string()}, {"arose", claim.arose_on.to_string()}}, place));
  };
  refuse_negative(claim.amount, problems, "/amount");
  not_before(claim.until, ErrorCode::interest_repaid_before_claim, "/until");
  not_before(claim.due_on, ErrorCode::interest_due_before_claim, "/due_on");
  not_before(claim.demanded_on, ErrorCode::interest_demand_before_claim, "/demanded_on");
  for (std::size_t i = 0; i < claim.payments.size(); ++i) check_payment(claim, i, problems);
  if (!problems.empty()) throw CalculationError(std::move(problems));
}

// The first day that can bear default interest.
std::optional<Date> takeover(const InterestClaim& claim) {
  if (claim.due_on) return claim.due_on->plus_days(1);
  if (claim.demanded_on) return claim.demanded_on->plus_days(days_after_demand + 1);
  return std::nullopt;
}

Int128 paid_in_all(const InterestClaim& claim) {
  Int128 ore = 0;
  for (const auto& payment : claim.payments) ore += payment.amount.ore();
  return ore;
}

// The days from a payment to the day before default takes over, if there are any.
std::optional<DateRange> return_days(const Date& paid_on, const Date& until,
                                     const std::optional<Date>& default_from) {
  const Date last = default_from && *default_from <= until ? default_from->plus_days(-1) : until;
  if (last < paid_on) return std::nullopt;
  return DateRange{paid_on, last};
}

std::string law_of(InterestRegime regime) {
  return regime == InterestRegime::return_interest ? "räntelagen (1975:635) 2 § andra stycket, 5 §"
                                                   : "räntelagen (1975:635) 6 §";
}

Step line_step(const InterestLine& line) {
  const bool returned = line.regime == InterestRegime::return_interest;
  return {.rule = returned ? RuleId::interest_return : RuleId::interest_default,
          .law = law_of(line.regime),
          .operands = {{"first", line.first},
                       {"last", line.last},
                       {"days", line.days},
                       {"year_days", line.year_days},
                       {"principal", line.principal},
                       {"reference", line.reference.to_string()},
                       {"percent", line.percent.to_string()}},
          .value = line.exact};
}

// Each half-year's rate, once.
void add_rates(const InterestAccount& account, std::vector<Step>& steps) {
  std::vector<Date> told;
  for (const auto& line : account.lines) {
    const Date half_year = calendar_half_year(line.first).first();
    if (std::ranges::find(told, half_year) != told.end()) continue;
    told.push_back(half_year);
    steps.push_back({.rule = RuleId::interest_reference_rate,
                     .law = "räntelagen (1975:635) 9 §",
                     .operands = {{"half_year", half_year}, {"source", line.source}},
                     .value = line.reference.to_string()});
  }
}

void add_claim(const InterestAccount& account, std::vector<Step>& steps) {
  const auto& claim = *account.claim;
  if (account.default_from)
    steps.push_back(
        {.rule = RuleId::interest_takeover,
         .law = claim.due_on ? "räntelagen (1975:635) 3 §" : "räntelagen (1975:635) 4 §",
         .operands = {claim.due_on ? Operand{"due_on", *claim.due_on}
                                   : Operand{"demanded_on", *claim.demanded_on}},
         .value = *account.default_from});
  if (claim.payments.size() < 2) return;
  const auto in_all = Money::from_wide(paid_in_all(claim));
  for (const auto& payment : claim.payments)
    steps.push_back(
        {.rule = RuleId::interest_proportion,
         .operands = {{"paid_on", payment.paid_on},
                      {"paid", payment.amount},
                      {"paid_in_all", in_all},
                      {"claim", claim.amount}},
         .value = (Exact(claim.amount.ore()) * Exact(payment.amount.ore(), in_all.ore())).ratio()});
}

}  // namespace

InterestAccount interest(Money principal, const DateRange& days, InterestRegime regime,
                         DayCount day_count, const ReferenceRates& rates, Rounding rounding) {
  std::vector<Finding> problems;
  refuse_negative(principal, problems, "/principal");
  if (!problems.empty()) throw CalculationError(std::move(problems));
  Book book = opened(principal, day_count, rates, rounding);
  book.enter(regime, Exact(principal.ore()), days, {"/days/first", "/days/last"});
  return book.closed();
}

InterestAccount interest_on_claim(const InterestClaim& claim, DayCount day_count,
                                  const ReferenceRates& rates, Rounding rounding) {
  check(claim);
  Book book = opened(claim.amount, day_count, rates, rounding);
  book.account().claim = claim;
  const auto from = book.account().default_from = takeover(claim);
  if (claim.due_on && claim.demanded_on)
    book.say(finding(
        ErrorCode::interest_due_day_decides,
        {{"due", claim.due_on->to_string()}, {"demanded", claim.demanded_on->to_string()}}));
  const auto in_all = Money::from_wide(paid_in_all(claim));
  if (!claim.payments.empty() && in_all == Money{})
    fail(ErrorCode::ratio_weights, {{"reason", "Σ = 0"}}, "/payments");
  if (claim.payments.empty() && !claim.due_on && !claim.demanded_on)
    book.say(finding(ErrorCode::interest_nothing_begins));
  if (!claim.payments.empty() && in_all < claim.amount)
    book.say(finding(ErrorCode::interest_more_than_paid,
                     {{"amount", claim.amount.to_string()}, {"paid", in_all.to_string()}}));
  for (std::size_t i = 0; i < claim.payments.size(); ++i) {
    const auto& payment = claim.payments[i];
    if (const auto days = return_days(payment.paid_on, claim.until, from))
      book.enter(InterestRegime::return_interest,
                 Exact(claim.amount.ore()) * Exact(payment.amount.ore(), in_all.ore()), *days,
                 {pointer_to(pointer_to("/payments", i), "paid_on"), "/until"}, payment.paid_on);
  }
  if (from && *from <= claim.until)
    book.enter(InterestRegime::default_interest, Exact(claim.amount.ore()), {*from, claim.until},
               {claim.due_on ? "/due_on" : "/demanded_on", "/until"});
  return book.closed();
}

std::vector<Step> explain(const InterestAccount& account) {
  std::vector<Step> steps;
  if (account.claim) add_claim(account, steps);
  add_rates(account, steps);
  for (const auto& line : account.lines) steps.push_back(line_step(line));
  steps.push_back({.rule = RuleId::interest_rounding,
                   .operands = {{"exact", account.exact},
                                {"rounding", std::string{word(account.rounding.mode)}},
                                {"unit", std::string{word(account.rounding.unit)}}},
                   .value = account.interest});
  return steps;
}

}  // namespace iop
