#pragma once

#include "codegen/runtime/wire/result.hpp"

#include <concepts>
#include <cstdint>
#include <filesystem>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

/// Lines for those who find out later what happened: time, process, level, a sentence, and `key=value` fields.
/// Any thread but an audio thread: a line allocates, locks and writes.
namespace chorus::log {

enum class Level { debug, info, warning, error, off };

std::string_view to_text(Level level);
std::optional<Level> level_from(std::string_view text);

/// One `key=value` of a line. Texts are quoted where they would be ambiguous.
struct Field {
    using Value = std::variant<std::string_view, bool, std::int64_t, double>;

    template <std::convertible_to<std::string_view> Text>
    Field(std::string_view name, const Text& text) : key(name), value(std::string_view(text))
    {}
    Field(std::string_view name, bool truth) : key(name), value(truth) {}
    template <std::integral Number>
    Field(std::string_view name, Number number) : key(name), value(static_cast<std::int64_t>(number))
    {}
    Field(std::string_view name, double number) : key(name), value(number) {}

    std::string_view key;
    Value value; ///< a text must outlive the call it is used in
};

using Fields = std::initializer_list<Field>;

struct Settings {
    std::string process = {};                         ///< e.g. `pulse`; also the name of the file
    std::optional<std::filesystem::path> folder = {}; ///< where `<process>.log` goes; made if missing
    Level level = Level::info;
    bool to_stderr = true;
    std::size_t file_bytes = 8u << 20; ///< a file of this size is put aside
    std::size_t old_files = 3;         ///< how many of those are kept
};

/// Says where lines go from now on; until then they go to standard error. Call it before other threads log. Error:
/// `log.cannotOpen`; lines then still go to standard error.
Result<void> start(const Settings& settings);

void set_level(Level level);
bool enabled(Level level);

void write(Level level, std::string_view message, Fields fields = {});
void debug(std::string_view message, Fields fields = {});
void info(std::string_view message, Fields fields = {});
void warning(std::string_view message, Fields fields = {});
void error(std::string_view message, Fields fields = {});
/// A line about an error: its code, message and details become fields.
void error(std::string_view message, const wire::Error& cause, Fields fields = {});
void warning(std::string_view message, const wire::Error& cause, Fields fields = {});

/// The message and the fields as they stand in a line.
std::string format(std::string_view message, Fields fields);

} // namespace chorus::log
