#include "codegen/emit/fuzz_dictionary.hpp"

#include "codegen/model/limits.hpp"
#include "codegen/model/pattern.hpp"
#include "codegen/runtime/wire/number.hpp"

#include <set>

#include <fmt/format.h>

namespace chorus::codegen {

namespace {

/// What every dictionary has: marks, words, and numbers and characters that readers get wrong.
constexpr std::string_view common[] = {"{",
                                       "}",
                                       "[",
                                       "]",
                                       ",",
                                       ":",
                                       "\"",
                                       "\\",
                                       "{}",
                                       "[]",
                                       "\"\"",
                                       "null",
                                       "true",
                                       "false",
                                       "-0",
                                       "0.5",
                                       "1.0",
                                       "1e5",
                                       "1e400",
                                       "1e-400",
                                       "9007199254740991",
                                       "9007199254740992",
                                       "18446744073709551616",
                                       "\\u0041",
                                       "\\ud83c\\udfb9",
                                       "\\ud800",
                                       "\xC3\xA9",
                                       "\xF0\x9F\x8E\xB9",
                                       "\xED\xA0\x80",
                                       "\xC0\x80",
                                       "\xFF",
                                       "\xEF\xBB\xBF"};

/// `"text"` as a line of a dictionary.
std::string entry(std::string_view text)
{
    std::string out = "\"";
    for (const char character : text) {
        const auto code = static_cast<unsigned char>(character);
        if (character == '"' || character == '\\') {
            out += fmt::format("\\{}", character);
        } else if (code < 0x20 || code > 0x7E) {
            out += fmt::format("\\x{:02X}", code);
        } else {
            out.push_back(character);
        }
    }
    return out + "\"\n";
}

/// Walks through all that the messages of a spec hold, types of other specs included.
class Dictionary {
public:
    std::string text(const Spec& spec)
    {
        for (const TypeDecl& type : spec.types)
            add_type(type);
        for (const Command& command : spec.commands) {
            add_fields(command.input);
            add_fields(command.reply);
        }
        for (const Event& event : spec.events)
            add_fields(event.payload);
        std::string out = fmt::format("# Generated from chorus/specs/{}.yaml.\n", spec.stem);
        for (const std::string_view word : common) {
            out += entry(word);
            words_.erase(std::string(word));
        }
        for (const std::string& word : words_)
            out += entry(word);
        return out;
    }

private:
    void add_key(const std::string& name) { words_.insert(fmt::format("\"{}\":", name)); }
    void add_text(const std::string& text) { words_.insert(fmt::format("\"{}\"", text)); }

    void add_number(double value)
    {
        std::string text;
        wire::append_number(text, value);
        words_.insert(text);
    }

    void add_fields(const Fields& fields)
    {
        for (const Field& field : fields.fields) {
            add_key(field.name.text);
            if (field.was) add_key(field.was->name.text);
            add_use(field.type, field.limits);
        }
    }

    void add_use(const TypeUse& use, const Limits& limits)
    {
        if (!use.item.empty()) {
            add_use(use.element(), {});
            return;
        }
        if (use.decl != nullptr) add_type(*use.decl);
        if (const std::optional<Scalar> scalar = scalar_of(use)) add_limits(*scalar, narrowed(use, limits));
    }

    void add_limits(Scalar scalar, const Limits& limits)
    {
        if (is_number(scalar)) {
            const auto [min, max] = range_of(scalar, limits);
            const bool bounded = is_integer(scalar);
            if (bounded || limits.min) add_neighbours(min, -1);
            if (bounded || limits.max) add_neighbours(max, 1);
        }
        if (!limits.pattern.empty())
            add_text(example_of(compile_pattern(limits.pattern).value(), limits.min_length.value_or(1)));
        if (scalar == Scalar::time) add_text("2025-11-21T09:30:00.250Z");
        if (scalar == Scalar::bytes) add_text("AAAA");
    }

    /// A limit and the first number beyond it.
    void add_neighbours(double limit, double step)
    {
        add_number(limit);
        add_number(limit + step);
    }

    void add_type(const TypeDecl& type)
    {
        if (!seen_.insert(&type).second) return;
        switch (type.kind) {
        case TypeDecl::Kind::scalar:
            add_limits(type.scalar, type.limits);
            break;
        case TypeDecl::Kind::id:
            add_text(type.entity + "-1");
            break;
        case TypeDecl::Kind::enumeration:
            for (const EnumValue& value : type.values) {
                add_text(value.name.text);
                if (value.was) add_text(value.was->name.text);
            }
            break;
        case TypeDecl::Kind::structure:
            add_fields(type.structure);
            break;
        case TypeDecl::Kind::tagged_union:
            for (const UnionArm& arm : type.arms) {
                words_.insert(fmt::format("\"{}\":\"{}\"", type.tag.text, arm.tag.text));
                add_type(*arm.type.decl);
            }
            break;
        }
    }

    std::set<const TypeDecl*> seen_;
    std::set<std::string> words_;
};

} // namespace

std::string fuzz_dictionary(const Spec& spec)
{
    return Dictionary().text(spec);
}

} // namespace chorus::codegen
