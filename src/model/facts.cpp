#include <iop/model/facts.hpp>

#include <iop/core/ratio.hpp>

namespace iop {

std::optional<std::string> impossible_share(const Indicator& indicator,
                                            const Measurement& measurement) {
  if (indicator.measure != Measure::share) return std::nullopt;
  if (measurement.value && (*measurement.value < Decimal{0} || *measurement.value > Decimal{100}))
    return measurement.value->to_string();
  if (!measurement.numerator || !measurement.denominator ||
      measurement.numerator->value() <= measurement.denominator->value())
    return std::nullopt;
  return decimal_text(
      {Int128{100} * measurement.numerator->value(), measurement.denominator->value()});
}

}  // namespace iop
