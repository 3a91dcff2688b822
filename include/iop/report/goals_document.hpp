// Goals as a document: those of each kind in a table of their own, then each indicator with its
// baseline, target, value, progress and verdict, and what is to be done where something is missing.
//
//     std::cout << iop::to_text(iop::goals_document(iop::published(goals, 5), Language::sv));
#pragma once

#include <iop/core/export.hpp>
#include <iop/report/document.hpp>
#include <iop/rules/goals/suppression.hpp>

namespace iop {

[[nodiscard]] IOP_EXPORT Document goals_document(const PublishedGoals& goals, Language language);
// The same with nothing suppressed.
[[nodiscard]] IOP_EXPORT Document goals_document(const GoalAttainment& goals, Language language);

}  // namespace iop
