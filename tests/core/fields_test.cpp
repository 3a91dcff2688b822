#include <iop/core/fields.hpp>

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include <iop/core/error.hpp>

#include "support/check_fields.hpp"

namespace {

using iop::field;

enum class Colour { red, blue };

struct Row {
  int count;
  std::string words;
  std::optional<int> maybe;
  std::vector<int> list;
  bool flag;

  bool operator==(const Row&) const = default;
  static constexpr auto description() {
    return iop::describe<Row>(
        "Row", "A row.", field("count", &Row::count, "How many."),
        field("words", &Row::words, "What is said."),
        field("maybe", &Row::maybe, "Perhaps a number.", iop::Presence::essential),
        field("list", &Row::list, "Numbers."), field("flag", &Row::flag, "Whether."));
  }
};

struct Kept {
  int count;
  std::vector<std::string> extra;

  static constexpr auto description() {
    return iop::describe<Kept>("Kept", "Keeps what it does not know.",
                               field("count", &Kept::count, "How many."));
  }
};

struct Plain {
  int extra;
};

}  // namespace

template <>
struct iop::Words<Colour> {
  static constexpr std::string_view name = "Colour";
  static constexpr std::array list{iop::Word{Colour::red, "red"}, iop::Word{Colour::blue, "blue"}};
  static constexpr Colour unless_said = Colour::blue;
};

namespace {

static_assert(iop::Described<Row> && iop::Described<Kept> && !iop::Described<Plain> &&
              !iop::Described<int>);
static_assert(iop::KeepsUnknown<Kept> && !iop::KeepsUnknown<Row> && !iop::KeepsUnknown<Plain>);

static_assert(iop::is_optional<std::optional<int>> && !iop::is_optional<int>);
static_assert(std::is_same_v<iop::OptionalTraits<std::optional<int>>::Inner, int>);
static_assert(std::is_same_v<iop::OptionalTraits<int>::Inner, int>);
static_assert(iop::is_list<std::vector<int>> && !iop::is_list<std::string> &&
              !iop::is_list<std::optional<std::vector<int>>>);
static_assert(std::is_same_v<iop::ListTraits<std::vector<int>>::Element, int>);

// Optional members, lists, booleans and enumerations with a default may be absent, no others.
static_assert(iop::may_be_absent<std::optional<int>> && iop::may_be_absent<std::vector<int>> &&
              iop::may_be_absent<bool> && iop::may_be_absent<Colour>);
static_assert(!iop::may_be_absent<int> && !iop::may_be_absent<std::string> &&
              !iop::may_be_absent<iop::Severity>);

// The part at a place, which must be of that type.
template <std::size_t I, class T>
std::optional<T>& part_of(iop::PartAt<I, T>& parts) {
  return parts.part;
}

TEST_CASE("describe keeps name, sentence and fields as they were listed") {
  constexpr auto description = Row::description();
  CHECK(description.name == "Row");
  CHECK(description.about == "A row.");
  std::vector<std::string_view> about, essential;
  description.fields.each([&](const auto& each) {
    about.push_back(each.about);
    if (each.presence == iop::Presence::essential) essential.push_back(each.name);
  });
  REQUIRE(about.size() == 5);
  CHECK(about[2] == "Perhaps a number.");
  CHECK(essential == std::vector<std::string_view>{"maybe"});
}

TEST_CASE("for_each_field visits every field in order and reaches its member") {
  Row row{1, "two", 3, {4}, true};
  std::string names;
  iop::for_each_field<Row>([&](const auto& each) {
    names += std::string{each.name} + " ";
    row.*each.member = {};
  });
  CHECK(names == "count words maybe list flag ");
  CHECK(row == Row{0, "", std::nullopt, {}, false});
}

TEST_CASE("for_each_part pairs each field with its part") {
  iop::Parts<Row> parts;
  std::string names;
  iop::for_each_part<Row>(parts, [&](const auto& each, auto& part) {
    CHECK_FALSE(part.has_value());
    names += std::string{each.name} + " ";
    part.emplace();
  });
  CHECK(names == "count words maybe list flag ");
  CHECK(part_of<0, int>(parts) == 0);
  CHECK(part_of<1, std::string>(parts) == "");
  REQUIRE(part_of<2, std::optional<int>>(parts).has_value());
  CHECK_FALSE(part_of<2, std::optional<int>>(parts)->has_value());
  CHECK(part_of<3, std::vector<int>>(parts) == std::vector<int>{});
  CHECK(part_of<4, bool>(parts) == false);
}

TEST_CASE("assemble makes the record of its parts, in order, and of what follows them") {
  iop::Parts<Row> parts{{1}, {"two"}, {std::optional{3}}, {std::vector{4, 5}}, {true}};
  CHECK(iop::assemble<Row>(std::move(parts)) == Row{1, "two", 3, {4, 5}, true});

  iop::Parts<Kept> counted{{7}};
  const Kept kept = iop::assemble<Kept>(std::move(counted), std::vector<std::string>{"a", "b"});
  CHECK(kept.count == 7);
  CHECK(kept.extra == std::vector<std::string>{"a", "b"});
}

TEST_CASE("absent_value is nothing, an empty list, false, or the word unless said") {
  CHECK_FALSE(iop::absent_value<std::optional<int>>().has_value());
  CHECK(iop::absent_value<std::vector<int>>().empty());
  CHECK(iop::absent_value<bool>() == false);
  CHECK(iop::word(iop::absent_value<Colour>()) == "blue");
  CHECK(iop::Words<Colour>::name == "Colour");
}

TEST_CASE("check_fields accepts the records of this file") {
  iop::test::check_fields(Row{1, "two", 3, {4}, true});
  iop::test::check_fields(Kept{1, {}});
}

}  // namespace
