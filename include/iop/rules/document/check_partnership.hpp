// Everything that is wrong or odd in a partnership, as a document: the one list that `iop.validate`
// gives of a file and that a program asks for of a value it has built.
//
//     iop::Partnership partnership = iop::read_partnership("partnership.json");
//     partnership.agreements[0].term.last = iop::Date(2020, 1, 1);
//     iop::check_partnership(partnership);  // date.reversed at /agreements/0/term/last
//
// Each finding has the place (a JSON pointer) that the part has in the file of that partnership. A
// partnership that has an error is refused by the reader, and so the writer does not write it.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include <iop/core/error.hpp>
#include <iop/core/export.hpp>
#include <iop/model/partnership.hpp>

namespace iop {

// All findings, in the order of the document; where there is no error among them, then those of
// `check_agreements`. Throws nothing of ours.
[[nodiscard]] IOP_EXPORT std::vector<Finding> check_partnership(const Partnership& partnership);

// What the agreements say of each other and of their amendments, whatever the day: gaps, overlaps,
// amendments that do not hold, and what they take away without naming it. Precondition: no errors
// in the document. Throws nothing of ours.
[[nodiscard]] IOP_EXPORT std::vector<Finding> check_agreements(const Partnership& partnership);

// schema.newer or schema.unknown where a document says that it has another format than the one that
// this version reads: a newer file may mean other things by the same names.
[[nodiscard]] IOP_EXPORT std::optional<Finding> schema_problem(std::string_view schema);

}  // namespace iop
