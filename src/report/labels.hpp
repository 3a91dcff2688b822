// The headings, labels and captions of documents: one table for each language.
#pragma once

#include <string_view>

#include <iop/core/error.hpp>

namespace iop::report {

struct Labels {
  // the repayment statement
  std::string_view repayment_title, answer, payable, compared, calculated, paid_by, result, reason,
      next_step;
  std::string_view to_know, clause, clause_unquoted, basis, readings, readings_caption, payments;
  std::string_view payments_caption, no_payments, steps, others, others_caption, others_same;
  std::string_view roundings, roundings_caption, roundings_same;
  // what the answer rests on
  std::string_view agreement, term, term_unknown, rescinded_on, ended_by, declared_by, declared_on;
  std::string_view breach_by, breach_serious, breach_rectified, breach_notified_on, divisor;
  std::string_view paid_in_all, not_stated;
  // columns
  std::string_view question, reading, key, source, paid_on, half_year, amount, counts, remark;
  std::string_view difference, chosen, number, payable_in, agreement_days, total;
  // words
  std::string_view yes, no, example, example_remark, all_readings, or_last, or_box;
  // the schedule and findings
  std::string_view schedule_title, schedule_caption, clause_in_brackets, findings_title,
      no_findings;
};

inline constexpr Labels swedish{
    .repayment_title = "Återbetalning när avtalet hävs",
    .answer = "Svar",
    .payable = "Att betala",
    .compared = "Endast för jämförelse",
    .calculated = "Beräknat belopp",
    .paid_by = "Betalas av",
    .result = "Utfall",
    .reason = "Skäl",
    .next_step = "Att göra",
    .to_know = "Att uppmärksamma",
    .clause = "Klausulen",
    .clause_unquoted = "Klausulens ord finns inte i underlaget. Så här sammanfattas den där: ",
    .basis = "Underlag",
    .readings = "Läsning av klausulen",
    .readings_caption = "Så läses klausulen där den inte ger svar.",
    .payments = "Betalningar",
    .payments_caption = "Varje betalning och det halvår den hör till.",
    .no_payments = "Uppgiften är att inget har betalats.",
    .steps = "Beräkning steg för steg",
    .others = "Andra läsningar",
    .others_caption = "Beräknat belopp vid varje kombination av läsningar, det valda först.",
    .others_same = "Alla kombinationer av läsningar ger samma svar.",
    .roundings = "Andra avrundningar",
    .roundings_caption = "Avrundningen är ett tekniskt val och ändrar inte vad som ska betalas.",
    .roundings_same = "Alla avrundningar ger samma belopp.",
    .agreement = "Avtal",
    .term = "Avtalstid",
    .term_unknown = "inte angiven med exakta dagar",
    .rescinded_on = "Hävningsdag",
    .ended_by = "Avtalet upphörde genom",
    .declared_by = "Hävningen förklarades av",
    .declared_on = "Hävningen förklarades den",
    .breach_by = "Brist hos",
    .breach_serious = "Allvarlig brist",
    .breach_rectified = "Rättad utan dröjsmål",
    .breach_notified_on = "Bristen påtalades den",
    .divisor = "Klausulens antal dagar",
    .paid_in_all = "Betalt till och med hävningsdagen",
    .not_stated = "inte angivet",
    .question = "Fråga",
    .reading = "Läsning",
    .key = "Nyckel",
    .source = "Källa",
    .paid_on = "Betald",
    .half_year = "Halvår",
    .amount = "Belopp",
    .counts = "Räknas",
    .remark = "Anm.",
    .difference = "Skillnad",
    .chosen = "valt",
    .number = "Nr",
    .payable_in = "Betalas",
    .agreement_days = "Avtalsdagar",
    .total = "Summa",
    .yes = "ja",
    .no = "nej",
    .example = "exempel",
    .example_remark = " Exempel är påhittade siffror och inga uppgifter om parterna.",
    .all_readings = "alla läsningar",
    .or_last = " eller ",
    .or_box = "; eller ",
    .schedule_title = "Betalningsplan",
    .schedule_caption =
        "Planerade utbetalningar och det halvår, räknat från avtalets första dag, "
        "som var och en avser.",
    .clause_in_brackets = "klausul",
    .findings_title = "Anmärkningar",
    .no_findings = "Inget att anmärka."};

inline constexpr Labels english{
    .repayment_title = "Repayment on rescission of the agreement",
    .answer = "Answer",
    .payable = "Payable",
    .compared = "For comparison only",
    .calculated = "Calculated amount",
    .paid_by = "Paid by",
    .result = "Result",
    .reason = "Reason",
    .next_step = "What to do",
    .to_know = "To note",
    .clause = "The clause",
    .clause_unquoted = "The words of the clause are not in the file. It is summarised there as: ",
    .basis = "Basis",
    .readings = "Reading of the clause",
    .readings_caption = "How the clause is read where it is silent.",
    .payments = "Payments",
    .payments_caption = "Each payment and the half-year it belongs to.",
    .no_payments = "It is stated that nothing was paid.",
    .steps = "The computation step by step",
    .others = "Other readings",
    .others_caption =
        "Calculated amount under every combination of readings, the chosen one first.",
    .others_same = "Every combination of readings gives the same answer.",
    .roundings = "Other roundings",
    .roundings_caption = "Rounding is a technical choice and does not change what is payable.",
    .roundings_same = "Every rounding gives the same amount.",
    .agreement = "Agreement",
    .term = "Term",
    .term_unknown = "not stated in exact days",
    .rescinded_on = "Day of rescission",
    .ended_by = "The agreement ended by",
    .declared_by = "Rescission declared by",
    .declared_on = "Rescission declared on",
    .breach_by = "Breach by",
    .breach_serious = "Serious breach",
    .breach_rectified = "Rectified without delay",
    .breach_notified_on = "Breach pointed out on",
    .divisor = "The clause's number of days",
    .paid_in_all = "Paid up to the day of rescission",
    .not_stated = "not stated",
    .question = "Question",
    .reading = "Reading",
    .key = "Key",
    .source = "From",
    .paid_on = "Paid",
    .half_year = "Half-year",
    .amount = "Amount",
    .counts = "Counts",
    .remark = "Remark",
    .difference = "Difference",
    .chosen = "chosen",
    .number = "No.",
    .payable_in = "Payable",
    .agreement_days = "Agreement days",
    .total = "Total",
    .yes = "yes",
    .no = "no",
    .example = "example",
    .example_remark = " Examples are invented figures and no facts about the parties.",
    .all_readings = "every reading",
    .or_last = " or ",
    .or_box = "; or ",
    .schedule_title = "Payment schedule",
    .schedule_caption =
        "Planned instalments and the half-year, counted from the agreement's first "
        "day, that each covers.",
    .clause_in_brackets = "clause",
    .findings_title = "Findings",
    .no_findings = "Nothing to remark."};

[[nodiscard]] constexpr const Labels& labels(Language language) noexcept {
  return language == Language::sv ? swedish : english;
}

}  // namespace iop::report
