#pragma once

#include "codegen/model/rules.hpp"
#include "codegen/model/source.hpp"

#include <deque>
#include <vector>

namespace chorus::codegen {

/// Another place that matters to a finding, and why.
struct Label {
    Span span;
    std::string message;
};

/// Bytes `begin` to `end` of a file, to be replaced by `text`.
struct TextEdit {
    const SourceFile* file = nullptr;
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string text;
};

/// Whether a fix can be made unseen: `safe` says what was meant, `review` guesses or touches the wire.
enum class Applicability { safe, review };

/// A way to make a finding go away. Its edits are made together or not at all, and none overlaps another.
struct Fix {
    std::string title;
    Applicability applicability = Applicability::review;
    std::vector<TextEdit> edits;
};

struct Diagnostic {
    Rule rule;
    Span span;
    std::string message;
    std::string hint; ///< Empty: that of the rule.
    std::vector<Label> labels;
    std::vector<Fix> fixes; ///< The best one first.

    /// Adds another place; one that is nowhere is left out.
    Diagnostic& label(const Span& place, std::string why);
    /// Adds a fix; one without edits is left out.
    Diagnostic& fix(Fix fix);

    std::string_view hint_text() const;
};

/// Collects findings. Every pass goes on after one, so that a run shows many.
class Diagnostics {
public:
    /// The finding stays where it is, so that labels and fixes can be added to it.
    Diagnostic& report(Rule rule, const Span& span, std::string message, std::string hint = {});
    bool empty() const { return found_.empty(); }
    /// Adds what another one has collected.
    void take(Diagnostics&& other);
    /// In the order of files and places; what two passes say in the same words is there once.
    std::vector<Diagnostic> sorted() const;

private:
    std::deque<Diagnostic> found_;
};

} // namespace chorus::codegen
