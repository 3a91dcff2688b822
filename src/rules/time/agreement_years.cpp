#include "rules/time/agreement_years.hpp"

#include <algorithm>

namespace iop {

namespace {

// The year of that number for a term that begins on `first`.
DateRange year_number(const Date& first, YearBasis basis, std::int64_t number) {
  if (basis == YearBasis::calendar_year) {
    const int year = first.year() + static_cast<int>(number);
    return {Date(year, 1, 1), Date(year, 12, 31)};
  }
  return agreement_year_number(first, number);
}

std::optional<DateRange> range_if(const Date& first, const Date& last) {
  return first <= last ? std::optional{DateRange{first, last}} : std::nullopt;
}

TermYear::Days days_of(const DateRange& year, const Date& first, const Date& last) {
  const auto term = range_if(first, last);
  const auto shared = term ? year.overlap(*term) : std::nullopt;
  return {shared ? shared->days() : 0, year.days()};
}

// The year seen from the earliest and from the latest first day that the term can have.
TermYear cut(const DateRange& early, const DateRange& late, const Term& term) {
  const Date first = std::max(early.first(), term.first.earliest());
  const Date sure_first = std::max(late.first(), term.first.latest());
  const Date last = std::min(late.last(), term.last.latest());
  const Date sure_last = std::min(early.last(), term.last.earliest());
  return {.whole = {early.first(), late.last()},
          .window = {first, last},
          .surely = range_if(sure_first, sure_last),
          .last = {std::clamp(sure_last, first, last), last},
          .whole_last = {early.last(), late.last()},
          .least = days_of(late, term.first.latest(), term.last.earliest()),
          .most = days_of(early, term.first.earliest(), term.last.latest())};
}

}  // namespace

DateRange agreement_year_number(const Date& first, std::int64_t number) {
  const Date begins = first.plus_months(12 * number);
  if (begins.year() == Date::last_year) return {begins, Date(Date::last_year, 12, 31)};
  return {begins, first.plus_months(12 * (number + 1)).plus_days(-1)};
}

std::vector<TermYear> years_of(const Term& term, YearBasis basis) {
  std::vector<TermYear> years;
  if (is_reversed(term)) return years;
  // Calendar years are the same ones whenever the term begins.
  const Date late_first =
      basis == YearBasis::calendar_year ? term.first.earliest() : term.first.latest();
  for (std::int64_t number = 0;; ++number) {
    const DateRange early = year_number(term.first.earliest(), basis, number);
    years.push_back(cut(early, year_number(late_first, basis, number), term));
    if (early.last() >= term.last.latest()) return years;
  }
}

std::int64_t times_owed(std::int64_t times_per_year, const TermYear::Days& days,
                        PartYearReading part_year) {
  if (part_year == PartYearReading::whole) return days.in_term > 0 ? times_per_year : 0;
  return (2 * times_per_year * days.in_term + days.in_year) / (2 * days.in_year);
}

}  // namespace iop
