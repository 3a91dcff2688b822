#include <iop/core/step.hpp>

namespace iop {

const StepValue* find_operand(const Step& step, std::string_view name) {
  for (const auto& operand : step.operands)
    if (operand.name == name) return &operand.value;
  return nullptr;
}

}  // namespace iop
