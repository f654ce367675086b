#pragma once

#include <string>
#include <string_view>

#include "codegen/runtime/wire/writer.hpp"

namespace chorus::aura {

/// A JSON object of documents that are ready, for results that no single message holds.
class Document {
public:
    Document() { writer_.begin_object(); }
    Document(const Document&) = delete;
    Document& operator=(const Document&) = delete;

    Document& json(std::string_view name, std::string_view value)
    {
        writer_.field(name);
        writer_.raw(value);
        return *this;
    }
    Document& text(std::string_view name, std::string_view value)
    {
        writer_.field(name);
        writer_.string(value);
        return *this;
    }
    Document& number(std::string_view name, std::int64_t value)
    {
        writer_.field(name);
        writer_.integer(value);
        return *this;
    }
    /// The whole object; nothing can be added after it.
    std::string end()
    {
        writer_.end_object();
        writer_.finish();
        return std::move(text_);
    }

private:
    std::string text_;
    wire::Writer writer_{text_};
};

} // namespace chorus::aura
