#pragma once

#include "conformance/runner/roles/client.hpp"

namespace chorus::conform {

/// The refusal of a text that was sent with this id, when all that the testee had to say of it has come. It may not
/// tell which message it is about. Throws Failed if there is none.
Message refusal_of(Client& client, const std::string& id, const std::string& text);

/// The same; fails unless it is one for what is wrong with the text. A reader may stop at that before it knows what
/// it reads.
Message text_refusal_of(Client& client, const std::string& id, const std::string& text);

} // namespace chorus::conform
