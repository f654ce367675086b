#include "codegen/check/check.hpp"
#include "codegen/check/visit.hpp"
#include "codegen/model/fixes.hpp"
#include "codegen/model/names.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include <fmt/format.h>

namespace chorus::codegen {

namespace {

/// Resolves the names of one spec. Types and errors of a used file are visible, and so are those that it uses itself.
class Resolver {
public:
    Resolver(const Model& model, Spec& spec, Diagnostics& diagnostics)
        : model_(model), spec_(spec), diagnostics_(diagnostics)
    {}

    void resolve_uses()
    {
        std::vector<std::string_view> stems;
        for (const Spec& other : model_.specs)
            if (&other != &spec_) stems.push_back(other.stem);
        for (const Located& use : spec_.uses) {
            const Spec* found = model_.find(use.text);
            // A file that has no sense was reported itself.
            if (found == nullptr && model_.is_unread(use.text)) continue;
            if (found == nullptr || found == &spec_) {
                Diagnostic& finding =
                    diagnostics_.report(Rule::unknown_file, use.span, fmt::format("There is no spec `{}`.", use.text));
                suggest(finding, use.span, use.text, stems);
            } else {
                spec_.used.push_back(found);
            }
        }
    }

    void resolve_names()
    {
        collect_visible(spec_);
        for_each_fields(spec_, [&](Fields& fields) {
            for (Field& field : fields.fields)
                resolve_type(
                    field.type, [](const TypeDecl&) { return true; }, scalar_names());
        });
        for (ErrorDecl& error : spec_.errors)
            for (Field& field : error.details)
                resolve_type(field.type, is_detail, scalar_names());
        for (Stream& stream : spec_.streams)
            for (Field& field : stream.record)
                resolve_type(field.type, is_never, number_names());
        for (TypeDecl& type : spec_.types)
            for (UnionArm& arm : type.arms)
                resolve_type(arm.type, is_structure, {});
        for (Command& command : spec_.commands)
            for (ErrorUse& error : command.errors)
                resolve_error(error);
        if (spec_.machine) resolve_machine(*spec_.machine);
        for (Requirement& required : spec_.required)
            resolve_requirement(required);
        for (Command& command : spec_.commands)
            if (command.required)
                for (Requirement& required : *command.required)
                    resolve_requirement(required);
        report_unused();
    }

private:
    // What may stand in the place of a mistyped name.
    using Fits = bool (*)(const TypeDecl&);
    static bool is_never(const TypeDecl&) { return false; }
    static bool is_structure(const TypeDecl& type) { return type.kind == TypeDecl::Kind::structure; }
    static bool is_detail(const TypeDecl& type)
    {
        return type.kind != TypeDecl::Kind::structure && type.kind != TypeDecl::Kind::tagged_union;
    }

    static std::vector<std::string_view> number_names()
    {
        std::vector<std::string_view> names = scalar_names();
        std::erase_if(names, [](std::string_view name) { return !is_number(*scalar_from(name)); });
        return names;
    }

    void collect_visible(const Spec& from)
    {
        if (!visible_specs_.insert(&from).second) return;
        for (const TypeDecl& type : from.types)
            add_visible(type);
        unclear_.insert(from.unclear_types.begin(), from.unclear_types.end());
        for (const Located& use : from.uses)
            sees_all_ = sees_all_ && (is_used(from, use.text) || model_.find(use.text) == nullptr) &&
                        !model_.is_unread(use.text);
        for (const Spec* used : from.used)
            collect_visible(*used);
    }

    /// False for what cannot be used because it leads round in a circle.
    static bool is_used(const Spec& from, std::string_view stem)
    {
        return std::any_of(from.used.begin(), from.used.end(), [&](const Spec* used) { return used->stem == stem; });
    }

