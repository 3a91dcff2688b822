#include "rules/payments/matching.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <tuple>
#include <utility>

namespace iop::rules {

namespace {

using Places = std::vector<std::size_t>;

// On one day money in comes before money back, and what says its period before what does not.
auto sort_key(const Payment& payment) {
  return std::tuple(payment.paid_on, payment.amount < Money{}, !payment.covers, payment.covers,
                    !payment.component,
                    payment.component ? payment.component->value : std::string{}, payment.amount,
                    payment.example);
}

// The places of the payments that count, in the order in which they are matched.
Places in_order(const PaymentPlan& plan, const std::vector<Payment>& payments,
                const std::optional<Date>& until) {
  Places places;
  for (std::size_t place = 0; place < payments.size(); ++place) {
    const auto& each = payments[place];
    if (each.agreement && each.agreement->value != plan.agreement) continue;
    if (!until || each.paid_on <= *until) places.push_back(place);
  }
  std::ranges::stable_sort(places, {},
                           [&](std::size_t place) { return sort_key(payments[place]); });
  return places;
}

class Matching {
 public:
  explicit Matching(const PaymentPlan& plan) : plan_{plan.payments} {
    result_.instalments.resize(plan_.size());
  }

  void take(std::size_t place, const Payment& payment) {
    result_.total += payment.amount;
    place_ = place;
    payment_ = &payment;
    rest_ = payment.amount;
    const auto [places, by] = candidates();
    by_ = by;
    if (places.empty()) {
      result_.unplaced += rest_;
      result_.parts.push_back(part(rest_));
      result_.findings.push_back(finding(
          ErrorCode::payment_unplaced,
          {{"paid_on", payment.paid_on.to_string()}, {"amount", payment.amount.to_string()}}));
    } else if (rest_ < Money{}) {
      take_back(filling_order(places));
    } else {
      fill(filling_order(places));
    }
  }

  [[nodiscard]] MatchedPayments result() && { return std::move(result_); }

 private:
  [[nodiscard]] Money paid(std::size_t i) const { return result_.instalments[i].paid; }
  [[nodiscard]] bool open(std::size_t i) const {
    return plan_[i].planned ? paid(i) < *plan_[i].planned : paid(i) <= Money{};
  }
  [[nodiscard]] bool of_its_component(std::size_t i) const {
    return !payment_->component || plan_[i].component == payment_->component;
  }

  template <class Fits>
  [[nodiscard]] Places those(const Fits& fits) const {
    Places places;
    for (std::size_t i = 0; i < plan_.size(); ++i)
      if (of_its_component(i) && fits(i)) places.push_back(i);
    return places;
  }

  [[nodiscard]] std::pair<Places, MatchedBy> candidates() const {
    const Date& day = payment_->paid_on;
    if (payment_->covers) {
      auto places = those([&](std::size_t i) { return plan_[i].period.holds(*payment_->covers); });
      const auto by = places.empty() ? MatchedBy::unplaced : MatchedBy::covers;
      return {std::move(places), by};
    }
    const bool back = payment_->amount < Money{};
    auto places = those([&](std::size_t i) {
      const auto time = time_of(plan_[i]);
      return time && time->holds(day);
    });
    const auto something_paid = [&](std::size_t i) { return paid(i) > Money{}; };
    if (!places.empty() && (!back || std::ranges::any_of(places, something_paid)))
      return {std::move(places), MatchedBy::window};
    if (back) {
      places = those(something_paid);
      const auto by = places.empty() ? MatchedBy::unplaced : MatchedBy::taken_back;
      return {std::move(places), by};
    }
    places = those([&](std::size_t i) {
      const auto time = time_of(plan_[i]);
      return time && time->first() <= day && open(i);
    });
    if (!places.empty()) return {std::move(places), MatchedBy::earliest_open};
    places = next_to_come(day);
    const auto by = places.empty() ? MatchedBy::unplaced : MatchedBy::next_upcoming;
    return {std::move(places), by};
  }

