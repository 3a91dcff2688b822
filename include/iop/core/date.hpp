// Days, as agreements write them.
//
//     using iop::Date;
//     const Date day = Date::parse("2025-03-14");
//     day.plus_days(78)                       // 2025-05-31
//     Date(2025, 1, 31).plus_months(1)        // 2025-02-28
//     iop::DateRange(Date(2023, 12, 1), Date(2026, 11, 30)).days()  // 1096
//
// A `Date` is always a real day from 1900-01-01 to 2199-12-31; there is no default, no
// not-a-date and no infinity. It is a thin value over boost::gregorian::date, whose text parsers,
// month arithmetic and half-open periods are fenced off here: they accept `2026-06-01-junk`, turn
// 28 February + 1 month into 31 March, and wrap silently. A `DateRange` includes both its ends.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <boost/date_time/gregorian/greg_date.hpp>

#include <iop/core/error.hpp>
#include <iop/core/export.hpp>

namespace iop {

class Date {
 public:
  static constexpr int first_year = 1900;
  static constexpr int last_year = 2199;

  // Throws CalculationError: date.range for a year outside 1900-2199, date.not_a_day for a day
  // that the month does not have.
  IOP_EXPORT Date(int year, int month, int day);

  // Exactly `YYYY-MM-DD` in ASCII digits: no blanks, no time, no other separators.
  // Throws date.format, date.not_a_day or date.range.
  [[nodiscard]] IOP_EXPORT static Date parse(std::string_view text);
  // The same, giving the code instead of throwing it.
  struct Parsed;
  [[nodiscard]] IOP_EXPORT static Parsed try_parse(std::string_view text);

  // Days since 1970-01-01, for columns. Throws date.range.
  [[nodiscard]] IOP_EXPORT static Date from_day_number(std::int64_t days);
  [[nodiscard]] IOP_EXPORT std::int32_t day_number() const noexcept;

  [[nodiscard]] IOP_EXPORT int year() const noexcept;
  [[nodiscard]] IOP_EXPORT int month() const noexcept;
  [[nodiscard]] IOP_EXPORT int day() const noexcept;

  // Throw date.range where the result leaves the range.
  [[nodiscard]] IOP_EXPORT Date plus_days(std::int64_t days) const;
  // Keeps the day number and clips to the month's last day (lag 1930:173, 1 §).
  [[nodiscard]] IOP_EXPORT Date plus_months(std::int64_t months) const;

  // "2025-03-14"
  [[nodiscard]] IOP_EXPORT std::string to_string() const;

  bool operator==(const Date& other) const noexcept { return value_ == other.value_; }
  std::strong_ordering operator<=>(const Date& other) const noexcept {
    return day_number() <=> other.day_number();
  }

  // The Boost date, for callers that need that library's calendar (`interop/boost_date.hpp`).
  [[nodiscard]] const boost::gregorian::date& boost() const noexcept { return value_; }

 private:
  explicit Date(const boost::gregorian::date& value) noexcept : value_(value) {}
  boost::gregorian::date value_;
};

// What `try_parse` found: a day, or the code and nothing else.
struct Date::Parsed {
  std::optional<Date> date;
  ErrorCode problem;  // meaningful only without a date
};

// Days from the first to the second: 1 from one day to the next, negative backwards.
[[nodiscard]] inline std::int32_t days_between(const Date& from, const Date& to) noexcept {
  return to.day_number() - from.day_number();
}

// A span of days, first and last both included.
class DateRange {
 public:
  // Throws CalculationError (date.reversed) where last < first. One day is a range of one.
  IOP_EXPORT DateRange(Date first, Date last);
  // "2023-12-01..2026-11-30". Throws as Date::parse, and date.range_format without
  // the two dots.
  [[nodiscard]] IOP_EXPORT static DateRange parse(std::string_view text);

  [[nodiscard]] const Date& first() const noexcept { return first_; }
  [[nodiscard]] const Date& last() const noexcept { return last_; }
  // How many days, both ends counted: at least 1.
  [[nodiscard]] std::int32_t days() const noexcept { return days_between(first_, last_) + 1; }
  [[nodiscard]] bool holds(const Date& day) const noexcept { return first_ <= day && day <= last_; }
  // The days in both, or nothing.
  [[nodiscard]] IOP_EXPORT std::optional<DateRange> overlap(const DateRange& other) const;
  // "2023-12-01..2026-11-30"
  [[nodiscard]] IOP_EXPORT std::string to_string() const;

  bool operator==(const DateRange&) const noexcept = default;

 private:
  Date first_;
  Date last_;
};

}  // namespace iop
