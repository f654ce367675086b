#include "conformance/runner/testee/description.hpp"

#include <boost/json/array.hpp>
#include <boost/json/parse.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <fstream>
#include <set>

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

/// Takes nothing that it does not know. `what` is how a place is called in a finding.
class DescriptionReader {
public:
    DescriptionReader(std::filesystem::path file, const YAML::Node& root) : file_(std::move(file)), root_(root) {}

    Description read() const
    {
        expect_keys(root_, "a description",
                    {"name",        "role",         "doc",         "owner", "party",     "command",   "address",
                     "options",     "companions",   "greeting",    "fence", "heartbeat", "stages",    "ends",
                     "unsupported", "expectedFail", "manyClients", "edit",  "subscribe", "unreached", "accidents"});
        Description made;
        made.file = file_;
        made.folder = std::filesystem::absolute(file_).parent_path();
        made.name = needed(root_, "a description", "name");
        made.role = role();
        if (made.role != Role::codec) {
            made.owner = needed(root_, "a description", "owner");
            made.party = needed(root_, "a description", "party");
            made.fence = needed(root_, "a description of a server or client", "fence");
        }
        if (made.role == Role::codec && root_["fence"]) refuse(root_["fence"], "a codec has no fence");
        made.command = text_at("command");
        made.address = text_at("address");
        made.options = texts_by_name("options");
        expect_keys(root_["options"], "`options`", {"unix", "tcp", "ws", "stdio"});
        for (const auto& companion : list("companions"))
            made.companions.push_back(text(companion, "a companion"));
        made.greeting = request_at("greeting");
        read_heartbeat(made);
        made.stages["start"] = {};
        for (const auto& stage : map("stages"))
            made.stages[text(stage.first, "a stage")] = requests(stage.second, "a stage");
        made.subscribe = request_at("subscribe");
        if (const YAML::Node node = root_["edit"]) made.edit = edit(node);
        made.ends = ends();
        if (const YAML::Node node = root_["manyClients"]) made.many_clients = truth(node, "`manyClients`");
        for (const auto& entry : list("accidents"))
            made.accidents.push_back(accident(entry));
        made.unsupported = exceptions("unsupported", "case");
        made.expected_fail = exceptions("expectedFail", "case");
        made.unreached = exceptions("unreached", "what");
        return made;
    }

private:
    using Keys = std::initializer_list<std::string_view>;

    [[noreturn]] void refuse(const YAML::Node& at, const std::string& what) const
    {
        throw DescriptionError(fmt::format("{}:{}: {}.", file_.string(), at.Mark().line + 1, what));
    }

    void expect_map(const YAML::Node& node, const std::string& what) const
    {
        if (!node.IsMap()) refuse(node, what + " is a map");
        std::set<std::string> seen;
        for (const auto& entry : node)
            if (const std::string key = text(entry.first, "a key"); !seen.insert(key).second)
                refuse(entry.first, fmt::format("`{}` occurs twice", key));
    }

    void expect_keys(const YAML::Node& node, const std::string& what, Keys known) const
    {
        if (!node) return;
        expect_map(node, what);
        for (const auto& entry : node) {
            const std::string key = text(entry.first, "a key");
            if (std::find(known.begin(), known.end(), key) == known.end())
                refuse(entry.first, fmt::format("there is no `{}` in {}; there are {}", key, what,
                                                fmt::join(known.begin(), known.end(), ", ")));
            // What is not there has the place of what comes next.
            if (entry.second.IsNull()) refuse(entry.first, fmt::format("`{}` has no value", key));
        }
    }

    std::string text(const YAML::Node& node, const std::string& what) const
    {
        if (!node.IsScalar() || node.Scalar().empty()) refuse(node, what + " is a text");
        return node.Scalar();
    }

    bool truth(const YAML::Node& node, const std::string& what) const
    {
        bool value = false;
        if (!node.IsScalar() || !YAML::convert<bool>::decode(node, value)) refuse(node, what + " is true or false");
        return value;
    }

    std::string needed(const YAML::Node& map, const std::string& what, const char* key) const
    {
        const YAML::Node node = map[key];
        if (!node) refuse(map, fmt::format("{} needs `{}`", what, key));
        return text(node, fmt::format("`{}`", key));
    }

    std::string text_at(const char* key) const { return root_[key] ? needed(root_, "a description", key) : ""; }

    /// Nothing to go through where the key is absent.
    YAML::Node list(const char* key) const
    {
        const YAML::Node node = root_[key];
        if (!node) return YAML::Node(YAML::NodeType::Sequence);
        if (!node.IsSequence()) refuse(node, fmt::format("`{}` is a list", key));
        return node;
    }

    YAML::Node map(const char* key) const
    {
        const YAML::Node node = root_[key];
        if (!node) return YAML::Node(YAML::NodeType::Map);
        expect_map(node, fmt::format("`{}`", key));
        return node;
    }

    std::map<std::string, std::string> texts_by_name(const char* key) const
    {
        std::map<std::string, std::string> made;
        for (const auto& entry : map(key)) {
            const std::string name = text(entry.first, "a key");
            made[name] = text(entry.second, fmt::format("`{}` of `{}`", name, key));
        }
        return made;
    }

