#include "codegen/check/check.hpp"

namespace chorus::codegen {

void check(Model& model, Diagnostics& diagnostics)
{
    resolve(model, diagnostics);
}

} // namespace chorus::codegen
