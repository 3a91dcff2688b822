// The example that the tests of documents share: the Kalmar agreement and the payments of its file.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <iop/io/partnership_file.hpp>
#include <iop/rules/repayment/alternatives.hpp>

#include "support/project.hpp"

namespace iop::test {

using Payments = std::optional<std::vector<Payment>>;

[[nodiscard]] inline const Partnership& kalmar() {
  static const Partnership partnership = read_partnership(project_path(kalmar_example));
  return partnership;
}

// The agreement 2023-2026; the file holds the one before it too.
[[nodiscard]] inline const Agreement& kalmar_agreement() { return kalmar().agreement("2023-2026"); }

// Rescinded for the payee's serious breach, not rectified.
[[nodiscard]] inline Rescission rescinded(const Date& day) {
  return {.effective_on = day,
          .breach = Breach{.by = Side::payee, .serious = true, .rectified = false}};
}

struct Case {
  RepaymentStatement statement;
  RepaymentAlternatives alternatives;
};

[[nodiscard]] inline Case kalmar_case(const Rescission& rescission, const Payments& payments,
                                      const Reading& reading = {}) {
  const auto& agreement = kalmar_agreement();
  return {repayment_statement(agreement, payments, rescission, reading),
          repayment_alternatives(agreement, payments, rescission, reading)};
}
[[nodiscard]] inline Case kalmar_case(const Date& day, const Reading& reading = {}) {
  return kalmar_case(rescinded(day), kalmar().facts->payments, reading);
}

// No-break spaces as plain ones, so that expectations can be read; text_test.cpp holds which is
// which.
[[nodiscard]] inline std::string spaced(std::string text) {
  constexpr std::string_view no_break = "\u00A0";
  for (auto at = text.find(no_break); at != std::string::npos; at = text.find(no_break, at))
    text.replace(at, no_break.size(), " ");
  return text;
}

// The same with every line break and run of blanks as one blank.
[[nodiscard]] inline std::string flat(std::string text) {
  std::string result;
  for (const char each : spaced(std::move(text)))
    if (each != ' ' && each != '\n')
      result += each;
    else if (!result.ends_with(' '))
      result += ' ';
  return result;
}

[[nodiscard]] inline bool contains(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

[[nodiscard]] inline std::size_t occurrences(std::string_view text, std::string_view part) {
  std::size_t count = 0;
  for (auto at = text.find(part); at != std::string_view::npos; at = text.find(part, at + 1))
    ++count;
  return count;
}

}  // namespace iop::test
