#include <iop/io/schema.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include <iop/io/partnership_file.hpp>
#include <iop/rules/repayment/statement.hpp>

#include "support/cases.hpp"
#include "support/documents.hpp"
#include "support/example.hpp"

namespace {

using iop::JsonValue;
using iop::Partnership;
using iop::test::at;
using iop::test::found;
using iop::test::texts;
using List = std::vector<std::string>;

// ---- the published schema
// ------------------------------------------------------------------------

TEST_CASE("the committed schema is the one the library gives") {
  CHECK(iop::test::project_file("schema/iop-partnership-1.schema.json") ==
        iop::partnership_schema_text());
}

TEST_CASE("the schema names the draft, the format, and the record it begins with") {
  const auto schema = iop::test::json(iop::partnership_schema_text());
  CHECK(at(schema, "$schema").text == "https://json-schema.org/draft/2020-12/schema");
  CHECK(at(schema, "$id").text == "urn:iop:iop-partnership/1");
  CHECK(at(schema, "$ref").text == "#/$defs/Partnership");
  const auto& partnership = at(at(schema, "$defs"), "Partnership");
  CHECK(at(at(at(partnership, "properties"), "schema"), "const").text == "iop-partnership/1");
}

TEST_CASE("every record has a definition: its fields in order, what is required, what is kept") {
  const auto schema = iop::test::json(iop::partnership_schema_text());
  std::set<std::string> records;
  iop::test::for_each_record<Partnership>([&]<class Record>() {
    const std::string name{Record::description().name};
    CAPTURE(name);
    records.insert(name);
    const auto& definition = at(at(schema, "$defs"), name);
    CHECK(at(definition, "type").text == "object");
    CHECK(at(definition, "description").text == Record::description().about);
    List fields, required;
    iop::for_each_field<Record>([&](const auto& field) {
      using Type = typename std::remove_cvref_t<decltype(field)>::Type;
      fields.emplace_back(field.name);
      const auto& property = at(at(definition, "properties"), field.name);
      CHECK(at(property, "description").text == field.about);
      const bool at_least_one = std::is_same_v<Record, Partnership> && field.name == "agreements";
      if (!iop::may_be_absent<Type> || at_least_one) required.emplace_back(field.name);
      CHECK((property.find("minItems") != nullptr) == at_least_one);
    });
    List properties;
    for (const auto& member : at(definition, "properties").members)
      properties.push_back(member.name);
    CHECK(properties == fields);
    const auto* listed = definition.find("required");
    CHECK((listed ? texts(*listed) : List{}) == required);
    CHECK((at(definition, "additionalProperties").text == "true") == iop::KeepsUnknown<Record>);
  });
  CHECK(at(schema, "$defs").members.size() == records.size());
}

// What the reader refuses without: from the document, not from the descriptions.
TEST_CASE("what the schema requires is what the reader misses") {
  const auto schema = iop::test::json(iop::partnership_schema_text());
  const std::map<std::string, std::string> places{{"Partnership", ""},
                                                  {"Party", "/parties/0"},
                                                  {"Agreement", "/agreements/0"},
                                                  {"AgreementParty", "/agreements/0/parties/0"},
                                                  {"Term", "/agreements/0/term"},
                                                  {"Contribution", "/agreements/0/contributions/0"},
                                                  {"PaymentTerms", "/agreements/0/payment"},
                                                  {"RescissionTerms", "/agreements/0/rescission"},
                                                  {"RepaymentTerms", "/agreements/0/repayment"},
                                                  {"Clause", "/agreements/0/clauses/0"},
                                                  {"Facts", "/facts"},
                                                  {"Payment", "/facts/payments/0"}};
  for (const auto& [record, place] : places) {
    CAPTURE(record);
    auto tree = iop::test::json(iop::test::small_text);
    iop::test::value_at(tree, place)->members.clear();
    const auto* listed = at(at(schema, "$defs"), record).find("required");
    const auto missing = found(iop::write_json(tree));
    const auto count = static_cast<std::size_t>(
        std::count(missing.begin(), missing.end(),
                   place.empty() ? "value.missing" : "value.missing at " + place));
    CHECK(count == (listed ? listed->items.size() : 0));
  }
}

// ---- the skeleton
// --------------------------------------------------------------------------------

// Every text of the tree with its pointer.
void walk(const JsonValue& value, const std::string& pointer,
          std::vector<std::pair<std::string, std::string>>& all) {
  if (value.kind == JsonValue::Kind::string) all.emplace_back(pointer, value.text);
  for (std::size_t i = 0; i < value.items.size(); ++i)
    walk(value.items[i], iop::pointer_to(pointer, i), all);
  for (const auto& member : value.members)
    walk(member.value, iop::pointer_to(pointer, member.name), all);
}

std::vector<std::pair<std::string, std::string>> questions() {
  std::vector<std::pair<std::string, std::string>> all;
  walk(iop::test::json(iop::skeleton_text()), "", all);
  std::erase_if(all, [](const auto& each) { return each.first == "/schema"; });
  return all;
}

TEST_CASE("the skeleton is refused for its questions alone, one finding for each, in order") {
  List expected;
  for (const auto& [pointer, text] : questions()) {
    CAPTURE(pointer);
    CHECK(text.starts_with('<'));
    CHECK(text.ends_with('>'));
    CHECK(text.size() > 5);
    expected.push_back("value.placeholder at " + pointer);
  }
  CHECK(found(iop::skeleton_text()) == expected);
  CHECK(std::set<std::string>(expected.begin(), expected.end()).size() == expected.size());
  CHECK(expected.size() > 25);
  CHECK(iop::write_json(iop::test::json(iop::skeleton_text())) == iop::skeleton_text());
}

TEST_CASE("the skeleton says which words a word can be") {
  const auto all = questions();
  const auto question = [&](const std::string& pointer) {
    const auto each =
        std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.first == pointer; });
    REQUIRE(each != all.end());
    return each->second;
  };
  CHECK(question("/parties/0/kind").ends_with(" public_body | civil_society>"));
  CHECK(question("/agreements/0/rescission/unless_rectified").ends_with(" true | false>"));
  CHECK(question("/agreements/0/term/first").starts_with("<The first day;"));
}

