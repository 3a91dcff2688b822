#include <iop/core/error.hpp>

#include <array>
#include <cstddef>
#include <exception>
#include <set>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include "support/check_code.hpp"
#include "support/check_fields.hpp"
#include "support/print.hpp"

namespace {

using iop::CalculationError;
using iop::DocumentError;
using iop::Error;
using iop::ErrorCode;
using iop::excerpt;
using iop::Finding;
using iop::finding;
using iop::Language;
using iop::pointer_to;
using iop::Severity;

// The enumerator's name as the compiler spells it; "(iop::ErrorCode)99" where there is none.
template <ErrorCode code>
constexpr std::string_view spelled() {
  const std::string_view function = __PRETTY_FUNCTION__;
  const auto from = function.find("code = ") + 7;
  return function.substr(from, function.find_first_of(";]", from) - from);
}

constexpr std::size_t more_than_enough = 1000;
template <std::size_t... I>
constexpr auto spelled_all(std::index_sequence<I...>) {
  return std::array{spelled<static_cast<ErrorCode>(I)>()...};
}

// The enumerators in order, without "iop::ErrorCode::".
std::vector<std::string> enumerators() {
  constexpr std::string_view scope = "iop::ErrorCode::";
  std::vector<std::string> names;
  for (const auto name : spelled_all(std::make_index_sequence<more_than_enough>{}))
    if (name.starts_with(scope)) names.emplace_back(name.substr(scope.size()));
  return names;
}

// Every `{name}` of lower-case letters and `_`.
std::multiset<std::string> names_in(std::string_view sentence) {
  std::multiset<std::string> names;
  for (auto open = sentence.find('{'); open != std::string_view::npos;
       open = sentence.find('{', open + 1)) {
    const auto close = sentence.find_first_not_of("abcdefghijklmnopqrstuvwxyz_", open + 1);
    if (close != std::string_view::npos && close > open + 1 && sentence[close] == '}')
      names.emplace(sentence.substr(open + 1, close - open - 1));
  }
  return names;
}

std::set<std::string> set_of(const std::multiset<std::string>& names) {
  return {names.begin(), names.end()};
}

TEST_CASE("code_entries holds every enumerator once, in order") {
  const auto names = enumerators();
  const auto entries = iop::code_entries();
  REQUIRE(names.size() < more_than_enough);
  REQUIRE(entries.size() == names.size());
  CHECK(names.front() == "json_empty");
  std::set<std::string_view> seen;
  for (std::size_t i = 0; i < names.size(); ++i) {
    CAPTURE(names[i]);
    const auto code = static_cast<ErrorCode>(i);
    CHECK(entries[i].code == code);
    CHECK(&iop::code_entry(code) == &entries[i]);
    CHECK(seen.insert(entries[i].name).second);
  }
}

TEST_CASE("code_name is the enumerator with a point after its family, and code_of is its inverse") {
  const auto names = enumerators();
  for (std::size_t i = 0; i < names.size(); ++i) {
    std::string expected = names[i];
    REQUIRE(expected.find('_') != std::string::npos);
    // Two families have two words.
    const std::size_t from = expected.starts_with("follow_up_")      ? 7
                             : expected.starts_with("final_report_") ? 6
                                                                     : 0;
    expected[expected.find('_', from)] = '.';
    const auto code = static_cast<ErrorCode>(i);
    CHECK(iop::code_name(code) == expected);
    CHECK(iop::code_of(expected) == code);
    CHECK_FALSE(iop::code_of(names[i]).has_value());
  }
  CHECK(iop::code_name(ErrorCode::json_byte_order_mark) == "json.byte_order_mark");
  CHECK(iop::code_name(ErrorCode::money_decimals) == "money.decimals");
  for (const std::string_view unknown :
       {"", "money", "money.", "Money.format", "money.format ", "json"}) {
    CAPTURE(std::string{unknown});
    CHECK_FALSE(iop::code_of(unknown).has_value());
  }
}

TEST_CASE("code_entries have sentences and hints in both languages, not one copied to the other") {
  for (const auto& entry : iop::code_entries()) {
    CAPTURE(std::string{entry.name});
    for (const auto sentence : {entry.sv, entry.en, entry.hint_sv, entry.hint_en}) {
      CAPTURE(std::string{sentence});
      CHECK(sentence.size() > 5);
      CHECK_FALSE(sentence.starts_with(' '));
      CHECK_FALSE(sentence.ends_with(' '));
      CHECK(sentence.find("  ") == std::string_view::npos);
      CHECK(sentence.find_first_of("\n\t") == std::string_view::npos);
      CHECK(excerpt(sentence, 10'000) == sentence);  // valid UTF-8, nothing invisible
    }
    CHECK(entry.sv.ends_with('.'));
    CHECK(entry.en.ends_with('.'));
    CHECK(entry.sv != entry.en);
    // A hint of quoted JSON reads the same in both; all others differ.
    if (entry.code != ErrorCode::schema_unknown) CHECK(entry.hint_sv != entry.hint_en);
  }
}

TEST_CASE("code_entries name the same details in both languages") {
  for (const auto& entry : iop::code_entries()) {
    CAPTURE(std::string{entry.name});
    CHECK(set_of(names_in(entry.sv)) == set_of(names_in(entry.en)));
    CHECK(set_of(names_in(entry.hint_sv)) == set_of(names_in(entry.hint_en)));
  }
}

TEST_CASE(
    "code_entries that arise in Python alone are those of its types, its calls and of tables") {
  std::set<std::string> python;
  for (const auto& entry : iop::code_entries())
    if (entry.home == iop::Home::python) python.emplace(entry.name);
  CHECK(python == std::set<std::string>{
                      "date.has_time", "file.folders_passed_over", "file.no_partnerships",
                      "final_report.none", "money.not_exact", "number.not_exact", "name.unknown",
                      "payment.assumed", "proof.not_a_proof", "reading.unknown_question",
                      "rescission.assumed", "rescission.recorded_otherwise", "schedule.ended",
                      "table.encoding", "table.delimiter", "table.column_missing",
                      "table.column_repeated", "table.quote_open", "table.quote_text",
                      "table.number_split", "table.rows_in_cell", "table.row_length"});
}

TEST_CASE("finding puts every detail where its name stands, in both languages, for every code") {
  for (const auto& entry : iop::code_entries()) {
    CAPTURE(std::string{entry.name});
    std::set<std::string> names;
    for (const auto sentence : {entry.sv, entry.en, entry.hint_sv, entry.hint_en})
      names.merge(set_of(names_in(sentence)));
    std::vector<iop::Detail> details;
    for (const auto& name : names) details.push_back({name, "<" + name + "!>"});
    const Finding made = finding(entry.code, details, "/a");
    CHECK(made.code == entry.code);
    CHECK(made.pointer == "/a");
    CHECK(made.details == details);
    CHECK(iop::severity(made) == entry.severity);
    struct Side {
      std::string filled;
      std::string_view sentence;
    };
    for (const auto& each : {Side{iop::message(made, Language::sv), entry.sv},
                             Side{iop::message(made, Language::en), entry.en},
                             Side{iop::hint(made, Language::sv), entry.hint_sv},
                             Side{iop::hint(made, Language::en), entry.hint_en}}) {
      CAPTURE(each.filled);
      CHECK_FALSE(iop::test::has_unfilled_name(each.filled));
      std::size_t grown = each.sentence.size();
      for (const auto& name : names_in(each.sentence)) {
        CHECK(each.filled.find("<" + name + "!>") != std::string::npos);
        grown += 1;  // "<name!>" is one longer than "{name}"
      }
      CHECK(each.filled.size() == grown);
    }
  }
}

TEST_CASE("message fills names in one pass: what a detail holds is shown as it is") {
  const Finding made =
      finding(ErrorCode::date_reversed, {{"first", "{last}"}, {"last", "{first}"}});
  CHECK(iop::message(made, Language::en) == "The last day {first} is before the first day {last}.");
  CHECK(iop::message(made, Language::sv) == "Sista dagen {first} är före första dagen {last}.");
  const Finding itself = finding(ErrorCode::money_format, {{"text", "{text}{"}});
  CHECK(iop::message(itself, Language::en) == "'{text}{' is not an amount.");
}

TEST_CASE("message keeps names without a detail, and braces that are no names") {
  CHECK(iop::message(finding(ErrorCode::money_format), Language::en) ==
        "'{text}' is not an amount.");
  CHECK(iop::message(finding(ErrorCode::money_format, {{"other", "5"}}), Language::en) ==
        "'{text}' is not an amount.");
  CHECK(iop::message(finding(ErrorCode::money_format, {{"text", ""}}), Language::en) ==
        "'' is not an amount.");
  CHECK(iop::hint(finding(ErrorCode::json_not_object, {{"got", "a list"}}), Language::en) ==
        "A partnership begins with { and ends with }.");
  CHECK(iop::hint(finding(ErrorCode::json_not_object, {{" and ends with ", "x"}}), Language::sv) ==
        "Ett partnerskap börjar med { och slutar med }.");
  CHECK(iop::hint(finding(ErrorCode::schema_unknown, {{"known", "iop/1"}}), Language::en) ==
        "Write \"schema\": \"iop/1\".");
}

TEST_CASE("message uses a name as often as it stands, and the first detail of a name") {
  const Finding made = finding(ErrorCode::payment_covers_inside, {{"paid_on", "2025-01-01"},
                                                                  {"covers", "2025-02-02"},
                                                                  {"half_year", "2024-12-01"},
                                                                  {"half_year", "never"}});
  CHECK(iop::message(made, Language::en) ==
        "The payment of 2025-01-01 says that it covers 2025-02-02, which is not the first day of a "
        "half-year; it is counted to the half-year from 2024-12-01.");
  CHECK(iop::hint(made, Language::en) == "Write the half-year's first day: 2024-12-01.");
  CHECK(iop::hint(made, Language::sv) == "Skriv halvårets första dag: 2024-12-01.");
}

TEST_CASE("Finding and Detail are equal where all their parts are") {
  const Finding made{ErrorCode::money_format, "/a", {{"text", "x"}}};
  CHECK(made == Finding{ErrorCode::money_format, "/a", {{"text", "x"}}});
  CHECK(made != Finding{ErrorCode::money_range, "/a", {{"text", "x"}}});
  CHECK(made != Finding{ErrorCode::money_format, "/b", {{"text", "x"}}});
  CHECK(made != Finding{ErrorCode::money_format, "/a", {{"text", "y"}}});
  CHECK(made != Finding{ErrorCode::money_format, "/a", {{"other", "x"}}});
  CHECK(made != Finding{ErrorCode::money_format, "/a", {}});
}

TEST_CASE("Finding and Detail list their fields in order") {
  iop::test::check_fields(Finding{ErrorCode::money_format, "", {}});
  iop::test::check_fields(iop::Detail{"a", "b"});
}

TEST_CASE("has_errors is true where any finding is an error") {
  const Finding error = finding(ErrorCode::money_format);
  const Finding warning = finding(ErrorCode::value_similar_name);
  const Finding remark = finding(ErrorCode::json_byte_order_mark);
  CHECK(iop::severity(error) == Severity::error);
  CHECK(iop::severity(warning) == Severity::warning);
  CHECK(iop::severity(remark) == Severity::remark);
  CHECK_FALSE(iop::has_errors({}));
  CHECK_FALSE(iop::has_errors(std::vector{warning, remark}));
  CHECK(iop::has_errors(std::vector{error}));
  CHECK(iop::has_errors(std::vector{warning, remark, error}));
}

// Quoting input

// What a terminal shows: code points, each of which is wide at most one here.
std::size_t code_points(std::string_view text) {
  std::size_t count = 0;
  for (const char c : text) count += (static_cast<unsigned char>(c) & 0xC0) != 0x80;
  return count;
}

std::string repeated(std::string_view piece, std::size_t times) {
  std::string text;
  for (; times > 0; --times) text += piece;
  return text;
}

TEST_CASE("excerpt shows text as it is, and escapes what hides, reorders or is not UTF-8") {
  struct Case {
    std::string text, shown;
  };
  for (const auto& each : {
           Case{"", ""},
           Case{"1 234,56 kr", "1 234,56 kr"},
           Case{"Räddningsmissionen Östra", "Räddningsmissionen Östra"},
           Case{"\u00A0\u202F\u2212…”€", "\u00A0\u202F\u2212…”€"},
           Case{"\U0001F600", "\U0001F600"},
           Case{"~ \x7F", "~ \\u{007F}"},
           Case{"\\ { } < > \" '", "\\ { } < > \" '"},
           // control characters
           Case{std::string("a\0b", 3), "a\\u{0000}b"},
           Case{"a\nb\r\tc", "a\\u{000A}b\\u{000D}\\u{0009}c"},
           Case{"\x1B[31m", "\\u{001B}[31m"},
           Case{"\x1F \u0080\u0085\u009F", "\\u{001F} \\u{0080}\\u{0085}\\u{009F}"},
           // zero-width and soft hyphen
           Case{"a\u200Bb\u200C\u200D", "a\\u{200B}b\\u{200C}\\u{200D}"},
           Case{"\u2060\u2064\uFEFF\u00AD", "\\u{2060}\\u{2064}\\u{FEFF}\\u{00AD}"},
           // line and paragraph separators
           Case{"\u2028\u2029", "\\u{2028}\\u{2029}"},
           // bidirectional
           Case{"\u200E\u200F\u061C", "\\u{200E}\\u{200F}\\u{061C}"},
           Case{"\u202A\u202B\u202C\u202D\u202E", "\\u{202A}\\u{202B}\\u{202C}\\u{202D}\\u{202E}"},
           Case{"\u2066\u2067\u2068\u2069", "\\u{2066}\\u{2067}\\u{2068}\\u{2069}"},
           // the neighbours of those ranges are shown
           Case{"\u00AC\u00AE\u061B\u061D\u200A\u2010\u2027\u2070\uFEFE",
                "\u00AC\u00AE\u061B\u061D\u200A\u2010\u2027\u2070\uFEFE"},
           // bytes that are not UTF-8
           Case{"\xFF\xFE", "\\xFF\\xFE"},
           Case{"\x80 \xBF", "\\x80 \\xBF"},
           Case{"a\xC3", "a\\xC3"},
           Case{"a\xC3(", "a\\xC3("},
           Case{"\xE2\x82", "\\xE2\\x82"},
           Case{"\xE2\x82x", "\\xE2\\x82x"},
           Case{"\xF0\x9F\x98", "\\xF0\\x9F\\x98"},
           Case{"bel\xF6pp", "bel\\xF6pp"},  // Latin-1
           Case{"\xC3\xA5\xC3", "å\\xC3"},
           Case{"\xF5\x80\x80\x80", "\\xF5\\x80\\x80\\x80"},
           Case{"\xF8\x88\x80\x80\x80", "\\xF8\\x88\\x80\\x80\\x80"},
           // overlong
           Case{"\xC0\x80", "\\xC0\\x80"},
           Case{"\xC1\xBF", "\\xC1\\xBF"},
           Case{"\xE0\x80\x80", "\\xE0\\x80\\x80"},
           Case{"\xE0\x9F\xBF", "\\xE0\\x9F\\xBF"},
           Case{"\xF0\x80\x80\x80", "\\xF0\\x80\\x80\\x80"},
           Case{"\xF0\x8F\xBF\xBF", "\\xF0\\x8F\\xBF\\xBF"},
           // surrogates, and beyond U+10FFFF
           Case{"\xED\xA0\x80", "\\xED\\xA0\\x80"},
           Case{"\xED\xBF\xBF", "\\xED\\xBF\\xBF"},
           Case{"\xF4\x90\x80\x80", "\\xF4\\x90\\x80\\x80"},
           // the first and last of each length, and around the surrogates
           Case{"\xC2\xA1 \xDF\xBF \xE0\xA0\x80 \xED\x9F\xBF \xEE\x80\x80 \xEF\xBF\xBD",
                "\xC2\xA1 \xDF\xBF \xE0\xA0\x80 \xED\x9F\xBF \xEE\x80\x80 \xEF\xBF\xBD"},
           Case{"\xF0\x90\x80\x80 \xF4\x8F\xBF\xBD", "\xF0\x90\x80\x80 \xF4\x8F\xBF\xBD"},
       }) {
    CAPTURE(each.shown);
    CHECK(excerpt(each.text) == each.shown);
  }
}

TEST_CASE("excerpt shows 79 and 80 characters whole and cuts 81 to 79 and an ellipsis") {
  for (const std::string_view piece : {"a", "å", "€", "\U0001F600"}) {
    CAPTURE(std::string{piece});
    CHECK(excerpt(repeated(piece, 79)) == repeated(piece, 79));
    CHECK(excerpt(repeated(piece, 80)) == repeated(piece, 80));
    CHECK(excerpt(repeated(piece, 81)) == repeated(piece, 79) + "…");
    CHECK(excerpt(repeated(piece, 100'000)) == repeated(piece, 79) + "…");
  }
}

TEST_CASE("excerpt counts an escape as the characters that it shows, and never cuts one") {
  const std::string escape = "\\u{0007}";  // 8 characters
  CHECK(excerpt(repeated("\a", 10)) == repeated(escape, 10));
  CHECK(excerpt(repeated("\a", 11)) == repeated(escape, 9) + "…");
  CHECK(excerpt(std::string(72, 'a') + "\a") == std::string(72, 'a') + escape);
  CHECK(excerpt(std::string(73, 'a') + "\a") == std::string(73, 'a') + "…");
  CHECK(excerpt(std::string(71, 'a') + "\ab") == std::string(71, 'a') + escape + "b");
  CHECK(excerpt(std::string(71, 'a') + "\abc") == std::string(71, 'a') + escape + "…");
  CHECK(excerpt(std::string(72, 'a') + "\ab") == std::string(72, 'a') + "…");
  CHECK(excerpt(repeated("\xFF", 20)) == repeated("\\xFF", 20));
  CHECK(excerpt(repeated("\xFF", 21)) == repeated("\\xFF", 19) + "…");
}

TEST_CASE("excerpt takes other limits") {
  CHECK(excerpt("abc", 3) == "abc");
  CHECK(excerpt("abc", 2) == "a…");
  CHECK(excerpt("abc", 1) == "…");
  CHECK(excerpt("a", 1) == "a");
  CHECK(excerpt("", 0) == "");
  CHECK(excerpt("\a", 8) == "\\u{0007}");
  CHECK(excerpt("\a", 7) == "…");
  CHECK(excerpt(repeated("å", 1000), 1000) == repeated("å", 1000));
}

// The well-formed byte sequences, as the Unicode standard lists them (table 3-7).
bool is_utf8(std::string_view text) {
  struct Row {
    int first_low, first_high, second_low, second_high;
    std::size_t length;
  };
  constexpr std::array rows{Row{0x00, 0x7F, 0, 0, 1},       Row{0xC2, 0xDF, 0x80, 0xBF, 2},
                            Row{0xE0, 0xE0, 0xA0, 0xBF, 3}, Row{0xE1, 0xEC, 0x80, 0xBF, 3},
                            Row{0xED, 0xED, 0x80, 0x9F, 3}, Row{0xEE, 0xEF, 0x80, 0xBF, 3},
                            Row{0xF0, 0xF0, 0x90, 0xBF, 4}, Row{0xF1, 0xF3, 0x80, 0xBF, 4},
                            Row{0xF4, 0xF4, 0x80, 0x8F, 4}};
  while (!text.empty()) {
    const auto byte = [&](std::size_t i) {
      return static_cast<int>(static_cast<unsigned char>(text[i]));
    };
    std::size_t length = 0;
    for (const auto& row : rows) {
      if (byte(0) < row.first_low || byte(0) > row.first_high || text.size() < row.length) continue;
      bool fits = row.length == 1 || (byte(1) >= row.second_low && byte(1) <= row.second_high);
      for (std::size_t i = 2; i < row.length; ++i)
        fits = fits && byte(i) >= 0x80 && byte(i) <= 0xBF;
      if (fits) length = row.length;
    }
    if (length == 0) return false;
    text.remove_prefix(length);
  }
  return true;
}

TEST_CASE("excerpt is UTF-8 of at most its limit without control characters, whatever the bytes") {
  // Every boundary of the table above, in every order of four.
  constexpr std::array bytes{0x00, 0x1F, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0,
                             0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE2, 0xEC, 0xED,
                             0xEE, 0xEF, 0xF0, 0xF1, 0xF4, 0xF5, 0xFF};
  int broken = 0;
  int too_long = 0;
  int with_controls = 0;
  int changed = 0;
  for (const int first : bytes)
    for (const int second : bytes)
      for (const int third : bytes)
        for (const int fourth : bytes) {
          const std::string text{static_cast<char>(first), static_cast<char>(second),
                                 static_cast<char>(third), static_cast<char>(fourth)};
          const std::string shown = excerpt(text, 12);
          broken += !is_utf8(shown);
          too_long += code_points(shown) > 12;
          for (const char c : shown) with_controls += (c >= 0 && c < 0x20) || c == 0x7F;
          changed += is_utf8(text) && first >= 0xF0 && shown != text;
        }
  CHECK(broken == 0);
  CHECK(too_long == 0);
  CHECK(with_controls == 0);
  CHECK(changed == 0);  // the four bytes of one supplementary character are shown
}

TEST_CASE("finding quotes every detail as an excerpt of 80, and lists of names of 1000") {
  const std::string input = std::string(500, 'x');
  const Finding made = finding(ErrorCode::value_word, {{"text", input + "\n"},
                                                       {"nearest", "a\u202Eb"},
                                                       {"words", input},
                                                       {"other", std::string(80, 'y')}});
  REQUIRE(made.details.size() == 4);
  CHECK(made.details[0].value == std::string(79, 'x') + "…");
  CHECK(made.details[1].value == "a\\u{202E}b");
  CHECK(made.details[2].value == input);
  CHECK(made.details[3].value == std::string(80, 'y'));

  for (const std::string name :
       {"about", "assumed", "expected", "ids", "missing", "names", "words"}) {
    CAPTURE(name);
    const Finding list = finding(ErrorCode::value_word, {{name, std::string(1001, 'x')}});
    CHECK(list.details[0].value == std::string(999, 'x') + "…");
  }
}

// Places

TEST_CASE("pointer_to escapes ~ and / (RFC 6901)") {
  struct Case {
    std::string pointer, name, result;
  };
  for (const auto& each : {
           Case{"", "facts", "/facts"},
           Case{"/facts", "payments", "/facts/payments"},
           Case{"", "", "/"},
           Case{"/a", "", "/a/"},
           Case{"", "a/b", "/a~1b"},
           Case{"", "m~n", "/m~0n"},
           Case{"", "~1", "/~01"},
           Case{"", "~/", "/~0~1"},
           Case{"", "//~~", "/~1~1~0~0"},
           Case{"/a~1b", "c", "/a~1b/c"},
           Case{"", " ", "/ "},
           Case{"", "å\"\\", "/å\"\\"},
           Case{"", "0", "/0"},
       }) {
    CAPTURE(each.name);
    CHECK(pointer_to(each.pointer, each.name) == each.result);
  }
}

TEST_CASE("pointer_to takes an index") {
  CHECK(pointer_to("/facts/payments", std::size_t{3}) == "/facts/payments/3");
  CHECK(pointer_to("", std::size_t{0}) == "/0");
  CHECK(pointer_to("/a", static_cast<std::size_t>(-1)) == "/a/18446744073709551615");
}

// Exceptions

static_assert(std::is_base_of_v<std::exception, Error>);
static_assert(std::is_base_of_v<Error, CalculationError> &&
              std::is_base_of_v<Error, DocumentError>);
static_assert(!std::is_base_of_v<CalculationError, DocumentError>);

TEST_CASE("fail throws a CalculationError with one finding, its details quoted") {
  bool thrown = false;
  try {
    iop::fail(ErrorCode::money_format, {{"text", "1\n2"}}, "/amount");
  } catch (const CalculationError& error) {
    thrown = true;
    REQUIRE(error.findings().size() == 1);
    CHECK(error.findings()[0] ==
          Finding{ErrorCode::money_format, "/amount", {{"text", "1\\u{000A}2"}}});
    CHECK(error.code() == ErrorCode::money_format);
    CHECK(error.pointer() == "/amount");
  }
  CHECK(thrown);
}

TEST_CASE("fail can be caught as iop::Error and as std::exception") {
  CHECK_THROWS_AS(iop::fail(ErrorCode::money_format), CalculationError);
  CHECK_THROWS_AS(iop::fail(ErrorCode::money_format), Error);
  CHECK_THROWS_AS(iop::fail(ErrorCode::money_format), std::exception);
  CHECK_THROWS_AS(throw DocumentError({finding(ErrorCode::json_empty)}), Error);
  CHECK_THROWS_AS(throw DocumentError({finding(ErrorCode::json_empty)}), std::exception);
}

TEST_CASE("Error::what is a line for each finding: code, place, Swedish and English") {
  const CalculationError one({finding(ErrorCode::money_format, {{"text", "1.234,56"}})});
  CHECK(std::string{one.what()} ==
        "money.format: ”1.234,56” är inget belopp. Skriv kronor med punkt och två decimaler: "
        "500000.00. | '1.234,56' is not an amount. Write kronor with a point and two decimals: "
        "500000.00.");
  const DocumentError two(
      {finding(ErrorCode::value_empty, {}, "/title"), finding(ErrorCode::json_empty)});
  CHECK(std::string{two.what()} ==
        "value.empty /title: Texten är tom. Skriv en text, eller utelämna medlemmen om den får "
        "saknas. | The text is empty. Write a text, or leave the member out where it may be "
        "absent.\n"
        "json.empty: Filen är tom. Skriv ett partnerskap; `iop new` ger en mall. | The file is "
        "empty. Write a partnership; `iop new` gives a skeleton.");
}

TEST_CASE("Error::what quotes the place as an excerpt") {
  const DocumentError error({finding(ErrorCode::value_empty, {}, "/a\n" + std::string(100, 'b'))});
  const std::string what = error.what();
  CHECK(what.starts_with("value.empty /a\\u{000A}" + std::string(69, 'b') + "…: "));
  CHECK(error.pointer() == "/a\n" + std::string(100, 'b'));  // the place itself is whole
}

TEST_CASE("Error::code and pointer are those of the first error, or of the first finding") {
  const Finding remark = finding(ErrorCode::json_byte_order_mark, {}, "/r");
  const Finding warning = finding(ErrorCode::value_similar_name, {}, "/w");
  const Finding error = finding(ErrorCode::value_empty, {}, "/e");
  const Finding later = finding(ErrorCode::money_format, {}, "/l");
  struct Case {
    std::vector<Finding> findings;
    ErrorCode code;
    std::string pointer;
  };
  for (const auto& each : {
           Case{{error}, ErrorCode::value_empty, "/e"},
           Case{{remark, warning, error, later}, ErrorCode::value_empty, "/e"},
           Case{{later, error}, ErrorCode::money_format, "/l"},
           Case{{warning, remark}, ErrorCode::value_similar_name, "/w"},
       }) {
    const DocumentError thrown(each.findings);
    CHECK(thrown.code() == each.code);
    CHECK(thrown.pointer() == each.pointer);
    CHECK(thrown.findings() == each.findings);
    const Error copied = thrown;  // an exception may be copied on its way
    CHECK(copied.code() == each.code);
    CHECK(std::string{copied.what()} == thrown.what());
  }
}

}  // namespace