    void add_visible(const TypeDecl& type)
    {
        const auto [entry, added] = types_.try_emplace(type.name.text, &type);
        if (added || entry->second == &type) return;
        const TypeDecl& first = *entry->second;
        const bool same_file = first.spec == type.spec;
        all_known_ = false;
        const bool here = first.spec == &spec_ || same_file;
        Diagnostic& finding = diagnostics_.report(
            Rule::ambiguous_name, here ? first.name.span : spec_.name.span,
            fmt::format("`{}` is a type of `{}` and of `{}`.", type.name.text, first.spec->stem, type.spec->stem));
        if (!here) finding.label(first.name.span, "one of them");
        finding.label(type.name.span, "the other one");
    }

    /// What other languages call a built-in type.
    static std::string_view built_in_for(std::string_view name)
    {
        constexpr std::array<std::pair<std::string_view, std::string_view>, 22> names{{
            {"int", "i32"},        {"integer", "i32"},   {"int8", "i8"},    {"int16", "i16"},    {"int32", "i32"},
            {"int64", "i53"},      {"i64", "i53"},       {"long", "i53"},   {"uint", "u32"},     {"uint8", "u8"},
            {"byte", "u8"},        {"uint16", "u16"},    {"uint32", "u32"}, {"uint64", "u53"},   {"u64", "u53"},
            {"number", "f64"},     {"double", "f64"},    {"float", "f32"},  {"boolean", "bool"}, {"text", "string"},
            {"timestamp", "time"}, {"array", "list<T>"},
        }};
        const auto found =
            std::find_if(names.begin(), names.end(), [&](const auto& pair) { return pair.first == name; });
        return found == names.end() ? std::string_view() : found->second;
    }

    void resolve_type(TypeUse& use, Fits fits, const std::vector<std::string_view>& scalars)
    {
        for (TypeUse& item : use.item)
            resolve_type(item, fits, scalars);
        if (use.kind != TypeUse::Kind::named) return;
        const auto found = types_.find(use.name);
        if (found != types_.end()) {
            use.decl = found->second;
            referenced_.insert(found->second->spec);
            return;
        }
        all_known_ = false;
        // Whatever is wrong with the type itself, or with the file that may hold it, was reported there.
        if (unclear_.contains(use.name) || !sees_all_) return;
        Diagnostic& finding =
            diagnostics_.report(Rule::unknown_type, use.span, fmt::format("There is no type `{}` here.", use.name));
        if (suggest_use(finding, use.name)) return;
        if (const std::string_view meant = built_in_for(use.name); !meant.empty()) {
            finding.hint = fmt::format("The built-in type for that is `{}`.", meant);
            if (const auto edit = replacement(use.span, use.name, meant); edit && !meant.ends_with('>'))
                finding.fix({fmt::format("Write `{}`", meant), Applicability::review, {*edit}});
            return;
        }
        if (!scalars.empty())
            finding.hint = fmt::format("Built in are {}, besides list<T> and map<string, T>; declare any other one "
                                       "under `types`, or `use` the file that does.",
                                       listing(scalars));
        std::vector<std::string_view> candidates = scalars;
        for (const auto& [candidate, decl] : types_)
            if (fits(*decl)) candidates.push_back(candidate);
        suggest(finding, use.span, use.name, candidates);
    }

    /// If another file declares the type, that is the hint, and using it the fix where it leads to no circle.
    bool suggest_use(Diagnostic& finding, std::string_view name) const
    {
        for (const Spec& other : model_.specs)
            for (const TypeDecl& type : other.types) {
                if (type.name.text != name || &other == &spec_) continue;
                finding.hint = fmt::format("It is declared in `{}`; `use` that.", other.stem);
                finding.label(type.name.span, "declared here");
                std::set<const Spec*> seen;
                if (!reaches(other, {&spec_}, seen)) finding.fix(add_use(spec_, other.stem));
                return true;
            }
        return false;
    }

    void resolve_error(ErrorUse& use)
    {
        const std::size_t dot = use.name.text.find('.');
        const bool own = dot == std::string::npos;
        const std::string domain = own ? spec_.name.text : use.name.text.substr(0, dot);
        const Spec* owner = own ? &spec_ : find_domain(domain);
        if (owner == nullptr) {
            report_unknown_domain(Rule::unknown_error, use.name, domain);
            return;
        }
        const std::string reason = own ? use.name.text : use.name.text.substr(dot + 1);
        std::vector<std::string_view> candidates;
        for (const ErrorDecl& error : owner->errors) {
            candidates.push_back(error.name.text);
            if (error.name.text == reason) use.decl = &error;
        }
        referenced_.insert(owner);
        if (use.decl != nullptr) return;
        all_known_ = false;
        Diagnostic& finding = diagnostics_.report(Rule::unknown_error, use.name.span,
                                                  fmt::format("`{}` has no error `{}`.", owner->stem, reason));
        suggest(finding, use.name.span, reason, candidates);
    }

