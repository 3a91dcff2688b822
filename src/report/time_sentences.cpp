#include "report/time_sentences.hpp"

#include <iop/model/rescission.hpp>
#include <iop/rules/lifecycle.hpp>

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
         tell.say({" ändras i annat än sin lydelse.", " changes in other than its wording."});
}

std::string party_change(const Time& tell) {
  const auto& step = tell.step();
  const std::string subject = tell.say({"Parten ", "The party "}) + tell.quoted("id");
  if (step.says("kind", "added")) return subject + tell.say({" tillkommer.", " is added."});
  if (step.says("kind", "removed")) return subject + tell.say({" utgår.", " leaves."});
  return subject + tell.say({" får en annan uppgift.", " is given another part."});
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
         step.told_if("year", {" för året {year}", " for the year {year}"});
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
  return said + ".";
}

std::string amendment(const Time& tell) {
  const auto& step = tell.step();
  if (step.says("part", "term")) return term_change(tell);
  if (step.says("part", "amount")) return amount_change(tell);
  if (step.says("part", "goals")) return part_change(tell, {"Målet", "The goal"});
  if (step.says("part", "target_group")) return target_group_change(tell);
  if (step.says("part", "parties")) return party_change(tell);
  if (step.says("part", "follow_up")) return part_change(tell, {"Åtagandet", "The duty"});
  if (step.says("part", "instalments")) return instalment_change(tell);
  if (step.says("part", "obligations")) return obligation_change(tell);
  return tell.say({"Övrigt: ", "Other terms: "}) + step.result<std::string>().value_or("?");
}

}  // namespace

std::string time_sentence(const Teller& step, RuleId rule, Language language) {
  const Time tell{step, language};
  if (rule == RuleId::time_term) return term(tell);
  if (rule == RuleId::time_chain) return chain(tell);
  return rule == RuleId::time_state ? state(tell) : amendment(tell);
}

}  // namespace iop::report
