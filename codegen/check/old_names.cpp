#include "codegen/check/check.hpp"
#include "codegen/check/visit.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace chorus::codegen {

namespace {

class OldNameCheck {
public:
    OldNameCheck(const Spec& spec, Diagnostics& diagnostics) : spec_(spec), diagnostics_(diagnostics) {}

    void run()
    {
        for_each_fields(spec_, [&](const Fields& fields) { check(fields.fields); });
        for (const TypeDecl& type : spec_.types) {
            check(type.values);
            for (const UnionArm& arm : type.arms)
                if (arm.type.decl != nullptr) check_tag(type, arm.type.decl->structure);
        }
        for (const ErrorDecl& error : spec_.errors)
            refuse(error.details, "Details of an error are written and not read.");
        for (const Stream& stream : spec_.streams)
            refuse(stream.record, "Records of a stream hold no names.");
    }

private:
    /// Items that stand beside one another, each of which may have had another name.
    template <class Item>
    void check(const std::vector<Item>& items)
    {
        for (const Item& item : items) {
            if (!item.was) continue;
            check_end(*item.was);
            for (const Item& other : items) {
                const bool earlier = &other < &item;
                const bool has_name = other.name.text == item.was->name.text;
                const bool had_name = earlier && other.was && other.was->name.text == item.was->name.text;
                if (has_name || had_name)
                    taken(*item.was, has_name ? other.name.span : other.was->name.span,
                          &other == &item ? "its name now" : "the other one");
            }
        }
    }

    void taken(const OldName& was, const Span& by, std::string_view what)
    {
        diagnostics_
            .report(Rule::taken_old_name, was.name.span,
                    fmt::format("`{}` would be read as two things.", was.name.text))
            .label(by, std::string(what));
    }

    void check_end(const OldName& was)
    {
        const std::optional<VersionNumbers> until = version_numbers(was.until.text);
        if (!until)
            diagnostics_.report(Rule::bad_value, was.until.span, fmt::format("`{}` is not a version.", was.until.text),
                                "Write three numbers, such as 2.0.0.");
        else if (version_numbers(spec_.version) >= until)
            diagnostics_.report(Rule::expired_old_name, was.until.span,
                                fmt::format("`{}` was to be read until {}, and this is {}.", was.name.text,
                                            was.until.text, spec_.version));
    }

    /// The fields of an arm stand beside the tag.
    void check_tag(const TypeDecl& type, const Fields& fields)
    {
        for (const Field& field : fields.fields)
            if (field.was && field.was->name.text == type.tag.text) taken(*field.was, type.tag.span, "the tag");
    }

    void refuse(const std::vector<Field>& fields, std::string_view why)
    {
        for (const Field& field : fields)
            if (field.was)
                diagnostics_.report(Rule::unread_old_name, field.was->name.span,
                                    fmt::format("Nothing would read the old name of this. {}", why));
    }

    const Spec& spec_;
    Diagnostics& diagnostics_;
};

} // namespace

void check_old_names(const Model& model, Diagnostics& diagnostics)
{
    for (const Spec& spec : model.specs)
        OldNameCheck(spec, diagnostics).run();
}

} // namespace chorus::codegen
