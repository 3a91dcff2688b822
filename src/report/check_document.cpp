#include <iop/report/check_document.hpp>

#include <algorithm>
#include <string_view>

#include <iop/core/text.hpp>

#include "report/check_sentences.hpp"
#include "report/check_words.hpp"
#include "report/findings.hpp"
#include "report/phrases.hpp"

namespace iop {

namespace {

using report::capitalised;
using report::Wording;
using Texts = std::vector<std::string>;

constexpr Wording title{"Granskning av avtalet", "Check of the agreement"};
constexpr Wording agreement_label{"Avtal", "Agreement"};
constexpr Wording title_label{"Titel", "Title"};
constexpr Wording day_label{"Den dag som prövas", "Day asked for"};
constexpr Wording term_label{"Planerad avtalstid", "Planned term"};
constexpr Wording to_know{"Att uppmärksamma", "What to know"};
constexpr Wording nothing_to_know{"Inga anmärkningar.", "Nothing to remark."};

constexpr Wording screening_heading{"Innan avtalet skrivs", "Before signing"};
constexpr Wording no_screening{
    "Filen har ingen prövning mot riktlinjen för det här avtalet. Vilken form som passar är därför "
    "inte prövat.",
    "The file has no screening by the guideline for this agreement. Which instrument fits has "
    "therefore not been tested."};
constexpr Wording proposal{"Förslag", "Proposal"};
constexpr Wording made_on{"Prövat", "Screened"};
constexpr Wording fits{"Passar", "Fits"};
constexpr Wording decided_by{"Avgörs av", "Decided by"};
constexpr Wording to_find_out{"Ta reda på", "Find out"};
constexpr Wording readiness_label{"Redo att skrivas", "Ready to sign"};
constexpr Wording tests_caption{
    "Formerna i riktlinjens ordning. Den första som passar gäller, om alla före den inte gör det.",
    "The instruments in the guideline's order. The first that fits stands, where all before it do "
    "not."};
constexpr Wording instrument_column{"Form", "Instrument"};
constexpr Wording fits_column{"Passar", "Fits"};
constexpr Wording ground_column{"Svar som avgör eller saknas",
                                "Answers that decide or are missing"};
constexpr Wording points_caption{"Riktlinjens punkter och svaren.",
                                 "The guideline's points and the answers."};
constexpr Wording list_column{"Lista", "List"};
constexpr Wording number_column{"Nr", "No."};
constexpr Wording point_column{"Punkt", "Point"};
constexpr Wording holds_column{"Uppfylld", "Holds"};
constexpr Wording reason_column{"Skäl", "Reason"};
constexpr Wording marks_name{"kännetecken", "marks"};
constexpr Wording checklist_name{"checklista", "checklist"};
constexpr Wording duties_name{"den offentliga parten", "the public party"};
constexpr Wording criteria_caption{"Utredningspunkter för bidrag.",
                                   "Points of a grant's assessment."};
constexpr Wording criterion_column{"Fråga", "Question"};
constexpr Wording answer_column{"Svar", "Answer"};
constexpr Wording not_answered{"inte besvarad", "not answered"};

constexpr Wording headings_heading{"Elva rubriker", "Eleven headings"};
constexpr Wording headings_caption{
    "Rubriker som ett IOP-avtal bör ha, efter Uddevallas lista, och vad som saknas.",
    "Headings that an IOP agreement should have, by Uddevalla's list, and what is missing."};
constexpr Wording heading_column{"Rubrik", "Heading"};
constexpr Wording status_column{"Finns", "There"};
constexpr Wording lacks_column{"Saknas", "Missing"};
constexpr Wording clauses_column{"Avtalspunkter", "Clauses"};

constexpr Wording laws_heading{"Lagar", "Laws"};
constexpr Wording no_laws{"Filen nämner inga lagar som avtalet hänvisar till.",
                          "The file names no laws that the agreement refers to."};
constexpr Wording laws_caption{"Lagar som avtalet hänvisar till.",
                               "Laws that the agreement refers to."};
constexpr Wording law_column{"Lag", "Law"};
constexpr Wording law_status_column{"Status", "Status"};
constexpr Wording until_column{"Gäller till och med", "Holds until"};
constexpr Wording successor_column{"Ersätts av", "Replaced by"};

constexpr Wording term_heading{"Avtalstid", "Term"};

constexpr Wording contributions_heading{"Parternas insatser", "What the parties bring"};
constexpr Wording no_contributions{"Inga insatser är angivna.", "No contributions are stated."};
constexpr Wording contributions_caption{
    "Varje insats och dess värde under hela den planerade avtalstiden.",
    "Each contribution and its value over the whole planned term."};
constexpr Wording examples{" Exempel är påhittade siffror och inga uppgifter om parterna.",
                           " Examples are invented figures and no facts about the parties."};
constexpr Wording party_column{"Part", "Party"};
constexpr Wording kind_column{"Slag", "Kind"};
constexpr Wording basis_column{"Grund", "Basis"};
constexpr Wording value_column{"Värde", "Value"};
constexpr Wording remark_column{"Anm.", "Remark"};
constexpr Wording example{"exempel", "example"};
constexpr Wording unknown{"okänt", "unknown"};
constexpr Wording shares_caption{"Det kända av varje parts insatser, och dess andel.",
                                 "What is known of each party's contributions, and its share."};
constexpr Wording known_column{"Känt värde", "Known value"};
constexpr Wording share_column{"Andel", "Share"};
constexpr Wording ratio_column{"Som bråk", "As a ratio"};
constexpr Wording total{"Summa", "Total"};
constexpr Wording steps_heading{"Steg för steg", "Step by step"};

// Writes the parts of one document, in one language.
class Writer {
 public:
  Writer(const AgreementCheck& check, Language language)
      : check_(check), language_(language), document_{language, in(title)} {}

