// Moving a day to one on which business is done, and adding months: never without a policy.
//
//     const HolidayCalendar banks{CalendarPurpose::bank_days};
//     adjusted(Date(2025, 6, 21), banks, BusinessDayConvention::following)  // 2025-06-23
//     statutory_deadline(Date(2025, 6, 20))                                 // 2025-06-23
//     months_after(Date(2025, 1, 31), 1, MonthEnd::clip)                    // 2025-02-28
//
// A contract's own due dates stay as they are unless it says otherwise: lag (1930:173) is about
// time limits set by law. Whoever applies `statutory_deadline` to a contract chooses to.
#pragma once

#include <array>
#include <cstdint>

#include <iop/core/date.hpp>
#include <iop/core/export.hpp>
#include <iop/core/holiday_calendar.hpp>
#include <iop/core/words.hpp>

namespace iop {

// following: the next business day. preceding: the one before. The modified ones turn round where
// that would leave the month.
enum class BusinessDayConvention {
  unadjusted,
  following,
  modified_following,
  preceding,
  modified_preceding
};
template <>
struct Words<BusinessDayConvention> {
  static constexpr std::string_view name = "BusinessDayConvention";
  static constexpr std::array list{
      Word{BusinessDayConvention::unadjusted, "unadjusted"},
      Word{BusinessDayConvention::following, "following"},
      Word{BusinessDayConvention::modified_following, "modified_following"},
      Word{BusinessDayConvention::preceding, "preceding"},
      Word{BusinessDayConvention::modified_preceding, "modified_preceding"}};
};

// A business day stays where it is. Throws calendar.range or date.range where the search
// leaves 1953-2199.
[[nodiscard]] IOP_EXPORT Date adjusted(const Date& day, const HolidayCalendar& calendar,
                                       BusinessDayConvention convention);

// The last day to do what a law sets a time for: one that falls on a Saturday, a Sunday, a public
// holiday, Midsummer Eve, Christmas Eve or New Year's Eve moves to the next weekday that is none of
// these (lag 1930:173, 2 §).
[[nodiscard]] IOP_EXPORT Date statutory_deadline(const Date& day);
// The same with a calendar of one's own: `deadline_days`, extended.
[[nodiscard]] IOP_EXPORT Date statutory_deadline(const Date& day, const HolidayCalendar& calendar);

// What to do where the month has no such day. clip: take its last day (lag 1930:173, 1 §). refuse:
// throw date.month_end, for whoever must not choose.
enum class MonthEnd { clip, refuse };
template <>
struct Words<MonthEnd> {
  static constexpr std::string_view name = "MonthEnd";
  static constexpr std::array list{Word{MonthEnd::clip, "clip"}, Word{MonthEnd::refuse, "refuse"}};
};

// The same day of the month so many months later, or earlier where negative. The day number is kept
// also at a month's end: 2013-02-28 + 1 month = 2013-03-28. Throws date.range.
[[nodiscard]] IOP_EXPORT Date months_after(const Date& day, std::int64_t months,
                                           MonthEnd month_end);

}  // namespace iop
