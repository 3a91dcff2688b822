#include <iop/core/json_value.hpp>

#include <string>
#include <vector>

#include <doctest/doctest.h>

namespace {

using iop::JsonValue;
using Kind = iop::JsonValue::Kind;

TEST_CASE("JsonValue is null where nothing is said") {
  const JsonValue nothing;
  CHECK(nothing.kind == Kind::null);
  CHECK(nothing.text.empty());
  CHECK(nothing.items.empty());
  CHECK(nothing.members.empty());
}

TEST_CASE("JsonValue makers set the kind and the text, and nothing else") {
  struct Case {
    JsonValue value;
    Kind kind;
    std::string text;
  };
  const std::vector<Case> cases{
      {JsonValue::string("Idéburen"), Kind::string, "Idéburen"},
      {JsonValue::string(""), Kind::string, ""},
      {JsonValue::string({"a\0b", 3}), Kind::string, std::string("a\0b", 3)},
      {JsonValue::number("1.50"), Kind::number, "1.50"},
      {JsonValue::number("-0"), Kind::number, "-0"},
      {JsonValue::boolean(true), Kind::boolean, "true"},
      {JsonValue::boolean(false), Kind::boolean, "false"},
      {JsonValue::array(), Kind::array, ""},
      {JsonValue::object(), Kind::object, ""},
  };
  for (const auto& each : cases) {
    CAPTURE(each.text);
    CHECK(each.value.kind == each.kind);
    CHECK(each.value.text == each.text);
    CHECK(each.value.items.empty());
    CHECK(each.value.members.empty());
  }
}

TEST_CASE("JsonValue::add keeps the order, and find sees exact names") {
  JsonValue object = JsonValue::object();
  CHECK(object.find("a") == nullptr);
  object.add("z", JsonValue::number("1"));
  object.add("a", JsonValue::string("2"));
  object.add("", JsonValue::boolean(true));
  REQUIRE(object.members.size() == 3);
  CHECK(object.members[0].name == "z");
  CHECK(object.members[1].name == "a");
  CHECK(object.members[2].name == "");

  REQUIRE(object.find("a") != nullptr);
  CHECK(*object.find("a") == JsonValue::string("2"));
  REQUIRE(object.find("") != nullptr);
  CHECK(*object.find("") == JsonValue::boolean(true));
  CHECK(object.find("A") == nullptr);
  CHECK(object.find("a ") == nullptr);
  CHECK(JsonValue::array().find("a") == nullptr);
}

TEST_CASE("JsonValue::find gives the first of two members of one name") {
  JsonValue object = JsonValue::object();
  object.add("a", JsonValue::number("1"));
  object.add("a", JsonValue::number("2"));
  REQUIRE(object.find("a") != nullptr);
  CHECK(*object.find("a") == JsonValue::number("1"));
}

TEST_CASE("JsonValue is equal where kind, text, items, members and their order are") {
  const auto list = [](std::vector<JsonValue> items) {
    JsonValue value = JsonValue::array();
    value.items = std::move(items);
    return value;
  };
  const auto record = [](std::vector<iop::JsonMember> members) {
    JsonValue value = JsonValue::object();
    value.members = std::move(members);
    return value;
  };
  const JsonValue one = JsonValue::number("1");
  const JsonValue two = JsonValue::number("2");
  // Each differs from every other, and is equal to its copy.
  const std::vector<JsonValue> different{
      JsonValue{},
      JsonValue::string("1"),
      one,
      JsonValue::number("1.0"),
      JsonValue::string("true"),
      JsonValue::boolean(true),
      JsonValue::boolean(false),
      list({}),
      list({one}),
      list({one, two}),
      list({two, one}),
      list({list({one})}),
      record({}),
      record({{"a", one}}),
      record({{"b", one}}),
      record({{"a", two}}),
      record({{"a", one}, {"b", two}}),
      record({{"b", two}, {"a", one}}),
      record({{"a", record({{"a", one}})}}),
  };
  for (std::size_t i = 0; i < different.size(); ++i)
    for (std::size_t j = 0; j < different.size(); ++j) {
      CAPTURE(i);
      CAPTURE(j);
      CHECK((different[i] == JsonValue{different[j]}) == (i == j));
    }
}

}  // namespace
