#include <iop/io/partnership_file.hpp>

#include <iop/io/json.hpp>

#include "io/decode.hpp"
#include "io/document_checks.hpp"
#include "io/encode.hpp"
#include "io/file.hpp"

namespace iop {

namespace {

// The format a document says it has, checked before anything else is read: a newer file may mean
// other things by the same names.
std::optional<Finding> wrong_schema(const JsonValue& document) {
  const JsonValue* schema = document.find("schema");
  if (!schema || schema->kind != JsonValue::Kind::string || schema->text == partnership_schema ||
      is_placeholder(*schema))
    return std::nullopt;  // missing or mistyped: the decoder says so
  const std::string_view family = partnership_schema.substr(0, partnership_schema.find('/') + 1);
  const std::string_view text = schema->text;
  const std::string_view number = text.substr(std::min(family.size(), text.size()));
  const bool newer = text.starts_with(family) && !number.empty() && number.front() >= '1' &&
                     number.front() <= '9' &&
                     number.find_first_not_of("0123456789") == std::string_view::npos;
  return finding(newer ? ErrorCode::schema_newer : ErrorCode::schema_unknown,
                 {{"text", schema->text}, {"known", std::string{partnership_schema}}}, "/schema");
}

}  // namespace

Loaded load(std::string_view text) {
  std::vector<Finding> findings;
  const JsonValue document = parse_json(text, findings);
  if (document.kind != JsonValue::Kind::object)
    findings.push_back(
        finding(ErrorCode::json_not_object, {{"got", std::string{kind_name(document.kind)}}}));
  else if (const auto wrong = wrong_schema(document))
    findings.push_back(*wrong);
  if (has_errors(findings)) throw DocumentError(findings);

  FindingList list;
  for (auto& each : findings) list.add(std::move(each));
  DocumentChecks checks;
  Decoder decoder{list, checks};
  auto partnership = decoder.decode<Partnership>(document, "");
  checks.report(list);
  if (partnership)
    for (auto& each : figures_left_out(*partnership)) list.add(std::move(each));
  const auto left_out = list.left_out();
  findings = in_document_order(std::move(list).take(), document);
  findings.insert(findings.end(), left_out.begin(), left_out.end());
  if (has_errors(findings)) throw DocumentError(findings);
  return {std::move(*partnership), std::move(findings)};
}

Loaded load_file(const std::filesystem::path& path) {
  return load(read_bytes(path, limits::document_bytes));
}

Partnership parse_partnership(std::string_view text) { return load(text).partnership; }
Partnership read_partnership(const std::filesystem::path& path) {
  return load_file(path).partnership;
}

namespace {

template <class Load>
std::vector<Finding> findings_of(const Load& load_it) {
  try {
    return load_it().findings;
  } catch (const DocumentError& error) {
    return error.findings();
  }
}

}  // namespace

std::vector<Finding> validate_text(std::string_view text) {
  return findings_of([&] { return load(text); });
}
std::vector<Finding> validate(const std::filesystem::path& path) {
  return findings_of([&] { return load_file(path); });
}

std::string partnership_text(const Partnership& partnership) {
  return write_json(encode(partnership, Style::file));
}

void write_partnership(const std::filesystem::path& path, const Partnership& partnership) {
  write_bytes(path, partnership_text(partnership));
}

}  // namespace iop
