#pragma once

#include "codegen/model/rules.hpp"
#include "codegen/model/source.hpp"

#include <vector>

namespace chorus::codegen {

struct Diagnostic {
    Rule rule;
    Span span;
    std::string message;
    std::string hint; ///< Empty: that of the rule.
    Span related;     ///< Another place that matters, such as the first of two.
    std::string related_message;
};

/// Collects findings. Every pass goes on after one, so that a run shows many.
class Diagnostics {
public:
    Diagnostic& report(Rule rule, const Span& span, std::string message, std::string hint = {});
    bool empty() const { return found_.empty(); }
    /// In the order of files and places.
    std::vector<Diagnostic> sorted() const;

private:
    std::vector<Diagnostic> found_;
};

/// As a compiler shows it: place, message, the line with a caret, and a hint.
std::string to_text(const Diagnostic& diagnostic);
/// One JSON object without line breaks.
std::string to_json(const Diagnostic& diagnostic);

} // namespace chorus::codegen
