#include "conformance/runner/roles/codec.hpp"

#include "conformance/runner/roles/failure.hpp"

#include <boost/asio/buffer.hpp>
#include <boost/asio/read_until.hpp>
#include <boost/asio/write.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <fmt/format.h>

namespace chorus::conform {
namespace {

constexpr std::chrono::seconds answer_limit{30}; // some compile themselves before the first answer
constexpr std::size_t longest_line = std::size_t{64} << 20U;

std::string text_of(const json::object& line, std::string_view key)
{
    const json::value* value = line.if_contains(key);
    return value && value->is_string() ? std::string(value->get_string()) : std::string();
}

Verdict verdict_of(const std::string& text)
{
    boost::system::error_code error;
    const json::value value = json::parse(text, error);
    const json::object* line = error ? nullptr : value.if_object();
    const json::value* ok = line ? line->if_contains("ok") : nullptr;
    if (!ok || !ok->is_bool())
        throw Failed(fmt::format("The codec answers with what is no verdict: {}", text.substr(0, 400)));
    Verdict verdict;
    if (ok->get_bool()) {
        verdict.canonical = text_of(*line, "canonical");
        return verdict;
    }
    verdict.code = text_of(*line, "code");
    verdict.breach = {text_of(*line, "pointer"), text_of(*line, "rule")};
    verdict.message = text_of(*line, "message");
    return verdict;
}

} // namespace

Codec::Codec(Loop& loop, Process& process, Transcript& transcript)
    : loop_(loop), transcript_(transcript), input_(loop.context(), process.take_input()),
      output_(loop.context(), process.take_output())
{}

Verdict Codec::ask(const std::string& stem, const std::string& message, const std::string& text)
{
    const std::size_t dot = message.find('.');
    const json::object request{{"domain", stem},
                               {"kind", dot == std::string::npos ? "type" : message.substr(dot + 1)},
                               {"name", message.substr(0, dot)},
                               {"payload", text}};
    const std::string line = json::serialize(request);
    transcript_.add("codec", '>', line);
    write(line + "\n");
    const std::string answer = read_line();
    transcript_.add("codec", '<', answer);
    return verdict_of(answer);
}

void Codec::write(const std::string& line)
{
    bool done = false;
    boost::system::error_code failure;
    boost::asio::async_write(input_, boost::asio::buffer(line),
                             [&](const boost::system::error_code& error, std::size_t) {
                                 failure = error;
                                 done = true;
                             });
    if (!loop_.run_until([&] { return done; }, answer_limit)) {
        input_.cancel();
        loop_.run_until([&] { return done; }, answer_limit);
        throw Silent("The codec does not read.");
    }
    if (failure) throw Lost("The codec does not read any more: " + failure.message() + ".");
}

std::string Codec::read_line()
{
    bool done = false;
    std::size_t length = 0;
    boost::system::error_code failure;
    boost::asio::async_read_until(output_, boost::asio::dynamic_buffer(received_, longest_line), '\n',
                                  [&](const boost::system::error_code& error, std::size_t bytes) {
                                      failure = error;
                                      length = bytes;
                                      done = true;
                                  });
    if (!loop_.run_until([&] { return done; }, answer_limit)) {
        output_.cancel();
        loop_.run_until([&] { return done; }, answer_limit);
        throw Silent("The codec does not answer.");
    }
    if (failure) throw Lost("The codec ended its output: " + failure.message() + ".");
    std::string line = received_.substr(0, length - 1);
    received_.erase(0, length);
    return line;
}

} // namespace chorus::conform
