#include <iop/answers/review.hpp>

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

TEST_CASE("review: what an earlier review left open") {
  const auto answer = review_answer(example("kvinnojouren-kalmar"), {.day = Date(2023, 10, 1)});
  REQUIRE_FALSE(answer.result.open_items.items.empty());
  CHECK(answer.result.open_items.items[0].item.id == "socialtjanstens-del");
  CHECK_CODE(review_answer(example("kvinnojouren-kalmar"), {.day = day}, "no"),
             ErrorCode::review_unknown);
}

TEST_CASE("review: what an agreement lacks, with what the file said first") {
  const auto kalmar = example("kalmar-stadsmission");
  const auto said = finding(ErrorCode::json_byte_order_mark);
  const auto answer = check_answer(kalmar, {.day = day}, {said});
  CHECK(answer.basis.agreement == AgreementId{"2023-2026"});
  CHECK(answer.findings.front() == said);
}
