#include <iop/model/clause.hpp>

#include <type_traits>

#include <doctest/doctest.h>

namespace {

using iop::AgreementId;
using iop::Clause;
using iop::ClauseId;
using iop::JsonValue;
using iop::PartyId;

TEST_CASE("ids of clauses, parties and agreements are different types, equal by their text") {
  static_assert(!std::is_same_v<ClauseId, PartyId>);
  static_assert(!std::is_same_v<ClauseId, AgreementId>);
  static_assert(!std::is_convertible_v<ClauseId, PartyId>);
  static_assert(!std::is_convertible_v<std::string, PartyId>);
  CHECK(ClauseId{"a"} == ClauseId{"a"});
  CHECK(ClauseId{"a"} != ClauseId{"A"});
}

TEST_CASE("clauses are equal when all of them is, what is unknown too") {
  const Clause clause{.id = "a", .heading = "h", .summary = "s"};
  CHECK(clause == Clause{.id = "a", .heading = "h", .summary = "s"});
  auto other = clause;
  other.quote = iop::Quote{.text = "w", .source = "s"};
  CHECK(other != clause);
  other = clause;
  other.extra = {{"x", JsonValue::number("1")}};
  CHECK(other != clause);
  auto third = clause;
  third.extra = {{"x", JsonValue::number("1.0")}};
  CHECK(third != other);
}

}  // namespace
