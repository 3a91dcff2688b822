#include <iop/core/look.hpp>

#include <string>
#include <string_view>

#include <doctest/doctest.h>

namespace {

using iop::look_difference;
using iop::look_of;
using Difference = iop::LookDifference;

TEST_CASE("texts that look the same: one character or two, another alphabet, what does not show") {
  for (const std::string_view twin :
       {"fo\u0308reningen", "f\u04E7reningen", "f\u043E\u0308reningen", "f\u00F6reningen ",
        " f\u00F6reningen", "f\u00F6ren\u200Bingen", "\uFEFFf\u00F6reningen",
        "f\u00F6r\u0435ningen", "f\u00F6reningen\u00A0"}) {
    CAPTURE(std::string{twin});
    CHECK(look_of(twin) == look_of("f\u00F6reningen"));
  }
  CHECK(look_of("\u212Astr") != look_of("\u00C5str"));
  CHECK(look_of("\u212Bstr") == look_of("\u00C5str"));
  CHECK(look_of("A\u030Astr") == look_of("\u00C5str"));
  CHECK(look_of("a\u2011b") == look_of("a-b"));
  CHECK(look_of("a\u00A0 b") == look_of("a b"));
  CHECK(look_of("\uFF41vtal") == look_of("avtal"));
}

TEST_CASE("texts that do not look the same") {
  for (const auto& [left, right] :
       {std::pair{"foreningen", "f\u00F6reningen"}, std::pair{"F\u00F6reningen", "f\u00F6reningen"},
        std::pair{"a b", "ab"}, std::pair{"a-b", "a_b"}, std::pair{"\u00E9", "\u00E8"},
        std::pair{"", "a"}, std::pair{"\xff", "\xfe"}, std::pair{"\xff", "\u00FF"}})
    CHECK(look_of(left) != look_of(right));
}

TEST_CASE("plain: ASCII without blanks") {
  for (const auto* plain : {"", "avtal-2023_b", "A.1"}) CHECK(iop::has_plain_look(plain));
  for (const auto* other : {" ", "a b", "\u00F6", "a\t", "\x7f"})
    CHECK_FALSE(iop::has_plain_look(other));
}

TEST_CASE("where two differ: the character that a reader counts, and what it is made of") {
  CHECK(look_difference("fo\u0308rening", "f\u00F6rening") ==
        Difference{2, "U+006F U+0308", "U+00F6"});
  CHECK(look_difference("\u00F6\u00F6", "\u00F6o\u0308") ==
        Difference{2, "U+00F6", "U+006F U+0308"});
  CHECK(look_difference("avtal ", "avtal") == Difference{6, "U+0020", "–"});
  CHECK(look_difference("avtal", "avtal ") == Difference{6, "–", "U+0020"});
  CHECK(look_difference("m\u043Ete", "mote") == Difference{2, "U+043E", "U+006F"});
  CHECK(look_difference("av\u200Btal", "avtal") == Difference{2, "U+0076 U+200B", "U+0076"});
  CHECK(look_difference("\u200Ba", "a") == Difference{1, "U+200B", "U+0061"});
  CHECK(look_difference("a", "a") == Difference{2, "–", "–"});
}

}  // namespace
