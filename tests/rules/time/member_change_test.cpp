#include <iop/rules/time/member_change.hpp>

#include <doctest/doctest.h>

#include "support/print.hpp"

namespace {

using iop::Goal;
using iop::Indicator;
using iop::MemberChange;
using Changes = std::vector<MemberChange>;

Goal goal() {
  Indicator visitors{.id = "besok", .text = "Antal besök", .measure = iop::Measure::quantity};
  visitors.target = iop::Target{.kind = iop::TargetKind::threshold, .value = iop::Decimal{400}};
  return {.id = "moten", .text = "En mötesplats.", .indicators = {visitors}};
}

TEST_CASE("time.amendment: a goal's members that changed, from what to what") {
  auto after = goal();
  CHECK(member_changes(goal(), after) == Changes{});
  after.text = "En öppen mötesplats.";
  after.kind = iop::GoalKind::committee;
  after.indicators[0].target->value = iop::Decimal{450};
  after.indicators[0].unit = "besök";
  after.indicators.push_back(
      {.id = "timmar", .text = "Öppna timmar", .measure = iop::Measure::quantity});
  CHECK(member_changes(goal(), after) ==
        Changes{{"text", {}, "En mötesplats.", "En öppen mötesplats."},
                {"kind", {}, "agreement", "committee"},
                {"unit", "besok", {}, "besök"},
                {"target.value", "besok", "400", "450"},
                {"indicators", "timmar", {}, "Öppna timmar"}});
  after.indicators.clear();
  CHECK(member_changes(goal(), after).back() ==
        MemberChange{"indicators", "besok", "Antal besök", {}});
}

TEST_CASE("time.amendment: the members of a duty, a party and the target group that changed") {
  const iop::FollowUpTerm duty{
      .id = "moten", .kind = iop::FollowUpKind::meeting, .text = "Möten", .times_per_year = 4};
  auto more = duty;
  more.times_per_year = 6;
  more.owed_by = {{"kommunen"}, {"foreningen"}};
  more.in_writing = true;
  CHECK(member_changes(duty, more) == Changes{{"owed_by", {}, {}, "kommunen, foreningen"},
                                              {"times_per_year", {}, "4", "6"},
                                              {"in_writing", {}, "false", "true"}});
  const iop::AgreementParty party{.party = {"kommunen"}, .side = iop::Side::payer};
  auto neither = party;
  neither.side.reset();
  CHECK(member_changes(party, neither) == Changes{{"side", {}, "payer", {}}});
  CHECK(member_changes(iop::TargetGroup{.text = "Unga", .groups = {"a"}},
                       iop::TargetGroup{.text = "Unga", .groups = {"a", "b"}}) ==
        Changes{{"groups", {}, "a", "a, b"}});
}

}  // namespace
