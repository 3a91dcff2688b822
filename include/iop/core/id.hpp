// References to the parts of a document by their ids.
//
// `ClauseId` and `PartyId` cannot be mixed up, and the reader checks every one of them without
// knowing which record it stands in.
#pragma once

#include <string>

namespace iop {

template <class Referent>
struct Id {
  std::string value;
  bool operator==(const Id&) const = default;
};
using ClauseId = Id<struct ClauseReferent>;
using PartyId = Id<struct PartyReferent>;
using AgreementId = Id<struct AgreementReferent>;
using ComponentId = Id<struct ComponentReferent>;
using DutyId = Id<struct DutyReferent>;
using ExtensionId = Id<struct ExtensionReferent>;
using GoalId = Id<struct GoalReferent>;
using IndicatorId = Id<struct IndicatorReferent>;
using ReviewItemId = Id<struct ReviewItemReferent>;
using SeriesId = Id<struct SeriesReferent>;

}  // namespace iop
