#include <iop/io/json.hpp>

#include <unordered_set>

#include <nlohmann/json.hpp>

namespace iop {

namespace {

[[noreturn]] void refuse(ErrorCode code, std::vector<Detail> details, std::string pointer = {}) {
  throw DocumentError({finding(code, std::move(details), std::move(pointer))});
}

// The first byte that is not part of well-formed UTF-8 (RFC 3629), or npos.
std::size_t first_bad_byte(std::string_view text) {
  const auto byte = [&](std::size_t i) -> unsigned {
    return i < text.size() ? static_cast<unsigned char>(text[i]) : 0;
  };
  for (std::size_t i = 0; i < text.size();) {
    const unsigned lead = byte(i);
    if (lead < 0x80) {
      ++i;
      continue;
    }
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    // The second byte's bounds shut out overlong forms, surrogates and what is beyond U+10FFFF.
    const unsigned lowest = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    const unsigned highest = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    bool good = lead >= 0xC2 && lead <= 0xF4 && byte(i + 1) >= lowest && byte(i + 1) <= highest;
    for (std::size_t k = 2; good && k < length; ++k) good = (byte(i + k) & 0xC0) == 0x80;
    if (!good) return i;
    i += length;
  }
  return std::string_view::npos;
}

// nlohmann's lexer takes NUL for the end of the text and would never see what follows it.
void refuse_control_characters(std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto c = static_cast<unsigned char>(text[i]);
    if (c < 0x20 && c != '\t' && c != '\n' && c != '\r')
      refuse(ErrorCode::json_control_character,
             {{"character", std::string(1, text[i])}, {"offset", std::to_string(i)}});
  }
}

[[noreturn]] void refuse_syntax(std::string_view text, std::size_t offset) {
  // nlohmann counts the byte after the one it stumbled over.
  const std::size_t at = std::min(offset > 0 ? offset - 1 : 0, text.size());
  const std::string_view before = text.substr(0, at);
  const auto line_start = before.rfind('\n') + 1;  // npos + 1 is 0
  const auto line = 1 + std::count(before.begin(), before.end(), '\n');
  std::size_t column = 1;
  for (const char c : before.substr(line_start)) column += (c & 0xC0) != 0x80 ? 1 : 0;
  const std::string_view rest = text.substr(at);
  refuse(ErrorCode::json_syntax, {{"line", std::to_string(line)},
                                  {"column", std::to_string(column)},
                                  {"text", std::string{rest.substr(0, rest.find('\n'))}}});
}

// Builds a JsonValue from nlohmann's events, within the limits, knowing at every moment where it
// is.
class Builder {
 public:
  using number_integer_t = nlohmann::json::number_integer_t;
  using number_unsigned_t = nlohmann::json::number_unsigned_t;
  using number_float_t = nlohmann::json::number_float_t;
  using string_t = nlohmann::json::string_t;
  using binary_t = nlohmann::json::binary_t;

  explicit Builder(std::string_view text) : text_(text) {}

  bool null() { return add({JsonValue::Kind::null, {}, {}, {}}); }
  bool boolean(bool value) { return add(JsonValue::boolean(value)); }
  // Whole numbers come here only with a minus, so a zero was written "-0".
  bool number_integer(number_integer_t value) {
    return number(value == 0 ? "-0" : std::to_string(value));
  }
  bool number_unsigned(number_unsigned_t value) { return number(std::to_string(value)); }
  // nlohmann puts the locale's decimal point into this text; JSON knows one.
  bool number_float(number_float_t, const string_t& text) {
    std::string digits;
    for (const char c : text) {
      const bool own = std::string_view{"0123456789+-eE."}.find(c) != std::string_view::npos;
      if (own || !digits.ends_with('.')) digits += own ? c : '.';
    }
    return number(digits);
  }
  bool binary(binary_t&) { return false; }  // never in JSON text
  bool string(string_t& text) {
    within(text.size(), limits::string_bytes, ErrorCode::json_string_too_long);
    return add(JsonValue::string(text));
  }
  bool key(string_t& name) {
    within(name.size(), limits::name_bytes, ErrorCode::json_key_too_long);
    if (!levels_.back().names.insert(name).second)
      duplicates_.push_back(
          finding(ErrorCode::json_duplicate_key, {{"name", name}}, pointer_to(pointer(), name)));
    levels_.back().name = name;
    levels_.back().in_member = true;
    return true;
  }
  bool start_object(std::size_t) { return open(JsonValue::object()); }
  bool start_array(std::size_t) { return open(JsonValue::array()); }
  bool end_object() { return close(); }
  bool end_array() { return close(); }
  bool parse_error(std::size_t position, const std::string&, const nlohmann::json::exception& why) {
    if (why.id == 406) {  // a number beyond a double's range
      const std::string_view before = text_.substr(0, std::min(position, text_.size()));
      const std::string_view number = before.substr(before.find_last_of(" \t\r\n,:[{") + 1);
      within(number.size(), limits::number_characters, ErrorCode::json_number_too_long);
      refuse(ErrorCode::json_number_range, {{"text", std::string{number}}}, pointer());
    }
    refuse_syntax(text_, position);
  }

