#include <iop/report/review_document.hpp>

#include <algorithm>

#include <iop/core/text.hpp>

#include "report/findings.hpp"
#include "report/phrases.hpp"
#include "report/renewal_blocks.hpp"

namespace iop {

namespace {

using report::phrase;
using report::Wording;

constexpr Wording missing{"saknas i underlaget", "missing in the file"};

class Writing {
 public:
  Writing(const ReviewSheet& sheet, Language language) : sheet_(sheet), language_(language) {}

  Document made() && {
    const auto& review = sheet_.review;
    Document document{language_, review && review->review.memo
                                     ? review->review.memo->title
                                     : in({"Kvalitetsuppföljning av partnerskapet",
                                           "Review of the partnership"})};
    findings();
    if (review) {
      template_parts(*review);
    } else {
      paragraph(in({"Ingen kvalitetsuppföljning har gjorts.", "No quality review has been made."}));
    }
    open_items();
    years();
    if (sheet_.final_report) {
      heading(2, in({"Slutrapport", "Final report"}));
      append(report::final_report_blocks(*sheet_.final_report, language_));
    }
    if (sheet_.renewal) {
      heading(2, in({"Om partnerskapet kan förnyas", "Whether the partnership can be renewed"}));
      append(report::renewal_blocks(*sheet_.renewal, language_));
    }
    document.blocks = std::move(blocks_);
    return document;
  }

 private:
  [[nodiscard]] std::string in(const Wording& wording) const {
    return std::string{wording.in(language_)};
  }
  [[nodiscard]] std::string label(std::string_view part) const {
    return report::capitalised(phrase("ReviewPart", part, language_));
  }
  [[nodiscard]] std::string fuzzy(const FuzzyDate& date) const {
    return says_its_days(date.text()) ? fuzzy_text(date, language_) : date.text();
  }
  void heading(std::int64_t level, std::string text) {
    blocks_.emplace_back(block::Heading{level, std::move(text)});
  }
  void paragraph(std::string text) { blocks_.emplace_back(block::Paragraph{std::move(text)}); }
  void append(std::vector<Block> blocks) {
    for (auto& each : blocks) blocks_.push_back(std::move(each));
  }

  void findings() {
    const auto found = findings_of(sheet_);
    if (found.empty()) return;
    heading(2, in({"Att uppmärksamma", "To know"}));
    blocks_.emplace_back(report::finding_list(found, language_));
  }

  // The parts under each heading, in the template's order, with what the review says.
  void template_parts(const ReviewReport& report) {
    for (const auto& each : Words<ReviewHeading>::list) {
      block::Facts facts;
      for (const auto& part : report.parts)
        if (part.heading == each.value && !is_list(part.part))
          if (part.given || part.required)
            facts.rows.push_back(
                {label(part.part), part.given ? answer(report, part) : in(missing)});
      if (each.value == ReviewHeading::memo && facts.rows.empty()) continue;
      heading(2, std::string{phrase(each.value, language_)});
      if (each.value == ReviewHeading::collaboration_requirements) requirements(report);
      if (each.value == ReviewHeading::quality_review) computed(report, facts);
      if (each.value == ReviewHeading::open_questions) facts.rows.push_back(time_left(report));
      if (!facts.rows.empty()) blocks_.emplace_back(std::move(facts));
      if (each.value == ReviewHeading::impressions_and_conclusions) {
        items("improvement_areas", report.review.improvement_areas, report.parties);
        planned(report);
      }
      if (each.value == ReviewHeading::open_questions)
        items("open_questions", report.review.open_questions, report.parties);
    }
  }

  static bool is_list(std::string_view part) {
    return part == "requirements" || part == "improvement_areas" || part == "planned" ||
           part == "open_questions";
  }

  static std::string name_of(const PartyId& party, const std::vector<NameThen>& parties) {
    for (const auto& each : parties)
      if (each.party == party.value) return each.name;
    return party.value;
  }

  // A sheet need not be one that rules made: a part that is said to be given may not be there.
  [[nodiscard]] std::string memo_answer(const Memo& memo, std::string_view part) const {
    if (part == "case_officer_role") return memo.case_officer_role.value_or("");
    if (part == "dated") return memo.dated ? memo.dated->to_string() : "";
    if (part == "case_number") return memo.case_number.value_or("");
    if (part == "recipient") return memo.recipient;
    if (part == "title") return memo.title;
    if (part == "proposed_decision") return std::string{phrase(memo.proposed_decision, language_)};
    if (part == "background") return memo.background.value_or("");
    if (part == "signatory_roles") return joined(memo.signatory_roles, "; ");
    return part == "sender" ? memo.sender.value_or("") : joined(memo.annexes, "; ");
  }

