#include "codegen/model/names.hpp"
#include "codegen/check/visit.hpp"
#include "codegen/lint/lint.hpp"
#include "codegen/lint/tense.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace chorus::codegen {

namespace {

class NameLint {
public:
    NameLint(const Spec& spec, LintReport& report) : spec_(spec), report_(report) {}

    void run()
    {
        for (const Command& command : spec_.commands) {
            check_tense(command.name, "A command says what to do");
            check_response(command.name);
        }
        for (const Event& event : spec_.events) {
            check_tense(event.name, "An event says what is");
            check_response(event.name);
        }
        for (const Stream& stream : spec_.streams)
            check_tense(stream.name, "A stream says what flows");
        for (const TypeDecl& type : spec_.types)
            check_response(type.name);
        for_each_fields(spec_, [&](const Fields& fields) {
            for (const Field& field : fields.fields)
                check_response(field.name);
        });
    }

private:
    void check_tense(const Located& name, std::string_view why)
    {
        const std::string now = in_present_tense(name.text);
        if (now.empty()) return;
        report_.report(spec_, Rule::past_tense_name, name, fmt::format("`{}` is of the past. {}.", name.text, why),
                       fmt::format("Say `{}`.", now));
    }

    void check_response(const Located& name)
    {
        const std::vector<std::string> words = words_of(name.text);
        if (std::find(words.begin(), words.end(), "response") != words.end())
            report_.report(spec_, Rule::response_name, name, fmt::format("`{}` speaks of a response.", name.text));
    }

    const Spec& spec_;
    LintReport& report_;
};

} // namespace

void lint_names(const Model& model, LintReport& report)
{
    for (const Spec& spec : model.specs)
        NameLint(spec, report).run();
}

} // namespace chorus::codegen
