#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include <iop/report/render.hpp>

namespace {

using iop::Document;
using iop::Language;
using iop::to_markdown;
using iop::block::Align;

// What stands below the title.
std::string body(iop::Block block) {
  return to_markdown({Language::sv, "T", {std::move(block)}})
      .substr(std::string_view{"# T\n\n"}.size());
}

TEST_CASE("to_markdown writes each kind of block") {
  CHECK_EQ(to_markdown({Language::sv, "T", {}}), "# T\n");
  CHECK_EQ(body(iop::block::Heading{2, "Part"}), "## Part\n");
  CHECK_EQ(body(iop::block::Heading{1, "Part"}), "## Part\n");
  CHECK_EQ(body(iop::block::Heading{99, "Part"}), "###### Part\n");
  CHECK_EQ(body(iop::block::Paragraph{"a b"}), "a b\n");
  CHECK_EQ(body(iop::block::Quote{"a", "b", Language::sv}), "> a\n>\n> – b\n");
  CHECK_EQ(body(iop::block::List{{{"a", "n"}, {"b"}}}), "- a\\\n  n\n- b\n");
  CHECK_EQ(body(iop::block::List{{{"", "n"}, {"b", " "}}}), "- n\n- b\n");
  CHECK_EQ(body(iop::block::List{{{"a", "n"}, {"b"}}, true}), "1. a\\\n   n\n2. b\n");
  CHECK_EQ(body(iop::block::Facts{{{"a", "b"}}}), "| | |\n| --- | --- |\n| a | b |\n");
  CHECK_EQ(body(iop::block::Table{"C", {{"A"}, {"B", Align::right}}, {{"a", "1"}, {"b"}}}),
           "C\n\n| A | B |\n| --- | ---: |\n| a | 1 |\n| b | |\n");
}

TEST_CASE("to_markdown escapes what means something anywhere") {
  struct Case {
    std::string_view text, escaped;
  };
  for (const auto& [text, escaped] : {
           Case{"a|b", "a\\|b"},
           Case{"a\\|b", "a\\\\\\|b"},
           Case{"*a* _b_ `c` ~d~", "\\*a\\* \\_b\\_ \\`c\\` \\~d\\~"},
           Case{"<script>alert(1)</script>", "\\<script\\>alert(1)\\</script\\>"},
           Case{"[a](javascript:b)", "\\[a\\](javascript:b)"},
           Case{"![a](b)", "!\\[a\\](b)"},
           Case{"{{x}} $y$ &lt;", "\\{\\{x\\}\\} \\$y\\$ \\&lt;"},
           Case{"a\nb\n\n# c", "a b \\# c"},
           Case{"a\x07", "a\\\\u\\{0007\\}"},
           Case{"x-1.2+3=4 #5 #", "x-1.2+3=4 \\#5 \\#"},
       }) {
    CAPTURE(std::string{text});
    CHECK_EQ(body(iop::block::Paragraph{std::string{text}}), std::string{escaped} + "\n");
    CHECK_EQ(body(iop::block::Facts{{{std::string{text}, ""}}}),
             "| | |\n| --- | --- |\n| " + std::string{escaped} + " |  |\n");
  }
}

TEST_CASE("to_markdown escapes what means something at the start of a line") {
  struct Case {
    std::string_view text, escaped;
  };
  for (const auto& [text, escaped] :
       {Case{"# a", "\\# a"}, Case{"- a", "\\- a"}, Case{"+ a", "\\+ a"}, Case{"=== a", "\\=== a"},
        Case{"1. a", "1\\. a"}, Case{"12) a", "12\\) a"}, Case{"1 a.", "1 a."},
        Case{"  - a", "\\- a"}, Case{"2025-03-14", "2025-03-14"}, Case{"", ""}, Case{"7", "7"}}) {
    CAPTURE(std::string{text});
    const std::string words{text};
    const std::string shown{escaped};
    CHECK_EQ(body(iop::block::Paragraph{words}), shown + "\n");
    CHECK_EQ(body(iop::block::List{{{words, words}}}),
             "- " + shown + (words.empty() ? "" : "\\\n  " + shown) + "\n");
    CHECK_EQ(body(iop::block::Quote{words, "s", Language::sv}), "> " + shown + "\n>\n> – s\n");
  }
}

}  // namespace
