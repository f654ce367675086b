#include "codegen/model/yaml_reader.hpp"

#include "codegen/runtime/wire/text.hpp"

#include <algorithm>
#include <sstream>

#include <fmt/format.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

namespace chorus::codegen {

namespace {

/// Builds nodes from the parser's events. yaml-cpp's own nodes would lose duplicate keys and convert scalars.
class Builder : public YAML::EventHandler {
public:
    Builder(const SourceFile& file, Diagnostics& diagnostics) : file_(file), diagnostics_(diagnostics)
    {
        for (std::size_t at = 0; at != std::string::npos && at <= file.text.size(); at = next_line(at))
            line_starts_.push_back(at);
    }

    YamlNode take_root() { return std::move(root_); }

    void OnDocumentStart(const YAML::Mark&) override {}
    void OnDocumentEnd() override {}

    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override
    {
        refuse_anchor(mark, anchor);
        YamlNode node;
        node.span = span_at(mark, is_null_word(mark) ? 4 : 1);
        // Nothing at all is a value that was forgotten; null must be written out.
        node.missing = !is_null_word(mark);
        if (node.missing) diagnostics_.report(Rule::missing_value, node.span, "There is no value here.");
        add(std::move(node));
    }

    void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override
    {
        diagnostics_.report(Rule::anchor_or_alias, span_at(mark, 1), "Aliases are not part of the spec language.");
        YamlNode node;
        node.span = span_at(mark, 1);
        add(std::move(node));
    }

    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  const std::string& value) override
    {
        refuse_anchor(mark, anchor);
        refuse_tag(mark, tag);
        YamlNode node;
        node.kind = YamlNode::Kind::scalar;
        node.text = value;
        node.plain = tag != "!";
        node.span = scalar_span(mark, value, node.plain);
        add(std::move(node));
    }

    void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value style) override
    {
        start(mark, tag, anchor, YamlNode::Kind::list, style);
    }
    void OnSequenceEnd() override { finish(); }

    void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value style) override
    {
        start(mark, tag, anchor, YamlNode::Kind::map, style);
    }
    void OnMapEnd() override { finish(); }

private:
    /// A list or map that is being built; `key` is set while the value of a map's entry is awaited.
    struct Open {
        YamlNode node;
        std::optional<Located> key;
        bool is_second = false; ///< `key` was there before: what is under it is read for its own faults only.
    };

    std::size_t next_line(std::size_t at) const
    {
        const std::size_t end = file_.text.find('\n', at);
        return end == std::string::npos ? end : end + 1;
    }

    std::string_view text_at(const YAML::Mark& mark) const
    {
        const auto line = static_cast<std::size_t>(std::max(mark.line, 0));
        if (line >= line_starts_.size()) return {};
        const std::size_t at = line_starts_[line] + static_cast<std::size_t>(std::max(mark.column, 0));
        const std::string_view text = file_.text;
        return at < text.size() ? text.substr(at, text.find('\n', at) - at) : std::string_view();
    }

    bool is_null_word(const YAML::Mark& mark) const { return text_at(mark).starts_with("null"); }

    Span span_at(const YAML::Mark& mark, std::size_t length) const
    {
        return {&file_, static_cast<std::size_t>(std::max(mark.line, 0)) + 1,
                static_cast<std::size_t>(std::max(mark.column, 0)) + 1, length};
    }

    Span scalar_span(const YAML::Mark& mark, const std::string& value, bool plain) const
    {
        const std::string_view text = text_at(mark);
        if (plain && text.starts_with(value)) return span_at(mark, value.size());
        const bool quoted = !text.empty() && (text.front() == '"' || text.front() == '\'');
        if (quoted && text.substr(1).starts_with(value)) return span_at(mark, value.size() + 2);
        return span_at(mark, std::max<std::size_t>(text.find_last_not_of(" \r") + 1, 1));
    }

    void refuse_anchor(const YAML::Mark& mark, YAML::anchor_t anchor)
    {
        if (anchor != 0)
            diagnostics_.report(Rule::anchor_or_alias, span_at(mark, 1), "Anchors are not part of the spec language.");
    }

    void refuse_tag(const YAML::Mark& mark, const std::string& tag)
    {
        if (!tag.empty() && tag != "?" && tag != "!")
            diagnostics_.report(Rule::tag, span_at(mark, 1),
                                fmt::format("The tag `{}` is not part of the spec language.", tag));
    }

    void start(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor, YamlNode::Kind kind,
               YAML::EmitterStyle::value style)
    {
        refuse_anchor(mark, anchor);
        refuse_tag(mark, tag);
        YamlNode node;
        node.kind = kind;
        node.flow = style == YAML::EmitterStyle::Flow;
        node.span = span_at(mark, 1);
        open_.push_back({std::move(node), std::nullopt});
    }

    void finish()
    {
        YamlNode node = std::move(open_.back().node);
        open_.pop_back();
        // A block map begins with its first key: what is said about the whole of it is shown there.
        if (!node.entries.empty()) {
            const Span& first = node.entries.front().key.span;
            if (first.line == node.span.line && first.column == node.span.column) node.span.length = first.length;
        }
        add(std::move(node));
    }

    void add(YamlNode node)
    {
        if (open_.empty()) {
            root_ = std::move(node);
        } else if (open_.back().node.is_list()) {
            open_.back().node.items.push_back(std::move(node));
        } else if (!open_.back().key) {
            add_key(node);
        } else {
            if (!open_.back().is_second)
                open_.back().node.entries.push_back({std::move(*open_.back().key), std::move(node)});
            open_.back().key.reset();
            open_.back().is_second = false;
        }
    }

    void add_key(const YamlNode& node)
    {
        if (!node.is_scalar()) diagnostics_.report(Rule::bad_yaml, node.span, "A key must be text.");
        for (const YamlEntry& entry : open_.back().node.entries) {
            if (entry.key.text != node.text) continue;
            diagnostics_.report(Rule::duplicate_key, node.span, fmt::format("`{}` is here twice.", node.text))
                .label(entry.key.span, "the first one");
            open_.back().is_second = true;
        }
        open_.back().key = Located{node.text, node.span};
    }

    const SourceFile& file_;
    Diagnostics& diagnostics_;
    std::vector<std::size_t> line_starts_;
    std::vector<Open> open_;
    YamlNode root_;
};

