// Figures that somebody publishes and that amounts are computed from: an index, or the population.
//
// A figure is for a time and was published on a day. The same time may have several: a preliminary
// one, a definitive one, a revised one. None replaces another here, so that what was known on a day
// can always be told, and an amount once fixed stays as it was.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include <iop/core/decimal.hpp>
#include <iop/core/fields.hpp>
#include <iop/core/fuzzy_date.hpp>
#include <iop/core/words.hpp>
#include <iop/model/clause.hpp>

namespace iop {

// level: an index whose levels are compared. yearly_change: how many percent dearer each year is
// than the one before (OPI, PKV). population: how many people.
enum class SeriesKind { level, yearly_change, population };
template <>
struct Words<SeriesKind> {
  static constexpr std::string_view name = "SeriesKind";
  static constexpr std::array list{Word{SeriesKind::level, "level"},
                                   Word{SeriesKind::yearly_change, "yearly_change"},
                                   Word{SeriesKind::population, "population"}};
};

enum class FigureState { preliminary, definitive };
template <>
struct Words<FigureState> {
  static constexpr std::string_view name = "FigureState";
  static constexpr FigureState unless_said = FigureState::definitive;
  static constexpr std::array list{Word{FigureState::preliminary, "preliminary"},
                                   Word{FigureState::definitive, "definitive"}};
};

struct Figure {
  FuzzyDate period;
  Decimal value;
  Date published_on;
  FigureState state = FigureState::definitive;
  Extra extra = {};

  bool operator==(const Figure&) const = default;
  static constexpr auto description() {
    return describe<Figure>(
        "Figure", "One published value of a series: for a time, known from a day.",
        field("period", &Figure::period, "The time it is for: a year, a quarter, a month, a day."),
        field("value", &Figure::value,
              "The value: an index level, percent a year, or a number of people."),
        field("published_on", &Figure::published_on,
              "The day from which it was known; its vintage."),
        field("state", &Figure::state, "Whether it is preliminary; definitive unless said."));
  }
};

struct FigureSeries {
  std::string id;
  std::string title;
  SeriesKind kind;
  std::string source;
  std::vector<Figure> figures = {};
  bool example = false;
  Extra extra = {};

  bool operator==(const FigureSeries&) const = default;
  static constexpr auto description() {
    return describe<FigureSeries>(
        "FigureSeries", "Published figures of one kind, with every vintage that matters.",
        field("id", &FigureSeries::id, "The id by which components name it."),
        field("title", &FigureSeries::title, "Its name."),
        field("kind", &FigureSeries::kind, "What its values are."),
        field("source", &FigureSeries::source, "Who publishes it, and where."),
        field("figures", &FigureSeries::figures, "The figures, in any order."),
        field("example", &FigureSeries::example, "Whether the figures are examples."));
  }
};

}  // namespace iop
