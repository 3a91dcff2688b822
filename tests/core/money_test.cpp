#include <iop/core/money.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>
#include <limits>
#include <numeric>
#include <sstream>
#include <string>
#include <type_traits>
#include <vector>

#include <doctest/doctest.h>

#include "support/check_code.hpp"
#include "support/csv.hpp"
#include "support/print.hpp"
#include "support/project.hpp"

namespace {

using iop::ErrorCode;
using iop::Int128;
using iop::Money;
using iop::Ratio;
using iop::Rounding;
using iop::RoundingMode;
using iop::RoundingUnit;

constexpr std::int64_t int64_max = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t int64_min = std::numeric_limits<std::int64_t>::min();
constexpr Money most = Money::from_ore(int64_max);
constexpr Money least = Money::from_ore(int64_min);

constexpr Money ore(std::int64_t count) { return Money::from_ore(count); }

static_assert(!std::is_convertible_v<std::int64_t, Money>, "öre or kronor must be said");
static_assert(!std::is_constructible_v<Money, double>);
static_assert(std::is_trivially_copyable_v<Money> && sizeof(Money) == sizeof(std::int64_t));

// Sums

static_assert(Money{} == ore(0));
static_assert(ore(10) + ore(20) == ore(30));
static_assert(ore(10) - ore(20) == ore(-10));
static_assert(-ore(5) == ore(-5));
static_assert(-ore(-5) == ore(5));
static_assert(ore(3) * 4 == ore(12));
static_assert(-2 * ore(3) == ore(-6));
static_assert(ore(3) * 0 == Money{});
static_assert(most + Money{} == most);
static_assert(least - Money{} == least);
static_assert(most + least == ore(-1));
static_assert(least + most == ore(-1));
static_assert(-most == ore(int64_min + 1));
static_assert(most * -1 == ore(int64_min + 1));
static_assert(ore(int64_min / 2) * 2 == least);
static_assert(most - most == Money{});
static_assert([] {
  Money sum = ore(1);
  sum += ore(2);
  (sum += ore(3)) += ore(4);
  return sum == ore(10);
}());
static_assert(ore(-1) < ore(0) && ore(0) < ore(1) && least < most && ore(1) >= ore(1));
static_assert(ore(1) != ore(2));
static_assert(Money::from_wide(int64_max) == most);
static_assert(Money::from_wide(int64_min) == least);

TEST_CASE("Money is zero where nothing is said") { CHECK(Money{}.ore() == 0); }

TEST_CASE("Money sums are exact: 0.10 + 0.20 = 0.30") {
  CHECK(Money::parse("0.10") + Money::parse("0.20") == Money::parse("0.30"));
  CHECK(Money::parse("100.00") - Money::parse("0.01") == Money::parse("99.99"));
  CHECK(-Money::parse("0.01") == Money::parse("-0.01"));
  CHECK(Money::parse("333.33") * 3 == Money::parse("999.99"));
  CHECK(std::int64_t{-3} * Money::parse("333.33") == Money::parse("-999.99"));
  Money sum;
  sum += Money::parse("1.50");
  sum += Money::parse("-0.25");
  CHECK(sum.ore() == 125);
}

TEST_CASE("Money that passes 63 bits throws money.overflow") {
  CHECK_CODE(most + ore(1), ErrorCode::money_overflow);
  CHECK_CODE(least + ore(-1), ErrorCode::money_overflow);
  CHECK_CODE(most + most, ErrorCode::money_overflow);
  CHECK_CODE(least + least, ErrorCode::money_overflow);
  CHECK_CODE(most - ore(-1), ErrorCode::money_overflow);
  CHECK_CODE(least - ore(1), ErrorCode::money_overflow);
  CHECK_CODE(Money{} - least, ErrorCode::money_overflow);
  CHECK_CODE(-least, ErrorCode::money_overflow);
  CHECK_CODE(most * 2, ErrorCode::money_overflow);
  CHECK_CODE(least * -1, ErrorCode::money_overflow);
  CHECK_CODE(most * int64_max, ErrorCode::money_overflow);
  CHECK_CODE(least * int64_min, ErrorCode::money_overflow);
  CHECK_CODE(2 * ore(int64_max / 2 + 1), ErrorCode::money_overflow);
  CHECK_CODE(Money::from_wide(Int128{int64_max} + 1), ErrorCode::money_overflow);
  CHECK_CODE(Money::from_wide(Int128{int64_min} - 1), ErrorCode::money_overflow);

  Money sum = most;
  CHECK_CODE(sum += ore(1), ErrorCode::money_overflow);
  CHECK(sum == most);  // unchanged
}

TEST_CASE("Money keeps its value where it fits exactly") {
  CHECK(most + Money{} == most);
  CHECK(ore(int64_max - 1) + ore(1) == most);
  CHECK(ore(int64_min + 1) - ore(1) == least);
  CHECK(most * 1 == most);
  CHECK(least * 1 == least);
  CHECK(Money::from_wide(int64_min) == least);
}

// Text

TEST_CASE("Money::parse reads decimal kronor, and to_string writes them") {
  struct Case {
    std::string text;
    std::int64_t ore;
    std::string written;
  };
  for (const auto& each : {
           Case{"0", 0, "0.00"},
           Case{"0.00", 0, "0.00"},
           Case{"-0", 0, "0.00"},
           Case{"-0.00", 0, "0.00"},
           Case{"0.01", 1, "0.01"},
           Case{"-0.01", -1, "-0.01"},
           Case{"0.10", 10, "0.10"},
           Case{"-0.50", -50, "-0.50"},
           Case{"0.99", 99, "0.99"},
           Case{"1", 100, "1.00"},
           Case{"1.00", 100, "1.00"},
           Case{"1.05", 105, "1.05"},
           Case{"12.34", 1234, "12.34"},
           Case{"007.00", 700, "7.00"},
           Case{"500000", 50'000'000, "500000.00"},
           Case{"500000.00", 50'000'000, "500000.00"},
           Case{"-1234.50", -123'450, "-1234.50"},
           Case{"100000000000.00", 10'000'000'000'000, "100000000000.00"},
           Case{"92233720368547758.07", int64_max, "92233720368547758.07"},
           Case{"-92233720368547758.07", int64_min + 1, "-92233720368547758.07"},
           Case{"-92233720368547758.08", int64_min, "-92233720368547758.08"},
       }) {
    CAPTURE(each.text);
    CHECK(Money::parse(each.text).ore() == each.ore);
    CHECK(ore(each.ore).to_string() == each.written);
    CHECK(Money::parse(each.written).to_string() == each.written);
  }
  std::string padded(100'000, '0');
  padded.append("1.00");
  CHECK(Money::parse(padded).ore() == 100);
}

TEST_CASE("Money::parse refuses everything else, each with its code") {
  struct Case {
    std::string text;
    ErrorCode code;
  };
  constexpr auto format = ErrorCode::money_format;
  constexpr auto decimals = ErrorCode::money_decimals;
  constexpr auto range = ErrorCode::money_range;
  for (const auto& each : {
           Case{"", format},
           Case{"-", format},
           Case{".", format},
           Case{"-.", format},
           Case{".50", format},
           Case{"-.50", format},
           Case{"+5", format},
           Case{"--5", format},
           Case{"5-", format},
           Case{" 5", format},
           Case{"5 ", format},
           Case{"- 5", format},
           Case{"5.00 ", format},
           Case{"5\n", format},
           Case{"\t5", format},
           Case{"500 000", format},
           Case{"500\u00A0000", format},
           Case{"500_000", format},
           Case{"500'000", format},
           Case{"500,000", format},
           Case{"100,50", format},
           Case{"1.234,56", format},
           Case{"1,234.56", format},
           Case{"1.2.3", format},
           Case{"1..00", format},
           Case{"1.00.", format},
           Case{"1.-5", format},
           Case{"1.5e3", format},
           Case{"1e3", format},
           Case{"1E+30", format},
           Case{"0x10", format},
           Case{"NaN", format},
           Case{"nan", format},
           Case{"Infinity", format},
           Case{"-inf", format},
           Case{"true", format},
           Case{"null", format},
           Case{"500 kr", format},
           Case{"SEK 500", format},
           Case{"\u22125", format},
           Case{"\uFF15", format},
           Case{"\u0665", format},
           Case{"5\u200B", format},
           Case{"\uFEFF5", format},
           Case{"\xFF", format},
           Case{std::string("5\0", 2), format},
           Case{std::string("5.00\0junk", 9), format},
           Case{"5.", decimals},
           Case{"5.0", decimals},
           Case{"-5.0", decimals},
           Case{"100.005", decimals},
           Case{"100.000", decimals},
           Case{"0.1", decimals},
           Case{"92233720368547758.08", range},
           Case{"-92233720368547758.09", range},
           Case{"92233720368547759.00", range},
           Case{"92233720368547759", range},
           Case{"9223372036854775807", range},              // 2^63 - 1 kronor
           Case{"9223372036854775808", range},              // 2^63
           Case{"-9223372036854775808", range},             // -2^63
           Case{"18446744073709551616", range},             // 2^64
           Case{"1000000000000000000000000000000", range},  // 10^30
           Case{"-1000000000000000000000000000000.00", range},
           Case{"170141183460469231731687303715884105728", range},  // 2^127
           Case{std::string(1'000'000, '9'), range},
       }) {
    CAPTURE(each.text.substr(0, 60));
    CHECK_CODE(Money::parse(each.text), each.code);
  }
}

TEST_CASE("Money::parse names the text that it refused") {
  try {
    static_cast<void>(Money::parse("1.234,56"));
    FAIL("nothing was thrown");
  } catch (const iop::Error& error) {
    CHECK(iop::message(error.findings()[0], iop::Language::en) == "'1.234,56' is not an amount.");
    CHECK(iop::message(error.findings()[0], iop::Language::sv) == "”1.234,56” är inget belopp.");
  }
}

// Parts

constexpr auto half_up = RoundingMode::half_up;
constexpr auto half_even = RoundingMode::half_even;
constexpr auto down = RoundingMode::down;
constexpr auto up = RoundingMode::up;
constexpr auto whole_ore = RoundingUnit::ore;
constexpr auto krona = RoundingUnit::krona;

struct Part {
  std::int64_t amount, numerator, denominator;
  RoundingMode mode;
  RoundingUnit unit;
  std::int64_t expected;  // all in öre
};

// Worked out with Python's decimal.
constexpr std::array parts{
    Part{50'000'000, 78, 182, half_up, whole_ore, 21'428'571},
    Part{50'000'000, 78, 182, half_up, krona, 21'428'600},
    Part{50'000'000, 78, 182, half_even, whole_ore, 21'428'571},
    Part{50'000'000, 78, 182, down, whole_ore, 21'428'571},
    Part{50'000'000, 78, 182, up, whole_ore, 21'428'572},
    Part{50'000'000, 0, 182, up, whole_ore, 0},
    Part{50'000'000, 182, 182, half_up, whole_ore, 50'000'000},
    Part{50'000'000, 182, 184, half_up, whole_ore, 49'456'522},
    Part{-50'000'000, 78, 182, half_up, whole_ore, -21'428'571},
    Part{-50'000'000, 78, 182, half_up, krona, -21'428'600},
    Part{50'000'000, -78, 182, half_up, whole_ore, -21'428'571},
    Part{1, 1, 3, half_up, whole_ore, 0},
    Part{1, 1, 2, half_up, whole_ore, 1},
    Part{1, 1, 2, half_even, whole_ore, 0},
    Part{3, 1, 2, half_even, whole_ore, 2},
    Part{12'345'678, 39, 181, half_up, whole_ore, 2'660'118},
    Part{12'345'678, 39, 181, half_up, krona, 2'660'100},
    Part{25'000'000, 1, 182, half_up, krona, 137'400},
    Part{9099, 1, 182, half_up, whole_ore, 50},
    Part{9099, 1, 182, half_up, krona, 0},
    Part{50, 1, 1, half_up, krona, 100},
    Part{int64_max, 182, 182, half_up, whole_ore, int64_max},
    Part{int64_min, 182, 182, half_up, whole_ore, int64_min},
    Part{int64_max, int64_max, int64_max, up, whole_ore, int64_max},
    Part{int64_min, int64_max, int64_max, up, whole_ore, int64_min},
    Part{int64_max, 1, 2, half_even, whole_ore, 4'611'686'018'427'387'904},
    Part{int64_max, 181, 182, half_up, whole_ore, 9'172'694'168'520'408'907},
    Part{int64_min, 181, 182, up, whole_ore, -9'172'694'168'520'408'908},
    Part{int64_max, 1, 1, down, krona, 9'223'372'036'854'775'800},
    Part{int64_min, 1, 1, half_up, krona, -9'223'372'036'854'775'800},
};

constexpr Money part_of(const Part& each) {
  return iop::prorate(ore(each.amount), Ratio(each.numerator, each.denominator),
                      {each.mode, each.unit});
}

static_assert([] {
  for (const auto& each : parts)
    if (part_of(each) != ore(each.expected)) return false;
  return true;
}());

TEST_CASE("prorate is exact and rounds once") {
  for (const auto& each : parts) {
    CAPTURE(each.amount);
    CAPTURE(each.numerator);
    CAPTURE(each.denominator);
    CHECK(part_of(each) == ore(each.expected));
  }
}

TEST_CASE("exact_part is the unreduced product") {
  static_assert(iop::exact_part(ore(50'000'000), Ratio(78, 182)) == Ratio(3'900'000'000, 182));
  CHECK(iop::exact_part(ore(50'000'000), Ratio(78, 182)) == Ratio(3'900'000'000, 182));
  CHECK(iop::exact_part(ore(-2), Ratio(3, 6)) == Ratio(-6, 6));
  CHECK(iop::exact_part(most, Ratio(184, 182)).to_string() == "1697100454781278748488/182");
}

TEST_CASE("rounded takes öre as a ratio") {
  static_assert(iop::rounded(Ratio(3'900'000'000, 182), {half_up, whole_ore}) == ore(21'428'571));
  CHECK(iop::rounded(Ratio(5, 2), {half_even, whole_ore}) == ore(2));
  CHECK(iop::rounded(Ratio(-5, 2), {half_up, whole_ore}) == ore(-3));
  // Beyond 63 bits, but back within them once rounded down to kronor.
  CHECK(iop::rounded(Ratio(Int128{int64_max} + 1, 1), {down, krona}) ==
        ore(9'223'372'036'854'775'800));
}

TEST_CASE("prorate and rounded throw money.overflow where the part does not fit") {
  constexpr Rounding nearest{half_up, whole_ore};
  CHECK_CODE(iop::prorate(most, Ratio(184, 182), nearest), ErrorCode::money_overflow);
  CHECK_CODE(iop::prorate(least, Ratio(184, 182), nearest), ErrorCode::money_overflow);
  CHECK_CODE(iop::prorate(least, Ratio(-1, 1), nearest), ErrorCode::money_overflow);
  CHECK_CODE(iop::prorate(most, Ratio(1, 1), {up, krona}), ErrorCode::money_overflow);
  CHECK_CODE(iop::prorate(least, Ratio(1, 1), {up, krona}), ErrorCode::money_overflow);
  CHECK_CODE(iop::prorate(most, Ratio(int64_max, 1), nearest), ErrorCode::money_overflow);
  CHECK_CODE(iop::rounded(Ratio(Int128{int64_max} * 2 + 1, 2), nearest), ErrorCode::money_overflow);
  // A numerator that passes 128 bits.
  CHECK_CODE(iop::exact_part(most, Ratio(Int128{1} << 70, 1)), ErrorCode::money_overflow);
  CHECK_CODE(iop::exact_part(least, Ratio(Int128{1} << 70, 1)), ErrorCode::money_overflow);
}

TEST_CASE("rounded has an answer or money.overflow for the widest ratios") {
  constexpr Int128 widest = ((Int128{1} << 126) - 1) * 2 + 1;  // 2^127 - 1
  for (const auto mode : {half_up, half_even, down, up})
    for (const auto unit : {whole_ore, krona}) {
      CHECK_CODE(iop::rounded(Ratio(widest, 1), {mode, unit}), ErrorCode::money_overflow);
      CHECK_CODE(iop::rounded(Ratio(-widest, 1), {mode, unit}), ErrorCode::money_overflow);
      CHECK_CODE(iop::rounded(Ratio(-widest - 1, 1), {mode, unit}), ErrorCode::money_overflow);
      CHECK_CODE(iop::rounded(Ratio(-widest - 1, int64_max), {mode, unit}),
                 ErrorCode::money_overflow);
    }
}

TEST_CASE("allocate gives parts that sum to the whole, by largest remainder") {
  struct Case {
    std::int64_t amount;
    std::vector<std::int64_t> weights, expected;
  };
  // Worked out with Python's fractions.
  const std::vector<Case> cases{
      {10'000, {1, 1, 1}, {3334, 3333, 3333}},
      {10'001, {1, 1}, {5001, 5000}},
      {100, {50, 30, 20}, {50, 30, 20}},
      {100, {7}, {100}},
      {7, {1, 2, 4}, {1, 2, 4}},
      {10, {1, 2, 4}, {1, 3, 6}},  // 1 3/7, 2 6/7, 5 5/7
      {11, {1, 5, 3}, {1, 6, 4}},  // 1 2/9, 6 1/9, 3 6/9
      {1, {1, 1, 1}, {1, 0, 0}},   // equal remainders: the earlier
      {2, {1, 1, 1}, {1, 1, 0}},
      {0, {3, 5}, {0, 0}},
      {5, {0, 1, 0}, {0, 5, 0}},  // no weight, no öre
      {5, {0, 1, 1, 0}, {0, 3, 2, 0}},
      {1000, {3, 3, 3, 1}, {300, 300, 300, 100}},
      {50'000'001, {104, 78}, {28'571'429, 21'428'572}},
      {100'000, {365, 365, 366}, {33'303, 33'303, 33'394}},
      {int64_max, {1, 1}, {4'611'686'018'427'387'904, 4'611'686'018'427'387'903}},
      {int64_max,
       {int64_max, int64_max, int64_max},
       {3'074'457'345'618'258'603, 3'074'457'345'618'258'602, 3'074'457'345'618'258'602}},
      {int64_max, {int64_max}, {int64_max}},
      {1, {int64_max, 1}, {1, 0}},
  };
  for (const auto& each : cases) {
    CAPTURE(each.amount);
    CAPTURE(each.weights.size());
    const auto allocated = iop::allocate(ore(each.amount), each.weights);
    REQUIRE(allocated.size() == each.expected.size());
    const auto mirrored = iop::allocate(ore(-each.amount), each.weights);
    REQUIRE(mirrored.size() == each.expected.size());
    Int128 sum = 0;
    for (std::size_t i = 0; i < each.expected.size(); ++i) {
      CAPTURE(i);
      CHECK(allocated[i] == ore(each.expected[i]));
      CHECK(mirrored[i] == ore(-each.expected[i]));
      sum += allocated[i].ore();
    }
    CHECK(sum == each.amount);
  }
}

TEST_CASE("allocate divides the least amount there is") {
  const std::vector<std::int64_t> weights{1, 2};
  const auto allocated = iop::allocate(least, weights);
  REQUIRE(allocated.size() == 2);
  CHECK(allocated[0] == ore(-3'074'457'345'618'258'603));
  CHECK(allocated[1] == ore(-6'148'914'691'236'517'205));
  const std::vector<std::int64_t> one{5};
  CHECK(iop::allocate(least, one) == std::vector{least});
}

TEST_CASE("allocate leaves no part an öre from its share, for 1 to 60 öre in up to 7 parts") {
  int mismatches = 0;
  int cases = 0;
  for (std::int64_t amount = 0; amount <= 60; ++amount)
    for (std::int64_t seed = 1; seed <= 200; ++seed) {
      std::vector<std::int64_t> weights(static_cast<std::size_t>(1 + seed % 7));
      for (std::size_t i = 0; i < weights.size(); ++i)
        weights[i] = (seed * 7 + static_cast<std::int64_t>(i * i) * 5) % 11;
      const auto total = std::accumulate(weights.begin(), weights.end(), std::int64_t{0});
      if (total == 0) continue;
      ++cases;
      const auto allocated = iop::allocate(ore(amount), weights);
      std::int64_t sum = 0;
      for (std::size_t i = 0; i < weights.size(); ++i) {
        sum += allocated[i].ore();
        const std::int64_t off = allocated[i].ore() * total - amount * weights[i];
        mismatches += off <= -total || off >= total;
      }
      mismatches += sum != amount;
    }
  CHECK(mismatches == 0);
  CHECK(cases > 10'000);
}

TEST_CASE("allocate gives the parts of every row of the case file") {
  const auto numbers = [](const std::string& cell) {
    std::istringstream words(cell);
    return std::vector<std::int64_t>{std::istream_iterator<std::int64_t>{words}, {}};
  };
  const auto rows = iop::test::csv_rows(iop::test::project_file("tests/cases/allocation.csv"));
  CHECK(rows.size() >= 40);
  for (const auto& row : rows) {
    CAPTURE(row.at("case_id"));
    const Money total = ore(std::stoll(row.at("total_ore")));
    const auto weights = numbers(row.at("weights"));
    if (!row.at("code").empty()) {
      CHECK(iop::test::thrown_code([&] { static_cast<void>(iop::allocate(total, weights)); }) ==
            row.at("code"));
      continue;
    }
    std::vector<std::int64_t> given;
    for (const auto part : iop::allocate(total, weights)) given.push_back(part.ore());
    CHECK(given == numbers(row.at("parts_ore")));
  }
}

TEST_CASE("allocate refuses weights that say nothing") {
  for (const std::vector<std::int64_t>& weights :
       std::vector<std::vector<std::int64_t>>{{},
                                              {0},
                                              {0, 0, 0},
                                              {-1},
                                              {1, -1},
                                              {5, -1, 5},
                                              {-1, -1},
                                              {int64_min},
                                              {int64_max, int64_min}}) {
    CAPTURE(weights.size());
    CHECK_CODE(iop::allocate(ore(100), weights), ErrorCode::ratio_weights);
    CHECK_CODE(iop::allocate(Money{}, weights), ErrorCode::ratio_weights);
  }
}

}  // namespace
