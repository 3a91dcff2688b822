// Which instalment a payment belongs to. See `payment_standing.hpp`.
#pragma once

#include <optional>
#include <vector>

#include <iop/rules/payments/standing.hpp>

namespace iop::rules {

// The days on which a payment of it is in time: its window, widened by the day it was moved to.
[[nodiscard]] std::optional<DateRange> time_of(const PlannedPayment& planned);

// What was paid of an instalment, and since when it has been paid in full.
struct PaidOf {
  Money paid = {};
  std::optional<Date> fully_on = {};
};

struct MatchedPayments {
  std::vector<MatchedPart> parts;
  std::vector<PaidOf> instalments;  // beside those of the plan
  Money total;
  Money unplaced;
  std::vector<Finding> findings;  // payment.unplaced
};

// The payments of the plan's agreement, or of none, made by the day where one is given. Throws
// money.overflow.
[[nodiscard]] MatchedPayments matched(const PaymentPlan& plan, const std::vector<Payment>& payments,
                                      const std::optional<Date>& until);

// The plan's findings; how many instalments have no amount, and that payments are not stated.
[[nodiscard]] std::vector<Finding> findings_before(
    const PaymentPlan& plan, const std::optional<std::vector<Payment>>& payments);

// Adds to a sum that is absent until something is added.
void add_to(std::optional<Money>& sum, Money amount);

}  // namespace iop::rules
