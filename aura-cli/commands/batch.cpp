#include <map>
#include <memory>

#include <fmt/format.h>
#include <unistd.h>

#include "aura-cli/commands/batch_line.hpp"
#include "aura-cli/commands/verbs.hpp"
#include "aura-cli/output/document.hpp"
#include "aura-cli/session/line_reader.hpp"
#include "codegen/runtime/reflect/query.hpp"

namespace chorus::aura {
namespace {

/// Carries out commands from standard input in order and answers each with a line of JSON.
class Batch {
public:
    Batch(Shell& shell, bool keep_going) : shell_(shell), keep_going_(keep_going) {}

    ExitCode run()
    {
        const auto connection = shell_.connection();
        if (!connection) return shell_.fail(connection.error());
        LineReader input(STDIN_FILENO);
        for (std::int64_t number = 1;; ++number) {
            const auto text = input.next((*connection)->peer());
            if (!text) return shell_.fail(text.error());
            if (!*text) return worst_;
            if (is_comment(**text)) continue;
            if (!carry_out(number, **text) && !keep_going_) return worst_;
        }
    }

private:
    bool carry_out(std::int64_t number, const std::string& text)
    {
        const auto line = parse_batch_line(text);
        const auto reply = line ? call(*line) : Result<std::string>(wire::Failure(line.error()));
        Document answer;
        answer.number("line", number);
        if (line) answer.text("do", fmt::format("{}.{}", line->operation->domain, line->operation->name));
        if (line && !line->as.empty()) answer.text("as", line->as);
        if (reply) {
            answer.json("reply", *reply);
            if (!line->as.empty()) replies_[line->as] = *reply;
        } else {
            answer.json("error", reflect::value_at(error_document(reply.error()), "/error").value_or("null"));
            if (worst_ == ExitCode::ok) worst_ = exit_code_of(reply.error());
        }
        fmt::print("{}\n", answer.end());
        std::fflush(stdout);
        return reply.has_value();
    }

    Result<std::string> call(const BatchLine& line)
    {
        shell_.words().forget();
        const auto payload = reflect::payload_from_json(*line.operation->input, line.input, hook());
        if (!payload) return wire::Failure(payload.error());
        return shell_.call(line.operation->domain, line.operation->name, *payload);
    }

    /// Texts that begin with `$` point into earlier replies; all others mean what they mean on a command line.
    reflect::LeafHook hook()
    {
        return [this](const reflect::Field& field, const reflect::Type& type,
                      std::string_view text) -> Result<std::optional<std::string>> {
            if (!text.starts_with('$')) return shell_.words().meaning(field, type, text);
            const auto slash = std::min(text.find('/'), text.size());
            const auto reply = replies_.find(std::string(text.substr(1, slash - 1)));
            if (reply == replies_.end())
                return wire::fail("usage.unknownReference",
                                  fmt::format("No earlier line is called `{}`.", text.substr(1, slash - 1)),
                                  "Give the line whose reply you mean a name with `as`.");
            const auto value = reflect::value_at(reply->second, text.substr(slash));
            if (!value)
                return wire::fail("usage.unknownReference", fmt::format("The reply has nothing at {}.", text),
                                  fmt::format("It is {}.", reply->second));
            return std::optional(*value);
        };
    }

    Shell& shell_;
    bool keep_going_;
    std::map<std::string, std::string> replies_;
    ExitCode worst_ = ExitCode::ok;
};

constexpr const char* footer = R"(Each line of standard input is a command:

  {"do": "track.create", "with": {"name": "Bass"}, "as": "bass"}
  {"do": "clip.create", "with": {"track": "Bass", "start": "3", "length": "4bars", "lane": "midi"}, "as": "riff"}
  {"do": "lane.addNote", "with": {"lane": "$riff/lanes/0/id", "start": "1", "length": "1beat", "key": 40}}

Names, musical places and lengths work as they do in flags; `$riff/lanes/0/id` points into the reply of the line called
`riff`. Blank lines and lines that begin with # are passed over. Each command is answered by a line with its number and
its `reply` or `error`. The first error ends the batch, unless --keep-going is given; the exit code is that of the first.
)";

} // namespace

void add_batch(CLI::App& app, Shell& shell)
{
    CLI::App* command = app.add_subcommand("batch", "Carry out commands from standard input, one in each line");
    command->group(group::scripts)->footer(footer);
    const auto keep_going = std::make_shared<bool>(false);
    command->add_flag("--keep-going", *keep_going, "Go on after an error");
    command->callback([&shell, keep_going] {
        shell.plan([&shell, keep_going]() -> ExitCode { return Batch(shell, *keep_going).run(); });
    });
}

} // namespace chorus::aura
