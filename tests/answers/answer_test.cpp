#include <iop/answers/answer.hpp>

#include <string>

#include <doctest/doctest.h>

#include <iop/answers/payments.hpp>
#include <iop/core/version.hpp>
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

TEST_CASE("an answer says what it rests on") {
  const auto answer = payments_answer(
      example("kalmar-stadsmission"), {.day = day, .known_on = day, .file_sha256 = "ab"});
  CHECK(answer.basis.day == day);
  CHECK(answer.basis.known_on == day);
  CHECK(answer.basis.agreement == AgreementId{"2023-2026"});
  CHECK(answer.basis.chosen_by == ChosenBy::holds_the_day);
  CHECK(answer.basis.version == version());
  CHECK(answer.basis.file_sha256 == "ab");
}

TEST_CASE("an agreement is chosen by its name, by the day, or as the last that began") {
  const auto jarva = example("jarva-iogt-nto-spanga");
  const auto chosen = [&](const Question& question) { return payments_answer(jarva, question).basis; };
  CHECK(chosen({.day = Date(2024, 11, 1)}).chosen_by == ChosenBy::holds_the_day);
  CHECK(chosen({.day = Date(2024, 11, 1)}).agreement == AgreementId{"2024"});
  CHECK(chosen({.day = day}).chosen_by == ChosenBy::began_last);
  CHECK(chosen({.day = Date(2017, 1, 1)}).chosen_by == ChosenBy::begins_first);
  CHECK(chosen({.day = Date(2017, 1, 1)}).agreement == AgreementId{"2018-2022"});
  CHECK(chosen({.day = day, .agreement = AgreementId{"2023"}}).chosen_by == ChosenBy::named);
}

TEST_CASE("what a question lacks is refused at its place") {
  const auto jarva = example("jarva-iogt-nto-spanga");
  CHECK_CODE(payments_answer(jarva, {}), ErrorCode::value_missing);
  CHECK_CODE((payments_answer(jarva, {.day = day, .agreement = AgreementId{"no"}})),
             ErrorCode::agreement_unknown);
  CHECK_CODE((payments_answer(jarva, {.day = Date(2023, 1, 15)})), ErrorCode::agreement_several);
  CHECK_CODE((payments_answer({.schema = "s", .id = "p", .title = "t"}, {.day = day})),
             ErrorCode::value_missing);
}
