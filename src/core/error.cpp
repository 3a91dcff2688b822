#include <iop/core/error.hpp>

#include <algorithm>
#include <cstdint>

#include "core/characters.hpp"
#include "core/error_table.hpp"

namespace iop {

namespace {

constexpr bool table_is_in_order() {
  for (std::size_t i = 0; i < error_table.size(); ++i)
    if (error_table[i].code != static_cast<ErrorCode>(i)) return false;
  return error_table.back().code == ErrorCode::table_row_length;
}
static_assert(table_is_in_order(), "error_table.hpp must follow the enumeration");

// In one pass, so that a detail which itself holds `{name}` is shown as it is.
std::string filled(std::string_view sentence, const std::vector<Detail>& details) {
  std::string text;
  while (!sentence.empty()) {
    const auto open = sentence.find('{');
    text += sentence.substr(0, open);
    if (open == std::string_view::npos) break;
    sentence.remove_prefix(open);
    const auto close = sentence.find('}');
    const auto name = sentence.substr(1, close == std::string_view::npos ? close : close - 1);
    const auto detail = std::find_if(details.begin(), details.end(),
                                     [&](const Detail& each) { return each.name == name; });
    const bool known = detail != details.end() && close != std::string_view::npos;
    text += known ? std::string_view{detail->value} : sentence.substr(0, 1);
    sentence.remove_prefix(known ? close + 1 : 1);
  }
  return text;
}

// Hints that ask "Was '{nearest}' meant?" ask it first, and not where no word is near.
bool asks_in_vain(const std::vector<Detail>& details) {
  return std::any_of(details.begin(), details.end(), [](const Detail& each) {
    return each.name == "nearest" && each.value.empty();
  });
}
std::string_view after_question(std::string_view hint) {
  const auto end = hint.find("? ");
  return end == std::string_view::npos ? hint : hint.substr(end + 2);
}

// Details that list the library's own words or a document's ids: shown whole, up to a page.
std::size_t length_limit(std::string_view detail_name) {
  for (const std::string_view list :
       {"about", "assumed", "expected", "ids", "missing", "names", "words"})
    if (detail_name == list) return 1000;
  return 80;
}

// What a member is, records say in English sentences alone; what to type for an option is none.
bool is_described(const Finding& finding) {
  return finding.code == ErrorCode::value_missing &&
         std::any_of(finding.details.begin(), finding.details.end(), [](const Detail& each) {
           return each.name == "about" && each.value.ends_with('.');
         });
}
constexpr std::string_view add_member = "Lägg till ”{name}”.";

std::string what_text(const std::vector<Finding>& findings) {
  std::string text;
  for (const auto& each : findings) {
    if (!text.empty()) text += '\n';
    text += code_name(each.code);
    if (!each.pointer.empty()) text += " " + excerpt(each.pointer);
    text += ": " + message(each, Language::sv) + " " + hint(each, Language::sv) + " | " +
            message(each, Language::en) + " " + hint(each, Language::en);
  }
  return text;
}

}  // namespace

std::span<const CodeEntry> code_entries() noexcept { return error_table; }

const CodeEntry& code_entry(ErrorCode code) noexcept {
  return error_table[static_cast<std::size_t>(code)];
}

std::string_view code_name(ErrorCode code) noexcept { return code_entry(code).name; }

std::optional<ErrorCode> code_of(std::string_view name) noexcept {
  for (const auto& entry : error_table)
    if (entry.name == name) return entry.code;
  return std::nullopt;
}

std::string excerpt(std::string_view text, std::size_t limit) {
  std::string shown;
  std::size_t width = 0;
  while (!text.empty()) {
    const auto [point, length] = character_at(text);
    std::string piece{text.substr(0, length)};
    if (!point)
      piece = "\\x" + hexadecimal(static_cast<unsigned char>(text[0]), 2);
    else if (is_invisible(*point))
      piece = "\\u{" + hexadecimal(static_cast<unsigned>(*point), 4) + "}";
    const std::size_t piece_width = point && !is_invisible(*point) ? 1 : piece.size();
    const bool is_last = text.size() == length;
    if (width + piece_width + (is_last ? 0 : 1) > limit) return shown + "…";
    shown += piece;
    width += piece_width;
    text.remove_prefix(length);
  }
  return shown;
}

std::string pointer_to(std::string_view pointer, std::string_view name) {
  std::string result{pointer};
  result += '/';
  for (const char c : name) {
    if (c == '~')
      result += "~0";
    else if (c == '/')
      result += "~1";
    else
      result += c;
  }
  return result;
}

std::string pointer_to(std::string_view pointer, std::size_t index) {
  return std::string{pointer} + "/" + std::to_string(index);
}

Finding finding(ErrorCode code, std::vector<Detail> details, std::string pointer) {
  for (auto& detail : details) detail.value = excerpt(detail.value, length_limit(detail.name));
  return {code, std::move(pointer), std::move(details)};
}

Severity severity(const Finding& finding) noexcept { return code_entry(finding.code).severity; }

std::string message(const Finding& finding, Language language) {
  const auto& entry = code_entry(finding.code);
  return filled(language == Language::sv ? entry.sv : entry.en, finding.details);
}

std::string hint(const Finding& finding, Language language) {
  const auto& entry = code_entry(finding.code);
  if (language == Language::sv && is_described(finding)) return filled(add_member, finding.details);
  const auto sentence = language == Language::sv ? entry.hint_sv : entry.hint_en;
  return filled(asks_in_vain(finding.details) ? after_question(sentence) : sentence,
                finding.details);
}

bool has_errors(std::span<const Finding> findings) noexcept {
  return std::any_of(findings.begin(), findings.end(),
                     [](const Finding& each) { return severity(each) == Severity::error; });
}

Error::Error(std::vector<Finding> findings)
    : findings_(std::move(findings)), what_(what_text(findings_)) {}
Error::~Error() = default;
CalculationError::~CalculationError() = default;
DocumentError::~DocumentError() = default;

const Finding& Error::first() const noexcept {
  for (const auto& each : findings_)
    if (severity(each) == Severity::error) return each;
  return findings_.front();
}

ErrorCode Error::code() const noexcept { return first().code; }
const std::string& Error::pointer() const noexcept { return first().pointer; }

void fail(ErrorCode code, std::vector<Detail> details, std::string pointer) {
  throw CalculationError({finding(code, std::move(details), std::move(pointer))});
}

}  // namespace iop
