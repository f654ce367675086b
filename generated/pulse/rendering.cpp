// Generated from chorus/specs/pulse/rendering.yaml. Edit the spec, then build the target `generate`.
#include "generated/pulse/rendering.hpp"

#include "codegen/runtime/wire/checker.hpp"
#include "codegen/runtime/wire/names.hpp"
#include "codegen/runtime/wire/reader.hpp"
#include "codegen/runtime/wire/writer.hpp"

#include <array>

namespace chorus::pulse_api::rendering {

namespace {

constexpr std::array<std::string_view, 2> job_kind_names{
    "render",
    "capture",
};

constexpr std::array<std::string_view, 5> job_state_names{
    "waiting", "running", "complete", "failed", "cancelled",
};

constexpr std::array<std::string_view, 3> targets_names{
    "mix",
    "tracks",
    "all",
};

constexpr wire::PatternPart content_hash_parts[] = {
    {wire::characters("09af"), 1, wire::any_number},
};
constexpr wire::Pattern content_hash_pattern{"^[0-9a-f]+$", content_hash_parts};

} // namespace

std::string_view to_text(JobKind value)
{
    return job_kind_names[static_cast<std::size_t>(value)];
}

std::optional<JobKind> job_kind_from(std::string_view text)
{
    return wire::value_named<JobKind>(job_kind_names, text);
}

void read(wire::Reader& reader, JobKind& value)
{
    value = static_cast<JobKind>(reader.choice(job_kind_names));
}
void write(wire::Writer& writer, const JobKind& value)
{
    writer.string(to_text(value));
}
void check(wire::Checker& checker, const JobKind& value)
{
    checker.choice(static_cast<std::size_t>(value), job_kind_names.size());
}

std::string_view to_text(JobState value)
{
    return job_state_names[static_cast<std::size_t>(value)];
}

std::optional<JobState> job_state_from(std::string_view text)
{
    return wire::value_named<JobState>(job_state_names, text);
}

void read(wire::Reader& reader, JobState& value)
{
    value = static_cast<JobState>(reader.choice(job_state_names));
}
void write(wire::Writer& writer, const JobState& value)
{
    writer.string(to_text(value));
}
void check(wire::Checker& checker, const JobState& value)
{
    checker.choice(static_cast<std::size_t>(value), job_state_names.size());
}

std::string_view to_text(Targets value)
{
    return targets_names[static_cast<std::size_t>(value)];
}

std::optional<Targets> targets_from(std::string_view text)
{
    return wire::value_named<Targets>(targets_names, text);
}

void read(wire::Reader& reader, Targets& value)
{
    value = static_cast<Targets>(reader.choice(targets_names));
}
void write(wire::Writer& writer, const Targets& value)
{
    writer.string(to_text(value));
}
void check(wire::Checker& checker, const Targets& value)
{
    checker.choice(static_cast<std::size_t>(value), targets_names.size());
}

void read(wire::Reader& reader, SignalResult& value)
{
    static constexpr wire::Keys<10> keys{
        {"channel", "name", "path", "frames", "seconds", "peak", "truePeak", "rms", "loudness", "hash"}, 0b1011111011};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.channel.value);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.string(value.name, {.min = 1, .max = 120});
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            reader.string(value.path.emplace(), {.min = 1, .max = 4096});
            if (!object.follows<3>(reader, keys)) break;
            [[fallthrough]];
        case 3:
            reader.integer(value.frames.value, 0, wire::max_exact_integer);
            if (!object.follows<4>(reader, keys)) break;
            [[fallthrough]];
        case 4:
            reader.number(value.seconds, 0.0);
            if (!object.follows<5>(reader, keys)) break;
            [[fallthrough]];
        case 5:
            reader.number(value.peak);
            if (!object.follows<6>(reader, keys)) break;
            [[fallthrough]];
        case 6:
            reader.number(value.true_peak);
            if (!object.follows<7>(reader, keys)) break;
            [[fallthrough]];
        case 7:
            reader.number(value.rms);
            if (!object.follows<8>(reader, keys)) break;
            [[fallthrough]];
        case 8:
            reader.number(value.loudness.emplace());
            if (!object.follows<9>(reader, keys)) break;
            [[fallthrough]];
        case 9:
            reader.string(value.hash, {.min = 64, .max = 64, .pattern = &content_hash_pattern});
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const SignalResult& value)
{
    writer.begin_object();
    writer.field("channel");
    writer.string(value.channel.value);
    writer.field("name");
    writer.string(value.name);
    if (value.path) {
        writer.field("path");
        writer.string(*value.path);
    }
    writer.field("frames");
    writer.integer(value.frames.value);
    writer.field("seconds");
    writer.number(value.seconds);
    writer.field("peak");
    writer.number(value.peak);
    writer.field("truePeak");
    writer.number(value.true_peak);
    writer.field("rms");
    writer.number(value.rms);
    if (value.loudness) {
        writer.field("loudness");
        writer.number(*value.loudness);
    }
    writer.field("hash");
    writer.string(value.hash);
    writer.end_object();
}

