// The one door: text becomes a `Partnership` only here, and everything wrong is reported at once.
//
//     const iop::Partnership partnership = iop::read_partnership("partnership.json");
//     iop::write_partnership("copy.json", partnership);  // a canonical file comes out the same
//     for (const iop::Finding& each : iop::validate("partnership.json"))
//       std::cout << each.pointer << ": " << iop::message(each, iop::Language::en) << '\n';
//
// What cannot be used throws `DocumentError` with every finding. What is merely missing or odd in a
// real document is a finding beside the partnership. Members that this version does not know are
// kept and written back.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include <iop/core/error.hpp>
#include <iop/core/export.hpp>
#include <iop/model/partnership.hpp>

namespace iop {

struct Loaded {
  Partnership partnership;
  std::vector<Finding> findings = {};

  bool operator==(const Loaded&) const = default;
  static constexpr auto description() {
    return describe<Loaded>(
        "Loaded", "A partnership and what should be known about its document.",
        field("partnership", &Loaded::partnership, "The partnership."),
        field("findings", &Loaded::findings, "Warnings and remarks, no errors."));
  }
};

// From text, and from a regular file of at most 16 MiB. Throw DocumentError.
[[nodiscard]] IOP_EXPORT Loaded load(std::string_view text);
[[nodiscard]] IOP_EXPORT Loaded load_file(const std::filesystem::path& path);

// The partnership alone, where warnings do not matter or `validate` has shown them.
[[nodiscard]] IOP_EXPORT Partnership parse_partnership(std::string_view text);
[[nodiscard]] IOP_EXPORT Partnership read_partnership(const std::filesystem::path& path);

// Every finding, errors included, and what the agreements say of each other: what
// `check_partnership` finds in a value (rules/document/check_partnership.hpp), and what is wrong
// with the text itself. Empty where there is nothing to say. Throw nothing of ours.
[[nodiscard]] IOP_EXPORT std::vector<Finding> validate_text(std::string_view text);
[[nodiscard]] IOP_EXPORT std::vector<Finding> validate(const std::filesystem::path& path);

// The canonical text, whatever is wrong with the partnership.
[[nodiscard]] IOP_EXPORT std::string partnership_text(const Partnership& partnership);
// A file of that text: written beside, flushed, then renamed, so that an older file is either whole
// or replaced. Throws DocumentError and leaves an older file as it is: with all that the reader
// would refuse, else file.not_written, or file.not_regular where something else than a file stands.
IOP_EXPORT void write_partnership(const std::filesystem::path& path,
                                  const Partnership& partnership);

}  // namespace iop
