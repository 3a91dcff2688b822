// Case files: comma-separated, RFC 4180 quoting, a header row.
//
//     for (const auto& row : iop::test::csv_rows(iop::test::case_file("repayment.csv")))
//       row.at("case_id");
#pragma once

#include <cstddef>
#include <map>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace iop::test {

using Row = std::map<std::string, std::string>;

// The fields of every line, quotes taken off. Lines end in LF or CR LF.
[[nodiscard]] inline std::vector<std::vector<std::string>> csv_fields(std::string_view text) {
  std::vector<std::vector<std::string>> lines;
  std::vector<std::string> fields(1);
  bool quoted = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const bool doubled = quoted && c == '"' && i + 1 < text.size() && text[i + 1] == '"';
    if (doubled) {
      fields.back() += '"';
      ++i;
    } else if (c == '"') {
      quoted = !quoted;
    } else if (!quoted && c == ',') {
      fields.emplace_back();
    } else if (!quoted && c == '\n') {
      if (!fields.back().empty() && fields.back().back() == '\r') fields.back().pop_back();
      lines.push_back(std::move(fields));
      fields = std::vector<std::string>(1);
    } else {
      fields.back() += c;
    }
  }
  if (quoted || fields.size() > 1 || !fields.back().empty())
    throw std::runtime_error("the last line of a case file is not whole");
  return lines;
}

[[nodiscard]] inline std::vector<Row> csv_rows(std::string_view text) {
  const auto lines = csv_fields(text);
  std::vector<Row> rows;
  for (std::size_t i = 1; i < lines.size(); ++i) {
    if (lines[i].size() != lines[0].size())
      throw std::runtime_error("line " + std::to_string(i + 1) + " of a case file has " +
                               std::to_string(lines[i].size()) + " fields");
    Row row;
    for (std::size_t k = 0; k < lines[i].size(); ++k) row[lines[0][k]] = lines[i][k];
    rows.push_back(std::move(row));
  }
  return rows;
}

}  // namespace iop::test
