// The repayment clause that this library was made for, as one agreement words it.
//
// Agreements that have the same clause need not be typed in full: `agreement_with_model_clause`
// gives one with a term, the conditions and the clause, and nothing else.
#pragma once

#include <string_view>

#include <iop/core/date.hpp>
#include <iop/core/export.hpp>
#include <iop/model/agreement.hpp>

namespace iop {

namespace model_clause {
// Quoted from the source below, section "Ändringar, uppsägningar och tvist".
inline constexpr std::string_view source =
    "Samverkansavtal mellan Socialförvaltningen i Kalmar och Kalmar Stadsmission "
    "2023-12-01 – 2026-11-30, avsnittet Ändringar, uppsägningar och tvist";
inline constexpr std::string_view rescission =
    "Part kan häva detta avtal om motpart brister i sina åtaganden på ett allvarligt sätt och "
    "rättelse inte sker utan dröjsmål.";
inline constexpr std::string_view liability =
    "Vid händelse av att avtalet hävs till följd av att den betalningsmottagande parten brister i "
    "sina åtaganden, blir denne återbetalningsskyldig för delar eller hela summan som den "
    "utbetalande parten har betalat ut inom ramen för detta avtal.";
inline constexpr std::string_view size =
    "Storleken på återbetalningspliktigt belopp beräknas som resterande avtalsdagar under aktuellt "
    "halvår / 182 x senast utbetalt halvårsbelopp.";
inline constexpr std::int64_t divisor = 182;
}  // namespace model_clause

// An agreement for `term` with the clause above: rescission for serious breach that is not
// rectified, repayment by the payee, divisor 182. It states no parties and no payments.
//     agreement_with_model_clause(DateRange::parse("2023-12-01..2026-11-30"))
[[nodiscard]] IOP_EXPORT Agreement agreement_with_model_clause(const DateRange& term);

}  // namespace iop
