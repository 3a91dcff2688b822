#include <iop/report/render.hpp>

#include <algorithm>
#include <array>

#include "report/plain.hpp"

namespace iop {

namespace {

using block::Align;
using report::code_points;
using report::cut;
using report::plain;
using Lines = std::vector<std::string>;
using Rows = std::vector<Lines>;

constexpr std::size_t gap = 2;  // between columns

// A table that is too wide has its longest words, which are ids, cut in pieces of `shortest_piece`
// characters at the least: first those of more than 24 characters, then those of more than 14.
constexpr std::size_t any_length = static_cast<std::size_t>(-1);
constexpr std::array<std::size_t, 3> longest_kept{any_length, 24, 14};
constexpr std::size_t shortest_piece = 12;

std::size_t less(std::size_t from, std::size_t amount) noexcept {
  return from > amount ? from - amount : 0;
}

// At least one line.
Lines wrapped(std::string_view text, std::size_t width) {
  const std::string all = plain(text);
  Lines lines{{}};
  for (std::string_view rest = all; !rest.empty();) {
    const auto word = cut(rest, ' ');
    auto& line = lines.back();
    if (line.empty())
      line = word;
    else if (code_points(line) + 1 + code_points(word) <= width)
      line.append(" ").append(word);
    else
      lines.emplace_back(word);
  }
  return lines;
}

std::string joined_lines(const Lines& lines) {
  std::string text;
  for (const auto& line : lines) text += line.substr(0, line.find_last_not_of(' ') + 1) + '\n';
  return text;
}

// `first` before the first line, as many blanks before the others.
std::string hanging(std::string_view first, std::string_view text, std::size_t width) {
  const std::size_t indent = code_points(first);
  Lines lines = wrapped(text, less(width, indent));
  for (std::size_t i = 0; i < lines.size(); ++i)
    lines[i] = (i == 0 ? std::string{first} : std::string(indent, ' ')) + lines[i];
  return joined_lines(lines);
}

// The first `width` characters of a word, or fewer where it can be cut after one of - _ . / there.
std::string_view piece_of(std::string_view& word, std::size_t width) {
  std::size_t end = 0, characters = 0, after_mark = 0;
  while (end < word.size() && characters < width) {
    do ++end;
    while (end < word.size() && (static_cast<unsigned char>(word[end]) & 0xC0u) == 0x80u);
    ++characters;
    const bool is_mark = std::string_view{"-_./"}.find(word[end - 1]) != std::string_view::npos;
    if (is_mark && 2 * characters >= width) after_mark = end;
  }
  if (after_mark > 0 && end < word.size()) end = after_mark;
  const auto piece = word.substr(0, end);
  word.remove_prefix(end);
  return piece;
}

// As `wrapped`, with words that are longer than the width in pieces.
Lines wrapped_in_cell(std::string_view text, std::size_t width) {
  Lines lines;
  for (const auto& line : wrapped(text, width)) {
    std::string_view rest = line;
    while (code_points(rest) > std::max<std::size_t>(width, 1))
      lines.emplace_back(piece_of(rest, std::max<std::size_t>(width, 1)));
    lines.emplace_back(rest);
  }
  return lines;
}

std::size_t longest(const Lines& lines) {
  std::size_t length = 0;
  for (const auto& line : lines) length = std::max(length, code_points(line));
  return length;
}

// The longest word of a cell that is kept whole, or a piece.
std::size_t longest_word(std::string_view cell, std::size_t kept) {
  std::size_t length = 0;
  for (const auto& word : wrapped(cell, 0)) {
    const std::size_t own = code_points(word);
    length = std::max(length, own > kept ? shortest_piece : own);
  }
  return length;
}

// Every column as wide as its longest cell. Where that is too much, the widest are cut to one
// limit, but no column below its longest word; and where that is too much, ids are cut, never what
// stands to the right: amounts and numbers.
std::vector<std::size_t> column_widths(const Rows& rows, const std::vector<Align>& aligns,
                                       std::size_t width) {
  const std::size_t columns = aligns.size();
  std::vector<std::size_t> natural(columns);
  for (const auto& row : rows)
    for (std::size_t i = 0; i < columns; ++i)
      natural[i] = std::max(natural[i], code_points(plain(row[i])));
  std::vector<std::size_t> widths = natural;
  const std::size_t room = less(width, gap * less(columns, 1));
  const auto too_wide = [&] {
    std::size_t sum = 0;
    for (const auto each : widths) sum += each;
    return sum > room;
  };
  for (const std::size_t kept : longest_kept) {
    std::vector<std::size_t> least(columns);
    for (const auto& row : rows)
      for (std::size_t i = 0; i < columns; ++i)
        least[i] =
            std::max(least[i], longest_word(row[i], aligns[i] == Align::right ? any_length : kept));
    for (std::size_t limit = room; limit > 0 && too_wide(); --limit)
      for (std::size_t i = 0; i < columns; ++i)
        widths[i] = std::max(least[i], std::min(natural[i], limit));
  }
  return widths;
}

// A row of cells as lines, each cell wrapped within its column.
Lines laid_out(const Lines& row, const std::vector<std::size_t>& widths,
               const std::vector<Align>& aligns) {
  Lines lines;
  std::size_t offset = 0;
  for (std::size_t i = 0; i < widths.size(); ++i) {
    const Lines cell = wrapped_in_cell(row[i], widths[i]);
    if (lines.size() < cell.size()) lines.resize(cell.size());
    for (std::size_t k = 0; k < cell.size(); ++k) {
      const std::size_t before =
          offset + (aligns[i] == Align::right ? less(widths[i], code_points(cell[k])) : 0);
      lines[k].append(less(before, code_points(lines[k])), ' ').append(cell[k]);
    }
    offset += widths[i] + gap;
  }
  return lines;
}

void append(Lines& lines, const Lines& more) {
  lines.insert(lines.end(), more.begin(), more.end());
}

std::string underlined(std::string_view text, char mark, std::size_t width) {
  Lines lines = wrapped(text, width);
  lines.emplace_back(longest(lines), mark);
  return joined_lines(lines);
}

std::string shown(const block::Heading& heading, std::size_t width) {
  return underlined(heading.text, heading.level <= 2 ? '-' : '~', width);
}

std::string shown(const block::Paragraph& paragraph, std::size_t width) {
  return joined_lines(wrapped(paragraph.text, width));
}

std::string shown(const block::Quote& quote, std::size_t width) {
  constexpr std::string_view indent = "    ";
  const std::string opening = quote.language == Language::sv ? "”" : "“";
  return hanging(indent, opening + quote.text + "”", width) +
         hanging(indent, "– " + quote.source, width);
}

std::string shown(const block::Table& table, std::size_t width) {
  Lines header;
  std::vector<Align> aligns;
  for (const auto& column : table.columns) {
    header.push_back(column.header);
    aligns.push_back(column.align);
  }
  Rows rows{header};
  for (const auto& row : table.rows) {
    rows.push_back(row);
    rows.back().resize(header.size());
  }
  const auto widths = column_widths(rows, aligns, width);
  Lines rules;
  for (const auto each : widths) rules.emplace_back(each, '-');

  Lines lines = wrapped(table.caption, width);
  append(lines, {""});
  append(lines, laid_out(header, widths, aligns));
  append(lines, laid_out(rules, widths, aligns));
  for (std::size_t i = 1; i < rows.size(); ++i) append(lines, laid_out(rows[i], widths, aligns));
  return joined_lines(lines);
}

std::string shown(const block::List& list, std::size_t width) {
  const std::size_t number_width = std::to_string(list.items.size()).size();
  std::string text;
  for (std::size_t i = 0; i < list.items.size(); ++i) {
    const std::string number = std::to_string(i + 1);
    const std::string mark =
        list.numbered ? std::string(number_width - number.size(), ' ') + number + ". " : "- ";
    text += hanging(mark, list.items[i].text, width);
    if (!list.items[i].note.empty())
      text += hanging(std::string(mark.size(), ' '), list.items[i].note, width);
  }
  return text;
}

std::string shown(const block::Facts& facts, std::size_t width) {
  Rows rows;
  for (const auto& fact : facts.rows) rows.push_back({fact.label, fact.value});
  const auto widths = column_widths(rows, {Align::left, Align::left}, width);
  Lines lines;
  for (const auto& row : rows) append(lines, laid_out(row, widths, {Align::left, Align::left}));
  return joined_lines(lines);
}

}  // namespace

std::string to_text(const Document& document, std::size_t width) {
  std::string text = underlined(document.title, '=', width);
  bool under_heading = false;
  for (const auto& each : document.blocks) {
    if (!under_heading) text += '\n';
    text += std::visit([&](const auto& block) { return shown(block, width); }, each);
    under_heading = std::holds_alternative<block::Heading>(each);
  }
  return text;
}

}  // namespace iop
