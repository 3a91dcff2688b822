// Swedish calendars, named by the legal purpose they serve. A calendar is a value.
//
//     const HolidayCalendar deadlines{CalendarPurpose::deadline_days};
//     deadlines.is_business_day(Date(2025, 6, 20))      // false: Midsummer Eve
//     deadlines.named_days(2025, 2025).front().name_sv  // "Nyårsdagen"
//     deadlines.with_days({{Date(2025, 5, 2), "Klämdag", "Bridge day", "kollektivavtal"}})
//
//   public_holidays  lag (1989:253) om allmänna helgdagar: Whit Monday up to and including 2004,
//                    the National Day from 2005. Sundays are public holidays too, Saturdays are
//                    not.
//   deadline_days    lag (1930:173) 2 §: public holidays, Saturdays and the three eves
//   bank_days        Monday to Friday, no public holiday and none of the three eves. The same days
//                    as deadline_days today; named apart because their purposes part
//
// Years 1953 to 2199: from 1953 Midsummer Day and All Saints' Day fall on Saturdays (lag 1952:48).
// A day outside them is an error, never a guess. Saturdays and eves are those of today's lag
// (1930:173) 2 § for all years; earlier wordings had fewer (docs/calendars.md).
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include <iop/core/date.hpp>
#include <iop/core/export.hpp>
#include <iop/core/fields.hpp>
#include <iop/core/words.hpp>

namespace iop {

enum class CalendarPurpose { public_holidays, deadline_days, bank_days };
template <>
struct Words<CalendarPurpose> {
  static constexpr std::string_view name = "CalendarPurpose";
  static constexpr std::array list{Word{CalendarPurpose::public_holidays, "public_holidays"},
                                   Word{CalendarPurpose::deadline_days, "deadline_days"},
                                   Word{CalendarPurpose::bank_days, "bank_days"}};
};

// A day with a name and the rule that makes it what it is.
struct NamedDay {
  Date day;
  std::string name_sv;
  std::string name_en;
  std::string rule;

  bool operator==(const NamedDay&) const = default;
  static constexpr auto description() {
    return describe<NamedDay>(
        "NamedDay", "A day of a calendar that has a name.",
        field("day", &NamedDay::day, "The day."),
        field("name_sv", &NamedDay::name_sv, "Its name in Swedish."),
        field("name_en", &NamedDay::name_en, "Its name in English."),
        field("rule", &NamedDay::rule, "The law or the agreement behind it."));
  }
};

// A part of a calendar, written out.
struct CalendarDays {
  CalendarPurpose purpose;
  std::int64_t edition;
  std::int64_t first_year;
  std::int64_t last_year;
  std::vector<NamedDay> days = {};

  bool operator==(const CalendarDays&) const = default;
  static constexpr auto description() {
    return describe<CalendarDays>(
        "CalendarDays", "The named days of some years of a calendar.",
        field("purpose", &CalendarDays::purpose, "What the calendar is for."),
        field("edition", &CalendarDays::edition,
              "The edition of the table; raised when a law changes a day."),
        field("first_year", &CalendarDays::first_year, "The first year."),
        field("last_year", &CalendarDays::last_year, "The last year, included."),
        field("days", &CalendarDays::days,
              "The days in order; a day with two names stands twice."));
  }
};

class HolidayCalendar {
 public:
  static constexpr int first_year = 1953;
  static constexpr int last_year = 2199;
  // Raised whenever a law changes a day, so that an old answer can be told from a new one.
  static constexpr int edition = 1;

  IOP_EXPORT explicit HolidayCalendar(CalendarPurpose purpose);

  [[nodiscard]] CalendarPurpose purpose() const noexcept { return purpose_; }
  // The days that were added to it, in order.
  [[nodiscard]] const std::vector<NamedDay>& added() const noexcept { return added_; }
  // The same calendar with more days that are no business days. Throws calendar.range, and
  // value.empty for a day without a rule behind it.
  [[nodiscard]] IOP_EXPORT HolidayCalendar with_days(std::vector<NamedDay> days) const;

  // Whether it is a day on which the purpose's business is done. Of public_holidays: not a public
  // holiday, so a plain Saturday is one. Throws calendar.range outside 1953-2199.
  [[nodiscard]] bool is_business_day(const Date& day) const {
    const std::int64_t number = day.day_number();
    if (number < first_day_number) refuse(day);  // no Date is after 2199
    return is_business_day_number(number);
  }
  // The same for each of many days.
  [[nodiscard]] IOP_EXPORT std::vector<bool> is_business_day(const std::vector<Date>& days) const;
  // The same for a day number (days since 1970-01-01), for columns; false outside 1953-2199.
  [[nodiscard]] bool is_business_day_number(std::int64_t day) const noexcept {
    const std::int64_t index = day - first_day_number;
    return index >= 0 && index < days_in_all &&
           (words_[static_cast<std::size_t>(index) / 64] >> (index % 64) & 1U) != 0;
  }
  // Every named day of the years, both included, in order; plain Saturdays and Sundays have no
  // name. A day with two names stands twice. Throws calendar.range.
  [[nodiscard]] IOP_EXPORT std::vector<NamedDay> named_days(std::int64_t first_year,
                                                            std::int64_t last_year) const;
  // The same with what it is taken from.
  [[nodiscard]] IOP_EXPORT CalendarDays days_of_years(std::int64_t first_year,
                                                      std::int64_t last_year) const;

  bool operator==(const HolidayCalendar& other) const {
    return purpose_ == other.purpose_ && added_ == other.added_;
  }

 private:
  [[noreturn]] IOP_EXPORT static void refuse(const Date& day);

  static constexpr std::int64_t first_day_number = -6209;  // 1953-01-01
  static constexpr std::int64_t days_in_all = 90'215;
  static constexpr std::size_t word_count = (days_in_all + 63) / 64;

  CalendarPurpose purpose_;
  std::vector<NamedDay> added_;
  std::vector<std::uint64_t> words_;  // a bit for each day: set for business days
};

}  // namespace iop
