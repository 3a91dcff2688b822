#include <iop/core/business_day.hpp>

namespace iop {

namespace {

Date next_business_day(Date day, const HolidayCalendar& calendar, std::int64_t step) {
  while (!calendar.is_business_day(day)) day = day.plus_days(step);
  return day;
}

bool same_month(const Date& a, const Date& b) {
  return a.year() == b.year() && a.month() == b.month();
}

}  // namespace

Date adjusted(const Date& day, const HolidayCalendar& calendar, BusinessDayConvention convention) {
  using enum BusinessDayConvention;
  if (convention == unadjusted || calendar.is_business_day(day)) return day;
  const bool forwards = convention == following || convention == modified_following;
  const bool stays = convention == modified_following || convention == modified_preceding;
  const Date moved = next_business_day(day, calendar, forwards ? 1 : -1);
  if (!stays || same_month(moved, day)) return moved;
  return next_business_day(day, calendar, forwards ? -1 : 1);
}

Date statutory_deadline(const Date& day) {
  static const HolidayCalendar deadlines{CalendarPurpose::deadline_days};
  return statutory_deadline(day, deadlines);
}

Date statutory_deadline(const Date& day, const HolidayCalendar& calendar) {
  return next_business_day(day, calendar, 1);
}

Date months_after(const Date& day, std::int64_t months, MonthEnd month_end) {
  const Date moved = day.plus_months(months);
  if (month_end == MonthEnd::refuse && moved.day() != day.day())
    fail(ErrorCode::date_month_end, {{"day", day.to_string()},
                                     {"months", std::to_string(months)},
                                     {"last", moved.to_string()}});
  return moved;
}

}  // namespace iop
