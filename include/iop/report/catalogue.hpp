// What each rule and each reading means, for `iop explain`, documents and documentation.
//
//     const auto& entry = iop::rule_entry(iop::RuleId::repayment_cap);
//     entry.title_en                                          // "The cap"
//     iop::reading_label("cap", "total_paid", Language::en)   // "at most all that was paid …"
#pragma once

#include <span>
#include <string_view>

#include <iop/core/error.hpp>
#include <iop/core/export.hpp>
#include <iop/core/rule_id.hpp>

namespace iop {

// `meaning` says what the rule does, what the clause says of it, and, where the clause is silent,
// how we read it and which reading changes that. `quote` is the sentence the rule rests on and
// `source` where it stands; `law` is what it rests on beside the agreement. They may be empty.
struct RuleEntry {
  RuleId id;
  std::string_view title_sv, title_en;
  std::string_view meaning_sv, meaning_en;
  std::string_view quote, source;
  std::string_view law;
};

// Every rule, in the order of the enumeration.
[[nodiscard]] IOP_EXPORT std::span<const RuleEntry> rule_entries() noexcept;
[[nodiscard]] IOP_EXPORT const RuleEntry& rule_entry(RuleId rule) noexcept;

// A question of reading, and an answer to it, each in a short phrase; an answer can stand without
// its question. A name that is unknown comes back as it is.
//     question_label("half_year", Language::en)             // "Which half-year?"
//     reading_label("half_year", "calendar", Language::en)  // "calendar half-years"
[[nodiscard]] IOP_EXPORT std::string_view question_label(std::string_view question,
                                                         Language language) noexcept;
[[nodiscard]] IOP_EXPORT std::string_view reading_label(std::string_view question,
                                                        std::string_view answer,
                                                        Language language) noexcept;

}  // namespace iop
