#include "codegen/site/site.hpp"

#include "tests/codegen/support/specs.hpp"

#include "codegen/check/check.hpp"
#include "codegen/model/loader.hpp"
#include "codegen/runtime/wire/envelope.hpp"
#include "codegen/site/wire_example.hpp"

#include <map>
#include <regex>
#include <set>

#include <boost/json.hpp>
#include <catch2/catch.hpp>
#include <fmt/format.h>

using namespace chorus::codegen;

namespace {

std::map<std::string, std::string> files_of(const Model& model)
{
    std::map<std::string, std::string> files;
    for (const Output& output : site::site(model))
        files[output.path] = output.text;
    return files;
}

const std::map<std::string, std::string>& project_files()
{
    static const std::map<std::string, std::string> files = files_of(project_model());
    return files;
}

bool is_page(const std::string& path)
{
    return path.ends_with(".html");
}

/// All values of an attribute on a page.
std::vector<std::string> attributes(const std::string& html, const std::string& name)
{
    std::vector<std::string> values;
    const std::string start = " " + name + "=\"";
    for (std::size_t at = html.find(start); at != std::string::npos; at = html.find(start, at)) {
        at += start.size();
        values.push_back(html.substr(at, html.find('"', at) - at));
    }
    return values;
}

/// Where a reference on a page leads, as a path within the site, and the anchor behind it.
std::pair<std::string, std::string> target(const std::string& page, const std::string& reference)
{
    const std::size_t hash = reference.find('#');
    const std::string path = reference.substr(0, hash);
    const std::string anchor = hash == std::string::npos ? "" : reference.substr(hash + 1);
    if (path.empty()) return {page, anchor};
    return {(std::filesystem::path(page).parent_path() / path).lexically_normal().string(), anchor};
}

bool leads_somewhere(const std::map<std::string, std::string>& files, const std::string& page,
                     const std::string& reference)
{
    const auto [path, anchor] = target(page, reference);
    const auto found = files.find(path);
    if (found == files.end()) return false;
    return anchor.empty() || found->second.find(" id=\"" + anchor + "\"") != std::string::npos;
}

boost::json::array search_entries(const std::map<std::string, std::string>& files)
{
    const std::string& script = files.at("assets/search-index.js");
    const std::size_t from = script.find('[');
    return boost::json::parse(script.substr(from, script.rfind(']') + 1 - from)).as_array();
}

/// The elements of a page must close in the order in which they opened. Returns the first that does not.
std::string unbalanced(const std::string& html)
{
    static const std::set<std::string> empty{"meta", "link", "input", "path", "rect", "circle"};
    static const std::regex tag("<(/?)([a-z0-9]+)[^>]*>");
    std::vector<std::string> open;
    for (std::sregex_iterator it(html.begin(), html.end(), tag), end; it != end; ++it) {
        const std::string name = (*it)[2];
        if ((*it)[1].length() == 0) {
            if (!empty.contains(name)) open.push_back(name);
        } else {
            if (open.empty() || open.back() != name) return name;
            open.pop_back();
        }
    }
    return open.empty() ? "" : open.back();
}

} // namespace

TEST_CASE("every link of the site leads to a page and a place that exist")
{
    std::size_t links = 0;
    for (const auto& [path, text] : project_files()) {
        if (!is_page(path)) continue;
        for (const char* name : {"href", "src"}) {
            for (const std::string& reference : attributes(text, name)) {
                INFO(path << " -> " << reference);
                CHECK(leads_somewhere(project_files(), path, reference));
                ++links;
            }
        }
    }
    CHECK(links > 1000);
    CHECK_FALSE(leads_somewhere(project_files(), "pulse/transport.html", "#command-fly"));
    CHECK_FALSE(leads_somewhere(project_files(), "pulse/transport.html", "teleport.html"));
}

