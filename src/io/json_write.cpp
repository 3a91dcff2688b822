#include <iop/io/json.hpp>

#include <cstdio>

namespace iop {

namespace {

void write_string(std::string& out, std::string_view text) {
  out += '"';
  for (const char c : text) {
    switch (c) {
      case '"':
        out += "\\\"";
        break;
      case '\\':
        out += "\\\\";
        break;
      case '\b':
        out += "\\b";
        break;
      case '\f':
        out += "\\f";
        break;
      case '\n':
        out += "\\n";
        break;
      case '\r':
        out += "\\r";
        break;
      case '\t':
        out += "\\t";
        break;
      default:
        if (static_cast<unsigned char>(c) < 0x20) {
          char buffer[8];
          std::snprintf(buffer, sizeof buffer, "\\u%04x", static_cast<unsigned>(c));
          out += buffer;
        } else {
          out += c;
        }
    }
  }
  out += '"';
}

// `indent` counts levels, or is negative for everything on one line.
void write(std::string& out, const JsonValue& value, int indent) {
  const bool lines = indent >= 0;
  const auto line = [&](int level) {
    if (!lines) return;
    out += '\n';
    out.append(static_cast<std::size_t>(level) * 2, ' ');
  };
  const auto block = [&](char open, char close, const auto& elements, const auto& write_element) {
    out += open;
    bool first = true;
    for (const auto& element : elements) {
      if (!first) out += ',';
      first = false;
      line(indent + 1);
      write_element(element);
    }
    if (!first) line(indent);
    out += close;
  };
  const int inner = lines ? indent + 1 : indent;
  switch (value.kind) {
    case JsonValue::Kind::null:
      out += "null";
      return;
    case JsonValue::Kind::boolean:
    case JsonValue::Kind::number:
      out += value.text;
      return;
    case JsonValue::Kind::string:
      write_string(out, value.text);
      return;
    case JsonValue::Kind::array:
      block('[', ']', value.items, [&](const JsonValue& item) { write(out, item, inner); });
      return;
    case JsonValue::Kind::object:
      block('{', '}', value.members, [&](const JsonMember& member) {
        write_string(out, member.name);
        out += lines ? ": " : ":";
        write(out, member.value, inner);
      });
      return;
  }
}

}  // namespace

std::string write_json(const JsonValue& value) {
  std::string out;
  write(out, value, 0);
  out += '\n';
  return out;
}

std::string write_json_line(const JsonValue& value) {
  std::string out;
  write(out, value, -1);
  return out;
}

}  // namespace iop