  [[nodiscard]] std::string answer(const ReviewReport& report, const ReviewPart& given) const {
    const auto& review = report.review;
    const std::string_view part = given.part;
    if (given.heading == ReviewHeading::memo)
      return review.memo ? memo_answer(*review.memo, part) : in(missing);
    if (part == "civil_society")
      return review.civil_society ? name_of(*review.civil_society, report.parties) : in(missing);
    if (part == "civil_society_roles") return joined(review.civil_society_roles, "; ");
    if (part == "public_roles") return joined(review.public_roles, "; ");
    if (part == "reviewed_on") return fuzzy(review.reviewed_on);
    if (part == "measurement")
      return review.measurement ? std::string{phrase(*review.measurement, language_)} : in(missing);
    if (part == "action_required")
      return !review.action_required   ? in(missing)
             : *review.action_required ? in({"krävs", "required"})
                                       : in({"krävs inte", "not required"});
    const std::pair<std::string_view, const std::optional<std::string>*> texts[]{
        {"orientation", &review.orientation},
        {"purpose", &review.purpose},
        {"goals", &review.goals},
        {"target_group", &review.target_group},
        {"review_purpose", &review.review_purpose},
        {"review_aim", &review.review_aim},
        {"goals_answer", &review.goals_answer},
        {"conclusions", &review.conclusions},
        {"future", &review.future},
        {"remarks_to_public_party", &review.remarks_to_public_party}};
    for (const auto& [name, text] : texts)
      if (name == part) return text->value_or(in(missing));
    return in(missing);
  }

  void requirements(const ReviewReport& report) {
    block::Table table{
        in({"De sex kraven, som de har bedömts.", "The six requirements, as they were judged."}),
        {{in({"Krav", "Requirement"})}, {in({"Bedömning", "Judged"})}, {in({"Anm.", "Remark"})}},
        {}};
    for (const auto& each : report.requirements)
      table.rows.push_back({report::capitalised(phrase(each.requirement, language_)),
                            std::string{phrase(each.state, language_)}, each.text.value_or("")});
    blocks_.emplace_back(std::move(table));
  }

  void computed(const ReviewReport& report, block::Facts& facts) const {
    if (const auto& counts = report.obligations) {
      const auto due = counts->met + counts->met_late + counts->overdue + counts->unknown;
      facts.rows.push_back(
          {in({"Åtaganden uppfyllda i tid", "Obligations met in time"}),
           std::to_string(counts->met) + in({" av ", " of "}) + std::to_string(due) +
               in({" (beräknat; sent: ", " (computed; late: "}) + std::to_string(counts->met_late) +
               in({", försenade: ", ", overdue: "}) + std::to_string(counts->overdue) +
               in({", okända: ", ", unknown: "}) + std::to_string(counts->unknown) + ")"});
    }
    if (!report.followable_goals) return;
    facts.rows.push_back({in({"Mål som går att följa upp", "Goals that can be followed up"}),
                          std::to_string(*report.followable_goals) + in({" av ", " of "}) +
                              std::to_string(report.goals.value_or(0)) +
                              in({" (beräknat)", " (computed)"})});
  }

  [[nodiscard]] std::string left(const Remaining& left) const {
    const auto number = [](std::int64_t count, const std::string& one, const std::string& many) {
      return std::to_string(count) + " " + (count == 1 ? one : many);
    };
    return number(left.days, in({"dag", "day"}), in({"dagar", "days"})) + " (" +
           number(left.months, in({"månad", "month"}), in({"månader", "months"})) +
           in({" och ", " and "}) +
           number(left.days_beside, in({"dag", "day"}), in({"dagar", "days"})) + ")";
  }

  [[nodiscard]] block::Fact time_left(const ReviewReport& report) const {
    block::Fact fact{
        in({"Tid kvar på avtalet (beräknat)", "Time left on the agreement (computed)"}),
        in({"går inte att räkna", "cannot be counted"})};
    if (!report.time_left) return fact;
    const auto& time = *report.time_left;
    const std::string until = in({", till och med ", ", up to and including "}) + fuzzy(time.last);
    if (!time.least)
      fact.value = in({"högst ", "at most "}) + left(time.most) + until +
                   in({", om det inte redan har löpt ut", ", if it has not ended"});
    else if (*time.least == time.most)
      fact.value = left(time.most) + until;
    else
      fact.value = in({"mellan ", "between "}) + left(*time.least) + in({" och ", " and "}) +
                   left(time.most) + until;
    return fact;
  }

  void items(std::string_view part, const std::vector<ReviewItem>& items,
             const std::vector<NameThen>& parties) {
    if (items.empty()) return;
    paragraph(label(part) + ":");
    block::List list{{}};
    for (const auto& each : items) {
      std::string note;
      if (each.owner) note = name_of(*each.owner, parties);
      if (each.follow_up)
        note += (note.empty() ? "" : "; ") + in({"tas upp igen ", "taken up again "}) +
                fuzzy(*each.follow_up);
      list.items.push_back({each.text, note});
    }
    blocks_.emplace_back(std::move(list));
  }

