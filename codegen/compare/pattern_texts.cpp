#include "codegen/compare/pattern_texts.hpp"

#include "codegen/model/pattern.hpp"

#include <algorithm>
#include <deque>
#include <set>
#include <tuple>

namespace chorus::codegen {

namespace {

/// A pattern as a machine: a place is a part and how often it was taken, as far as that matters.
class Machine {
public:
    using Place = std::pair<std::size_t, std::uint32_t>;
    using State = std::set<Place>;

    explicit Machine(const std::string& pattern)
    {
        anything_ = pattern.empty();
        if (!anything_) parts_ = compile_pattern(pattern).value();
    }

    State start() const
    {
        State state;
        enter(state, {0, 0});
        return state;
    }

    State step(const State& state, char character) const
    {
        State next;
        if (anything_) return state;
        for (const auto& [part, count] : state) {
            if (part >= parts_.size() || !parts_[part].characters.holds(character)) continue;
            const bool endless = parts_[part].max == wire::any_number;
            if (!endless && count >= parts_[part].max) continue;
            enter(next, {part, endless ? std::min(count + 1, parts_[part].min + 1) : count + 1});
        }
        return next;
    }

    bool accepts(const State& state) const { return anything_ || state.contains({parts_.size(), 0}); }

    /// One character for each way to be in or out of the sets of the parts.
    static std::vector<char> alphabet(const Machine& one, const Machine& other)
    {
        std::set<std::vector<bool>> seen;
        std::vector<char> characters;
        for (int code = 127; code > 0; --code) {
            std::vector<bool> kind;
            for (const Machine* machine : {&one, &other})
                for (const wire::PatternPart& part : machine->parts_)
                    kind.push_back(part.characters.holds(static_cast<char>(code)));
            if (seen.insert(std::move(kind)).second) characters.push_back(static_cast<char>(code));
        }
        return characters;
    }

private:
    void enter(State& state, Place place) const
    {
        if (!state.insert(place).second || place.first >= parts_.size()) return;
        if (place.second >= parts_[place.first].min) enter(state, {place.first + 1, 0});
    }

    bool anything_ = false;
    std::vector<wire::PatternPart> parts_;
};

} // namespace

std::vector<std::string> texts_between(const std::string& accepting, const std::string& refusing, std::size_t most)
{
    constexpr std::size_t most_states = 20000;
    const Machine good(accepting);
    const Machine bad(refusing);
    const std::vector<char> alphabet = Machine::alphabet(good, bad);
    std::vector<std::string> found;
    std::set<std::pair<Machine::State, Machine::State>> seen;
    std::deque<std::tuple<std::string, Machine::State, Machine::State>> open;
    open.emplace_back("", good.start(), bad.start());
    for (std::size_t looked = 0; !open.empty() && looked < most_states && found.size() < most; ++looked) {
        auto [text, in_good, in_bad] = std::move(open.front());
        open.pop_front();
        if (!seen.insert({in_good, in_bad}).second) continue;
        if (good.accepts(in_good) && !bad.accepts(in_bad)) found.push_back(text);
        for (const char character : alphabet) {
            Machine::State next = good.step(in_good, character);
            if (!next.empty()) open.emplace_back(text + character, std::move(next), bad.step(in_bad, character));
        }
    }
    return found;
}

} // namespace chorus::codegen
