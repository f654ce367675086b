#include "codegen/lsp/cursor.hpp"

#include <algorithm>
#include <utility>

namespace chorus::codegen::lsp {

namespace {

std::vector<std::string_view> split_lines(std::string_view text)
{
    std::vector<std::string_view> lines;
    for (std::size_t at = 0;;) {
        const std::size_t end = text.find('\n', at);
        lines.push_back(text.substr(at, end - at));
        if (end == std::string_view::npos) return lines;
        at = end + 1;
    }
}

bool is_blank(std::string_view line)
{
    const std::size_t first = line.find_first_not_of(" \t\r");
    return first == std::string_view::npos || line[first] == '#';
}

/// A line of block style: how deep its content is, and whether items of lists begin on it.
struct Content {
    std::size_t indent = 0;
    bool item = false;
    std::string_view text;
};

Content content_of(std::string_view line)
{
    Content content;
    content.indent = std::min(line.find_first_not_of(' '), line.size());
    content.text = line.substr(content.indent);
    while (content.text.starts_with("- ") || content.text == "-") {
        content.item = true;
        const std::size_t next = std::min(content.text.find_first_not_of(' ', 1), content.text.size());
        content.indent += next;
        content.text.remove_prefix(next);
    }
    return content;
}

/// The key that a line begins with, without its `?`.
std::string key_of(std::string_view text)
{
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos) return {};
    if (colon + 1 < text.size() && text[colon + 1] != ' ' && text[colon + 1] != '\r') return {};
    std::string_view key = text.substr(0, colon);
    if (key.find_first_of("{}[],#") != std::string_view::npos) return {};
    if (key.size() > 1 && (key.front() == '"' || key.front() == '\'')) key = key.substr(1, key.size() - 2);
    return std::string(key);
}

bool is_word_character(char character)
{
    return character != ' ' && character != ',' && character != '[' && character != ']' && character != '{' &&
           character != '}' && character != '<' && character != '>' && character != '|' && character != '"' &&
           character != '\'';
}

/// Reads what stands before the cursor on a line, brackets included.
class LineReader {
public:
    LineReader(std::string_view text, Cursor& cursor) : text_(text), cursor_(cursor) {}

    void run()
    {
        for (at_ = 0; at_ < text_.size(); ++at_)
            step(text_[at_]);
        std::size_t begin = text_.size();
        while (begin > 0 && is_word_character(text_[begin - 1]))
            --begin;
        cursor_.word = text_.substr(begin);
    }

private:
    struct Open {
        char bracket;
        std::vector<std::string> siblings;
        std::string key;
    };

    void step(char character)
    {
        switch (character) {
        case ':':
            if (at_ + 1 == text_.size() || text_[at_ + 1] == ' ') take_key();
            return;
        case '{':
        case '[':
            enter(character);
            return;
        case '}':
        case ']':
            leave();
            return;
        case ',':
            if (!open_.empty()) next();
            return;
        default:
            return;
        }
    }

    void take_key()
    {
        if (!cursor_.key.empty()) return; // text of a value may hold a colon
        std::string_view key = text_.substr(start_, at_ - start_);
        key.remove_prefix(std::min(key.find_first_not_of(' '), key.size()));
        if (key.size() > 1 && (key.front() == '"' || key.front() == '\'')) key = key.substr(1, key.size() - 2);
        cursor_.key = key;
        start_ = at_ + 1;
    }

    void enter(char bracket)
    {
        open_.push_back({bracket, std::move(cursor_.siblings), cursor_.key});
        cursor_.siblings.clear();
        if (bracket == '{' && !cursor_.key.empty()) cursor_.path.push_back(std::exchange(cursor_.key, {}));
        cursor_.in_list = bracket == '[';
        start_ = at_ + 1;
    }

    void leave()
    {
        if (open_.empty()) return;
        Open open = std::move(open_.back());
        open_.pop_back();
        if (open.bracket == '{' && !open.key.empty()) cursor_.path.pop_back();
        cursor_.siblings = std::move(open.siblings);
        cursor_.key = std::move(open.key);
        cursor_.in_list = !open_.empty() && open_.back().bracket == '[';
    }

    void next()
    {
        start_ = at_ + 1;
        if (open_.back().bracket == '[') return;
        if (!cursor_.key.empty()) cursor_.siblings.push_back(std::exchange(cursor_.key, {}));
    }

