// Findings of one document, as many as a person could read: a thousand errors, a thousand others,
// and how many there were beyond those.
#pragma once

#include <utility>
#include <vector>

#include <iop/core/error.hpp>
#include <iop/io/json.hpp>

namespace iop {

class FindingList {
 public:
  // `make` is called only where there is room: to look for a suggestion takes time.
  template <class Make>
  void add(ErrorCode code, const Make& make) {
    Kept& kept = code_entry(code).severity == Severity::error ? errors_ : others_;
    if (kept.shown == limits::findings) {
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

}  // namespace iop
