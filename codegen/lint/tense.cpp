#include "codegen/lint/tense.hpp"

#include "codegen/model/names.hpp"

#include <algorithm>
#include <array>

namespace chorus::codegen {

namespace {

/// A word of the past and what is said of now.
struct PastTense {
    std::string_view past;
    std::string_view present;
};

/// Those that do not end with `ed`.
constexpr std::array irregular{
    PastTense{"begun", "begin"},   PastTense{"built", "build"}, PastTense{"broken", "break"},
    PastTense{"chosen", "choose"}, PastTense{"done", "do"},     PastTense{"found", "find"},
    PastTense{"gone", "go"},       PastTense{"held", "hold"},   PastTense{"kept", "keep"},
    PastTense{"left", "leave"},    PastTense{"lost", "lose"},   PastTense{"made", "make"},
    PastTense{"sent", "send"},     PastTense{"taken", "take"},  PastTense{"told", "tell"},
    PastTense{"written", "write"},
};

/// Those that end with `ed` and are of the present.
constexpr std::array<std::string_view, 14> present{"bed",     "bleed", "breed", "embed", "exceed", "feed",    "need",
                                                   "proceed", "red",   "seed",  "shed",  "speed",  "succeed", "weed"};

/// The word that should be there instead, or nothing if `word` is of the present.
std::string present_of(std::string_view word)
{
    for (const PastTense& verb : irregular)
        if (verb.past == word) return std::string(verb.present);
    if (!word.ends_with("ed") || word.size() < 4) return {};
    if (std::find(present.begin(), present.end(), word) != present.end()) return {};
    word.remove_suffix(2);
    constexpr std::string_view vowels = "aeiou";
    const char last = word.back();
    const bool doubled = word.size() > 3 && word[word.size() - 2] == last &&
                         vowels.find(last) == std::string_view::npos && last != 's' && last != 'l';
    if (doubled) return std::string(word.substr(0, word.size() - 1)); // stopped
    // created, moved and changed lost an e; played and opened did not.
    const bool lost_e = word.ends_with("at") || word.ends_with("v") || word.ends_with("g") || word.ends_with("c") ||
                        word.ends_with("s") || word.ends_with("et") || word.ends_with("m") || word.ends_with("z");
    return std::string(word) + (lost_e ? "e" : "");
}

std::string with_word(std::string name, const std::string& word, const std::string& now)
{
    const std::size_t at = std::min(name.find(word), name.find(pascal_case(word)));
    if (at == std::string::npos) return now;
    const bool hump = name[at] != word.front();
    return name.replace(at, word.size(), hump ? pascal_case(now) : now);
}

} // namespace

/// Words of a camelCase name in small letters.
std::vector<std::string> words_of(std::string_view name)
{
    std::vector<std::string> words;
    const std::string snake = snake_case(name);
    std::size_t start = 0;
    while (start <= snake.size()) {
        const std::size_t end = std::min(snake.find('_', start), snake.size());
        words.push_back(snake.substr(start, end - start));
        start = end + 1;
    }
    return words;
}

std::string in_present_tense(std::string_view name)
{
    const std::vector<std::string> words = words_of(name);
    // What is set may be a state: `setEnabled`.
    if (words.front() == "set") return {};
    for (const std::string& word : words)
        if (const std::string now = present_of(word); !now.empty()) return with_word(std::string(name), word, now);
    return {};
}

} // namespace chorus::codegen