void check(wire::Checker& checker, const SignalResult& value)
{
    checker.begin_object();
    checker.field("channel");
    checker.id(value.channel.value);
    checker.field("name");
    checker.string(value.name, {.min = 1, .max = 120});
    if (value.path) {
        checker.field("path");
        checker.string(*value.path, {.min = 1, .max = 4096});
    }
    checker.field("frames");
    checker.integer(value.frames.value, 0, wire::max_exact_integer);
    checker.field("seconds");
    checker.number(value.seconds, 0.0);
    checker.field("peak");
    checker.number(value.peak);
    checker.field("truePeak");
    checker.number(value.true_peak);
    checker.field("rms");
    checker.number(value.rms);
    if (value.loudness) {
        checker.field("loudness");
        checker.number(*value.loudness);
    }
    checker.field("hash");
    checker.string(value.hash, {.min = 64, .max = 64, .pattern = &content_hash_pattern});
    checker.end_object();
}

void read(wire::Reader& reader, JobFailure& value)
{
    static constexpr wire::Keys<3> keys{{"code", "message", "hint"}, 0b011};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.string(value.code, {.max = 128});
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.string(value.message, {.max = 1024});
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            reader.string(value.hint.emplace(), {.max = 1024});
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const JobFailure& value)
{
    writer.begin_object();
    writer.field("code");
    writer.string(value.code);
    writer.field("message");
    writer.string(value.message);
    if (value.hint) {
        writer.field("hint");
        writer.string(*value.hint);
    }
    writer.end_object();
}

void check(wire::Checker& checker, const JobFailure& value)
{
    checker.begin_object();
    checker.field("code");
    checker.string(value.code, {.max = 128});
    checker.field("message");
    checker.string(value.message, {.max = 1024});
    if (value.hint) {
        checker.field("hint");
        checker.string(*value.hint, {.max = 1024});
    }
    checker.end_object();
}

void read(wire::Reader& reader, Job& value)
{
    static constexpr wire::Keys<11> keys{
        {"id", "kind", "state", "path", "range", "share", "speed", "elapsed", "results", "missing", "failure"},
        0b01100101111};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.id.value);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            read(reader, value.kind);
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            read(reader, value.state);
            if (!object.follows<3>(reader, keys)) break;
            [[fallthrough]];
        case 3:
            reader.string(value.path, {.min = 1, .max = 4096});
            if (!object.follows<4>(reader, keys)) break;
            [[fallthrough]];
        case 4:
            read(reader, value.range.emplace());
            if (!object.follows<5>(reader, keys)) break;
            [[fallthrough]];
        case 5:
            reader.number(value.share, 0.0, 1.0);
            if (!object.follows<6>(reader, keys)) break;
            [[fallthrough]];
        case 6:
            reader.number(value.speed, 0.0);
            if (!object.follows<7>(reader, keys)) break;
            [[fallthrough]];
        case 7:
            reader.number(value.elapsed, 0.0);
            if (!object.follows<8>(reader, keys)) break;
            [[fallthrough]];
        case 8:
            reader.list(value.results, 0, 4097, [&](auto& item) { read(reader, item); });
            if (!object.follows<9>(reader, keys)) break;
            [[fallthrough]];
        case 9:
            reader.list(value.missing, 0, 4096, [&](auto& item) { reader.string(item); });
            if (!object.follows<10>(reader, keys)) break;
            [[fallthrough]];
        case 10:
            read(reader, value.failure.emplace());
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Job& value)
{
    writer.begin_object();
    writer.field("id");
    writer.string(value.id.value);
    writer.field("kind");
    writer.string(to_text(value.kind));
    writer.field("state");
    writer.string(to_text(value.state));
    writer.field("path");
    writer.string(value.path);
    if (value.range) {
        writer.field("range");
        write(writer, *value.range);
    }
    writer.field("share");
    writer.number(value.share);
    writer.field("speed");
    writer.number(value.speed);
    writer.field("elapsed");
    writer.number(value.elapsed);
    writer.field("results");
    writer.list(value.results, [&](const auto& item) { write(writer, item); });
    writer.field("missing");
    writer.list(value.missing, [&](const auto& item) { writer.string(item); });
    if (value.failure) {
        writer.field("failure");
        write(writer, *value.failure);
    }
    writer.end_object();
}

