#include "rules/payments/attribution.hpp"

#include <algorithm>

#include <iop/core/half_year.hpp>

namespace iop {

namespace {

Attribution by_covers(const Payment& payment, const AttributionFrame& frame) {
  const Date covers = *payment.covers;
  if (!frame.term.holds(covers))
    fail(ErrorCode::payment_covers_outside, {{"paid_on", payment.paid_on.to_string()},
                                             {"covers", covers.to_string()},
                                             {"term", frame.term.to_string()}});
  const DateRange half_year = half_year_holding(frame.anchor, covers).days;
  if (half_year.first() == covers) return {half_year, AttributedBy::covers, std::nullopt};
  return {
      half_year, AttributedBy::covers,
      finding(ErrorCode::payment_covers_inside, {{"paid_on", payment.paid_on.to_string()},
                                                 {"covers", covers.to_string()},
                                                 {"half_year", half_year.first().to_string()}})};
}

}  // namespace

Attribution attributed(const Payment& payment, const AttributionFrame& frame, bool counted) {
  if (payment.covers && (counted || frame.term.holds(*payment.covers)))
    return by_covers(payment, frame);
  for (const auto& instalment : frame.instalments)
    if (instalment.window.holds(payment.paid_on))
      return {instalment.half_year, AttributedBy::instalment, std::nullopt};
  const Date day = std::clamp(payment.paid_on, frame.term.first(), frame.term.last());
  const DateRange half_year = half_year_holding(frame.anchor, day).days;
  return {half_year, AttributedBy::payment_day,
          finding(ErrorCode::payment_attributed_by_payment_day,
                  {{"paid_on", payment.paid_on.to_string()},
                   {"half_year", half_year.first().to_string()}})};
}

}  // namespace iop