  [[nodiscard]] const std::vector<Finding>& duplicates() const { return duplicates_; }
  [[nodiscard]] JsonValue take() { return std::move(root_); }

 private:
  struct Level {
    JsonValue value;
    std::string name;                       // of the member being read
    bool in_member = false;                 // an empty name is a name
    std::unordered_set<std::string> names;  // of this object so far
  };

  std::string pointer() const {
    std::string result;
    for (const auto& level : levels_)
      result = level.value.kind == JsonValue::Kind::object
                   ? (level.in_member ? pointer_to(result, level.name) : result)
                   : pointer_to(result, level.value.items.size());
    return result;
  }
  void within(std::size_t size, std::size_t limit, ErrorCode code) const {
    if (size > limit)
      refuse(code, {{"size", std::to_string(size)}, {"limit", std::to_string(limit)}}, pointer());
  }
  bool number(std::string_view text) {
    within(text.size(), limits::number_characters, ErrorCode::json_number_too_long);
    return add(JsonValue::number(text));
  }
  bool add(JsonValue value) {
    if (levels_.empty()) {
      root_ = std::move(value);
      return true;
    }
    if (++count_ > limits::members)
      refuse(ErrorCode::json_too_many_members, {{"limit", std::to_string(limits::members)}});
    Level& level = levels_.back();
    if (level.value.kind == JsonValue::Kind::object)
      level.value.members.push_back({std::move(level.name), std::move(value)});
    else
      level.value.items.push_back(std::move(value));
    level.name.clear();
    level.in_member = false;
    return true;
  }
  bool open(JsonValue value) {
    if (levels_.size() >= limits::depth)
      refuse(ErrorCode::json_too_deep, {{"limit", std::to_string(limits::depth)}}, pointer());
    levels_.push_back({std::move(value), {}, false, {}});
    return true;
  }
  bool close() {
    JsonValue value = std::move(levels_.back().value);
    levels_.pop_back();
    return add(std::move(value));
  }

  std::string_view text_;
  std::vector<Level> levels_;
  std::size_t count_ = 0;
  std::vector<Finding> duplicates_;
  JsonValue root_;
};

}  // namespace

JsonValue parse_json(std::string_view text, std::vector<Finding>& findings) {
  if (text.size() > limits::document_bytes)
    refuse(ErrorCode::json_too_large, {{"size", std::to_string(text.size())},
                                       {"limit", std::to_string(limits::document_bytes)}});
  if (const auto bad = first_bad_byte(text); bad != std::string_view::npos)
    refuse(ErrorCode::json_encoding, {{"offset", std::to_string(bad)}});
  if (text.starts_with("\xEF\xBB\xBF")) {
    findings.push_back(finding(ErrorCode::json_byte_order_mark));
    text.remove_prefix(3);
  }
  if (text.find_first_not_of(" \t\r\n") == std::string_view::npos)
    refuse(ErrorCode::json_empty, {});
  refuse_control_characters(text);
  if (text.starts_with("\xEF\xBB\xBF"))
    refuse_syntax(text, 1);  // nlohmann would skip a second mark

  Builder builder{text};
  const bool whole = nlohmann::json::sax_parse(text.begin(), text.end(), &builder);
  if (!whole) refuse_syntax(text, text.size());
  if (!builder.duplicates().empty()) throw DocumentError(builder.duplicates());
  return builder.take();
}

}  // namespace iop
