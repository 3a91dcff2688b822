#include <iop/core/id.hpp>

#include <type_traits>

#include <doctest/doctest.h>

using namespace iop;

TEST_CASE("id: ids of two kinds are two types, and are equal by their text") {
  static_assert(!std::is_convertible_v<ClauseId, PartyId>);
  CHECK(ClauseId{"utbetalning"} == ClauseId{"utbetalning"});
  CHECK(ClauseId{"utbetalning"} != ClauseId{"havning"});
}
