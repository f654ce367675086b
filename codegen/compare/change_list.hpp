#pragma once

#include "codegen/compare/change.hpp"
#include "codegen/compare/change_words.hpp"

namespace chorus::codegen {

/// Takes down what is found, spec by spec.
class ChangeList {
public:
    explicit ChangeList(Comparison& result) : result_(result) {}

    /// What is added from here on is of this spec; `version` is that of the newer one.
    void begin(const std::string& stem, const std::string& version = {});

    Change& add(ChangeKind kind, std::string subject, std::string before, std::string after, const Span& span);
    /// A change if the texts differ.
    void changed(ChangeKind kind, const std::string& subject, const std::string& before, const std::string& after,
                 const Span& span);
    /// What became of the old name of something that keeps its name.
    void old_name_changed(const std::optional<OldName>& before, const std::optional<OldName>& after,
                          const std::string& subject, const Span& span);
    void add_messages(MessagePair messages) { result_.messages.push_back(std::move(messages)); }

    template <class Item>
    void words_changed(const std::string& subject, const Item& before, const Item& after)
    {
        if (words_of(before, after) != words_of(after, before))
            add(ChangeKind::words_changed, subject, "", "", after.name.span);
    }

private:
    Comparison& result_;
    std::string stem_;
    std::string version_;
};

} // namespace chorus::codegen
