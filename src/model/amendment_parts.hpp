// Which parts of an agreement an amendment states, and in what form it must be made.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <iop/model/agreement.hpp>

namespace iop {

// The parts that an amendment states, by the names of its members.
inline std::vector<std::string> stated_parts(const Amendment& amendment) {
  std::vector<std::string> names;
  const auto add = [&](bool stated, std::string_view name) {
    if (stated) names.emplace_back(name);
  };
  add(amendment.term_last || amendment.uses_extension, "term_last");
  add(amendment.amount.has_value(), "amount");
  add(amendment.goals.has_value(), "goals");
  add(amendment.target_group.has_value(), "target_group");
  add(amendment.parties.has_value(), "parties");
  add(amendment.follow_up.has_value(), "follow_up");
  return names;
}

inline bool asks_for_writing(const Agreement& agreement) {
  return agreement.changes && agreement.changes->in_writing;
}

inline bool holds_in_its_form(const Amendment& amendment, const Agreement& agreement) {
  return !(asks_for_writing(agreement) && amendment.in_writing == false);
}

}  // namespace iop
