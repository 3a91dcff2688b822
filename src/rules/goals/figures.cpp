#include "rules/goals/figures.hpp"

#include <algorithm>
#include <map>
#include <set>

#include <iop/core/exact.hpp>

namespace iop::rules {

namespace {

using Members = std::vector<const Measurement*>;
using Parts = std::map<std::string, Members>;  // by what they are of

std::int64_t first_of(const Measurement& each) { return each.period.earliest().day_number(); }
std::int64_t last_of(const Measurement& each) { return each.period.latest().day_number(); }

// What each way of dividing has, wherever it is measured.
std::map<PartBy, std::set<std::string>> parts_known(const std::vector<Measurement>& measurements) {
  std::map<PartBy, std::set<std::string>> known;
  for (const auto& each : measurements)
    if (each.part) known[each.part->by].insert(each.part->of);
  return known;
}

// Measurements that share days, directly or by others between them.
struct Cluster {
  std::int64_t first, last;
  Members all = {}, total = {};
  std::map<PartBy, Parts> divided = {};

  void add(const Measurement& each) {
    last = std::max(last, last_of(each));
    all.push_back(&each);
    if (each.part)
      divided[each.part->by][each.part->of].push_back(&each);
    else
      total.push_back(&each);
  }

  // Whether the measurements, in time order, leave no day of the cluster out.
  [[nodiscard]] bool covered_by(const Members& members) const {
    auto next = first;
    for (const auto* each : members) {
      if (first_of(*each) > next) return false;
      next = std::max(next, last_of(*each) + 1);
    }
    return next > last;
  }

  [[nodiscard]] bool covered_by(const Parts& parts, const std::set<std::string>& known) const {
    return known.size() > 1 && std::ranges::all_of(known, [&](const auto& of) {
      const auto found = parts.find(of);
      return found != parts.end() && covered_by(found->second);
    });
  }

  [[nodiscard]] Members members(PartBy by) const {
    Members found;
    for (const auto* each : all)
      if (each->part && each->part->by == by) found.push_back(each);
    return found;
  }

  // As written where there is one text for it.
  [[nodiscard]] std::string time() const {
    const auto* whole = *std::ranges::find_if(
        all, [&](const auto* each) { return first_of(*each) == first; });
    if (last_of(*whole) == last) return whole->period.text();
    const auto* end =
        *std::ranges::find_if(all, [&](const auto* each) { return last_of(*each) == last; });
    return DateRange{whole->period.earliest(), end->period.latest()}.to_string();
  }
};

std::string time_of(const Members& members) {
  if (members.size() == 1) return members.front()->period.text();
  Date first = members.front()->period.earliest(), last = members.front()->period.latest();
  for (const auto* each : members) {
    first = std::min(first, each->period.earliest());
    last = std::max(last, each->period.latest());
  }
  return DateRange{first, last}.to_string();
}

struct Together {
  Exact numerator, denominator;
  friend bool operator==(const Together&, const Together&) = default;
};

// What the measurements come to; absent where one is a percentage alone.
std::optional<Together> together(const Members& members, bool share) {
  Together sum{0, share ? 0 : 1};
  for (const auto* each : members) {
    if (share && !has_counts(*each)) return std::nullopt;
    sum.numerator = sum.numerator + (share ? Exact(each->numerator->value()) : Exact{*each->value});
    if (share) sum.denominator = sum.denominator + Exact(each->denominator->value());
  }
  return sum;
}

std::string word_of(PartBy by) { return std::string{word(by)}; }

class Choosing {
 public:
  Choosing(const Indicator& indicator, const std::vector<Measurement>& measurements)
      : indicator_(indicator),
        share_(indicator.measure == Measure::share),
        known_(parts_known(measurements)) {}

  void note(ErrorCode code, std::vector<Detail> details) {
    details.insert(details.begin(), {"indicator", indicator_.id});
    result_.findings.push_back(finding(code, std::move(details)));
  }

  // What is measured for all and what by part come to the same, or what is for all is taken; so is
  // the first of two ways to divide, but then nothing can be judged by it.
  void choose(const Cluster& cluster) {
    std::vector<PartBy> whole;
    for (const auto& [by, parts] : cluster.divided)
      if (cluster.covered_by(parts, known_.at(by))) whole.push_back(by);
    const bool total = !cluster.total.empty() && cluster.covered_by(cluster.total);
    if (!total && whole.empty()) return choose_incomplete(cluster);
    choose(total ? cluster.total : Members{}, whole, cluster);
  }

  // The same of those that end last: every part once, and none older than the others.
  void choose_latest(const Cluster& ending) {
    const Date last = ending.all.front()->period.latest();
    if (!agree(ending.total)) {
      several_latest(last);
      return take(ending.total);
    }
    if (indicator_.measure == Measure::rating || ending.divided.empty())
      return ending.total.empty() ? refuse_ratings() : take(ending.total);
    Cluster once{.first = ending.first, .last = ending.last};
    for (const auto& [by, parts] : ending.divided)
      for (const auto& [of, members] : parts) {
        if (!agree(members)) {
          several_latest(last);
          return take(members);
        }
        once.add(*members.front());
      }
    std::vector<PartBy> whole;
    for (const auto& [by, parts] : once.divided)
      if (known_.at(by).size() > 1 && parts.size() == known_.at(by).size() &&
          (indicator_.measure == Measure::cumulative || same_time(once.members(by))))
        whole.push_back(by);
    if (ending.total.empty() && whole.empty()) {
      const auto& [by, parts] = *once.divided.begin();
      std::vector<std::string> names;
      for (const auto& [of, members] : parts) names.push_back(of);
      part_missing(by, joined(names), time_of(once.members(by)));
      return take(once.members(by));
    }
    choose(ending.total, whole, once);
  }

