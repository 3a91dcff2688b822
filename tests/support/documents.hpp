// Partnership files for tests of the reader: a small valid one, and the same with one place
// changed.
//
//     iop::test::found(iop::test::small_with("/id", "7"))  // {"value.type at /id"}
#pragma once

#include <cstddef>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include <iop/core/error.hpp>
#include <iop/core/json_value.hpp>
#include <iop/io/json.hpp>
#include <iop/io/partnership_file.hpp>

#include "support/cases.hpp"

namespace iop::test {

// Canonical, with every kind of value the reader knows.
inline constexpr std::string_view small_text = R"({
  "schema": "iop-partnership/1",
  "id": "partnership",
  "title": "A partnership",
  "since": "2020",
  "parties": [
    {
      "id": "town",
      "name": "The town",
      "kind": "public_body"
    },
    {
      "id": "mission",
      "name": "The mission",
      "kind": "civil_society"
    }
  ],
  "agreements": [
    {
      "id": "first",
      "title": "An agreement",
      "parties": [
        {
          "party": "town",
          "side": "payer",
          "convener": true
        },
        {
          "party": "mission",
          "side": "payee"
        }
      ],
      "term": {
        "first": "2023-12-01",
        "last": "2026-11-30",
        "clause": "term"
      },
      "contributions": [
        {
          "party": "town",
          "kind": "money",
          "text": "Money.",
          "amount": "3000000.00"
        }
      ],
      "payment": {
        "months": [
          6,
          12
        ],
        "amount": "500000.00",
        "clause": "payment"
      },
      "rescission": {
        "breach": "serious",
        "unless_rectified": true
      },
      "repayment": {
        "breach_by": "payee",
        "divisor": 182
      },
      "reading": {
        "half_year": "agreement"
      },
      "clauses": [
        {
          "id": "term",
          "heading": "Term",
          "summary": "Three years."
        },
        {
          "id": "payment",
          "heading": "Payment",
          "summary": "Twice a year."
        }
      ]
    }
  ],
  "facts": {
    "payments": [
      {
        "paid_on": "2023-12-20",
        "amount": "500000.00",
        "covers": "2023-12-01"
      }
    ]
  }
}
)";

// The value at a pointer whose names hold no `~`; null where there is none.
[[nodiscard]] inline JsonValue* value_at(JsonValue& document, std::string_view pointer) {
  JsonValue* value = &document;
  while (!pointer.empty()) {
    pointer.remove_prefix(1);
    const auto end = std::min(pointer.find('/'), pointer.size());
    const std::string name{pointer.substr(0, end)};
    pointer.remove_prefix(end);
    JsonValue* next = nullptr;
    if (value->kind == JsonValue::Kind::array) {
      const auto index = static_cast<std::size_t>(std::stoull(name));
      if (index < value->items.size()) next = &value->items[index];
    }
    for (auto& member : value->members)
      if (member.name == name) next = &member.value;
    if (!next) return nullptr;
    value = next;
  }
  return value;
}

// The document with the JSON text `json_text` at `pointer`; a member or the element after the last
// is added; an empty text takes a member away.
[[nodiscard]] inline std::string changed(std::string_view document, std::string_view pointer,
                                         std::string_view json_text) {
  JsonValue tree = json(document);
  const auto slash = pointer.rfind('/');
  JsonValue* parent = value_at(tree, pointer.substr(0, slash));
  if (!parent) throw std::runtime_error("no place " + std::string{pointer});
  const std::string name{pointer.substr(slash + 1)};
  if (json_text.empty())
    std::erase_if(parent->members, [&](const auto& member) { return member.name == name; });
  else if (auto* value = value_at(tree, pointer))
    *value = json(json_text);
  else if (parent->kind == JsonValue::Kind::array)
    parent->items.push_back(json(json_text));
  else
    parent->add(name, json(json_text));
  return write_json(tree);
}

[[nodiscard]] inline std::string small_with(std::string_view pointer, std::string_view json_text) {
  return changed(small_text, pointer, json_text);
}

// What is found in a document: "value.type at /id".
[[nodiscard]] inline std::vector<std::string> found(std::string_view document) {
  return places(validate_text(document));
}

}  // namespace iop::test
