// The years of an agreement, and how many times a duty is owed in each.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include <iop/model/follow_up.hpp>
#include <iop/model/terms.hpp>

namespace iop {

// A year of a term whose ends need not be exact: where they are, every pair below is one value.
struct TermYear {
  DateRange whole;                  // not cut by the term
  DateRange window;                 // all days of it that may belong to the term
  std::optional<DateRange> surely;  // those that do
  DateRange last;                   // its last day: the earliest and the latest it can be
  DateRange whole_last;             // the same of the year that is not cut
  struct Days {
    std::int64_t in_term, in_year;
  };
  Days least, most;
};

// Twelve months from the first day of an agreement, and so on, by number from 0; the last one ends
// with the calendar.
[[nodiscard]] DateRange agreement_year_number(const Date& first, std::int64_t number);

// The years that may share a day with the term, in order of time. Agreement years are counted from
// its first day, never chained.
[[nodiscard]] std::vector<TermYear> years_of(const Term& term, YearBasis basis);

// How many times of `times_per_year` are owed for so many days of the year.
[[nodiscard]] std::int64_t times_owed(std::int64_t times_per_year, const TermYear::Days& days,
                                      PartYearReading part_year);

}  // namespace iop