TEST_CASE("the skeleton, once filled in, is read without findings and can be computed on") {
  const std::map<std::string, std::string> answers{
      {"/id", "\"p\""},
      {"/title", "\"A partnership\""},
      {"/parties/0/id", "\"town\""},
      {"/parties/0/name", "\"The town\""},
      {"/parties/0/kind", "\"public_body\""},
      {"/agreements/0/id", "\"first\""},
      {"/agreements/0/title", "\"An agreement\""},
      {"/agreements/0/parties/0/party", "\"town\""},
      {"/agreements/0/parties/0/side", "\"payer\""},
      {"/agreements/0/term/first", "\"2023-12-01\""},
      {"/agreements/0/term/last", "\"2026-11-30\""},
      {"/agreements/0/term/clause", "\"c\""},
      {"/agreements/0/payment/months/0", "12"},
      {"/agreements/0/payment/amount", "\"500000.00\""},
      {"/agreements/0/payment/clause", "\"c\""},
      {"/agreements/0/rescission/breach", "\"serious\""},
      {"/agreements/0/rescission/unless_rectified", "true"},
      {"/agreements/0/rescission/clause", "\"c\""},
      {"/agreements/0/repayment/breach_by", "\"payee\""},
      {"/agreements/0/repayment/divisor", "182"},
      {"/agreements/0/repayment/clause", "\"c\""},
      {"/agreements/0/clauses/0/id", "\"c\""},
      {"/agreements/0/clauses/0/heading", "\"Repayment\""},
      {"/agreements/0/clauses/0/summary", "\"What comes back.\""},
      {"/agreements/0/clauses/0/quote/text", "\"The words.\""},
      {"/agreements/0/clauses/0/quote/source", "\"The agreement, page 7\""},
      {"/facts/payments/0/paid_on", "\"2024-12-20\""},
      {"/facts/payments/0/amount", "\"500000.00\""},
      {"/facts/payments/0/covers", "\"2024-12-01\""}};
  std::string text = iop::skeleton_text();
  std::size_t asked = 0;
  for (const auto& [pointer, question] : questions()) {
    CAPTURE(pointer);
    const auto answer = answers.find(pointer);
    REQUIRE_MESSAGE(answer != answers.end(), "a question without an answer here: ", question);
    text = iop::test::changed(text, pointer, answer->second);
    ++asked;
  }
  CHECK(asked == answers.size());
  CHECK(found(text) == List{});
  const auto partnership = iop::parse_partnership(text);
  CHECK(iop::partnership_text(partnership) == text);
  const auto statement =
      iop::repayment_statement(partnership.agreement("first"), partnership.facts->payments,
                               iop::test::rescinded("2025-03-14"));
  CHECK(statement.figure.amount == iop::test::kronor("214285.71"));
}

}  // namespace
