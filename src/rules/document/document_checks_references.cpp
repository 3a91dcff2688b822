#include <iop/rules/document/document_checks.hpp>

#include <algorithm>
#include <unordered_map>

#include <iop/core/look.hpp>
#include <iop/core/words.hpp>

// Ids and what refers to them.
namespace iop {

namespace {

// Suggestions are looked for among as many ids as a person could have mixed up.
constexpr std::size_t most_suggested = 1000;

Finding used_twice(const std::string& id, const std::string& list, const std::string& at) {
  return finding(ErrorCode::reference_duplicate, {{"id", id}, {"what", last_name(list)}}, at);
}

// The name by which records of a list are referred to from anywhere; empty where they are not.
std::string_view common_name(const std::string& list) {
  const std::string name = last_name(list);
  if (name == "follow_up" || name == "assignments") return "duties";
  if (name == "indicators") return "indicators";
  if (name == "clauses") return "clauses";
  if (name == "components") return "components";
  if (name == "improvement_areas" || name == "open_questions") return "review items";
  return {};
}

}  // namespace

void DocumentChecks::defines(const std::string& list, const std::string& id,
                             const std::string& at) {
  const std::string common{common_name(list)};
  bool is_new = ids_[list].try_emplace(id, at).second;
  if (!common.empty()) {
    const bool new_in_common = ids_[common].try_emplace(id, at).second;
    if (common == "review items") is_new = new_in_common;
  }
  if (!is_new) found_.push_back(used_twice(id, list, at));
}

void DocumentChecks::unreadable(const std::string& list) {
  unreadable_.insert(list);
  unreadable_.insert(std::string{common_name(list)});
  // A list of records that hold lists of ids: nobody can say which.
  for (const auto& [inner, common] : {std::pair{"agreements", "clauses"},
                                      {"agreements", "duties"},
                                      {"agreements", "indicators"},
                                      {"agreements", "components"},
                                      {"goals", "indicators"},
                                      {"committee_goals", "indicators"},
                                      {"reviews", "review items"}})
    if (last_name(list) == inner) unreadable_.insert(common);
}

std::string DocumentChecks::of_its_agreement(std::string_view list, const std::string& at) {
  if (!at.starts_with("/agreements/")) return std::string{list};  // any agreement's
  const auto agreement = at.find('/', at.find('/', 1) + 1);       // the end of "/agreements/0"
  return pointer_to(at.substr(0, agreement), list);
}

void DocumentChecks::refers(const std::string& list, const std::string& id, const std::string& at) {
  references_.push_back({list, id, at});
}

DocumentChecks::Ids DocumentChecks::ids_of(const std::string& list) const {
  Ids ids;
  if (const auto known = ids_.find(list); known != ids_.end())
    for (const auto& [id, at] : known->second)
      if (ids.size() < most_suggested) ids.push_back(id);
  return ids;
}

bool DocumentChecks::dangles(const Reference& reference) const {
  if (unreadable_.contains(reference.list)) return false;  // nobody can say
  const auto known = ids_.find(reference.list);
  return known == ids_.end() || !known->second.contains(reference.id);
}

namespace {

// References look for ids in the common list where there is one; clauses are an agreement's own.
bool is_referred_to(const std::string& list) {
  const auto common = common_name(list);
  return list.starts_with('/') ? common.empty() || common == "clauses" : list != "clauses";
}

// Ids by how they look; made for a list when something is first looked for in it.
using Looks = std::unordered_map<std::u32string, std::string>;

template <class Ids>
Looks looks_of(const Ids& ids) {
  Looks looks;
  for (const auto& [id, at] : ids) looks.try_emplace(look_of(id), id);
  return looks;
}

Finding alike(ErrorCode code, const std::string& id, const std::string& other,
              const std::string& list, const std::string& at) {
  const auto difference = look_difference(id, other);
  return finding(code,
                 {{"id", id},
                  {"what", last_name(list)},
                  {"other", other},
                  {"position", std::to_string(difference.position)},
                  {"here", difference.here},
                  {"there", difference.there}},
                 at);
}

}  // namespace

std::vector<Finding> DocumentChecks::alike_ids() const {
  std::vector<Finding> found;
  for (const auto& [list, ids] : ids_) {
    const auto is_plain = [](const auto& each) { return has_plain_look(each.first); };
    if (!is_referred_to(list) || std::ranges::all_of(ids, is_plain)) continue;
    Looks looks;
    for (const auto& [id, at] : ids)
      if (const auto [twin, is_new] = looks.try_emplace(look_of(id), id); !is_new)
        found.push_back(alike(ErrorCode::reference_alike_ids, id, twin->second, list, at));
  }
  return found;
}

void DocumentChecks::report_references(FindingList& findings) const {
  for (const auto& each : alike_ids()) findings.add(each);
  std::map<std::string, Looks> looks;
  for (const auto& each : references_)
    if (dangles(each))
      findings.add(ErrorCode::reference_unknown, [&] {
        if (const auto known = ids_.find(each.list); known != ids_.end()) {
          const auto [of_list, is_new] = looks.try_emplace(each.list);
          if (is_new) of_list->second = looks_of(known->second);
          if (const auto twin = of_list->second.find(look_of(each.id));
              twin != of_list->second.end())
            return alike(ErrorCode::reference_looks_alike, each.id, twin->second, each.list,
                         each.at);
        }
        return finding(ErrorCode::reference_unknown,
                       {{"id", each.id},
                        {"what", last_name(each.list)},
                        {"nearest", nearest(each.id, ids_of(each.list))}},
                       each.at);
      });
}

}  // namespace iop
