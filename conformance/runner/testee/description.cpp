#include "conformance/runner/testee/description.hpp"

#include <boost/json/array.hpp>
#include <boost/json/parse.hpp>
#include <fmt/format.h>
#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <array>

namespace chorus::conform {
namespace {

json::value json_of(const YAML::Node& node)
{
    if (node.IsMap()) {
        json::object object;
        for (const auto& entry : node)
            object[entry.first.as<std::string>()] = json_of(entry.second);
        return object;
    }
    if (node.IsSequence()) {
        json::array array;
        for (const auto& item : node)
            array.push_back(json_of(item));
        return array;
    }
    const std::string text = node.IsNull() ? "null" : node.as<std::string>();
    const bool quoted = node.Tag() == "!";
    boost::system::error_code error;
    json::value value = quoted ? json::value() : json::parse(text, error);
    return quoted || error ? json::value(text) : value;
}

class DescriptionReader {
public:
    explicit DescriptionReader(const YAML::Node& root) : root_(root) {}

    Description read() const
    {
        check_keys();
        Description made;
        made.name = needed("name");
        made.role = role();
        if (made.role != Role::codec) {
            made.owner = needed("owner");
            made.party = needed("party");
        }
        made.command = text(root_["command"]);
        made.address = text(root_["address"]);
        for (const auto& entry : root_["options"])
            made.options[entry.first.as<std::string>()] = entry.second.as<std::string>();
        for (const auto& companion : root_["companions"])
            made.companions.push_back(companion.as<std::string>());
        if (root_["greeting"]) made.greeting = request(root_["greeting"]);
        made.fence = text(root_["fence"]);
        if (const YAML::Node heartbeat = root_["heartbeat"]) {
            made.heartbeat = heartbeat["send"].as<std::string>();
            made.heartbeat_interval = std::chrono::milliseconds(heartbeat["everyMs"].as<int>());
        }
        made.stages["start"] = {};
        for (const auto& stage : root_["stages"])
            for (const auto& step : stage.second)
                made.stages[stage.first.as<std::string>()].push_back(request(step));
        if (root_["subscribe"]) made.subscribe = request(root_["subscribe"]);
        if (root_["edit"]) made.edit = edit(root_["edit"]);
        for (const auto& entry : root_["ends"])
            made.ends[entry.first.as<std::string>()] = entry.second.as<std::string>();
        if (root_["manyClients"]) made.many_clients = root_["manyClients"].as<bool>();
        for (const auto& entry : root_["accidents"])
            made.accidents.push_back({entry["transition"].as<std::string>(), entry["companion"].as<std::string>(),
                                      entry["ready"].as<std::string>(), request(entry)});
        made.unsupported = exceptions("unsupported", "case");
        made.expected_fail = exceptions("expectedFail", "case");
        made.unreached = exceptions("unreached", "what");
        return made;
    }

private:
    void check_keys() const
    {
        static constexpr std::array known{
            "name",        "role",         "doc",         "owner", "party",     "command",   "address",
            "options",     "companions",   "greeting",    "fence", "heartbeat", "stages",    "ends",
            "unsupported", "expectedFail", "manyClients", "edit",  "subscribe", "unreached", "accidents"};
        for (const auto& entry : root_) {
            const auto key = entry.first.as<std::string>();
            if (std::find(known.begin(), known.end(), key) == known.end())
                throw DescriptionError(fmt::format("there is no `{}` in a description", key));
        }
    }

    static std::string text(const YAML::Node& node) { return node ? node.as<std::string>() : std::string(); }

    std::string needed(const char* key) const
    {
        if (!root_[key]) throw DescriptionError(fmt::format("`{}` is missing", key));
        return root_[key].as<std::string>();
    }

    Role role() const
    {
        const std::string role = root_["role"] ? root_["role"].as<std::string>() : "server";
        if (role == "server") return Role::server;
        if (role == "codec") return Role::codec;
        if (role == "client") return Role::client;
        throw DescriptionError(fmt::format("there is no role `{}`; there are server, codec and client", role));
    }

    static Request request(const YAML::Node& node)
    {
        Request made{node["send"].as<std::string>()};
        if (node["input"]) made.input = json_of(node["input"]);
        return made;
    }

    static Edit edit(const YAML::Node& node)
    {
        return {node["stage"].as<std::string>(), request(node["change"]), node["event"].as<std::string>(),
                request(node["shown"]), node["shown"]["at"].as<std::string>()};
    }

    std::vector<Exception> exceptions(const char* key, const char* what) const
    {
        std::vector<Exception> made;
        for (const auto& entry : root_[key]) {
            made.push_back({entry[what].as<std::string>(), text(entry["reason"])});
            if (made.back().reason.empty())
                throw DescriptionError(fmt::format("{} of `{}` needs a reason", key, made.back().pattern));
        }
        return made;
    }

    const YAML::Node& root_;
};

} // namespace

std::string fill_in(std::string text, const Placeholders& values)
{
    // Longer names first, so that one does not eat the beginning of another.
    std::vector<std::pair<std::string, std::string>> ordered(values.begin(), values.end());
    std::sort(ordered.begin(), ordered.end(),
              [](const auto& a, const auto& b) { return a.first.size() > b.first.size(); });
    for (const auto& [name, value] : ordered) {
        const std::string mark = "$" + name;
        for (std::size_t at = text.find(mark); at != std::string::npos; at = text.find(mark, at + value.size()))
            text.replace(at, mark.size(), value);
    }
    return text;
}

json::value fill_in(const json::value& value, const Placeholders& values)
{
    if (const json::string* text = value.if_string()) return json::value(fill_in(std::string(*text), values));
    json::value filled = value;
    if (json::array* items = filled.if_array())
        for (json::value& item : *items)
            item = fill_in(item, values);
    if (json::object* object = filled.if_object())
        for (auto&& entry : *object)
            entry.value() = fill_in(entry.value(), values);
    return filled;
}

Description read_description(const std::filesystem::path& file)
{
    try {
        const YAML::Node root = YAML::LoadFile(file.string());
        Description made = DescriptionReader(root).read();
        made.folder = std::filesystem::absolute(file).parent_path();
        return made;
    } catch (const std::exception& error) {
        throw DescriptionError(file.string() + ": " + error.what());
    }
}

bool matches_glob(std::string_view pattern, std::string_view text)
{
    std::size_t at = 0;
    std::size_t star = std::string_view::npos;
    std::size_t retry = 0;
    std::size_t place = 0;
    while (place < text.size()) {
        if (at < pattern.size() && pattern[at] == '*') {
            star = at++;
            retry = place;
        } else if (at < pattern.size() && (pattern[at] == '?' || pattern[at] == text[place])) {
            ++at;
            ++place;
        } else if (star != std::string_view::npos) {
            at = star + 1;
            place = ++retry;
        } else {
            return false;
        }
    }
    while (at < pattern.size() && pattern[at] == '*')
        ++at;
    return at == pattern.size();
}

} // namespace chorus::conform
