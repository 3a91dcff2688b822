#include <iop/rules/review/review_items.hpp>

#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "support/cases.hpp"
#include "support/check_fields.hpp"
#include "support/example.hpp"
#include "support/print.hpp"
#include "support/reviews.hpp"

namespace {

using iop::Date;
using iop::FollowUpState;
using iop::FuzzyDate;
using iop::JsonValue;
using iop::test::at;

FuzzyDate fuzzy(const JsonValue& value) {
  if (value.kind == JsonValue::Kind::string) return Date::parse(value.text);
  const iop::DateRange days{Date::parse(value.items[0].text), Date::parse(value.items[1].text)};
  return days.days() == 1 ? FuzzyDate{days.first()} : FuzzyDate{"words", days};
}

std::vector<iop::ReviewItem> items(const JsonValue& review, std::string_view name) {
  std::vector<iop::ReviewItem> made;
  if (const auto* list = review.find(name))
    for (const auto& each : list->items) {
      made.push_back(iop::test::item(at(each, "id").text));
      if (const auto* when = each.find("follow_up")) made.back().follow_up = fuzzy(*when);
    }
  return made;
}

iop::Review review_of(const JsonValue& value) {
  auto review = iop::test::whole_review(at(value, "id").text, fuzzy(at(value, "on")));
  review.improvement_areas = items(value, "areas");
  review.open_questions = items(value, "questions");
  if (const auto* closes = value.find("closes"))
    for (const auto& each : closes->items) review.closes.push_back({{each.text}, "done"});
  return review;
}

TEST_CASE("review.carry_over: every case of the case file") {
  const auto file = iop::test::json(iop::test::case_file("review_carry_over.json"));
  REQUIRE(at(file, "cases").items.size() >= 15);
  for (const auto& each : at(file, "cases").items) {
    CAPTURE(at(each, "id").text);
    CAPTURE(at(each, "note").text);
    std::vector<iop::Review> reviews;
    for (const auto& review : at(each, "reviews").items) reviews.push_back(review_of(review));
    const auto open = iop::open_review_items(iop::test::partnership_with(reviews),
                                             Date::parse(at(each, "day").text));

    const auto& expected = at(each, "open").items;
    REQUIRE(open.items.size() == expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
      const auto& item = open.items[i];
      CHECK(item.item.id == at(expected[i], "id").text);
      CHECK(item.review == at(expected[i], "review").text);
      CHECK(item.least_age_days == iop::test::integer(at(expected[i], "age").items[0]));
      CHECK(item.most_age_days == iop::test::integer(at(expected[i], "age").items[1]));
      CHECK(std::string{iop::word(item.due)} == at(expected[i], "due").text);
      CHECK_FALSE(item.settled.has_value());
    }
    CHECK(iop::test::codes(open.findings) == iop::test::texts(at(each, "findings")));
  }
}

TEST_CASE("review.carry_over: the question of Kvinnojouren comes up in the autumn of 2023") {
  const auto& partnership = iop::test::kvinnojouren();
  const auto autumn = iop::open_review_items(partnership, Date(2023, 10, 1));
  REQUIRE(autumn.items.size() == 1);
  const auto& question = autumn.items.front();
  CHECK(question.item.id == "socialtjanstens-del");
  CHECK(question.kind == iop::ReviewItemKind::open_question);
  CHECK(question.review == "2022");
  CHECK(question.owner_name == "Kalmar kommun, Socialförvaltningen");
  CHECK(question.item.follow_up->text() == "hösten 2023");
  CHECK(question.most_age_days == 334);
  CHECK(question.due == FollowUpState::now);
  CHECK(autumn.findings.empty());

  const auto late = iop::open_review_items(partnership, Date(2023, 12, 1));
  CHECK(late.items.front().due == FollowUpState::passed);
  CHECK(iop::test::codes(late.findings) == std::vector<std::string>{"review.item_overdue"});
  CHECK(iop::message(late.findings.front(), iop::Language::en) ==
        "'socialtjanstens-del' of the review '2022' was to be taken up again hösten 2023 and is "
        "not closed.");
}

TEST_CASE("review.carry_over: the owner by the name it had on the day") {
  auto partnership = iop::test::partnership_with({iop::test::whole_review("r", Date(2024, 5, 1))});
  partnership.facts->reviews[0].improvement_areas = {iop::test::item("i")};
  partnership.facts->reviews[0].improvement_areas[0].owner = iop::PartyId{"club"};
  partnership.parties[1].former_names = {{.name = "Old club", .until = Date(2024, 6, 30)}};
  const auto name = [&](const Date& day) {
    return iop::open_review_items(partnership, day).items.at(0).owner_name;
  };
  CHECK(name(Date(2024, 6, 30)) == "Old club");
  CHECK(name(Date(2024, 7, 1)) == "Club");
}

TEST_CASE("review.carry_over: a partnership without facts has nothing open") {
  auto partnership = iop::test::partnership_with({});
  partnership.facts.reset();
  const auto open = iop::open_review_items(partnership, Date(2024, 1, 1));
  CHECK(open.items.empty());
  CHECK(open.findings.empty());
  CHECK(iop::explain(open).empty());
}

TEST_CASE("review.carry_over: a step for each item names it, its review and its time") {
  const auto steps =
      iop::explain(iop::open_review_items(iop::test::kvinnojouren(), Date(2023, 12, 1)));
  REQUIRE(steps.size() == 1);
  CHECK(steps[0].rule == iop::RuleId::review_carry_over);
  CHECK(steps[0].value == iop::StepValue{std::string{"passed"}});
  REQUIRE(iop::find_operand(steps[0], "follow_up") != nullptr);
  CHECK(*iop::find_operand(steps[0], "follow_up") == iop::StepValue{std::string{"hösten 2023"}});
}

TEST_CASE("review.carry_over: records list their fields in the order of their declaration") {
  iop::test::check_fields(iop::test::example_of<iop::OpenReviewItem>());
  iop::test::check_fields(iop::test::example_of<iop::OpenReviewItems>());
}

}  // namespace
