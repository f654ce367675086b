#include "codegen/format/format.hpp"

#include "codegen/format/scalar_text.hpp"
#include "codegen/format/slots.hpp"
#include "codegen/model/grammar.hpp"
#include "codegen/model/yaml_reader.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace chorus::codegen {

namespace {

constexpr std::size_t columns = 120;
constexpr std::size_t step = 2;

std::size_t rank(Context context, std::string_view keyword)
{
    std::size_t rank = 0;
    for (const Keyword& row : keyword_table()) {
        if (row.context != context) continue;
        if (row.name == keyword) return rank;
        ++rank;
    }
    return rank; // foreign keys come last
}

/// Puts the keys of every map of keywords into the order of the spec language.
void sort_keywords(YamlNode& node, Context declared);

void sort_inside(YamlNode& value, const Inside& inside)
{
    switch (inside.how) {
    case Inside::How::one:
        return sort_keywords(value, inside.context);
    case Inside::How::each:
        for (YamlNode& item : value.items)
            sort_keywords(item, inside.context);
        return;
    case Inside::How::named:
        for (YamlEntry& entry : value.entries)
            sort_keywords(entry.value, inside.context);
        return;
    case Inside::How::values:
        return;
    }
}

void sort_keywords(YamlNode& node, Context declared)
{
    if (!node.is_map()) return;
    const Context context = context_of(node, declared);
    std::stable_sort(node.entries.begin(), node.entries.end(), [&](const YamlEntry& left, const YamlEntry& right) {
        return rank(context, left.key.text) < rank(context, right.key.text);
    });
    for (YamlEntry& entry : node.entries)
        if (const auto found = inside(context, entry.key.text)) sort_inside(entry.value, *found);
}

/// Writes nodes out, line by line.
class Layout {
public:
    explicit Layout(const Attached& attached) : attached_(attached) {}

    std::string run(const YamlNode& root)
    {
        for (const std::string& comment : attached_.head)
            line(0, comment);
        if (!attached_.head.empty()) text_ += '\n';
        if (root.is_map() && !root.entries.empty())
            map(root, 0);
        else
            line(0, flow(root));
        for (const std::string& comment : attached_.tail)
            line(0, comment);
        return std::move(text_);
    }

private:
    void line(std::size_t indent, std::string_view content)
    {
        text_.append(content.empty() ? 0 : indent, ' ');
        text_ += content;
        text_ += '\n';
    }

    void above(const Trimmings& trimmings, std::size_t indent)
    {
        if (trimmings.blank_before) text_ += '\n';
        for (const std::string& comment : trimmings.above)
            line(indent, comment);
    }

    void map(const YamlNode& node, std::size_t indent)
    {
        for (const YamlEntry& entry : node.entries) {
            above(attached_.of(entry.value), indent);
            entry_line(entry, indent, std::string(indent, ' '));
        }
    }

    /// One entry, whose first line begins with `start`: its indentation, or the dash of an item.
    void entry_line(const YamlEntry& entry, std::size_t indent, std::string start)
    {
        start += key_text(entry.key.text, false) + ":";
        value(entry.value, indent, std::move(start));
    }

    void list(const YamlNode& node, std::size_t indent)
    {
        for (const YamlNode& item : node.items) {
            above(attached_.of(item), indent);
            this->item(item, indent);
        }
    }

    void item(const YamlNode& node, std::size_t indent)
    {
        std::string dash = std::string(indent, ' ') + "-";
        if (!node.is_map() || fits_on_one(node, dash)) return value(node, indent, std::move(dash));
        dash += ' ';
        for (const YamlEntry& entry : node.entries) {
            const bool first = &entry == &node.entries.front();
            above(attached_.of(entry.value), first ? indent : indent + step);
            entry_line(entry, indent + step, first ? dash : std::string(indent + step, ' '));
        }
    }

    bool fits_on_one(const YamlNode& node, std::string_view start) const
    {
        if (node.is_map() && !node.flow && !node.entries.empty()) return false;
        if (node.is_list() && !node.flow && !node.items.empty()) return false;
        return width_of(start) + 1 + width_of(flow(node)) <= columns;
    }

    void value(const YamlNode& node, std::size_t indent, std::string start)
    {
        const std::string& comment = attached_.of(node).behind;
        const std::string behind = comment.empty() ? "" : " " + comment;
        if (node.is_scalar() || node.is_null()) return scalar(node, indent, std::move(start), behind);
        if (fits_on_one(node, start)) return line(0, fmt::format("{} {}{}", start, flow(node), behind));
        if (node.is_list() && all_short(node)) return filled(node, indent, start, behind);
        line(0, start + behind);
        if (node.is_map())
            map(node, indent + step);
        else
            list(node, indent + step);
    }

