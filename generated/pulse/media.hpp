// Generated from chorus/specs/pulse/media.yaml. Edit the spec, then build the target `generate`.
#pragma once

#include "codegen/runtime/wire/forward.hpp"
#include "codegen/runtime/wire/operation.hpp"
#include "codegen/runtime/wire/result.hpp"
#include "codegen/runtime/wire/violation.hpp"
#include "generated/pulse/project.hpp"
#include "generated/pulse/session.hpp"
#include "generated/types/project.hpp"

#include <compare>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace chorus::pulse_api::media {

/// The media pool. A file that is missing is silent and stays in the project with all that refers to it; it sounds
/// again when it is back or was relinked.
inline constexpr std::string_view spec_version = "1.0.0";
/// Changes with everything that travels; both ends of a link must have the same.
inline constexpr std::string_view shape_hash = "2246ee958901ad6e";

/// Whether a file can be played now.
enum class Availability : std::uint8_t {
    online,    ///< The file is there and its copy at the session rate can be played.
    preparing, ///< The file is there; its copy at the session rate is being made.
    missing,   ///< The file is not there.
    broken,    ///< The file is there and cannot be read.
};
std::string_view to_text(Availability value);
std::optional<Availability> availability_from(std::string_view text);

/// A file of the pool as it is on this machine now.
struct MediaItem {
    MediaId id = {};
    Name name = {};
    Availability availability = Availability::online;
    std::optional<std::string> reason = {}; ///< Why it is broken.
    double seconds = 0.0;                   ///< How long it is.
    Media media = {};
    bool operator==(const MediaItem&) const = default;
};

/// Take a file into the pool. A file with the same content is taken once; then the item that is there is returned.
struct Import {
    static constexpr wire::Operation operation{"media", "import"};
    struct Command {
        FilePath path = {};               ///< The file.
        MediaMode mode = MediaMode::copy; ///< Copy it into the project or leave it where it is.
        std::optional<Name> name = {};    ///< The file name when absent.
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        MediaItem media = {};
        bool operator==(const Reply&) const = default;
    };
};

/// End an import. Nothing of it is left behind.
struct CancelImport {
    static constexpr wire::Operation operation{"media", "cancelImport"};
    struct Command {
        JobId job = {};
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        JobId job = {};
        bool operator==(const Reply&) const = default;
    };
};

/// Say where a file is now. It must have the same content, unless other content is accepted.
struct Relink {
    static constexpr wire::Operation operation{"media", "relink"};
    struct Command {
        MediaId media = {};
        FilePath path = {};        ///< The file.
        bool accept_other = false; ///< Take the file even if its content differs.
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        MediaItem media = {};
        bool operator==(const Reply&) const = default;
    };
};

/// Take a file out of the pool. The file itself stays where it is.
struct Remove {
    static constexpr wire::Operation operation{"media", "remove"};
    struct Command {
        MediaId media = {};
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        MediaId media = {};
        bool operator==(const Reply&) const = default;
    };
};

/// Tell what is in the pool and whether it can be played.
struct List {
    static constexpr wire::Operation operation{"media", "list"};
    struct Command {
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        std::vector<MediaItem> media = {}; ///< In order of id.
        bool operator==(const Reply&) const = default;
    };
};

/// How far an import or a relink has come.
struct Progress {
    static constexpr wire::Operation operation{"media", "progress"};
    struct Event {
        JobId job = {};
        FilePath path = {}; ///< The file.
        double share = 0.0; ///< From 0 to 1.
        bool operator==(const Event&) const = default;
    };
};

/// Files became available or unavailable.
struct State {
    static constexpr wire::Operation operation{"media", "state"};
    struct Event {
        std::vector<MediaItem> media = {}; ///< Those that changed.
        bool operator==(const Event&) const = default;
    };
};

/// The pool has no such item.
wire::Failure not_found(const std::string& media);

/// There is no such file.
wire::Failure file_not_found(const std::string& path);

/// The file holds no samples.
wire::Failure empty_file(const std::string& path);

/// The file is damaged or cannot be read.
wire::Failure unreadable(const std::string& path, const std::string& reason);