/// Only looks whether there is anything.
class SecondDocument : public YAML::EventHandler {
public:
    std::optional<YAML::Mark> found;

    void OnDocumentStart(const YAML::Mark& mark) override { found = mark; }
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark&, YAML::anchor_t) override {}
    void OnAlias(const YAML::Mark&, YAML::anchor_t) override {}
    void OnScalar(const YAML::Mark&, const std::string&, YAML::anchor_t, const std::string&) override {}
    void OnSequenceStart(const YAML::Mark&, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) override {}
    void OnSequenceEnd() override {}
    void OnMapStart(const YAML::Mark&, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) override {}
    void OnMapEnd() override {}
};

Span place_of(const SourceFile& file, const YAML::Mark& mark)
{
    return {&file, static_cast<std::size_t>(std::max(mark.line, 0)) + 1,
            static_cast<std::size_t>(std::max(mark.column, 0)) + 1, 1};
}

Span first_bad_byte(const SourceFile& file)
{
    Span span{&file, 1, 1, 1};
    const char* at = file.text.data();
    const char* end = at + file.text.size();
    while (at != end) {
        const bool ascii = static_cast<unsigned char>(*at) < 0x80;
        const char* next = ascii ? at + 1 : wire::utf8_sequence_end(at, end);
        if (next == nullptr) break;
        span.column += static_cast<std::size_t>(next - at);
        if (*at == '\n') {
            ++span.line;
            span.column = 1;
        }
        at = next;
    }
    return span;
}

} // namespace

std::optional<YamlNode> read_yaml(const SourceFile& file, Diagnostics& diagnostics)
{
    constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
    if (!wire::is_utf8(file.text) || file.text.starts_with(byte_order_mark)) {
        Diagnostic& finding = diagnostics.report(Rule::not_utf8, first_bad_byte(file), "The file is not plain UTF-8.");
        if (file.text.starts_with(byte_order_mark))
            finding.fix({"Remove the byte order mark", Applicability::safe, {{&file, 0, byte_order_mark.size(), {}}}});
        return std::nullopt;
    }
    try {
        std::istringstream stream(file.text);
        YAML::Parser parser(stream);
        // What was found on the way to a syntax error follows from it more often than not.
        Diagnostics found;
        Builder builder(file, found);
        if (!parser.HandleNextDocument(builder)) {
            diagnostics.report(Rule::bad_yaml, {&file, 1, 1, 1}, "The file is empty.");
            return std::nullopt;
        }
        SecondDocument second;
        if (parser.HandleNextDocument(second) && second.found)
            diagnostics.report(Rule::second_document, place_of(file, *second.found), "A second document begins here.");
        diagnostics.take(std::move(found));
        return builder.take_root();
    } catch (const YAML::Exception& error) {
        const Span span = place_of(file, error.mark);
        // The parser takes `?:` within braces for the sign of a complex key.
        const bool optional_in_braces = file.line(span.line).find("?:") != std::string_view::npos;
        diagnostics.report(Rule::bad_yaml, span, fmt::format("This is not YAML: {}.", error.msg),
                           optional_in_braces ? "Write fields with `?` one on a line, not within braces." : "");
        return std::nullopt;
    }
}

} // namespace chorus::codegen
