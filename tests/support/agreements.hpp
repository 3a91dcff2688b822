// Agreements of case files: members as partnership files write them, read through the one door.
#pragma once

#include <string>
#include <string_view>

#include <iop/io/json.hpp>
#include <iop/io/partnership_file.hpp>

#include "support/cases.hpp"

namespace iop::test {

// The agreement "a" of those members between the parties town, mission and parish. `members` are
// JSON members without the braces; id, title, parties and term stand beside them.
[[nodiscard]] inline Agreement agreement_of(const std::string& members, std::string_view first,
                                            std::string_view last,
                                            const std::string& parties =
                                                R"([{"party": "town", "side": "payer"},
                                                    {"party": "mission", "side": "payee"}])") {
  const std::string document =
      R"({"schema": "iop-partnership/1", "id": "p", "title": "t", "parties": [
          {"id": "town", "name": "Town", "kind": "public_body"},
          {"id": "mission", "name": "Mission", "kind": "civil_society"},
          {"id": "parish", "name": "Parish", "kind": "civil_society"}],
          "agreements": [{"id": "a", "title": "t", "parties": )" +
      parties + R"(, "term": {"first": ")" + std::string{first} + R"(", "last": ")" +
      std::string{last} + "\"}" + (members.empty() ? "" : ", " + members) + "}]}";
  return parse_partnership(document).agreements.at(0);
}

// The members of a JSON object as text, without the braces.
[[nodiscard]] inline std::string members_text(const JsonValue& object) {
  std::string text;
  for (const auto& member : object.members)
    text += (text.empty() ? "\"" : ", \"") + member.name + "\": " + write_json_line(member.value);
  return text;
}

}  // namespace iop::test
