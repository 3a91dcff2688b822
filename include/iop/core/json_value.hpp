// A JSON value, held as text would hold it: numbers keep their digits, members their order.
//
// It is what the reader makes of a document before anything is understood, what keeps members that
// this version does not know, and what the writer writes. It knows nothing of files, numbers'
// values or parsing (`io/json.hpp` reads and writes it), and it is never deeper than that reader
// allows.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace iop {

struct JsonMember;

struct JsonValue {
  enum class Kind { null, boolean, number, string, array, object };

  Kind kind = Kind::null;
  std::string text;  // a number's digits, a string's characters, "true" or "false"
  std::vector<JsonValue> items;
  std::vector<JsonMember> members;

  [[nodiscard]] static JsonValue string(std::string_view text);
  [[nodiscard]] static JsonValue number(std::string_view digits);
  [[nodiscard]] static JsonValue boolean(bool value);
  [[nodiscard]] static JsonValue array();
  [[nodiscard]] static JsonValue object();

  // Adds a member at the end. The writer of an object sees to it that names differ.
  void add(std::string_view name, JsonValue value);
  // The member of that name, or null.
  [[nodiscard]] const JsonValue* find(std::string_view name) const noexcept;

  bool operator==(const JsonValue& other) const;
};

struct JsonMember {
  std::string name;
  JsonValue value;

  bool operator==(const JsonMember&) const = default;
};

// Below JsonMember, which a vector of it needs whole.
inline JsonValue JsonValue::string(std::string_view text) {
  return {Kind::string, std::string{text}, {}, {}};
}
inline JsonValue JsonValue::number(std::string_view digits) {
  return {Kind::number, std::string{digits}, {}, {}};
}
inline JsonValue JsonValue::boolean(bool value) {
  return {Kind::boolean, value ? "true" : "false", {}, {}};
}
inline JsonValue JsonValue::array() { return {Kind::array, {}, {}, {}}; }
inline JsonValue JsonValue::object() { return {Kind::object, {}, {}, {}}; }

inline void JsonValue::add(std::string_view name, JsonValue value) {
  members.push_back({std::string{name}, std::move(value)});
}

inline const JsonValue* JsonValue::find(std::string_view name) const noexcept {
  for (const auto& member : members)
    if (member.name == name) return &member.value;
  return nullptr;
}

inline bool JsonValue::operator==(const JsonValue& other) const {
  return kind == other.kind && text == other.text && items == other.items &&
         members == other.members;
}

}  // namespace iop
