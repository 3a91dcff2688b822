// Which agreement a question is about, and what its answer rests on.
#pragma once

#include <optional>
#include <utility>
#include <vector>

#include <iop/answers/answer.hpp>
#include <iop/model/situation.hpp>
#include <iop/model/terms_on.hpp>

namespace iop::answers {

struct Choice {
  AgreementSituation agreement;
  ChosenBy by;
};

// The day of the question. Throws value.missing at /day.
[[nodiscard]] const Date& day_of(const Question& question);

// Before every term: for questions that no day is asked of.
inline const Date first_day_of_all{Date::first_year, 1, 1};

[[nodiscard]] Situation situation_of(const Partnership& partnership, const Question& question,
                                     const Date& day);

// The one named, else the one that holds the day; on a day that none holds the latest that began
// before it, else the first, whose answer then says that the day lies outside its term. Where
// several hold the day it is never guessed: throws agreement.several at /agreement. Throws
// agreement.unknown and, where the partnership has no agreement, value.missing.
[[nodiscard]] Choice choice(const Situation& situation, const Question& question);

// The one named, else the only one, else the only one for which `fits` holds. Throws value.missing
// at /agreement with the ids to choose among.
[[nodiscard]] Choice choice_where(const Situation& situation, const Question& question,
                                  ChosenBy by, bool (*fits)(const Agreement&));

// The agreement with the renewals decided by the day of the situation.
[[nodiscard]] TermsInForce renewed(const AgreementSituation& agreement);
// What is stated as paid under the partnership.
[[nodiscard]] std::optional<std::vector<Payment>> payments_of(const AgreementSituation& agreement);

inline void append(std::vector<Finding>& findings, const std::vector<Finding>& more) {
  findings.insert(findings.end(), more.begin(), more.end());
}

[[nodiscard]] Basis basis(const Question& question, const std::optional<Date>& day,
                          const std::optional<Choice>& choice = {});

template <class Result>
[[nodiscard]] Answer<Result> answered(Result result, std::vector<Finding> findings, Basis basis) {
  return {.result = std::move(result), .findings = std::move(findings), .basis = std::move(basis)};
}

// What the result says of itself; of many partnerships what it says of each, in their order.
template <class Result>
[[nodiscard]] Answer<Result> answered(Result result, Basis basis) {
  std::vector<Finding> all;
  for (const auto& each : result.findings)
    if constexpr (requires { each.findings; })
      append(all, each.findings);
    else
      all.push_back(each);
  return answered(std::move(result), std::move(all), std::move(basis));
}

}  // namespace iop::answers
