// From a JSON value to a described record. One function for each kind of type, none for each
// record.
#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <iop/core/blank.hpp>
#include <iop/core/decimal.hpp>
#include <iop/core/fields.hpp>
#include <iop/core/fuzzy_date.hpp>
#include <iop/core/json_value.hpp>
#include <iop/core/money.hpp>
#include <iop/core/whole.hpp>
#include <iop/model/clause.hpp>
#include <iop/model/divisor.hpp>

#include "io/finding_list.hpp"

namespace iop {

// Amounts in documents: at most 100 thousand million kronor either way.
inline constexpr std::int64_t most_ore_in_a_document = 10'000'000'000'000;

[[nodiscard]] constexpr std::string_view kind_name(JsonValue::Kind kind) noexcept {
  switch (kind) {
    case JsonValue::Kind::null:
      return "null";
    case JsonValue::Kind::boolean:
      return "boolean";
    case JsonValue::Kind::number:
      return "number";
    case JsonValue::Kind::string:
      return "string";
    case JsonValue::Kind::array:
      return "array";
    case JsonValue::Kind::object:
      return "object";
  }
  return {};
}

// One or two letters away from a name, or the same in another case. Short names are left alone.
[[nodiscard]] inline bool looks_like(std::string_view written, std::string_view name) {
  const std::size_t longer = std::max(written.size(), name.size());
  const std::size_t shorter = std::min(written.size(), name.size());
  return shorter > 3 && longer - shorter <= 2 && !written.starts_with('$') &&
         edit_distance(written, name) <= 2;
}

// What a reader of the file would take for the state, which no file holds: it follows from facts.
[[nodiscard]] inline bool is_derived(std::string_view written) {
  return written == "status" || written == "state";
}

template <class T>
struct Tag {};

template <class T>
struct IsId : std::false_type {};
template <class Referent>
struct IsId<Id<Referent>> : std::true_type {};

template <class T>
struct IsWhole : std::false_type {};
template <std::int64_t Lowest, std::int64_t Highest>
struct IsWhole<Whole<Lowest, Highest>> : std::true_type {};

// "182" of "182.0", which JSON Schema takes for an integer too.
[[nodiscard]] inline std::string_view without_zero_fraction(std::string_view number) noexcept {
  const auto point = number.find('.');
  if (point == std::string_view::npos) return number;
  return number.find_first_not_of('0', point + 1) == std::string_view::npos
             ? number.substr(0, point)
             : number;
}

// A text that the skeleton (`iop new`) asks with: "<what is wanted>".
[[nodiscard]] inline bool is_placeholder(const JsonValue& value) {
  return value.kind == JsonValue::Kind::string && value.text.size() > 2 &&
         value.text.starts_with('<') && value.text.ends_with('>');
}

// Reads values and gathers everything that is wrong with them. A value that could not be read is
// nothing; reading goes on beside it. `Observer` is told of what was read, whatever else fails:
//     observer.defines(list, id, at)   a record of the list at pointer `list` has that id
//     observer.refers(id, at)          an Id<…> stands at `at`
//     observer.made(record, at)        a whole record stands at `at`
//     observer.unreadable(list)        some id of that list could not be read
template <class Observer>
class Decoder {
 public:
  Decoder(FindingList& findings, Observer& observer) : findings_(findings), observer_(observer) {}

  template <class T>
  [[nodiscard]] std::optional<T> decode(const JsonValue& value, const std::string& pointer) {
    if (is_placeholder(value)) {
      report(ErrorCode::value_placeholder, {{"text", value.text}}, pointer);
      lost<T>(pointer);
      return std::nullopt;
    }
    return read(Tag<T>{}, value, pointer);
  }

 private:
  using Kind = JsonValue::Kind;

  void report(ErrorCode code, std::vector<Detail> details, const std::string& pointer) {
    findings_.add(finding(code, std::move(details), pointer));
  }

  static std::string parent(const std::string& pointer) {
    return pointer.substr(0, pointer.rfind('/'));
  }

  // A list, or a record of one, that could not be read, and the ids in it neither.
  template <class T>
  void lost(const std::string& pointer) {
    if constexpr (is_list<T>)
      observer_.unreadable(pointer);
    else if constexpr (Described<T>)
      observer_.unreadable(parent(pointer));
    else if constexpr (is_optional<T>)
      lost<typename OptionalTraits<T>::Inner>(pointer);
  }

  bool expect(Kind kind, const JsonValue& value, const std::string& pointer,
              std::string_view wanted = {}) {
    if (value.kind == kind) return true;
    report(ErrorCode::value_type,
           {{"expected", std::string{wanted.empty() ? kind_name(kind) : wanted}},
            {"got", std::string{kind_name(value.kind)}}},
           pointer);
    return false;
  }

