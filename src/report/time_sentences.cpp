#include "report/time_sentences.hpp"

#include <iop/model/rescission.hpp>
#include <iop/rules/time/lifecycle.hpp>

#include "report/member_words.hpp"

namespace iop::report {

namespace {

using Id = std::optional<std::string>;

// Telling with the words of the operands that are days, and without the points that end them.
class Time {
 public:
  Time(const Teller& step, Language language) : step_(step), language_(language) {}

  [[nodiscard]] std::string when(std::string_view name) const {
    return when_text(step_.operand<std::string>(name).value_or("?"), language_);
  }
  [[nodiscard]] std::string text(std::string_view name) const {
    auto words = step_.operand<std::string>(name).value_or("?");
    if (words.ends_with('.')) words.pop_back();
    return words;
  }
  [[nodiscard]] std::string quoted(std::string_view name) const { return quoted_text(text(name)); }
  [[nodiscard]] std::string quoted_text(const std::string& words) const {
    return report::quoted(words, language_);
  }
  [[nodiscard]] std::string amount(std::string_view name) const {
    const auto money = step_.operand<Money>(name);
    return money ? amount_text(*money, language_) : std::string{"?"};
  }
  [[nodiscard]] std::string say(const Wording& wording) const {
    return std::string{wording.in(language_)};
  }
  // "59 dagar", "1 dag"
  [[nodiscard]] std::string days(std::int64_t count) const {
    const bool one = count == 1;
    return number_text(count, language_) +
           say(one ? Wording{" dag", " day"} : Wording{" dagar", " days"});
  }
  [[nodiscard]] std::string times(std::int64_t count) const {
    const bool one = count == 1;
    return number_text(count, language_) +
           say(one ? Wording{" gång", " time"} : Wording{" gånger", " times"});
  }
  [[nodiscard]] std::int64_t number(std::string_view name) const {
    return step_.operand<std::int64_t>(name).value_or(0);
  }
  [[nodiscard]] std::string ended_by() const {
    return std::string{phrase(Words<EndedBy>::name,
                              step_.operand<std::string>("ended_by").value_or("?"), language_)};
  }
  [[nodiscard]] const Teller& step() const { return step_; }
  [[nodiscard]] Language language() const { return language_; }

