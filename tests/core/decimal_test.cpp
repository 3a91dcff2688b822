#include <iop/core/decimal.hpp>

#include <string>
#include <type_traits>

#include <doctest/doctest.h>

#include "support/check_code.hpp"
#include "support/print.hpp"

using iop::Decimal;
using iop::ErrorCode;
using iop::Ratio;

static_assert(!std::is_constructible_v<Decimal, double>);
static_assert(!std::is_constructible_v<Decimal, bool>);
static_assert(!std::is_default_constructible_v<Decimal>);
static_assert(Decimal(25) == Decimal(25));
static_assert(Decimal(-1) < Decimal(0));
static_assert(Decimal(412).ratio() == Ratio(412, 1));

TEST_CASE("a decimal number keeps what was written") {
  for (const std::string text : {"0", "412", "12.5", "12.50", "-0.25", "0.000001",
                                 "999999999999999", "-999999999999999", "9000000000000.999999"}) {
    CAPTURE(text);
    CHECK(Decimal::parse(text).to_string() == text);
  }
  CHECK(Decimal(412).to_string() == "412");
  CHECK(Decimal::parse("12.5").decimals() == 1);
}

TEST_CASE("a decimal number is a ratio of whole numbers") {
  CHECK(Decimal::parse("12.5").ratio() == Ratio(125, 10));
  CHECK(Decimal::parse("-0.25").ratio() == Ratio(-25, 100));
  CHECK(Decimal::parse("0.1").ratio() == Ratio(1, 10));
}

TEST_CASE("decimal numbers compare by value") {
  CHECK(Decimal::parse("12.5") == Decimal::parse("12.50"));
  CHECK(Decimal::parse("12.5") < Decimal::parse("12.51"));
  CHECK(Decimal::parse("-1") < Decimal::parse("-0.999999"));
  CHECK(Decimal::parse("999999999999999") > Decimal::parse("0.000001"));
}

TEST_CASE("number.format: what is no decimal number is refused") {
  for (const char* text : {"", "-", ".5", "5.", "+1", "01", "-01", "1e3", "1,5", " 1", "1 000",
                           "1.2.3", "NaN", "\xEF\xBC\x91", "--1"}) {
    CAPTURE(text);
    CHECK_CODE(Decimal::parse(text), ErrorCode::number_format);
  }
}

TEST_CASE("number.range: what is too long is refused, never cut") {
  for (const char* text :
       {"1000000000000000", "0.1234567", "999999999999999.999999", "-1000000000000000"}) {
    CAPTURE(text);
    CHECK_CODE(Decimal::parse(text), ErrorCode::number_range);
  }
  CHECK_CODE(Decimal(1'000'000'000'000'000), ErrorCode::number_range);
}

TEST_CASE("decimals are added exactly, with the decimals of the longer one") {
  CHECK((iop::Decimal::parse("4.50") + iop::Decimal{2}).to_string() == "6.50");
  CHECK((iop::Decimal{8} + iop::Decimal::parse("-0.5")).to_string() == "7.5");
  CHECK((iop::Decimal::parse("0.000001") + iop::Decimal::parse("-1.5")).to_string() == "-1.499999");
  CHECK_CODE((iop::Decimal::parse("9000000000000.000001") + iop::Decimal::parse("9000000000000.0")),
             iop::ErrorCode::number_range);
}
