#include "report/check_sentences.hpp"

#include <algorithm>

#include <iop/core/rounding.hpp>

#include "report/check_words.hpp"

namespace iop::report {

namespace {

// A step with its words told: `{name}` is the operand's phrase in the enumeration it is of.
class Told {
 public:
  Told(const Step& step, Language language) : step_(step), language_(language) {}

  [[nodiscard]] std::string text(std::string_view operand) const {
    return held<std::string>(find_operand(step_, operand)).value_or("");
  }
  [[nodiscard]] std::string value() const { return held<std::string>(&step_.value).value_or(""); }
  [[nodiscard]] std::string phrase_of(std::string_view enumeration, std::string_view word) const {
    return std::string{phrase(enumeration, word, language_)};
  }
  [[nodiscard]] std::string words(std::string_view operand) const {
    return told_words(text(operand), language_);
  }
  [[nodiscard]] std::string in(const Wording& wording) const {
    return std::string{wording.in(language_)};
  }
  [[nodiscard]] bool has(std::string_view operand) const {
    return find_operand(step_, operand) != nullptr;
  }
  [[nodiscard]] std::string shown(std::string_view operand) const {
    const auto* value = find_operand(step_, operand);
    return value == nullptr ? "?" : value_text(*value, language_);
  }
  template <class T>
  [[nodiscard]] std::optional<T> result() const {
    return held<T>(&step_.value);
  }
  [[nodiscard]] const Step& step() const noexcept { return step_; }
  [[nodiscard]] Language language() const noexcept { return language_; }

