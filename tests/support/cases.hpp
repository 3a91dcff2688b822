// What tests of the model, the rules and the files start from: files of the project, the agreement
// of Kalmar Stadsmission in a few lines, and short words for days, payments and rescissions.
#pragma once

#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include <iop/core/date.hpp>
#include <iop/core/error.hpp>
#include <iop/core/json_value.hpp>
#include <iop/core/money.hpp>
#include <iop/io/json.hpp>
#include <iop/model/model_clause.hpp>
#include <iop/model/partnership.hpp>

#include "support/project.hpp"

namespace iop::test {

[[nodiscard]] inline std::string case_file(const std::string& name) {
  return project_file("tests/cases/" + name);
}
[[nodiscard]] inline std::string kalmar_text() { return project_file(kalmar_example); }

[[nodiscard]] inline JsonValue json(std::string_view text) {
  std::vector<Finding> findings;
  return parse_json(text, findings);
}
// The member of that name; a test file without it is broken.
[[nodiscard]] inline const JsonValue& at(const JsonValue& object, std::string_view name) {
  const auto* value = object.find(name);
  if (!value) throw std::runtime_error("no member " + std::string{name});
  return *value;
}
[[nodiscard]] inline std::int64_t integer(const JsonValue& value) { return std::stoll(value.text); }
[[nodiscard]] inline std::vector<std::string> texts(const JsonValue& array) {
  std::vector<std::string> result;
  for (const auto& item : array.items) result.push_back(item.text);
  return result;
}

[[nodiscard]] inline Date day(std::string_view text) { return Date::parse(text); }
[[nodiscard]] inline DateRange days(std::string_view text) { return DateRange::parse(text); }
[[nodiscard]] inline Money kronor(std::string_view text) { return Money::parse(text); }
[[nodiscard]] inline Money ore(std::int64_t amount) { return Money::from_ore(amount); }

[[nodiscard]] inline Payment paid(std::string_view on, Money amount, std::string_view covers = {}) {
  Payment payment{.paid_on = day(on), .amount = amount};
  if (!covers.empty()) payment.covers = day(covers);
  return payment;
}

// 2023-12-01..2026-11-30 with the clause, paid in June and December; no amount is planned.
[[nodiscard]] inline Agreement plain_agreement(const DateRange& term = {Date(2023, 12, 1),
                                                                        Date(2026, 11, 30)}) {
  Agreement agreement = agreement_with_model_clause(term);
  agreement.payment =
      PaymentTerms{.months = {MonthNumber{6}, MonthNumber{12}}, .clause = ClauseId{"utbetalning"}};
  return agreement;
}
// 500 000 kr for each of the first three half-years.
[[nodiscard]] inline std::vector<Payment> plain_payments() {
  return {paid("2023-12-20", kronor("500000.00"), "2023-12-01"),
          paid("2024-06-20", kronor("500000.00"), "2024-06-01"),
          paid("2024-12-20", kronor("500000.00"), "2024-12-01")};
}
// By the payer, for the payee's serious breach that was not rectified.
[[nodiscard]] inline Rescission rescinded(std::string_view on) {
  return {.effective_on = day(on),
          .declared_by = Side::payer,
          .breach = Breach{.by = Side::payee, .serious = true, .rectified = false}};
}

[[nodiscard]] inline std::vector<std::string> codes(const std::vector<Finding>& findings) {
  std::vector<std::string> names;
  for (const auto& each : findings) names.emplace_back(code_name(each.code));
  return names;
}
// "money.decimals at /facts/payments/0/amount"
[[nodiscard]] inline std::vector<std::string> places(const std::vector<Finding>& findings) {
  std::vector<std::string> lines;
  for (const auto& each : findings)
    lines.push_back(std::string{code_name(each.code)} +
                    (each.pointer.empty() ? "" : " at " + each.pointer));
  return lines;
}
[[nodiscard]] inline std::string name_or_ok(const std::optional<ErrorCode>& code) {
  return code ? std::string{code_name(*code)} : "";
}
[[nodiscard]] inline std::string shown(const std::vector<std::string>& lines) {
  std::string text;
  for (const auto& line : lines) text += (text.empty() ? "" : "\n") + line;
  return text;
}

}  // namespace iop::test
