#include <iop/core/exact.hpp>

#include <cstdint>
#include <limits>

#include <doctest/doctest.h>

#include "support/check_code.hpp"
#include "support/print.hpp"

using namespace iop;

TEST_CASE("exact: sums, differences, products and quotients in lowest terms") {
  CHECK((Exact(1, 2) + Exact(1, 3)).ratio() == Ratio(5, 6));
  CHECK((Exact(1, 2) - Exact(1, 3)).ratio() == Ratio(1, 6));
  CHECK((Exact(2, 3) * Exact(3, 4)).ratio() == Ratio(1, 2));
  CHECK((Exact(2, 3) / Exact(-4, 9)).ratio() == Ratio(-3, 2));
  CHECK(Exact(78, 182) == Exact(3, 7));
  CHECK(Exact(1, 3) < Exact(34, 100));
}

TEST_CASE("exact: what does not fit is refused, and so is a divisor of nothing") {
  const Exact largest{std::numeric_limits<std::int64_t>::max()};
  CHECK_CODE((largest * largest * largest).ratio(), ErrorCode::number_range);
  CHECK_CODE(Exact(1, 0), ErrorCode::ratio_divisor);
}
