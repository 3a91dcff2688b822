// The named days of a calendar as a document: one row for each, with the rule behind it.
//
//     const HolidayCalendar banks{CalendarPurpose::bank_days};
//     std::cout << iop::to_text(
//         iop::calendar_days_document(banks.days_of_years(2025, 2025), Language::sv));
#pragma once

#include <iop/core/export.hpp>
#include <iop/core/holiday_calendar.hpp>
#include <iop/report/document.hpp>

namespace iop {

[[nodiscard]] IOP_EXPORT Document calendar_days_document(const CalendarDays& days,
                                                         Language language);

}  // namespace iop