 private:
  const Step& step_;
  Language language_;
};

// "om det finns en marknad: nej; om en tjänst beställs: okänt"
std::string answers(const Told& told) {
  std::string text;
  for (const auto& operand : told.step().operands) {
    if (operand.name == "number") continue;
    const auto yes = held<bool>(&operand.value);
    const std::string answer =
        yes ? value_text(StepValue{*yes}, told.language())
            : told.phrase_of(Words<PointStatus>::name, word(PointStatus::unknown));
    text += (text.empty() ? "" : "; ") +
            told.phrase_of(Words<ScreeningQuestion>::name, operand.name) + ": " + answer;
  }
  return text;
}

std::string point(const Told& told, const Wording& list) {
  const Wording ending =
      told.value() == word(PointStatus::holds) ? Wording{"Punkten är uppfylld.", "The point holds."}
      : told.value() == word(PointStatus::unknown)
          ? Wording{"Om punkten är uppfylld är okänt.", "Whether the point holds is unknown."}
          : Wording{"Punkten är inte uppfylld.", "The point does not hold."};
  return told.in(list) + " " + told.shown("number") + ": " + answers(told) + ". " + told.in(ending);
}

std::string criterion(const Told& told) {
  const bool answered = told.result<bool>().value_or(false);
  return told.in({"Utredningspunkt för bidrag, ", "Point of a grant's assessment, "}) +
         told.phrase_of(Words<GrantCriterion>::name, told.text("criterion")) + ": " +
         told.in(answered ? Wording{"besvarad.", "answered."}
                          : Wording{"inte besvarad.", "not answered."});
}

std::string decision(const Told& told) {
  std::string text = told.in({"Det som passar är ", "What fits is "}) +
                     told.phrase_of(Words<Instrument>::name, told.value());
  if (told.has("decided_by"))
    text += told.in({"; det avgörs av: ", "; decided by: "}) + told.words("decided_by");
  if (told.has("to_find_out"))
    text += told.in({"; ta först reda på: ", "; first find out: "}) + told.words("to_find_out");
  text += ".";
  if (told.text("readiness") == word(Readiness::not_applicable)) return text;
  return text + " " + capitalised(told.phrase_of(Words<Readiness>::name, told.text("readiness"))) +
         ".";
}

std::string instrument(const Told& told) {
  if (!told.has("instrument")) return decision(told);
  const std::string name =
      capitalised(told.phrase_of(Words<Instrument>::name, told.text("instrument")));
  const Wording status = told.value() == word(PointStatus::holds) ? Wording{" passar", " fits"}
                         : told.value() == word(PointStatus::unknown)
                             ? Wording{": kan inte avgöras", ": cannot be told"}
                             : Wording{" passar inte", " does not fit"};
  std::string text = name + told.in(status);
  if (told.has("because")) text += told.in({"; grund: ", "; ground: "}) + told.words("because");
  if (told.has("missing"))
    text += told.in({"; svar saknas: ", "; no answer: "}) + told.words("missing");
  return text + ".";
}

std::string heading(const Told& told) {
  const std::string name =
      capitalised(told.phrase_of(Words<AgreementHeading>::name, told.text("heading")));
  const std::string status = told.phrase_of(Words<HeadingStatus>::name, told.value());
  if (told.value() != word(HeadingStatus::partly)) return name + ": " + status + ".";
  return name + ": " + status + told.in({"; det som saknas: ", "; missing: "}) +
         told.words("missing") + ".";
}

std::string reference(const Told& told) {
  const std::string number = told.step().law.value_or("?");
  const std::string law = told.has("name") ? told.text("name") + " (" + number + ")" : number;
  std::string text =
      capitalised(law) + ": " + told.phrase_of(Words<ReferenceStatus>::name, told.value());
  if (told.value() == word(ReferenceStatus::unknown))
    return text + told.in({", lagen finns inte i tabellen.", ", the law is not in the table."});
  if (told.has("law_first") && told.value() == word(ReferenceStatus::not_yet_in_force))
    text += told.in({", från och med ", ", from "}) + told.shown("law_first");
  if (told.has("law_last"))
    text += told.in({", till och med ", ", up to and including "}) + told.shown("law_last");
  if (told.has("replaced_by")) text += told.in({", sedan ", ", then "}) + told.text("replaced_by");
  return text + ".";
}

std::string term(const Told& told) {
  const std::string days = told.text("first") + " – " + told.text("last");
  return told.in({"Avtalstiden ", "The term "}) + days + ": " +
         told.phrase_of(Words<TermLengthStatus>::name, told.value()) +
         told.in({"; de flesta avtal ligger på tre till fem år.",
                  "; most agreements are of three to five years."});
}

std::string who_and_what(const Told& told) {
  return told.text("party") + ", " +
         told.phrase_of(Words<ContributionKind>::name, told.text("kind")) + ": ";
}

// "10,5": hours as they are stated.
std::string hours(const Told& told) {
  std::string text = told.text("hours");
  if (told.language() == Language::sv) std::ranges::replace(text, '.', ',');
  return text;
}

std::string formula(const Told& told) {
  std::string text = told.has("amount")
                         ? told.shown("amount")
                         : hours(told) + told.in({" timmar × ", " hours × "}) +
                               told.shown("hourly_rate") + " (" + told.text("rate_source") + ")";
  if (told.has("years")) text += " × " + told.shown("years") + told.in({" år", " years"});
  return text;
}

std::string contribution(const Told& told) {
  const auto exact = told.result<Ratio>();
  if (!exact)
    return who_and_what(told) + told.phrase_of(Words<ValueBasis>::name, told.value()) + ".";
  return who_and_what(told) + formula(told) + " = " + exact_ore_text(*exact, told.language()) +
         told.in({", avrundat ", ", rounded "}) + told.shown("value") + ".";
}

std::string years(const Told& told) {
  const auto ratio = told.result<Ratio>();
  return told.in({"Avtalstiden ", "The term "}) + told.text("first") + " – " + told.text("last") +
         told.in({" är ", " is "}) + (ratio ? ratio_text(*ratio, told.language()) : "?") +
         told.in({" år, räknat från avtalets första dag; överskjutande dagar räknas som del av "
                  "sitt avtalsår.",
                  " years, counted from the agreement's first day; days left over count as a part "
                  "of their agreement year."});
}

std::string planned(const Told& told) {
  return who_and_what(told) +
         told.in({"de planerade utbetalningarna, ", "the planned payments, "}) +
         told.shown("amount") +
         told.in({", räknas som partens pengar, eftersom insatsen inte har något eget belopp.",
                  ", count as the party's money, because the contribution has no amount of its "
                  "own."});
}

std::string share(const Told& told) {
  if (!told.has("known"))
    return told.text("party") + told.in({": inget av det parten bidrar med har ett känt värde.",
                                         ": nothing that the party brings has a known value."});
  const std::string begin = told.text("party") + ": " + told.shown("known");
  const auto ratio = told.result<Ratio>();
  if (!ratio) return begin + told.in({"; ingen andel kan räknas.", "; no share can be told."});
  const bool exact = told.text("bound") == word(ShareBound::exact);
  return begin + told.in({" av ", " of "}) + told.shown("whole") + ": " +
         (exact ? "" : told.phrase_of(Words<ShareBound>::name, told.text("bound")) + " ") +
         percent_text(*ratio, told.language()) + " (" + ratio_text(*ratio, told.language()) + ").";
}

}  // namespace

std::string percent_text(const Ratio& share, Language language) {
  Int128 numerator = share.numerator();
  Int128 denominator = share.denominator();
  constexpr Int128 most = Int128{1} << 100;
  while (numerator > most) {  // shares are between 0 and 1, so both are large then
    numerator /= 2;
    denominator /= 2;
  }
  const Int128 tenths =
      rounded_ore(numerator * 1000, denominator, {RoundingMode::half_up, RoundingUnit::ore});
  return number_text(tenths / 10, language) + (language == Language::sv ? "," : ".") +
         digits(tenths % 10) + (language == Language::sv ? "\u00A0%" : "%");
}

std::string check_sentence(const Step& step, Language language) {
  const Told told{step, language};
  switch (step.rule) {
    case RuleId::screening_marks:
      return point(told, {"Kännetecken", "Mark"});
    case RuleId::screening_checklist:
      return point(told, {"Checklistan, punkt", "Checklist, point"});
    case RuleId::screening_duties:
      return point(told, {"Den offentliga parten, punkt", "The public party, point"});
    case RuleId::screening_grant_criteria:
      return criterion(told);
    case RuleId::screening_instrument:
      return instrument(told);
    case RuleId::completeness_headings:
      return heading(told);
    case RuleId::completeness_legal_references:
      return reference(told);
    case RuleId::completeness_typical_term:
      return term(told);
    case RuleId::contributions_value:
      return contribution(told);
    case RuleId::contributions_years:
      return years(told);
    case RuleId::contributions_planned_payments:
      return planned(told);
    case RuleId::contributions_shares:
      return share(told);
    default:
      return std::string{word(step.rule)};
  }
}

}  // namespace iop::report
