#include "report/check_words.hpp"

#include <algorithm>
#include <array>

namespace iop::report {

namespace {

// clang-format off
constexpr std::array phrases{
    Phrase{"ScreeningQuestion", "market_exists", {"om det finns en marknad", "whether there is a market"}},
    Phrase{"ScreeningQuestion", "ordered_service", {"om en tjänst beställs", "whether a service is ordered"}},
    Phrase{"ScreeningQuestion", "stands_on_its_own", {"om verksamheten är självgående", "whether the activity stands on its own"}},
    Phrase{"ScreeningQuestion", "civil_society_initiative", {"om initiativet är idéburet", "whether civil society took the initiative"}},
    Phrase{"ScreeningQuestion", "jointly_seen_need", {"om behovet ses gemensamt", "whether the need is seen jointly"}},
    Phrase{"ScreeningQuestion", "common_responsibility", {"gemensamt behov och ansvar", "a common need and responsibility"}},
    Phrase{"ScreeningQuestion", "trust_and_contact", {"tillit och kontinuerlig kontakt", "trust and continuous contact"}},
    Phrase{"ScreeningQuestion", "common_values", {"gemensam värdegrund, allmännytta och inget färdigt att köpa", "common values, public benefit and nothing ready to buy"}},
    Phrase{"ScreeningQuestion", "every_party_contributes", {"att alla parter bidrar", "that every party contributes"}},
    Phrase{"ScreeningQuestion", "room_for_resources", {"plan för budget, kompetens och resurser", "a plan for budget, competence and resources"}},
    Phrase{"ScreeningQuestion", "follow_up_plan", {"gemensam plan för uppföljning och effektmätning", "a joint plan for follow-up and effect measurement"}},
    Phrase{"ScreeningQuestion", "adjusted_by_dialogue", {"justering genom löpande dialog", "adjustment by dialogue along the way"}},
    Phrase{"ScreeningQuestion", "long_term_commitment", {"långsiktigt åtagande", "a long-term commitment"}},
    Phrase{"ScreeningQuestion", "long_term_budget", {"långsiktig budgetplan", "a long-term budget plan"}},
    Phrase{"PointStatus", "holds", {"ja", "yes"}},
    Phrase{"PointStatus", "does_not_hold", {"nej", "no"}},
    Phrase{"PointStatus", "unknown", {"okänt", "unknown"}},
    Phrase{"Instrument", "grant", {"föreningsbidrag", "a grant"}},
    Phrase{"Instrument", "procurement", {"upphandling", "procurement"}},
    Phrase{"Instrument", "partnership", {"idéburet offentligt partnerskap (IOP)", "a partnership (IOP)"}},
    Phrase{"Instrument", "dialogue", {"fortsatt dialog", "continued dialogue"}},
    Phrase{"Readiness", "ready", {"den offentliga partens åtaganden är på plats", "the public party's duties are in place"}},
    Phrase{"Readiness", "wait", {"vänta: något som den offentliga parten behöver göra saknas", "wait: something that the public party needs to do is missing"}},
    Phrase{"Readiness", "unknown", {"inte avgjort: svar saknas om vad den offentliga parten behöver göra", "not settled: answers are missing on what the public party needs to do"}},
    Phrase{"Readiness", "not_applicable", {"gäller inte", "not applicable"}},
    Phrase{"GrantCriterion", "effect", {"effekt", "effect"}},
    Phrase{"GrantCriterion", "expected_value", {"värde", "value"}},
    Phrase{"GrantCriterion", "complement", {"komplement", "complement"}},
    Phrase{"GrantCriterion", "collaboration", {"samverkan", "collaboration"}},
    Phrase{"GrantCriterion", "economy", {"ekonomi", "economy"}},
    Phrase{"AgreementHeading", "background", {"bakgrund", "background"}},
    Phrase{"AgreementHeading", "core_values", {"värdegrund", "core values"}},
    Phrase{"AgreementHeading", "parties_and_organisation", {"parter och organisation", "parties and organisation"}},
    Phrase{"AgreementHeading", "goals", {"mål", "goals"}},
    Phrase{"AgreementHeading", "efforts_and_commitments", {"insatser och åtaganden", "efforts and commitments"}},
    Phrase{"AgreementHeading", "follow_up", {"uppföljning", "follow-up"}},
    Phrase{"AgreementHeading", "economy", {"ekonomi", "economy"}},
    Phrase{"AgreementHeading", "term_and_notice_period", {"avtalstid och uppsägningstid", "term and notice period"}},
    Phrase{"AgreementHeading", "changes_and_additions", {"ändringar och tillägg", "changes and additions"}},
    Phrase{"AgreementHeading", "renegotiation_rescission_disputes", {"omförhandling, hävning och tvist", "renegotiation, rescission and disputes"}},
    Phrase{"AgreementHeading", "signatures", {"underskrifter och behörighet", "signatures and authority"}},
    Phrase{"HeadingPart", "background", {"bakgrund", "background"}},
    Phrase{"HeadingPart", "core_values", {"värdegrund", "core values"}},
    Phrase{"HeadingPart", "parties", {"parter", "parties"}},
    Phrase{"HeadingPart", "steering", {"styrning", "steering"}},
    Phrase{"HeadingPart", "working_groups", {"arbetsgrupper", "working groups"}},
    Phrase{"HeadingPart", "responsibilities", {"ansvarsfördelning", "division of responsibility"}},
    Phrase{"HeadingPart", "goals", {"mål", "goals"}},
    Phrase{"HeadingPart", "efforts", {"insatser", "efforts"}},
    Phrase{"HeadingPart", "commitments", {"åtaganden", "commitments"}},
    Phrase{"HeadingPart", "follow_up", {"uppföljning", "follow-up"}},
    Phrase{"HeadingPart", "funding", {"finansiering", "funding"}},
    Phrase{"HeadingPart", "stated_amount", {"belopp", "amount"}},
    Phrase{"HeadingPart", "societal_gain", {"samhällsvinst", "societal gain"}},
    Phrase{"HeadingPart", "cost_effectiveness", {"kostnadseffektivitet", "cost-effectiveness"}},
    Phrase{"HeadingPart", "term", {"avtalstid", "term"}},
    Phrase{"HeadingPart", "notice_period", {"uppsägningstid", "notice period"}},
    Phrase{"HeadingPart", "changes", {"ändringar", "changes"}},
    Phrase{"HeadingPart", "renegotiation", {"omförhandling", "renegotiation"}},
    Phrase{"HeadingPart", "rescission", {"hävning", "rescission"}},
    Phrase{"HeadingPart", "disputes", {"tvist", "disputes"}},
    Phrase{"HeadingPart", "signatures", {"underskrifter", "signatures"}},
    Phrase{"HeadingStatus", "present", {"finns", "present"}},
    Phrase{"HeadingStatus", "partly", {"delvis", "partly"}},
    Phrase{"HeadingStatus", "missing", {"saknas", "missing"}},
    Phrase{"TermLengthStatus", "typical", {"tre till fem år", "three to five years"}},
    Phrase{"TermLengthStatus", "shorter", {"kortare", "shorter"}},
    Phrase{"TermLengthStatus", "longer", {"längre", "longer"}},
    Phrase{"TermLengthStatus", "unknown", {"okänt", "unknown"}},
    Phrase{"ReferenceStatus", "in_force", {"gäller", "in force"}},
    Phrase{"ReferenceStatus", "superseded", {"ersatt", "superseded"}},
    Phrase{"ReferenceStatus", "superseded_later", {"ersätts före avtalets slut", "superseded before the term ends"}},
    Phrase{"ReferenceStatus", "not_yet_in_force", {"gäller ännu inte", "not yet in force"}},
    Phrase{"ReferenceStatus", "unknown", {"okänt", "unknown"}},
    Phrase{"ContributionKind", "money", {"pengar", "money"}},
    Phrase{"ContributionKind", "volunteer_hours", {"ideella timmar", "volunteer hours"}},
    Phrase{"ContributionKind", "staff", {"personal", "staff"}},
    Phrase{"ContributionKind", "premises", {"lokaler", "premises"}},
    Phrase{"ContributionKind", "administration", {"administration", "administration"}},
    Phrase{"ContributionSpan", "whole_term", {"hela avtalstiden", "the whole term"}},
    Phrase{"ContributionSpan", "per_year", {"per år", "per year"}},
    Phrase{"ValueBasis", "stated_amount", {"angivet belopp", "stated amount"}},
    Phrase{"ValueBasis", "hours_times_rate", {"timmar × timvärde", "hours × hourly rate"}},
    Phrase{"ValueBasis", "planned_payments", {"planerade utbetalningar", "planned payments"}},
    Phrase{"ValueBasis", "within_planned_payments", {"ingår i utbetalningarna", "within the payments"}},
    Phrase{"ValueBasis", "unknown", {"okänt", "unknown"}},
    Phrase{"ShareBound", "exact", {"exakt", "exact"}},
    Phrase{"ShareBound", "at_least", {"minst", "at least"}},
    Phrase{"ShareBound", "at_most", {"högst", "at most"}},
    Phrase{"ShareBound", "known_only", {"av det kända", "of what is known"}},
    Phrase{"ShareBound", "unknown", {"okänt", "unknown"}},
    Phrase{"ContributionMember", "amount", {"belopp", "an amount"}},
    Phrase{"ContributionMember", "hours", {"antal timmar", "the number of hours"}},
    Phrase{"ContributionMember", "hourly_rate", {"timvärde", "an hourly rate"}},
};
// clang-format on

std::string_view told_word(std::string_view word, Language language) {
  const auto found = std::ranges::find(phrases, word, &Phrase::word);
  return found == phrases.end() ? word : found->told.in(language);
}

}  // namespace

std::string_view check_phrase(std::string_view enumeration, std::string_view word,
                              Language language) noexcept {
  for (const auto& each : phrases)
    if (each.enumeration == enumeration && each.word == word) return each.told.in(language);
  return {};
}

std::string told_words(std::string_view list, Language language) {
  return joined(names_in(list), ", ",
                [&](std::string_view name) { return told_word(name, language); });
}

}  // namespace iop::report
