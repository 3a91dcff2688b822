// What a situation holds, and whose a fact is.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include <iop/model/situation.hpp>

namespace iop {

// The facts of the partnership, or none.
[[nodiscard]] const Facts& facts_of(const Partnership& partnership);

// The places of agreements by their ids; of one id the first.
using Places = std::unordered_map<std::string_view, std::size_t>;

// Finds the agreements that may hold a day among many: sorted by the day on which they begin, each
// with the last day that any before it reaches.
class Owners {
 public:
  Owners() = default;
  explicit Owners(std::vector<const TermsTimeline*> timelines);

  // The places of those that own a fact of those days.
  [[nodiscard]] std::vector<std::size_t> of(const Places& places,
                                            const std::optional<AgreementId>& named,
                                            const DateRange& days) const;
  // Whether one of them does.
  [[nodiscard]] bool may_hold(std::size_t place, const DateRange& days) const;

 private:
  struct Reach {
    Date first, furthest;
    std::size_t place;
  };
  std::vector<const TermsTimeline*> timelines_;
  std::vector<Reach> reaches_;
};

struct AgreementSituation::Data {
  Data(std::shared_ptr<const Partnership> of, std::size_t at, const Date& on, TermsTimeline terms)
      : partnership(std::move(of)),
        signed_as(partnership, &partnership->agreements[at]),
        place(at),
        day(on),
        timeline(std::move(terms)) {}

  [[nodiscard]] const Facts& facts() const;
  [[nodiscard]] std::optional<AgreementEnding> ending_among(
      const std::optional<Date>& declared_by) const;

  std::shared_ptr<const Partnership> partnership;
  std::shared_ptr<const Agreement> signed_as;
  std::size_t place;
  Date day;
  TermsTimeline timeline;
  std::vector<std::size_t> events, endings, breaches;
  std::shared_ptr<const Agreement> in_force, planned;
  std::vector<std::string> amendments, planned_amendments;
  std::vector<Finding> findings, planned_findings;
  std::optional<AgreementEnding> ending;
  std::optional<DateRange> term;
  Signing signing;
  bool is_cut = false;
};

struct Situation::Data {
  std::shared_ptr<const Partnership> partnership;
  Date day;
  std::optional<Date> known_on;
  Places places;
  Owners owners;
  std::vector<AgreementSituation> agreements;
  std::vector<Finding> findings;
};

}  // namespace iop
