// The obligations that follow from terms, and what their evidence is later found by.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include <iop/core/error.hpp>
#include <iop/model/partnership.hpp>
#include <iop/rules/follow_up/obligations.hpp>
#include <iop/rules/payments/plan.hpp>
#include <iop/rules/payments/schedule.hpp>

#include "rules/payments/attribution.hpp"

namespace iop {

// All that one agreement obliges to, in no order.
struct ObligationPlan {
  std::vector<Obligation> obligations = {};
  std::vector<Finding> findings = {};
  // By the id of the obligation: the instalment, and the amendment that used an extension.
  std::map<std::string, Instalment> instalments = {};
  std::map<std::string, std::size_t> amendments = {};
  // How payments are attributed; nothing where there is no plan for them.
  std::optional<AttributionFrame> frame = {};
  // The plan of an agreement paid in components, whose payments are matched to instalments.
  std::optional<PaymentPlan> components = {};
};

// `agreement` is as it was signed, with its amendments; `day` is the one by which automatic
// renewals are decided; `sources` are what its payment plan reads.
[[nodiscard]] ObligationPlan plan_of(const Agreement& agreement, const std::vector<Event>& events,
                                     const Date& day, const PlanSources& sources,
                                     const FollowUpReading& reading);

// What boards have told parties to do, and what reviews left to be taken up again: those that may
// have been made by a day, where one is given.
[[nodiscard]] ObligationPlan plan_beside_agreements(const Partnership& partnership,
                                                    const std::optional<Date>& by = {});

// In order of the latest due day, then of their ids.
[[nodiscard]] bool in_order_of_due_day(const Obligation& left, const Obligation& right);

// The ends of terms and days to give notice: to know, and not owed.
[[nodiscard]] bool is_day_to_know(const Obligation& obligation);

}  // namespace iop
