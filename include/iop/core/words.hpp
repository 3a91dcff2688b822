// Enumerations and their words. A word is what files, the command line, Python and results say.
//
// An enumeration lists its words once, beside itself:
//     enum class Side { payer, payee };
//     template <> struct Words<Side> {
//       static constexpr std::string_view name = "Side";
//       static constexpr std::array list{Word{Side::payer, "payer"}, Word{Side::payee, "payee"}};
//     };
// and then `word(Side::payer) == "payer"`, `from_word<Side>("payee") == Side::payee`.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace iop {

template <class Enum>
struct Word {
  Enum value;
  std::string_view text;
};

template <class Enum>
Word(Enum, std::string_view) -> Word<Enum>;  // clang 14 does not deduce it for an aggregate

template <class Enum>
struct Words;  // specialised beside each enumeration

template <class Enum>
concept Worded = requires {
  Words<Enum>::list;
};

// The word of a value. Every value of a `Worded` enumeration has one.
template <Worded Enum>
[[nodiscard]] constexpr std::string_view word(Enum value) noexcept {
  for (const auto& entry : Words<Enum>::list)
    if (entry.value == value) return entry.text;
  return {};
}

// The value of a word, or nothing where the word is unknown. Exact: no case folding, no trimming.
template <Worded Enum>
[[nodiscard]] constexpr std::optional<Enum> from_word(std::string_view text) noexcept {
  for (const auto& entry : Words<Enum>::list)
    if (entry.text == text) return entry.value;
  return std::nullopt;
}

// The fewest single-character insertions, deletions and replacements between two texts, ASCII
// letters compared without case. It orders suggestions in hints; nothing is decided by it.
[[nodiscard]] inline std::size_t edit_distance(std::string_view left, std::string_view right) {
  const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
  std::vector<std::size_t> row(right.size() + 1);
  for (std::size_t j = 0; j < row.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= left.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i;
    for (std::size_t j = 1; j <= right.size(); ++j) {
      const std::size_t replaced = diagonal + (lower(left[i - 1]) == lower(right[j - 1]) ? 0 : 1);
      diagonal = row[j];
      row[j] = std::min({replaced, row[j] + 1, row[j - 1] + 1});
    }
  }
  return row.back();
}

// The candidate nearest to `text`, the first of equals; empty where none is near: a third of the
// longer text's letters, at the most, may differ. Texts over 64 bytes are nobody's misspelling.
template <class Candidates>
[[nodiscard]] std::string nearest(std::string_view text, const Candidates& candidates) {
  std::string best;
  if (text.size() > 64) return best;
  std::size_t best_distance = static_cast<std::size_t>(-1);
  for (const std::string_view candidate : candidates) {
    const std::size_t distance = edit_distance(text, candidate);
    if (3 * distance > std::max(text.size(), candidate.size()) || distance >= best_distance)
      continue;
    best_distance = distance;
    best = candidate;
  }
  return best;
}

// All words of an enumeration, in the order in which it lists them.
template <Worded Enum>
[[nodiscard]] constexpr auto all_words() noexcept {
  std::array<std::string_view, Words<Enum>::list.size()> texts{};
  for (std::size_t i = 0; i < texts.size(); ++i) texts[i] = Words<Enum>::list[i].text;
  return texts;
}

// "a, b, c": each element, or what `text_of` (a member or a function) makes of it.
template <class Elements, class TextOf = std::identity>
[[nodiscard]] std::string joined(const Elements& elements, std::string_view separator = ", ",
                                 TextOf text_of = {}) {
  std::string result;
  bool first = true;
  for (const auto& each : elements) {
    if (!first) result += separator;
    first = false;
    result += std::invoke(text_of, each);
  }
  return result;
}

}  // namespace iop
