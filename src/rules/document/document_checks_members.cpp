#include <iop/rules/document/document_checks.hpp>

#include <algorithm>

#include <iop/core/words.hpp>

// The checks of members that this version does not know.
namespace iop {

namespace {

// One or two letters away from a name, or the same in another case. Short names are left alone.
bool resembles(std::string_view written, std::string_view name) {
  const std::size_t longer = std::max(written.size(), name.size());
  const std::size_t shorter = std::min(written.size(), name.size());
  return shorter > 3 && longer - shorter <= 2 && edit_distance(written, name) <= 2;
}

// What a reader of the file would take for the state, which no file holds: it follows from facts.
bool is_derived(std::string_view written) { return written == "status" || written == "state"; }

// All that is agreed, save the words of the agreement itself.
bool is_in_a_term(const std::string& at) {
  return at.starts_with("/agreements/") && at.find("/clauses/") == std::string::npos;
}

}  // namespace

void DocumentChecks::unknown(const std::string& name, const Names& names, const Names& absent,
                             const std::string& at) {
  if (name.starts_with("x-") || name.starts_with('$')) return;  // the user's own, and a tool's
  bool told = is_derived(name);
  if (told) add_finding(finding(ErrorCode::value_derived, {{"name", name}}, at));
  for (const auto each : absent)
    if (resembles(name, each)) {
      told = true;
      add_finding(finding(ErrorCode::value_similar_name,
                          {{"name", name}, {"nearest", std::string{each}}}, at));
    }
  if (!told && is_in_a_term(at))
    add_finding(
        finding(ErrorCode::value_not_read,
                {{"name", name}, {"nearest", nearest(name, names)}, {"names", joined(names)}}, at));
}

}  // namespace iop
