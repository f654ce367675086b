#pragma once

#include <string>
#include <string_view>

#include <fmt/format.h>

namespace chorus::codegen {

/// Text on one line, as comments of C++ can hold it: a backslash at the end of a word gets a full stop, since at the
/// end of a line it would make the next one part of the comment.
std::string comment_text(std::string_view text);

/// C++ text that grows line by line. Indentation is left to clang-format.
class Code {
public:
    template <class... Args>
    void line(fmt::format_string<Args...> format, Args&&... args)
    {
        fmt::format_to(std::back_inserter(text_), format, std::forward<Args>(args)...);
        text_.push_back('\n');
    }
    void blank() { text_.push_back('\n'); }
    void raw(std::string_view text) { text_.append(text); }
    /// A documentation comment, if there is something to say.
    void doc(std::string_view text);
    /// The same behind a member, on its line.
    static std::string trailing_doc(std::string_view text);

    const std::string& text() const { return text_; }

private:
    std::string text_;
};

} // namespace chorus::codegen
