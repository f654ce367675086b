#include "codegen/lsp/server.hpp"

#include "codegen/format/format.hpp"
#include "codegen/lsp/completion.hpp"
#include "codegen/lsp/hover.hpp"
#include "codegen/lsp/protocol.hpp"
#include "codegen/lsp/rename.hpp"
#include "codegen/lsp/verdict.hpp"
#include "codegen/model/json_reader.hpp"

#include <algorithm>
#include <set>

#include <fmt/format.h>

namespace chorus::codegen::lsp {

namespace fs = std::filesystem;

namespace {

constexpr std::int64_t invalid_request = -32600;
constexpr std::int64_t method_not_found = -32601;
constexpr std::int64_t invalid_params = -32602;
constexpr std::int64_t not_initialized = -32002;

struct Refusal {
    std::int64_t code;
    std::string message;
};

class Server {
public:
    Server(MessageStream& stream, fs::path specs, std::string version)
        : stream_(stream), specs_(std::move(specs)), version_(std::move(version))
    {}

    int run()
    {
        while (const std::optional<std::string> text = stream_.read()) {
            const auto message = read_json(*text);
            if (!message) continue; // cannot be answered: it has no id that could be read
            if (text_at(*message, {"method"}) == "exit") return shut_down_ ? 0 : 1;
            handle(*message);
        }
        return 1;
    }

private:
    using Answer = tl::expected<Json, Refusal>;

    void handle(const Json& message)
    {
        const std::string method = text_at(message, {"method"});
        const Json& params = at(message, {"params"});
        const Json* id = message.find("id");
        if (id == nullptr) return notified(method, params);
        if (method.empty()) return; // the answer to a request of ours
        const Answer answer = asked(method, params);
        Json reply = object({{"jsonrpc", "2.0"}, {"id", *id}});
        if (answer)
            reply.set("result", *answer);
        else
            reply.set("error", object({{"code", answer.error().code}, {"message", answer.error().message}}));
        stream_.write(to_compact_text(reply));
    }

    void notify(std::string_view method, Json params)
    {
        stream_.write(to_compact_text(object({{"jsonrpc", "2.0"}, {"method", method}, {"params", std::move(params)}})));
    }

    // --- notifications -----------------------------------------------------------------------------------------------

    void notified(const std::string& method, const Json& params)
    {
        if (!workspace_) return;
        const std::optional<std::string> path = path_of(text_at(params, {"textDocument", "uri"}));
        if (method == "textDocument/didOpen" && path) {
            workspace_->open(*path, text_at(params, {"textDocument", "text"}));
        } else if (method == "textDocument/didChange" && path) {
            const Json::List* changes = at(params, {"contentChanges"}).list();
            if (changes == nullptr || changes->empty()) return;
            workspace_->open(*path, text_at(changes->back(), {"text"}));
        } else if (method == "textDocument/didClose" && path) {
            workspace_->close(*path);
        } else if (method != "workspace/didChangeWatchedFiles" && method != "textDocument/didSave" &&
                   method != "initialized") {
            return;
        }
        if (method == "textDocument/didSave" || method == "workspace/didChangeWatchedFiles") verdict_->forget();
        refresh();
    }

    void refresh()
    {
        look();
        std::map<std::string, Json::List> by_file;
        for (const Diagnostic& finding : snapshot_->diagnostics.sorted())
            if (finding.span.file != nullptr) by_file[finding.span.file->path].push_back(diagnostic(finding));
        // A file that had findings and has none now is told so.
        for (const std::string& path : shown_)
            by_file.try_emplace(path);
        shown_.clear();
        for (auto& [path, findings] : by_file) {
            if (!findings.empty()) shown_.insert(path);
            notify("textDocument/publishDiagnostics",
                   object({{"uri", uri_of(path)}, {"diagnostics", std::move(findings)}}));
        }
    }

    void look()
    {
        snapshot_ = workspace_->check();
        for (const Spec& spec : snapshot_->model.specs)
            readable_[spec.file->path] = snapshot_;
    }

    static Json diagnostic(const Diagnostic& finding)
    {
        std::string message = finding.message;
        if (!finding.hint_text().empty()) message += "\n" + std::string(finding.hint_text());
        Json::List related;
        for (const Label& label : finding.labels)
            related.push_back(object({{"location", location(label.span)}, {"message", label.message}}));
        return object({{"range", range(finding.span)},
                       {"severity", std::int64_t{info(finding.rule).severity == Severity::error ? 1 : 2}},
                       {"code", info(finding.rule).id},
                       {"source", "chorus"},
                       {"message", message},
                       {"relatedInformation", std::move(related)}});
    }

