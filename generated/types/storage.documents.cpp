// Generated from chorus/specs/types/storage.yaml. Edit the spec, then build the target `generate`.
#include "generated/types/storage.documents.hpp"

#include <array>

namespace chorus::documents {

wire::DocumentResult<Project::Root> Project::read(std::string_view text)
{
    return wire::read_document<Root>(text, format, [](wire::RawJson&, std::uint32_t) {});
}

std::string Project::write(Root root)
{
    root.schema = format.version;
    return wire::encode(root);
}

wire::DocumentResult<Journal::Root> Journal::read(std::string_view text)
{
    return wire::read_document<Root>(text, format, [](wire::RawJson&, std::uint32_t) {});
}

std::string Journal::write(Root root)
{
    root.version = format.version;
    return wire::encode(root);
}

wire::DocumentResult<Session::Root> Session::read(std::string_view text)
{
    return wire::read_document<Root>(text, format, [](wire::RawJson&, std::uint32_t) {});
}

std::string Session::write(Root root)
{
    root.version = format.version;
    return wire::encode(root);
}

} // namespace chorus::documents
