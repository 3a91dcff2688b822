#include <iop/model/events.hpp>

#include <doctest/doctest.h>

#include "support/check_fields.hpp"

TEST_CASE("the records of events list their fields as they declare them") {
  iop::test::check_fields(iop::Payment{.paid_on = iop::Date(2024, 1, 1), .amount = iop::Money{}});
  iop::test::check_fields(iop::Event{.kind = iop::EventKind::signing, .on = iop::Date(2024, 1, 1)});
  iop::test::check_fields(
      iop::NotedBreach{.noted_on = iop::Date(2024, 1, 1), .by = iop::Side::payee, .text = "t"});
  iop::test::check_fields(iop::Ending{.ending = {.effective_on = iop::Date(2024, 1, 1)}});
}
