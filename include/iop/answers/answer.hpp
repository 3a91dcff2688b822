// An answer: what came out, what should be known beside it, and what it rests on.
//
//     const auto answer = iop::payments_answer(partnership, {.day = Date(2025, 3, 14)});
//     answer.result.outstanding       // what the question is about
//     answer.findings                 // what bears on it; errors and warnings first to be read
//     answer.basis.chosen_by          // why this agreement
//
// There is one function for each question, and every face calls it: C++, Python, the command line.
// The day is an argument, never a clock; what was not known on `known_on` does not count.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <iop/core/date.hpp>
#include <iop/core/error.hpp>
#include <iop/core/export.hpp>
#include <iop/core/fields.hpp>
#include <iop/core/id.hpp>
#include <iop/core/words.hpp>

namespace iop {

// What every question about a partnership takes.
struct Question {
  std::optional<Date> day = {};
  std::optional<AgreementId> agreement = {};
  std::optional<Date> known_on = {};
  std::optional<std::string> file_sha256 = {};

  bool operator==(const Question&) const = default;
  static constexpr auto description() {
    return describe<Question>(
        "Question", "What every question about a partnership takes.",
        field("day", &Question::day, "The day asked about; most questions need it."),
        field("agreement", &Question::agreement,
              "The agreement asked about; chosen by the day where none is named."),
        field("known_on", &Question::known_on,
              "Answer with what was known that day, included; absent: with all that is known."),
        field("file_sha256", &Question::file_sha256,
              "The SHA-256 of the file that the partnership was read from, for the record."));
  }
};

// Why an agreement was taken.
enum class ChosenBy {
  named,
  only_one,
  holds_the_day,
  began_last,
  begins_first,
  has_repayment,
  has_payments
};
template <>
struct Words<ChosenBy> {
  static constexpr std::string_view name = "ChosenBy";
  static constexpr std::array list{Word{ChosenBy::named, "named"},
                                   Word{ChosenBy::only_one, "only_one"},
                                   Word{ChosenBy::holds_the_day, "holds_the_day"},
                                   Word{ChosenBy::began_last, "began_last"},
                                   Word{ChosenBy::begins_first, "begins_first"},
                                   Word{ChosenBy::has_repayment, "has_repayment"},
                                   Word{ChosenBy::has_payments, "has_payments"}};
};

struct Basis {
  std::optional<Date> day = {};
  std::optional<Date> known_on = {};
  std::optional<AgreementId> agreement = {};
  std::optional<ChosenBy> chosen_by = {};
  std::vector<Finding> assumptions = {};
  std::string version = {};
  std::optional<std::string> file_sha256 = {};

  bool operator==(const Basis&) const = default;
  static constexpr auto description() {
    return describe<Basis>(
        "Basis", "What an answer rests on.", field("day", &Basis::day, "The day asked about."),
        field("known_on", &Basis::known_on,
              "The day whose knowledge it was answered with; absent: with all that is known."),
        field("agreement", &Basis::agreement,
              "The agreement it is about; absent where it is about all of them."),
        field("chosen_by", &Basis::chosen_by, "Why that one."),
        field("assumptions", &Basis::assumptions,
              "What nobody has stated and was taken for granted."),
        field("version", &Basis::version, "The version of this library."),
        field("file_sha256", &Basis::file_sha256,
              "The SHA-256 of the file, where the caller told it."));
  }
};

// "PaymentsAnswer": each question names its answer.
template <class Result>
struct AnswerName;

template <class Result>
struct Answer {
  Result result;
  std::vector<Finding> findings = {};
  Basis basis = {};

  bool operator==(const Answer&) const = default;
  static constexpr auto description() {
    return describe<Answer>(
        AnswerName<Result>::value, "What came out, what bears on it, and what it rests on.",
        field("result", &Answer::result, "What came out."),
        field("findings", &Answer::findings, "What should be known beside it."),
        field("basis", &Answer::basis, "What it rests on."));
  }
};

}  // namespace iop
