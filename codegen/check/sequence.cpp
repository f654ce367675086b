#include "codegen/check/check.hpp"
#include "codegen/model/fixes.hpp"
#include "codegen/model/limits.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace chorus::codegen {

namespace {

/// Checks what the specs say of the order of events.
class SequenceCheck {
public:
    SequenceCheck(const Spec& spec, Diagnostics& diagnostics) : spec_(spec), diagnostics_(diagnostics) {}

    void run()
    {
        for (const Event& event : spec_.events) {
            if (event.numbered) check_number(event, *event.numbered);
            if (!event.after.empty()) check_causes(event);
        }
    }

private:
    void check_number(const Event& event, const Located& number)
    {
        const auto report = [&](const std::string& what) -> Diagnostic& {
            return diagnostics_.report(Rule::unfit_number, number.span, what);
        };
        const Field* field = event.payload.find(number.text);
        if (field == nullptr) {
            if (!event.payload.complete) return;
            std::vector<std::string_view> names;
            for (const Field& known : event.payload.fields)
                names.push_back(known.name.text);
            suggest(report(fmt::format("`{}` has no field `{}`.", event.name.text, number.text)), number.span,
                    number.text, names);
            return;
        }
        const std::optional<Scalar> scalar = scalar_of(field->type);
        if (!scalar || !is_integer(*scalar) || field->may_be_absent() || field->type.nullable)
            report(fmt::format("`{}` is not always a whole number.", number.text)).label(field->name.span, "the field");
        if (event.latest)
            report(fmt::format("Of `{}` only the newest reaches a reader that is behind, which leaves gaps.",
                               event.name.text));
    }

    void check_causes(const Event& event)
    {
        for (const Located& name : event.after)
            check_command(name);
        const auto ids =
            std::count_if(event.payload.fields.begin(), event.payload.fields.end(), [](const Field& field) {
                return field.type.decl != nullptr && field.type.decl->kind == TypeDecl::Kind::id &&
                       !field.may_be_absent();
            });
        if (event.payload.complete && ids != 1)
            diagnostics_.report(Rule::unfit_cause, event.after.front().span,
                                fmt::format("`{}` has {} fields that are ids.", event.name.text, ids));
    }

    void check_command(const Located& name)
    {
        std::vector<std::string_view> names;
        for (const Command& command : spec_.commands) {
            if (command.name.text == name.text) return;
            names.push_back(command.name.text);
        }
        Diagnostic& finding = diagnostics_.report(Rule::unfit_cause, name.span,
                                                  fmt::format("`{}` has no command `{}`.", spec_.name.text, name.text));
        suggest(finding, name.span, name.text, names);
    }

    const Spec& spec_;
    Diagnostics& diagnostics_;
};

} // namespace

void check_sequence(const Model& model, Diagnostics& diagnostics)
{
    for (const Spec& spec : model.specs)
        SequenceCheck(spec, diagnostics).run();
}

} // namespace chorus::codegen
