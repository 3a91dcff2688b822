#include <iop/report/document.hpp>

#include <doctest/doctest.h>

#include "support/check_fields.hpp"

namespace {

using namespace iop;

TEST_CASE("a document's records list their fields in the order of their declaration") {
  test::check_fields(block::Heading{2, "a"});
  test::check_fields(block::Paragraph{"a"});
  test::check_fields(block::Quote{"a", "b", Language::sv});
  test::check_fields(block::Column{"a"});
  test::check_fields(block::Table{"a", {}, {}});
  test::check_fields(block::Item{"a"});
  test::check_fields(block::List{{}});
  test::check_fields(block::Fact{"a", "b"});
  test::check_fields(block::Facts{{}});
  test::check_fields(Document{Language::sv, "a"});
}

TEST_CASE("documents are equal where every block is") {
  const Document one{Language::sv, "t", {block::Paragraph{"a"}}};
  CHECK(one == Document{Language::sv, "t", {block::Paragraph{"a"}}});
  CHECK(one != Document{Language::sv, "t", {block::Paragraph{"b"}}});
  CHECK(one != Document{Language::sv, "t", {block::Heading{2, "a"}}});
  CHECK(one != Document{Language::en, "t", {block::Paragraph{"a"}}});
}

}  // namespace