void check(wire::Checker& checker, const Job& value)
{
    checker.begin_object();
    checker.field("id");
    checker.id(value.id.value);
    checker.field("kind");
    check(checker, value.kind);
    checker.field("state");
    check(checker, value.state);
    checker.field("path");
    checker.string(value.path, {.min = 1, .max = 4096});
    if (value.range) {
        checker.field("range");
        check(checker, *value.range);
    }
    checker.field("share");
    checker.number(value.share, 0.0, 1.0);
    checker.field("speed");
    checker.number(value.speed, 0.0);
    checker.field("elapsed");
    checker.number(value.elapsed, 0.0);
    checker.field("results");
    checker.list(value.results, 0, 4097, [&](const auto& item) { check(checker, item); });
    checker.field("missing");
    checker.list(value.missing, 0, 4096, [&](const auto& item) { checker.string(item); });
    if (value.failure) {
        checker.field("failure");
        check(checker, *value.failure);
    }
    checker.end_object();
}

void read(wire::Reader& reader, Start::Command& value)
{
    static constexpr wire::Keys<7> keys{{"path", "range", "targets", "format", "depth", "tail", "threads"}, 0b0000001};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.string(value.path, {.min = 1, .max = 4096});
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            read(reader, value.range.emplace());
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            read(reader, value.targets);
            if (!object.follows<3>(reader, keys)) break;
            [[fallthrough]];
        case 3:
            read(reader, value.format.emplace());
            if (!object.follows<4>(reader, keys)) break;
            [[fallthrough]];
        case 4:
            read(reader, value.depth.emplace());
            if (!object.follows<5>(reader, keys)) break;
            [[fallthrough]];
        case 5:
            reader.number(value.tail, 0.0, 600.0);
            if (!object.follows<6>(reader, keys)) break;
            [[fallthrough]];
        case 6:
            reader.integer(value.threads.emplace(), 1, 64);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Start::Command& value)
{
    writer.begin_object();
    writer.field("path");
    writer.string(value.path);
    if (value.range) {
        writer.field("range");
        write(writer, *value.range);
    }
    writer.field("targets");
    writer.string(to_text(value.targets));
    if (value.format) {
        writer.field("format");
        writer.string(to_text(*value.format));
    }
    if (value.depth) {
        writer.field("depth");
        writer.string(to_text(*value.depth));
    }
    writer.field("tail");
    writer.number(value.tail);
    if (value.threads) {
        writer.field("threads");
        writer.integer(*value.threads);
    }
    writer.end_object();
}

void check(wire::Checker& checker, const Start::Command& value)
{
    checker.begin_object();
    checker.field("path");
    checker.string(value.path, {.min = 1, .max = 4096});
    if (value.range) {
        checker.field("range");
        check(checker, *value.range);
    }
    checker.field("targets");
    check(checker, value.targets);
    if (value.format) {
        checker.field("format");
        check(checker, *value.format);
    }
    if (value.depth) {
        checker.field("depth");
        check(checker, *value.depth);
    }
    checker.field("tail");
    checker.number(value.tail, 0.0, 600.0);
    if (value.threads) {
        checker.field("threads");
        checker.integer(*value.threads, 1, 64);
    }
    checker.end_object();
}

