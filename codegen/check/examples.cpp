#include "codegen/check/check.hpp"
#include "codegen/check/interpreter.hpp"
#include "codegen/model/json_value.hpp"

#include <fmt/format.h>

namespace chorus::codegen {

namespace {

/// The part of `node` that a JSON pointer leads to, as far as it exists.
const YamlNode& part_at(const YamlNode& node, std::string_view pointer)
{
    if (pointer.empty()) return node;
    const std::size_t end = std::min(pointer.find('/', 1), pointer.size());
    const std::string_view step = pointer.substr(1, end - 1);
    if (const YamlNode* entry = node.find(step)) return part_at(*entry, pointer.substr(end));
    for (std::size_t i = 0; i < node.items.size(); ++i)
        if (fmt::format("{}", i) == step) return part_at(node.items[i], pointer.substr(end));
    return node;
}

class ExampleCheck {
public:
    explicit ExampleCheck(Diagnostics& diagnostics) : diagnostics_(diagnostics) {}

    void check(const TypeDecl& type)
    {
        TypeUse use;
        use.kind = TypeUse::Kind::named;
        use.decl = &type;
        for (const YamlNode& example : type.good_examples)
            expect_good(example, find_breach(json_value(example, use), type));
        for (const BadExample& example : type.bad_examples)
            expect_bad(example, find_breach(json_value(example.value, use), type));
    }

    void check(const Command& command)
    {
        for (const CommandExample& example : command.examples) {
            expect_good(example.input, find_breach(json_value(example.input, command.input), command.input));
            if (example.reply)
                expect_good(*example.reply, find_breach(json_value(*example.reply, command.reply), command.reply));
        }
    }

private:
    void expect_good(const YamlNode& example, const std::optional<Breach>& breach)
    {
        if (!breach) return;
        const std::string place = breach->pointer.empty() ? std::string("The example") : "`" + breach->pointer + "`";
        diagnostics_.report(Rule::refused_example, part_at(example, breach->pointer).span,
                            fmt::format("{} breaks `{}`.", place, breach->rule));
    }

    void expect_bad(const BadExample& example, const std::optional<Breach>& breach)
    {
        if (breach && breach->rule == example.because.text) return;
        diagnostics_.report(Rule::accepted_example, example.because.span,
                            breach ? fmt::format("It breaks `{}` and not `{}`.", breach->rule, example.because.text)
                                   : std::string("It breaks nothing."));
    }

    Diagnostics& diagnostics_;
};

} // namespace

void check_examples(const Model& model, Diagnostics& diagnostics)
{
    ExampleCheck examples(diagnostics);
    for (const Spec& spec : model.specs) {
        for (const TypeDecl& type : spec.types)
            examples.check(type);
        for (const Command& command : spec.commands)
            examples.check(command);
    }
}

} // namespace chorus::codegen