    Role role() const
    {
        const std::string role = root_["role"] ? text_at("role") : "server";
        if (role == "server") return Role::server;
        if (role == "codec") return Role::codec;
        if (role == "client") return Role::client;
        refuse(root_["role"], fmt::format("there is no role `{}`; there are server, codec and client", role));
    }

    Request request(const YAML::Node& node, const std::string& what, Keys keys = {"send", "input"}) const
    {
        expect_keys(node, what, keys);
        Request made{needed(node, what, "send")};
        const YAML::Node input = node["input"];
        if (!input) return made;
        expect_map(input, "`input`");
        made.input = json_of(input);
        return made;
    }

    std::optional<Request> request_at(const char* key) const
    {
        if (!root_[key]) return std::nullopt;
        return request(root_[key], fmt::format("`{}`", key));
    }

    std::vector<Request> requests(const YAML::Node& node, const std::string& what) const
    {
        if (!node.IsSequence()) refuse(node, what + " is a list of commands");
        std::vector<Request> made;
        for (const auto& step : node)
            made.push_back(request(step, "a step of " + what));
        return made;
    }

    void read_heartbeat(Description& made) const
    {
        const YAML::Node node = root_["heartbeat"];
        if (!node) return;
        expect_keys(node, "`heartbeat`", {"send", "everyMs"});
        made.heartbeat = needed(node, "`heartbeat`", "send");
        needed(node, "`heartbeat`", "everyMs");
        int interval = 0;
        if (!YAML::convert<int>::decode(node["everyMs"], interval) || interval <= 0)
            refuse(node["everyMs"], "`everyMs` is a whole number above 0");
        made.heartbeat_interval = std::chrono::milliseconds(interval);
    }

    Edit edit(const YAML::Node& node) const
    {
        expect_keys(node, "`edit`", {"stage", "change", "event", "shown"});
        Edit made;
        made.stage = needed(node, "`edit`", "stage");
        made.event = needed(node, "`edit`", "event");
        if (!node["change"]) refuse(node, "`edit` needs `change`");
        if (!node["shown"]) refuse(node, "`edit` needs `shown`");
        made.change = request(node["change"], "`change`");
        made.shown = request(node["shown"], "`shown`", {"send", "input", "at"});
        made.pointer = needed(node["shown"], "`shown`", "at");
        if (made.pointer.front() != '/') refuse(node["shown"]["at"], "`at` is a JSON pointer, which begins with /");
        return made;
    }

    std::map<std::string, std::string> ends() const
    {
        static const std::set<std::string> known{"connection", "stage", "process"};
        for (const auto& entry : map("ends"))
            if (!entry.second.IsScalar() || !known.contains(entry.second.Scalar()))
                refuse(entry.second, "what a command ends is `connection`, `stage` or `process`");
        return texts_by_name("ends");
    }

    Accident accident(const YAML::Node& node) const
    {
        const std::string what = "an accident";
        Request sent = request(node, what, {"transition", "companion", "ready", "send", "input"});
        return {needed(node, what, "transition"), needed(node, what, "companion"), needed(node, what, "ready"),
                std::move(sent)};
    }

    std::vector<Exception> exceptions(const char* key, const char* what) const
    {
        std::vector<Exception> made;
        const std::string entries = fmt::format("an entry of `{}`", key);
        for (const auto& entry : list(key)) {
            expect_keys(entry, entries, {what, "reason"});
            made.push_back({needed(entry, entries, what), needed(entry, entries, "reason")});
        }
        return made;
    }

    std::filesystem::path file_;
    const YAML::Node& root_;
};

} // namespace

std::filesystem::path find_description(const std::string& testee, const std::filesystem::path& folder)
{
    if (testee.ends_with(".yaml") || testee.ends_with(".yml")) return testee;
    std::set<std::string> known;
    std::error_code ignored; // a folder that is not there has none
    for (const auto& entry : std::filesystem::directory_iterator(folder, ignored)) {
        if (entry.path().extension() != ".yaml" && entry.path().extension() != ".yml") continue;
        if (entry.path().stem() == testee) return entry.path();
        known.insert(entry.path().stem());
    }
    throw DescriptionError(fmt::format("There is no testee `{}`. {} has {}; another one is told by the path of its "
                                       "description, which ends in .yaml or .yml.",
                                       testee, folder.string(),
                                       known.empty() ? "none" : fmt::format("{}", fmt::join(known, ", "))));
}

Description read_description(const std::filesystem::path& file)
{
    std::ifstream in(file);
    if (!in || std::filesystem::is_directory(file)) throw DescriptionError(file.string() + " cannot be read.");
    try {
        const YAML::Node root = YAML::Load(in);
        return DescriptionReader(file, root).read();
    } catch (const YAML::Exception& error) {
        throw DescriptionError(fmt::format("{}:{}: {}.", file.string(), error.mark.line + 1, error.msg));
    }
}

} // namespace chorus::conform