TEST_CASE("no place of a page has the name of another")
{
    for (const auto& [path, text] : project_files()) {
        INFO(path);
        const std::vector<std::string> ids = is_page(path) ? attributes(text, "id") : std::vector<std::string>();
        CHECK(std::set(ids.begin(), ids.end()).size() == ids.size());
    }
}

TEST_CASE("the elements of every page are closed in order")
{
    for (const auto& [path, text] : project_files()) {
        INFO(path);
        if (is_page(path)) CHECK(unbalanced(text).empty());
    }
    CHECK(unbalanced("<p><code>a</p></code>") == "p");
}

TEST_CASE("the search knows everything in the specs, and its results lead there")
{
    std::map<std::string, std::string> places; // reference -> kind and name
    for (const boost::json::value& entry : search_entries(project_files())) {
        const std::string reference(entry.at("href").as_string());
        INFO(reference);
        CHECK(leads_somewhere(project_files(), "index.html", reference));
        places[reference] =
            fmt::format("{} {}", entry.at("kind").as_string().c_str(), entry.at("name").as_string().c_str());
    }
    std::size_t expected = 0;
    const auto check = [&](const Spec& spec, const std::string& kind, const std::string& name, bool named_alone) {
        const std::string reference = fmt::format("{}.html#{}-{}", spec.stem, kind, name);
        INFO(reference);
        CHECK(places[reference] == kind + " " + (named_alone ? name : spec.name.text + "." + name));
        ++expected;
    };
    for (const Spec& spec : project_model().specs) {
        for (const Command& command : spec.commands)
            check(spec, "command", command.name.text, false);
        for (const Event& event : spec.events)
            check(spec, "event", event.name.text, false);
        for (const Stream& stream : spec.streams)
            check(spec, "stream", stream.name.text, false);
        for (const TypeDecl& type : spec.types)
            check(spec, "type", type.name.text, true);
        for (const ErrorDecl& error : spec.errors)
            check(spec, "error", error.name.text, false);
        for (const Scenario& scenario : spec.scenarios)
            check(spec, "scenario", scenario.name.text, false);
        for (const DocumentDecl& document : spec.documents)
            check(spec, "document", document.name.text, false);
    }
    CHECK(places.size() == expected + project_model().specs.size());
}

TEST_CASE("words of a spec are text on the page, whatever they look like")
{
    const auto specs = check_body(R"~(types:
  Mood:
    doc: "<script>alert('type')</script> & more"
    enum: {calm: "</td><img src=x onerror=alert(1)>", wild: "`<b>code</b>` and a lone ` tick"}
commands:
  ask:
    doc: "</section><script>alert(\"command\")</script>"
    from: [aura]
    input: {text: {type: string, maxLength: 20, pattern: '^[<>&"]*$', doc: "<style>*{display:none}</style>"}}
    reply: {mood: Mood}
    errors: [deaf]
    examples:
      - {input: {text: '<<&">>'}, because: "\" onmouseover=\"alert(1)"}
errors:
  deaf:
    doc: "<iframe src=\"//example.org\"></iframe>"
    hint: "<a href='javascript:alert(1)'>shout</a>"
)~");
    INFO(specs->text());
    REQUIRE(specs->diagnostics.empty());
    const std::map<std::string, std::string> files = files_of(specs->model);
    const std::string& page = files.at("pulse/sample.html");
    for (const char* hostile :
         {"<script>alert", "<img", "<style>", "<iframe", "<a href='", "<b>", "<<", "\" onmouseover"}) {
        INFO(hostile);
        CHECK(page.find(hostile) == std::string::npos);
    }
    CHECK(page.find("&lt;script&gt;alert(&#39;type&#39;)&lt;/script&gt; &amp; more") != std::string::npos);
    CHECK(page.find("<code>&lt;b&gt;code&lt;/b&gt;</code> and a lone ` tick") != std::string::npos);
    CHECK(unbalanced(page).empty());
    CHECK(files.at("index.html").find("<script>alert") == std::string::npos);
    // In the search it is text too, which the script never reads as HTML.
    bool found = false;
    for (const boost::json::value& entry : search_entries(files))
        found |= entry.at("name").as_string() == "sample.ask" &&
                 entry.at("text").as_string().starts_with("</section><script>alert(\"command\")</script>");
    CHECK(found);
    CHECK(files.at("assets/site.js").find("innerHTML") == std::string::npos);
}

