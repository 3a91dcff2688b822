#include <iop/core/blank.hpp>

#include <doctest/doctest.h>

namespace {

TEST_CASE("is_blank: nothing but spaces, tabs and ends of lines") {
  for (const auto* blank : {"", " ", "\t", "\r\n", " \t \n"}) CHECK(iop::is_blank(blank));
  for (const auto* text : {"a", " a ", "-", "\u00a0", "0"}) CHECK_FALSE(iop::is_blank(text));
}

TEST_CASE("is_placeholder: a question in < >") {
  for (const auto* asked : {"<Its title.>", "<x>", "<<>>"}) CHECK(iop::is_placeholder(asked));
  for (const auto* text : {"", "<>", "<", ">", "<x", "x>", " <x>", "a <x>"})
    CHECK_FALSE(iop::is_placeholder(text));
}

}  // namespace
