#include "codegen/emit/mutants.hpp"

#include "codegen/emit/cpp_names.hpp"
#include "codegen/emit/cpp_server.hpp"
#include "codegen/emit/emit.hpp"

#include <fmt/format.h>

namespace chorus::codegen {

namespace {

constexpr std::string_view mutation_header =
    R"(// Chooses the fault that generated code shall have. For judging tests, never for use.
#pragma once

#include <cstdlib>
#include <type_traits>

namespace chorus::mutation {

/// The number of the fault; 0 for none.
inline int& fault()
{
    static int number = [] {
        const char* text = std::getenv("CHORUS_MUTANT");
        return text == nullptr ? 0 : std::atoi(text);
    }();
    return number;
}

inline bool chosen(int number)
{
    return fault() == number;
}

template <class Normal, class Faulty>
std::common_type_t<Normal, Faulty> choose(int number, Normal normal, Faulty faulty)
{
    if (chosen(number)) return faulty;
    return normal;
}

} // namespace chorus::mutation
)";

} // namespace

std::string Mutants::choose(const Spec& spec, std::string place, std::string fault, std::string_view normal,
                            std::string_view faulty)
{
    mutants_.push_back({spec.stem, std::move(place), std::move(fault)});
    return fmt::format("mutation::choose({}, {}, {})", mutants_.size(), normal, faulty);
}

std::string Mutants::chosen(const Spec& spec, std::string place, std::string fault)
{
    mutants_.push_back({spec.stem, std::move(place), std::move(fault)});
    return fmt::format("mutation::chosen({})", mutants_.size());
}

std::string Mutants::list() const
{
    std::string text;
    for (std::size_t index = 0; index < mutants_.size(); ++index) {
        const Mutant& mutant = mutants_[index];
        text += fmt::format("{{\"fault\":\"{}\",\"number\":{},\"place\":\"{}\",\"spec\":\"{}\"}}\n", mutant.fault,
                            index + 1, mutant.place, mutant.spec);
    }
    return text;
}

Outputs emit_mutants(const Model& model)
{
    Mutants mutants;
    Outputs outputs;
    for (const Spec& spec : model.specs) {
        outputs.push_back(emit_cpp_codec(spec, &mutants));
        if (!spec.is_library)
            outputs.push_back({generated_path(spec, ".server.cpp"), cpp_server_source(spec, &mutants), true});
    }
    outputs.push_back({"generated/mutation.hpp", std::string(mutation_header)});
    outputs.push_back({"mutants.jsonl", mutants.list()});
    return outputs;
}

} // namespace chorus::codegen
