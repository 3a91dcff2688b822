#include <iop/io/partnership_file.hpp>

#include <iop/io/json.hpp>
#include <iop/rules/document/check_partnership.hpp>
#include <iop/rules/document/document_checks.hpp>

#include "io/decode.hpp"
#include "io/encode.hpp"
#include "io/file.hpp"

namespace iop {

namespace {

// The format a document says it has, checked before anything else is read. One that is missing or
// mistyped the decoder tells.
std::optional<Finding> wrong_schema(const JsonValue& document) {
  const JsonValue* schema = document.find("schema");
  if (!schema || schema->kind != JsonValue::Kind::string || is_placeholder(*schema))
    return std::nullopt;
  return schema_problem(schema->text);
}

void add_places(const JsonValue& value, const std::string& pointer, DocumentOrder& order) {
  order.add(pointer);
  for (std::size_t i = 0; i < value.items.size(); ++i)
    add_places(value.items[i], pointer_to(pointer, i), order);
  for (const auto& [name, member] : value.members)
    add_places(member, pointer_to(pointer, name), order);
}

std::vector<Finding> in_document_order(std::vector<Finding> findings, const JsonValue& document) {
  if (findings.size() < 2) return findings;
  DocumentOrder order;
  add_places(document, "", order);
  return order.sorted(std::move(findings));
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
    auto [partnership, findings] = load_it();
    for (auto& each : check_agreements(partnership)) findings.push_back(std::move(each));
    return findings;
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
  const std::string text = partnership_text(partnership);
  // By the reader itself, so that nothing is forgotten: also how the text is encoded, how large it
  // is, and members of its own that have the name of a field.
  (void)load(text);
  write_bytes(path, text);
}

}  // namespace iop
