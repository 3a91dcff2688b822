#include "answers/choice.hpp"

#include <string>

#include <iop/core/version.hpp>

namespace iop::answers {

namespace {

std::string ids(const Situation& situation) {
  return joined(situation.agreements(), ", ", [](const auto& each) { return each.id(); });
}

void refuse_none(const Situation& situation) {
  if (situation.agreements().empty())
    fail(ErrorCode::value_missing,
         {{"name", "agreements"}, {"about", "The agreements, in order of time."}}, "/agreements");
}

const AgreementSituation& named(const Situation& situation, const AgreementId& id) {
  if (const auto* found = situation.find(id.value)) return *found;
  const auto terms = joined(situation.agreements(), ", ", [](const auto& each) {
    return each.id() + " (" + term_text(each.signed_as()) + ")";
  });
  fail(ErrorCode::agreement_unknown, {{"id", id.value}, {"ids", terms}}, "/agreement");
}

}  // namespace

const Date& day_of(const Question& question) {
  if (!question.day)
    fail(ErrorCode::value_missing, {{"name", "day"}, {"about", "2025-03-14"}}, "/day");
  return *question.day;
}

Situation situation_of(const Partnership& partnership, const Question& question, const Date& day) {
  return situation(partnership, day, question.known_on);
}

Choice choice(const Situation& situation, const Question& question) {
  refuse_none(situation);
  if (question.agreement) return {named(situation, *question.agreement), ChosenBy::named};
  const auto& all = situation.agreements();
  if (!situation.holding().empty()) {
    const auto& held = situation.agreement();
    return {held, all.size() == 1 ? ChosenBy::only_one : ChosenBy::holds_the_day};
  }
  const auto first_day = [](const AgreementSituation& each) {
    return each.signed_as().term.first.earliest();
  };
  const AgreementSituation* begun = nullptr;
  const AgreementSituation* first = &all.front();
  for (const auto& each : all) {
    if (first_day(each) < first_day(*first)) first = &each;
    if (first_day(each) <= situation.day() && (!begun || first_day(each) >= first_day(*begun)))
      begun = &each;
  }
  if (all.size() == 1) return {all.front(), ChosenBy::only_one};
  return begun ? Choice{*begun, ChosenBy::began_last} : Choice{*first, ChosenBy::begins_first};
}

Choice choice_where(const Situation& situation, const Question& question, ChosenBy by,
                    bool (*fits)(const Agreement&)) {
  refuse_none(situation);
  if (question.agreement) return {named(situation, *question.agreement), ChosenBy::named};
  const auto& all = situation.agreements();
  if (all.size() == 1) return {all.front(), ChosenBy::only_one};
  const AgreementSituation* only = nullptr;
  std::size_t fitting = 0;
  for (const auto& each : all)
    if (fits(each.signed_as())) ++fitting, only = &each;
  if (fitting != 1)
    fail(ErrorCode::value_missing, {{"name", "agreement"}, {"about", ids(situation)}},
         "/agreement");
  return {*only, by};
}

TermsInForce renewed(const AgreementSituation& agreement) {
  const auto& facts = agreement.partnership().facts;
  return with_renewals(agreement.signed_as(), agreement.day(),
                       facts ? facts->events : std::vector<Event>{});
}

std::optional<std::vector<Payment>> payments_of(const AgreementSituation& agreement) {
  const auto& facts = agreement.partnership().facts;
  return facts ? facts->payments : std::nullopt;
}

Basis basis(const Question& question, const std::optional<Date>& day,
            const std::optional<Choice>& choice) {
  Basis basis{.day = day, .known_on = question.known_on};
  if (choice) {
    basis.agreement = AgreementId{choice->agreement.id()};
    basis.chosen_by = choice->by;
  }
  basis.version = std::string{version()};
  basis.file_sha256 = question.file_sha256;
  return basis;
}

}  // namespace iop::answers
