// How long it takes to read a partnership of 50 kB and to answer for a day, against limits and
// against nlohmann/json parsing the same text, in one run.
//
//     build/bench/benchmarks/partnership examples/data/kalmar-stadsmission.json
//
// Each figure is the least of many runs, in milliseconds. Ends with 1 where a limit is passed.
#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>

#include <iop/iop.hpp>
#include <nlohmann/json.hpp>

#include "least.hpp"

namespace {

using iop::benchmarks::least_ms;

constexpr int runs = 300;
constexpr std::size_t wanted_size = 50'000;
constexpr double most_to_read = 1.5, most_to_answer = 1.0;

std::string text_of(const char* path) {
  std::ifstream file{path};
  return {std::istreambuf_iterator<char>{file}, {}};
}

// The example with monthly meetings and measurements until it has the size.
std::string grown(const std::string& example) {
  auto document = nlohmann::ordered_json::parse(example);
  auto& facts = document["facts"];
  std::string text = document.dump(2);
  for (int i = 0; text.size() < wanted_size; ++i) {
    for (int month = 1; month <= 12; ++month) {
      const std::string day = iop::Date(2021 + i % 5, month, 1 + i % 28).to_string();
      facts["meetings"].push_back({{"held_on", day}, {"note", "Ett möte, för mätningens skull."}});
    }
    text = document.dump(2);
  }
  return text;
}

bool within(const char* what, double took, double most) {
  std::printf("%-44s %8.3f ms   limit %.1f   %s\n", what, took, most,
              took <= most ? "held" : "PASSED");
  return took <= most;
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 2) {
    std::fprintf(stderr, "usage: partnership FILE.json\n");
    return 2;
  }
  const std::string text = grown(text_of(arguments[1]));
  const iop::Date day{2025, 3, 14};
  const auto partnership = iop::load(text).partnership;
  const iop::DateRange year{iop::Date{2025, 1, 1}, iop::Date{2025, 12, 31}};
  std::size_t kept = 0;

  std::printf("a partnership of %zu bytes\n", text.size());
  const double reading = least_ms(runs, [&] { kept += iop::load(text).findings.size(); });
  const double parsing = least_ms(runs, [&] { kept += nlohmann::json::parse(text).size(); });
  bool held = within("read", reading, most_to_read);
  std::printf("%-44s %8.2f\n", "  times nlohmann/json parsing alone", reading / parsing);
  const double answering = least_ms(runs, [&] {
    kept += iop::partnership_status(partnership, day).findings.size();
    kept += iop::goal_check(partnership, day).goals.size();
    kept += iop::goal_attainment(partnership, day).goals.size();
    kept += iop::follow_up_calendar(partnership, year).obligations.size();
    kept += iop::compliance(partnership, day).obligations.size();
  });
  held = within("status, goals, calendar and compliance", answering, most_to_answer) && held;
  held = within("a row of the portfolio",
                least_ms(runs, [&] { kept += iop::portfolio_entry(partnership, day).rows.size(); }),
                most_to_answer) &&
         held;
  return held && kept > 0 ? 0 : 1;
}
