#include "codegen/check/check.hpp"
#include "codegen/check/interpreter.hpp"
#include "codegen/check/step_values.hpp"
#include "codegen/model/json_value.hpp"

#include <fmt/format.h>

namespace chorus::codegen {

namespace {

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
