#include <iop/model/claim_facts.hpp>

#include <doctest/doctest.h>

#include <iop/model/known.hpp>

namespace {

using iop::Date;

iop::Partnership partnership() {
  iop::Partnership made{.schema = "iop-partnership/1", .id = "p", .title = "x"};
  made.facts = iop::Facts{};
  made.facts->accounts.push_back(
      {.period = iop::FuzzyDate::parse("2025"),
       .received_on = Date(2026, 2, 1),
       .used = iop::Money::parse("1.00"),
       .carry_over = iop::CarryOverRequest{.requested_on = Date(2026, 3, 1),
                                           .decided_on = Date(2026, 4, 1),
                                           .granted = iop::Money::parse("1.00")}});
  made.facts->misuse_decisions.push_back({.decided_on = Date(2026, 5, 1),
                                          .ground = iop::MisuseGround::misuse,
                                          .reason = "x",
                                          .recorded_on = Date(2026, 5, 4)});
  return made;
}

TEST_CASE("an account, a request, a decision on it and a decision are known from their own days") {
  const auto known = [](const Date& day) { return *iop::as_known_on(partnership(), day).facts; };
  CHECK(known(Date(2026, 1, 31)).accounts.empty());
  CHECK_FALSE(known(Date(2026, 2, 28)).accounts[0].carry_over.has_value());
  CHECK_FALSE(known(Date(2026, 3, 31)).accounts[0].carry_over->granted.has_value());
  CHECK(known(Date(2026, 4, 1)).accounts[0].carry_over->granted.has_value());
  CHECK(known(Date(2026, 5, 3)).misuse_decisions.empty());
  CHECK(known(Date(2026, 5, 4)).misuse_decisions.size() == 1);
}

}  // namespace