  void planned(const ReviewReport& report) {
    if (report.review.planned.empty()) return;
    paragraph(label("planned") + ":");
    block::List list{{}};
    for (const auto& each : report.review.planned) {
      std::string note = each.when ? fuzzy(*each.when) : "";
      for (const auto& party : each.by)
        note += (note.empty() ? "" : "; ") + name_of(party, report.parties);
      list.items.push_back({each.text, note});
    }
    blocks_.emplace_back(std::move(list));
  }

  void open_items() {
    if (sheet_.review && !sheet_.review->carried_over.empty()) {
      heading(2, in({"Från tidigare uppföljningar, när denna gjordes",
                     "From earlier reviews, when this one was made"}));
      blocks_.emplace_back(item_table(sheet_.review->carried_over, true));
    }
    heading(2, in({"Att ta upp igen", "To be taken up again"}));
    if (sheet_.open_items.items.empty())
      return paragraph(in({"Inget är öppet den ", "Nothing is open on "}) +
                       day_text(sheet_.day, language_) + ".");
    blocks_.emplace_back(item_table(sheet_.open_items.items, false));
  }

  [[nodiscard]] block::Table item_table(const std::vector<OpenReviewItem>& items, bool then) const {
    block::Table table{
        then ? in({"Öppet när uppföljningen gjordes.", "Open when the review was made."})
             : in({"Öppet den ", "Open on "}) + day_text(sheet_.day, language_) + ".",
        {{in({"Punkt", "Item"})},
         {in({"Från", "From"})},
         {in({"Ålder, dagar", "Age, days"}), block::Align::right},
         {in({"Tas upp", "Due"})},
         {then ? in({"Utfall", "Outcome"}) : in({"Läge", "State"})}},
        {}};
    for (const auto& each : items) {
      const std::string age =
          each.least_age_days == each.most_age_days
              ? std::to_string(each.most_age_days)
              : std::to_string(each.least_age_days) + "–" + std::to_string(each.most_age_days);
      table.rows.push_back({each.item.text, each.review, age,
                            each.item.follow_up ? fuzzy(*each.item.follow_up) : "",
                            each.settled ? in({"avslutad: ", "closed: "}) + *each.settled
                            : then       ? in({"fortfarande öppen", "still open"})
                                         : std::string{phrase(each.due, language_)}});
    }
    return table;
  }

  void years() {
    if (sheet_.yearly.years.empty()) return;
    heading(2, in({"Uppföljning varje år", "A review each year"}));
    block::Table table{in({"Åren då avtalet kräver en kvalitetsuppföljning, till och med ",
                           "The years in which the agreement owes a quality review, up to "}) +
                           day_text(sheet_.day, language_) + ".",
                       {{in({"Avtal", "Agreement"})},
                        {in({"År", "Year"})},
                        {in({"Uppföljning", "Review"})},
                        {in({"Läge", "State"})}},
                       {}};
    for (const auto& each : sheet_.yearly.years) {
      std::string held = joined(each.held, "; ");
      if (!each.perhaps_held.empty())
        held += (held.empty() ? "" : "; ") + in({"kanske ", "perhaps "}) +
                joined(each.perhaps_held, "; ");
      const Wording within{"inom ", "within "};
      table.rows.push_back({each.agreement,
                            (is_vague(each) ? in(within) : "") + report::table_days(each.widest),
                            held, std::string{phrase(each.state, language_)}});
    }
    blocks_.emplace_back(std::move(table));
  }

  const ReviewSheet& sheet_;
  Language language_;
  std::vector<Block> blocks_;
};

}  // namespace

Document review_document(const ReviewSheet& sheet, Language language) {
  return Writing{sheet, language}.made();
}

Document renewal_document(const FinalReportView& view, const RenewalTest& test, Language language) {
  Document document{language, view.report.memo           ? view.report.memo->title
                              : language == Language::sv ? "Slutrapport"
                                                         : "Final report"};
  const auto add = [&](std::vector<Block> blocks) {
    for (auto& each : blocks) document.blocks.push_back(std::move(each));
  };
  auto findings = view.findings;
  findings.insert(findings.end(), test.findings.begin(), test.findings.end());
  if (!findings.empty()) {
    document.blocks.emplace_back(
        block::Heading{2, std::string{Wording{"Att uppmärksamma", "To know"}.in(language)}});
    document.blocks.emplace_back(report::finding_list(findings, language));
  }
  document.blocks.emplace_back(block::Heading{
      2, std::string{
             Wording{"Om partnerskapet kan förnyas", "Whether the partnership can be renewed"}.in(
                 language)}});
  add(report::renewal_blocks(test, language));
  document.blocks.emplace_back(
      block::Heading{2, std::string{Wording{"Slutrapport", "Final report"}.in(language)}});
  add(report::final_report_blocks(view, language));
  return document;
}

}  // namespace iop
