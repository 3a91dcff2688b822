#include <iop/report/alternative_groups.hpp>

#include <algorithm>
#include <tuple>

namespace iop {

namespace {

ReadingBox box_of(const UsedReading& reading) {
  return {{reading.half_year}, {reading.rescission_day}, {reading.amount},
          {reading.cap},       {reading.rounding},       {reading.unit}};
}

// One box that holds what both hold, where they differ in the words of one question only.
std::optional<ReadingBox> merged(const ReadingBox& left, const ReadingBox& right) {
  ReadingBox both = left;
  int differences = 0;
  for_each_field<ReadingBox>([&](const auto& question) {
    auto& words = both.*question.member;
    const auto& more = right.*question.member;
    if (words == more) return;
    ++differences;
    words.insert(words.end(), more.begin(), more.end());
    std::sort(words.begin(), words.end());
  });
  return differences == 1 ? std::optional{both} : std::nullopt;
}

// Merges the first two boxes that can be; false where none can.
bool merge_two(std::vector<ReadingBox>& boxes) {
  for (auto left = boxes.begin(); left != boxes.end(); ++left)
    for (auto right = left + 1; right != boxes.end(); ++right)
      if (auto both = merged(*left, *right)) {
        *left = std::move(*both);
        boxes.erase(right);
        return true;
      }
  return false;
}

bool same_answer(const AlternativeGroup& group, const RepaymentAlternative& alternative) {
  return std::tie(group.status, group.reason, group.amount, group.payable) ==
         std::tie(alternative.status, alternative.reason, alternative.amount, alternative.payable);
}

bool shown_before(const AlternativeGroup& left, const AlternativeGroup& right) {
  if (left.chosen != right.chosen) return left.chosen;
  return std::tie(left.amount, left.payable) > std::tie(right.amount, right.payable);
}

}  // namespace

std::vector<AlternativeGroup> alternative_groups(
    const std::vector<RepaymentAlternative>& alternatives) {
  std::vector<AlternativeGroup> groups;
  for (const auto& each : alternatives) {
    auto group = std::find_if(groups.begin(), groups.end(),
                              [&](const auto& known) { return same_answer(known, each); });
    if (group == groups.end())
      group = groups.insert(group,
                            {each.status, each.reason, each.amount, each.payable, each.difference});
    group->chosen = group->chosen || each.rests_on.empty();
    group->readings.push_back(box_of(each.reading));
  }
  for (auto& group : groups)
    while (merge_two(group.readings)) {
    }
  std::stable_sort(groups.begin(), groups.end(), shown_before);
  return groups;
}

}  // namespace iop