  Document document() && {
    head();
    findings();
    screening();
    headings();
    laws();
    term();
    contributions();
    return std::move(document_);
  }

 private:
  [[nodiscard]] std::string in(const Wording& wording) const {
    return std::string{wording.in(language_)};
  }
  template <Worded Enum>
  [[nodiscard]] std::string told(Enum value) const {
    return std::string{report::phrase(value, language_)};
  }
  template <Worded Enum>
  [[nodiscard]] std::string told(const std::vector<Enum>& values) const {
    return joined(values, ", ", [this](Enum each) { return report::phrase(each, language_); });
  }
  void heading(const Wording& wording) {
    document_.blocks.emplace_back(block::Heading{2, in(wording)});
  }
  void paragraph(std::string text) {
    document_.blocks.emplace_back(block::Paragraph{std::move(text)});
  }
  block::Table table(std::string caption, std::initializer_list<Wording> columns) {
    block::Table table{std::move(caption), {}, {}};
    for (const auto& each : columns) table.columns.push_back({in(each)});
    return table;
  }
  void add(block::Table table) { document_.blocks.emplace_back(std::move(table)); }

  void head() {
    document_.blocks.emplace_back(
        block::Facts{{{in(agreement_label), check_.agreement},
                      {in(title_label), check_.title},
                      {in(day_label), day_text(check_.day, language_)},
                      {in(term_label), fuzzy_text(check_.term_length.first, language_) + " – " +
                                           fuzzy_text(check_.term_length.last, language_)}}});
  }

  void findings() {
    std::vector<Finding> all = check_.findings;
    const auto append = [&](const std::vector<Finding>& more) {
      all.insert(all.end(), more.begin(), more.end());
    };
    if (check_.screening) append(check_.screening->findings);
    append(check_.completeness.findings);
    append(check_.legal_references.findings);
    append(check_.term_length.findings);
    append(check_.contributions.findings);
    heading(to_know);
    if (all.empty()) return paragraph(in(nothing_to_know));
    document_.blocks.emplace_back(report::finding_list(all, language_));
  }

  void screening() {
    heading(screening_heading);
    if (!check_.screening) return paragraph(in(no_screening));
    const auto& result = *check_.screening;
    block::Facts facts{{{in(proposal), result.text},
                        {in(made_on), day_text(result.made_on, language_)},
                        {in(fits), told(result.instrument)}}};
    if (!result.decided_by.empty()) facts.rows.push_back({in(decided_by), told(result.decided_by)});
    if (!result.to_find_out.empty())
      facts.rows.push_back({in(to_find_out), told(result.to_find_out)});
    if (result.readiness != Readiness::not_applicable)
      facts.rows.push_back({in(readiness_label), told(result.readiness)});
    document_.blocks.emplace_back(std::move(facts));
    tests(result);
    points(result);
    criteria(result);
  }

  // "om det finns en marknad: nej", and so for each.
  [[nodiscard]] std::string answers(const std::vector<ScreenedQuestion>& questions) const {
    std::string text;
    for (const auto& each : questions)
      text += (text.empty() ? "" : "; ") + told(each.question) + ": " +
              (each.answer ? report::value_text(StepValue{*each.answer}, language_)
                           : told(PointStatus::unknown));
    return text;
  }

  void tests(const ScreeningResult& result) {
    auto rows = table(in(tests_caption), {instrument_column, fits_column, ground_column});
    for (const auto& each : result.tests) {
      std::vector<ScreenedQuestion> shown;
      for (const auto& question : each.questions)
        if (std::ranges::find(each.because, question.question) != each.because.end() ||
            !question.answer)
          shown.push_back(question);
      rows.rows.push_back({told(each.instrument), told(each.status), answers(shown)});
    }
    add(std::move(rows));
  }

