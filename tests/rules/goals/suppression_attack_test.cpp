// Who reads what is published, and knows the rule, can tell no count from 1 to below the threshold.
#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include <iop/io/results.hpp>
#include <iop/report/goals_document.hpp>
#include <iop/report/render.hpp>
#include <iop/rules/goals/suppression.hpp>

#include "rules/goals.hpp"

namespace {

using iop::Baseline;
using iop::Date;
using iop::Decimal;
using iop::Direction;
using iop::FuzzyDate;
using iop::Indicator;
using iop::Measurement;
using iop::SuppressionThreshold;
using iop::Target;
using iop::TargetKind;
using iop::test::counted;
using iop::test::month_of;
using iop::test::published;
using iop::test::visitors;

std::string as_json(const iop::PublishedGoals& goals) {
  return iop::to_json(iop::GoalsAnswer{.result = {.published = goals}, .findings = goals.findings});
}

// Everything that is published of a list of counts, as one text to compare.
std::string told(const iop::PublishedGoals& goals) {
  std::string text;
  for (const auto language : {iop::Language::sv, iop::Language::en})
    text += iop::to_text(iop::goals_document(goals, language));
  return text + as_json(goals);
}

// For each published text the counts that it may be of; then every count from 1 to below the
// threshold must be another in one of the lists that are published alike.
class Attack {
 public:
  void add(const std::vector<std::int64_t>& counts, const std::string& text) {
    alike_[text].push_back(counts);
  }

  [[nodiscard]] std::string disclosed(std::int64_t threshold) const {
    for (const auto& [text, lists] : alike_)
      for (std::size_t i = 0; i < lists.front().size(); ++i) {
        const auto count = lists.front()[i];
        const bool small = count > 0 && count < threshold;
        if (small && std::ranges::all_of(lists, [&](const auto& list) { return list[i] == count; }))
          return "count " + std::to_string(i) + " is " + std::to_string(count);
      }
    return "";
  }
  [[nodiscard]] std::size_t different() const { return alike_.size(); }

 private:
  std::map<std::string, std::vector<std::vector<std::int64_t>>> alike_;
};

// Calls with every list of so many counts from 0 to the most.
template <class Call>
void for_all(std::size_t number, std::int64_t most, Call&& call) {
  std::vector<std::int64_t> counts(number, 0);
  for (;;) {
    call(counts);
    std::size_t i = 0;
    while (i < number && counts[i] == most) counts[i++] = 0;
    if (i == number) return;
    ++counts[i];
  }
}

TEST_CASE("goals.suppression: no small part of a sum can be told, whatever the parts") {
  for (const std::int64_t threshold : {3, 4})
    for (const std::size_t number : {1U, 2U, 3U, 4U})
      for (const std::int64_t target : {0, 2, 3, 4, 100}) {
        if (number == 4 && target != 4) continue;
        Attack attack;
        for_all(number, threshold + 2, [&](const auto& counts) {
          std::vector<Measurement> parts;
          for (std::size_t i = 0; i < counts.size(); ++i) {
            parts.push_back(iop::test::measured("2024", counts[i]));
            parts.back().period = month_of(static_cast<int>(i) + 1);
          }
          auto indicator = visitors();
          indicator.due = FuzzyDate{"en tid", {Date(2024, 1, 1), parts.back().period.latest()}};
          indicator.baseline->value = Decimal(0);
          indicator.target->value = Decimal(target);
          attack.add(counts, told(published(indicator, parts, SuppressionThreshold{threshold})));
        });
        CAPTURE(threshold);
        CAPTURE(number);
        CAPTURE(target);
        CHECK(attack.disclosed(threshold) == "");
        CHECK(attack.different() > 1);
      }
}

TEST_CASE("goals.suppression: no verdict tells a count, or the baseline it began with") {
  const auto kinds = {TargetKind::absolute, TargetKind::relative_change, TargetKind::threshold};
  for (const auto kind : kinds)
    for (const auto direction : {Direction::increase, Direction::decrease})
      for (const std::int64_t threshold : {3, 5})
        for (const std::int64_t target : {0, 1, 2, 3, 4, 5, 6, 50, 100, 120}) {
          Attack attack;
          for_all(2, threshold + 2, [&](const auto& counts) {
            auto indicator = visitors();
            indicator.direction = direction;
            indicator.baseline->value = Decimal(counts[0]);
            indicator.target = Target{.kind = kind, .value = Decimal(target)};
            attack.add(counts, told(published(indicator, {iop::test::measured("2024", counts[1])},
                                              SuppressionThreshold{threshold})));
          });
          CAPTURE(threshold);
          CAPTURE(target);
          CAPTURE(iop::word(kind));
          CAPTURE(iop::word(direction));
          CHECK(attack.disclosed(threshold) == "");
        }
}

TEST_CASE("goals.suppression: no small part of a share can be told") {
  const std::int64_t threshold = 3;
  const Indicator indicator = iop::test::share_to_fall(
      Baseline{.period = FuzzyDate::parse("2023"), .value = Decimal(50)});
  for (const auto& [places, most] : {std::pair{2U, 6}, {3U, 3}}) {
    Attack attack;
    for_all(2U * places, most, [&](auto counts) {  // numerators and what remains
      std::vector<Measurement> parts;
      for (std::size_t i = 0; i < places; ++i) {
        const auto all = counts[2 * i] + counts[2 * i + 1];
        if (all == 0) return;  // nobody to be counted
        auto share = counted(counts[2 * i], all);
        share.part = iop::FigurePart{iop::PartBy::place, std::to_string(i)};
        parts.push_back(share);
        counts.push_back(all);
      }
      attack.add(counts, as_json(
                             published(indicator, parts, SuppressionThreshold{threshold})));
    });
    CAPTURE(places);
    CHECK(attack.disclosed(threshold) == "");
    CHECK(attack.different() > 10);
  }
}

TEST_CASE("goals.suppression: nor a share with its baseline and verdict") {
  const std::int64_t threshold = 3, most = 6;
  for (const std::int64_t change : {0, 10, 34, 50, 100}) {
    Attack attack;
    for_all(4, most, [&](const auto& counts) {
      const auto before_all = counts[0] + counts[1], all = counts[2] + counts[3];
      // Every way to divide a number that is reached is reached.
      if (before_all == 0 || all == 0 || before_all > most || all > most) return;
      Baseline before{.period = FuzzyDate::parse("2023")};
      before.numerator = counts[0];
      before.denominator = before_all;
      auto indicator = iop::test::share_to_fall(before);
      indicator.target->value = Decimal(change);
      attack.add(counts, as_json(
                             published(indicator, {counted(counts[2], all)},
                                       SuppressionThreshold{threshold})));
    });
    CAPTURE(change);
    CHECK(attack.disclosed(threshold) == "");
  }
}

}  // namespace
