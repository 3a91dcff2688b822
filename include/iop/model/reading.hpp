// Readings: how the repayment clause is read where it is silent.
//
// The clause says "resterande avtalsdagar under aktuellt halvår / 182 x senast utbetalt
// halvårsbelopp". It does not say how half-years are counted, whether the day of rescission is a
// remaining day, and so on. Each question has one key and a few words; a `Reading` answers some of
// them, and what it leaves open is answered by the agreement's own reading, then by the default:
//
//   question                               key             words (default first)
//   which half-year?                       half_year       agreement, calendar
//   is the day of rescission remaining?    rescission_day  excluded, included
//   which amount?                          amount          latest_paid, current_half_year
//   what is the most that can come back?   cap             half_year_amount, total_paid, none
//   how is the amount rounded?             rounding        half_up, half_even, down, up
//                                          unit            ore, krona
//
// The first four are legal readings; the last two are technical and are shown apart.
#pragma once

#include <array>
#include <cstdint>
#include <optional>

#include <iop/core/fields.hpp>
#include <iop/core/rounding.hpp>
#include <iop/core/words.hpp>

namespace iop {

// agreement: counted from the agreement's first day; six payments meet six half-years.
// calendar: 1 January - 30 June and 1 July - 31 December.
enum class HalfYearReading : std::uint8_t { agreement, calendar };
template <>
struct Words<HalfYearReading> {
  static constexpr std::string_view name = "HalfYearReading";
  static constexpr std::array list{Word{HalfYearReading::agreement, "agreement"},
                                   Word{HalfYearReading::calendar, "calendar"}};
};

// Is the day on which the rescission takes effect a remaining day? One day is amount/182.
enum class RescissionDayReading : std::uint8_t { excluded, included };
template <>
struct Words<RescissionDayReading> {
  static constexpr std::string_view name = "RescissionDayReading";
  static constexpr std::array list{Word{RescissionDayReading::excluded, "excluded"},
                                   Word{RescissionDayReading::included, "included"}};
};

// latest_paid: the clause's words, "senast utbetalt halvårsbelopp".
// current_half_year: what was paid for the half-year that holds the day of rescission.
enum class AmountReading : std::uint8_t { latest_paid, current_half_year };
template <>
struct Words<AmountReading> {
  static constexpr std::string_view name = "AmountReading";
  static constexpr std::array list{Word{AmountReading::latest_paid, "latest_paid"},
                                   Word{AmountReading::current_half_year, "current_half_year"}};
};

// half_year_amount: no more for a half-year than was paid for it. total_paid: the clause's own
// bound, "delar eller hela summan". none: for comparison only, always a finding.
enum class CapReading : std::uint8_t { half_year_amount, total_paid, none };
template <>
struct Words<CapReading> {
  static constexpr std::string_view name = "CapReading";
  static constexpr std::array list{Word{CapReading::half_year_amount, "half_year_amount"},
                                   Word{CapReading::total_paid, "total_paid"},
                                   Word{CapReading::none, "none"}};
};

// The answers somebody gives; a question left open is answered elsewhere.
//     Reading{.half_year = HalfYearReading::calendar}
struct Reading {
  std::optional<HalfYearReading> half_year = {};
  std::optional<RescissionDayReading> rescission_day = {};
  std::optional<AmountReading> amount = {};
  std::optional<CapReading> cap = {};
  std::optional<RoundingMode> rounding = {};
  std::optional<RoundingUnit> unit = {};

