#include <iop/core/date.hpp>

#include <chrono>
#include <cstdio>

#include <boost/date_time/gregorian/greg_calendar.hpp>

namespace iop {

namespace {

using Calendar = boost::gregorian::gregorian_calendar;

int last_day_of(int year, int month) {
  return Calendar::end_of_month_day(static_cast<unsigned short>(year),
                                    static_cast<unsigned short>(month));
}

bool year_in_range(std::int64_t year) {
  return year >= Date::first_year && year <= Date::last_year;
}

// The code of what is wrong with a year, month and day, or nothing.
std::optional<ErrorCode> problem_with(int year, int month, int day) {
  if (month < 1 || month > 12 || day < 1 || day > 31) return ErrorCode::date_not_a_day;
  if (!year_in_range(year)) return ErrorCode::date_range;
  if (day > last_day_of(year, month)) return ErrorCode::date_not_a_day;
  return std::nullopt;
}

std::string iso(int year, int month, int day) {
  char buffer[48];
  std::snprintf(buffer, sizeof buffer, "%04d-%02d-%02d", year, month, day);
  return buffer;
}

// A day outside the range as a day of the calendar; one that has no year of four digits as a
// number.
std::string outside_text(std::int64_t days) {
  constexpr std::int64_t year_0 = -719'528, year_10000 = 2'932'897;
  if (days < year_0 || days >= year_10000) return std::to_string(days);
  const std::chrono::year_month_day day{
      std::chrono::sys_days{std::chrono::days{static_cast<int>(days)}}};
  return iso(int{day.year()}, static_cast<int>(unsigned{day.month()}),
             static_cast<int>(unsigned{day.day()}));
}

boost::gregorian::date checked(int year, int month, int day) {
  if (const auto problem = problem_with(year, month, day))
    fail(*problem, {{"text", iso(year, month, day)}});
  return boost::gregorian::date(static_cast<unsigned short>(year),
                                static_cast<unsigned short>(month),
                                static_cast<unsigned short>(day));
}

// Boost counts days from another epoch; this is its number for 1970-01-01.
constexpr std::int64_t epoch = boost::gregorian::date(1970, 1, 1).day_number();

constexpr std::int64_t lowest_day =
    std::int64_t{boost::gregorian::date(Date::first_year, 1, 1).day_number()} - epoch;
constexpr std::int64_t highest_day =
    std::int64_t{boost::gregorian::date(Date::last_year, 12, 31).day_number()} - epoch;

int digits_value(std::string_view text, std::size_t at, std::size_t count) {
  int value = 0;
  for (std::size_t i = at; i < at + count; ++i) {
    if (text[i] < '0' || text[i] > '9') return -1;
    value = value * 10 + (text[i] - '0');
  }
  return value;
}

}  // namespace

Date::Date(int year, int month, int day) : value_(checked(year, month, day)) {}

Date::Parsed Date::try_parse(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-')
    return {std::nullopt, ErrorCode::date_format};
  const int year = digits_value(text, 0, 4);
  const int month = digits_value(text, 5, 2);
  const int day = digits_value(text, 8, 2);
  if (year < 0 || month < 0 || day < 0) return {std::nullopt, ErrorCode::date_format};
  if (const auto problem = problem_with(year, month, day)) return {std::nullopt, *problem};
  return {Date(year, month, day), ErrorCode::date_format};
}

Date Date::parse(std::string_view text) {
  const auto parsed = try_parse(text);
  if (!parsed.date) fail(parsed.problem, {{"text", std::string{text}}});
  return *parsed.date;
}

Date Date::from_day_number(std::int64_t days) {
  if (days < lowest_day || days > highest_day)
    fail(ErrorCode::date_range, {{"text", outside_text(days)}});
  const auto ymd = Calendar::from_day_number(static_cast<Calendar::date_int_type>(days + epoch));
  return Date(ymd.year, ymd.month, ymd.day);
}

std::int32_t Date::day_number() const noexcept {
  return static_cast<std::int32_t>(static_cast<std::int64_t>(value_.day_number()) - epoch);
}

int Date::year() const noexcept { return value_.year(); }
int Date::month() const noexcept { return value_.month(); }
int Date::day() const noexcept { return value_.day(); }

Date Date::plus_days(std::int64_t days) const {
  std::int64_t sum = 0;
  if (__builtin_add_overflow(std::int64_t{day_number()}, days, &sum) || sum < lowest_day ||
      sum > highest_day)
    fail(ErrorCode::date_range, {{"text", to_string() + " + " + std::to_string(days) + " d"}});
  return from_day_number(sum);
}

Date Date::plus_months(std::int64_t months) const {
  constexpr std::int64_t most = std::int64_t{12} * (last_year - first_year + 1);
  const std::int64_t index = std::int64_t{year()} * 12 + month() - 1 +
                             (months > most    ? most
                              : months < -most ? -most
                                               : months);
  const auto target_year = static_cast<int>(index / 12);
  if (!year_in_range(target_year))
    fail(ErrorCode::date_range, {{"text", to_string() + " + " + std::to_string(months) + " m"}});
  const auto target_month = static_cast<int>(index % 12) + 1;
  const int last = last_day_of(target_year, target_month);
  return Date(target_year, target_month, day() < last ? day() : last);
}

std::string Date::to_string() const { return iso(year(), month(), day()); }

DateRange::DateRange(Date first, Date last) : first_(first), last_(last) {
  if (last < first)
    fail(ErrorCode::date_reversed, {{"first", first.to_string()}, {"last", last.to_string()}});
}

DateRange DateRange::parse(std::string_view text) {
  const auto dots = text.find("..");
  if (dots == std::string_view::npos)
    fail(ErrorCode::date_range_format, {{"text", std::string{text}}});
  return {Date::parse(text.substr(0, dots)), Date::parse(text.substr(dots + 2))};
}

std::optional<DateRange> DateRange::overlap(const DateRange& other) const {
  const Date first = first_ < other.first_ ? other.first_ : first_;
  const Date last = last_ < other.last_ ? last_ : other.last_;
  if (last < first) return std::nullopt;
  return DateRange{first, last};
}

std::string DateRange::to_string() const { return first_.to_string() + ".." + last_.to_string(); }

}  // namespace iop
