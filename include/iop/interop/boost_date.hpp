// From and to boost::gregorian::date, for callers that already use it.
#pragma once

#include <boost/date_time/gregorian/greg_date.hpp>

#include <iop/core/date.hpp>

namespace iop {

[[nodiscard]] inline boost::gregorian::date to_boost(const Date& day) { return day.boost(); }

// Throws CalculationError (date.range) for special values and for days outside 1900-2199.
[[nodiscard]] inline Date from_boost(const boost::gregorian::date& day) {
  if (day.is_special()) fail(ErrorCode::date_range, {{"text", "special value of Boost"}});
  return Date(day.year(), day.month(), day.day());
}

}  // namespace iop
