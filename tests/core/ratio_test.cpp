#include <iop/core/ratio.hpp>

#include <cstdint>
#include <limits>

#include <doctest/doctest.h>

#include "support/check_code.hpp"
#include "support/print.hpp"

namespace {

using iop::ErrorCode;
using iop::Int128;
using iop::Ratio;

constexpr std::int64_t int64_max = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t int64_min = std::numeric_limits<std::int64_t>::min();

static_assert(Ratio(78, 182).numerator() == 78);
static_assert(Ratio(78, 182).denominator() == 182);
static_assert(Ratio(78, 182) == Ratio(78, 182));
static_assert(Ratio(78, 182) != Ratio(39, 91), "kept unreduced");
static_assert(Ratio(78, 182) != Ratio(78, 181));
static_assert(Ratio(-3, 1).numerator() == -3);
static_assert(Ratio(Int128{int64_max} * 184, int64_max).numerator() == Int128{int64_max} * 184);

TEST_CASE("Ratio keeps what was written") {
  const Ratio part(78, 182);
  CHECK(part.numerator() == 78);
  CHECK(part.denominator() == 182);
  CHECK(part != Ratio(39, 91));
  CHECK(part == Ratio(78, 182));
  CHECK(Ratio(0, 182) != Ratio(0, 181));
}

TEST_CASE("Ratio refuses a denominator below 1") {
  for (const std::int64_t denominator :
       {std::int64_t{0}, std::int64_t{-1}, std::int64_t{-182}, int64_min}) {
    CAPTURE(denominator);
    CHECK_CODE(Ratio(1, denominator), ErrorCode::ratio_divisor);
  }
  CHECK(Ratio(1, 1).denominator() == 1);
}

TEST_CASE("decimal_text is whole where six decimals hold the ratio, else cut at two and marked") {
  CHECK(iop::decimal_text(Ratio(20, 1)) == "20");
  CHECK(iop::decimal_text(Ratio(-1, 8)) == "-0.125");
  CHECK(iop::decimal_text(Ratio(100, 3)) == "33.33…");
  CHECK(iop::decimal_text(Ratio(2, 3)) == "0.66…");
  CHECK(iop::decimal_text(Ratio(1, 1'000'000)) == "0.000001");
  CHECK(iop::decimal_text(Ratio(1, 10'000'000)) == "0.00…");
  CHECK(iop::decimal_text(Ratio(0, 7)) == "0");
  CHECK(iop::decimal_text(Ratio(int64_max, int64_max)) == "1");
}

TEST_CASE("Ratio::to_string is numerator, stroke, denominator") {
  CHECK(Ratio(78, 182).to_string() == "78/182");
  CHECK(Ratio(0, 1).to_string() == "0/1");
  CHECK(Ratio(-5, 2).to_string() == "-5/2");
  CHECK(Ratio(Int128{int64_max} * 184, int64_max).to_string() ==
        "1697100454781278748488/9223372036854775807");
}

}  // namespace
