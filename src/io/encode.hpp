// From a described record to a JSON value. One function for each kind of type, none for each
// record.
//
//   style    an absent value   money
//   file     is left out       decimal text in kronor: "amount": "500000.00"
//   result   is null           whole öre: "amount_ore": 50000000
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include <iop/core/decimal.hpp>
#include <iop/core/fields.hpp>
#include <iop/core/fuzzy_date.hpp>
#include <iop/core/money.hpp>
#include <iop/core/whole.hpp>
#include <iop/model/clause.hpp>
#include <iop/model/divisor.hpp>
#include <iop/rules/repayment/statement_explain.hpp>

namespace iop {

enum class Style { file, result };

template <class T>
JsonValue encode(const std::optional<T>& value, Style style);
template <class T>
JsonValue encode(const std::vector<T>& list, Style style);
template <Described T>
JsonValue encode(const T& record, Style style);

inline JsonValue encode(const std::string& text, Style) { return JsonValue::string(text); }
inline JsonValue encode(bool value, Style) { return JsonValue::boolean(value); }
inline JsonValue encode(std::int64_t value, Style) {
  return JsonValue::number(std::to_string(value));
}
inline JsonValue encode(Int128 value, Style) { return JsonValue::number(digits(value)); }
inline JsonValue encode(const Date& day, Style) { return JsonValue::string(day.to_string()); }
inline JsonValue encode(ErrorCode code, Style) { return JsonValue::string(code_name(code)); }
inline JsonValue encode(Money money, Style style) {
  return style == Style::file ? JsonValue::string(money.to_string())
                              : JsonValue::number(std::to_string(money.ore()));
}
inline JsonValue encode(const Decimal& number, Style) {
  return JsonValue::number(number.to_string());
}
template <std::int64_t Lowest, std::int64_t Highest>
JsonValue encode(const Whole<Lowest, Highest>& value, Style style) {
  return encode(value.value(), style);
}
inline JsonValue encode(const Divisor& divisor, Style style) {
  return divisor.actual() ? JsonValue::string(divisor.text()) : encode(*divisor.number(), style);
}
template <class Referent>
JsonValue encode(const Id<Referent>& id, Style) {
  return JsonValue::string(id.value);
}
template <Worded Enum>
JsonValue encode(Enum value, Style) {
  return JsonValue::string(word(value));
}
inline JsonValue encode(const DateRange& days, Style style) {
  JsonValue object = JsonValue::object();
  object.add("first", encode(days.first(), style));
  object.add("last", encode(days.last(), style));
  return object;
}
inline JsonValue encode(const Ratio& ratio, Style style) {
  JsonValue object = JsonValue::object();
  object.add("numerator", encode(ratio.numerator(), style));
  object.add("divisor", encode(ratio.denominator(), style));
  return object;
}
inline JsonValue encode(const FuzzyDate& date, Style style) {
  if (says_its_days(date.text())) return JsonValue::string(date.text());
  JsonValue object = JsonValue::object();
  object.add("text", encode(date.text(), style));
  object.add("earliest", encode(date.earliest(), style));
  object.add("latest", encode(date.latest(), style));
  return object;
}
inline JsonValue encode(const StepValue& value, Style style) {
  return std::visit([&](const auto& held) { return encode(held, style); }, value);
}
inline JsonValue encode(const Finding& finding, Style) {
  JsonValue object = JsonValue::object();
  object.add("code", JsonValue::string(code_name(finding.code)));
  object.add("severity", JsonValue::string(word(severity(finding))));
  object.add("pointer", JsonValue::string(finding.pointer));
  object.add("sv", JsonValue::string(message(finding, Language::sv)));
  object.add("en", JsonValue::string(message(finding, Language::en)));
  object.add("hint_sv", JsonValue::string(hint(finding, Language::sv)));
  object.add("hint_en", JsonValue::string(hint(finding, Language::en)));
  return object;
}

// The name of a member that holds `T`: amounts in results say their unit.
template <class T>
std::string member_name(std::string_view name, Style style) {
  const bool is_money = std::is_same_v<typename OptionalTraits<T>::Inner, Money>;
  return std::string{name} + (is_money && style == Style::result ? "_ore" : "");
}
inline std::string member_name(std::string_view name, const StepValue& value, Style style) {
  return std::holds_alternative<Money>(value) ? member_name<Money>(name, style) : std::string{name};
}

// Steps name their operands, so their objects are made of those names.
inline JsonValue encode(const Step& step, Style style) {
  JsonValue object = JsonValue::object();
  object.add("rule", encode(step.rule, style));
  object.add("clause", encode(step.clause, style));
  object.add("law", encode(step.law, style));
  JsonValue operands = JsonValue::object();
  for (const auto& operand : step.operands)
    operands.add(member_name(operand.name, operand.value, style), encode(operand.value, style));
  object.add("operands", std::move(operands));
  object.add(member_name("value", step.value, style), encode(step.value, style));
  return object;
}

template <class T>
JsonValue encode(const std::optional<T>& value, Style style) {
  return value ? encode(*value, style) : JsonValue{};
}
template <class T>
JsonValue encode(const std::vector<T>& list, Style style) {
  JsonValue array = JsonValue::array();
  for (const auto& element : list) array.items.push_back(encode(element, style));
  return array;
}

// By the type of the member, not by its record: there are ten times as many fields as types.
template <class T>
void add_member(JsonValue& object, const T& value, std::string_view name, Presence presence,
                Style style) {
  if (style == Style::file && is_absent(value)) return;
  JsonValue encoded = encode(value, style);
  if (presence == Presence::inlined)
    for (auto& member : encoded.members) object.members.push_back(std::move(member));
  else
    object.add(member_name<T>(name, style), std::move(encoded));
}

template <Described T>
JsonValue encode(const T& record, Style style) {
  JsonValue object = JsonValue::object();
  for_each_field<T>([&](const auto& field) {
    add_member(object, record.*field.member, field.name, field.presence, style);
  });
  if constexpr (KeepsUnknown<T>)
    if (style == Style::file)
      object.members.insert(object.members.end(), record.extra.begin(), record.extra.end());
  return object;
}

}  // namespace iop
