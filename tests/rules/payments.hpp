// The case file on payments, read: plans and payments, and answers as text to compare.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <iop/rules/payments/plan.hpp>

#include "support/cases.hpp"

namespace iop::test {

[[nodiscard]] inline bool stated(const JsonValue& value) {
  return value.kind != JsonValue::Kind::null;
}
[[nodiscard]] inline std::optional<Date> optional_day(const JsonValue& value) {
  return stated(value) ? std::optional{day(value.text)} : std::nullopt;
}
[[nodiscard]] inline std::optional<Money> optional_ore(const JsonValue& value) {
  return stated(value) ? std::optional{ore(integer(value))} : std::nullopt;
}
[[nodiscard]] inline DateRange span(const JsonValue& pair) {
  return {day(pair.items[0].text), day(pair.items[1].text)};
}

// The plan of agreement `a`.
[[nodiscard]] inline PaymentPlan plan_of(const JsonValue& rows) {
  PaymentPlan plan{.agreement = "a"};
  for (const auto& row : rows.items) {
    PlannedPayment planned{.number = static_cast<std::int64_t>(plan.payments.size()) + 1,
                           .period = span(at(row, "period")),
                           .whole_period = span(at(row, "period")),
                           .adjusted = optional_day(at(row, "adjusted")),
                           .planned = optional_ore(at(row, "planned_ore"))};
    if (stated(at(row, "component"))) planned.component = ComponentId{at(row, "component").text};
    if (stated(at(row, "window"))) planned.window = span(at(row, "window"));
    plan.payments.push_back(planned);
  }
  return plan;
}

[[nodiscard]] inline std::optional<std::vector<Payment>> payments_of(const JsonValue& rows) {
  if (!stated(rows)) return std::nullopt;
  std::vector<Payment> payments;
  for (const auto& row : rows.items) {
    Payment payment{.paid_on = day(at(row, "paid_on").text),
                    .amount = ore(integer(at(row, "amount_ore"))),
                    .covers = optional_day(at(row, "covers"))};
    if (stated(at(row, "agreement"))) payment.agreement = AgreementId{at(row, "agreement").text};
    if (stated(at(row, "component"))) payment.component = ComponentId{at(row, "component").text};
    payments.push_back(payment);
  }
  return payments;
}

// The payments the other way round.
[[nodiscard]] inline std::optional<std::vector<Payment>> reversed(
    const std::optional<std::vector<Payment>>& payments) {
  if (!payments) return std::nullopt;
  return std::vector<Payment>{payments->rbegin(), payments->rend()};
}

[[nodiscard]] inline JsonValue payment_cases() {
  return at(json(case_file("payments.json")), "cases");
}

// A planned payment of agreement `a` for a period, payable in a window.
[[nodiscard]] inline PlannedPayment planned(std::int64_t number, std::string_view period,
                                            std::string_view window, std::string_view kronor_text) {
  return {.number = number,
          .period = days(period),
          .whole_period = days(period),
          .window = days(window),
          .planned = kronor(kronor_text)};
}

}  // namespace iop::test
