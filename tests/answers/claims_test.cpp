#include <iop/answers/claims.hpp>

#include <string>

#include <doctest/doctest.h>

#include <iop/io/partnership_file.hpp>

#include "support/check_code.hpp"
#include "support/print.hpp"

using namespace iop;

namespace {

const Date day{2025, 3, 14};

Partnership example(const char* name) {
  return read_partnership(std::string{IOP_SOURCE_DIR} + "/examples/data/" + name + ".json");
}

}  // namespace

TEST_CASE("claims: of all agreements, or of the one that is named") {
  const auto partnership = example("exempel-foreningsstod");
  const Question question{.day = Date(2026, 6, 30)};
  const auto all = claims_answer(partnership, question);
  CHECK_FALSE(all.result.statements.empty());
  auto one = question;
  one.agreement = AgreementId{"2025-2027"};
  CHECK(claims_answer(partnership, one).result.statements.size() == all.result.statements.size());
  one.agreement = AgreementId{"no"};
  CHECK_CODE(claims_answer(partnership, one), ErrorCode::agreement_unknown);
}
