// What is planned for an agreement year, from instalments or from what the parties contribute.
#pragma once

#include <optional>

#include <iop/rules/payments/plan.hpp>
#include <iop/rules/payments/schedule.hpp>

namespace iop::rules {

struct YearSum {
  std::optional<Money> sum = {};
  std::optional<YearSumSource> from = {};
  bool example = false;
};

// `agreement` as it reads on the day; `schedule` is the plan for the whole term. After its last
// day, of the term or of an earlier ending, there is nothing.
[[nodiscard]] YearSum year_sum(const Agreement& agreement, const PaymentSchedule& schedule,
                               const Date& day, const std::optional<Date>& ended_on);

}  // namespace iop::rules