void read(wire::Reader& reader, Start::Reply& value)
{
    static constexpr wire::Keys<1> keys{{"job"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.job);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Start::Reply& value)
{
    writer.begin_object();
    writer.field("job");
    write(writer, value.job);
    writer.end_object();
}

void check(wire::Checker& checker, const Start::Reply& value)
{
    checker.begin_object();
    checker.field("job");
    check(checker, value.job);
    checker.end_object();
}

void read(wire::Reader& reader, Cancel::Command& value)
{
    static constexpr wire::Keys<1> keys{{"job"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.job.value);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Cancel::Command& value)
{
    writer.begin_object();
    writer.field("job");
    writer.string(value.job.value);
    writer.end_object();
}

void check(wire::Checker& checker, const Cancel::Command& value)
{
    checker.begin_object();
    checker.field("job");
    checker.id(value.job.value);
    checker.end_object();
}

void read(wire::Reader& reader, Cancel::Reply& value)
{
    static constexpr wire::Keys<1> keys{{"job"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.job);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Cancel::Reply& value)
{
    writer.begin_object();
    writer.field("job");
    write(writer, value.job);
    writer.end_object();
}

void check(wire::Checker& checker, const Cancel::Reply& value)
{
    checker.begin_object();
    checker.field("job");
    check(checker, value.job);
    checker.end_object();
}

void read(wire::Reader& reader, List::Command&)
{
    reader.empty_object();
}
void write(wire::Writer& writer, const List::Command&)
{
    writer.empty_object();
}
void check(wire::Checker&, const List::Command&) {}

void read(wire::Reader& reader, List::Reply& value)
{
    static constexpr wire::Keys<1> keys{{"jobs"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.list(value.jobs, 0, 1024, [&](auto& item) { read(reader, item); });
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const List::Reply& value)
{
    writer.begin_object();
    writer.field("jobs");
    writer.list(value.jobs, [&](const auto& item) { write(writer, item); });
    writer.end_object();
}

void check(wire::Checker& checker, const List::Reply& value)
{
    checker.begin_object();
    checker.field("jobs");
    checker.list(value.jobs, 0, 1024, [&](const auto& item) { check(checker, item); });
    checker.end_object();
}

void read(wire::Reader& reader, Get::Command& value)
{
    static constexpr wire::Keys<1> keys{{"job"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.job.value);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Get::Command& value)
{
    writer.begin_object();
    writer.field("job");
    writer.string(value.job.value);
    writer.end_object();
}

void check(wire::Checker& checker, const Get::Command& value)
{
    checker.begin_object();
    checker.field("job");
    checker.id(value.job.value);
    checker.end_object();
}

void read(wire::Reader& reader, Get::Reply& value)
{
    static constexpr wire::Keys<1> keys{{"job"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.job);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Get::Reply& value)
{
    writer.begin_object();
    writer.field("job");
    write(writer, value.job);
    writer.end_object();
}

void check(wire::Checker& checker, const Get::Reply& value)
{
    checker.begin_object();
    checker.field("job");
    check(checker, value.job);
    checker.end_object();
}

void read(wire::Reader& reader, CaptureStart::Command& value)
{
    static constexpr wire::Keys<4> keys{{"path", "length", "format", "depth"}, 0b0001};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.string(value.path, {.min = 1, .max = 4096});
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.integer(value.length.emplace().value, 1, 1125899906842624);
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            read(reader, value.format.emplace());
            if (!object.follows<3>(reader, keys)) break;
            [[fallthrough]];
        case 3:
            read(reader, value.depth.emplace());
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const CaptureStart::Command& value)
{
    writer.begin_object();
    writer.field("path");
    writer.string(value.path);
    if (value.length) {
        writer.field("length");
        writer.integer(value.length->value);
    }
    if (value.format) {
        writer.field("format");
        writer.string(to_text(*value.format));
    }
    if (value.depth) {
        writer.field("depth");
        writer.string(to_text(*value.depth));
    }
    writer.end_object();
}

void check(wire::Checker& checker, const CaptureStart::Command& value)
{
    checker.begin_object();
    checker.field("path");
    checker.string(value.path, {.min = 1, .max = 4096});
    if (value.length) {
        checker.field("length");
        checker.integer(value.length->value, 1, 1125899906842624);
    }
    if (value.format) {
        checker.field("format");
        check(checker, *value.format);
    }
    if (value.depth) {
        checker.field("depth");
        check(checker, *value.depth);
    }
    checker.end_object();
}

void read(wire::Reader& reader, CaptureStart::Reply& value)
{
    static constexpr wire::Keys<1> keys{{"job"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.job);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const CaptureStart::Reply& value)
{
    writer.begin_object();
    writer.field("job");
    write(writer, value.job);
    writer.end_object();
}

void check(wire::Checker& checker, const CaptureStart::Reply& value)
{
    checker.begin_object();
    checker.field("job");
    check(checker, value.job);
    checker.end_object();
}

void read(wire::Reader& reader, CaptureStop::Command&)
{
    reader.empty_object();
}
void write(wire::Writer& writer, const CaptureStop::Command&)
{
    writer.empty_object();
}
void check(wire::Checker&, const CaptureStop::Command&) {}

void read(wire::Reader& reader, CaptureStop::Reply& value)
{
    static constexpr wire::Keys<1> keys{{"job"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.job);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const CaptureStop::Reply& value)
{
    writer.begin_object();
    writer.field("job");
    write(writer, value.job);
    writer.end_object();
}

void check(wire::Checker& checker, const CaptureStop::Reply& value)
{
    checker.begin_object();
    checker.field("job");
    check(checker, value.job);
    checker.end_object();
}

void read(wire::Reader& reader, Progress::Event& value)
{
    static constexpr wire::Keys<3> keys{{"job", "share", "speed"}, 0b111};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.job.value);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.number(value.share, 0.0, 1.0);
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            reader.number(value.speed, 0.0);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Progress::Event& value)
{
    writer.begin_object();
    writer.field("job");
    writer.string(value.job.value);
    writer.field("share");
    writer.number(value.share);
    writer.field("speed");
    writer.number(value.speed);
    writer.end_object();
}

void check(wire::Checker& checker, const Progress::Event& value)
{
    checker.begin_object();
    checker.field("job");
    checker.id(value.job.value);
    checker.field("share");
    checker.number(value.share, 0.0, 1.0);
    checker.field("speed");
    checker.number(value.speed, 0.0);
    checker.end_object();
}

void read(wire::Reader& reader, State::Event& value)
{
    static constexpr wire::Keys<1> keys{{"job"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.job);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const State::Event& value)
{
    writer.begin_object();
    writer.field("job");
    write(writer, value.job);
    writer.end_object();
}

void check(wire::Checker& checker, const State::Event& value)
{
    checker.begin_object();
    checker.field("job");
    check(checker, value.job);
    checker.end_object();
}

wire::Failure not_found(const std::string& job)
{
    return wire::fail("rendering.notFound", "There is no such render or capture.", "List them.", {{"job", job}});
}

wire::Failure not_running(const std::string& job, const std::string& state)
{
    return wire::fail("rendering.notRunning", "It has already ended.", "Start another one.",
                      {{"job", job}, {"state", state}});
}

wire::Failure nothing_to_render()
{
    return wire::fail("rendering.nothingToRender", "There is nothing to render.", "Add clips or give a span.");
}

wire::Failure bad_format(const std::string& format, const std::string& depth)
{
    return wire::fail("rendering.badFormat", "This format cannot be written.",
                      "Use a path that ends in .wav or .flac; FLAC holds int16 and int24.",
                      {{"format", format}, {"depth", depth}});
}

wire::Failure no_folder(const std::string& path)
{
    return wire::fail("rendering.noFolder", "There is no folder to write to.", "Make the folder first.",
                      {{"path", path}});
}

wire::Failure capture_running(const std::string& job)
{
    return wire::fail("rendering.captureRunning", "A capture is already waiting or running.", "Stop it first.",
                      {{"job", job}});
}

wire::Failure no_capture()
{
    return wire::fail("rendering.noCapture", "No capture is waiting or running.", "Start one first.");
}

std::optional<wire::Violation> validate(const JobKind& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const JobState& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Targets& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const SignalResult& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const JobFailure& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Job& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Start::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Start::Reply& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Cancel::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Cancel::Reply& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const List::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const List::Reply& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Get::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Get::Reply& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const CaptureStart::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const CaptureStart::Reply& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const CaptureStop::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const CaptureStop::Reply& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Progress::Event& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const State::Event& value)
{
    return wire::violation_of(value);
}

} // namespace chorus::pulse_api::rendering
