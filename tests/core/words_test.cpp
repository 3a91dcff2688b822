#include <iop/core/words.hpp>

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include <doctest/doctest.h>

#include <iop/core/error.hpp>
#include <iop/core/rounding.hpp>

namespace {

enum class End { north, south };
enum class Wordless { one };

}  // namespace

template <>
struct iop::Words<End> {
  static constexpr std::string_view name = "End";
  static constexpr std::array list{iop::Word{End::north, "north"},
                                   iop::Word{End::south, "south"}};
};

namespace {

using iop::edit_distance;
using iop::from_word;
using iop::nearest;
using iop::word;

static_assert(iop::Worded<End>);
static_assert(!iop::Worded<Wordless>);
static_assert(word(End::north) == "north");
static_assert(word(End::south) == "south");
static_assert(from_word<End>("south") == End::south);
static_assert(!from_word<End>("South"));
static_assert(iop::all_words<End>() == std::array<std::string_view, 2>{"north", "south"});

TEST_CASE("word and from_word are each other's inverse, exactly") {
  CHECK(word(End::north) == "north");
  CHECK(word(static_cast<End>(7)) == "");
  CHECK(from_word<End>("north") == End::north);
  for (const std::string_view unknown :
       {"", "North", "NORTH", " north", "north ", "nort", "northh"}) {
    CAPTURE(std::string{unknown});
    CHECK_FALSE(from_word<End>(unknown));
  }
}

// Every value from 0 has a word of lower-case letters and `_`, none twice.
template <class Enum>
void check_words(std::size_t count) {
  CAPTURE(std::string{iop::Words<Enum>::name});
  const auto words = iop::all_words<Enum>();
  CHECK(words.size() == count);
  for (std::size_t i = 0; i < words.size(); ++i) {
    const auto value = static_cast<Enum>(static_cast<std::underlying_type_t<Enum>>(i));
    CHECK(word(value) == words[i]);
    CHECK(from_word<Enum>(words[i]) == value);
    CHECK_FALSE(words[i].empty());
    CHECK(words[i].find_first_not_of("abcdefghijklmnopqrstuvwxyz_") == std::string_view::npos);
  }
}

TEST_CASE("Words of the core's enumerations are whole") {
  check_words<End>(2);
  check_words<iop::Language>(2);
  check_words<iop::Severity>(3);
  check_words<iop::RoundingMode>(4);
  check_words<iop::RoundingUnit>(2);
}

TEST_CASE("edit_distance counts insertions, deletions and replacements") {
  struct Case {
    std::string_view left, right;
    std::size_t distance;
  };
  for (const auto& each : {
           Case{"", "", 0},
           Case{"", "abc", 3},
           Case{"abc", "abc", 0},
           Case{"abc", "abd", 1},
           Case{"abc", "ab", 1},
           Case{"abc", "bc", 1},
           Case{"abc", "axbc", 1},
           Case{"kitten", "sitting", 3},
           Case{"saturday", "sunday", 3},
           Case{"ab", "ba", 2},
           Case{"abc", "xyz", 3},
           Case{"NORTH", "north", 0},
           Case{"aZ", "Az", 0},
           Case{"@[`{", "`{@[", 4},  // neighbours of the letters have no case
           Case{"å", "Å", 1},        // one of two bytes; only ASCII letters have a case here
           Case{"amount", "ammount", 1},
           Case{"half_up", "half-up", 1},
       }) {
    CAPTURE(std::string{each.left});
    CAPTURE(std::string{each.right});
    CHECK(edit_distance(each.left, each.right) == each.distance);
    CHECK(edit_distance(each.right, each.left) == each.distance);
  }
}

TEST_CASE("nearest gives the first of the nearest") {
  const std::vector<std::string> words{"ore", "krona", "kronor", "core"};
  struct Case {
    std::string text, expected;
  };
  for (const auto& each : {
           Case{"ore", "ore"},
           Case{"Krona", "krona"},
           Case{"kronr", "krona"},  // as near to kronor: the first of equals
           Case{"kronorr", "kronor"},
           Case{"cor", "core"},
           Case{"kr", ""},  // four of six letters away from kronor
           Case{"cores", "core"},
           Case{"oe", "ore"},  // one of three: as far as a word may be
           Case{"or", "ore"},
           Case{"oxe", "ore"},
           Case{"oxx", ""},
           Case{"zzz", ""},
           Case{"", ""},
       }) {
    CAPTURE(each.text);
    CHECK(nearest(each.text, words) == each.expected);
  }
  CHECK(nearest("anything", std::vector<std::string>{}) == "");
  CHECK(nearest("southh", iop::all_words<End>()) == "south");
  CHECK(nearest("buyer", iop::all_words<End>()) == "");
}

TEST_CASE("joined puts the separator between, not around") {
  using Texts = std::vector<std::string>;
  CHECK(iop::joined(Texts{}) == "");
  CHECK(iop::joined(Texts{"a"}) == "a");
  CHECK(iop::joined(Texts{"a", "b", "c"}) == "a, b, c");
  CHECK(iop::joined(Texts{"a", "", "c"}) == "a, , c");
  CHECK(iop::joined(Texts{"a", "b"}, " | ") == "a | b");
  CHECK(iop::joined(iop::all_words<End>()) == "north, south");
}

TEST_CASE("nearest compares texts of 64 bytes and not of 65") {
  const std::string long_word(60, 'b');
  const std::vector<std::string> words{"a", long_word};
  CHECK(nearest(std::string(64, 'b'), words) == long_word);
  CHECK(nearest(std::string(65, 'b'), words) == "");
  CHECK(nearest(std::string(1 << 20, 'b'), words) == "");
}

}  // namespace
