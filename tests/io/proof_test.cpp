#include <iop/io/proof.hpp>

#include <string>
#include <vector>

#include <doctest/doctest.h>

#include <iop/io/json.hpp>
#include <iop/io/sha256.hpp>

#include "support/cases.hpp"
#include "support/check_code.hpp"
#include "support/print.hpp"
#include "support/repayment_reference.hpp"

namespace {

using iop::ErrorCode;
using iop::JsonValue;
using iop::test::plain_agreement;
using iop::test::plain_payments;
using iop::test::rescinded;

iop::RepaymentStatement statement() {
  return iop::repayment_statement(plain_agreement(), plain_payments(), rescinded("2025-03-14"));
}

// The value at a JSON pointer.
const JsonValue& at(const JsonValue& document, std::string_view pointer) {
  const JsonValue* value = &document;
  while (!pointer.empty()) {
    pointer.remove_prefix(1);
    const auto name = pointer.substr(0, pointer.find('/'));
    value = value->kind == JsonValue::Kind::array
                ? &value->items.at(static_cast<std::size_t>(name.front() - '0'))
                : &iop::test::at(*value, name);
    pointer.remove_prefix(name.size());
  }
  return *value;
}

// The text without its member `seal`.
std::string unsealed(JsonValue document) {
  std::erase_if(document.members, [](const auto& member) { return member.name == "seal"; });
  return iop::write_json(document);
}

void check_in_order(const JsonValue& value) {
  for (std::size_t i = 1; i < value.members.size(); ++i)
    CHECK(value.members[i - 1].name < value.members[i].name);
  for (const auto& member : value.members) check_in_order(member.value);
  for (const auto& item : value.items) check_in_order(item);
  if (value.kind == JsonValue::Kind::number)
    CHECK(value.text.find_first_not_of("-0123456789") == std::string::npos);
}

TEST_CASE("a proof holds the exact ratio, the cap, the rounding and the payable step apart") {
  const auto json = iop::test::json(iop::proof(statement()));
  CHECK(at(json, "/computation/exact/numerator").text == "3900000000");
  CHECK(at(json, "/computation/exact/divisor").text == "182");
  CHECK(at(json, "/computation/remaining/days").text == "78");
  CHECK(at(json, "/computation/remaining/first").text == "2025-03-15");
  CHECK(at(json, "/computation/cap/ore").text == "50000000");
  CHECK(at(json, "/computation/cap/capped").text == "false");
  CHECK(at(json, "/computation/rounding/ore").text == "21428571");
  CHECK(at(json, "/computation/payable/ore").text == "21428600");
  CHECK(at(json, "/operands/payments/2/half_year/first").text == "2024-12-01");
  CHECK(at(json, "/sealed_only/laws/0/in_force_from").text == "2010-10-01");
}

TEST_CASE("a proof is canonical, and sealed over everything else") {
  const auto text = iop::proof(statement(), {iop::proof_input(iop::InputKind::payments, "abc")});
  const auto json = iop::test::json(text);
  CHECK(iop::write_json(json) == text);
  check_in_order(json);
  CHECK(at(json, "/seal").text == iop::sha256(unsealed(json)));
  CHECK(at(json, "/sealed_only/inputs/0/sha256").text == iop::sha256("abc"));
}

TEST_CASE("an answer without a figure has a proof of its reason") {
  const auto json = iop::test::json(
      iop::proof(iop::repayment_statement(plain_agreement(), {}, rescinded("2025-03-14"))));
  CHECK(at(json, "/computation/status").text == "unknown");
  CHECK(at(json, "/computation/reason").text == "repayment.payments_not_stated");
  CHECK(at(json, "/computation/exact").kind == JsonValue::Kind::null);
  CHECK(at(json, "/sealed_only/laws").items.empty());
}

TEST_CASE("a statement without its parts has no proof") {
  auto without_payments = statement();
  without_payments.payments.reset();
  CHECK_CODE(iop::proof(without_payments), ErrorCode::value_missing);
  auto without_term = statement();
  without_term.term.reset();
  CHECK_CODE(iop::proof(without_term), ErrorCode::value_missing);
  auto without_total = statement();
  without_total.total_paid.reset();
  CHECK_CODE(iop::proof(without_total), ErrorCode::value_missing);
  auto without_reason = statement();
  without_reason.figure = {.status = iop::RepaymentStatus::invalid};
  CHECK_CODE(iop::proof(without_reason), ErrorCode::value_missing);
}

TEST_CASE("what is no SHA-256 names no input") {
  for (const std::string text :
       {"", "abc", "BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD"})
    CHECK_CODE(iop::proof(statement(), {{iop::InputKind::partnership, text}}),
               ErrorCode::proof_input_hash);
}

}  // namespace