  // Runs a checked constructor and turns its error into findings at `pointer`.
  template <class Make>
  auto attempt(const std::string& pointer, const Make& make) -> std::optional<decltype(make())> {
    try {
      return make();
    } catch (const CalculationError& error) {
      for (Finding each : error.findings()) {
        each.pointer = pointer;
        findings_.add(std::move(each));
      }
      return std::nullopt;
    }
  }

  std::optional<std::string> read(Tag<std::string>, const JsonValue& value,
                                  const std::string& pointer) {
    if (!expect(Kind::string, value, pointer)) return std::nullopt;
    if (is_blank(value.text)) {
      report(ErrorCode::value_empty, {}, pointer);
      return std::nullopt;
    }
    return value.text;
  }

  template <class T>
  requires IsId<T>::value std::optional<T> read(Tag<T>, const JsonValue& value,
                                                const std::string& pointer) {
    auto text = read(Tag<std::string>{}, value, pointer);
    if (!text) return std::nullopt;
    T id{std::move(*text)};
    observer_.refers(id, pointer);
    return id;
  }

  std::optional<bool> read(Tag<bool>, const JsonValue& value, const std::string& pointer) {
    if (!expect(Kind::boolean, value, pointer)) return std::nullopt;
    return value.text == "true";
  }

  std::optional<Date> read(Tag<Date>, const JsonValue& value, const std::string& pointer) {
    if (!expect(Kind::string, value, pointer, "string YYYY-MM-DD")) return std::nullopt;
    return attempt(pointer, [&] { return Date::parse(value.text); });
  }

  std::optional<FuzzyDate> read(Tag<FuzzyDate>, const JsonValue& value,
                                const std::string& pointer) {
    if (value.kind != Kind::object) {
      if (!expect(Kind::string, value, pointer, "string YYYY-MM-DD")) return std::nullopt;
      return attempt(pointer, [&] { return FuzzyDate::parse(value.text); });
    }
    std::optional<std::string> text;
    std::optional<Date> earliest, latest;
    for (const auto& [name, part] : value.members) {
      const std::string at = pointer_to(pointer, name);
      if (name == "text")
        text = decode<std::string>(part, at);
      else if (name == "earliest")
        earliest = decode<Date>(part, at);
      else if (name == "latest")
        latest = decode<Date>(part, at);
      else
        unexpected(name, {"text", "earliest", "latest"}, at);
    }
    for (const char* name : {"text", "earliest", "latest"})
      if (!value.find(name)) missing(name, "", pointer);
    if (!text || !earliest || !latest) return std::nullopt;
    return attempt(pointer, [&] { return FuzzyDate(*text, DateRange(*earliest, *latest)); });
  }

  std::optional<Money> read(Tag<Money>, const JsonValue& value, const std::string& pointer) {
    if (value.kind == Kind::number) {
      report(ErrorCode::money_not_text, {{"text", value.text}}, pointer);
      return std::nullopt;
    }
    if (!expect(Kind::string, value, pointer, "string 500000.00")) return std::nullopt;
    auto money = attempt(pointer, [&] { return Money::parse(value.text); });
    if (money &&
        (money->ore() > most_ore_in_a_document || money->ore() < -most_ore_in_a_document)) {
      report(ErrorCode::money_range, {{"text", value.text}}, pointer);
      return std::nullopt;
    }
    return money;
  }

  std::optional<Decimal> read(Tag<Decimal>, const JsonValue& value, const std::string& pointer) {
    if (!expect(Kind::number, value, pointer)) return std::nullopt;
    return attempt(pointer, [&] { return Decimal::parse(value.text); });
  }

  template <class T>
  requires IsWhole<T>::value std::optional<T> read(Tag<T>, const JsonValue& value,
                                                   const std::string& pointer) {
    if (!expect(Kind::number, value, pointer)) return std::nullopt;
    const auto digits = without_zero_fraction(value.text);
    const bool whole = digits.find_first_not_of("0123456789-") == std::string_view::npos;
    const bool small = digits.size() <= 18;
    if (whole && small)
      return attempt(pointer, [&] { return T{std::int64_t{std::stoll(std::string{digits})}}; });
    report(whole ? ErrorCode::value_range : ErrorCode::value_whole,
           {{"text", value.text},
            {"lowest", std::to_string(T::lowest)},
            {"highest", std::to_string(T::highest)}},
           pointer);
    return std::nullopt;
  }

  // A number, or a word for days.
  std::optional<Divisor> read(Tag<Divisor>, const JsonValue& value, const std::string& pointer) {
    const bool digits =
        !value.text.empty() && value.text.find_first_not_of("0123456789") == std::string::npos;
    if (value.kind == Kind::string && !digits) {  // digits in quotes are a number, and told so
      const auto days = read(Tag<ActualDays>{}, value, pointer);
      return days ? std::optional<Divisor>{*days} : std::nullopt;
    }
    const auto number = read(Tag<Whole<Divisor::lowest, Divisor::highest>>{}, value, pointer);
    return number ? std::optional<Divisor>{number->value()} : std::nullopt;
  }