    void resolve_machine(StateMachine& machine)
    {
        if (!machine.refusal.name.text.empty()) resolve_error(machine.refusal);
        for (StateRefusal& refusal : machine.refusals)
            resolve_error(refusal.error);
        if (machine.observed)
            for (StateRefusal& seen : machine.observed->errors)
                resolve_error(seen.error);
    }

    void resolve_requirement(Requirement& required)
    {
        const std::string& name = required.name.text;
        const std::string domain = name.substr(0, name.find('.'));
        const Spec* owner = find_domain(domain);
        if (owner == nullptr) return report_unknown_domain(Rule::unknown_requirement, required.name, domain);
        referenced_.insert(owner);
        if (owner->machine && owner->machine->has(required.state())) {
            required.domain = owner;
            return;
        }
        all_known_ = false;
        std::vector<std::string> states;
        if (owner->machine)
            for (const EnumValue& state : owner->machine->states)
                states.push_back(domain + "." + state.name.text);
        Diagnostic& finding =
            diagnostics_.report(Rule::unknown_requirement, required.name.span,
                                owner->machine ? fmt::format("`{}` has no state `{}`.", owner->stem, required.state())
                                               : fmt::format("`{}` has no states.", owner->stem));
        suggest(finding, required.name.span, name, std::vector<std::string_view>(states.begin(), states.end()));
    }

    void report_unknown_domain(Rule rule, const Located& name, const std::string& domain)
    {
        all_known_ = false;
        if (!sees_all_) return;
        Diagnostic& finding =
            diagnostics_.report(rule, name.span, fmt::format("`{}` is not a domain that is used here.", domain));
        if (const Spec* other = model_.find(spec_.owner + "/" + domain); other != nullptr && other != &spec_) {
            finding.hint = fmt::format("It is `{}`; `use` that.", other->stem);
            std::set<const Spec*> seen;
            if (!reaches(*other, {&spec_}, seen)) finding.fix(add_use(spec_, other->stem));
            return;
        }
        std::vector<std::string_view> candidates;
        for (const Spec* used : spec_.used)
            if (!used->is_library && used->owner == spec_.owner) candidates.push_back(used->name.text);
        suggest(finding, name.span, domain, candidates);
    }

    /// The used domain of that name and the same owner.
    const Spec* find_domain(std::string_view name) const
    {
        for (const Spec* used : spec_.used)
            if (!used->is_library && used->owner == spec_.owner && used->name.text == name) return used;
        return nullptr;
    }

    /// True if `from` is one of `targets` or uses one, directly or not.
    static bool reaches(const Spec& from, const std::set<const Spec*>& targets, std::set<const Spec*>& seen)
    {
        if (!seen.insert(&from).second) return false;
        if (targets.contains(&from)) return true;
        return std::any_of(from.used.begin(), from.used.end(),
                           [&](const Spec* used) { return reaches(*used, targets, seen); });
    }

    void report_unused()
    {
        // A name that is not known may be the one that a file is used for.
        if (!all_known_ || !sees_all_) return;
        for (std::size_t i = 0; i < spec_.uses.size(); ++i) {
            const Located& use = spec_.uses[i];
            const Spec* used = model_.find(use.text);
            std::set<const Spec*> seen;
            if (used == nullptr || used == &spec_ || reaches(*used, referenced_, seen)) continue;
            diagnostics_.report(Rule::unused_use, use.span, fmt::format("Nothing of `{}` is used here.", use.text))
                .fix(remove_entry(fmt::format("Do not use `{}`", use.text), spec_.use_key, spec_.uses, i));
        }
    }

