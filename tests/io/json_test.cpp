#include <iop/io/json.hpp>

#include <clocale>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "support/cases.hpp"
#include "support/check_code.hpp"
#include "support/documents.hpp"
#include "support/small_stack.hpp"

namespace {

using iop::DocumentError;
using iop::Finding;
using iop::JsonValue;
using iop::parse_json;
using iop::write_json;
using iop::write_json_line;
using namespace std::string_literals;

// "json.syntax", with " at /pointer" where there is one, or "ok".
std::string outcome(std::string_view text) {
  std::vector<Finding> findings;
  try {
    static_cast<void>(parse_json(text, findings));
  } catch (const DocumentError& error) {
    for (const auto& finding : error.findings())
      for (const auto language : {iop::Language::sv, iop::Language::en}) {
        CHECK_FALSE(iop::test::has_unfilled_name(iop::message(finding, language)));
        CHECK_FALSE(iop::test::has_unfilled_name(iop::hint(finding, language)));
      }
    return iop::test::shown(iop::test::places(error.findings()));
  }
  return "ok";
}

std::string message_for(std::string_view text) {
  std::vector<Finding> findings;
  try {
    static_cast<void>(parse_json(text, findings));
  } catch (const DocumentError& error) {
    return iop::message(error.findings().at(0), iop::Language::en);
  }
  return "ok";
}

std::string repeated(std::string_view text, std::size_t times) {
  std::string result;
  result.reserve(text.size() * times);
  for (std::size_t i = 0; i < times; ++i) result += text;
  return result;
}

std::string escaped(std::string_view text) { return iop::excerpt(text, 60); }

// ---- what is read, and how it is held
// --------------------------------------------------------------

TEST_CASE("parse_json holds values as the text has them") {
  const JsonValue value = iop::test::json(
      "\t{ \"b\" : [1, -1 , 1.50,1e5,1E+5,-0,-0.0,0.1e-7,12345678901234567890,"
      "-9223372036854775808,-9223372036854775809,1e-400], \"a\":{}, \"\": null, \"t\":true,\r\n"
      "\"f\":false,\"s\":\"\\u00e5\\ud83d\\ude00\\\"\\\\\\/\\b\\f\\n\\r\\t\\u0000\\u001f\" } \n");
  using Kind = JsonValue::Kind;
  REQUIRE(value.kind == Kind::object);
  REQUIRE(value.members.size() == 6);
  CHECK(value.members[0].name == "b");
  CHECK(iop::test::texts(value.members[0].value) ==
        std::vector<std::string>{"1", "-1", "1.50", "1e5", "1E+5", "-0", "-0.0", "0.1e-7",
                                 "12345678901234567890", "-9223372036854775808",
                                 "-9223372036854775809", "1e-400"});
  for (const auto& number : value.members[0].value.items) CHECK(number.kind == Kind::number);
  CHECK(value.members[1].name == "a");
  CHECK(value.members[1].value.kind == Kind::object);
  CHECK(value.members[2].name.empty());
  CHECK(value.members[2].value.kind == Kind::null);
  CHECK(value.members[3].value.kind == Kind::boolean);
  CHECK(value.members[3].value.text == "true");
  CHECK(value.members[4].value.text == "false");
  CHECK(value.members[5].value.text == "å😀\"\\/\b\f\n\r\t\0\x1f"s);
}

TEST_CASE("parse_json accepts everything that is JSON, also at the top") {
  for (const std::string_view text : {"{}",
                                      "[]",
                                      "0",
                                      "-1",
                                      "\"\"",
                                      "\"text\"",
                                      "null",
                                      "true",
                                      "false",
                                      " {} ",
                                      "\r\n\t{}\r\n\t",
                                      "[[]]",
                                      "[{}]",
                                      "{\"a\":{\"a\":{\"a\":1}}}",
                                      "[1,2]",
                                      "{\"a\":1,\"A\":2}",
                                      "\"\x7f\"",
                                      "\"\xC3\xA5\"",
                                      "\"\xF0\x9F\x98\x80\"",
                                      "\"\xED\x9F\xBF\"",
                                      "\"\xEE\x80\x80\"",
                                      "\"\xF4\x8F\xBF\xBF\"",
                                      "\"\\uD83D\\uDE00\"",
                                      "\"\\uFFFF\"",
                                      "\"\xEF\xBF\xBF\"",
                                      "1e-999"}) {
    CAPTURE(escaped(text));
    CHECK(outcome(text) == "ok");
  }
}

TEST_CASE("a byte order mark is skipped with a remark") {
  std::vector<Finding> findings;
  CHECK(parse_json("\xEF\xBB\xBF{\"a\":1}", findings) == iop::test::json("{\"a\":1}"));
  REQUIRE(iop::test::codes(findings) == std::vector<std::string>{"json.byte_order_mark"});
  CHECK(iop::severity(findings[0]) == iop::Severity::remark);
  CHECK(outcome("\xEF\xBB\xBF") == "json.empty");
  CHECK(outcome("\xEF\xBB\xBF \n") == "json.empty");
  CHECK(outcome("\xEF\xBB\xBF\xEF\xBB\xBF{}") == "json.syntax");
  CHECK(outcome(" \xEF\xBB\xBF{}") == "json.syntax");
  CHECK(outcome("{}\xEF\xBB\xBF") == "json.syntax");
}

// ---- what is refused
// --------------------------------------------------------------------------------

TEST_CASE("everything that is not JSON is refused with its code") {
  struct Case {
    std::string text;
    std::string outcome;
  };
  for (const auto& each : {
           // nothing
           Case{"", "json.empty"},
           Case{" \t\r\n", "json.empty"},
           // other encodings
           Case{"\xFF\xFE{\0}\0"s, "json.encoding"},
           Case{"\xFE\xFF\0{\0}"s, "json.encoding"},
           Case{"{\0}\0"s, "json.control_character"},
           Case{"\0{\0}"s, "json.control_character"},
           Case{"{\"a\":\"\xE5\"}", "json.encoding"},  // Latin-1
           Case{"{\"\xE5\":1}", "json.encoding"},      // in a name
           Case{"\"\xC0\xAF\"", "json.encoding"},      // overlong
           Case{"\"\xC1\xBF\"", "json.encoding"},
           Case{"\"\xE0\x80\xAF\"", "json.encoding"},
           Case{"\"\xE0\x9F\xBF\"", "json.encoding"},
           Case{"\"\xF0\x80\x80\xAF\"", "json.encoding"},
           Case{"\"\xF0\x8F\xBF\xBF\"", "json.encoding"},
           Case{"\"\xC0\x80\"", "json.encoding"},      // NUL, overlong
           Case{"\"\xED\xA0\x80\"", "json.encoding"},  // surrogates as bytes
           Case{"\"\xED\xBF\xBF\"", "json.encoding"},
           Case{"\"\xED\xA0\xBD\xED\xB8\x80\"", "json.encoding"},
           Case{"\"\xF4\x90\x80\x80\"", "json.encoding"},  // beyond U+10FFFF
           Case{"\"\xF5\x80\x80\x80\"", "json.encoding"},
           Case{"\"\xFE\"", "json.encoding"},
           Case{"\"\x80\"", "json.encoding"},  // a continuation alone
           Case{"\"\xC3\"", "json.encoding"},  // and one that is not there
           Case{"\"\xE2\x82\"", "json.encoding"},
           Case{"\"\xF0\x9F\x98\"", "json.encoding"},
           Case{"\xC3", "json.encoding"},
           Case{"{}\xFF", "json.encoding"},
           // escaped surrogates
           Case{R"("\uD800")", "json.syntax"},
           Case{R"("\uDC00")", "json.syntax"},
           Case{R"("\uDE00\uD83D")", "json.syntax"},
           Case{R"("\uD83D\uD83D")", "json.syntax"},
           Case{R"("\uD83Dx")", "json.syntax"},
           Case{R"("\uD83D\n")", "json.syntax"},
           Case{R"({"\uD800":1})", "json.syntax"},
           // control characters
           Case{"{}\0garbage"s, "json.control_character"},
           Case{"{}\0"s, "json.control_character"},
           Case{"\0"s, "json.control_character"},
           Case{"{\"a\":\"\0\"}"s, "json.control_character"},
           Case{"\"\x01\"", "json.control_character"},
           Case{"\"\x1F\"", "json.control_character"},
           Case{"{\x0B}", "json.control_character"},
           Case{"{\x0C}", "json.control_character"},
           Case{"\"\t\"", "json.syntax"},
           Case{"\"\n\"", "json.syntax"},
           Case{"\"\r\"", "json.syntax"},
           // what other formats allow
           Case{"{} // comment", "json.syntax"},
           Case{"/* comment */ {}", "json.syntax"},
           Case{"# comment\n{}", "json.syntax"},
           Case{"[1,]", "json.syntax"},
           Case{"[,1]", "json.syntax"},
           Case{"[1,,2]", "json.syntax"},
           Case{"{\"a\":1,}", "json.syntax"},
           Case{"{,}", "json.syntax"},
           Case{"{'a':1}", "json.syntax"},
           Case{"{a:1}", "json.syntax"},
           Case{"{1:1}", "json.syntax"},
           Case{"{null:1}", "json.syntax"},
           Case{"[NaN]", "json.syntax"},
           Case{"[nan]", "json.syntax"},
           Case{"[Infinity]", "json.syntax"},
           Case{"[-Infinity]", "json.syntax"},
           Case{"[True]", "json.syntax"},
           Case{"[NULL]", "json.syntax"},
           Case{"[nul]", "json.syntax"},
           Case{"[undefined]", "json.syntax"},
           // numbers
           Case{"[01]", "json.syntax"},
           Case{"[-01]", "json.syntax"},
           Case{"[+1]", "json.syntax"},
           Case{"[.5]", "json.syntax"},
           Case{"[5.]", "json.syntax"},
           Case{"[-]", "json.syntax"},
           Case{"[--1]", "json.syntax"},
           Case{"[1e]", "json.syntax"},
           Case{"[1e+]", "json.syntax"},
           Case{"[1.e1]", "json.syntax"},
           Case{"[0x10]", "json.syntax"},
           Case{"[1_000]", "json.syntax"},
           Case{"[1 000]", "json.syntax"},
           Case{"[1,5.]", "json.syntax"},
           Case{"[\xEF\xBC\x91]", "json.syntax"},  // full-width 1
           // structure
           Case{"{", "json.syntax"},
           Case{"[", "json.syntax"},
           Case{"}", "json.syntax"},
           Case{"]", "json.syntax"},
           Case{"[}", "json.syntax"},
           Case{"{]", "json.syntax"},
           Case{"[1}", "json.syntax"},
           Case{"{\"a\"}", "json.syntax"},
           Case{"{\"a\":}", "json.syntax"},
           Case{"{\"a\" 1}", "json.syntax"},
           Case{"{\"a\":1 \"b\":2}", "json.syntax"},
           Case{"{:1}", "json.syntax"},
           Case{"{}{}", "json.syntax"},
           Case{"{} {}", "json.syntax"},
           Case{"{}garbage", "json.syntax"},
           Case{"1 2", "json.syntax"},
           Case{"\"", "json.syntax"},
           Case{"\"a", "json.syntax"},
           Case{"\"\\\"", "json.syntax"},
           Case{R"("\x")", "json.syntax"},
           Case{R"("\u12")", "json.syntax"},
           Case{R"("\u12G4")", "json.syntax"},
           Case{R"("\U0001F600")", "json.syntax"},
           Case{",", "json.syntax"},
           Case{":", "json.syntax"},
           // out of a double's range
           Case{"[1e400]", "json.number_range at /0"},
           Case{"{\"a\":[1,-1e400]}", "json.number_range at /a/1"},
           Case{"1e999", "json.number_range"},
       }) {
    CAPTURE(escaped(each.text));
    CHECK(outcome(each.text) == each.outcome);
  }
}

TEST_CASE("a syntax error says the line, the column and what stands there") {
  // It stumbles over the line feed, where the word ought to go on.
  CHECK(message_for("{\n  \"a\": tru\n}") == "The text is not JSON: line 2, column 11, at ''.");
  CHECK(message_for("{\n  \"a\": trux\n}") == "The text is not JSON: line 2, column 11, at 'x'.");
  CHECK(message_for("[1,]") == "The text is not JSON: line 1, column 4, at ']'.");
  // Columns count characters, not bytes.
  CHECK(message_for("[\"åäö\" 1]") == "The text is not JSON: line 1, column 8, at '1]'.");
  CHECK(message_for("[1") == "The text is not JSON: line 1, column 3, at ''.");
  CHECK(message_for("{}\n\nx") == "The text is not JSON: line 3, column 1, at 'x'.");
  CHECK(message_for("{\"a\":\"\xE5\"}") == "The text is not valid UTF-8 at byte 6.");
  CHECK(message_for("{}\0"s) == "The text has a control character (\\u{0000}) at byte 2.");
}

// ---- names that stand twice
// -----------------------------------------------------------------------

TEST_CASE("a name that stands twice in one object is refused, every one of them at once") {
  CHECK(outcome(R"({"a":1,"a":1})") == "json.duplicate_key at /a");
  CHECK(outcome(R"({"a":1,"\u0061":2})") == "json.duplicate_key at /a");
  CHECK(outcome(R"({"a":1,"b":2,"a":3,"b":4,"a":5})") ==
        "json.duplicate_key at /a\njson.duplicate_key at /b\njson.duplicate_key at /a");
  CHECK(outcome(R"([{"a":1},{"a":2}])") == "ok");
  CHECK(outcome(R"({"a":{"a":{"a":1}}})") == "ok");
  CHECK(outcome(R"({"x":[0,{"y":{"b":1,"b":2}}]})") == "json.duplicate_key at /x/1/y/b");
  CHECK(outcome(R"({"a/b~c":1,"a/b~c":2})") == "json.duplicate_key at /a~1b~0c");
  CHECK(outcome(R"({"å":1,"\u00e5":2})") == "json.duplicate_key at /å");
  CHECK(outcome(R"({"å":1,"a\u030a":2})") == "ok");  // not the same characters
  CHECK(outcome(R"({"":1,"":2})") == "json.duplicate_key at /");
}

// An empty name is a name (RFC 6901, 5: "/" is the member of that name).
TEST_CASE("the pointer goes through members without a name") {
  CHECK(outcome(R"({"":{"a":1,"a":2}})") == "json.duplicate_key at //a");
}

// ---- limits
// -----------------------------------------------------------------------------------------

std::string in_member(std::string_view value) { return "{\"a\":[0," + std::string{value} + "]}"; }

TEST_CASE("names of 256 bytes, texts of 1 MiB, numbers of 64 characters are read, longer are not") {
  using namespace iop::limits;
  CHECK(outcome("{\"" + std::string(name_bytes, 'a') + "\":1}") == "ok");
  CHECK(outcome("{\"" + std::string(name_bytes + 1, 'a') + "\":1}") == "json.key_too_long");
  CHECK(outcome("{\"b\":{\"" + repeated("å", 128) + "a\":1}}") == "json.key_too_long at /b");
  CHECK(outcome("{\"" + repeated("\\u0061", 256) + "\":1}") == "ok");

  CHECK(outcome(in_member("\"" + std::string(string_bytes, 'a') + "\"")) == "ok");
  CHECK(outcome(in_member("\"" + std::string(string_bytes + 1, 'a') + "\"")) ==
        "json.string_too_long at /a/1");
  CHECK(outcome(in_member("\"" + repeated("å", string_bytes / 2) + "\"")) == "ok");
  CHECK(outcome(in_member("\"" + repeated("å", string_bytes / 2) + "a\"")) ==
        "json.string_too_long at /a/1");

  CHECK(outcome(in_member(std::string(64, '9'))) == "ok");
  CHECK(outcome(in_member(std::string(65, '9'))) == "json.number_too_long at /a/1");
  CHECK(outcome(in_member("-" + std::string(63, '9'))) == "ok");
  CHECK(outcome(in_member("-" + std::string(64, '9'))) == "json.number_too_long at /a/1");
  CHECK(outcome(in_member("0." + std::string(62, '1'))) == "ok");
  CHECK(outcome(in_member("0." + std::string(63, '1'))) == "json.number_too_long at /a/1");
}

// The length is what is wrong with them, not that they are beyond what a double holds.
TEST_CASE("numbers of 400 and of a million digits are too long") {
  CHECK(outcome(in_member(std::string(400, '9'))) == "json.number_too_long at /a/1");
  CHECK(outcome(in_member(std::string(1'000'000, '9'))) == "json.number_too_long at /a/1");
}

TEST_CASE("numbers of a million characters are refused one way or another") {
  for (const auto& number :
       {std::string(1'000'000, '9'), "0." + std::string(1'000'000, '1'),
        "1e" + std::string(1'000'000, '1'), "1e-" + std::string(1'000'000, '1')}) {
    const auto got = outcome(in_member(number));
    CHECK((got == "json.number_too_long at /a/1" || got == "json.number_range at /a/1"));
  }
}

TEST_CASE("32 levels are read, the 33rd is not") {
  CHECK(outcome(repeated("[", 32) + repeated("]", 32)) == "ok");
  CHECK(outcome(repeated("[", 33) + repeated("]", 33)) == "json.too_deep at " + repeated("/0", 32));
  CHECK(outcome(repeated("{\"a\":", 31) + "{}" + repeated("}", 31)) == "ok");
  CHECK(outcome(repeated("{\"a\":", 32) + "{}" + repeated("}", 32)) ==
        "json.too_deep at " + repeated("/a", 32));
  CHECK(outcome(repeated("[{\"a\":", 16) + "[]" + repeated("}]", 16)) ==
        "json.too_deep at " + repeated("/0/a", 16));
}

TEST_CASE("no depth overflows a stack, nor a stack of 64 KiB") {
  for (const std::string_view opening : {"[", "{\"a\":", "[{\"a\":"})
    for (const std::size_t depth : {33u, 1'000u, 100'000u, 1'000'000u}) {
      const std::string text = repeated(opening, depth);
      if (text.size() > iop::limits::document_bytes) continue;
      std::string small_stack;
      iop::test::on_small_stack([&] { small_stack = outcome(text); });
      CHECK(small_stack.starts_with("json.too_deep at "));
      CHECK(outcome(text) == small_stack);
    }
  const std::string deepest = repeated("[", 32) + repeated("]", 32);
  std::string written;
  iop::test::on_small_stack([&] { written = write_json_line(iop::test::json(deepest)); });
  CHECK(written == deepest);
}

TEST_CASE("a million members and elements are read, one more is not") {
  const auto array = [](std::size_t count) { return "[{}" + repeated(",{}", count - 1) + "]"; };
  CHECK(outcome(array(1'000'000)) == "ok");
  CHECK(outcome(array(1'000'001)) == "json.too_many_members");
  CHECK(outcome("{\"a\":" + array(1'000'000) + "}") == "json.too_many_members");
}

TEST_CASE("16 MiB are read, a byte more is not, whatever it is") {
  const std::size_t limit = iop::limits::document_bytes;
  std::string text = "{}" + std::string(limit - 2, ' ');
  CHECK(outcome(text) == "ok");
  CHECK(outcome(text + " ") == "json.too_large");
  CHECK(outcome(std::string(limit + 1, '\xFF')) == "json.too_large");
  CHECK(outcome(std::string(limit + 1, ' ')) == "json.too_large");
}

// ---- cut off
// --------------------------------------------------------------------------------------------

TEST_CASE("a document that is cut off anywhere is refused") {
  for (std::size_t size = 0; size < iop::test::small_text.size(); ++size) {
    const auto got = outcome(iop::test::small_text.substr(0, size));
    const bool whole = size + 1 == iop::test::small_text.size();  // all but the final line feed
    CAPTURE(size);
    CHECK(got == (size == 0 ? "json.empty" : whole ? "ok" : "json.syntax"));
  }
}

// ---- writing
// ----------------------------------------------------------------------------------------------

TEST_CASE("write_json: two spaces a level, one final line feed; write_json_line: nothing between") {
  const auto value = iop::test::json(
      R"({"b":[1,-0,1.50,[],{}],"a":{"x":null,"y":[[true]]},"t":"å\u0001\u001f\"\\\/\b\f\n\r\t\u007f"})");
  CHECK(write_json(value) ==
        "{\n  \"b\": [\n    1,\n    -0,\n    1.50,\n    [],\n    {}\n  ],\n  \"a\": {\n    \"x\": "
        "null,\n    \"y\": [\n      [\n        true\n      ]\n    ]\n  },\n  \"t\": "
        "\"å\\u0001\\u001f\\\"\\\\/\\b\\f\\n\\r\\t\x7f\"\n}\n");
  CHECK(write_json_line(value) ==
        "{\"b\":[1,-0,1.50,[],{}],\"a\":{\"x\":null,\"y\":[[true]]},\"t\":"
        "\"å\\u0001\\u001f\\\"\\\\/\\b\\f\\n\\r\\t\x7f\"}");
  CHECK(write_json(iop::test::json("{}")) == "{}\n");
  CHECK(write_json(iop::test::json("[]")) == "[]\n");
  CHECK(write_json_line(iop::test::json("\"\"")) == "\"\"");
}

