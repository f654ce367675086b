#pragma once

#include "codegen/runtime/wire/text.hpp"

#include <cstdint>
#include <iostream>
#include <string>
#include <vector>

#include <boost/json.hpp>

namespace chorus::agreement {

/// What a judge is asked: a line as in tests/ts/judge.mjs.
struct Request {
    std::string spec;
    std::string message; ///< `create.command`, or the name of a type
    std::string text;
};

/// Answers every line of the standard input with one of the standard output. `judge` takes a request and gives an
/// object.
template <class Judge>
int judge_lines(Judge&& judge)
{
    for (std::string line; std::getline(std::cin, line);) {
        const boost::json::object given = boost::json::parse(line).as_object();
        const std::string kind(given.at("kind").as_string());
        Request request{std::string(given.at("domain").as_string()), std::string(given.at("name").as_string()), {}};
        if (kind != "type") request.message += "." + kind;
        if (const boost::json::value* payload = given.if_contains("payload")) {
            request.text = std::string(payload->as_string());
        } else {
            std::vector<std::uint8_t> bytes;
            if (!wire::from_base64(given.at("payloadBase64").as_string(), bytes)) return 2;
            request.text.assign(bytes.begin(), bytes.end());
        }
        std::cout << boost::json::serialize(judge(request)) << '\n';
    }
    return 0;
}

} // namespace chorus::agreement
