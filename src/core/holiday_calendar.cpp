#include <iop/core/holiday_calendar.hpp>

#include <algorithm>
#include <chrono>
#include <optional>
#include <string_view>

#include <iop/core/blank.hpp>
#include <iop/core/day_number.hpp>

namespace iop {

namespace {

using std::chrono::year;

constexpr std::string_view holidays_act = "lag (1989:253) 1 §";
constexpr std::string_view before_the_act = "äldre rätt, nu lag (1989:253) 1 §";
constexpr std::string_view repealed = "äldre rätt, upphävd genom lag (1989:253)";
constexpr std::string_view whit_monday_act = "lag (1989:253) 1 §, lydelse till och med 2004";
constexpr std::string_view national_day_act = "lag (1989:253) 1 §, lydelse från och med 2005";
constexpr std::string_view time_limits_act = "lag (1930:173) 2 §";
constexpr int first_year_of_the_act = 1990;

std::int32_t number(int year_number, unsigned month, unsigned day) {
  return day_number::from_civil(year{year_number} / static_cast<int>(month) /
                                static_cast<int>(day));
}

// The first day with that weekday, on or after the day.
std::int32_t first_on_or_after(std::int32_t day, std::chrono::weekday wanted) {
  const std::chrono::weekday given{std::chrono::sys_days{std::chrono::days{day}}};
  return day + static_cast<std::int32_t>((wanted - given).count());
}

// Easter Sunday in the Gregorian calendar: the Sunday after the full moon of the church's tables.
std::int32_t easter_sunday(int y) {
  const int golden = y % 19, century = y / 100;
  const int epact = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30;
  const int moon = epact - (epact / 28) * (1 - (29 / (epact + 1)) * ((21 - golden) / 11));
  const std::int32_t full_moon = number(y, 3, 21) + moon;
  return first_on_or_after(full_moon + 1, std::chrono::Sunday);
}

struct Name {
  std::string_view sv, en;
};

struct Kind {
  Name name;
  std::string_view rule;
  std::int32_t day;
};

// Lady Day stood on a Sunday from 1953, so that its end in 1989 freed no other day: that between 22
// and 28 March, or the Sunday before Palm Sunday where that Sunday is Palm Sunday or Easter.
std::int32_t lady_day(int y, std::int32_t easter) {
  const auto sunday = first_on_or_after(number(y, 3, 22), std::chrono::Sunday);
  return sunday == easter || sunday == easter - 7 ? easter - 14 : sunday;
}

std::vector<Kind> holidays_of(int y) {
  const auto easter = easter_sunday(y);
  const auto act = y < first_year_of_the_act ? before_the_act : holidays_act;
  std::vector<Kind> days{{{"Nyårsdagen", "New Year's Day"}, act, number(y, 1, 1)},
                         {{"Trettondedag jul", "Epiphany"}, act, number(y, 1, 6)},
                         {{"Långfredagen", "Good Friday"}, act, easter - 2},
                         {{"Påskdagen", "Easter Sunday"}, act, easter},
                         {{"Annandag påsk", "Easter Monday"}, act, easter + 1},
                         {{"Första maj", "May Day"}, act, number(y, 5, 1)},
                         {{"Kristi himmelsfärdsdag", "Ascension Day"}, act, easter + 39},
                         {{"Pingstdagen", "Whit Sunday"}, act, easter + 49},
                         {{"Midsommardagen", "Midsummer Day"},
                          act,
                          first_on_or_after(number(y, 6, 20), std::chrono::Saturday)},
                         {{"Alla helgons dag", "All Saints' Day"},
                          act,
                          first_on_or_after(number(y, 10, 31), std::chrono::Saturday)},
                         {{"Juldagen", "Christmas Day"}, act, number(y, 12, 25)},
                         {{"Annandag jul", "Boxing Day"}, act, number(y, 12, 26)}};
  if (y < first_year_of_the_act)
    days.push_back({{"Marie bebådelsedag", "Lady Day"}, repealed, lady_day(y, easter)});
  if (y <= 2004)
    days.push_back({{"Annandag pingst", "Whit Monday"},
                    y < first_year_of_the_act ? before_the_act : whit_monday_act,
                    easter + 50});
  if (y >= 2005)
    days.push_back({{"Sveriges nationaldag", "National Day"}, national_day_act, number(y, 6, 6)});
  return days;
}

// Eves that count as holidays for time limits.
std::vector<Kind> eves_of(int y) {
  return {{{"Midsommarafton", "Midsummer Eve"},
           time_limits_act,
           first_on_or_after(number(y, 6, 19), std::chrono::Friday)},
          {{"Julafton", "Christmas Eve"}, time_limits_act, number(y, 12, 24)},
          {{"Nyårsafton", "New Year's Eve"}, time_limits_act, number(y, 12, 31)}};
}

std::vector<Kind> days_of(CalendarPurpose purpose, int y) {
  auto days = holidays_of(y);
  if (purpose != CalendarPurpose::public_holidays)
    for (const auto& eve : eves_of(y)) days.push_back(eve);
  std::stable_sort(days.begin(), days.end(),
                   [](const Kind& a, const Kind& b) { return a.day < b.day; });
  return days;
}

[[noreturn]] void out_of_range(std::string text) {
  fail(ErrorCode::calendar_range, {{"text", std::move(text)},
                                   {"first", std::to_string(HolidayCalendar::first_year)},
                                   {"last", std::to_string(HolidayCalendar::last_year)}});
}

void check(const Date& day) {
  if (day.year() < HolidayCalendar::first_year || day.year() > HolidayCalendar::last_year)
    out_of_range(day.to_string());
}

}  // namespace

HolidayCalendar::HolidayCalendar(CalendarPurpose purpose)
    : purpose_(purpose), words_(word_count, ~std::uint64_t{0}) {
  const auto clear = [&](std::int64_t day) {
    const auto index = static_cast<std::size_t>(day - first_day_number);
    words_[index / 64] &= ~(std::uint64_t{1} << (index % 64));
  };
  const bool saturdays = purpose != CalendarPurpose::public_holidays;
  const auto last = first_day_number + days_in_all;
  for (auto sunday = std::int64_t{first_on_or_after(number(first_year, 1, 1), std::chrono::Sunday)};
       sunday - 1 < last; sunday += 7) {
    if (sunday < last) clear(sunday);
    if (saturdays) clear(sunday - 1);
  }
  for (int y = first_year; y <= last_year; ++y)
    for (const auto& each : days_of(purpose, y)) clear(each.day);
}

HolidayCalendar HolidayCalendar::with_days(std::vector<NamedDay> days) const {
  HolidayCalendar extended = *this;
  for (auto& each : days) {
    check(each.day);
    if (is_blank(each.rule)) fail(ErrorCode::value_empty, {}, "/rule");
    const auto index = static_cast<std::size_t>(each.day.day_number() - first_day_number);
    extended.words_[index / 64] &= ~(std::uint64_t{1} << (index % 64));
    if (std::find(extended.added_.begin(), extended.added_.end(), each) == extended.added_.end())
      extended.added_.push_back(std::move(each));
  }
  std::stable_sort(extended.added_.begin(), extended.added_.end(),
                   [](const auto& a, const auto& b) { return a.day < b.day; });
  return extended;
}

void HolidayCalendar::refuse(const Date& day) { out_of_range(day.to_string()); }

std::vector<bool> HolidayCalendar::is_business_day(const std::vector<Date>& days) const {
  std::vector<bool> open;
  open.reserve(days.size());
  for (const auto& day : days) open.push_back(is_business_day(day));
  return open;
}

CalendarDays HolidayCalendar::days_of_years(std::int64_t from, std::int64_t to) const {
  return {purpose_, edition, from, to, named_days(from, to)};
}

std::vector<NamedDay> HolidayCalendar::named_days(std::int64_t from, std::int64_t to) const {
  if (from < first_year || to > last_year || from > to)
    out_of_range(std::to_string(from) + ".." + std::to_string(to));
  std::vector<NamedDay> days;
  for (int y = static_cast<int>(from); y <= to; ++y)
    for (const auto& [name, rule, day] : days_of(purpose_, y))
      days.push_back({Date::from_day_number(day), std::string{name.sv}, std::string{name.en},
                      std::string{rule}});
  for (const auto& each : added_)
    if (each.day.year() >= from && each.day.year() <= to) days.push_back(each);
  std::stable_sort(days.begin(), days.end(),
                   [](const auto& a, const auto& b) { return a.day < b.day; });
  return days;
}

}  // namespace iop
