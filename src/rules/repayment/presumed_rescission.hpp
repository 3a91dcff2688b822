// What is presumed where nothing happened: that the payer rescinds on the day for the payee's
// serious breach, which was not rectified.
#pragma once

#include <iop/model/rescission.hpp>

namespace iop::rules {

[[nodiscard]] inline Rescission presumed_rescission(const Date& day) {
  return {.effective_on = day,
          .declared_by = Side::payer,
          .breach = Breach{.by = Side::payee, .serious = true, .rectified = false}};
}

}  // namespace iop::rules
