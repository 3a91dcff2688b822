#include <iop/rules/follow_up/due.hpp>

#include <algorithm>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include <iop/io/partnership_file.hpp>

#include "support/cases.hpp"
#include "support/check_code.hpp"
#include "support/check_fields.hpp"
#include "support/documents.hpp"
#include "support/example.hpp"
#include "support/print.hpp"

namespace {

using iop::DueList;
using iop::Partnership;
using iop::test::day;
using List = std::vector<std::string>;

Partnership kalmar(std::string id = "kalmar-stadsmission") {
  auto partnership = iop::parse_partnership(iop::test::kalmar_text());
  partnership.id = std::move(id);
  return partnership;
}

List lines(const DueList& list) {
  List result;
  for (const auto& each : list.items)
    result.push_back(each.partnership + " " + each.status.obligation.id + " " +
                     std::string{iop::word(each.status.state)});
  return result;
}

TEST_CASE("due_within: what is overdue, and what may fall due in the days ahead") {
  const auto review = "p 2023-2026/quality_review/kvalitetsuppfoljning/2023-12-01 overdue";
  CHECK(lines(iop::due_within({kalmar("p")}, day("2025-04-15"), 46)) == List{review});
  CHECK(lines(iop::due_within({kalmar("p")}, day("2025-04-15"), 47)) ==
        List{review, "p 2023-2026/payment/2025-06 upcoming"});  // June may be 1 June
  CHECK(lines(iop::due_within({kalmar("p")}, day("2025-06-30"), 0)) ==
        List{review, "p 2023-2026/payment/2025-06 due"});
}

TEST_CASE("due_within: in order of due day, partnership and obligation, whatever the order given") {
  const std::vector given{kalmar("b"), kalmar("a"), kalmar("c")};
  const auto list = iop::due_within(given, day("2025-04-15"), 60);
  CHECK(lines(list) == List{"a 2023-2026/quality_review/kvalitetsuppfoljning/2023-12-01 overdue",
                            "b 2023-2026/quality_review/kvalitetsuppfoljning/2023-12-01 overdue",
                            "c 2023-2026/quality_review/kvalitetsuppfoljning/2023-12-01 overdue",
                            "a 2023-2026/payment/2025-06 upcoming",
                            "b 2023-2026/payment/2025-06 upcoming",
                            "c 2023-2026/payment/2025-06 upcoming"});
  auto reversed = given;
  std::ranges::reverse(reversed);
  CHECK(iop::due_within(reversed, day("2025-04-15"), 60) == list);
}

TEST_CASE("due_within: what nobody can say of days that have passed is told, once") {
  auto partnership = kalmar("x");
  partnership.facts->payments.reset();
  const auto list = iop::due_within({partnership}, day("2025-04-15"), 10);
  REQUIRE(list.findings.size() == 1);  // of three instalments
  CHECK(iop::test::codes(list.findings[0].findings) ==
        List{"follow_up.due_not_stated", "follow_up.payments_not_stated"});
}

TEST_CASE("due_within: findings stand with their partnership; none given is an empty list") {
  auto partnership = kalmar("x");
  partnership.assignments = {{.id = "u", .text = "t"}};
  const auto list = iop::due_within({kalmar("y"), partnership}, day("2025-04-15"), 60);
  REQUIRE(list.findings.size() == 2);
  CHECK(list.findings[0].partnership == "x");
  CHECK(iop::test::codes(list.findings[0].findings) ==
        List{"follow_up.due_not_stated", "follow_up.no_due_day"});
  CHECK(iop::test::codes(list.findings[1].findings) == List{"follow_up.due_not_stated"});
  CHECK(iop::due_within(std::vector<iop::Partnership>{}, day("2025-04-15"), 60).items.empty());
}

TEST_CASE("due_within: what is unknown is listed while it may still be done, and not for ever") {
  auto partnership = kalmar("p");
  partnership.facts.reset();
  const auto list = lines(iop::due_within({partnership}, day("2025-06-10"), 20));
  CHECK(std::ranges::count(list, "p 2023-2026/payment/2025-06 unknown") == 1);
  CHECK(std::ranges::count(list, "p 2023-2026/payment/2024-12 unknown") == 0);
}

TEST_CASE("due_list: the same from what compliance gave") {
  const auto on = day("2025-04-15");
  CHECK(iop::due_list({iop::compliance(kalmar("a"), on), iop::compliance(kalmar("b"), on)},
                      {on, on.plus_days(60)},
                      {}) == iop::due_within({kalmar("b"), kalmar("a")}, on, 60));
}

TEST_CASE("due_within: days ahead past 2199 are refused") {
  CHECK_CODE(iop::due_within(std::vector<iop::Partnership>{}, day("2199-12-31"), 1), iop::ErrorCode::date_range);
  CHECK_CODE(iop::DaysAhead{-1}, iop::ErrorCode::value_range);
}

TEST_CASE("due_within: records list their fields in the order of their declaration") {
  iop::test::check_fields(iop::test::example_of<DueList>());
  iop::test::check_fields(iop::test::example_of<iop::DueItem>());
  iop::test::check_fields(iop::test::example_of<iop::PartnershipFindings>());
}

TEST_CASE("follow_up: a partnership that stands twice is counted once, and that is told") {
  const auto one = iop::parse_partnership(iop::test::small_text);
  const auto once = iop::due_within({one}, iop::Date(2025, 1, 1), 60);
  const auto twice = iop::due_within({one, one}, iop::Date(2025, 1, 1), 60);
  CHECK(twice.items == once.items);
  REQUIRE(twice.findings.size() == 1);
  CHECK(twice.findings[0].findings.back().code == iop::ErrorCode::reference_partnership_twice);
  CHECK(iop::message(twice.findings[0].findings.back(), iop::Language::en) ==
        "The partnership '" + one.id + "' stands twice: /0 and /1; only the first is counted.");
}

}  // namespace
