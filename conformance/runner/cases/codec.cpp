#include "conformance/runner/cases/catalogue.hpp"
#include "conformance/runner/cases/gap_vectors.hpp"
#include "conformance/runner/cases/vectors.hpp"
#include "conformance/runner/judge/normal_form.hpp"
#include "conformance/runner/run/stage.hpp"

#include <algorithm>
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

constexpr const char* only_field = "value";

/// A type that is no struct stands in the only field of one, so that values of it are made like any others.
Shape around(const Declaration& declaration)
{
    Field field;
    field.name = only_field;
    field.type.kind = Type::Kind::named;
    field.type.declaration = &declaration;
    Shape shape;
    shape.fields.push_back(std::move(field));
    return shape;
}

/// What stands in the only field, if what is wrong is within it.
std::optional<VectorRecipe> unwrapped(VectorRecipe recipe, const std::shared_ptr<const Shape>& shape)
{
    if (recipe.breach) {
        const std::string pointer = std::string("/") + only_field;
        if (!recipe.breach->pointer.starts_with(pointer) || recipe.label == std::string("required:") + only_field)
            return std::nullopt;
        recipe.breach->pointer.erase(0, pointer.size());
    }
    recipe.make = [make = std::move(recipe.make), shape] { return make().as_object().at(only_field); };
    return recipe;
}

/// What has none has no codec of its own, such as another name for a text.
bool has_samples(const std::vector<Vector>& samples, const std::string& message)
{
    return std::any_of(samples.begin(), samples.end(), [&](const Vector& sample) { return sample.message == message; });
}

/// Values that the samples leave out, of all messages and types of the spec.
std::vector<VectorRecipe> gaps_of(const Spec& spec, const std::vector<Vector>& samples, std::size_t most_bytes)
{
    std::vector<ShapedMessage> messages;
    for (const Command& command : spec.commands) {
        messages.push_back({command.name + ".command", &command.input});
        messages.push_back({command.name + ".reply", &command.reply});
    }
    for (const Event& event : spec.events)
        messages.push_back({event.name + ".event", &event.payload});
    for (const auto& [name, declaration] : spec.types)
        if (declaration.kind == Declaration::Kind::structure) messages.push_back({name, &declaration.shape});
    std::erase_if(messages, [&](const ShapedMessage& message) { return !has_samples(samples, message.name); });
    std::vector<VectorRecipe> recipes = fill_gaps(spec, messages, samples, most_bytes);
    for (const auto& [name, declaration] : spec.types) {
        if (declaration.kind == Declaration::Kind::structure || !has_samples(samples, name)) continue;
        const auto shape = std::make_shared<const Shape>(around(declaration));
        for (VectorRecipe& recipe : fill_gaps(spec, {{name, shape.get()}}, {}, most_bytes))
            if (auto inner = unwrapped(std::move(recipe), shape)) recipes.push_back(std::move(*inner));
    }
    return recipes;
}

Case codec_case(const Spec& spec, VectorRecipe recipe)
{
    Case made;
    made.name = fmt::format("L1/{}/{}/{}", spec.stem, recipe.message, recipe.label);
    made.level = "L1";
    made.domain = spec.stem;
    made.play = [stem = spec.stem, subject = subject_of(spec, recipe.message),
                 recipe = std::move(recipe)](Stage& stage) {
        const json::value value = recipe.make();
        play_vector(stage, stem, subject, {recipe.message, json::serialize(value), value, recipe.breach, recipe.label});
    };
    return made;
}

} // namespace

void add_codec_cases(CaseList& cases, const Sources& sources)
{
    for (const auto& [stem, spec] : sources.ir.specs()) {
        std::vector<Vector> samples = read_vectors(sources.samples, spec);
        const std::vector<VectorRecipe> gaps = gaps_of(spec, samples, sources.largest);
        for (Vector& vector : samples) {
            VectorRecipe recipe{std::move(vector.message), std::move(vector.label), std::move(vector.breach),
                                [value = std::move(vector.value)] { return value; }};
            cases.push_back(codec_case(spec, std::move(recipe)));
        }
        for (const VectorRecipe& recipe : gaps)
            cases.push_back(codec_case(spec, recipe));
    }
}

} // namespace chorus::conform
