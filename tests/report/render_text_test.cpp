#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include <iop/report/render.hpp>
#include <iop/report/repayment_document.hpp>
#include <iop/report/schedule_document.hpp>

#include "report/kalmar.hpp"
#include "support/check_fields.hpp"

namespace {

using iop::Document;
using iop::Language;
using iop::to_text;
using iop::block::Align;
using iop::test::contains;

Document holding(iop::Block block) { return {Language::sv, "T", {std::move(block)}}; }

// What stands below the title.
std::string body(iop::Block block, std::size_t width = 80) {
  return to_text(holding(std::move(block)), width).substr(std::string_view{"T\n=\n\n"}.size());
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines{{}};
  for (const char c : text)
    if (c == '\n')
      lines.emplace_back();
    else
      lines.back() += c;
  return lines;
}

std::size_t code_points(const std::string& line) {
  std::size_t count = 0;
  for (const char c : line)
    if ((static_cast<unsigned char>(c) & 0xC0u) != 0x80u) ++count;
  return count;
}

TEST_CASE("document blocks list their fields as they declare them") {
  iop::test::check_fields(iop::block::Heading{2, ""});
  iop::test::check_fields(iop::block::Paragraph{});
  iop::test::check_fields(iop::block::Quote{"", "", Language::sv});
  iop::test::check_fields(iop::block::Column{});
  iop::test::check_fields(iop::block::Table{});
  iop::test::check_fields(iop::block::Item{});
  iop::test::check_fields(iop::block::List{});
  iop::test::check_fields(iop::block::Fact{});
  iop::test::check_fields(iop::block::Facts{});
  iop::test::check_fields(Document{Language::sv, ""});
}

TEST_CASE("to_text cuts the ids of a table that is too wide, and never its amounts") {
  const iop::block::Table table{
      "Caption.",
      {{"Id", iop::block::Align::left}, {"Amount", iop::block::Align::right}},
      {{"jarva-iogt-nto-spanga", "1\u00a0050\u00a0608,31\u00a0kr"}}};
  const auto text = body(table, 32);
  for (const auto& line : lines_of(text)) CHECK(code_points(line) <= 32);
  CHECK(text.find("1\u00a0050\u00a0608,31\u00a0kr") != std::string::npos);
  CHECK(text.find("jarva-iogt-") != std::string::npos);
  CHECK(text.find("jarva-iogt-nto-spanga") == std::string::npos);
}

TEST_CASE("to_text underlines headings and leaves one blank line between blocks") {
  const Document document{
      Language::en,
      "Åre",
      {iop::block::Paragraph{"One."}, iop::block::Heading{2, "Part"}, iop::block::Paragraph{"Two."},
       iop::block::Heading{3, "Piece"}, iop::block::Paragraph{"Three."}}};
  CHECK_EQ(to_text(document), "Åre\n===\n\nOne.\n\nPart\n----\nTwo.\n\nPiece\n~~~~~\nThree.\n");
}

TEST_CASE("to_text wraps at words and breaks none") {
  CHECK_EQ(body(iop::block::Paragraph{"aa bb cc"}, 5), "aa bb\ncc\n");
  CHECK_EQ(body(iop::block::Paragraph{"åå öö cc"}, 5), "åå öö\ncc\n");
  CHECK_EQ(body(iop::block::Paragraph{"a longerword b"}, 5), "a\nlongerword\nb\n");
  CHECK_EQ(body(iop::block::Paragraph{"1\u00A0000\u00A0kr b"}, 5), "1\u00A0000\u00A0kr\nb\n");
  CHECK_EQ(body(iop::block::Paragraph{"a b"}, 0), "a\nb\n");
  CHECK_EQ(body(iop::block::Paragraph{""}), "\n");
}

TEST_CASE("to_text shows quotes with their source, in the marks of their language") {
  CHECK_EQ(body(iop::block::Quote{"aa bb", "Avtal", Language::sv}, 8),
           "    ”aa\n    bb”\n    –\n    Avtal\n");
  CHECK_EQ(body(iop::block::Quote{"aa", "Lease", Language::en}), "    “aa”\n    – Lease\n");
}

TEST_CASE("to_text wraps tables inside their cells and aligns numbers to the right") {
  const iop::block::Table table{"Caption.",
                                {{"Name"}, {"Sum", Align::right}},
                                {{"first of all", "1"}, {"b", "1 000"}, {"c"}, {"d", "2", "x"}}};
  CHECK_EQ(body(table),
           "Caption.\n\n"
           "Name            Sum\n"
           "------------  -----\n"
           "first of all      1\n"
           "b             1 000\n"
           "c\n"
           "d                 2\n");
  CHECK_EQ(body(table, 15),
           "Caption.\n\n"
           "Name        Sum\n"
           "--------  -----\n"
           "first of      1\n"
           "all\n"
           "b         1 000\n"
           "c\n"
           "d             2\n");
}

TEST_CASE("to_text gives every column its longest word, however narrow the page") {
  const iop::block::Table table{"C", {{"Header"}, {"B"}}, {{"aaaaaaaaaa", "1\u00A0000\u00A0kr"}}};
  CHECK_EQ(body(table, 3),
           "C\n\n"
           "Header      B\n"
           "----------  --------\n"
           "aaaaaaaaaa  1\u00A0000\u00A0kr\n");
}

TEST_CASE("to_text cuts ids in tables that are too wide, and nothing else") {
  const std::string id = "kvinnojouren-kalmar-och-nagra-andra-foreningar-tillsammans-25";
  REQUIRE(id.size() > 60);
  const iop::block::Table table{
      "C", {{"Partnership"}, {"What"}, {"Sum", Align::right}}, {{id, "Quality " + id, "1"}}};
  const auto lines = [](const std::string& text) {
    std::vector<std::string> list;
    std::istringstream stream{text};
    for (std::string line; std::getline(stream, line);) list.push_back(line);
    return list;
  };
  for (const auto& line : lines(body(table, 80))) CHECK(line.size() <= 80);
  CHECK(contains(body(table, 200), id + "  Quality " + id));
  CHECK_EQ(body(iop::block::Table{"C", {{"A"}, {"B"}}, {{"abcdefghij-klmnopqrstuvwxyz", "x"}}}, 18),
           "C\n\n"
           "A                B\n"
           "---------------  -\n"
           "abcdefghij-      x\n"
           "klmnopqrstuvwxy\n"
           "z\n");
  // Letters of two bytes stay whole.
  CHECK(contains(body(iop::block::Table{"C", {{"A"}}, {{std::string(26, 'a') + "ååå"}}}, 27),
                 "\n" + std::string(26, 'a') + "å\nåå\n"));
}

TEST_CASE("to_text numbers lists to one width and hangs notes under their items") {
  iop::block::List list{{{"one two", "note"}, {"three"}}};
  CHECK_EQ(body(list, 6), "- one\n  two\n  note\n- three\n");
  list.numbered = true;
  list.items.resize(10, {"x"});
  const auto text = body(list);
  CHECK(contains(text, " 1. one two\n    note\n 2. three\n"));
  CHECK(contains(text, "\n 9. x\n10. x\n"));
}

TEST_CASE("to_text shows facts in two columns") {
  CHECK_EQ(body(iop::block::Facts{{{"a", "one two"}, {"long", "b"}}}, 10),
           "a     one\n      two\nlong  b\n");
}

TEST_CASE("to_text shows what data holds and obeys none of it") {
  CHECK_EQ(body(iop::block::Paragraph{" a\r\n\tb  c "}), "a b c\n");
  CHECK_EQ(body(iop::block::Paragraph{"a\x1B[31mb"}), "a\\u{001B}[31mb\n");
  CHECK_EQ(body(iop::block::Paragraph{"a\u202Eb\u200B"}), "a\\u{202E}b\\u{200B}\n");
  CHECK_EQ(body(iop::block::Paragraph{"a\xFF"}), "a\\xFF\n");
  CHECK_EQ(body(iop::block::Paragraph{std::string{"a\0b", 3}}), "a\\u{0000}b\n");
  CHECK_EQ(body(iop::block::Facts{{{"a\nb", "c\nd"}}}), "a b  c d\n");
  CHECK_EQ(to_text({Language::sv, "T\nU", {}}), "T U\n===\n");
}

TEST_CASE("no line of the Kalmar documents is wider than asked for or ends in a blank") {
  for (const auto language : {Language::sv, Language::en})
    for (const auto& day : {iop::Date(2025, 3, 14), iop::Date(2025, 6, 10), iop::Date(2024, 5, 31),
                            iop::Date(2022, 1, 1), iop::Date(2027, 1, 1)}) {
      const auto [statement, alternatives] = iop::test::kalmar_case(day);
      const auto document = iop::repayment_document(statement, alternatives, language);
      for (const std::size_t width : {80u, 90u, 120u})
        for (const auto& line : lines_of(to_text(document, width))) {
          CAPTURE(line);
          CHECK_LE(code_points(line), width);
          CHECK_FALSE(line.ends_with(' '));
        }
    }
  const auto schedule = iop::payment_schedule(iop::test::kalmar_agreement());
  for (const auto language : {Language::sv, Language::en})
    for (const auto& line : lines_of(to_text(iop::schedule_document(schedule, language))))
      CHECK_LE(code_points(line), 80);
}

}  // namespace
