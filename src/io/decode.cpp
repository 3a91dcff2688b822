#include "io/decode.hpp"

#include <algorithm>

namespace iop {

namespace {

std::string parent(const std::string& pointer) { return pointer.substr(0, pointer.rfind('/')); }

// "182" of "182.0", which JSON Schema takes for an integer too.
std::string_view without_zero_fraction(std::string_view number) noexcept {
  const auto point = number.find('.');
  if (point == std::string_view::npos) return number;
  return number.find_first_not_of('0', point + 1) == std::string_view::npos
             ? number.substr(0, point)
             : number;
}

}  // namespace

std::string_view kind_name(JsonValue::Kind kind) noexcept {
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

bool Decoder::read(const Type& type, const JsonValue& value, const std::string& pointer,
                   void* into) {
  if (!is_placeholder(value)) return type.read(*this, value, pointer, into);
  report(ErrorCode::value_placeholder, {{"text", value.text}}, pointer);
  lose(type.holds, pointer);
  return false;
}

// A list, or a record of one, that could not be read, and the ids in it neither.
void Decoder::lose(Holds holds, const std::string& pointer) {
  if (holds == Holds::list) checks_.unreadable(pointer);
  if (holds == Holds::record) checks_.unreadable(parent(pointer));
}

bool Decoder::read_member(const JsonValue& of, const std::string& pointer, const Member& member,
                          DocumentChecks::Names& absent) {
  const JsonValue* value = of.find(member.name);
  bool is_read = true;
  if (value) {
    is_read = read(*member.type, *value, pointer_to(pointer, member.name), member.part);
  } else {
    absent.push_back(member.name);
    is_read = member.type->set_absent != nullptr;
    if (is_read)
      member.type->set_absent(member.part);
    else
      missing(member.name, member.about, pointer);
  }
  if (member.type->is_text && member.name == "id") {
    if (is_read)
      checks_.defines(parent(pointer), *place<std::string>(member.part),
                      pointer_to(pointer, member.name));
    else
      checks_.unreadable(parent(pointer));
  }
  return is_read;
}

bool Decoder::read_members(const JsonValue& value, const std::string& pointer,
                           std::span<const Member> members, Extra* extra) {
  if (!expect(Kind::object, value, pointer)) {
    lose(Holds::record, pointer);
    return false;
  }
  DocumentChecks::Names names, absent;
  bool whole = true;
  for (const auto& member : members) {
    names.push_back(member.name);
    whole = read_member(value, pointer, member, absent) && whole;
  }
  for (const auto& member : value.members) {
    if (std::ranges::find(names, member.name) != names.end()) continue;
    const std::string at = pointer_to(pointer, member.name);
    if (!extra) {
      unexpected(member.name, names, at);
      continue;
    }
    checks_.unknown(member.name, names, absent, at);
    extra->push_back(member);
  }
  return whole;
}

bool Decoder::expect(Kind kind, const JsonValue& value, const std::string& pointer,
                     std::string_view wanted) {
  if (value.kind == kind) return true;
  report(ErrorCode::value_type,
         {{"expected", std::string{wanted.empty() ? kind_name(kind) : wanted}},
          {"got", std::string{kind_name(value.kind)}}},
         pointer);
  return false;
}

void Decoder::missing(std::string_view name, std::string_view about, const std::string& pointer) {
  report(ErrorCode::value_missing, {{"name", std::string{name}}, {"about", std::string{about}}},
         pointer);
}

void Decoder::unexpected(const std::string& name, const std::vector<std::string_view>& names,
                         const std::string& pointer) {
  report(ErrorCode::value_unexpected,
         {{"name", name}, {"nearest", nearest(name, names)}, {"names", joined(names)}}, pointer);
}

template <class Make>
auto Decoder::attempt(const std::string& pointer, const Make& make)
    -> std::optional<decltype(make())> {
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

std::optional<std::string> Decoder::value_of(Tag<std::string>, const JsonValue& value,
                                             const std::string& pointer) {
  if (!expect(Kind::string, value, pointer)) return std::nullopt;
  if (!is_blank(value.text)) return value.text;
  report(ErrorCode::value_empty, {}, pointer);
  return std::nullopt;
}

std::optional<bool> Decoder::value_of(Tag<bool>, const JsonValue& value,
                                      const std::string& pointer) {
  if (!expect(Kind::boolean, value, pointer)) return std::nullopt;
  return value.text == "true";
}

std::optional<Date> Decoder::value_of(Tag<Date>, const JsonValue& value,
                                      const std::string& pointer) {
  if (!expect(Kind::string, value, pointer, "string YYYY-MM-DD")) return std::nullopt;
  return attempt(pointer, [&] { return Date::parse(value.text); });
}

std::optional<FuzzyDate> Decoder::value_of(Tag<FuzzyDate>, const JsonValue& value,
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

std::optional<Money> Decoder::value_of(Tag<Money>, const JsonValue& value,
                                       const std::string& pointer) {
  if (value.kind == Kind::number) {
    report(ErrorCode::money_not_text, {{"text", value.text}}, pointer);
    return std::nullopt;
  }
  if (!expect(Kind::string, value, pointer, "string 500000.00")) return std::nullopt;
  auto money = attempt(pointer, [&] { return Money::parse(value.text); });
  if (money && (money->ore() > most_ore_in_a_document || money->ore() < -most_ore_in_a_document)) {
    report(ErrorCode::money_range, {{"text", value.text}}, pointer);
    return std::nullopt;
  }
  return money;
}

std::optional<Decimal> Decoder::value_of(Tag<Decimal>, const JsonValue& value,
                                         const std::string& pointer) {
  if (!expect(Kind::number, value, pointer)) return std::nullopt;
  return attempt(pointer, [&] { return Decimal::parse(value.text); });
}

// A number, or a word for days.
std::optional<Divisor> Decoder::value_of(Tag<Divisor>, const JsonValue& value,
                                         const std::string& pointer) {
  const bool digits =
      !value.text.empty() && value.text.find_first_not_of("0123456789") == std::string::npos;
  if (value.kind == Kind::string && !digits) {  // digits in quotes are a number, and told so
    const auto days = decode<ActualDays>(value, pointer);
    return days ? std::optional<Divisor>{*days} : std::nullopt;
  }
  const auto number = whole_number(Divisor::lowest, Divisor::highest, value, pointer);
  return number ? std::optional<Divisor>{*number} : std::nullopt;
}

std::optional<std::int64_t> Decoder::whole_number(std::int64_t lowest, std::int64_t highest,
                                                  const JsonValue& value,
                                                  const std::string& pointer) {
  if (!expect(Kind::number, value, pointer)) return std::nullopt;
  const auto digits = without_zero_fraction(value.text);
  const bool whole = digits.find_first_not_of("0123456789-") == std::string_view::npos;
  std::string text = value.text;
  if (whole && digits.size() <= 18) {
    const std::int64_t number = std::stoll(std::string{digits});
    if (number >= lowest && number <= highest) return number;
    text = std::to_string(number);
  }
  report(whole ? ErrorCode::value_range : ErrorCode::value_whole,
         {{"text", text},
          {"lowest", std::to_string(lowest)},
          {"highest", std::to_string(highest)}},
         pointer);
  return std::nullopt;
}

std::optional<std::size_t> Decoder::word_among(std::span<const std::string_view> words,
                                               const JsonValue& value, const std::string& pointer) {
  if (!expect(Kind::string, value, pointer)) return std::nullopt;
  const auto known = std::ranges::find(words, value.text);
  if (known != words.end()) return static_cast<std::size_t>(known - words.begin());
  report(ErrorCode::value_word,
         {{"text", value.text}, {"nearest", nearest(value.text, words)}, {"words", joined(words)}},
         pointer);
  return std::nullopt;
}

}  // namespace iop