 private:
  const Teller& step_;
  Language language_;
};

std::string term(const Time& tell) {
  const auto& step = tell.step();
  const auto last = step.result<std::string>().value_or("?");
  std::string said = tell.say({"Avtalet ", "The agreement "}) + tell.quoted("agreement") +
                     tell.say({" gäller från ", " holds from "}) + tell.when("first") +
                     tell.say({" till och med ", " up to and including "}) +
                     when_text(last, tell.language());
  if (step.operand<std::string>("signed_last") != last)
    said += tell.say({"; undertecknat till ", "; it was signed up to "}) + tell.when("signed_last");
  if (step.has("amendments"))
    said += tell.say({", med ändringarna: ", ", with the amendments: "}) +
            amendment_names(names_in(tell.text("amendments")), tell.language());
  said += ".";
  if (step.has("ended_on"))
    said += step.told({" Det upphörde dessförinnan, {ended_on}, genom ",
                       " It ended before that, on {ended_on}, by "}) +
            tell.ended_by() + ".";
  return said;
}

std::string pair(const Time& tell) {
  return tell.quoted("agreement") + tell.say({" och ", " and "}) + tell.quoted("next");
}

std::string chain(const Time& tell) {
  const auto& step = tell.step();
  const auto relation = step.result<std::string>().value_or("?");
  const auto least = tell.number("shared_least"), most = tell.number("shared_most");
  const auto span = [&](std::int64_t from, std::int64_t to) {
    return (from == to ? "" : number_text(from, tell.language()) + "–") + tell.days(to);
  };
  const std::string exact = step.told_if("days", {": {days}", ": {days}"});
  if (relation == "adjoins")
    return tell.quoted("next") + tell.say({" tar vid dagen efter ", " begins on the day after "}) +
           tell.quoted("agreement") + ".";
  if (relation == "overlap")
    return pair(tell) + tell.say({" gäller samtidigt i ", " hold at the same time for "}) +
           span(least, most) + exact + ".";
  if (relation == "gap")
    return tell.say({"Mellan ", "Between "}) + pair(tell) +
           tell.say({" gäller inget avtal i ", " no agreement holds for "}) + span(-most, -least) +
           exact + ".";
  std::string said = pair(tell);
  if (relation != "may_leave_gap")
    said += tell.say({" kan gälla samtidigt i högst ", " may hold at the same time for up to "}) +
            tell.days(most);
  if (relation == "unclear") said += tell.say({", eller", ", or"});
  if (relation != "may_overlap")
    said += tell.say({" kan lämna högst ", " may leave up to "}) + tell.days(-least) +
            tell.say({" emellan", " between them"});
  return said + tell.say({"; avtalstiderna är inte angivna på dagen.",
                          "; the terms are not stated to the day."});
}

std::string state(const Time& tell) {
  const auto& step = tell.step();
  const auto named = [&](std::string_view enumeration, const Id& word) {
    return std::string{phrase(enumeration, word.value_or("?"), tell.language())};
  };
  std::string said =
      tell.say({"Avtalet ", "The agreement "}) + tell.quoted("agreement") +
      tell.say({" har läget ", " is in the state "}) +
      tell.quoted_text(named(Words<LifecycleState>::name, step.result<std::string>())) +
      step.told_if("since", {" från och med {since}", " from {since}"}) +
      tell.say({". Grund: ", ". Ground: "}) +
      named(Words<LifecycleFact>::name, step.operand<std::string>("fact"));
  if (step.has("on")) said += ", " + tell.when("on");
  if (step.has("ended_by")) said += " (" + tell.ended_by() + ")";
  if (step.has("text")) said += ": " + tell.text("text");
  return said + ".";
}

// ---- what an amendment changed ----

std::string term_change(const Time& tell) {
  const auto& step = tell.step();
  const auto days = step.operand<std::int64_t>("days");
  std::string said =
      tell.say({"Avtalets sista dag flyttas från ", "The last day of the agreement moves from "}) +
      tell.when("before") + tell.say({" till ", " to "}) + tell.when("after");
  if (days && *days > 0) said += " (" + tell.days(*days) + tell.say({" längre)", " longer)"});
  if (days && *days < 0) said += " (" + tell.days(-*days) + tell.say({" kortare)", " shorter)"});
  return said + ".";
}

std::string amount_change(const Time& tell) {
  const bool known = tell.step().has("before");
  return tell.say({"Beloppet för varje utbetalning ", "The amount of each instalment "}) +
         (known ? tell.say({"ändras från ", "changes from "}) + tell.amount("before") +
                      tell.say({" till ", " to "})
                : tell.say({"sätts till ", "is set to "})) +
         tell.amount("after") + ".";
}

// "Målet ”x” tillkommer." and so on, for parts that have a text before and after.
std::string part_change(const Time& tell, const Wording& what) {
  const auto& step = tell.step();
  const std::string subject = tell.say(what) + " ";
  if (step.says("kind", "added"))
    return subject + tell.quoted("after") + tell.say({" tillkommer.", " is added."});
  if (step.says("kind", "removed"))
    return subject + tell.quoted("before") + tell.say({" tas bort.", " is removed."});
  if (step.operand<std::string>("before") != step.operand<std::string>("after"))
    return subject + tell.quoted("before") + tell.say({" lyder nu ", " now reads "}) +
           tell.quoted("after") + ".";
  return subject + tell.quoted("after") +
         tell.say({" ändras i uppgifter som inte tolkas här.",
                   " changes in members that are not read here."});
}

// "Målet ”x”, indikatorn ”besok”: målvärdet ändras från 400 till 450."
std::string member_change(const Time& tell, const Wording& what) {
  const auto& step = tell.step();
  const auto member = step.operand<std::string>("member").value_or("?");
  const auto told = member_words(step.operand<std::string>("part").value_or(""), member);
  const auto value = [&](std::string_view name) {
    return member_value(told, step.operand<std::string>(name).value_or("?"), tell.language());
  };
  std::string said =
      tell.say(what) + " " + tell.quoted(step.says("part", "parties") ? "id" : "text");
  if (step.has("indicator"))
    said += tell.say({", indikatorn ", ", the indicator "}) + tell.quoted("indicator");
  said += ": " + std::string{told.label.in(tell.language())};
  if (!step.has("before"))
    return said + tell.say({" sätts till ", " is set to "}) + value("after") + ".";
  if (!step.has("after"))
    return said + tell.say({" tas bort; det var ", " is removed; it was "}) + value("before") + ".";
  return said + tell.say({" ändras från ", " changes from "}) + value("before") +
         tell.say({" till ", " to "}) + value("after") + ".";
}

std::string party_change(const Time& tell) {
  const auto& step = tell.step();
  const std::string subject = tell.say({"Parten ", "The party "}) + tell.quoted("id");
  if (step.says("kind", "added")) return subject + tell.say({" tillkommer.", " is added."});
  if (step.says("kind", "removed")) return subject + tell.say({" utgår.", " leaves."});
  return subject + tell.say({" ändras i uppgifter som inte tolkas här.",
                             " changes in members that are not read here."});
}

std::string target_group_change(const Time& tell) {
  return tell.say({"Målgruppen ", "The target group "}) +
         (tell.step().has("before")
              ? tell.quoted("before") + tell.say({" ersätts av ", " is replaced by "})
              : tell.say({"anges som ", "is stated as "})) +
         tell.quoted("after") + ".";
}

std::string instalment_change(const Time& tell) {
  const auto& step = tell.step();
  const std::string subject =
      tell.say({"Utbetalningen i ", "The instalment in "}) + tell.when("id");
  const auto in_brackets = [&](std::string_view name) {
    return step.has(name) ? " (" + tell.amount(name) + ")" : std::string{};
  };
  if (step.says("kind", "added"))
    return subject + tell.say({" tillkommer", " is added"}) + in_brackets("after") + ".";
  if (step.says("kind", "removed"))
    return subject + tell.say({" faller bort", " falls away"}) + in_brackets("before") + ".";
  std::string said = subject;
  if (step.operand<Money>("before") != step.operand<Money>("after"))
    said += (step.has("before") ? tell.say({" ändras från ", " changes from "}) +
                                      tell.amount("before") + tell.say({" till ", " to "})
                                : tell.say({" sätts till ", " is set to "})) +
            tell.amount("after");
  if (step.has("days_after"))
    said += (said == subject ? "" : tell.say({" och", " and"})) +
            tell.say({" avser ett halvår med ", " covers a half-year of "}) +
            tell.days(tell.number("days_after")) +
            tell.say({" av avtalet i stället för ", " of the agreement instead of "}) +
            number_text(tell.number("days_before"), tell.language());
  if (step.has("half_year_after"))
    said +=
        step.told({" avser nu halvåret {half_year_after} i stället för {half_year_before}",
                   " now covers the half-year {half_year_after} instead of {half_year_before}"});
  if (said == subject) said += tell.say({" ändras", " changes"});
  return said + ".";
}

// "Åtagandet ”x” för året …", or a day to know, which is no duty and has no text.
std::string obligation_subject(const Time& tell) {
  const auto& step = tell.step();
  const auto text = step.operand<std::string>("text").value_or("");
  if (text.empty())
    return std::string{report::phrase(
        "ObligationKind", step.operand<std::string>("what").value_or(""), tell.language())};
  return tell.say({"Åtagandet ", "The duty "}) + tell.quoted("text") +
         step.told_if("year", step.has("vague_year")
                                  ? Wording{" för ett år inom {year}", " for a year within {year}"}
                                  : Wording{" för året {year}", " for the year {year}"});
}

// "; vem som ska göra det: a i stället för b"
std::string other_members(const Time& tell) {
  const auto& step = tell.step();
  std::string said;
  for (const auto* member : {"owed_by", "conveners", "reported_to", "grace_last", "parts",
                             "meeting_kinds", "window_first"}) {
    const auto before = step.operand<std::string>(std::string{member} + "_before");
    const auto after = step.operand<std::string>(std::string{member} + "_after");
    if (!before || !after) continue;
    const auto told = member_words("obligations", member);
    const auto value = [&](const std::string& of) {
      return of.empty() ? tell.say({"inget", "nothing"}) : member_value(told, of, tell.language());
    };
    said += "; " + std::string{told.label.in(tell.language())} + ": " + value(*after) +
            tell.say({" i stället för ", " instead of "}) + value(*before);
  }
  return said;
}

std::string obligation_change(const Time& tell) {
  const auto& step = tell.step();
  const std::string subject = obligation_subject(tell);
  const auto owed = [&](std::string_view times, std::string_view due) {
    const std::string often =
        step.has("year") && step.has(times) ? tell.times(tell.number(times)) + ", " : "";
    return " (" + often + tell.say({"senast ", "by "}) + tell.when(due) + ")";
  };
  if (step.says("kind", "added"))
    return subject + tell.say({" tillkommer", " is added"}) + owed("after", "due_after") + ".";
  if (step.says("kind", "removed"))
    return subject + tell.say({" faller bort", " falls away"}) + owed("before", "due_before") + ".";
  std::string said = subject + tell.say({" ändras", " changes"});
  if (step.has("before") && step.has("after") && tell.number("before") != tell.number("after"))
    said += tell.say({" från ", " from "}) + tell.times(tell.number("before")) +
            tell.say({" till ", " to "}) + number_text(tell.number("after"), tell.language());
  if (step.has("after") && !step.has("before"))  // nobody could say before
    said += tell.say({" till säkert ", " to certainly "}) + tell.times(tell.number("after"));
  if (step.operand<std::string>("due_before") != step.operand<std::string>("due_after"))
    said += tell.say({", senast ", ", by "}) + tell.when("due_after") +
            tell.say({" i stället för ", " instead of "}) + tell.when("due_before");
  return said + other_members(tell) + ".";
}

std::string amendment_part(const Time& tell) {
  const auto& step = tell.step();
  if (step.has("member"))
    return member_change(tell, part_words(step.operand<std::string>("part").value_or("")));
  if (step.says("part", "term")) return term_change(tell);
  if (step.says("part", "amount")) return amount_change(tell);
  if (step.says("part", "goals")) return part_change(tell, part_words("goals"));
  if (step.says("part", "target_group")) return target_group_change(tell);
  if (step.says("part", "parties")) return party_change(tell);
  if (step.says("part", "follow_up")) return part_change(tell, part_words("follow_up"));
  if (step.says("part", "instalments")) return instalment_change(tell);
  if (step.says("part", "obligations")) return obligation_change(tell);
  return tell.say({"Övrigt: ", "Other terms: "}) + step.result<std::string>().value_or("?");
}

// What another amendment of the same day states too does not hold, and is told so.
std::string amendment(const Time& tell) {
  auto said = amendment_part(tell);
  if (!tell.step().has("overruled_by")) return said;
  if (said.ends_with('.')) said.pop_back();
  return said +
         tell.say(
             {" – men det gäller inte: ändringen ", " – but it does not hold: the amendment "}) +
         tell.quoted("overruled_by") +
         tell.say({" från samma dag går före.", " of the same day goes before it."});
}

}  // namespace

std::string time_sentence(const Teller& step, RuleId rule, Language language) {
  const Time tell{step, language};
  if (rule == RuleId::time_term) return term(tell);
  if (rule == RuleId::time_chain) return chain(tell);
  return rule == RuleId::time_state ? state(tell) : amendment(tell);
}

}  // namespace iop::report
