#include "codegen/lsp/old_name_edits.hpp"

#include "codegen/format/scalar_text.hpp"
#include "codegen/model/grammar.hpp"
#include "codegen/model/yaml_reader.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace chorus::codegen::lsp {

namespace {

const YamlNode* value_behind(const YamlNode& node, const Span& key)
{
    for (const YamlEntry& entry : node.entries) {
        if (entry.key.span.line == key.line && entry.key.span.column == key.column) return &entry.value;
        if (const YamlNode* found = value_behind(entry.value, key)) return found;
    }
    for (const YamlNode& item : node.items)
        if (const YamlNode* found = value_behind(item, key)) return found;
    return nullptr;
}

/// Whether the span of the scalar is all of it.
bool is_on_one_line(const YamlNode& scalar)
{
    const std::string_view text = text_of(scalar.span);
    if (scalar.plain) return text == scalar.text;
    return text.size() > 1 && (text.front() == '"' || text.front() == '\'') && text.back() == text.front();
}

/// The keywords of a map that stand behind `was` and `until` where all are in their order.
bool stands_behind(Context context, std::string_view keyword)
{
    bool behind = false;
    for (const Keyword& row : keyword_table()) {
        if (row.context != context) continue;
        if (row.name == keyword) return behind;
        if (row.name == "until") behind = true;
    }
    return true;
}

class OldNameWriter {
public:
    OldNameWriter(const SourceFile& file, Context context, const std::string& was, const std::string& until)
        : file_(file), context_(context), was_("was: " + was), until_("until: " + until)
    {}

    std::optional<std::vector<TextEdit>> write(const YamlNode& value) const
    {
        if (value.is_scalar()) return into_braces(value);
        if (!value.is_map() || value.entries.empty()) return std::nullopt;
        const auto next = std::find_if(value.entries.begin(), value.entries.end(),
                                       [&](const YamlEntry& entry) { return stands_behind(context_, entry.key.text); });
        if (next != value.entries.end()) return {{before(*next, value.flow)}};
        const YamlEntry& last = value.entries.back();
        // Nothing tells where a value of several lines ends; the order of keywords is only a matter of style.
        if (!last.value.is_scalar() || !is_on_one_line(last.value)) return {{before(last, value.flow)}};
        const std::size_t end = end_of(last.value.span).offset;
        const std::string text = value.flow ? fmt::format(", {}, {}", was_, until_)
                                            : fmt::format("\n{0}{1}\n{0}{2}", margin(last.key.span), was_, until_);
        return {{{&file_, end, end, text}}};
    }

private:
    static std::string margin(const Span& key) { return std::string(key.column - 1, ' '); }

    TextEdit before(const YamlEntry& entry, bool flow) const
    {
        const std::size_t begin = begin_of(entry.key.span).offset;
        return {&file_, begin, begin,
                flow ? fmt::format("{}, {}, ", was_, until_)
                     : fmt::format("{1}\n{0}{2}\n{0}", margin(entry.key.span), was_, until_)};
    }

    std::optional<std::vector<TextEdit>> into_braces(const YamlNode& value) const
    {
        if (!is_on_one_line(value)) return std::nullopt;
        return {
            {{&file_, begin_of(value.span).offset, end_of(value.span).offset,
              fmt::format("{{{}: {}, {}, {}}}", main_keyword(context_), key_text(value.text, true), was_, until_)}}};
    }

    const SourceFile& file_;
    Context context_;
    std::string was_;
    std::string until_;
};

} // namespace

std::optional<std::vector<TextEdit>> old_name_edits(const Span& key, Context context, const std::string& was,
                                                    const std::string& until)
{
    Diagnostics ignored;
    const std::optional<YamlNode> root = read_yaml(*key.file, ignored);
    const YamlNode* value = root ? value_behind(*root, key) : nullptr;
    if (value == nullptr) return std::nullopt;
    return OldNameWriter(*key.file, context, was, until).write(*value);
}

} // namespace chorus::codegen::lsp
