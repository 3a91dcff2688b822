// How long the answers about money take, each beside the reading of the file that it is about, in
// one run.
//
//     build/bench/benchmarks/money examples/data
//
// Each figure is the least of many runs, in milliseconds, and as a ratio to the reading.
#include <cstdio>
#include <filesystem>
#include <string>

#include <iop/iop.hpp>

#include "least.hpp"

namespace {

using iop::benchmarks::least_ms;

constexpr int runs = 200;
std::size_t kept = 0;

class Beside {
 public:
  explicit Beside(const std::filesystem::path& file)
      : partnership(iop::load_file(file).partnership),
        agreement(partnership.agreements.back()),
        reading_(least_ms(runs, [&] { kept += iop::load_file(file).findings.size() + 1; })) {
    std::printf("%-44s %8.3f ms\n", ("read " + file.filename().string()).c_str(), reading_);
  }

  template <class Work>
  void time(const char* what, Work work) const {
    const double took = least_ms(runs, [&] { kept += work(); });
    std::printf("  %-42s %8.3f ms   %6.2f times the reading\n", what, took, took / reading_);
  }

  const iop::Partnership partnership;
  const iop::Agreement& agreement;

 private:
  double reading_;
};

}  // namespace

int main(int count, char** arguments) {
  if (count != 2) {
    std::fprintf(stderr, "usage: money FOLDER (examples/data)\n");
    return 2;
  }
  const std::filesystem::path folder{arguments[1]};
  const iop::Date day{2025, 3, 14};

  const Beside parts{folder / "exempel-delar.json"};
  const auto sources = iop::plan_sources(parts.partnership);
  const auto plan = iop::payment_plan(parts.agreement, sources);
  const auto& paid = parts.partnership.facts->payments;
  parts.time("payment_plan, three components, indexed",
             [&] { return iop::payment_plan(parts.agreement, sources).payments.size(); });
  parts.time("payment_standing",
             [&] { return iop::payment_standing(plan, paid, day).instalments.size(); });
  parts.time("accrual", [&] { return iop::accrual(plan, paid, day).lines.size(); });
  parts.time("cash_flow", [&] { return iop::cash_flow(plan, paid).months.size(); });

  const Beside clauses{folder / "exempel-foreningsstod.json"};
  clauses.time("repayment_claims",
               [&] { return iop::repayment_claims(clauses.partnership, day).statements.size(); });

  const Beside kalmar{folder / "kalmar-stadsmission.json"};
  const auto& payments = kalmar.partnership.facts->payments;
  kalmar.time("exposure of 1 096 days",
              [&] { return iop::exposure(kalmar.agreement, payments).days.size(); });
  kalmar.time("exposures under every reading",
              [&] { return iop::exposures(kalmar.agreement, payments).size(); });
  kalmar.time("interest of ten years", [&] {
    return iop::interest(iop::Money::parse("500000.00"),
                         iop::DateRange::parse("2013-01-01..2023-12-31"),
                         iop::InterestRegime::default_interest)
        .lines.size();
  });
  return kept > 0 ? 0 : 1;
}
