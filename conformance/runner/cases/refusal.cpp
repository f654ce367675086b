#include "conformance/runner/cases/refusal.hpp"

#include <fmt/format.h>

namespace chorus::conform {

Message refusal_of(Client& client, const std::string& id, const std::string& text)
{
    if (auto answer = client.answers().extract(id)) {
        if (!answer.mapped().failed()) throw Failed("It is accepted.", text);
        return std::move(answer.mapped());
    }
    if (client.complaints().empty()) throw Failed("Nothing says that it is refused.", text);
    return client.await_complaint();
}

Message text_refusal_of(Client& client, const std::string& id, const std::string& text)
{
    Message refusal = refusal_of(client, id, text);
    if (!refusal.code().starts_with("wire."))
        throw Failed(fmt::format("It is refused with {} and not for its text.", refusal.code()), text);
    return refusal;
}

} // namespace chorus::conform
