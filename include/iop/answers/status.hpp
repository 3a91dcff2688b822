// Question: which agreement holds, in what state, by which fact, and what did an amendment change?
//
//     const auto answer = iop::status_answer(partnership, {.day = Date(2024, 11, 1)});
//     word(answer.result.status.state)   // "in_force"
#pragma once

#include <optional>
#include <string_view>

#include <iop/answers/answer.hpp>
#include <iop/core/export.hpp>
#include <iop/model/partnership.hpp>
#include <iop/rules/follow_up/amendment_diff.hpp>
#include <iop/rules/portfolio/status.hpp>

namespace iop {

struct Status {
  PartnershipStatus status;
  std::optional<AmendmentDiff> amendment = {};

  bool operator==(const Status&) const = default;
  static constexpr auto description() {
    return describe<Status>(
        "Status", "How a partnership stands on a day, and what an amendment changed.",
        field("status", &Status::status, "The chain, and the state of each agreement."),
        field("amendment", &Status::amendment, "What the amendment changed, where one was named."));
  }
};
template <>
struct AnswerName<Status> {
  static constexpr std::string_view value = "StatusAnswer";
};
using StatusAnswer = Answer<Status>;

// An amendment is looked for in the agreement named, else in the only one that has it. Throws
// value.missing at /day, or at /agreement where several agreements have an amendment of that id;
// agreement.unknown, amendment.unknown at /amendment.
[[nodiscard]] IOP_EXPORT StatusAnswer status_answer(
    const Partnership& partnership, const Question& question,
    const std::optional<std::string_view>& amendment = {});

}  // namespace iop
