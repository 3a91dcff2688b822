#include "rules/goals/figures.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include <iop/model/known.hpp>

namespace iop::rules {

namespace {

// The indicator's measurements of one time and part, by the day they became known.
using Slice = std::tuple<std::int64_t, std::int64_t, std::optional<PartBy>, std::string>;

Slice slice_of(const Measurement& each) {
  const auto& days = each.period.days();
  return {days.first().day_number(), days.last().day_number(),
          each.part ? std::optional{each.part->by} : std::nullopt,
          each.part ? each.part->of : std::string{}};
}

Date known_on(const Measurement& each) {
  return each.recorded_on.value_or(own_days(each).last());
}

class Corrections {
 public:
  Corrections(const Indicator& indicator, const std::vector<Measurement>& measurements)
      : indicator_(indicator), measurements_(measurements) {
    std::map<Slice, std::vector<std::size_t>> slices;
    for (std::size_t i = 0; i < measurements.size(); ++i)
      if (measurements[i].indicator.value == indicator.id)
        slices[slice_of(measurements[i])].push_back(i);
    for (auto& [slice, members] : slices) correct(members);
    std::sort(kept_.begin(), kept_.end());
    for (const auto i : kept_) result_.measurements.push_back(measurements[i]);
  }

  Figures made() && { return std::move(result_); }

 private:
  void correct(std::vector<std::size_t>& members) {
    std::stable_sort(members.begin(), members.end(), [&](auto a, auto b) {
      return known_on(measurements_[a]) < known_on(measurements_[b]);
    });
    std::vector<std::size_t> holding;
    for (const auto i : members) {
      const auto& each = measurements_[i];
      const auto replaced = std::erase_if(holding, [&](auto before) {
        const auto& other = measurements_[before];
        return each.corrects ||
               (each.recorded_on && other.recorded_on && *other.recorded_on < *each.recorded_on);
      });
      if (replaced > 0)
        note(ErrorCode::aggregation_corrected, each, {{"day", known_on(each).to_string()}});
      else if (each.corrects)
        note(ErrorCode::aggregation_corrects_nothing, each, {});
      holding.push_back(i);
    }
    kept_.insert(kept_.end(), holding.begin(), holding.end());
  }

  void note(ErrorCode code, const Measurement& each, std::vector<Detail> details) {
    details.insert(details.begin(),
                   {{"indicator", indicator_.id}, {"measured_period", each.period.text()}});
    result_.findings.push_back(finding(code, std::move(details)));
  }

  const Indicator& indicator_;
  const std::vector<Measurement>& measurements_;
  std::vector<std::size_t> kept_;
  Figures result_;
};

}  // namespace

Figures current_figures(const Indicator& indicator, const std::vector<Measurement>& measurements) {
  return Corrections{indicator, measurements}.made();
}

}  // namespace iop::rules
