#include "report/phrases.hpp"

#include <algorithm>
#include <array>

#include <iop/core/text.hpp>

#include "report/check_words.hpp"

namespace iop::report {

namespace {

// clang-format off
constexpr std::array phrases{
  Phrase{"Side", "payer", {"den utbetalande parten", "paying party"}},
  Phrase{"Side", "payee", {"den betalningsmottagande parten", "receiving party"}},
  Phrase{"TriggerEvent", "report_received", {"att rapporten kommer in", "the report to be received"}},
  Phrase{"TriggerEvent", "report_accepted", {"att rapporten godkänns", "the report to be accepted"}},
  Phrase{"TriggerEvent", "invoice", {"en faktura", "an invoice"}},
  Phrase{"InstalmentState", "upcoming", {"kommande", "upcoming"}},
  Phrase{"InstalmentState", "payable", {"att betala", "payable"}},
  Phrase{"InstalmentState", "late", {"försenad", "late"}},
  Phrase{"InstalmentState", "paid", {"betald", "paid"}},
  Phrase{"InstalmentState", "paid_late", {"betald för sent", "paid late"}},
  Phrase{"InstalmentState", "overpaid", {"för mycket betald", "overpaid"}},
  Phrase{"InstalmentState", "waiting", {"väntar", "waiting"}},
  Phrase{"InstalmentState", "unknown", {"okänt", "unknown"}},
  Phrase{"MatchedBy", "covers", {"vad den säger sig gälla", "what it says it covers"}},
  Phrase{"MatchedBy", "window", {"betalningsdagen", "the day of payment"}},
  Phrase{"MatchedBy", "earliest_open", {"den äldsta som återstod", "the oldest still open"}},
  Phrase{"MatchedBy", "next_upcoming", {"den nästa som kommer", "the next to come"}},
  Phrase{"MatchedBy", "taken_back", {"det senast betalda", "what was paid last"}},
  Phrase{"MatchedBy", "unplaced", {"ingen plats i planen", "no place in the plan"}},
  Phrase{"SeriesKind", "level", {"indextal", "index level"}},
  Phrase{"SeriesKind", "yearly_change", {"årlig förändring", "yearly change"}},
  Phrase{"SeriesKind", "population", {"folkmängd", "population"}},
  Phrase{"EndedBy", "rescission", {"hävning", "rescission"}},
  Phrase{"EndedBy", "expiry", {"avtalstidens utgång", "expiry of the term"}},
  Phrase{"EndedBy", "mutual", {"överenskommelse mellan parterna", "agreement between the parties"}},
  Phrase{"EndedBy", "renegotiation", {"omförhandling", "renegotiation"}},
  Phrase{"Severity", "error", {"Fel", "Error"}},
  Phrase{"Severity", "warning", {"Varning", "Warning"}},
  Phrase{"Severity", "remark", {"Anmärkning", "Remark"}},
  Phrase{"MisuseGround", "wrong_data", {"felaktiga uppgifter", "wrong data"}},
  Phrase{"MisuseGround", "misuse", {"missbruk", "misuse"}},
  Phrase{"MisuseGround", "not_used_for_purpose", {"att pengarna inte använts till ändamålet", "money not used for its purpose"}},
  Phrase{"RepaymentStatus", "ok", {"beräknat", "computed"}},
  Phrase{"RepaymentStatus", "not_applicable", {"ingen återbetalning enligt klausulen", "no repayment under the clause"}},
  Phrase{"RepaymentStatus", "before_term", {"inget belopp, före avtalstiden", "no amount, before the term"}},
  Phrase{"RepaymentStatus", "after_term", {"inget belopp, efter avtalstiden", "no amount, after the term"}},
  Phrase{"RepaymentStatus", "unknown", {"kan inte avgöras, en uppgift saknas", "cannot be told, a fact is missing"}},
  Phrase{"RepaymentStatus", "invalid", {"kan inte beräknas", "cannot be computed"}},
  Phrase{"ReadingSource", "argument", {"valt här", "chosen here"}},
  Phrase{"ReadingSource", "agreement", {"avtalet", "the agreement"}},
  Phrase{"ReadingSource", "default", {"förval", "default"}},
  Phrase{"LifecycleState", "draft", {"utkast", "draft"}},
  Phrase{"LifecycleState", "signed", {"undertecknat", "signed"}},
  Phrase{"LifecycleState", "in_force", {"gällande", "in force"}},
  Phrase{"LifecycleState", "renegotiating", {"omförhandling pågår", "renegotiating"}},
  Phrase{"LifecycleState", "breach_noted", {"brist påtalad", "breach noted"}},
  Phrase{"LifecycleState", "rescinded", {"hävt", "rescinded"}},
  Phrase{"LifecycleState", "ended", {"avslutat", "ended"}},
  Phrase{"LifecycleState", "expired", {"utlöpt", "expired"}},
  Phrase{"LifecycleState", "final_reported", {"slutredovisat", "final reported"}},
  Phrase{"LifecycleFact", "agreement", {"avtalet finns som text", "the agreement is written down"}},
  Phrase{"LifecycleFact", "signing", {"underskrift", "signing"}},
  Phrase{"LifecycleFact", "term_begins", {"avtalstidens första dag", "first day of the term"}},
  Phrase{"LifecycleFact", "term_ends", {"avtalstidens sista dag", "last day of the term"}},
  Phrase{"LifecycleFact", "renewal_ends", {"sista dagen av en avtalstid som förlängts utan uppsägning", "last day of a term renewed without notice"}},
  Phrase{"LifecycleFact", "amendment", {"ändring av avtalet", "amendment"}},
  Phrase{"LifecycleFact", "renegotiation_called", {"omförhandling påkallad", "renegotiation called for"}},
  Phrase{"LifecycleFact", "renegotiation_closed", {"omförhandling avslutad", "renegotiation closed"}},
  Phrase{"LifecycleFact", "breach", {"brist påtalad", "breach pointed out"}},
  Phrase{"LifecycleFact", "rectification", {"brist rättad", "breach rectified"}},
  Phrase{"LifecycleFact", "ending", {"avtalet upphör", "ending"}},
  Phrase{"LifecycleFact", "final_report", {"slutrapport", "final report"}},
  Phrase{"ChainRelation", "adjoins", {"tar vid", "follows on"}},
  Phrase{"ChainRelation", "overlap", {"överlappar", "overlaps"}},
  Phrase{"ChainRelation", "gap", {"lucka", "gap"}},
  Phrase{"ChainRelation", "may_overlap", {"kan överlappa", "may overlap"}},
  Phrase{"ChainRelation", "may_leave_gap", {"kan lämna en lucka", "may leave a gap"}},
  Phrase{"ChainRelation", "unclear", {"kan överlappa eller lämna en lucka", "may overlap or leave a gap"}},
  Phrase{"ObligationState", "upcoming", {"kommande", "upcoming"}},
  Phrase{"ObligationState", "due", {"aktuellt", "due"}},
  Phrase{"ObligationState", "overdue", {"försenat", "overdue"}},
  Phrase{"ObligationState", "met", {"uppfyllt", "met"}},
  Phrase{"ObligationState", "met_late", {"uppfyllt för sent", "met late"}},
  Phrase{"ObligationState", "waived", {"eftergivet", "waived"}},
  Phrase{"ObligationState", "not_applicable", {"inte aktuellt", "not applicable"}},
  Phrase{"ObligationState", "unknown", {"okänt", "unknown"}},
  Phrase{"ObligationKind", "meeting", {"Möten", "Meetings"}},
  Phrase{"ObligationKind", "report", {"Rapport", "Report"}},
  Phrase{"ObligationKind", "quality_review", {"Kvalitetsuppföljning", "Quality review"}},
  Phrase{"ObligationKind", "portfolio_report", {"Samlad rapport", "Portfolio report"}},
  Phrase{"ObligationKind", "final_report", {"Slutrapport", "Final report"}},
  Phrase{"ObligationKind", "payment", {"Utbetalning", "Payment"}},
  Phrase{"ObligationKind", "assignment", {"Uppdrag", "Assignment"}},
  Phrase{"ObligationKind", "improvement_area", {"Förbättringsområde", "Improvement area"}},
  Phrase{"ObligationKind", "open_question", {"Öppen fråga", "Open question"}},
  Phrase{"ObligationKind", "planned_activity", {"Planerad aktivitet", "Planned activity"}},
  Phrase{"ObligationKind", "notice_deadline", {"Sista dag för uppsägning", "Last day for notice"}},
  Phrase{"ObligationKind", "extension_deadline", {"Sista dag för förlängning", "Last day for extension"}},
  Phrase{"ObligationKind", "term_end", {"Avtalets sista dag", "End of the term"}},
  Phrase{"YearBasis", "agreement_year", {"år från avtalets första dag", "years from the agreement's first day"}},
  Phrase{"YearBasis", "calendar_year", {"kalenderår", "calendar years"}},
  Phrase{"PartYearReading", "in_proportion", {"i proportion till dagarna", "in proportion to its days"}},
  Phrase{"PartYearReading", "whole", {"allt varje påbörjat år", "all in every year begun"}},
  Phrase{"MeetingKind", "contact", {"kontaktmöten", "meetings of the contacts"}},
  Phrase{"MeetingKind", "steering_group", {"styrgruppsmöten", "meetings of the steering group"}},
  Phrase{"MeetingKind", "working_group", {"arbetsgruppsmöten", "meetings of the working group"}},
  Phrase{"MeetingKind", "workshop", {"arbetsmöten", "workshops"}},
  Phrase{"MeetingKind", "planning", {"planeringsmöten", "planning meetings"}},
  Phrase{"YearSumSource", "instalments", {"planerade utbetalningar", "planned instalments"}},
  Phrase{"YearSumSource", "contributions", {"angivna insatser", "stated contributions"}},
  Phrase{"ReportPart", "activity_report", {"verksamhetsberättelse", "activity report"}},
  Phrase{"ReportPart", "balance_sheet", {"balansräkning", "balance sheet"}},
  Phrase{"ReportPart", "income_statement", {"resultaträkning", "income statement"}},
  Phrase{"ReportPart", "visitor_count", {"antal besökare", "number of visitors"}},
  Phrase{"ReportPart", "activity_plan", {"verksamhetsplan", "activity plan"}},
  Phrase{"Missing", "breach.by", {"vem som brast i sina åtaganden", "who was in breach"}},
  Phrase{"Missing", "breach.serious", {"om bristen var allvarlig", "whether the breach was serious"}},
  Phrase{"Missing", "breach.rectified", {"om bristen rättades utan dröjsmål", "whether the breach was rectified without delay"}},
  Phrase{"CollaborationRequirement", "non_profit", {"icke vinstdrivande", "non-profit"}},
  Phrase{"CollaborationRequirement", "politically_independent", {"politiskt obunden", "politically independent"}},
  Phrase{"CollaborationRequirement", "equal_worth", {"alla människors lika värde", "the equal worth of all"}},
  Phrase{"CollaborationRequirement", "added_value", {"mervärde för människor", "added value for people"}},
  Phrase{"CollaborationRequirement", "complements_ordinary_services", {"komplement till ordinarie verksamhet", "complements ordinary services"}},
  Phrase{"CollaborationRequirement", "form_not_offered_by_public", {"en form som det offentliga inte erbjuder", "a form the public does not offer"}},
  Phrase{"RequirementState", "met", {"uppfyllt", "met"}},
  Phrase{"RequirementState", "not_met", {"inte uppfyllt", "not met"}},
  Phrase{"RequirementState", "not_judged", {"inte bedömt", "not judged"}},
  Phrase{"ReviewHeading", "memo", {"Tjänsteskrivelse", "Memo"}},
  Phrase{"ReviewHeading", "basic_facts", {"Basuppgifter", "Basic facts"}},
  Phrase{"ReviewHeading", "collaboration_requirements", {"Krav för samarbete", "Requirements for the collaboration"}},
  Phrase{"ReviewHeading", "purpose_goals_and_target_group", {"Verksamhetens syfte, mål och målgrupp", "Purpose, goals and target group of the activity"}},
  Phrase{"ReviewHeading", "purpose_and_aim_of_review", {"Syfte och mål med kvalitetsuppföljning", "Purpose and aim of the quality review"}},
  Phrase{"ReviewHeading", "quality_review", {"Kvalitetsuppföljning", "Quality review"}},
  Phrase{"ReviewHeading", "impressions_and_conclusions", {"Sammanfattande intryck och slutsatser med eventuella identifierade förbättringsområden", "Impressions and conclusions, with improvement areas if any"}},
  Phrase{"ReviewHeading", "open_questions", {"Öppna frågor", "Open questions"}},
  Phrase{"ReviewPart", "case_officer_role", {"handläggare", "case officer"}},
  Phrase{"ReviewPart", "dated", {"datum", "date"}},
  Phrase{"ReviewPart", "case_number", {"ärendebeteckning", "case number"}},
  Phrase{"ReviewPart", "recipient", {"mottagare", "recipient"}},
  Phrase{"ReviewPart", "title", {"ärende", "matter"}},
  Phrase{"ReviewPart", "proposed_decision", {"förslag till beslut", "proposed decision"}},
  Phrase{"ReviewPart", "background", {"bakgrund", "background"}},
  Phrase{"ReviewPart", "signatory_roles", {"undertecknare", "signatories"}},
  Phrase{"ReviewPart", "sender", {"avsändare", "sender"}},
  Phrase{"ReviewPart", "annexes", {"bilagor", "annexes"}},
  Phrase{"ReviewPart", "civil_society", {"idéburen sektor", "civil society"}},
  Phrase{"ReviewPart", "orientation", {"inriktning", "orientation"}},
  Phrase{"ReviewPart", "civil_society_roles", {"medverkande från idéburen sektor", "participants from civil society"}},
  Phrase{"ReviewPart", "public_roles", {"medverkande från kommunen", "participants from the municipality"}},
  Phrase{"ReviewPart", "reviewed_on", {"datum för kvalitetsuppföljningen", "date of the quality review"}},
  Phrase{"ReviewPart", "requirements", {"krav för samarbete", "requirements for the collaboration"}},
  Phrase{"ReviewPart", "purpose", {"syfte", "purpose"}},
  Phrase{"ReviewPart", "goals", {"mål", "goals"}},
  Phrase{"ReviewPart", "target_group", {"målgrupp", "target group"}},
  Phrase{"ReviewPart", "review_purpose", {"uppföljningens syfte", "purpose of the review"}},
  Phrase{"ReviewPart", "review_aim", {"uppföljningens mål", "aim of the review"}},
  Phrase{"ReviewPart", "goals_answer", {"hur verksamhetsmål och kvalitetsmål har nåtts", "how operational and quality goals were met"}},
  Phrase{"ReviewPart", "measurement", {"mätning av mål", "measuring of goals"}},
  Phrase{"ReviewPart", "conclusions", {"intryck och slutsatser", "impressions and conclusions"}},
  Phrase{"ReviewPart", "action_required", {"särskild förbättringsåtgärd", "action required"}},
  Phrase{"ReviewPart", "improvement_areas", {"förbättringsområden", "improvement areas"}},
  Phrase{"ReviewPart", "planned", {"planerade aktiviteter", "planned activities"}},
  Phrase{"ReviewPart", "future", {"hur parterna ser på framtiden", "how the parties see the future"}},
  Phrase{"ReviewPart", "remarks_to_public_party", {"övriga synpunkter till kommunen", "other remarks to the municipality"}},
  Phrase{"ReviewPart", "open_questions", {"frågor att återkomma till", "questions to come back to"}},
  Phrase{"PartBy", "sex", {"kön", "sex"}},
  Phrase{"PartBy", "age", {"ålder", "age"}},
  Phrase{"PartBy", "place", {"plats", "place"}},
  Phrase{"PartBy", "group", {"grupp", "group"}},
  Phrase{"PartBy", "reporter", {"rapportör", "reporter"}},
  Phrase{"MeasurementStatus", "not_started", {"inte påbörjad", "not started"}},
  Phrase{"MeasurementStatus", "under_way", {"pågår", "under way"}},
  Phrase{"MeasurementStatus", "reported", {"redovisad", "reported"}},
  Phrase{"ProposedDecision", "information_only", {"endast information", "information only"}},
  Phrase{"ProposedDecision", "approve_and_file", {"godkänna och lägga till handlingarna", "approve and file"}},
  Phrase{"ProposedDecision", "approve", {"godkänna", "approve"}},
  Phrase{"ProposedDecision", "decline", {"avslå", "decline"}},
  Phrase{"ReviewItemKind", "improvement_area", {"förbättringsområde", "improvement area"}},
  Phrase{"ReviewItemKind", "open_question", {"fråga", "question"}},
  Phrase{"FollowUpState", "not_stated", {"tid inte angiven", "no time stated"}},
  Phrase{"FollowUpState", "ahead", {"senare", "later"}},
  Phrase{"FollowUpState", "now", {"nu", "now"}},
  Phrase{"FollowUpState", "passed", {"passerat", "passed"}},
  Phrase{"ReviewYearState", "met", {"uppföljning gjord", "a review was made"}},
  Phrase{"ReviewYearState", "missing", {"uppföljning saknas", "no review"}},
  Phrase{"ReviewYearState", "uncertain", {"går inte att säga", "cannot be told"}},
  Phrase{"ReviewYearState", "waived", {"efterskänkt", "waived"}},
  Phrase{"ReviewYearState", "running", {"året pågår", "the year runs"}},
  Phrase{"ReviewYearState", "not_owed", {"ingen krävs", "none is owed"}},
  Phrase{"JudgementState", "holds", {"ja", "yes"}},
  Phrase{"JudgementState", "does_not_hold", {"nej", "no"}},
  Phrase{"JudgementState", "not_judged", {"inte bedömt", "not judged"}},
  Phrase{"FinalReportHeading", "proposed_decision", {"Förslag till beslut", "Proposed decision"}},
  Phrase{"FinalReportHeading", "summary", {"Sammanfattning", "Summary"}},
  Phrase{"FinalReportHeading", "matter", {"Ärendet", "The matter"}},
  Phrase{"FinalReportHeading", "goal_fulfilment", {"Måluppfyllelse", "Goal fulfilment"}},
  Phrase{"FinalReportHeading", "schedule_and_budget", {"Tidsplan och budget", "Schedule and budget"}},
  Phrase{"FinalReportHeading", "commitments", {"Uppfyllnad av parternas åtaganden", "Fulfilment of the parties' commitments"}},
  Phrase{"FinalReportHeading", "lessons", {"Lärdomar från partnerskapet", "Lessons learned"}},
  Phrase{"FinalReportHeading", "preparation", {"Ärendets beredning", "Preparation"}},
  Phrase{"FinalReportHeading", "impact_analysis", {"Jämställdhets- och barnkonsekvensanalys", "Analysis of the impact on equality and on children"}},
  Phrase{"FinalReportHeading", "view_and_proposal", {"Förvaltningens synpunkter och förslag", "The administration's view and proposal"}},
  Phrase{"FinalReportHeading", "signatories", {"Undertecknare", "Signatories"}},
  Phrase{"FinalReportHeading", "annexes", {"Bilagor", "Annexes"}},
  Phrase{"FinalReportHeading", "approvals", {"Attesterat av", "Approved by"}},
  Phrase{"Dimension", "goals", {"målen uppfyllda", "goals fulfilled"}},
  Phrase{"Dimension", "schedule", {"tidsplanen hållen", "schedule kept"}},
  Phrase{"Dimension", "budget", {"budgeten hållen", "budget kept"}},
  Phrase{"Dimension", "schedule_and_budget", {"tidsplan och budget hållna", "schedule and budget kept"}},
  Phrase{"Dimension", "commitments", {"parternas åtaganden uppfyllda", "the parties' commitments fulfilled"}},
  Phrase{"Dimension", "lessons", {"lärdomarna", "lessons"}},
  Phrase{"RenewalCondition", "challenge_remains", {"samhällsutmaningen kvarstår", "the societal challenge remains"}},
  Phrase{"RenewalCondition", "collaboration_fruitful", {"samverkan har varit fruktsam", "the collaboration has been fruitful"}},
  Phrase{"RenewalCondition", "partner_able", {"den idéburna parten har förutsättningar och resurser", "the civil-society party has the conditions and resources"}},
  Phrase{"RenewalOutcome", "can_be_renewed", {"kan förnyas", "can be renewed"}},
  Phrase{"RenewalOutcome", "cannot_be_renewed", {"inte kan förnyas", "cannot be renewed"}},
  Phrase{"RenewalOutcome", "cannot_be_told", {"inte går att avgöra", "cannot be told"}},
  Phrase{"DimensionQuestion", "goals", {"om målen har uppfyllts", "whether the goals were fulfilled"}},
  Phrase{"DimensionQuestion", "schedule", {"om tidsplanen har hållits", "whether the schedule was kept"}},
  Phrase{"DimensionQuestion", "budget", {"om budgeten har hållits", "whether the budget was kept"}},
  Phrase{"Proposal", "renew", {"fortsätta", "go on"}},
  Phrase{"Proposal", "not_renew", {"inte fortsätta", "not go on"}},
  Phrase{"GoalKind", "agreement", {"avtalsmål", "agreement goal"}},
  Phrase{"GoalKind", "committee", {"nämndsmål", "committee goal"}},
  Phrase{"GoalKind", "operational", {"verksamhetsmål", "operational goal"}},
  Phrase{"GoalKind", "quality", {"kvalitetsmål", "quality goal"}},
  Phrase{"GoalVerdict", "met", {"uppfyllt", "met"}},
  Phrase{"GoalVerdict", "partly_met", {"delvis uppfyllt", "partly met"}},
  Phrase{"GoalVerdict", "not_met", {"inte uppfyllt", "not met"}},
  Phrase{"GoalVerdict", "not_due", {"tiden är inte ute", "not due"}},
  Phrase{"GoalVerdict", "cannot_be_judged", {"kan inte bedömas", "cannot be judged"}},
  Phrase{"Measure", "quantity", {"antal eller mängd", "quantity"}},
  Phrase{"Measure", "cumulative", {"löpande summa", "cumulative series"}},
  Phrase{"Measure", "share", {"andel", "share"}},
  Phrase{"Measure", "rating", {"betyg", "rating"}},
  Phrase{"Measure", "yes_no", {"ja eller nej", "yes or no"}},
  Phrase{"Measure", "qualitative", {"bedömning", "judgement"}},
  Phrase{"Direction", "increase", {"öka", "increase"}},
  Phrase{"Direction", "decrease", {"minska", "decrease"}},
  Phrase{"TargetKind", "absolute", {"ett värde att nå", "a value to reach"}},
  Phrase{"TargetKind", "relative_change", {"en relativ förändring", "a relative change"}},
  Phrase{"TargetKind", "percentage_points", {"procentenheter", "percentage points"}},
  Phrase{"TargetKind", "threshold", {"en gräns", "a bound"}},
  Phrase{"TargetKind", "yes_no", {"ja eller nej", "yes or no"}},
  Phrase{"TargetKind", "qualitative", {"en bedömning", "a judgement"}},
  Phrase{"AmendmentPart", "term_last", {"avtalets sista dag", "the last day of the agreement"}},
  Phrase{"AmendmentPart", "amount", {"beloppet", "the amount"}},
  Phrase{"AmendmentPart", "goals", {"målen", "the goals"}},
  Phrase{"AmendmentPart", "target_group", {"målgruppen", "the target group"}},
  Phrase{"AmendmentPart", "parties", {"parterna", "the parties"}},
  Phrase{"AmendmentPart", "follow_up", {"uppföljningen", "the follow-up"}},
  Phrase{"PlacedFact", "decision", {"beslut", "decision"}},
  Phrase{"PlacedFact", "signing", {"underskrift", "signing"}},
  Phrase{"PlacedFact", "renegotiation_called", {"omförhandling påkallad", "renegotiation called for"}},
  Phrase{"PlacedFact", "renegotiation_closed", {"omförhandling avslutad", "renegotiation closed"}},
  Phrase{"PlacedFact", "drafted", {"utkast", "draft"}},
  Phrase{"PlacedFact", "notice", {"uppsägning", "notice"}},
  Phrase{"PlacedFact", "breach", {"brist påtalad", "breach pointed out"}},
  Phrase{"PlacedFact", "rescission", {"hävning", "rescission"}},
  Phrase{"PlacedFact", "expiry", {"avtalstidens utgång", "expiry of the term"}},
  Phrase{"PlacedFact", "mutual", {"överenskommelse om att avsluta", "agreement to end"}},
  Phrase{"PlacedFact", "renegotiation", {"omförhandling", "renegotiation"}},
  Phrase{"ListName", "parties", {"parterna", "the parties"}},
  Phrase{"ListName", "agreements", {"avtalen", "the agreements"}},
  Phrase{"ListName", "amendments", {"ändringarna", "the amendments"}},
  Phrase{"ListName", "extensions", {"förlängningarna", "the extensions"}},
  Phrase{"ListName", "activities", {"verksamheterna", "the activities"}},
  Phrase{"ListName", "goals", {"målen", "the goals"}},
  Phrase{"ListName", "committee_goals", {"nämndsmålen", "the committee goals"}},
  Phrase{"ListName", "indicators", {"indikatorerna", "the indicators"}},
  Phrase{"ListName", "follow_up", {"åtagandena om uppföljning", "the duties of follow-up"}},
  Phrase{"ListName", "assignments", {"uppdragen", "the assignments"}},
  Phrase{"ListName", "duties", {"åtagandena", "the duties"}},
  Phrase{"ListName", "clauses", {"klausulerna", "the clauses"}},
  Phrase{"ListName", "months", {"månaderna", "the months"}},
  Phrase{"ListName", "reviews", {"uppföljningarna", "the reviews"}},
  Phrase{"ListName", "review items", {"uppföljningarnas punkter", "the items of the reviews"}},
  Phrase{"ListName", "improvement_areas", {"förbättringsområdena", "the improvement areas"}},
  Phrase{"ListName", "open_questions", {"de öppna frågorna", "the open questions"}},
  Phrase{"ListName", "final_reports", {"slutrapporterna", "the final reports"}},
  Phrase{"ListName", "meetings", {"mötena", "the meetings"}},
  Phrase{"JsonKind", "null", {"null", "null"}},
  Phrase{"JsonKind", "boolean", {"true eller false", "true or false"}},
  Phrase{"JsonKind", "number", {"ett tal", "a number"}},
  Phrase{"JsonKind", "string", {"en text", "a text"}},
  Phrase{"JsonKind", "array", {"en lista", "a list"}},
  Phrase{"JsonKind", "object", {"ett objekt", "an object"}},
  Phrase{"JsonKind", "string YYYY-MM-DD", {"en dag som text, ÅÅÅÅ-MM-DD", "a day as text, YYYY-MM-DD"}},
  Phrase{"JsonKind", "string 500000.00", {"ett belopp som text, \"500000.00\"", "an amount as text, \"500000.00\""}},
  Phrase{"LessonsPart", "challenges", {"utmaningar", "challenges"}},
  Phrase{"LessonsPart", "success_factors", {"framgångsfaktorer", "success factors"}},
  Phrase{"ValueForm", "value", {"\"value\"", "\"value\""}},
  Phrase{"ValueForm", "value | numerator, denominator", {"\"value\", eller \"numerator\" och \"denominator\"", "\"value\", or \"numerator\" and \"denominator\""}},
  Phrase{"ValueForm", "value | numerator <= denominator", {"\"value\", eller \"numerator\" och \"denominator\" med täljaren högst lika stor som nämnaren", "\"value\", or \"numerator\" and \"denominator\" with the numerator no larger than the denominator"}},
  Phrase{"ValueForm", "yes", {"\"yes\"", "\"yes\""}},
  Phrase{"ValueForm", "judged_met", {"\"judged_met\"", "\"judged_met\""}},
  Phrase{"Assumed", "declared_by=payer", {"att den utbetalande parten hävde", "that the paying party rescinded"}},
  Phrase{"Assumed", "declared_by=payee", {"att den betalningsmottagande parten hävde", "that the receiving party rescinded"}},
  Phrase{"Assumed", "breach.by=payee", {"att den betalningsmottagande parten brast i sina åtaganden", "that the receiving party was in breach"}},
  Phrase{"Assumed", "breach.serious=true", {"att bristen var allvarlig", "that the breach was serious"}},
  Phrase{"Assumed", "breach.rectified=false", {"att bristen inte rättades", "that the breach was not rectified"}},
  Phrase{"Assumed", "clause", {"att klausulen är den i ", "that the clause is that of "}},
  Phrase{"Assumed", "clause_but_divisor", {"att klausulen är, med den angivna nämnaren, den i ", "that the clause is, with the divisor that was given, that of "}},
  Phrase{"FigureTooLarge", "amount", {"beloppet", "the amount"}},
};
// clang-format on

}  // namespace

std::vector<std::string_view> names_in(std::string_view list) {
  std::vector<std::string_view> names;
  while (!list.empty()) {
    names.push_back(list.substr(0, list.find(", ")));
    list.remove_prefix(std::min(list.size(), names.back().size() + 2));
  }
  return names;
}

std::string_view phrase(std::string_view enumeration, std::string_view word,
                        Language language) noexcept {
  for (const auto& each : phrases)
    if (each.enumeration == enumeration && each.word == word) return each.told.in(language);
  if (const auto told = check_phrase(enumeration, word, language); !told.empty()) return told;
  return word;
}

std::string when_text(std::string_view words, Language language) {
  if (const auto dots = words.find(".."); dots != std::string_view::npos) {
    const auto first = words.substr(0, dots), last = words.substr(dots + 2);
    if (says_its_days(first) && says_its_days(last))
      return when_text(first, language) + " – " + when_text(last, language);
  }
  return says_its_days(words) ? fuzzy_text(FuzzyDate::parse(words), language) : std::string{words};
}

std::string amendment_name(std::string_view id, Language language) {
  constexpr std::string_view renewal = "automatic_renewal ";
  if (!id.starts_with(renewal)) return std::string{id};
  const Wording from{"automatisk förlängning från ", "automatic renewal from "};
  return std::string{from.in(language)} + when_text(id.substr(renewal.size()), language);
}

std::string days_text(const DateRange& days, Language language) {
  const std::string first = day_text(days.first(), language);
  return days.days() == 1 ? first : first + " – " + day_text(days.last(), language);
}

std::string table_days(const DateRange& days) {
  return days.first().to_string() + " – " + days.last().to_string();
}

std::string difference_text(Money difference, Language language) {
  std::string text = amount_text(difference, language);
  if (difference > Money{}) text.insert(text.find_first_of("0123456789"), "+");
  return text;
}

std::string ratio_text(const Ratio& ratio, Language language) {
  return number_text(ratio.numerator(), language) + "/" +
         number_text(ratio.denominator(), language);
}

std::string exact_ore_text(const Ratio& ore, Language language) {
  const Int128 whole = ore.numerator() / ore.denominator();
  const Int128 rest = ore.numerator() % ore.denominator();
  const std::string unit = "\u00A0öre";
  const bool below_one = whole == 0 && ore.numerator() < 0;
  std::string shown = (below_one ? "\u2212" : "") + number_text(whole, language);
  if (rest != 0) {
    const Int128 hundredths = (rest < 0 ? -rest : rest) * 100;
    const std::string decimals = digits(hundredths / ore.denominator() + 100).substr(1);
    shown += (language == Language::sv ? "," : ".") + decimals;
    if (hundredths % ore.denominator() != 0) shown += "…";
  }
  shown += unit;
  return ore.denominator() == 1 ? shown : ratio_text(ore, language) + unit + " = " + shown;
}

std::string decimal_written(std::string_view plain, Language language) {
  const bool swedish = language == Language::sv;
  const bool negative = plain.starts_with('-');
  if (negative) plain.remove_prefix(1);
  const auto point = std::min(plain.find('.'), plain.size());
  if (plain.find_first_not_of("0123456789.") < point) return std::string{plain};  // a word
  std::string text = negative ? "\u2212" : "";
  for (std::size_t i = 0; i < point; ++i) {
    if (i > 0 && (point - i) % 3 == 0) text += swedish ? "\u00A0" : ",";
    text += plain[i];
  }
  if (point < plain.size()) text += swedish ? "," : ".";
  return text + std::string{plain.substr(std::min(point + 1, plain.size()))};
}

std::string value_text(const StepValue& value, Language language) {
  struct {
    Language language;
    std::string operator()(bool yes) const {
      return std::string{(yes ? Wording{"ja", "yes"} : Wording{"nej", "no"}).in(language)};
    }
    std::string operator()(std::int64_t number) const { return number_text(number, language); }
    std::string operator()(const Date& day) const { return day_text(day, language); }
    std::string operator()(const DateRange& days) const { return days_text(days, language); }
    std::string operator()(Money amount) const { return amount_text(amount, language); }
    std::string operator()(const Ratio& ratio) const { return ratio_text(ratio, language); }
    std::string operator()(const std::string& text) const { return text; }
    std::string operator()(ErrorCode code) const { return std::string{code_name(code)}; }
  } const told{language};
  return std::visit(told, value);
}

std::string capitalised(std::string_view text) {
  std::string result{text};
  if (!result.empty() && result[0] >= 'a' && result[0] <= 'z')
    result[0] = static_cast<char>(result[0] - 'a' + 'A');
  for (const auto& [lower, upper] : {std::pair{"å", "Å"}, {"ä", "Ä"}, {"ö", "Ö"}})
    if (result.starts_with(lower)) result.replace(0, 2, upper);
  return result;
}

}  // namespace iop::report
