#pragma once

#include "codegen/model/spec.hpp"

#include <string>

namespace chorus::codegen {

/// Number of a stream on the wire: its place among all streams of the owner's domains, in the order of their stems.
std::size_t stream_id(const Model& model, const Spec& domain, const Stream& stream);
/// Bytes of a record: its fields one after the other without padding.
std::size_t record_bytes(const Stream& stream);

/// The records of a domain's streams and their fixed layout.
std::string cpp_frames_header(const Model& model, const Spec& domain);

} // namespace chorus::codegen
