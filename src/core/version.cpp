#include <iop/core/version.hpp>

namespace iop {

std::string_view version() noexcept { return IOP_VERSION; }

}  // namespace iop