    std::string_view text_;
    Cursor& cursor_;
    std::vector<Open> open_;
    std::size_t at_ = 0;
    std::size_t start_ = 0;
};

int bracket_balance(std::string_view text)
{
    int balance = 0;
    for (const char character : text) {
        if (character == '[' || character == '{') ++balance;
        if (character == ']' || character == '}') --balance;
    }
    return balance;
}

/// The word behind the last of the keywords of a step; empty if there is none.
std::string subject_in(std::string_view text)
{
    std::size_t last = 0;
    std::string found;
    for (const std::string_view keyword : {"send: ", "event: ", "never: "}) {
        const std::size_t at = text.rfind(keyword);
        if (at == std::string_view::npos || at < last) continue;
        if (at > 0 && text[at - 1] != ' ' && text[at - 1] != '{') continue;
        last = at;
        const std::string_view rest = text.substr(at + keyword.size());
        found = rest.substr(0, rest.find_first_of(" ,}\r"));
    }
    return found;
}

/// What the step at the cursor is about, as far as it stands before the cursor.
std::string subject_at(const std::vector<std::string_view>& lines, std::size_t line, std::size_t column)
{
    for (std::size_t at = line + 1; at-- > 0;) {
        const std::string_view text = at == line ? lines[at].substr(0, column) : lines[at];
        std::string found = subject_in(text);
        if (!found.empty() || content_of(text).item) return found;
    }
    return {};
}

} // namespace

Cursor cursor_at(std::string_view text, std::size_t line, std::size_t column)
{
    const std::vector<std::string_view> lines = split_lines(text);
    Cursor cursor;
    if (line >= lines.size()) return cursor;
    std::string before(lines[line].substr(0, column));
    // Brackets that were opened on lines above belong to the same value.
    std::size_t first = line;
    int open = bracket_balance(before);
    for (std::size_t above = line; above-- > 0 && line - above < 100;) {
        if (is_blank(lines[above])) continue;
        open += bracket_balance(lines[above]);
        if (open <= bracket_balance(before)) break;
        first = above;
        if (!key_of(content_of(lines[above]).text).empty()) break;
    }
    if (first != line) {
        std::string joined(lines[first]);
        for (std::size_t next = first + 1; next < line; ++next)
            joined += ' ' + std::string(lines[next]);
        before = joined + ' ' + before;
    }
    Content content = content_of(before);
    if (content.text.empty() && !content.item) content.indent = std::min(column, before.size());
    cursor.in_list = content.item && content.text.find(':') == std::string_view::npos;
    std::size_t depth = content.indent;
    bool through_item = content.item;
    for (std::size_t above = first; above-- > 0;) {
        if (is_blank(lines[above])) continue;
        const Content upper = content_of(lines[above]);
        const std::string key = key_of(upper.text);
        if (upper.indent == depth && !through_item) {
            if (cursor.path.empty() && !key.empty()) cursor.siblings.push_back(key);
            // An item's first entry is as deep as its others, and lies in a list.
            through_item = upper.item;
        } else if (upper.indent < depth && !key.empty()) {
            cursor.path.insert(cursor.path.begin(), key);
            depth = upper.indent;
            through_item = upper.item;
        }
        if (depth == 0) break;
    }
    for (std::size_t below = line + 1; below < lines.size(); ++below) {
        if (is_blank(lines[below])) continue;
        const Content lower = content_of(lines[below]);
        if (lower.indent < content.indent || lower.item) break;
        if (lower.indent == content.indent)
            if (std::string key = key_of(lower.text); !key.empty()) cursor.siblings.push_back(std::move(key));
    }
    LineReader(content.text, cursor).run();
    cursor.subject = subject_at(lines, line, column);
    return cursor;
}

namespace {

/// The context of types that some of its keys tell.
Context narrowed(Context declared, const std::vector<std::string>& keys)
{
    YamlNode map;
    map.kind = YamlNode::Kind::map;
    for (const std::string& key : keys)
        map.entries.push_back({{key, {}}, {}});
    return context_of(map, declared);
}

Context root_of(const Cursor& cursor)
{
    const auto& keys = cursor.path.empty() ? cursor.siblings : cursor.path;
    return std::find(keys.begin(), keys.end(), "library") != keys.end() ? Context::library : Context::spec;
}

} // namespace

Setting setting_of(const Cursor& cursor)
{
    Context context = root_of(cursor);
    bool names = false; // the next key is a name
    for (std::size_t depth = 0; depth < cursor.path.size(); ++depth) {
        const std::string& key = cursor.path[depth];
        if (names) {
            names = false;
            continue;
        }
        // Deeper keys tell what kind of type it is.
        const bool last = depth + 1 == cursor.path.size();
        context = narrowed(context, {last ? key : cursor.path[depth]});
        const std::optional<Inside> found = inside(context, key);
        if (!found) return {last && cursor.in_list ? Setting::At::value : Setting::At::nothing, context, key};
        if (found->how == Inside::How::values)
            return {cursor.key.empty() ? Setting::At::name : Setting::At::value, context, key};
        context = found->context;
        names = found->how == Inside::How::named;
    }
    if (names) {
        if (cursor.key.empty()) return {Setting::At::name, context, {}};
        // A scalar behind a name stands for the main keyword: `to: Ticks`.
        const std::string_view main = main_keyword(context);
        if (main.empty()) return {Setting::At::nothing, context, {}};
        return {Setting::At::value, context, std::string(main)};
    }
    context = narrowed(context, cursor.siblings);
    if (!cursor.key.empty()) return {Setting::At::value, context, cursor.key};
    return {Setting::At::keyword, context, {}};
}

} // namespace chorus::codegen::lsp
