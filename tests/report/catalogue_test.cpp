#include <iop/report/catalogue.hpp>

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include <iop/model/reading.hpp>

#include "report/kalmar.hpp"
#include "support/cases.hpp"

namespace {

using iop::Language;
using iop::question_label;
using iop::reading_label;
using iop::RuleId;

TEST_CASE("every rule has an entry in both languages, each text once") {
  std::set<std::string_view> texts;
  CHECK_EQ(iop::rule_entries().size(), iop::Words<RuleId>::list.size());
  for (const auto& [rule, name] : iop::Words<RuleId>::list) {
    CAPTURE(std::string{name});
    const auto& entry = iop::rule_entry(rule);
    CHECK(entry.id == rule);
    for (const auto text : {entry.title_sv, entry.title_en, entry.meaning_sv, entry.meaning_en}) {
      CHECK_FALSE(text.empty());
      CHECK(texts.insert(text).second);
    }
    CHECK(entry.meaning_sv.ends_with('.'));
    CHECK(entry.meaning_en.ends_with('.'));
    CHECK_EQ(entry.quote.empty(), entry.source.empty());
  }
}

// Every quote of a document, under `quote` or among `quotes`, by its source.
void gather(const iop::JsonValue& value, std::multimap<std::string, std::string>& quotes) {
  const auto keep = [&](const iop::JsonValue& quote) {
    quotes.emplace(iop::test::at(quote, "source").text, iop::test::at(quote, "text").text);
  };
  if (const auto* quote = value.find("quote")) keep(*quote);
  if (const auto* several = value.find("quotes"))
    for (const auto& each : several->items) keep(each);
  for (const auto& each : value.items) gather(each, quotes);
  for (const auto& [name, member] : value.members) gather(member, quotes);
}

TEST_CASE("every quote stands in an example's file, with that source") {
  std::multimap<std::string, std::string> quotes;
  for (const auto& file :
       std::filesystem::directory_iterator(iop::test::project_path("examples/data")))
    gather(iop::test::json(iop::test::project_file(file.path().string())), quotes);
  for (const auto& entry : iop::rule_entries()) {
    if (entry.quote.empty()) continue;
    CAPTURE(std::string{entry.quote});
    const auto [begin, end] = quotes.equal_range(std::string{entry.source});
    CHECK(std::any_of(begin, end, [&](const auto& each) {
      return iop::test::contains(each.second, entry.quote);
    }));
  }
}

TEST_CASE("a meaning that rests on a reading names its key") {
  const auto names = [](RuleId rule, std::string_view key) {
    const auto& entry = iop::rule_entry(rule);
    return iop::test::contains(entry.meaning_sv, key) && iop::test::contains(entry.meaning_en, key);
  };
  CHECK(names(RuleId::repayment_half_year, "half_year=calendar"));
  CHECK(names(RuleId::repayment_remaining_days, "rescission_day=included"));
  CHECK(names(RuleId::repayment_half_year_amount, "amount=current_half_year"));
  CHECK(names(RuleId::repayment_cap, "cap=total_paid"));
  CHECK(names(RuleId::repayment_rounding, "unit"));
  CHECK(names(RuleId::repayment_payable, "payable_unit"));
}

TEST_CASE("every question of reading and every answer has a phrase of its own") {
  for (const auto language : {Language::sv, Language::en}) {
    std::set<std::string_view> phrases;
    iop::for_each_field<iop::UsedReading>([&](const auto& question) {
      using Answer = typename std::remove_cvref_t<decltype(question)>::Type;
      CAPTURE(std::string{question.name});
      const auto asked = question_label(question.name, language);
      CHECK(asked.ends_with('?'));
      CHECK(phrases.insert(asked).second);
      for (const auto& answer : iop::Words<Answer>::list) {
        const auto told = reading_label(question.name, answer.text, language);
        CHECK((told != answer.text || told == "up" || told == "down"));
        CHECK(phrases.insert(told).second);
      }
    });
  }
}

TEST_CASE("labels give an unknown name back") {
  CHECK_EQ(question_label("colour", Language::sv), "colour");
  CHECK_EQ(reading_label("colour", "red", Language::en), "red");
  CHECK_EQ(reading_label("cap", "red", Language::en), "red");
}

}  // namespace
