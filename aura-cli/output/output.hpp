#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "codegen/runtime/reflect/api.hpp"
#include "codegen/runtime/reflect/table.hpp"
#include "codegen/runtime/wire/result.hpp"

namespace chorus::aura {

/// What is printed: one JSON document for programs, or text for people. Results go to standard output, everything else
/// to standard error.
class Output {
public:
    /// Print JSON and nothing else.
    void use_json(bool json) { json_ = json; }
    /// Print only the value at this JSON pointer of the result.
    void use_pointer(std::string pointer) { pointer_ = std::move(pointer); }
    void use_tell(decltype(reflect::TableOptions::tell) tell) { tell_ = std::move(tell); }

    bool json() const { return json_ && !pointer_; }
    /// Whether a person reads standard output or standard error as it is written.
    bool live() const;

    /// A result whose type is known. Errors: `usage.noSuchValue` when there is nothing at the pointer.
    Result<void> reply(const reflect::Type& type, std::string_view payload) const;
    /// A result as JSON and as text for people.
    Result<void> result(std::string_view document, std::string_view text) const;
    /// A line that only people need.
    void say(std::string_view line) const;
    /// A warning or a step on the way, which must not mix with the result.
    void note(std::string_view line) const;
    /// The end of a command that failed.
    void failure(const wire::Error& error) const;

    /// A payload as text for people.
    std::string text_of(const reflect::Type& type, std::string_view payload) const;

private:
    bool json_ = false;
    std::optional<std::string> pointer_;
    decltype(reflect::TableOptions::tell) tell_;
};

/// The error as one JSON document.
std::string error_document(const wire::Error& error);
/// The error in lines for people.
std::string error_text(const wire::Error& error);

} // namespace chorus::aura
