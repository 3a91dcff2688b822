#include <iop/rules/yearly_reviews.hpp>

#include <algorithm>

#include <iop/model/terms_on.hpp>

#include "rules/agreement_facts.hpp"
#include "rules/review_history.hpp"

namespace iop {

namespace {

using rules::Held;

// A year by its number, before anybody asks whether it owes a review.
struct Year {
  DateRange widest;
  std::optional<DateRange> surely;
  bool whole;
  bool surely_there;  // false where the term may have ended before it begins
};

// Nothing where the days leave the calendar.
std::optional<Date> shifted(const Date& day, std::int64_t months, std::int64_t days = 0) {
  try {
    return day.plus_months(months).plus_days(days);
  } catch (const CalculationError&) {
    return std::nullopt;
  }
}

std::optional<DateRange> range(const Date& first, const Date& last) {
  return last < first ? std::nullopt : std::optional{DateRange{first, last}};
}

std::optional<Year> cut(const Held& held, const Date& first, const Date& first_surely,
                        const Date& last_surely, const Date& last) {
  const Date begins = std::max(first, held.first.earliest());
  const auto widest = range(begins, std::min(last, held.last.latest()));
  if (!widest) return std::nullopt;
  const Date surely_first = std::max(first_surely, held.first.latest());
  return Year{*widest, range(surely_first, std::min(last_surely, held.last.earliest())),
              first >= held.first.earliest() && last <= held.last.latest() &&
                  last_surely <= held.last.earliest(),
              surely_first <= held.last.earliest()};
}

std::optional<Year> agreement_year(const Held& held, std::int64_t number) {
  const auto& first = held.first;
  const auto begins = shifted(first.earliest(), 12 * number);
  const auto begins_surely = shifted(first.latest(), 12 * number);
  if (!begins || !begins_surely) return std::nullopt;
  const Date end_of_all{Date::last_year, 12, 31};
  return cut(held, *begins, *begins_surely,
             shifted(first.earliest(), 12 * (number + 1), -1).value_or(end_of_all),
             shifted(first.latest(), 12 * (number + 1), -1).value_or(end_of_all));
}

std::optional<Year> calendar_year(const Held& held, std::int64_t number) {
  const auto year = held.first.earliest().year() + static_cast<int>(number);
  if (year > Date::last_year) return std::nullopt;
  const Date first{year, 1, 1}, last{year, 12, 31};
  return cut(held, first, first, last, last);
}

std::optional<Year> year_number(YearBasis basis, const Held& held, std::int64_t number) {
  return basis == YearBasis::agreement_year ? agreement_year(held, number)
                                            : calendar_year(held, number);
}

const FollowUpTerm* yearly_duty(const Agreement& terms) {
  for (const auto& each : terms.follow_up)
    if (each.kind == FollowUpKind::quality_review && each.times_per_year) return &each;
  return nullptr;
}

bool waived(const Partnership& partnership, const ReviewYear& year, const Date& day) {
  return std::ranges::any_of(partnership.facts->waivers, [&](const Waiver& each) {
    return each.duty.value == year.duty && each.waived_on <= day &&
           (!each.agreement || each.agreement->value == year.agreement) &&
           each.period.days().holds(year.widest.last());
  });
}

class Counting {
 public:
  Counting(const Partnership& partnership, const Date& day, std::optional<YearBasis> basis)
      : partnership_(partnership), basis_(basis), result_{.day = day} {}

  void count(const Agreement& agreement) {
    const auto held = rules::held_by(partnership_, agreement, result_.day);
    if (result_.day < held.first.earliest()) return;
    bool owes = false;
    for (std::int64_t number = 0;; ++number) {
      const auto* duty = duty_on(agreement, result_.day);
      auto year = year_number(basis_of(duty), held, number);
      if (!year || result_.day < year->widest.first()) break;
      duty = duty_on(agreement, std::min(year->widest.last(), result_.day));
      if (!duty) continue;
      owes = true;
      add(agreement, *duty, *year);
    }
    if (!owes) report(ErrorCode::review_not_owed, agreement.id);
  }

  [[nodiscard]] YearlyReviews result() && { return std::move(result_); }

