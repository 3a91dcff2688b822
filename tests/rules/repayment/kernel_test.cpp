#include <iop/rules/repayment/kernel.hpp>

#include <cstdint>
#include <limits>
#include <random>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include <iop/rules/repayment/statement.hpp>

#include "support/cases.hpp"
#include "support/csv.hpp"
#include "support/print.hpp"
#include "support/repayment_reference.hpp"

namespace {

using iop::CapReading;
using iop::Date;
using iop::ErrorCode;
using iop::HalfYearReading;
using iop::Int128;
using iop::Money;
using iop::RepaymentStatus;
using iop::RescissionDayReading;
using iop::RoundingMode;
using iop::RoundingUnit;
using iop::UsedReading;
using iop::kernel::repayment;
using iop::kernel::RepaymentInput;
using iop::kernel::RepaymentOutput;
using iop::test::Row;

constexpr std::int64_t int64_max = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t int64_min = std::numeric_limits<std::int64_t>::min();

// The Kalmar term and the worked example, 2025-03-14, as day numbers.
constexpr std::int32_t kalmar_first = 19692;
constexpr std::int32_t kalmar_last = 20787;
constexpr RepaymentInput worked{.term_first = kalmar_first,
                                .term_last = kalmar_last,
                                .rescinded_on = 20161,
                                .half_year_amount = 50'000'000,
                                .total_paid = 150'000'000,
                                .divisor = 182,
                                .reading = {},
                                .payable_unit = RoundingUnit::krona};

constexpr RepaymentInput on(std::int32_t day, RepaymentInput input = worked) {
  input.rescinded_on = day;
  return input;
}
constexpr RepaymentInput under(UsedReading reading, RepaymentInput input = worked) {
  input.reading = reading;
  return input;
}

// ---- the worked example, by the compiler ----------------------------------------------------
constexpr RepaymentOutput example = repayment(worked);
static_assert(example.status == RepaymentStatus::ok);
static_assert(example.half_year_first == 20058);  // 2024-12-01
static_assert(example.half_year_last == 20239);   // 2025-05-31
static_assert(example.remaining_first == 20162);  // 2025-03-15
static_assert(example.remaining_last == 20239);
static_assert(example.remaining_days == 78);
static_assert(example.numerator == Int128{3'900'000'000});
static_assert(example.cap == 50'000'000);
static_assert(!example.capped);
static_assert(example.amount == 21'428'571);
static_assert(example.payable == 21'428'600);
static_assert(repayment(under({.rescission_day = RescissionDayReading::included})).amount ==
              21'703'297);
static_assert(repayment(under({.half_year = HalfYearReading::calendar})).amount == 29'670'330);
static_assert(repayment(under({.rounding = RoundingMode::up})).amount == 21'428'572);
static_assert(repayment(under({.unit = RoundingUnit::krona})).amount == 21'428'600);
static_assert(repayment(on(kalmar_first - 1)).status == RepaymentStatus::before_term);
static_assert(repayment(on(kalmar_last + 1)).status == RepaymentStatus::after_term);
static_assert(noexcept(repayment(worked)));

TEST_CASE("repayment.pro_rata: the day numbers of the worked example are its days") {
  CHECK(Date(2023, 12, 1).day_number() == kalmar_first);
  CHECK(Date(2026, 11, 30).day_number() == kalmar_last);
  CHECK(Date(2025, 3, 14).day_number() == worked.rescinded_on);
}

// ---- the case files ----------------------------------------------------------------------------

template <class Enum>
Enum word_in(const Row& row, const std::string& column) {
  const auto value = iop::from_word<Enum>(row.at(column));
  REQUIRE_MESSAGE(value.has_value(), row.at("case_id"), " ", column);
  return *value;
}

UsedReading reading_in(const Row& row) {
  return {.half_year = word_in<HalfYearReading>(row, "half_year"),
          .rescission_day = word_in<RescissionDayReading>(row, "rescission_day"),
          .cap = word_in<CapReading>(row, "cap"),
          .rounding = word_in<RoundingMode>(row, "rounding"),
          .unit = word_in<RoundingUnit>(row, "unit")};
}

std::int64_t number_in(const Row& row, const std::string& column) {
  const auto cell = row.find(column);
  return cell == row.end() || cell->second.empty() ? 0 : std::stoll(cell->second);
}

std::string day_text(std::int32_t number) { return Date::from_day_number(number).to_string(); }

// What the kernel says, in the columns of the case files that are ours to fill.
Row answer_of(const RepaymentOutput& out) {
  Row answer{{"status", std::string{iop::word(out.status)}},
             {"code", ""},
             {"half_year_first", ""},
             {"half_year_last", ""},
             {"remaining_days", ""},
             {"numerator", ""},
             {"amount_ore", ""},
             {"payable_ore", ""}};
  if (out.status != RepaymentStatus::ok) {
    answer["code"] = iop::code_name(out.reason);
    return answer;
  }
  answer["half_year_first"] = day_text(out.half_year_first);
  answer["half_year_last"] = day_text(out.half_year_last);
  answer["remaining_days"] = std::to_string(out.remaining_days);
  answer["numerator"] = iop::digits(out.numerator);
  answer["amount_ore"] = std::to_string(out.amount);
  answer["payable_ore"] = std::to_string(out.payable);
  return answer;
}
// The same of a figure.
Row answer_of(const iop::RepaymentFigure& figure) {
  Row answer{{"status", std::string{iop::word(figure.status)}},
             {"code", iop::test::name_or_ok(figure.reason)}};
  answer["half_year_first"] = figure.half_year ? figure.half_year->first().to_string() : "";
  answer["half_year_last"] = figure.half_year ? figure.half_year->last().to_string() : "";
  answer["remaining_days"] = figure.remaining_days ? std::to_string(*figure.remaining_days) : "";
  answer["numerator"] = figure.numerator ? iop::digits(*figure.numerator) : "";
  answer["amount_ore"] = figure.amount ? std::to_string(figure.amount->ore()) : "";
  answer["payable_ore"] = figure.payable ? std::to_string(figure.payable->ore()) : "";
  return answer;
}

void check_row(const Row& row) {
  CAPTURE(row.at("case_id"));
  CAPTURE(row.at("note"));
  const Date first = Date::parse(row.at("term_first"));
  const Date last = Date::parse(row.at("term_last"));
  const Date rescinded_on = Date::parse(row.at("rescinded_on"));
  const UsedReading reading = reading_in(row);
  const RepaymentInput in{.term_first = first.day_number(),
                          .term_last = last.day_number(),
                          .rescinded_on = rescinded_on.day_number(),
                          .half_year_amount = number_in(row, "paid_ore"),
                          .total_paid = number_in(row, "total_paid_ore"),
                          .divisor = number_in(row, "divisor"),
                          .reading = reading,
                          .payable_unit = RoundingUnit::krona};
  const auto compare = [&](const Row& answer) {
    for (const auto& [column, value] : answer)
      if (const auto expected = row.find(column); expected != row.end()) {
        CAPTURE(column);
        CHECK(value == expected->second);
      }
  };
  compare(answer_of(repayment(in)));
  if (last < first) return;  // no DateRange is reversed
  compare(answer_of(iop::repayment_figure({first, last}, rescinded_on,
                                          Money::from_ore(in.half_year_amount), in.divisor, reading,
                                          Money::from_ore(in.total_paid))));
}

TEST_CASE("repayment.pro_rata: every conformance row, in the kernel and as a figure") {
  const auto rows = iop::test::csv_rows(iop::test::case_file("repayment.csv"));
  REQUIRE(rows.size() == 54);
  for (const auto& row : rows) check_row(row);
}

TEST_CASE("repayment.pro_rata: every further row, in the kernel and as a figure") {
  const auto rows = iop::test::csv_rows(iop::test::case_file("repayment_more.csv"));
  REQUIRE(rows.size() >= 200);
  for (const auto& row : rows) check_row(row);
}

// ---- every day of the Kalmar term, under every reading, against another algorithm ---------------

template <class Visit>
void for_each_reading(const Visit& visit) {
  for (const auto& half_year : iop::Words<HalfYearReading>::list)
    for (const auto& rescission_day : iop::Words<RescissionDayReading>::list)
      for (const auto& cap : iop::Words<CapReading>::list)
        for (const auto& rounding : iop::Words<RoundingMode>::list)
          for (const auto& unit : iop::Words<RoundingUnit>::list)
            visit(UsedReading{.half_year = half_year.value,
                              .rescission_day = rescission_day.value,
                              .cap = cap.value,
                              .rounding = rounding.value,
                              .unit = unit.value});
}

std::string shown(const RepaymentInput& in) {
  std::string text = day_text(in.rescinded_on) + " " + std::to_string(in.half_year_amount) + "/" +
                     std::to_string(in.divisor);
  iop::for_each_field<UsedReading>(
      [&](const auto& field) { text += " " + std::string{iop::word(in.reading.*field.member)}; });
  return text;
}

// Whether kernel, figure and the reference agree in everything.
bool all_agree(const RepaymentInput& in, const iop::test::ReferenceDays& days) {
  using iop::test::number_of;
  const auto out = repayment(in);
  const auto figure = iop::repayment_figure(
      {Date::from_day_number(in.term_first), Date::from_day_number(in.term_last)},
      Date::from_day_number(in.rescinded_on), Money::from_ore(in.half_year_amount), in.divisor,
      in.reading, Money::from_ore(in.total_paid), in.payable_unit);
  if (answer_of(out) != answer_of(figure)) return false;

  const bool before = in.rescinded_on < in.term_first;
  if (before || in.rescinded_on > in.term_last)
    return out.status == (before ? RepaymentStatus::before_term : RepaymentStatus::after_term) &&
           out.reason ==
               (before ? ErrorCode::repayment_before_term : ErrorCode::repayment_after_term);

  std::optional<Int128> most;
  if (in.reading.cap == CapReading::half_year_amount) most = in.half_year_amount;
  if (in.reading.cap == CapReading::total_paid) most = in.total_paid;
  const Int128 numerator = Int128{days.remaining} * in.half_year_amount;
  const bool capped = most && numerator > *most * in.divisor;
  const Int128 amount = iop::test::reference_within(numerator, in.divisor, in.reading.rounding,
                                                    in.reading.unit, most);
  const Int128 payable = iop::test::reference_within(numerator, in.divisor, RoundingMode::half_up,
                                                     in.payable_unit, most);
  const bool remaining_said =
      days.remaining == 0
          ? !figure.remaining.has_value()
          : figure.remaining.has_value() && figure.remaining->days() == days.remaining &&
                figure.remaining->last() ==
                    Date::from_day_number(std::min(number_of(days.half_year_last), in.term_last));
  return out.status == RepaymentStatus::ok &&
         out.half_year_first == number_of(days.half_year_first) &&
         out.half_year_last == number_of(days.half_year_last) &&
         out.remaining_days == days.remaining && remaining_said && out.numerator == numerator &&
         out.capped == capped && figure.capped == capped && out.amount == amount &&
         out.payable == payable &&
         figure.half_year_amount == Money::from_ore(in.half_year_amount) &&
         figure.divisor == in.divisor && figure.cap.has_value() == most.has_value() &&
         (!most || figure.cap->ore() == *most);
}

// Every day from `margin` days before the term to `margin` after it, under all 96 readings.
void check_every_day(RepaymentInput in, std::int32_t margin, int& cases) {
  int mismatches = 0;
  std::string first_mismatch;
  const auto first = iop::test::sys_day(in.term_first);
  const auto last = iop::test::sys_day(in.term_last);
  for (in.rescinded_on = in.term_first - margin; in.rescinded_on <= in.term_last + margin;
       ++in.rescinded_on) {
    std::map<std::pair<HalfYearReading, RescissionDayReading>, iop::test::ReferenceDays> days;
    if (in.rescinded_on >= in.term_first && in.rescinded_on <= in.term_last)
      for (const auto& half_year : iop::Words<HalfYearReading>::list)
        for (const auto& rescission_day : iop::Words<RescissionDayReading>::list)
          days[{half_year.value, rescission_day.value}] =
              iop::test::reference_days(first, last, iop::test::sys_day(in.rescinded_on),
                                        half_year.value, rescission_day.value);
    for_each_reading([&](const UsedReading& reading) {
      ++cases;
      in.reading = reading;
      if (all_agree(in, days[{reading.half_year, reading.rescission_day}])) return;
      if (mismatches++ == 0) first_mismatch = shown(in);
    });
  }
  CHECK_MESSAGE(mismatches == 0, mismatches, " mismatches, the first: ", first_mismatch);
}

TEST_CASE(
    "repayment.remaining_days: every day of the Kalmar term and 40 around it, under every reading, "
    "against counting day by day") {
  int cases = 0;
  check_every_day(worked, 40, cases);
  CHECK(cases == (1096 + 80) * 96);
}

TEST_CASE("repayment.half_year: every day of terms that start on odd days, under every reading") {
  int cases = 0;
  struct Term {
    Date first, last;
  };
  for (const auto& term :
       {Term{{2024, 2, 29}, {2025, 4, 3}}, Term{{2023, 8, 31}, {2024, 9, 30}},
        Term{{2023, 10, 30}, {2024, 11, 30}}, Term{{2024, 8, 29}, {2025, 8, 28}},
        Term{{2024, 12, 31}, {2025, 12, 30}}, Term{{2025, 3, 14}, {2025, 3, 14}}}) {
    auto in = worked;
    in.term_first = term.first.day_number();
    in.term_last = term.last.day_number();
    in.half_year_amount = 12'345'67;
    in.total_paid = 12'340'99;
    check_every_day(in, 3, cases);
  }
  CHECK(cases > 100'000);
}

// ---- properties
// ------------------------------------------------------------------------------------

// Random inputs that can be computed, from one seed; every reading is met.
template <class Visit>
void for_each_random_input(int count, const Visit& visit) {
  std::mt19937_64 random{20250314};
  const auto pick = [&](std::int64_t lowest, std::int64_t highest) {
    return lowest +
           static_cast<std::int64_t>(random() % (static_cast<std::uint64_t>(highest - lowest) + 1));
  };
  std::vector<UsedReading> readings;
  for_each_reading([&](const UsedReading& reading) { readings.push_back(reading); });
  for (int i = 0; i < count; ++i) {
    RepaymentInput in = worked;
    in.term_first = static_cast<std::int32_t>(pick(-25'000, 80'000));
    in.term_last = in.term_first + static_cast<std::int32_t>(pick(0, 2'000));
    in.rescinded_on = static_cast<std::int32_t>(pick(in.term_first, in.term_last));
    const std::int64_t sizes[] = {200, 20'000, 1'000'000'000, int64_max / 200};
    in.half_year_amount = pick(0, sizes[i % 4]);
    in.total_paid = pick(0, sizes[(i / 4) % 4]);
    in.divisor = i % 3 == 0 ? pick(1, 400) : 182;
    in.payable_unit = i % 5 == 0 ? RoundingUnit::ore : RoundingUnit::krona;
    in.reading = readings[static_cast<std::size_t>(i) % readings.size()];
    visit(in);
  }
}

TEST_CASE("repayment.remaining_days: no day left is zero, under every reading") {
  for_each_reading([&](UsedReading reading) {
    if (reading.rescission_day == RescissionDayReading::included) return;
    for (const std::int32_t last_day : {19874, 20057, 20239, 20422, 20604, 20787}) {
      const auto half_year = reading.half_year;
      if (half_year == HalfYearReading::calendar && last_day != kalmar_last) continue;
      const auto out = repayment(on(last_day, under(reading)));
      CAPTURE(last_day);
      REQUIRE(out.status == RepaymentStatus::ok);
      CHECK(out.remaining_days == 0);
      CHECK(out.numerator == 0);
      CHECK(out.amount == 0);
      CHECK(out.payable == 0);
      CHECK_FALSE(out.capped);
    }
  });
}

TEST_CASE("repayment.pro_rata: nothing paid is zero on every day, under every reading") {
  int wrong = 0;
  for_each_reading([&](UsedReading reading) {
    auto in = under(reading);
    in.half_year_amount = 0;
    for (in.rescinded_on = kalmar_first; in.rescinded_on <= kalmar_last; in.rescinded_on += 7) {
      const auto out = repayment(in);
      wrong += out.status != RepaymentStatus::ok || out.amount != 0 || out.payable != 0;
    }
  });
  CHECK(wrong == 0);
}

TEST_CASE("repayment.remaining_days: within a half-year a later day never gives more") {
  int wrong = 0;
  int compared = 0;
  for_each_reading([&](UsedReading reading) {
    auto before = repayment(on(kalmar_first, under(reading)));
    for (std::int32_t day = kalmar_first + 1; day <= kalmar_last; ++day) {
      const auto out = repayment(on(day, under(reading)));
      if (out.half_year_first == before.half_year_first) {
        ++compared;
        wrong += out.amount > before.amount || out.payable > before.payable ||
                 out.remaining_days != before.remaining_days - 1;
      }
      before = out;
    }
  });
  CHECK(wrong == 0);
  CHECK(compared == 48 * (1095 - 5) + 48 * (1095 - 6));
}

TEST_CASE("repayment.cap: 0 <= amount <= cap and 0 <= payable <= cap, whatever is put in") {
  int wrong = 0;
  int bound = 0;
  for_each_random_input(200'000, [&](const RepaymentInput& in) {
    const auto out = repayment(in);
    if (out.status != RepaymentStatus::ok) {
      wrong += in.reading.cap != CapReading::none;
      return;
    }
    wrong += out.amount < 0 || out.payable < 0;
    if (in.reading.cap == CapReading::none) return;
    bound += out.capped;
    wrong += out.amount > out.cap || out.payable > out.cap;
  });
  CHECK(wrong == 0);
  CHECK(bound > 1'000);
}

TEST_CASE("repayment.rounding: off by less than a unit, by at most half where the mode is a half") {
  int wrong = 0;
  for_each_random_input(200'000, [&](RepaymentInput in) {
    in.reading.cap = CapReading::none;
    const auto out = repayment(in);
    if (out.status != RepaymentStatus::ok) return;
    const auto off = [&](std::int64_t amount, RoundingUnit unit, RoundingMode mode) {
      const Int128 size = Int128{in.divisor} * (unit == RoundingUnit::krona ? 100 : 1);
      const Int128 above = Int128{amount} * in.divisor - out.numerator;
      switch (mode) {
        case RoundingMode::down:
          return above > 0 || -above >= size;
        case RoundingMode::up:
          return above < 0 || above >= size;
        case RoundingMode::half_up:
          return 2 * above > size || -2 * above >= size;
        case RoundingMode::half_even:
          return 2 * above > size || -2 * above > size;
      }
      return true;
    };
    wrong += off(out.amount, in.reading.unit, in.reading.rounding);
    wrong += off(out.payable, in.payable_unit, RoundingMode::half_up);
    if (in.reading.unit == RoundingUnit::krona) wrong += out.amount % 100 != 0;
    if (in.payable_unit == RoundingUnit::krona) wrong += out.payable % 100 != 0;
  });
  CHECK(wrong == 0);
}

TEST_CASE("repayment.payable: does not depend on rounding and unit") {
  int wrong = 0;
  for_each_random_input(50'000, [&](RepaymentInput in) {
    const auto out = repayment(in);
    if (out.status != RepaymentStatus::ok) return;
    in.reading.rounding = RoundingMode::down;
    in.reading.unit = RoundingUnit::ore;
    wrong += repayment(in).payable != out.payable;
  });
  CHECK(wrong == 0);
}

TEST_CASE("repayment.pro_rata: amounts that are whole öre scale exactly") {
  int wrong = 0;
  for_each_random_input(50'000, [&](RepaymentInput in) {
    // Multiples of 100 * divisor give whole kronor, so that nothing is rounded.
    in.half_year_amount = in.half_year_amount % 1'000 * 100 * in.divisor;
    in.total_paid = in.total_paid % 1'000 * 100 * in.divisor;
    auto scaled = in;
    scaled.half_year_amount *= 1'000;
    scaled.total_paid *= 1'000;
    const auto out = repayment(in);
    const auto larger = repayment(scaled);
    wrong += larger.amount != out.amount * 1'000 || larger.payable != out.payable * 1'000 ||
             larger.numerator != out.numerator * 1'000 || larger.capped != out.capped;
  });
  CHECK(wrong == 0);
}

TEST_CASE("repayment.half_year: 400 years on, or back, nothing changes") {
  constexpr std::int32_t cycle = 146'097;
  int wrong = 0;
  for_each_random_input(100'000, [&](const RepaymentInput& in) {
    const auto out = repayment(in);
    for (const std::int32_t shift : {-4 * cycle, -cycle, cycle, 19 * cycle}) {
      auto moved = in;
      moved.term_first += shift;
      moved.term_last += shift;
      moved.rescinded_on += shift;
      const auto there = repayment(moved);
      wrong += there.status != out.status || there.amount != out.amount ||
               there.payable != out.payable || there.remaining_days != out.remaining_days ||
               there.numerator != out.numerator;
      if (out.status == RepaymentStatus::ok)
        wrong += there.half_year_first != out.half_year_first + shift ||
                 there.half_year_last != out.half_year_last + shift;
    }
  });
  CHECK(wrong == 0);
}

// ---- the ends of what can be put in
// ------------------------------------------------------------------

TEST_CASE("repayment.pro_rata: the largest and smallest numbers give an answer or a reason") {
  const auto reason = [](const RepaymentInput& in) {
    const auto out = repayment(in);
    return out.status == RepaymentStatus::ok ? std::string{"ok"}
                                             : std::string{iop::code_name(out.reason)};
  };
  const auto with = [](auto member, auto value) {
    auto in = worked;
    in.*member = value;
    return in;
  };
  CHECK(reason(with(&RepaymentInput::half_year_amount, int64_max)) == "ok");
  CHECK(repayment(with(&RepaymentInput::half_year_amount, int64_max)).amount ==
        3'952'873'730'080'618'203);  // 78/182 of it: 3952873730080618203.0
  CHECK(reason(with(&RepaymentInput::half_year_amount, std::int64_t{-1})) == "money.negative");
  CHECK(reason(with(&RepaymentInput::half_year_amount, int64_min)) == "money.negative");
  CHECK(reason(with(&RepaymentInput::total_paid, std::int64_t{-1})) == "money.negative");
  CHECK(reason(with(&RepaymentInput::total_paid, int64_min)) == "money.negative");
  CHECK(reason(with(&RepaymentInput::total_paid, int64_max)) == "ok");
  CHECK(reason(with(&RepaymentInput::divisor, std::int64_t{0})) == "ratio.divisor");
  CHECK(reason(with(&RepaymentInput::divisor, std::int64_t{-1})) == "ratio.divisor");
  CHECK(reason(with(&RepaymentInput::divisor, int64_min)) == "ratio.divisor");
  CHECK(reason(with(&RepaymentInput::divisor, int64_max)) == "ok");
  CHECK(repayment(with(&RepaymentInput::divisor, int64_max)).amount == 0);

  auto in = worked;
  in.half_year_amount = int64_max;
  in.divisor = 1;
  CHECK(reason(in) == "ok");
  CHECK(repayment(in).amount == int64_max);
  in.reading.cap = CapReading::none;
  CHECK(reason(in) == "repayment.amount_out_of_range");
  in.divisor = int64_max;
  CHECK(repayment(in).amount == 78);
  in.reading.rounding = RoundingMode::up;
  in.reading.unit = RoundingUnit::krona;
  CHECK(repayment(in).amount == 100);

  // The largest that fits without a cap: 2^63 - 1 öre, and the same up to kronor, which does not.
  in =
      on(20058, under({.rescission_day = RescissionDayReading::included, .cap = CapReading::none}));
  in.half_year_amount = int64_max;
  CHECK(repayment(in).amount == int64_max);
  CHECK(repayment(in).payable == 9'223'372'036'854'775'800);
  in.reading.unit = RoundingUnit::krona;
  CHECK(repayment(in).amount == 9'223'372'036'854'775'800);
  in.reading.rounding = RoundingMode::up;
  CHECK(reason(in) == "repayment.amount_out_of_range");
}

TEST_CASE("repayment.half_year: days outside the years 0001-9999 and reversed terms are refused") {
  using iop::day_number::highest;
  using iop::day_number::lowest;
  constexpr std::int32_t int32_max = std::numeric_limits<std::int32_t>::max();
  constexpr std::int32_t int32_min = std::numeric_limits<std::int32_t>::min();
  struct Case {
    std::int32_t first, last, day;
    std::string answer;
  };
  for (const auto& each :
       {Case{lowest, lowest, lowest, "ok"}, Case{highest, highest, highest, "ok"},
        Case{lowest, highest, 0, "ok"}, Case{lowest, highest, lowest, "ok"},
        Case{lowest, highest, highest, "ok"}, Case{0, 10, -1, "repayment.before_term"},
        Case{0, 10, 11, "repayment.after_term"}, Case{lowest - 1, highest, 0, "date.range"},
        Case{lowest, highest + 1, 0, "date.range"}, Case{lowest, highest, lowest - 1, "date.range"},
        Case{lowest, highest, highest + 1, "date.range"},
        Case{int32_min, int32_max, 0, "date.range"}, Case{0, 1, int32_min, "date.range"},
        Case{0, 1, int32_max, "date.range"}, Case{1, 0, 0, "date.reversed"},
        Case{1, 0, 1, "date.reversed"}, Case{highest, lowest, 0, "date.reversed"}}) {
    for (const auto half_year : {HalfYearReading::agreement, HalfYearReading::calendar}) {
      CAPTURE(each.first);
      CAPTURE(each.last);
      CAPTURE(each.day);
      auto in = under({.half_year = half_year});
      in.term_first = each.first;
      in.term_last = each.last;
      in.rescinded_on = each.day;
      const auto out = repayment(in);
      CHECK((out.status == RepaymentStatus::ok ? "ok" : iop::code_name(out.reason)) == each.answer);
    }
  }
}

TEST_CASE("repayment.rounding: rounded_within rounds down where rounding would pass the cap") {
  using iop::kernel::rounded_within;
  constexpr iop::Rounding up_krona{RoundingMode::up, RoundingUnit::krona};
  constexpr iop::Rounding half_up_ore{RoundingMode::half_up, RoundingUnit::ore};
  static_assert(rounded_within(10'050, 1, up_krona, true, 10'050) == 10'000);
  static_assert(rounded_within(10'050, 1, up_krona, false, 0) == 10'100);
  static_assert(rounded_within(10'050, 1, up_krona, true, 10'100) == 10'100);
  static_assert(rounded_within(1, 2, half_up_ore, true, 1) == 1);
  static_assert(rounded_within(1, 2, half_up_ore, true, 0) == 0);
  static_assert(rounded_within(3, 2, half_up_ore, true, 2) == 2);
  static_assert(rounded_within(0, 182, up_krona, true, 0) == 0);
  CHECK(rounded_within(99, 1, iop::statutory_krona, true, 99) == 0);
}

TEST_CASE("repayment.applies: the words of the status are those of the statement") {
  std::vector<std::string> words;
  for (const auto word : iop::all_words<RepaymentStatus>()) words.emplace_back(word);
  CHECK(words == std::vector<std::string>{"ok", "not_applicable", "before_term", "after_term",
                                          "unknown", "invalid"});
}

}  // namespace
