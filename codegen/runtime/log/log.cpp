#include "codegen/runtime/log/log.hpp"

#include <spdlog/logger.h>
#include <spdlog/pattern_formatter.h>
#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <memory>
#include <utility>
#include <vector>

namespace chorus::log {
namespace {

constexpr std::array<std::string_view, 5> level_names{"debug", "info", "warning", "error", "off"};

spdlog::level::level_enum spdlog_level(Level level)
{
    switch (level) {
    case Level::debug:
        return spdlog::level::debug;
    case Level::info:
        return spdlog::level::info;
    case Level::warning:
        return spdlog::level::warn;
    case Level::error:
        return spdlog::level::err;
    case Level::off:
        return spdlog::level::off;
    }
    return spdlog::level::info;
}

std::shared_ptr<spdlog::logger> make_logger(const std::string& process, const std::vector<spdlog::sink_ptr>& sinks,
                                            Level level)
{
    auto logger = std::make_shared<spdlog::logger>(process, sinks.begin(), sinks.end());
    logger->set_formatter(std::make_unique<spdlog::pattern_formatter>("%Y-%m-%dT%H:%M:%S.%eZ %n[%P] %l: %v",
                                                                      spdlog::pattern_time_type::utc));
    logger->set_level(spdlog_level(level));
    // A process that is killed has written what it said.
    logger->flush_on(spdlog::level::debug);
    // A full disk must not stop a session, nor fill standard error.
    logger->set_error_handler([](const std::string&) {});
    return logger;
}

std::shared_ptr<spdlog::logger>& logger()
{
    static std::shared_ptr<spdlog::logger> instance =
        make_logger("chorus", {std::make_shared<spdlog::sinks::stderr_sink_mt>()}, Level::info);
    return instance;
}

bool plain(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char letter) {
        return static_cast<unsigned char>(letter) > ' ' && letter != '"' && letter != '=' && letter != 0x7f;
    });
}

void append_quoted(std::string& line, std::string_view text)
{
    line += '"';
    for (const char letter : text) {
        if (letter == '"' || letter == '\\') line += '\\';
        if (letter == '\n') {
            line += "\\n";
        } else if (static_cast<unsigned char>(letter) < ' ') {
            line += fmt::format("\\x{:02x}", static_cast<unsigned char>(letter));
        } else {
            line += letter;
        }
    }
    line += '"';
}

void append_value(std::string& line, const Field::Value& value)
{
    if (const auto* text = std::get_if<std::string_view>(&value)) {
        plain(*text) ? void(line += *text) : append_quoted(line, *text);
    } else if (const auto* truth = std::get_if<bool>(&value)) {
        line += *truth ? "true" : "false";
    } else if (const auto* integer = std::get_if<std::int64_t>(&value)) {
        line += fmt::format("{}", *integer);
    } else {
        line += fmt::format("{}", std::get<double>(value));
    }
}

void append_field(std::string& line, std::string_view key, const Field::Value& value)
{
    line += ' ';
    line += key;
    line += '=';
    append_value(line, value);
}

/// A message with a line break in it would look like two lines.
void append_message(std::string& line, std::string_view message)
{
    for (const char letter : message)
        line += static_cast<unsigned char>(letter) < ' ' ? ' ' : letter;
}

void write_line(Level level, const std::string& line)
{
    logger()->log(spdlog_level(level), spdlog::string_view_t(line.data(), line.size()));
}

void write_cause(Level level, std::string_view message, const wire::Error& cause, Fields fields)
{
    if (!enabled(level)) return;
    std::string line = format(message, fields);
    append_field(line, "code", std::string_view(cause.code));
    append_field(line, "because", std::string_view(cause.message));
    for (const wire::Detail& detail : cause.details) {
        std::visit(
            [&]<class Value>(const Value& value) {
                if constexpr (std::is_same_v<Value, std::string>) {
                    append_field(line, detail.name, std::string_view(value));
                } else {
                    append_field(line, detail.name, value);
                }
            },
            detail.value);
    }
    write_line(level, line);
}

} // namespace

std::string_view to_text(Level level)
{
    return level_names[static_cast<std::size_t>(level)];
}

std::optional<Level> level_from(std::string_view text)
{
    const auto found = std::find(level_names.begin(), level_names.end(), text);
    if (found == level_names.end()) return std::nullopt;
    return static_cast<Level>(found - level_names.begin());
}

Result<void> start(const Settings& settings)
{
    std::vector<spdlog::sink_ptr> sinks;
    if (settings.to_stderr) sinks.push_back(std::make_shared<spdlog::sinks::stderr_sink_mt>());
    std::optional<wire::Error> failure;
    if (settings.folder) {
        const auto file = *settings.folder / (settings.process + ".log");
        try {
            std::filesystem::create_directories(*settings.folder);
            sinks.push_back(std::make_shared<spdlog::sinks::rotating_file_sink_mt>(file.string(), settings.file_bytes,
                                                                                   settings.old_files));
        } catch (const std::exception& reason) {
            failure = wire::Error{"log.cannotOpen",
                                  "Cannot write the log file.",
                                  "Check that the folder may be written to.",
                                  {{"path", file.string()}, {"reason", std::string(reason.what())}}};
            if (!settings.to_stderr) sinks.push_back(std::make_shared<spdlog::sinks::stderr_sink_mt>());
        }
    }
    logger() = make_logger(settings.process, sinks, settings.level);
    if (failure) return wire::Failure(std::move(*failure));
    return {};
}

void set_level(Level level)
{
    logger()->set_level(spdlog_level(level));
}

bool enabled(Level level)
{
    return level != Level::off && logger()->should_log(spdlog_level(level));
}

std::string format(std::string_view message, Fields fields)
{
    std::string line;
    append_message(line, message);
    for (const Field& field : fields)
        append_field(line, field.key, field.value);
    return line;
}

void write(Level level, std::string_view message, Fields fields)
{
    if (enabled(level)) write_line(level, format(message, fields));
}

void debug(std::string_view message, Fields fields)
{
    write(Level::debug, message, fields);
}
void info(std::string_view message, Fields fields)
{
    write(Level::info, message, fields);
}
void warning(std::string_view message, Fields fields)
{
    write(Level::warning, message, fields);
}
void error(std::string_view message, Fields fields)
{
    write(Level::error, message, fields);
}

void error(std::string_view message, const wire::Error& cause, Fields fields)
{
    write_cause(Level::error, message, cause, fields);
}

void warning(std::string_view message, const wire::Error& cause, Fields fields)
{
    write_cause(Level::warning, message, cause, fields);
}

} // namespace chorus::log
