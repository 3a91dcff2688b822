#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include <iop/report/render.hpp>
#include <iop/report/repayment_document.hpp>

#include "report/kalmar.hpp"

namespace {

using iop::Language;
using iop::to_html;
using iop::block::Align;
using iop::test::contains;
using iop::test::occurrences;

// What stands between the title and the end of the section.
std::string body(iop::Block block) {
  constexpr std::string_view before = "<section lang=\"sv\">\n<h1>T</h1>\n";
  constexpr std::string_view after = "</section>\n";
  const auto html = to_html({Language::sv, "T", {std::move(block)}});
  REQUIRE(html.starts_with(before));
  REQUIRE(html.ends_with(after));
  return html.substr(before.size(), html.size() - before.size() - after.size());
}

TEST_CASE("to_html writes each kind of block") {
  CHECK_EQ(to_html({Language::en, "T", {}}), "<section lang=\"en\">\n<h1>T</h1>\n</section>\n");
  CHECK_EQ(body(iop::block::Heading{2, "a"}), "<h2>a</h2>\n");
  CHECK_EQ(body(iop::block::Heading{0, "a"}), "<h2>a</h2>\n");
  CHECK_EQ(body(iop::block::Heading{7, "a"}), "<h6>a</h6>\n");
  CHECK_EQ(body(iop::block::Paragraph{"a"}), "<p>a</p>\n");
  CHECK_EQ(
      body(iop::block::Quote{"a", "b", Language::sv}),
      "<blockquote lang=\"sv\">\n<p>a</p>\n<footer>– <cite>b</cite></footer>\n</blockquote>\n");
  CHECK_EQ(body(iop::block::List{{{"a", "n"}, {"b"}}}),
           "<ul>\n<li>a<br><small>n</small></li>\n<li>b</li>\n</ul>\n");
  CHECK(body(iop::block::List{{{"a"}}, true}).starts_with("<ol>\n"));
  CHECK_EQ(body(iop::block::Facts{{{"a", "b"}}}),
           "<table>\n<tbody>\n<tr><th scope=\"row\" style=\"text-align:left\">a</th><td>b</td></tr>"
           "\n</tbody>\n</table>\n");
  CHECK_EQ(body(iop::block::Table{"C", {{"A"}, {"B", Align::right}}, {{"a", "1"}, {"b"}}}),
           "<table>\n<caption>C</caption>\n<thead>\n<tr>"
           "<th scope=\"col\" style=\"text-align:left\">A</th>"
           "<th scope=\"col\" style=\"text-align:right\">B</th></tr>\n</thead>\n<tbody>\n"
           "<tr><th scope=\"row\" style=\"text-align:left\">a</th>"
           "<td style=\"text-align:right\">1</td></tr>\n"
           "<tr><th scope=\"row\" style=\"text-align:left\">b</th>"
           "<td style=\"text-align:right\"></td></tr>\n"
           "</tbody>\n</table>\n");
}

TEST_CASE("to_html escapes everything, everywhere") {
  const std::string evil = "<script>&\"'{{x}}</script>\x01\n";
  const std::string shown =
      "&lt;script&gt;&amp;&quot;&#39;&#123;&#123;x&#125;&#125;&lt;/script&gt;\\u&#123;0001&#125;";
  const auto html = to_html(
      {Language::sv,
       evil,
       {iop::block::Heading{2, evil}, iop::block::Paragraph{evil},
        iop::block::Quote{evil, evil, Language::en}, iop::block::Table{evil, {{evil}}, {{evil}}},
        iop::block::List{{{evil, evil}}}, iop::block::Facts{{{evil, evil}}}}});
  CHECK_EQ(occurrences(html, shown), 12);
  CHECK_FALSE(contains(html, "<script"));
  CHECK_FALSE(contains(html, "{"));
  CHECK_FALSE(contains(html, "\x01"));
}

TEST_CASE("to_html gives every table of the statement headers with a scope") {
  const auto [statement, alternatives] = iop::test::kalmar_case(iop::Date(2025, 3, 14));
  const auto html = to_html(iop::repayment_document(statement, alternatives, Language::en));
  CHECK_EQ(occurrences(html, "<th "), occurrences(html, "<th scope="));
  CHECK_EQ(occurrences(html, "<thead>"), occurrences(html, "<caption>"));
  CHECK_EQ(occurrences(html, "<table>"), occurrences(html, "</table>"));
  CHECK(contains(html, "<blockquote lang=\"sv\">"));
}

}  // namespace
