#include <iop/model/rescission.hpp>

#include <doctest/doctest.h>

#include "support/print.hpp"

namespace {

using iop::Breach;
using iop::Date;
using iop::EndedBy;
using iop::Rescission;
using iop::Side;

TEST_CASE("a rescission states its day; that it was a rescission is assumed, no judgement is") {
  const Rescission rescission{.effective_on = Date(2025, 3, 14)};
  CHECK(rescission.effective_on == Date(2025, 3, 14));
  CHECK(rescission.ended_by == EndedBy::rescission);
  CHECK_FALSE(rescission.declared_by.has_value());
  CHECK_FALSE(rescission.declared_on.has_value());
  CHECK_FALSE(rescission.breach.has_value());
  const Breach breach;
  CHECK_FALSE(breach.by.has_value());
  CHECK_FALSE(breach.serious.has_value());
  CHECK_FALSE(breach.rectified.has_value());
  CHECK_FALSE(breach.notified_on.has_value());
}

TEST_CASE("a judgement that is not stated differs from one that is false") {
  CHECK(Breach{.serious = false} != Breach{});
  CHECK(Breach{.by = Side::payer} != Breach{.by = Side::payee});
  CHECK(Rescission{.effective_on = Date(2025, 3, 14), .breach = Breach{}} !=
        Rescission{.effective_on = Date(2025, 3, 14)});
}

}  // namespace
