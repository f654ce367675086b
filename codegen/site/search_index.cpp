#include "codegen/site/search_index.hpp"

#include "codegen/model/json.hpp"
#include "codegen/site/links.hpp"

namespace chorus::codegen::site {

namespace {

void add_words(std::string& text, std::string_view words)
{
    if (words.empty()) return;
    if (!text.empty()) text += ' ';
    text += words;
}

void add_fields(std::string& text, const std::vector<Field>& fields)
{
    for (const Field& field : fields) {
        add_words(text, field.name.text);
        add_words(text, field.doc);
    }
}

std::string words_of(const Command& command)
{
    std::string text = command.doc;
    add_fields(text, command.input.fields);
    add_fields(text, command.reply.fields);
    for (const ErrorUse& error : command.errors)
        add_words(text, error.decl->code());
    return text;
}

std::string words_of(const TypeDecl& type)
{
    std::string text = type.doc;
    add_words(text, type.unit);
    add_fields(text, type.structure.fields);
    for (const EnumValue& value : type.values) {
        add_words(text, value.name.text);
        add_words(text, value.doc);
    }
    for (const UnionArm& arm : type.arms)
        add_words(text, arm.tag.text);
    return text;
}

std::string words_of(const ErrorDecl& error)
{
    std::string text = error.doc;
    add_words(text, error.hint);
    add_fields(text, error.details);
    return text;
}

std::string words_of(const std::string& doc, const std::vector<Field>& fields)
{
    std::string text = doc;
    add_fields(text, fields);
    return text;
}

class Index {
public:
    void add(const Spec& spec)
    {
        const std::string_view kind = spec.is_library ? "library" : "domain";
        add(kind, spec.name.text, spec, page_path(spec), spec.doc);
        for (const Command& command : spec.commands)
            add(place_of(command, spec), words_of(command));
        for (const Event& event : spec.events)
            add(place_of(event, spec), words_of(event.doc, event.payload.fields));
        for (const Stream& stream : spec.streams)
            add(place_of(stream, spec), words_of(stream.doc, stream.record));
        for (const TypeDecl& type : spec.types)
            add(place_of(type), words_of(type));
        for (const ErrorDecl& error : spec.errors)
            add(place_of(error), words_of(error));
        for (const DocumentDecl& document : spec.documents)
            add(place_of(document, spec), document.doc);
        for (const Scenario& scenario : spec.scenarios)
            add(place_of(scenario, spec), scenario.doc);
    }

    const std::string& lines() const { return lines_; }

private:
    void add(const Place& place, const std::string& text)
    {
        const std::string name = place.kind == "type" ? place.name : place.spec->name.text + "." + place.name;
        add(place.kind, name, *place.spec, page_path(*place.spec) + "#" + place.anchor(), text);
    }

    void add(std::string_view kind, const std::string& name, const Spec& spec, const std::string& href,
             const std::string& text)
    {
        const Json entry = Json::Object{{"kind", Json(kind)},
                                        {"name", Json(name)},
                                        {"page", Json(spec.stem)},
                                        {"href", Json(href)},
                                        {"text", Json(text)}};
        lines_ += (lines_.empty() ? "" : ",\n") + to_compact_text(entry);
    }

    std::string lines_;
};

} // namespace

std::string search_index(const Model& model)
{
    Index index;
    for (const Spec& spec : model.specs)
        index.add(spec);
    return "const searchIndex = [\n" + index.lines() + "\n];\n";
}

} // namespace chorus::codegen::site
