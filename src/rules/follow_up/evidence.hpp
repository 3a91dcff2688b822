// The facts that obligations rest on, found for a day.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include <iop/model/partnership.hpp>
#include <iop/rules/follow_up/compliance.hpp>

#include "rules/follow_up/obligation_plan.hpp"

namespace iop {

// An obligation while facts are gathered for it.
struct Assessed {
  ObligationStatus status;
  std::vector<FuzzyDate> completed = {};  // when it certainly was done once more
  std::int64_t possible = 0;              // facts beside those whose day may lie in the window
  std::vector<ReportPart> held = {};      // what reports held since it last was whole
  bool waived = false;
  std::optional<Finding> prolonged = {};  // by an extension not agreed by the day, for all it says
  bool draft = false;                     // whether its agreement is a draft on the day
};

// What was gathered for all agreements, and what should be known beside it.
using AssessedList = std::vector<Assessed>;

// Meetings, reviews, reports, final reports, closings and waivers up to and including the day.
void find_evidence(AssessedList& list, const Facts& facts, const Date& day,
                   std::vector<Finding>& beside);

// Of one agreement's obligations: payments, notices and used extensions. `facts` may be absent.
void find_agreement_evidence(AssessedList& list, const Agreement& agreement,
                             const ObligationPlan& plan, const Facts* facts, const Date& day,
                             std::vector<Finding>& beside);

// How often it must be done: where the term leaves that open, as in a whole year.
[[nodiscard]] std::int64_t needed(const Obligation& obligation);

}  // namespace iop