  void points(const ScreeningResult& result) {
    auto rows = table(in(points_caption),
                      {list_column, number_column, point_column, holds_column, reason_column});
    const auto list = [&](const Wording& name, const std::vector<ScreenedPoint>& points) {
      for (const auto& each : points) {
        std::string reasons;
        for (const auto& question : each.questions)
          if (question.reason) reasons += (reasons.empty() ? "" : " ") + *question.reason;
        rows.rows.push_back({in(name), std::to_string(each.number), answers(each.questions),
                             told(each.status), reasons});
      }
    };
    list(marks_name, result.marks);
    list(checklist_name, result.checklist);
    list(duties_name, result.duties);
    add(std::move(rows));
  }

  void criteria(const ScreeningResult& result) {
    auto rows = table(in(criteria_caption), {criterion_column, answer_column});
    for (const auto& each : result.grant_criteria)
      rows.rows.push_back(
          {capitalised(told(each.criterion)), each.text.value_or(in(not_answered))});
    add(std::move(rows));
  }

  void headings() {
    heading(headings_heading);
    auto rows =
        table(in(headings_caption), {heading_column, status_column, lacks_column, clauses_column});
    for (const auto& each : check_.completeness.headings) {
      std::vector<HeadingPart> missing;
      std::vector<std::string_view> clauses;
      for (const auto& part : each.parts) {
        if (!part.present) missing.push_back(part.part);
        for (const auto& clause : part.clauses)
          if (std::ranges::find(clauses, clause.value) == clauses.end())
            clauses.push_back(clause.value);
      }
      rows.rows.push_back({capitalised(told(each.heading)), told(each.status),
                           each.status == HeadingStatus::partly ? told(missing) : "",
                           joined(clauses)});
    }
    add(std::move(rows));
  }

  void laws() {
    heading(laws_heading);
    if (check_.legal_references.references.empty()) return paragraph(in(no_laws));
    auto rows =
        table(in(laws_caption), {law_column, law_status_column, until_column, successor_column});
    for (const auto& each : check_.legal_references.references) {
      std::string law = each.law ? each.law->name + " (" + each.sfs + ")" : each.sfs;
      if (each.provision) law += " " + *each.provision;
      rows.rows.push_back({law, told(each.status),
                           each.law && each.law->last ? each.law->last->to_string() : "",
                           each.law ? each.law->replaced_by.value_or("") : ""});
    }
    add(std::move(rows));
  }

  void term() {
    heading(term_heading);
    for (const auto& step : explain(check_.term_length))
      paragraph(report::check_sentence(step, language_));
  }

  void contributions() {
    heading(contributions_heading);
    const auto& result = check_.contributions;
    if (result.contributions.empty()) return paragraph(in(no_contributions));
    const bool any_example =
        std::ranges::any_of(result.contributions, &ValuedContribution::example);
    auto rows = table(in(contributions_caption) + (any_example ? in(examples) : ""),
                      {party_column, kind_column, basis_column, value_column});
    if (any_example) rows.columns.push_back({in(remark_column)});
    rows.columns[3].align = block::Align::right;
    for (const auto& each : result.contributions)
      rows.rows.push_back({each.party.value, told(each.kind), told(each.basis), value(each),
                           each.example ? in(example) : ""});
    add(std::move(rows));
    shares();
    heading(steps_heading);
    block::List steps{{}, true};
    for (const auto& step : explain(result))
      steps.items.push_back({report::check_sentence(step, language_)});
    document_.blocks.emplace_back(std::move(steps));
  }

  [[nodiscard]] std::string value(const ValuedContribution& of) const {
    if (of.value) return amount_text(*of.value, language_);
    return of.basis == ValueBasis::within_planned_payments ? "–" : in(unknown);
  }

  void shares() {
    const auto& result = check_.contributions;
    auto rows = table(in(shares_caption), {party_column, known_column, share_column, ratio_column});
    for (std::size_t column = 1; column < 4; ++column)
      rows.columns[column].align = block::Align::right;
    for (const auto& each : result.parties) {
      std::string share;
      if (each.share)
        share = (each.bound == ShareBound::exact ? "" : told(each.bound) + " ") +
                report::percent_text(*each.share, language_);
      rows.rows.push_back({each.party.value,
                           each.value ? amount_text(*each.value, language_) : in(unknown), share,
                           each.share ? report::ratio_text(*each.share, language_) : ""});
    }
    if (result.value) rows.rows.push_back({in(total), amount_text(*result.value, language_)});
    add(std::move(rows));
  }

  const AgreementCheck& check_;
  Language language_;
  Document document_;
};

}  // namespace

Document check_document(const AgreementCheck& check, Language language) {
  return Writer{check, language}.document();
}

}  // namespace iop