  template <Worded T>
  std::optional<T> read(Tag<T>, const JsonValue& value, const std::string& pointer) {
    if (!expect(Kind::string, value, pointer)) return std::nullopt;
    const auto known = from_word<T>(value.text);
    if (!known) {
      const auto words = all_words<T>();
      report(
          ErrorCode::value_word,
          {{"text", value.text}, {"nearest", nearest(value.text, words)}, {"words", joined(words)}},
          pointer);
    }
    return known;
  }

  template <class T>
  std::optional<std::optional<T>> read(Tag<std::optional<T>>, const JsonValue& value,
                                       const std::string& pointer) {
    auto inner = decode<T>(value, pointer);
    if (!inner) return std::nullopt;
    return std::optional<T>{std::move(*inner)};
  }

  template <class T>
  std::optional<std::vector<T>> read(Tag<std::vector<T>>, const JsonValue& value,
                                     const std::string& pointer) {
    if (!expect(Kind::array, value, pointer)) {
      lost<std::vector<T>>(pointer);
      return std::nullopt;
    }
    std::vector<T> list;
    list.reserve(value.items.size());
    for (std::size_t i = 0; i < value.items.size(); ++i)
      if (auto element = decode<T>(value.items[i], pointer_to(pointer, i)))
        list.push_back(std::move(*element));
    if (list.size() != value.items.size()) return std::nullopt;
    return list;
  }

  template <Described T>
  std::optional<T> read(Tag<T>, const JsonValue& value, const std::string& pointer) {
    if (!expect(Kind::object, value, pointer)) {
      lost<T>(pointer);
      return std::nullopt;
    }
    Parts<T> parts;
    Members members{value, pointer, {}, {}};
    bool whole = true;
    for_each_part<T>(parts, [&](const auto& field, auto& part) {
      using Type = typename std::remove_cvref_t<decltype(field)>::Type;
      part = read_member<Type>(members, field.name, field.about);
      whole = whole && part.has_value();
    });
    Extra extra = unknown_members(members, KeepsUnknown<T>);
    if (!whole) return std::nullopt;
    T record = [&] {
      if constexpr (KeepsUnknown<T>)
        return assemble<T>(std::move(parts), std::move(extra));
      else
        return assemble<T>(std::move(parts));
    }();
    observer_.made(record, pointer);
    return record;
  }

  // An object, and the names that its record has for members.
  struct Members {
    const JsonValue& value;
    const std::string& pointer;
    std::vector<std::string_view> names, absent;
  };

  // By the type of the member, not by its record: there are ten times as many fields as types.
  template <class T>
  std::optional<T> read_member(Members& of, std::string_view name, std::string_view about) {
    of.names.push_back(name);
    std::optional<T> part;
    if (const JsonValue* member = of.value.find(name)) {
      part = decode<T>(*member, pointer_to(of.pointer, name));
    } else {
      of.absent.push_back(name);
      if constexpr (may_be_absent<T>)
        part = absent_value<T>();
      else
        missing(name, about, of.pointer);
    }
    if constexpr (std::is_same_v<T, std::string>)
      if (name == "id") {
        if (part)
          observer_.defines(parent(of.pointer), *part, pointer_to(of.pointer, name));
        else
          observer_.unreadable(parent(of.pointer));
      }
    return part;
  }

  // Members that are not among the names: kept where the record keeps them, with a warning where
  // one looks like a misspelling of a name that is absent; else reported.
  Extra unknown_members(const Members& of, bool kept) {
    Extra extra;
    for (const auto& member : of.value.members) {
      if (std::find(of.names.begin(), of.names.end(), member.name) != of.names.end()) continue;
      const std::string at = pointer_to(of.pointer, member.name);
      if (!kept) {
        unexpected(member.name, of.names, at);
        continue;
      }
      if (is_derived(member.name)) report(ErrorCode::value_derived, {{"name", member.name}}, at);
      for (const auto name : of.absent)
        if (looks_like(member.name, name))
          report(ErrorCode::value_similar_name,
                 {{"name", member.name}, {"nearest", std::string{name}}}, at);
      extra.push_back(member);
    }
    return extra;
  }

  void missing(std::string_view name, std::string_view about, const std::string& pointer) {
    report(ErrorCode::value_missing, {{"name", std::string{name}}, {"about", std::string{about}}},
           pointer);
  }
  void unexpected(const std::string& name, const std::vector<std::string_view>& names,
                  const std::string& pointer) {
    report(ErrorCode::value_unexpected,
           {{"name", name}, {"nearest", nearest(name, names)}, {"names", joined(names)}}, pointer);
  }

  FindingList& findings_;
  Observer& observer_;
};

}  // namespace iop
