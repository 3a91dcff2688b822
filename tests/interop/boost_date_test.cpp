#include <iop/interop/boost_date.hpp>

#include <doctest/doctest.h>
#include <boost/date_time/gregorian/gregorian_types.hpp>

#include "support/check_code.hpp"
#include "support/print.hpp"

namespace {

using iop::Date;
using iop::ErrorCode;

TEST_CASE("to_boost and from_boost are each other's inverse on every day of the range") {
  int mismatches = 0;
  int days = 0;
  const boost::gregorian::date end{2200, 1, 1};
  for (boost::gregorian::date day{1900, 1, 1}; day < end;
       day += boost::gregorian::days{1}, ++days) {
    const Date date = iop::from_boost(day);
    mismatches += iop::to_boost(date) != day || date.year() != day.year() ||
                  date.month() != day.month() || date.day() != day.day();
  }
  CHECK(mismatches == 0);
  CHECK(days == 109'573);
}

TEST_CASE("from_boost refuses special values and days outside 1900-2199") {
  namespace greg = boost::gregorian;
  for (const greg::date& day :
       {greg::date{}, greg::date{boost::date_time::not_a_date_time},
        greg::date{boost::date_time::pos_infin}, greg::date{boost::date_time::neg_infin},
        greg::date{boost::date_time::min_date_time}, greg::date{boost::date_time::max_date_time},
        greg::date{1400, 1, 1}, greg::date{1899, 12, 31}, greg::date{2200, 1, 1},
        greg::date{9999, 12, 31}})
    CHECK_CODE(iop::from_boost(day), ErrorCode::date_range);
}

}  // namespace
