#pragma once

#include <string>
#include <string_view>

/// Text within the formats of reports.
namespace chorus::codegen {

/// What a workflow command takes for its own signs. Properties end at a comma and at a colon too.
std::string github_text(std::string_view text, bool property);

/// Text for an attribute or an element. XML has no way at all to write most control characters, so they become `?`.
std::string xml_text(std::string_view text);

/// A path as a relative reference: everything but what a URI may hold is escaped.
std::string uri_reference(std::string_view path);

} // namespace chorus::codegen
