#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <tl/expected.hpp>

namespace chorus::bench {

/// Judges a whole control message with RapidJSON and Valijson: the envelope by a schema of its own, the payload by the
/// schema that was generated for its command. The schema is compiled once.
class ValijsonJudge {
public:
    /// `schema` is generated/schema/<owner>/<domain>.json; `message` names a definition in it, such as setLoop.command.
    static tl::expected<ValijsonJudge, std::string> load(const std::filesystem::path& schema, std::string_view message);
    ValijsonJudge(ValijsonJudge&&) noexcept;
    ~ValijsonJudge();

    /// Parses and judges; the answer is the verdict.
    bool accepts(const std::string& frame);

private:
    struct Compiled;
    explicit ValijsonJudge(std::unique_ptr<Compiled> compiled);
    std::unique_ptr<Compiled> compiled_;
};

} // namespace chorus::bench
