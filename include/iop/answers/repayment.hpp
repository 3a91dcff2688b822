// Question: what comes back when an agreement is rescinded, and why?
//
//     const auto answer = iop::repayment_answer(partnership, {.day = Date(2025, 3, 14)});
//     answer.result.statement.figure.payable   // 214 286 kr
//     answer.basis.assumptions                 // a serious breach of the payee, not rectified
//
// What the question leaves open is taken from the ending that the partnership tells of, where it is
// of the day asked about or no day is asked about. What neither says of a rescission is taken as
// the plain case: declared by the other side for the payee's serious breach, which was not
// rectified; each such assumption is told. Of other endings nothing is assumed.
#pragma once

#include <optional>
#include <vector>

#include <iop/answers/answer.hpp>
#include <iop/model/partnership.hpp>
#include <iop/rules/repayment/alternatives.hpp>
#include <iop/rules/repayment/statement.hpp>

namespace iop {

// How the agreement ended, as far as the question says.
struct EndingAsked {
  std::optional<EndedBy> ended_by = {};
  std::optional<Side> declared_by = {};
  std::optional<Date> declared_on = {};
  Breach breach = {};

  bool operator==(const EndingAsked&) const = default;
  static constexpr auto description() {
    return describe<EndingAsked>(
        "EndingAsked", "How the agreement ended, as far as the question says.",
        field("ended_by", &EndingAsked::ended_by, "How it ended."),
        field("declared_by", &EndingAsked::declared_by, "The side that declared it."),
        field("declared_on", &EndingAsked::declared_on, "The day on which it was declared."),
        field("breach", &EndingAsked::breach, "The breach it was declared for.",
              Presence::inlined));
  }
};

struct Repayment {
  RepaymentStatement statement;
  RepaymentAlternatives alternatives = {};

  bool operator==(const Repayment&) const = default;
  static constexpr auto description() {
    return describe<Repayment>(
        "Repayment", "What comes back, and what other readings would give.",
        field("statement", &Repayment::statement, "What comes back, and why."),
        field("alternatives", &Repayment::alternatives, "What other readings would give."));
  }
};
template <>
struct AnswerName<Repayment> {
  static constexpr std::string_view value = "RepaymentAnswer";
};
using RepaymentAnswer = Answer<Repayment>;

// `payments` stand in the place of those that the partnership tells of. Throws value.missing at
// /day where no day is asked about and the partnership does not tell of one ending, and
// agreement.unknown, agreement.several.
[[nodiscard]] IOP_EXPORT RepaymentAnswer repayment_answer(
    const Partnership& partnership, const Question& question = {}, const EndingAsked& ending = {},
    const std::optional<std::vector<Payment>>& payments = {}, const Reading& reading = {});

// An agreement that nobody has written down: its term, and what was paid for the half-year that
// holds the day. The clause is the model clause (model_clause.hpp), with another divisor if asked.
struct QuickAgreement {
  DateRange term;
  Money paid;
  std::optional<Divisor> divisor = {};

  bool operator==(const QuickAgreement&) const = default;
  static constexpr auto description() {
    return describe<QuickAgreement>(
        "QuickAgreement", "An agreement with the model clause, of which little is written down.",
        field("term", &QuickAgreement::term, "Its term, both days included."),
        field("paid", &QuickAgreement::paid,
              "What was paid for the half-year that holds the day of rescission, in kronor."),
        field("divisor", &QuickAgreement::divisor, "The divisor, where it is not the clause's."));
  }
};

// The same without a file. Throws money.negative and value.missing at /day.
//     quick_repayment_answer({DateRange::parse("2023-12-01..2026-11-30"), Money::parse("500000")},
//                   {.day = Date(2025, 3, 14)}).result.statement.figure.payable  // 214 286 kr
[[nodiscard]] IOP_EXPORT RepaymentAnswer
quick_repayment_answer(const QuickAgreement& agreement, const Question& question,
                       const EndingAsked& ending = {}, const Reading& reading = {});

}  // namespace iop
