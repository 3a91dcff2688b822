#include <iop/core/decimal.hpp>

#include <algorithm>

namespace iop {

namespace {

bool only_digits(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

}  // namespace

Decimal Decimal::parse(std::string_view text) {
  const bool negative = text.starts_with('-');
  const std::string_view number = text.substr(negative ? 1 : 0);
  const auto point = number.find('.');
  const std::string_view whole = number.substr(0, point);
  const bool has_point = point != std::string_view::npos;
  const std::string_view decimals = has_point ? number.substr(point + 1) : std::string_view{};
  const bool zero_first = whole.size() > 1 && whole.front() == '0';
  if (!only_digits(whole) || zero_first || (has_point && !only_digits(decimals)))
    fail(ErrorCode::number_format, {{"text", std::string{text}}});
  if (whole.size() > most_digits || decimals.size() > most_decimals)
    fail(ErrorCode::number_range, {{"text", std::string{text}}});
  // 15 digits and 6 decimals pass 63 bits; a value that long is refused rather than cut.
  Int128 units = 0;
  for (const std::string_view part : {whole, decimals})
    for (const char digit : part) units = units * 10 + (digit - '0');
  if (!fits_int64(units)) fail(ErrorCode::number_range, {{"text", std::string{text}}});
  const auto magnitude = static_cast<std::int64_t>(units);
  return {negative ? -magnitude : magnitude, static_cast<int>(decimals.size())};
}

std::string Decimal::to_string() const {
  std::string text = std::to_string(units_ < 0 ? -units_ : units_);
  const auto places = static_cast<std::size_t>(decimals_);
  if (text.size() <= places) text.insert(0, places + 1 - text.size(), '0');
  if (places > 0) text.insert(text.size() - places, ".");
  return units_ < 0 ? "-" + text : text;
}

}  // namespace iop
