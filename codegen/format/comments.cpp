#include "codegen/format/comments.hpp"

#include <algorithm>
#include <cctype>

namespace chorus::codegen {

namespace {

/// Goes through YAML character by character and knows where a `#` is text.
class Scanner {
public:
    explicit Scanner(std::string_view text) : text_(text) {}

    std::vector<Comment> run()
    {
        while (at_ < text_.size()) {
            if (at_line_start_) start_line();
            step();
        }
        return std::move(found_);
    }

private:
    char here() const { return at_ < text_.size() ? text_[at_] : '\n'; }
    char next() const { return at_ + 1 < text_.size() ? text_[at_ + 1] : '\n'; }

    std::size_t line_end() const { return std::min(text_.find('\n', at_), text_.size()); }

    void start_line()
    {
        at_line_start_ = false;
        const std::size_t end = line_end();
        indent_ = std::min(text_.find_first_not_of(' ', at_), end) - at_;
        only_space_ = true;
        may_begin_ = true;
    }

    void step()
    {
        const char character = here();
        if (character == '\n') return end_line();
        if (character == '#' && may_begin_) return take_comment();
        if (may_begin_ && (character == '"' || character == '\'') && at_token_) return skip_quoted(character);
        if (at_token_ && flow_depth_ == 0 && (character == '|' || character == '>')) return take_block_scalar();
        if (character == '[' || character == '{') flow_depth_ += at_token_ ? 1 : 0;
        if ((character == ']' || character == '}') && flow_depth_ > 0) --flow_depth_;
        const bool space = character == ' ' || character == '\t';
        const bool opens = character == '[' || character == '{' || character == ',';
        // What stands behind `- `, `: ` or an opening bracket begins a new scalar.
        const bool indicates =
            (character == ':' || character == '-') && std::isspace(static_cast<unsigned char>(next()));
        const bool keeps_token = space && at_token_;
        at_token_ = keeps_token || indicates || (opens && flow_depth_ > 0);
        may_begin_ = space || (opens && flow_depth_ > 0);
        only_space_ = only_space_ && space;
        ++at_;
    }

    void end_line()
    {
        ++at_;
        ++line_;
        at_line_start_ = true;
        at_token_ = true;
        may_begin_ = true;
    }

    void take_comment()
    {
        std::string_view text = text_.substr(at_, line_end() - at_);
        text = text.substr(0, text.find_last_not_of(" \t\r") + 1);
        found_.push_back({line_, std::string(text), only_space_});
        at_ = line_end();
    }

    void skip_quoted(char quote)
    {
        for (++at_; at_ < text_.size(); ++at_) {
            if (here() == '\n') ++line_;
            if (quote == '"' && here() == '\\') {
                ++at_;
            } else if (here() == quote) {
                if (quote == '"' || next() != '\'') break;
                ++at_;
            }
        }
        ++at_;
        at_token_ = false;
        may_begin_ = false;
        only_space_ = false;
    }

    /// Skips the header, in which a comment may stand, and all lines that are indented deeper than the one with it.
    void take_block_scalar()
    {
        const std::size_t outer = indent_;
        const std::size_t end = line_end();
        const std::size_t comment = text_.substr(0, end).find(" #", at_);
        only_space_ = false;
        if (comment != std::string_view::npos) {
            at_ = comment + 1;
            take_comment();
        }
        at_ = end;
        while (at_ < text_.size()) {
            const std::size_t begin = at_ + 1;
            const std::size_t stop = std::min(text_.find('\n', begin), text_.size());
            const std::size_t content = std::min(text_.find_first_not_of(" \r", begin), stop);
            if (begin >= text_.size() || (content < stop && content - begin <= outer)) break;
            at_ = stop;
            ++line_;
        }
    }

    std::string_view text_;
    std::size_t at_ = 0;
    std::size_t line_ = 1;
    std::size_t indent_ = 0;
    int flow_depth_ = 0;
    bool at_line_start_ = true;
    bool at_token_ = true;   // only indicators and white space since a scalar could have begun
    bool may_begin_ = true;  // a `#` here would begin a comment
    bool only_space_ = true; // nothing but white space on this line so far
    std::vector<Comment> found_;
};

} // namespace

std::vector<Comment> find_comments(std::string_view text)
{
    return Scanner(text).run();
}

} // namespace chorus::codegen
