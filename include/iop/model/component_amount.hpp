// What moves the amount of a component: inhabitants, an index, a decision; and the day on which it
// is fixed for a year.
#pragma once

#include <optional>

#include <iop/core/fields.hpp>
#include <iop/core/fuzzy_date.hpp>
#include <iop/core/money.hpp>
#include <iop/core/whole.hpp>
#include <iop/model/clause.hpp>
#include <iop/model/series.hpp>

namespace iop {

using MonthNumber = Whole<1, 12>;
using DayOfMonth = Whole<1, 31>;
using YearsBefore = Whole<0, 20>;

// The figure of a series for a year: of the year itself, of a month of it, or so many years before.
struct FigureReference {
  YearsBefore years_before;
  std::optional<MonthNumber> month = {};
  Extra extra = {};

  bool operator==(const FigureReference&) const = default;
  static constexpr auto description() {
    return describe<FigureReference>(
        "FigureReference", "Which figure of a series is used for the instalments of a year.",
        field("years_before", &FigureReference::years_before,
              "How many years before the year in which the period begins; 0 is that year."),
        field("month", &FigureReference::month,
              "The month of it; the year as a whole unless said."));
  }
};

// The day, each year, on which the amount is fixed: what is published later changes nothing.
struct FixingDay {
  YearsBefore years_before;
  MonthNumber month;
  DayOfMonth day;
  Extra extra = {};

  bool operator==(const FixingDay&) const = default;
  static constexpr auto description() {
    return describe<FixingDay>(
        "FixingDay", "The day on which a year's amount is fixed, included.",
        field("years_before", &FixingDay::years_before,
              "How many years before the year in which the period begins."),
        field("month", &FixingDay::month, "The month."),
        field("day", &FixingDay::day, "The day; the month's last where it has no such day."));
  }
};

struct PerInhabitant {
  SeriesId series;
  FigureReference reference;
  Extra extra = {};

  bool operator==(const PerInhabitant&) const = default;
  static constexpr auto description() {
    return describe<PerInhabitant>(
        "PerInhabitant", "That the amount is for each inhabitant.",
        field("series", &PerInhabitant::series, "The population figures."),
        field("reference", &PerInhabitant::reference, "Which of them is used for a year."));
  }
};

struct Indexation {
  SeriesId series;
  FuzzyDate base;
  FigureReference reference;
  bool definitive_only = false;
  std::optional<ClauseId> clause = {};
  Extra extra = {};

  bool operator==(const Indexation&) const = default;
  static constexpr auto description() {
    return describe<Indexation>(
        "Indexation", "That the amount follows an index.",
        field("series", &Indexation::series, "The index."),
        field("base", &Indexation::base,
              "The time whose prices the amount is in: of a level, the figure divided by; of a "
              "yearly change, the last year that is not added."),
        field("reference", &Indexation::reference, "Which figure is used for a year."),
        field("definitive_only", &Indexation::definitive_only,
              "Whether preliminary figures are passed over."),
        field("clause", &Indexation::clause, "The clause that states it."));
  }
};

struct Raise {
  Date first;
  Money amount;
  std::optional<Date> decided_on = {};
  std::optional<ClauseId> clause = {};
  Extra extra = {};

  bool operator==(const Raise&) const = default;
  static constexpr auto description() {
    return describe<Raise>(
        "Raise", "A new amount, by a decision, for periods that begin on a day or later.",
        field("first", &Raise::first, "The first day, included."),
        field("amount", &Raise::amount, "The new amount, in kronor, per the same."),
        field("decided_on", &Raise::decided_on, "The day of the decision."),
        field("clause", &Raise::clause, "The clause that states it."));
  }
};

}  // namespace iop
