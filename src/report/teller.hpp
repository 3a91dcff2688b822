// A step, told: wordings filled with the step's own operands.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <iop/core/step.hpp>
#include <iop/core/text.hpp>
#include <iop/model/rescission.hpp>

#include "report/phrases.hpp"

namespace iop::report {

template <class T>
[[nodiscard]] std::optional<T> held(const StepValue* value) {
  const T* found = std::get_if<T>(value);
  return found == nullptr ? std::nullopt : std::optional<T>{*found};
}

// A step and the language it is told in.
class Teller {
 public:
  Teller(const Step& step, Language language) : step_(step), language_(language) {}

  template <class T>
  [[nodiscard]] std::optional<T> operand(std::string_view name) const {
    return held<T>(find_operand(step_, name));
  }
  template <class T>
  [[nodiscard]] std::optional<T> result() const {
    return held<T>(&step_.value);
  }
  [[nodiscard]] bool has(std::string_view name) const {
    return find_operand(step_, name) != nullptr;
  }
  [[nodiscard]] bool says(std::string_view name, std::string_view word) const {
    return operand<std::string>(name) == word;
  }
  [[nodiscard]] bool is(std::string_view name, bool expected) const {
    return operand<bool>(name) == expected;
  }

  [[nodiscard]] Language language() const { return language_; }

  // The wording with its operands; `{value}` is what the step gave.
  [[nodiscard]] std::string told(const Wording& wording) const {
    return report::filled(wording.in(language_), [&](std::string_view name) {
      const auto* value = name == "value" ? &step_.value : find_operand(step_, name);
      return value != nullptr ? shown(name, *value) : std::string{"?"};
    });
  }
  // The same where the operand is there, else nothing.
  [[nodiscard]] std::string told_if(std::string_view name, const Wording& wording) const {
    return has(name) ? told(wording) : std::string{};
  }

 private:
  [[nodiscard]] std::string shown(std::string_view name, const StepValue& value) const {
    if (const auto* ratio = std::get_if<Ratio>(&value); ratio != nullptr && name != "part")
      return report::exact_ore_text(*ratio, language_);
    if (const auto* text = std::get_if<std::string>(&value); text != nullptr) {
      if ((name == "payable" || name == "reviewed_on" || name == "last" || name == "raised_on" ||
           name == "follow_up") &&
          says_its_days(*text))
        return fuzzy_text(FuzzyDate::parse(*text), language_);
      return std::string{report::phrase(Words<Side>::name, *text, language_)};
    }
    return report::value_text(value, language_);
  }

  const Step& step_;
  Language language_;
};

}  // namespace iop::report
