#include <iop/report/render.hpp>

#include <algorithm>

#include "report/plain.hpp"

namespace iop {

namespace {

bool digit(char c) noexcept { return c >= '0' && c <= '9'; }

// What means something anywhere in a line. A backslash before punctuation is never shown.
std::string inline_text(std::string_view text) {
  constexpr std::string_view special = "\\`*_{}[]<>|~&$#";
  std::string escaped;
  for (const char c : report::plain(text)) {
    if (special.find(c) != std::string_view::npos) escaped += '\\';
    escaped += c;
  }
  return escaped;
}

// What means something at the start of a line as well: lists, numbers of lists, rules.
std::string line_text(std::string_view text) {
  std::string escaped = inline_text(text);
  const auto number = static_cast<std::size_t>(
      std::find_if_not(escaped.begin(), escaped.end(), digit) - escaped.begin());
  if (number < escaped.size() &&
      std::string_view{number == 0 ? "+-=" : ".)"}.find(escaped[number]) != std::string_view::npos)
    escaped.insert(number, 1, '\\');
  return escaped;
}

std::string row_text(const std::vector<std::string>& cells, std::size_t columns) {
  std::string text = "|";
  for (std::size_t i = 0; i < columns; ++i)
    text += (i < cells.size() ? " " + inline_text(cells[i]) : std::string{}) + " |";
  return text + '\n';
}

std::string shown(const block::Heading& heading) {
  return std::string(static_cast<std::size_t>(std::clamp<std::int64_t>(heading.level, 2, 6)), '#') +
         ' ' + inline_text(heading.text) + '\n';
}

std::string shown(const block::Paragraph& paragraph) { return line_text(paragraph.text) + '\n'; }

std::string shown(const block::Quote& quote) {
  return "> " + line_text(quote.text) + "\n>\n> – " + inline_text(quote.source) + '\n';
}

std::string shown(const block::Table& table) {
  const std::size_t columns = table.columns.size();
  std::vector<std::string> headers;
  std::string rule = "|";
  for (const auto& column : table.columns) {
    headers.push_back(column.header);
    rule += column.align == block::Align::right ? " ---: |" : " --- |";
  }
  std::string text = line_text(table.caption) + "\n\n" + row_text(headers, columns) + rule + '\n';
  for (const auto& row : table.rows) text += row_text(row, columns);
  return text;
}

std::string shown(const block::List& list) {
  std::string text;
  for (std::size_t i = 0; i < list.items.size(); ++i) {
    const std::string words = line_text(list.items[i].text);
    const std::string note = line_text(list.items[i].note);
    const std::string mark = list.numbered ? std::to_string(i + 1) + ". " : "- ";
    const bool both = !words.empty() && !note.empty();
    text += mark + words;
    if (both) text.append("\\\n").append(mark.size(), ' ');
    text += note + '\n';
  }
  return text;
}

std::string shown(const block::Facts& facts) {
  std::string text = "| | |\n| --- | --- |\n";
  for (const auto& [label, value] : facts.rows) text += row_text({label, value}, 2);
  return text;
}

}  // namespace

std::string to_markdown(const Document& document) {
  std::string text = "# " + inline_text(document.title) + '\n';
  for (const auto& each : document.blocks)
    text += '\n' + std::visit([](const auto& block) { return shown(block); }, each);
  return text;
}

}  // namespace iop