    const Model& model_;
    Spec& spec_;
    Diagnostics& diagnostics_;
    std::map<std::string, const TypeDecl*, std::less<>> types_;
    std::set<const Spec*> visible_specs_;
    std::set<const Spec*> referenced_;
    std::set<std::string, std::less<>> unclear_;
    bool sees_all_ = true;  ///< Every file that is used could be read.
    bool all_known_ = true; ///< Every name so far was found.
};

/// True if `from` uses `target`, directly or not.
bool uses(const Spec& from, const Spec& target)
{
    std::set<const Spec*> seen;
    std::vector<const Spec*> open(from.used.begin(), from.used.end());
    while (!open.empty()) {
        const Spec* next = open.back();
        open.pop_back();
        if (next == &target) return true;
        if (seen.insert(next).second) open.insert(open.end(), next->used.begin(), next->used.end());
    }
    return false;
}

/// The first use that leads back is the finding; the one that closes the circle is shown beside it.
void report_circle(const Spec& spec, Diagnostics& diagnostics)
{
    const auto leads_back = [&](const Spec& from) { return &from == &spec || uses(from, spec); };
    for (const Located& use : spec.uses) {
        const auto used = std::find_if(spec.used.begin(), spec.used.end(),
                                       [&](const Spec* other) { return other->stem == use.text; });
        if (used == spec.used.end() || !leads_back(**used)) continue;
        Diagnostic& finding = diagnostics.report(Rule::circular_use, use.span,
                                                 fmt::format("`{}` uses itself through others.", spec.stem));
        for (const Located& back : (*used)->uses)
            if (back.text == spec.stem) finding.label(back.span, "which leads back");
        return;
    }
}

/// Puts the types of a spec behind those that they hold, otherwise in the order of the file.
class TypeOrder {
public:
    TypeOrder(Spec& spec, Diagnostics& diagnostics) : spec_(spec), diagnostics_(diagnostics) {}

    /// The order as places within the spec's types.
    std::vector<std::size_t> find()
    {
        states_.resize(spec_.types.size(), State::fresh);
        for (std::size_t i = 0; i < spec_.types.size(); ++i)
            visit(i, {});
        return order_;
    }

private:
    enum class State { fresh, open, done };

    /// `through` is the use that led here.
    void visit(std::size_t place, const Span& through)
    {
        if (states_[place] == State::done) return;
        const TypeDecl& type = spec_.types[place];
        if (states_[place] == State::open) {
            diagnostics_.report(Rule::recursive_type, type.name.span, fmt::format("`{}` holds itself.", type.name.text))
                .label(through, "it is held here");
            return;
        }
        states_[place] = State::open;
        for (const Field& field : type.structure.fields)
            visit_use(field.type);
        for (const UnionArm& arm : type.arms)
            visit_use(arm.type);
        if (states_[place] == State::open) order_.push_back(place);
        states_[place] = State::done;
    }

    void visit_use(const TypeUse& use)
    {
        for (const TypeUse& item : use.item)
            visit_use(item);
        for (std::size_t i = 0; use.decl != nullptr && i < spec_.types.size(); ++i)
            if (&spec_.types[i] == use.decl) visit(i, use.span);
    }

    Spec& spec_;
    Diagnostics& diagnostics_;
    std::vector<State> states_;
    std::vector<std::size_t> order_;
};

} // namespace

void resolve(Model& model, Diagnostics& diagnostics)
{
    for (Spec& spec : model.specs) {
        for (TypeDecl& type : spec.types)
            type.spec = &spec;
        for (ErrorDecl& error : spec.errors)
            error.spec = &spec;
    }
    for (Spec& spec : model.specs)
        Resolver(model, spec, diagnostics).resolve_uses();
    for (Spec& spec : model.specs) {
        if (!uses(spec, spec)) continue;
        report_circle(spec, diagnostics);
        spec.used.clear();
    }
    for (Spec& spec : model.specs)
        Resolver(model, spec, diagnostics).resolve_names();
    for (Spec& spec : model.specs)
        spec.type_order = TypeOrder(spec, diagnostics).find();
}

} // namespace chorus::codegen
