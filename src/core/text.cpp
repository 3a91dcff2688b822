#include <iop/core/text.hpp>

#include <algorithm>
#include <array>
#include <vector>

namespace iop {

namespace {

constexpr std::string_view no_break_space = "\u00A0";
constexpr std::string_view minus = "\u2212";

constexpr std::array<std::array<std::string_view, 12>, 2> month_names{{
    {"januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september",
     "oktober", "november", "december"},
    {"January", "February", "March", "April", "May", "June", "July", "August", "September",
     "October", "November", "December"},
}};

std::string_view month_name(int month, Language language) {
  return month_names[language == Language::sv ? 0 : 1][static_cast<std::size_t>(month - 1)];
}

std::string grouped(std::string_view whole, std::string_view separator) {
  std::string text;
  for (std::size_t i = 0; i < whole.size(); ++i) {
    if (i > 0 && (whole.size() - i) % 3 == 0) text += separator;
    text += whole[i];
  }
  return text;
}

std::string amount(Money money, Language language, bool with_decimals) {
  std::string text = money.to_string();
  const bool negative = text.starts_with('-');
  if (negative) text.erase(0, 1);
  const std::string decimals = text.substr(text.size() - 2);
  const bool swedish = language == Language::sv;
  std::string shown =
      grouped(std::string_view{text}.substr(0, text.size() - 3), swedish ? no_break_space : ",");
  if (with_decimals) shown += (swedish ? "," : ".") + decimals;
  if (swedish)
    return std::string{negative ? minus : ""} + shown + std::string{no_break_space} + "kr";
  return "SEK" + std::string{no_break_space} + std::string{negative ? minus : ""} + shown;
}

std::string replaced(std::string_view text, std::string_view from, std::string_view to) {
  std::string result;
  for (;;) {
    const auto at = text.find(from);
    result += text.substr(0, at);
    if (at == std::string_view::npos) return result;
    result += to;
    text.remove_prefix(at + from.size());
  }
}

bool all_digits(std::string_view text) {
  return !text.empty() &&
         std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

std::string amount_text(Money money, Language language) { return amount(money, language, true); }

std::string short_amount_text(Money money, Language language) {
  return amount(money, language, money.ore() % 100 != 0);
}

std::string number_text(Int128 number, Language language) {
  std::string text = digits(number);
  const bool negative = text.starts_with('-');
  if (negative) text.erase(0, 1);
  return std::string{negative ? minus : ""} +
         grouped(text, language == Language::sv ? no_break_space : ",");
}

std::string day_text(const Date& day, Language language) {
  return std::to_string(day.day()) + " " + std::string{month_name(day.month(), language)} + " " +
         std::to_string(day.year());
}

std::string fuzzy_text(const FuzzyDate& date, Language language) {
  if (date.text() == date.days().to_string() && !date.exact())  // days of which no words were given
    return date.earliest().to_string() + " – " + date.latest().to_string();
  if (!says_its_days(date.text())) return date.text();
  if (const auto day = date.exact()) return day_text(*day, language);
  const std::string year = std::to_string(date.earliest().year());
  if (date.text().size() == 4) return year;
  if (date.text()[5] != 'Q')
    return std::string{month_name(date.earliest().month(), language)} + " " + year;
  const std::string quarter = date.text().substr(6);
  return (language == Language::sv ? "kvartal " : "quarter ") + quarter + " " + year;
}

Money parse_swedish(std::string_view typed) {
  const auto refuse = [&] { fail(ErrorCode::money_format, {{"text", std::string{typed}}}); };
  std::string text = replaced(typed, no_break_space, " ");
  text = replaced(text, "\u202F", " ");
  text = replaced(text, minus, "-");
  if (text.ends_with(" kr")) text.erase(text.size() - 3);
  const bool negative = text.starts_with('-');
  if (negative) text.erase(0, 1);

  std::string decimals = "00";
  if (const auto comma = text.find(','); comma != std::string::npos) {
    decimals = text.substr(comma + 1);
    text.erase(comma);
    if (decimals.size() != 2 || !all_digits(decimals)) refuse();
  }
  std::string kronor;
  for (std::string_view rest = text;;) {
    const auto space = rest.find(' ');
    const std::string_view group = rest.substr(0, space);
    const bool grouped_by_three = kronor.empty() ? group.size() <= 3 : group.size() == 3;
    const bool alone = kronor.empty() && space == std::string_view::npos;
    if (!all_digits(group) || !(alone || grouped_by_three)) refuse();
    kronor += group;
    if (space == std::string_view::npos) break;
    rest.remove_prefix(space + 1);
  }
  try {
    return Money::parse((negative ? "-" : "") + kronor + "." + decimals);
  } catch (const CalculationError& error) {  // too large: quote what was typed
    fail(error.code(), {{"text", std::string{typed}}});
  }
}

}  // namespace iop