    // --- requests ----------------------------------------------------------------------------------------------------

    Answer asked(const std::string& method, const Json& params)
    {
        if (method == "initialize") return initialize(params);
        if (!workspace_) return tl::unexpected(Refusal{not_initialized, "The server is not initialized."});
        if (shut_down_) return tl::unexpected(Refusal{invalid_request, "The server is shut down."});
        if (method == "shutdown") {
            shut_down_ = true;
            return Json();
        }
        struct Method {
            std::string_view name;
            Answer (Server::*answer)(const Json&);
        };
        static constexpr Method methods[] = {
            {"textDocument/completion", &Server::complete},
            {"textDocument/hover", &Server::hover},
            {"textDocument/definition", &Server::define},
            {"textDocument/references", &Server::refer},
            {"textDocument/prepareRename", &Server::prepare_rename},
            {"textDocument/rename", &Server::rename},
            {"textDocument/formatting", &Server::format},
            {"textDocument/documentSymbol", &Server::outline},
            {"textDocument/codeAction", &Server::actions},
            {"textDocument/codeLens", &Server::lenses},
        };
        for (const Method& known : methods)
            if (known.name == method) return (this->*known.answer)(params);
        return tl::unexpected(Refusal{method_not_found, fmt::format("There is no method `{}`.", method)});
    }

    Answer initialize(const Json& params)
    {
        std::string root = path_of(text_at(params, {"rootUri"})).value_or(text_at(params, {"rootPath"}));
        if (const Json::List* folders = at(params, {"workspaceFolders"}).list();
            folders != nullptr && !folders->empty())
            root = path_of(text_at(folders->front(), {"uri"})).value_or(root);
        if (specs_.empty()) specs_ = text_at(params, {"initializationOptions", "specs"});
        if (specs_.empty()) {
            std::error_code ignored;
            for (const char* folder : {"chorus/specs", "specs", ""})
                if (specs_.empty() && fs::is_directory(fs::path(root) / folder, ignored))
                    specs_ = fs::path(root) / folder;
        } else if (specs_.is_relative()) {
            specs_ = fs::path(root) / specs_;
        }
        workspace_.emplace(fs::absolute(specs_).lexically_normal());
        verdict_.emplace(workspace_->specs());
        look();
        return object(
            {{"serverInfo", object({{"name", "chorus"}, {"version", version_}})},
             {"capabilities",
              object({{"positionEncoding", "utf-16"},
                      {"textDocumentSync", object({{"openClose", true}, {"change", std::int64_t{1}}, {"save", true}})},
                      {"completionProvider", object({{"triggerCharacters", Json::List{" ", "<", "[", ",", ".", "/"}}})},
                      {"hoverProvider", true},
                      {"definitionProvider", true},
                      {"referencesProvider", true},
                      {"renameProvider", object({{"prepareProvider", true}})},
                      {"documentFormattingProvider", true},
                      {"documentSymbolProvider", true},
                      {"codeLensProvider", object({{"resolveProvider", false}})},
                      {"codeActionProvider", object({{"codeActionKinds", Json::List{"quickfix"}}})}})}});
    }

    /// A place that a request names, in a file that the server knows.
    struct Place {
        const SourceFile* file = nullptr;
        std::size_t line = 0; ///< from 0
        std::size_t byte = 0; ///< from 0, within the line
    };

    std::optional<Place> place_of(const Json& params) const
    {
        const std::optional<std::string> path = path_of(text_at(params, {"textDocument", "uri"}));
        const SourceFile* file = path ? snapshot_->file(*path) : nullptr;
        if (file == nullptr) return std::nullopt;
        const std::size_t line = count_at(params, {"position", "line"});
        return Place{file, line, byte_of(file->line(line + 1), count_at(params, {"position", "character"}))};
    }

    const Occurrence* occurrence_of(const Json& params) const
    {
        const std::optional<Place> place = place_of(params);
        return place ? occurrence_at(snapshot_->symbols, *place->file, place->line + 1, place->byte + 1) : nullptr;
    }

