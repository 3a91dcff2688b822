#include <iop/core/fuzzy_date.hpp>

#include <iop/core/blank.hpp>
#include <iop/core/day_number.hpp>

namespace iop {

namespace {

bool has_shape(std::string_view text, std::string_view shape) {
  if (text.size() != shape.size()) return false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool digit = text[i] >= '0' && text[i] <= '9';
    if (shape[i] == '9' ? !digit : text[i] != shape[i]) return false;
  }
  return true;
}

enum class Form { none, year, month, quarter, day, span };

Form form_of(std::string_view text) {
  if (has_shape(text, "9999")) return Form::year;
  if (has_shape(text, "9999-99")) return Form::month;
  if (has_shape(text, "9999-Q9")) return Form::quarter;
  if (has_shape(text, "9999-99-99")) return Form::day;
  if (has_shape(text, "9999-99-99..9999-99-99")) return Form::span;
  return Form::none;
}

DateRange days_of(std::string_view text) {
  const auto refuse = [&] { fail(ErrorCode::date_fuzzy, {{"text", std::string{text}}}); };
  const auto whole_months = [](const Date& first, int months) {
    return DateRange{
        first, Date::from_day_number(day_number::plus_months(first.day_number(), months) - 1)};
  };
  const std::string year{text.substr(0, 4)};
  switch (form_of(text)) {
    case Form::year:
      return whole_months(Date::parse(year + "-01-01"), 12);
    case Form::month:
      return whole_months(Date::parse(std::string{text} + "-01"), 1);
    case Form::quarter: {
      const int quarter = text[6] - '0';
      if (quarter < 1 || quarter > 4) refuse();
      return whole_months(Date(Date::parse(year + "-01-01").year(), 3 * quarter - 2, 1), 3);
    }
    case Form::day: {
      const Date day = Date::parse(text);
      return {day, day};
    }
    case Form::span: {
      const Date first = Date::parse(text.substr(0, 10)), last = Date::parse(text.substr(12));
      if (last < first) refuse();
      return {first, last};
    }
    case Form::none:
      break;
  }
  fail(ErrorCode::date_fuzzy, {{"text", std::string{text}}});
}

}  // namespace

FuzzyDate::FuzzyDate(std::string text, DateRange days) : text_(std::move(text)), days_(days) {
  if (is_blank(text_) || (says_its_days(text_) && days_of(text_) != days_))
    fail(ErrorCode::date_fuzzy, {{"text", text_}});
}

FuzzyDate FuzzyDate::parse(std::string_view text) {
  try {
    return {std::string{text}, days_of(text)};
  } catch (const CalculationError& error) {  // quote what was written, not the day made of it
    fail(error.code(), {{"text", std::string{text}}});
  }
}

bool says_its_days(std::string_view text) { return form_of(text) != Form::none; }

}  // namespace iop
