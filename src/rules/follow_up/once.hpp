// Partnerships that stand twice among many: each is counted once, by the first.
#pragma once

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include <iop/rules/follow_up/due.hpp>

namespace iop::rules {

class Once {
 public:
  // Asked once for each of them, in order.
  [[nodiscard]] bool is_new(const std::string& partnership) {
    const auto [first, is_new] = first_.emplace(partnership, number_);
    if (!is_new)
      twice_[partnership].push_back(
          finding(ErrorCode::reference_partnership_twice, {{"id", partnership},
                                                           {"first", pointer_to("", first->second)},
                                                           {"path", pointer_to("", number_)}}));
    ++number_;
    return is_new;
  }

  // Adds what was found to the findings of each partnership, which are in order of the ids.
  void tell(std::vector<PartnershipFindings>& findings) const {
    for (const auto& [partnership, twice] : twice_) {
      auto own =
          std::ranges::lower_bound(findings, partnership, {}, &PartnershipFindings::partnership);
      if (own == findings.end() || own->partnership != partnership)
        own = findings.insert(own, {partnership, {}});
      own->findings.insert(own->findings.end(), twice.begin(), twice.end());
    }
  }

  // How many of them are not counted.
  [[nodiscard]] std::size_t left_out() const { return number_ - first_.size(); }

 private:
  std::size_t number_ = 0;
  std::map<std::string, std::size_t> first_;
  std::map<std::string, std::vector<Finding>> twice_;
};

}  // namespace iop::rules
