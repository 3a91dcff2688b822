// Findings of one document, as many as a person could read: a thousand errors, a thousand others,
// and how many there were beyond those.
//
//     iop::FindingList list;
//     list.add(iop::finding(iop::ErrorCode::value_empty, {}, "/title"));
//     const auto left_out = list.left_out();           // empty: there was room
//     const auto found = std::move(list).take();       // the one finding
#pragma once

#include <cstddef>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include <iop/core/error.hpp>
#include <iop/core/export.hpp>

namespace iop {

// So many of each kind are told of one document; the rest are counted.
inline constexpr std::size_t most_findings = 1000;

class FindingList {
 public:
  // `make` is called only where there is room: to look for a suggestion takes time.
  template <class Make>
  void add(ErrorCode code, const Make& make) {
    Kept& kept = code_entry(code).severity == Severity::error ? errors_ : others_;
    if (kept.shown == most_findings) {
      ++kept.left_out;
      return;
    }
    ++kept.shown;
    findings_.push_back(make());
  }
  void add(Finding found) {
    add(found.code, [&] { return std::move(found); });
  }

  // What there was room for, in the order in which it was added.
  [[nodiscard]] std::vector<Finding> take() && { return std::move(findings_); }
  // One finding that counts the errors left out, and one for the others, as far as there are any.
  [[nodiscard]] std::vector<Finding> left_out() const {
    std::vector<Finding> told;
    for (const auto& [kept, code] : {std::pair{errors_, ErrorCode::json_more_findings},
                                     std::pair{others_, ErrorCode::json_more_warnings}})
      if (kept.left_out > 0)
        told.push_back(finding(code, {{"count", std::to_string(kept.left_out)}}));
    return told;
  }

 private:
  struct Kept {
    std::size_t shown = 0;
    std::size_t left_out = 0;
  };

  std::vector<Finding> findings_;
  Kept errors_, others_;
};

// The places of a document in the order in which they stand there, and findings put in that order.
class DocumentOrder {
 public:
  // The next place. One that stands there already stays where it is.
  void add(const std::string& pointer) { places_.emplace(pointer, places_.size()); }
  // The whole first; what has no place last; those of one place as they were.
  [[nodiscard]] IOP_EXPORT std::vector<Finding> sorted(std::vector<Finding> findings) const;

 private:
  std::unordered_map<std::string, std::size_t> places_;
};

}  // namespace iop
