#pragma once

#include <boost/json/value.hpp>

#include <filesystem>
#include <memory>
#include <string>

namespace chorus::conform {

namespace json = boost::json;

/// Judges messages by the JSON Schemas that the compiler emits, with a library that knows nothing of specs.
class SchemaJudge {
public:
    /// `folder` holds `pulse/transport.json` and so on.
    explicit SchemaJudge(std::filesystem::path folder);
    ~SchemaJudge();

    /// Whether the definition, such as `setLoop.command`, of the spec accepts the value. Throws std::runtime_error if
    /// there is no such schema.
    bool accepts(const std::string& spec, const std::string& definition, const json::value& value);

private:
    class Impl;
    std::unique_ptr<Impl> impl_;
};

} // namespace chorus::conform
