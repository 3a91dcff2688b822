// A document as plain data, before it is text, Markdown or HTML (`report/render.hpp`).
//
//     const iop::Document document{
//         iop::Language::sv, "Betalningsplan",
//         {iop::block::Heading{2, "Utbetalningar"}, iop::block::Paragraph{"Två gånger om året."}}};
//
// Every text in it is data, never markup: it may hold `<script>`, pipes, line breaks or control
// characters, and each renderer sees to it that they are shown and not obeyed. Line breaks and runs
// of blanks are one blank.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include <iop/core/error.hpp>
#include <iop/core/fields.hpp>
#include <iop/core/words.hpp>

namespace iop {

namespace block {

struct Heading {
  std::int64_t level;  // 2 to 6; the document's title is level 1
  std::string text;

  bool operator==(const Heading&) const = default;
  static constexpr auto description() {
    return describe<Heading>(
        "Heading", "The heading of a part.",
        field("level", &Heading::level, "From 2 to 6; the title of the document is level 1."),
        field("text", &Heading::text, "Its words."));
  }
};

struct Paragraph {
  std::string text;

  bool operator==(const Paragraph&) const = default;
  static constexpr auto description() {
    return describe<Paragraph>("Paragraph", "A paragraph.",
                               field("text", &Paragraph::text, "Its words."));
  }
};

// Somebody else's words, which need not be in the language of the document.
struct Quote {
  std::string text;
  std::string source;
  Language language;

  bool operator==(const Quote&) const = default;
  static constexpr auto description() {
    return describe<Quote>("Quote", "Words taken from somewhere else.",
                           field("text", &Quote::text, "The words, to the letter."),
                           field("source", &Quote::source, "Where they are from."),
                           field("language", &Quote::language, "The language they are in."));
  }
};

enum class Align { left, right };

struct Column {
  std::string header;
  Align align = Align::left;

  bool operator==(const Column&) const = default;
  static constexpr auto description() {
    return describe<Column>("Column", "A column of a table.",
                            field("header", &Column::header, "Its heading."),
                            field("align", &Column::align, "Right for amounts and counts."));
  }
};

// The first cell of a row names the row. A cell that is missing is empty; one too many is left out.
struct Table {
  std::string caption;
  std::vector<Column> columns;
  std::vector<std::vector<std::string>> rows;

  bool operator==(const Table&) const = default;
  static constexpr auto description() {
    return describe<Table>("Table", "A table.",
                           field("caption", &Table::caption, "What the table shows."),
                           field("columns", &Table::columns, "Its columns."),
                           field("rows", &Table::rows, "Its rows, a text for each column."));
  }
};

struct Item {
  std::string text;
  std::string note = {};

  bool operator==(const Item&) const = default;
  static constexpr auto description() {
    return describe<Item>(
        "Item", "An item of a list.", field("text", &Item::text, "What it says."),
        field("note", &Item::note, "What stands on a line of its own under it; may be empty."));
  }
};

struct List {
  std::vector<Item> items;
  bool numbered = false;

  bool operator==(const List&) const = default;
  static constexpr auto description() {
    return describe<List>("List", "A list.", field("items", &List::items, "Its items."),
                          field("numbered", &List::numbered, "Whether the order means something."));
  }
};

struct Fact {
  std::string label;
  std::string value;

  bool operator==(const Fact&) const = default;
  static constexpr auto description() {
    return describe<Fact>("Fact", "A value and what it is.",
                          field("label", &Fact::label, "What it is."),
                          field("value", &Fact::value, "The value, as text."));
  }
};

// Values with their labels, in two columns without a header.
struct Facts {
  std::vector<Fact> rows;

  bool operator==(const Facts&) const = default;
  static constexpr auto description() {
    return describe<Facts>("Facts", "Values with their labels.",
                           field("rows", &Facts::rows, "The values, in order."));
  }
};

}  // namespace block

template <>
struct Words<block::Align> {
  static constexpr std::string_view name = "Align";
  static constexpr std::array list{Word{block::Align::left, "left"},
                                   Word{block::Align::right, "right"}};
  static constexpr block::Align unless_said = block::Align::left;
};

using Block = std::variant<block::Heading, block::Paragraph, block::Quote, block::Table,
                           block::List, block::Facts>;

struct Document {
  Language language;
  std::string title;
  std::vector<Block> blocks = {};

  bool operator==(const Document&) const = default;
  static constexpr auto description() {
    return describe<Document>("Document", "A document, before it is text, Markdown or HTML.",
                              field("language", &Document::language, "The language it is in."),
                              field("title", &Document::title, "Its title."),
                              field("blocks", &Document::blocks, "Its parts, in order."));
  }
};

}  // namespace iop
