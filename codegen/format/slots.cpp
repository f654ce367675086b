#include "codegen/format/slots.hpp"

#include <algorithm>

namespace chorus::codegen {

namespace {

/// An entry or item, and the line on which it begins.
struct Slot {
    const YamlNode* value;
    std::size_t line;
    bool first; ///< of its map or list, as they are written or as they were
};

std::size_t first_line(const YamlNode& map)
{
    std::size_t first = map.entries.empty() ? 0 : map.entries.front().key.span.line;
    for (const YamlEntry& entry : map.entries)
        first = std::min(first, entry.key.span.line);
    return first;
}

void collect(const YamlNode& node, std::vector<Slot>& slots)
{
    if (node.flow) return;
    const std::size_t first = first_line(node);
    for (const YamlEntry& entry : node.entries) {
        const std::size_t line = entry.key.span.line;
        slots.push_back({&entry.value, line, line == first || &entry == &node.entries.front()});
        collect(entry.value, slots);
    }
    for (const YamlNode& item : node.items) {
        slots.push_back({&item, item.span.line, &item == &node.items.front()});
        collect(item, slots);
    }
}

class Attacher {
public:
    Attacher(const YamlNode& root, const SourceFile& file) : file_(file), comments_(find_comments(file.text))
    {
        collect(root, slots_);
        // Keys may have been moved; comments belong to places in the file.
        std::stable_sort(slots_.begin(), slots_.end(),
                         [](const Slot& left, const Slot& right) { return left.line < right.line; });
    }

    Attached run()
    {
        for (const Comment& comment : comments_)
            comment.own_line ? place_above(comment) : place_behind(comment);
        for (const Slot& slot : slots_)
            if (!slot.first && is_set_apart(slot.line)) attached_.by_value[slot.value].blank_before = true;
        return std::move(attached_);
    }

private:
    void place_above(const Comment& comment)
    {
        // An item and its first entry begin together; the comment is about the item, which comes first.
        const auto next =
            std::find_if(slots_.begin(), slots_.end(), [&](const Slot& slot) { return slot.line > comment.line; });
        if (slots_.empty()) {
            // Nothing that a comment could belong to; all of them stay together, or they would change places each time.
            attached_.head.push_back(comment.text);
        } else if (next == slots_.end()) {
            attached_.tail.push_back(comment.text);
        } else if (next == slots_.begin() && blank_between(comment.line, next->line)) {
            attached_.head.push_back(comment.text);
        } else {
            attached_.by_value[next->value].above.push_back(comment.text);
        }
    }

    void place_behind(const Comment& comment)
    {
        const auto after =
            std::find_if(slots_.begin(), slots_.end(), [&](const Slot& slot) { return slot.line > comment.line; });
        if (after == slots_.begin()) {
            attached_.head.push_back(comment.text);
            return;
        }
        Trimmings& trimmings = attached_.by_value[std::prev(after)->value];
        // There is room for one; a second one stood within brackets that may become one line.
        if (trimmings.behind.empty())
            trimmings.behind = comment.text;
        else
            trimmings.above.push_back(comment.text);
    }

    bool is_blank(std::size_t line) const
    {
        return file_.line(line).find_first_not_of(" \t") == std::string_view::npos;
    }

    bool is_comment(std::size_t line) const
    {
        return std::any_of(comments_.begin(), comments_.end(),
                           [&](const Comment& comment) { return comment.own_line && comment.line == line; });
    }

    bool blank_between(std::size_t first, std::size_t last) const
    {
        for (std::size_t line = first + 1; line < last; ++line)
            if (is_blank(line)) return true;
        return false;
    }

    /// Whether a blank line stands before it and the comments above it.
    bool is_set_apart(std::size_t line) const
    {
        while (line > 1 && is_comment(line - 1))
            --line;
        return line > 1 && is_blank(line - 1);
    }

    const SourceFile& file_;
    std::vector<Comment> comments_;
    std::vector<Slot> slots_;
    Attached attached_;
};

} // namespace

const Trimmings& Attached::of(const YamlNode& value) const
{
    static const Trimmings none;
    const auto found = by_value.find(&value);
    return found == by_value.end() ? none : found->second;
}

Attached attach(const YamlNode& root, const SourceFile& file)
{
    return Attacher(root, file).run();
}

} // namespace chorus::codegen
