#include <iop/core/finding_list.hpp>

#include <algorithm>

namespace iop {

std::vector<Finding> DocumentOrder::sorted(std::vector<Finding> findings) const {
  const auto place = [&](const Finding& each) {
    const auto at = places_.find(each.pointer);
    return at == places_.end() ? places_.size() : at->second;
  };
  std::stable_sort(findings.begin(), findings.end(),
                   [&](const Finding& a, const Finding& b) { return place(a) < place(b); });
  return findings;
}

}  // namespace iop