  // Those that begin first among the open ones after the day: several where they begin together.
  [[nodiscard]] Places next_to_come(const Date& day) const {
    std::optional<Date> first;
    const auto comes = those([&](std::size_t i) {
      const auto time = time_of(plan_[i]);
      if (!time || time->first() <= day || !open(i)) return false;
      first = first ? std::min(*first, time->first()) : time->first();
      return true;
    });
    Places places;
    for (const std::size_t i : comes)
      if (time_of(plan_[i])->first() == *first) places.push_back(i);
    return places;
  }

  // Those with an amount as they stand in the plan; then those that can take any.
  [[nodiscard]] Places filling_order(Places places) const {
    std::ranges::stable_partition(places,
                                  [&](std::size_t i) { return plan_[i].planned.has_value(); });
    return places;
  }

  void fill(const Places& places) {
    for (const std::size_t i : places)
      if (plan_[i].planned) give(i, std::clamp(*plan_[i].planned - paid(i), Money{}, rest_));
    const auto any = std::ranges::find_if(places, [&](std::size_t i) { return !plan_[i].planned; });
    give(any != places.end() ? *any : places.back(), rest_);
  }

  void take_back(const Places& places) {
    for (auto i = places.rbegin(); i != places.rend(); ++i)
      give(*i, -std::clamp(paid(*i), Money{}, -rest_));
    give(places.front(), rest_);
  }

  // A part of the payment to an instalment; several to the same one are one part.
  void give(std::size_t i, Money amount) {
    if (amount == Money{}) return;
    rest_ += -amount;
    auto& [paid, fully_on] = result_.instalments[i];
    paid += amount;
    if (!plan_[i].planned || paid < *plan_[i].planned)
      fully_on.reset();
    else if (!fully_on)
      fully_on = payment_->paid_on;
    auto& parts = result_.parts;
    const auto same = std::ranges::find_if(parts, [&](const auto& each) {
      return each.payment == static_cast<std::int64_t>(place_) &&
             each.instalment == plan_[i].number;
    });
    if (same != parts.end()) {
      same->amount += amount;
      return;
    }
    MatchedPart given = part(amount);
    given.instalment = plan_[i].number;
    given.component = plan_[i].component;
    parts.push_back(std::move(given));
  }

  [[nodiscard]] MatchedPart part(Money amount) const {
    return {.payment = static_cast<std::int64_t>(place_),
            .paid_on = payment_->paid_on,
            .amount = amount,
            .of = payment_->amount,
            .matched_by = by_,
            .example = payment_->example};
  }

  const std::vector<PlannedPayment>& plan_;
  MatchedPayments result_ = {};
  const Payment* payment_ = nullptr;
  std::size_t place_ = 0;
  MatchedBy by_ = MatchedBy::unplaced;
  Money rest_ = {};
};

}  // namespace

std::optional<DateRange> time_of(const PlannedPayment& planned) {
  if (!planned.window || !planned.adjusted) return planned.window;
  return DateRange{std::min(planned.window->first(), *planned.adjusted),
                   std::max(planned.window->last(), *planned.adjusted)};
}

MatchedPayments matched(const PaymentPlan& plan, const std::vector<Payment>& payments,
                        const std::optional<Date>& until) {
  Matching matching{plan};
  for (const std::size_t place : in_order(plan, payments, until))
    matching.take(place, payments[place]);
  return std::move(matching).result();
}

std::vector<Finding> findings_before(const PaymentPlan& plan,
                                     const std::optional<std::vector<Payment>>& payments) {
  std::vector<Finding> findings = plan.findings;
  const auto without =
      std::ranges::count_if(plan.payments, [](const auto& each) { return !each.planned; });
  if (without > 0)
    findings.push_back(
        finding(ErrorCode::schedule_amount_unknown, {{"number", std::to_string(without)}}));
  if (!payments) findings.push_back(finding(ErrorCode::payment_not_stated));
  return findings;
}

void add_to(std::optional<Money>& sum, Money amount) { sum = sum.value_or(Money{}) + amount; }

}  // namespace iop::rules
