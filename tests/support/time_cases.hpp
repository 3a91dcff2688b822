// Partnerships of the case files of the family `time`: parts of a document, made whole.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <iop/io/partnership_file.hpp>

#include "support/cases.hpp"

namespace iop::test {

// A partnership of the agreements and facts given as JSON.
[[nodiscard]] inline Partnership partnership_of(const std::string& agreements,
                                                const std::string& facts = "{}",
                                                const std::string& parties = "") {
  return parse_partnership(
      R"({"schema": "iop-partnership/1", "id": "p", "title": "t", "parties": [)" +
      (parties.empty() ? R"({"id": "kommunen", "name": "Kommunen", "kind": "public_body"},
        {"id": "foreningen", "name": "Föreningen", "kind": "civil_society"},
        {"id": "kyrkan", "name": "Kyrkan", "kind": "civil_society"})"
                       : parties) +
      R"(], "agreements": [)" + agreements + R"(], "facts": )" + facts + "}");
}

// An agreement "a" with the members of a case.
[[nodiscard]] inline std::string agreement_json(JsonValue members) {
  members.add("id", JsonValue::string("a"));
  members.add("title", JsonValue::string("t"));
  if (members.find("parties") == nullptr)
    members.add("parties", json(R"([{"party": "kommunen"}, {"party": "foreningen"}])"));
  return write_json(members);
}

}  // namespace iop::test
