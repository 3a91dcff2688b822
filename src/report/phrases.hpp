// How words, values and findings are told to people: each in one place.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <iop/core/error.hpp>
#include <iop/core/step.hpp>

namespace iop::report {

struct Wording {
  std::string_view sv, en;

  [[nodiscard]] constexpr std::string_view in(Language language) const noexcept {
    return language == Language::sv ? sv : en;
  }
};

// A word of an enumeration as people read it.
struct Phrase {
  std::string_view enumeration, word;
  Wording told;
};

// The names of a detail that lists them: "a, b, c".
[[nodiscard]] std::vector<std::string_view> names_in(std::string_view list);

// The phrase for a word of an enumeration; the word itself where there is none.
[[nodiscard]] std::string_view phrase(std::string_view enumeration, std::string_view word,
                                      Language language) noexcept;
template <Worded Enum>
[[nodiscard]] std::string_view phrase(Enum value, Language language) noexcept {
  return phrase(Words<Enum>::name, word(value), language);
}

// ”words” or 'words'.
[[nodiscard]] inline std::string quoted(std::string_view words, Language language) {
  const Wording mark{"”", "'"};
  return std::string{mark.in(language)} + std::string{words} + std::string{mark.in(language)};
}

// "december 2024" for words that say their days, else the words as they are written.
[[nodiscard]] std::string when_text(std::string_view words, Language language);

// The id of an amendment; a renewal that nobody wrote down, "automatic_renewal 2026-01-01", in
// words.
[[nodiscard]] std::string amendment_name(std::string_view id, Language language);
template <class Ids>
[[nodiscard]] std::string amendment_names(const Ids& ids, Language language) {
  return joined(ids, ", ", [&](std::string_view id) { return amendment_name(id, language); });
}

// "1 december 2024 – 31 maj 2025", one day as one day; and the same as 2024-12-01 – 2025-05-31.
[[nodiscard]] std::string days_text(const DateRange& days, Language language);
[[nodiscard]] std::string table_days(const DateRange& days);

// "+2 747,25 kr": an amount with its sign, none for zero.
[[nodiscard]] std::string difference_text(Money difference, Language language);

// "78/182", and öre that need not be whole: "3 900 000 000/182 öre = 21 428 571,42… öre".
[[nodiscard]] std::string ratio_text(const Ratio& ratio, Language language);
[[nodiscard]] std::string exact_ore_text(const Ratio& ore, Language language);

// "1234.5", as `decimal_text` gives it, as people write it: "1 234,5" or "1,234.5".
[[nodiscard]] std::string decimal_written(std::string_view plain, Language language);

// After the caption of a table whose amounts have no currency of their own.
inline constexpr Wording in_kronor{" Belopp i kronor.", " Amounts in SEK."};

[[nodiscard]] std::string value_text(const StepValue& value, Language language);

// `text` with an upper-case first letter, of ASCII and å, ä, ö.
[[nodiscard]] std::string capitalised(std::string_view text);

// `sentence` with each `{name}` replaced by `value_of(name)`, in one pass.
template <class ValueOf>
[[nodiscard]] std::string filled(std::string_view sentence, const ValueOf& value_of) {
  std::string text;
  while (!sentence.empty()) {
    const auto open = sentence.find('{');
    text += sentence.substr(0, open);
    if (open == std::string_view::npos) break;
    const auto close = sentence.find('}', open);
    text += value_of(sentence.substr(open + 1, close - open - 1));
    sentence.remove_prefix(close + 1);
  }
  return text;
}

}  // namespace iop::report
