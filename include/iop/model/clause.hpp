// Clauses and citations: what every term, instalment and step rests on.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <iop/core/fields.hpp>
#include <iop/core/id.hpp>
#include <iop/core/json_value.hpp>

namespace iop {

// The members of a file that this version does not know, kept as they were.
using Extra = std::vector<JsonMember>;

// Words taken from a document, never ours.
struct Quote {
  std::string text;
  std::string source;
  Extra extra = {};

  bool operator==(const Quote&) const = default;
  static constexpr auto description() {
    return describe<Quote>("Quote", "Words taken from a document.",
                           field("text", &Quote::text, "The words, to the letter."),
                           field("source", &Quote::source,
                                 "The document and the place in it that the words are from."));
  }
};

struct Clause {
  std::string id;
  std::string heading;
  std::string summary;
  std::optional<Quote> quote = {};
  Extra extra = {};

  bool operator==(const Clause&) const = default;
  static constexpr auto description() {
    return describe<Clause>(
        "Clause", "A part of the agreement that terms refer to.",
        field("id", &Clause::id, "The id by which terms name the clause."),
        field("heading", &Clause::heading, "The heading it stands under in the agreement."),
        field("summary", &Clause::summary, "What it says, in the words of whoever wrote the file."),
        field("quote", &Clause::quote, "The sentences that a computation hangs on, quoted.",
              Presence::essential));
  }
};

// A law that the agreement refers to.
struct Citation {
  std::string sfs;
  std::optional<std::string> name = {};
  std::optional<std::string> provision = {};
  std::optional<ClauseId> clause = {};
  Extra extra = {};

  bool operator==(const Citation&) const = default;
  static constexpr auto description() {
    return describe<Citation>(
        "Citation", "A law that the agreement refers to.",
        field("sfs", &Citation::sfs, "Its number in Svensk författningssamling, such as 2001:453."),
        field("name", &Citation::name, "Its name or abbreviation."),
        field("provision", &Citation::provision, "The chapter and section referred to."),
        field("clause", &Citation::clause, "The clause that refers to it."));
  }
};

}  // namespace iop
