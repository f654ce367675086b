#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace chorus::codegen {

/// A text that the pattern `accepting` matches and `refusing` does not, as far as a short search finds some; the
/// search looks at no more than `most` of them.
std::vector<std::string> texts_between(const std::string& accepting, const std::string& refusing,
                                       std::size_t most = 64);

} // namespace chorus::codegen
