#pragma once

#include <random>
#include <string>
#include <vector>

/// Specs that are made and edited by chance.
namespace chorus::test {

using Random = std::mt19937_64;

/// Any number from 0 to one less than `count`.
std::size_t below(Random& random, std::size_t count);

/// The name of a field or enum value, and the one before it that is still read, if there is one.
struct Name {
    std::string now;
    std::string was;
};

/// A field of a spec that is made by chance; an edit makes another choice for one of its parts.
struct Part {
    Name name;
    std::size_t type = 0;
    std::size_t limits = 0;
    bool optional = false;
};

/// A domain: a choice, a type with or without a rule, and a command that holds both.
struct Draft {
    std::vector<Name> values{{"a", ""}, {"b", ""}, {"c", ""}};
    Name low{"low", ""};
    bool ordered = false;
    int next = 0; ///< Makes names that nothing had.
    std::vector<Part> inner;
    std::vector<Part> input;
    std::vector<Part> output;
};

Draft random_draft(Random& random);

/// One change of those that people make, or none if it cannot be made here.
void edit(Draft& draft, Random& random);

/// The spec, for `check_sample`.
std::string text_of(const Draft& draft);

} // namespace chorus::test
