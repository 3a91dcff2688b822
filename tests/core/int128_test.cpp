#include <iop/core/int128.hpp>

#include <cstdint>
#include <limits>
#include <string>

#include <doctest/doctest.h>

#include "support/print.hpp"

namespace {

using iop::Int128;

constexpr std::int64_t int64_max = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t int64_min = std::numeric_limits<std::int64_t>::min();
// 2^127 - 1, and below it the lowest, -2^127.
constexpr Int128 int128_max = ((Int128{1} << 126) - 1) * 2 + 1;
constexpr Int128 int128_min = -int128_max - 1;

static_assert(iop::fits_int64(0));
static_assert(iop::fits_int64(int64_max));
static_assert(iop::fits_int64(int64_min));
static_assert(!iop::fits_int64(Int128{int64_max} + 1));
static_assert(!iop::fits_int64(Int128{int64_min} - 1));
static_assert(!iop::fits_int64(int128_max));
static_assert(!iop::fits_int64(int128_min));
static_assert(!iop::fits_int64(Int128{1} << 64), "the low 64 bits alone are 0");

TEST_CASE("fits_int64 holds at both ends of int64 and not beyond") {
  struct Case {
    Int128 value;
    bool fits;
  };
  for (const auto& each :
       {Case{0, true}, Case{int64_max, true}, Case{int64_min, true},
        Case{Int128{int64_max} + 1, false}, Case{Int128{int64_min} - 1, false},
        Case{int128_max, false}, Case{int128_min, false}, Case{Int128{1} << 64, false}}) {
    CAPTURE(each.value);
    CHECK(iop::fits_int64(each.value) == each.fits);
  }
}

TEST_CASE("digits writes every size and sign") {
  struct Case {
    Int128 value;
    std::string text;
  };
  for (const auto& each : {
           Case{0, "0"},
           Case{1, "1"},
           Case{-1, "-1"},
           Case{9, "9"},
           Case{10, "10"},
           Case{-10, "-10"},
           Case{100'200, "100200"},
           Case{Int128{78} * 50'000'000, "3900000000"},
           Case{int64_max, "9223372036854775807"},
           Case{int64_min, "-9223372036854775808"},
           Case{Int128{int64_max} * 184, "1697100454781278748488"},
           Case{int128_max, "170141183460469231731687303715884105727"},
           Case{int128_min, "-170141183460469231731687303715884105728"},
       })
    CHECK(iop::digits(each.value) == each.text);
}

}  // namespace
