#include "codegen/check/check.hpp"
#include "codegen/check/visit.hpp"
#include "codegen/model/names.hpp"

#include <algorithm>
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
            stems.push_back(other.stem);
        for (const Located& use : spec_.uses) {
            const Spec* found = model_.find(use.text);
            if (found == nullptr || found == &spec_) {
                diagnostics_.report(Rule::unknown_file, use.span, fmt::format("There is no spec `{}`.", use.text),
                                    did_you_mean(use.text, stems));
            } else {
                spec_.used.push_back(found);
            }
        }
    }

    void resolve_names()
    {
        collect_visible(spec_);
        for_each_field(spec_, [&](Field& field) { resolve_type(field.type); });
        for (TypeDecl& type : spec_.types)
            for (UnionArm& arm : type.arms)
                resolve_type(arm.type);
        for (Command& command : spec_.commands)
            for (ErrorUse& error : command.errors)
                resolve_error(error);
        report_unused();
    }

private:
    void collect_visible(const Spec& from)
    {
        if (!visible_specs_.insert(&from).second) return;
        for (const TypeDecl& type : from.types)
            add_visible(type);
        for (const Spec* used : from.used)
            collect_visible(*used);
    }

    void add_visible(const TypeDecl& type)
    {
        const auto [entry, added] = types_.try_emplace(type.name.text, &type);
        if (added || entry->second == &type) return;
        const TypeDecl& first = *entry->second;
        const bool same_file = first.spec == type.spec;
        Diagnostic& finding = diagnostics_.report(
            Rule::ambiguous_name, first.spec == &spec_ || same_file ? first.name.span : spec_.name.span,
            fmt::format("`{}` is a type of `{}` and of `{}`.", type.name.text, first.spec->stem, type.spec->stem));
        finding.related = type.name.span;
        finding.related_message = "the other one";
    }

    void resolve_type(TypeUse& use)
    {
        for (TypeUse& item : use.item)
            resolve_type(item);
        if (use.kind != TypeUse::Kind::named) return;
        const auto found = types_.find(use.name);
        if (found != types_.end()) {
            use.decl = found->second;
            referenced_.insert(found->second->spec);
            return;
        }
        diagnostics_.report(Rule::unknown_type, use.span, fmt::format("There is no type `{}` here.", use.name),
                            type_hint(use.name));
    }

    std::string type_hint(std::string_view name) const
    {
        for (const Spec& other : model_.specs)
            for (const TypeDecl& type : other.types)
                if (type.name.text == name) return fmt::format("It is declared in `{}`; `use` that.", other.stem);
        std::vector<std::string_view> candidates = scalar_names();
        for (const auto& [candidate, decl] : types_)
            candidates.push_back(candidate);
        return did_you_mean(name, candidates);
    }

    void resolve_error(ErrorUse& use)
    {
        const std::size_t dot = use.name.text.find('.');
        const bool own = dot == std::string::npos;
        const Spec* owner = own ? &spec_ : find_domain(use.name.text.substr(0, dot));
        if (owner == nullptr) {
            diagnostics_.report(Rule::unknown_error, use.name.span,
                                fmt::format("`{}` is not a domain that is used here.", use.name.text.substr(0, dot)));
            return;
        }
        const std::string reason = own ? use.name.text : use.name.text.substr(dot + 1);
        std::vector<std::string_view> candidates;
        for (const ErrorDecl& error : owner->errors) {
            candidates.push_back(error.name.text);
            if (error.name.text == reason) use.decl = &error;
        }
        referenced_.insert(owner);
        if (use.decl == nullptr)
            diagnostics_.report(Rule::unknown_error, use.name.span,
                                fmt::format("`{}` has no error `{}`.", owner->stem, reason),
                                did_you_mean(reason, candidates));
    }

    /// The used domain of that name and the same owner.
    const Spec* find_domain(std::string_view name) const
    {
        for (const Spec* used : spec_.used)
            if (!used->is_library && used->owner == spec_.owner && used->name.text == name) return used;
        return nullptr;
    }

    static bool reaches(const Spec& from, const std::set<const Spec*>& targets, std::set<const Spec*>& seen)
    {
        if (!seen.insert(&from).second) return false;
        if (targets.contains(&from)) return true;
        return std::any_of(from.used.begin(), from.used.end(),
                           [&](const Spec* used) { return reaches(*used, targets, seen); });
    }

    void report_unused()
    {
        for (const Located& use : spec_.uses) {
            const Spec* used = model_.find(use.text);
            std::set<const Spec*> seen;
            if (used != nullptr && used != &spec_ && !reaches(*used, referenced_, seen))
                diagnostics_.report(Rule::unused_use, use.span, fmt::format("Nothing of `{}` is used here.", use.text));
        }
    }

    const Model& model_;
    Spec& spec_;
    Diagnostics& diagnostics_;
    std::map<std::string, const TypeDecl*, std::less<>> types_;
    std::set<const Spec*> visible_specs_;
    std::set<const Spec*> referenced_;
};

/// True if `from` uses itself, directly or not.
bool uses_itself(const Spec& from)
{
    std::set<const Spec*> seen;
    std::vector<const Spec*> open(from.used.begin(), from.used.end());
    while (!open.empty()) {
        const Spec* next = open.back();
        open.pop_back();
        if (next == &from) return true;
        if (seen.insert(next).second) open.insert(open.end(), next->used.begin(), next->used.end());
    }
    return false;
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
            visit(i);
        return order_;
    }

private:
    enum class State { fresh, open, done };

    void visit(std::size_t place)
    {
        if (states_[place] == State::done) return;
        const TypeDecl& type = spec_.types[place];
        if (states_[place] == State::open) {
            diagnostics_.report(Rule::recursive_type, type.name.span,
                                fmt::format("`{}` holds itself.", type.name.text));
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
            if (&spec_.types[i] == use.decl) visit(i);
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
        if (!uses_itself(spec)) continue;
        diagnostics.report(Rule::circular_use, spec.uses.front().span,
                           fmt::format("`{}` uses itself through others.", spec.stem));
        spec.used.clear();
    }
    for (Spec& spec : model.specs)
        Resolver(model, spec, diagnostics).resolve_names();
    for (Spec& spec : model.specs)
        spec.type_order = TypeOrder(spec, diagnostics).find();
}

} // namespace chorus::codegen