    Answer complete(const Json& params)
    {
        const std::optional<Place> place = place_of(params);
        if (!place) return Json(Json::List());
        const Cursor cursor = cursor_at(place->file->text, place->line, place->byte);
        const std::shared_ptr<const Snapshot> names = readable(place->file->path);
        Json::List items;
        for (const Proposal& proposal : proposals(cursor, names->model, names->spec(place->file->path)))
            items.push_back(item(proposal));
        return object({{"isIncomplete", false}, {"items", std::move(items)}});
    }

    /// The newest snapshot in which that file could be read: a line that is half written may make it no YAML.
    std::shared_ptr<const Snapshot> readable(const std::string& path) const
    {
        if (snapshot_->spec(path) != nullptr) return snapshot_;
        const auto found = readable_.find(path);
        return found != readable_.end() ? found->second : snapshot_;
    }

    static Json item(const Proposal& proposal)
    {
        // CompletionItemKind: Keyword 14, Class 7, Constant 21, Function 3, Field 5, File 17, Value 12.
        static constexpr std::int64_t kinds[] = {14, 7, 21, 3, 5, 17, 12};
        Json json = object({{"label", proposal.label}, {"kind", kinds[static_cast<std::size_t>(proposal.kind)]}});
        if (!proposal.detail.empty()) json.set("detail", proposal.detail);
        if (!proposal.doc.empty()) json.set("documentation", proposal.doc);
        if (!proposal.insert.empty()) json.set("insertText", proposal.insert);
        return json;
    }

    Answer hover(const Json& params)
    {
        if (const Occurrence* found = occurrence_of(params))
            return object({{"contents", object({{"kind", "markdown"}, {"value", describe(found->symbol)}})},
                           {"range", range(found->span)}});
        return hover_keyword(params);
    }

    /// A keyword of the spec language, at its key.
    Answer hover_keyword(const Json& params)
    {
        const std::optional<Place> place = place_of(params);
        if (!place) return Json();
        const std::string_view line = place->file->line(place->line + 1);
        const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
        std::size_t begin = std::min(place->byte, line.size());
        while (begin > 0 && is_letter(line[begin - 1]))
            --begin;
        std::size_t end = begin;
        while (end < line.size() && is_letter(line[end]))
            ++end;
        if (begin == end || end == line.size() || line[end] != ':') return Json();
        const Setting setting = setting_of(cursor_at(place->file->text, place->line, begin));
        if (setting.at != Setting::At::keyword) return Json();
        for (const Keyword& keyword : keyword_table())
            if (keyword.context == setting.context && keyword.name == line.substr(begin, end - begin))
                return object({{"contents", object({{"kind", "markdown"},
                                                    {"value", fmt::format("`{}`: {}\n\n{}", keyword.name,
                                                                          shape_name(keyword.shape), keyword.doc)}})}});
        return Json();
    }

    Answer define(const Json& params)
    {
        const Occurrence* found = occurrence_of(params);
        if (found == nullptr) return Json();
        for (const Occurrence& other : snapshot_->symbols)
            if (other.declares && other.symbol == found->symbol) return location(other.span);
        return Json();
    }

    Answer refer(const Json& params)
    {
        const Occurrence* found = occurrence_of(params);
        const bool* declarations = std::get_if<bool>(&at(params, {"context", "includeDeclaration"}).value);
        Json::List places;
        for (const Occurrence& other : snapshot_->symbols)
            if (found != nullptr && other.symbol == found->symbol &&
                (!other.declares || (declarations != nullptr && *declarations)))
                places.push_back(location(other.span));
        return Json(std::move(places));
    }

    Answer prepare_rename(const Json& params)
    {
        const Occurrence* found = occurrence_of(params);
        if (found == nullptr || found->symbol.kind == Symbol::Kind::spec) return Json();
        return object({{"range", range(found->span)}, {"placeholder", name_of(found->symbol)}});
    }

    /// Edits by the URI of their file.
    static Json workspace_edit(const std::vector<TextEdit>& edits)
    {
        std::map<std::string, Json::List> by_file;
        for (const TextEdit& edit : edits)
            by_file[uri_of(edit.file->path)].push_back(
                object({{"range", range(*edit.file, edit.begin, edit.end)}, {"newText", edit.text}}));
        Json changes{Json::Object()};
        for (auto& [uri, list] : by_file)
            changes.set(uri, std::move(list));
        return object({{"changes", std::move(changes)}});
    }

