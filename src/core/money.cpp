#include <iop/core/money.hpp>

#include <algorithm>
#include <numeric>

namespace iop {

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

}  // namespace

Money Money::parse(std::string_view text) {
  const auto refuse = [&](ErrorCode code) { fail(code, {{"text", std::string{text}}}); };
  std::string_view rest = text;
  const bool negative = rest.starts_with('-');
  if (negative) rest.remove_prefix(1);
  const auto point = rest.find('.');
  const std::string_view kronor = rest.substr(0, point);
  const std::string_view decimals = point == std::string_view::npos ? "00" : rest.substr(point + 1);
  if (kronor.empty() || !std::all_of(kronor.begin(), kronor.end(), is_digit) ||
      !std::all_of(decimals.begin(), decimals.end(), is_digit))
    refuse(ErrorCode::money_format);
  if (decimals.size() != 2) refuse(ErrorCode::money_decimals);

  Int128 ore = 0;
  for (const auto part : {kronor, decimals})
    for (const char c : part) {
      ore = ore * 10 + (c - '0');
      if (!fits_int64(ore) && !fits_int64(-ore)) refuse(ErrorCode::money_range);
    }
  if (negative) ore = -ore;
  if (!fits_int64(ore)) refuse(ErrorCode::money_range);
  return from_ore(static_cast<std::int64_t>(ore));
}

std::string Money::to_string() const {
  const Int128 magnitude = ore_ < 0 ? -Int128{ore_} : Int128{ore_};
  std::string text = digits(magnitude);
  if (text.size() < 3) text.insert(0, 3 - text.size(), '0');
  text.insert(text.size() - 2, ".");
  return ore_ < 0 ? "-" + text : text;
}

std::vector<Money> allocate(Money amount, std::span<const std::int64_t> weights) {
  Int128 total = 0;
  for (const auto weight : weights) {
    if (weight < 0) fail(ErrorCode::ratio_weights, {{"reason", std::to_string(weight) + " < 0"}});
    total += weight;
  }
  if (total <= 0) fail(ErrorCode::ratio_weights, {{"reason", "Σ = " + digits(total)}});

  // Towards zero first; what is then missing, less than one öre a part, goes to the largest
  // remainders. Signs are taken off so that a reversal is the mirror of its payment.
  const bool negative = amount.ore() < 0;
  const Int128 magnitude = negative ? -Int128{amount.ore()} : Int128{amount.ore()};
  std::vector<Int128> parts, remainders;
  Int128 missing = magnitude;
  for (const auto weight : weights) {
    parts.push_back(magnitude * weight / total);
    remainders.push_back(magnitude * weight % total);
    missing -= parts.back();
  }
  std::vector<std::size_t> order(weights.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](auto a, auto b) { return remainders[a] > remainders[b]; });
  for (std::size_t i = 0; missing > 0; ++i, --missing) ++parts[order[i]];

  std::vector<Money> result;
  result.reserve(parts.size());
  for (const auto part : parts) result.push_back(Money::from_wide(negative ? -part : part));
  return result;
}

}  // namespace iop