/// The file is of no format that is known here.
wire::Failure unsupported_format(const std::string& path, const std::string& reason);

/// Only mono and stereo files can be used.
wire::Failure too_many_channels(const std::string& path, std::uint32_t channels);

/// The file is not the one that was imported.
wire::Failure different_content(const std::string& path, const std::string& expected, const std::string& found);

/// Clips play this file.
wire::Failure in_use(const std::string& media, std::uint32_t regions);

/// No such import is running.
wire::Failure no_import(const std::string& job);

/// The import was cancelled.
wire::Failure cancelled();

/// The pool cannot hold more files.
wire::Failure too_many(std::uint32_t maximum);

// JSON in both directions, and the first rule that a value built in code breaks.
void read(wire::Reader& reader, Availability& value);
void write(wire::Writer& writer, const Availability& value);
void check(wire::Checker& checker, const Availability& value);
std::optional<wire::Violation> validate(const Availability& value);
void read(wire::Reader& reader, MediaItem& value);
void write(wire::Writer& writer, const MediaItem& value);
void check(wire::Checker& checker, const MediaItem& value);
std::optional<wire::Violation> validate(const MediaItem& value);
void read(wire::Reader& reader, Import::Command& value);
void write(wire::Writer& writer, const Import::Command& value);
void check(wire::Checker& checker, const Import::Command& value);
std::optional<wire::Violation> validate(const Import::Command& value);
void read(wire::Reader& reader, Import::Reply& value);
void write(wire::Writer& writer, const Import::Reply& value);
void check(wire::Checker& checker, const Import::Reply& value);
std::optional<wire::Violation> validate(const Import::Reply& value);
void read(wire::Reader& reader, CancelImport::Command& value);
void write(wire::Writer& writer, const CancelImport::Command& value);
void check(wire::Checker& checker, const CancelImport::Command& value);
std::optional<wire::Violation> validate(const CancelImport::Command& value);
void read(wire::Reader& reader, CancelImport::Reply& value);
void write(wire::Writer& writer, const CancelImport::Reply& value);
void check(wire::Checker& checker, const CancelImport::Reply& value);
std::optional<wire::Violation> validate(const CancelImport::Reply& value);
void read(wire::Reader& reader, Relink::Command& value);
void write(wire::Writer& writer, const Relink::Command& value);
void check(wire::Checker& checker, const Relink::Command& value);
std::optional<wire::Violation> validate(const Relink::Command& value);
void read(wire::Reader& reader, Relink::Reply& value);
void write(wire::Writer& writer, const Relink::Reply& value);
void check(wire::Checker& checker, const Relink::Reply& value);
std::optional<wire::Violation> validate(const Relink::Reply& value);
void read(wire::Reader& reader, Remove::Command& value);
void write(wire::Writer& writer, const Remove::Command& value);
void check(wire::Checker& checker, const Remove::Command& value);
std::optional<wire::Violation> validate(const Remove::Command& value);
void read(wire::Reader& reader, Remove::Reply& value);
void write(wire::Writer& writer, const Remove::Reply& value);
void check(wire::Checker& checker, const Remove::Reply& value);
std::optional<wire::Violation> validate(const Remove::Reply& value);
void read(wire::Reader& reader, List::Command& value);
void write(wire::Writer& writer, const List::Command& value);
void check(wire::Checker& checker, const List::Command& value);
std::optional<wire::Violation> validate(const List::Command& value);
void read(wire::Reader& reader, List::Reply& value);
void write(wire::Writer& writer, const List::Reply& value);
void check(wire::Checker& checker, const List::Reply& value);
std::optional<wire::Violation> validate(const List::Reply& value);
void read(wire::Reader& reader, Progress::Event& value);
void write(wire::Writer& writer, const Progress::Event& value);
void check(wire::Checker& checker, const Progress::Event& value);
std::optional<wire::Violation> validate(const Progress::Event& value);
void read(wire::Reader& reader, State::Event& value);
void write(wire::Writer& writer, const State::Event& value);
void check(wire::Checker& checker, const State::Event& value);
std::optional<wire::Violation> validate(const State::Event& value);

} // namespace chorus::pulse_api::media