  void take(const Members& members) {
    for (const auto* each : members) result_.measurements.push_back(*each);
  }

  void part_missing(PartBy by, const std::string& parts, const std::string& time) {
    note(ErrorCode::aggregation_part_missing,
         {{"parts", parts}, {"by", word_of(by)}, {"measured_period", time}});
  }

  void several_latest(const Date& last) {
    result_.unclear = true;
    note(ErrorCode::aggregation_several_latest, {{"last_day", last.to_string()}});
  }

  Figures made() && { return std::move(result_); }

 private:
  void choose(const Members& total, const std::vector<PartBy>& whole, const Cluster& cluster) {
    if (total.empty()) {
      compare_ways(cluster, whole);
      return take(cluster.members(whole.front()));
    }
    const auto of_all = together(total, share_);
    std::optional<PartBy> same;
    for (const auto by : whole) {
      const auto of_parts = together(cluster.members(by), share_);
      if (of_parts && (!of_all || *of_parts == *of_all)) {
        if (!same) same = by;
      } else if (of_parts) {
        note(ErrorCode::aggregation_parts_not_total,
             {{"by", word_of(by)}, {"measured_period", cluster.time()}});
      }
    }
    take(same ? cluster.members(*same) : total);
  }

  // Parts of ratings would be weighed by how many answered, which is not known.
  [[noreturn]] void refuse_ratings() const {
    fail(ErrorCode::aggregation_rating, {{"indicator", indicator_.id},
                                         {"measure", std::string{word(indicator_.measure)}}});
  }

  static bool agree(const Members& members) {
    return std::ranges::all_of(members, [&](const auto* each) {
      return Exact{value_of(*each)} == Exact{value_of(*members.front())};
    });
  }

  static bool same_time(const Members& members) {
    return std::ranges::all_of(
        members, [&](const auto* each) { return first_of(*each) == first_of(*members.front()); });
  }

  void compare_ways(const Cluster& cluster, const std::vector<PartBy>& whole) {
    const auto first = together(cluster.members(whole.front()), share_);
    for (const auto by : whole)
      if (first && together(cluster.members(by), share_) != first)
        note(ErrorCode::aggregation_parts_differ, {{"by", word_of(whole.front())},
                                                   {"other_by", word_of(by)},
                                                   {"measured_period", cluster.time()}});
  }

  // Nothing covers the time: what is there for all, else one way to divide, is shown as it is.
  void choose_incomplete(const Cluster& cluster) {
    if (cluster.divided.empty()) return take(cluster.total);
    const auto& [by, parts] = *cluster.divided.begin();
    const auto divided = cluster.members(by);
    if (!cluster.total.empty() || cluster.divided.size() > 1) {
      const auto& other = cluster.total.empty()
                              ? cluster.members(std::next(cluster.divided.begin())->first)
                              : cluster.total;
      note(ErrorCode::aggregation_overlap,
           {{"first_period", time_of(other)}, {"second_period", time_of(divided)}});
      return take(cluster.total.empty() ? divided : cluster.total);
    }
    std::vector<std::string> covering, present;
    for (const auto& [of, members] : parts) {
      present.push_back(of);
      if (cluster.covered_by(members)) covering.push_back(of);
    }
    part_missing(by, joined(covering.empty() ? present : covering), cluster.time());
    take(divided);
  }

  const Indicator& indicator_;
  bool share_;
  std::map<PartBy, std::set<std::string>> known_;
  Figures result_;
};

}  // namespace

Figures figures_to_add(const Indicator& indicator, const std::vector<Measurement>& measurements) {
  Choosing choosing{indicator, measurements};
  std::optional<Cluster> cluster;
  for (const auto& each : measurements) {
    if (cluster && first_of(each) > cluster->last) {
      choosing.choose(*cluster);
      cluster.reset();
    }
    if (!cluster) cluster = Cluster{.first = first_of(each), .last = last_of(each)};
    cluster->add(each);
  }
  if (cluster) choosing.choose(*cluster);
  return std::move(choosing).made();
}

Figures latest_figures(const Indicator& indicator, const std::vector<Measurement>& measurements) {
  if (measurements.empty()) return {};
  Date last = measurements.front().period.latest();
  for (const auto& each : measurements) last = std::max(last, each.period.latest());
  std::optional<Cluster> ending;
  for (const auto& each : measurements) {
    if (each.period.latest() != last) continue;
    if (!ending) ending = Cluster{.first = first_of(each), .last = last_of(each)};
    ending->add(each);
  }
  Choosing choosing{indicator, measurements};
  choosing.choose_latest(*ending);
  return std::move(choosing).made();
}

}  // namespace iop::rules
