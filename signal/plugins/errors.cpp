#include "signal/plugins/errors.hpp"

namespace chorus::signal::plugins {

namespace {

std::string quoted(const std::string& text)
{
    return "\"" + text + "\"";
}

std::string meant(const std::string& closest, const std::string& otherwise)
{
    return closest.empty() ? otherwise : "Did you mean " + quoted(closest) + "?";
}

} // namespace

wire::Failure not_found(const std::string& uri, const std::string& closest)
{
    return wire::fail("plugin.notFound", "This machine has no plugin " + quoted(uri) + ".",
                      meant(closest, "List the plugins; install the package that has it and scan again."),
                      {{"uri", uri}, {"closest", closest}});
}

wire::Failure unsupported(const std::string& uri, const std::string& why)
{
    return wire::fail("plugin.unsupported", "The plugin " + quoted(uri) + " cannot be run here: " + why + ".",
                      "Choose another plugin.", {{"uri", uri}, {"reason", why}});
}

wire::Failure instantiation_failed(const std::string& uri)
{
    return wire::fail("plugin.instantiationFailed", "The plugin " + quoted(uri) + " did not start.",
                      "Look into the log of the engine, and reinstall the package that the plugin comes with.",
                      {{"uri", uri}});
}

wire::Failure preset_not_found(const std::string& uri, const std::string& preset, const std::string& closest)
{
    return wire::fail("plugin.presetNotFound", "The plugin " + quoted(uri) + " has no preset " + quoted(preset) + ".",
                      meant(closest, "Describe the plugin to see its presets."), {{"uri", uri}, {"preset", preset}});
}

wire::Failure bad_state(const std::string& uri, const std::string& why)
{
    return wire::fail("plugin.badState",
                      "The saved state of the plugin " + quoted(uri) + " cannot be restored: " + why + ".",
                      "Remove the plugin and add it again, or restore an older version of the project.",
                      {{"uri", uri}, {"reason", why}});
}

} // namespace chorus::signal::plugins
