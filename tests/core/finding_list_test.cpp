#include <iop/core/finding_list.hpp>

#include <string>
#include <vector>

#include <doctest/doctest.h>

namespace {

using iop::ErrorCode;
using iop::finding;

TEST_CASE("a list of findings: a thousand of each kind, and how many there were beyond") {
  iop::FindingList list;
  int made = 0;
  for (int i = 0; i < 1003; ++i)
    list.add(ErrorCode::value_empty, [&] {
      ++made;
      return finding(ErrorCode::value_empty, {}, "/" + std::to_string(i));
    });
  list.add(finding(ErrorCode::chain_gap));
  CHECK(made == 1000);  // the rest is not even made
  const auto left_out = list.left_out();
  REQUIRE(left_out.size() == 1);
  CHECK(left_out[0].code == ErrorCode::json_more_findings);
  CHECK(left_out[0].details[0].value == "3");
  const auto found = std::move(list).take();
  REQUIRE(found.size() == 1001);
  CHECK(found[999].pointer == "/999");
  CHECK(found[1000].code == ErrorCode::chain_gap);
}

TEST_CASE("the order of a document: the whole first, what has no place last, equals as they were") {
  iop::DocumentOrder order;
  for (const auto* place : {"", "/b", "/b/0", "/a", "/b"}) order.add(place);
  std::vector<iop::Finding> findings;
  for (const auto* place : {"/none", "/a", "/b/0", "/b", "", "/b"})
    findings.push_back(finding(ErrorCode::value_empty, {}, place));
  findings[3].code = ErrorCode::chain_gap;
  std::vector<std::string> places;
  const auto sorted = order.sorted(findings);
  for (const auto& each : sorted) places.push_back(each.pointer);
  CHECK(places == std::vector<std::string>{"", "/b", "/b", "/b/0", "/a", "/none"});
  CHECK(sorted[1].code == ErrorCode::chain_gap);
}

}  // namespace