  bool operator==(const Reading&) const = default;
  static constexpr auto description() {
    return describe<Reading>(
        "Reading",
        "How the repayment clause is read where it is silent; open questions are left out.",
        field("half_year", &Reading::half_year,
              "Which half-year: counted from the agreement's first day, or by the calendar."),
        field("rescission_day", &Reading::rescission_day,
              "Whether the day of rescission is a remaining day."),
        field("amount", &Reading::amount,
              "Which half-year amount: the one last paid, or what was paid for the current "
              "half-year."),
        field("cap", &Reading::cap, "The most that can come back."),
        field("rounding", &Reading::rounding, "How the calculated amount is rounded."),
        field("unit", &Reading::unit, "To what the calculated amount is rounded: öre or kronor."));
  }
};

// Every question answered.
struct UsedReading {
  HalfYearReading half_year = HalfYearReading::agreement;
  RescissionDayReading rescission_day = RescissionDayReading::excluded;
  AmountReading amount = AmountReading::latest_paid;
  CapReading cap = CapReading::half_year_amount;
  RoundingMode rounding = RoundingMode::half_up;
  RoundingUnit unit = RoundingUnit::ore;

  bool operator==(const UsedReading&) const = default;
  static constexpr auto description() {
    return describe<UsedReading>(
        "UsedReading", "The reading a result was computed under: every question answered.",
        field("half_year", &UsedReading::half_year, "Which half-year was used."),
        field("rescission_day", &UsedReading::rescission_day,
              "Whether the day of rescission was counted as remaining."),
        field("amount", &UsedReading::amount, "Which half-year amount was used."),
        field("cap", &UsedReading::cap, "The cap that was used."),
        field("rounding", &UsedReading::rounding, "How the calculated amount was rounded."),
        field("unit", &UsedReading::unit, "To what the calculated amount was rounded."));
  }
};

// Who answered a question.
enum class ReadingSource : std::uint8_t { argument, agreement, unless_said };
template <>
struct Words<ReadingSource> {
  static constexpr std::string_view name = "ReadingSource";
  static constexpr std::array list{Word{ReadingSource::argument, "argument"},
                                   Word{ReadingSource::agreement, "agreement"},
                                   Word{ReadingSource::unless_said, "default"}};
};

struct ReadingSources {
  ReadingSource half_year = ReadingSource::unless_said;
  ReadingSource rescission_day = ReadingSource::unless_said;
  ReadingSource amount = ReadingSource::unless_said;
  ReadingSource cap = ReadingSource::unless_said;
  ReadingSource rounding = ReadingSource::unless_said;
  ReadingSource unit = ReadingSource::unless_said;

  bool operator==(const ReadingSources&) const = default;
  static constexpr auto description() {
    return describe<ReadingSources>(
        "ReadingSources", "Where each answer came from: argument, agreement or default.",
        field("half_year", &ReadingSources::half_year, "Who answered half_year."),
        field("rescission_day", &ReadingSources::rescission_day, "Who answered rescission_day."),
        field("amount", &ReadingSources::amount, "Who answered amount."),
        field("cap", &ReadingSources::cap, "Who answered cap."),
        field("rounding", &ReadingSources::rounding, "Who answered rounding."),
        field("unit", &ReadingSources::unit, "Who answered unit."));
  }
};

struct ResolvedReading {
  UsedReading used;
  ReadingSources from;
};

// The argument's answers, else the agreement's, else the defaults, each with where it came from.
[[nodiscard]] inline ResolvedReading resolved(const Reading& argument, const Reading& agreement) {
  ResolvedReading result;
  const auto settle = [](const auto& first, const auto& second, auto& used, auto& from) {
    if (first) {
      used = *first;
      from = ReadingSource::argument;
    } else if (second) {
      used = *second;
      from = ReadingSource::agreement;
    }
  };
  auto& [used, from] = result;
  settle(argument.half_year, agreement.half_year, used.half_year, from.half_year);
  settle(argument.rescission_day, agreement.rescission_day, used.rescission_day,
         from.rescission_day);
  settle(argument.amount, agreement.amount, used.amount, from.amount);
  settle(argument.cap, agreement.cap, used.cap, from.cap);
  settle(argument.rounding, agreement.rounding, used.rounding, from.rounding);
  settle(argument.unit, agreement.unit, used.unit, from.unit);
  return result;
}

// All of a used reading as a partial one: the argument that would give exactly it.
[[nodiscard]] constexpr Reading as_argument(const UsedReading& used) {
  return {used.half_year, used.rescission_day, used.amount, used.cap, used.rounding, used.unit};
}

}  // namespace iop
