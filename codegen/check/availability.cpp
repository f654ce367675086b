#include "codegen/check/check.hpp"
#include "codegen/check/visit.hpp"
#include "codegen/symbols/replacement.hpp"

#include <fmt/format.h>

namespace chorus::codegen {

namespace {

class AvailabilityCheck {
public:
    AvailabilityCheck(const Model& model, const Spec& spec, Diagnostics& diagnostics)
        : model_(model), spec_(spec), diagnostics_(diagnostics)
    {}

    void check(const Available& item)
    {
        const Availability& available = item.availability;
        if (!available.since.text.empty()) check_version(available.since);
        if (!available.deprecated) return;
        const Deprecation& deprecated = *available.deprecated;
        check_version(deprecated.since);
        const auto since = version_numbers(available.since.text);
        const auto out = version_numbers(deprecated.since.text);
        if (since && out && *out < *since)
            diagnostics_
                .report(Rule::impossible_since, deprecated.since.span,
                        fmt::format("`{}` is deprecated before it is there.", item.name.text))
                .label(available.since.span, "since when it is there");
        if (!deprecated.instead.text.empty()) check_replacement(item, deprecated);
    }

private:
    void check_version(const Located& version)
    {
        const std::optional<VersionNumbers> numbers = version_numbers(version.text);
        if (!numbers)
            diagnostics_.report(Rule::bad_value, version.span, fmt::format("`{}` is not a version.", version.text),
                                "Write three numbers, such as 1.2.0.");
        else if (numbers > version_numbers(spec_.version))
            diagnostics_.report(
                Rule::impossible_since, version.span,
                fmt::format("`{}` is at {}, which is before {}.", spec_.name.text, spec_.version, version.text));
    }

    void check_replacement(const Available& item, const Deprecation& deprecated)
    {
        const std::optional<Symbol> found = replacement_of(item, model_, spec_);
        if (!found)
            diagnostics_.report(Rule::unknown_replacement, deprecated.instead.span,
                                fmt::format("There is no `{}` to use instead.", deprecated.instead.text));
        else if (found->identity == item.identity)
            diagnostics_.report(Rule::unknown_replacement, deprecated.instead.span,
                                fmt::format("`{}` cannot replace itself.", deprecated.instead.text));
    }

    const Model& model_;
    const Spec& spec_;
    Diagnostics& diagnostics_;
};

} // namespace

void check_availability(const Model& model, Diagnostics& diagnostics)
{
    for (const Spec& spec : model.specs) {
        AvailabilityCheck check(model, spec, diagnostics);
        for_each_available(spec, [&](const Available& item) { check.check(item); });
    }
}

} // namespace chorus::codegen
