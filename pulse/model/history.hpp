#pragma once

#include "generated/types/storage.hpp"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>
#include <vector>

namespace chorus::pulse {

/// An edit that can be taken back.
struct Step {
    std::uint64_t revision = 0; ///< Of the edit as it was first made.
    std::string label;
    std::string author;
    std::string at; ///< RFC 3339.
    std::vector<Change> changes;
};

/// The one line of steps with a mark between what is done and what was taken back.
class History {
public:
    static constexpr std::size_t limit = 1000;

    /// A new edit: drops what was taken back.
    void push(Step step);
    /// Moves the mark over one step. There must be one.
    void mark_undone() { --done_; }
    void mark_redone() { ++done_; }
    void clear();

    std::size_t undoable() const { return done_; }
    std::size_t redoable() const { return steps_.size() - done_; }
    /// The step that `back` undos from now would take back; 0 is the next one. It must exist.
    const Step& to_undo(std::size_t back = 0) const { return steps_[done_ - 1 - back]; }
    const Step& to_redo(std::size_t ahead = 0) const { return steps_[done_ + ahead]; }
    /// All steps, the oldest first.
    const std::deque<Step>& steps() const { return steps_; }

private:
    std::deque<Step> steps_;
    std::size_t done_ = 0;
};

/// The same changes the other way round.
std::vector<Change> inverse_of(const std::vector<Change>& changes);

} // namespace chorus::pulse
