#include "conformance/runner/cases/catalogue.hpp"
#include "conformance/runner/cases/vectors.hpp"
#include "conformance/runner/judge/normal_form.hpp"
#include "conformance/runner/run/stage.hpp"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <fmt/format.h>

namespace chorus::conform {
namespace {

/// What a vector is an instance of: the fields of a message, or a type.
struct Subject {
    const Shape* shape = nullptr;
    const Declaration* declaration = nullptr;

    json::value normal(const json::value& value) const
    {
        return shape ? normal_form(*shape, value) : normal_form(*declaration, value);
    }
    std::optional<Breach> breach(const json::value& value) const
    {
        return shape ? interpret(*shape, value) : interpret(*declaration, value);
    }
};

Subject subject_of(const Spec& spec, const std::string& message)
{
    const std::size_t dot = message.find('.');
    const std::string name = message.substr(0, dot);
    if (dot == std::string::npos) {
        if (const auto type = spec.types.find(name); type != spec.types.end()) return {nullptr, &type->second};
    } else if (const std::string kind = message.substr(dot + 1); kind == "event") {
        if (const Event* event = spec.event(name)) return {&event->payload, nullptr};
    } else if (const Command* command = spec.command(name)) {
        return {kind == "command" ? &command->input : &command->reply, nullptr};
    }
    throw IrError(fmt::format("{} has samples of `{}`, which it does not declare.", spec.stem, message));
}

void expect_same(const std::string& canonical, const Subject& subject, const Vector& vector)
{
    boost::system::error_code error;
    const json::value written = json::parse(canonical, error);
    if (error) throw Failed(fmt::format("The value is written again as what is no JSON: {}", canonical), vector.text);
    if (const auto breach = subject.breach(written))
        throw Failed(fmt::format("The value is written again as {}, which breaks `{}` at `{}`.", canonical,
                                 breach->rule, breach->pointer),
                     vector.text);
    if (subject.normal(written) != subject.normal(vector.value))
        throw Failed(fmt::format("The value is written again as another: {}", canonical), vector.text);
}

void expect_same_breach(const Verdict& verdict, const Vector& vector)
{
    const Breach& breach = *vector.breach;
    if (verdict.code != "wire.badPayload")
        throw Failed(fmt::format("A value that breaks `{}` at `{}` is refused with `{}` and not with wire.badPayload.",
                                 breach.rule, breach.pointer, verdict.code),
                     vector.text);
    if (verdict.breach != breach)
        throw Failed(fmt::format("The refusal names `{}` at `{}`; the value breaks `{}` at `{}`.", verdict.breach.rule,
                                 verdict.breach.pointer, breach.rule, breach.pointer),
                     vector.text);
}

void play_vector(Stage& stage, const std::string& stem, const Subject& subject, const Vector& vector)
{
    const Verdict verdict = stage.codec().ask(stem, vector.message, vector.text);
    if (vector.breach) {
        if (verdict.canonical)
            throw Failed(fmt::format("A value that breaks `{}` at `{}` is accepted.", vector.breach->rule,
                                     vector.breach->pointer),
                         vector.text);
        return expect_same_breach(verdict, vector);
    }
    if (!verdict.canonical)
        throw Failed(fmt::format("A good value is refused with {} (`{}` at `{}`): {}", verdict.code,
                                 verdict.breach.rule, verdict.breach.pointer, verdict.message),
                     vector.text);
    expect_same(*verdict.canonical, subject, vector);
    const Verdict again = stage.codec().ask(stem, vector.message, *verdict.canonical);
    if (again.canonical != verdict.canonical)
        throw Failed(fmt::format("What the codec wrote it reads and writes otherwise: {} becomes {}.",
                                 *verdict.canonical, again.canonical.value_or(again.message)),
                     vector.text);
}

} // namespace

void add_codec_cases(CaseList& cases, const Sources& sources)
{
    for (const auto& [stem, spec] : sources.ir.specs()) {
        for (Vector& vector : read_vectors(sources.samples, spec)) {
            const Subject subject = subject_of(spec, vector.message);
            Case made;
            made.name = fmt::format("L1/{}/{}/{}", stem, vector.message, vector.label);
            made.level = "L1";
            made.domain = stem;
            made.play = [stem = stem, subject, vector = std::move(vector)](Stage& stage) {
                play_vector(stage, stem, subject, vector);
            };
            cases.push_back(std::move(made));
        }
    }
}

} // namespace chorus::conform
