#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "aura-cli/words/musical_text.hpp"
#include "codegen/runtime/reflect/payload.hpp"

namespace chorus::aura {

/// What people write in place of ids, ticks and full paths, and what is told to them in return.
class Words {
public:
    /// How Pulse is asked: domain, command and payload of a query.
    using Ask =
        std::function<Result<std::string>(std::string_view domain, std::string_view command, std::string_view payload)>;

    explicit Words(Ask ask) : ask_(std::move(ask)) {}

    /// The JSON value that `text` stands for in a field of this type, or nothing to take it as it is. Errors:
    /// `name.unknown`, `name.ambiguous`, `usage.badPosition`, `usage.badLength`, and those of the query.
    Result<std::optional<std::string>> meaning(const reflect::Field& field, const reflect::Type& type,
                                               std::string_view text);
    /// The id that `text` names; `entity` is what the spec calls the kind of thing, such as `track`.
    Result<std::string> id_of(std::string_view entity, std::string_view text);
    /// Ticks of a place or a length on the timeline.
    Result<std::int64_t> position(std::string_view text);
    Result<std::int64_t> length(std::string_view text);

    /// How a value is told to people; nothing to tell it as it is.
    std::optional<std::string> tell(const reflect::Field& field, std::string_view text);

    reflect::LeafHook hook();

    /// Tempo and signature are asked for again when next needed.
    void forget() { meter_.reset(); }

private:
    Result<Meter> meter();
    Result<std::string> id(const reflect::Type& type, std::string_view text);
    Result<std::string> plugin(std::string_view text);

    Ask ask_;
    std::optional<Meter> meter_;
};

} // namespace chorus::aura
