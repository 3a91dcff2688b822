// A step of an explanation: a rule, the clause or law it rests on, what it worked on, what it gave.
//
// Every family of rules has a function `explain` from its result to its steps; it reads the
// result's own operands and computes nothing, so it cannot disagree with the answer.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include <iop/core/date.hpp>
#include <iop/core/export.hpp>
#include <iop/core/money.hpp>
#include <iop/core/fields.hpp>
#include <iop/core/id.hpp>
#include <iop/core/rule_id.hpp>

namespace iop {

// What a step works on or gives: a truth, a count, a day, days, an amount, a ratio, a word, a code.
using StepValue =
    std::variant<bool, std::int64_t, Date, DateRange, Money, Ratio, std::string, ErrorCode>;

struct Operand {
  std::string name;
  StepValue value;

  bool operator==(const Operand&) const = default;
  static constexpr auto description() {
    return describe<Operand>("Operand", "Something a step works on.",
                             field("name", &Operand::name, "What it is."),
                             field("value", &Operand::value, "Its value, typed."));
  }
};

struct Step {
  RuleId rule;
  std::optional<ClauseId> clause = {};
  std::optional<std::string> law = {};
  std::vector<Operand> operands = {};
  StepValue value;

  bool operator==(const Step&) const = default;
  static constexpr auto description() {
    return describe<Step>(
        "Step", "One step of an explanation: a rule, what it worked on, what it gave.",
        field("rule", &Step::rule, "The id of the rule."),
        field("clause", &Step::clause, "The id of the clause it rests on."),
        field("law", &Step::law, "The law it rests on, where it is not the agreement."),
        field("operands", &Step::operands, "What it worked on, in order."),
        field("value", &Step::value, "What it gave; a code where it gave no answer."));
  }
};

// The operand of that name, or null.
[[nodiscard]] IOP_EXPORT const StepValue* find_operand(const Step& step, std::string_view name);

}  // namespace iop
