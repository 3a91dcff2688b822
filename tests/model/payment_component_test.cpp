#include <iop/model/payment_component.hpp>

#include <doctest/doctest.h>

#include "support/check_code.hpp"
#include "support/check_fields.hpp"

namespace {

TEST_CASE("components and their parts list their fields in the order of declaration") {
  iop::test::check_fields(iop::PaymentComponent{
      .id = "c", .every = iop::Frequency::year, .paid = iop::PaidWhen::advance});
  iop::test::check_fields(iop::PaymentTrigger{.event = iop::TriggerEvent::invoice, .days = 30});
}

static_assert(iop::months_in(iop::Frequency::year) == 12);
static_assert(iop::months_in(iop::Frequency::half_year) == 6);
static_assert(iop::months_in(iop::Frequency::quarter) == 3);
static_assert(iop::months_in(iop::Frequency::month) == 1);

TEST_CASE("days after an event hold their bounds") {
  CHECK(iop::DaysAfter{366}.value() == 366);
  CHECK_CODE(iop::DaysAfter{367}, iop::ErrorCode::value_range);
}

}  // namespace