    Answer rename(const Json& params)
    {
        const Occurrence* found = occurrence_of(params);
        if (found == nullptr) return tl::unexpected(Refusal{invalid_params, "There is no name here."});
        const auto edits = lsp::rename(found->symbol, text_at(params, {"newName"}), *snapshot_, *workspace_);
        if (!edits) return tl::unexpected(Refusal{invalid_params, edits.error()});
        return workspace_edit(*edits);
    }

    Answer format(const Json& params)
    {
        const std::optional<std::string> path = path_of(text_at(params, {"textDocument", "uri"}));
        const std::optional<std::string> text = path ? workspace_->text(*path) : std::nullopt;
        if (!text) return Json();
        const SourceFile file{*path, *text};
        Diagnostics diagnostics;
        const std::optional<std::string> formatted = format_spec(file, diagnostics);
        // What is wrong is shown as a finding already.
        if (!formatted || *formatted == *text) return Json(Json::List());
        return Json(Json::List{object({{"range", whole_file(file)}, {"newText", *formatted}})});
    }

    Answer outline(const Json& params)
    {
        const std::optional<std::string> path = path_of(text_at(params, {"textDocument", "uri"}));
        const SourceFile* file = path ? snapshot_->file(*path) : nullptr;
        Json::List symbols;
        for (const Occurrence& one : snapshot_->symbols) {
            const bool shown = one.symbol.kind != Symbol::Kind::field && one.symbol.kind != Symbol::Kind::enum_value &&
                               one.symbol.kind != Symbol::Kind::state && one.symbol.kind != Symbol::Kind::spec;
            if (file == nullptr || one.span.file != file || !one.declares || !shown) continue;
            // SymbolKind: Class 5 for types, Function 12, Event 24, Constant 14 for errors, Interface 11 for streams.
            static constexpr std::int64_t kinds[] = {2, 5, 12, 24, 14, 11};
            symbols.push_back(object({{"name", name_of(one.symbol)},
                                      {"detail", kind_name(one.symbol.kind)},
                                      {"kind", kinds[static_cast<std::size_t>(one.symbol.kind)]},
                                      {"range", range(one.span)},
                                      {"selectionRange", range(one.span)}}));
        }
        return Json(std::move(symbols));
    }

    /// The fixes of findings that touch the range.
    Answer actions(const Json& params)
    {
        const std::optional<std::string> path = path_of(text_at(params, {"textDocument", "uri"}));
        const SourceFile* file = path ? snapshot_->file(*path) : nullptr;
        const std::size_t first = count_at(params, {"range", "start", "line"}) + 1;
        const std::size_t last = count_at(params, {"range", "end", "line"}) + 1;
        Json::List actions;
        for (const Diagnostic& finding : snapshot_->diagnostics.sorted()) {
            if (file == nullptr || finding.span.file != file || finding.span.line < first || finding.span.line > last)
                continue;
            for (const Fix& fix : finding.fixes)
                actions.push_back(action(finding, fix));
        }
        return Json(std::move(actions));
    }

    /// What the changes of a spec do to peers, above its first line.
    Answer lenses(const Json& params)
    {
        const std::optional<std::string> path = path_of(text_at(params, {"textDocument", "uri"}));
        const Spec* spec = path ? snapshot_->spec(*path) : nullptr;
        const std::string words = spec != nullptr ? verdict_->of(spec->stem, snapshot_) : std::string();
        if (words.empty()) return Json(Json::List());
        return Json(Json::List{
            object({{"range", range(*spec->file, 0, 0)}, {"command", object({{"title", words}, {"command", ""}})}})});
    }

    static Json action(const Diagnostic& finding, const Fix& fix)
    {
        return object({{"title", fix.title},
                       {"kind", "quickfix"},
                       {"isPreferred", fix.applicability == Applicability::safe},
                       {"diagnostics", Json::List{diagnostic(finding)}},
                       {"edit", workspace_edit(fix.edits)}});
    }

    MessageStream& stream_;
    fs::path specs_;
    std::string version_;
    std::optional<Workspace> workspace_;
    std::optional<Verdict> verdict_;
    std::shared_ptr<const Snapshot> snapshot_;
    std::map<std::string, std::shared_ptr<const Snapshot>> readable_; // by file
    std::set<std::string> shown_;                                     // files whose findings the editor shows
    bool shut_down_ = false;
};

} // namespace

int serve(MessageStream& stream, fs::path specs, std::string version)
{
    return Server(stream, std::move(specs), std::move(version)).run();
}

} // namespace chorus::codegen::lsp
