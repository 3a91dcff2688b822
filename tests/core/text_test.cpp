#include <iop/core/text.hpp>

#include <cstdint>
#include <ctime>
#include <limits>
#include <locale>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "support/check_code.hpp"
#include "support/print.hpp"

namespace {

using iop::Date;
using iop::ErrorCode;
using iop::FuzzyDate;
using iop::Int128;
using iop::Language;
using iop::Money;
using iop::parse_swedish;

constexpr auto sv = Language::sv;
constexpr auto en = Language::en;
constexpr std::int64_t int64_max = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t int64_min = std::numeric_limits<std::int64_t>::min();

// The special spaces and the minus are written as \u escapes, so that each can be seen.

TEST_CASE("amount_text and short_amount_text in both languages") {
  struct Case {
    std::int64_t ore;
    std::string sv, en, short_sv, short_en;
  };
  for (const auto& each : {
           Case{0, "0,00\u00A0kr", "SEK\u00A00.00", "0\u00A0kr", "SEK\u00A00"},
           Case{1, "0,01\u00A0kr", "SEK\u00A00.01", "0,01\u00A0kr", "SEK\u00A00.01"},
           Case{-1, "\u22120,01\u00A0kr", "SEK\u00A0\u22120.01", "\u22120,01\u00A0kr",
                "SEK\u00A0\u22120.01"},
           Case{50, "0,50\u00A0kr", "SEK\u00A00.50", "0,50\u00A0kr", "SEK\u00A00.50"},
           Case{100, "1,00\u00A0kr", "SEK\u00A01.00", "1\u00A0kr", "SEK\u00A01"},
           Case{-100, "\u22121,00\u00A0kr", "SEK\u00A0\u22121.00", "\u22121\u00A0kr",
                "SEK\u00A0\u22121"},
           Case{99'900, "999,00\u00A0kr", "SEK\u00A0999.00", "999\u00A0kr", "SEK\u00A0999"},
           Case{99'999, "999,99\u00A0kr", "SEK\u00A0999.99", "999,99\u00A0kr", "SEK\u00A0999.99"},
           Case{100'000, "1\u00A0000,00\u00A0kr", "SEK\u00A01,000.00", "1\u00A0000\u00A0kr",
                "SEK\u00A01,000"},
           Case{-100'000, "\u22121\u00A0000,00\u00A0kr", "SEK\u00A0\u22121,000.00",
                "\u22121\u00A0000\u00A0kr", "SEK\u00A0\u22121,000"},
           Case{21'428'571, "214\u00A0285,71\u00A0kr", "SEK\u00A0214,285.71",
                "214\u00A0285,71\u00A0kr", "SEK\u00A0214,285.71"},
           Case{21'428'600, "214\u00A0286,00\u00A0kr", "SEK\u00A0214,286.00",
                "214\u00A0286\u00A0kr", "SEK\u00A0214,286"},
           Case{99'999'999, "999\u00A0999,99\u00A0kr", "SEK\u00A0999,999.99",
                "999\u00A0999,99\u00A0kr", "SEK\u00A0999,999.99"},
           Case{100'000'000, "1\u00A0000\u00A0000,00\u00A0kr", "SEK\u00A01,000,000.00",
                "1\u00A0000\u00A0000\u00A0kr", "SEK\u00A01,000,000"},
           Case{123'456'789, "1\u00A0234\u00A0567,89\u00A0kr", "SEK\u00A01,234,567.89",
                "1\u00A0234\u00A0567,89\u00A0kr", "SEK\u00A01,234,567.89"},
           Case{int64_max, "92\u00A0233\u00A0720\u00A0368\u00A0547\u00A0758,07\u00A0kr",
                "SEK\u00A092,233,720,368,547,758.07",
                "92\u00A0233\u00A0720\u00A0368\u00A0547\u00A0758,07\u00A0kr",
                "SEK\u00A092,233,720,368,547,758.07"},
           Case{int64_min, "\u221292\u00A0233\u00A0720\u00A0368\u00A0547\u00A0758,08\u00A0kr",
                "SEK\u00A0\u221292,233,720,368,547,758.08",
                "\u221292\u00A0233\u00A0720\u00A0368\u00A0547\u00A0758,08\u00A0kr",
                "SEK\u00A0\u221292,233,720,368,547,758.08"},
       }) {
    CAPTURE(each.ore);
    const Money money = Money::from_ore(each.ore);
    CHECK(iop::amount_text(money, sv) == each.sv);
    CHECK(iop::amount_text(money, en) == each.en);
    CHECK(iop::short_amount_text(money, sv) == each.short_sv);
    CHECK(iop::short_amount_text(money, en) == each.short_en);
  }
}

TEST_CASE("number_text groups by three in both languages") {
  constexpr Int128 int128_max = ((Int128{1} << 126) - 1) * 2 + 1;
  struct Case {
    Int128 number;
    std::string sv, en;
  };
  for (const auto& each : {
           Case{0, "0", "0"},
           Case{7, "7", "7"},
           Case{-7, "\u22127", "\u22127"},
           Case{999, "999", "999"},
           Case{-999, "\u2212999", "\u2212999"},
           Case{1000, "1\u00A0000", "1,000"},
           Case{-1000, "\u22121\u00A0000", "\u22121,000"},
           Case{999'999, "999\u00A0999", "999,999"},
           Case{1'000'000, "1\u00A0000\u00A0000", "1,000,000"},
           Case{Int128{3'900'000'000}, "3\u00A0900\u00A0000\u00A0000", "3,900,000,000"},
           Case{int128_max,
                "170\u00A0141\u00A0183\u00A0460\u00A0469\u00A0231\u00A0731\u00A0687\u00A0303"
                "\u00A0715\u00A0884\u00A0105\u00A0727",
                "170,141,183,460,469,231,731,687,303,715,884,105,727"},
           Case{-int128_max - 1,
                "\u2212170\u00A0141\u00A0183\u00A0460\u00A0469\u00A0231\u00A0731\u00A0687\u00A0303"
                "\u00A0715\u00A0884\u00A0105\u00A0728",
                "\u2212170,141,183,460,469,231,731,687,303,715,884,105,728"},
       }) {
    CAPTURE(each.number);
    CHECK(iop::number_text(each.number, sv) == each.sv);
    CHECK(iop::number_text(each.number, en) == each.en);
  }
}

TEST_CASE("day_text and fuzzy_text name every month in both languages") {
  struct Case {
    int month;
    std::string sv, en;
  };
  for (const auto& each : {
           Case{1, "januari", "January"},
           Case{2, "februari", "February"},
           Case{3, "mars", "March"},
           Case{4, "april", "April"},
           Case{5, "maj", "May"},
           Case{6, "juni", "June"},
           Case{7, "juli", "July"},
           Case{8, "augusti", "August"},
           Case{9, "september", "September"},
           Case{10, "oktober", "October"},
           Case{11, "november", "November"},
           Case{12, "december", "December"},
       }) {
    CAPTURE(each.month);
    const Date day(2026, each.month, 1);
    CHECK(iop::day_text(day, sv) == "1 " + each.sv + " 2026");
    CHECK(iop::day_text(day, en) == "1 " + each.en + " 2026");
    const FuzzyDate whole = FuzzyDate::parse(day.to_string().substr(0, 7));
    CHECK(iop::fuzzy_text(whole, sv) == each.sv + " 2026");
    CHECK(iop::fuzzy_text(whole, en) == each.en + " 2026");
  }
  CHECK(iop::day_text(Date(2025, 3, 14), sv) == "14 mars 2025");
  CHECK(iop::day_text(Date(2199, 12, 31), en) == "31 December 2199");
}

TEST_CASE("fuzzy_text says a year, a quarter, a day, or the words as written") {
  struct Case {
    FuzzyDate date;
    std::string sv, en;
  };
  for (const auto& each : {
           Case{FuzzyDate::parse("2023"), "2023", "2023"},
           Case{FuzzyDate::parse("2025-Q1"), "kvartal 1 2025", "quarter 1 2025"},
           Case{FuzzyDate::parse("2025-Q4"), "kvartal 4 2025", "quarter 4 2025"},
           Case{FuzzyDate::parse("2024-12"), "december 2024", "December 2024"},
           Case{FuzzyDate::parse("2024-12-20"), "20 december 2024", "20 December 2024"},
           Case{FuzzyDate(Date(2024, 2, 29)), "29 februari 2024", "29 February 2024"},
           Case{FuzzyDate("våren 2023", {Date(2023, 3, 1), Date(2023, 5, 31)}), "våren 2023",
                "våren 2023"},
       }) {
    CAPTURE(each.date.text());
    CHECK(iop::fuzzy_text(each.date, sv) == each.sv);
    CHECK(iop::fuzzy_text(each.date, en) == each.en);
  }
}

TEST_CASE("parse_swedish reads what people type") {
  struct Case {
    std::string text;
    std::int64_t ore;
  };
  for (const auto& each : {
           Case{"0", 0},
           Case{"5", 500},
           Case{"500", 50'000},
           Case{"500000", 50'000'000},
           Case{"500 000", 50'000'000},
           Case{"500\u00A0000", 50'000'000},
           Case{"500\u202F000", 50'000'000},
           Case{"1 234", 123'400},
           Case{"12 345", 1'234'500},
           Case{"1 234 567", 123'456'700},
           Case{"1 234\u00A0567", 123'456'700},
           Case{"1234567", 123'456'700},
           Case{"1 234,50", 123'450},
           Case{"1234,50", 123'450},
           Case{"0,50", 50},
           Case{"0,05", 5},
           Case{"-0,50 kr", -50},
           Case{"-0,50\u00A0kr", -50},
           Case{"\u22120,50\u202Fkr", -50},
           Case{"-500 000", -50'000'000},
           Case{"\u2212500\u00A0000,00\u00A0kr", -50'000'000},
           Case{"500 kr", 50'000},
           Case{"500 000 kr", 50'000'000},
           Case{"-0", 0},
           Case{"92 233 720 368 547 758,07", int64_max},
           Case{"-92 233 720 368 547 758,08 kr", int64_min},
       }) {
    CAPTURE(each.text);
    CHECK(parse_swedish(each.text).ore() == each.ore);
  }
}

TEST_CASE("parse_swedish refuses what is no amount or could be two") {
  struct Case {
    std::string text;
    ErrorCode code;
  };
  constexpr auto format = ErrorCode::money_format;
  for (const auto& each : {
           Case{"", format},
           Case{" ", format},
           Case{"-", format},
           Case{"kr", format},
           Case{" kr", format},
           Case{"- kr", format},
           Case{",", format},
           Case{",50", format},
           Case{"-,50", format},
           Case{"1.234,56", format},
           Case{"1,234", format},
           Case{"1.234", format},
           Case{"1.50", format},
           Case{"500000.00", format},
           Case{"1,234.50", format},
           Case{"1,5", format},
           Case{"1,", format},
           Case{"1,234,567", format},
           Case{"1,50,50", format},
           Case{"1,5a", format},
           Case{"1, 50", format},
           Case{"1 ,50", format},
           Case{"1,50 ", format},
           Case{"1234 567", format},
           Case{"1 23", format},
           Case{"12 34", format},
           Case{"1 2345", format},
           Case{"1 234 56", format},
           Case{"1  234", format},
           Case{" 500", format},
           Case{"500 ", format},
           Case{"\u00A0500", format},
           Case{"500\u00A0", format},
           Case{"- 500", format},
           Case{"--500", format},
           Case{"-\u2212500", format},
           Case{"500-", format},
           Case{"+500", format},
           Case{"(500)", format},
           Case{"500kr", format},
           Case{"500 Kr", format},
           Case{"500 kr ", format},
           Case{"500 kr kr", format},
           Case{"500 kr.", format},
           Case{"500  kr", format},
           Case{"kr 500", format},
           Case{"500 SEK", format},
           Case{"500:-", format},
           Case{"500 öre", format},
           Case{"5 tkr", format},
           Case{"1e3", format},
           Case{"1'234", format},
           Case{"1_234", format},
           Case{"1\t234", format},
           Case{"1\n234", format},
           Case{"1\u2009234", format},  // a thin space
           Case{"1\u200B234", format},
           Case{"\u2013500", format},  // an en dash
           Case{"\uFF15", format},
           Case{"NaN", format},
           Case{"\xFF", format},
           Case{std::string("5\0", 2), format},
           Case{std::string("1 \0"
                            "34",
                            5),
                format},
           Case{"92 233 720 368 547 758,08", ErrorCode::money_range},
           Case{"-92 233 720 368 547 758,09", ErrorCode::money_range},
           Case{"1000000000000000000000000000000", ErrorCode::money_range},
           Case{std::string(100'000, '9'), ErrorCode::money_range},
       }) {
    CAPTURE(each.text.substr(0, 60));
    CHECK_CODE(parse_swedish(each.text), each.code);
  }
}

TEST_CASE("parse_swedish is done with a megabyte at once") {
  // Linear work takes milliseconds; work that grows with the square takes seconds.
  for (const std::string_view piece : {"\u00A0", "\u202F", "\u2212", " ", "1 ", "111 ", ","}) {
    CAPTURE(std::string{piece});
    std::string text;
    while (text.size() < 1'000'000) text += piece;
    const std::clock_t start = std::clock();  // of this process, whatever else the machine does
    const std::string code =
        iop::test::thrown_code([&] { static_cast<void>(parse_swedish(text)); });
    const auto taken = std::clock() - start;
    CHECK(code.starts_with("money."));
    CHECK(taken < CLOCKS_PER_SEC / 2);
  }
}

TEST_CASE("parse_swedish reads back what amount_text and short_amount_text write in Swedish") {
  int mismatches = 0;
  for (std::int64_t ore = -250'000'000; ore <= 250'000'000; ore += 9'973) {
    const Money money = Money::from_ore(ore);
    mismatches += parse_swedish(iop::amount_text(money, sv)) != money;
    mismatches += parse_swedish(iop::short_amount_text(money, sv)) != money;
  }
  CHECK(mismatches == 0);
}

// Digits in groups of two with `!` between, a decimal `;`: no locale that anyone has, so that any
// reading of it would show.
struct OddNumbers : std::numpunct<char> {
  char do_thousands_sep() const override { return '!'; }
  char do_decimal_point() const override { return ';'; }
  std::string do_grouping() const override { return "\2"; }
};

TEST_CASE("amount_text, number_text, days and amounts read no locale") {
  const std::locale before = std::locale::global(std::locale{std::locale{}, new OddNumbers});
  const Money money = Money::parse("1234567.89");
  const std::string swedish = iop::amount_text(money, sv);
  const std::string plain = money.to_string();
  const std::string number = iop::number_text(1'234'567, en);
  const std::string day = Date(2025, 3, 14).to_string();
  const std::string prose = iop::day_text(Date(2025, 3, 14), en);
  const Money typed = parse_swedish("1 234 567,89 kr");
  std::locale::global(before);
  CHECK(swedish == "1\u00A0234\u00A0567,89\u00A0kr");
  CHECK(plain == "1234567.89");
  CHECK(number == "1,234,567");
  CHECK(day == "2025-03-14");
  CHECK(prose == "14 March 2025");
  CHECK(typed == money);
}

TEST_CASE("fuzzy_text writes days without words as a span, never with two points") {
  const iop::FuzzyDate window{"2026-05-30..2026-06-29",
                              iop::DateRange{iop::Date(2026, 5, 30), iop::Date(2026, 6, 29)}};
  CHECK(iop::fuzzy_text(window, iop::Language::sv) == "2026-05-30 – 2026-06-29");
}

}  // namespace
