#include <iop/report/render.hpp>

#include <algorithm>

#include "report/plain.hpp"

namespace iop {

namespace {

// Braces too: `{{…}}` is code to the templates that fragments are put into.
std::string_view entity(char c) noexcept {
  switch (c) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    case '\'':
      return "&#39;";
    case '{':
      return "&#123;";
    case '}':
      return "&#125;";
    default:
      return {};
  }
}

std::string escaped(std::string_view text) {
  std::string html;
  for (const char c : report::plain(text)) {
    const auto instead = entity(c);
    if (instead.empty())
      html += c;
    else
      html += instead;
  }
  return html;
}

// <tag attributes>text</tag>
std::string element(std::string_view tag, std::string_view text, std::string_view attributes = {}) {
  const std::string name{tag};
  return "<" + name + std::string{attributes} + ">" + escaped(text) + "</" + name + ">";
}

// Browsers centre header cells and align others to the left.
std::string alignment(block::Align align, bool is_header) {
  if (align == block::Align::right) return R"( style="text-align:right")";
  return is_header ? R"( style="text-align:left")" : "";
}

std::string shown(const block::Heading& heading) {
  const auto level = std::clamp<std::int64_t>(heading.level, 2, 6);
  return element("h" + std::to_string(level), heading.text) + '\n';
}

std::string shown(const block::Paragraph& paragraph) { return element("p", paragraph.text) + '\n'; }

std::string shown(const block::Quote& quote) {
  return "<blockquote lang=\"" + std::string{word(quote.language)} + "\">\n" +
         element("p", quote.text) + "\n<footer>– " + element("cite", quote.source) +
         "</footer>\n</blockquote>\n";
}

std::string shown(const block::Table& table) {
  std::string html = "<table>\n" + element("caption", table.caption) + "\n<thead>\n<tr>";
  for (const auto& [header, align] : table.columns)
    html += element("th", header, R"( scope="col")" + alignment(align, true));
  html += "</tr>\n</thead>\n<tbody>\n";
  for (const auto& row : table.rows) {
    html += "<tr>";
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
      const bool names_row = i == 0;
      html += element(
          names_row ? "th" : "td", i < row.size() ? row[i] : std::string{},
          (names_row ? R"( scope="row")" : "") + alignment(table.columns[i].align, names_row));
    }
    html += "</tr>\n";
  }
  return html + "</tbody>\n</table>\n";
}

std::string shown(const block::List& list) {
  const std::string tag = list.numbered ? "ol" : "ul";
  std::string html = "<" + tag + ">\n";
  for (const auto& [text, note] : list.items)
    html +=
        "<li>" + escaped(text) + (note.empty() ? "" : "<br>" + element("small", note)) + "</li>\n";
  return html + "</" + tag + ">\n";
}

std::string shown(const block::Facts& facts) {
  std::string html = "<table>\n<tbody>\n";
  for (const auto& [label, value] : facts.rows)
    html += "<tr>" + element("th", label, R"( scope="row")" + alignment(block::Align::left, true)) +
            element("td", value) + "</tr>\n";
  return html + "</tbody>\n</table>\n";
}

}  // namespace

std::string to_html(const Document& document) {
  std::string html = "<section lang=\"" + std::string{word(document.language)} + "\">\n" +
                     element("h1", document.title) + '\n';
  for (const auto& each : document.blocks)
    html += std::visit([](const auto& block) { return shown(block); }, each);
  return html + "</section>\n";
}

}  // namespace iop