 private:
  // The duty by the terms of a day; kept, so that it can be pointed at.
  const FollowUpTerm* duty_on(const Agreement& agreement, const Date& day) {
    terms_ = terms_on(agreement, day, rules::facts_of(partnership_).events).agreement;
    return yearly_duty(*terms_);
  }

  [[nodiscard]] YearBasis basis_of(const FollowUpTerm* duty) const {
    if (basis_) return *basis_;
    return duty ? duty->year.value_or(YearBasis::agreement_year) : YearBasis::agreement_year;
  }

  void add(const Agreement& agreement, const FollowUpTerm& duty, const Year& year) {
    ReviewYear line{.agreement = agreement.id,
                    .duty = duty.id,
                    .clause = duty.clause,
                    .basis = basis_of(&duty),
                    .widest = year.widest,
                    .surely = year.surely,
                    .whole = year.whole,
                    .owed = duty.times_per_year->value(),
                    .state = ReviewYearState::running};
    for (const auto* review : rules::reviews_in_order(partnership_)) sort_in(line, *review);
    line.state = state_of(line, year);
    if (line.state == ReviewYearState::missing)
      report(line.whole ? ErrorCode::review_yearly_missing : ErrorCode::review_short_year_without,
             line);
    if (line.state == ReviewYearState::uncertain) report(ErrorCode::review_year_uncertain, line);
    result_.years.push_back(std::move(line));
  }

  void sort_in(ReviewYear& line, const Review& review) const {
    const auto days = review.reviewed_on.days();
    if (result_.day < days.first() || !days.overlap(line.widest)) return;
    const auto about = rules::agreements_of(partnership_, review);
    if (std::ranges::none_of(about, [&](const auto* each) { return each->id == line.agreement; }))
      return;
    const bool surely = line.surely && line.surely->holds(days.first()) &&
                        line.surely->holds(days.last()) && days.last() <= result_.day;
    (surely ? line.held : line.perhaps_held).push_back(review.id);
  }

  [[nodiscard]] ReviewYearState state_of(const ReviewYear& line, const Year& year) const {
    const auto held = static_cast<std::int64_t>(line.held.size());
    const auto perhaps = static_cast<std::int64_t>(line.perhaps_held.size());
    if (held >= line.owed) return ReviewYearState::met;
    if (partnership_.facts && waived(partnership_, line, result_.day))
      return ReviewYearState::waived;
    if (result_.day <= line.widest.last()) return ReviewYearState::running;
    return held + perhaps >= line.owed || !year.surely_there ? ReviewYearState::uncertain
                                                             : ReviewYearState::missing;
  }

  void report(ErrorCode code, const ReviewYear& line) {
    result_.findings.push_back(finding(code, {{"agreement", line.agreement},
                                              {"first", line.widest.first().to_string()},
                                              {"last", line.widest.last().to_string()}}));
  }
  void report(ErrorCode code, const std::string& agreement) {
    result_.findings.push_back(finding(code, {{"agreement", agreement}}));
  }

  const Partnership& partnership_;
  std::optional<YearBasis> basis_;
  YearlyReviews result_;
  std::optional<Agreement> terms_ = {};
};

}  // namespace

YearlyReviews yearly_reviews(const Partnership& partnership, const Date& day,
                             std::optional<YearBasis> basis) {
  Counting counting{partnership, day, basis};
  for (const auto& each : partnership.agreements) counting.count(each);
  return std::move(counting).result();
}

std::vector<Step> explain(const YearlyReviews& yearly) {
  std::vector<Step> steps;
  for (const auto& each : yearly.years) {
    Step step{.rule = RuleId::review_yearly,
              .clause = each.clause,
              .operands = {{"agreement", each.agreement},
                           {"basis", std::string{word(each.basis)}},
                           {"year", each.widest},
                           {"owed", each.owed}},
              .value = std::string{word(each.state)}};
    if (!each.held.empty()) step.operands.push_back({"held", joined(each.held)});
    if (!each.perhaps_held.empty())
      step.operands.push_back({"perhaps_held", joined(each.perhaps_held)});
    steps.push_back(std::move(step));
  }
  return steps;
}

}  // namespace iop
