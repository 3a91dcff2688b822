#include <iop/core/whole.hpp>

#include <cstdint>
#include <limits>
#include <type_traits>

#include <doctest/doctest.h>

#include "support/check_code.hpp"

namespace {

using iop::ErrorCode;
using Month = iop::Whole<1, 12>;
using AroundZero = iop::Whole<-3, 3>;

constexpr std::int64_t int64_max = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t int64_min = std::numeric_limits<std::int64_t>::min();
using Any = iop::Whole<int64_min, int64_max>;

static_assert(Month::lowest == 1 && Month::highest == 12);
static_assert(Month(1).value() == 1 && Month(12).value() == 12);
static_assert(AroundZero(-3).value() == -3 && AroundZero(0).value() == 0);
static_assert(Any(int64_min).value() == int64_min && Any(int64_max).value() == int64_max);
static_assert(Month(5) == Month(5) && Month(5) != Month(6));
static_assert(!std::is_default_constructible_v<Month>);

TEST_CASE("Whole holds its bounds and what lies between, and reads as a number") {
  for (std::int64_t value = 1; value <= 12; ++value) {
    const Month month = value;
    CHECK(month.value() == value);
    const std::int64_t number = month;
    CHECK(number == value);
  }
  CHECK(Month(5) + 1 == 6);
  CHECK(Month(4) < Month(5));
}

TEST_CASE("Whole refuses what lies outside its bounds") {
  for (const std::int64_t value : {std::int64_t{0}, std::int64_t{13}, std::int64_t{-1},
                                   (std::int64_t{1} << 32) + 5, int64_max, int64_min}) {
    CAPTURE(value);
    CHECK_CODE(Month(value), ErrorCode::value_range);
  }
  CHECK_CODE(AroundZero(-4), ErrorCode::value_range);
  CHECK_CODE(AroundZero(4), ErrorCode::value_range);
  try {
    static_cast<void>(Month(13));
    FAIL("nothing was thrown");
  } catch (const iop::Error& error) {
    CHECK(iop::message(error.findings()[0], iop::Language::en) == "13 is outside 1 to 12.");
    CHECK(iop::hint(error.findings()[0], iop::Language::sv) == "Skriv ett tal från 1 till 12.");
  }
}

}  // namespace
