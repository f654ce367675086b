#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <tl/expected.hpp>

namespace chorus::bench {

/// Judges a message with RapidJSON and Valijson. The schema is compiled once.
class ValijsonJudge {
public:
    /// For whole control messages: the envelope by a schema of its own, the payload by the one that was generated for
    /// its command. `schema` is generated/schema/<owner>/<domain>.json; `message` names a definition in it, such as
    /// setLoop.command.
    static tl::expected<ValijsonJudge, std::string> load(const std::filesystem::path& schema, std::string_view message);
    /// For payloads alone.
    static tl::expected<ValijsonJudge, std::string> load_payload(const std::filesystem::path& schema,
                                                                 std::string_view message);
    ValijsonJudge(ValijsonJudge&&) noexcept;
    ~ValijsonJudge();

    /// Parses and judges; the answer is the verdict.
    bool accepts(const std::string& text);
    /// Parses `text` for accepts_parsed(); false if it is not JSON.
    bool parse(const std::string& text);
    /// Judges what was parsed last.
    bool accepts_parsed();

private:
    struct Compiled;
    explicit ValijsonJudge(std::unique_ptr<Compiled> compiled);
    static tl::expected<ValijsonJudge, std::string> compile(const std::filesystem::path& schema,
                                                            std::string_view message, bool enveloped);
    std::unique_ptr<Compiled> compiled_;
};

} // namespace chorus::bench
