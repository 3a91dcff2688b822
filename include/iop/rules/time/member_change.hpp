// Rests on time.amendment (amendment_diff.hpp) and adds no rule.
//
// What an amendment changed inside a goal, a party, a duty or the target group: each member that is
// not what it was, by its name in the file, from what to what.
//
//     diff.goals[0].members[0].member   // "target.value"
//     diff.goals[0].members[0].before   // "400"
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <iop/core/export.hpp>
#include <iop/core/words.hpp>
#include <iop/model/content.hpp>
#include <iop/model/follow_up.hpp>
#include <iop/model/goal.hpp>
#include <iop/model/terms.hpp>

namespace iop {

// reworded: the same goal or duty in other words; changed: something else about it.
enum class ChangeKind { added, removed, reworded, changed };
template <>
struct Words<ChangeKind> {
  static constexpr std::string_view name = "ChangeKind";
  static constexpr std::array list{
      Word{ChangeKind::added, "added"}, Word{ChangeKind::removed, "removed"},
      Word{ChangeKind::reworded, "reworded"}, Word{ChangeKind::changed, "changed"}};
};

// Whether the parties agreed on it, or the term was renewed because no notice was given.
enum class AmendmentOrigin { agreed, automatic_renewal };
template <>
struct Words<AmendmentOrigin> {
  static constexpr std::string_view name = "AmendmentOrigin";
  static constexpr std::array list{Word{AmendmentOrigin::agreed, "agreed"},
                                   Word{AmendmentOrigin::automatic_renewal, "automatic_renewal"}};
};

// One member of a goal, duty or party that is not what it was.
struct MemberChange {
  std::string member;
  std::optional<std::string> indicator = {};
  std::optional<std::string> before = {};
  std::optional<std::string> after = {};

  bool operator==(const MemberChange&) const = default;
  static constexpr auto description() {
    return describe<MemberChange>(
        "MemberChange", "A member that changed, from what to what.",
        field("member", &MemberChange::member,
              "Its name in the file; with a point between the names where it stands in another: "
              "target.value."),
        field("indicator", &MemberChange::indicator,
              "The id of the indicator that has it, where a goal's indicator does."),
        field("before", &MemberChange::before,
              "What stood there, as in the file, lists with `, ` between; absent where nothing "
              "did."),
        field("after", &MemberChange::after, "What stands there now; absent where nothing does."));
  }
};

// In the order of the members; nothing where the two are equal. Members that this version does not
// know play no part. An indicator that was added or removed is told by its text.
[[nodiscard]] IOP_EXPORT std::vector<MemberChange> member_changes(const Goal& before,
                                                                  const Goal& after);
[[nodiscard]] IOP_EXPORT std::vector<MemberChange> member_changes(const AgreementParty& before,
                                                                  const AgreementParty& after);
[[nodiscard]] IOP_EXPORT std::vector<MemberChange> member_changes(const FollowUpTerm& before,
                                                                  const FollowUpTerm& after);
[[nodiscard]] IOP_EXPORT std::vector<MemberChange> member_changes(const TargetGroup& before,
                                                                  const TargetGroup& after);

}  // namespace iop