TEST_CASE("what is written reads back as the same value, and as the same text") {
  for (const std::string_view text :
       {"{}", "[]", "null", "-0", "1.50", "\"å😀\\u0000\"", "[[],{},\"\",0,{\"\":{\"a/b\":[null]}}]",
        "[12345678901234567890,1E400000000000000000000,1]"}) {
    if (outcome(text) != "ok") continue;
    const auto value = iop::test::json(text);
    for (const auto& written : {write_json(value), write_json_line(value)})
      CHECK(iop::test::json(written) == value);
    CHECK(write_json(iop::test::json(write_json(value))) == write_json(value));
  }
}

// nlohmann's lexer takes the decimal point from the C locale, and gives the number's text with it.
TEST_CASE("no locale changes a number") {
  const std::string before = std::setlocale(LC_ALL, nullptr);
  const char* set = nullptr;
  for (const char* name : {"sv_SE.UTF-8", "sv_SE.utf8", "sv_SE", "de_DE.UTF-8", "fr_FR.UTF-8"})
    if (!set) set = std::setlocale(LC_ALL, name);
  if (!set) {
    MESSAGE("no locale with a decimal comma is installed here (localedef -i sv_SE -f UTF-8 …)");
    return;
  }
  const std::string text = "[1.50,-0.25,1.5e-3]";
  const auto got = outcome(text);
  const auto written = got == "ok" ? write_json_line(iop::test::json(text)) : got;
  std::setlocale(LC_ALL, before.c_str());
  CHECK(written == text);
}

}  // namespace
