// To which half-year a payment belongs: `covers`, else the planned instalment whose window holds
// the payment day, else the day itself. See `half_year_amounts.hpp`.
#pragma once

#include <optional>
#include <vector>

#include <iop/rules/payments/half_year_amounts.hpp>
#include <iop/rules/payments/schedule.hpp>

namespace iop {

// What attribution reads of an agreement.
struct AttributionFrame {
  Date anchor;
  DateRange term;
  std::vector<Instalment> instalments;
};

struct Attribution {
  DateRange half_year;
  AttributedBy by;
  std::optional<Finding> finding;
};

// A payment that is not counted, made after the day asked about, is shown all the same; what it
// says it covers cannot make the answer invalid. Throws payment.covers_outside, date.range.
[[nodiscard]] Attribution attributed(const Payment& payment, const AttributionFrame& frame,
                                     bool counted);

}  // namespace iop
