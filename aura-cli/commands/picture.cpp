#include <memory>
#include <unistd.h>

#include <fmt/format.h>

#include "aura-cli/commands/job_watch.hpp"
#include "aura-cli/commands/verbs.hpp"
#include "aura-cli/output/document.hpp"
#include "aura-cli/picture/draw.hpp"
#include "aura-cli/picture/from_project.hpp"
#include "codegen/runtime/wire/codec.hpp"
#include "generated/pulse/project.client.hpp"

namespace chorus::aura {
namespace {

namespace fs = std::filesystem;

struct Arguments {
    std::string out;
    std::string mix;
    std::string from;
    std::string to;
    int width = 1920;
};

/// A file that goes away with its owner.
class TemporaryFile {
public:
    explicit TemporaryFile(fs::path path) : path_(std::move(path)) {}
    ~TemporaryFile()
    {
        std::error_code ignored;
        fs::remove(path_, ignored);
    }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    const fs::path& path() const { return path_; }

private:
    fs::path path_;
};

Result<std::optional<TickRange>> range_of(Shell& shell, const Arguments& arguments)
{
    if (arguments.from.empty() && arguments.to.empty()) return std::optional<TickRange>();
    const auto start = shell.words().position(arguments.from.empty() ? "1" : arguments.from);
    if (!start) return wire::Failure(start.error());
    const auto end = shell.words().position(arguments.to);
    if (!end) return wire::Failure(end.error());
    if (*end <= *start) return wire::fail("usage.badValue", "--to is not after --from.");
    return std::optional(TickRange{Ticks{*start}, Ticks{*end}});
}

std::int64_t ticks(double quarters)
{
    return static_cast<std::int64_t>(quarters * 983'040.0 + 0.5);
}

/// Renders what the picture shows to a file.
Result<void> render_mix(Shell& shell, Connection& connection, const picture::Span& shown, const fs::path& path)
{
    Progress progress(shell.output, "Rendering");
    JobWatch watch(connection, progress);
    if (auto begun = watch.begin(); !begun) return begun;
    pulse_api::rendering::Start::Command command;
    command.path = path;
    command.range = TickRange{Ticks{ticks(shown.start)}, Ticks{ticks(shown.end)}};
    const auto started = pulse_api::rendering::Client(connection.peer()).start(command);
    if (!started) return wire::Failure(started.error());
    const auto job = watch.wait(started->job);
    if (!job) return wire::Failure(job.error());
    return {};
}

Result<picture::Mix> read_mix(const fs::path& path, const picture::Span& shown)
{
    const auto sound = picture::Sound::read(path);
    if (!sound) return wire::Failure(sound.error());
    const auto loudness = picture::measure_loudness(path);
    if (!loudness) return wire::Failure(loudness.error());
    return picture::Mix{shown.start, *sound, *loudness};
}

Result<void> draw(Shell& shell, const Arguments& arguments)
{
    const auto range = range_of(shell, arguments);
    if (!range) return wire::Failure(range.error());
    const auto connection = shell.connection();
    if (!connection) return wire::Failure(connection.error());
    const auto snapshot = pulse_api::project::Client((*connection)->peer()).snapshot({});
    if (!snapshot) return wire::Failure(snapshot.error());
    const auto arrangement = picture::from_project(snapshot->content, snapshot->status.path, *range);

    const TemporaryFile rendered(fs::temp_directory_path() / fmt::format("aura-{}.wav", ::getpid()));
    const bool render = arguments.mix.empty() && !snapshot->content.clips.empty();
    if (render)
        if (auto done = render_mix(shell, **connection, arrangement.shown, rendered.path()); !done) return done;
    std::optional<picture::Mix> mix;
    if (render || !arguments.mix.empty()) {
        auto read = read_mix(render ? rendered.path() : fs::path(arguments.mix), arrangement.shown);
        if (!read) return wire::Failure(read.error());
        mix = std::move(*read);
    }
    const picture::Canvas canvas = picture::draw(arrangement, mix, arguments.width);
    if (auto saved = canvas.save(arguments.out); !saved) return saved;
    Document document;
    document.text("path", fs::absolute(arguments.out).string())
        .number("width", canvas.width())
        .number("height", canvas.height());
    return shell.output.result(document.end(),
                               fmt::format("{} ({} × {})\n", arguments.out, canvas.width(), canvas.height()));
}

} // namespace

void add_picture(CLI::App& app, Shell& shell)
{
    CLI::App* command = app.add_subcommand("picture", "Draw the arrangement over the waveform and level of its mix");
    command->group(group::sound);
    const auto arguments = std::make_shared<Arguments>();
    command->add_option("out", arguments->out, "The PNG file to write")->required();
    command->add_option("--mix", arguments->mix, "A rendered mix of the same span; it is rendered when absent")
        ->check(CLI::ExistingFile);
    CLI::Option* to =
        command->add_option("--to", arguments->to, "Where the picture ends; after the last clip when absent");
    command->add_option("--from", arguments->from, "Where the picture begins")->needs(to);
    command->add_option("--width", arguments->width, "Width in pixels")
        ->check(CLI::Range(640, 16384))
        ->capture_default_str();
    command->callback([&shell, arguments] { shell.plan([&shell, arguments] { return draw(shell, *arguments); }); });
}

} // namespace chorus::aura