    void scalar(const YamlNode& node, std::size_t indent, std::string start, const std::string& behind)
    {
        const std::optional<std::string> text = one_line(node, false);
        const bool fits = text && width_of(start) + 1 + width_of(*text) <= columns;
        const auto block = fits ? std::nullopt : several_lines(node, columns - indent - step);
        if (!block) return line(0, fmt::format("{} {}{}", start, text.value_or("null"), behind));
        line(0, fmt::format("{} {}{}", start, block->header, behind));
        for (const std::string& piece : block->lines)
            line(indent + step, piece);
    }

    static bool all_short(const YamlNode& list)
    {
        return list.flow &&
               std::all_of(list.items.begin(), list.items.end(), [](const YamlNode& item) { return item.is_scalar(); });
    }

    /// A list of words that needs more than a line.
    void filled(const YamlNode& node, std::size_t indent, std::string start, const std::string& behind)
    {
        start += " [";
        for (const YamlNode& item : node.items) {
            const bool last = &item == &node.items.back();
            const std::string text = one_line(item, true).value_or("") + (last ? "]" : ",");
            const bool opens = start.ends_with('[');
            if (!opens && width_of(start) + 1 + width_of(text) > columns) {
                line(0, start);
                start = std::string(indent + step, ' ') + text;
            } else {
                start += (opens ? "" : " ") + text;
            }
        }
        line(0, start + behind);
    }

    static std::string flow(const YamlNode& node)
    {
        std::string text;
        switch (node.kind) {
        case YamlNode::Kind::null:
        case YamlNode::Kind::scalar:
            return one_line(node, true).value_or("");
        case YamlNode::Kind::list:
            for (const YamlNode& item : node.items)
                text += (text.empty() ? "" : ", ") + flow(item);
            return "[" + text + "]";
        case YamlNode::Kind::map:
            for (const YamlEntry& entry : node.entries)
                text += fmt::format("{}{}: {}", text.empty() ? "" : ", ", key_text(entry.key.text, true),
                                    flow(entry.value));
            return "{" + text + "}";
        }
        return text;
    }

    const Attached& attached_;
    std::string text_;
};

bool same(const YamlNode& left, const YamlNode& right)
{
    if (left.is_scalar() || left.is_null()) return same_scalar(left, right);
    const auto same_entry = [](const YamlEntry& a, const YamlEntry& b) {
        return a.key.text == b.key.text && same(a.value, b.value);
    };
    return left.kind == right.kind &&
           std::equal(left.items.begin(), left.items.end(), right.items.begin(), right.items.end(), same) &&
           std::equal(left.entries.begin(), left.entries.end(), right.entries.begin(), right.entries.end(), same_entry);
}

std::vector<std::string> sorted_comments(std::string_view text)
{
    std::vector<std::string> texts;
    for (Comment& comment : find_comments(text))
        texts.push_back(std::move(comment.text));
    std::sort(texts.begin(), texts.end());
    return texts;
}

/// Whether `text` says what `root`, with its keys in order, says, and keeps every comment of `file`.
bool keeps_everything(const std::string& text, const YamlNode& root, const SourceFile& file)
{
    const SourceFile written{file.path, text};
    Diagnostics none;
    const std::optional<YamlNode> again = read_yaml(written, none);
    return again && none.empty() && same(*again, root) && sorted_comments(text) == sorted_comments(file.text);
}

} // namespace

std::optional<std::string> format_spec(const SourceFile& file, Diagnostics& diagnostics)
{
    const std::size_t before = diagnostics.sorted().size();
    std::optional<YamlNode> root = read_yaml(file, diagnostics);
    if (!root || diagnostics.sorted().size() != before) return std::nullopt;
    // Sorted first: what is attached to a value is found by its address.
    sort_keywords(*root, root_context(*root));
    const Attached attached = attach(*root, file);
    std::string text = Layout(attached).run(*root);
    if (keeps_everything(text, *root, file)) return text;
    diagnostics.report(Rule::bad_yaml, root->span, "This file cannot be formatted without losing something.",
                       "Move comments out of brackets and braces, then try again.");
    return std::nullopt;
}

} // namespace chorus::codegen
