// A document as text, Markdown or HTML.
//
//     std::cout << iop::to_text(iop::repayment_document(statement, alternatives, Language::sv));
//
// The same document gives the same bytes everywhere. What a text of the document holds is shown and
// never obeyed: control and invisible characters appear as `\u{…}`, and what means something in
// the format is escaped.
#pragma once

#include <cstddef>
#include <string>

#include <iop/core/export.hpp>
#include <iop/report/document.hpp>

namespace iop {

// Plain text, no line longer than `width` code points unless a word or a row of words is: words
// are never broken, and an amount is one word. No trailing blanks, one final line feed.
[[nodiscard]] IOP_EXPORT std::string to_text(const Document& document, std::size_t width = 80);

// Markdown with GitHub's tables.
[[nodiscard]] IOP_EXPORT std::string to_markdown(const Document& document);

// A fragment to put into a page: `<section lang="sv">…</section>`, headings from `<h1>`, tables
// with captions and scoped headers, no script, and no style but the alignment of cells.
[[nodiscard]] IOP_EXPORT std::string to_html(const Document& document);

}  // namespace iop