TEST_CASE("two runs write the same site, whatever order the specs were read in")
{
    CheckedSpecs again;
    auto paths = find_specs(project_root() / "chorus/specs");
    std::reverse(paths.begin(), paths.end());
    for (const std::filesystem::path& path : paths) {
        std::filesystem::path stem = path.lexically_relative(project_root() / "chorus/specs");
        add_spec(path.string(), stem.replace_extension().generic_string(), read_file(path).value(), again.model,
                 again.diagnostics);
    }
    sort_specs(again.model);
    check(again.model, again.diagnostics);
    REQUIRE(again.diagnostics.empty());
    CHECK(files_of(again.model) == project_files());
}

TEST_CASE("the site loads nothing from elsewhere")
{
    for (const auto& [path, text] : project_files()) {
        INFO(path);
        if (is_page(path)) {
            // Examples may hold addresses as text, such as those that LV2 names plugins by.
            for (const char* name : {"href", "src", "srcset", "action", "data", "style"})
                for (const std::string& reference : attributes(text, name)) {
                    INFO(reference);
                    CHECK(reference.find(':') == std::string::npos);
                    CHECK_FALSE(reference.starts_with("//"));
                }
        } else if (path != "assets/search-index.js") {
            for (const char* loading : {"http:", "https:", "@import", "url(", "fetch(", "XMLHttpRequest"})
                CHECK(text.find(loading) == std::string::npos);
        }
    }
}

TEST_CASE("a page of a domain tells what a caller needs to know")
{
    const std::string& page = project_files().at("pulse/transport.html");
    for (const char* expected :
         {"<a href=\"../pulse/session.html#error-engineDown\"><code>session.engineDown</code></a>",
          "&quot;domain&quot;", "other commands may be answered in the meantime",
          "or refused:", "play { transport } within 20 s", "from aura", "at most 20 a second", "0 to 1125899906842624",
          "version 1.0.0"}) {
        INFO(expected);
        CHECK(page.find(expected) != std::string::npos);
    }
    // Links go both ways.
    CHECK(project_files().at("pulse/session.html").find("transport.html#command-play") != std::string::npos);
    CHECK(project_files().at("types/status.html").find("../pulse/transport.html#event-state") != std::string::npos);
}

TEST_CASE("the messages that the site shows are ones that a process reads")
{
    std::size_t shown = 0;
    const auto check_frame = [&](const Json& frame, chorus::wire::Kind kind) {
        const std::string text = to_compact_text(frame);
        INFO(text);
        const auto envelope = chorus::wire::decode_envelope(text);
        REQUIRE(envelope.has_value());
        CHECK(envelope->kind == kind);
        CHECK(envelope->origin != envelope->target);
        CHECK(envelope->cid.has_value() == (kind == chorus::wire::Kind::error || frame.find("id")->text()[0] == "2"));
        ++shown;
    };
    for (const Spec& spec : project_model().specs) {
        for (const Command& command : spec.commands) {
            check_frame(site::command_frame(command, spec), chorus::wire::Kind::command);
            check_frame(site::reply_frame(command, spec),
                        command.replies_snapshot ? chorus::wire::Kind::snapshot : chorus::wire::Kind::event);
            for (const ErrorUse& error : command.errors)
                check_frame(site::error_frame(*error.decl, command, spec), chorus::wire::Kind::error);
        }
        for (const Event& event : spec.events)
            check_frame(site::event_frame(event, spec), chorus::wire::Kind::event);
    }
    CHECK(shown > 300);
}
