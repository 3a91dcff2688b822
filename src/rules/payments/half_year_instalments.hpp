// The plan of an agreement that states months and an amount: see `payment_schedule.hpp`.
#pragma once

#include <iop/rules/payments/schedule.hpp>

namespace iop::rules {

[[nodiscard]] PaymentSchedule half_year_instalments(const Agreement& agreement);

}  // namespace iop::rules
