#include <iop/model/divisor.hpp>

#include <limits>

#include <doctest/doctest.h>

#include "support/check_code.hpp"

namespace {

using iop::ActualDays;
using iop::Divisor;
using iop::ErrorCode;

static_assert(Divisor{182}.number() == 182 && !Divisor{182}.actual());
static_assert(Divisor{ActualDays::actual}.actual() == ActualDays::actual);
static_assert(!Divisor{ActualDays::actual}.number());

TEST_CASE("a divisor is a number within its bounds or a word for days, and says which") {
  CHECK(Divisor{1'000'000}.text() == "1000000");
  CHECK(Divisor{ActualDays::actual_in_term}.text() == "actual_in_term");
  CHECK(Divisor{182} != Divisor{183});
  CHECK(Divisor{ActualDays::actual} != Divisor{ActualDays::actual_in_term});
  for (const std::int64_t wrong : {std::int64_t{0}, std::int64_t{-182}, std::int64_t{1'000'001},
                                   std::numeric_limits<std::int64_t>::max()})
    CHECK_CODE(Divisor{wrong}, ErrorCode::value_range);
}

}  // namespace
