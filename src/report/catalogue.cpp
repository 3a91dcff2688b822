#include <iop/report/catalogue.hpp>

#include <array>

#include <iop/model/model_clause.hpp>
#include <iop/rules/repayment/statement_explain.hpp>

namespace iop {

namespace {

// Quoted from the same agreement as the model clause.
constexpr std::string_view payment_quote =
    "Utbetalning kommer att ske två gånger per år, i december och i juni månad.";
constexpr std::string_view payment_source =
    "Samverkansavtal mellan Socialförvaltningen i Kalmar och Kalmar Stadsmission "
    "2023-12-01 – 2026-11-30, avsnittet Ekonomiska villkor och ekonomi";

// Quoted from the final report on three agreements.
constexpr std::string_view extension_quote =
    "Den första överenskommelsen tecknades för perioden 2018-2022 med möjlighet till ettåriga "
    "förlängningar till och med 2023-02-28.";
constexpr std::string_view sequence_quote =
    "Den andra överenskommelsen gällde under 2023 och den tredje gäller under 2024.";
constexpr std::string_view final_report_source =
    "Slutrapport om idéburet offentligt partnerskap (IOP) - IOGT-NTO Spånga, avsnittet Ärendet";

constexpr std::string_view summary_quote =
    "Det har inte varit några avvikelser i förhållande till tidsplan eller budget och parterna har "
    "uppfyllt sina respektive åtaganden som de framgår av överenskommelserna.";
constexpr std::string_view summary_source =
    "Slutrapport om idéburet offentligt partnerskap (IOP) - IOGT-NTO Spånga, avsnittet "
    "Sammanfattning";
constexpr std::string_view time_left_quote =
    "Hur ser man på framtiden? Hur lång tid är det kvar på avtalet? Förutsättningar för "
    "fortsättning?";
constexpr std::string_view time_left_source =
    "Kvalitetsuppföljning i Idéburet Offentligt Partnerskap – IOP, Kalmar Stadsmission, "
    "2022-12-20, avsnittet Öppna frågor";

// Quoted from the same section as the model clause.
constexpr std::string_view writing_quote = "Ändringar ska vara skriftliga för att vara giltiga.";
constexpr std::string_view meetings_quote =
    "Utsedda kontaktpersoner sammanträder minst fyra gånger per år under avtalstiden för att följa "
    "upp arbetet. Båda parter ansvarar för att mötena genomförs enligt årsplanering. Kommunen är "
    "sammankallande.";
constexpr std::string_view meetings_source =
    "Samverkansavtal mellan Socialförvaltningen i Kalmar och Kalmar Stadsmission "
    "2023-12-01 – 2026-11-30, avsnittet Parter och kontaktpersoner";
constexpr std::string_view report_quote =
    "Kalmar Stadsmission åtar sig att en gång per år skriftligt rapportera arbetet till "
    "socialförvaltningen i form av Kalmars Stadsmissions årliga verksamhetsberättelse samt "
    "ekonomiska balans- och resultaträkning. I årsberättelsen beskrivs antal besökare under året "
    "samt verksamhetsplan för kommande år.";
constexpr std::string_view review_quote =
    "Socialförvaltningen genomför årligen en kvalitetsuppföljning med syfte att följa upp hur väl "
    "samverkansparten lever upp till syfte och målsättning med ingånget avtal. Målet med "
    "kvalitetsgranskningen är säkerställd kvalitet. Kvalitetsgranskningen redovisas för "
    "socialnämnden enligt fastställt årshjul.";
constexpr std::string_view follow_up_source =
    "Samverkansavtal mellan Socialförvaltningen i Kalmar och Kalmar Stadsmission "
    "2023-12-01 – 2026-11-30, avsnittet Uppföljning och utvärdering";
constexpr std::string_view absence_quote =
    "Målet för 2024 är att andelen med mer än 15 procent frånvaro, så kallad hög frånvaro, ska "
    "minska med 20 procent hos dem som tar del av sociala tjänster";
constexpr std::string_view absence_source =
    "Helsingborgs stad, Föreningssamverkan och IOP, avsnittet Socialnämndens mål kring närvaro/ "
    "problematiske frånvaro 2024";
constexpr std::string_view effects_quote =
    "Vi ska ha en gemensam plan för att följa upp och utvärdera arbetet och mäta effekter av "
    "insatsen.";
constexpr std::string_view effects_source =
    "Helsingborgs stad, Föreningssamverkan och IOP, avsnittet Vad socialförvaltningen behöver göra";
// The quality reviews of Kalmar, the agreement that owes them, and the final report of Järva.
constexpr std::string_view question_source =
    "Kvalitetsuppföljning i Idéburet Offentligt Partnerskap – IOP, Kvinnojouren Kalmar, "
    "2022-11-01, avsnittet Kvalitetsuppföljning";
constexpr std::string_view conclusions_source =
    "Kvalitetsuppföljning i Idéburet Offentligt Partnerskap – IOP, Kvinnojouren Kalmar, "
    "2022-11-01, avsnittet Sammanfattande intryck och slutsatser";
constexpr std::string_view requirements_source =
    "Kvalitetsuppföljning i Idéburet Offentligt Partnerskap – IOP, Kvinnojouren Kalmar, "
    "2022-11-01, avsnittet Krav för samarbete";
constexpr std::string_view requirements_quote =
    "Verksamheten ska vara icke vinstdrivande, politiskt obunden och arbeta utifrån alla "
    "människors "
    "lika värde. Arbetet ska utgöra såväl ett mervärde för de människor vi möter som ett "
    "komplement "
    "till socialförvaltningens ordinarie verksamhet genom en form som de offentliga aktörerna inte "
    "erbjuder.";
constexpr std::string_view yearly_quote =
    "Socialförvaltningen genomför årligen en kvalitetsuppföljning med syfte att följa upp hur väl "
    "samverkansparten lever upp till syfte och målsättning med ingånget avtal.";
constexpr std::string_view yearly_source =
    "Samverkansavtal mellan Socialförvaltningen i Kalmar och Kalmar Stadsmission "
    "2023-12-01 – 2026-11-30, avsnittet Uppföljning och utvärdering";
constexpr std::string_view renewal_quote =
    "kan en omförhandling av ett partnerskap vara aktuell om samhällsutmaningen kvarstår, om "
    "samverkan mellan förvaltningen och den idéburna parten har visat sig vara fruktsam och om den "
    "samverkande idéburna parten har fortsatt förutsättningar och resurser att samverka";
constexpr std::string_view renewal_source =
    "Slutrapport om idéburet offentligt partnerskap (IOP) - IOGT-NTO Spånga, avsnittet "
    "Förvaltningens synpunkter och förslag";

constexpr std::array rules{
    RuleEntry{
        RuleId::schedule_instalments, "Planerade utbetalningar", "Planned instalments",
        "Pengarna betalas ut i de månader som avtalet anger, så länge månaden har någon dag inom "
        "avtalstiden. Varje utbetalning avser det halvår, räknat från avtalets första dag, som "
        "månadens sista dag inom avtalstiden ligger i. En månad utan angiven dag förblir en "
        "månad, och ingen dag flyttas för helger.",
        "Money is paid in the months that the agreement states, where the month has a day within "
        "the term. Each instalment covers the half-year, counted from the agreement's first day, "
        "that holds the month's last day within the term. A month without a day stays a month, "
        "and no day is moved for holidays.",
        payment_quote, payment_source, ""},
    RuleEntry{
        RuleId::schedule_components, "Delar, perioder och betalningsdagar", "Components, periods and days of payment",
        "Varje del av pengarna har egna perioder, räknade från delens första dag eller efter "
        "kalendern, och en utbetalning för varje: i förskott i perioden eller i efterskott "
        "efter den, i en angiven månad, på en angiven dag eller sedan en rapport har kommit "
        "in eller godkänts eller en faktura har kommit. Delens första och sista dag kan korta "
        "en period. Ingen dag flyttas om avtalet inte säger det.",
        "Each component of the money has periods of its own, counted from its first day or by "
        "the calendar, and one instalment for each: in advance in the period or in arrears "
        "after it, in a stated month, on a stated day, or after a report was received or "
        "accepted or an invoice came. Its first and last day may cut a period. No day is "
        "moved unless the agreement says so.",
        "", "", ""},
    RuleEntry{
        RuleId::schedule_indexation, "Belopp efter invånare och index", "Amounts by inhabitants and index",
        "Ett belopp per invånare multipliceras med folkmängden; ett indexerat belopp med indextalet "
        "genom bastalet, eller räknas upp år för år med årets förändring. De tal används som "
        "var publicerade den dag då beloppet fastställs. Det som publiceras senare ändrar "
        "inget. Saknas talet går beloppet inte att säga: det senast kända används aldrig i "
        "stället.",
        "An amount for each inhabitant is multiplied by the population; an indexed one by the "
        "index over its base, or raised year by year by the year's change. The figures used "
        "are those published by the day on which the amount is fixed. What is published later "
        "changes nothing. Where the figure is missing, the amount cannot be told: the last "
        "one known is never used instead.",
        "", "", ""},
    RuleEntry{
        RuleId::schedule_parts, "Lika delar som går jämnt upp", "Equal parts that sum to the whole",
        "Ett belopp för ett år eller för hela tiden delas lika på utbetalningarna. Örena som "
        "blir över ges till de första delarna, så att delarna alltid blir hela beloppet. En "
        "period som avtalstiden kortar betalas helt eller efter dagar, som avtalet säger; "
        "säger det inget går beloppet inte att säga. En höjning gäller perioder som börjar "
        "den dagen eller senare.",
        "An amount for a year or for the whole term is divided equally among the instalments. "
        "The öre left over go to the first parts, so that the parts always make the whole. A "
        "period that the term cuts is paid whole or by days, as the agreement says; where it "
        "says nothing, the amount cannot be told. A raise holds for periods that begin on its "
        "day or later.",
        "", "", ""},
    RuleEntry{
        RuleId::payments_matching, "Vilken utbetalning en betalning hör till", "Which instalment a payment belongs to",
        "En betalning hör till den utbetalning vars period den säger sig gälla; annars till "
        "den vars tid för betalning betalningsdagen ligger i; annars till den äldsta som inte "
        "är fullt betald, och sist till nästa som kommer. Stämmer flera in fylls de i planens "
        "ordning, och det som blir över läggs på den sista av dem. En återföring tas tillbaka "
        "i omvänd ordning.",
        "A payment belongs to the instalment whose period it says it covers; else to the one "
        "within whose time of payment it was made; else to the oldest not fully paid, and "
        "last to the next one to come. Where several fit, they are filled in the plan's "
        "order, and what is over goes to the last of them. A reversal is taken back in the "
        "opposite order.",
        "", "", ""},
    RuleEntry{
        RuleId::payments_standing, "Hur varje utbetalning står", "How each instalment stands",
        "För en dag: vad som är planerat, betalat, återstår eller är för mycket betalat för "
        "varje utbetalning, och om den är sen. Har ingen sagt vad som har betalats är det "
        "okänt och inte noll.",
        "For a day: what is planned, paid, outstanding or overpaid for each instalment, and "
        "whether it is late. Where nobody has said what was paid, it is unknown and not zero.",
        "", "", ""},
    RuleEntry{
        RuleId::payments_accrual, "Periodisering över ett årsskifte", "Accrual over a year end",
        "Det planerade beloppet delas efter periodens kalenderdagar till och med dagen och "
        "efter den, så att de två delarna går jämnt upp. Det som är betalt för tiden efter är "
        "förutbetalt; det som hör till tiden före men inte är betalt är upplupet.",
        "The planned amount is divided by the calendar days of its period up to and including "
        "the day and after it, so that the two parts make the whole. What is paid for the "
        "time after is prepaid; what belongs to the time before and is not paid is accrued.",
        "", "", ""},
    RuleEntry{
        RuleId::payments_cash_flow, "Pengar per månad och budgetår", "Money by month and budget year",
        "Planerade belopp läggs på den månad då de sist ska betalas, betalningar på den månad "
        "då de gjordes, och månaderna samlas till budgetår. Det som väntar på något eller "
        "saknar belopp räknas för sig.",
        "Planned amounts stand in the month in which they are last to be paid, payments in "
        "the month in which they were made, and months make budget years. What waits for "
        "something or has no amount is counted apart.",
        "", "", ""},
    RuleEntry{
        RuleId::repayment_applies, "Om klausulen gäller", "Whether the clause applies",
        "Återbetalning förutsätter att avtalet hävs för att den part som klausulen pekar ut har "
        "brustit i sina åtaganden. Bristen ska vara så allvarlig som avtalet kräver och, där "
        "avtalet säger det, inte ha rättats utan dröjsmål. Båda är bedömningar som någon annan "
        "har gjort; saknas en går svaret inte att avgöra. Löper avtalet ut, avslutas det "
        "gemensamt eller omförhandlas det, gäller klausulen inte.",
        "Repayment presumes that the agreement is rescinded because the party named by the clause "
        "is in breach. The breach must be as serious as the agreement requires and, where the "
        "agreement says so, not rectified without delay. Both are judgements that somebody else "
        "made; without one, the answer cannot be told. If the agreement expires, is ended "
        "mutually or is renegotiated, the clause does not apply.",
        model_clause::rescission, model_clause::source, ""},
    RuleEntry{
        RuleId::repayment_attribution, "Vilket halvår en betalning hör till",
        "The half-year a payment belongs to",
        "Klausulen talar om halvårsbelopp men säger inte hur en betalning knyts till ett halvår. "
        "Vår läsning är att den hör till det halvår den uppges gälla, annars till det som den "
        "planerade utbetalningen avser, annars till det då den betalades. Halvåren räknas då "
        "alltid från avtalets första dag, också med läsningen half_year=calendar. Betalningar "
        "efter hävningsdagen visas men räknas inte.",
        "The clause speaks of half-year amounts but does not say how a payment is tied to a "
        "half-year. We read that it belongs to the half-year it is said to cover, else to the one "
        "of the planned instalment, else to the one it was paid in. Half-years are then always "
        "counted from the agreement's first day, also under the reading half_year=calendar. "
        "Payments after the day of rescission are shown but do not count.",
        "", "", ""},
    RuleEntry{
        RuleId::repayment_half_year_amount, "Halvårsbeloppet", "The half-year amount",
        "Halvårsbeloppet är nettot av det som betalats, inte planerats, för ett halvår till och "
        "med hävningsdagen. Klausulens ord är ”senast utbetalt”: det senaste påbörjade halvår som "
        "har ett positivt netto (amount=latest_paid). Med läsningen amount=current_half_year "
        "används det som betalats för avtalets aktuella halvår. Skiljer sig beloppen visas båda.",
        "The half-year amount is the net of what was paid, not planned, for a half-year up to and "
        "including the day of rescission. The clause's words are \"senast utbetalt\", last paid: "
        "the latest half-year begun whose net is positive (amount=latest_paid). Under the reading "
        "amount=current_half_year it is what was paid for the agreement's current half-year. "
        "Where the two differ, both are shown.",
        model_clause::size, model_clause::source, ""},
    RuleEntry{
        RuleId::repayment_half_year, "Aktuellt halvår", "The current half-year",
        "Klausulen säger ”aktuellt halvår” men inte hur halvår räknas. Vår läsning är sex månader "
        "i taget från avtalets första dag, så att varje utbetalning motsvarar ett halvår "
        "(half_year=agreement). Med half_year=calendar räknas i stället från 1 januari och 1 juli.",
        "The clause says \"aktuellt halvår\", the current half-year, but not how half-years are "
        "counted. We read six months at a time from the agreement's first day, so that each "
        "instalment meets one half-year (half_year=agreement). Under half_year=calendar they are "
        "counted from 1 January and 1 July.",
        model_clause::size, model_clause::source, ""},
    RuleEntry{
        RuleId::repayment_remaining_days, "Återstående avtalsdagar", "Remaining agreement days",
        "Dagarna räknas till och med halvårets sista dag, dock längst till avtalets sista dag. "
        "Klausulen säger inte om hävningsdagen är en återstående dag. Vår läsning är att avtalet "
        "gäller den dagen och att den inte räknas (rescission_day=excluded); med "
        "rescission_day=included räknas den.",
        "Days are counted up to and including the last day of the half-year, but not beyond the "
        "agreement's last day. The clause does not say whether the day of rescission is a "
        "remaining day. We read that the agreement still holds that day and that it does not "
        "count (rescission_day=excluded); under rescission_day=included it does.",
        model_clause::size, model_clause::source, ""},
    RuleEntry{
        RuleId::repayment_pro_rata, "Del av halvårsbeloppet", "The part of the half-year amount",
        "De återstående dagarna delas med det antal dagar som klausulen anger och multipliceras "
        "med halvårsbeloppet. Antalet är ett avtalsvillkor, i klausulen 182, och ersätts inte av "
        "halvårets verkliga längd. Värdet hålls som ett exakt bråk ända till avrundningen.",
        "The remaining days are divided by the number of days that the clause states and "
        "multiplied by the half-year amount. That number is a term of the agreement, 182 in the "
        "clause, and is not replaced by the real length of the half-year. The value is kept as an "
        "exact fraction until it is rounded.",
        model_clause::size, model_clause::source, ""},
    RuleEntry{
        RuleId::repayment_cap, "Tak", "The cap",
        "Ett halvår kan ha fler dagar än klausulen delar med, så beräkningen kan ge mer än "
        "halvårsbeloppet. Då behövs ett tak. Klausulens egen gräns är ”delar eller hela summan” "
        "av det som betalats ut (cap=total_paid). Vår läsning är strängare: inte mer för ett "
        "halvår än vad som betalats för det (cap=half_year_amount). Utan tak (cap=none) är "
        "beloppet bara till för jämförelse.",
        "A half-year can have more days than the clause divides by, so the computation can give "
        "more than the half-year amount, and a cap is needed. The clause's own bound is \"delar "
        "eller hela summan\", part or all of what was paid (cap=total_paid). Our reading is "
        "stricter: no more for a half-year than was paid for it (cap=half_year_amount). Without a "
        "cap (cap=none) the amount is for comparison only.",
        model_clause::liability, model_clause::source, ""},
    RuleEntry{
        RuleId::repayment_rounding, "Avrundning av det beräknade beloppet",
        "Rounding of the calculated amount",
        "Klausulen säger inget om avrundning. Det exakta värdet avrundas en enda gång, som förval "
        "till närmaste öre med halva ören uppåt; läsningarna rounding och unit ändrar det. Det är "
        "ett tekniskt val, skilt från de rättsliga läsningarna, och går aldrig över taket.",
        "The clause says nothing of rounding. The exact value is rounded once, by default to the "
        "nearest öre with halves up; the readings rounding and unit change that. It is a "
        "technical choice, apart from the legal readings, and never passes the cap.",
        "", "", ""},
    RuleEntry{
        RuleId::repayment_payable, "Belopp att betala", "The payable amount",
        "Det som ska betalas är det exakta värdet avrundat en gång till hela kronor, 1–49 öre "
        "nedåt och 50–99 öre uppåt, om parterna inte har avtalat annat (payable_unit). Ett redan "
        "avrundat belopp avrundas aldrig en gång till, och taket överskrids inte.",
        "What is to be paid is the exact value rounded once to whole kronor, 1–49 öre down and "
        "50–99 öre up, unless the parties have agreed otherwise (payable_unit). An amount that is "
        "already rounded is never rounded again, and the cap is not passed.",
        "", "", rounding_law},
    RuleEntry{
        RuleId::time_term, "Avtalstiden med ändringar", "The term with its amendments",
        "Avtalstiden är den som undertecknades, med de skriftliga ändringar och förlängningar som "
        "gäller. En förlängning får inte gå längre än avtalet medger, och förlängs avtalet av sig "
        "självt räknas det från dagen efter sista dag för uppsägning. Upphör avtalet i förtid är "
        "den dag då det upphör dess sista. Inget av detta lagras; det räknas fram.",
        "The term is the one that was signed, with the written amendments and extensions that "
        "hold. An extension may not pass what the agreement allows, and an automatic renewal "
        "counts from the day after the last day for notice. Where the agreement ends early, the "
        "day on which it ends is its last. None of this is stored; it is derived.",
        extension_quote, final_report_source, ""},
    RuleEntry{
        RuleId::time_chain, "Avtalen efter varandra", "The agreements one after another",
        "Avtalen ställs i tidsordning efter första dag. Varje avtal jämförs med det tidigare som "
        "räcker längst: de gränsar till varandra, överlappar eller lämnar dagar utan avtal. "
        "Överlappningar med andra tidigare avtal redovisas också. Är en avtalstid inte angiven på "
        "dagen sägs att de kan överlappa, och ingen dag gissas. Inget avvisas.",
        "The agreements stand in order of their first day. Each is compared with the earlier one "
        "that reaches furthest: they adjoin, overlap, or leave days without an agreement. Overlaps "
        "with other earlier ones are reported too. Where a term is not stated to the day, it is "
        "said that they may overlap, and no day is guessed. Nothing is refused.",
        sequence_quote, final_report_source, ""},
    RuleEntry{
        RuleId::time_state, "Avtalets läge en viss dag", "The state of the agreement on a day",
        "Läget härleds ur avtalstiden och det som hänt till och med dagen. Det första som gäller "
        "av detta avgör: slutredovisat (när avtalet är över), hävt, avslutat, utlöpt, brist "
        "påtalad, omförhandling pågår, gällande, undertecknat, utkast. Ett avtal lever den dag då "
        "det hävs, och en rättad brist räknas inte från den dag den rättades. Det som sägs mindre "
        "exakt än på dagen räknas från den sista dag det kan betyda.",
        "The state is derived from the term and from what happened up to and including the day. "
        "The first of these that holds decides: final reported (once the agreement is over), "
        "rescinded, ended, expired, breach noted, renegotiating, in force, signed, draft. An "
        "agreement lives on the day of its rescission, and a breach does not count from the day it "
        "was rectified. What is told less exactly than to the day counts from the last day it can "
        "mean.",
        model_clause::rescission, model_clause::source, ""},
    RuleEntry{
        RuleId::time_amendment, "Vad en ändring ändrade", "What an amendment changed",
        "Villkoren med ändringen jämförs med villkoren före den, med de ändringar som gäller "
        "tidigare: sista dag, belopp, mål, målgrupp, parter, uppföljning. Därtill redovisas vilka "
        "utbetalningar och vilka åtaganden i kalendern som tillkom, föll bort eller blev "
        "annorlunda; det som är över när ändringen börjar gälla jämförs inte. En ändring som inte "
        "är skriftlig, där avtalet kräver det, ändrar inget.",
        "The terms with the amendment are compared with the terms before it, earlier amendments "
        "included: last day, amount, goals, target group, parties, follow-up. Beside that, the "
        "instalments and the obligations of the calendar that it added, removed or changed; what "
        "is over when it takes effect is not compared. An amendment that was not made in writing, "
        "where the agreement asks for it, changes nothing.",
        writing_quote, model_clause::source, ""},
    RuleEntry{
        RuleId::follow_up_year, "Vilket år ett åtagande gäller", "The year a duty is for",
        "Avtalet säger inte vad ett år är. Som förval räknas år från avtalets första dag "
        "(year=agreement_year); åtagandet kan säga annat, och den som frågar kan välja kalenderår "
        "(year=calendar_year). I ett år som avtalstiden bara delvis täcker gäller så många gånger "
        "som svarar mot dagarna, avrundat till närmaste med hälften uppåt "
        "(part_year=in_proportion); det som ska göras en gång om året krävs alltså om minst "
        "halva året hör till avtalstiden. part_year=whole kräver allt varje påbörjat år. Det är "
        "åtagandena i kraft på årets första dag som gäller.",
        "The agreement does not say what a year is. By default years are counted from the "
        "agreement's first day (year=agreement_year); the duty can say otherwise, and whoever "
        "asks can choose calendar years (year=calendar_year). In a year that the term only "
        "partly covers, as many times are owed as answer to its days, rounded to the nearest with "
        "halves up (part_year=in_proportion); what is owed once a year is then required where at "
        "least half of the year belongs to the term. part_year=whole requires all in every year "
        "begun. The duties are those in force on the first day of the year.",
        "", "", ""},
    RuleEntry{
        RuleId::follow_up_meetings, "Möten", "Meetings",
        "Parterna ska mötas minst så många gånger om året som avtalet säger. Möten mellan "
        "kontaktpersonerna och i styrgruppen räknas, om åtagandet inte anger andra; ett möte "
        "räknas en gång, till det år då det hölls. Sammankallande är den part som avtalet anger.",
        "The parties are to meet at least as many times a year as the agreement says. Meetings of "
        "the contact persons and of the steering group count, unless the duty names others; a "
        "meeting counts once, for the year in which it was held. The convener is the party that "
        "the agreement names.",
        meetings_quote, meetings_source, ""},
    RuleEntry{
        RuleId::follow_up_report, "Rapporter", "Reports",
        "En rapport är hel när alla delar som avtalet kräver har kommit, i ett eller flera "
        "dokument; uppfyllt är åtagandet den dag då den sista delen kom. En rapport hör till det "
        "år som den säger att den gäller: det år den har flest dagar gemensamt med. Säger den "
        "inget, hör den till det år som ska rapporteras den dag då den kom.",
        "A report is whole when every part that the agreement requires has come, in one document "
        "or several; the duty is met on the day on which the last part came. A report belongs to "
        "the year it says it is about: the one it has most days in common with. Where it says "
        "nothing, it belongs to the year that is to be reported on the day it was received.",
        report_quote, follow_up_source, ""},
    RuleEntry{
        RuleId::follow_up_quality_review, "Kvalitetsuppföljning", "The quality review",
        "Den offentliga parten följer varje år upp hur den andra parten lever upp till avtalet. En "
        "kvalitetsuppföljning räknas till det år då den säkert gjordes; är dagen inte exakt och "
        "kan "
        "höra till två år, räknas den inte men redovisas.",
        "Every year the public party reviews how the other party lives up to the agreement. A "
        "review counts for the year in which it certainly was made; where its day is not exact "
        "and can belong to two years, it is not counted but is told.",
        review_quote, follow_up_source, ""},
    RuleEntry{
        RuleId::follow_up_due_day, "Senaste dag", "The due day",
        "Ett åtagande utan angiven dag ska vara gjort senast årets sista dag inom avtalstiden. Ska "
        "det göras inom ett antal månader efter året, som under det första kvartalet året därpå, "
        "är "
        "det senast den sista dagen av dessa månader. Dagar flyttas inte för helger. Dagar av "
        "anstånd "
        "(grace_days) läggs till innan det räknas som försenat.",
        "A duty without a stated day is due on the last day of its year within the term. Where it "
        "is due within a number of months after the year, as in the first quarter of the next, it "
        "is due on the last day of those months. No day is moved for holidays. Days of grace "
        "(grace_days) are added before it counts as overdue.",
        "", "", ""},
    RuleEntry{
        RuleId::follow_up_deadline, "Hålltider", "Deadlines",
        "Uppdrag ska redovisas senast den dag som anges, och det som en kvalitetsuppföljning "
        "lämnade ska tas upp igen vid den tid den säger. Uppsägning före en automatisk förlängning "
        "och användning av en rätt till förlängning har sin sista dag det antal månader före "
        "avtalets sista dag som avtalet säger. De dagarna är möjligheter: har en passerat krävs "
        "inget mer.",
        "Assignments are to be reported by the day stated, and what a review left is to be taken "
        "up again at the time it names. Notice before an automatic renewal, and the use of an "
        "extension option, have their last day so many months before the agreement's last day as "
        "the agreement says. Those days are opportunities: when one has passed nothing more is "
        "required.",
        "", "", ""},
    RuleEntry{
        RuleId::follow_up_state, "Hur ett åtagande står", "How an obligation stands",
        "Läget lagras aldrig utan följer av villkor och fakta till och med dagen: kommande, nu, "
        "försenat, uppfyllt, uppfyllt för sent, eftergivet eller inte aktuellt. En uppgift räknas "
        "bara om den säkert hör dit; kan den höra dit sägs det. Saknas uppgift om betalningar är "
        "läget okänt. När avtalet har upphört är det som skulle ha kommit efteråt inte aktuellt.",
        "How it stands is never stored; it follows from terms and facts up to the day: upcoming, "
        "due, overdue, met, met late, waived or not applicable. A fact counts only where it "
        "certainly belongs; where it may, that is told. Where payments are not stated the state is "
        "unknown. When the agreement has ended, what would have come after is not applicable.",
        "", "", ""},
    RuleEntry{
        RuleId::goals_followable, "Om ett mål kan följas upp", "Whether a goal can be followed up",
        "Ett mål kan följas upp när det säger vad som mäts (indikator), vad som ska nås "
        "(målvärde), "
        "åt vilket håll och till när, och varifrån där det gäller en förändring (utgångsvärde). "
        "Det "
        "som saknas räknas upp. Enhet, och för en andel bland vilka, påpekas men hindrar inte.",
        "A goal can be followed up where it says what is measured (indicator), what is to be "
        "reached "
        "(target), which way and by when, and from where if it is a change (baseline). What is "
        "missing is listed. A unit, and for a share among whom, is pointed out but hinders "
        "nothing.",
        effects_quote, effects_source, ""},
    RuleEntry{
        RuleId::goals_aggregation, "Hur mätvärden läggs ihop",
        "How measured values are put together",
        "En mängd summeras, en löpande summa tar sitt senaste värde, en andel får summan av sina "
        "täljare delad med summan av sina nämnare. Betyg, ja eller nej och bedömningar läggs "
        "aldrig "
        "ihop. Delar såsom kvinnor och män läggs ihop och räknas en gång, och en senare uppgift om "
        "samma tid ersätter en tidigare. Det som inte är mätt är inte noll, och perioder som "
        "överlappar eller saknas nämns.",
        "A quantity sums, a cumulative series takes its latest value, a share is the sum of its "
        "numerators over the sum of its denominators. Ratings, yes or no and judgements are never "
        "put together. Parts such as women and men are put together and counted once, and a later "
        "figure for the same time replaces an earlier one. What is not measured is not zero, and "
        "periods that overlap or are missing are told.",
        "", "", ""},
    RuleEntry{
        RuleId::goals_target_value, "Vilket värde som ska nås", "The value to be reached",
        "Ett mål i procent läses som en relativ förändring när det är angivet så: 20 procent av "
        "utgångsvärdet 25 procent är 5, så målet är 20 procent. Läst som procentenheter vore det 5 "
        "procent, och det sägs. Värdet beräknas exakt ur utgångsvärdet; utan utgångsvärde finns "
        "inget värde att nå.",
        "A target in percent is read as a relative change where it is stated so: 20 percent of the "
        "baseline 25 percent is 5, so the target is 20 percent. Read as percentage points it would "
        "be 5 percent, and that is told. The value is computed exactly from the baseline; without "
        "one there is no value to reach.",
        absence_quote, absence_source, ""},
    RuleEntry{
        RuleId::goals_attainment, "Hur långt ett mål är uppfyllt", "How far a goal is met",
        "Vägen från utgångsvärdet till målvärdet är ett exakt bråk. Nått eller passerat mål är "
        "uppfyllt, en del av vägen delvis uppfyllt, ingen rörelse eller fel håll inte uppfyllt. En "
        "gräns, ett ja eller nej och en bedömning är uppfyllda eller inte. Ett mål är uppfyllt när "
        "alla dess indikatorer är det, och kan inte bedömas när någon av dem inte kan det.",
        "The way from the baseline to the target is an exact ratio. A target reached or passed is "
        "met, a part of the way is partly met, no movement or the wrong way is not met. A "
        "threshold, "
        "a yes or no and a judgement are met or not. A goal is met where all its indicators are, "
        "and "
        "cannot be judged where any of them cannot.",
        "", "", ""},
    RuleEntry{
        RuleId::goals_suppression, "Små antal döljs", "Small counts are suppressed",
        "Inför publicering döljs antal från 1 men under en gräns som den som publicerar anger, och "
        "allt som de kan räknas fram ur: andelen, framsteget, nästa delar av en summa, och utfallet "
        "där det bara lämnar ett antal kvar. Noll visas, för det räknar ingen. Det som är dolt "
        "märks som dolt.",
        "Before publication, counts from 1 but below a threshold that the publisher states are "
        "suppressed, with all from which they could be computed: the share, the progress, the next "
        "parts of a sum, and the verdict where it leaves one count alone. Zero is shown, for it "
        "counts nobody. What is suppressed is marked so.",
        "", "", ""},
    RuleEntry{
        RuleId::review_headings, "Uppföljningens rubriker", "The headings of the review",
        "En kvalitetsuppföljning följer en mall med sju rubriker, efter en tjänsteskrivelse. Det "
        "som har varit tomt i verkliga uppföljningar är frivilligt: skrivelsens datum, medverkande "
        "från kommunen, förbättringsområden och öppna frågor. Allt annat ska finnas, och det som "
        "saknas räknas upp.",
        "A quality review follows a template of seven headings, after a memo. What has been empty "
        "in real reviews is optional: the date of the memo, participants from the municipality, "
        "improvement areas and open questions. All else is required, and what is missing is "
        "listed.",
        "Sammanfattande intryck och slutsatser med eventuella identifierade förbättringsområden",
        conclusions_source, ""},
    RuleEntry{
        RuleId::review_requirements, "Krav för samarbete", "Requirements for the collaboration",
        "Sex krav bedöms vart och ett: icke vinstdrivande, politiskt obunden, lika värde, "
        "mervärde, komplement till ordinarie verksamhet, en form som det offentliga inte erbjuder. "
        "Mallen skriver kraven men säger inte hur de bedömdes; ett krav som ingen har bedömt är "
        "inte uppfyllt och inte heller underkänt, utan en anmärkning.",
        "Six requirements are judged one by one: non-profit, politically independent, equal worth, "
        "added value, a complement to ordinary services, a form that the public does not offer. "
        "The template states them but not how they were judged; a requirement nobody has judged is "
        "neither met nor failed, and is a finding.",
        requirements_quote, requirements_source, ""},
    RuleEntry{
        RuleId::review_time_left, "Tid kvar på avtalet", "Time left on the agreement",
        "Mallen frågar hur lång tid som är kvar på avtalet. Svaret räknas: dagarna efter "
        "uppföljningens dag till och med avtalets sista dag enligt de villkor som då gäller, och "
        "samma tid som hela månader och dagar. Är en dag inte exakt ges det minsta och det mesta.",
        "The template asks how long is left on the agreement. The answer is computed: the days "
        "after the day of the review up to and including the agreement's last day by the terms "
        "then in force, and the same as whole months and days. Where a day is not exact, the least "
        "and the most are given.",
        time_left_quote, time_left_source, "lag (1930:173) 1 §"},
    RuleEntry{
        RuleId::review_followable_goals, "Mål som går att följa upp",
        "Goals that can be followed "
        "up",
        "Uppföljningen frågar hur målen har nåtts. Det går bara att svara på för mål som kan "
        "följas "
        "upp (goals.followable); så många räknas, av alla avtalets mål på uppföljningens dag.",
        "The review asks how the goals were met. That can only be answered for goals that can be "
        "followed up (goals.followable); they are counted, of all the goals of the agreement on "
        "the day of the review.",
        "Hur har verksamheten levt upp till eventuella verksamhetsmål och kvalitetsmål angivna i "
        "avtalet?",
        question_source, ""},
    RuleEntry{
        RuleId::review_carry_over, "Öppna punkter från tidigare år",
        "Items left open by earlier "
        "reviews",
        "Förbättringsområden och frågor ligger öppna tills en senare uppföljning avslutar dem. En "
        "punkt vars tid har gått utan att den har avslutats lyfts fram. En uppföljning utan exakt "
        "dag öppnar punkter från den tidigaste dag den kan betyda men avslutar dem först den "
        "senaste, så att inget glöms.",
        "Improvement areas and questions stay open until a later review closes them. An item whose "
        "time has passed without being closed is brought up. A review without an exact day raises "
        "items from the earliest day it can mean but closes them from the latest, so that nothing "
        "is forgotten.",
        "Frågan kommer emellertid följas upp vid nästkommande kvalitetsuppföljning hösten 2023.",
        conclusions_source, ""},
    RuleEntry{
        RuleId::review_yearly, "Uppföljning varje år", "A review each year",
        "Varje år som har gått, och då avtalet kräver en kvalitetsuppföljning, ska ha haft en. "
        "Avtalet säger ”årligen” men inte vilka år som menas. Vår läsning är år från avtalets "
        "första dag (agreement_year); med calendar_year räknas kalenderår. I ett år som "
        "avtalstiden gör kortare krävs en om minst halva året hör till avtalstiden.",
        "Each year that has passed, and for which the agreement owes a quality review, is to have "
        "had one. The agreement says \"årligen\", each year, but not which years are meant. We "
        "read "
        "years from the agreement's first day (agreement_year); under calendar_year they are "
        "calendar years. In a year that the term cuts short one is owed where at least half of it "
        "belongs to the term.",
        yearly_quote, yearly_source, ""},
    RuleEntry{
        RuleId::renewal_final_report, "Slutrapporten", "The final report",
        "Slutrapporten bedömer fyra saker: om målen har uppfyllts, om tidsplan och budget har "
        "hållits, om varje part har uppfyllt sina åtaganden, och vad som har lärts. Det som ingen "
        "har bedömt är inte ett nej.",
        "The final report assesses four things: whether the goals were met, whether schedule and "
        "budget were kept, whether each party fulfilled its commitments, and what was learned. "
        "What nobody has judged is not a no.",
        summary_quote, summary_source, ""},
    RuleEntry{
        RuleId::renewal_conditions, "Villkor för att fortsätta", "Conditions for going on",
        "Tre villkor prövas vart och ett: att samhällsutmaningen kvarstår, att samverkan har varit "
        "fruktsam, och att den idéburna parten har förutsättningar och resurser. Varje villkor är "
        "en bedömning som någon har gjort, med skäl; ingen görs här.",
        "Three conditions are tested one by one: that the societal challenge remains, that the "
        "collaboration has been fruitful, and that the civil-society party has the conditions and "
        "resources. Each is a judgement somebody made, with a reason; none is made here.",
        renewal_quote, renewal_source, ""},
    RuleEntry{
        RuleId::renewal_outcome, "Om partnerskapet kan förnyas", "Whether it can be renewed",
        "Partnerskapet kan förnyas när alla tre villkoren håller, och inte när något av dem inte "
        "gör det. Annars går det inte att säga. Om målen har uppfyllts visas bredvid men avgör "
        "inget: målen kan vara uppfyllda och partnerskapet ändå inte förnyas.",
        "The partnership can be renewed when all three conditions hold, and not when one of them "
        "does not. Else it cannot be told. Whether the goals were met is shown beside it and "
        "decides nothing: goals can be met and the partnership still not renewed.",
        renewal_quote, renewal_source, ""},
    RuleEntry{
        RuleId::screening_marks, "Fyra kännetecken", "Four marks",
        "Ett IOP känns igen på fyra saker: ett gemensamt behov och ansvar, tillit och "
        "kontinuerlig kontakt, en gemensam värdegrund för något allmännyttigt som inte finns "
        "färdigt att köpa, och att alla parter bidrar. Varje kännetecken är uppfyllt, inte "
        "uppfyllt eller okänt, efter det svar som någon har gett. Inget svar antas.",
        "An IOP is known by four things: a common need and responsibility, trust and continuous "
        "contact, common values for a public benefit that is not there ready to buy, and that "
        "every party contributes. Each mark holds, does not hold or is unknown, by the answer "
        "that somebody gave. No answer is assumed.",
        "Parterna har en gemensam värdegrund. Målet eller målen som ska uppnås ska vara "
        "allmännyttiga, och en utgångspunkt är att det inte ska finnas några färdiga lösningar "
        "eller tjänster som kan köpas.",
        "Helsingborgs stad, Föreningssamverkan och IOP, avsnittet Idéburet offentligt "
        "partnerskap (IOP)",
        ""},
    RuleEntry{
        RuleId::screening_checklist, "Checklistan", "The checklist",
        "Fem punkter att tänka på innan avtalet skrivs: ingen marknad, ingen beställning av en "
        "tjänst, ett idéburet initiativ och ett behov som ses gemensamt, en plan för budget, "
        "kompetens och resurser, och tillit i stället för kontroll och sanktioner. Den tredje "
        "punkten är två frågor och är uppfylld när båda är det.",
        "Five points to think of before the agreement is written: no market, no order of a "
        "service, an initiative of civil society and a need that is seen jointly, a plan for "
        "budget, competence and resources, and trust in place of control and sanctions. The third "
        "point is two questions and holds when both do.",
        "Det ska bygga på ett idéburet initiativ och ett behov vi identifierar gemensamt",
        "Helsingborgs stad, Föreningssamverkan och IOP, avsnittet Sammanfattning", ""},
    RuleEntry{
        RuleId::screening_duties, "Vad den offentliga parten behöver göra",
        "What the public party needs to do",
        "Fyra saker: ett långsiktigt åtagande med utrymme för kompetens och resurser, en gemensam "
        "plan för uppföljning och effektmätning, justering genom dialog, och en långsiktig "
        "budgetplan. De ändrar inte vilken form som passar men säger om ett IOP är redo att "
        "skrivas: utan budgetplan är rådet att vänta, och vi läser detsamma ur de andra tre.",
        "Four things: a long-term commitment with room for competence and resources, a joint plan "
        "for follow-up and effect measurement, adjustment by dialogue, and a long-term budget "
        "plan. They do not change which instrument fits but say whether an IOP is ready to be "
        "written: without a budget plan the advice is to wait, and we read the same of the other "
        "three.",
        "Har vi inte detta bör vi avvakta med att skriva ett IOP-avtal och i stället överväga "
        "föreningsbidrag eller upphandling.",
        "Helsingborgs stad, Föreningssamverkan och IOP, avsnittet Vad socialförvaltningen "
        "behöver göra",
        ""},
    RuleEntry{
        RuleId::screening_grant_criteria, "Utredningspunkter för bidrag",
        "Points of a grant's assessment",
        "Fem frågor som en ansökan om bidrag utreds efter: effekt, värde, komplement, samverkan "
        "och ekonomi. De besvaras i ord; här visas om de är besvarade, och är svaret ett bidrag "
        "sägs vilka som inte är det. Ingen av dem vägs.",
        "Five questions by which an application for a grant is assessed: effect, value, "
        "complement, collaboration and economy. They are answered in words; shown here is whether "
        "they are, and where a grant is the answer, which are not. None is weighed.",
        "Effekt. Vilken effekt ger verksamhetens innehåll i förhållande till nämndens uppdrag och "
        "inriktning?",
        "Helsingborgs stad, Föreningssamverkan och IOP, avsnittet Utredningspunkter för "
        "bidrag",
        ""},
    RuleEntry{
        RuleId::screening_instrument, "Vilken form som passar", "Which instrument fits",
        "Formerna prövas i riktlinjens egen ordning: föreningsbidrag när verksamheten är "
        "självgående, upphandling när det finns en marknad eller en tjänst beställs, IOP när "
        "kännetecknen och checklistan är uppfyllda, annars fortsatt dialog. Den första som passar "
        "är svaret, men bara om alla före den säkert inte gör det: är en fråga där obesvarad blir "
        "svaret dialog, med det som måste tas reda på. Passar både bidrag och upphandling står "
        "bidraget kvar, med en varning om att lagen avgör när något köps.",
        "The instruments are tried in the guideline's own order: a grant where the activity "
        "stands on its own, procurement where there is a market or a service is ordered, an IOP "
        "where the marks and the checklist hold, else continued dialogue. The first that fits is "
        "the answer, but only where all before it are known not to: where a question of theirs "
        "has no answer it is dialogue, with what must be found out. Where both a grant and "
        "procurement fit the grant stands, with a warning that the law decides where something is "
        "bought.",
        "Ibland är ett föreningsbidrag att föredra, när den idéburna organisationens verksamhet "
        "är självgående och inte kräver aktiv och regelbunden samverkan med socialförvaltningen "
        "kring en specifik insats.",
        "Helsingborgs stad, Föreningssamverkan och IOP, avsnittet När är ett IOP lämpligt?",
        "lagen (2016:1145) om offentlig upphandling"},
    RuleEntry{
        RuleId::completeness_headings, "Elva rubriker", "Eleven headings",
        "Ett IOP-avtal bör ha elva rubriker, efter Uddevallas lista: bakgrund, värdegrund, parter "
        "och organisation, mål, insatser och åtaganden, uppföljning, ekonomi, avtalstid och "
        "uppsägningstid, ändringar och tillägg, omförhandling, hävning och tvist, underskrifter. "
        "De dokument som biblioteket bygger på har ingen sådan lista. En rubrik finns när alla "
        "dess delar finns, saknas när ingen gör det, annars delvis. Ett belopp som är ett exempel "
        "räknas inte som angivet.",
        "An IOP agreement should have eleven headings, by Uddevalla's list: background, core "
        "values, parties and organisation, goals, efforts and commitments, follow-up, economy, "
        "term and notice period, changes and additions, renegotiation, rescission and disputes, "
        "signatures. The documents that the library rests on have no such list. A heading is "
        "present where all its parts are, missing where none is, else partly. An amount that is "
        "an example does not count as stated.",
        "", "", ""},
    RuleEntry{
        RuleId::completeness_legal_references, "Lagar som har ersatts", "Laws that were replaced",
        "Varje lag som avtalet hänvisar till hålls mot en tabell med när lagar gäller. En lag som "
        "slutar gälla före avtalets planerade sista dag är en anmärkning, och en varning när "
        "dagen har passerat. En lag som inte finns i tabellen är okänd: det sägs, och den räknas "
        "aldrig som gällande. Är sista dagen inte exakt används den senaste dag den kan vara.",
        "Each law that the agreement refers to is held against a table of when laws hold. A law "
        "that ends before the agreement's planned last day is a remark, and a warning once that "
        "day has passed. A law that is not in the table is unknown: that is said, and it never "
        "counts as in force. Where the last day is not exact the latest it can be is used.",
        "", "",
        "socialtjänstlagen (2001:453), ersatt av socialtjänstlagen (2025:400) den 1 juli 2025"},
    RuleEntry{
        RuleId::completeness_typical_term, "Vanlig avtalstid", "The usual term",
        "De flesta avtal är på tre till fem år. En kortare eller längre avtalstid är en "
        "anmärkning, aldrig ett fel. Den planerade tiden räknas, med skriftliga ändringar, i år "
        "från första dagen. Är dagarna inte exakta jämförs både den kortaste och den längsta tid "
        "de kan betyda, och skiljer sig svaren är det okänt.",
        "Most agreements are of three to five years. A shorter or longer term is a remark, never "
        "an error. The planned term counts, with written amendments, in years from its first day. "
        "Where the days are not exact both the shortest and the longest term they can mean are "
        "compared, and where the answers differ it is unknown.",
        "De flesta avtal ligger på 3-5 år.",
        "Helsingborgs stad, Föreningssamverkan och IOP, avsnittet Idéburet offentligt "
        "partnerskap (IOP)",
        ""},
    RuleEntry{
        RuleId::contributions_value, "Värdet av en insats", "The value of a contribution",
        "En insats är värd det belopp som anges, annars timmar gånger ett timvärde som bär sin "
        "källa. Värdet hålls exakt och avrundas en gång, till öre. Saknas det som behövs är "
        "värdet okänt, aldrig noll. Källorna säger att ideellt arbete är ett bidrag men inte vad "
        "en timme är värd: det anger den som skriver filen.",
        "A contribution is worth the amount stated, else hours times an hourly rate that carries "
        "its source. The value is kept exact and rounded once, to öre. Where what is needed is "
        "missing the value is unknown, never zero. The sources say that volunteer work is a "
        "contribution but not what an hour is worth: whoever writes the file states that.",
        "Alla parter ska bidra med resurser till verksamheten.",
        "Helsingborgs stad, Föreningssamverkan och IOP, avsnittet Idéburet offentligt "
        "partnerskap (IOP)",
        ""},
    RuleEntry{
        RuleId::contributions_years, "År i avtalstiden", "Years of the term",
        "Det som anges per år räknas en gång för varje år av den planerade avtalstiden. År räknas "
        "från avtalets första dag. Blir det dagar över räknas de som en del av sitt avtalsår: "
        "antalet dagar genom årets dagar, 365 eller 366. Källorna är tysta om detta. Är "
        "avtalstidens dagar inte exakta är värdet okänt.",
        "What is stated per year counts once for every year of the planned term. Years are "
        "counted from the agreement's first day. Days that are left over count as a part of their "
        "agreement year: their number over the days of that year, 365 or 366. The sources are "
        "silent on this. Where the days of the term are not exact the value is unknown.",
        "", "", ""},
    RuleEntry{
        RuleId::contributions_planned_payments, "Utbetalningar som partens pengar",
        "Payments as the party's money",
        "Har den betalande partens pengar inget belopp bland insatserna räknas summan av de "
        "planerade utbetalningarna som partens pengar, och det sägs. Har de ett belopp räknas "
        "bara det, så att samma pengar aldrig räknas två gånger; skiljer sig summorna är det en "
        "varning. Källorna är tysta om detta.",
        "Where the paying party's money has no amount among the contributions, the sum of the "
        "planned payments counts as its money, and that is said. Where it has one, that alone "
        "counts, so that the same money is never counted twice; where the sums differ there is a "
        "warning. The sources are silent on this.",
        "", "", ""},
    RuleEntry{
        RuleId::contributions_shares, "Parternas andelar", "The parties' shares",
        "Alla parter ska bidra. En parts andel är dess kända insatser genom alla kända insatser, "
        "som ett exakt bråk. Är allt känt är det en andel av helheten. Har en enda part okända "
        "insatser är dess andel minst så stor och de andras högst; har flera det gäller andelen "
        "bara det kända. En part utan angiven insats räknas som okänd, inte som noll.",
        "Every party is to contribute. A party's share is what is known that it brings over all "
        "that is known, as an exact ratio. Where all is known it is a share of the whole. Where "
        "one party alone has unknown contributions its share is at least that and the others' at "
        "most; where several have, the share is of what is known only. A party without a stated "
        "contribution counts as unknown, not as zero.",
        "Alla parter ska bidra med resurser till verksamheten.",
        "Helsingborgs stad, Föreningssamverkan och IOP, avsnittet Idéburet offentligt "
        "partnerskap (IOP)",
        ""},
    RuleEntry{
        RuleId::exposure_day, "Vad en hävning skulle ge varje dag",
        "What a rescission would give each day",
        "För varje dag av avtalstiden: vad som skulle återbetalas om avtalet hävdes den dagen för "
        "betalningsmottagarens allvarliga brist som inte rättats. Betalningar till och med dagen "
        "räknas, senare inte, eftersom de inte är kända den dagen. På begäran antas planerade "
        "utbetalningar efter en viss dag bli gjorda den sista dag de kan betalas.",
        "For every day of the term: what would come back if the agreement were rescinded that day "
        "for the payee's serious breach not rectified. Payments up to and including the day count; "
        "later ones do not, since they are not known that day. If asked, planned payments after a "
        "given day are assumed to be made on the last day they can be.",
        model_clause::size, model_clause::source, ""},
    RuleEntry{RuleId::exposure_maximum, "Det mesta som skulle återbetalas",
              "The most that would come back",
              "Det största belopp att betala som någon dag av avtalstiden ger, och den första "
              "dagen som ger det. För flera partnerskap läggs beloppen samman dag för dag, för "
              "deras egna toppar infaller olika dagar.",
              "The largest payable amount that a day of the term gives, and the first day that "
              "gives it. For several partnerships the amounts are added day by day, since their "
              "own maxima fall on different days.",
              model_clause::size, model_clause::source, ""},
    RuleEntry{
        RuleId::interest_reference_rate, "Referensräntan", "The reference rate",
        "Riksbanken fastställer referensräntan för varje kalenderhalvår. Den är daterade uppgifter "
        "med källa och kan vara under noll. Saknas ett halvår i tabellen finns inget svar; den "
        "senast kända räntan används aldrig i dess ställe. Egna rader kan läggas till.",
        "Riksbanken sets the reference rate for every calendar half-year. It is dated data with a "
        "source and can be below zero. Where a half-year is not in the table there is no answer; "
        "the last known rate never stands in for it. Rows can be added.",
        "", "", "räntelagen (1975:635) 9 §"},
    RuleEntry{
        RuleId::interest_takeover, "När dröjsmålsräntan tar över",
        "When default interest takes over",
        "Är förfallodagen bestämd i förväg löper dröjsmålsränta från och med dagen efter den. "
        "Annars "
        "löper den från och med dagen efter den trettionde dagen från ett krav på ett bestämt "
        "belopp "
        "som säger att ränta ska betalas. Till och med dagen före löper ränta på återgående "
        "betalning; ingen dag bär båda räntorna.",
        "Where the due day is fixed in advance, default interest runs from the day after it. Else "
        "it "
        "runs from the day after the thirtieth day from a demand for a stated sum that mentions "
        "interest. Up to and including the day before, return interest runs; no day bears both.",
        "", "", "räntelagen (1975:635) 3 och 4 §§"},
    RuleEntry{
        RuleId::interest_proportion, "Flera betalningar", "Several payments",
        "Lagen säger inget om en fordran som avser en del av flera betalningar. Vi läser den så "
        "att "
        "varje betalning har del i fordran i proportion till sitt belopp, som ett exakt bråk, och "
        "bär ränta från sin egen dag.",
        "The act is silent on a claim to a part of several payments. We read it so that every "
        "payment has a share of the claim in proportion to its amount, as an exact ratio, and "
        "bears interest from its own day.",
        "", "", "räntelagen (1975:635) 2 § andra stycket"},
    RuleEntry{
        RuleId::interest_return, "Ränta på återgående betalning", "Interest on a returned payment",
        "Har ett avtal hävts för kontraktsbrott bär det som ska betalas tillbaka ränta från den "
        "dag "
        "betalningen gjordes till och med den dag den betalas tillbaka, eller tills dröjsmålsränta "
        "tar över. Räntan är referensräntan och två procentenheter. Dagräkningen säger lagen inget "
        "om: den väljs och visas.",
        "Where an agreement was rescinded for breach, what goes back bears interest from the day "
        "the "
        "payment was made to the day it is paid back, both included, or until default interest "
        "takes "
        "over. The rate is the reference rate and two points. The act is silent on the day count: "
        "it "
        "is chosen and shown.",
        "", "", "räntelagen (1975:635) 2 § andra stycket, 5 §"},
    RuleEntry{
        RuleId::interest_default, "Dröjsmålsränta", "Default interest",
        "En fordran som inte betalas i tid bär ränta till och med betalningsdagen. Räntan är "
        "referensräntan och åtta procentenheter. Den löper på fordran, aldrig på upplupen ränta.",
        "A claim that is not paid in time bears interest to the day of payment, included. The rate "
        "is the reference rate and eight points. It runs on the claim, never on interest.",
        "", "", "räntelagen (1975:635) 6 §"},
    RuleEntry{
        RuleId::interest_rounding, "Avrundning av ränta", "Rounding of interest",
        "Raderna summeras exakt. Summan avrundas en gång, om inget annat sägs till närmaste öre "
        "med "
        "halva uppåt.",
        "The lines are summed exactly. The sum is rounded once, to the nearest öre with halves up "
        "unless something else is said.",
        "", "", ""},
    RuleEntry{
        RuleId::clauses_unused_funds, "Pengar som inte användes", "Money not used",
        "Det som betalades för en period och inte användes kommer tillbaka, när mer är kvar än "
        "avtalets tröskel: allt eller det som går över, som avtalet säger. Det som på begäran får "
        "behållas till nästa period räknas bort. Bibliotekets källor har ingen sådan klausul.",
        "What was paid for a period and not used comes back where more is left than the "
        "agreement's threshold: all of it or what passes it, as the agreement says. What may on "
        "request be kept for the next period is left out. The sources here have no such clause.",
        "", "", ""},
    RuleEntry{
        RuleId::clauses_misuse, "Felaktiga uppgifter och missbruk", "Wrong data and misuse",
        "Efter betalarens beslut kommer det som betalades tillbaka: allt, eller den del som "
        "betalaren bestämmer. Beslutet och dess skäl är indata; biblioteket bedömer ingenting. "
        "Bibliotekets källor har ingen sådan klausul.",
        "By the payer's decision what was paid comes back: all of it, or the part that the payer "
        "decides. The decision and its reason are input; the library judges nothing. The sources "
        "here have no such clause.",
        "", "", ""},
    RuleEntry{
        RuleId::clauses_late_report, "Avdrag för sen rapport", "Deduction for a late report",
        "Dagarna från rapportens sista dag till den dag den kom, eller den dag som frågan gäller, "
        "ger ett steg; det sista steg som nåtts gäller ensamt. Bibliotekets källor har ingen sådan "
        "klausul.",
        "The days from the report's last day to the day it came, or the day asked about, give a "
        "step; the last step reached holds alone. The sources here have no such clause.",
        "", "", ""},
    RuleEntry{RuleId::clauses_none, "Ingen återbetalning", "No repayment",
              "Avtalet säger uttryckligen att inget ska återbetalas. Det är inte detsamma som att "
              "det inget säger.",
              "The agreement says outright that nothing comes back. That is not the same as saying "
              "nothing.",
              "", "", ""},
};

constexpr bool rules_are_in_order() {
  for (std::size_t i = 0; i < rules.size(); ++i)
    if (rules[i].id != Words<RuleId>::list[i].value) return false;
  return rules.size() == Words<RuleId>::list.size();
}
static_assert(rules_are_in_order(), "an entry for each rule, in the order of the enumeration");

// A question, or with an answer the answer to it.
struct Label {
  std::string_view question, answer;
  std::string_view sv, en;
};
// clang-format off
constexpr std::array labels{
    Label{"half_year", "", "Vilket halvår?", "Which half-year?"},
    Label{"half_year", "agreement", "halvår från avtalets första dag", "half-years from the agreement's first day"},
    Label{"half_year", "calendar", "kalenderhalvår", "calendar half-years"},
    Label{"rescission_day", "", "Är hävningsdagen en återstående dag?", "Is the day of rescission a remaining day?"},
    Label{"rescission_day", "excluded", "hävningsdagen räknas inte", "day of rescission not counted"},
    Label{"rescission_day", "included", "hävningsdagen räknas", "day of rescission counted"},
    Label{"amount", "", "Vilket belopp?", "Which amount?"},
    Label{"amount", "latest_paid", "senast utbetalt halvårsbelopp", "half-year amount last paid"},
    Label{"amount", "current_half_year", "betalt för aktuellt avtalshalvår", "paid for the current agreement half-year"},
    Label{"cap", "", "Hur mycket som högst?", "How much at most?"},
    Label{"cap", "half_year_amount", "högst halvårsbeloppet", "at most the half-year amount"},
    Label{"cap", "total_paid", "högst allt som betalats enligt avtalet", "at most all that was paid under the agreement"},
    Label{"cap", "none", "inget tak", "no cap"},
    Label{"rounding", "", "Hur avrundas det beräknade beloppet?", "How is the calculated amount rounded?"},
    Label{"rounding", "half_up", "till närmaste (hälften uppåt)", "to the nearest (halves up)"},
    Label{"rounding", "half_even", "till närmaste (hälften till jämnt)", "to the nearest (halves to even)"},
    Label{"rounding", "down", "nedåt", "down"},
    Label{"rounding", "up", "uppåt", "up"},
    Label{"unit", "", "Till vad avrundas det?", "To what is it rounded?"},
    Label{"unit", "ore", "hela ören", "whole öre"},
    Label{"unit", "krona", "hela kronor", "whole kronor"},
    Label{"year", "", "Vilka år?", "Which years?"},
    Label{"year", "agreement_year", "år från avtalets första dag", "years from the agreement's first day"},
    Label{"year", "calendar_year", "kalenderår", "calendar years"},
    Label{"part_year", "", "Vad krävs när bara en del av året hör till avtalstiden?", "What is owed where only part of the year belongs to the term?"},
    Label{"part_year", "in_proportion", "i proportion till dagarna", "in proportion to its days"},
    Label{"part_year", "whole", "allt varje påbörjat år", "all in every year begun"},
};
// clang-format on

}  // namespace

std::span<const RuleEntry> rule_entries() noexcept { return rules; }

const RuleEntry& rule_entry(RuleId rule) noexcept { return rules[static_cast<std::size_t>(rule)]; }

std::string_view question_label(std::string_view question, Language language) noexcept {
  const auto label = reading_label(question, "", language);
  return label.empty() ? question : label;
}

std::string_view reading_label(std::string_view question, std::string_view answer,
                               Language language) noexcept {
  for (const auto& each : labels)
    if (each.question == question && each.answer == answer)
      return language == Language::sv ? each.sv : each.en;
  return answer;
}

}  // namespace iop
