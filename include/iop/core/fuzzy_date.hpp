// A day, or less than a day is known: "2024-12-20", "2024-12", "2025-Q1", "2023", "våren 2023",
// "2023-12-01..2024-11-30".
//
//     FuzzyDate::parse("2024-12").earliest()  // 2024-12-01
//     FuzzyDate::parse("2024-12").latest()    // 2024-12-31
//     FuzzyDate::parse("2024-12").exact()     // nothing
//     FuzzyDate("våren 2023", {Date(2023, 3, 1), Date(2023, 5, 31)})
//
// Real documents say "december 2020" and "hösten 2023". The words are kept as written, beside the
// earliest and the latest day they can mean. A season has no legal bounds, so the library does not
// guess them: whoever writes the file states both days. Rules that count days ask for `exact()`.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <iop/core/date.hpp>

namespace iop {

class FuzzyDate {
 public:
  // One exact day.
  FuzzyDate(const Date& day) : text_(day.to_string()), days_(day, day) {}  // NOLINT: a day is one
  // Words and the days they can mean, both included. Throws date.fuzzy for blank words, and for
  // words of the forms below that mean other days; date.not_a_day or date.range for such words
  // that mean no days.
  IOP_EXPORT FuzzyDate(std::string text, DateRange days);

  // `YYYY-MM-DD`, `YYYY-MM`, `YYYY-Qn`, `YYYY`, or two days with `..` between them, both included.
  // Throws date.fuzzy, date.not_a_day or date.range.
  [[nodiscard]] IOP_EXPORT static FuzzyDate parse(std::string_view text);

  [[nodiscard]] const std::string& text() const noexcept { return text_; }
  [[nodiscard]] const DateRange& days() const noexcept { return days_; }
  [[nodiscard]] const Date& earliest() const noexcept { return days_.first(); }
  [[nodiscard]] const Date& latest() const noexcept { return days_.last(); }
  // The day, where there is only one.
  [[nodiscard]] std::optional<Date> exact() const {
    return days_.days() == 1 ? std::optional{days_.first()} : std::nullopt;
  }

  bool operator==(const FuzzyDate&) const = default;

 private:
  std::string text_;
  DateRange days_;
};

// True where `text` says its days by itself (`parse` reads it); else a file states them beside it.
[[nodiscard]] IOP_EXPORT bool says_its_days(std::string_view text);

}  // namespace iop
