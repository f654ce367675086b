#include "pulse/domains/history.hpp"

#include <algorithm>
#include <utility>

namespace chorus::pulse {

using namespace pulse_api::history;

Result<Undo::Reply> HistoryHandler::undo(const Undo::Command& command, const rpc::Caller& caller)
{
    if (const auto free = core_.editable(); !free) return error_of(free);
    const History& history = core_.stored().history;
    if (history.undoable() == 0) return nothing_to_undo();
    Undo::Reply reply;
    std::vector<JournalRow> rows;
    for (std::size_t back = 0; back < std::min<std::size_t>(command.count, history.undoable()); ++back) {
        const pulse::Step& step = history.to_undo(back);
        reply.undone.push_back(step.label);
        JournalRow row;
        row.kind = RowKind::undo;
        row.label = "Undo: " + step.label;
        row.changes = inverse_of(step.changes);
        rows.push_back(std::move(row));
    }
    if (auto done = core_.commit_steps(std::move(rows), caller); !done) return error_of(done);
    reply.revision = core_.stored().revision;
    return reply;
}

Result<Redo::Reply> HistoryHandler::redo(const Redo::Command& command, const rpc::Caller& caller)
{
    if (const auto free = core_.editable(); !free) return error_of(free);
    const History& history = core_.stored().history;
    if (history.redoable() == 0) return nothing_to_redo();
    Redo::Reply reply;
    std::vector<JournalRow> rows;
    for (std::size_t ahead = 0; ahead < std::min<std::size_t>(command.count, history.redoable()); ++ahead) {
        const pulse::Step& step = history.to_redo(ahead);
        reply.redone.push_back(step.label);
        JournalRow row;
        row.kind = RowKind::redo;
        row.label = "Redo: " + step.label;
        row.changes = step.changes;
        rows.push_back(std::move(row));
    }
    if (auto done = core_.commit_steps(std::move(rows), caller); !done) return error_of(done);
    reply.revision = core_.stored().revision;
    return reply;
}

Result<List::Reply> HistoryHandler::list(const List::Command& command, const rpc::Caller&)
{
    const History& history = core_.stored().history;
    List::Reply reply;
    reply.undo = static_cast<std::uint32_t>(history.undoable());
    reply.redo = static_cast<std::uint32_t>(history.redoable());
    const auto& steps = history.steps();
    const std::size_t first = steps.size() - std::min<std::size_t>(command.limit, steps.size());
    for (std::size_t place = first; place < steps.size(); ++place) {
        const pulse::Step& step = steps[place];
        pulse_api::history::Step shown;
        shown.revision = step.revision;
        shown.label = step.label;
        shown.author = step.author;
        shown.at = step.at;
        shown.undone = place >= history.undoable();
        reply.steps.push_back(std::move(shown));
    }
    return reply;
}

} // namespace chorus::pulse
