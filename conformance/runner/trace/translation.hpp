#pragma once

#include "conformance/runner/ir/ir.hpp"

#include <filesystem>
#include <map>
#include <set>
#include <string>

namespace chorus::conform {

/// What the names of a recorded session are in the one that plays it again: ids that the process gave, and paths.
class Translation {
public:
    /// `folder` takes what the session writes.
    explicit Translation(std::filesystem::path folder) : folder_(std::move(folder)) {}

    /// The input of a command as it has to be sent now. A path that the command reads stays, any other leads to the
    /// folder, so that a replay never touches what was recorded.
    json::object input(const Operation& operation, const json::object& recorded);
    /// Learns ids from an answer to the same command then and now.
    void learn(const Shape& shape, const json::object& recorded, const json::object& now);
    /// A recorded answer with the names of now.
    json::object answer(const Shape& shape, const json::object& recorded) const;
    /// Whether a folder is one that the replay made.
    bool made(const std::string& recorded_path) const;

private:
    std::string path_now(const std::string& recorded) const;
    void learn(const Type& type, const json::value& recorded, const json::value& now);
    void translate(const Type& type, json::value& value) const;
    void translate(const Shape& shape, json::object& object) const;

    std::filesystem::path folder_;
    std::map<std::pair<std::string, std::string>, std::string> ids_; ///< by declaration and recorded id
    std::map<std::string, std::string> paths_;
};

} // namespace chorus::conform
