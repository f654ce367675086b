#pragma once

#include <string>
#include <string_view>

namespace chorus::codegen {

/// `spec` with `entry`, whole lines that are indented by two, at the end of its section `name`. A section that is not
/// there is begun at the end of the file; the formatter knows where it belongs.
std::string with_entry(std::string_view spec, std::string_view name, std::string_view entry);

} // namespace chorus::codegen
