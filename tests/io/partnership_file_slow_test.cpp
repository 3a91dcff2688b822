// What takes longer: the whole Kalmar file cut off at every byte, and documents made to be slow.
#include <cstddef>
#include <string>

#include <doctest/doctest.h>

#include <iop/core/finding_list.hpp>
#include <iop/io/json.hpp>
#include <iop/io/partnership_file.hpp>

#include "support/cases.hpp"
#include "support/documents.hpp"

namespace {

TEST_CASE("the Kalmar file, cut off at any byte, is refused") {
  const std::string text = iop::test::kalmar_text();
  int wrong = 0;
  for (std::size_t size = 0; size + 1 < text.size(); ++size) {
    const auto found = iop::test::found(std::string_view{text}.substr(0, size));
    const bool inside_a_character = (text[size] & 0xC0) == 0x80;
    wrong += found.size() != 1 || found[0] != (size == 0            ? "json.empty"
                                               : inside_a_character ? "json.encoding"
                                                                    : "json.syntax");
  }
  CHECK(wrong == 0);
  CHECK(iop::load(std::string_view{text}.substr(0, text.size() - 1)).findings.empty());
}

// `count` parties and as many references to one that is not there.
std::string dangling(std::size_t count) {
  std::string parties, references;
  for (std::size_t i = 0; i < count; ++i) {
    const std::string comma = i == 0 ? "" : ",";
    parties += comma + R"({"id":"party-number-)" + std::to_string(i) +
               R"(","name":"n","kind":"public_body"})";
    references += comma + R"({"party":"no-such-party"})";
  }
  return R"({"schema":"iop-partnership/1","id":"a","title":"b","parties":[)" + parties +
         R"(],"agreements":[{"id":"a","title":"t","term":{"first":"2024","last":"2025"},"parties":[)" +
         references + "]}]}";
}

// `count` agreements and as many payments.
std::string payments(std::size_t count) {
  std::string agreements, payments;
  for (std::size_t i = 0; i < count; ++i) {
    const std::string comma = i == 0 ? "" : ",";
    agreements += comma + R"({"id":"a)" + std::to_string(i) +
                  R"(","title":"t","term":{"first":"2024","last":"2025"}})";
    payments += comma + R"({"paid_on":"2024-01-01","amount":")" + std::to_string(i + 1) +
                R"(.00","agreement":"a1"})";
  }
  return R"({"schema":"iop-partnership/1","id":"a","title":"b","agreements":[)" + agreements +
         R"(],"facts":{"payments":[)" + payments + "]}}";
}

// Within the limits; with work for each pair of them these would take hours.
TEST_CASE("a document within the limits is never slow: references that lead nowhere") {
  const auto found = iop::validate_text(dangling(100'000));
  REQUIRE(found.size() == iop::most_findings + 1);
  CHECK(found.front().code == iop::ErrorCode::reference_unknown);
  CHECK(found.back() == iop::finding(iop::ErrorCode::json_more_findings, {{"count", "99000"}}));
}
TEST_CASE("a document within the limits is never slow: payments of many agreements") {
  const auto found = iop::validate_text(payments(40'000));
  REQUIRE(found.size() == iop::most_findings + 1);
  CHECK(found.front().code == iop::ErrorCode::chain_overlap);
  CHECK(found.back().code == iop::ErrorCode::json_more_warnings);
}

}  // namespace
